# SPDX-License-Identifier: MIT
"""Edits of weights, scores and comparisons: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mcda_app.domain.checks import finite, whole_number, whole_text
from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.coalition_score import CoalitionScore, Member
from mcda_app.domain.pairwise import Judgements, checked_judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import AnswerCount, Evidence, GroupAnswer, ImportedCell, Score
from mcda_app.domain.titles import find_or_refuse
from mcda_app.domain.typed_numbers import MAX_SHOWN, AmbiguousNumberError, read_number
from mcda_app.domain.weights import Lens, Weights
from mcda_app.errors import EditError
from mcda_app.i18n import localised, shortest, tr

SHARE_TOLERANCE = 1e-6


def set_weights(project: Project, weights: Weights, issue_id: str | None = None) -> Project:
    """The weights of the project, or of one issue alone."""
    weights = checked_weights(project, weights)
    if issue_id is None:
        return replace(project, weights=weights)
    return project.with_issue(replace(project.issue(issue_id), weights=weights))


def checked_weights(project: Project, weights: Weights) -> Weights:
    """Weights a project accepts: a non-negative share for each criterion, summing to 1."""
    ids = {c.id for c in project.criteria}
    if weights.shares.keys() != ids or not weights.locked <= ids:
        raise EditError(tr("The weights do not match this project's criteria."))
    faulty = tr("A weight must be a number of zero or more."), tr("Correct the weight.")
    shares = {c: finite(share, *faulty) for c, share in weights.shares.items()}
    if any(share < 0 for share in shares.values()):
        raise EditError(faulty[0], remedy=faulty[1])
    if abs(sum(shares.values()) - 1) > SHARE_TOLERANCE:
        raise EditError(
            tr("The weights add up to {total} instead of 1.").format(
                total=localised(sum(shares.values()), "g")
            ),
            remedy=tr("Correct the weights."),
        )
    reasons = {c: whole_text(text) for c, text in weights.reasons.items()}
    reason_shares = {c: finite(share, *faulty) for c, share in weights.reason_shares.items()}
    if not reason_shares.keys() <= reasons.keys():
        raise EditError(tr("The weights do not match this project's criteria."))
    if not all(0 <= share <= 1 + SHARE_TOLERANCE for share in reason_shares.values()):
        raise EditError(faulty[0], remedy=faulty[1])
    return replace(
        weights,
        shares=FrozenDict(shares),
        origin=whole_text(weights.origin) or "direct",
        reasons=FrozenDict(reasons),
        reason_shares=FrozenDict({c: min(share, 1.0) for c, share in reason_shares.items()}),
    )


def apply_lens(project: Project, lens: Lens, issue_id: str | None = None) -> Project:
    """A lens's weights; locks and reasons of the previous weights are dropped."""
    shares = FrozenDict({c.id: lens.shares.get(c.id, 0.0) for c in project.criteria})
    return set_weights(project, Weights(shares, origin=lens.id), issue_id)


def own_weights(project: Project, issue_id: str, own: bool) -> Project:
    """Whether an issue has its own weights, at first a copy of the project's."""
    return project.with_issue(replace(project.issue(issue_id), weights=project.weights if own else None))


def set_score(project: Project, issue_id: str, option_id: str, criterion_id: str, score: Score) -> Project:
    issue = project.issue(issue_id)
    find_or_refuse(project.options_of(issue), option_id, tr("option"))
    score = checked_score(project.criterion(criterion_id), score)
    return project.with_issue(replace(issue, scores=issue.scores.with_item((option_id, criterion_id), score)))


