# SPDX-License-Identifier: MIT
"""Cards whose tables are edited in place."""
