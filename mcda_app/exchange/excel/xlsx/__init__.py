# SPDX-License-Identifier: MIT
"""Write a workbook as .xlsx."""
