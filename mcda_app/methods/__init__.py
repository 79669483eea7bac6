# SPDX-License-Identifier: MIT
"""Ranking and weighting on plain numbers; every intermediate step is kept to explain the result."""
