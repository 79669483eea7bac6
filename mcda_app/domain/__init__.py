# SPDX-License-Identifier: MIT
"""The document as immutable values. Standard library only."""
