# SPDX-License-Identifier: MIT
"""Weights derived from the answers stored in a project."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mcda_app.analysis.phrases import counted, listed, ran
from mcda_app.analysis.weighting.comparison_sets import GroupPairs, criteria_sets
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.edits.elicitation import compared, shown_range
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, range_texts, shown_end
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.hierarchy import leaf_shares
from mcda_app.methods.weight_elicitation import ORDER_RULES, order_weights, swing_shares


class Derived(NamedTuple):
    """The weights derived from answers.

    shares    criterion id to share, summing to 1; empty while they cannot be computed
    obstacle  a sentence on what is missing; empty if there are shares
    """

    shares: Mapping[str, float]
    obstacle: str = ""


class Stale(NamedTuple):
    """An answer given for another range than the criterion has now.

    then, now  the worst and the best end, in words and numbers
    """

    criterion: Criterion
    then: tuple[str, str]
    now: tuple[str, str]


def weights_in_use(project: Project, issue_id: str) -> Weights:
    """The weights that rank an issue; the project's if there is no such issue."""
    issue = next((i for i in project.issues if i.id == issue_id), None)
    return project.weights if issue is None else project.weights_of(issue)


def scope_of(project: Project, issue_id: str) -> str | None:
    """The issue, if it has weights of its own; None where the project's apply."""
    issue = next((i for i in project.issues if i.id == issue_id), None)
    return issue.id if issue is not None and issue.weights is not None else None


@understands_choices
def derive(project: Project, question: WeightQuestion) -> Derived:
    """The weights from the answers to swing, pairwise or order questions.

    Raises ValueError for the others: direct weights need no derivation; objective weights and those from
    trade-offs need libraries that are slow to load.
    """
    if question is WeightQuestion.SWING:
        return _from_swing(project)
    if question is WeightQuestion.PAIRWISE:
        return from_pairs(project)
    if question is WeightQuestion.ORDER:
        return _from_order(project)
    raise ValueError(question)


def _from_swing(project: Project) -> Derived:
    swing = project.elicitation.swing
    open_ = [c.title for c in project.criteria if c.id not in swing]
    if len(open_) == len(project.criteria):
        return Derived({}, tr("Choose the most important change to begin."))
    if open_:
        return Derived({}, tr("Still without points: {open}.").format(open=listed(open_)))
    try:
        return Derived(FrozenDict(swing_shares({c.id: swing[c.id] for c in project.criteria})))
    except MethodError:
        return Derived({}, tr("All points are zero. Give the most important change 100 points."))


def _group(group_id: str) -> str:
    return f"group {group_id}"


def from_pairs(project: Project) -> Derived:
    """Weights from comparisons: priorities within each group times the priority of the group."""
    grouped = {c.group for c in project.criteria if c.group}
    loose = [c.title for c in project.criteria if not c.group]
    if grouped and loose:
        text = (
            tr("{criteria} belongs to no group: put every criterion into a group, or none.")
            if len(loose) == 1
            else tr("{criteria} belong to no group: put every criterion into a group, or none.")
        )
        return Derived({}, text.format(criteria=listed(loose)))
    # A criterion and a group may share an id, so ids of groups are marked.
    parents = {_group(g.id): "" for g in project.criteria_groups if g.id in grouped}
    parents |= {c.id: _group(c.group) if c.group else "" for c in project.criteria}
    local = dict.fromkeys(parents, 1.0)
    for pairs in criteria_sets(project):
        reading = pairs.reading(project)
        if not reading.priorities:
            where = f"{pairs.title(project)}: " if grouped else ""
            return Derived({}, f"{where}{reading.obstacle}")
        ids = [item.id for item in pairs.items(project)]
        ids = [*map(_group, ids)] if isinstance(pairs, GroupPairs) else ids
        local |= dict(zip(ids, reading.priorities, strict=True))
    return Derived(FrozenDict(leaf_shares(parents, local)))


