# SPDX-License-Identifier: MIT
"""Who takes part: participants and slips, their codes, and the attendance list."""
