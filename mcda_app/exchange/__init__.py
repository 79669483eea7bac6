# SPDX-License-Identifier: MIT
"""Import and export: Excel, tables, ballots, reports and other formats."""
