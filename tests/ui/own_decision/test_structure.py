# SPDX-License-Identifier: MIT
"""Options and criteria of one's own decision changed in the grid, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from mcda_app.domain.edits.issues import add_issue
from mcda_app.ui.app import make_window
from mcda_app.ui.widgets.toast import shown_toast
from tests.ui.controls import choose, drag, insertion_marks, press

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
BLOCK = "\tPrice\tQuality\tSpeed\nOne\t1\t2\t3\nTwo\t4\t5\t6\nThree\t7\t8\t9"


@pytest.fixture
def page(qtbot):
    window = make_window(QApplication.instance())
    qtbot.addWidget(window, before_close_func=lambda w: w.session.close(w.session.project))
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.actions_by_id["new_decision"].trigger()
    page = window.page("decision")
    QGuiApplication.clipboard().setText(BLOCK)
    page.grid.setFocus()
    page.grid.choose(0, 0)
    page.grid.paste()
    return page


def typed_into(grid):
    """The field over the chosen cell."""
    (field,) = (field for field in grid.findChildren(QLineEdit) if field.isVisible())
    return field


def titles(page):
    project = page.window().session.project
    issue = page.window().session.issue
    return [o.title for o in project.options_of(issue)], [c.title for c in project.criteria]


def middle(grid, row, column):
    return grid.visualRect(grid.decision.index(row, column)).center()


def test_names_are_dragged_to_another_place_and_escape_leaves_them(page):
    grid, session = page.grid, page.window().session
    before = session.project
    drag(grid.viewport(), middle(grid, 1, 0), middle(grid, 3, 0) + QPoint(0, 10), drop=False)
    assert len(insertion_marks(page)) == 1
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, 3, 0))
    assert not insertion_marks(page)
    assert session.project == before
    drag(grid.viewport(), middle(grid, 1, 0), middle(grid, 3, 0) + QPoint(0, 10))
    assert titles(page)[0] == ["Two", "Three", "One"]
    heading = middle(grid, 0, 3) - QPoint(0, 12)
    drag(grid.viewport(), heading, middle(grid, 0, 1) - QPoint(20, 12))
    assert titles(page)[1] == ["Speed", "Price", "Quality"]
    assert [grid.decision.index(3, n).data() for n in (1, 2, 3)] == ["3", "1", "2"]
    page.window().undo_action.trigger()
    page.window().undo_action.trigger()
    assert session.project == before


def test_keys_move_duplicate_and_remove_with_undo(page):
    grid = page.grid
    grid.setFocus()
    grid.choose(1, 0)
    QTest.keyClick(grid, Qt.Key.Key_Down, ALT)
    assert titles(page)[0] == ["Two", "One", "Three"]
    assert grid.currentIndex().row() == 2
    QTest.keyClick(grid, Qt.Key.Key_D, CONTROL)
    assert titles(page)[0] == ["Two", "One", "One (copy)", "Three"]
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert titles(page)[0] == ["Two", "One (copy)", "Three"]
    press(shown_toast(page.window()), "Undo")
    assert titles(page)[0] == ["Two", "One", "One (copy)", "Three"]
    grid.choose(2, 3)  # from a score: the column that it is in
    QTest.keyClick(grid, Qt.Key.Key_Left, ALT)
    assert titles(page)[1] == ["Price", "Speed", "Quality"]
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (2, 2)


def test_a_block_of_scores_is_copied_and_cleared_as_one_step(page):
    grid, session = page.grid, page.window().session
    before = session.project
    grid.setFocus()
    grid.choose(1, 1)
    block = QItemSelection(grid.decision.index(1, 1), grid.decision.index(2, 2))
    grid.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    QTest.keyClick(grid, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "1\t2\n4\t5"
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert sum(not score.missing for score in session.issue.scores.values()) == 5
    page.window().undo_action.trigger()
    assert session.project == before


def test_an_option_has_a_short_label_and_a_colour(page):
    grid, session = page.grid, page.window().session
    grid.setFocus()
    grid.choose(2, 0)
    QTest.keyClick(grid, Qt.Key.Key_F4)
    page.form.short.setText("T")
    choose(page.form.colour, "Colour 5")
    press(page.form, "Done")
    option = session.project.options_of(session.issue)[1]
    assert (option.title, option.label, option.colour) == ("Two", "T", 5)
    assert {bar.name: bar.colour for bar in page.ranking.bars}["Two"] == 4
    grid.choose(2, 0)
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = typed_into(grid)
    editor.setText("Second")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    option = session.project.options_of(session.issue)[1]
    assert (option.title, option.label) == ("Second", "T"), "a label of one's own stays"


def answer(monkeypatch, text):
    """Answer the next question with the button of this text; returns the list of what was asked."""
    calls = []

    def choose(box):
        calls.append(box.text())
        QTest.qWait(0)
        (button,) = (b for b in box.buttons() if b.text().replace("&", "") == text)
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    return calls


def test_a_text_that_was_not_understood_is_asked_about_before_it_is_lost(page, monkeypatch):
    window, grid, session = page.window(), page.grid, page.window().session
    session.undo_stack.setClean()
    grid.setFocus()
    grid.choose(1, 1)
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = typed_into(grid)
    editor.setText("1,250")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert page.unread_texts() == ["1,250"]
    window.show_page("issue")
    toast = shown_toast(window)
    assert "1,250" in toast.text
    press(toast, "Go back")
    assert window.current_page == "decision"
    first = session.issue_id
    session.apply("Another", lambda p: add_issue(p, "Another question"))
    session.select_issue(session.project.issues[1].id)
    assert page.unread_texts() == ["1,250"], "it waits with its issue"
    session.undo_stack.setClean()
    questions = answer(monkeypatch, "Go back")
    window.actions_by_id["home"].trigger()
    assert len(questions) == 1
    assert "1,250" in questions[0]
    assert session.is_open
    assert session.issue_id == first
    assert grid.currentIndex().data() == "1,250"
    answer(monkeypatch, "Leave out")
    window.actions_by_id["home"].trigger()
    assert not session.is_open
