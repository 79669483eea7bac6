# SPDX-License-Identifier: MIT
"""A ballot that is opened as if it were a project is taken in where its round is open, or told what it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mcda_app.domain.edits.workshop.rounds import discard_round
from mcda_app.domain.workshop.workshop import Answers, RoundKind
from mcda_app.exchange.ballots.ballot_file import empty_ballot, write_ballot
from mcda_app.ui.app import make_window
from mcda_app.ui.core import error_reporting
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.workshop.ballot_files_dialog import CollectDialog
from mcda_app.ui.workshop.collecting.ballot_window import BallotDialog
from tests.domain.workshops import AT, code_of, latest, named, open_round, points, sealed_answers
from tests.ui.controls import words


@pytest.fixture
def window(qapp: QApplication, qtbot, tmp_path: Path) -> MainWindow:
    new_window = make_window(qapp)
    qtbot.addWidget(new_window, before_close_func=lambda w: w.session.saved_as(tmp_path / "done.mcda"))
    return new_window


@pytest.fixture
def messages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    lines: list[str] = []
    monkeypatch.setattr(
        error_reporting, "show_error", lambda _parent, error, _title: lines.append(str(error))
    )
    return lines


def ballot(project, folder: Path, answers: Answers | None = None) -> Path:
    person = project.workshop.participants[0]
    blank = empty_ballot(project, project.workshop, latest(project), person, code_of(person))
    path = folder / "Ada.mcda-ballot"
    write_ballot(blank._replace(answers=points(40, 20, 25, 15) if answers is None else answers), path)
    return path


def test_without_its_project_it_is_filled_in(window: MainWindow, messages: list[str], tmp_path: Path) -> None:
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    before = window.session.project
    path = ballot(project, tmp_path, Answers())
    texts: list[str] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BallotDialog)
        texts.append(words(dialog))
        dialog.reject()

    QTimer.singleShot(50, leave)
    window.show()
    window.commands.files.open_path(path)
    assert messages == []
    assert project.title in texts[0]
    assert "Ada Quill" in texts[0]
    assert window.session.project is before
    assert window.session.path is None
    assert sorted(p.name for p in tmp_path.iterdir()) == ["Ada.mcda-ballot"]


def test_without_an_open_round_it_is_told(window: MainWindow, messages: list[str], tmp_path: Path) -> None:
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    path = ballot(project, tmp_path)
    window.session.open(discard_round(project, latest(project).id), None)
    window.commands.files.open_path(path)
    assert "no round is open" in messages[0]


def test_what_is_no_ballot_is_told(window: MainWindow, messages: list[str], tmp_path: Path) -> None:
    path = tmp_path / "x.mcda-ballot"
    path.write_text("{}")
    window.commands.files.open_path(path)
    assert "mcda-ballot" in messages[0]


def test_it_is_shown_and_taken(window: MainWindow, messages: list[str], qtbot, tmp_path: Path) -> None:
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    path = ballot(project, tmp_path)
    (tmp_path / "other.mcda-ballot").write_text("{}")  # what lies beside it is nobody's business
    window.session.open(project, None)
    window.show()

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CollectDialog)
        qtbot.waitUntil(dialog.merge_button.isEnabled, timeout=5000)
        assert dialog.table.rowCount() == 1
        dialog.accept()

    QTimer.singleShot(50, agree)
    window.commands.files.open_path(path)
    assert messages == []
    assert list(sealed_answers(window.session.project).values()) == [points(40, 20, 25, 15)]
    assert window.session.path is None