def checked_score(criterion: Criterion, score: Score) -> Score:
    """A score a criterion accepts: one of its levels, a number on its scale, or missing."""
    if score.level is not None and (score.number is not None or criterion.scale.level(score.level) is None):
        raise EditError(
            tr("“{level}” is not a level of {criterion}.").format(
                level=whole_text(score.level)[:MAX_SHOWN], criterion=criterion.title
            )
        )
    number = score.number
    if number is not None:
        number = finite(
            number, tr("A score for {criterion} must be a number.").format(criterion=criterion.title)
        )
        _refuse_outside(criterion, number)
    original, earlier = (
        None if other is None else checked_score(criterion, replace(other, original=None, earlier=None))
        for other in (score.original, score.earlier)
    )
    answer = score.answer if score.coalition is None else None
    if (score.evidence is Evidence.COMPUTED) != (score.coalition is not None):
        raise EditError(tr("A computed score names the coalition that it was computed for."))
    return replace(
        score,
        number=number,
        source=whole_text(score.source) if score.imported is None else "",
        reason=whole_text(score.reason) if answer is None and score.coalition is None else "",
        answer=None if answer is None else _whole_answer(answer),
        coalition=None if score.coalition is None else _whole_coalition(score.coalition),
        imported=None if score.imported is None else _whole_cell(score.imported),
        doubt=None
        if score.doubt is None
        else _checked_doubt(score.doubt, replace(score, number=number), criterion),
        original=original,
        earlier=earlier,
    )


def _checked_doubt(doubt: Doubt, score: Score, criterion: Criterion) -> Doubt:
    """A doubt whose bounds lie on the criterion's scale, the score between them."""
    faulty = tr(
        "The values that a score may have instead must be levels or numbers on the scale of {criterion}."
    ).format(criterion=criterion.title)
    low, high = (b if isinstance(b, str) else finite(b, faulty) for b in (doubt.low, doubt.high))
    checked = Doubt(low, high)
    bounds, value = checked.bounds_on(criterion.scale), score.value_on(criterion)
    least, most = criterion.scale.bounds
    if bounds is None or not least <= bounds[0] or not bounds[1] <= most:
        raise EditError(faulty)
    if value is None or not bounds[0] <= value <= bounds[1]:
        raise EditError(
            tr("The score itself must lie between the lowest and the highest value it may have."),
            remedy=tr("Choose a lowest value at or below the score and a highest one at or above it."),
        )
    return checked


def _whole_answer(answer: GroupAnswer) -> GroupAnswer:
    """A group's answer with its texts and numbers as a file holds them."""
    faulty = tr("The counts of a group's answer must be whole numbers from 0 to 1,000,000.")
    counts = (
        AnswerCount(
            whole_number(c.count, 0, 1_000_000, faulty),
            finite(c.value),
            whole_text(c.label),
            whole_text(c.unit),
        )
        for c in answer.counts
    )
    number, silent = (whole_number(n, 0, 1_000_000, faulty) for n in (answer.round, answer.silent))
    return GroupAnswer(number, tuple(counts), silent)


def _whole_coalition(coalition: CoalitionScore) -> CoalitionScore:
    """A computed score's reason with its texts as a file holds them."""
    members = tuple(Member(whole_text(m.id), whole_text(m.title)) for m in coalition.members)
    return replace(coalition, members=members)


def _whole_cell(place: ImportedCell) -> ImportedCell | None:
    """The cell as a file holds it; None for one that says nothing."""
    whole = ImportedCell(whole_text(place.sheet), whole_text(place.cell), place.pasted)
    return None if whole == ImportedCell() else whole


def _refuse_outside(criterion: Criterion, number: float) -> None:
    low, high = criterion.scale.bounds
    if not low <= number <= high:
        raise EditError(
            tr("{number} is outside the scale of {criterion}.").format(
                number=shortest(number), criterion=criterion.title
            ),
            remedy=tr("Type a number from {low} to {high}.").format(low=shortest(low), high=shortest(high)),
        )


