# SPDX-License-Identifier: MIT
"""Paper copies of what the window shows, and of the briefing note.

Qt's print support is imported here alone, when somebody first prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QMarginsF, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPaintEngine, QPainter, QPicture, QRegion
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QScrollArea, QTableView, QWidget

from mcda_app.errors import EditError, McdaError
from mcda_app.i18n import plural, tr
from mcda_app.ui.documents.page_drawings import drawing_of, paint_drawing
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.theme import LIGHT, colours

MARGIN_MM = 15.0

LEAST_FILLED = 0.5
"""The part of a sheet that is filled at least before a break is looked for."""

LARGEST = 1.25
"""A small page is not blown up further than this."""

Draw = Callable[[QPainter], None]


class Sheets:
    """Something wide and high, cut into sheets of paper where nothing is cut through.

    draw    paints all of it from the origin on
    size    its width and height in pixels
    breaks  heights at which it can be cut
    """

    def __init__(self, draw: Draw, size: QSize, breaks: set[int]) -> None:
        self._draw, self._size, self._breaks = draw, size, breaks

    def paint(self, printer: QPrinter) -> None:
        """Paint the sheets that are asked for, each as wide as the paper. Raises EditError for none."""
        paper = printer.pageRect(QPrinter.Unit.DevicePixel)
        dots = printer.logicalDpiX() / 96.0
        scale = min(paper.width() / self._size.width(), LARGEST * dots)
        cuts = self.cuts(int(paper.height() / scale))
        pages = pages_to_print(printer, len(cuts))
        painter = QPainter(printer)
        try:
            for n, page in enumerate(pages):
                if n:
                    printer.newPage()
                top, bottom = cuts[page]
                painter.save()
                painter.scale(scale, scale)
                painter.setClipRect(QRectF(0, 0, self._size.width(), bottom - top))
                painter.translate(0, -top)
                self._draw(painter)
                painter.restore()
        finally:
            painter.end()

    def cuts(self, height: int) -> list[tuple[int, int]]:
        """Top and bottom of each sheet, at most this high."""
        sheets, top = [], 0
        while top < self._size.height():
            bottom = min(top + max(1, height), self._size.height())
            if bottom < self._size.height():
                least = top + int(LEAST_FILLED * height)
                bottom = max((b for b in self._breaks if least <= b <= bottom), default=bottom)
            sheets.append((top, bottom))
            top = bottom
        return sheets


def page_sheets(page: QWidget, dress: Callable[[bool], object]) -> Sheets:
    """What a page of the window shows, in dark letters on white whatever the theme.

    dress  shows the window in light colours, or again in those that are preferred
    """
    QCoreApplication.sendPostedEvents()  # what must still be laid out
    content, picture = _content(page), QPicture()
    with _in_light(page, dress):
        painter = QPainter(picture)
        content.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        painter.end()
    return Sheets(lambda painter: painter.drawPicture(0, 0, picture), content.size(), _breaks(content))


@contextmanager
def _in_light(page: QWidget, dress: Callable[[bool], object]) -> Iterator[None]:
    """The page in light colours for the block, without the window showing it."""
    if colours(page.palette()) is LIGHT:
        yield
        return
    window = page.window()

    def show(light: bool) -> None:
        window.setUpdatesEnabled(False)
        dress(light)
        QCoreApplication.sendPostedEvents()  # what must be laid out anew
        window.setUpdatesEnabled(True)

    show(True)
    try:
        yield
    finally:
        show(False)


def _content(page: QWidget) -> QWidget:
    """The whole of what a page scrolls through; the page itself if it does not scroll."""
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    largest = max(areas, key=lambda area: area.width() * area.height(), default=None)
    if largest is None or 2 * largest.width() * largest.height() < page.width() * page.height():
        return page
    return largest.widget() or page


def _breaks(content: QWidget) -> set[int]:
    """Heights at which no line of text, no chart and no row of a table is cut."""
    spans = [_span(child, content) for child in content.findChildren(QWidget) if _is_whole(child)]
    candidates = {bottom for _top, bottom in spans}
    for table in content.findChildren(QTableView):
        if table.isVisible():
            candidates |= _row_ends(table, content)
    return {y for y in candidates if not any(top < y < bottom for top, bottom in spans)}


def _is_whole(widget: QWidget) -> bool:
    """Whether a widget shows something itself and must not be cut; a table is cut between its rows."""
    if not widget.isVisible() or any(isinstance(p, QTableView) for p in _above(widget)):
        return False
    return not isinstance(widget, QTableView) and not widget.findChildren(
        QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
    )


def _above(widget: QWidget) -> list[QWidget]:
    parents, parent = [], widget.parentWidget()
    while parent is not None:
        parents.append(parent)
        parent = parent.parentWidget()
    return parents


def _span(widget: QWidget, content: QWidget) -> tuple[int, int]:
    top = widget.mapTo(content, QPoint(0, 0)).y()
    return top, top + widget.height()


def _row_ends(table: QTableView, content: QWidget) -> set[int]:
    header = table.verticalHeader()
    top = table.viewport().mapTo(content, QPoint(0, 0)).y()
    ends = (header.sectionViewportPosition(n) + header.sectionSize(n) for n in range(header.count()))
    return {top + end for end in ends if 0 < end <= table.viewport().height()}


def pages_to_print(printer: QPrinter, count: int) -> list[int]:
    """Which of so many pages are asked for, from 0, in the order in which they are to be printed.

    A preview shows them all. Raises EditError if the range that was typed names none of them.
    """
    every = list(range(count))
    if printer.paintEngine().type() == QPaintEngine.Type.Picture:
        return every
    ranges = printer.pageRanges()
    if printer.printRange() is QPrinter.PrintRange.PageRange and not ranges.isEmpty():
        every = [page for page in every if ranges.contains(page + 1)]
        if not every:
            raise EditError(
                plural(
                    count,
                    tr("There is only one page: pages {range} cannot be printed."),
                    tr("There are only {count} pages: pages {range} cannot be printed."),
                ).format(count=count, range=ranges.toString()),
                remedy=tr("Choose other pages."),
            )
    return every[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else every


def preview(parent: QWidget, title: str, printer: QPrinter, paint: Callable[[QPrinter], None]) -> None:
    """Show how something will look on paper, from where it is printed."""
    printer.setDocName(title)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.resize(QSize(1010, 700).boundedTo(parent.screen().availableSize()))

    def paint_requested(device: QPrinter) -> None:
        try:
            paint(device)
        except McdaError as error:
            show_error(parent, error, tr("Nothing was printed"))

    dialog.paintRequested.connect(paint_requested)
    run_dialog(dialog)


def sheet_printer(mode: QPrinter.PrinterMode, margin: float) -> QPrinter:
    """A printer on A4 with this margin in millimetres."""
    printer = QPrinter(mode)
    printer.setFullPage(margin == 0)
    margins = QMarginsF(margin, margin, margin, margin)
    paper = QPageSize(QPageSize.PageSizeId.A4)
    way = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, way, margins, QPageLayout.Unit.Millimeter))
    return printer


def preview_pages(parent: QWidget, title: str, pages: Sequence[bytes]) -> None:
    """Show how pages drawn in SVG will look on paper, from where they are printed."""
    printer = sheet_printer(QPrinter.PrinterMode.HighResolution, 0)
    preview(parent, title, printer, lambda device: paint_pages(pages, device))


def paint_pages(pages: Sequence[bytes], printer: QPrinter) -> None:
    """Paint each drawing that is asked for over a whole sheet: its margins are its own.

    Raises EditError if none is.
    """
    wanted = pages_to_print(printer, len(pages))
    painter = QPainter(printer)
    try:
        for n, at in enumerate(wanted):
            if n:
                printer.newPage()
            paper = printer.paperRect(QPrinter.Unit.DevicePixel)
            paper.translate(-printer.pageRect(QPrinter.Unit.DevicePixel).topLeft())
            paint_drawing(painter, drawing_of(pages[at]), paper)
    finally:
        painter.end()


def preview_sheets(parent: QWidget, title: str, sheets: Sheets) -> None:
    """Show how a page of the window will look on paper, from where it is printed."""
    printer = sheet_printer(QPrinter.PrinterMode.ScreenResolution, MARGIN_MM)
    preview(parent, title, printer, sheets.paint)
