# SPDX-License-Identifier: MIT
"""What keeps two programs from writing the same file."""
