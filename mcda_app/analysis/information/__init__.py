# SPDX-License-Identifier: MIT
"""Which scores to check first, and what checking them is expected to bring."""
