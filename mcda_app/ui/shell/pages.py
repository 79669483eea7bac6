# SPDX-License-Identifier: MIT
"""Pages that are built when first shown, to keep start-up fast."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.shell.commands import Commands


class LazyPage(QWidget):
    """A tab whose content is built when it is first shown."""

    def __init__(self, build: Callable[[], Page]) -> None:
        super().__init__()
        self._build: Callable[[], Page] | None = build
        self.content: Page | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def fill(self) -> Page:
        """The content, built on the first call."""
        if self.content is None and self._build is not None:
            self.content = self._build()
            self._build = None
            self.layout().addWidget(self.content)
            self.setFocusProxy(self.content)
        assert self.content is not None
        return self.content


class Surroundings(NamedTuple):
    """What pages need to be built and connected."""

    window: Shell
    session: Session
    badges: BadgeService
    commands: Commands


def _issue(around: Surroundings) -> Page:
    from mcda_app.ui.issue.page import IssuePage

    page, project = IssuePage(around.session), around.commands.project
    page.option_menu.connect(project.option_menu)
    page.criterion_menu.connect(project.criterion_menu)
    page.soundness.opinions_wanted.connect(project.second_opinions)
    page.soundness.method_wanted.connect(project.choose_method)
    return page


def _weights(around: Surroundings) -> Page:
    from mcda_app.ui.weighting.page import WeightsPage

    return WeightsPage(around.session)


def _robustness(around: Surroundings) -> Page:
    from mcda_app.ui.robustness.page import RobustnessPage

    return RobustnessPage(around.session, around.badges)


def _workshop(around: Surroundings) -> Page:
    from mcda_app.ui.workshop.page import WorkshopPage

    window, workshop = around.window, around.commands.workshop
    page = WorkshopPage(around.session)
    page.page_wanted.connect(window.show_page)
    page.weight_wanted.connect(lambda criterion_id: _show_weight(window, criterion_id))
    page.score_wanted.connect(lambda option_id, criterion_id: _show_score(window, option_id, criterion_id))
    page.room_wanted.connect(workshop.show_room)
    page.timer_wanted.connect(workshop.start_room_timer)
    return page


def _show_weight(window: Shell, criterion_id: str) -> None:
    from mcda_app.ui.robustness.page import RobustnessPage

    window.show_page("robustness")
    page = window.page("robustness")
    assert isinstance(page, RobustnessPage)
    page.show_criterion(criterion_id)


def _show_score(window: Shell, option_id: str, criterion_id: str) -> None:
    from mcda_app.ui.issue.page import IssuePage

    window.show_page("issue")
    page = window.page("issue")
    assert isinstance(page, IssuePage)
    page.show_score(option_id, criterion_id)


LAZY_PAGES = LocalisedTuple[tuple[str, str, Callable[[Surroundings], Page]]](
    lambda: (
        ("issue", tr("Issue"), _issue),
        ("weights", tr("Weights"), _weights),
        ("robustness", tr("Robustness"), _robustness),
        ("workshop", tr("Workshop"), _workshop),
    )
)
"""Name, title and builder of each lazy page."""
