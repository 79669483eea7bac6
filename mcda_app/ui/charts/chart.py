# SPDX-License-Identifier: MIT
"""The base class of charts: painting, description, and export as pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from mcda_app.errors import McdaError
from mcda_app.files.names import safe_name
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.charts.focus_frame import FocusFrame
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.showing import run_menu
from mcda_app.ui.widgets.labels import REST, plain
from mcda_app.ui.widgets.pictures.image_export import ask_picture_path, copy_picture, save_picture
from mcda_app.ui.widgets.skin.text_measures import Measures, TextMeasures
from mcda_app.ui.widgets.theme import LIGHT, Colours, colours
from mcda_app.ui.widgets.toast import show_toast, show_written

MARGIN = 16
"""Pixels around a chart in a picture."""


WAITING = tr_lazy("Calculating…")
"""A placeholder, so that no outdated answer is shown."""


class Chart(QWidget):
    """A chart; subclasses paint it in :meth:`draw`, on the screen and into pictures.

    caption          the text above the chart in a picture, from which the file is named
    content_changed  the chart shows something else
    """

    content_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.caption = ""
        self._description: Callable[[], str] = str
        self._tip = False
        self._described_at = -REST
        self._describe_timer: QTimer | None = None
        self._due: QRectF | None = None
        self._frame_around: FocusFrame | None = None
        self._measures = TextMeasures()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        """Paint the chart with the painter's font into an area whose top left corner is the origin."""
        raise NotImplementedError

    def is_due(self, part: QRectF) -> bool:
        """Whether a part of the chart is to be drawn; all are in a picture, few where few have changed."""
        return self._due is None or self._due.intersects(part)

    def measures(self, font: QFont | None = None) -> Measures:
        """What texts measure in a font, the chart's own by default."""
        return self._measures.of(self.font() if font is None else font)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """Heads and rows of the chart's numbers; without heads where it has none."""
        return (), ()

    def describe(self, name: str, description: Callable[[], str], *, tip: bool = False) -> None:
        """Set the accessible description, and with tip the tooltip too.

        description  returns the text; called at once, but only now and then during a drag
        """
        self._description, self._tip = description, tip
        self.content_changed.emit()
        if self.accessibleName() != name:
            self.setAccessibleName(name)
        if self._describe_timer is not None and self._describe_timer.isActive():
            return
        due = self._described_at + REST - monotonic()
        if due <= 0:
            self._describe()
            return
        if self._describe_timer is None:
            self._describe_timer = QTimer(self)
            self._describe_timer.setSingleShot(True)
            self._describe_timer.timeout.connect(self._describe)
        self._describe_timer.start(round(1000 * due))

    def _describe(self) -> None:
        self._described_at = monotonic()
        text = self._description()
        self.setAccessibleDescription(text)
        if self._tip:
            self.setToolTip(plain(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        theme = colours(self.palette())
        self._due = QRectF(event.rect())
        self.draw(painter, self.width(), self.height(), theme)
        self._due = None
        painter.end()

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self._show_frame()
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self._hide_frame()
        self.update()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._hide_frame()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        if self.hasFocus():
            self._show_frame()

    def _show_frame(self) -> None:
        """A frame around the chart: within it, it would touch the outermost labels."""
        if self._frame_around is None and self.parentWidget() is not None:
            self._frame_around = FocusFrame(self)

    def _hide_frame(self) -> None:
        frame, self._frame_around = self._frame_around, None
        if frame is not None:
            frame.remove()

    # Pictures

    def picture_size(self) -> QSize:
        head = round(2 * self.fontMetrics().height()) if self.caption else 0
        return QSize(self.width() + 2 * MARGIN, self.height() + 2 * MARGIN + head)

    def draw_picture(self, painter: QPainter) -> None:
        """Paint the chart on a light background in every theme, with its caption above."""
        size = self.picture_size()
        painter.fillRect(0, 0, size.width(), size.height(), QColor(LIGHT.surface))
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(LIGHT.text))
        line = self.fontMetrics().height()
        head = QRectF(MARGIN, MARGIN, self.width(), 1.5 * line)
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, self.caption)
        painter.setFont(self.font())
        painter.translate(MARGIN, MARGIN + (2 * line if self.caption else 0))
        self.draw(painter, self.width(), self.height(), LIGHT)

    def copy_picture(self) -> None:
        copy_picture(self.draw_picture, self.picture_size())
        show_toast(self.window(), tr("The picture is on the clipboard"))

    def save_picture(self) -> None:
        """Ask for a path and save the picture there."""
        path = ask_picture_path(
            self.window(), document_folder(self), _stem(self.caption or self.accessibleName())
        )
        if path is not None:
            self.write_picture(path)

    def write_picture(self, path: Path) -> None:
        try:
            title = self.caption or self.accessibleName()
            save_picture(self.draw_picture, self.picture_size(), path, title, self._description())
        except McdaError as error:
            show_error(self.window(), error, tr("The picture was not saved"))
            return
        show_written(self.window(), tr("Saved {path}").format(path=path.name), path)

    def fill_menu(self, menu: QMenu) -> QMenu:
        menu.addAction(tr("&Copy picture")).triggered.connect(self.copy_picture)
        menu.addAction(tr("&Save picture…")).triggered.connect(self.save_picture)
        return menu

    def contextMenuEvent(self, event) -> None:
        run_menu(self.fill_menu(QMenu(self)), event.globalPos())


class PictureButton(QToolButton):
    """Copies and saves a chart without the context menu."""

    def __init__(self, chart: Chart, what: str) -> None:
        super().__init__()
        self.setText(tr("Picture"))
        self.setAccessibleName(tr("Copy or save {what} as a picture").format(what=what))
        self.setToolTip(tr("Copy or save {what} as a picture").format(what=what))
        set_rank(self, Rank.LINK)
        self._chart = chart
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        run_menu(self._chart.fill_menu(QMenu(self)), self.mapToGlobal(QPoint(0, self.height())))


def stacked(middles: list[float], heights: list[float], top: float, bottom: float) -> list[float]:
    """The tops of boxes, as near to their middles as they can be without lying on each other.

    middles  ascending
    top, bottom  between which they lie if they fit
    """
    tops: list[float] = []
    least = top
    for middle, height in zip(middles, heights, strict=True):
        tops.append(max(middle - height / 2, least))
        least = tops[-1] + height
    for n in range(len(tops) - 1, -1, -1):
        tops[n] = min(tops[n], bottom - heights[n])
        bottom = tops[n]
    return tops


def elided(metrics: QFontMetricsF | Measures, text: str, width: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _stem(text: str) -> str:
    """A file name derived from a text."""
    return safe_name(text, "chart").casefold()
