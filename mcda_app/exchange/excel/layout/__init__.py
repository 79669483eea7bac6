# SPDX-License-Identifier: MIT
"""How sheets are laid out and written: room for texts, and cells as XML."""
