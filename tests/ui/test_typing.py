# SPDX-License-Identifier: MIT
"""What is typed and not yet confirmed is taken where it was typed, whatever is done next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox

from mcda_app.domain.edits.scores import own_weights
from mcda_app.files import presets
from mcda_app.ui.shell.main_window import MainWindow


@pytest.fixture
def window(active_window: MainWindow) -> MainWindow:
    return active_window


def levels(window: MainWindow) -> dict[str, str | None]:
    issues = window.session.project.issues
    return {issue.id: issue.score("unilateral", "effectiveness").level for issue in issues}


def type_score(window: MainWindow, text: str) -> QComboBox:
    """Into the first cell of the issue in front, without Enter."""
    window.show_page("issue")
    page = window.page("issue")
    page.matrix.setFocus()
    page.matrix.setCurrentIndex(page.matrix.model().index(0, 0))
    QTest.keyClick(page.matrix, Qt.Key.Key_F2)
    editor = page.matrix.viewport().findChild(QComboBox)
    editor.lineEdit().selectAll()
    QTest.keyClicks(editor.lineEdit(), text)
    return editor


def type_weight(window: MainWindow, text: str) -> None:
    box = window.weights_panel.rows["cost"].box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)


def leave(window: MainWindow) -> None:
    window.issue_list.setFocus()
    QApplication.processEvents()


def test_a_typed_score_stays_with_its_issue(window: MainWindow) -> None:
    before = levels(window)
    editor = type_score(window, "very useful")
    QTest.keySequence(editor.lineEdit(), window.actions_by_id["next_issue"].shortcut())
    leave(window)
    assert window.session.issue_id == "arms-races"
    assert levels(window) == {**before, "alliances": "very-useful"}


def test_a_typed_score_stays_with_an_issue_that_is_removed(window: MainWindow) -> None:
    before = levels(window)
    type_score(window, "very useful")
    window.actions_by_id["remove_issue"].trigger()
    leave(window)
    del before["alliances"]
    assert levels(window) == before
    window.session.undo_stack.undo()
    assert levels(window)["alliances"] == "very-useful"


def test_a_typed_score_does_not_reach_another_project(window: MainWindow) -> None:
    type_score(window, "very useful")
    window.session.open(presets.load(), None)
    leave(window)
    assert window.session.project == presets.load()


def test_what_is_no_score_is_dropped_with_its_issue(window: MainWindow) -> None:
    before = levels(window)
    editor = type_score(window, "purple")
    window.session.select_issue("arms-races")
    assert not editor.isVisible()
    leave(window)
    assert levels(window) == before


def test_saving_takes_what_is_typed(window: MainWindow, tmp_path: Path) -> None:
    window.session.saved_as(tmp_path / "w.mcda")
    type_score(window, "very useful")
    window.actions_by_id["save"].trigger()
    assert levels(window)["alliances"] == "very-useful"
    type_weight(window, "60")
    window.actions_by_id["save"].trigger()
    assert window.session.project.weights.share("cost") == pytest.approx(0.6)
    assert not window.session.modified


@pytest.mark.parametrize("type_into", [type_score, type_weight])
def test_closing_asks_about_what_is_typed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, type_into: Callable[[MainWindow, str], object]
) -> None:
    calls: list[str] = []

    def stay(box: QMessageBox) -> int:
        calls.append(box.windowTitle())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", stay)
    type_into(window, "2")
    assert not window.close()
    assert calls == ["Unsaved changes"]


def test_a_weight_that_cannot_be_read_is_not_closed_away(window: MainWindow) -> None:
    type_weight(window, "1,250")
    assert not window.close()
    box = window.weights_panel.rows["cost"].box
    assert "can be read in two ways" in box.fault
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert window.close()


def test_a_typed_weight_stays_with_its_issue(window: MainWindow) -> None:
    window.session.apply("Own", lambda p: own_weights(p, "arms-races", True))
    own = window.session.project.issues[1].weights
    type_weight(window, "60")
    window.actions_by_id["next_issue"].trigger()
    leave(window)
    assert window.session.project.issues[1].weights == own
    assert window.session.project.weights.share("cost") == pytest.approx(0.6)
