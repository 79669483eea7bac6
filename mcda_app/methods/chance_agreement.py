# SPDX-License-Identifier: MIT
"""Agreement of a group compared with what unrelated answers would show.

Weights from swing or points are seldom far apart, whoever gives them, so that any indicator calls even
unrelated answers similar. The comparison deals everybody's own numbers to the criteria at random,
independently of everybody else (a permutation test), and asks how often they would then overlap as much.

Sources: Good (2005), Permutation, Parametric, and Bootstrap Tests of Hypotheses, 3rd ed., Springer (the
test); Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9(1), article 39
(one is added to both counts of a random sample, so that no frequency is 0); Cohen (1960), Educational and
Psychological Measurement 20(1), 37-46 (agreement beyond chance); Landis & Koch (1977), Biometrics 33(1),
159-174 (its words); Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10(3), 275-287 (W of
unrelated rankings).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import permutations
from math import exp, factorial, fsum
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.errors import MethodError
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.methods.aggregation import shares_of_votes
from mcda_app.methods.consensus import entropy

if TYPE_CHECKING:
    import numpy as np

MOST_ENUMERATED = 10_000
"""Up to so many ways of dealing the numbers, all are counted."""
DRAWS = 10_000
"""Beyond, so many are drawn."""

USUAL = 0.05
"""Agreement that unrelated answers reach more often than this is not told from chance."""

WORDS = LocalisedTuple(
    lambda: (
        (0.2, tr("slight", "agreement")),
        (0.4, tr("fair", "agreement")),
        (0.6, tr("moderate", "agreement")),
        (0.8, tr("substantial", "agreement")),
    )
)
"""Upper limits and words of Landis & Koch for agreement beyond chance; beyond the last: almost perfect."""

_TOLERANCE = 1e-12
_SEED = 1977


class ChanceAgreement(NamedTuple):
    """How a group's agreement on weights compares with that of unrelated answers.

    overlap    exp(mean entropy - entropy of the mean), in (0, 1]; 1 if all weights are the same
    expected   the mean overlap of the same numbers dealt at random
    frequency  how often they overlap at least as much, in (0, 1]
    compared   number of ways of dealing them that were compared
    exact      whether these are all there are
    """

    overlap: float
    expected: float
    frequency: float
    compared: int
    exact: bool

    @property
    def beyond(self) -> float | None:
        """Agreement beyond chance: 1 if all weights are the same, 0 for that of unrelated answers, and less
        where people contradict each other; None where no answer could have agreed less.

        It does not depend on the scale of judgements, so that answers by points and by comparisons compare.
        """
        room = 1 - self.expected
        return (self.overlap - self.expected) / room if room > _TOLERANCE else None

    @property
    def is_told_from_chance(self) -> bool:
        """Whether unrelated answers agree as much in at most 5 % of cases."""
        return self.frequency <= USUAL

    @property
    def word(self) -> str:
        """The word for agreement beyond chance; empty where there is none."""
        if self.beyond is None or not self.is_told_from_chance:
            return ""
        beyond = self.beyond
        return next((word for below, word in WORDS if beyond < below), tr("almost perfect", "agreement"))


def compare_with_chance(rows: Sequence[Sequence[float]], voting: Sequence[float]) -> ChanceAgreement:
    """Compare the overlap of everybody's weights with that of the same numbers dealt at random.

    rows    (people, criteria) shares that sum to 1
    voting  (people,) voting weights

    The same answers always give the same figures: the random numbers start from a fixed seed. Raises
    MethodError with fewer than two people or criteria.

    >>> compare_with_chance([[0.7, 0.2, 0.1], [0.7, 0.2, 0.1]], [1, 1]).frequency  # one of six orders
    0.16666666666666666
    """
    if len(rows) < 2 or len(rows[0]) < 2:
        raise MethodError(tr("Agreement can be measured only for two or more people and criteria."))
    import numpy as np

    shares = np.array(shares_of_votes(voting))
    weights = np.array(rows, dtype=np.float64)
    people, criteria = weights.shape
    alpha = fsum(s * entropy(row) for s, row in zip(shares.tolist(), rows, strict=True))
    overlap = exp(min(0.0, alpha - entropy((shares @ weights).tolist())))
    ways = _ways(people, criteria)
    means = _every_mean(weights, shares) if ways <= MOST_ENUMERATED else _drawn_means(weights, shares)
    overlaps = np.exp(np.minimum(0.0, alpha - _entropies(means)))
    as_much = int(np.count_nonzero(overlaps >= overlap - _TOLERANCE))
    if ways <= MOST_ENUMERATED:
        return ChanceAgreement(overlap, float(overlaps.mean()), as_much / ways, ways, True)
    count = len(overlaps)
    return ChanceAgreement(overlap, float(overlaps.mean()), (as_much + 1) / (count + 1), count, False)


def chance_w(ranks: Sequence[Sequence[float]], voting: Sequence[float]) -> float | None:
    """Kendall's W that unrelated rankings with the same ties give on average: 1 / people with equal votes.

    ranks   (people, options) tied options share the mean of their ranks
    voting  (people,) voting weights

    None where W is undefined.
    """
    shares = shares_of_votes(voting)
    options = len(ranks[0])
    variations = [options**3 - options - sum(n**3 - n for n in Counter(row).values()) for row in ranks]
    maximum = fsum(s * v for s, v in zip(shares, variations, strict=True))
    if maximum <= _TOLERANCE:
        return None
    return fsum(s * s * v for s, v in zip(shares, variations, strict=True)) / maximum


def _ways(people: int, criteria: int) -> int:
    """The number of ways to deal the numbers; one person's can stay where they are."""
    if criteria > 8:
        return MOST_ENUMERATED + 1
    ways = 1
    for _ in range(people - 1):
        ways *= factorial(criteria)
        if ways > MOST_ENUMERATED:
            break
    return ways


def _every_mean(weights: np.ndarray, shares: np.ndarray) -> np.ndarray:
    """(ways, criteria) the group's mean for each way of dealing everybody's numbers but the first one's."""
    import numpy as np

    orders = np.array(list(permutations(range(weights.shape[1]))))
    means: np.ndarray = (shares[0] * weights[0])[None, :]
    for share, row in zip(shares[1:], weights[1:], strict=True):
        means = (means[:, None, :] + (share * row[orders])[None, :, :]).reshape(-1, weights.shape[1])
    return means


def _drawn_means(weights: np.ndarray, shares: np.ndarray) -> np.ndarray:
    """(draws, criteria) the group's mean for numbers dealt at random."""
    import numpy as np

    rng = np.random.default_rng(_SEED)
    means = np.zeros((DRAWS, weights.shape[1]))
    for share, row in zip(shares, weights, strict=True):
        means += share * rng.permuted(np.broadcast_to(row, means.shape), axis=1)
    return means


def _entropies(rows: np.ndarray) -> np.ndarray:
    """(rows,) Shannon's entropy of each, in nats."""
    import numpy as np

    logs = np.log(rows, out=np.zeros_like(rows), where=rows > 0)
    total: np.ndarray = (rows * logs).sum(axis=1)
    return -total
