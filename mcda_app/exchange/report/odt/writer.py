# SPDX-License-Identifier: MIT
"""Write a report as an OpenDocument text, all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mcda_app.exchange.markup import element
from mcda_app.exchange.opendocument import VERSION, packed
from mcda_app.exchange.report.document import Bars, Facts, Heading, Paragraph, Progress, Report, Table
from mcda_app.exchange.report.odt.automatic import AutomaticStyles
from mcda_app.exchange.report.odt.paragraphs import heading, paragraph, style_name
from mcda_app.exchange.report.odt.styles import BULLETS, fonts, points, styles
from mcda_app.exchange.report.odt.tables import Tables
from mcda_app.exchange.report.office.design import AFTER_TABLE, FACES
from mcda_app.exchange.report.office.flow import Placed, heading_of, placed
from mcda_app.exchange.report.office.writable import writable
from mcda_app.i18n import language_tag

SWITCHES = {
    "AddExternalLeading": True,
    "AddParaSpacingToTableCells": True,
    "AddParaTableSpacing": False,
    "AddParaTableSpacingAtStart": True,
    "AlignTabStopPosition": True,
    "CollapseEmptyCellPara": True,
    "EmbedFonts": False,
    "IgnoreFirstLineIndentInNumbering": False,
    "TabsRelativeToIndent": True,
    "UseFormerLineSpacing": False,
    "UseFormerObjectPositioning": False,
    "UseFormerTextWrapping": False,
    "UseOldNumbering": False,
    "UseOldPrinterMetrics": False,
}
"""LibreOffice takes those that a document leaves open as they were twenty years ago. The distance of two
paragraphs is the larger of what both ask for, as in Word, and not the sum."""


def odt_of(report: Report, progress: Progress | None = None) -> bytes | None:
    """The document, the same bytes for the same report; None if it was stopped.

    progress  called with (parts written, parts in all) and returns False to stop
    """
    report = writable(report)
    content = _content(report, progress)
    if content is None or (progress is not None and not progress(len(report.nodes), len(report.nodes))):
        return None
    return packed(
        "text",
        content,
        styles(report),
        title=heading_of(report),
        language=language_tag(report.language),
        origin=report.origin,
        switches=SWITCHES,
    )


def _content(report: Report, progress: Progress | None) -> Element | None:
    automatic = AutomaticStyles()
    tables = Tables(automatic)
    body = element("office:text")
    body.append(paragraph("title", heading_of(report)))
    if report.subtitle:
        body.append(paragraph("subtitle", report.subtitle))
    bullets: Element | None = None
    for n, part in enumerate(placed(report)):
        if progress is not None and not progress(n, len(report.nodes)):
            return None
        if part is None:
            continue
        elements = list(_elements(part, automatic, tables))
        if not (isinstance(part.node, Paragraph) and part.node.style == "bullet"):
            bullets = None
            body.extend(elements)
            continue
        if bullets is None or part.new_page:
            bullets = element("text:list", {"text:style-name": BULLETS})
            body.append(bullets)
        bullets.append(element("text:list-item", None, *elements))
    return element(
        "office:document-content",
        VERSION,
        fonts(),
        automatic.element(),
        element("office:body", None, body),
    )


def _elements(part: Placed, automatic: AutomaticStyles, tables: Tables) -> Iterator[Element]:
    def style(kind: str) -> str:
        """The name of the style of a kind of paragraph in this place, if it is not the kind's."""
        properties = {}
        if part.after_table:
            properties["fo:margin-top"] = points(AFTER_TABLE + FACES[kind].above)
            properties["fo:margin-bottom"] = points(FACES[kind].below)
        if part.new_page:
            properties["fo:break-before"] = "page"
        return automatic.name("paragraph", properties, parent=style_name(kind)) if properties else ""

    match part.node:
        case Heading(_, text):
            yield heading(part.level, text, style=style(f"heading{part.level}"))
        case Paragraph(text, kind):
            yield paragraph(kind, text, style=style(kind))
        case Table() | Bars() | Facts() as node:
            if part.captioned:
                yield paragraph("caption", node.caption, style=style("caption"))
            match node:
                case Table():
                    yield tables.table(node)
                case Bars():
                    yield tables.chart(node)
                case Facts():
                    yield tables.facts(node)
