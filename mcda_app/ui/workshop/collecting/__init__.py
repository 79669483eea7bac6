# SPDX-License-Identifier: MIT
"""Collecting: people from a list, paper ballots, a show of hands, a ballot file, and earlier answers."""
