# SPDX-License-Identifier: MIT
"""What scores may be instead of what they are, and what is still to be checked about them."""
