# SPDX-License-Identifier: MIT
"""The workshop in the window: people, rounds and ballots, results, the room and the record."""
