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

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import atanh, fsum, inf, isfinite, sqrt, tanh

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
                    "{first} and {second} go together: whoever is better on one is nearly always better on "
                    "the other (correlation {correlation} over {cells} options on {issues}). If both measure "
                    "the same thing, it counts twice."
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
    pairs = (_overlap(project, *pair) for pair in combinations(project.criteria, 2))
    suspects = [overlap for overlap in pairs if overlap.goes_together or overlap.shares_evidence]
    return tuple(sorted(suspects, key=lambda o: (-o.low, -o.shared)))


def _overlap(project: Project, first: Criterion, second: Criterion) -> Overlap:
    xs, ys, issue_ids, shared = [], [], set(), 0
    for issue_id, one, other in _cells(project, first, second):
        x, y = one.value_on(first), other.value_on(second)
        if x is None or y is None:
            continue
        xs.append(first.direction.sign * x)
        ys.append(second.direction.sign * y)
        issue_ids.add(issue_id)
        shared += _same(one.reason_text, other.reason_text) or _same(one.source_text, other.source_text)
    r = correlation(xs, ys)
    low = -inf if r is None else lower_end(r, len(xs))
    return Overlap(first, second, len(xs), len(issue_ids), r, low, shared)


def _cells(project: Project, first: Criterion, second: Criterion) -> Iterator[tuple[str, Score, Score]]:
    for issue in project.issues:
        for option in taking_part(project, issue):
            yield issue.id, issue.score(option.id, first.id), issue.score(option.id, second.id)


def _same(text: str, other: str) -> bool:
    """Whether two texts say the same, whatever their case and spaces; nothing said is not the same."""
    words = text.casefold().split()
    return bool(words) and words == other.casefold().split()


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Pearson's coefficient in [-1, 1]; None for fewer than three pairs or a constant column.

    >>> correlation([1, 2, 3], [2, 4, 6])
    1.0
    """
    n = len(xs)
    if n < 3:
        return None
    mean_x, mean_y = fsum(xs) / n, fsum(ys) / n
    dx, dy = [x - mean_x for x in xs], [y - mean_y for y in ys]
    spread = sqrt(fsum(x * x for x in dx)) * sqrt(fsum(y * y for y in dy))
    if not isfinite(spread) or spread <= 0:
        return None
    return max(-1.0, min(1.0, fsum(x * y for x, y in zip(dx, dy, strict=True)) / spread))


def lower_end(r: float, n: int) -> float:
    """The lower end of the 95 % confidence interval of a correlation, by Fisher's transformation.

    r  in [-1, 1]
    n  pairs; with fewer than four nothing is known

    >>> round(lower_end(0.9, 12), 3)
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
        "It is said where the correlation is likely above 0.7 (the lower end of its 95% confidence interval "
        "is), with at least {fewest} scores on both criteria; or where at least half of the options, and no "
        "fewer than {shared}, have the same reason or source on both."
    ).format(fewest=FEWEST, shared=FEWEST_SHARED)
