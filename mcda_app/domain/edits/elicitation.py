# SPDX-License-Identifier: MIT
"""Edits of the answers that weights are worked out from: functions from one project to the next.

An answer is kept with the range it was given on, so that it can be told when that range has changed
since, and the way of asking it belongs to becomes the one shown last. Whatever they
cannot do raises EditError.
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
from mcda_app.domain.scale import Criterion, asked_range, shown_end
from mcda_app.domain.weights import normalised
from mcda_app.errors import EditError
from mcda_app.i18n import tr

LARGEST_JUDGEMENT = 9.0
_ABOVE_NINE = LARGEST_JUDGEMENT * (1 + 1e-9)


def shown_range(criterion: Criterion) -> tuple[str, str]:
    """The worst and the best a criterion can be, as the user reads them."""
    worst, best = asked_range(criterion)
    return shown_end(worst), shown_end(best)


# Answers


def set_swing(project: Project, criterion_id: str, points: float | None) -> Project:
    """Points in [0, 100] for a criterion's worst-to-best change; None takes them back."""
    criterion = project.criterion(criterion_id)
    held = project.elicitation
    if points is None:
        taken = replace(held, question=WeightQuestion.SWING, swing=held.swing.without(criterion_id))
        return _without_range(replace(project, elicitation=taken), WeightQuestion.SWING, [criterion_id])
    faulty = (
        tr("Points for {criterion} must lie from 0 to 100.").format(criterion=criterion.title),
        tr("The most important change has 100."),
    )
    points = finite(points, *faulty)
    if not 0 <= points <= 100:
        raise EditError(faulty[0], remedy=faulty[1])
    swing = held.swing.with_item(criterion_id, points)
    changed = replace(project, elicitation=replace(held, question=WeightQuestion.SWING, swing=swing))
    return confirm_ranges(changed, WeightQuestion.SWING, [criterion_id])


def judge_criteria(project: Project, first: str, second: str, ratio: float | None) -> Project:
    """How many times as important the first criterion is as the second; None takes the answer back."""
    for criterion_id in (first, second):
        project.criterion(criterion_id)
    pairwise = judged(project.elicitation.pairwise, first, second, ratio)
    held = replace(project.elicitation, question=WeightQuestion.PAIRWISE, pairwise=pairwise)
    changed = replace(project, elicitation=held)
    if ratio is None:
        gone = [c for c in (first, second) if not compared(changed, c)]
        return _without_range(changed, WeightQuestion.PAIRWISE, gone)
    fresh = [c for c in (first, second) if not _holds_others(project, c, (first, second))]
    return confirm_ranges(changed, WeightQuestion.PAIRWISE, fresh)


def judge_groups(project: Project, first: str, second: str, ratio: float | None) -> Project:
    """How many times as important the first criteria group is as the second; None takes it back.

    The question shows the ranges of all their criteria, so that the answer rests on those.
    """
    known = {g.id for g in project.criteria_groups}
    for group_id in (first, second):
        if group_id not in known:
            raise EditError(
                tr("There is no criteria group “{group_id}” in this project.").format(group_id=group_id)
            )
    between = judged(project.elicitation.between, first, second, ratio)
    held = replace(project.elicitation, question=WeightQuestion.PAIRWISE, between=between)
    changed = replace(project, elicitation=held)
    members = [c.id for c in project.criteria if c.group in (first, second)]
    if ratio is None:
        gone = [c for c in members if not compared(changed, c)]
        return _without_range(changed, WeightQuestion.PAIRWISE, gone)
    fresh = [c for c in members if (WeightQuestion.PAIRWISE.value, c) not in held.ranges]
    return confirm_ranges(changed, WeightQuestion.PAIRWISE, fresh)


def compared(project: Project, criterion_id: str) -> bool:
    """Whether a comparison was answered that showed the criterion's range, of its own or of its group."""
    held, group = project.elicitation, project.criterion(criterion_id).group
    own = any(criterion_id in pair for pair in held.pairwise.ratios)
    return own or any(group in pair for pair in held.between.ratios)


def judged(judgements: Judgements, first: str, second: str, ratio: float | None) -> Judgements:
    """Judgements with one pair answered, held the way round that is 1 or more, or taken back."""
    if first == second:
        raise EditError(tr("Nothing can be compared with itself."))
    if ratio is None:
        return judgements.with_ratio(first, second, None)
    faulty = tr("A judgement must lie from 1/9 to 9."), tr("9 stands for “extremely more”.")
    ratio = finite(ratio, *faulty)
    if not 1 / _ABOVE_NINE <= ratio <= _ABOVE_NINE:
        raise EditError(faulty[0], remedy=faulty[1])
    if ratio < 1:
        first, second, ratio = second, first, 1 / ratio
    # One over a stored reciprocal misses a whole number by a rounding error.
    whole = round(ratio)
    return judgements.with_ratio(first, second, float(whole) if abs(ratio - whole) < 1e-9 else ratio)


def _holds_others(project: Project, criterion_id: str, pair: Sequence[str]) -> bool:
    """Whether there are answers on a criterion, or on its group, besides the one on this pair.

    They may rest on an older range, which one new answer does not confirm.
    """
    held, group = project.elicitation, project.criterion(criterion_id).group
    own = any(criterion_id in known and set(known) != set(pair) for known in held.pairwise.ratios)
    return own or any(group in known for known in held.between.ratios)


