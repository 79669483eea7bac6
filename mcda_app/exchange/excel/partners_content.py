# SPDX-License-Identifier: MIT
"""What the sheet of partners shows: actors' ratings, the best coalitions, and one issue's scores in steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mcda_app.analysis.partners.answers import PartnerAnswers, PartnerFinder
from mcda_app.analysis.partners.coalition_steps import KINDS, CriterionSteps, Numbers, coalition_steps
from mcda_app.analysis.partners.problem import RATINGS, counted_ratings, method_sentence
from mcda_app.analysis.partners.sentences import enough_sentence, threshold_sentence
from mcda_app.analysis.phrases import capital
from mcda_app.domain.issue import Issue
from mcda_app.domain.membership.rules import (
    ActorRating,
    GoodKind,
    MembershipRule,
    good_title,
    rating_title,
    rule_title,
)
from mcda_app.domain.partners.actors import CriterionRule
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.coalitions.scoring import AnchoredMethod

CAPACITY_COUNTS, REACH_COUNTS, BOTH_COUNT = 1, 2, 3


class PartnerChoice(NamedTuple):
    """An issue and a coalition on it.

    issue    index of the issue
    members  indices of the actors switched on
    """

    issue: int
    members: frozenset[int]


class RuledCriterion(NamedTuple):
    """A criterion on which coalitions can be scored.

    row     its place among all criteria
    rating  place of the rating that the rule uses; None if it uses none
    title   its title and its rule, in words
    """

    row: int
    criterion: Criterion
    rule: CriterionRule
    rating: int | None
    title: str

    @property
    def screens(self) -> bool:
        """Whether coalitions may miss a threshold of it, whatever its weight."""
        return self.criterion.threshold is not None


class PartnerIssue(NamedTuple):
    """An issue's own inputs, and the program's answers.

    obstacle         why coalitions cannot be compared on it; empty if they can
    kind             number of the kind of collective good; 0 without one
    counting         CAPACITY_COUNTS, REACH_COUNTS or BOTH_COUNT; 0 without a kind
    rivals           (actors,)
    ratings          (ratings, actors) None where unknown
    best             (actors,) which are in the best coalition; None where none is known
    members          their labels
    in_words         how many are enough
    scores           (coalitions,) of the best coalition and the fixed ones; empty where none is known
    """

    name: str
    obstacle: str
    kind: int
    kind_title: str
    counting: int
    counting_title: str
    threshold: float
    rivals: tuple[bool, ...]
    ratings: tuple[tuple[float | None, ...], ...]
    best: tuple[bool, ...] | None
    members: str
    in_words: str
    scores: tuple[float, ...]


class Steps(NamedTuple):
    """How the coalitions on the chosen issue come by their scores: the chosen one, the best, the fixed ones.

    needed, needed_of_us  (ratings,) which have to be known
    compared              (actors,)
    shares                (actors,) of what counts; None where shares do not count
    members               (coalitions, actors)
    by_kind               (kinds, coalitions) effectiveness
    reached               (coalitions,) by the issue's kind
    goodness, values      (criteria with a rule, coalitions)
    near, far             (criteria with a rule, coalitions) squared weighted gaps to the ends
    priorities            (criteria with a rule, coalitions) by AHP, times the weight
    contributions         (criteria with a rule, coalitions) by weighted value
    near_total, far_total  (coalitions,) distances to the ends
    misses                (coalitions,) how many thresholds it misses
    closeness, priority, value  (coalitions,) the score by TOPSIS, by AHP and by weighted value
    """

    needed: tuple[bool, ...]
    needed_of_us: tuple[bool, ...]
    compared: tuple[bool, ...]
    shares: Numbers
    members: tuple[tuple[bool, ...], ...]
    by_kind: list[Numbers]
    reached: Numbers
    goodness: list[Numbers]
    values: list[Numbers]
    near: list[list[float]]
    far: list[list[float]]
    priorities: list[list[float]]
    contributions: list[list[float]]
    near_total: list[float]
    far_total: list[float]
    misses: list[float]
    closeness: list[float]
    priority: list[float]
    value: list[float]


@dataclass(frozen=True, slots=True)
class PartnersContent:
    """What the sheet shows.

    us         place of ourselves among the actors
    ratings    titles of the ratings
    kinds      (KINDS,) titles; their numbers on the sheet are one more than their places
    bounds     (ratings,) lowest and highest value of each rating's scale
    criteria, criterion_ids, criterion_bounds  of all criteria: titles, ids, ends of the scales
    ruled      criteria with a rule
    unruled    places of the others
    fixed      coalitions that every issue has: their names
    forums     (forums, actors) members, with us
    issue_weights  (issues, criteria) that count
    choice     the issue and the coalition that the switches stand for
    steps      None if no coalition can be compared on the chosen issue
    method     how coalitions are ranked
    scale      key of AHP's judgement scale
    in_use     the project's method
    """

    actors: tuple[str, ...]
    us: int
    ratings: tuple[str, ...]
    kinds: tuple[str, ...]
    bounds: tuple[tuple[float, float], ...]
    criteria: tuple[str, ...]
    criterion_ids: tuple[str, ...]
    criterion_bounds: tuple[tuple[float, float], ...]
    ruled: tuple[RuledCriterion, ...]
    unruled: tuple[int, ...]
    fixed: tuple[str, ...]
    forums: tuple[tuple[bool, ...], ...]
    issues: tuple[PartnerIssue, ...]
    issue_weights: tuple[tuple[float, ...], ...]
    choice: PartnerChoice
    steps: Steps | None
    method: str
    scale: str
    in_use: AnchoredMethod

    @property
    def screening(self) -> bool:
        """Whether a coalition may miss a threshold."""
        return any(each.screens for each in self.ruled)

    @property
    def results(self) -> list[float]:
        """(coalitions,) scores by the project's method; empty if none can be compared."""
        if self.steps is None:
            return []
        by_method = {
            AnchoredMethod.TOPSIS: self.steps.closeness,
            AnchoredMethod.AHP: self.steps.priority,
            AnchoredMethod.VALUE: self.steps.value,
        }
        return by_method[self.in_use]

    @property
    def shares_known(self) -> bool:
        """Whether shares of what counts can be taken on the chosen issue."""
        return self.steps is not None and None not in self.steps.shares


