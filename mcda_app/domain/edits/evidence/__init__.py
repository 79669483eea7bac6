# SPDX-License-Identifier: MIT
"""Edits of what scores may be instead, and of what is to be checked about them."""
