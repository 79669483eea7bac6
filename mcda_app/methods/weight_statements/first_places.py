# SPDX-License-Identifier: MIT
"""Which options can come first under weighted value when only statements on the weights are known.

An option's first place is necessary if no weights that agree with the statements put another option above it.
It is possible if some of them put it above all others but those that tie with it for all of them: an option
that reaches first place only in ties, at the edge of what is known, does not count. A difference in value of
up to `TIED` counts as a tie.

Sources: Hazen (1986), "Partial information, dominance, and potential optimality in multiattribute utility
theory", Operations Research 34; Weber (1987), "Decision making with incomplete information", EJOR 28; Salo &
Hämäläinen (2001), "Preference ratios in multiattribute evaluation (PRIME)", IEEE Transactions on Systems,
Man, and Cybernetics A 31.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from mcda_app.methods.weight_statements.linear_programmes import Floats, Optimum
from mcda_app.methods.weight_statements.polytope import Polytope

TIED = 1e-7


class FirstPlaces(NamedTuple):
    """Options by index.

    possible   those whose first place is possible, in ascending order
    necessary  those whose first place is necessary; several if they tie for all weights
    witnesses  (criteria, possible) weights under which each possible one comes first
    """

    possible: tuple[int, ...]
    necessary: tuple[int, ...]
    witnesses: Floats


def first_places(polytope: Polytope, values: Floats, draws: Floats) -> FirstPlaces:
    """The possible and the necessary first places.

    values  (options, criteria) partial values in [0, 1]
    draws   (criteria, draws) weights that agree with the statements: what comes first under one of them
            needs no linear programme

    Raises ValueError if no weights agree with the statements.
    """
    if polytope.empty:
        raise ValueError("the statements contradict one another")
    overall = values @ draws
    best = overall.argmax(axis=0)
    known = {int(option): draws[:, int(np.flatnonzero(best == option)[0])] for option in np.unique(best)}
    for option in range(len(values)):
        if option not in known and not _beaten(values, option):
            others = np.delete(values, option, axis=0)
            lead = _largest_lead(polytope, values[option] - others)
            if lead is not None and lead.value > TIED:
                known[option] = lead.at
    possible = tuple(sorted(known))
    necessary = tuple(
        option
        for option in possible
        if all(
            other == option or never_behind(polytope, values[option] - values[other]) for other in possible
        )
    )
    return FirstPlaces(possible, necessary, np.column_stack([known[option] for option in possible]))


def _largest_lead(polytope: Polytope, differences: Floats) -> Optimum | None:
    """The largest lead over all others but those that tie for all weights; endless without any such."""
    lead = polytope.largest_margin(differences)
    if lead is None or abs(lead.value) > TIED:
        return lead
    others = [
        row for row in differences if not (never_behind(polytope, row) and never_behind(polytope, -row))
    ]
    if len(others) == len(differences):
        return lead
    return polytope.largest_margin(np.array(others)) if others else Optimum(np.inf, polytope.inner_point)


def never_behind(polytope: Polytope, difference: Floats) -> bool:
    """Whether a difference in value, (criteria,), is at least 0 for all weights that agree."""
    behind = polytope.maximum(-difference)
    return behind is not None and behind.value <= TIED


def _beaten(values: Floats, option: int) -> bool:
    """Whether another option is better on every criterion, by more than a tie."""
    return bool((values > values[option] + TIED).all(axis=1).any())
