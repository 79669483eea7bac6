"""The workshop in the document: people, rounds, ballots, minutes."""
