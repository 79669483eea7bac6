# SPDX-License-Identifier: MIT
"""XMCDA 3, the exchange format of the Decision Deck (decision-deck.org/xmcda), out and in."""
