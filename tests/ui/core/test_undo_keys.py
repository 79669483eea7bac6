# SPDX-License-Identifier: MIT
"""Ctrl+Z takes back what is being typed, and otherwise the project's last step, wherever the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mcda_app.domain.edits.criteria_groups import add_group
from mcda_app.domain.edits.issues import rename_issue
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Method
from mcda_app.ui.dialogs.method import MethodDialog
from mcda_app.ui.dialogs.snapshots import SnapshotsDialog
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.weighting.groups_dialog import GroupsDialog
from tests.ui.controls import buttons
from tests.ui.controls import press as click

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(active_window: MainWindow) -> MainWindow:
    return active_window


def focused() -> QWidget:
    QApplication.processEvents()
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: str | Qt.Key) -> None:
    """Into whatever has the focus: texts as they are, keys by their code."""
    for key in keys:
        for one in key if isinstance(key, str) else (key,):
            QTest.keyClick(focused(), one)


def undo() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Z, CTRL)
    QTest.keyRelease(focused(), Qt.Key.Key_Control)  # or Qt takes it for held in the next test


def redo(y: bool = False) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Y if y else Qt.Key.Key_Z, CTRL if y else CTRL | SHIFT)
    QTest.keyRelease(focused(), Qt.Key.Key_Control)


def enter_share(window: MainWindow) -> QWidget:
    box = window.weights_panel.rows["cost"].box
    box.setFocus()
    box.selectAll()
    return box


def cost(window: MainWindow) -> float:
    return window.session.project.weights.share("cost")


def test_a_typed_weight_is_undone_from_its_own_box(window: MainWindow) -> None:
    before = cost(window)
    box = enter_share(window)
    text = box.text()
    press("40", Qt.Key.Key_Return)
    assert cost(window) == pytest.approx(0.4)
    undo()
    assert (cost(window), box.text()) == (before, text)
    redo()
    assert (cost(window), box.text()) == (pytest.approx(0.4), "40%")
    undo()
    redo(y=True)
    assert cost(window) == pytest.approx(0.4)
    assert window.session.undo_stack.count() == 1


def test_what_is_being_typed_goes_first(window: MainWindow) -> None:
    box = enter_share(window)
    press("40", Qt.Key.Key_Return)
    box.selectAll()
    press("55")
    undo()
    assert (box.text(), cost(window)) == ("40%", pytest.approx(0.4))
    redo()
    assert (box.text(), cost(window)) == ("55%", pytest.approx(0.4))
    undo()
    undo()
    assert not window.session.undo_stack.canUndo()
    redo()
    assert (box.text(), cost(window)) == ("40%", pytest.approx(0.4))


def test_what_was_not_understood_goes_first(window: MainWindow) -> None:
    box = enter_share(window)
    press("40", Qt.Key.Key_Return)
    box.selectAll()
    press("400", Qt.Key.Key_Return)
    assert box.fault
    undo()
    assert (box.text(), box.fault, cost(window)) == ("40%", "", pytest.approx(0.4))
    undo()
    assert not window.session.undo_stack.canUndo()


def test_the_next_box_undoes_it_too(window: MainWindow) -> None:
    before = cost(window)
    enter_share(window)
    press("40", Qt.Key.Key_Tab)
    undo()
    assert cost(window) == before


def level(window: MainWindow) -> str | None:
    assert window.session.issue is not None
    return window.session.issue.score("unilateral", "effectiveness").level


def edit_cell(window: MainWindow) -> QComboBox:
    page = window.page("issue")
    page.matrix.setFocus()
    page.matrix.setCurrentIndex(page.matrix.model().index(0, 0))
    QTest.keyClick(page.matrix, Qt.Key.Key_F2)
    editor = focused()
    assert isinstance(editor, QComboBox)
    return editor


def test_scores_and_their_editor(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("issue")
    before = level(window)
    edit_cell(window)
    press("very useful", Qt.Key.Key_Return)
    assert level(window) == "very-useful"
    undo()  # in the table
    assert level(window) == before
    redo()
    editor = edit_cell(window)
    press("0")
    undo()  # what is typed
    assert (editor.currentText(), level(window)) == ("very useful", "very-useful")
    redo()
    assert editor.currentText() == "0"
    undo()
    undo()  # the step, with the editor open
    assert level(window) == before
    press(Qt.Key.Key_Return)
    assert level(window) == before, "what the editor showed was not taken for an answer"
    window.issue_list.setFocus()
    QApplication.processEvents()
    assert level(window) == before


def test_notes(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("issue")
    notes = window.page("issue").notes_field
    notes.setFocus()
    session = window.session
    notes.selectAll()
    press(Qt.Key.Key_Delete)
    notes.commit()
    press("first")
    notes.commit()
    press(" second")
    undo()
    assert (notes.toPlainText(), session.issue.notes) == ("first", "first")
    redo()
    assert notes.toPlainText() == "first second"
    undo()
    undo()
    assert (notes.toPlainText(), session.issue.notes) == ("", "")
    qtbot.wait(900)
    assert session.issue.notes == "", "the pause after typing brings nothing back"
    redo()
    assert (notes.toPlainText(), session.issue.notes) == ("first", "first")


def test_reasons_for_weights(window: MainWindow) -> None:
    window.show_page("weights")
    page = window.page("weights")
    field = next(
        f for f in page.findChildren(QLineEdit) if "Reason for the weight of Cost" in f.accessibleName()
    )
    field.setFocus()
    reasons = lambda: window.session.project.weights.reasons.get("cost", "")  # noqa: E731
    press("asked for", Qt.Key.Key_Return)
    assert reasons() == "asked for"
    press(" by all")
    undo()
    assert (field.text(), reasons()) == ("asked for", "asked for")
    undo()
    assert (field.text(), reasons()) == ("", "")
    redo()
    assert (field.text(), reasons()) == ("asked for", "asked for")


def test_swing_points_and_comparisons(window: MainWindow) -> None:
    window.show_page("weights")
    page = window.page("weights")
    page.ask(WeightQuestion.SWING)
    QApplication.processEvents()
    box = page.panel.rows["cost"].box
    page.panel.rows["alignment"].top.click()
    box.setFocus()
    QApplication.processEvents()
    press("80", Qt.Key.Key_Return)
    assert window.session.project.elicitation.swing == {"alignment": 100, "cost": 80}
    undo()
    assert window.session.project.elicitation.swing == {"alignment": 100}
    assert box.text() == "–"


def test_comparisons_in_the_matrix(window: MainWindow) -> None:
    window.show_page("weights")
    page = window.page("weights")
    page.ask(WeightQuestion.PAIRWISE)
    QApplication.processEvents()
    matrix = page.panel.panel.matrix
    ratios = lambda: len(window.session.project.elicitation.pairwise.ratios)  # noqa: E731
    for column, typed in ((1, "3"), (2, "2,5")):
        matrix.setFocus()
        matrix.setCurrentCell(0, column)
        press(typed, Qt.Key.Key_Return)
        QApplication.processEvents()
    assert ratios() == 2
    matrix.setFocus()
    undo()
    assert (ratios(), matrix.item(0, 2).text()) == (1, "–")
    matrix.setFocus()
    matrix.setCurrentCell(0, 2)
    press("5")
    assert isinstance(focused(), QLineEdit)
    undo()  # in the table's editor
    assert (focused().text(), ratios()) == ("–", 1)
    press(Qt.Key.Key_Escape)
    redo()
    assert (ratios(), matrix.item(0, 2).text()) == (2, "2.5")


def test_a_new_title(window: MainWindow) -> None:
    session = window.session
    session.apply("Rename", lambda p: rename_issue(p, session.issue_id, "Another name"))
    window.issue_list.setFocus()
    undo()
    assert session.issue.title != "Another name"


@pytest.mark.parametrize("of", ["entry", "reason"])
def test_fields_that_are_no_part_of_the_project(window: MainWindow, of: str) -> None:
    session = window.session
    enter_share(window)
    press("40", Qt.Key.Key_Return)
    session.apply_without_undo(begin_workshop)
    window.show_page("workshop")
    page = window.page("workshop")
    view = page.show_view({"entry": "agenda", "reason": "dissent"}[of])
    field = getattr(view, of)
    QApplication.processEvents()
    assert field.isVisible(), (view.isVisible(), page.isVisible())
    field.setFocus()
    text_of_field: Callable[[], str] = field.toPlainText if isinstance(field, QPlainTextEdit) else field.text
    press("abc")
    undo()
    assert text_of_field() == ""
    assert cost(window) == pytest.approx(0.4)
    redo()
    assert text_of_field() == "abc"
    undo()
    undo()
    assert cost(window) != pytest.approx(0.4)
    assert session.project.workshop is not None


def in_dialog(
    monkeypatch: pytest.MonkeyPatch, dialog_of: Callable[[], object], do: Callable[[QDialog], None]
) -> None:
    def run(dialog: QDialog) -> int:
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        do(dialog)
        dialog.reject()
        return 0

    monkeypatch.setattr(QDialog, "exec", run)
    dialog_of()


def test_a_list_of_options_is_undone_in_its_dialog(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session

    def do(dialog: QDialog) -> None:
        list_widget = dialog.findChild(QListWidget)
        assert list_widget is not None
        count = list_widget.count()
        click(dialog, "Remove")
        assert list_widget.count() == count - 1
        undo()
        assert list_widget.count() == len(session.project.options) == count
        redo()
        assert list_widget.count() == len(session.project.options) == count - 1
        undo()

    in_dialog(monkeypatch, window.commands.project.edit_options, do)


def test_the_method_groups_and_snapshots_are_undone_in_their_dialogs(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session

    def method(dialog: QDialog) -> None:
        dialog.methods[Method.AHP].click()
        assert session.project.settings.method is Method.AHP
        dialog.methods[Method.AHP].setFocus()
        undo()
        assert session.project.settings.method is Method.TOPSIS
        assert dialog.methods[Method.TOPSIS].isChecked()

    def groups(dialog: QDialog) -> None:
        dialog.name.setFocus()
        press("Money")
        undo()
        assert dialog.name.text() == ""
        redo()
        press(Qt.Key.Key_Return)
        assert [g.title for g in session.project.criteria_groups] == ["Money"]
        dialog.name.setFocus()
        undo()
        assert session.project.criteria_groups == ()
        assert not buttons(dialog, "Remove")

    in_dialog(monkeypatch, lambda: MethodDialog(window, session).exec(), method)
    in_dialog(monkeypatch, lambda: GroupsDialog(window, session).exec(), groups)

    def snapshots(dialog: QDialog) -> None:
        session.apply("Group", lambda p: add_group(p, "People"))
        undo()
        assert session.project.criteria_groups == ()

    in_dialog(monkeypatch, lambda: SnapshotsDialog(window, session).exec(), snapshots)


def test_a_dialog_that_is_agreed_to_undoes_its_own_texts_only(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter_share(window)
    press("40", Qt.Key.Key_Return)

    def do(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setFocus()
        name = field.text()
        field.selectAll()
        press("Other")
        undo()
        assert field.text() == name
        undo()
        assert (field.text(), cost(window)) == (name, pytest.approx(0.4))

    in_dialog(monkeypatch, window.commands.project.rename_issue, do)
    in_dialog(monkeypatch, window.commands.project.edit_project, do)


def test_a_field_that_went_with_its_dialog_is_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    before = cost(window)
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    field.setFocus()
    with qtbot.captureExceptions() as exceptions:
        dialog.deleteLater()
        QApplication.processEvents()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        enter_share(window)
        press("40", Qt.Key.Key_Return)
        undo()
    assert not exceptions
    assert cost(window) == before
