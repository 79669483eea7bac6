# SPDX-License-Identifier: MIT
"""Whether what is on the screen is true: of a real window on a real X screen, by pixels and by words.

Two questions, each answered with the differences found:

- Is every pixel of the screen what the window would paint now? The screen is read first, then the window is
  made to paint all of it again, and into an image of its own as well.
- Does the window show what one that is newly opened on the same document shows? Of both, all that is visible
  below the toolbar is compared: pixels, texts, tips and what a screen reader is given; above it, what is
  checked and enabled.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractAnimation,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QImage
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
from mcda_app.ui.core.work.background import Arrivals
from mcda_app.ui.issue.matrix import MatrixView
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.sidebar.issue_list import IssueList
from mcda_app.ui.widgets.toast import dismiss_toast

LONGEST = 30.0
"""Seconds after which a window that does not come to rest is a fault."""
SOON = 3000
"""Milliseconds: a timer that waits longer, such as a message's, is not waited for."""
PAINTED, MAX_ROUNDS = 0.008, 100
"""Seconds in which Qt passes a painting on to the screen, and how often to wait for one that is pending."""
ROUNDING = 1
"""Steps of 255 by which the colours of Qt's gradients differ with the size of what is painted at once."""

Faults = list[str]


class Watch(QObject):
    """Counts what makes a window paint, and keeps tips from popping up where the mouse stands still."""

    COUNTED = frozenset(
        (QEvent.Type.Paint, QEvent.Type.UpdateRequest, QEvent.Type.LayoutRequest, QEvent.Type.Expose)
    )

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in self.COUNTED:
            self.count += 1
        return kind == QEvent.Type.ToolTip


_WATCH: dict[QApplication, Watch] = {}


def drain(app: QApplication) -> bool:
    """Let everything happen that is due now, until nothing is painted any more; False if it never ends."""
    watch = _WATCH.get(app) or _WATCH.setdefault(app, Watch(app))
    app.installEventFilter(watch)
    try:
        return _drained(app, watch)
    finally:
        app.removeEventFilter(watch)  # other tests ask for tips


def _drained(app: QApplication, watch: Watch) -> bool:
    calm = 0
    for _ in range(MAX_ROUNDS):
        before = watch.count
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # which Qt leaves for its own loop to do
        time.sleep(PAINTED)
        app.processEvents()
        calm = calm + 1 if watch.count == before else 0
        if calm == 2:
            still = 0
            while still < 3:  # what a timer has just asked for: to be laid out, and then painted
                before = watch.count
                app.sendPostedEvents()
                still = still + 1 if watch.count == before else 0
            return True
    return False


def busy(window: QWidget) -> list[str]:
    """What still goes on: work beside the window, and timers that will soon do something."""
    running = [type(work).__name__ for work in Arrivals.of_application().open]
    for timer in window.findChildren(QTimer):
        if timer.isActive() and timer.interval() <= SOON and (timer.isSingleShot() or timer.interval() == 0):
            running.append(f"timer of {type(timer.parent()).__name__}")
    for animation in window.findChildren(QAbstractAnimation):
        if animation.state() == QAbstractAnimation.State.Running:
            running.append(f"animation of {type(animation.parent()).__name__}")
    return running


def settle(app: QApplication, *windows: QWidget) -> None:
    """Wait until the windows are at rest: nothing is being worked out, and nothing waits to be."""
    end = time.monotonic() + LONGEST
    calm = 0
    while calm < 3:
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.004)
        going_on = [what for window in windows for what in busy(window)]
        calm = 0 if going_on else calm + 1
        if time.monotonic() > end:
            raise AssertionError(f"not at rest after {LONGEST:g} s: {going_on}")
    drain(app)


# The screen against the window's own painting


def on_screen(window: QWidget) -> QImage:
    """What the X server shows where the window is."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    screen = window.windowHandle().screen()
    picture = screen.grabWindow(window.winId())
    return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)


def paint_all(window: QWidget) -> None:
    """Paint every widget of the window again, onto the screen, before anything else happens.

    Asking the window alone is not enough: it leaves out what its opaque children cover.
    """
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            widget.update()
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def painted(window: QWidget) -> QImage:
    """The window painted anew into an image of its own."""
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def false_pixels(window: QWidget, keep: Path | None = None) -> Faults:
    """Where the screen differs from what the window paints anew; nothing happens in between."""
    state = on_screen(window)
    paint_all(window)
    again = on_screen(window)
    differences = differing(window, state, again, "the screen before painting all of it again")
    if not differences:
        differences = differing(window, again, painted(window), "the screen and a picture of the window")
    if differences and keep is not None:
        state.save(str(keep / "screen.png"))
        again.save(str(keep / "painted-anew.png"))
    return differences


def differing(window: QWidget, one: QImage, other: QImage, what: str) -> Faults:
    if one.size() != other.size():
        return [f"{what}: {one.size().toTuple()} and {other.size().toTuple()}"]
    if one == other:
        return []
    return [f"{what}: {name} at {rect.getRect()}" for name, rect in parts(window, one, other)]


def parts(window: QWidget, one: QImage, other: QImage) -> Iterator[tuple[str, QRect]]:
    """The innermost widgets in which pixels differ, with the rectangle that holds these pixels."""
    import numpy as np

    a, b = (
        np.frombuffer(i.constBits(), np.uint8).reshape(i.height(), i.width(), 4).astype(np.int16)
        for i in (one, other)
    )
    rows, columns = np.nonzero(np.abs(a - b).max(axis=2) > ROUNDING)
    if not len(rows):
        return
    places: dict[QWidget, QRect] = {}
    for y, x in zip(rows.tolist()[::7], columns.tolist()[::7], strict=True):
        widget = window.childAt(QPoint(x, y)) or window
        places[widget] = places.get(widget, QRect()).united(QRect(x, y, 1, 1))
    if not places:
        places[window] = QRect(int(columns[0]), int(rows[0]), 1, 1)
    for widget, rect in places.items():
        yield name_of(widget), rect


def name_of(widget: QWidget) -> str:
    """Where a widget is: its kinds from the inside out, and what it is called."""
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        text = at.accessibleName() or (at.text() if isinstance(at, QLabel | QAbstractButton) else "")
        names.append(f"{type(at).__name__}{f' “{text[:40]}”' if text else ''}")
        at = at.parentWidget()
    return " in ".join(names)


# The window against one newly opened


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
    fresh.splitter.setSizes(window.splitter.sizes())
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
    fresh = open_anew(app, window, beside)
    try:
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
        faults += [
            f"{k} is {a.get(k)!r}, newly opened {b.get(k)!r}" for k in {*a, *b} if a.get(k) != b.get(k)
        ]
        one, other = painted(mine), painted(theirs)
        pixels = differing(mine, one, other, "the window and one newly opened")
        faults += pixels
        if faults and keep is not None:
            one.save(str(keep / "window.png"))
            other.save(str(keep / "newly-opened.png"))
        return faults
    finally:
        fresh.session.undo_stack.setClean()
        fresh.close()
        fresh.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        drain(app)
