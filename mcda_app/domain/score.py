# SPDX-License-Identifier: MIT
"""Scores and the evidence they rest on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from mcda_app.domain.scale import Criterion


class Evidence(Enum):
    """What a score rests on."""

    TABLE = "table"
    TEXT = "text"
    ASSUMPTION = "assumption"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Score:
    """How one option does on one criterion of one issue.

    level     id of a level of the criterion's scale, or None
    number    a number on the scale, used where level is None
    source    the place it comes from, such as a table's row and column
    reason    why, in a sentence
    original  the preset's score, kept beside a user's edit so that it can be reset
    """

    level: str | None = None
    number: float | None = None
    evidence: Evidence = Evidence.USER
    source: str = ""
    reason: str = ""
    original: Score | None = None

    @property
    def missing(self) -> bool:
        return self.level is None and self.number is None

    def value_on(self, criterion: Criterion) -> float | None:
        """The number behind this score on the criterion's scale; None while it is missing."""
        if self.level is not None:
            level = criterion.scale.level(self.level)
            return None if level is None else level.value
        return self.number

    def edited(self, level: str | None, number: float | None) -> Score:
        """This score with a user's value; the preset's score is kept to go back to."""
        return Score(level, number, Evidence.USER, self.source, self.reason, self._preset())

    def with_reason(self, reason: str) -> Score:
        """The same judgement for another reason: the evidence becomes the user's."""
        return replace(self, reason=reason, evidence=Evidence.USER, original=self._preset())

    def reset(self) -> Score:
        return self.original if self.original is not None else self

    def _preset(self) -> Score | None:
        return self if self.original is None and self.evidence is not Evidence.USER else self.original
