# SPDX-License-Identifier: MIT
"""The Weights page: five ways to say what matters how much."""
