# SPDX-License-Identifier: MIT
"""The report as a Word document with real headings, lists and tables, through python-docx."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mcda_app.exchange.report.document import Bars, Cell, Facts, Heading, NewPage, Paragraph, Report, Table
from mcda_app.exchange.safe_text import visible
from mcda_app.files.project_file import write_atomically

if TYPE_CHECKING:
    from docx.document import Document

LONGEST_PROPERTY = 255
"""Characters that a property of a Word document may have."""
STYLES = {"body": "Normal", "answer": "Intense Quote", "muted": "Caption", "bullet": "List Bullet"}
INK = "12436D"
TRACK = "E3E8ED"
WIDTH_CM = 17.0
BAR_CM = 7.5


Progress = Callable[[int, int], bool]


def write_docx(report: Report, path: Path, *, progress: Progress | None = None) -> bool:
    """Write the report, all of it or nothing; False if it was stopped.

    progress  called with (parts written, parts in all) and returns False to stop

    Raises FileError where it cannot be written.
    """
    document = _document(_writable(report), progress)
    if document is None:
        return False
    stream = io.BytesIO()
    document.save(stream)
    if progress is not None and not progress(len(report.nodes), len(report.nodes)):
        return False
    write_atomically(path, stream.getvalue())
    return True


def _writable(part: Any) -> Any:
    """A report, or a part of one, with its texts as XML can hold them."""
    if isinstance(part, str):
        return visible(part)
    if isinstance(part, tuple):
        parts = map(_writable, part)
        return type(part)(*parts) if hasattr(part, "_fields") else tuple(parts)
    return part


def _document(report: Report, progress: Progress | None) -> Document | None:
    import docx
    from docx.enum.text import WD_BREAK
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.0)
    section.top_margin = section.bottom_margin = Cm(2.0)
    for name in ("Normal", "Title", "Heading 1", "Heading 2", "Intense Quote", "Caption"):
        style: Any = document.styles[name]
        style.font.name = "Calibri"
        if name != "Normal":
            style.font.color.rgb = RGBColor.from_string(INK)
    normal: Any = document.styles["Normal"]
    normal.font.size = Pt(10)
    normal.paragraph_format.space_after = Pt(4)
    for name, size in (("Title", 20), ("Heading 1", 14), ("Heading 2", 11.5), ("Intense Quote", 11)):
        document.styles[name].font.size = Pt(size)
    _pale_borders(document.styles["Table Grid"])
    muted: Any = document.styles["Caption"]
    muted.font.bold, muted.font.size = False, Pt(9)
    bullet: Any = document.styles["List Bullet"]
    bullet.paragraph_format.space_after = Pt(2)
    answer: Any = document.styles["Intense Quote"]
    answer.paragraph_format.left_indent = answer.paragraph_format.right_indent = Cm(0)
    answer.paragraph_format.space_before = answer.paragraph_format.space_after = Pt(6)
    document.core_properties.title = report.title[:LONGEST_PROPERTY]
    language = "en-GB" if report.language == "en" else report.language
    document.core_properties.language = language
    for tag in normal.element.getroottree().iter(qn("w:lang")):
        tag.set(qn("w:val"), language)
    document.core_properties.author = document.core_properties.comments = ""
    document.core_properties.keywords = report.origin
    document.core_properties.created = document.core_properties.modified = datetime.now(UTC)
    section.footer.paragraphs[0].text = report.footer
    section.header.paragraphs[0].text = report.classification
    document.add_paragraph(report.title, style="Title")
    if report.subtitle:
        document.add_paragraph(report.subtitle, style="Subtitle")
    for n, node in enumerate(report.nodes):
        if progress is not None and not progress(n, len(report.nodes)):
            return None
        match node:
            case Heading(level, text):
                document.add_paragraph(text, style=f"Heading {level}")
            case Paragraph(text, style):
                document.add_paragraph(text, style=STYLES[style])
            case Table():
                _add_table(document, node)
            case Facts(caption, pairs):
                rows = tuple((Cell(name, bold=True), Cell(text)) for name, text in pairs)
                _add_table(document, Table(caption, ("", ""), rows, (0.25, 0.75)))
            case Bars():
                _add_bars(document, node)
            case NewPage():
                document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    return document


def _add_table(document: Document, table: Table) -> None:
    document.add_paragraph(table.caption, style="Caption").paragraph_format.keep_with_next = True
    headed = any(table.head)
    grid: Any = document.add_table(rows=1 if headed else 0, cols=len(table.head), style="Table Grid")
    grid.autofit = False
    _describe(grid, table.caption)
    if headed:
        for cell, text in zip(grid.rows[0].cells, table.head, strict=True):
            _fill(cell, Cell(text, bold=True))
            _shade(cell, TRACK)
        _repeat(grid.rows[0])
    for row in table.rows:
        for cell, content in zip(grid.add_row().cells, row, strict=True):
            _fill(cell, content)
            if content.heat is not None:
                _shade(cell, tint(content.heat))
    _set_widths(grid, [WIDTH_CM * share for share in table.widths])
    _space(document)


def _add_bars(document: Document, chart: Bars) -> None:
    """Bars as cells of a table: they scale, print and can be read aloud."""
    document.add_paragraph(chart.caption, style="Caption").paragraph_format.keep_with_next = True
    table: Any = document.add_table(rows=0, cols=3)
    table.autofit = False
    _describe(table, chart.description or chart.caption)
    for label, value, number, hue in chart.bars:
        cells = table.add_row().cells
        _fill(cells[0], Cell(label))
        _fill(cells[2], Cell(number))
        nested: Any = cells[1].add_table(1, 2)
        nested.autofit = False
        filled = min(max(BAR_CM * value, 0.05), BAR_CM - 0.05)
        _set_widths(nested, [filled, BAR_CM - filled])
        for cell, colour in zip(nested.rows[0].cells, (hue.removeprefix("#"), TRACK), strict=True):
            _shade(cell, colour)
        # Word wants a paragraph before and after a nested table; these take no room.
        for paragraph in (cells[1].paragraphs[0], cells[1].paragraphs[-1]):
            _flatten(paragraph)
    _set_widths(table, [7.0, BAR_CM + 0.6, 1.8])
    _space(document)


def _set_widths(table: Any, centimetres: Sequence[float]) -> None:
    """Both the grid and each cell: programs differ in which of them they read."""
    from docx.shared import Cm

    for column, width in zip(table.columns, centimetres, strict=False):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)


def _space(document: Document) -> None:
    _flatten(document.add_paragraph(), points=6)


def _flatten(paragraph: Any, points: float = 1) -> None:
    from docx.shared import Pt

    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = Pt(points)


def tint(heat: float) -> str:
    """The ground of a cell for a score in [0, 1], pale enough for black text (contrast above 7:1)."""
    light, strong = (255, 255, 255), (122, 176, 222)
    parts = (round(a + (b - a) * min(max(heat, 0.0), 1.0)) for a, b in zip(light, strong, strict=True))
    return "".join(f"{part:02X}" for part in parts)


def _pale_borders(style: Any) -> None:
    from docx.oxml.ns import qn

    for border in style.element.iter():
        if border.get(qn("w:val")) == "single" and border.get(qn("w:sz")) is not None:
            border.set(qn("w:color"), "BCC5CE")


def _fill(cell: Any, content: Cell) -> None:
    run = cell.paragraphs[0].add_run(content.text)
    run.bold = content.bold


def _shade(cell: Any, colour: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shade)


def _repeat(row: Any) -> None:
    """Let a table's head stand at the top of each page it runs over."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _describe(table: Any, text: str) -> None:
    """The table's description for screen readers."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    description = OxmlElement("w:tblDescription")
    description.set(qn("w:val"), text)
    table._tbl.tblPr.append(description)
