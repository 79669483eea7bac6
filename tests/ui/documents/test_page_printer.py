# SPDX-License-Identifier: MIT
"""The pages that the print dialog asks for are printed, and no others."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPageRanges, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget

from mcda_app.errors import EditError
from mcda_app.ui.documents.page_printer import Sheets, paint_pages, sheet_printer

WIDTHS = (10, 20, 30, 40, 50)
PAGES = [
    f'<svg viewBox="0 0 100 140" xmlns="http://www.w3.org/2000/svg">'
    f'<path d="M 0 0 h {width} v 9 h -{width} Z" fill="#000000"/></svg>'.encode()
    for width in WIDTHS
]
"""Each page is told by the width of what is drawn on it."""


def printer_of(path: Path, ranges: str, reverse: bool = False) -> QPrinter:
    printer = sheet_printer(QPrinter.PrinterMode.ScreenResolution, 0)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    if ranges:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setPageRanges(QPageRanges.fromString(ranges))
    if reverse:
        printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    return printer


def printed(path: Path) -> list[list[bytes]]:
    """What is drawn on each page of a printed file, without pens and brushes."""
    with pikepdf.open(path) as pdf:
        contents = [page.Contents.read_bytes().splitlines() for page in pdf.pages]
    return [[line for line in lines if line.endswith((b" m", b" l", b" re", b" cm"))] for lines in contents]


def paint_sheets(_pages: object, printer: QPrinter) -> None:
    """As many sheets of a page of the window, told by their widths too."""
    paper = printer.pageRect(QPrinter.Unit.DevicePixel)
    size = QSize(int(paper.width()), int(paper.height()) * len(WIDTHS))
    high = size.height() / len(WIDTHS)

    def draw(painter: QPainter) -> None:
        for n, width in enumerate(WIDTHS):
            painter.fillRect(QRectF(0, n * high + 5, size.width() * width / 100, 9), "black")

    Sheets(draw, size, set()).paint(printer)


@pytest.mark.parametrize("paint", [paint_pages, paint_sheets])
@pytest.mark.parametrize(
    ("ranges", "reverse", "wanted"),
    [
        ("", False, [1, 2, 3, 4, 5]),
        ("2-3", False, [2, 3]),
        ("1,4-5", False, [1, 4, 5]),
        ("5-9", False, [5]),
        ("2-4", True, [4, 3, 2]),
        ("", True, [5, 4, 3, 2, 1]),
    ],
)
def test_the_chosen_pages_are_printed_in_order(
    qapp, paint, ranges: str, reverse: bool, wanted: list[int], tmp_path: Path
) -> None:
    paint(PAGES, printer_of(tmp_path / "all.pdf", ""))
    every = printed(tmp_path / "all.pdf")
    assert len(set(map(str, every))) == 5
    paint(PAGES, printer_of(tmp_path / "some.pdf", ranges, reverse))
    assert printed(tmp_path / "some.pdf") == [every[n - 1] for n in wanted]


def test_pages_that_are_not_there_are_refused_in_a_sentence(qapp, tmp_path: Path) -> None:
    with pytest.raises(EditError, match="There are only 5 pages: pages 7-9 cannot"):
        paint_pages(PAGES, printer_of(tmp_path / "x.pdf", "7-9"))
    assert not (tmp_path / "x.pdf").exists()


def test_a_preview_shows_every_page_whatever_was_printed_before(qtbot, tmp_path: Path) -> None:
    printer = printer_of(tmp_path / "x.pdf", "2-3")
    widget = QPrintPreviewWidget(printer)
    qtbot.addWidget(widget)
    widget.paintRequested.connect(lambda device: paint_pages(PAGES, device))
    widget.updatePreview()
    assert widget.pageCount() == 5
    widget.print_()
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert len(pdf.pages) == 2
