# SPDX-License-Identifier: MIT
"""Read documents back as what a reader meets, part by part, whatever format they are in."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element, fromstring

from odfdo import Document

from mcda_app.exchange.markup import NAMESPACES
from mcda_app.exchange.report.document import Bars, Facts, Heading, NewPage, Paragraph, Report, Table
from mcda_app.exchange.report.docx.writer import docx_of
from mcda_app.exchange.report.odt.writer import odt_of

STYLES = {"body": "Normal", "answer": "Intense Quote", "muted": "Small Print", "bullet": "List Bullet"}


class Text(NamedTuple):
    style: str
    text: str


class Grid(NamedTuple):
    """A table: what those hear who cannot see it, the texts of its cells, and how many rows are its head."""

    description: str
    rows: tuple[tuple[str, ...], ...]
    heads: int


Part = Text | Grid


def bytes_of(report: Report, kind: str) -> bytes:
    """The report as a document of a kind."""
    data = (docx_of if kind == "docx" else odt_of)(report)
    assert data is not None
    return data


def parts_of(data: bytes, kind: str) -> list[Part]:
    """What a document holds, in order; without the empty paragraph with which Word ends after a table."""
    parts = list((_parts_of_docx if kind == "docx" else _parts_of_odt)(data))
    ends = kind == "docx" and parts[-1:] == [Text("Small Print", "")] and isinstance(parts[-2], Grid)
    return parts[:-1] if ends else parts


def expected_parts(report: Report) -> list[Part]:
    """What a document of the report has to hold."""
    parts: list[Part] = [Text("Title", report.title)]
    if report.subtitle:
        parts.append(Text("Subtitle", report.subtitle))
    levels: list[int] = []
    after_table = False
    for node in report.nodes:
        match node:
            case Heading(level, text):
                levels = [*(above for above in levels if above < level), level]
                parts.append(Text(f"Heading {len(levels)}", text))
            case Paragraph(text, style):
                parts.append(Text(STYLES[style], text))
            case Table():
                head = (node.head,) if any(node.head) else ()
                rows = tuple(tuple(cell.text for cell in row) for row in node.rows)
                parts += [Text("Caption", node.caption), Grid(node.caption, (*head, *rows), len(head))]
            case Bars():
                rows = tuple((bar.label, "", bar.text) for bar in node.bars)
                parts += [Text("Caption", node.caption), Grid(node.description or node.caption, rows, 0)]
            case Facts():
                flat = [text for pair in node.pairs for text in pair]
                step = 4 if all(len(text) <= 34 for _, text in node.pairs) else 2
                flat += [""] * (-len(flat) % step)
                rows = tuple(tuple(flat[n : n + step]) for n in range(0, len(flat), step))
                if after_table:
                    parts.append(Text("Caption", node.caption))
                parts.append(Grid(node.caption, rows, 0))
        after_table = isinstance(node, Table | Bars | Facts) or (after_table and isinstance(node, NewPage))
    return parts


def name_of(prefix: str, local: str) -> str:
    return f"{{{NAMESPACES[prefix]}}}{local}"


def _parts_of_docx(data: bytes) -> Iterator[Part]:
    names = {}
    for style in part_of(data, "word/styles.xml").iter(name_of("w", "style")):
        name = _value(style, "w:name")
        names[style.get(name_of("w", "styleId"))] = name[:1].upper() + name[1:]
    (body,) = part_of(data, "word/document.xml")
    for block in body:
        if block.tag == name_of("w", "p"):
            yield Text(names[_value(block, "w:pPr/w:pStyle")], _text_of_docx(block))
        elif block.tag == name_of("w", "tbl"):
            rows = tuple(
                tuple(
                    "\n".join(map(_text_of_docx, cell.findall("w:p", NAMESPACES)))
                    for cell in row.findall("w:tc", NAMESPACES)
                )
                for row in block.findall("w:tr", NAMESPACES)
            )
            heads = block.findall("w:tr/w:trPr/w:tblHeader", NAMESPACES)
            yield Grid(_value(block, "w:tblPr/w:tblDescription"), rows, len(heads))


def _value(element: Element, path: str) -> str:
    """What an element below says, nothing if it is not there."""
    found = element.find(path, NAMESPACES)
    return "" if found is None else found.get(name_of("w", "val"), "")


def _text_of_docx(paragraph: Element) -> str:
    signs = {name_of("w", "br"): "\n", name_of("w", "tab"): "\t"}
    runs = paragraph.findall("w:r", NAMESPACES)
    return "".join(signs.get(part.tag, part.text or "") for run in runs for part in run)


def _parts_of_odt(data: bytes) -> Iterator[Part]:
    document = Document(io.BytesIO(data))
    for element in document.body.children:
        if element.tag == "table:table":
            yield _grid_of_odt(element)
        elif element.tag == "text:list":
            for paragraph in element.get_elements("text:list-item/text:p"):
                yield Text(_style_of(document, paragraph), _text_of(paragraph))
        else:
            yield Text(_style_of(document, element), _text_of(element))


def _text_of(paragraph: Any) -> str:
    return str(paragraph.inner_text)


def _style_of(document: Document, paragraph: Any) -> str:
    """The name of a paragraph's named style: of its own, or of the one that its automatic style rests on."""
    style: Any = document.get_style("paragraph", paragraph.style)
    if (
        style.get_attribute("style:parent-style-name")
        and paragraph.style.startswith("P")
        and paragraph.style[1:].isdigit()
    ):
        style = document.get_style("paragraph", style.get_attribute("style:parent-style-name"))
    if style.name == "Standard":
        return "Normal"
    return str(style.display_name or style.name)


def _grid_of_odt(table: Any) -> Grid:
    heads = table.get_elements("table:table-header-rows/table:table-row")
    rows = [*heads, *table.get_elements("table:table-row")]
    texts = tuple(
        tuple(
            "\n".join(map(_text_of, cell.get_elements("text:p")))
            for cell in row.get_elements("table:table-cell")
        )
        for row in rows
    )
    description = table.get_element("table:desc")
    return Grid("" if description is None else description.text, texts, len(heads))


def part_of(data: bytes, name: str) -> Element:
    """A part of a document's archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return fromstring(archive.read(name))
