# SPDX-License-Identifier: MIT
"""What opens beside a cell of the grid, over the page: a sentence, or a small form."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mcda_app.errors import EditError
from mcda_app.i18n import tr
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, show_fault
from mcda_app.ui.widgets.labels import show_text, text_label

WIDTH = 380
GAP = 2
"""Pixels between a cell and what opens beside it."""


class Overlay(QFrame):
    """A frame over the page, below a cell or above it where there is no room.

    closed  it went away by its own buttons or by Esc
    """

    closed = Signal()

    def __init__(self, page: QWidget, name: str) -> None:
        super().__init__(page)
        self.setProperty("skin", "card")
        self.setProperty("lead", "true")
        self.setAutoFillBackground(True)
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(8)
        self.hide()

    def open_at(self, cell: QRect, of: QWidget) -> None:
        """Show it beside a cell, given in a widget's coordinates."""
        page = self.parentWidget()
        assert page is not None
        top_left = of.mapTo(page, cell.topLeft())
        self.setFixedWidth(min(WIDTH, page.width() - 16))
        self.layout().activate()
        height = self.heightForWidth(self.width()) if self.hasHeightForWidth() else self.sizeHint().height()
        self.resize(self.width(), height)
        x = max(8, min(top_left.x(), page.width() - self.width() - 8))
        y = top_left.y() + cell.height() + GAP
        if y + height > page.height() - 4 and top_left.y() - height - GAP >= 0:
            y = top_left.y() - height - GAP
        self.move(QPoint(x, y))
        self.show()
        self.raise_()

    def close_overlay(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        else:
            super().keyPressEvent(event)


class Advice(Overlay):
    """One sentence about a cell, and a button for each reading there is to choose from."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, tr("About this cell"))
        self.sentence = text_label("")
        self.column.addWidget(self.sentence)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self.column.addLayout(self._row)
        self.buttons: list[QPushButton] = []
        self.about: object = None

    def show_advice(
        self,
        about: object,
        sentence: str,
        offers: Sequence[tuple[str, Callable[[], object]]],
        cell: QRect,
        of: QWidget,
        *,
        warning: bool,
    ) -> None:
        """about  what the sentence is about, so that it can be taken away with it"""
        self.about = about
        self._clear_buttons()
        show_text(self.sentence, sentence)
        colour = self.palette().color(QPalette.ColorRole.Text)
        palette = self.sentence.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        self.sentence.setPalette(palette)
        self.setProperty("warning", warning)
        for text, run in offers:
            button = push_button(text)
            button.clicked.connect(lambda _checked=False, run=run: run())
            self._row.addWidget(button)
            button.show()  # now: Qt would show it only after the height has been computed without it
            self.buttons.append(button)
        if offers:
            self._row.addStretch(1)
        self.open_at(cell, of)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def forget(self) -> None:
        self.about = None
        self.close_overlay()

    def _clear_buttons(self) -> None:
        self.buttons.clear()
        while self._row.count():
            item = self._row.takeAt(0)
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()


class Form(Overlay):
    """A small form whose fields are taken together, as one step, by Done or Enter; Esc changes nothing."""

    def __init__(self, page: QWidget, title: str) -> None:
        super().__init__(page, title)
        self.column.addWidget(text_label("heading", title))
        self._fault = fault_label()

    def finish(self, *, more: str = "", run_more: Callable[[], object] | None = None) -> None:
        """Add the foot: what is wrong, and the buttons; more is another button at the left."""
        self.column.addWidget(self._fault)
        row = QHBoxLayout()
        if more and run_more is not None:
            link = push_button(more, Rank.LINK)
            link.clicked.connect(lambda _checked=False: run_more())
            row.addWidget(link)
        row.addStretch(1)
        self.cancel_button = push_button(tr("Cancel"))
        self.done_button = push_button(tr("Done"), Rank.PRIMARY)
        self.cancel_button.clicked.connect(lambda _checked=False: self.close_overlay())
        self.done_button.clicked.connect(lambda _checked=False: self.take())
        row.addWidget(self.cancel_button)
        row.addWidget(self.done_button)
        self.column.addLayout(row)

    def apply(self) -> None:
        """Take what the fields hold; raises EditError where it cannot be taken."""
        raise NotImplementedError

    def take(self) -> bool:
        """Take the fields and close; False, with the reason shown, if they cannot be taken."""
        try:
            self.apply()
        except EditError as error:
            show_fault(self._fault, error)
            self.adjustSize()
            return False
        self.close_overlay()
        return True

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            super().keyPressEvent(event)
