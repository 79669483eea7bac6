# SPDX-License-Identifier: MIT
"""Criteria that may count the same thing twice: their scores go together, or rest on the same reasons.

A criterion overlaps with another if the correlation of their values is likely above 0.7: the lower end of
its 95 % confidence interval (Fisher 1921, Metron 1, 3-32) is. 0.7 is where Dormann et al. (2013, Ecography
36, 27-46) find that collinear columns begin to distort what is estimated from them. The interval keeps few
scores from crying wolf: with twelve it takes a correlation of 0.91. The instruction of the German ministry of
finance on economic appraisals (BMF 2011, Nutzwertanalyse, step 1) asks for criteria that do not overlap,
since what they share would count twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import atanh, fsum, isfinite, sqrt, tanh
from operator import mul

from mcda_app.analysis.phrases import figure, issues
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.domain.thresholds.knock_out import taking_part
from mcda_app.i18n import tr

LIMIT = 0.7
"""The correlation from which on two criteria can hardly be told apart."""
NORMAL_95 = 1.959964
"""Standard deviations of a normal distribution within which 95 % lie."""
FEWEST = 8
"""Scores on both criteria below which no correlation is looked at."""
FEWEST_SHARED, SHARED = 3, 0.5
"""Options and the share of them on which two criteria rest on the same words before it is said."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two criteria and how much they go together.

    cells        options, over all issues, with a score on both criteria
    issue_count  issues these are on
    correlation  of the two columns of numbers, better ones positive, in [-1, 1]; None if one is constant
    low          the lower end of its 95 % confidence interval
    shared       options whose scores on both criteria have the same reason or the same source
    """

    first: Criterion
    second: Criterion
    cells: int
    issue_count: int
    correlation: float | None
    low: float
    shared: int

    @property
    def goes_together(self) -> bool:
        return self.cells >= FEWEST and self.low > LIMIT

    @property
    def shares_evidence(self) -> bool:
        return self.shared >= FEWEST_SHARED and self.shared >= SHARED * self.cells

    @property
    def sentences(self) -> tuple[str, ...]:
        """What should make one think; empty if nothing should."""
        first, second = self.first.title, self.second.title
        texts = []
        if self.goes_together and self.correlation is not None:
            texts.append(
                tr(
                    "{first} and {second} go together: an option that is better on one is nearly "
                    "always better on the other (correlation {correlation} over {cells} options on "
                    "{issues}). If both measure the same thing, it counts twice."
                ).format(
                    first=first,
                    second=second,
                    correlation=figure(self.correlation),
                    cells=self.cells,
                    issues=issues(self.issue_count),
                )
            )
        if self.shares_evidence:
            text = tr("{first} and {second} have the same reason or source for {shared} of {cells} options.")
            texts.append(text.format(first=first, second=second, shared=self.shared, cells=self.cells))
        return tuple(texts)


def overlaps(project: Project) -> tuple[Overlap, ...]:
    """Every pair of criteria that should make one think, the closest first."""
    if len(project.criteria) < 2:
        return ()
    cells = [
        (issue.id, option.id, issue) for issue in project.issues for option in taking_part(project, issue)
    ]
    columns = [
        _Column(criterion, [issue.score(option_id, criterion.id) for _id, option_id, issue in cells])
        for criterion in project.criteria
    ]
    issue_ids = [issue_id for issue_id, _option, _issue in cells]
    pairs = (_overlap(one, other, issue_ids) for one, other in combinations(columns, 2))
    suspects = [overlap for overlap in pairs if overlap.goes_together or overlap.shares_evidence]
    return tuple(sorted(suspects, key=lambda o: (-o.low, -o.shared)))


class _Column:
    """A criterion's scores over all options that take part, better ones greater; None is missing."""

    def __init__(self, criterion: Criterion, scores: Sequence[Score]) -> None:
        self.criterion = criterion
        sign = criterion.direction.sign
        numbers = [score.value_on(criterion) for score in scores]
        self.numbers = [None if x is None else sign * x for x in numbers]
        self.reasons = [_words(score.reason_text) for score in scores]
        self.sources = [_words(score.source_text) for score in scores]
        known = [x for x in self.numbers if x is not None]
        self.complete = known if len(known) == len(scores) else None
        """All numbers; None if one is missing."""
        self.spread = None if self.complete is None else _Spread(self.complete)
        self.has_texts = any(self.reasons) or any(self.sources)


def _overlap(one: _Column, other: _Column, issue_ids: Sequence[str]) -> Overlap:
    if one.spread and other.spread and not (one.has_texts and other.has_texts):
        return _assessed(one, other, one.spread, other.spread, len(set(issue_ids)), 0)
    xs, ys, places, shared = [], [], set(), 0
    for n, (x, y) in enumerate(zip(one.numbers, other.numbers, strict=True)):
        if x is None or y is None:
            continue
        xs.append(x)
        ys.append(y)
        places.add(issue_ids[n])
        reason, source = one.reasons[n], one.sources[n]
        same = (reason and reason == other.reasons[n]) or (source and source == other.sources[n])
        shared += bool(same)
    return _assessed(one, other, _Spread(xs), _Spread(ys), len(places), shared)


def _assessed(
    one: _Column, other: _Column, xs: _Spread, ys: _Spread, issue_count: int, shared: int
) -> Overlap:
    r = xs.correlation(ys)
    cells = len(xs.deviations)
    low = -1.0 if r is None else lower_end(r, cells)
    return Overlap(one.criterion, other.criterion, cells, issue_count, r, low, shared)


def _words(text: str) -> str:
    """A text whatever its case and spaces."""
    return " ".join(text.casefold().split()) if text else ""


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Pearson's coefficient in [-1, 1]; None for fewer than three pairs or a constant column.

    >>> round(correlation([1, 2, 3], [2, 4, 7]), 3)
    0.993
    """
    return _Spread(xs).correlation(_Spread(ys))


class _Spread:
    """How far some numbers are from their mean, which is the same whatever they are compared with."""

    def __init__(self, numbers: Sequence[float]) -> None:
        mean = fsum(numbers) / len(numbers) if numbers else 0.0
        self.deviations = [x - mean for x in numbers]
        self._size = sqrt(fsum(map(mul, self.deviations, self.deviations)))

    def correlation(self, other: _Spread) -> float | None:
        if len(self.deviations) < 3:
            return None
        spread = self._size * other._size
        if not isfinite(spread) or spread <= 0:
            return None
        return max(-1.0, min(1.0, fsum(map(mul, self.deviations, other.deviations)) / spread))


def lower_end(r: float, n: int) -> float:
    """The lower end of the 95 % confidence interval of a correlation, by Fisher's transformation.

    r  in [-1, 1]
    n  pairs; with fewer than four nothing is known

    >>> round(lower_end(0.9, 12), 2)
    0.67
    """
    if n < 4:
        return -1.0
    if abs(r) >= 1:
        return r
    return tanh(atanh(r) - NORMAL_95 / sqrt(n - 3))


def overlap_note() -> str:
    """What the warning goes by, for those who ask."""
    return tr(
        "Pairs are shown here if the correlation is likely to be above 0.7 (the lower end of its 95% "
        "confidence interval is), with at least {fewest} scores on both criteria; or if at least half "
        "of the options, and no fewer than {shared}, have the same reason or source on both."
    ).format(fewest=FEWEST, shared=FEWEST_SHARED)
