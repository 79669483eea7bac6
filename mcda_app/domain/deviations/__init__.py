# SPDX-License-Identifier: MIT
"""Where two assessors of the same scores part."""
