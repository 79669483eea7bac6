# SPDX-License-Identifier: MIT
"""AHP: from the options' priorities on each criterion to their overall priorities.

Sources: Saaty (1980), "The Analytic Hierarchy Process", McGraw-Hill (distributive mode); Belton & Gear
(1983), "On a short-coming of Saaty's method of analytic hierarchies", Omega 11(3), 228-230 (division by
the largest); Forman (1993), "Facts and fictions about the analytic hierarchy process", Mathematical and
Computer Modelling 17(4-5), 19-26 (when to use which mode).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, isfinite
from typing import NamedTuple

from mcda_app.domain.choices import understands_choices
from mcda_app.domain.method_settings import Synthesis
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.topsis import check_weights


class AhpSteps(NamedTuple):
    """The results of every step of the AHP.

    local          (criteria, options) priorities on each criterion, each row summing to 1
    scaled         (criteria, options) as used: with IDEAL the first place of each row is 1
    contributions  (criteria, options) share of the overall priority that a criterion contributes to an option
    overall        (options,) in [0, 1], summing to 1
    """

    local: tuple[tuple[float, ...], ...]
    scaled: tuple[tuple[float, ...], ...]
    contributions: tuple[tuple[float, ...], ...]
    overall: tuple[float, ...]


@understands_choices
def synthesise(local: Sequence[Sequence[float]], weights: Sequence[float], mode: Synthesis) -> AhpSteps:
    """Overall priorities of options.

    local    (criteria, options) priorities, non-negative, each row with a sum above 0
    weights  (criteria,) non-negative, summing to 1

    Raises MethodError for input of another shape or range.
    """
    if not local or len(local) != len(weights):
        raise MethodError(
            tr("{weights_count} criteria need as many sets of option priorities.").format(
                weights_count=len(weights)
            )
        )
    check_weights(weights)
    width = len(local[0])
    if not width:
        raise MethodError(tr("There is no option to rank."), remedy=tr("Add or include an option."))
    for m, row in enumerate(local):
        where = tr("Criterion {m}").format(m=m + 1)
        if len(row) != width:
            raise MethodError(
                tr("Each criterion needs one priority for each of {width} options.").format(width=width),
                where=where,
            )
        if not all(map(isfinite, row)) or min(row) < 0 or max(row) <= 0:
            raise MethodError(tr("Priorities must be zero or more, and not all zero."), where=where)
    shares = [[value / total for value in row] for row in local if (total := fsum(row))]
    if mode is Synthesis.IDEAL:
        scaled = [[value / largest for value in row] for row in shares if (largest := max(row))]
    else:
        scaled = shares
    weighted = [[w * value for value in row] for w, row in zip(weights, scaled, strict=True)]
    totals = [fsum(column) for column in zip(*weighted, strict=True)]
    whole = fsum(totals)
    return AhpSteps(
        tuple(map(tuple, shares)),
        tuple(map(tuple, scaled)),
        tuple(tuple(value / whole for value in row) for row in weighted),
        tuple(total / whole for total in totals),
    )
