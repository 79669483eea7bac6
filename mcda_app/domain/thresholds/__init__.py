# SPDX-License-Identifier: MIT
"""What is acceptable at least, before anything is weighted."""
