# SPDX-License-Identifier: MIT
"""The Futures page: does it hold if the world changes, and what is different in each future."""