def group_shares(project: Project) -> dict[str, float]:
    """The share of each criteria group, from comparisons between groups; empty without groups or answers."""
    pairs = next((p for p in criteria_sets(project) if isinstance(p, GroupPairs)), None)
    if pairs is None:
        return {}
    reading = pairs.reading(project)
    return dict(zip((i.id for i in pairs.items(project)), reading.priorities, strict=False))


def _from_order(project: Project) -> Derived:
    order = project.elicitation.order
    placed = {c for place in order for c in place}
    open_ = [c.title for c in project.criteria if c.id not in placed]
    if not placed:
        return Derived({}, tr("Put the criteria in order, or confirm the order shown."))
    if open_:
        return Derived({}, tr("Not in the order yet: {open}.").format(open=listed(open_)))
    try:
        shares = order_weights(order, project.elicitation.order_rule)
    except MethodError as error:
        return Derived({}, str(error))
    return Derived(FrozenDict(shares))


@understands_choices
def progress(project: Project, question: WeightQuestion) -> tuple[int, int]:
    """The number of questions answered in one way of asking, and the number of all."""
    elicitation = project.elicitation
    if question is WeightQuestion.SWING:
        return sum(c.id in elicitation.swing for c in project.criteria), len(project.criteria)
    if question is WeightQuestion.ORDER:
        placed = {c for place in elicitation.order for c in place}
        return sum(c.id in placed for c in project.criteria), len(project.criteria)
    if question is WeightQuestion.PAIRWISE:
        readings = [pairs.reading(project) for pairs in criteria_sets(project)]
        return sum(r.answered for r in readings), sum(r.pairs for r in readings)
    return 0, 0


@understands_choices
def stale_answers(project: Project, question: WeightQuestion) -> tuple[Stale, ...]:
    """The answers in one way of asking whose ranges have been edited since."""
    ranges = project.elicitation.ranges
    stale = []
    for criterion in project.criteria:
        then, now = ranges.get((question.value, criterion.id)), range_texts(criterion)
        if then is not None and then != now and _answered(project, question, criterion.id):
            before = shown_end(then[0]), shown_end(then[1])
            stale.append(Stale(criterion, before, shown_range(criterion)))
    return tuple(stale)


def stale_weights(project: Project, issue_id: str) -> tuple[Stale, ...]:
    """The stale answers behind the weights that rank an issue."""
    origin = weights_in_use(project, issue_id).origin
    question = next((q for q in WeightQuestion if q.value == origin), None)
    return () if question is None else stale_answers(project, question)


def stale_sentence(stale: tuple[Stale, ...]) -> str:
    """A sentence on ranges that changed since the answers were given; empty if none did."""
    if not stale:
        return ""
    parts = [
        tr("{criterion} ranged from {then} when you answered and now ranges from {now}.").format(
            criterion=s.criterion.title, then=ran(s.then), now=ran(s.now)
        )
        for s in stale
    ]
    return tr("The range of {stale_count} has changed. {parts}").format(
        stale_count=counted(len(stale), tr("criterion"), tr("criteria")), parts=" ".join(parts)
    )


def _answered(project: Project, question: WeightQuestion, criterion_id: str) -> bool:
    elicitation = project.elicitation
    if question is WeightQuestion.SWING:
        return criterion_id in elicitation.swing
    if question is WeightQuestion.PAIRWISE:
        return compared(project, criterion_id)
    if question is WeightQuestion.ORDER:
        return any(criterion_id in place for place in elicitation.order)
    if question is WeightQuestion.TRADE_OFFS:
        return elicitation.statements.mentions(criterion_id)
    return False


def order_shown(project: Project, issue_id: str) -> tuple[tuple[str, ...], ...]:
    """The order to show: the answered one, then the remaining criteria by their current weights."""
    order = project.elicitation.order
    placed = {c for place in order for c in place}
    weights = weights_in_use(project, issue_id)
    rest = [c.id for c in project.criteria if c.id not in placed]
    rest.sort(key=lambda c: -round(weights.share(c), 12))
    return (*order, *((c,) for c in rest))


def order_rules() -> tuple[tuple[str, str, str], ...]:
    """Key, title and source of each rule that turns an order into weights."""
    return tuple((key, rule.title, rule.source) for key, rule in ORDER_RULES.items())
