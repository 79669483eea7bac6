# SPDX-License-Identifier: MIT
"""Pages that are built when first shown, to keep start-up fast."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.page import OWN_STATE, Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell
from mcda_app.ui.shell.commands import Commands
from mcda_app.ui.shell.round_cover import CoverablePage

if TYPE_CHECKING:
    from mcda_app.ui.core.view_state import ViewState
    from mcda_app.ui.weighting.page import StepValues


SMALLEST, LEGIBLE = 0.66, 9.0
"""Part of the text's size to which names of pages shrink before they are cut; less where that still leaves so
many points."""


class PageState(NamedTuple):
    """What is looked at on a page: what it tells itself, and what its widgets show."""

    page: object
    widgets: ViewState


class LazyPage(CoverablePage):
    """A tab whose content is built when it is first shown."""

    def __init__(self, build: Callable[[], Page]) -> None:
        super().__init__()
        self._build: Callable[[], Page] | None = build
        self._pending: PageState | None = None
        self.setProperty(OWN_STATE, True)

    def fill(self) -> Page:
        """The content, built on the first call."""
        if self.content is None and self._build is not None:
            content = self._build()
            self._build = None
            self.set_content(content)
            if self._pending is not None and self._in_sight():
                self._take_over()
        assert self.content is not None
        return self.content

    def settled(self) -> Page | None:
        """The content with all that it held before another language, or None if it was never shown."""
        if self._pending is not None:
            self.fill()
            self._take_over()
        return self.content

    def view_state(self, focus: QWidget | None) -> PageState | None:
        """What is looked at on the page, for :meth:`restore_view`; None if it was never shown."""
        from mcda_app.ui.core.view_state import read_view

        if self.content is None or self._pending is not None:
            return self._pending
        return PageState(self.content.view_state(), read_view(self.content, focus))

    def restore_view(self, state: PageState | None) -> None:
        """Have the page look at the same, now or when it is shown: what it lists is known only then."""
        self._pending = state
        if self.content is not None and self._in_sight():
            self._take_over()

    def cover(self, round_title: str) -> None:
        super().cover(round_title)
        if self.content is not None and self._pending is not None and self._in_sight():
            self._take_over()

    def _in_sight(self) -> bool:
        return self.isVisible() and not self.covered

    def _take_over(self) -> None:
        from mcda_app.ui.core.view_state import restore_view

        state, self._pending = self._pending, None
        if state is not None and self.content is not None:
            if not self.covered:
                self.content.show()  # now, not when Qt comes to it
            restore_view(self.content, state.widgets)
            self.content.restore_view(state.page)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        if self.content is not None and self._pending is not None and not self.covered:
            self._take_over()


class Surroundings(NamedTuple):
    """What pages need to be built and connected."""

    window: Shell
    session: Session
    badges: BadgeService
    commands: Commands


class PanelSplitter(QSplitter):
    """The pages between the panels beside them.

    resized  it has another width, in which sizes can be given
    """

    resized = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()


class PageTabs(QTabWidget):
    """The row of pages; its tabs move together where they would not all be in view."""

    def __init__(self) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setUsesScrollButtons(
            False
        )  # in very large text rather a name cut short than a page out of reach
        self.setElideMode(Qt.TextElideMode.ElideRight)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Choose the distance between tabs; for those who change which of them are shown."""
        bar = self.tabBar()
        bar.setFont(self._names_font())
        self._set_close(False)
        self._set_close(bar.sizeHint().width() > self.width())
        self._fit_font()
        cut = bar.sizeHint().width() > self.width()
        for n in range(self.count()):
            self.setTabToolTip(n, self.tabText(n) if cut else "")
        # The bar was given its place before its names became smaller or larger.
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _names_font(self) -> QFont:
        """The font of the names, with the weight of the style sheet, which a font that is set overrules."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        return font

    def _fit_font(self) -> None:
        """Make the names smaller rather than cut them, down to a part of the text's size."""
        bar = self.tabBar()
        bar.setFont(self._names_font())
        part = 1.0
        smallest = min(SMALLEST, LEGIBLE / max(1.0, self._names_font().pointSizeF()))
        while part > smallest and (needed := bar.sizeHint().width()) > self.width() > 0:
            part = max(smallest, part * min(0.98, self.width() / needed))  # the room around names stays
            font = self._names_font()
            font.setPointSizeF(font.pointSizeF() * part)
            bar.setFont(font)

    def _set_close(self, on: bool) -> None:
        bar = self.tabBar()
        if bool(bar.property("close")) != on:
            bar.setProperty("close", on)
            bar.style().unpolish(bar)
            bar.style().polish(bar)
            QCoreApplication.sendEvent(bar, QEvent(QEvent.Type.StyleChange))  # else it keeps its old measures
            bar.updateGeometry()


