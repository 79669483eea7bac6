# SPDX-License-Identifier: MIT
"""What the world may come to: futures, and what is different in each."""
