# SPDX-License-Identifier: MIT
"""A coalition's scores in the decision matrix: adopted as those of an option, and checked afterwards.

They are computed on every criterion that has a rule, whatever its weight, so that the option stays what it is
when weights change.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import count
from typing import NamedTuple

from mcda_app.analysis.partners.problem import PartnerProblem, partner_problem, ruled_criteria
from mcda_app.domain.edits.issues import add_option, own_options
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.membership.coalition_score import CoalitionScore, Member
from mcda_app.domain.membership.rules import MembershipRule
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.titles import find_or_refuse
from mcda_app.errors import EditError, MethodError
from mcda_app.i18n import ProgramText, tr, tr_lazy
from mcda_app.methods.coalitions.member_scores import positions, values
from mcda_app.methods.coalitions.subsets import Selection

SELECTIVE = "selective"
"""Id of the option that the paper's presets have for selective cooperation."""

MAX_NAMES = 60
"""Characters of members' names in the title of an option."""

_ROUNDING = 1e-9


class StaleScore(NamedTuple):
    """A score that was computed for a coalition and would now be another.

    value   what it is in the matrix
    now     what the rules give today; None where they give nothing, as when a member is gone
    """

    option: Option
    criterion: Criterion
    value: float
    now: float | None


def coalition_values(project: Project, issue: Issue, members: Collection[str]) -> dict[str, float]:
    """Criterion id to a coalition's value on its scale, for every criterion with a rule.

    members  ids of actors; we are added

    Raises MethodError where that cannot be computed or a member cannot be compared, EditError for a member
    that there is not.
    """
    ids = {project.partners.actor(member).id for member in members}
    problem = partner_problem(project, issue, ruled_criteria(project))
    unknown = [left.actor.title for left in problem.left_out if left.actor.id in ids]
    if unknown:
        raise MethodError(
            tr("A rating of {actor} is unknown, so that this coalition has no scores.").format(
                actor=unknown[0]
            ),
            remedy=tr("Rate it, or choose a coalition without it."),
        )
    return _values(problem, problem.mask(ids | {problem.us.id}))


def _values(problem: PartnerProblem, mask: int) -> dict[str, float]:
    chosen = Selection(len(problem.actors), problem.arrays.us, (mask,))
    return {
        criterion.id: float(values(column, positions(chosen, problem.arrays, m))[0])
        for m, (criterion, column) in enumerate(zip(problem.criteria, problem.arrays.criteria, strict=True))
    }


def adopt_coalition(project: Project, issue_id: str, option_id: str, members: Collection[str]) -> Project:
    """A coalition's scores as those of an option, in one step. Scores on criteria without a rule stay.

    members  ids of actors; we are added

    Raises EditError or MethodError as `coalition_values` does, and EditError for an unknown option.
    """
    issue = project.issue(issue_id)
    find_or_refuse(project.options_of(issue), option_id, tr("option"))
    new_values = coalition_values(project, issue, members)
    reasons = _reasons(project, issue, members)
    for criterion_id, value in new_values.items():
        level = project.criterion(criterion_id).scale.level_at(value)
        score = project.issue(issue_id).score(option_id, criterion_id)
        computed = score.computed(
            None if level is None else level.id, value if level is None else None, reasons[criterion_id]
        )
        project = set_score(project, issue_id, option_id, criterion_id, computed)
    return project


def coalition_title(members: Sequence[Actor], others: Collection[str]) -> ProgramText:
    """A title for the option that a coalition becomes: short names while there is room, and how many more.

    others  titles that are taken
    """
    labels = [actor.label for actor in members]
    label_count = next(
        n for n in range(len(labels), 0, -1) if n == 1 or len(", ".join(labels[:n])) <= MAX_NAMES
    )
    names, left = ", ".join(labels[:label_count]), len(labels) - label_count
    title = ProgramText.of(names)
    if left:
        title = ProgramText.of(names, " ", ProgramText.of(tr_lazy("and {number} more"), number=left))
    known = {other.casefold() for other in others}
    if title.casefold() not in known:
        return title
    return next(
        numbered for n in count(2) if (numbered := ProgramText.of(title, f" ({n})")).casefold() not in known
    )


def adopt_as_new_option(project: Project, issue_id: str, members: Collection[str]) -> Project:
    """A coalition as one more option of an issue, which gets options of its own if it has none yet."""
    coalition_values(project, project.issue(issue_id), members)  # refuses before anything is added
    project = own_options(project, issue_id, True)
    options = project.options_of(project.issue(issue_id))
    before = {option.id for option in options}
    named = [actor for actor in project.partners.actors if actor.us or actor.id in members]
    title = coalition_title(named, [option.title for option in options])
    project = add_option(project, title, issue_id)
    new = next(o for o in project.options_of(project.issue(issue_id)) if o.id not in before)
    return adopt_coalition(project, issue_id, new.id, members)


def stale_scores(project: Project, issue: Issue) -> tuple[StaleScore, ...]:
    """The issue's scores that were computed for a coalition and would now be others, in matrix order."""
    stale = []
    cache: dict[tuple[str, ...], Mapping[str, float]] = {}
    for option in project.options_of(issue):
        for criterion in project.criteria:
            score = issue.score(option.id, criterion.id)
            value = score.value_on(criterion)
            if score.coalition is None or value is None:
                continue
            members = tuple(member.id for member in score.coalition.members)
            if members not in cache:
                cache[members] = _current_values(project, issue, members)
            now = cache[members].get(criterion.id)
            low, high = criterion.scale.bounds
            if now is None or abs(now - value) > _ROUNDING * (high - low):
                stale.append(StaleScore(option, criterion, value, now))
    return tuple(stale)


def _current_values(project: Project, issue: Issue, members: tuple[str, ...]) -> dict[str, float]:
    """What a coalition's values are today; none where they cannot be computed."""
    us = project.partners.us
    if us is None or us.id not in members:
        return {}  # the coalition was another's
    try:
        return coalition_values(project, issue, members)
    except (EditError, MethodError):
        return {}


def _reasons(project: Project, issue: Issue, members: Collection[str]) -> dict[str, CoalitionScore]:
    partners = project.partners
    named = tuple(Member(a.id, a.title) for a in partners.actors if a.us or a.id in members)
    kind = None if issue.good is None else issue.good.kind
    return {
        criterion_id: CoalitionScore(
            named, rule.rule, rule.rating, kind if rule.rule is MembershipRule.GOOD else None
        )
        for criterion_id, rule in partners.rules.items()
    }


def stale_sentence(stale: tuple[StaleScore, ...]) -> str:
    """What to know about scores that actors or rules have overtaken; empty if there are none."""
    if not stale:
        return ""
    options = ", ".join(dict.fromkeys(each.option.label for each in stale))
    return tr(
        "Actors or rules have changed since the scores of {options} were computed. Adopt the coalition again."
    ).format(options=options)
