# SPDX-License-Identifier: MIT
"""An issue's sheet: what it says, and how it is laid out."""
