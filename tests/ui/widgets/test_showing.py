# SPDX-License-Identifier: MIT
"""What is closed is gone: every dialog and menu, however often, leaves no widget, handle, thread or listener.

MCDA_DIALOG_ROUNDS sets how often the long test opens each.
"""

from __future__ import annotations

import ast
import gc
import os
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.dialogs.showing import closing, run_dialog, run_menu
from tests.ui.dialog_places import UI, called, dialog_classes, places
from tests.ui.hand import Hand, Opening, wait
from tests.ui.openings import openings
from tests.ui.scenes import scenes

ROUNDS = int(os.environ.get("MCDA_DIALOG_ROUNDS", "6"))
WARM = 3
"""Rounds after which all that is made once is there: pages, fonts, caches, modules."""


class State(NamedTuple):
    """What the program holds."""

    widgets: int
    handles: int
    threads: int
    megabytes: float
    drag: float


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.badges.start()
    return window


def state(window: MainWindow) -> State:
    wait(50)
    gc.collect()
    wait(10)
    linux = Path("/proc/self/task").is_dir()
    resident = Path("/proc/self/statm").read_text("ascii").split()[1] if linux else "0"
    return State(
        len(QApplication.allWidgets()),
        len(os.listdir("/proc/self/fd")) if linux else 0,
        len(os.listdir("/proc/self/task")) if linux else 0,
        int(resident) * 4096 / 1e6,
        drag(window),
    )


def drag(window: MainWindow) -> float:
    """Median milliseconds that a step of a dragged weight works, whatever else the machine does."""
    window.show_page("overview")
    wait(300)
    slider = next(iter(window.weights_panel.rows.values())).slider
    window.session.begin_gesture()
    times = []
    for n in range(40):
        start = time.thread_time()
        slider.setValue(300 + 10 * n)
        QApplication.processEvents()
        times.append(1e3 * (time.thread_time() - start))
    window.session.undo_stack.undo()
    return median(times)


class Soak:
    """Opens everything, round after round."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.hand = window, Hand(window)
        self.scenes = scenes()
        self.openings = openings(folder, self.scenes)
        self.nothing: list[str] = []

    def round(self) -> None:
        for opening in self.openings:
            self.enter(opening)
            if not self.hand.open(opening):
                self.nothing.append(opening.name)
            self.window.session.undo_stack.setClean()
        self.window.session.open(self.scenes["start"], None)

    def enter(self, opening: Opening) -> None:
        scene, session = self.scenes[opening.scene], self.window.session
        if session.project is not scene or session.path is not None or session.modified:
            session.open(scene, None)
            wait(1)


@pytest.fixture
def soak(window: MainWindow, tmp_path: Path) -> Soak:
    return Soak(window, tmp_path)


def test_the_soak_opens_everything_there_is(soak: Soak) -> None:
    """A new dialog, menu or box fails here until it is among the openings."""
    soak.round()
    assert soak.nothing == []
    missed = [
        f"{Path(place.file).name}:{place.first} {place.call}"
        for place in places()
        if not any(file == place.file and place.first <= line <= place.last for file, line in soak.hand.lines)
    ]
    assert missed == [], "; ".join(missed)
    assert {kind.__name__ for kind in dialog_classes()} - {k.__name__ for k in soak.hand.kinds} == set()


@pytest.mark.drive
def test_opening_every_dialog_over_and_over_leaves_nothing(soak: Soak) -> None:
    for _ in range(WARM - 1):
        soak.round()
    before = state(soak.window)
    soak.round()
    states = [state(soak.window)]
    assert states[0].widgets <= before.widgets
    # A pool may start a thread, which has a handle of its own.
    assert states[0].threads <= before.threads + 1
    assert states[0].handles <= before.handles + 1
    for n in range(ROUNDS):
        soak.round()
        if (n + 1) % max(1, ROUNDS // 10) == 0:
            states.append(state(soak.window))
            print(n + 1, states[-1], flush=True)
    first, last = states[0], states[-1]
    print(f"{len(soak.openings)} ways, {ROUNDS} times each: {first} → {last}")
    # An answer that is worked out in the background may come, or be under way, just when one state is taken.
    assert min(s.widgets for s in states[-3:]) <= max(s.widgets for s in states[:-3])
    assert last.handles <= first.handles + 2
    assert last.threads <= first.threads + 2
    assert min(s.megabytes for s in states[-3:]) <= (1 + ROUNDS / 80) * first.megabytes + 10
    assert min(s.drag for s in states[-3:]) <= 1.5 * first.drag + 1


def test_nothing_is_shown_in_another_way() -> None:
    """Only what deletes it afterwards runs a dialog or a menu."""
    wrong = []
    for path in sorted(UI.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        guarded_calls = {
            id(node)
            for block in ast.walk(tree)
            if isinstance(block, ast.With) and any(called(i.context_expr) == "closing" for i in block.items)
            for node in ast.walk(block)
        }
        wrong += [
            f"{path.name}:{node.lineno}"
            for node in ast.walk(tree)
            if called(node) in ("exec", "exec_", "popup") and id(node) not in guarded_calls
        ]
    assert [place for place in wrong if not place.startswith(("app.py", "showing.py"))] == []


def test_a_dialog_is_deleted_with_all_it_holds(window: MainWindow) -> None:
    closings: list[str] = []
    dialog = QDialog(window)
    child = QWidget(dialog)
    for name, part in (("dialog", dialog), ("child", child)):
        part.destroyed.connect(lambda _o=None, name=name: closings.append(name))
    hand = Hand(window)
    hand.open(Opening("", "", lambda _w: run_dialog(dialog)))
    wait(1)
    assert sorted(closings) == ["child", "dialog"]


def test_a_menu_is_deleted(window: MainWindow) -> None:
    closings: list[str] = []
    menu = QMenu(window)
    menu.addAction("One")
    menu.destroyed.connect(lambda _o=None: closings.append("menu"))
    hand = Hand(window)
    hand.open(Opening("", "", lambda w: run_menu(menu, w.mapToGlobal(w.rect().center()))))
    wait(1)
    assert closings == ["menu"]


def test_a_dialog_whose_parent_went_meanwhile_is_no_fault(qapp: QApplication) -> None:
    import shiboken6

    parent = QWidget()
    with closing(QDialog(parent)) as dialog:
        shiboken6.delete(parent)
    assert not shiboken6.isValid(dialog)
