# SPDX-License-Identifier: MIT
"""Pages that are built when they are first shown, so that the start does not wait for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.i18n import tr

if TYPE_CHECKING:
    from mcda_app.ui.shell.main_window import MainWindow


class LaterPage(QWidget):
    """A place in the tab bar; its content comes with the first look at it."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make: Callable[[], QWidget] | None = make
        self.content: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def fill(self) -> QWidget:
        """Build the content if that has not been done; returns it."""
        if self.content is None and self._make is not None:
            self.content = self._make()
            self._make = None
            self.layout().addWidget(self.content)
            self.setFocusProxy(self.content)
        assert self.content is not None
        return self.content


def _issue(window: MainWindow) -> QWidget:
    from mcda_app.ui.issue.page import IssuePage

    page = IssuePage(window.session)
    page.option_menu.connect(window.controller.option_menu)
    page.criterion_menu.connect(window.controller.criterion_menu)
    page.soundness.opinions_wanted.connect(window.controller.second_opinions)
    page.soundness.method_wanted.connect(window.controller.choose_method)
    return page


def _weights(window: MainWindow) -> QWidget:
    from mcda_app.ui.weighting.page import WeightsPage

    return WeightsPage(window.session)


def _robustness(window: MainWindow) -> QWidget:
    from mcda_app.ui.robustness.page import RobustnessPage

    return RobustnessPage(window.session, window.badges)


def _workshop(window: MainWindow) -> QWidget:
    from mcda_app.ui.workshop.page import WorkshopPage

    page = WorkshopPage(window.session)
    page.page_wanted.connect(window.show_page)
    page.weight_wanted.connect(lambda criterion_id: _weight_in_front(window, criterion_id))
    page.score_wanted.connect(
        lambda option_id, criterion_id: _score_in_front(window, option_id, criterion_id)
    )
    page.room_wanted.connect(window.controller.show_room)
    page.timer_wanted.connect(window.controller.start_room_timer)
    return page


def _weight_in_front(window: MainWindow, criterion_id: str) -> None:
    window.show_page("robustness")
    window.page("robustness").show_criterion(criterion_id)  # type: ignore[attr-defined]


def _score_in_front(window: MainWindow, option_id: str, criterion_id: str) -> None:
    window.show_page("issue")
    window.page("issue").show_score(option_id, criterion_id)  # type: ignore[attr-defined]


LATER_PAGES: tuple[tuple[str, str, Callable[[MainWindow], QWidget]], ...] = (
    ("issue", tr("Issue"), _issue),
    ("weights", tr("Weights"), _weights),
    ("robustness", tr("Robustness"), _robustness),
    ("workshop", tr("Workshop"), _workshop),
)
"""Name, title and maker of each page that is built later."""
