# SPDX-License-Identifier: MIT
"""The workshop of a project file: people, rounds, sealed ballots, minutes and agenda."""
