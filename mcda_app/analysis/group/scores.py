# SPDX-License-Identifier: MIT
"""What a revealed round on scores makes of the group: its score of every cell, with the spread beside it.

On a scale of levels the group's score is the middle answer, the median by voting weights, for levels have an
order but no mean; on a scale of numbers it is the mean by voting weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, isclose
from typing import NamedTuple

from mcda_app.analysis.group.ballot_tables import ScoreTable, score_table
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.group.sentences import some_of
from mcda_app.analysis.phrases import capital, counted, named
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.first_places import same_first
from mcda_app.domain.edits.workshop import adopt_scores
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.minute_events import Voters
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import AnswerCount, GroupAnswer, Score
from mcda_app.domain.workshop import Round
from mcda_app.i18n import plural, tr

HALF = 1e-9
"""How near to one half of the votes counts as half."""


class GroupScore(NamedTuple):
    """One cell as the group sees it.

    value      the group's, on the criterion's scale; None if nobody could tell
    answers    the values people gave, in rising order
    silent     how many could not tell
    now        the project's present value; None while it is missing
    """

    issue: Issue
    option: Option
    criterion: Criterion
    value: float | None
    answers: tuple[float, ...]
    silent: int
    now: float | None

    @property
    def cell(self) -> tuple[str, str, str]:
        """Ids of issue, option and criterion."""
        return self.issue.id, self.option.id, self.criterion.id

    @property
    def differs(self) -> bool:
        """Whether the group's score is another than the project's."""
        if self.value is None:
            return False
        return self.now is None or not isclose(self.value, self.now, rel_tol=1e-9, abs_tol=1e-12)

    @property
    def told(self) -> str:
        """“high (low to very high)”, or “nobody can tell”."""
        if self.value is None:
            return tr("nobody can tell")
        low, high = self.answers[0], self.answers[-1]
        word = self.criterion.describe(self.value)
        if low == high:
            return word
        return tr("{word} ({low} to {high})").format(
            word=word, low=self.criterion.describe(low), high=self.criterion.describe(high)
        )

    @property
    def tally(self) -> str:
        """“2 low, 4 high, 1 cannot tell”."""
        return self.answer_in(0).tally

    def answer_in(self, round_number: int) -> GroupAnswer:
        """What the group answered, as the reason for a score."""
        scale = self.criterion.scale
        counts = []
        for value in dict.fromkeys(self.answers):
            level = scale.level_at(value)
            label, unit = ("", scale.unit) if level is None else (level.label, "")
            counts.append(AnswerCount(self.answers.count(value), value, label, unit))
        return GroupAnswer(round_number, tuple(counts), self.silent)


def group_scores(revealed: RevealedRound) -> tuple[GroupScore, ...]:
    """Every cell that a revealed round on scores asked about, issue by issue; empty before the reveal.

    Issues, options and criteria that are gone are passed over.
    """
    project = revealed.project
    issues = {i.id: i for i in project.issues}
    found: list[GroupScore] = []
    for asked in revealed.round.asked.issues:
        if asked.id in issues:
            found += _cells(project, issues[asked.id], score_table(revealed, asked.id))
    return tuple(found)


def _cells(project: Project, issue: Issue, table: ScoreTable) -> list[GroupScore]:
    if not table.people:
        return []
    options = {o.id: o for o in project.options_of(issue)}
    criteria = {c.id: c for c in project.criteria}
    found = []
    for a, option in enumerate(table.options):
        for b, criterion in enumerate(table.criteria):
            if option not in options or criterion not in criteria:
                continue
            given = [
                (value, votes)
                for rows, votes in zip(table.values, table.voting, strict=True)
                if (value := rows[a][b]) is not None
            ]
            on = criteria[criterion]
            score = issue.scores.get((option, criterion))
            found.append(
                GroupScore(
                    issue,
                    options[option],
                    on,
                    _middle(given) if on.scale.levels else _mean(given),
                    tuple(sorted(value for value, _ in given)),
                    len(table.people) - len(given),
                    None if score is None else score.value_on(on),
                )
            )
    return found


def _mean(given: Sequence[tuple[float, float]]) -> float | None:
    if not given:
        return None
    if len({value for value, _ in given}) == 1:  # which rounding must not move
        return given[0][0]
    return fsum(value * votes for value, votes in given) / fsum(votes for _, votes in given)


def _middle(given: Sequence[tuple[float, float]]) -> float | None:
    """The median by votes; where the votes are split in two halves, of the two middle answers the one nearer
    to the mean, and the lower if both are as near."""
    mean = _mean(given)
    if mean is None:
        return None
    ordered, total, below = sorted(given), fsum(votes for _, votes in given), 0.0
    for n, (value, votes) in enumerate(ordered):
        below += votes / total
        if below > 0.5 + HALF:
            return value
        if below > 0.5 - HALF:
            other = ordered[n + 1][0]
            return value if abs(value - mean) <= abs(other - mean) + HALF else other
    return ordered[-1][0]


def with_group_scores(
    project: Project, found: Sequence[GroupScore], held: Round, at: str, voters: Voters | None = None
) -> Project:
    """The project with the group's scores where they differ from its own; the minutes tell of it.

    voters  whose answers they are; None for everybody's
    """
    scores: dict[tuple[str, str, str], Score] = {}
    for one in found:
        if one.differs and one.value is not None:
            level = one.criterion.scale.level_at(one.value)
            old = one.issue.score(one.option.id, one.criterion.id)
            number = one.value if level is None else None
            edited = old.edited(None if level is None else level.id, number)
            scores[one.cell] = edited.with_answer(one.answer_in(held.number))
    return adopt_scores(project, scores, held.id, at, voters)


def what_they_change(project: Project, evaluator: Evaluator, found: Sequence[GroupScore], held: Round) -> str:
    """What first place would be with the group's scores, in a sentence."""
    differing = [one for one in found if one.differs]
    if not differing:
        return tr("The group's scores are the project's.")
    asked = dict.fromkeys(one.issue.id for one in found)
    before = evaluator.evaluate(project).results
    now = {key: before[key].leaders for key in asked}
    after = Evaluator().evaluate(with_group_scores(project, found, held, ""))
    told = []
    for key in asked:
        leaders = after[key].leaders
        if not same_first(leaders, now[key]):
            told.append(
                tr("{issue} ({leaders} instead of {now})").format(
                    issue=after[key].issue.label, leaders=named(leaders), now=named(now[key])
                )
            )
    count = plural(
        len(differing),
        tr("{differing_count} of {found_count} would change", "one score"),
        tr("{differing_count} of {found_count} would change"),
    ).format(
        differing_count=capital(counted(len(differing), tr("score"), tr("scores"))), found_count=len(found)
    )
    if not told:
        return tr("{count}; first place would stay the same on every issue asked about.").format(count=count)
    return tr("{count}; first place would change on {told}.").format(count=count, told=some_of(told))
