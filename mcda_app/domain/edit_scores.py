# SPDX-License-Identifier: MIT
"""Edits of weights, scores and comparisons: functions from one project to the next.

Whatever they cannot do raises EditError.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import isfinite

from mcda_app.domain.frozen import FrozenDict
from mcda_app.domain.judgements import Judgements
from mcda_app.domain.naming import found
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Lens, Weights
from mcda_app.errors import EditError
from mcda_app.language import localised, tr


def set_weights(project: Project, weights: Weights, issue_id: str | None = None) -> Project:
    """The weights of the project, or of one issue alone."""
    if issue_id is None:
        return replace(project, weights=weights)
    return project.with_issue(replace(project.issue(issue_id), weights=weights))


def apply_lens(project: Project, lens: Lens, issue_id: str | None = None) -> Project:
    """A lens's weights; locks and reasons given for other weights fall away."""
    shares = FrozenDict({c.id: lens.shares.get(c.id, 0.0) for c in project.criteria})
    return set_weights(project, Weights(shares, origin=lens.id), issue_id)


def own_weights(project: Project, issue_id: str, own: bool) -> Project:
    """Whether an issue has weights of its own, starting from the project's."""
    return project.with_issue(replace(project.issue(issue_id), weights=project.weights if own else None))


def set_score(project: Project, issue_id: str, option_id: str, criterion_id: str, score: Score) -> Project:
    issue = project.issue(issue_id)
    found(project.options_of(issue), option_id, tr("option"))
    project.criterion(criterion_id)
    return project.with_issue(replace(issue, scores=issue.scores.with_item((option_id, criterion_id), score)))


def parse_score(criterion: Criterion, text: str) -> tuple[str | None, float | None]:
    """What a user typed into a cell, as (level id, number); both None if it was emptied.

    Labels, marks and numbers (decimal point or comma) are understood. A number that is a
    level's value becomes that level. Raises EditError for anything else or outside the scale.
    """
    typed = " ".join(text.split())
    if typed in ("", "–", "—", "?"):
        return None, None
    plain = typed.replace("-", "−")
    levels = criterion.scale.levels
    known = [
        *((" ".join(level.label.split()).casefold(), level.id) for level in levels),
        *((level.mark, level.id) for level in levels if level.mark),
        *((level.id.casefold(), level.id) for level in levels),  # last: nobody sees what these are
    ]
    for name, level_id in known:
        if name in (typed.casefold(), plain):
            return level_id, None
    low, high = criterion.scale.bounds
    try:
        number = float(typed.replace("−", "-").replace(",", "."))
    except ValueError:
        number = float("nan")
    if not isfinite(number):
        words = ", ".join(level.label for level in criterion.scale.levels)
        choice = tr("one of: {words}; or a number").format(words=words) if words else tr("a number")
        raise EditError(
            tr("“{typed}” is no score on {criterion}.").format(typed=typed, criterion=criterion.title),
            remedy=tr("Type {choice} from {low} to {high}.").format(
                choice=choice, low=localised(low, "g"), high=localised(high, "g")
            ),
        )
    if not low <= number <= high:
        raise EditError(
            tr("{number} lies outside the scale of {criterion}.").format(
                number=localised(number, "g"), criterion=criterion.title
            ),
            remedy=tr("Type a number from {low} to {high}.").format(
                low=localised(low, "g"), high=localised(high, "g")
            ),
        )
    at = criterion.scale.level_at(number)
    return (at.id, None) if at is not None else (None, number)


def type_score(project: Project, issue_id: str, option_id: str, criterion_id: str, text: str) -> Project:
    """A score as typed. Evidence becomes the user's; what the preset says is kept beside it."""
    level, number = parse_score(project.criterion(criterion_id), text)
    score = project.issue(issue_id).score(option_id, criterion_id)
    if (score.level, score.number) == (level, number):
        return project
    return set_score(project, issue_id, option_id, criterion_id, score.edited(level, number))


def set_reason(project: Project, issue_id: str, option_id: str, criterion_id: str, reason: str) -> Project:
    score = project.issue(issue_id).score(option_id, criterion_id)
    if score.reason == reason:
        return project
    return set_score(project, issue_id, option_id, criterion_id, score.with_reason(reason))


def reset_scores(project: Project, issue_id: str, cells: Iterable[tuple[str, str]] | None = None) -> Project:
    """The preset's scores again, in the cells given or in the whole issue."""
    issue = project.issue(issue_id)
    chosen = set(issue.scores if cells is None else cells)
    scores = {k: s.reset() if k in chosen else s for k, s in issue.scores.items()}
    keep = issue.judgements if cells is not None else FrozenDict[str, Judgements]()
    return project.with_issue(replace(issue, scores=FrozenDict(scores), judgements=keep))


def set_judgements(
    project: Project, issue_id: str, criterion_id: str, judgements: Judgements | None
) -> Project:
    """Edited comparisons of an issue's options on one criterion; None derives them from scores again."""
    issue = project.issue(issue_id)
    held = (
        issue.judgements.without(criterion_id)
        if judgements is None
        else issue.judgements.with_item(criterion_id, judgements)
    )
    return project.with_issue(replace(issue, judgements=held))
