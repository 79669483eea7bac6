# SPDX-License-Identifier: MIT
"""What is told of a group: who counts more, what nobody favours, who stands together, groups side by side."""

from __future__ import annotations

from random import Random

import pytest

from mcda_app.analysis.group.agreement import agreement_sentences, measure_sentences
from mcda_app.analysis.group.ballot_tables import LeftOut
from mcda_app.analysis.group.result import GroupResult, group_result
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.group.sentences import (
    compromise_sentence,
    compromises,
    left_out_sentence,
    sub_group_sentences,
    votes_sentence,
)
from mcda_app.analysis.group.subgroups import sides, with_equal_votes
from mcda_app.analysis.phrases import some_of
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.edits.elicitation import set_judgement_scale
from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.elicitation import Aggregation, Elicitation, WeightQuestion
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind
from mcda_app.methods.consensus import RULE
from tests.domain.workshops import (
    AT,
    anonymous,
    cast_ballot,
    named,
    open_round,
    people,
    points,
    reveal_round,
    with_hat,
)

MEAN = Aggregation.PRIORITIES_ARITHMETIC
TITLES = ("Effectiveness", "Cost", "Alignment", "Leverage")
TWO_CAMPS = ((70, 10, 10, 10), (10, 70, 10, 10), (68, 12, 10, 10), (12, 68, 10, 10))


def voted(project: Project, rows: tuple[tuple[float, ...], ...]) -> Project:
    project = open_round(project, RoundKind.WEIGHTS, AT)
    for voter, row in zip(people(project), rows, strict=False):
        project = cast_ballot(project, "round-1", voter, points(*row), source=BallotSource.PAPER, at=AT)
    return reveal_round(close_round(project, "round-1", AT), "round-1", AT)


def result_of(project: Project) -> GroupResult:
    result = group_result(RevealedRound.of(project, "round-1"), Evaluator())
    assert result is not None
    return result


def test_camps_are_told_with_what_they_weigh_more_than_all() -> None:
    sentences = sub_group_sentences(result_of(voted(named(4), TWO_CAMPS)), TITLES, named=True)
    assert len(sentences) == 2
    assert sentences[0].startswith(
        "2 weigh Effectiveness more than the group does: 69% against 40% (Ada Quill and "
    )
    assert sentences[1].startswith("2 weigh Cost more than the group does: 69% against 40% (")


def test_agreement_on_comparisons_is_measured_by_the_scale_of_the_project() -> None:
    # One puts Effectiveness nine times above the rest, the other Cost: as far apart as two can be.
    criteria = ("effectiveness", "cost", "alignment", "leverage")
    for scale, expected in (("linear", 0.375), ("root", 0.377), ("power", 0.343)):
        project = set_judgement_scale(named(2), scale)
        project = open_round(project, RoundKind.WEIGHTS, AT, question=WeightQuestion.PAIRWISE)
        for voter, top in zip(people(project), criteria, strict=False):
            judged = Judgements()
            for n, first in enumerate(criteria):
                for second in criteria[n + 1 :]:
                    judged = judged.with_ratio(
                        first, second, 9 if top == first else 1 / 9 if top == second else 1
                    )
            answers = Answers(elicitation=Elicitation(WeightQuestion.PAIRWISE, pairwise=judged))
            project = cast_ballot(project, "round-1", voter, answers, source=BallotSource.PAPER, at=AT)
        result = result_of(reveal_round(close_round(project, "round-1", AT), "round-1", AT))
        assert result.agreement == pytest.approx(expected, abs=5e-4)
        assert result.agreement_as_in_2013 == pytest.approx(0, abs=1e-9)
        assert "published in 2013 gives 0%" in measure_sentences(result)
    four = measure_sentences(result_of(voted(named(4), TWO_CAMPS)))
    assert str(RULE) in four
    assert "2013" not in four


def test_nobody_is_named_where_nobody_may_be() -> None:
    result = result_of(voted(anonymous(5), (*TWO_CAMPS, (1, 1, 1, 97))))
    sentence = " ".join(sub_group_sentences(result, TITLES, named=False))
    assert "One agrees with nobody else to that degree and weighs Leverage" in sentence
    assert "Participant" not in sentence


