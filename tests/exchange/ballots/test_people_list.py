# SPDX-License-Identifier: MIT
"""A list of people is read as it is pasted; what cannot be read is named, and the rest can be added."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.project import Project
from mcda_app.exchange.ballots.people_list import add_people, read_people
from mcda_app.files import presets
from tests.domain.workshops import named

SEVEN = (
    "Name\tRole\tOrganisation\tGroup\tVoting weight\n"
    "Ada Quill\tAdviser\tEconomy\tCivil\t1\n"
    "Björn Ек\tHead\tEconomy\tcivil\t2,5\n"
    "Chidi Umbra\t\t\t\t\n"
)


@pytest.fixture(scope="module")
def project() -> Project:
    return begin_workshop(presets.load())


def test_rows_of_a_spreadsheet_become_participants(project: Project) -> None:
    people = read_people(project, SEVEN)
    assert people.headings
    assert not people.faulty
    workshop = add_people(project, people.readable).workshop
    assert workshop is not None
    assert [(p.name, p.role, p.organisation, p.group, p.weight) for p in workshop.participants] == [
        ("Ada Quill", "Adviser", "Economy", "Civil", 1),
        ("Björn Ек", "Head", "Economy", "Civil", 2.5),
        ("Chidi Umbra", "", "", "", 1),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Quill; Adviser; Economy; Civil; 2", ("Ada Quill", "Adviser", "Economy", "Civil", 2)),
        ("Quill, Ada", ("Quill, Ada", "", "", "", 1)),
        ("organisation, name\nEconomy, Ada Quill", ("Ada Quill", "", "Economy", "", 1)),
        ("Vorname;Name;Ministerium;Stimmgewicht\nAda;Quill;BMWK;3", ("Ada Quill", "", "BMWK", "", 3)),
        ("Nom;Prénom;Fonction\nQuill;Ada;conseillère", ("Ada Quill", "conseillère", "", "", 1)),
        ("Groep\tNaam\nCiviel\tAda Quill", ("Ada Quill", "", "", "Civiel", 1)),
        ('"Quill; Ada"; Adviser', ("Quill; Ada", "Adviser", "", "", 1)),
        ("Name\tRole\r\nAda Quill\tAdviser\r\n", ("Ada Quill", "Adviser", "", "", 1)),
    ],
)
def test_columns_stand_in_any_order_below_headings(project: Project, text: str, expected: tuple) -> None:
    (person,) = read_people(project, text).people
    assert (person.name, person.role, person.organisation, person.group, person.weight) == expected
    assert not person.fault


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("Ada Quill\n; Adviser", 2, "needs a name"),
        ("Ada Quill;;;;heavy", 1, "“heavy” is not a number"),
        ("Ada Quill;;;;0", 1, "above 0"),
        ("Ada Quill;a;b;c;1;ada@example.org", 1, "more columns"),
        ("Ada Quill\n\nada quill", 3, "stands on line 1 already"),
        ("x" * 2000, 1, "maximum"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(
    project: Project, text: str, line: int, fault: str
) -> None:
    people = read_people(project, text)
    (faulty,) = people.faulty
    assert faulty.line == line
    assert fault in faulty.fault
    assert faulty.text == text.split("\n")[line - 1]


def test_columns_that_are_not_used_are_named(project: Project) -> None:
    people = read_people(project, "Name;E-mail;Phone\nAda Quill;ada@example.org;1")
    assert not people.faulty
    assert people.notes == ("These columns are not used: E-mail, Phone.",)


def test_who_takes_part_already_is_not_added_again() -> None:
    people = read_people(named(), "Ada Quill\nGil Wren")
    assert [p.name for p in people.readable] == ["Gil Wren"]
    assert "already" in people.faulty[0].fault


def test_nothing_is_nobody(project: Project) -> None:
    assert read_people(project, " \n\t\n").people == ()


def test_groups_that_differ_in_capitals_only_are_one() -> None:
    project = named()  # groups Security and Economy
    people = read_people(project, "Gil Wren;;;ECONOMY")
    assert people.readable[0].group == "Economy"
    workshop = add_people(project, people.readable).workshop
    assert workshop is not None
    assert {p.group for p in workshop.participants} == {"Economy", "Security"}
