# SPDX-License-Identifier: MIT
"""Other numbers for the words behind Saaty's 1 to 9, applied to judgements after they were given.

Each scale is a function of the judgement x in [1, 9] and the number of items n; it keeps 1 and the
order. A judgement below 1 is read as one over its reciprocal.

Sources: Goepel (2019), "Comparison of judgment scales of the analytical hierarchy process: a new
approach", International Journal of Information Technology & Decision Making 18(2), 445-463, and Goepel
(2018), "Implementation of an online software tool for the analytic hierarchy process (AHP-OS)",
International Journal of the Analytic Hierarchy Process 10(3), 469-487. Each scale's own source stands
beside it.

Random indices were found for the 1 to 9 scale, so that a consistency ratio is comparable with others only
if it is taken from the judgements as given: on a narrower scale any judgements seem to agree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import atanh, exp, log, log2, sqrt
from typing import NamedTuple

from mcda_app.errors import MethodError
from mcda_app.i18n import LocalisedDict, localised, tr
from mcda_app.methods.ahp import PairwiseMatrix

_BEYOND = 9 * (1 + 1e-9)


class JudgementScale(NamedTuple):
    """A judgement scale.

    title     as a user reads it
    formula   in x, and in n where it depends on the number of items
    source    citation
    function  (x in [1, 9], n) to a ratio of 1 or more
    """

    title: str
    formula: str
    source: str
    function: Callable[[float, int], float]

    def ratio(self, judgement: float, items: int) -> float:
        """The ratio that a judgement on one of items stands for.

        Raises MethodError for a judgement outside [1/9, 9].
        """
        if not 1 / _BEYOND <= judgement <= _BEYOND:
            raise MethodError(
                tr("The judgement {judgement} lies outside the scale from 1/9 to 9.").format(
                    judgement=localised(judgement, "g")
                ),
                remedy=tr("Correct the judgement, or choose the linear scale."),
            )
        if judgement == 1:
            return 1.0  # which the formula of some scales misses by a rounding error
        if judgement < 1:
            return 1 / self.function(min(1 / judgement, 9.0), items)
        return self.function(min(judgement, 9.0), items)


_GOEPEL = "Goepel (2019), Int. J. Inf. Technol. Decis. Mak. 18(2), 445-463"
_HARKER = "Harker & Vargas (1987), Manage. Sci. 33(11), 1383-1403"


def _with_top_share(x: float, n: int, top: float) -> float:
    """The ratio that gives one item, against n - 1 equal others, a share rising evenly with x.

    The share runs from 1 / n at x = 1 to top at x = 9.
    """
    if n < 2:
        return 1.0
    share = 1 / n + (x - 1) / 8 * (top - 1 / n)
    return (n - 1) * share / (1 - share)


JUDGEMENT_SCALES: Mapping[str, JudgementScale] = LocalisedDict(
    lambda: {
        "linear": JudgementScale(
            tr("Linear (Saaty)"),
            "x",
            "Saaty (1977), J. Math. Psychol. 15(3), 234-281",
            lambda x, n: x,
        ),
        "logarithmic": JudgementScale(
            tr("Logarithmic"),
            tr("log2(x + 1)"),
            "Ishizaka, Balkenborg & Kaplan (2011), J. Oper. Res. Soc. 62(4), 700-710",
            lambda x, n: log2(x + 1),
        ),
        "root": JudgementScale(tr("Root"), "√x", _HARKER, lambda x, n: sqrt(x)),
        "inverse-linear": JudgementScale(
            tr("Inverse linear"),
            "9 / (10 − x)",
            "Ma & Zheng (1991), Proc. 2nd Int. Symp. on the AHP, Pittsburgh, 197-202",
            lambda x, n: 9 / (10 - x),
        ),
        "balanced": JudgementScale(
            tr("Balanced"),
            "(9 + x) / (11 − x)",
            "Salo & Hämäläinen (1997), J. Multi-Criteria Decis. Anal. 6(6), 309-319",
            lambda x, n: (9 + x) / (11 - x),
        ),
        "balanced-n": JudgementScale(
            tr("Balanced for n items"),
            "(9 + (n − 1) x) / (9 + n − x)",
            _GOEPEL,
            lambda x, n: _with_top_share(x, n, 9 / (n + 8)),
        ),
        "adaptive-balanced": JudgementScale(
            tr("Adaptive balanced"),
            tr("(n − 1) s / (1 − s), with s = 1/n + (x − 1) (0.9 − 1/n) / 8"),
            _GOEPEL,
            lambda x, n: _with_top_share(x, n, 0.9),
        ),
        "adaptive": JudgementScale(
            tr("Adaptive"),
            tr("x^(1 + ln(n − 1) / ln 9)"),
            _GOEPEL,
            lambda x, n: x ** (1 + log(max(n - 1, 1)) / log(9)),
        ),
        "power": JudgementScale(tr("Power"), "x²", _HARKER, lambda x, n: x * x),
        "geometric": JudgementScale(
            tr("Geometric"),
            "2^(x − 1)",
            "Lootsma (1989), Eur. J. Oper. Res. 40(1), 109-116",
            lambda x, n: 2 ** (x - 1),
        ),
        "asymptotical": JudgementScale(
            tr("Asymptotical"),
            tr("exp(artanh(√3 (x − 1) / 14))"),
            "Donegan, Dodd & McMaster (1992), The Statistician 41(3), 295-302",
            lambda x, n: exp(atanh(sqrt(3) * (x - 1) / 14)),
        ),
        "koczkodaj": JudgementScale(
            "Koczkodaj",
            "1 + (x − 1) / 8",
            tr("Goepel's AHP-OS, after Fülöp, Koczkodaj & Szarek (2010), LNCS 6220, 71-84 (small scales)"),
            lambda x, n: 1 + (x - 1) / 8,
        ),
    }
)


def judgement_scale(key: str) -> JudgementScale:
    """The scale of a key. Raises MethodError for an unknown one."""
    scale = JUDGEMENT_SCALES.get(key)
    if scale is None:
        raise MethodError(
            tr("There is no judgement scale “{key}”.").format(key=key),
            remedy=tr("Choose one of {judgement_scales}.").format(
                judgement_scales=", ".join(JUDGEMENT_SCALES)
            ),
        )
    return scale


def apply_scale(matrix: PairwiseMatrix, key: str) -> PairwiseMatrix:
    """The matrix with each judgement read on another scale; missing ones stay missing.

    Raises MethodError for an unknown key, or for judgements outside [1/9, 9] on any scale but the
    linear one.
    """
    scale = judgement_scale(key)
    if key == "linear":
        return matrix
    n = len(matrix)
    return [[None if a is None else scale.ratio(a, n) for a in row] for row in matrix]
