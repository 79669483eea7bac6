# SPDX-License-Identifier: MIT
"""A document in one line: who leads on how many issues, how sure that is, and who took part.

It is computed from the whole project; the summary itself holds no more than its line needs, so that it can be
kept: a few names and numbers, and nothing of any ballot.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from mcda_app.analysis.acceptability.badges import BadgeMaker, Firmness, badge_of
from mcda_app.analysis.phrases import listed
from mcda_app.analysis.ranking.evaluation import Evaluation, evaluate
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundState, Workshop
from mcda_app.i18n import plural, tr

MAX_LEADERS = 12
"""How many different leaders a summary names."""


class IssueOutcome(NamedTuple):
    """What one issue came to.

    leaders   the options in first place: several if tied, none if nothing is ranked
    firmness  how firm first place is; None where fewer than two options are ranked
    shares    each option's share of first places in random samples, in the order of the issue's options; they
              add up to 1; empty where nothing is ranked
    """

    issue: Issue
    options: tuple[Option, ...]
    leaders: tuple[Option, ...]
    firmness: Firmness | None
    shares: tuple[float, ...]

    def places(self) -> tuple[int, ...]:
        """The leaders' places among the issue's options, from 0."""
        ids = [option.id for option in self.options]
        return tuple(ids.index(leader.id) for leader in self.leaders)


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """A document in a few names and numbers.

    issues        number of issues
    leads         option in sole first place and on how many issues, the most first
    ties          issues on which several options share first place
    firm, open, fragile  issues by how firm their first place is
    participants  people in the workshop; None without a workshop
    rounds        rounds whose ballots were revealed
    voting        number of the round that is open: who leads is left out then, as on every page, so that
                  nobody who votes sees it; 0 if none is
    """

    title: str
    issues: int
    leads: tuple[tuple[str, int], ...] = ()
    ties: int = 0
    firm: int = 0
    open: int = 0
    fragile: int = 0
    participants: int | None = None
    rounds: int = 0
    voting: int = 0


def outcomes(project: Project) -> tuple[IssueOutcome, ...]:
    """The outcome of every issue, in their order. Loads numpy."""
    return _outcomes(project, evaluate(project))


def _outcomes(project: Project, evaluation: Evaluation) -> tuple[IssueOutcome, ...]:
    from mcda_app.analysis.acceptability.badges import SAMPLES

    shares = BadgeMaker().first_shares(project)
    outcomes = []
    for issue in project.issues:
        result, of_issue = evaluation[issue.id], shares.get(issue.id, {})
        badge = badge_of(result, of_issue, SAMPLES)
        options = project.options_of(issue)
        outcomes.append(
            IssueOutcome(
                issue,
                options,
                result.leaders,
                None if badge is None else badge.firmness,
                tuple(of_issue.get(option.id, 0.0) for option in options) if of_issue else (),
            )
        )
    return tuple(outcomes)


def summary_of(project: Project) -> DocumentSummary:
    """The summary of a project. Loads numpy."""
    workshop = project.workshop
    if workshop is not None and workshop.open_round is not None:
        return _while_voting(project, workshop, workshop.open_round.number)
    return summarise(project.title, outcomes(project), workshop)


def summarise(title: str, outcomes: tuple[IssueOutcome, ...], workshop: Workshop | None) -> DocumentSummary:
    """The summary of outcomes and of a workshop, if there is one."""
    leads = Counter(o.leaders[0].label for o in outcomes if len(o.leaders) == 1)
    firmness = Counter(o.firmness for o in outcomes)
    return DocumentSummary(
        title,
        len(outcomes),
        tuple(leads.most_common(MAX_LEADERS)),
        sum(len(o.leaders) > 1 for o in outcomes),
        firmness[Firmness.ROBUST],
        firmness[Firmness.CONTESTED],
        firmness[Firmness.KNIFE_EDGE],
        None if workshop is None else _participants(workshop),
        0 if workshop is None else _revealed(workshop),
    )


def _while_voting(project: Project, workshop: Workshop, number: int) -> DocumentSummary:
    """The summary while a round is open."""
    return DocumentSummary(
        project.title,
        len(project.issues),
        participants=_participants(workshop),
        rounds=_revealed(workshop),
        voting=number,
    )


def _revealed(workshop: Workshop) -> int:
    return sum(round_.state is RoundState.REVEALED for round_ in workshop.rounds)


def _participants(workshop: Workshop) -> int:
    return workshop.headcount or sum(person.present for person in workshop.participants)


def summary_line(summary: DocumentSummary) -> str:
    """The summary as one line, such as “Selective leads on 8 of 15 issues · 5 fragile · 7 participants”."""
    parts = [leaders_line(summary), certainty_line(summary), workshop_line(summary)]
    return " · ".join(part for part in parts if part)


def leaders_line(summary: DocumentSummary) -> str:
    """Who leads, and on how many of the issues; while a round is open, that it is."""
    if summary.voting:
        return tr("{round} is open").format(round=tr("Round {number}").format(number=summary.voting))
    if not summary.issues:
        return tr("No issues yet")
    if not summary.leads:
        return tr("A tie for first place") if summary.ties else tr("Nothing is ranked yet")
    most = summary.leads[0][1]
    first = [label for label, count in summary.leads if count == most]
    if summary.issues == 1:
        return tr("{options} leads").format(options=first[0])
    if len(first) == 1:
        return tr("{option} leads on {count} of {issues}").format(
            option=first[0], count=most, issues=summary.issues
        )
    return tr("{options} each lead on {count} of {issues}").format(
        options=listed(first), count=most, issues=summary.issues
    )


def certainty_line(summary: DocumentSummary) -> str:
    """How sure that is: in a word for one issue, as the number of fragile results for several."""
    if summary.issues == 1:
        words = (
            (summary.firm, tr("firm", "how sure a result is")),
            (summary.open, tr("open", "how sure a result is")),
            (summary.fragile, tr("fragile", "how sure a result is")),
        )
        return next((word for count, word in words if count), "")
    if not summary.fragile:
        return ""
    one, many = tr("{count} fragile", "one result"), tr("{count} fragile", "several results")
    return plural(summary.fragile, one, many).format(count=summary.fragile)


def workshop_line(summary: DocumentSummary) -> str:
    """Who took part, and how many rounds were revealed."""
    if summary.participants is None:
        return ""
    people = plural(summary.participants, tr("{count} participant"), tr("{count} participants"))
    text = people.format(count=summary.participants)
    if not summary.rounds:
        return text
    rounds = plural(summary.rounds, tr("{count} round revealed"), tr("{count} rounds revealed"))
    return f"{text}, {rounds.format(count=summary.rounds)}"
