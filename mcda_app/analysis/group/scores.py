# SPDX-License-Identifier: MIT
"""Aggregate a revealed round on scores: the group's score of every cell, with its spread.

On a scale of levels the group's score is the median by voting weights, since levels have an order but no
mean; on a numeric scale it is the mean by voting weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcda_app.analysis.group.ballot_tables import ScoreTable, score_table
from mcda_app.analysis.group.group_value import GroupValue, aggregated_value
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.phrases import capital, counted, named, some_of
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.first_places import same_first
from mcda_app.domain.edits.workshop.workshop import adopt_scores
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.titles import mention
from mcda_app.domain.workshop.minute_events import Voters
from mcda_app.domain.workshop.workshop import Round
from mcda_app.i18n import plural, tr


@dataclass(frozen=True, slots=True)
class GroupScore(GroupValue):
    """One cell as the group sees it, on the criterion's scale; `now` is the project's score."""

    issue: Issue
    option: Option

    @property
    def cell(self) -> tuple[str, str, str]:
        """Ids of issue, option and criterion."""
        return self.issue.id, self.option.id, self.criterion.id


def group_scores(revealed: RevealedRound) -> tuple[GroupScore, ...]:
    """Every cell that a revealed round on scores asked about, issue by issue; empty before the reveal.

    Issues, options and criteria removed since are ignored.
    """
    project = revealed.project
    issues = {i.id: i for i in project.issues}
    scores: list[GroupScore] = []
    for issue in revealed.round.asked.issues:
        if issue.id in issues:
            scores += _cells(project, issues[issue.id], score_table(revealed, issue.id))
    return tuple(scores)


def _cells(project: Project, issue: Issue, table: ScoreTable) -> list[GroupScore]:
    if not table.people:
        return []
    options = {o.id: o for o in project.options_of(issue)}
    criteria = {c.id: c for c in project.criteria}
    cells = []
    for a, option in enumerate(table.options):
        for b, criterion in enumerate(table.criteria):
            if option not in options or criterion not in criteria:
                continue
            answers = [
                (value, votes)
                for rows, votes in zip(table.values, table.voting, strict=True)
                if (value := rows[a][b]) is not None
            ]
            criterion_ = criteria[criterion]
            score = issue.scores.get((option, criterion))
            cells.append(
                GroupScore(
                    criterion_,
                    aggregated_value(criterion_, answers),
                    tuple(sorted(value for value, _ in answers)),
                    len(table.people) - len(answers),
                    None if score is None else score.value_on(criterion_),
                    issue,
                    options[option],
                )
            )
    return cells


def with_group_scores(
    project: Project, scores: Sequence[GroupScore], round_: Round, at: str, voters: Voters | None = None
) -> Project:
    """The project with the group's scores where they differ from its own; the minutes record it.

    voters  whose answers they are; None for everybody's
    """
    adopted: dict[tuple[str, str, str], Score] = {}
    for one in scores:
        if one.differs and one.value is not None:
            level = one.criterion.scale.level_at(one.value)
            old = one.issue.score(one.option.id, one.criterion.id)
            number = one.value if level is None else None
            edited = old.edited(None if level is None else level.id, number)
            adopted[one.cell] = edited.with_answer(one.answer_in(round_.number))
    return adopt_scores(project, adopted, round_.id, at, voters)


def first_place_changes(
    project: Project, evaluator: Evaluator, scores: Sequence[GroupScore], round_: Round
) -> str:
    """What first place would be with the group's scores, in a sentence."""
    differing = [one for one in scores if one.differs]
    if not differing:
        return tr("The group's scores are the project's.")
    issue_ids = dict.fromkeys(one.issue.id for one in scores)
    before = evaluator.evaluate(project).results
    now = {key: before[key].leaders for key in issue_ids}
    after = Evaluator().evaluate(with_group_scores(project, scores, round_, ""))
    changed = []
    for key in issue_ids:
        leaders = after[key].leaders
        if not same_first(leaders, now[key]):
            changed.append(
                tr("{issue} ({leaders} instead of {now})").format(
                    issue=mention(after[key].issue.label), leaders=named(leaders), now=named(now[key])
                )
            )
    count = plural(
        len(differing),
        tr("{differing_count} of {total} would change", "one score"),
        tr("{differing_count} of {total} would change"),
    ).format(differing_count=capital(counted(len(differing), tr("score"), tr("scores"))), total=len(scores))
    if not changed:
        return tr("{count}; first place would stay the same on every issue asked about.").format(count=count)
    return tr("{count}; first place would change on {issues}.").format(count=count, issues=some_of(changed))
