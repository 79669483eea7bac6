# SPDX-License-Identifier: MIT
"""A score that two assessors see differently: why, and how that was settled."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from mcda_app.domain.choices import settle_choices
from mcda_app.domain.evidence.tasks import Rated, ScorePlace


class DeviationCause(Enum):
    """Why two assessors differ.

    SCALE         they read the scale differently
    EVIDENCE      they had other evidence before them
    SCOPE         they assessed something else: another period, place or reach
    TYPING        one of them mistyped
    DISAGREEMENT  they judge the same evidence differently
    """

    SCALE = "reading-of-scale"
    EVIDENCE = "other-evidence"
    SCOPE = "other-scope"
    TYPING = "typing-error"
    DISAGREEMENT = "true-disagreement"


@dataclass(frozen=True, slots=True)
class Assessment:
    """What one assessor gave. value is None if they gave no score."""

    who: str
    value: Rated | None


@dataclass(frozen=True, slots=True)
class Deviation:
    """A score on which two assessors differ. It may have been removed from the project since.

    cause    None while nobody said
    settled  how it was settled, in words; empty while it is open
    by, on   who settled it, and the day as YYYY-MM-DD
    """

    place: ScorePlace
    first: Assessment
    second: Assessment
    cause: DeviationCause | None = None
    settled: str = ""
    by: str = ""
    on: str = ""

    def __post_init__(self) -> None:
        settle_choices(self)

    @property
    def key(self) -> tuple[ScorePlace, frozenset[str]]:
        """The score and the two assessors; a project has one deviation of each key."""
        return self.place, frozenset((self.first.who, self.second.who))
