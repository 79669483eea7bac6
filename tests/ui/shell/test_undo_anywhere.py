# SPDX-License-Identifier: MIT
"""Ctrl+Z undoes the project's last step wherever the keyboard is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.ui.app import make_window
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.sidebar.weight_row import WeightRow
from tests.ui.waiting import wait_until

CONTROL = Qt.KeyboardModifier.ControlModifier
TABBED = Qt.FocusPolicy.TabFocus


@pytest.fixture
def window(qapp: QApplication, qtbot):
    new_window = make_window(qapp)
    qtbot.addWidget(new_window, before_close_func=lambda w: w.session.close(w.session.project))
    new_window.resize(1280, 800)
    new_window.show()
    new_window.session.apply_without_undo(begin_workshop)
    return new_window


def widgets_of(parent: QWidget) -> list[QWidget]:
    """All that the keyboard can be at."""
    return [
        widget
        for widget in parent.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & TABBED
    ]


def step(window: MainWindow) -> None:
    session = window.session
    first = session.project.criteria[0].id
    share = 0.3 if session.project.weights.share(first) > 0.5 else 0.7
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved(first, share)))


PLACES: tuple[tuple[str, Callable[[Any], object] | None], ...] = (
    *((page, None) for page in ("overview", "issue", "partners", "weights", "robustness", "workshop")),
    ("partners", lambda page: page.show_view("actors")),
    ("weights", lambda page: page.ask(WeightQuestion.TRADE_OFFS)),
    ("weights", lambda page: page.show_steps("cost")),
    ("evidence", lambda page: wait_until(page.card.isVisible)),
    ("futures", lambda page: page.show_view("holds")),
    ("futures", lambda page: page.show_view("differences")),
)
"""Pages, and what brings the part in question to the front."""


@pytest.mark.drive
@pytest.mark.parametrize(("page", "show"), PLACES)
def test_from_every_widget_of_every_page(
    window: MainWindow, page: str, show: Callable[[Any], object] | None
) -> None:
    window.show_page(page)
    if show is not None:
        show(window.page(page))
    QApplication.processEvents()
    before = window.session.project
    tried, failed = 0, []
    for widget in widgets_of(window):
        step(window)
        if not (widget.isVisible() and widget.isEnabled()):
            window.session.undo_stack.undo()
            continue
        widget.setFocus()
        focus = QApplication.focusWidget()
        QTest.keyClick(focus or widget, Qt.Key.Key_Z, CONTROL)
        tried += 1
        if window.session.project != before:
            failed.append((type(widget).__name__, widget.accessibleName()))
            while window.session.project != before and window.session.undo_stack.canUndo():
                window.session.undo_stack.undo()
    assert failed == []
    assert tried > 10


def test_right_after_a_weight_was_typed(window: MainWindow) -> None:
    before = window.session.project
    box = window.weights_panel.findChildren(WeightRow)[0].box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "60")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert window.session.project != before
    QTest.keyClick(box, Qt.Key.Key_Z, CONTROL)
    assert window.session.project == before
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "45")
    assert window.session.project != before or box.uncommitted
    QTest.keyClick(box, Qt.Key.Key_Z, CONTROL)
    window.issue_list.setFocus()
    assert window.session.project == before


@pytest.mark.parametrize("command", ["edit_options", "edit_criteria", "choose_method"])
def test_in_a_dialog_whose_edits_are_applied_at_once(window: MainWindow, command: str, monkeypatch) -> None:
    before, undone = window.session.project, []

    def look(dialog: QDialog) -> int:
        dialog.show()
        for widget in widgets_of(dialog):
            step(window)
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_Z, CONTROL)
            undone.append(window.session.project == before)
            while window.session.project != before and window.session.undo_stack.canUndo():
                window.session.undo_stack.undo()
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    window.actions_by_id[command].trigger()
    assert undone
    assert all(undone)