def parse_score(criterion: Criterion, typed: str | float) -> tuple[str | None, float | None]:
    """A typed score as (level id, number); both None for an emptied cell.

    typed  a text (a label, a mark or a number with or without the scale's unit, see `typed_numbers`), or a
           number
    A number that equals a level's value becomes that level. Raises EditError for anything else, for an
    ambiguous number, and for one outside the scale.
    """
    if not isinstance(typed, str):
        return _level_or_number(criterion, finite(typed))
    text = " ".join(typed.split())
    if text in ("", "–", "—", "?"):
        return None, None
    plain = text.replace("-", "−")
    levels = criterion.scale.levels
    known = [
        *((" ".join(level.label.split()).casefold(), level.id) for level in levels),
        *((level.mark, level.id) for level in levels if level.mark),
        *((level.id.casefold(), level.id) for level in levels),  # last: users never see ids
    ]
    for name, level_id in known:
        if name in (text.casefold(), plain):
            return level_id, None
    low, high = criterion.scale.bounds
    try:
        number = read_number(text, criterion.scale.unit)
    except AmbiguousNumberError:
        raise
    except EditError:
        words = ", ".join(level.label for level in criterion.scale.levels)
        choice = tr("one of: {words}; or a number").format(words=words) if words else tr("a number")
        raise EditError(
            tr("“{text}” is not a valid score for {criterion}.").format(text=text, criterion=criterion.title),
            remedy=tr("Type {choice} from {low} to {high}.").format(
                choice=choice, low=shortest(low), high=shortest(high)
            ),
        ) from None
    return _level_or_number(criterion, number)


def _level_or_number(criterion: Criterion, number: float) -> tuple[str | None, float | None]:
    _refuse_outside(criterion, number)
    at = criterion.scale.level_at(number)
    return (at.id, None) if at is not None else (None, number)


def type_score(
    project: Project, issue_id: str, option_id: str, criterion_id: str, typed: str | float
) -> Project:
    """Enter a score, see `parse_score`. Evidence becomes the user's; the preset's score is kept."""
    level, number = parse_score(project.criterion(criterion_id), typed)
    score = project.issue(issue_id).score(option_id, criterion_id)
    if (score.level, score.number) == (level, number):
        return project
    return set_score(project, issue_id, option_id, criterion_id, score.edited(level, number))


def set_reason(project: Project, issue_id: str, option_id: str, criterion_id: str, reason: str) -> Project:
    score = project.issue(issue_id).score(option_id, criterion_id)
    if score.reason_text == reason:
        return project
    return set_score(project, issue_id, option_id, criterion_id, score.with_reason(whole_text(reason)))


def set_evidence(
    project: Project, issue_id: str, option_id: str, criterion_id: str, evidence: Evidence, source: str
) -> Project:
    """What a score rests on, and where that is found; a score that was imported keeps its cell as source."""
    score = project.issue(issue_id).score(option_id, criterion_id)
    if (score.evidence, score.source) == (evidence, source):
        return project
    if score.missing:
        raise EditError(tr("There is no score yet."), remedy=tr("Type the score first."))
    changed = score.with_evidence(evidence, whole_text(source))
    return set_score(project, issue_id, option_id, criterion_id, changed)


def take_over_reason(project: Project, issue_id: str, option_id: str, criterion_id: str) -> Project:
    """A score for the reason that its earlier value had; the same project if there is none."""
    score = project.issue(issue_id).score(option_id, criterion_id)
    before = score.reason_before
    if before is None:
        return project
    again = score.with_reason(before.reason) if before.answer is None else score.with_answer(before.answer)
    return set_score(project, issue_id, option_id, criterion_id, again)


def reset_scores(project: Project, issue_id: str, cells: Iterable[tuple[str, str]] | None = None) -> Project:
    """Restore the preset's scores in the given cells or the whole issue."""
    issue = project.issue(issue_id)
    keys = set(issue.scores if cells is None else cells)
    scores = {k: s.reset() if k in keys else s for k, s in issue.scores.items()}
    judgements = issue.judgements if cells is not None else FrozenDict[str, Judgements]()
    return project.with_issue(replace(issue, scores=FrozenDict(scores), judgements=judgements))


def set_judgements(
    project: Project, issue_id: str, criterion_id: str, judgements: Judgements | None
) -> Project:
    """Comparisons of an issue's options on one criterion; None derives them from the scores again."""
    issue = project.issue(issue_id)
    if judgements is None:
        return project.with_issue(replace(issue, judgements=issue.judgements.without(criterion_id)))
    project.criterion(criterion_id)
    checked = checked_judgements(judgements, [o.id for o in project.options_of(issue)])
    return project.with_issue(replace(issue, judgements=issue.judgements.with_item(criterion_id, checked)))
