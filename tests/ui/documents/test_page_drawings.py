# SPDX-License-Identifier: MIT
"""Printed pages are those of the PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from mcda_app.exchange.report.pdf.typesetter import pages_of
from mcda_app.ui.documents.page_drawings import drawing_of, paint_drawing
from mcda_app.ui.documents.page_printer import paint_pages, sheet_printer
from tests.exchange.report.pdf.reports import every_node

DAY = date(2026, 11, 30)
FORM = '<svg viewBox="0 0 100 50" xmlns="http://www.w3.org/2000/svg">{}</svg>'


def painted(svg: bytes, width: int, height: int, size: QSizeF | None = None) -> QImage:
    """A picture of a drawing, which is as large as it, or as is asked for."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    paint_drawing(painter, drawing_of(svg), QRectF(QPointF(), size or QSizeF(width, height)))
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures' brightness, from 0 to 1, whatever smooths their edges."""
    import numpy as np

    grey = QImage.Format.Format_Grayscale8
    arrays = []
    for image in (one, other):
        image = image.convertToFormat(grey).scaledToWidth(
            image.width() // 4, Qt.TransformationMode.SmoothTransformation
        )
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        arrays.append(rows[:, : image.width()].astype(float))
    return float(abs(arrays[0] - arrays[1]).mean() / 255)


def test_a_page_is_painted_as_the_typesetter_draws_it(qapp) -> None:
    """By Qt's own module for SVG, whose picture is right on a screen."""
    pages = pages_of(every_node(), DAY)
    assert len(pages) == 2
    for page in pages:
        assert drawing_of(page).shapes is not None
        size = 2 * drawing_of(page).size
        image = painted(page, 1190, 1684, size)
        wanted, blank = (QImage(image.size(), QImage.Format.Format_RGB32) for _ in range(2))
        for picture in (wanted, blank):
            picture.fill("white")
        painter = QPainter(wanted)
        QSvgRenderer(QByteArray(page)).render(painter, QRectF(QPointF(), size))
        painter.end()
        assert difference(image, wanted) < 0.1 * difference(blank, wanted)


def test_pages_are_printed_on_whole_sheets_of_a4_without_a_pen_around_letters(qapp, tmp_path: Path) -> None:
    printer = sheet_printer(QPrinter.PrinterMode.HighResolution, 0)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint_pages(pages_of(every_node(), DAY), printer)
    with pikepdf.open(tmp_path / "printed.pdf") as pdf:
        assert len(pdf.pages) == 2
        assert [round(float(v)) for v in pdf.pages[0].mediabox] == [0, 0, 595, 842]
        operators = [str(operator) for _, operator in pikepdf.parse_content_stream(pdf.pages[0])]
    letters = sum(svg.count(b"<use ") for svg in pages_of(every_node(), DAY)[:1])
    assert letters <= operators.count("f") <= 1.3 * letters


@pytest.mark.parametrize(
    "strange",
    [
        '<circle cx="50" cy="25" r="10" fill="#000000"/>',
        '<path d="M 10 10 A 5 5 0 0 0 20 20 Z" fill="#000000"/>',
        '<g clip-path="url(#c)"><path d="M 40 15 h 20 v 20 h -20 Z" fill="#000000"/></g>',
        '<path d="M 40 15 h 20 v 20 h -20 Z" fill="rgb(0,0,0)"/>',
    ],
)
def test_what_is_not_read_here_is_painted_by_qt(qapp, strange: str) -> None:
    svg = FORM.format(strange).encode()
    assert drawing_of(svg).shapes is None
    image = painted(svg, 100, 50)
    assert any(image.pixelColor(x, y).value() < 100 for x in range(100) for y in range(50))


def test_every_command_of_a_path_is_followed(qapp) -> None:
    one = '<path d="M 10 10 h 20 v 20 l -20 0 Z M 50 10 H 70 V 30 L 50 30 Z" fill="#ff0000"/>'
    curves = '<path d="m 80 40 q 5 -10 10 0 Z m 0 -20 c 0 -5 10 -5 10 0 Z" fill="none" stroke="#0000ff"/>'
    image = painted(FORM.format(f'<g transform="translate(0 5)">{one}</g>{curves}').encode(), 100, 50)
    assert [image.pixelColor(x, 20).name() for x in (5, 20, 40, 60, 75)] == [
        "#ffffff",
        "#ff0000",
        "#ffffff",
        "#ff0000",
        "#ffffff",
    ]
    assert any(image.pixelColor(85, y).blue() > image.pixelColor(85, y).red() for y in range(50))
