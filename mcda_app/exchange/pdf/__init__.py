# SPDX-License-Identifier: MIT
"""Documents as PDF/A-2a and PDF/UA-1, set by Typst."""
