# SPDX-License-Identifier: MIT
"""What a value function says, in words and tables."""
