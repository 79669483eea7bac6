# SPDX-License-Identifier: MIT
"""The list of issues, each with a badge for the option it favours."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from mcda_app.analysis.phrases import listed
from mcda_app.analysis.ranking.verdict import verdict
from mcda_app.domain.issue import Issue, Option, colour_indices
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import Colours, badge_colours, colours

ISSUE_ID = Qt.ItemDataRole.UserRole
SIDE = 12
"""Pixels between the texts and the edges of the list."""


class IssueList(QTreeView):
    """Issues under their groups; choosing one chooses it for the whole window."""

    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, badges: BadgeService) -> None:
        super().__init__()
        self._session = session
        self._badges = badges
        self._model = QStandardItemModel(self)
        self._shape: object = None
        self._leaders: dict[str, tuple[Option, ...]] = {}
        self.setModel(self._model)
        self.setItemDelegate(_IssueDelegate(session, badges, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda p: self.menu_wanted.emit(self.viewport().mapToGlobal(p))
        )
        self.setAccessibleName(tr("Issues"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._chosen)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._show_current)
        badges.changed.connect(self._describe_all)
        self.refresh()
        self._show_current(session.issue_id)

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING):
            self.refresh()

    def refresh(self) -> None:
        """Rebuild if issues came, went or were renamed; otherwise only repaint the badges."""
        project = self._session.project
        shape = [(i.id, i.label, i.title, i.group, i.column, i.row) for i in project.issues]
        if (project.groups, shape) != self._shape:
            self._shape = (project.groups, shape)
            self._rebuild(project)
        results = self._session.evaluation.results
        leaders = {i.id: results[i.id].leaders for i in project.issues}
        changed = {key for key, first in leaders.items() if self._leaders.get(key) != first}
        self._leaders = leaders
        self._describe(changed)

    def _rebuild(self, project: Project) -> None:
        model = self.selectionModel()
        model.blockSignals(True)
        self._model.clear()
        groups = {g.id: g.title for g in project.groups}
        loose = [i for i in project.issues if i.group not in groups]
        for group_id, title in groups.items():
            members = [i for i in project.issues if i.group == group_id]
            if members:
                self._add_group(title, members)
        if loose:
            self._add_group(tr("Other issues") if len(loose) < len(project.issues) else tr("Issues"), loose)
        self.expandAll()
        model.blockSignals(False)
        self._show_current(self._session.issue_id)

    def _add_group(self, title: str, members: list[Issue]) -> None:
        head = QStandardItem(title)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = QFont(self.font())
        font.setBold(True)
        head.setFont(font)
        for issue in members:
            item = QStandardItem(issue.label)
            item.setData(issue.id, ISSUE_ID)
            item.setEditable(False)
            head.appendRow(item)
        self._model.appendRow(head)

    def _describe_all(self) -> None:
        self._describe(self._leaders)

    def _describe(self, issue_ids: Collection[str]) -> None:
        """Say in words what the badges of some issues show, and paint the list again."""
        results = self._session.evaluation.results
        for row in range(self._model.rowCount() if issue_ids else 0):
            head = self._model.item(row)
            for child in range(head.rowCount()):
                item = head.child(child)
                issue_id = item.data(ISSUE_ID)
                if issue_id not in issue_ids or issue_id not in results:  # the list is about to be rebuilt
                    continue
                words = [item.text(), badge_words(results[issue_id]), self._badges.sentence(issue_id)]
                item.setData("; ".join(filter(None, words)), Qt.ItemDataRole.AccessibleTextRole)
        self.viewport().update()  # signs, letters and colours may change where the words do not

    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        issue_id = current.data(ISSUE_ID)
        if issue_id:
            self._session.select_issue(issue_id)

    def _show_current(self, issue_id: str) -> None:
        self.viewport().update()  # the chosen issue is marked, wherever the keyboard is
        for row in range(self._model.rowCount()):
            head = self._model.item(row)
            for child in range(head.rowCount()):
                item = head.child(child)
                if item.data(ISSUE_ID) == issue_id:
                    if self.currentIndex() != item.index():
                        self.setCurrentIndex(item.index())
                    return


class _IssueDelegate(QStyledItemDelegate):
    """Paints a badge with the letter of the option in first place at the row's end."""

    def __init__(self, session: Session, badges: BadgeService, view: QTreeView) -> None:
        super().__init__(view)
        self._session = session
        self._badges = badges

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        issue_id = index.data(ISSUE_ID)
        theme = colours(option.palette)
        if not issue_id:
            self._paint_group(painter, option, index.data(), theme)
            return
        selected = issue_id == self._session.issue_id
        rect = option.rect
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(theme.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
        result = self._session.evaluation.results.get(issue_id)
        right = rect.right() - SIDE + 2
        if result is not None:
            right = paint_badges(painter, rect, result, self._session, option)
        painter.setPen(QColor(theme.text))
        mark = option.fontMetrics.height()
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        sign_rect = QRect(rect.left() + SIDE, rect.top(), mark, rect.height())
        painter.drawText(sign_rect, middle, self._badges.sign(issue_id))
        left = sign_rect.right() + 4
        text_rect = QRect(left, rect.top(), max(0, right - left - 4), rect.height())
        text = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, text_rect.width())
        painter.drawText(text_rect, middle, text)
        painter.restore()

    @staticmethod
    def _paint_group(painter: QPainter, option: QStyleOptionViewItem, title: str, theme: Colours) -> None:
        """A group's heading, nearer to what it stands above."""
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        rect = option.rect.adjusted(SIDE, 0, -SIDE, -4)
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def helpEvent(self, event, view, option, index) -> bool:
        issue_id = index.data(ISSUE_ID)
        result = self._session.evaluation.results.get(issue_id) if issue_id else None
        if result is None:
            return super().helpEvent(event, view, option, index)
        method = self._session.project.settings.method
        lines = [result.issue.title, verdict(result, method), self._badges.tip(issue_id)]
        QToolTip.showText(event.globalPos(), plain("\n".join(filter(None, lines))), view)
        return True


def paint_badges(painter, rect: QRect, result, session: Session, option) -> int:
    """Badges for the options in first place, right-aligned; returns where the text must end."""
    theme = colours(option.palette)
    project = session.project
    colour_of = colour_indices(project.options_of(result.issue))
    size = option.fontMetrics.height() + 2
    right = rect.right() - SIDE + 2
    if not result.leaders:
        painter.setPen(QColor(theme.muted))
        box = QRect(right - size, rect.center().y() - size // 2, size, size)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–")
        return right - size - 4
    shown = result.leaders[:3]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(option.font)
    font.setBold(True)
    painter.setFont(font)
    for leader in reversed(shown):
        text = leader.badge
        width = max(size, option.fontMetrics.horizontalAdvance(text) + 8)
        box = QRect(right - width, rect.center().y() - size // 2 + 1, width, size)
        colour, ink = badge_colours(theme.options[colour_of[leader.id]])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        right -= width + 3
    painter.setFont(option.font)
    return right


def badge_words(result) -> str:
    """What the badge says, for screen readers."""
    if not result.leaders:
        return tr("no ranking")
    return tr("most favoured: {o}").format(o=listed([o.label for o in result.leaders]))
