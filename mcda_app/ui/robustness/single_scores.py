# SPDX-License-Identifier: MIT
"""The single scores that would change first place, a line each; a click opens the score."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from mcda_app.analysis.sensitivity.score_tipping import ScoreTip
from mcda_app.analysis.sensitivity.tipping_sentences import brief_tip, describe_tip
from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import UNBOUNDED, plain
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.widgets.wrapped_text import words_that_fit

PADDING = 5


class ScoreLine(QAbstractButton):
    """One line, as high as its text needs where it wraps."""

    def __init__(self, tip: ScoreTip) -> None:
        super().__init__()
        self.tip = tip
        self.setText(brief_tip(tip))
        self.setAccessibleName(self.text())
        self.setToolTip(plain(describe_tip(tip)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 2 * PADDING)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - 2 * PADDING, UNBOUNDED)
        text = words_that_fit(self.text(), self.fontMetrics(), room.width())
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() + 2 * PADDING

    def enterEvent(self, event) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = colours(self.palette())
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), QColor(theme.hover))
        painter.setPen(QColor(theme.border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QColor(theme.text))
        room = self.rect().adjusted(PADDING, PADDING, -PADDING, -PADDING)
        text = words_that_fit(self.text(), self.fontMetrics(), room.width())
        painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class SingleScores(QWidget):
    """Sorted by how small the change is.

    score_requested  a line was clicked: the ids of its option and criterion
    """

    score_requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Single scores that would change first place"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.lines: list[ScoreLine] = []

    @property
    def sentences(self) -> list[str]:
        """What is listed."""
        return [line.text() for line in self.lines]

    def show_tips(self, tips: Sequence[ScoreTip]) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [ScoreLine(tip) for tip in tips]
        for line in self.lines:
            ids = line.tip.option.id, line.tip.criterion.id
            line.clicked.connect(lambda _checked=False, ids=ids: self.score_requested.emit(*ids))
            self._column.addWidget(line)
