# SPDX-License-Identifier: MIT
"""Edits of a workshop as a whole: begin and end it, its agenda, timer, and what is adopted from it.

Whatever cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random, SystemRandom

from mcda_app.domain.check_codes import SIGNS
from mcda_app.domain.checks import whole_number, whole_text
from mcda_app.domain.edits.minutes import add_minute
from mcda_app.domain.edits.scores import checked_score
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.titles import found
from mcda_app.domain.weights import normalised
from mcda_app.domain.workshop import (
    AgendaStep,
    Aggregation,
    MinuteKind,
    Round,
    RoundState,
    Workshop,
)
from mcda_app.domain.workshop_checks import MOST_TEXT
from mcda_app.domain.workshop_lookup import with_workshop, workshop_of
from mcda_app.errors import EditError
from mcda_app.i18n import LocalisedDict, localised, tr

ORIGIN = "workshop"
"""Where weights say they come from once a group's were adopted."""


LONGEST_TIMER = 24 * 60 * 60


def begin_workshop(project: Project, *, anonymous: bool = False, lots: Random | None = None) -> Project:
    """A project with a workshop in which nobody takes part yet."""
    if project.workshop is not None:
        raise EditError(
            tr("This project has a workshop already."), remedy=tr("Go on with it, or remove it first.")
        )
    lots = lots or SystemRandom()
    name = "".join(lots.choice(SIGNS) for _ in range(12))
    return replace(project, workshop=Workshop(name, anonymous))


def remove_workshop(project: Project) -> Project:
    """The project without its workshop; weights that were adopted stay."""
    workshop_of(project)
    return replace(project, workshop=None)


def set_aggregation(project: Project, aggregation: Aggregation) -> Project:
    """How the answers of many become one."""
    return with_workshop(project, aggregation=aggregation)


def go_to_step(project: Project, step: AgendaStep) -> Project:
    """Where on the agenda the workshop stands."""
    return with_workshop(project, step=step)


def tick_step(project: Project, step: AgendaStep, done: bool = True) -> Project:
    """Whether a step of the agenda is done."""
    ticked = workshop_of(project).ticked
    return with_workshop(project, ticked=ticked | {step} if done else ticked - {step})


def show_in_room(project: Project, shown: str) -> Project:
    """What the room window shows, in the window's own words."""
    return with_workshop(project, shown=whole_text(shown[:MOST_TEXT]))


def set_timer(project: Project, seconds: int) -> Project:
    """How long the room window counts down."""
    seconds = whole_number(seconds, 1, LONGEST_TIMER, tr("The timer runs from one second to a day."))
    return with_workshop(project, timer=seconds)


def adopt_weights(
    project: Project,
    shares: dict[str, float],
    round_id: str,
    aggregation: Aggregation,
    at: str,
    whose: str = "",
) -> Project:
    """The group's weights become the project's; the minutes say from which round, whose and how.

    shares  criterion id to any non-negative number; they are scaled to sum to 1
    whose   whose answers were added up, if not everybody's
    """
    held = workshop_of(project)
    of = _round(held, round_id)
    if of.state is not RoundState.REVEALED:
        raise EditError(tr("{of} was not revealed yet.").format(of=of.title), remedy=tr("Reveal it first."))
    points = {c.id: shares.get(c.id, 0.0) for c in project.criteria}
    whose = whole_text(whose)
    weights = replace(project.weights.with_shares(normalised(points), ORIGIN), locked=frozenset())
    told = ", ".join(f"{c.title} {localised(100 * weights.share(c.id), '.3g')} %" for c in project.criteria)
    project = replace(project, weights=weights)
    project = set_aggregation(project, aggregation)
    source = tr(", answers of {whose} alone").format(whose=whose) if whose else ""
    words = tr("The group's weights of {of} were adopted ({aggregation_words}{source}): {told}.").format(
        of=of.mention, aggregation_words=AGGREGATION_WORDS[aggregation], source=source, told=told
    )
    return add_minute(project, at, words, MinuteKind.DECISION)


def adopt_scores(
    project: Project,
    scores: Mapping[tuple[str, str, str], Score],
    round_id: str,
    at: str,
    whose: str = "",
) -> Project:
    """The group's scores become the project's; the minutes say from which round.

    scores  (issue id, option id, criterion id) to score. Comparisons of options on these issues are given
            up, since they would stand in for the scores
    whose   whose answers they are, if not everybody's
    """
    of = _round(workshop_of(project), round_id)
    if of.state is not RoundState.REVEALED:
        raise EditError(tr("{of} was not revealed yet.").format(of=of.title), remedy=tr("Reveal it first."))
    by_issue: dict[str, dict[tuple[str, str], Score]] = {}
    for (issue_id, option_id, criterion_id), score in scores.items():
        found(project.options_of(project.issue(issue_id)), option_id, tr("option"))
        sound = checked_score(project.criterion(criterion_id), score)
        by_issue.setdefault(issue_id, {})[option_id, criterion_id] = sound
    for issue_id, given in by_issue.items():
        issue = project.issue(issue_id)
        changed = replace(issue, scores=FrozenDict({**issue.scores, **given}), judgements=FrozenDict())
        project = project.with_issue(changed)
    titles = ", ".join(project.issue(i).label for i in by_issue)
    source = tr(" (answers of {whose} alone)").format(whose=whose) if whose else ""
    words = tr("The group's scores of {of} were adopted{source}: {scores_count} changed").format(
        of=of.mention, source=source, scores_count=len(scores)
    )
    return add_minute(project, at, f"{words} ({titles})." if titles else f"{words}.", MinuteKind.DECISION)


AGGREGATION_WORDS = LocalisedDict(
    lambda: {
        Aggregation.JUDGEMENTS: tr("geometric mean of judgements"),
        Aggregation.PRIORITIES_ARITHMETIC: tr("arithmetic mean of weights"),
        Aggregation.PRIORITIES_GEOMETRIC: tr("geometric mean of weights"),
    }
)


def _round(workshop: Workshop, round_id: str) -> Round:
    of = workshop.round(round_id)
    if of is None:
        raise EditError(tr("There is no such round in this workshop."))
    return of
