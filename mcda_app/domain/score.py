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
    source    where it comes from, such as a table's row and column
    reason    why it has this value, in a sentence
    original  the preset's score, kept beside a user's edit so that it can be reset
    earlier   a previous value that has a reason of its own; without an original or earlier one itself
    """

    level: str | None = None
    number: float | None = None
    evidence: Evidence = Evidence.USER
    source: str = ""
    reason: str = ""
    original: Score | None = None
    earlier: Score | None = None

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
        """This score with a user's value.

        A reason and a source belong to one value: they are set aside with it and return with it, the
        preset's in `original`, anybody else's in `earlier`.
        """
        if (self.level, self.number) == (level, number):
            return self
        original, earlier = self._preset(), self._left_behind()
        if self.earlier is not None and (self.earlier.level, self.earlier.number) == (level, number):
            return replace(
                self.earlier, original=original, earlier=None if earlier is self.earlier else earlier
            )
        if original is not None and (original.level, original.number) == (level, number):
            return replace(original, earlier=earlier)
        return Score(level, number, Evidence.USER, original=original, earlier=earlier)

    def renamed(self, level: str | None, number: float | None) -> Score:
        """The same judgement on another scale, where its value has another label."""
        return replace(self, level=level, number=number, evidence=Evidence.USER, original=self._preset())

    def with_reason(self, reason: str) -> Score:
        """The same judgement for another reason: the evidence becomes the user's."""
        return replace(self, reason=reason, evidence=Evidence.USER, original=self._preset())

    @property
    def reason_before(self) -> Score | None:
        """The previous value that has a reason, while this one has none; None without one."""
        before = self.earlier if self.earlier is not None else self.original
        return before if before is not None and before.reason and not self.reason else None

    def reset(self) -> Score:
        return self.original if self.original is not None else self

    def _preset(self) -> Score | None:
        """The preset's score behind this one."""
        if self.original is None and self.evidence is not Evidence.USER:
            return replace(self, earlier=None)
        return self.original

    def _left_behind(self) -> Score | None:
        """This judgement as the next value's earlier one, unless it has no reason of the user's."""
        own = self.reason and self.evidence is Evidence.USER
        return replace(self, original=None, earlier=None) if own else self.earlier
