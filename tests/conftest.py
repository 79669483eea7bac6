# SPDX-License-Identifier: MIT
"""Every test runs without a screen, in a home folder of its own, with one locale and one set of examples."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.homes import variables

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from mcda_app.ui.core.session import Session
    from mcda_app.ui.shell.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["PYTHONPATH"] = str(ROOT)  # for the processes that tests start

LONGEST = (
    "journeys/test_changes.py",
    "exchange/excel/verification/test_verify_workbook.py",
    "exchange/test_excel_libreoffice.py",
    "journeys/test_truth.py",
    "exchange/test_every_input_cell.py",
    "journeys/test_looking.py",
    "exchange/excel/test_partners_sheet.py",
    "ui/widgets/test_showing.py",
    "language/test_language_change.py",
    "crash/test_kill.py",
    "language/test_looking.py",
    "domain/test_hostile_edits.py",
    "bootstrap/test_pip.py",
    "exchange/excel/reading/test_reimport.py",
    "ui/shell/test_language.py",
    "language/test_layout.py",
    "ui/own_decision/test_page.py",
    "language/test_pseudo.py",
    "fuzz/test_fuzz.py",
    "ui/core/test_long_work.py",
)
"""Modules that take long. The processes of `pytest -n 3 --dist loadfile --no-loadscope-reorder` begin with
them, so that none is left with one at the end."""

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if hasattr(config, "workerinput"):  # one of several processes
        order = {ROOT / "tests" / name: n for n, name in enumerate(LONGEST)}
        items.sort(key=lambda item: order.get(item.path, len(order)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    try:
        return (yield)
    finally:
        leave_no_window()


def leave_no_window() -> None:
    """Collect what a test of the window leaves in this thread: a worker's would destroy widgets there.

    Qt deletes what a test closed once an event loop runs, which few tests start: without this, every window
    since the last one that did would be styled anew with each window that is made. The style sheet goes too,
    for a window is built before it is dressed.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyClick(QWidget(), Qt.Key.Key_Escape)  # else Ctrl stays down, and selecting a row toggles it
    gc.collect(1)
    app = QApplication.instance()
    if isinstance(app, QApplication) and not app.topLevelWidgets():  # else they are a fixture's of a module
        app.setStyleSheet("")


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Names of folders yet to be made; `mktemp` would look through all there are each time."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(n) for n in count())


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new, empty home folder, in which the program's settings and recent files of this test end up."""
    folder = next(homes)
    folder.mkdir()
    for name, value in variables(folder).items():
        monkeypatch.setenv(name, value)
    if "PySide6.QtCore" in sys.modules:  # Qt reads the variables once only
        from PySide6.QtCore import QCoreApplication, QSettings

        if QCoreApplication.instance() is not None:  # as in the program, from its first window on
            from mcda_app.ui.core.garbage import collect_between_events
            from mcda_app.ui.core.layout_items import forget_layout_items

            collect_between_events()
            forget_layout_items()
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder / "settings"))
    return folder


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """The start project, open."""
    from mcda_app.files import presets
    from mcda_app.ui.core.session import Session

    session = Session(presets.load())
    yield session
    session.deleteLater()  # else what listens to it would stay for ever: Python does not see this circle


@pytest.fixture
def window(qapp: QApplication, session: Session, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The whole program on the session, shown; nothing is unsaved when it is closed."""
    from mcda_app.ui.app import make_window

    def forget(window: MainWindow) -> None:
        window.commit_texts()
        window.session.saved_as(tmp_path / "done.mcda")

    window = make_window(qapp, session)
    qtbot.addWidget(window, before_close_func=forget)
    window.resize(1280, 800)
    window.show()
    return window


@pytest.fixture
def active_window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The same, with the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def no_waiting() -> Iterator[None]:
    """Half a minute for the test: what waits for a pipe waits for ever."""

    def too_long(_signal: int, _frame: object) -> None:
        raise AssertionError("It waits.")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(30)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def files_below(root: Path) -> set[str]:
    """The files of a folder, but for what caches and version control keep in folders of their own."""
    paths: set[str] = set()
    for folder, below, names in os.walk(root):
        top = folder == str(root)
        below[:] = [n for n in below if n != "__pycache__" and not (top and n.startswith("."))]
        paths.update(os.path.relpath(os.path.join(folder, name), root) for name in names)
    return paths


@pytest.fixture(scope="session", autouse=True)
def unchanged_repository() -> Iterator[None]:
    """No test leaves a file in the repository, or takes one away: each has a folder of its own for that."""
    before = files_below(ROOT)
    yield
    after = files_below(ROOT)
    assert after - before == set(), "tests left files in the repository"
    assert before - after == set(), "tests removed files of the repository"
