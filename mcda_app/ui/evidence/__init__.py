# SPDX-License-Identifier: MIT
"""The page Evidence: what to check first, the list of what to check, and settling scores."""
