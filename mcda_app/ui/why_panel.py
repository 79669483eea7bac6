# SPDX-License-Identifier: MIT
"""On the issue page: why first place is as it is, as stacked bars and in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mcda_app.analysis.explanation import Explanation, explain
from mcda_app.analysis.steps import StepTable, step_tables
from mcda_app.errors import McdaError
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.session import Session
from mcda_app.ui.theme import colours, readable_on
from mcda_app.ui.why import WhyButton

ROW = 1.9
"""A bar's height in lines of text, the gap to the next included."""


class WhyPanel(QWidget):
    """Follows the chosen issue."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(text_label("heading", "Why?"))
        head.addStretch(1)
        head.addWidget(WhyButton("Steps of the method", self._steps))
        layout.addLayout(head)
        self.text = text_label()
        self.bars = ContributionBars()
        self._basis = text_label("muted")
        for widget in (self.text, self.bars, self._basis):
            layout.addWidget(widget)
        session.changed.connect(self.refresh)
        session.issue_selected.connect(lambda _id: self.refresh())

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        issue, result = self._session.issue, self._session.result
        if not self.isVisible() or issue is None or result is None:
            return
        project = self._session.project
        problem = self._session.evaluator.problem(project, issue)
        try:
            found = explain(problem, result, project.settings)
        except McdaError as error:
            put(self.text, str(error))
            self.bars.hide()
            return
        put(self.text, "\n".join(found.sentences[1:]), hide_empty=True)
        put(self._basis, found.basis if found.bars else "", hide_empty=True)
        self.bars.setVisible(bool(found.bars))
        self.bars.show_parts(found)

    def _steps(self) -> tuple[StepTable, ...]:
        issue, result = self._session.issue, self._session.result
        if issue is None or result is None:
            return ()
        project = self._session.project
        return step_tables(self._session.evaluator.problem(project, issue), result, project.settings)


class ContributionBars(QWidget):
    """A bar a option, one part a criterion; the parts add up to the score."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Explanation | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        rows = len(self._found.bars) + 1 if self._found is not None else 1
        return QSize(400, round(ROW * rows * self.fontMetrics().height()))

    def show_parts(self, found: Explanation) -> None:
        changed = self._found is None or len(found.bars) != len(self._found.bars)
        self._found = found
        told = [
            f"{option.label} {score:.3f}: "
            + ", ".join(f"{c.title} {part:.3f}" for c, part in zip(found.criteria, parts, strict=True))
            for option, score, parts in found.bars
        ]
        self.setAccessibleName("Contributions of the criteria to each option's score")
        self.setAccessibleDescription("; ".join(told))
        self.setToolTip("\n".join(told))
        if changed:
            self.updateGeometry()
        self.update()

    def paintEvent(self, _event) -> None:
        found = self._found
        if found is None or not found.bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, metrics = colours(self.palette()), self.fontMetrics()
        step = ROW * metrics.height()
        left = min(max(metrics.horizontalAdvance(o.label) for o, _, _ in found.bars) + 12, self.width() / 3)
        room = self.width() - left - metrics.horizontalAdvance("0.000") - 12
        middle = Qt.AlignmentFlag.AlignVCenter
        shades = [QColor(theme.criteria[n % len(theme.criteria)]) for n in range(len(found.criteria))]
        for row, (option, score, parts) in enumerate(found.bars):
            top = row * step + 2
            painter.setPen(QColor(theme.text))
            name = metrics.elidedText(option.label, Qt.TextElideMode.ElideRight, int(left - 8))
            painter.drawText(QRectF(0, top, left - 8, step - 5), middle, name)
            x = left
            for part, shade, criterion in zip(parts, shades, found.criteria, strict=True):
                width = room * part
                painter.fillRect(QRectF(x, top, width, step - 5), shade)
                text = criterion.short or criterion.title
                if metrics.horizontalAdvance(text) + 6 < width:
                    painter.setPen(readable_on(shade))
                    painter.drawText(QRectF(x, top, width, step - 5), Qt.AlignmentFlag.AlignCenter, text)
                x += width
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(x + 6, top, 80, step - 5), middle, f"{score:.3f}")
        self._paint_legend(painter, found, shades, len(found.bars) * step + 2, theme)
        painter.end()

    def _paint_legend(self, painter: QPainter, found: Explanation, shades, top: float, theme) -> None:
        metrics = self.fontMetrics()
        x, side = 0.0, metrics.height() * 0.7
        for criterion, shade in zip(found.criteria, shades, strict=True):
            painter.fillRect(QRectF(x, top + 4, side, side), shade)
            text = criterion.short or criterion.title
            painter.setPen(QColor(theme.muted))
            place = QRectF(x + side + 5, top, metrics.horizontalAdvance(text) + 4, metrics.height() + 4)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            x += side + metrics.horizontalAdvance(text) + 22
