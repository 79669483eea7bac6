# SPDX-License-Identifier: MIT
"""Edits of a workshop as a whole: begin and end it, its agenda, timer, and what is adopted from it.

Whatever cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random, SystemRandom

from mcda_app.domain.checks import whole_number, whole_text
from mcda_app.domain.edits.scores import checked_score
from mcda_app.domain.edits.workshop.minutes import add_event
from mcda_app.domain.elicitation import Aggregation
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.titles import find_or_refuse
from mcda_app.domain.voting.lookup import require_round, require_workshop, with_workshop
from mcda_app.domain.weights import normalised
from mcda_app.domain.workshop.check_codes import SIGNS, STANDARD_COST, CodeHashing
from mcda_app.domain.workshop.minute_events import NAMED, ScoresAdopted, Voters, WeightsAdopted
from mcda_app.domain.workshop.workshop import (
    AgendaStep,
    RoundState,
    Workshop,
)
from mcda_app.errors import EditError
from mcda_app.i18n import tr

ORIGIN = "workshop"
"""Where weights say they come from once a group's were adopted."""


LONGEST_TIMER = 24 * 60 * 60


def begin_workshop(
    project: Project, *, anonymous: bool = False, rng: Random | None = None, code_cost: int = STANDARD_COST
) -> Project:
    """A project with a workshop in which nobody takes part yet.

    code_cost  how long a code takes to check, see `check_codes`; a lower one is for tests alone
    """
    if project.workshop is not None:
        raise EditError(
            tr("This project has a workshop already."), remedy=tr("Continue with it, or remove it first.")
        )
    rng = rng or SystemRandom()
    name = "".join(rng.choice(SIGNS) for _ in range(12))
    return replace(project, workshop=Workshop(name, anonymous, hashing=CodeHashing(cost=code_cost)))


def remove_workshop(project: Project) -> Project:
    """The project without its workshop; weights that were adopted stay."""
    require_workshop(project)
    return replace(project, workshop=None)


def set_aggregation(project: Project, aggregation: Aggregation) -> Project:
    """How the answers of many become one."""
    return with_workshop(project, aggregation=aggregation)


def tick_step(project: Project, step: AgendaStep, done: bool = True) -> Project:
    """Whether a step of the agenda is done."""
    ticked = require_workshop(project).ticked
    return with_workshop(project, ticked=ticked | {step} if done else ticked - {step})


def set_timer(project: Project, seconds: int) -> Project:
    """How long the room window counts down."""
    seconds = whole_number(seconds, 1, LONGEST_TIMER, tr("The timer can run from one second to one day."))
    return with_workshop(project, timer=seconds)


def adopt_weights(
    project: Project,
    shares: dict[str, float],
    round_id: str,
    aggregation: Aggregation,
    at: str,
    voters: Voters | None = None,
) -> Project:
    """The group's weights become the project's; the minutes say from which round, whose and how.

    shares  criterion id to any non-negative number; they are scaled to sum to 1
    voters  whose answers were added up; None for everybody's
    """
    workshop = require_workshop(project)
    round_ = require_round(workshop, round_id)
    if round_.state is not RoundState.REVEALED:
        raise EditError(
            tr("{of} has not been revealed yet.").format(of=round_.title), remedy=tr("Reveal it first.")
        )
    points = {c.id: shares.get(c.id, 0.0) for c in project.criteria}
    weights = replace(project.weights.with_shares(normalised(points), ORIGIN), locked=frozenset())
    shares_by_title = tuple((c.title, weights.share(c.id)) for c in project.criteria)
    project = replace(project, weights=weights)
    project = set_aggregation(project, aggregation)
    event = WeightsAdopted(aggregation, shares_by_title, _checked_voters(voters))
    return add_event(project, at, event, round_.id)


def adopt_scores(
    project: Project,
    scores: Mapping[tuple[str, str, str], Score],
    round_id: str,
    at: str,
    voters: Voters | None = None,
) -> Project:
    """The group's scores become the project's; the minutes say from which round.

    scores  (issue id, option id, criterion id) to score. Comparisons of options on these issues are given
            up, since they would stand in for the scores
    voters  whose answers they are; None for everybody's
    """
    round_ = require_round(require_workshop(project), round_id)
    if round_.state is not RoundState.REVEALED:
        raise EditError(
            tr("{of} has not been revealed yet.").format(of=round_.title), remedy=tr("Reveal it first.")
        )
    by_issue: dict[str, dict[tuple[str, str], Score]] = {}
    for (issue_id, option_id, criterion_id), score in scores.items():
        find_or_refuse(project.options_of(project.issue(issue_id)), option_id, tr("option"))
        checked = checked_score(project.criterion(criterion_id), score)
        by_issue.setdefault(issue_id, {})[option_id, criterion_id] = checked
    for issue_id, cells in by_issue.items():
        issue = project.issue(issue_id)
        with_scores = replace(issue, scores=FrozenDict({**issue.scores, **cells}), judgements=FrozenDict())
        project = project.with_issue(with_scores)
    issues = tuple(project.issue(i).label for i in by_issue)
    event = ScoresAdopted(len(scores), issues, _checked_voters(voters))
    return add_event(project, at, event, round_.id)


def _checked_voters(voters: Voters | None) -> Voters | None:
    if voters is None:
        return None
    faulty = tr("The number of voters must be a whole number from 0 to 1,000,000.")
    count, total = (whole_number(n, 0, 1_000_000, faulty) for n in (voters.count, voters.total))
    if voters.selection in NAMED and not voters.names:
        raise EditError(tr("The voters are not named."))
    return replace(voters, names=tuple(map(whole_text, voters.names)), count=count, total=total)
