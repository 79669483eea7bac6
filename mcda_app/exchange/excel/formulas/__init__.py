# SPDX-License-Identifier: MIT
"""Formulas of priorities and of coalitions."""
