# SPDX-License-Identifier: MIT
"""Write a report as a Word document, all of it or nothing."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, fromstring

from mcda_app.exchange.archive import repacked
from mcda_app.exchange.markup import element, serialised
from mcda_app.exchange.report.document import Bars, Facts, Heading, Paragraph, Progress, Report, Table
from mcda_app.exchange.report.docx.paragraphs import field, paragraph, run
from mcda_app.exchange.report.docx.styles import numbering, settings, styles, twips
from mcda_app.exchange.report.docx.tables import chart_element, facts_element, table_element
from mcda_app.exchange.report.office.columns import WIDTH
from mcda_app.exchange.report.office.design import AFTER_TABLE, FACES, MARGIN_MM, PAGE_MM
from mcda_app.exchange.report.office.flow import Placed, classification_of, footer_of, heading_of, placed
from mcda_app.exchange.report.office.writable import writable
from mcda_app.i18n import language_tag, tr

LONGEST_PROPERTY = 255
"""Characters that a property of a Word document may have."""
UNUSED = ("thumbnail", "customXml", "stylesWithEffects", "webSettings", "extended-properties")
"""Parts of python-docx's empty document that say something of another document."""


def docx_of(report: Report, progress: Progress | None = None) -> bytes | None:
    """The document, the same bytes for the same report; None if it was stopped.

    progress  called with (parts written, parts in all) and returns False to stop
    """
    import docx  # slow to import

    report = writable(report)
    language = language_tag(report.language)
    body = _body(report, progress)
    if body is None:
        return None
    document = docx.Document()
    _drop_unused(document.part.package.rels)
    _drop_unused(document.part.rels)
    parts = {
        "word/styles.xml": styles(language),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(language),
        **_page_edges(document.sections[0], report),
    }
    _set_properties(document.core_properties, heading_of(report), language, report.origin)
    body.append(_section(document.sections[0], document.element.body))
    parts["word/document.xml"] = element("w:document", None, body)
    stream = io.BytesIO()
    document.save(stream)
    if progress is not None and not progress(len(report.nodes), len(report.nodes)):
        return None
    return repacked(stream.getvalue(), {name: serialised(part) for name, part in parts.items()})


def _drop_unused(relations: Any) -> None:
    for key, relation in list(relations.items()):
        if relation.reltype.endswith(UNUSED):
            del relations[key]


def _body(report: Report, progress: Progress | None) -> Element | None:
    body = element("w:body")
    body.append(paragraph("title", heading_of(report)))
    if report.subtitle:
        body.append(paragraph("subtitle", report.subtitle))
    last = None
    for n, part in enumerate(placed(report)):
        if progress is not None and not progress(n, len(report.nodes)):
            return None
        if part is not None:
            body.extend(_elements(part))
            last = part
    if last is None or isinstance(last.node, Table | Bars | Facts):
        body.append(paragraph("muted"))  # no document may end with a table
    return body


def _elements(part: Placed) -> Iterator[Element]:
    formats = (element("w:pageBreakBefore"),) if part.new_page else ()
    match part.node:
        case Heading(_, text):
            yield paragraph(f"heading{part.level}", text, formats=formats)
        case Paragraph(text, style):
            if part.after_table:
                above = twips(AFTER_TABLE + FACES[style].above)
                formats = (element("w:spacing", {"w:before": above, "w:after": twips(FACES[style].below)}),)
            yield paragraph(style, text, formats=formats)
        case Table() | Bars() | Facts() as node:
            if part.captioned:
                yield paragraph("caption", node.caption, formats=formats)
            match node:
                case Table():
                    yield table_element(node)
                case Bars():
                    yield chart_element(node)
                case Facts():
                    yield facts_element(node)


def _section(section: Any, body: Any) -> Element:
    """The format of the pages, with references to what stands at their edges."""
    from docx.shared import Mm

    section.page_width, section.page_height = map(Mm, PAGE_MM)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN_MM)
    section.header_distance = section.footer_distance = Mm(MARGIN_MM / 2)
    return fromstring(body.sectPr.xml)


def _page_edges(section: Any, report: Report) -> dict[str, Element]:
    """What stands at the head and the foot of pages, by the parts' names."""
    parts = {}
    if report.classification:
        section.header.is_linked_to_previous = False
        parts["word/header1.xml"] = element("w:hdr", None, paragraph("header", classification_of(report)))
    section.footer.is_linked_to_previous = False
    tab = element("w:tab", {"w:val": "right", "w:pos": twips(WIDTH)})
    footer = paragraph("footer", footer_of(report), formats=(element("w:tabs", None, tab),))
    footer.append(element("w:r", None, element("w:tab")))
    before, _, rest = tr("Page {page} of {pages}").partition("{page}")
    between, _, after = rest.partition("{pages}")
    for text, number in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
        footer.append(run(text))
        if number:
            footer.append(field(number, "1"))
    return {**parts, "word/footer1.xml": element("w:ftr", None, footer)}


def _set_properties(properties: Any, title: str, language: str, origin: str) -> None:
    """Title, language and origin alone: who made the document and when is said in it, not by this file."""
    for child in list(properties._element):
        properties._element.remove(child)
    properties.title, properties.language = title[:LONGEST_PROPERTY], language
    if origin:
        properties.keywords = origin[:LONGEST_PROPERTY]
