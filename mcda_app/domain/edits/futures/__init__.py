# SPDX-License-Identifier: MIT
"""Edits of futures and of what is different in them."""
