# SPDX-License-Identifier: MIT
"""Edits of criteria and their scales: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from math import isfinite

from mcda_app.domain.checks import finite, whole_number, whole_text
from mcda_app.domain.doubts.doubt import doubt_on_new_scale
from mcda_app.domain.edits.futures.upkeep import rescored, reweighed, without_orphans
from mcda_app.domain.edits.rules.thresholds import threshold_on_new_scale
from mcda_app.domain.edits.value_functions import with_function_on_new_scale
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.program_texts import unedited
from mcda_app.domain.project import Project
from mcda_app.domain.scale import CRITERION_COLOURS, Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.titles import MAX_TITLE, checked_rename, checked_title, moved, slug
from mcda_app.domain.weights import Weights, are_equal, equal_shares, normalised
from mcda_app.errors import EditError
from mcda_app.i18n import ProgramText, source_of, tr, tr_lazy

MAX_LEVELS = 200


FIVE_LEVELS = {
    "none": tr_lazy("none"),
    "low": tr_lazy("low"),
    "medium": tr_lazy("medium"),
    "high": tr_lazy("high"),
    "very-high": tr_lazy("very high"),
}
"""The labels of a new criterion's scale by the ids of its levels, the lowest first."""


def five_levels() -> Scale:
    """The scale a new criterion starts with; its labels are the program's until the user edits them."""
    labels = enumerate(FIVE_LEVELS.items())
    return Scale(tuple(Level(key, ProgramText.of(label), float(n)) for n, (key, label) in labels))


def add_criterion(project: Project, title: str, direction: Direction = Direction.BENEFIT) -> Project:
    """A new criterion with weight zero, so that no ranking changes until it is weighted and scored."""
    title = checked_title(title, tr("criterion"), (c.title for c in project.criteria))
    ids = [*(c.id for c in project.criteria), *(g.id for g in project.criteria_groups)]
    criterion = Criterion(slug(title, ids), title, direction, five_levels())
    return _with_criteria(project, (*project.criteria, criterion))


def rename_criterion(project: Project, criterion_id: str, title: str) -> Project:
    return replace_criterion(project, replace(project.criterion(criterion_id), title=title))


def replace_criterion(project: Project, changed: Criterion) -> Project:
    """A criterion in place of the old one with the same id.

    Scores keep their level; a level that no longer exists is replaced by its number, and a number outside
    the new scale makes the score missing, its reason kept with the earlier value. A value function is
    rescaled where that is exact, and otherwise set aside. A threshold that would be off the new scale, or
    turned around by a new direction, is refused with EditError. A new title clears the short name, unless
    the user gave that or a new one is given.
    """
    old = project.criterion(changed.id)
    changed = _with_texts_of(old, changed)
    title = checked_rename(project.criteria, changed.id, changed.title, tr("criterion"))
    renamed = title != old.title and changed.short == old.short and not changed.keep_short
    if changed.group and changed.group not in {g.id for g in project.criteria_groups}:
        raise EditError(
            tr("There is no criteria group “{group_id}” in this project.").format(group_id=changed.group)
        )
    checked_scale(changed)
    if changed.scale != old.scale:
        _refuse_repeated_labels(changed)
    colour_refusal = tr("A colour is a whole number from 0 to {most}.").format(most=CRITERION_COLOURS)
    changed = replace(
        changed,
        title=title,
        colour=whole_number(changed.colour, 0, CRITERION_COLOURS, colour_refusal),
        short="" if renamed else whole_text(changed.short),
        description=whole_text(changed.description),
        scale=tidied_scale(changed),
    )
    changed = replace(changed, threshold=threshold_on_new_scale(old, changed))
    changed = with_function_on_new_scale(old, changed)
    criteria = tuple(changed if c.id == changed.id else c for c in project.criteria)
    if old.scale == changed.scale:
        return replace(project, criteria=criteria)
    issues = tuple(
        replace(
            issue,
            scores=FrozenDict(
                {
                    k: score_on_new_scale(s, old, changed) if k[1] == changed.id else s
                    for k, s in issue.scores.items()
                }
            ),
        )
        for issue in project.issues
    )
    return replace(
        project,
        criteria=criteria,
        issues=issues,
        partners=_rule_on_new_scale(project, changed),
        futures=rescored(project.futures, changed.id, lambda s: score_on_new_scale(s, old, changed)),
    )


