# SPDX-License-Identifier: MIT
"""What is known of words, for texts that are painted by hand."""
