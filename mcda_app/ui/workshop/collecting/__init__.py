# SPDX-License-Identifier: MIT
"""Collecting: paper ballots, a show of hands, and a ballot file."""