def partners_content(
    project: Project,
    names: Sequence[str],
    choice: PartnerChoice | None = None,
    progress: Callable[[float], bool] | None = None,
) -> PartnersContent | None:
    """None for a project without actors, or if it was stopped.

    names     the issues' names in this workbook
    choice    the best coalition on the first issue that has one, if None
    progress  returns False to stop
    """
    partners = project.partners
    us = next((n for n, actor in enumerate(partners.actors) if actor.us), None)
    if us is None or not project.issues:
        return None
    finder = PartnerFinder()
    issues, all_answers = [], list[PartnerAnswers | None]()
    for issue, name in zip(project.issues, names, strict=True):
        answers, obstacle = None, ""
        try:
            answers = finder.answers(project, issue, progress)
            if answers is None:
                return None
        except MethodError as error:
            obstacle = str(error)
        all_answers.append(answers)
        issues.append(_issue(project, issue, name, answers, obstacle))
    if choice is None:
        first = next((n for n, answers in enumerate(all_answers) if answers is not None), 0)
        choice = PartnerChoice(first, _members(issues[first].best or ()))
    forums = tuple(tuple(a.us or a.id in forum.members for a in partners.actors) for forum in partners.forums)
    ruled = tuple(
        _ruled(n, c, partners.rules[c.id])
        for n, c in enumerate(project.criteria)
        if c.id in _complete(project)
    )
    chosen = all_answers[choice.issue]
    return PartnersContent(
        tuple(actor.label for actor in partners.actors),
        us,
        tuple(rating_title(rating) for rating in RATINGS),
        tuple(capital(good_title(kind)) for kind in KINDS),
        tuple(partners.rating_criterion(rating).scale.bounds for rating in RATINGS),
        tuple(criterion.title for criterion in project.criteria),
        tuple(criterion.id for criterion in project.criteria),
        tuple(criterion.scale.bounds for criterion in project.criteria),
        ruled,
        tuple(n for n, c in enumerate(project.criteria) if c.id not in _complete(project)),
        (tr("Alone"), tr("Everybody"), *(forum.label for forum in partners.forums)),
        forums,
        tuple(issues),
        tuple(
            tuple(project.weights_of(issue).share(criterion.id) for criterion in project.criteria)
            for issue in project.issues
        ),
        choice,
        None if chosen is None else _steps(chosen, project, ruled, us, choice, forums),
        method_sentence(project.settings),
        project.settings.judgement_scale,
        AnchoredMethod(project.settings.method.value),
    )


def _complete(project: Project) -> set[str]:
    """Ids of the criteria that have all that their rule needs."""
    return {
        key
        for key, rule in project.partners.rules.items()
        if rule.rule is not MembershipRule.FIXED or rule.value is not None
    }


def _ruled(row: int, criterion: Criterion, rule: CriterionRule) -> RuledCriterion:
    rating = None if rule.rating is None else RATINGS.index(rule.rating)
    title = f"{criterion.title} – {rule_title(rule.rule, rule.rating)}"
    return RuledCriterion(row, criterion, rule, rating, title)


