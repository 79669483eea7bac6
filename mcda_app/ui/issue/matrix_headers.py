# SPDX-License-Identifier: MIT
"""The headers of the decision matrix: whole names, a “⋯” that opens the menu, changed in place.

The arrow keys lead into them from the matrix. There F2 renames, Delete removes, Ctrl+D duplicates, and Alt
with an arrow key moves.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QLineEdit, QToolTip, QWidget

from mcda_app.errors import EditError
from mcda_app.i18n import tr
from mcda_app.ui.issue.matrix_layout import DOTS, HEAD_PAD, PAD, WRAP, row_title, strong, weight_lines
from mcda_app.ui.issue.matrix_model import MatrixModel
from mcda_app.ui.widgets.drag_reorder import DUPLICATE, DragReorder, step_of
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.skin.text_measures import Measures, TextMeasures
from mcda_app.ui.widgets.theme import Colours, colours

Take = Callable[[str], None]
"""Takes a name that was typed; raises EditError to refuse it."""


class MatrixHeader(QHeaderView):
    """Names of options or criteria.

    menu_wanted       the menu of a section is wanted at a point of the screen
    rename_wanted     a section is to be renamed
    remove_wanted     a section is to be removed
    duplicate_wanted  a section is to be copied
    move_wanted       a section is to move by some places
    left              the keyboard goes back to the matrix, to the row or column of a section
    """

    menu_wanted = Signal(int, QPoint)
    rename_wanted = Signal(int)
    remove_wanted = Signal(int)
    duplicate_wanted = Signal(int)
    move_wanted = Signal(int, int)
    left = Signal(int)

    def __init__(self, orientation: Qt.Orientation, model: MatrixModel, parent: QAbstractScrollArea) -> None:
        super().__init__(orientation, parent)
        self._matrix = model
        self._measures = TextMeasures()
        self._due: QRegion | None = None  # while painting, what of it
        self._editor: NameEditor | None = None
        self._current = 0
        self._return_here = False
        self._under_mouse = -1
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setMouseTracking(True)
        across = orientation == Qt.Orientation.Horizontal
        self.setAccessibleName(tr("Criteria") if across else tr("Options"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        drag = DragReorder(self.viewport(), parent, orientation, self._grip, self._edges)
        drag.moved.connect(self.move_wanted)

    def section_rect(self, section: int) -> QRect:
        """Where a section is, in the header's own pixels."""
        at, long = self.sectionViewportPosition(section), self.sectionSize(section)
        if self.orientation() == Qt.Orientation.Horizontal:
            return QRect(at, 0, long, self.height())
        return QRect(0, at, self.width(), long)

    def dots_rect(self, section: int) -> QRect:
        """Where the “⋯” of a section is."""
        rect, line = self.section_rect(section), self.fontMetrics().height()
        across = self.orientation() == Qt.Orientation.Horizontal
        top = self._below_title(section, rect) if across else rect.center().y() - line // 2
        return QRect(rect.right() - DOTS - 1, top, DOTS, line)

    def refresh_weights(self) -> None:
        """Paint the criteria's weights again; their names and the “⋯” stay as they are."""
        lines = QRegion()
        for section in range(self.count()):
            rect = self.section_rect(section)
            rect.setTop(self._below_title(section, rect))
            lines += QRegion(rect) - QRegion(self.dots_rect(section))
        self.viewport().update(lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._due = event.region()
        super().paintEvent(event)
        self._due = None

    def _is_due(self, rect: QRect) -> bool:
        return self._due is None or self._due.intersects(rect)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        theme = colours(self.palette())
        across = self.orientation() == Qt.Orientation.Horizontal
        painter.save()
        painter.fillRect(rect, QColor(theme.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.border))
        if across:
            self._paint_criterion(painter, rect, section, theme)
        else:
            self._paint_option(painter, rect, section, theme)
        self._paint_dots(painter, section, theme)
        if self.hasFocus() and section == self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def _below_title(self, section: int, rect: QRect) -> int:
        """Where the line below a criterion's name begins, at whose end the “⋯” is."""
        measures = self._measures.of(strong(self.font()))
        title = self._matrix.header_text(section, self.orientation()).title
        return self._below(title, rect.adjusted(PAD, HEAD_PAD, -PAD, 0), measures)

    def _below(self, title: str, room: QRect, measures: Measures) -> int:
        title = measures.words_that_fit(title, room.width())
        return room.top() + measures.box_height(title, room.width(), WRAP)

    def _paint_criterion(self, painter: QPainter, rect: QRect, section: int, theme: Colours) -> None:
        text, bold = self._matrix.header_text(section, self.orientation()), strong(self.font())
        room = rect.adjusted(PAD, HEAD_PAD, -PAD, -2)
        painter.setPen(QColor(theme.muted))
        painter.setFont(bold)
        measures = self._measures.of(bold)
        below = self._below(text.title, room, measures)
        title = QRect(room.left(), room.top(), room.width(), below - room.top())
        if self._is_due(title):
            painter.drawText(title, WRAP, measures.words_that_fit(text.title, room.width()))
        painter.setFont(self.font())
        metrics = self.fontMetrics()
        for n, line in enumerate(weight_lines(text.below, text.direction, metrics, room.width())):
            place = QRect(room.left(), below + n * metrics.height(), room.width(), metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)

    def _paint_option(self, painter: QPainter, rect: QRect, section: int, theme: Colours) -> None:
        below, bold = self._matrix.header_text(section, self.orientation()).below, strong(self.font())
        metrics = QFontMetrics(bold)
        title = row_title(self._matrix.options[section], metrics, self.width())
        room = rect.adjusted(PAD, 2, -PAD - DOTS, -2)
        measures, plain_measures = self._measures.of(bold), self._measures.of(self.font())
        title = measures.words_that_fit(title, room.width())
        high = measures.box_height(title, room.width(), WRAP)
        below = self.fontMetrics().elidedText(below, Qt.TextElideMode.ElideRight, room.width())
        more = plain_measures.box_height(below, room.width(), WRAP) if below else 0
        top = room.top() + max(0, (room.height() - high - more) // 2)
        painter.setClipRect(room.adjusted(0, -4, 0, 2))
        painter.setFont(bold)
        painter.setPen(QColor(theme.muted if self._matrix.out(section) else theme.text))
        painter.drawText(QRect(room.left(), top, room.width(), high), WRAP, title)
        if below:
            painter.setFont(self.font())
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRect(room.left(), top + high, room.width(), room.height()), WRAP, below)
        painter.setClipping(False)

    def _paint_dots(self, painter: QPainter, section: int, theme) -> None:
        dots = self.dots_rect(section)
        if not self._is_due(dots):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if section == self._under_mouse:
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(dots, 4, 4)
        painter.setBrush(QColor(theme.text if section == self._under_mouse else theme.muted))
        centre = QPointF(dots.center()) + QPointF(0.5, 0.5)
        unit = max(1.4, self.fontMetrics().height() / 11)
        for step in (-1, 0, 1):
            painter.drawEllipse(centre + QPointF(min(3.6 * unit, DOTS / 3) * step, 0), unit, unit)

    # The mouse

    def _section_of_dots(self, at: QPoint) -> int:
        section = self.logicalIndexAt(at)
        return section if section >= 0 and self.dots_rect(section).contains(at) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self._section_of_dots(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def _point_at(self, section: int) -> None:
        if section != self._under_mouse:
            self._under_mouse = section
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if section < 0 else Qt.CursorShape.PointingHandCursor
            )
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        section = self._section_of_dots(at)
        if event.button() == Qt.MouseButton.LeftButton and section >= 0:
            self.menu_wanted.emit(section, self.mapToGlobal(self.dots_rect(section).bottomLeft()))
            return
        section = self.logicalIndexAt(at)
        if section >= 0:
            self.choose(section)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        section = self.logicalIndexAt(event.position().toPoint())
        if section >= 0 and not self.dots_rect(section).contains(event.position().toPoint()):
            self.rename_wanted.emit(section)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            if self.count():
                rect = self.section_rect(self.current)
                self.menu_wanted.emit(self.current, self.viewport().mapToGlobal(rect.bottomLeft()))
            return
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.menu_wanted.emit(section, event.globalPos())

    # Order

    def _grip(self, at: QPoint) -> int:
        section = self.logicalIndexAt(at)
        free = self.count() > 1 and section >= 0 and not self.dots_rect(section).contains(at)
        return section if free else -1

    def _edges(self) -> list[int]:
        count = self.count()
        if not count:
            return []
        last = self.sectionViewportPosition(count - 1) + self.sectionSize(count - 1)
        return [*(self.sectionViewportPosition(n) for n in range(count)), last]

    # The keyboard

    @property
    def current(self) -> int:
        """The section that the keyboard is at."""
        return min(self._current, max(0, self.count() - 1))

    def choose(self, section: int) -> None:
        """Have the keyboard at a section."""
        self._current = min(max(section, 0), max(0, self.count() - 1))
        self.viewport().update()
        if self.hasFocus():
            self._announce()

    def _announce(self) -> None:
        if self.count():
            name = self.model().headerData(self.current, self.orientation())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, str(name)))

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self._announce()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            duplicates = event.keyCombination() == DUPLICATE
            if duplicates or step_of(event, self.orientation()):
                event.accept()  # before the window's menus
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, section = Qt.Key, self.current
        if not self.count():
            return
        across = self.orientation() == Qt.Orientation.Horizontal
        before, after = (keys.Key_Left, keys.Key_Right) if across else (keys.Key_Up, keys.Key_Down)
        step = step_of(event, self.orientation())
        if step:
            if 0 <= section + step < self.count():
                self.move_wanted.emit(section, step)
        elif event.keyCombination() == DUPLICATE:
            self.duplicate_wanted.emit(section)
        elif event.key() in (keys.Key_F2, keys.Key_Return, keys.Key_Enter):
            self.rename_wanted.emit(section)
        elif event.key() in (keys.Key_Delete, keys.Key_Backspace):
            self.remove_wanted.emit(section)
        elif event.key() in (before, after):
            self.choose(section + (1 if event.key() == after else -1))
        elif event.key() in (keys.Key_Home, keys.Key_End):
            self.choose(0 if event.key() == keys.Key_Home else self.count() - 1)
        elif event.key() in (keys.Key_Down if across else keys.Key_Right, keys.Key_Escape):
            self.left.emit(section)
        else:
            event.ignore()

    # Names in place

    def edit_name(
        self, section: int, text: str, name: str, take: Take, *, may_be_empty: bool = False
    ) -> None:
        """Have a name typed over a section.

        name          what a screen reader calls the field
        may_be_empty  whether an emptied field means something
        """
        self.commit()
        self._return_here = self.hasFocus()
        rect = self.section_rect(section)
        self._editor = NameEditor(self.viewport(), text, name, take, may_be_empty=may_be_empty)
        high = self._editor.sizeHint().height()
        self._editor.setGeometry(
            rect.left() + 2, rect.center().y() - high // 2, max(120, rect.width() - 4), high
        )
        self._editor.closed.connect(self._editor_closed)
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._editor.selectAll()

    def commit(self) -> None:
        """Take the name that is being typed."""
        if self._editor is not None:
            self._editor.finish()

    def drop(self) -> None:
        """Close the field without what was typed."""
        if self._editor is not None:
            self._editor.close_field()

    def _editor_closed(self) -> None:
        self._editor = None
        back = self if self._return_here else self.parentWidget()
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)


class NameEditor(QLineEdit):
    """A field over a name. Enter and leaving it take what was typed, Escape does not."""

    closed = Signal()

    def __init__(self, parent: QWidget, text: str, name: str, take: Take, *, may_be_empty: bool) -> None:
        super().__init__(text, parent)
        self._text, self._take, self._may_be_empty = text, take, may_be_empty
        self._done = False
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_field()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finish()

    def finish(self) -> bool:
        """Take what was typed; whether it was taken."""
        if self._done:
            return True
        text = self.text()
        if text != self._text and (text.strip() or self._may_be_empty):
            try:
                self._take(text)
            except EditError as error:
                at = self.mapToGlobal(self.rect().bottomLeft())
                QToolTip.showText(at, plain(str(error)), self)
                return False
        self.close_field()
        return True

    def close_field(self) -> None:
        if not self._done:
            self._done = True
            self.hide()
            self.deleteLater()
            self.closed.emit()
