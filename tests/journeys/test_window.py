# SPDX-License-Identifier: MIT
"""Stories through the real window, as a policy officer would live them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from mcda_app.domain.method_settings import Method
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from mcda_app.files.project_file import open_project
from mcda_app.ui.app import make_window
from mcda_app.ui.dialogs import list_dialogs
from tests.ui.controls import words


def slider(window, criterion_id):
    return window.weights_panel.rows[criterion_id].slider


def undo_all(window):
    names = []
    while window.session.undo_stack.canUndo():
        names.append(window.session.undo_stack.undoText())
        window.session.undo_stack.undo()
    return names


def test_the_first_screen_already_shows_an_answer(window):
    texts = [label.text() for label in window.overview_page.findChildren(QLabel) if label.isVisible()]
    assert "No single answer: Selective and Global each lead on 6 of 15 issues" in texts
    parts = [part.accessibleName() for part in window.overview_page.first_places.segments]
    assert parts == ["Selective: 6 issues", "Global: 6 issues", "Unilateral: 3 issues"]
    table = window.ranking_panel.table
    rows = [[table.model().index(row, n).data() for n in range(3)] for row in range(3)]
    assert rows == [
        ["1", "Selective cooperation", "0.88"],
        ["2", "Unilateral regulation", "0.51"],
        ["3", "Global cooperation", "0.00"],
    ]


def test_a_slider_moves_the_ranking_and_keeps_the_sum(window):
    slider(window, "cost").setValue(900)
    shares = window.session.project.weights.shares
    assert shares["cost"] == pytest.approx(0.9)
    assert sum(shares.values()) == pytest.approx(1)
    assert window.session.result.leaders[0].id == "unilateral"
    assert window.ranking_panel.table.model().rows[0].option.id == "unilateral"
    window.session.undo_stack.undo()
    assert window.session.project == presets.load()


def test_a_typed_weight_and_a_lock_are_kept(window):
    window.weights_panel.rows["effectiveness"].box.setValue(40.0)
    window.weights_panel.rows["effectiveness"].lock.click()
    slider(window, "cost").setValue(500)
    shares = window.session.project.weights.shares
    assert shares["effectiveness"] == pytest.approx(0.4)
    assert sum(shares.values()) == pytest.approx(1)


def test_a_lens_and_another_method_answer_at_once(window):
    window.commands.project.use_lens("gross-benefit")
    assert window.session.project.weights.share("effectiveness") == 1
    methods = window.toolbar.method_box
    QTest.keyClick(methods, Qt.Key.Key_Down)
    assert methods.currentText() == "AHP"
    assert window.session.project.settings.method is Method.AHP
    assert window.toolbar.viewpoint_box.currentText() == "Gross benefit"
    assert undo_all(window) == ["Rank with AHP", "Apply the viewpoint “Gross benefit”"]


def test_a_score_is_edited_by_keyboard_and_reset(window, qtbot):
    window.show_page("issue")
    page = window.page("issue")
    page.matrix.setCurrentIndex(page.matrix.model().index(2, 1))
    qtbot.keyClick(page.matrix, Qt.Key.Key_Return)
    editor = page.matrix.indexWidget(page.matrix.currentIndex())
    qtbot.keyClicks(editor, "rubbish")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert window.session.project == presets.load()
    assert editor.currentText() == "rubbish"
    editor.lineEdit().selectAll()
    qtbot.keyClicks(editor, "1,5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    score = window.session.issue.score("global", "cost")
    assert (score.number, score.evidence) == (1.5, Evidence.USER)
    page.inspector.reset.click()
    assert window.session.project.issue("alliances") == presets.load().issue("alliances")


def test_a_reason_being_written_is_kept_when_another_issue_is_chosen(window, qtbot):
    window.show_page("issue")
    page = window.page("issue")
    qtbot.wait(50)  # until it is laid out
    qtbot.mouseClick(
        page.matrix.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.matrix.visualRect(page.matrix.model().index(0, 0)).center(),
    )
    assert page.inspector.reason.isVisible()
    page.inspector.reason.setPlainText("since the minister asked")
    window.session.select_issue("trade")
    score = window.session.project.issue("alliances").score("unilateral", "effectiveness")
    assert score.reason == "since the minister asked"
    assert score.evidence is Evidence.USER
    assert page.inspector.reason.toPlainText() != "since the minister asked"


def test_issues_are_added_renamed_moved_and_removed(window, monkeypatch):
    def answer(name):
        monkeypatch.setattr(list_dialogs.NameDialog, "exec", lambda self: (self._apply(name), True)[1])

    answer("A new question")
    window.commands.project.add_issue()
    assert window.session.issue.title == "A new question"
    assert "no option has a score" in words(window.ranking_panel)
    answer("An old question")
    window.commands.project.rename_issue()
    window.commands.project.issue_up()
    window.commands.project.remove_issue()
    assert undo_all(window) == ["Remove an issue", "Move an issue", "Rename an issue", "Add an issue"]
    assert window.session.project == presets.load()


def test_saving_opening_and_the_question_before_leaving(window, tmp_path, monkeypatch):
    path = tmp_path / "note.mcda"
    slider(window, "cost").setValue(400)
    assert window.isWindowModified()
    assert window.commands.files.save_to(path)
    assert not window.isWindowModified()
    assert open_project(path) == window.session.project
    slider(window, "cost").setValue(100)
    calls = []

    def answer(button):
        monkeypatch.setattr(QMessageBox, "exec", lambda _self: (calls.append(1), button)[1])

    answer(QMessageBox.StandardButton.Cancel)
    assert not window.commands.files.may_leave()
    assert window.isWindowModified()
    answer(QMessageBox.StandardButton.Save)
    assert window.commands.files.may_leave()
    assert open_project(path) == window.session.project
    assert len(calls) == 2
    assert window.preferences.recent == [path.resolve()]


def test_a_broken_file_is_told_and_the_work_stays(window, tmp_path, monkeypatch):
    path = tmp_path / "broken.mcda"
    path.write_text('{"format": "mcda-project", "version": 1, "title"', encoding="utf-8")
    messages = []
    monkeypatch.setattr(QMessageBox, "exec", lambda self: messages.append(self.text()))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    before = window.session.project
    window.commands.files.open_file()
    assert "damaged" in messages[0]
    assert window.session.project is before


def test_a_failed_save_keeps_the_unsaved_mark(window, tmp_path, monkeypatch):
    messages = []
    monkeypatch.setattr(QMessageBox, "exec", lambda self: messages.append(self.text()))
    slider(window, "cost").setValue(400)
    assert not window.commands.files.save_to(tmp_path / "nowhere" / "x.mcda")
    assert "not saved" in messages[0]
    assert window.isWindowModified()


@pytest.mark.parametrize("preset", [info.id for info in presets.available()])
def test_every_page_takes_every_preset(window, preset):
    window.commands.files.new_from_preset(preset)
    for page in ("overview", "issue", "partners", "weights", "robustness"):
        window.show_page(page)
        QApplication.processEvents()
    assert window.session.project == presets.load(preset)


def test_presenting_shows_the_answer_over_the_whole_screen_and_comes_back(window):
    before = window.current_page
    window.actions_by_id["present"].trigger()
    presentation = window.commands.presentation.presentation
    assert presentation.isFullScreen()
    assert "Selective and Global each lead on 6 of 15 issues" in presentation.accessibleDescription()
    QTest.keyClick(presentation, Qt.Key.Key_Escape)
    assert not presentation.isVisible()
    assert (window.current_page, window.session.modified) == (before, False)


def test_size_and_theme_are_remembered(window, qtbot):
    window.resize(900, 640)
    window.commands.project.set_theme("dark")
    window.close()
    again = make_window(QApplication.instance())
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (900, 640)
    assert again.preferences.theme == "dark"
