# SPDX-License-Identifier: MIT
"""The briefing note itself: the answer on one page, what it rests on on the next."""
