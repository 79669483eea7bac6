# SPDX-License-Identifier: MIT
"""What a group answered on one scale, and the value that it makes together: a score or a rating."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, isclose

from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import AnswerCount, GroupAnswer
from mcda_app.i18n import tr

HALF = 1e-9
"""Tolerance for one half of the votes."""


@dataclass(frozen=True, slots=True)
class GroupValue:
    """One value as the group sees it, beside the project's.

    criterion  its scale
    value      the group's value; None if everybody answered “I cannot tell”
    answers    the values people gave, in ascending order
    silent     number of people who answered “I cannot tell”
    now        the project's current value; None while it is missing
    """

    criterion: Criterion
    value: float | None
    answers: tuple[float, ...]
    silent: int
    now: float | None

    @property
    def differs(self) -> bool:
        """Whether the group's value would replace the project's; none replaces nothing."""
        if self.value is None:
            return False
        return self.now is None or not isclose(self.value, self.now, rel_tol=1e-9, abs_tol=1e-12)

    @property
    def text(self) -> str:
        """“high (low to very high)”, or “nobody can tell”."""
        if self.value is None:
            return tr("nobody can tell")
        low, high = self.answers[0], self.answers[-1]
        word = self.criterion.describe(self.value)
        if low == high:
            return word
        return tr("{word} ({low} to {high})").format(
            word=word, low=self.criterion.describe(low), high=self.criterion.describe(high)
        )

    @property
    def tally(self) -> str:
        """“2 low, 4 high, 1 cannot tell”."""
        return self.answer_in(0).tally

    def answer_in(self, round_number: int) -> GroupAnswer:
        """What the group answered, as the reason for a score."""
        counts = []
        for answer in dict.fromkeys(self.answers):
            level = self.criterion.scale.level_at(answer)
            label, unit = ("", self.criterion.scale.unit) if level is None else (level.label, "")
            counts.append(AnswerCount(self.answers.count(answer), answer, label, unit))
        return GroupAnswer(round_number, tuple(counts), self.silent)


def aggregated_value(criterion: Criterion, answers: Sequence[tuple[float, float]]) -> float | None:
    """The group's value from answers with their votes: a median of levels, a mean of numbers."""
    return median_by_votes(answers) if criterion.scale.levels else mean_by_votes(answers)


def mean_by_votes(answers: Sequence[tuple[float, float]]) -> float | None:
    """The mean of answers by their votes; None without answers."""
    if not answers:
        return None
    if len({value for value, _ in answers}) == 1:  # exact, without rounding
        return answers[0][0]
    return fsum(value * votes for value, votes in answers) / fsum(votes for _, votes in answers)


def median_by_votes(answers: Sequence[tuple[float, float]]) -> float | None:
    """The median by votes. If it falls between two answers: the one nearer to the mean, or the lower of two
    equally near ones."""
    mean = mean_by_votes(answers)
    if mean is None:
        return None
    ordered, total, below = sorted(answers), fsum(votes for _, votes in answers), 0.0
    for n, (value, votes) in enumerate(ordered):
        below += votes / total
        if below > 0.5 + HALF:
            return value
        if below > 0.5 - HALF:
            other = ordered[n + 1][0]
            return value if abs(value - mean) <= abs(other - mean) + HALF else other
    return ordered[-1][0]
