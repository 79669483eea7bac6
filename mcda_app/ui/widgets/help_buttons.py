# SPDX-License-Identifier: MIT
"""“?” explains a term in two sentences, “Why?” shows the calculation of a number."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.ranking.calculation_steps import StepTable
from mcda_app.files.glossary import term
from mcda_app.i18n import localised, tr
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.labels import text_label


class HelpButton(QToolButton):
    """A “?” that explains a term in a small popup."""

    def __init__(self, term: str, text: str) -> None:
        super().__init__()
        self._term, self._text = term, text
        self.setText("?")
        set_rank(self, Rank.ROUND)
        self.setMaximumHeight(self.fontMetrics().height() + 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("What is “{term}”?").format(term=term))
        self.setAccessibleDescription(text)
        self.setToolTip(tr("What is “{term}”?").format(term=term))
        self.clicked.connect(self.explain)

    def explain(self) -> QFrame:
        """Show the popup; a click outside it or Escape closes it."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        popup.setAutoFillBackground(True)
        popup.setBackgroundRole(popup.palette().ColorRole.ToolTipBase)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(14, 10, 14, 12)
        heading, body = text_label("heading", self._term), text_label("", self._text)
        body.setMinimumWidth(300)
        body.setMaximumWidth(380)
        layout.addWidget(heading)
        layout.addWidget(body)
        popup.adjustSize()
        screen = self.screen().availableGeometry()
        at = self.mapToGlobal(QPoint(0, self.height() + 4))
        at.setX(max(screen.left(), min(at.x(), screen.right() - popup.width())))
        if at.y() + popup.height() > screen.bottom():
            at.setY(self.mapToGlobal(QPoint(0, -4)).y() - popup.height())
        popup.move(at)
        popup.show()
        return popup


def help_on(term_id: str) -> HelpButton:
    """A “?” button that explains a term of the glossary."""
    entry = term(term_id)
    return HelpButton(entry.term, entry.text)


class WhyButton(QToolButton):
    """A “Why?” that shows the calculation of a number, computed on click."""

    def __init__(self, what: str, steps: Callable[[], Sequence[StepTable]], text: str = "") -> None:
        super().__init__()
        self._what, self._steps = what, steps
        self.setText(text or tr("Why?"))
        set_rank(self, Rank.ROUND)
        self.setMaximumHeight(self.fontMetrics().height() + 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Why? The steps behind: {what}").format(what=what))
        self.setToolTip(tr("The steps behind: {what}").format(what=what))
        self.clicked.connect(self.show_steps)

    def show_steps(self) -> WhyDialog:
        dialog = WhyDialog(self.window(), self._what, self._steps())
        dialog.open()
        return dialog


BESIDE_TABLE = 64
"""Pixels of a dialog beside a table in it: margins and the scroll bar."""


class WhyDialog(QDialog):
    """Calculation steps in a column, each with a title, a sentence, and a table if it has one."""

    def __init__(self, parent: QWidget | None, what: str, steps: Sequence[StepTable]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Why? {what}").format(what=what))
        self.steps = tuple(steps)
        outer = QVBoxLayout(self)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 4, 12, 4)
        layout.setSpacing(6)
        for n, step in enumerate(self.steps, start=1):
            layout.addWidget(text_label("heading", f"{n}. {step.title}"))
            layout.addWidget(text_label("", step.note))
            if step.rows:
                layout.addWidget(StepTableView(step))
            layout.addSpacing(8)
        if not self.steps:
            layout.addWidget(text_label("", tr("There is nothing to explain yet: more answers are needed.")))
        layout.addStretch(1)
        scroll.setWidget(content)
        outer.addWidget(scroll, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)
        room = self.screen().availableGeometry() if parent is None else parent.size()
        height = content.sizeHint().height() + 90
        tables = [table.maximumWidth() for table in content.findChildren(StepTableView)]
        widest = max([680, *(width + BESIDE_TABLE for width in tables)])
        self.resize(min(widest, room.width() - 40), max(240, min(height, room.height() - 40)))


class StepTableView(QTableWidget):
    """One step's numbers. Ctrl+C copies the selection, or everything."""

    def __init__(self, step: StepTable) -> None:
        super().__init__(len(step.rows), len(step.columns))
        self.ensurePolished()  # the style sheet's frame counts in the sizes below
        self.setAccessibleName(step.title)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalHeaderLabels(list(step.columns))
        self.setVerticalHeaderLabels([label for label, _ in step.rows])
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, (_, values) in enumerate(step.rows):
            for column, value in enumerate(values):
                item = QTableWidgetItem(number_text(value))
                item.setTextAlignment(right)
                self.setItem(row, column, item)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.resizeRowsToContents()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame = 2 * self.frameWidth()
        self._rows_height = sum(self.rowHeight(n) for n in range(self.rowCount())) + frame
        header.setStretchLastSection(False)
        self.verticalHeader().adjustSize()
        columns = sum(self.columnWidth(n) for n in range(self.columnCount()))
        self.setMaximumWidth(columns + self.verticalHeader().sizeHint().width() + frame + 2)  # rounding
        self._fit()
        QShortcut(QKeySequence.StandardKey.Copy, self, self.copy, context=Qt.ShortcutContext.WidgetShortcut)

    def _fit(self) -> None:
        """Fit the height to the rows, and to the scroll bar if the table is wider than its area."""
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > 0 else 0
        height = self._rows_height + self.horizontalHeader().sizeHint().height() + extra
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def copy(self) -> None:
        selected = self.selectedIndexes()
        rows = sorted({i.row() for i in selected}) or range(self.rowCount())
        columns = sorted({i.column() for i in selected}) or range(self.columnCount())
        lines = ["\t".join(["", *(self.horizontalHeaderItem(c).text() for c in columns)])]
        for r in rows:
            cells = (self.item(r, c).text() for c in columns)
            lines.append("\t".join([self.verticalHeaderItem(r).text(), *cells]))
        QGuiApplication.clipboard().setText("\n".join(lines))


def number_text(value: float | None) -> str:
    """A number with enough decimals to follow the arithmetic."""
    if value is None:
        return "–"
    if value == round(value) and abs(value) < 1e6:
        return f"{localised(value, '.0f')}"
    return f"{localised(value, '.4f')}" if abs(value) < 100 else f"{localised(value, '.1f')}"
