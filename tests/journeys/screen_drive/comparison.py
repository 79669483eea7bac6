# SPDX-License-Identifier: MIT
"""Whether a window shows what one that is newly opened on the same document shows.

Of both, all that is visible below the toolbar is compared: pixels, texts, tips and what a screen reader is
given; above it, what is checked and enabled.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QSlider,
    QTabBar,
    QTableView,
    QWidget,
)

from mcda_app.files.project_file import dumps, loads
from mcda_app.ui.app import build_window
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.matrix import MatrixView
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.sidebar.issue_list import IssueList
from mcda_app.ui.widgets.toast import dismiss_toast
from tests.journeys.screen_drive.pixels import Faults, differing, name_of, painted
from tests.journeys.screen_drive.settling import drain, settle


def open_anew(app: QApplication, window: MainWindow, beside: QPoint) -> MainWindow:
    """Another window on the same document, beside the first, with nothing chosen yet."""
    session = window.session
    session = Session(loads(dumps(session.project)), session.path, is_open=session.is_open)
    fresh = build_window(session, window.preferences)
    fresh.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    fresh.resize(window.size())
    fresh.move(beside)
    fresh.show()
    fresh.badges.start()
    drain(app)
    return fresh


def look_at_the_same(window: MainWindow, fresh: MainWindow) -> None:
    """Choose in a new window what the user has chosen to look at in the other."""
    dismiss_toast(window)  # it tells what was done here; nothing was done in the new window
    fresh.issue_panel.search.setText(window.issue_panel.search.text())
    fresh.session.select_issue(window.session.issue_id)
    name = window.current_page
    if name == "start":
        return
    fresh.tabs.setCurrentIndex(window.tabs.currentIndex())
    fresh.splitter.setSizes(window.splitter.sizes())  # the start page has no side panel
    page: Any = window.page(name)
    new: Any = fresh.page(name)
    if name == "overview":
        from mcda_app.ui.overview.versions_view import VersionsView

        view = new.show_view(page.view_key)
        if isinstance(view, VersionsView):
            view.compare(*page.view.keys)
    elif name == "decision":
        page.advice.hide()  # an answer to what was typed last
        new.restore_view(page.view_state())  # what was typed and not understood stands in no document
        QApplication.processEvents()
        at = page.grid.currentIndex()
        model = new.grid.selectionModel()
        model.setCurrentIndex(
            new.grid.decision.index(at.row(), at.column()) if at.isValid() else QModelIndex(),
            QItemSelectionModel.SelectionFlag.NoUpdate,
        )
        for grid in (page.grid, new.grid):  # which cells are marked is of no document
            grid.clearSelection()
    elif name == "issue":
        for part, button in (
            ("profile", "radar_button"), ("profile", "table_button"),
            ("contributions", "table_button"), ("contributions", "explain_button"),
        ):  # fmt: skip
            getattr(getattr(new, part), button).setChecked(getattr(getattr(page, part), button).isChecked())
        at = page.matrix.currentIndex()
        model = new.matrix.model()
        new.matrix.setCurrentIndex(model.index(at.row(), at.column()) if at.isValid() else QModelIndex())
        new.matrix.clearSelection()
        for chosen in page.matrix.selectionModel().selectedIndexes():
            new.matrix.selectionModel().select(
                model.index(chosen.row(), chosen.column()), QItemSelectionModel.SelectionFlag.Select
            )
        new.restore_view(page.view_state())
    elif name == "partners":
        new.bar.setCurrentIndex(page.bar.currentIndex())
        new.all_issues.setChecked(page.all_issues.isChecked())
        new.explain.setChecked(page.explain.isChecked())
        new.restore_view(page.view_state())
    elif name == "futures":
        new.bar.setCurrentIndex(page.bar.currentIndex())
        new.holds.explain.setChecked(page.holds.explain.isChecked())
        new.restore_view(page.view_state())
    elif name == "robustness":
        boxes = ("one_weight", "criterion"), ("two_weights", "across"), ("two_weights", "up")
        for view, box in boxes:
            at = getattr(getattr(page, view), box).currentIndex()
            getattr(getattr(new, view), box).setCurrentIndex(at)
        new.glance.all_scores.setChecked(page.glance.all_scores.isChecked())
        new.bar.setCurrentIndex(page.bar.currentIndex())
        new.refresh()
    elif name == "evidence":
        for bar in ("scope", "aim"):
            getattr(new, bar).setCurrentIndex(getattr(page, bar).currentIndex())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        settle(app, fresh)  # bars are there only once they are worked out
        names = [row.name for row in new.chart.rows]
        if page.chart.current is not None and page.chart.current.name in names:
            new.chart.choose(names.index(page.chart.current.name))
        new.panel.explain_button.setChecked(page.panel.explain_button.isChecked())
        at = page.tasks.table.currentRow(), page.tasks.table.currentColumn()
        new.tasks.table.setCurrentCell(*at)
    elif name == "weights":
        new.ask(page.question)
        if hasattr(page.panel, "list"):
            new.panel.list.setCurrentRow(page.panel.list.currentRow())
        if page.shows_steps:
            new.show_steps(page.values.criterion_id)
            new.restore_view(page.view_state())
    elif window.session.project.workshop is not None:
        view, other = page.view(page.current), new.show_view(page.current)
        if page.current == "results":
            other.bar.setCurrentIndex(view.bar.currentIndex())
        explaining = [[b for b in v.findChildren(QPushButton) if b.isCheckable()] for v in (view, other)]
        for mine, theirs in zip(*explaining, strict=True):
            theirs.setChecked(mine.isChecked())


def put_focus_away(app: QApplication, window: QWidget) -> None:
    """And the mouse, so that no frame tells the two windows apart; what is being typed is taken."""
    QTest.mouseMove(window.windowHandle(), QPoint(window.width() - 2, 2))
    for focus in (app.focusWidget(), window.focusWidget()):
        if focus is not None:
            focus.clearFocus()


def visible_children(widget: QWidget) -> list[QWidget]:
    """From top to bottom."""
    children = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    return sorted(children, key=lambda w: (w.y(), w.x(), type(w).__name__))


def compare_trees(
    one: QWidget, other: QWidget, faults: Faults, each: Callable[[QWidget, QWidget], Faults]
) -> None:
    """Ask about each pair of visible widgets that stand at the same place of two trees."""
    if type(one) is not type(other):
        faults.append(f"{name_of(one)} stands where {name_of(other)} should")
        return
    faults += each(one, other)
    mine, theirs = visible_children(one), visible_children(other)
    if len(mine) != len(theirs):
        names = [[type(w).__name__ for w in side] for side in (mine, theirs)]
        faults.append(f"{name_of(one)} holds {names[0]}, newly opened {names[1]}")
        return
    for a, b in zip(mine, theirs, strict=True):
        compare_trees(a, b, faults, each)


def words_of(widget: QWidget) -> dict[str, object]:
    """All that a widget tells somebody who looks at it, points at it, or hears it."""
    words: dict[str, object] = {
        "name": widget.accessibleName(),
        "description": widget.accessibleDescription(),
        "tip": widget.toolTip(),
        "enabled": widget.isEnabled(),
        "place": widget.geometry().getRect(),
    }
    if isinstance(widget, QLabel):
        words["text"] = widget.text()
    elif isinstance(widget, QAbstractButton):
        words |= {"text": widget.text(), "checked": widget.isChecked()}
    elif isinstance(widget, QComboBox):
        words |= {"text": widget.currentText(), "items": [widget.itemText(n) for n in range(widget.count())]}
    elif isinstance(widget, QAbstractSpinBox | QLineEdit):
        words["text"] = widget.text()
    elif isinstance(widget, QPlainTextEdit):
        words["text"] = widget.toPlainText()
    elif isinstance(widget, QProgressBar | QSlider):
        words["value"] = widget.value()
    elif isinstance(widget, QTabBar):
        words["tabs"] = [widget.tabText(n) for n in range(widget.count())], widget.currentIndex()
    elif isinstance(widget, QScrollBar):
        words["range"] = widget.minimum(), widget.maximum(), widget.pageStep()
    elif isinstance(widget, QAbstractItemView):
        words |= cells_of(widget)
    return words


def cells_of(view: QAbstractItemView) -> dict[str, object]:
    model, role = view.model(), Qt.ItemDataRole
    cells: dict[str, object] = {}
    if model is None:
        return cells
    roles = (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole)

    def collect(parent: QModelIndex, path: tuple[int, ...]) -> None:
        for row in range(model.rowCount(parent)):
            for column in range(1 if isinstance(view, QListView) else model.columnCount(parent)):
                index = model.index(row, column, parent)
                cells[f"cell {(*path, row, column)}"] = [index.data(r) for r in roles]
                if column == 0 and model.rowCount(index):
                    collect(index, (*path, row))

    collect(view.rootIndex(), ())
    if isinstance(view, QTableView):
        for side, count in (
            (Qt.Orientation.Horizontal, model.columnCount()),
            (Qt.Orientation.Vertical, model.rowCount()),
        ):
            for n in range(count):
                cells[f"{side.name} {n}"] = [model.headerData(n, side, r) for r in roles]
    return cells


def false_words(one: QWidget, other: QWidget) -> Faults:
    mine, theirs = words_of(one), words_of(other)
    return [
        f"{name_of(one)}: {key} is {mine.get(key)!r}, newly opened {theirs.get(key)!r}"
        for key in sorted({*mine, *theirs})
        if mine.get(key) != theirs.get(key)
    ]


def scroll_alike(one: QWidget, other: QWidget) -> Faults:
    if isinstance(one, QAbstractScrollArea) and isinstance(other, QAbstractScrollArea):
        for mine, theirs in (
            (one.verticalScrollBar(), other.verticalScrollBar()),
            (one.horizontalScrollBar(), other.horizontalScrollBar()),
        ):
            theirs.setValue(mine.value())
    if isinstance(one, QLineEdit):
        one.deselect()
    if isinstance(one, QTableView) and not isinstance(one, MatrixView | IssueList):
        one.clearSelection()
    return []


def bars_anew(one: QWidget, other: QWidget) -> Faults:
    """Where a page fits without a bar but not beside one, Qt keeps what there was: let both begin without."""
    for area in (one, other):
        if isinstance(area, QAbstractScrollArea):
            policy = area.verticalScrollBarPolicy()
            area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setVerticalScrollBarPolicy(policy)
    return []


def chrome_of(window: MainWindow) -> dict[str, object]:
    """What menus, toolbar and title tell; what can be undone and the title's star are the window's own."""
    own = {window.undo_action, window.redo_action}
    texts: dict[str, object] = {"title": window.windowTitle()}
    if not window.toolbar.isHidden():  # as on the start page
        texts["viewpoint"] = words_of(window.toolbar.viewpoint_box)
        texts["method"] = words_of(window.toolbar.method_box)
    for menu in window.menuBar().findChildren(QMenu):
        for action in menu.actions() if menu.title() else ():  # Qt's own takes what has no room in the bar
            if action not in own and action.text():
                texts[f"{menu.title()} {action.text()}"] = action.isEnabled(), action.isChecked()
    return texts


def false_to_the_document(
    app: QApplication, window: MainWindow, beside: QPoint, keep: Path | None = None
) -> Faults:
    """Where a window at rest differs from one newly opened on its document."""
    put_focus_away(app, window)
    settle(app, window)
    with newly_opened(app, window, beside) as fresh:
        return differences(app, window, fresh, keep)


@contextlib.contextmanager
def newly_opened(app: QApplication, window: MainWindow, beside: QPoint) -> Iterator[MainWindow]:
    """Another window on the same document, gone afterwards."""
    fresh = open_anew(app, window, beside)
    try:
        yield fresh
    finally:
        fresh.session.undo_stack.setClean()
        fresh.close()
        fresh.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        drain(app)


def differences(app: QApplication, window: MainWindow, fresh: MainWindow, keep: Path | None = None) -> Faults:
    """Where a window differs from one that was opened on the same document and has seen no change since."""
    put_focus_away(app, window)
    settle(app, window)
    look_at_the_same(window, fresh)
    put_focus_away(app, fresh)
    settle(app, fresh, window)
    mine, theirs = window.centralWidget(), fresh.centralWidget()
    assert isinstance(mine, QWidget)
    assert isinstance(theirs, QWidget)
    compare_trees(mine, theirs, [], bars_anew)
    settle(app, fresh, window)
    for _ in range(2):  # what is scrolled may lie in what is scrolled
        compare_trees(mine, theirs, [], scroll_alike)
        settle(app, fresh, window)
    faults: Faults = []
    compare_trees(mine, theirs, faults, false_words)
    a, b = chrome_of(window), chrome_of(fresh)
    faults += [f"{k} is {a.get(k)!r}, newly opened {b.get(k)!r}" for k in {*a, *b} if a.get(k) != b.get(k)]
    one, other = painted(mine), painted(theirs)
    faults += differing(mine, one, other, "the window and one newly opened")
    if faults and keep is not None:
        one.save(str(keep / "window.png"))
        other.save(str(keep / "newly-opened.png"))
    return faults
