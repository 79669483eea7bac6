# SPDX-License-Identifier: MIT
"""What the rules of the house add to the workbook."""
