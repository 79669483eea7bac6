# SPDX-License-Identifier: MIT
"""Stories of documents: texts being written, dialogs that edit lists, files and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
)

from mcda_app.domain.edits import issues as edit_issues
from mcda_app.files import presets
from mcda_app.files.project_file import open_project, save_project
from mcda_app.ui.dialogs import list_dialogs
from mcda_app.ui.issue import matrix_card
from tests.ui.controls import menu

START = presets.load()


@pytest.fixture
def page(window):
    window.show_page("issue")
    return window.page("issue")


def button(dialog, text):
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "").startswith(text))


def in_dialog(kind, act):
    """Do something in the modal dialog that is about to open, then close it."""

    def go() -> None:
        message_box = QApplication.activeModalWidget()
        assert isinstance(message_box, kind)
        act(message_box)
        message_box.close()

    QTimer.singleShot(0, go)


def name_next(monkeypatch, *names):
    waiting = iter(names)

    def answer(self):
        self._edit.setText(next(waiting))
        self.accept()
        return self.result()

    monkeypatch.setattr(list_dialogs.NameDialog, "exec", answer)


def choose(monkeypatch, text):
    """The entry of the next context menu that is chosen."""

    class Chosen(QMenu):
        def exec(self, _at):
            next(a for a in self.actions() if a.text() == text).trigger()

    monkeypatch.setattr(matrix_card, "QMenu", Chosen)


def undo_all(window):
    count = window.session.undo_stack.count()
    for _ in range(count):
        window.undo_action.trigger()
    return count


def test_options_come_go_and_change_places_in_their_dialog(window, monkeypatch):
    name_next(monkeypatch, "Wait and see", "Go slow")

    def act(dialog):
        button(dialog, "Add").click()
        dialog.findChild(QListWidget).setCurrentRow(3)
        button(dialog, "Rename").click()
        button(dialog, "Move up").click()
        dialog.findChild(QListWidget).setCurrentRow(0)
        button(dialog, "Remove").click()

    in_dialog(list_dialogs.ListDialog, act)
    window.commands.project.edit_options()
    titles = [o.title for o in window.session.project.options]
    option_titles = [o.title for o in START.options]
    assert titles == [option_titles[1], "Go slow", option_titles[2]]
    end = window.session.project
    assert undo_all(window) == 4
    assert window.session.project == START
    for _ in range(4):
        window.redo_action.trigger()
    assert window.session.project == end


def test_criteria_come_go_and_change_places_in_their_dialog(window, monkeypatch):
    name_next(monkeypatch, "Speed")

    def act(dialog):
        button(dialog, "Add").click()
        dialog.findChild(QListWidget).setCurrentRow(4)
        button(dialog, "Move up").click()
        dialog.findChild(QListWidget).setCurrentRow(0)
        button(dialog, "Remove").click()

    in_dialog(list_dialogs.ListDialog, act)
    window.commands.project.edit_criteria()
    project = window.session.project
    criterion_ids = [c.id for c in START.criteria]
    assert [c.id for c in project.criteria] == [*criterion_ids[1:3], "speed", criterion_ids[3]]
    assert sum(project.weights.shares.values()) == pytest.approx(1, abs=1e-12)
    assert list(window.weights_panel.rows) == [c.id for c in project.criteria]
    undo_all(window)
    assert window.session.project == START


def test_a_name_that_is_taken_is_refused_in_the_dialog(window, monkeypatch):
    texts = []

    def answer(self):
        self._edit.setText(START.issues[1].title.upper())
        self.accept()
        texts.append(self._fault.text())
        return self.result()

    monkeypatch.setattr(list_dialogs.NameDialog, "exec", answer)
    window.commands.project.rename_issue()
    assert "already" in texts[0]
    assert window.session.project == START


def test_an_option_is_left_out_of_one_issue_and_taken_in_again(window, monkeypatch):
    issue = window.session.issue_id
    choose(monkeypatch, "Exclude from this issue")
    window.commands.project.option_menu("global", QPoint())
    rows = window.ranking_panel.table.model().rows
    assert [s.option.id for s in rows if s.rank is None] == ["global"]
    assert all(not i.excluded for i in window.session.project.issues if i.id != issue)
    choose(monkeypatch, "Include again")
    window.commands.project.option_menu("global", QPoint())
    assert window.session.project == START


def test_options_of_one_issue_alone_come_and_go(window, monkeypatch, tmp_path):
    choose(monkeypatch, "Own options for this issue")
    window.commands.project.option_menu("global", QPoint())
    name_next(monkeypatch, "Wait and see")
    in_dialog(list_dialogs.ListDialog, lambda dialog: button(dialog, "Add").click())
    window.commands.project.edit_options()
    page = window.page("issue")
    assert page.matrix.model().rowCount() == 4
    page.matrix.model().setData(page.matrix.model().index(3, 1), "low")
    window.commands.project.toggle_own_options(False)
    assert page.matrix.model().rowCount() == 3
    assert window.commands.files.save_or_ask(tmp_path / "p.mcda")
    assert open_project(tmp_path / "p.mcda") == window.session.project


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_score_is_emptied_by_keyboard(window, page, qtbot, key):
    page.matrix.setCurrentIndex(page.matrix.model().index(1, 1))
    option, criterion = page.matrix.model().cell(page.matrix.currentIndex())
    qtbot.keyClick(page.matrix, key)
    assert window.session.issue.score(option, criterion).missing
    assert [s.option.id for s in window.ranking_panel.table.model().rows if s.rank is None] == [option]


def test_typing_a_label_over_a_cell_becomes_the_score(window, page, qtbot):
    page.matrix.setCurrentIndex(page.matrix.model().index(0, 1))
    qtbot.keyClicks(page.matrix, "h")
    editor = page.matrix.indexWidget(page.matrix.currentIndex())
    editor.setCurrentText("high")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert window.session.issue.score("unilateral", "cost").level == "high"
    assert window.session.undo_stack.undoText().startswith("Score Unilateral on ")


def test_a_drag_of_a_slider_is_one_step_back(window):
    row = window.weights_panel.rows["cost"]
    for values in ((400, 420, 440), (300, 100)):
        row.slider.setSliderDown(True)
        for value in values:
            row.slider.setValue(value)
        row.slider.setSliderDown(False)
    assert window.session.undo_stack.count() == 2
    window.undo_action.trigger()
    assert window.session.project.weights.share("cost") == pytest.approx(0.44)
    window.undo_action.trigger()
    assert window.session.project == START


def test_notes_still_being_written_are_saved(window, page, tmp_path):
    page.notes_field.setPlainText("Ask the treasury first.")
    assert window.commands.files.save_or_ask(tmp_path / "p.mcda")
    assert open_project(tmp_path / "p.mcda").issue(window.session.issue_id).notes == "Ask the treasury first."
    assert not window.isWindowModified()


def test_notes_still_being_written_are_asked_about_before_leaving(window, page, monkeypatch):
    page.notes_field.setPlainText("Ask the treasury first.")
    calls = []
    cancel = QMessageBox.StandardButton.Cancel
    monkeypatch.setattr(QMessageBox, "exec", lambda self: (calls.append(self.text()), cancel)[1])
    window.close()
    assert window.isVisible()
    assert len(calls) == 1


def test_undo_takes_back_the_notes_being_written_before_the_issue_itself(window, page, qtbot, monkeypatch):
    name_next(monkeypatch, "A new question")
    window.commands.project.add_issue()
    page.notes_field.setFocus()
    page.notes_field.setPlainText("half a thou")
    undo = next(b for b in window.toolbar.findChildren(QToolButton) if
                b.defaultAction() is window.undo_action)  # fmt: skip
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert window.session.issue.title == "A new question"
    assert window.session.issue.notes == ""


def test_notes_on_an_issue_that_is_removed_go_with_it(window, page, monkeypatch):
    removed_id = window.session.issue_id
    page.notes_field.setPlainText("half a thou")
    window.commands.project.remove_issue()
    assert all(i.id != removed_id for i in window.session.project.issues)
    assert all(i.notes != "half a thou" for i in window.session.project.issues)
    window.undo_action.trigger()
    assert window.session.project.issue(removed_id).notes == "half a thou"


def test_a_reason_for_an_option_that_goes_meanwhile_is_let_go(window, page):
    window.session.apply("Add an option", lambda p: edit_issues.add_option(p, "Wait and see"))
    page.matrix.setCurrentIndex(page.matrix.model().index(3, 0))
    page.inspector.reason.setPlainText("half a thou")
    window.undo_action.trigger()
    assert window.session.project == START


def test_save_as_asks_where_and_recent_files_open_again(window, tmp_path, monkeypatch):
    path = tmp_path / "ä note.mcda"
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(path)])
    window.weights_panel.rows["cost"].slider.setValue(700)
    window.actions_by_id["save_as"].trigger()
    saved = window.session.project
    assert window.windowTitle() == "ä note.mcda[*]"
    window.commands.files.new_from_preset("blank")
    assert window.session.project == presets.load("blank")
    recent = menu(window, "Open recent")
    recent.aboutToShow.emit()
    recent.actions()[0].trigger()
    assert window.session.project == saved
    assert window.session.path.resolve() == path.resolve()


def test_a_recent_file_that_is_gone_is_told_and_stays_listed(window, tmp_path, monkeypatch):
    path = tmp_path / "gone.mcda"
    window.preferences.add_recent(path)
    messages = []
    monkeypatch.setattr(QMessageBox, "exec", lambda self: messages.append(self.text()))
    window.commands.files.open_recent(path)
    assert "no longer there" in messages[0]
    assert window.preferences.recent == [path]  # its drive may be away for a while only
    assert window.session.project == START


@pytest.mark.parametrize("answer", ["Cancel", "Discard"])
def test_opening_another_file_asks_about_unsaved_work(window, tmp_path, monkeypatch, answer):
    path = tmp_path / "other.mcda"
    other = presets.load("blank")
    save_project(other, path)
    window.weights_panel.rows["cost"].slider.setValue(700)
    project = window.session.project
    chosen = getattr(QMessageBox.StandardButton, answer)
    monkeypatch.setattr(QMessageBox, "exec", lambda _self: chosen)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.actions_by_id["open_file"].trigger()
    assert window.session.project == (project if answer == "Cancel" else other)
    assert window.isWindowModified() == (answer == "Cancel")


def test_a_save_dialog_that_is_cancelled_saves_nothing(window, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: False)
    window.weights_panel.rows["cost"].slider.setValue(700)
    window.actions_by_id["save"].trigger()
    assert window.isWindowModified()
    assert window.session.path is None
