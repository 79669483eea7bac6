# SPDX-License-Identifier: MIT
"""The keys of rounds in the window: with a witness, at the reveal, and on another computer."""
