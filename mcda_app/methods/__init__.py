# SPDX-License-Identifier: MIT
"""Ranking and weighting on plain numbers: every step kept, so that a result can be explained."""