def _members(flags: Sequence[bool]) -> frozenset[int]:
    return frozenset(n for n, flag in enumerate(flags) if flag)


def _issue(
    project: Project, issue: Issue, name: str, answers: PartnerAnswers | None, obstacle: str
) -> PartnerIssue:
    partners, good = project.partners, issue.good
    ratings = tuple(
        tuple(
            project.rating_of(issue, actor, rating).value_on(partners.rating_criterion(rating))
            for actor in partners.actors
        )
        for rating in RATINGS
    )
    counted: tuple[ActorRating, ...] = () if good is None else counted_ratings(good.counting)
    codes = {ActorRating.CAPACITY: CAPACITY_COUNTS, ActorRating.REACH: REACH_COUNTS}
    return PartnerIssue(
        name,
        obstacle,
        0 if good is None else KINDS.index(good.kind) + 1,
        "" if good is None else capital(good_title(good.kind)),
        sum(codes[rating] for rating in counted),
        ", ".join(rating_title(rating) for rating in counted),
        1.0 if good is None else good.threshold,
        tuple(
            good is not None and good.kind is GoodKind.RIVALRY and a.id in good.rivals
            for a in partners.actors
        ),
        ratings,
        None if answers is None else tuple(a in answers.best for a in partners.actors),
        "" if answers is None else ", ".join(a.label for a in answers.best),
        "" if answers is None else " ".join(filter(None, _in_words(answers))),
        ()
        if answers is None
        else (
            answers.ranking.score,
            answers.alone.score,
            answers.everybody.score,
            *(forum.score.score for forum in answers.forums),
        ),
    )


def _in_words(answers: PartnerAnswers) -> tuple[str, str]:
    return enough_sentence(answers), threshold_sentence(answers)


def _steps(
    answers: PartnerAnswers,
    project: Project,
    ruled: Sequence[RuledCriterion],
    us: int,
    choice: PartnerChoice,
    forums: Sequence[Sequence[bool]],
) -> Steps:
    problem, actors = answers.problem, project.partners.actors
    compared = tuple(actor in problem.actors for actor in actors)
    best = tuple(actor in answers.best for actor in actors)
    coalitions = [
        [n in choice.members or n == us for n in range(len(actors))],
        best,
        [n == us for n in range(len(actors))],
        [True] * len(actors),
        *forums,
    ]
    members = tuple(
        tuple(inside and known for inside, known in zip(each, compared, strict=True)) for each in coalitions
    )
    ids = [[a.id for a, inside in zip(actors, each, strict=True) if inside] for each in members]
    steps = coalition_steps(answers, ids, project.settings.judgement_scale)
    nothing: Numbers = [None] * len(members)
    zero = [0.0] * len(members)
    idle = CriterionSteps(nothing, nothing, zero, zero, zero, zero)
    by_criterion = [steps.criteria.get(each.criterion.id, idle) for each in ruled]
    needed, needed_of_us = _needed(answers, ruled)
    return Steps(
        needed,
        needed_of_us,
        compared,
        [
            None
            if steps.shares is None
            else steps.shares[problem.actors.index(a)]
            if a in problem.actors
            else 0.0
            for a in actors
        ],
        members,
        steps.by_kind,
        steps.reached,
        [each.goodness for each in by_criterion],
        [each.values for each in by_criterion],
        [each.near for each in by_criterion],
        [each.far for each in by_criterion],
        [each.priorities for each in by_criterion],
        [each.contribution for each in by_criterion],
        steps.near_total,
        steps.far_total,
        steps.misses,
        steps.closeness,
        steps.priority,
        steps.value,
    )


def _needed(
    answers: PartnerAnswers, ruled: Sequence[RuledCriterion]
) -> tuple[tuple[bool, ...], tuple[bool, ...]]:
    """Which ratings have to be known of partners, and of us."""
    good, counting = answers.issue.good, {c.id for c in answers.problem.criteria}
    rules = [each.rule for each in ruled if each.criterion.id in counting]
    counted: set[ActorRating] = set()
    abroad = good is not None and good.kind is not GoodKind.AT_HOME
    if good is not None and abroad and any(rule.rule is MembershipRule.GOOD for rule in rules):
        counted = set(counted_ratings(good.counting))
    used = {rule.rating for rule in rules} | counted
    ours = {rule.rating for rule in rules if rule.rule is not MembershipRule.EFFORT} | counted
    return tuple(r in used for r in RATINGS), tuple(r in used and r in ours for r in RATINGS)
