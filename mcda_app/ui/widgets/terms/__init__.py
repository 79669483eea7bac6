# SPDX-License-Identifier: MIT
"""The field's terms and abbreviations in texts of the window, and what explains them."""