def _rule_on_new_scale(project: Project, changed: Criterion) -> Partners:
    """Partners whose score for every coalition is unknown where it lies outside a criterion's new scale."""
    rule = project.partners.rules.get(changed.id)
    low, high = changed.scale.bounds
    if rule is None or rule.value is None or low <= rule.value <= high:
        return project.partners
    rules = project.partners.rules.with_item(changed.id, replace(rule, value=None))
    return replace(project.partners, rules=rules)


def score_on_new_scale(score: Score, old: Criterion, changed: Criterion) -> Score:
    """A score, and those kept behind it, on the new scale of its criterion (see `replace_criterion`)."""
    low, high = changed.scale.bounds

    def fits(score: Score) -> bool:
        return score.missing or (score.level is not None and changed.scale.level(score.level) is not None)

    def refitted(score: Score | None) -> Score | None:
        """A stored earlier score, expressed on the new scale."""
        if score is None or fits(score):
            return score
        value = score.value_on(old)
        if value is None or not low <= value <= high:
            return replace(score, level=None, number=None)
        at = changed.scale.level_at(value)
        return replace(score, level=None if at is None else at.id, number=value if at is None else None)

    def valued(score: Score) -> Score:
        if fits(score):
            return score
        value = score.value_on(old)
        if value is None or not low <= value <= high:
            return score.edited(None, None)
        at = changed.scale.level_at(value)
        return score.renamed(at.id, None) if at is not None else score.renamed(None, value)

    def doubted(fitted: Score) -> Score:
        doubt = doubt_on_new_scale(fitted.doubt, old, changed, fitted.value_on(changed))
        return fitted if fitted.doubt is doubt else replace(fitted, doubt=doubt)

    main = valued(score)
    original, earlier = (
        None if other is None else doubted(other)
        for other in (refitted(main.original), refitted(main.earlier))
    )
    return replace(doubted(main), original=original, earlier=earlier)


def _with_texts_of(old: Criterion, changed: Criterion) -> Criterion:
    """The changed criterion; what still says the same is not the user's text but what it was before."""
    levels = {level.id: level for level in old.scale.levels}
    new_levels = (unedited(levels[v.id], v) if v.id in levels else v for v in changed.scale.levels)
    return replace(unedited(old, changed), scale=replace(changed.scale, levels=tuple(new_levels)))


def tidied_scale(criterion: Criterion) -> Scale:
    """A criterion's checked scale with its numbers and texts as a file stores them."""
    scale = criterion.scale
    if not scale.levels:
        return Scale((), finite(scale.low), finite(scale.high), whole_text(scale.unit))
    ids = [level.id for level in scale.levels]
    if len(set(ids)) < len(ids) or not all(i.strip() and whole_text(i) == i for i in ids):
        raise EditError(
            tr("Each level of {criterion} needs an id of its own.").format(criterion=criterion.title)
        )
    return Scale(
        tuple(
            Level(
                level.id,
                whole_text(level.label),
                finite(level.value),
                whole_text(level.mark),
                whole_text(level.anchor),
            )
            for level in scale.levels
        )
    )


def checked_scale(criterion: Criterion) -> None:
    """Refuse a scale that cannot order anything."""
    scale = criterion.scale
    faulty = (
        tr("The scale of {criterion} needs a minimum below its maximum.").format(criterion=criterion.title),
        tr("Give its ends two different numbers."),
    )
    # One by one: min and max would not reveal a NaN among them.
    values = [finite(v, *faulty) for v in (level.value for level in scale.levels)] or [
        finite(scale.low, *faulty),
        finite(scale.high, *faulty),
    ]
    low, high = (min(values), max(values)) if scale.levels else values
    if low >= high:
        raise EditError(faulty[0], remedy=faulty[1])
    if not isfinite(high - low):
        raise EditError(
            tr("The range of {criterion} is too large to compute with.").format(criterion=criterion.title),
            remedy=tr("Use a larger unit, such as thousands."),
        )
    if not scale.levels:
        return
    if len(scale.levels) > MAX_LEVELS:
        raise EditError(
            tr("{criterion} has more than {max_levels} levels.").format(
                criterion=criterion.title, max_levels=MAX_LEVELS
            ),
            remedy=tr("Use a scale of numbers."),
        )
    if any(b <= a for a, b in pairwise(values)):
        raise EditError(
            tr("The levels of {criterion} must be in ascending order.").format(criterion=criterion.title),
            remedy=tr("Give each level a larger number than the one before it."),
        )
    if any(len(level.label) > MAX_TITLE for level in scale.levels):
        raise EditError(
            tr("A level of {criterion} has a name of more than {max_title} characters.").format(
                criterion=criterion.title, max_title=MAX_TITLE
            ),
            remedy=tr("Shorten it; there is a separate field for when the level applies."),
        )
    labels = [(source_of(label).casefold(), isinstance(label, ProgramText)) for label in _labels(scale)]
    if len(set(labels)) < len(labels) or not all(label.strip() for label in _labels(scale)):
        raise _repeated_label(criterion)


