"""Edits of the actors, what they are rated, and the forums and rules of coalitions."""
