# SPDX-License-Identifier: MIT
"""Coalitions of actors on plain arrays: all that contain us, scored, ranked, and asked how sure that is."""
