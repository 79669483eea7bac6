# SPDX-License-Identifier: MIT
"""The issues beside the pages: a search, the list, and the means to add one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mcda_app.domain.edits.issues import add_issue
from mcda_app.domain.titles import numbered_title
from mcda_app.i18n import ProgramText, tr, tr_lazy
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.session import Session
from mcda_app.ui.sidebar.issue_list import IssueList
from mcda_app.ui.sidebar.leader_changes import LeaderChanges
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.labels import text_label


class IssuePanel(QWidget):
    """What lies on the left of the window."""

    def __init__(self, session: Session, badges: BadgeService, leader_changes: LeaderChanges) -> None:
        super().__init__()
        self._session = session
        self.setMinimumWidth(170)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search issues"))
        self.search.setAccessibleName(tr("Search issues"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.list = IssueList(session, badges, leader_changes)
        self.no_match = text_label("muted", tr("No issue name contains this text."))
        self.no_match.setContentsMargins(12, 8, 12, 8)
        self.no_match.hide()
        self.add_button = push_button(tr("+ Add issue"), Rank.LINK, tip=tr("Add an issue at the end"))
        self.add_button.setAccessibleName(tr("+ Add issue"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        for part, edge in ((self.search, 8), (self.no_match, 0)):
            row = QHBoxLayout()
            row.setContentsMargins(edge, 0, edge, 0)
            row.addWidget(part)
            column.addLayout(row)
        column.addWidget(self.list, 1000)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 4, 0)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        self.search.textChanged.connect(self.list.show_matches)
        self.list.filtered.connect(lambda any_match: self.no_match.setVisible(not any_match))
        self.add_button.clicked.connect(self.add_issue)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        padding = self.add_button.sizeHint().width() - self._advance(self.add_button.text())
        whole, short = tr("+ Add issue"), tr("+ Issue")
        shown = whole if padding + self._advance(whole) <= self.width() - 8 else short
        if shown != self.add_button.text():
            self.add_button.setText(shown)

    def _advance(self, text: str) -> int:
        return self.add_button.fontMetrics().horizontalAdvance(text)

    def add_issue(self) -> None:
        """Add an issue at the end, to be named in its row."""
        self.search.clear()
        project = self._session.project
        groups = {g.id: n for n, g in enumerate(project.groups)}
        last = max(project.issues, key=lambda i: groups.get(i.group, len(groups)), default=None)
        title = self._free_title()
        known = {i.id for i in project.issues}
        group = last.group if last is not None and last.group in groups else ""
        self._session.apply(tr_lazy("Add an issue"), lambda p: add_issue(p, title, group))
        self._session.select_issue(next(i.id for i in self._session.project.issues if i.id not in known))
        self.list.rename()

    def _free_title(self) -> str:
        """A name for a new issue that no other has."""
        titles = [i.title for i in self._session.project.issues]
        first = ProgramText.of(tr_lazy("New issue"))
        if first.casefold() not in (title.casefold() for title in titles):
            return first
        return numbered_title(tr_lazy("New issue {number}"), 2, titles)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the search to what it shows; Escape ends it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = Qt.Key
            if event.key() in (keys.Key_Down, keys.Key_Return, keys.Key_Enter):
                self.list.choose_first_match()
                self.list.setFocus()
                return True
            if event.key() == keys.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return False
