# SPDX-License-Identifier: MIT
"""What the program does about Python itself, so that it starts, and does things first, sooner."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

from mcda_app.ui.core import feature_import

ROOT = Path(__file__).parents[2]


def printed(script: str) -> list[str]:
    process = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return process.stdout.splitlines()


def test_the_source_of_what_is_imported_later_is_not_read():
    looked_into = (
        "import linecache, PySide6.QtWidgets; {first}; import colorsys;"
        "print(any('colorsys' in name for name in linecache.cache))"
    )
    assert printed(looked_into.format(first="pass")) == ["True"]  # Qt for Python alone does
    assert printed(looked_into.format(first="import mcda_app.ui.app")) == ["False"]


def test_qt_still_keeps_the_import_that_is_put_back():
    script = (
        "import builtins, PySide6.QtCore; print(builtins.__import__.__name__)\n"
        "from mcda_app.ui.core.feature_import import remove_feature_import\n"
        "print(remove_feature_import(), builtins.__import__ is builtins.__orig_import__)\n"
        "print(builtins.__import__.__name__)\n"
    )
    before, removed, after = printed(script)
    assert before == "__feature_import__"
    assert removed == "True True"
    assert after != before


def test_import_is_left_alone_where_qt_keeps_no_other(monkeypatch):
    without = SimpleNamespace(__import__=__import__)
    monkeypatch.setattr(feature_import, "builtins", without)
    assert not feature_import.remove_feature_import()
    assert without.__import__ is __import__


def test_garbage_is_collected_between_events_once_there_is_something_to_see():
    script = (
        "import gc\n"
        "class Cycle:\n"
        "    def __init__(self): self.itself = self\n"
        "from mcda_app import __main__\n"
        "from mcda_app.cli import main as cli\n"
        "def open_window(arguments):\n"
        "    print(gc.isenabled())\n"
        "    from PySide6.QtWidgets import QApplication\n"
        "    from mcda_app.ui.app import after_first_paint, make_window\n"
        "    app = QApplication([])\n"
        "    window = make_window(app)\n"
        "    print(gc.isenabled())\n"
        "    after_first_paint(window)\n"
        "    print(gc.isenabled())\n"
        "    import time, weakref\n"
        "    gone = weakref.ref(Cycle())\n"
        "    kept = [[] for _ in range(2 * gc.get_threshold()[0])]\n"
        "    print(gone() is None)\n"
        "    until = time.monotonic() + 20\n"
        "    while gone() is not None and time.monotonic() < until:\n"
        "        app.processEvents()\n"
        "    print(gone() is None)\n"
        "    return 0\n"
        "cli.open_window = open_window\n"
        "__main__.main()\n"
    )
    assert printed(script) == ["False", "False", "False", "False", "True"]


def test_garbage_is_collected_where_there_is_no_window():
    script = (
        "import gc, sys; from mcda_app.__main__ import main; sys.argv[1:] = ['presets'];"
        "main(); print(gc.isenabled())"
    )
    assert printed(script)[-1] == "True"
