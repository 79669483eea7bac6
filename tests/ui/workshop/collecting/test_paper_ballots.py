# SPDX-License-Identifier: MIT
"""Paper ballots are typed one after another, and nothing is recorded that was not shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mcda_app.domain.workshop.workshop import Participant, RoundKind, Workshop
from mcda_app.errors import EditError
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.collecting import paper_ballots
from mcda_app.ui.workshop.collecting.paper_ballots import PaperBallotsDialog
from tests.domain.workshops import AT, anonymous, latest, named, open_round, points, sealed_answers
from tests.ui.controls import press, words

CODES = ("AAAA", "BBBB", "CCCC", "DDDD")


@pytest.fixture
def dialog(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[PaperBallotsDialog]:
    """On an open round; the codes of the participants are those above."""

    def find(workshop: Workshop, code: str, _sealer: object) -> Participant:
        if code.upper() not in CODES:
            raise EditError("no code")
        return workshop.participants[CODES.index(code.upper())]

    monkeypatch.setattr(paper_ballots, "participant_of_word", find)
    project = open_round(getattr(request, "param", named)(), RoundKind.WEIGHTS, AT)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PaperBallotsDialog(parent, Session(project), latest(project))
    dialog.show()
    yield dialog  # its parent lives as long
    dialog.line.clear()


def type_line(dialog: PaperBallotsDialog, line: str) -> None:
    dialog.line.setFocus()
    QTest.keyClicks(dialog.line, line)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)


def result_texts(dialog: PaperBallotsDialog) -> list[str]:
    return [dialog.table.item(row, 3).text() for row in range(dialog.table.rowCount())]


def test_a_line_is_read_while_it_is_typed(dialog: PaperBallotsDialog) -> None:
    QTest.keyClicks(dialog.line, "aaaa 40, 2o")
    assert result_texts(dialog)[0] == "40"
    assert "“2o” is not a number" in result_texts(dialog)[1]
    assert result_texts(dialog)[2:] == ["–", "–"]
    assert "Ada Quill" in words(dialog)


def test_enter_records_what_is_shown_and_makes_room_for_the_next(
    dialog: PaperBallotsDialog, qtbot: QtBot
) -> None:
    session = dialog.session
    type_line(dialog, "aaaa 40, 20, 25")
    assert "3 answers were entered; this ballot has 4" in words(dialog)
    assert dialog.line.text(), "nothing typed is lost"
    assert not latest(session.project).sealed
    type_line(dialog, ", 15 / known costs")
    assert dialog.line.text() == ""
    assert "Ada Quill's ballot was recorded. 1 of 3 has voted" in words(dialog)
    QTest.keyClicks(dialog.line, "b")
    assert "recorded" not in words(dialog), "it is no longer about this ballot"
    assert "1 of 3 has voted" in words(dialog)
    type_line(dialog, "bbb 10 20 30 40")
    answers = sealed_answers(session.project)
    assert list(answers.values()) == [points(40, 20, 25, 15), points(10, 20, 30, 40)]


def test_the_last_one_can_be_taken_back(dialog: PaperBallotsDialog) -> None:
    session = dialog.session
    type_line(dialog, "aaaa 40 20 25 15")
    press(dialog, "Take the last one back")
    assert not latest(session.project).sealed
    assert "taken back" in words(dialog)
    assert not dialog.back_button.isEnabled()


@pytest.mark.parametrize("dialog", [anonymous], indirect=True)
def test_nobody_is_told_whether_a_code_has_voted_in_an_anonymous_workshop(
    dialog: PaperBallotsDialog,
) -> None:
    QTest.keyClicks(dialog.line, "aaaa 40 20 25 15")
    before = words(dialog)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "Participant" not in words(dialog)
    QTest.keyClicks(dialog.line, "aaaa 40 20 25 15")
    after = words(dialog)
    assert before.splitlines()[:3] == after.splitlines()[:3], "the same is said before and after the vote"


@pytest.mark.parametrize("dialog", [anonymous], indirect=True)
def test_no_code_can_be_read_beside_answers_in_an_anonymous_workshop(dialog: PaperBallotsDialog) -> None:
    code = dialog.code
    assert code is not None
    assert code.hasFocus()
    QTest.keyClicks(code, "aaaa ")
    assert dialog.line.hasFocus(), "a space leads to the answers"
    QTest.keyClicks(dialog.line, "40 20 25 15 / known costs")
    assert code.displayText() != code.text() == "aaaa"
    assert "aaaa" not in words(dialog).casefold()
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "recorded" in words(dialog)
    assert (code.text(), dialog.line.text(), code.hasFocus()) == ("", "", True)
    code.setText("")
    code.insert("bbbb 10, 20 30 40")  # pasted
    code.textEdited.emit(code.text())
    assert (code.text(), dialog.line.text()) == ("bbbb", "10, 20 30 40")
    dialog.line.clear()
    QTest.keyClick(dialog.line, Qt.Key.Key_Backspace)
    assert code.hasFocus(), "back to the code"
    code.clear()
    assert list(sealed_answers(dialog.session.project).values()) == [points(40, 20, 25, 15)]
