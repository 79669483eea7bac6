# SPDX-License-Identifier: MIT
"""Collecting: people from a list, paper ballots, a show of hands, and a ballot file."""
