# SPDX-License-Identifier: MIT
"""The report as PDF, drawn by Qt: every script, embedded fonts, charts as vectors.

Qt writes no structure tags; the Word report is the one for screen readers.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from mcda_app.exchange.report.document import Report
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import tr
from mcda_app.ui.documents.report_pages import FACES, GREY, Setter, pages
from mcda_app.version import __version__

RESOLUTION = 1200
MARGIN_MM = 15.0
FOOT, GAP = 12.0, 6.0
"""Points: height of the line at the foot of a page, and room above it."""

Progress = Callable[[int, int], bool]
"""Called with (pages done, total pages or 0 while unknown); returns False to stop."""


def write_pdf(report: Report, path: Path, *, progress: Progress | None = None) -> bool:
    """Write the report atomically; False if it was stopped. May be called from any thread.

    Raises FileError if it cannot be written. Without a running application, as on the command line, Qt is
    started without a screen.
    """
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        QGuiApplication([])  # Qt for Python keeps it from now on
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not _print(report, buffer, progress or _go_on):
        return False
    write_atomically(path, bytes(buffer.data().data()))
    return True


def _go_on(_done: int, _all: int) -> bool:
    return True


def writer_on(device: QIODevice) -> QPdfWriter:
    """A writer of the report's pages."""
    writer = QPdfWriter(device)
    writer.setCreator(tr("mcda-app {version}").format(version=__version__))
    writer.setResolution(RESOLUTION)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    page_size = QPageSize(QPageSize.PageSizeId.A4)
    layout = QPageLayout(page_size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    return writer


def _print(report: Report, device: QIODevice, progress: Progress) -> bool:
    writer = writer_on(device)
    writer.setTitle(report.title)
    return paint_report(report, writer, progress)


def paint_report(report: Report, device: QPagedPaintDevice, progress: Progress | None = None) -> bool:
    """Paint a report on a PDF or a printer; False if it was stopped.

    It is laid out twice: once to count the pages, for the page numbers, and once to draw them. This way no
    page has to be stored.
    """
    progress = progress or _go_on
    dot = device.logicalDpiX() / 72.0
    width, height = float(device.width()), device.height() - (FOOT + GAP) * dot
    total = 0
    for _page in pages(report, device, width, height):
        total += 1
        if not progress(0, 0):
            return False
    small = Setter(device, width, height).font(FACES["muted"])
    painter = QPainter(device)
    try:
        for number, page in enumerate(pages(report, device, width, height), 1):
            if number > 1:
                device.newPage()
            for top, strip in page:
                strip.draw(painter, top)
            painter.setFont(small)
            painter.setPen(QColor(GREY))
            foot = QRectF(0, height + GAP * dot, width, FOOT * dot)
            painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, report.footer)
            above = QRectF(0, -(FOOT + GAP) * dot, width, FOOT * dot)
            painter.drawText(above, Qt.AlignmentFlag.AlignRight, report.classification)
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{number} / {total}")
            if not progress(number, total):
                return False
    finally:
        painter.end()
    return True
