# SPDX-License-Identifier: MIT
"""Out to other programs and back: Excel, reports, and other formats."""
