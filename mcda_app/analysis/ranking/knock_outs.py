# SPDX-License-Identifier: MIT
"""Which options fall before weighting, and by which thresholds, in words."""

from __future__ import annotations

from mcda_app.analysis.phrases import listed
from mcda_app.analysis.ranking.issue_ranking import IssueResult, Standing
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.thresholds.knock_out import threshold_value
from mcda_app.i18n import tr


def threshold_words(criterion: Criterion) -> str:
    """What is acceptable on a criterion, such as “at least medium”; empty without a threshold."""
    value = threshold_value(criterion)
    if value is None:
        return ""
    text = tr("at most {level}") if criterion.direction is Direction.COST else tr("at least {level}")
    return text.format(level=criterion.describe(value))


def fallen_words(standing: Standing) -> str:
    """By which criteria an option falls, in few words."""
    return tr("eliminated: {criteria}").format(
        criteria=listed([c.short or c.title for c in standing.knocked_out])
    )


def fallen_sentence(result: IssueResult, standing: Standing) -> str:
    """By which scores an option falls before weighting, and what would be acceptable."""
    reasons = []
    for criterion in standing.knocked_out:
        value = result.issue.score(standing.option.id, criterion.id).value_on(criterion)
        if value is not None:
            reasons.append(
                tr("{criterion} is {level} (acceptable: {threshold})").format(
                    criterion=criterion.title,
                    level=criterion.describe(value),
                    threshold=threshold_words(criterion),
                )
            )
    return tr("{option} is eliminated before weighting: {reasons}.").format(
        option=standing.option.title, reasons="; ".join(reasons)
    )


def fallen_sentences(result: IssueResult) -> list[str]:
    """One sentence for each option that falls, in document order."""
    return [fallen_sentence(result, s) for s in result.standings if s.knocked_out]
