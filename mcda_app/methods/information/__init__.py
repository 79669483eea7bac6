# SPDX-License-Identifier: MIT
"""What is known of first place while scores are in doubt, and what settling some of them would add."""
