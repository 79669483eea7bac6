# SPDX-License-Identifier: MIT
"""A paper ballot typed as one line: commas, reasons, and what each answer was read as."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.ballots.typed_line import LineReading, read_line
from tests.domain.workshops import AT, anonymous, find, latest, named, open_round, people, points, with_codes


@pytest.fixture(scope="module")
def direct() -> Project:
    return named()


def reading_of(project: Project, line: str, question: WeightQuestion = WeightQuestion.DIRECT) -> LineReading:
    """The line with the first participant's code before it."""
    project = open_round(project, RoundKind.WEIGHTS, AT, question=question)
    workshop = project.workshop
    assert workshop is not None
    person = workshop.participants[0]
    # Whose code it is, is found elsewhere: a code is kept as a hash.
    return read_line(workshop, latest(project), f"K7FA{line}", lambda _workshop, _code: person)


@pytest.mark.parametrize(
    "line",
    [
        " 40 20 25 15",
        " 40, 20, 25, 15",
        " 40,20,25,15",
        ",40,20,25,15",
        " 40;20; 25 ;15;",
        "\t40\t20\t25\t15",
        " 40 , 20 , 25 , 15 ,",
    ],
)
def test_answers_are_separated_as_one_types_fastest(direct: Project, line: str) -> None:
    reading = reading_of(direct, line)
    assert reading.fault is None
    assert reading.answers == points(40, 20, 25, 15)


@pytest.mark.parametrize("line", [" 2134", " 21 34", " 2 1 3 4", " 2,1,34"])
def test_places_of_one_digit_need_no_spaces(direct: Project, line: str) -> None:
    reading = reading_of(direct, line, WeightQuestion.ORDER)
    assert reading.fault is None
    assert [entry.shown for entry in reading.entries] == ["place 2", "place 1", "place 3", "place 4"]


def test_pairs_need_no_spaces(direct: Project) -> None:
    questions = len(reading_of(direct, "", WeightQuestion.PAIRWISE).entries)
    expected = (["A, 5 times", "B, 3 times", "equal"] * questions)[:questions]
    typed = ("a5", "B3", "=") * questions
    for between in ("", " "):
        reading = reading_of(direct, " " + between.join(typed[:questions]), WeightQuestion.PAIRWISE)
        assert reading.fault is None
        assert [entry.shown for entry in reading.entries] == expected
    assert "left open" in [
        e.shown for e in reading_of(direct, " a5" + "-" * (questions - 1), WeightQuestion.PAIRWISE).entries
    ]


@pytest.mark.parametrize("line", [" 213", " 21345", " 2 13", " 4020"])
def test_what_is_not_as_many_as_the_questions_is_never_taken_apart(direct: Project, line: str) -> None:
    assert reading_of(direct, line, WeightQuestion.ORDER).fault is not None
    assert reading_of(direct, line, WeightQuestion.DIRECT).fault is not None, "points have several digits"


def test_in_a_workshop_by_name_a_line_begins_with_letters_of_a_name() -> None:
    project = open_round(with_codes(named(7)), RoundKind.WEIGHTS, AT)
    workshop = project.workshop
    assert workshop is not None
    for word, name in (
        ("aq", "Ada Quill"),
        ("ada", "Ada Quill"),
        ("AdaQ", "Ada Quill"),
        ("bjorn", "Björn Ек"),
        ("zeal", "Fatou Zeal"),
        ("W", "Gil Wren"),
    ):
        reading = read_line(workshop, latest(project), f"{word} 40 20 25 15", find)
        assert reading.fault is None, word
        assert reading.participant is not None
        assert reading.participant.name == name
    nobody = read_line(workshop, latest(project), "xy 40 20 25 15", find)
    assert "Nobody's name or code begins with “xy”" in str(nobody.fault)
    twins = add_participant(project, "Adam Quick")
    assert twins.workshop is not None
    either = read_line(twins.workshop, latest(twins), "ad 40 20 25 15", find)
    assert either.participant is None
    assert "“ad” could be Ada Quill, Adam Quick" in str(either.fault)
    assert read_line(twins.workshop, latest(twins), "adam 40 20 25 15", find).fault is None


