# SPDX-License-Identifier: MIT
"""Ask until decided: one trade-off at a time, until first place is settled."""
