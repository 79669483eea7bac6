# SPDX-License-Identifier: MIT
"""Custom-painted charts: fast enough for dragging, and also exported as pictures."""
