# SPDX-License-Identifier: MIT
"""A problem in several XMCDA files, opened from the window's menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QMessageBox

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.ui.core.session import Session
from mcda_app.ui.importing.changes_dialog import ChangesDialog
from mcda_app.ui.shell.main_window import MainWindow

PARTS = sorted((Path(__file__).parents[2] / "exchange" / "xmcda" / "data" / "parts").glob("*.xml"))


@pytest.fixture
def messages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    lines: list[str] = []
    monkeypatch.setattr(
        QMessageBox, "exec", lambda self: lines.append(f"{self.text()} {self.informativeText()}")
    )
    return lines


def choose(window: MainWindow, monkeypatch: pytest.MonkeyPatch, *files: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a: ([str(f) for f in files], ""))
    window.actions_by_id["import_table"].trigger()


def test_all_parts_chosen_at_once_are_one_project(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, messages: list[str]
) -> None:
    texts: list[str] = []

    def accept(dialog: ChangesDialog) -> int:
        texts.extend(label.text() for label in dialog.findChildren(QLabel))
        for notes in dialog.findChildren(QListWidget):
            texts.extend(notes.item(n).text() for n in range(notes.count()))
        return 1

    monkeypatch.setattr(ChangesDialog, "exec", accept)
    choose(window, monkeypatch, *PARTS)
    assert messages == []
    assert session.project.title == "parts"
    assert [o.label for o in session.project.options] == ["Boat one", "Boat two"]
    assert dict(session.project.weights.shares) == pytest.approx({"speed": 0.9, "fuel": 0.1})
    first = evaluate(session.project)[session.project.issues[0].id].ranked[0]
    assert (first.option.label, round(first.score or 0, 4)) == ("Boat one", 0.8588)
    assert session.modified
    assert "The scale of Speed was set from 0 to 100." in texts


def test_one_part_alone_says_what_is_missing_and_what_to_do(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, messages: list[str]
) -> None:
    before = session.project
    choose(window, monkeypatch, next(path for path in PARTS if path.stem == "performance_table"))
    assert session.project is before
    assert "It contains no alternatives." in messages[0]
    assert "It contains no criteria." in messages[0]
    assert "no performance table" not in messages[0]
    assert "import all of them together" in messages[0]


def test_a_table_among_the_parts_is_named(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, messages: list[str], tmp_path: Path
) -> None:
    before = session.project
    table = tmp_path / "boats.csv"
    table.write_text("Option,Speed\nA,1\nB,2\n", encoding="utf-8")
    choose(window, monkeypatch, *PARTS, table)
    assert session.project is before
    assert "boats.csv" in messages[0]


def test_nothing_chosen_changes_nothing(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, messages: list[str]
) -> None:
    before = session.project
    choose(window, monkeypatch)
    assert session.project is before
    assert messages == []
