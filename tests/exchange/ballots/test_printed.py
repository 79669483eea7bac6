# SPDX-License-Identifier: MIT
"""Ballots and slips on paper: what stands on them, who can read it, and that nothing of it is left behind."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from pdfua import Severity, validate

from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.ballots.answer_fields import answer_fields
from mcda_app.exchange.ballots.printed import ballots_pdf, slips_pdf, write_slips
from tests.domain.workshops import (
    AT,
    anonymous,
    codes_of,
    issue_ids,
    latest,
    named,
    open_round,
    revealed,
    with_codes,
)
from tests.exchange.ballots.test_earlier_round import SWINGS, WHY, repeated
from tests.exchange.marked import marked
from tests.exchange.pdf.conformance import faults
from tests.exchange.pdf.reader import Document, Element

DAY = date(2026, 11, 30)
LONG = "Ministerium für außergewöhnlich lange Zuständigkeitsbezeichnungen " + "x" * 130

Start = Callable[[], Project]
ROUNDS: dict[str, Start] = {
    "points": lambda: open_round(named(), RoundKind.WEIGHTS, AT, question=WeightQuestion.DIRECT),
    "pairs": lambda: open_round(named(), RoundKind.WEIGHTS, AT, question=WeightQuestion.PAIRWISE),
    "scores": lambda: open_round(named(), RoundKind.SCORES, AT, issue_ids=["trade"]),
    "many": lambda: open_round(named(), RoundKind.SCORES, AT, issue_ids=issue_ids(named(), 4)),
    "gut": lambda: open_round(named(), RoundKind.GUT, AT, issue_ids=issue_ids(named(), 3)),
    "anonymous": lambda: open_round(anonymous(), RoundKind.WEIGHTS, AT, question=WeightQuestion.SWING),
    "second": lambda: repeated(named(), SWINGS, WHY, question=WeightQuestion.SWING),
    "hostile": lambda: marked(revealed(named(), RoundKind.WEIGHTS)),
    "long": lambda: open_round(with_codes(add_participant(named(1), LONG)), RoundKind.WEIGHTS, AT),
}


@cache
def project_of(kind: str) -> Project:
    return ROUNDS[kind]()


@cache
def ballots(kind: str) -> bytes:
    project = project_of(kind)
    return ballots_pdf(project, latest(project), DAY)


def slips(project: Project) -> bytes:
    return slips_pdf(project, codes_of(project), DAY)


def read_of(kind: str) -> Document:
    return Document(ballots(kind))


def findings(data: bytes, folder: Path) -> list[str]:
    """What contradicts the standards, by the check of these tests and by pdfua."""
    path = folder / "x.pdf"
    path.write_bytes(data)
    report = validate(path)
    return [*faults(data), *(f.message for f in report.findings if f.severity is not Severity.INFO)]


@pytest.mark.parametrize("kind", ROUNDS)
def test_ballots_contradict_no_rule_of_tagged_documents_that_is_checked(kind: str, tmp_path: Path) -> None:
    assert findings(ballots(kind), tmp_path) == []


@pytest.mark.parametrize("start", [named, anonymous, lambda: marked(with_codes(named()))])
def test_slips_contradict_no_rule_of_tagged_documents_that_is_checked(start: Start, tmp_path: Path) -> None:
    assert findings(slips(start()), tmp_path) == []


@pytest.mark.parametrize("kind", ["points", "pairs", "scores", "gut"])
def test_a_ballot_asks_each_question_once_on_one_sheet(kind: str) -> None:
    document = read_of(kind)
    fields = answer_fields(latest(project_of(kind)))
    assert len(document.pages) == 3, "one for each participant"
    rows = [row for table in document.tables() for row in table]
    assert [row[0].text for row in rows] == 3 * [str(n) for n in range(1, len(fields) + 1)]
    for row, field in zip(rows, 3 * fields, strict=True):
        assert row[1].text.startswith(" ".join(field.label.split()).split("B:")[0].strip())


def test_each_answer_knows_its_question() -> None:
    document = read_of("scores")
    cells = {cell.name: cell for cell in document.structure.all("TH")}
    for table in document.tables():
        for number, question, answer in table:
            assert [number.kind, question.kind, answer.kind] == ["TH", "TH", "TD"]
            assert [cells[str(name)] for name in answer.attributes["Headers"]] == [question]
            assert answer.text.strip() == "letter"


def test_a_ballot_says_whose_it_is_and_what_it_asks_in_its_structure() -> None:
    document = read_of("gut")
    project = project_of("gut")
    title = f"{latest(project).title}: {project.title}"
    issues = [project.issue(i).title for i in issue_ids(project, 3)]
    assert document.headings() == 3 * [(1, title), *((2, issue) for issue in issues)]
    assert str(document.pdf.docinfo.Title) == title
    assert str(document.pdf.Root.Lang) == "en-GB"
    names = [person.name for person in project.workshop.participants]
    for name, page in zip(names, document.texts(), strict=True):
        assert page.count(name) == 2, "at the head and at the foot"
        assert not any(other in page for other in names if other != name)
        assert "Page 1 of 1" in page


def test_the_pages_of_a_long_ballot_count_from_its_own_first_one() -> None:
    feet = [text.rpartition("Page ")[2] for text in read_of("many").texts()]
    count = len(feet) // 3
    assert count > 1
    assert feet == 3 * [f"{n} of {count}" for n in range(1, count + 1)]


def test_no_question_is_torn_over_two_sheets() -> None:
    cells = [cell for table in read_of("many").tables() for row in table for cell in row]
    assert all(len(cell.pages) == 1 for cell in cells)


def test_an_anonymous_ballot_names_nobody() -> None:
    document = read_of("anonymous")
    assert len(document.pages) == 1
    assert "Code:" in document.text
    for person in project_of("anonymous").workshop.participants:
        assert person.label not in document.text


def test_a_second_ballot_shows_what_was_answered_and_why() -> None:
    text = read_of("second").text
    assert "Round 1: you 60; all 20 to 100, middle 60" in text
    items = [item.text for item in read_of("second").structure.all("LBody")]
    assert items == 3 * ["Costs are known", "Cost of coordination: We pay"]


def test_a_ballot_has_room_for_reasons_and_says_what_is_stored() -> None:
    text = read_of("points").text
    assert "Reasons (optional)" in text
    assert "The file holds each participant's name" in text


def test_a_long_name_stays_on_the_paper() -> None:
    document = read_of("long")
    width = float(document.pdf.pages[0].mediabox[2])
    slip = Document(slips(project_of("long")))
    for pages, most in ((document.pages, width), (slip.pages, width)):
        for piece in (piece for page in pages for piece in page):
            assert piece.x + 0.4 * piece.size * len(piece.text) < most


def test_a_slip_has_a_name_a_code_and_a_warning() -> None:
    project = named()
    document = Document(slips(project))
    assert [text for _, text in document.headings()] == [p.name for p in project.workshop.participants]
    for code in codes_of(project).values():
        assert f"{code[:4]}-{code[4:]}" in document.text
    assert document.text.count("Show this code to nobody") == 3
    assert str(document.pdf.docinfo.Title) == f"Slips: {project.title}"
    with document.pdf.open_outline() as outline:
        assert all(
            code[:4] not in str(item.title) for item in outline.root for code in codes_of(project).values()
        )


def test_no_slip_is_torn_over_two_sheets() -> None:
    project = anonymous(60)
    document = Document(slips(project))
    assert len(document.pages) > 1
    codes = [f"{code[:4]}-{code[4:]}" for code in codes_of(project).values()]
    assert sum(page.count(code) for page in document.texts() for code in codes) == 60
    assert [page.count("Your code:") for page in document.texts()] == [
        page.count("Show this code to nobody") for page in document.texts()
    ]


def test_code_like_markup_is_printed_as_it_is() -> None:
    attack = '#read("/etc/passwd") = *x* $y$ <z> @w // \\'
    project = replace(named(1), title=attack)
    project = open_round(with_codes(add_participant(project, attack)), RoundKind.WEIGHTS, AT)
    squeezed = "".join(attack.split())
    for data in (ballots_pdf(project, latest(project), DAY), slips(project)):
        assert squeezed in "".join(Document(data).text.split())


def test_codes_are_left_nowhere_but_in_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = named()
    places = [tmp_path / name for name in ("tmp", "home", "work", "out")]
    for place in places:
        place.mkdir()
    for name, place in zip(("TMPDIR", "HOME"), places, strict=False):
        monkeypatch.setenv(name, str(place))
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(places[1]))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(places[2])
    write_slips(project, places[3] / "slips.pdf", codes_of(project), rights=0o600)
    assert [p.name for place in places for p in place.rglob("*")] == ["slips.pdf"]


def test_the_same_ballots_of_the_same_day_are_the_same_file() -> None:
    project = project_of("points")
    assert ballots_pdf(project, latest(project), DAY) == ballots("points")


def _kinds(element: Element) -> set[str]:
    return {element.kind, *(kind for kid in element.kids for kind in _kinds(kid))}


def test_what_is_drawn_to_write_on_is_not_read_aloud() -> None:
    assert "Figure" not in _kinds(read_of("points").structure)
    assert "__" not in read_of("points").text
