# SPDX-License-Identifier: MIT
"""What a score is worth, in a sentence."""

from __future__ import annotations

from mcda_app.analysis.phrases import figure
from mcda_app.domain.scale import Criterion
from mcda_app.i18n import tr
from mcda_app.methods.value_functions import value_at


def worth_sentence(criterion: Criterion, number: float) -> str:
    """“30 days” is worth 0.62 of the way from the worst (50 days) to the best (10 days)."""
    worst, best = criterion.worst_best
    return tr("“{score}” is worth {value} of the way from the worst ({worst}) to the best ({best}).").format(
        score=criterion.describe(number),
        value=figure(value_at(criterion, number)),
        worst=criterion.describe(worst),
        best=criterion.describe(best),
    )
