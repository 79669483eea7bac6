# SPDX-License-Identifier: MIT
"""Edits of the answers that weights are derived from: functions from one project to the next.

Each answer is stored with the range it was given for, so that a later change of that range is noticed, and
its way of asking becomes the one shown last. Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from mcda_app.domain.checks import finite, whole_text
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import (
    JUDGEMENT_SCALE_KEYS,
    ORDER_RULE_KEYS,
    RANDOM_INDEX_KEYS,
    SCORE_RULE_KEYS,
    Prioritisation,
    known_key,
)
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, range_texts, shown_end
from mcda_app.domain.weights import normalised
from mcda_app.errors import EditError
from mcda_app.i18n import tr

LARGEST_JUDGEMENT = 9.0
_ABOVE_NINE = LARGEST_JUDGEMENT * (1 + 1e-9)


def shown_range(criterion: Criterion) -> tuple[str, str]:
    """The worst and best end of a criterion's scale, in the user's notation."""
    worst, best = range_texts(criterion)
    return shown_end(worst), shown_end(best)


# Answers


def set_swing(project: Project, criterion_id: str, points: float | None) -> Project:
    """Points in [0, 100] for a criterion's worst-to-best change; None clears them."""
    criterion = project.criterion(criterion_id)
    elicitation = project.elicitation
    if points is None:
        cleared = replace(
            elicitation, question=WeightQuestion.SWING, swing=elicitation.swing.without(criterion_id)
        )
        return _without_range(replace(project, elicitation=cleared), WeightQuestion.SWING, [criterion_id])
    faulty = (
        tr("Points for {criterion} must be from 0 to 100.").format(criterion=criterion.title),
        tr("The most important change gets 100."),
    )
    points = finite(points, *faulty)
    if not 0 <= points <= 100:
        raise EditError(faulty[0], remedy=faulty[1])
    swing = elicitation.swing.with_item(criterion_id, points)
    changed = replace(project, elicitation=replace(elicitation, question=WeightQuestion.SWING, swing=swing))
    return confirm_ranges(changed, WeightQuestion.SWING, [criterion_id])


def judge_criteria(project: Project, first: str, second: str, ratio: float | None) -> Project:
    """How many times as important the first criterion is as the second; None clears the answer."""
    for criterion_id in (first, second):
        project.criterion(criterion_id)
    pairwise = judged(project.elicitation.pairwise, first, second, ratio)
    elicitation = replace(project.elicitation, question=WeightQuestion.PAIRWISE, pairwise=pairwise)
    changed = replace(project, elicitation=elicitation)
    if ratio is None:
        unanswered = [c for c in (first, second) if not compared(changed, c)]
        return _without_range(changed, WeightQuestion.PAIRWISE, unanswered)
    first_answered = [c for c in (first, second) if not _holds_others(project, c, (first, second))]
    return confirm_ranges(changed, WeightQuestion.PAIRWISE, first_answered)


def judge_groups(project: Project, first: str, second: str, ratio: float | None) -> Project:
    """How many times as important the first criteria group is as the second; None clears the answer.

    The question shows the ranges of all their criteria, so the answer depends on them.
    """
    known = {g.id for g in project.criteria_groups}
    for group_id in (first, second):
        if group_id not in known:
            raise EditError(
                tr("There is no criteria group “{group_id}” in this project.").format(group_id=group_id)
            )
    between = judged(project.elicitation.between, first, second, ratio)
    elicitation = replace(project.elicitation, question=WeightQuestion.PAIRWISE, between=between)
    changed = replace(project, elicitation=elicitation)
    members = [c.id for c in project.criteria if c.group in (first, second)]
    if ratio is None:
        unanswered = [c for c in members if not compared(changed, c)]
        return _without_range(changed, WeightQuestion.PAIRWISE, unanswered)
    first_answered = [c for c in members if (WeightQuestion.PAIRWISE.value, c) not in elicitation.ranges]
    return confirm_ranges(changed, WeightQuestion.PAIRWISE, first_answered)


def compared(project: Project, criterion_id: str) -> bool:
    """Whether an answered comparison showed the criterion's range, its own or its group's."""
    elicitation, group = project.elicitation, project.criterion(criterion_id).group
    directly = any(criterion_id in pair for pair in elicitation.pairwise.ratios)
    return directly or any(group in pair for pair in elicitation.between.ratios)


def judged(judgements: Judgements, first: str, second: str, ratio: float | None) -> Judgements:
    """Judgements with one pair answered, stored with a ratio of at least 1, or cleared."""
    if first == second:
        raise EditError(tr("Nothing can be compared with itself."))
    if ratio is None:
        return judgements.with_ratio(first, second, None)
    faulty = tr("A judgement must be between 1/9 and 9."), tr("9 means “extremely more”.")
    ratio = finite(ratio, *faulty)
    if not 1 / _ABOVE_NINE <= ratio <= _ABOVE_NINE:
        raise EditError(faulty[0], remedy=faulty[1])
    if ratio < 1:
        first, second, ratio = second, first, 1 / ratio
    # The reciprocal of a stored reciprocal misses a whole number by a rounding error.
    whole = round(ratio)
    return judgements.with_ratio(first, second, float(whole) if abs(ratio - whole) < 1e-9 else ratio)


def _holds_others(project: Project, criterion_id: str, pair: Sequence[str]) -> bool:
    """Whether a criterion, or its group, has answers besides the one on this pair.

    They may depend on an older range, which one new answer does not confirm.
    """
    elicitation, group = project.elicitation, project.criterion(criterion_id).group
    directly = any(criterion_id in other and set(other) != set(pair) for other in elicitation.pairwise.ratios)
    return directly or any(group in other for other in elicitation.between.ratios)


