# SPDX-License-Identifier: MIT
"""The overview: the answer over all issues, and every issue at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mcda_app.analysis.ranking.first_place_counts import FirstPlaceCount, first_place_counts, headline
from mcda_app.domain.issue import Issue
from mcda_app.i18n import tr
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.overview.answer import Answer
from mcda_app.ui.overview.first_places_bar import FirstPlacesBar
from mcda_app.ui.overview.model import OverviewModel
from mcda_app.ui.overview.offered_views import VIEWS, offered_views
from mcda_app.ui.overview.picture_links import PictureLinks
from mcda_app.ui.overview.table import OverviewTable
from mcda_app.ui.overview.views import OverviewView, ScoresView
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import LINE, EmptyState
from mcda_app.ui.widgets.labels import UNBOUNDED, show_text, text_label
from mcda_app.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from mcda_app.ui.overview.picture import OverviewPicture


MARGIN = 16
WIDEST = 150
"""Widths of an average letter that the page takes at most, unless the options need more."""


class OverviewPage(Page):
    """Headline, first places and the table of all issues. A click chooses an issue, Enter opens it.

    picture_wanted  the page is to be copied as a picture
    picture_menu    the menu of what can be done with the picture is wanted at a point
    issue_wanted    there is no issue yet, and the user wants one
    evidence_wanted  the user wants to know which scores to check first
    """

    issue_opened = Signal(str)
    picture_wanted = Signal()
    picture_menu = Signal(QPoint)
    issue_wanted = Signal()
    evidence_wanted = Signal()

    def __init__(self, session: Session, badges: BadgeService | None = None) -> None:
        super().__init__()
        self._session, self._badges = session, badges
        self._view: OverviewView = ScoresView(session, badges)
        self._views: dict[str, OverviewView] = {"scores": self._view}
        self._key = "scores"
        self._shape: object = None
        self._issues: tuple[tuple[Issue, ...], object] = ((), None)
        self._issue_names: dict[str, str] = {}
        self._keys: tuple[str, ...] = ()
        self._offered_for: tuple[object, ...] = ()
        self._seen, self._behind = False, False
        self._controls: QWidget | None = None
        self._details: QWidget | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(self._scroll)
        self._scroll.setWidget(self._make_content())
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._issue_selected)
        if badges is not None:
            badges.changed.connect(self._badges_changed)
        self.refresh()

    def _make_content(self) -> QWidget:
        content = QWidget()
        across = QHBoxLayout(content)
        across.setContentsMargins(MARGIN, 14, MARGIN, MARGIN)
        self._column = QWidget()
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        self._headline = Answer(self._session, self._badges)
        self._headline.evidence_wanted.connect(self.evidence_wanted)
        self._first_places = FirstPlacesBar()
        self._first_places.follow(lambda: self._session.issue_id)
        self._first_places.issue_chosen.connect(self._session.select_issue)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        self._bar_place = QVBoxLayout()
        tools.addLayout(self._bar_place, 1)
        self._bar: PillBar | None = None
        self._picture = PictureLinks()
        self._picture.wanted.connect(self.picture_wanted)
        self._picture.menu_wanted.connect(self.picture_menu)
        self._tools = tools
        self._summary, self._intro = text_label("answer"), text_label("muted")
        self._parts = QVBoxLayout()
        self._parts.setSpacing(6)
        for label in (self._summary, self._intro):
            label.setMaximumWidth(LINE * label.fontMetrics().averageCharWidth())
            self._parts.addWidget(label)
        self.explain = push_button(tr("Explain…"), Rank.INLINE, tip=tr("The reasons below the table"))
        self.explain.setCheckable(True)
        self.explain.toggled.connect(lambda _on: self._explained())
        self._parts.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignLeft)
        self._table = OverviewTable(OverviewModel(self._session, self._view))
        self._table.chosen.connect(self._session.select_issue)
        self._table.opened.connect(self.issue_opened)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(
            lambda at: self.picture_menu.emit(self._table.viewport().mapToGlobal(at))
        )
        self._notes = text_label()
        self._notes.setMaximumWidth(LINE * self._notes.fontMetrics().averageCharWidth())
        self._below = QVBoxLayout()
        self._empty = EmptyState(
            tr("This project has no issues yet."), tr("Add an issue"), self.issue_wanted.emit
        )
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        self._top.addWidget(self._headline, 1)
        self._layout.addLayout(self._top)
        self._layout.addWidget(self._first_places)
        self._layout.addLayout(tools)
        self._layout.addLayout(self._parts)
        self._layout.addWidget(self._table, 1000)
        self._layout.addWidget(self._notes)
        self._layout.addLayout(self._below)
        self._layout.addWidget(self._empty, 1000)
        self._layout.addStretch(1)
        return content

    # What is shown

    @property
    def view(self) -> OverviewView:
        """What the table shows now."""
        return self._view

    @property
    def view_key(self) -> str:
        """The key of that in :data:`VIEWS`."""
        return self._key

    @property
    def offered(self) -> tuple[str, ...]:
        """The keys of the views that can be chosen."""
        return self._keys

    @property
    def table(self) -> OverviewTable:
        return self._table

    @property
    def first_places(self) -> FirstPlacesBar:
        return self._first_places

    def show_view(self, key: str) -> OverviewView:
        """Show another view by its key, if it says something of the document; returns the one shown."""
        if key in self._keys and self._bar is not None:
            self._bar.setCurrentIndex(self._keys.index(key))
        return self._view

    def _view_picked(self, at: int) -> None:
        self._choose(self._keys[at])

    def _choose(self, key: str) -> None:
        if key == self._key:
            return
        self._view.leave()
        self._key, self._view = key, self._view_of(key)
        self._view.refresh()
        self._rebuild()
        self._show_words()

    def _view_of(self, key: str) -> OverviewView:
        if key not in self._views:
            make = next(make for known, *_, make in VIEWS if known == key)
            view = self._views[key] = make(self._session)
            view.changed = self.refresh
        return self._views[key]

    def view_state(self) -> object:
        """The two states that are compared, if they were looked at, and whether reasons are shown."""
        view = self._views.get("versions")
        return None if view is None else getattr(view, "keys", None), self.explain.isChecked()

    def restore_view(self, state: Any) -> None:
        keys, explained = state
        self.explain.setChecked(explained)
        if keys is not None:
            view: Any = self._view_of("versions")
            view.keys = keys
            if view is self._view:
                self.refresh()

    # Following the project

    def _project_changed(self, change: Change) -> None:
        """Follow a change; out of sight only the tables are kept in step, the rest waits until it is seen."""
        if not change.touches(self._view.content | Change.RANKING | Change.LENSES | Change.SNAPSHOTS):
            return
        if self._seen and not self.isVisible() and not change & Change.STRUCTURE:
            self._behind = True
        else:
            self.refresh()
        if change & Change.APPEARANCE:
            self._table.refresh()

    def _project_shape(self) -> object:
        """What the rows and columns depend on."""
        project = self._session.project
        if self._issues[0] is not project.issues:  # a weight that is dragged leaves the issues as they are
            names = [(i.id, i.label, i.title, i.group, i.options) for i in project.issues]
            self._issues = project.issues, names
            self._issue_names = {i.id: i.label for i in project.issues}
        return project.groups, project.options, self._issues[1], self._view.structure()

    def refresh(self) -> None:
        self._behind = False
        self._offer_views()
        self._view.refresh()
        if self._project_shape() != self._shape:
            self._rebuild_table()
        self._show_words()
        self._table.refresh_cells()

    def _offer_views(self) -> None:
        """Have a choice of the views that say something about the project."""
        project = self._session.project
        rest_on = project.issues, project.criteria, project.options, project.lenses, project.snapshots
        if all(old is new for old, new in zip(self._offered_for, rest_on, strict=False)) and self._keys:
            return
        self._offered_for = rest_on
        keys = offered_views(project)
        if keys == self._keys:
            return
        self._keys = keys
        titles = {key: (title, tip) for key, title, tip, _make in VIEWS}
        before, bar = self._bar, PillBar(tr("What the table shows"), [titles[key] for key in keys])
        key = self._key if self._key in keys else keys[0]
        bar.setCurrentIndex(keys.index(key))
        bar.picked.connect(self._view_picked)
        self._bar = bar
        if before is not None:
            self._bar_place.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._bar_place.addWidget(bar)
        self.setFocusProxy(bar)
        self._place_copy()
        self._choose(key)

    def _show_words(self) -> None:
        evaluation = self._session.evaluation
        some = bool(evaluation.results)
        counts = first_place_counts(evaluation)
        self._headline.show_answer(headline(evaluation, counts))
        self._first_places.make_room_for([option.label for option in self._session.project.options])
        self._first_places.show_counts(counts, self._codes(counts), self._issue_names)
        show_text(self._summary, self._view.summary() if some else "", hide_empty=True)
        show_text(self._intro, self._view.intro() if some else "", hide_empty=True)
        notes = self._view.notes() if some else []
        if self.explain.isHidden() is bool(notes):
            self.explain.setVisible(bool(notes))
        show_text(self._notes, "\n\n".join(notes) if self.explain.isChecked() else "", hide_empty=True)
        for widget in (self._headline, self._bar, self._picture, self._table):
            if widget is not None and widget.isHidden() is some:
                widget.setVisible(some)
        several = len(evaluation.results) > 1  # of a single issue the headline says it all
        if self._first_places.isHidden() is several:
            self._first_places.setVisible(several)
        if self._empty.isHidden() is not some:
            self._empty.setVisible(not some)

    def _codes(self, counts: Sequence[FirstPlaceCount]) -> list[str]:
        """Letters for each part of the bar."""
        project = self._session.project
        issues = {issue.id: issue for issue in project.issues}
        codes = []
        for count in counts:
            letters = (
                self._view.names(project.options_of(issues[count.issue_ids[0]])).codes
                if count.options
                else {}
            )
            codes.append("=".join(letters[o.id] for o in count.options) or "–")
        return codes

    def _badges_changed(self) -> None:
        if not self._behind:
            self._headline.show_answer(self._headline.sentence.text())
        if self._project_shape() == self._shape:  # otherwise the table is about to be rebuilt
            self._table.refresh_cells()

    def _issue_selected(self, issue_id: str) -> None:
        self._table.show_issue(issue_id)
        self._table.refresh()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._seen = True
        self._place_copy()
        if self._behind:
            self.refresh()

    # Building

    def _rebuild(self) -> None:
        """Put another view's own widgets in place, and its columns."""
        for widget in (self._controls, self._details):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._controls, self._details = self._view.controls(), self._view.details()
        if self._controls is not None:
            self._parts.insertWidget(0, self._controls)
        if self._details is not None:
            self._below.addWidget(self._details)
        self._rebuild_table()

    def _rebuild_table(self) -> None:
        self._shape = self._project_shape()
        self._keep_rows()
        self._table.rebuild(self._view)
        self._table.show_issue(self._session.issue_id)
        self._fit_width()

    def _keep_rows(self) -> None:
        """Have the page scroll rather than the table where there is more to read below it."""
        explained = self.explain.isChecked() and bool(self._view.notes())
        self._table.keep_all_rows(self._details is not None or explained)

    def _explained(self) -> None:
        """Show or hide the reasons behind what the table shows."""
        self._keep_rows()
        self._show_words()

    def _place_copy(self) -> None:
        """Put picture links beside the views; the menu alone beside the headline if views need the line."""
        if self._bar is None:
            return
        room = self.width() - 2 * MARGIN - self._scroll.verticalScrollBar().sizeHint().width()
        fits = self._bar.natural_width() + self._tools.spacing() + self._picture.whole_width() <= room
        place, other = (self._tools, self._top) if fits else (self._top, self._tools)
        if place.indexOf(self._picture) < 0:
            other.removeWidget(self._picture)
            place.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
            self._picture.copy.setVisible(fits)  # the menu copies too

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place_copy()

    def _fit_width(self) -> None:
        """Keep lines and distances short on a wide screen, unless many options need it."""
        widest = WIDEST * self.fontMetrics().averageCharWidth()
        many = self._table.overview_model.scored > 8
        width = UNBOUNDED if many else widest
        if self._column.maximumWidth() != width:
            self._column.setMaximumWidth(width)

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.FontChange and hasattr(self, "_notes"):
            self._notes.setMaximumWidth(LINE * self._notes.fontMetrics().averageCharWidth())
            self._fit_width()

    # Pictures

    def picture(self) -> OverviewPicture:
        """The page as it is now, for the clipboard or a file."""
        from mcda_app.ui.overview.picture import OverviewPicture

        if self._behind:
            self.refresh()
        words = (self._session.project.title, self._headline.sentence.text(), self._headline.below.text())
        counts = () if self._first_places.isHidden() else self._first_places.counts
        return OverviewPicture(
            words, list(zip(counts, self._codes(counts), strict=True)), self._view, self._table
        )
