# SPDX-License-Identifier: MIT
"""Options and criteria changed where they stand in the decision matrix, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from mcda_app.domain.score import Evidence
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.toast import shown_toast
from tests.ui.controls import choose, control, drag, insertion_marks, press

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def options(window: MainWindow) -> list[str]:
    return [o.id for o in window.session.project.options]


def criteria(window: MainWindow) -> list[str]:
    return [c.id for c in window.session.project.criteria]


def key(widget, name: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, name, modifiers)


def test_rows_and_columns_are_dragged_and_escape_leaves_them(window: MainWindow, page: IssuePage) -> None:
    rows, columns = page.matrix.options_header, page.matrix.criteria_header
    before, project = options(window), window.session.project
    first, last = rows.section_rect(0).center(), rows.section_rect(2).center() + QPoint(0, 8)
    page.matrix.setCurrentIndex(page.matrix.model().index(0, 1))
    drag(rows.viewport(), first, last, drop=False)
    (mark,) = insertion_marks(page)
    assert mark.width() > 0.9 * page.matrix.width()
    key(window, Qt.Key.Key_Escape)
    assert not insertion_marks(page)
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert window.session.project == project
    drag(rows.viewport(), first, last)
    assert options(window) == [*before[1:], before[0]]
    assert page.matrix.currentIndex().row() == 2, "the chosen cell stays at its score"
    assert not insertion_marks(page)
    window.undo_action.trigger()
    assert window.session.project == project
    names = criteria(window)
    drag(
        columns.viewport(), columns.section_rect(2).center(), columns.section_rect(0).center() - QPoint(20, 0)
    )
    assert criteria(window) == [names[2], names[0], names[1], *names[3:]]
    window.undo_action.trigger()
    assert window.session.project == project


def test_the_keyboard_goes_into_the_headers_and_changes_what_stands_there(
    window: MainWindow, page: IssuePage
) -> None:
    matrix, before = page.matrix, options(window)
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.model().index(1, 0))
    key(matrix, Qt.Key.Key_Left)
    rows = matrix.options_header
    assert rows.hasFocus()
    assert rows.current == 1
    key(rows, Qt.Key.Key_Down, ALT)
    assert options(window) == [before[0], before[2], before[1]]
    assert rows.current == 2
    key(rows, Qt.Key.Key_D, CONTROL)
    assert len(options(window)) == 4
    assert len(window.session.project.issues) == 15, "the issue itself is not duplicated"
    key(rows, Qt.Key.Key_Delete)
    assert len(options(window)) == 3
    toast = shown_toast(window)
    assert toast is not None
    press(toast, "Undo")
    assert len(options(window)) == 4
    rows.setFocus()
    key(rows, Qt.Key.Key_F2)
    field = control(page, QLineEdit, "Name of the option")
    field.setText("Renamed")
    key(field, Qt.Key.Key_Return)
    assert window.session.project.options[rows.current].title == "Renamed"
    assert rows.hasFocus()
    key(rows, Qt.Key.Key_Right)
    assert matrix.hasFocus()
    assert (matrix.currentIndex().row(), matrix.currentIndex().column()) == (rows.current, 0)


def test_alt_with_an_arrow_key_moves_the_row_or_column_of_a_cell(window: MainWindow, page: IssuePage) -> None:
    matrix, rows, columns = page.matrix, options(window), criteria(window)
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.model().index(0, 1))
    key(matrix, Qt.Key.Key_Down, ALT)
    assert options(window) == [rows[1], rows[0], rows[2]]
    key(matrix, Qt.Key.Key_Left, ALT)
    assert criteria(window) == [columns[1], columns[0], *columns[2:]]
    assert (matrix.currentIndex().row(), matrix.currentIndex().column()) == (1, 0)
    key(matrix, Qt.Key.Key_Left, ALT)  # it is the first already
    assert window.session.undo_stack.count() == 2
    key(matrix, Qt.Key.Key_Up)
    key(matrix, Qt.Key.Key_Up)
    assert matrix.criteria_header.hasFocus()


def test_a_block_is_cleared_copied_and_pasted_as_one_step(window: MainWindow, page: IssuePage) -> None:
    matrix, model = page.matrix, page.matrix.model()
    before = window.session.project
    matrix.setFocus()
    matrix.setCurrentIndex(model.index(0, 0))
    block = QItemSelection(model.index(0, 0), model.index(1, 1))
    matrix.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    key(matrix, Qt.Key.Key_C, CONTROL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    key(matrix, Qt.Key.Key_Delete)
    issue = window.session.issue
    cleared = [(o, c) for o in options(window) for c in criteria(window) if issue.score(o, c).missing]
    assert len(cleared) == 4
    key(matrix, Qt.Key.Key_V, CONTROL)
    assert [s.level for s in window.session.issue.scores.values()] == [
        s.level for s in before.issues[0].scores.values()
    ]
    window.undo_action.trigger()
    window.undo_action.trigger()
    assert window.session.project == before


def test_evidence_is_chosen_beside_the_matrix_or_in_the_cells_menu(
    window: MainWindow, page: IssuePage
) -> None:
    matrix = page.matrix
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.model().index(1, 0))
    before = window.session.project

    def score():
        return window.session.issue.score(options(window)[1], criteria(window)[0])

    assert page.inspector.isVisible()
    choose(page.inspector.evidence, "an assumption of the preset")
    assert score().evidence is Evidence.ASSUMPTION
    page.inspector.source.setFocus()
    QTest.keyClicks(page.inspector.source, "Annex 2 ")
    page.commit_texts()
    assert score().source.startswith("Annex 2")
    page.inspector.reset.click()
    assert window.session.project == before
    menu = page.card.fill_cell_menu(QMenu(page))
    evidence = next(a.menu() for a in menu.actions() if a.text() == "Evidence")
    next(a for a in evidence.actions() if a.text() == "entered by you").trigger()
    assert score().evidence is Evidence.USER
    assert page.inspector.evidence.currentText() == "entered by you"
