# SPDX-License-Identifier: MIT
"""One row a score, with all that belongs to it: the shape that data programs like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.project import Project
from mcda_app.domain.thresholds.knock_out import threshold_value

if TYPE_CHECKING:
    pass


class LongRow(NamedTuple):
    """One score of one option on one criterion of one issue.

    weight  the criterion's share in [0, 1] on this issue
    level   label on an ordinal scale; empty without one
    value   the number behind the score; None if it is missing
    score   the option's closeness or priority in [0, 1]; None if it is not ranked
    rank    1 for first place, shared by ties; None if it is not ranked
    exclusion_reason  why an excluded option is left out; empty if nobody said
    threshold         the least acceptable number on the criterion, for a cost the most; None without one
    falls             whether the option falls by a threshold of some criterion
    """

    issue_id: str
    issue: str
    option_id: str
    option: str
    criterion_id: str
    criterion: str
    direction: str
    weight: float
    level: str
    value: float | None
    evidence: str
    source: str
    reason: str
    excluded: bool
    method: str
    score: float | None
    rank: int | None
    exclusion_reason: str
    threshold: float | None
    falls: bool


def long_rows(project: Project) -> Iterator[LongRow]:
    """Every cell of every decision matrix, missing ones too, with its option's result."""
    evaluation = evaluate(project)
    for issue, option, criterion, score in project.all_scores():
        standing = evaluation[issue.id].standing(option.id)
        level = criterion.scale.level(score.level) if score.level is not None else None
        yield LongRow(
            issue.id,
            issue.title,
            option.id,
            option.title,
            criterion.id,
            criterion.title,
            criterion.direction.value,
            project.weights_of(issue).share(criterion.id),
            level.label if level is not None else "",
            score.value_on(criterion),
            "" if score.missing else score.evidence.value,
            score.source_text,
            score.reason_text,
            standing.excluded,
            project.settings.method.value,
            standing.score,
            standing.rank,
            issue.exclusion_reasons.get(option.id, ""),
            threshold_value(criterion),
            bool(standing.knocked_out),
        )
