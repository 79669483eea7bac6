# SPDX-License-Identifier: MIT
"""First place as a function of two weights, or of three if no others matter."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.issue_ranking import leaders_at
from mcda_app.analysis.sensitivity.score_curves import ScoreCurves, weight_line
from mcda_app.analysis.sensitivity.upper_envelope import leaders_along
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.methods.ranking import TIE_TOLERANCE


class MapRow(NamedTuple):
    """One row of a map of first place: the second weight fixed, the first from 0 to high.

    cuts     0, the shares at which first place changes, and high
    leaders  for each interval between cuts, indices into the map's options; empty where none can be ranked
    """

    share: float
    high: float
    cuts: tuple[float, ...]
    leaders: tuple[tuple[int, ...], ...]


class FirstPlaceMap(NamedTuple):
    """First place over two weights, the others in proportion.

    across, up  the criteria whose weights vary along a row and from row to row
    third       the criterion with the remaining weight, in a map of three; None where several share it
    now         both current weights
    options     the options that the leaders in rows are indices of
    rows        from zero weight of up to the most that locked weights leave
    """

    across: Criterion
    up: Criterion
    third: Criterion | None
    now: tuple[float, float]
    options: tuple[Option, ...]
    rows: tuple[MapRow, ...]


def first_place_map(
    matrix: IssueMatrix, weights: Weights, settings: MethodSettings, across: int, up: int, rows: int = 61
) -> FirstPlaceMap:
    """First place over the weights of two criteria, given by their indices.

    rows  number of values of the second weight, at least two; along each row the changes of first place
          are exact

    Without rows if locked weights leave no room for one of the two. Raises MethodError where the
    method cannot rank the issue.
    """
    ids = [c.id for c in matrix.criteria]
    first, second = matrix.criteria[across], matrix.criteria[up]
    curves = ScoreCurves(matrix, settings)
    map_rows: list[MapRow] = []
    span = weight_line(weights, ids, second.id)
    if span is not None and first.id not in weights.locked:
        for k in range(rows):
            share = span.share(k / (rows - 1))
            map_rows.append(
                _map_row(matrix, settings, curves, weights.moved(second.id, share), first, second)
            )
    now = weights.share(first.id), weights.share(second.id)
    return FirstPlaceMap(first, second, None, now, matrix.options, tuple(map_rows))


def three_that_matter(
    matrix: IssueMatrix, weights: Weights, settings: MethodSettings
) -> tuple[int, int, int] | None:
    """The three criteria whose weights alone decide the ranking; None unless there are exactly three.

    They are those on which the ranked options differ. The weight of any other criterion reduces all others
    in proportion and changes no order, except with fixed anchors, where it moves all options towards one
    end unless it is zero.
    """
    shares = [weights.share(c.id) for c in matrix.criteria]
    rows = matrix.rankable(shares)
    if not rows:
        return None
    matter = [m for m, share in enumerate(shares) if _matters(matrix, m, share, rows, settings)]
    return (matter[0], matter[1], matter[2]) if len(matter) == 3 else None


def _matters(
    matrix: IssueMatrix, criterion: int, share: float, rows: tuple[int, ...], settings: MethodSettings
) -> bool:
    if settings.method is Method.AHP:
        priorities = matrix.priorities(criterion, rows, settings)
        return max(priorities) - min(priorities) > TIE_TOLERANCE
    if settings.method is Method.VALUE:
        return len({row[criterion] for row in matrix.partial_values(rows)}) > 1
    if settings.normalisation is Normalisation.ANCHORS and share > 0:
        return True
    return len({matrix.values[n][criterion] for n in rows}) > 1


def ternary_map(
    matrix: IssueMatrix, weights: Weights, settings: MethodSettings, rows: int = 61
) -> FirstPlaceMap | None:
    """First place over the three weights that matter, ignoring locks; None unless there are exactly three.

    The weights shown are shares of the three's total.
    """
    three = three_that_matter(matrix, weights, settings)
    if three is None:
        return None
    ids = [matrix.criteria[m].id for m in three]
    shares = {c: weights.share(c) for c in ids}
    inner = normalised(shares) if any(shares.values()) else equal_shares(ids)
    others = [c.id for c in matrix.criteria if c.id not in inner]
    three_only = Weights(FrozenDict({**inner, **dict.fromkeys(others, 0.0)}), frozenset(others))
    over_two = first_place_map(matrix, three_only, settings, three[0], three[1], rows)
    third = matrix.criteria[three[2]]
    return FirstPlaceMap(over_two.across, over_two.up, third, over_two.now, over_two.options, over_two.rows)


def _map_row(
    matrix: IssueMatrix,
    settings: MethodSettings,
    curves: ScoreCurves,
    weights: Weights,
    first: Criterion,
    second: Criterion,
) -> MapRow:
    share = weights.share(second.id)
    line = weight_line(weights.with_lock(second.id, True), [c.id for c in matrix.criteria], first.id)
    if line is None:
        leaders = leaders_at(matrix, [weights.share(c.id) for c in matrix.criteria], settings)
        now = weights.share(first.id)
        return MapRow(share, now, (now, now), (tuple(matrix.options.index(option) for option in leaders),))
    inside = matrix.rankable(line.weights(0.5))
    if not inside:
        return MapRow(share, line.high, (line.low, line.high), ((),))
    parts = leaders_along(curves.over(line, inside), len(inside))
    return MapRow(
        share,
        line.high,
        (line.low, *(line.share(high) for _, high, _ in parts)),
        tuple(tuple(inside[n] for n in leaders) for _, _, leaders in parts),
    )
