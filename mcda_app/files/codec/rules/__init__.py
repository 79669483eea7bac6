# SPDX-License-Identifier: MIT
"""What the rules of the house ask for, to JSON and back."""
