# SPDX-License-Identifier: MIT
"""What a score may plausibly be, in words."""

from __future__ import annotations

from mcda_app.domain.evidence.plausible import Plausible
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Evidence, Score
from mcda_app.i18n import tr


def value_and_range(criterion: Criterion, may_be: Plausible) -> str:
    """“high (medium to very high)”, or the value alone where there is no doubt."""
    if may_be.certain:
        return criterion.describe(may_be.now)
    return tr("{word} ({low} to {high})").format(
        word=criterion.describe(may_be.now),
        low=criterion.describe(may_be.low),
        high=criterion.describe(may_be.high),
    )


def doubt_text(criterion: Criterion, may_be: Plausible) -> str:
    """The range, and whether it is the usual one for the evidence: “medium to very high (usual)”."""
    words = range_words(criterion, may_be)
    return tr("{range} (usual)", "a doubt").format(range=words) if may_be.usual else words


def range_words(criterion: Criterion, may_be: Plausible) -> str:
    """“medium to very high”, or that there is no doubt."""
    if may_be.certain:
        return tr("no doubt", "about a score")
    return tr("{low} to {high}").format(
        low=criterion.describe(may_be.low), high=criterion.describe(may_be.high)
    )


def usual_doubt(score: Score) -> str:
    """The usual doubt of a score by its evidence, in a sentence."""
    if score.answer is not None:
        return tr("As usual for a group's answer: from its lowest to its highest answer.")
    if score.evidence is Evidence.TABLE:
        return tr("As usual for a score printed in a table: no doubt.")
    if score.evidence is Evidence.USER:
        if score.source:
            return tr("As usual for your own score with a source: no doubt.")
        return tr("As usual for your own score without a source: one level either way.")
    if score.evidence is Evidence.TEXT:
        return tr("As usual for what follows from a text: one level either way.")
    if score.evidence is Evidence.COMPUTED:
        return tr("As usual for a computed score: one level either way.")
    return tr("As usual for an assumption: one level either way.")