def test_one_camp_and_one_participant_have_no_sub_groups() -> None:
    alike = voted(named(3), ((25, 25, 25, 25),) * 3)
    assert sub_group_sentences(result_of(alike), TITLES, named=True) == (
        "The answers are too alike to form sub-groups.",
    )
    assert sub_group_sentences(result_of(voted(named(1), ((1, 1, 1, 1),))), TITLES, named=True) == ()
    assert agreement_sentences(result_of(voted(named(1), ((1, 1, 1, 1),))), TITLES, named=True) == ()


def test_what_nobody_favours_alone_is_pointed_out() -> None:
    result = result_of(voted(named(4), TWO_CAMPS))
    chosen = result.aggregation(MEAN)
    compromise_options = compromises(result, chosen)
    for votes in result.own:
        own = {o for firsts in votes.firsts for o in firsts}
        assert (votes.issue in compromise_options) == (not own & set(chosen.firsts[votes.issue.id]))
    assert compromise_options
    assert all(issue.label in compromise_sentence(result, chosen) for issue in compromise_options[:5])
    alike = result_of(voted(named(3), ((25, 25, 25, 25),) * 3))
    assert compromise_sentence(alike, alike.aggregation(MEAN)) == ""


def test_a_heavier_vote_is_told_with_what_it_changes() -> None:
    project = edit_participant(named(4), people(named(4))[0], weight=50.0)
    project = voted(project, TWO_CAMPS)
    result = result_of(project)
    alike = with_equal_votes(RevealedRound.of(project, "round-1"), Evaluator(), result, MEAN)
    assert alike is not None
    assert alike.shares == pytest.approx((0.4, 0.4, 0.1, 0.1))
    sentence = votes_sentence(result, result.aggregation(MEAN), alike)
    assert "Ada Quill counts 50, everybody else 1" in sentence
    assert "first place would change on" in sentence


def test_votes_that_count_alike_need_no_word() -> None:
    project = voted(named(4), TWO_CAMPS)
    result = result_of(project)
    alike = with_equal_votes(RevealedRound.of(project, "round-1"), Evaluator(), result, MEAN)
    assert alike is None
    assert votes_sentence(result, result.aggregation(MEAN), alike) == ""


def test_groups_stand_side_by_side() -> None:
    project = voted(named(4), TWO_CAMPS)
    by_name = {side.name: side for side in sides(RevealedRound.of(project, "round-1"), Evaluator(), MEAN)}
    assert set(by_name) == {"Economy", "Security"}
    assert by_name["Security"].shares == pytest.approx((0.69, 0.11, 0.1, 0.1))
    assert by_name["Security"].people == 2
    assert by_name["Security"].agreement is not None
    assert by_name["Security"].agreement > 0.9
    assert by_name["Security"].same_as(by_name["Security"].firsts) == 15
    whole = result_of(project).aggregation(MEAN).firsts
    assert by_name["Economy"].same_as(whole) < 15


def test_a_group_too_small_to_be_shown_anonymously_is_not() -> None:
    from mcda_app.domain.edits.workshop.workshop import begin_workshop
    from mcda_app.files import presets

    rng = Random(1)
    project = begin_workshop(presets.load(), anonymous=True, rng=rng)
    project = with_hat(with_hat(project, 3, "Economy"), 3, "Security")
    project = voted(project, TWO_CAMPS)  # three of one group and one of the other
    assert [s.name for s in sides(RevealedRound.of(project, "round-1"), Evaluator(), MEAN)] == []


def test_a_ballot_that_gives_no_weights_is_told() -> None:
    result = result_of(voted(named(3), ((0, 0, 0, 1), (1, 1, 1, 1), (2, 1, 1, 1))))
    assert left_out_sentence(result, named=True) == ""
    left = (LeftOut(result.table.people[0], "Too few comparisons."),)
    result = result._replace(table=result.table._replace(left_out=left))
    sentence = left_out_sentence(result, named=True)
    assert sentence == "One ballot has no usable weights and is left out (Ada Quill: Too few comparisons)."
    assert "Ada" not in left_out_sentence(result, named=False)


def test_long_rows_of_names_are_counted() -> None:
    assert some_of(["a", "b"]) == "a and b"
    assert some_of([*"abcdefgh"]) == "a, b, c, d, e and 3 more"
