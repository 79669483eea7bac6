# SPDX-License-Identifier: MIT
"""Pages are built in their place: a part that is shown before it is put there is a window for a moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from mcda_app.ui.shell.main_window import MainWindow

PAGES = ("overview", "issue", "partners", "weights", "robustness", "evidence", "futures", "workshop")


class ShownWindows(QObject):
    """The windows that are shown while it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def test_no_page_shows_a_window_of_its_own_while_it_is_built(window: MainWindow, qapp: QApplication) -> None:
    qapp.processEvents()
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    for page in PAGES:
        window.show_page(page)
        qapp.processEvents()
    window.page("weights").show_steps(window.session.project.criteria[0].id)
    qapp.processEvents()
    qapp.removeEventFilter(shown)
    assert shown.names == []