def test_in_an_anonymous_workshop_a_code_alone_counts() -> None:
    project = open_round(anonymous(4), RoundKind.WEIGHTS, AT)
    assert project.workshop is not None
    reading = read_line(project.workshop, latest(project), "aq 40 20 25 15", find)
    assert reading.participant is None
    assert "not a valid code" in str(reading.fault)


def test_a_comma_is_a_decimal_sign_where_the_answers_are_as_many_as_the_questions_then(
    direct: Project,
) -> None:
    reading = reading_of(direct, " 12,5 20 25,25 15")
    assert reading.answers == points(12.5, 20, 25.25, 15)
    assert [entry.shown for entry in reading.entries] == ["12.5", "20", "25.25", "15"]


def test_one_comma_in_two_meanings_is_refused_not_guessed(direct: Project) -> None:
    reading = reading_of(direct, " 12,5 20,25 15")
    assert "3 answers were entered; this ballot has 4" in str(reading.fault)


@pytest.mark.parametrize(
    ("line", "reasons"),
    [
        (" 40 20 25 15 / costs are known, by now", {"": "costs are known, by now"}),
        (" 40, 20, 25, 15; reason: costs are known", {"": "costs are known"}),
        (" 40 20 25 15 Grund die Kosten", {"": "die Kosten"}),
        (" 40 20 25 15 /2 too costly /4 our lever", {"cost": "too costly", "leverage": "our lever"}),
        (" 40 20 25 15 reason 2: too costly", {"cost": "too costly"}),
        (" 40 20 25 15 / 2 of us doubt it", {"": "2 of us doubt it"}),
        (" 40 20 25 15 / because of tax", {"": "because of tax"}),
        (" 40 20 25 15 /2 costs / benefits, because of tax", {"cost": "costs / benefits, because of tax"}),
        (
            " 40 20 25 15 /2 too costly because of tax; reason 4: our lever",
            {"cost": "too costly because of tax", "leverage": "our lever"},
        ),
        (" 40 20 25 15 /", {}),
    ],
)
def test_reasons_come_last(direct: Project, line: str, reasons: dict[str, str]) -> None:
    reading = reading_of(direct, line)
    assert reading.fault is None
    assert reading.answers == points(40, 20, 25, 15)
    assert reading.reasons == reasons


def test_pairs_are_typed_with_or_without_spaces(direct: Project) -> None:
    expected = ["A, 5 times", "B, 2 times", "equal", "left open", "A, 2.5 times", "B, 9 times"]
    for line in (" A 5, B 2; = - a2.5 b9 / so", " a5,b2,=,-,A 2.5,B 9"):
        reading = reading_of(direct, line, WeightQuestion.PAIRWISE)
        assert reading.fault is None, line
        assert [entry.shown for entry in reading.entries] == expected


def test_each_answer_that_cannot_be_read_is_shown_where_it_stands(direct: Project) -> None:
    reading = reading_of(direct, " 40 2o -3")
    assert [bool(entry.fault) for entry in reading.entries] == [False, True, True, False]
    assert "“2o” is not a number" in reading.entries[1].fault
    assert reading.entries[3].typed == ""
    assert "3 answers were entered" in str(reading.fault)


def test_an_incomplete_ballot_is_no_ballot(direct: Project) -> None:
    reading = reading_of(direct, " 0 0 0 0")
    assert "All points are zero" in str(reading.fault)


def test_who_has_no_code_votes_for_nobody() -> None:
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    assert project.workshop is not None
    reading = read_line(project.workshop, latest(project), "ZZZZ 40 20 25 15", find)
    assert reading.participant is None
    assert "Nobody's name or code begins with “ZZZZ”" in str(reading.fault)
    wrong = read_line(project.workshop, latest(project), "ZZZ7 40 20 25 15", find)
    assert "not a valid code" in str(wrong.fault)
    assert "Nothing" in str(read_line(project.workshop, latest(project), " ", find).fault)
    assert len(people(project)) == 3
