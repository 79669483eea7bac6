# SPDX-License-Identifier: MIT
"""The sheet of futures: what it says, and how it is laid out."""
