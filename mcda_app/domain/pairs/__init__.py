# SPDX-License-Identifier: MIT
"""Options that depend on each other."""
