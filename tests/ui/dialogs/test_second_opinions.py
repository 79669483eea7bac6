# SPDX-License-Identifier: MIT
"""What the user sees of second opinions, and of their absence."""

from __future__ import annotations

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mcda_app.analysis.sensitivity.second_opinions import IssueOpinions, MethodOpinion
from mcda_app.errors import MethodError
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.dialogs.second_opinions import SecondOpinionsDialog

PROJECT = presets.load()
FOUND = IssueOpinions(
    PROJECT.issues[0],
    PROJECT.options,
    (2, 1, 3),
    PROJECT.options[1:2],
    (
        MethodOpinion("Weighted sum", "Adds up", "", (2, 1, 3), True, 1.0, 1.0),
        MethodOpinion("VIKOR", "Looks for a compromise", "", (1, 2, 3), False, -0.5, 0.61),
        MethodOpinion("COPRAS", "Divides", "", cannot="it divides by a column that is zero"),
    ),
)


def rows(dialog: SecondOpinionsDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_ranks_agreement_and_silence(session: Session, qtbot: QtBot) -> None:
    dialog = SecondOpinionsDialog(None, session, lambda _project, _issue: FOUND)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.progress.isHidden)
    sentence = "1 of 2 other methods also favours Selective. 1 more cannot rank this issue."
    assert dialog.answer.text() == sentence
    assert rows(dialog) == [
        ["TOPSIS", "2", "1", "3", "this ranking", "", ""],
        ["Weighted sum", "2", "1", "3", "= same", "1.00", "1.00"],
        ["VIKOR", "1", "2", "3", "≠ different", "−0.50", "0.61"],
    ]
    assert dialog.silent.text() == "COPRAS: it divides by a column that is zero."
    dialog.table.copy()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Method\tUnilateral\tSelective\tGlobal\tFirst place\tSpearman\tWS"
    assert len(copied) == 4


def test_a_failure_is_a_sentence(session: Session, qtbot: QtBot) -> None:
    def fail(_project: object, _issue: object) -> IssueOpinions:
        raise MethodError("Nothing is ranked here.", remedy="Score an option.")

    dialog = SecondOpinionsDialog(None, session, fail)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.answer.text() == "Nothing is ranked here. Score an option.")
    assert dialog.table.isHidden()


def test_the_question_is_about_the_issue_chosen(session: Session, qtbot: QtBot) -> None:
    session.select_issue("norms")
    calls = []

    def ask(project: object, issue: object) -> IssueOpinions:
        calls.append((project, issue))
        return FOUND

    dialog = SecondOpinionsDialog(None, session, ask)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.progress.isHidden)
    assert calls == [(session.project, session.issue)]
    assert dialog.windowTitle() == "Second opinions: Norms"


def test_closing_early_harms_nothing(session: Session, qtbot: QtBot) -> None:
    dialog = SecondOpinionsDialog(None, session, lambda _project, _issue: FOUND)
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert QThreadPool.globalInstance().waitForDone(5000)
    qtbot.wait(50)  # for what the work sends to a dialog that is gone
