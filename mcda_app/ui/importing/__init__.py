# SPDX-License-Identifier: MIT
"""Taking tables from elsewhere into the window."""
