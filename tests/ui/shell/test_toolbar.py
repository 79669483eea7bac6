# SPDX-License-Identifier: MIT
"""The toolbar: what it offers, and that it shows what is in use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from mcda_app.ui.shell.main_window import MainWindow


def test_viewpoint_and_method_are_chosen_and_follow(window: MainWindow) -> None:
    bar = window.toolbar
    assert [label.text() for label in bar.findChildren(QLabel)] == ["Viewpoint", "Method"]
    QTest.keyClick(bar.viewpoint_box, Qt.Key.Key_Down)
    lens = window.session.project.lenses[bar.viewpoint_box.currentIndex() - 1]
    assert lens.gives(window.session.project.weights)
    assert window.session.undo_stack.undoText() == f"Apply the viewpoint “{lens.title}”"
    QTest.keyClick(bar.method_box, Qt.Key.Key_Down)
    assert window.session.project.settings.method.name == "AHP"
    for _ in range(2):
        window.session.undo_stack.undo()
    assert (bar.viewpoint_box.currentText(), bar.method_box.currentText()) == ("Equal weights", "TOPSIS")


def test_weights_of_no_viewpoint_say_where_they_come_from(window: MainWindow) -> None:
    window.weights_panel.rows["cost"].slider.setValue(600)
    assert window.toolbar.viewpoint_box.currentText() == "Set by hand"


def test_what_leaves_the_program_is_at_the_end(window: MainWindow) -> None:
    buttons = [b for b in window.toolbar.findChildren(QToolButton) if b.isVisible() and b.text()]
    right = sorted(buttons, key=lambda b: b.x())[-3:]
    assert [b.text() for b in right] == ["Export", "Briefing note…", "Present"]
    exports = window.toolbar.export_button.menu().actions()
    assert [a.objectName() for a in exports] == ["export_excel", "save_data", "export_slides", "save_picture"]


def test_where_there_is_little_room_labels_go_and_the_note_moves_among_the_exports(
    window: MainWindow,
) -> None:
    bar = window.toolbar

    def shown() -> set[str]:
        QApplication.processEvents()
        parts = [*bar.findChildren(QLabel), *bar.findChildren(QToolButton)]
        return {part.text() for part in parts if part.isVisible() and part.text()}

    bar.setFixedWidth(660)
    assert {"Home", "Export", "Present"} <= shown()
    assert not {"Viewpoint", "Method", "Briefing note…"} & shown()
    assert "save_report" in [a.objectName() for a in bar.export_button.menu().actions()]
    bar.setFixedWidth(1280)
    assert {"Viewpoint", "Method", "Briefing note…", "Present"} <= shown()
    assert "save_report" not in [a.objectName() for a in bar.export_button.menu().actions()]


def test_a_way_home_stands_first_once_there_is_one(window: MainWindow) -> None:
    first = min((b for b in window.toolbar.findChildren(QToolButton) if b.isVisible()), key=lambda b: b.x())
    home = window.actions_by_id.get("home", window.undo_action)
    assert first.defaultAction() is home
