# SPDX-License-Identifier: MIT
"""A window on a new decision."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from mcda_app.ui.app import make_window


@pytest.fixture
def window(qtbot):
    new_window = make_window(QApplication.instance())
    qtbot.addWidget(new_window, before_close_func=lambda w: w.session.close(w.session.project))
    new_window.resize(1280, 800)
    new_window.show()
    qtbot.waitExposed(new_window)
    new_window.actions_by_id["new_decision"].trigger()
    return new_window


@pytest.fixture
def page(window):
    return window.page("decision")
