# SPDX-License-Identifier: MIT
"""Pages and windows that show rankings are covered while a round of the workshop is open.

Whoever votes in the room could be swayed by what a projector shows. Looking all the same changes nothing in
the document, so that it is not in the minutes; it ends with the page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session

EDGE = 24


class CoverablePage(QWidget):
    """Holds a page, or a cover in its place.

    shown_anyway  the page is wanted although a round is open
    """

    shown_anyway = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.content: Page | None = None
        self._cover: _Cover | None = None
        self._round = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def set_content(self, content: Page) -> None:
        """The page, which stays out of sight while it is covered."""
        self.content = content
        if self.covered:
            content.hide()
        self.layout().addWidget(content)
        self._settle_focus()

    @property
    def covered(self) -> bool:
        return bool(self._round)

    def cover(self, round_title: str) -> None:
        """Cover the page while this round is open, or with an empty title uncover it."""
        if self._round == round_title:
            return
        self._round = round_title
        focus = self.window().focusWidget()
        inside = bool(focus) and self.isAncestorOf(focus)
        if self.covered and self._cover is None:
            self._cover = _Cover()
            self._cover.shown_anyway.connect(self.shown_anyway)
            self.layout().addWidget(self._cover)
        if self._cover is not None:
            self._cover.setVisible(self.covered)
            self._cover.show_round(round_title)
        if self.content is not None:
            self.content.setVisible(not self.covered)
        self._settle_focus()
        if inside:  # what had the focus is out of sight now
            self.setFocus()

    def _settle_focus(self) -> None:
        shown: QWidget | None = self._cover if self.covered else self.content
        if shown is not None:
            self.setFocusProxy(shown)


class _Cover(QWidget):
    """Says why nothing is shown, with a button that shows it.

    shown_anyway  the button was pressed
    """

    shown_anyway = Signal()

    def __init__(self) -> None:
        super().__init__()
        from mcda_app.ui.widgets.buttons import Rank, push_button
        from mcda_app.ui.widgets.card import Headline

        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        layout.setSpacing(12)
        self._headline = Headline()
        layout.addWidget(self._headline)
        button = push_button(tr("&Show anyway"), Rank.SECONDARY)
        button.setToolTip(tr("Until you go to another page; make sure that nobody who votes sees it"))
        button.clicked.connect(lambda _checked=False: self.shown_anyway.emit())
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)
        self.setFocusProxy(button)

    def show_round(self, round_title: str) -> None:
        self._headline.show_text(tr("{round} is open").format(round=round_title), hidden_text())


def hidden_text() -> str:
    """Why rankings are out of sight."""
    return tr("Rankings and weights are hidden until it is closed, so that they influence nobody who votes.")


class RoundCovers(QObject):
    """Covers the pages of a window that show rankings, as rounds open and close."""

    def __init__(
        self, session: Session, pages: Mapping[str, CoverablePage], current: Callable[[], str]
    ) -> None:
        """
        pages    by their names
        current  the name of the page that is shown
        """
        super().__init__()
        self._session, self._pages, self._current = session, pages, current
        self._shown_anyway = ("", "")  # page and round
        for name, page in pages.items():
            page.shown_anyway.connect(partial(self._show_anyway, name))
        session.changed.connect(self._project_changed)
        self.follow()

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.WORKSHOP):
            self.follow()

    @property
    def shown_anyway(self) -> tuple[str, str]:
        """The page that is shown although a round is open, and that round; empty if none is."""
        return self._shown_anyway

    def show_again(self, shown_anyway: tuple[str, str]) -> None:
        """Show what was shown anyway by other covers, before another language."""
        self._shown_anyway = shown_anyway
        self.follow()

    def _show_anyway(self, name: str) -> None:
        workshop = self._session.project.workshop
        if workshop is not None and workshop.open_round is not None:
            self._shown_anyway = name, workshop.open_round.id
        self.follow()
        self._pages[name].setFocus()

    def follow(self) -> None:
        """Cover what has to be covered now; to be called when another page is shown too."""
        workshop = self._session.project.workshop
        round_ = None if workshop is None else workshop.open_round
        if round_ is None or self._shown_anyway != (self._current(), round_.id):
            self._shown_anyway = ("", "")
        for name, page in self._pages.items():
            page.cover("" if round_ is None or name == self._shown_anyway[0] else round_.title)


def may_show_rankings(window: QWidget, session: Session) -> bool:
    """Ask, while a round is open, whether to show rankings in a window of their own."""
    show = tr("{round} is open. Show rankings anyway?"), tr("&Show anyway")
    return _may_part_with_rankings(window, session, *show)


def may_export_rankings(window: QWidget, session: Session) -> bool:
    """Ask, while a round is open, whether to print rankings or write them to a file or the clipboard."""
    export = tr("{round} is open. Export rankings and weights anyway?"), tr("&Export anyway")
    return _may_part_with_rankings(window, session, *export)


def _may_part_with_rankings(window: QWidget, session: Session, question: str, agreement: str) -> bool:
    workshop = session.project.workshop
    round_ = None if workshop is None else workshop.open_round
    if round_ is None:
        return True
    from mcda_app.ui.widgets.dialogs.questions import Answer, confirmed

    detail = tr("They could influence anyone who sees them before voting.")
    text = question.format(round=round_.title)
    return confirmed(window, tr("Workshop"), text, Answer(agreement), detail=detail)
