# SPDX-License-Identifier: MIT
"""Tries what was made: on bare systems, under Wine, and made a second time."""
