# SPDX-License-Identifier: MIT
"""What the rules of the house add to the page of one issue."""
