"""Edits of the workshop: people, rounds, ballots, minutes."""
