# SPDX-License-Identifier: MIT
"""Sealing ballots: boxes that only a round's key opens, and the keys, which lie outside the document."""
