# SPDX-License-Identifier: MIT
"""Ask until decided: what statements on weights leave open, and the trade-off question to ask next."""
