# SPDX-License-Identifier: MIT
"""Edits that the rules of the house ask for."""
