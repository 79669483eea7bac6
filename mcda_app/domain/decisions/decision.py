# SPDX-License-Identifier: MIT
"""The decision taken on an issue, which may differ from what the analysis recommends."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on an issue.

    outcome  in words: the title of the option at the time, or something else
    option   id of the option that was chosen; empty for something else, or if it was removed since
    by       who decided
    on       the day, as YYYY-MM-DD; empty if unknown
    reason   why it differs from the recommendation
    recommended  ids of the options that led when the reason was given; empty if unknown
    """

    outcome: str
    option: str = ""
    by: str = ""
    on: str = ""
    reason: str = ""
    recommended: tuple[str, ...] = ()
