# SPDX-License-Identifier: MIT
"""The roles of rows and columns in the import dialog: seen, changed by mouse and keyboard, on any screen."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from mcda_app.domain.scale import Direction
from mcda_app.exchange.tables.import_preview import Target
from mcda_app.exchange.tables.read import read_table, table_of
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.importing.dialog import ImportDialog
from mcda_app.ui.importing.role_table import RoleView

INPUTS = Path(__file__).parents[2] / "exchange" / "tables" / "inputs"


def import_dialog(qtbot: QtBot, table: str | Path) -> ImportDialog:
    grids = read_table(table) if isinstance(table, Path) else table_of(table.encode(), "t")
    dialog = ImportDialog(None, Session(presets.load()), grids, "t")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def criteria(dialog: ImportDialog) -> list[str]:
    assert dialog.preview is not None
    return [c.title for c in dialog.preview.criteria.values()]


def open_list(qtbot: QtBot, view: RoleView) -> QComboBox:
    qtbot.waitUntil(lambda: view.findChild(QComboBox) is not None)
    box = view.findChild(QComboBox)
    qtbot.waitUntil(lambda: box.view().isVisible())
    return box


def choose_by_mouse(qtbot: QtBot, view: RoleView, row: int, column: int, text: str) -> None:
    at = view.visualRect(view.model().index(row, column)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    box = open_list(qtbot, view)
    item = box.model().index(box.findText(text), 0)
    QTest.qWait(SETTLED)
    place = box.view().visualRect(item).center()
    qtbot.mouseMove(box.view().viewport(), place)
    qtbot.mouseClick(box.view().viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: view.model().index(row, column).data() == text)


SETTLED = 300
"""Milliseconds: a list that has just opened takes the release of the opening click for no choice."""


def choose_by_keys(qtbot: QtBot, view: RoleView, row: int, column: int, text: str, key: Qt.Key) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(row):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    for _ in range(column):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (row, column)
    qtbot.keyClick(view, key)
    box = open_list(qtbot, view)
    target, now = box.findText(text), box.currentIndex()
    for _ in range(abs(target - now)):
        qtbot.keyClick(box.view(), Qt.Key.Key_Down if target > now else Qt.Key.Key_Up)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model().index(row, column).data() == text)


def test_each_row_and_column_shows_its_role(qtbot: QtBot) -> None:
    dialog = import_dialog(qtbot, INPUTS / "cars.csv")
    columns, rows = dialog.view.columns.model(), dialog.view.rows.model()
    assert [columns.index(0, n).data() for n in range(4)] == [
        "options",
        "criterion",
        "criterion",
        "criterion",
    ]
    assert [columns.index(1, n).data() for n in range(4)] == [
        None, "less is better", "more is better", "more is better",
    ]  # fmt: skip
    assert [rows.index(n, 0).data() for n in range(6)] == [
        "names", "units", "weights", "directions", "option", "option",
    ]  # fmt: skip
    accessible_text = columns.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert accessible_text == "Column B: criterion"
    assert dialog.view.rows.accessibleName() == "What each row is"


def test_a_column_is_left_out_and_taken_by_mouse(qtbot: QtBot) -> None:
    dialog = import_dialog(qtbot, INPUTS / "funds.csv")
    choose_by_mouse(qtbot, dialog.view.columns, 0, 4, "criterion")
    assert criteria(dialog) == ["Growth", "Fee", "Yield", "Topsis Score"]
    choose_by_mouse(qtbot, dialog.view.columns, 0, 1, "ignore")
    assert criteria(dialog) == ["Fee", "Yield", "Topsis Score"]
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert dialog.imported_project is not None
    assert [c.title for c in dialog.imported_project.criteria] == ["Fee", "Yield", "Topsis Score"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_F4])
def test_roles_are_changed_by_keys(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = import_dialog(qtbot, INPUTS / "suppliers.csv")
    choose_by_keys(qtbot, dialog.view.columns, 0, 3, "ignore", key)
    assert criteria(dialog) == ["Price", "Quality"]
    choose_by_keys(qtbot, dialog.view.columns, 1, 2, "less is better", key)
    choose_by_keys(qtbot, dialog.view.rows, 1, 0, "ignore", key)
    dialog.accept()
    assert dialog.imported_project is not None
    project = dialog.imported_project
    assert [c.direction for c in project.criteria] == [Direction.COST, Direction.COST]
    assert project.weights.share("price") == 0.5, "the row of weights is no longer taken"
    assert [o.title for o in project.options] == ["Alder", "Birch", "Cedar"]


def test_a_row_is_made_the_weights_by_mouse(qtbot: QtBot) -> None:
    dialog = import_dialog(qtbot, INPUTS / "bikes.csv")
    choose_by_mouse(qtbot, dialog.view.rows, 3, 0, "weights")
    dialog.accept()
    assert dialog.imported_project is not None
    assert dialog.imported_project.weights.share("price") == pytest.approx(1400 / (1400 + 55 + 17))


def test_what_is_better_is_not_chosen_for_criteria_that_are_there(qtbot: QtBot) -> None:
    project = presets.load()
    head = "\t".join(["Option", *(c.title for c in project.criteria)])
    lines = "\n".join(f"{o.title}\t1\tlow\t2\tmedium" for o in project.options)
    dialog = import_dialog(qtbot, f"{head}\n{lines}\n")
    assert dialog.target is Target.ISSUES
    at = dialog.view.columns.model().index(1, 2)
    assert at.data() == "less is better"
    assert not at.flags() & Qt.ItemFlag.ItemIsEditable


def test_a_table_that_is_not_understood_can_be_explained(qtbot: QtBot) -> None:
    dialog = import_dialog(qtbot, "Who;1;2\nA;3;4\nB;5;6\n")
    assert not dialog.import_button.isEnabled()
    for column in (1, 2):
        choose_by_keys(qtbot, dialog.view.columns, 0, column, "criterion", Qt.Key.Key_Space)
    assert dialog.import_button.isEnabled()


def test_what_is_better_is_chosen_beside_the_scores_of_a_table_with_one_per_line(qtbot: QtBot) -> None:
    dialog = import_dialog(qtbot, INPUTS / "long.csv")
    rows = dialog.view.rows
    assert not rows.isColumnHidden(1)
    model = rows.model()
    assert [model.index(n, 1).data() for n in range(3)] == [None, "less is better", "more is better"]
    choose_by_mouse(qtbot, rows, 1, 1, "more is better")
    assert model.index(3, 1).data() == "more is better", "the same criterion in another line"
    dialog.accept()
    assert dialog.imported_project is not None
    assert [c.direction for c in dialog.imported_project.criteria] == [Direction.BENEFIT, Direction.BENEFIT]


def test_turning_the_table_proposes_its_roles_anew(qtbot: QtBot) -> None:
    dialog = import_dialog(qtbot, INPUTS / "bikes.csv")
    dialog.orientation.setCurrentIndex(1)
    assert dialog.view.rows.model().index(0, 0).data() == "names"
    assert dialog.preview is not None
    assert dialog.view.rows.model().headerData(0, Qt.Orientation.Vertical) == "A"  # a column of the file
    dialog.orientation.setCurrentIndex(0)
    assert criteria(dialog) == ["Price", "Range", "Weight"]


def test_roles_stay_beside_their_rows_and_columns_while_the_table_scrolls(qtbot: QtBot) -> None:
    dialog = import_dialog(qtbot, INPUTS / "provinces.csv")
    dialog.resize(700, 480)
    view = dialog.view
    view.table.horizontalScrollBar().setValue(view.table.horizontalScrollBar().maximum())
    view.table.verticalScrollBar().setValue(view.table.verticalScrollBar().maximum())
    model = view.table.model()
    last = view.table.visualRect(model.index(12, 28))
    above = view.columns.visualRect(view.columns.model().index(0, 28))
    beside = view.rows.visualRect(view.rows.model().index(12, 0))
    assert (above.left(), above.width()) == (last.left(), last.width())
    assert (beside.top(), beside.height()) == (last.top(), last.height())
    corner = view.table.viewport().mapTo(view, QPoint(0, 0))
    assert view.columns.viewport().mapTo(view, QPoint(0, 0)).x() == corner.x()
    assert view.rows.viewport().mapTo(view, QPoint(0, 0)).y() == corner.y()
    # a role that is out of sight is scrolled to, and the table with it
    view.columns.setCurrentIndex(view.columns.model().index(0, 0))
    assert view.table.horizontalScrollBar().value() == view.columns.horizontalScrollBar().value()


def test_thousands_of_rows_make_no_widgets_and_take_about_a_second(qtbot: QtBot) -> None:
    def time_of_table(options: int) -> tuple[int, float]:
        head = "Option;" + ";".join(f"C{n}" for n in range(5))
        lines = (f"O{n};" + ";".join(str((n * 7 + c) % 97) for c in range(5)) for n in range(options))
        start = time.process_time()
        dialog = import_dialog(qtbot, "\n".join((head, *lines)))
        took = time.process_time() - start
        count = len(dialog.findChildren(QObject))
        dialog.hide()
        return count, took

    few, _ = time_of_table(3)
    many, took = time_of_table(2000)
    assert many <= few + 2
    assert took < 6


@pytest.mark.parametrize("code", ["en", "de", "nl", "fr"])
@pytest.mark.parametrize("size", ["1366x768", "1024x700"])
@pytest.mark.parametrize("points", ["0", "18"])
def test_the_dialog_fits_its_screen_with_28_criteria(code: str, size: str, points: str) -> None:
    drive = Path(__file__).with_name("dialog_drive.py")
    command = [sys.executable, str(drive), code, points, size, str(INPUTS / "provinces.csv")]
    process = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert process.returncode == 0, process.stderr
    assert process.stdout == ""


def test_the_notes_are_all_there_and_scroll(qtbot: QtBot) -> None:
    dialog = import_dialog(qtbot, INPUTS / "provinces.csv")
    dialog.resize(700, 480)
    text = "\n".join(label.text() for label in dialog.notes_area.widget().findChildren(QLabel))
    assert "Indicator 28" in text
    assert dialog.notes_area.verticalScrollBar().maximum() > 0
