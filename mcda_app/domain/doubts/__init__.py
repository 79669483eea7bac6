# SPDX-License-Identifier: MIT
"""How far a score may be off."""