def set_order(project: Project, order: Iterable[Iterable[str]]) -> Project:
    """Criteria from most to least important; those in one place are equally important."""
    places = tuple(place for place in (tuple(p) for p in order) if place)
    placed = [c for place in places for c in place]
    for criterion_id in placed:
        project.criterion(criterion_id)
    if len(set(placed)) < len(placed):
        raise EditError(tr("A criterion can have only one place in the order."))
    before = {c for place in project.elicitation.order for c in place}
    elicitation = replace(project.elicitation, question=WeightQuestion.ORDER, order=places)
    changed = replace(project, elicitation=elicitation)
    return confirm_ranges(changed, WeightQuestion.ORDER, [c for c in placed if c not in before])


def set_order_rule(project: Project, rule: str) -> Project:
    """The rule that turns the order of importance into weights, by its key."""
    known_key(rule, ORDER_RULE_KEYS)
    elicitation = replace(project.elicitation, question=WeightQuestion.ORDER, order_rule=rule)
    return replace(project, elicitation=elicitation)


def set_objective(project: Project, rule: str) -> Project:
    """The rule that derives weights from the scores, by its key."""
    known_key(rule, SCORE_RULE_KEYS)
    elicitation = replace(project.elicitation, question=WeightQuestion.OBJECTIVE, objective=rule)
    return replace(project, elicitation=elicitation)


# Ranges


def confirm_ranges(project: Project, question: WeightQuestion, criterion_ids: Iterable[str]) -> Project:
    """Record that the answers on these criteria hold for the current ranges."""
    ranges = project.elicitation.ranges
    now = {(question.value, c): range_texts(project.criterion(c)) for c in criterion_ids}
    merged = FrozenDict({**ranges, **now})
    if merged == ranges:
        return project
    return replace(project, elicitation=replace(project.elicitation, ranges=merged))


def ask_again(project: Project, question: WeightQuestion, criterion_ids: Iterable[str]) -> Project:
    """Clear the answers on some criteria in one way of asking."""
    cleared = set(criterion_ids)
    elicitation = project.elicitation
    if question is WeightQuestion.SWING:
        elicitation = replace(elicitation, swing=elicitation.swing.without(*cleared))
    elif question is WeightQuestion.PAIRWISE:
        groups = {project.criterion(c).group for c in cleared}
        elicitation = replace(
            elicitation,
            pairwise=_without_items(elicitation.pairwise, cleared),
            between=_without_items(elicitation.between, groups),
        )
    elif question is WeightQuestion.ORDER:
        places = (tuple(c for c in place if c not in cleared) for place in elicitation.order)
        elicitation = replace(elicitation, order=tuple(place for place in places if place))
    elif question is WeightQuestion.TRADE_OFFS:
        kept = [c.id for c in project.criteria if c.id not in cleared]
        elicitation = replace(elicitation, statements=elicitation.statements.restricted(kept))
    return _without_range(replace(project, elicitation=elicitation), question, cleared)


def _without_items(judgements: Judgements, items: Collection[str]) -> Judgements:
    ratios = {pair: r for pair, r in judgements.ratios.items() if not set(pair).intersection(items)}
    return Judgements(FrozenDict(ratios))


def _without_range(project: Project, question: WeightQuestion, criterion_ids: Iterable[str]) -> Project:
    ranges = project.elicitation.ranges.without(*((question.value, c) for c in criterion_ids))
    return replace(project, elicitation=replace(project.elicitation, ranges=ranges))


# Weights


def use_weights(
    project: Project, shares: Mapping[str, float], origin: str, issue_id: str | None = None
) -> Project:
    """Weights derived from answers, for the project or for one issue alone.

    origin  the way of asking, or another name of their origin
    Reasons recorded for the weights stay; locks are released.
    """
    current = project.weights if issue_id is None else project.weights_of(project.issue(issue_id))
    points = {c.id: shares.get(c.id, 0.0) for c in project.criteria}
    question = next((q for q in WeightQuestion if q.value == origin), project.elicitation.question)
    project = replace(project, elicitation=replace(project.elicitation, question=question))
    weights = replace(current.with_shares(normalised(points), origin), locked=frozenset())
    return set_weights(project, weights, issue_id)


def set_weight_reason(
    project: Project, criterion_id: str, reason: str, issue_id: str | None = None
) -> Project:
    """The reason for a criterion's current weight; an empty text removes it."""
    project.criterion(criterion_id)
    reason = whole_text(reason)
    current = project.weights if issue_id is None else project.weights_of(project.issue(issue_id))
    changed = current.with_reason(criterion_id, reason)
    return project if changed == current else set_weights(project, changed, issue_id)


# How comparisons are evaluated


def set_prioritisation(project: Project, prioritisation: Prioritisation) -> Project:
    """How priorities are derived from comparisons, for criteria and options alike."""
    return replace(project, settings=replace(project.settings, prioritisation=prioritisation))


def set_random_index(project: Project, key: str) -> Project:
    """The published table of random indices for consistency ratios."""
    known_key(key, RANDOM_INDEX_KEYS)
    return replace(project, settings=replace(project.settings, random_index=key))


def set_judgement_scale(project: Project, key: str) -> Project:
    """The scale that 1 to 9 judgements are converted to, for criteria and options alike."""
    known_key(key, JUDGEMENT_SCALE_KEYS)
    return replace(project, settings=replace(project.settings, judgement_scale=key))
