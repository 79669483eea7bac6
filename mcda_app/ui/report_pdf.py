# SPDX-License-Identifier: MIT
"""The report as PDF, laid out and drawn by Qt: every script, embedded fonts, charts as vectors.

Qt writes no structure tags; the Word report is the one for screen readers.
"""

from __future__ import annotations

import os
from html import escape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

import mcda_app
from mcda_app.exchange.report.docx import INK, TRACK, tint
from mcda_app.exchange.report.nodes import Bars, Heading, NewPage, Node, Paragraph, Report, Table
from mcda_app.files.store import write_atomically
from mcda_app.language import localised, tr

CHART = QTextFormat.ObjectTypes.UserObject + 1
CHART_DATA = QTextFormat.Property.UserProperty + 1
RESOLUTION = 1200
MARGIN_MM = 15.0
ROW_PT = 14.0
SLACK = 0.5
"""Points that a line may reach over the end of a page: less than its leading."""

_keep: list[QGuiApplication] = []  # Qt wants its application object kept alive
NARROW = ["Carlito", "Calibri"]
FAMILIES = [*NARROW, "DejaVu Sans"]
WIDE = 0.92
"""Size of other fonts, whose letters are wider and taller, against those: a note keeps its two pages."""
TEXT, GREY = "#17202a", "#55606c"


class Face(NamedTuple):
    """How a paragraph looks; lengths in points."""

    size: float
    colour: str = TEXT
    bold: bool = False
    above: float = 0.0
    below: float = 3.0
    left: float = 0.0


FACES = {
    "title": Face(20, f"#{INK}", below=2),
    "subtitle": Face(11, GREY, below=8),
    "h1": Face(14, f"#{INK}", bold=True, above=12, below=4),
    "h2": Face(11, f"#{INK}", bold=True, above=7, below=2),
    "body": Face(9.5),
    "answer": Face(11.5, f"#{INK}", bold=True, above=5, below=6),
    "muted": Face(8.5, GREY),
    "caption": Face(8.5, GREY, above=5, below=2),
    "bullet": Face(9.5, below=1.5, left=10),
}


def write_pdf(report: Report, path: Path) -> None:
    """Write the report, all of it or nothing. Raises FileError where it cannot be written.

    Without a program running, as on the command line, Qt is started without a screen.
    """
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _keep.append(QGuiApplication([]))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _print(report, buffer)
    write_atomically(path, bytes(buffer.data().data()))


def _print(report: Report, device: QIODevice) -> None:
    writer = QPdfWriter(device)
    writer.setTitle(report.title)
    writer.setCreator(tr("mcda-app {version}").format(version=mcda_app.__version__))
    writer.setResolution(RESOLUTION)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    page_size = QPageSize(QPageSize.PageSizeId.A4)
    layout = QPageLayout(page_size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    dots = RESOLUTION / 72.0  # the document is laid out in points
    painter.scale(dots, dots)
    area = QSizeF(writer.width() / dots, writer.height() / dots - 18)
    document = _document(report, area)
    small = _font(FACES["muted"])
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * area.height())
        document.drawContents(painter, QRectF(0, page * area.height(), area.width(), area.height()))
        painter.restore()
        painter.setFont(small)
        painter.setPen(QColor("#55606c"))
        foot = QRectF(0, area.height() + 6, area.width(), 12)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, report.footer)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{page + 1} / {document.pageCount()}")
    painter.end()


def _document(report: Report, area: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(FACES["body"]))
    charts = _Charts(document)
    document.documentLayout().registerHandler(CHART, charts)
    document.setPageSize(area)
    cursor = QTextCursor(document)
    _write(cursor, report.title, "title")
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.deleteChar()  # the empty paragraph that every document begins with
    cursor.movePosition(QTextCursor.MoveOperation.End)
    if report.subtitle:
        _write(cursor, report.subtitle, "subtitle")
    for node in report.nodes:
        _insert(cursor, node)
    _keep_lines_whole(document)
    return document


def _keep_lines_whole(document: QTextDocument) -> None:
    """Move bullets and rows on two pages, and paragraphs of which Qt would cut a line, to the next page.

    Qt cuts lines below tables. A page break before them would leave a page empty, for Qt is out of step with
    its pages there.
    """
    for _ in range(4 * document.pageCount()):
        cut = cut_paragraph(document)
        if cut is None:
            return
        block, missing = cut
        if QTextCursor(block).currentTable() is not None:
            _lower_row(block, missing)
            continue
        moved = block.blockFormat()
        moved.setTopMargin(moved.topMargin() + missing)
        QTextCursor(block).setBlockFormat(moved)


def _lower_row(block: QTextBlock, missing: float) -> None:
    """Leave so little room for a row that Qt moves it: not even its first line is to fit."""
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    row, line = table.cellAt(cursor).row(), block.layout().lineAt(0).height()
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        lowered = cell.format().toTableCellFormat()
        lowered.setTopPadding(lowered.topPadding() + max(1.0, missing - line + 1))
        cell.setFormat(lowered)