def _refuse_repeated_labels(criterion: Criterion) -> None:
    """Refuse labels that read the same. In another language one that the user typed may read like one of the
    program's, so a document may have such labels, but no edit makes them.
    """
    labels = [label.casefold() for label in _labels(criterion.scale)]
    if len(set(labels)) < len(labels):
        raise _repeated_label(criterion)


def _repeated_label(criterion: Criterion) -> EditError:
    return EditError(
        tr("Each level of {criterion} needs a name of its own.").format(criterion=criterion.title),
        remedy=tr("Rename the repeated level."),
    )


def _labels(scale: Scale) -> list[str]:
    return [level.label for level in scale.levels]


def remove_criterion(project: Project, criterion_id: str) -> Project:
    """Remove a criterion and its scores; the others share its weight in proportion."""
    project.criterion(criterion_id)
    criteria = tuple(c for c in project.criteria if c.id != criterion_id)
    if not criteria:
        raise EditError(
            tr("The last criterion cannot be removed."), remedy=tr("Add another criterion first.")
        )
    return _with_criteria(project, criteria)


def move_criterion(project: Project, criterion_id: str, step: int) -> Project:
    return _with_criteria(project, moved(project.criteria, criterion_id, step))


def _with_criteria(project: Project, criteria: tuple[Criterion, ...]) -> Project:
    ids = [c.id for c in criteria]
    keep = set(ids)

    lenses = tuple(
        lens if lens.shares.keys() == keep else replace(lens, shares=_shares_on(lens.shares, ids))
        for lens in project.lenses
    )

    def weighed(weights: Weights) -> Weights:
        """Weights on the new criteria; a lens stays their origin only if it still gives them."""
        plain = weights.for_criteria(ids)
        from_lens = replace(plain, origin=weights.origin)
        return from_lens if any(lens.gives(from_lens) for lens in lenses) else plain

    def trimmed(issue: Issue) -> Issue:
        return replace(
            issue,
            weights=None if issue.weights is None else weighed(issue.weights),
            scores=FrozenDict({k: s for k, s in issue.scores.items() if k[1] in keep}),
            judgements=FrozenDict({c: j for c, j in issue.judgements.items() if c in keep}),
        )

    elicitation = replace(
        project.elicitation,
        swing=FrozenDict({c: p for c, p in project.elicitation.swing.items() if c in keep}),
        pairwise=project.elicitation.pairwise.restricted(ids),
        order=tuple(
            place for place in (tuple(c for c in p if c in keep) for p in project.elicitation.order) if place
        ),
        ranges=FrozenDict({k: r for k, r in project.elicitation.ranges.items() if k[1] in keep}),
        statements=project.elicitation.statements.restricted(keep),
    )
    snapshots = tuple(
        replace(
            s,
            weights=weighed(s.weights),
            issue_weights=tuple((i, weighed(w)) for i, w in s.issue_weights),
        )
        for s in project.snapshots
    )
    changed = replace(
        project,
        criteria=criteria,
        weights=weighed(project.weights),
        issues=tuple(trimmed(issue) for issue in project.issues),
        elicitation=elicitation,
        lenses=lenses,
        snapshots=snapshots,
        partners=_ruled(project.partners, keep),
        robustness=None if project.robustness is None else project.robustness.restricted(ids),
        futures=reweighed(project.futures, weighed),
    )
    return without_orphans(changed)


def _ruled(partners: Partners, keep: Collection[str]) -> Partners:
    """Partners without the rules for criteria that are no longer there."""
    gone = partners.rules.keys() - keep
    return replace(partners, rules=partners.rules.without(*gone)) if gone else partners


def _shares_on(shares: Mapping[str, float], ids: Sequence[str]) -> FrozenDict[str, float]:
    """A lens's shares on other criteria: new ones weigh 0, the weight of dropped ones is redistributed.

    A lens of equal weights stays one, new criteria included.
    """
    if are_equal(shares):
        return equal_shares(ids)
    remaining = {c: shares.get(c, 0.0) for c in ids}
    return normalised(remaining) if any(remaining.values()) else equal_shares(ids)