def set_order(project: Project, order: Iterable[Iterable[str]]) -> Project:
    """Criteria from most to least important; those in one place are equally important."""
    places = tuple(place for place in (tuple(p) for p in order) if place)
    placed = [c for place in places for c in place]
    for criterion_id in placed:
        project.criterion(criterion_id)
    if len(set(placed)) < len(placed):
        raise EditError(tr("A criterion can stand in one place of the order only."))
    before = {c for place in project.elicitation.order for c in place}
    held = replace(project.elicitation, question=WeightQuestion.ORDER, order=places)
    changed = replace(project, elicitation=held)
    return confirm_ranges(changed, WeightQuestion.ORDER, [c for c in placed if c not in before])


def set_order_rule(project: Project, rule: str) -> Project:
    """The rule that turns the order of importance into weights, by its key."""
    known_key(rule, ORDER_RULE_KEYS)
    held = replace(project.elicitation, question=WeightQuestion.ORDER, order_rule=rule)
    return replace(project, elicitation=held)


def set_objective(project: Project, rule: str) -> Project:
    """The rule that reads weights off the scores, by its key."""
    known_key(rule, SCORE_RULE_KEYS)
    held = replace(project.elicitation, question=WeightQuestion.OBJECTIVE, objective=rule)
    return replace(project, elicitation=held)


# Ranges


def confirm_ranges(project: Project, question: WeightQuestion, criterion_ids: Iterable[str]) -> Project:
    """The answers on these criteria hold on the ranges as they now are."""
    ranges = project.elicitation.ranges
    now = {(question.value, c): asked_range(project.criterion(c)) for c in criterion_ids}
    merged = FrozenDict({**ranges, **now})
    if merged == ranges:
        return project
    return replace(project, elicitation=replace(project.elicitation, ranges=merged))


def ask_again(project: Project, question: WeightQuestion, criterion_ids: Iterable[str]) -> Project:
    """Take back what was answered about some criteria in one way of asking."""
    gone = set(criterion_ids)
    held = project.elicitation
    if question is WeightQuestion.SWING:
        held = replace(held, swing=held.swing.without(*gone))
    elif question is WeightQuestion.PAIRWISE:
        groups = {project.criterion(c).group for c in gone}
        held = replace(
            held,
            pairwise=_without_items(held.pairwise, gone),
            between=_without_items(held.between, groups),
        )
    elif question is WeightQuestion.ORDER:
        places = (tuple(c for c in place if c not in gone) for place in held.order)
        held = replace(held, order=tuple(place for place in places if place))
    return _without_range(replace(project, elicitation=held), question, gone)


def _without_items(judgements: Judgements, items: Collection[str]) -> Judgements:
    kept = {pair: r for pair, r in judgements.ratios.items() if not set(pair).intersection(items)}
    return Judgements(FrozenDict(kept))


def _without_range(project: Project, question: WeightQuestion, criterion_ids: Iterable[str]) -> Project:
    ranges = project.elicitation.ranges.without(*((question.value, c) for c in criterion_ids))
    return replace(project, elicitation=replace(project.elicitation, ranges=ranges))


# Weights


def use_weights(
    project: Project, shares: Mapping[str, float], origin: str, issue_id: str | None = None
) -> Project:
    """Weights taken from answers, for the project or for one issue alone.

    origin  the way of asking, or another name of where they come from
    The reasons recorded for the weights stay; locks fall away.
    """
    held = project.weights if issue_id is None else project.weights_of(project.issue(issue_id))
    points = {c.id: shares.get(c.id, 0.0) for c in project.criteria}
    question = next((q for q in WeightQuestion if q.value == origin), project.elicitation.question)
    project = replace(project, elicitation=replace(project.elicitation, question=question))
    weights = replace(held.with_shares(normalised(points), origin), locked=frozenset())
    return set_weights(project, weights, issue_id)


def set_weight_reason(
    project: Project, criterion_id: str, reason: str, issue_id: str | None = None
) -> Project:
    """Why a criterion weighs what it now weighs; an empty text takes the reason away."""
    project.criterion(criterion_id)
    reason = whole_text(reason)
    held = project.weights if issue_id is None else project.weights_of(project.issue(issue_id))
    changed = held.with_reason(criterion_id, reason)
    return project if changed == held else set_weights(project, changed, issue_id)


# How comparisons are read


def set_prioritisation(project: Project, prioritisation: Prioritisation) -> Project:
    """How priorities are taken from comparisons, of criteria and of options alike."""
    return replace(project, settings=replace(project.settings, prioritisation=prioritisation))


def set_random_index(project: Project, key: str) -> Project:
    """The published table that consistency ratios rest on."""
    known_key(key, RANDOM_INDEX_KEYS)
    return replace(project, settings=replace(project.settings, random_index=key))


def set_judgement_scale(project: Project, key: str) -> Project:
    """The numbers that judgements from 1 to 9 are read as, of criteria and of options alike."""
    known_key(key, JUDGEMENT_SCALE_KEYS)
    return replace(project, settings=replace(project.settings, judgement_scale=key))
