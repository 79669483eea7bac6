# SPDX-License-Identifier: MIT
"""Paints the list of issues: a name in up to two lines, a sign for its menu, and who leads."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from mcda_app.analysis.option_codes import option_codes
from mcda_app.analysis.phrases import listed
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.verdict import verdict
from mcda_app.domain.issue import Option, colour_indices
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.session import Session
from mcda_app.ui.sidebar.leader_changes import LeaderChanges
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.pill import paint_chip
from mcda_app.ui.widgets.theme import Colours, colours
from mcda_app.ui.widgets.wrapped_text import draw_lines, wrapped_lines

ISSUE_ID = Qt.ItemDataRole.UserRole
SIDE = 12
"""Pixels between the texts and the edges of the list."""

DOTS = 20
"""Pixels for the sign of the menu."""

ABOVE = 6
"""Pixels above and below a row's text."""

MOST_LINES, MORE_LINES, FEW = 4, 8, 6
"""Lines of an issue's name at most: of many issues, and of a few."""

CHIP_SHARE = 0.4
"""The part of the list's width that a leader's label may take; where it needs more, letters stand for it."""


MOST_CHIPS = 3
"""Chips in a row."""


class Chip(NamedTuple):
    """A chip's text, the option's colour, which is None for several, and its place."""

    text: str
    colour: int | None
    place: QRect


