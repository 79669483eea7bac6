# SPDX-License-Identifier: MIT
"""Ballots as blanks: forms, paper and typed lines say the same as the answers they stand for."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.scale import CriteriaGroup, Scale
from mcda_app.domain.workshop.check_codes import shown_code
from mcda_app.domain.workshop.round_answers import restrict_to_round
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.errors import EditError
from mcda_app.exchange.ballots.answer_fields import (
    AnswerKind,
    answer_fields,
    answers_of,
    field_contents,
    read_answer,
)
from mcda_app.exchange.ballots.paper_ballot import paper_ballot, slips, typing_help
from tests.domain.workshops import (
    AT,
    anonymous,
    answers_to,
    cast_ballot,
    code_of,
    codes_of,
    issue_ids,
    latest,
    named,
    open_round,
    points,
    sealed_answers,
)
from tests.exchange.ballots.reading import read_line_of

WAYS = [
    *(
        {"kind": RoundKind.WEIGHTS, "question": q}
        for q in (
            WeightQuestion.DIRECT,
            WeightQuestion.SWING,
            WeightQuestion.PAIRWISE,
            WeightQuestion.ORDER,
        )
    ),
    {"kind": RoundKind.SCORES},
    {"kind": RoundKind.GUT},
    {"kind": RoundKind.ACTORS},
]
ASKED = st.sampled_from(WAYS)


def opened(way, start=None):
    project = start or named()
    ways = dict(way)
    if way["kind"] is not RoundKind.WEIGHTS:
        ways["issue_ids"] = issue_ids(project)
    return open_round(project, at=AT, **ways)


def grouped():
    """Criteria in two groups that bear the ids of criteria, which must not be mixed up with them."""
    project = named()
    groups = (CriteriaGroup("cost", "Money"), CriteriaGroup("leverage", "Power"))
    of = {"cost": "cost", "effectiveness": "cost", "leverage": "leverage", "alignment": "leverage"}
    criteria = tuple(replace(c, group=of[c.id]) for c in project.criteria)
    return replace(project, criteria=criteria, criteria_groups=groups)


def line_of(round_, answers, code):
    """The ballot as somebody would type it from paper."""
    contents = field_contents(round_, answers)
    tokens = []
    for blank in answer_fields(round_):
        text = contents[blank.key]
        if blank.kind is AnswerKind.LEVEL:
            text = "-" if text == "cannot tell" else "abcdefghij"[blank.choices.index(text)]
        tokens.append(str(text).replace(" ", "").replace("equal", "="))
    return " ".join([code.lower(), *tokens])


@given(ASKED, st.integers(0, 999))
def test_answers_survive_a_form_and_a_typed_line(way, seed):
    project = opened(way)
    round_ = latest(project)
    answers = restrict_to_round(round_, answers_to(round_, Random(seed)))
    contents = field_contents(round_, answers)
    assert list(contents) == [b.key for b in answer_fields(round_)]
    parsed = answers_of(round_, {b.key: read_answer(b, contents[b.key]) for b in answer_fields(round_)})
    assert restrict_to_round(round_, parsed) == answers
    person = project.workshop.participants[1]
    voter, typed = read_line_of(project.workshop, round_, line_of(round_, answers, code_of(person)))
    assert voter == person
    assert restrict_to_round(round_, typed.answers) == answers


def test_comparisons_of_groups_and_of_criteria_are_kept_apart():
    project = opened({"kind": RoundKind.WEIGHTS, "question": WeightQuestion.PAIRWISE}, grouped())
    round_ = latest(project)
    assert [(b.section, b.label) for b in answer_fields(round_)] == [
        ("Between groups", "A: Money   B: Power"),
        ("Within Money", "A: Effectiveness   B: Cost of coordination"),
        ("Within Power", "A: Value alignment   B: Leverage over development"),
    ]
    money, power = answer_fields(round_)[0].detail.split("\n")
    assert money.startswith("A: Effectiveness from not useful (0) to very useful (2); Cost of")
    assert power.startswith("B: Value alignment from")
    person = project.workshop.participants[0]
    typed = read_line_of(project.workshop, round_, f"{code_of(person)} a3 b5 =")[1].answers
    as_on_the_ballot = read_line_of(project.workshop, round_, f"{code_of(person)} A 3 B 5 =")[1].answers
    assert as_on_the_ballot == typed
    assert "look like A5" in typing_help(round_)
    assert typed.elicitation.between.ratio("cost", "leverage") == 3
    assert typed.elicitation.pairwise.ratio("cost", "effectiveness") == 5
    assert typed.elicitation.pairwise.ratio("alignment", "leverage") == 1
    after = cast_ballot(project, round_.id, person.id, typed, source=BallotSource.PAPER, at=AT)
    assert field_contents(round_, next(iter(sealed_answers(after).values()))) == {
        ("between", "cost", "leverage"): "A 3",
        ("within", "effectiveness", "cost"): "B 5",
        ("within", "alignment", "leverage"): "equal",
    }


def test_a_typed_line_is_taken_with_commas_semicolons_and_small_letters():
    project = opened(WAYS[0])
    code = code_of(project.workshop.participants[0])
    _, typed = read_line_of(project.workshop, latest(project), f" {code.lower()};40; 20,5 ; 25;15 ")
    assert typed.answers == points(40, 20.5, 25, 15)


@pytest.mark.parametrize(
    ("way", "typed", "message"),
    [
        (0, "", "Nothing was entered"),
        (0, "K7 40 20 25 15", "codes have 8 characters"),
        (0, "{code} 40 20 25", "3 answers were entered; this ballot has 4"),
        (0, "{code} 40", "1 answer was entered"),
        (0, "{code} 40 20 25 15 1", "5 answers were entered"),
        (0, "{code} 40 2o 25 15", "Answer 2. Cost of coordination: “2o” is not a number"),
        (0, "{code} 40 -20 25 15", "Answer 2. Cost of coordination: -20 is out of range"),
        (
            1,
            "{code} 40 200 25 15",
            "200 is out of range. Give a number from 0 to 100",
        ),
        (
            2,
            "{code} a3 c2 = = = =",
            "Answer 2. A: Effectiveness   B: Value alignment: “c2” is not a valid answer",
        ),
        (2, "{code} a3 b12 = = = =", "“b12” is not a valid answer"),
        (3, "{code} 1 2 3 5", "5 is out of range"),
        (3, "{code} 1 2 3 1.5", "1.5 is not a place"),
    ],
)
def test_what_is_wrong_with_a_typed_line_is_told(way, typed, message):
    project = opened(WAYS[way])
    line = typed.format(code=code_of(project.workshop.participants[0]))
    with pytest.raises(EditError) as error_info:
        read_line_of(project.workshop, latest(project), line)
    assert message in str(error_info.value)


def test_a_level_that_is_not_on_the_scale_is_told_with_those_that_are():
    project = opened(WAYS[4])
    round_ = latest(project)
    blank = answer_fields(round_)[0]
    assert blank.detail == "a not useful, b somewhat useful, c very useful"
    with pytest.raises(EditError, match=r"not one of its levels\. They are: a not useful"):
        read_answer(blank, "superb")
    assert read_answer(blank, "C").level == "very useful"
    assert read_answer(blank, 1.5).number == 1.5
    assert read_answer(blank, "Cannot  tell").missing


def test_scales_without_levels_take_numbers_in_their_range():
    project = named()
    plain = replace(project.criteria[0], scale=Scale(low=0, high=10, unit="points"))
    project = opened(WAYS[4], replace(project, criteria=(plain, *project.criteria[1:])))
    blank = answer_fields(latest(project))[0]
    assert (blank.kind, blank.low, blank.high) == (AnswerKind.NUMBER, 0, 10)
    assert read_answer(blank, "2,5").number == 2.5
    assert read_answer(blank, "?").missing
    with pytest.raises(EditError, match="from 0 to 10"):
        read_answer(blank, 11.0)


def test_slips_are_printed_for_those_who_vote():
    project = edit_participant(named(), "ada-quill", present=False)
    assert [(s.voter, s.group) for s in slips(project, codes_of(project))] == [
        ("Björn Ек", "Economy"),
        ("Chidi Umbra", "Security"),
    ]
    assert [s.code for s in slips(project, codes_of(project))] == [
        shown_code(code_of(p)) for p in project.workshop.participants[1:]
    ]
    assert [s.voter for s in slips(anonymous(), codes_of(anonymous()))] == [
        f"Participant {n}" for n in range(1, 5)
    ]


def test_a_paper_ballot_names_its_voter_unless_the_workshop_is_anonymous():
    for start, whose in ((named(), "Ada Quill"), (anonymous(), "")):
        project = opened(WAYS[4], start)
        round_, workshop = latest(project), project.workshop
        paper = paper_ballot(project, workshop, round_, workshop.participants[0])
        assert paper.voter == whose
        assert code_of(workshop.participants[0]) not in str(paper)
        assert [title for title, _ in paper.sections] == [i.title for i in round_.asked.issues]
        rows = [row for _, rows in paper.sections for row in rows]
        assert [row.number for row in rows] == list(range(1, len(answer_fields(round_)) + 1))
        assert {row.write for row in rows} == {"letter"}
        assert paper.retention
