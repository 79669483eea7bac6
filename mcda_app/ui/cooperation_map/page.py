# SPDX-License-Identifier: MIT
"""The cooperation map: every issue at a glance, laid out as the issues are grouped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.ranking.cooperation_map import MapSection, cooperation_map
from mcda_app.domain.issue import Issue
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.cooperation_map.table import ROW_PAD, BlockModel, BlockTable
from mcda_app.ui.cooperation_map.views import ClosenessView, MapView
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.pill_bar import PillBar

if TYPE_CHECKING:
    from mcda_app.ui.cooperation_map.picture import MapPicture


def _net(session: Session) -> MapView:
    from mcda_app.ui.cooperation_map.source_views import NetView

    return NetView(session)


def _agreement(session: Session) -> MapView:
    from mcda_app.ui.cooperation_map.source_views import AgreementView

    return AgreementView(session)


def _evidence(session: Session) -> MapView:
    from mcda_app.ui.cooperation_map.source_views import EvidenceView

    return EvidenceView(session)


def _differences(session: Session) -> MapView:
    from mcda_app.ui.cooperation_map.differences_view import DifferencesView

    return DifferencesView(session)


VIEWS = LocalisedTuple[tuple[str, str, str, Callable[[Session], MapView]]](
    lambda: (
        ("closeness", tr("Closeness"), tr("How each option does on each issue"), ClosenessView),
        ("net", tr("Gross and net"), tr("Effectiveness alone beside all criteria"), _net),
        ("agreement", tr("Paper"), tr("Agreement with the paper, issue by issue"), _agreement),
        ("evidence", tr("Evidence"), tr("What the scores of each issue rest on"), _evidence),
        ("differences", tr("Differences"), tr("Two lenses or snapshots side by side"), _differences),
    )
)
"""Key, name, explanation and maker of each view; a view is made when it is first chosen."""

MARGIN = 16


class MapPage(Page):
    """All sections below each other. A click on a cell chooses its issue, Enter opens it.

    picture_menu  the menu of what can be done with the picture is wanted at a point
    """

    issue_opened = Signal(str)
    picture_menu = Signal(QPoint)

    def __init__(self, session: Session, badges: BadgeService | None = None) -> None:
        super().__init__()
        self._session = session
        self._sections: tuple[MapSection, ...] = ()
        self._tables: list[BlockTable] = []
        self._notes: list[QLabel] = []
        self._views: dict[str, MapView] = {
            "closeness": ClosenessView(session, badges.sign) if badges else ClosenessView(session)
        }
        self._view = self._views["closeness"]
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._make_bar())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(self._scroll)
        self._shape: object = None
        self._seen, self._behind = False, False
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._repaint)
        if badges is not None:
            badges.changed.connect(self._repaint)
        self.refresh()

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(16, 10, 16, 0)
        layout.setSpacing(2)
        self._bar = PillBar(tr("What the map shows"), ((title, tip) for _key, title, tip, _make in VIEWS))
        self._bar.picked.connect(self._view_picked)
        layout.addWidget(self._bar, 1)
        self._picture = QToolButton()
        self._picture.setText(tr("Picture"))
        self._picture.setAccessibleName(tr("Copy or save the map as a picture"))
        self._picture.setToolTip(tr("Copy or save the map as a picture"))
        set_rank(self._picture, Rank.LINK)
        self._picture.clicked.connect(self._ask_picture)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self._bar)
        return bar

    # What is shown

    @property
    def view(self) -> MapView:
        """What the map shows now."""
        return self._view

    @property
    def models(self) -> list[BlockModel]:
        """The tables' contents, from top to bottom."""
        return [table.block_model for table in self._tables]

    def show_view(self, key: str) -> MapView:
        """Show another view by its key in :data:`VIEWS`; returns it."""
        self._bar.setCurrentIndex([k for k, *_ in VIEWS].index(key))
        return self._view

    def _view_picked(self, at: int) -> None:
        self._view.leave()
        self._view = self._made(VIEWS[at][0])
        self._view.refresh()
        self._rebuild()
        self._show_words()

    def _made(self, key: str) -> MapView:
        if key not in self._views:
            make = next(make for known, *_, make in VIEWS if known == key)
            view = self._views[key] = make(self._session)
            view.changed = self.refresh
        return self._views[key]

    def view_state(self) -> object:
        """The two states that are compared, if they were looked at."""
        view = self._views.get("differences")
        return None if view is None else getattr(view, "keys", None)

    def restore_view(self, state: Any) -> None:
        if state is not None:
            view: Any = self._made("differences")
            view.keys = state
            if view is self._view:
                self.refresh()

    def _project_changed(self, change: Change) -> None:
        """Follow a change; out of sight only the tables are kept in step, the rest waits until it is seen."""
        if not change.touches(self._view.content):
            return
        if self._seen and not self.isVisible() and not change & Change.STRUCTURE:
            self._behind = True
        else:
            self.refresh()

    def _project_shape(self) -> object:
        project = self._session.project
        return (
            project.groups,
            project.options,
            [(i.id, i.label, i.title, i.row, i.column, i.group, i.options) for i in project.issues],
        )

    def refresh(self) -> None:
        self._behind = False
        shape = self._project_shape()
        self._view.refresh()
        renewed = [model.renew() for model in self.models]
        if shape != self._shape or not all(renewed):
            self._shape = shape
            self._rebuild()
        self._show_words()
        self._repaint()

    def _show_words(self) -> None:
        show_text(self._summary, self._view.summary())
        show_text(self._intro, self._view.intro())
        for section, label in zip(self._sections, self._notes, strict=True):
            text = "\n".join(self._view.notes(self._issues(section)))
            show_text(label, text, hide_empty=True)
        self._share_height()

    def _issues(self, section: MapSection) -> list[Issue]:
        ids = set(section.issue_ids)
        return [issue for issue in self._session.project.issues if issue.id in ids]

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._seen = True
        if self._behind:
            self.refresh()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Spread the rows over a tall page, up to twice their least height."""
        rows = sum(table.model().rowCount() for table in self._tables)
        if not rows:
            return
        least = self.fontMetrics().height() + ROW_PAD
        width = self._scroll.width() - 2 * MARGIN
        words = (
            self._summary.preferred_height(width) + self._intro.preferred_height(width) + self._bar.height()
        )
        heads = sum(table.horizontalHeader().height() for table in self._tables)
        other = words + heads + len(self._tables) * (self.fontMetrics().height() + 36) + 50
        each = min(2 * least, max(least, (self.height() - other) // rows))
        for table in self._tables:
            table.set_row_height(least if self._view.wordy else each)

    def _repaint(self) -> None:
        for table in self._tables:
            table.refresh()

    def _rebuild(self) -> None:
        self._sections = cooperation_map(self._session.project)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(MARGIN, 12, MARGIN, 16)
        layout.setSpacing(8)
        controls = self._view.controls()
        if controls is not None and self._view.controls_first:
            layout.addWidget(controls)
        self._summary = text_label("answer")
        layout.addWidget(self._summary)
        self._intro = text_label("muted")
        layout.addWidget(self._intro)
        if controls is not None and not self._view.controls_first:
            layout.addWidget(controls)
        self._tables = []
        self._notes = []
        for section in self._sections:
            heading = text_label("heading", section.title)
            table = BlockTable(BlockModel(self._session, section, self._view), self)
            table.chosen.connect(self._session.select_issue)
            table.opened.connect(self.issue_opened)
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            table.customContextMenuRequested.connect(
                lambda at, table=table: self.picture_menu.emit(table.viewport().mapToGlobal(at))
            )
            notes = text_label()
            notes.hide()
            layout.addSpacing(4)
            for widget in (heading, table, notes):
                layout.addWidget(widget)
            self._tables.append(table)
            self._notes.append(notes)
        details = self._view.details()
        if details is not None:
            layout.addWidget(details)
        if not self._sections:
            empty = QLabel(tr("This project has no issues yet. Add one with Edit ▸ Add issue."))
            empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(empty, 1)
        layout.addStretch(1)
        self._scroll.setWidget(content)

    # Pictures

    def picture(self) -> MapPicture:
        """The map as it is now, for the clipboard or a file."""
        from mcda_app.ui.cooperation_map.picture import MapPicture

        if self._behind:
            self.refresh()
        return MapPicture(self._session.project.title, self._view, self.models, self.font())

    def _ask_picture(self) -> None:
        self.picture_menu.emit(self._picture.mapToGlobal(self._picture.rect().bottomLeft()))