def _issue(around: Surroundings) -> Page:
    from mcda_app.ui.issue.page import IssuePage

    page, project = IssuePage(around.session, around.badges), around.commands.project
    page.scale_wanted.connect(project.edit_criterion)
    page.values_wanted.connect(partial(_show_steps, around.window))
    page.options_wanted.connect(project.edit_options)
    page.criteria_wanted.connect(project.edit_criteria)
    page.own_options_wanted.connect(project.toggle_own_options)
    page.explanation.soundness.opinions_wanted.connect(project.second_opinions)
    page.explanation.soundness.method_wanted.connect(project.choose_method)
    return page


def _decision(around: Surroundings) -> Page:
    from mcda_app.ui.own_decision.page import OwnDecisionPage

    page = OwnDecisionPage(around.session)
    page.page_requested.connect(around.window.show_page)
    page.criterion_full_wanted.connect(around.commands.project.edit_criterion)
    page.values_wanted.connect(partial(_show_steps, around.window))
    return page


def _partners(around: Surroundings) -> Page:
    from mcda_app.ui.partners.page import PartnersPage

    return PartnersPage(around.session)


def _weights(around: Surroundings) -> Page:
    from mcda_app.ui.weighting.page import WeightsPage

    return WeightsPage(around.session, _values)


def _values(session: Session) -> StepValues:
    from mcda_app.ui.value_functions.view import ValuesView

    return ValuesView(session)


def _robustness(around: Surroundings) -> Page:
    from mcda_app.ui.robustness.page import RobustnessPage

    page = RobustnessPage(around.session, around.badges)
    page.score_requested.connect(partial(_show_score, around.window))
    page.method_wanted.connect(around.commands.project.choose_method)
    page.evidence_wanted.connect(lambda: _show_evidence_of_issue(around.window))
    return page


def _show_evidence_of_issue(window: Shell) -> None:
    from mcda_app.ui.evidence.page import EvidencePage

    window.show_page("evidence")
    page = window.page("evidence")
    assert isinstance(page, EvidencePage)
    page.show_chosen_issue()


def _evidence(around: Surroundings) -> Page:
    from mcda_app.ui.evidence.page import EvidencePage

    page = EvidencePage(around.session)
    page.score_requested.connect(partial(_show_score_on, around))
    return page


def _show_score_on(around: Surroundings, issue_id: str, option_id: str, criterion_id: str) -> None:
    around.session.select_issue(issue_id)
    _show_score(around.window, option_id, criterion_id)


def _futures(around: Surroundings) -> Page:
    from mcda_app.ui.futures.page import FuturesPage

    return FuturesPage(around.session)


def _workshop(around: Surroundings) -> Page:
    from mcda_app.ui.workshop.page import WorkshopPage

    window, workshop = around.window, around.commands.workshop
    page = WorkshopPage(around.session, workshop.stage)
    page.page_requested.connect(window.show_page)
    page.weight_requested.connect(lambda criterion_id: _show_weight(window, criterion_id))
    page.score_requested.connect(lambda option_id, criterion_id: _show_score(window, option_id, criterion_id))
    page.room_requested.connect(workshop.show_room)
    page.timer_requested.connect(workshop.start_room_timer)
    page.report_requested.connect(around.commands.exports.save_report)
    return page


def _show_weight(window: Shell, criterion_id: str) -> None:
    from mcda_app.ui.robustness.page import RobustnessPage

    window.show_page("robustness")
    page = window.page("robustness")
    assert isinstance(page, RobustnessPage)
    page.show_criterion(criterion_id)


def _show_steps(window: Shell, criterion_id: str) -> None:
    from mcda_app.ui.weighting.page import WeightsPage

    window.show_page("weights")
    page = window.page("weights")
    assert isinstance(page, WeightsPage)
    page.show_steps(criterion_id)


def _show_score(window: Shell, option_id: str, criterion_id: str) -> None:
    from mcda_app.ui.issue.page import IssuePage

    window.show_page("issue")
    page = window.page("issue")
    assert isinstance(page, IssuePage)
    page.show_score(option_id, criterion_id)


LAZY_PAGES = LocalisedTuple[tuple[str, str, Callable[[Surroundings], Page]]](
    lambda: (
        ("decision", tr("Decision"), _decision),
        ("issue", tr("Issue"), _issue),
        ("partners", tr("Partners"), _partners),
        ("weights", tr("Weights"), _weights),
        ("robustness", tr("Robustness"), _robustness),
        ("evidence", tr("Evidence"), _evidence),
        ("futures", tr("Futures"), _futures),
        ("workshop", tr("Workshop"), _workshop),
    )
)
"""Name, title and builder of each lazy page."""
