# SPDX-License-Identifier: MIT
"""A window on the start project, shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mcda_app.ui.app import make_window
from mcda_app.ui.shell.main_window import MainWindow


@pytest.fixture
def window(qapp: QApplication, qtbot) -> Iterator[MainWindow]:
    made = make_window(qapp)
    qtbot.addWidget(made, before_close_func=lambda w: w.session.undo_stack.setClean())
    made.resize(1280, 800)
    made.show()
    yield made
    made.session._recorded = False
