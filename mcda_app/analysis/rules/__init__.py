# SPDX-License-Identifier: MIT
"""What the rules of the house ask about a decision beyond its ranking."""
