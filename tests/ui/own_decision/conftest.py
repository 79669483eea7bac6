# SPDX-License-Identifier: MIT
"""A window on a new decision."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from mcda_app.ui.app import make_window


@pytest.fixture
def window(qtbot):
    made = make_window(QApplication.instance())
    qtbot.addWidget(made, before_close_func=lambda w: w.session.close(w.session.project))
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.actions_by_id["new_decision"].trigger()
    return made


@pytest.fixture
def page(window):
    return window.page("decision")
