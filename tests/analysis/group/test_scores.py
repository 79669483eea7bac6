# SPDX-License-Identifier: MIT
"""The group's score of every cell: middle answers, votes, what cannot be told, and their use."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.group.scores import GroupScore, first_place_changes, group_scores, with_group_scores
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import adopt_scores
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.workshop.minute_events import Voters, VoterSelection
from mcda_app.domain.workshop.workshop import Answers, BallotSource, MinuteKind, RoundKind
from mcda_app.errors import EditError
from tests.domain.workshops import (
    AT,
    cast_ballot,
    latest,
    minutes_of,
    named,
    open_round,
    people,
    reveal_round,
    revealed,
    voted,
)

CELL = ("trade", "global", "cost")


def scored(project: Project, levels: Mapping[str, str | None]) -> Project:
    """A revealed round on the scores of trade: each gives what the project has, but for one cell."""
    project = open_round(project, RoundKind.SCORES, AT, issue_ids=["trade"])
    round_, issue = latest(project), project.issue("trade")
    for voter in people(project):
        scores = {
            ("trade", option, c.id): Score(issue.score(option, c.id).level)
            for option, _ in round_.asked.issues[0].options
            for c in round_.asked.criteria
        }
        scores[CELL] = Score(levels[voter])
        answers = Answers(scores=FrozenDict(scores))
        project = cast_ballot(project, round_.id, voter, answers, source=BallotSource.PAPER, at=AT)
    return reveal_round(close_round(project, round_.id, AT), round_.id, AT)


def one(project: Project) -> GroupScore:
    return next(g for g in group_scores(RevealedRound.of(project, latest(project).id)) if g.cell == CELL)


def levels_of(project: Project) -> list[str]:
    return [level.id for level in project.criterion("cost").scale.levels]


def levels_by_voter(project: Project, *places: int | None) -> dict[str, str | None]:
    """Everybody's level of the cell, by its place on the scale."""
    levels = levels_of(project)
    return {
        voter: None if place is None else levels[place]
        for voter, place in zip(people(project), places, strict=True)
    }


@pytest.mark.parametrize(
    ("places", "middle"),
    [
        ((0, 0, 4), 0),
        ((0, 1, 4), 1),
        ((4, 4, 4), 4),
        ((0, 1, 2, 4), 2),  # split in halves between 1 and 2; the mean 1.75 is nearer to 2
        ((0, 0, 1, 1), 0),  # as near to both: the lower
        ((None, None, 3), 3),
    ],
)
def test_the_middle_answer_is_the_group_s(places: tuple[int | None, ...], middle: int) -> None:
    project = named(len(places))
    group_score = one(scored(project, levels_by_voter(project, *places)))
    scale = project.criterion("cost").scale
    assert group_score.value == scale.levels[middle].value
    assert group_score.silent == places.count(None)
    assert len(group_score.answers) == len(places) - group_score.silent


def test_voting_weights_move_the_middle() -> None:
    project = named(3)
    project = edit_participant(project, people(project)[2], weight=3.0)
    group_score = one(scored(project, levels_by_voter(project, 0, 0, 4)))
    assert group_score.value == project.criterion("cost").scale.levels[4].value


def test_what_nobody_can_tell_stays_as_it_is() -> None:
    project = named(3)
    project = scored(project, levels_by_voter(project, None, None, None))
    group_score = one(project)
    assert group_score.value is None
    assert not group_score.differs
    assert group_score.text == "nobody can tell"
    assert group_score.tally == "3 cannot tell"
    used = with_group_scores(project, [group_score], latest(project), AT)
    assert used.issues == project.issues


def test_answers_are_told_with_their_spread() -> None:
    project = named(4)
    levels = project.criterion("cost").scale.levels
    group_score = one(scored(project, levels_by_voter(project, 1, 1, 3, None)))
    assert group_score.text == f"{levels[1].label} ({levels[1].label} to {levels[3].label})"
    assert group_score.tally == f"2 {levels[1].label}, 1 {levels[3].label}, 1 cannot tell"


def test_scores_that_are_used_say_where_they_come_from() -> None:
    project = named(3)
    before = project.issue("trade").score("global", "cost")
    level = next(k for k, key in enumerate(levels_of(project)) if key != before.level)
    project = scored(project, levels_by_voter(project, level, level, level))
    scores = group_scores(RevealedRound.of(project, latest(project).id))
    assert [g.cell for g in scores if g.differs] == [CELL]
    used = with_group_scores(project, scores, latest(project), AT, Voters(VoterSelection.GROUP, ("Economy",)))
    score = used.issue("trade").score("global", "cost")
    assert score.level == levels_of(project)[level]
    assert score.evidence is Evidence.USER
    assert "The group's answer in round 1: 3 " in score.reason_text
    assert score.reset() == before
    others = {k: s for k, s in used.issue("trade").scores.items() if k != CELL[1:]}
    assert others == {k: s for k, s in project.issue("trade").scores.items() if k != CELL[1:]}
    assert used.workshop is not None
    minute = used.workshop.minutes[-1]
    assert minute.kind is MinuteKind.DECISION
    assert "(answers of Economy alone): 1 changed (Trade)" in minutes_of(used)[-1]


def test_first_place_changes_is_told() -> None:
    project = revealed(named(3), RoundKind.SCORES, issue_ids=["trade", "norms"])
    scores = group_scores(RevealedRound.of(project, latest(project).id))
    sentence = first_place_changes(project, Evaluator(), scores, latest(project))
    used = with_group_scores(project, scores, latest(project), AT)
    now, then = (Evaluator().evaluate(p) for p in (project, used))
    for key in ("trade", "norms"):
        changed = now[key].leaders != then[key].leaders
        assert (f"{now[key].issue.label} (" in sentence) == changed
    again = group_scores(RevealedRound.of(used, latest(used).id))
    sentence = first_place_changes(used, Evaluator(), again, latest(used))
    assert sentence == "The group's scores are the project's."


def test_before_the_reveal_there_are_none() -> None:
    project = voted(named(3), RoundKind.SCORES, issue_ids=["trade"])
    assert group_scores(RevealedRound.of(project, latest(project).id)) == ()
    with pytest.raises(EditError, match="not been revealed"):
        adopt_scores(project, {}, latest(project).id, AT)
