# SPDX-License-Identifier: MIT
"""The report as PDF/A-2a and PDF/UA-1, set by Typst."""
