# SPDX-License-Identifier: MIT
"""What the writers of Word and OpenDocument share: sizes, colours, columns, and a reproducible archive."""
