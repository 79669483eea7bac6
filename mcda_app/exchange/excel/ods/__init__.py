# SPDX-License-Identifier: MIT
"""Write a workbook as .ods (OpenDocument 1.3)."""
