# SPDX-License-Identifier: MIT
"""Ballots outside the program: handed out as files or on paper, and taken in again."""
