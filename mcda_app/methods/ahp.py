# SPDX-License-Identifier: MIT
"""Priorities from pairwise comparisons, complete or not.

A matrix here is square and reciprocal: entry (i, j) is the number of times i outweighs j, entry (j, i) its
reciprocal, the diagonal is 1, and None marks a pair that was not compared.

Sources: Saaty (1977), "A scaling method for priorities in hierarchical structures", Journal of
Mathematical Psychology 15(3), 234-281 (principal eigenvector); Harker (1987), "Incomplete pairwise
comparisons in the analytic hierarchy process", Mathematical Modelling 9(11), 837-848; Crawford &
Williams (1985), "A note on the analysis of subjective judgment matrices", Journal of Mathematical
Psychology 29(4), 387-405 (row geometric mean); Bozóki, Fülöp & Rónyai (2010), "On optimal completion of
incomplete pairwise comparison matrices", Mathematical and Computer Modelling 52(1-2), 318-333
(logarithmic least squares on incomplete matrices); Noda (1971), "Note on the computation of the maximal
eigenvalue of a non-negative irreducible matrix", Numerische Mathematik 17, 382-386.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from math import exp, fsum, inf, isfinite, log
from typing import NamedTuple

from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr

PairwiseMatrix = Sequence[Sequence[float | None]]

LARGEST_RATIO = 1e9
"""Judgements above this, or below its reciprocal, are refused."""
_RECIPROCAL_TOLERANCE = 1e-6
_EPSILON = 2.0**-52
_CONVERGED = 64 * _EPSILON
"""Largest relative gap between the bounds of the eigenvalue at which its vector is accepted."""
_MILD = 1e4
"""Largest contradiction between judgements at which elimination keeps the significant digits."""
_PATIENCE = 4
"""Iterations without progress before switching to another algorithm."""
_SQUARINGS = 60
MOST_IN_PYTHON = 24
"""Number of items up to which plain Python eliminates as fast as importing numpy first."""
FEW = 8
"""The same where numpy is imported already."""


class Priorities(NamedTuple):
    """A priority vector.

    vector      one share an item, in [0, 1], summing to 1
    lambda_max  the principal eigenvalue of the matrix, n or more; None for a geometric mean
    """

    vector: tuple[float, ...]
    lambda_max: float | None = None


class UnlinkedItemsError(MethodError):
    """The comparisons leave the items in parts that nothing links.

    parts  indices of the items of each part
    """

    def __init__(self, parts: Sequence[Sequence[int]], names: Sequence[str] | None) -> None:
        self.parts = tuple(tuple(part) for part in parts)
        words = [
            _listed([names[i] if names else tr("item {i}").format(i=i + 1) for i in part]) for part in parts
        ]
        text = (
            tr("Nothing links {words} with the others, directly or through other comparisons.")
            if len(words) > 2
            else tr("Nothing links {words} with {rest}, directly or through other comparisons.")
        )
        super().__init__(
            text.format(words=words[0], rest=words[1]),
            remedy=tr("Compare at least one pair that links them."),
        )


def eigenvector(matrix: PairwiseMatrix, names: Sequence[str] | None = None) -> Priorities:
    """The principal right eigenvector, to machine precision.

    Where judgements are missing, each is replaced by the ratio of the unknown priorities
    (Harker 1987): 0 in its place and 1 more on the diagonal for each missing in the row.

    names  used in errors only

    Raises UnlinkedItemsError if the judgements do not link all items, MethodError if the matrix
    is not square and reciprocal with positive entries.
    """
    logs = _log_priorities(matrix, names)
    kinds = _kinds(matrix)
    if len(kinds) < len(matrix):
        firsts = [kind[0] for kind in kinds]
        between = [[matrix[i][j] or 0.0 for j in firsts] for i in firsts]
        kind_of = {i: n for n, kind in enumerate(kinds) for i in kind}
        quotient = _principal_of_kinds(
            between, [logs[i] for i in firsts], [kind_of[i] for i in range(len(matrix))]
        )
        if quotient is not None:
            return quotient
    return _principal(matrix, logs)


def implied_eigenvector(values: Sequence[float], sign: int, bounds: tuple[float, float]) -> Priorities:
    """The eigenvector of the comparisons that scores imply, without those between equal scores.

    Equals ``eigenvector(comparisons_from_scores(values, sign, bounds))`` to the last digit.

    Arguments and errors as for comparisons_from_scores.
    """
    places = {value: n for n, value in enumerate(dict.fromkeys(values))}
    between = comparisons_from_scores(list(places), sign, bounds)
    kinds = [places[value] for value in values]
    items = len(values)
    if len(places) < items and len(_kinds(between)) == len(places):
        logs = [list(map(log, row)) for row in between]
        start = [fsum([row[kind] for kind in kinds]) / items for row in logs]
        quotient = _principal_of_kinds(between, start, kinds)
        if quotient is not None:
            return quotient
    return eigenvector(comparisons_from_scores(values, sign, bounds))


def geometric_mean(matrix: PairwiseMatrix, names: Sequence[str] | None = None) -> Priorities:
    """The row geometric mean, scaled to sum to 1.

    Where judgements are missing: the vector whose ratios fit the given ones best, by logarithmic least
    squares, which coincides with the geometric mean if none are missing (Bozóki et al. 2010).
    Arguments and errors as for eigenvector.
    """
    return Priorities(_shares(_log_priorities(matrix, names)))


def comparisons_from_scores(
    values: Sequence[float], sign: int, bounds: tuple[float, float]
) -> list[list[float]]:
    """The pairwise comparisons of options that their scores on one criterion imply.

    With d the difference in favour of i as a share of the scale, in [0, 1], entry (i, j) is 1 + 8 d:
    the whole scale becomes 9, "extremely", and the steps of a five-level scale become 1, 3, 5, 7, 9.
    On a scale without range all options are equal.

    values  (options,) finite scores
    sign    +1 benefit, -1 cost
    bounds  lowest and highest value of the scale

    Raises MethodError for a score outside the scale.
    """
    low, high = bounds
    if not all(low <= value <= high for value in values):
        raise MethodError(
            tr("A score is outside its scale, which runs from {low} to {high}.").format(
                low=localised(low, "g"), high=localised(high, "g")
            ),
            remedy=tr("Correct the score or widen the scale."),
        )
    # Halve first, so that no difference of finite numbers overflows.
    span = (high / 2 - low / 2) * sign
    if not span:
        return [[1.0] * len(values) for _ in values]
    steps = [8 * ((value / 2 - low / 2) / span) for value in values]
    return [[1 + (a - b) if a >= b else 1 / (1 + (b - a)) for b in steps] for a in steps]


def check_matrix(matrix: PairwiseMatrix) -> bool:
    """Whether every pair was compared.

    Raises MethodError unless the matrix is square and reciprocal with positive entries and a
    diagonal of 1.
    """
    n = len(matrix)
    if not n:
        raise MethodError(tr("There is nothing to compare."), remedy=tr("Add an item."))
    if any(len(row) != n for row in matrix):
        raise MethodError(tr("A comparison matrix must have as many columns as rows."))
    complete = True
    for i, row in enumerate(matrix):
        if row[i] != 1:
            raise MethodError(tr("Item {i} compared with itself must be 1.").format(i=i + 1))
        for j in range(i):
            forward, backward = row[j], matrix[j][i]
            if forward is None and backward is None:
                complete = False
            elif (
                forward is None
                or backward is None
                or not (isfinite(forward) and 1 / LARGEST_RATIO <= forward <= LARGEST_RATIO)
                or not abs(forward * backward - 1) <= _RECIPROCAL_TOLERANCE
            ):
                raise MethodError(
                    tr("The two judgements on items {j} and {i} are not reciprocals.").format(
                        j=j + 1, i=i + 1
                    ),
                    remedy=tr("Enter the comparison again."),
                )
    return complete


def linked_parts(matrix: PairwiseMatrix) -> list[list[int]]:
    """Partition of the items into parts linked by comparisons; no comparison links two parts."""
    remaining = set(range(len(matrix)))
    parts = []
    while remaining:
        stack = [min(remaining)]
        remaining.discard(stack[0])
        part = []
        while stack:
            i = stack.pop()
            part.append(i)
            linked = [j for j in remaining if matrix[i][j] is not None]
            remaining.difference_update(linked)
            stack.extend(linked)
        parts.append(sorted(part))
    return parts


def _log_priorities(matrix: PairwiseMatrix, names: Sequence[str] | None) -> list[float]:
    """Logarithms of the least-squares priorities, up to a constant."""
    complete = check_matrix(matrix)
    n = len(matrix)
    logs: dict[tuple[float | None, ...], float] = {}
    rows = [tuple(row) for row in matrix]
    for each in rows:
        if each not in logs:
            logs[each] = fsum(log(a) for a in each if a is not None)
    sums = [logs[each] for each in rows]
    if complete:
        return [s / n for s in sums]
    parts = linked_parts(matrix)
    if len(parts) > 1:
        raise UnlinkedItemsError(parts, names)
    # The normal equations: the Laplacian of the graph of comparisons, the last item fixed at 0.
    laplacian = [[0.0 if a is None else -1.0 for a in row] for row in matrix]
    for i, row in enumerate(matrix):
        laplacian[i][i] = sum(a is not None for a in row) - 1.0
    solution = _solve([row[:-1] for row in laplacian[:-1]], sums[:-1])
    return [*solution, 0.0]


def _kinds(matrix: PairwiseMatrix) -> list[list[int]]:
    """Items that no comparison tells apart, together; each alone where judgements are missing."""
    columns = list(zip(*matrix, strict=True))
    kinds: dict[object, list[int]] = {}
    for i, row in enumerate(matrix):
        if None in row:
            return [[k] for k in range(len(matrix))]
        kinds.setdefault((tuple(row), columns[i]), []).append(i)
    return list(kinds.values())


def _principal_of_kinds(
    matrix: Sequence[Sequence[float]], start: Sequence[float], kinds: Sequence[int]
) -> Priorities | None:
    """As _principal, with one row for all items of a kind, whose priorities are equal.

    Five levels of a scale make five kinds, however many options there are. The matrix of kinds has each
    column as many times as large as it has items, and the same principal eigenvector and eigenvalue.

    matrix   (kinds, kinds) comparisons
    start    (kinds,) logarithms of the least-squares priorities
    kinds    (items,) the kind of each item
    returns  None where full precision needs _principal
    """
    counts = [0.0] * len(matrix)
    for kind in kinds:
        counts[kind] += 1.0
    scaled = [
        [exp(log(a) + start[j] - start[i]) if i != j else 1.0 for j, a in enumerate(row)]
        for i, row in enumerate(matrix)
    ]
    multiplied = [list(map(float.__mul__, row, counts)) for row in scaled]
    width, x = _noda(multiplied)
    if max(map(max, scaled)) > _MILD or width > _CONVERGED:
        return None
    image = [fsum(map(float.__mul__, row, x)) for row in multiplied]
    logs = [s + log(value) for s, value in zip(start, x, strict=True)]
    vector = _shares([logs[kind] for kind in kinds])
    return Priorities(vector, max(_dot(counts, image) / _dot(counts, x), float(len(kinds))))


def _dot(counts: Sequence[float], values: Sequence[float]) -> float:
    return fsum(map(float.__mul__, counts, values))


def _principal(matrix: PairwiseMatrix, start: Sequence[float]) -> Priorities:
    """Noda's iteration: inverse iteration shifted to an upper bound of the eigenvalue.

    It stays positive and converges quadratically from any start, where the power method needs
    thousands of steps for sparse matrices. The matrix is first divided by the ratios of the
    least-squares priorities, which leaves entries near 1, or exactly 1 if it is consistent. For up
    to three items those priorities are already the eigenvector.
    """
    n = len(matrix)
    scaled = [
        [0.0 if a is None else exp(log(a) + start[j] - start[i]) for j, a in enumerate(row)]
        for i, row in enumerate(matrix)
    ]
    for i, row in enumerate(matrix):
        scaled[i][i] = 1.0 + sum(a is None for a in row)
    width, x = _noda(scaled)
    if max(map(max, scaled)) > _MILD or width > _CONVERGED:
        judgements = [[0.0 if a is None else float(a) for a in row] for row in matrix]
        for i, row in enumerate(judgements):
            row[i] = scaled[i][i]
        # Use the unscaled judgements if possible: here each scaling step costs a digit.
        y = _by_squaring(judgements)
        if min(y) > 0:
            image = [fsum(map(float.__mul__, row, y)) for row in judgements]
            return Priorities(_shares(list(map(log, y))), max(fsum(image) / fsum(y), float(n)))
        x = _by_squaring(scaled)
    image = [fsum(map(float.__mul__, row, x)) for row in scaled]
    vector = _shares([s + log(value) for s, value in zip(start, x, strict=True)])
    return Priorities(vector, max(fsum(image) / fsum(x), float(n)))


def _noda(scaled: Sequence[Sequence[float]]) -> tuple[float, list[float]]:
    """The principal eigenvector of a positive matrix, and how far apart the bounds of its eigenvalue are."""
    n = len(scaled)
    x, best, patience = [1.0] * n, (inf, [1.0] * n), _PATIENCE
    while patience:
        image = [fsum(map(float.__mul__, row, x)) for row in scaled]
        ratios = [b / a for a, b in zip(x, image, strict=True)]
        low, high = min(ratios), max(ratios)
        # The eigenvalue lies between low and high. Stop when only rounding separates them.
        width = (high - low) / high
        best, patience = ((width, x), _PATIENCE) if width < best[0] else (best, patience - 1)
        if width <= 2 * _EPSILON:
            break
        shifted = [[-b for b in row] for row in scaled]
        for i in range(n):
            shifted[i][i] += high
        y = _solve(shifted, x)
        largest = max(y)
        if not (isfinite(largest) and min(y) > 0):
            break
        x = [value / largest for value in y]
    return best


def _by_squaring(matrix: Sequence[Sequence[float]]) -> list[float]:
    """The principal eigenvector by raising the matrix to a very high power.

    For cyclic judgements and ratios of a million, where elimination loses significant digits: no step
    here subtracts. Adding 1 to the diagonal separates eigenvalues that differ from the first only in
    phase.
    """
    n = range(len(matrix))

    def square(m: Sequence[Sequence[float]], by: float) -> list[list[float]]:
        columns = [[value / by for value in column] for column in zip(*m, strict=True)]
        return [[sum(map(float.__mul__, row, column)) / by for column in columns] for row in m]

    def trace(m: Sequence[Sequence[float]]) -> float:
        return sum(m[i][i] for i in n)

    largest_entry = max(map(max, matrix))
    power = square(matrix, largest_entry)
    for _ in range(3):
        power = square(power, 1.0)
    size = largest_entry * trace(power) ** (1 / 16)
    power = [[value / size + (i == k) for k, value in enumerate(row)] for i, row in enumerate(matrix)]
    for _ in range(_SQUARINGS):
        power = square(power, trace(power))
    sums = [sum(row) for row in power]
    largest = max(sums)
    return [value / largest for value in sums]


def _shares(logs: Sequence[float]) -> tuple[float, ...]:
    top = max(logs)
    sizes = [exp(value - top) for value in logs]
    total = fsum(sizes)
    return tuple(size / total for size in sizes)


def _solve(matrix: list[list[float]], right: Sequence[float]) -> list[float]:
    """Solve by Gaussian elimination without pivoting, which is stable for these M-matrices."""
    n = len(matrix)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    most = FEW if "numpy" in sys.modules else MOST_IN_PYTHON
    rows = _eliminate(rows) if n <= most else _eliminate_with_numpy(rows)
    solution = [0.0] * n
    for i in range(n - 1, -1, -1):
        row = rows[i]
        solution[i] = (row[n] - fsum(row[j] * solution[j] for j in range(i + 1, n))) / row[i]
    return solution


def _eliminate(rows: list[list[float]]) -> list[list[float]]:
    """Forward elimination of an augmented system, in place; the upper triangle remains."""
    for k, pivot_row in enumerate(rows):
        pivot = pivot_row[k] = _pivot(pivot_row[k])
        for row in rows[k + 1 :]:
            factor = row[k] / pivot
            if factor:
                for j in range(k + 1, len(row)):
                    row[j] -= factor * pivot_row[j]
    return rows


def _eliminate_with_numpy(rows: list[list[float]]) -> list[list[float]]:
    """The same result to the last digit, much faster."""
    import numpy as np  # slow to import

    array = np.array(rows)
    with np.errstate(all="ignore"):  # Python floats overflow silently too
        for k in range(len(rows)):
            array[k, k] = _pivot(float(array[k, k]))
            factors = array[k + 1 :, k] / array[k, k]
            array[k + 1 :, k + 1 :] -= factors[:, np.newaxis] * array[k, k + 1 :]
    return [list(map(float, row)) for row in array]


def _pivot(value: float) -> float:
    """A pivot lost to rounding becomes tiny: the matrix is nearly singular at an eigenvalue."""
    return max(value, _EPSILON * _EPSILON)


def _listed(words: Sequence[str]) -> str:
    return (
        words[0]
        if len(words) == 1
        else tr("{words} and {words2}").format(words=", ".join(words[:-1]), words2=words[-1])
    )
