# SPDX-License-Identifier: MIT
"""The briefing note: what it says (:mod:`content`) and how it is written."""
