# SPDX-License-Identifier: MIT
"""What was decided in the end."""
