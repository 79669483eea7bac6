# SPDX-License-Identifier: MIT
"""One issue's actors, ratings and rules, as arrays that coalitions are computed from.

Nothing is filled in: an actor with an unknown rating that counts is left out and named, and where a rule is
missing the question is refused with a sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from mcda_app.analysis.phrases import listed
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.issue import Issue
from mcda_app.domain.membership.rules import ActorRating, Counting, GoodKind, MembershipRule, rating_title
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.partners.actors import Actor, CriterionRule
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.thresholds.knock_out import threshold_value
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.coalitions.goods import Good
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, CriterionFromMembers
from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer

RATINGS = tuple(ActorRating)
_COUNTED = {
    Counting.CAPACITY: (ActorRating.CAPACITY,),
    Counting.REACH: (ActorRating.REACH,),
    Counting.BOTH: (ActorRating.CAPACITY, ActorRating.REACH),
}


class LeftOut(NamedTuple):
    """An actor that cannot be compared, and the ratings of it that are unknown."""

    actor: Actor
    ratings: tuple[ActorRating, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PartnerProblem:
    """What the coalitions on one issue are computed from.

    actors    those compared, in document order; bit n of a mask stands for actor n
    left_out  those of whom a rating that counts is unknown
    criteria  in the order of the arrays: those that count by their weight, or by a threshold alone
    arrays    the same as numbers
    counting  the ratings that count
    levels    (ratings,) the values of each rating's levels; empty for a scale without levels
    """

    project: Project
    issue: Issue
    actors: tuple[Actor, ...]
    left_out: tuple[LeftOut, ...]
    criteria: tuple[Criterion, ...]
    arrays: CoalitionProblem
    counting: frozenset[ActorRating]
    levels: tuple[tuple[float, ...], ...]

    @property
    def us(self) -> Actor:
        return self.actors[self.arrays.us]

    @property
    def others(self) -> tuple[Actor, ...]:
        return tuple(actor for actor in self.actors if not actor.us)

    @property
    def everybody(self) -> int:
        """Mask of all actors compared."""
        return (1 << len(self.actors)) - 1

    @property
    def alone(self) -> int:
        """Mask of us alone."""
        return 1 << self.arrays.us

    @property
    def central(self) -> int | None:
        """Mask of the central powers; None if there is none, or one cannot be compared."""
        ids = {actor.id for actor in self.project.partners.central}
        if not ids or any(left.actor.id in ids for left in self.left_out):
            return None
        return self.mask(ids)

    @property
    def effectiveness(self) -> Criterion | None:
        """The criterion on which coalitions score by the kind of collective good."""
        rules = self.project.partners.rules
        return next((c for c in self.criteria if rules[c.id].rule is MembershipRule.GOOD), None)

    def mask(self, ids: Collection[str]) -> int:
        """Of those of these actors that are compared."""
        return sum(1 << n for n, actor in enumerate(self.actors) if actor.id in ids)

    def members(self, mask: int) -> tuple[Actor, ...]:
        return tuple([actor for n, actor in enumerate(self.actors) if mask >> n & 1])

    def is_selective(self, mask: int) -> bool:
        """Whether a coalition has two members or more and misses a central power, as the paper defines it."""
        central = self.central
        return central is not None and mask.bit_count() > 1 and mask & central != central

    def weights(self, weights: Weights) -> list[float]:
        """Weights in the order of the criteria."""
        return [weights.share(criterion.id) for criterion in self.criteria]


def scorer_for(settings: MethodSettings) -> AnchoredScorer:
    """The project's method under fixed anchors."""
    return AnchoredScorer(AnchoredMethod(settings.method.value), settings.judgement_scale)


def method_sentence(settings: MethodSettings) -> str:
    """How coalitions are ranked, and what of the project's method does not count for it."""
    if settings.method is Method.AHP:
        return tr(
            "Coalitions are ranked by AHP with each compared with the best end of every scale (ratings "
            "mode), so that no score depends on which coalitions are compared. Comparisons of options do "
            "not count."
        )
    if settings.method is Method.VALUE:
        return tr(
            "Coalitions are ranked by weighted value, between the ends of the scales, so that no score "
            "depends on which coalitions are compared."
        )
    return tr(
        "Coalitions are ranked by TOPSIS between the ends of the scales (fixed anchors), so that no score "
        "depends on which coalitions are compared."
    )


