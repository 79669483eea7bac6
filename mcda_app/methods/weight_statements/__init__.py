# SPDX-License-Identifier: MIT
"""Weights of which only linear statements are known: what follows, what contradicts, what to ask next."""