def cut_paragraph(document: QTextDocument) -> tuple[QTextBlock, float] | None:
    """The first paragraph with a line on two pages, and how far it begins above the second.

    A bullet, and what a cell of a table holds, count as one line, unless they are taller than half a page.
    """
    height = document.pageSize().height()
    block = document.begin()
    while block.isValid():
        at = document.documentLayout().blockBoundingRect(block).y()
        for top, bottom in _parts(block, height):
            page = (at + top + SLACK) // height
            if (at + bottom - SLACK) // height > page:
                return block, (page + 1) * height - at
        block = block.next()
    return None


def _parts(block: QTextBlock, height: float) -> list[tuple[float, float]]:
    """Top and bottom, within a paragraph, of what has to stay on one page of such a height."""
    layout = block.layout()
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    parts = [(line.y(), line.y() + line.height()) for line in lines]
    whole = block.blockFormat().leftMargin() > 0 or QTextCursor(block).currentTable() is not None
    if parts and whole and parts[-1][1] - parts[0][0] < height / 2:
        return [(parts[0][0], parts[-1][1])]
    return parts


def _font(face: Face) -> QFont:
    """A font whose pixels are the layout's units, which stand for points."""
    font = QFont(FAMILIES)
    wide = QFontInfo(font).family() not in NARROW
    font.setPixelSize(round(face.size * (WIDE if wide else 1)))
    font.setBold(face.bold)
    return font


def _write(cursor: QTextCursor, text: str, style: str) -> None:
    face = FACES[style]
    block, form = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(face.above)
    block.setBottomMargin(face.below)
    if face.left:
        block.setLeftMargin(face.left)
        block.setTextIndent(-face.left + 2)
        text = f"•  {text}"
    form.setFont(_font(face))
    form.setForeground(QColor(face.colour))
    cursor.insertBlock(block, form)
    cursor.insertText(text, form)


def _insert(cursor: QTextCursor, node: Node) -> None:
    match node:
        case Heading(level, text):
            _write(cursor, text, f"h{level}")
        case Paragraph(text, style):
            _write(cursor, text, style)
        case Table():
            _write(cursor, node.caption, "caption")
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            cursor.insertHtml(_table(node))
        case Bars():
            _write(cursor, node.caption, "caption")
            form = QTextCharFormat()
            form.setObjectType(CHART)
            form.setProperty(CHART_DATA, [[label, value, number] for label, value, number in node.bars])
            cursor.insertBlock(QTextBlockFormat())
            cursor.insertText("\ufffc", form)
        case NewPage():
            page = QTextBlockFormat()
            page.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.insertBlock(page)


def _table(table: Table) -> str:
    columns = [f' width="{localised(100 * share, ".1f")}%"' for share in table.widths] or [""] * len(
        table.head
    )
    rows = []
    if any(table.head):
        cells = "".join(
            f'<th{w} align="left" bgcolor="#{TRACK}">{escape(t)}</th>'
            for t, w in zip(table.head, columns, strict=True)
        )
        rows.append(f"<thead><tr>{cells}</tr></thead>")
    for row in table.rows:
        cells = ""
        for cell, width in zip(row, columns, strict=True):
            ground = f' bgcolor="#{tint(cell.heat)}"' if cell.heat is not None else ""
            text = escape(cell.text)
            cells += f"<td{width}{ground}>{f'<b>{text}</b>' if cell.bold else text}</td>"
        rows.append(f"<tr>{cells}</tr>")
    style = "border-collapse: collapse; border-style: solid; border-color: #bcc5ce;"
    return (
        f'<table width="100%" border="1" cellspacing="0" cellpadding="2" style="{style}">'
        f"{''.join(rows)}</table>"
    )


class _Charts(QPyTextObject):
    """Draws bar charts inside the text."""

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        bars = form.property(CHART_DATA) or []
        return QSizeF(doc.pageSize().width(), ROW_PT * len(bars) + 4)

    def drawObject(
        self, painter: QPainter, rect: QRectF, doc: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        painter.save()
        painter.setFont(doc.defaultFont())
        label_width, number_width = rect.width() * 0.38, 40.0
        track = rect.width() - label_width - number_width
        for row, (label, value, number) in enumerate(form.property(CHART_DATA) or []):
            top = rect.top() + row * ROW_PT
            line = QRectF(rect.left(), top, label_width - 8, ROW_PT)
            painter.setPen(QColor("#17202a"))
            shown = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
            bar = QRectF(QPointF(rect.left() + label_width, top + 3), QSizeF(track, ROW_PT - 6))
            painter.fillRect(bar, QColor(f"#{TRACK}"))
            bar.setWidth(max(0.5, track * value))
            painter.fillRect(bar, QColor(f"#{INK}"))
            place = QRectF(rect.right() - number_width, top, number_width, ROW_PT)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        painter.restore()