def weighty_criteria(project: Project, issue: Issue) -> frozenset[str]:
    """Ids of the criteria that have weight on an issue."""
    return frozenset(c for c, share in project.weights_of(issue).shares.items() if share > 0)


def ruled_criteria(project: Project) -> frozenset[str]:
    """Ids of the criteria on which coalitions can be scored."""
    return frozenset(c for c, rule in project.partners.rules.items() if _is_complete(rule))


def screening_criteria(project: Project, issue: Issue) -> frozenset[str]:
    """Ids of the criteria whose threshold a coalition may miss, whatever their weight.

    A criterion without a rule gives coalitions no score, and a score that is not there misses no threshold.
    """
    rules = project.partners.rules
    return frozenset(
        c.id
        for c in project.criteria
        if c.threshold is not None
        and _is_complete(rules.get(c.id))
        and (rules[c.id].rule is not MembershipRule.GOOD or issue.good is not None)
    )


def counting_criteria(project: Project, issue: Issue, weighty: Collection[str]) -> frozenset[str]:
    """Ids of the criteria that count by their weight, and of those that count by their threshold."""
    return frozenset(weighty) | screening_criteria(project, issue)


def partner_problem(project: Project, issue: Issue, counting: Collection[str]) -> PartnerProblem:
    """The coalitions' problem on the criteria that count.

    counting  ids of the criteria; those that screen coalitions (see screening_criteria) are added

    Raises MethodError, whose sentence says what is missing.
    """
    partners = project.partners
    us = partners.us
    if us is None or len(partners.actors) < 2:
        raise MethodError(tr("There is nobody to cooperate with yet."), remedy=tr("Add at least two actors."))
    if not any(c.id in counting for c in project.criteria):
        raise MethodError(tr("No criterion counts here."), remedy=tr("Give a criterion weight."))
    counting = counting_criteria(project, issue, counting)
    criteria = tuple(c for c in project.criteria if c.id in counting)
    incomplete = [c for c in criteria if not _is_complete(partners.rules.get(c.id))]
    unruled = [c.title for c in incomplete if c.id not in partners.rules]
    if unruled:
        raise MethodError(
            tr("Nothing says yet how a coalition scores on {criteria}.").format(criteria=listed(unruled)),
            remedy=tr("Choose a rule, or give it no weight."),
        )
    if incomplete:
        text = tr("Every coalition scores the same on {criteria}, but how much is missing.")
        raise MethodError(
            text.format(criteria=listed(c.title for c in incomplete)),
            remedy=tr("Enter the number beside the rule."),
        )
    rules = [partners.rules[c.id] for c in criteria]
    by_good = any(rule.rule is MembershipRule.GOOD for rule in rules)
    if by_good and issue.good is None:
        raise MethodError(
            tr("Nothing says yet how members add up on {issue}.").format(issue=issue.label),
            remedy=tr("Choose the kind of collective good."),
        )
    actors, left_out = _compared(project, issue, rules, by_good)
    if any(left.actor.us for left in left_out):
        raise MethodError(
            tr("{left_out}, and no coalition can be scored without us.").format(
                left_out=unknown_rating(next(left for left in left_out if left.actor.us))
            ),
            remedy=tr("Rate it."),
        )
    if len(actors) < 2:
        raise MethodError(
            tr("No other actor is rated on all that counts on {issue}.").format(issue=issue.label),
            remedy=tr("Rate at least one."),
        )
    return PartnerProblem(
        project,
        issue,
        actors,
        left_out,
        criteria,
        _arrays(project, issue, actors, criteria),
        frozenset(_needed(rules, issue, by_good)),
        tuple(tuple(v.value for v in partners.rating_criterion(r).scale.levels) for r in RATINGS),
    )


def obstacle(project: Project, issue: Issue) -> str:
    """A sentence on why coalitions cannot be compared on an issue; empty where they can."""
    try:
        partner_problem(project, issue, weighty_criteria(project, issue))
    except MethodError as error:
        return str(error)
    return ""


def unknown_rating(left: LeftOut) -> str:
    """A clause on what is unknown of an actor: “Brazil: Reach is unknown”."""
    names = [rating_title(rating) for rating in left.ratings]
    text = tr("{actor}: {ratings} is unknown") if len(names) == 1 else tr("{actor}: {ratings} are unknown")
    return text.format(actor=left.actor.title, ratings=listed(names))