class IssueDelegate(QStyledItemDelegate):
    """One row of the list."""

    def __init__(
        self, session: Session, badges: BadgeService, leader_changes: LeaderChanges, view: QTreeView
    ) -> None:
        super().__init__(view)
        self._session = session
        self._badges = badges
        self._leader_changes = leader_changes
        self._view = view
        self._column: tuple[object, bool, int] = (None, False, 0)
        self._known_codes: dict[int, tuple[tuple[Option, ...], dict[str, str]]] = {}
        self.hovered = ""

    # Measures

    def _strong(self) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def chip_column(self) -> tuple[bool, int]:
        """Whether labels stand on the chips rather than letters, and how wide the widest chip is."""
        project, width = self._session.project, self._width()
        known = (project.options, project.issues, width, self._view.font().toString())
        if self._column[0] != known:
            every = {o for issue in project.issues for o in project.options_of(issue)}
            metrics = QFontMetrics(self._strong())

            def widest(texts: set[str]) -> int:
                return max((metrics.horizontalAdvance(text) for text in texts), default=0) + 14

            labels, letters = widest({o.label for o in every}), widest(self._every_code(project))
            words = (word for issue in project.issues for word in issue.label.split())
            word = max(map(metrics.horizontalAdvance, words), default=0)
            room = width - 2 * SIDE - DOTS
            # Rather letters on the chips than a name that is broken within a word.
            fits = labels <= CHIP_SHARE * width and not room - labels < word <= room - letters
            self._column = known, fits, labels if fits else letters
        return self._column[1], self._column[2]

    def _codes(self, options: tuple[Option, ...]) -> dict[str, str]:
        """The letters of one issue's options; they are asked for with every painting."""
        known = self._known_codes.get(id(options))
        if known is None or known[0] is not options:
            if len(self._known_codes) > 64:
                self._known_codes.clear()
            known = self._known_codes[id(options)] = options, option_codes(options)
        return known[1]

    def _every_code(self, project: Project) -> set[str]:
        """The letters of all options of all issues."""
        return {code for i in project.issues for code in self._codes(project.options_of(i)).values()}

    def _text_width(self) -> int:
        return max(30, self._width() - 2 * SIDE - DOTS - self.chip_column()[1])

    def _most_lines(self) -> int:
        return MORE_LINES if len(self._session.project.issues) <= FEW else MOST_LINES

    def _width(self) -> int:
        """As if there was a scroll bar: else one more line brings the bar, which brings one more line."""
        return self._view.width() - self._view.verticalScrollBar().sizeHint().width()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        line = self._view.fontMetrics().height()
        if not index.data(ISSUE_ID):
            lines = wrapped_lines(index.data(), self._strong(), self._width() - 2 * SIDE)
            return QSize(10, len(lines) * line + 18)
        # As if chosen, when it is bold: no row changes its height with the choice.
        lines = wrapped_lines(index.data(), self._strong(), self._text_width(), self._most_lines())
        return QSize(10, max(len(lines) * line, line + 4) + 2 * ABOVE)

    def dots_rect(self, row: QRect, issue_id: str) -> QRect:
        """Where the sign of an issue's menu is in its row."""
        _chips, start = self.chips(row, self._session.evaluation.results.get(issue_id))
        return self._mirrored(QRect(start - DOTS, row.top(), DOTS, row.height()), row)

    def chips(self, row: QRect, result: IssueResult | None) -> tuple[list[Chip], int]:
        """The chips of the options in first place, and where the first of them begins.

        Places are those of a layout from left to right. Options that share first place stand with their
        letters, and where they are many, the last chip says how many more there are.
        """
        labels, column = self.chip_column()
        end = right = row.right() + 1 - SIDE
        leaders = result.leaders if result is not None else ()
        at = colour_indices([s.option for s in result.standings]) if result is not None else {}
        alone = len(leaders) == 1
        shown = leaders if len(leaders) <= MOST_CHIPS else leaders[: MOST_CHIPS - 1]
        codes = self._codes(self._session.project.options_of(result.issue)) if result is not None else {}
        texts: list[tuple[str, int | None]] = [
            (leader.label if labels and alone else codes[leader.id], at[leader.id]) for leader in shown
        ]
        if len(shown) < len(leaders):
            texts.append((f"+{len(leaders) - len(shown)}", None))
        metrics = QFontMetrics(self._strong())
        height = self._view.fontMetrics().height() + 3
        top = row.center().y() - height // 2 + 1
        chips = []
        for text, colour in reversed(texts):
            width = column if alone else max(24, metrics.horizontalAdvance(text) + 8)
            chips.append(Chip(text, colour, QRect(end - width, top, width, height)))
            end -= width + 3
        return chips, min(end + 3, right - column)

    def _mirrored(self, part: QRect, whole: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), whole, part)

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        issue_id = index.data(ISSUE_ID)
        theme = colours(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if issue_id:
            self._paint_issue(painter, option, issue_id, index.data(), theme)
        else:
            self._paint_group(painter, option.rect, index.data(), theme)
        painter.restore()

    def _paint_issue(
        self, painter: QPainter, option: QStyleOptionViewItem, issue_id: str, label: str, theme: Colours
    ) -> None:
        chosen = issue_id == self._session.issue_id
        selected = chosen or bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        if selected or issue_id == self.hovered:
            ground = rect.adjusted(4, 1, -4, -1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if selected else theme.hover))
            painter.drawRoundedRect(ground, 5, 5)
            if chosen:
                painter.setBrush(QColor(theme.accent))
                edge = QRect(ground.left(), ground.top(), 3, ground.height())
                painter.drawRoundedRect(self._mirrored(edge, rect), 1.5, 1.5)
        font = self._strong() if chosen else self._view.font()
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        result = self._session.evaluation.results.get(issue_id)
        if self._session.voting:
            _chips, start = self.chips(rect, result)
        else:
            start = self._paint_leaders(painter, rect, result, theme)
        width = min(self._text_width(), start - DOTS - rect.left() - SIDE)
        lines = wrapped_lines(label, font, width, self._most_lines())
        height = len(lines) * painter.fontMetrics().height()
        room = QRect(rect.left() + SIDE, rect.top() + (rect.height() - height) // 2, width, height)
        draw_lines(painter, self._mirrored(room, rect), lines, Qt.AlignmentFlag.AlignLeft)
        if chosen or issue_id == self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.muted))
            centre = QPointF(self.dots_rect(rect, issue_id).center()) + QPointF(0.5, 0.5)
            unit = min(1.9, max(1.3, painter.fontMetrics().height() / 13))
            for step in (-1, 0, 1):
                painter.drawEllipse(centre + QPointF(3.2 * unit * step, 0), unit, unit)

    def _paint_leaders(
        self, painter: QPainter, rect: QRect, result: IssueResult | None, theme: Colours
    ) -> int:
        """A chip for each option in first place; returns where they begin."""
        chips, start = self.chips(rect, result)
        if result is None or not chips:
            painter.setPen(QColor(theme.muted))
            box = self._mirrored(QRect(start, rect.top(), self.chip_column()[1], rect.height()), rect)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–")
            painter.setPen(QColor(theme.text))
            return start
        painter.save()
        painter.setFont(self._view.font())
        for text, colour, place in chips:
            ground = theme.muted if colour is None else theme.options[colour % len(theme.options)]
            paint_chip(painter, QRectF(self._mirrored(place, rect)), text, ground)
        painter.restore()
        if result.issue.id in self._leader_changes.issue_ids:
            self._ring(painter, chips[-1].place.united(chips[0].place), rect, theme)
        return start

    def _ring(self, painter: QPainter, box: QRect, rect: QRect, theme: Colours) -> None:
        """Round the chips of an issue that changes its leader in the move that is going on."""
        pen = painter.pen()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(theme.text))
        painter.drawRoundedRect(QRectF(self._mirrored(box, rect)).adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5)
        painter.setPen(pen)

    def _paint_group(self, painter: QPainter, rect: QRect, title: str, theme: Colours) -> None:
        """A group's heading, nearer to what it stands above."""
        painter.setFont(self._strong())
        painter.setPen(QColor(theme.muted))
        room = rect.adjusted(SIDE, 0, -SIDE, -4)
        lines = wrapped_lines(title, painter.font(), self._width() - 2 * SIDE)
        room.setTop(room.bottom() + 1 - len(lines) * painter.fontMetrics().height())
        draw_lines(painter, room, lines, Qt.AlignmentFlag.AlignLeft)

    def helpEvent(self, event, view, option, index) -> bool:
        issue_id = index.data(ISSUE_ID)
        result = self._session.evaluation.results.get(issue_id) if issue_id else None
        if result is None:
            return super().helpEvent(event, view, option, index)
        if self.dots_rect(option.rect, issue_id).contains(event.pos()):
            QToolTip.showText(event.globalPos(), tr("Actions for this issue"), view)
            return True
        method = self._session.project.settings.method
        lines = [result.issue.title, verdict(result, method), self._badges.tip(issue_id)]
        if self._session.voting:
            lines = [result.issue.title, tr("A round is open: rankings are hidden.")]
        QToolTip.showText(event.globalPos(), plain("\n".join(filter(None, lines))), view)
        return True

    # Renaming in place

    def createEditor(self, parent, option, index) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("Name of the issue"))
        return editor

    def setEditorData(self, editor, index) -> None:
        if not editor.isModified():
            editor.setText(self._session.project.issue(index.data(ISSUE_ID)).title)

    def updateEditorGeometry(self, editor, option, index) -> None:
        height = max(editor.sizeHint().height(), self._view.fontMetrics().height() + 8)
        room = option.rect.adjusted(4, 0, -4, 0)
        editor.setGeometry(
            QRect(QPoint(room.left(), room.center().y() - height // 2), QSize(room.width(), height))
        )


def leader_words(result: IssueResult) -> str:
    """What the chips say, for screen readers."""
    if not result.leaders:
        return tr("no ranking")
    return tr("leads: {o}").format(o=listed([o.label for o in result.leaders]))
