# SPDX-License-Identifier: MIT
"""What would change the result, and how often it holds."""