@understands_choices
def counted_ratings(counting: Counting) -> tuple[ActorRating, ...]:
    """The ratings whose shares count."""
    return _COUNTED[counting]


def all_alike(problem: PartnerProblem) -> bool:
    """Whether all actors that could be won over have the same ratings, so that only their number matters."""
    others = [n for n, actor in enumerate(problem.actors) if not actor.us]
    columns = problem.arrays.ratings[:, others]
    good = problem.arrays.good
    rivals = 0 if good is None or good.kind is not GoodKind.RIVALRY else good.rivals
    alike_rivals = rivals in (0, problem.everybody & ~problem.alone)
    return len(others) > 1 and alike_rivals and bool((columns == columns[:, :1]).all())


def _is_complete(rule: CriterionRule | None) -> bool:
    return rule is not None and (rule.rule is not MembershipRule.FIXED or rule.value is not None)


def _needed(rules: Iterable[CriterionRule], issue: Issue, by_good: bool) -> set[ActorRating]:
    return {rule.rating for rule in rules if rule.rating is not None} | set(_counted(issue, by_good))


def _counted(issue: Issue, by_good: bool) -> tuple[ActorRating, ...]:
    """The ratings whose shares count; nobody's does where everybody acts at home."""
    if not by_good or issue.good is None or issue.good.kind is GoodKind.AT_HOME:
        return ()
    return _COUNTED[issue.good.counting]


def _compared(
    project: Project, issue: Issue, rules: Sequence[CriterionRule], by_good: bool
) -> tuple[tuple[Actor, ...], tuple[LeftOut, ...]]:
    """The actors of whom every rating that counts is known, and the others."""
    needed = _needed(rules, issue, by_good)
    counted = _counted(issue, by_good)
    # Nobody has to win us over, and what it would take is added for partners alone.
    used_for_us = {rule.rating for rule in rules if rule.rule is not MembershipRule.EFFORT}
    known, left_out = [], []
    for actor in project.partners.actors:
        unknown = tuple(
            rating
            for rating in RATINGS
            if rating in needed and project.rating_of(issue, actor, rating).missing
        )
        if actor.us:
            unknown = tuple(r for r in unknown if r in used_for_us or r in counted)
        if unknown:
            left_out.append(LeftOut(actor, unknown))
        else:
            known.append(actor)
    return tuple(known), tuple(left_out)


def _arrays(
    project: Project, issue: Issue, actors: Sequence[Actor], criteria: Sequence[Criterion]
) -> CoalitionProblem:
    partners = project.partners
    scales = [partners.rating_criterion(rating) for rating in RATINGS]
    table = [
        [_value(project, issue, actor, rating, scale) for actor in actors]
        for rating, scale in zip(RATINGS, scales, strict=True)
    ]
    columns = []
    by_value = project.settings.method is Method.VALUE
    for criterion in criteria:
        rule = partners.rules[criterion.id]
        columns.append(
            CriterionFromMembers(
                rule.rule,
                criterion.direction.sign,
                criterion.scale.bounds,
                0 if rule.rating is None else RATINGS.index(rule.rating),
                rule.growth,
                0.0 if rule.value is None else rule.value,
                criterion if by_value and criterion.value_function is not None else None,
                _bar(criterion),
            )
        )
    good = None
    if issue.good is not None:
        good = Good(
            issue.good.kind,
            tuple(RATINGS.index(rating) for rating in _COUNTED[issue.good.counting]),
            issue.good.threshold,
            sum(1 << n for n, actor in enumerate(actors) if actor.id in issue.good.rivals),
        )
    return CoalitionProblem(
        next(n for n, actor in enumerate(actors) if actor.us),
        np.array(table, np.float64),
        tuple(scale.scale.bounds for scale in scales),
        tuple(columns),
        good,
    )


def _bar(criterion: Criterion) -> float | None:
    """The least acceptable position from the worst end of a criterion's scale; None without a threshold."""
    limit, (low, high) = threshold_value(criterion), criterion.scale.bounds
    if limit is None or low >= high:
        return None
    worst, best = criterion.worst_best
    return (limit - worst) / (best - worst)


def _value(project: Project, issue: Issue, actor: Actor, rating: ActorRating, scale: Criterion) -> float:
    """A rating's number; the low end of its scale where it is unknown and does not count."""
    value = project.rating_of(issue, actor, rating).value_on(scale)
    return scale.scale.bounds[0] if value is None else value
