# SPDX-License-Identifier: MIT
"""Priorities from pairwise comparisons, complete or not.

A matrix here is square and reciprocal: entry (i, j) says how many times i outweighs j, entry (j, i) is
one over it, the diagonal is 1, and None stands where a pair was not compared.

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

from collections.abc import Sequence
from math import exp, fsum, inf, isfinite, log
from typing import NamedTuple

from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr

PairwiseMatrix = Sequence[Sequence[float | None]]

LARGEST_RATIO = 1e9
"""Judgements beyond this, or below one over it, are refused."""
_RECIPROCAL_TOLERANCE = 1e-6
_EPSILON = 2.0**-52
_CONVERGED = 64 * _EPSILON
"""By how much, as a share, the bounds of the eigenvalue may differ for its vector to be taken."""
_MILD = 1e4
"""How far judgements may contradict each other for elimination to keep the digits that matter."""
_PATIENCE = 4
"""Iterations without coming closer after which another way is taken."""
_SQUARINGS = 60
_SMALL = 24
"""Items up to which plain Python eliminates as fast as numpy."""


class Priorities(NamedTuple):
    """A priority vector.

    vector      one share an item, in [0, 1], summing to 1
    lambda_max  the principal eigenvalue of the matrix, n or more; None for a geometric mean
    """

    vector: tuple[float, ...]
    lambda_max: float | None = None


class UnlinkedItemsError(MethodError):
    """Comparisons so few that they fall into parts with nothing said between them.

    parts  indices of the items of each part
    """

    def __init__(self, parts: Sequence[Sequence[int]], names: Sequence[str] | None) -> None:
        self.parts = tuple(tuple(part) for part in parts)
        words = [
            _listed([names[i] if names else tr("item {i}").format(i=i + 1) for i in part]) for part in parts
        ]
        told = (
            tr("Nothing links {words} with the others, directly or through other comparisons.")
            if len(words) > 2
            else tr("Nothing links {words} with {rest}, directly or through other comparisons.")
        )
        super().__init__(
            told.format(words=words[0], rest=words[1]),
            remedy=tr("Compare at least one pair across."),
        )


def eigenvector(matrix: PairwiseMatrix, names: Sequence[str] | None = None) -> Priorities:
    """The principal right eigenvector, to machine precision.

    Where judgements are missing, each is filled with the ratio of the priorities looked for
    (Harker 1987): 0 in its place and 1 more on the diagonal for each missing in the row.

    names  used in errors only

    Raises UnlinkedItemsError if the judgements do not link all items, MethodError if the matrix
    is not square and reciprocal with positive entries.
    """
    return _principal(matrix, _log_priorities(matrix, names))


def geometric_mean(matrix: PairwiseMatrix, names: Sequence[str] | None = None) -> Priorities:
    """The row geometric mean, scaled to sum to 1.

    Where judgements are missing, the vector whose ratios are nearest to those given, by least
    squares of logarithms; without missing ones it is the same thing (Bozóki et al. 2010).
    Arguments and errors as for eigenvector.
    """
    return Priorities(_shares(_log_priorities(matrix, names)))


def comparisons_from_scores(
    values: Sequence[float], sign: int, bounds: tuple[float, float]
) -> list[list[float]]:
    """The pairwise comparisons of options that their scores on one criterion imply.

    With d the difference in favour of i as a share of the scale, in [0, 1], entry (i, j) is 1 + 8 d:
    the whole scale reads 9, "extremely", and the steps of a five-level scale read 1, 3, 5, 7, 9.
    A scale without range makes all equal.

    values  (options,) finite scores
    sign    +1 benefit, -1 cost
    bounds  lowest and highest value of the scale

    Raises MethodError for a score outside the scale.
    """
    low, high = bounds
    if not all(low <= value <= high for value in values):
        raise MethodError(
            tr("A score lies outside its scale, which runs from {low} to {high}.").format(
                low=localised(low, "g"), high=localised(high, "g")
            ),
            remedy=tr("Correct the score or widen the scale."),
        )
    # Halved, so that no difference of finite numbers overflows.
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
            there, back = row[j], matrix[j][i]
            if there is None and back is None:
                complete = False
            elif (
                there is None
                or back is None
                or not (isfinite(there) and 1 / LARGEST_RATIO <= there <= LARGEST_RATIO)
                or not abs(there * back - 1) <= _RECIPROCAL_TOLERANCE
            ):
                raise MethodError(
                    tr("The judgements on items {j} and {i} are not one over the other.").format(
                        j=j + 1, i=i + 1
                    ),
                    remedy=tr("Enter the comparison once more."),
                )
    return complete


def linked_parts(matrix: PairwiseMatrix) -> list[list[int]]:
    """The items in parts: those in one part are linked by comparisons, those in two are not."""
    left = set(range(len(matrix)))
    parts = []
    while left:
        work = [min(left)]
        left.discard(work[0])
        part = []
        while work:
            i = work.pop()
            part.append(i)
            reached = [j for j in left if matrix[i][j] is not None]
            left.difference_update(reached)
            work.extend(reached)
        parts.append(sorted(part))
    return parts


def _log_priorities(matrix: PairwiseMatrix, names: Sequence[str] | None) -> list[float]:
    """Logarithms of the least-squares priorities, up to a constant."""
    complete = check_matrix(matrix)
    n = len(matrix)
    sums = [fsum(log(a) for a in row if a is not None) for row in matrix]
    if complete:
        return [s / n for s in sums]
    parts = linked_parts(matrix)
    if len(parts) > 1:
        raise UnlinkedItemsError(parts, names)
    # The normal equations: the Laplacian of the graph of comparisons, the last item held at 0.
    laplacian = [[0.0 if a is None else -1.0 for a in row] for row in matrix]
    for i, row in enumerate(matrix):
        laplacian[i][i] = sum(a is not None for a in row) - 1.0
    solved = _solved([row[:-1] for row in laplacian[:-1]], sums[:-1])
    return [*solved, 0.0]


def _principal(matrix: PairwiseMatrix, start: Sequence[float]) -> Priorities:
    """Noda's iteration: inverse iteration shifted to an upper bound of the eigenvalue.

    It stays positive and converges quadratically from any start, where the power method needs
    thousands of steps for sparse matrices. The matrix is first divided by the ratios of the
    least-squares priorities, which leaves entries near 1, and ones alone if it is consistent. For up
    to three items those priorities already are the eigenvector.
    """
    n = len(matrix)
    scaled = [
        [0.0 if a is None else exp(log(a) + start[j] - start[i]) for j, a in enumerate(row)]
        for i, row in enumerate(matrix)
    ]
    for i, row in enumerate(matrix):
        scaled[i][i] = 1.0 + sum(a is None for a in row)
    x, best, left = [1.0] * n, (inf, [1.0] * n), _PATIENCE
    while left:
        image = [fsum(map(float.__mul__, row, x)) for row in scaled]
        ratios = [b / a for a, b in zip(x, image, strict=True)]
        low, high = min(ratios), max(ratios)
        # The eigenvalue lies between low and high. Done when rounding keeps them from coming closer.
        width = (high - low) / high
        best, left = ((width, x), _PATIENCE) if width < best[0] else (best, left - 1)
        if width <= 2 * _EPSILON:
            break
        shifted = [[-b for b in row] for row in scaled]
        for i in range(n):
            shifted[i][i] += high
        y = _solved(shifted, x)
        largest = max(y)
        if not (isfinite(largest) and min(y) > 0):
            break
        x = [value / largest for value in y]
    x = best[1]
    if max(map(max, scaled)) > _MILD or best[0] > _CONVERGED:
        given = [[0.0 if a is None else float(a) for a in row] for row in matrix]
        for i, row in enumerate(given):
            row[i] = scaled[i][i]
        # Of the judgements as given where that can be, for each step of scaling costs a digit here.
        y = _by_squaring(given)
        if min(y) > 0:
            image = [fsum(map(float.__mul__, row, y)) for row in given]
            return Priorities(_shares(list(map(log, y))), max(fsum(image) / fsum(y), float(n)))
        x = _by_squaring(scaled)
    image = [fsum(map(float.__mul__, row, x)) for row in scaled]
    vector = _shares([s + log(value) for s, value in zip(start, x, strict=True)])
    return Priorities(vector, max(fsum(image) / fsum(x), float(n)))


def _by_squaring(matrix: Sequence[Sequence[float]]) -> list[float]:
    """The principal eigenvector by raising the matrix to a very high power.

    For judgements in circles and ratios of a million, where elimination loses the digits that matter:
    no step here subtracts. With 1 added on the diagonal, eigenvalues that differ from the first in
    phase alone fall behind.
    """
    n = range(len(matrix))

    def squared(m: Sequence[Sequence[float]], by: float) -> list[list[float]]:
        columns = [[value / by for value in column] for column in zip(*m, strict=True)]
        return [[sum(map(float.__mul__, row, column)) / by for column in columns] for row in m]

    def trace(m: Sequence[Sequence[float]]) -> float:
        return sum(m[i][i] for i in n)

    largest_entry = max(map(max, matrix))
    power = squared(matrix, largest_entry)
    for _ in range(3):
        power = squared(power, 1.0)
    size = largest_entry * trace(power) ** (1 / 16)
    power = [[value / size + (i == k) for k, value in enumerate(row)] for i, row in enumerate(matrix)]
    for _ in range(_SQUARINGS):
        power = squared(power, trace(power))
    sums = [sum(row) for row in power]
    largest = max(sums)
    return [value / largest for value in sums]


def _shares(logs: Sequence[float]) -> tuple[float, ...]:
    top = max(logs)
    sizes = [exp(value - top) for value in logs]
    total = fsum(sizes)
    return tuple(size / total for size in sizes)


def _solved(matrix: list[list[float]], right: Sequence[float]) -> list[float]:
    """Gaussian elimination without pivoting, which is stable for the M-matrices met here."""
    n = len(matrix)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    rows = _eliminated(rows) if n <= _SMALL else _eliminated_by_numpy(rows)
    solution = [0.0] * n
    for i in range(n - 1, -1, -1):
        row = rows[i]
        solution[i] = (row[n] - fsum(row[j] * solution[j] for j in range(i + 1, n))) / row[i]
    return solution


def _eliminated(rows: list[list[float]]) -> list[list[float]]:
    """The rows of a system, with its right side behind, such that the upper triangle is solved from below."""
    for k, pivot_row in enumerate(rows):
        pivot = pivot_row[k] = _pivot(pivot_row[k])
        for row in rows[k + 1 :]:
            factor = row[k] / pivot
            if factor:
                for j in range(k + 1, len(row)):
                    row[j] -= factor * pivot_row[j]
    return rows


def _eliminated_by_numpy(rows: list[list[float]]) -> list[list[float]]:
    """The same, to the last digit, in a fraction of the time."""
    import numpy as np  # slow to import

    array = np.array(rows)
    with np.errstate(all="ignore"):  # floats of Python overflow without a word as well
        for k in range(len(rows)):
            array[k, k] = _pivot(float(array[k, k]))
            factors = array[k + 1 :, k] / array[k, k]
            array[k + 1 :, k + 1 :] -= factors[:, np.newaxis] * array[k, k + 1 :]
    return [list(map(float, row)) for row in array]


def _pivot(value: float) -> float:
    """A pivot lost to rounding counts as tiny: the matrix is as good as singular at an eigenvalue."""
    return max(value, _EPSILON * _EPSILON)


def _listed(words: Sequence[str]) -> str:
    return (
        words[0]
        if len(words) == 1
        else tr("{words} and {words2}").format(words=", ".join(words[:-1]), words2=words[-1])
    )
