# SPDX-License-Identifier: MIT
"""The template as an OpenDocument spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import attrgetter
from xml.etree.ElementTree import Element

from mcda_app.domain.project import Project
from mcda_app.exchange.markup import element
from mcda_app.exchange.opendocument import VERSION, packed, texts_into
from mcda_app.exchange.tables.grid import column_name
from mcda_app.exchange.tables.template.content import (
    FILL,
    FIRST_COLUMN,
    FIRST_ROW,
    HELP,
    Choices,
    Look,
    TemplateCell,
    cells,
    choice_message,
    choices,
    help_lines,
)
from mcda_app.i18n import PERCENT, current_language, language_tag, tr

EDGE = {"fo:border": "0.75pt solid #bcc5ce", "fo:wrap-option": "wrap", "style:vertical-align": "top"}
GROUNDS = {Look.HEAD: "#e3e8ed", Look.OPEN: "#fff6dd", Look.SHARE: "#fff6dd"}
NAMES = {Look.HEAD: "Head", Look.OPEN: "Open", Look.SHARE: "Share"}
WIDTHS = {"Name": "56mm", "Score": "38mm", "Text": "180mm"}


def ods_template(project: Project) -> bytes:
    """The spreadsheet's bytes."""
    content = element(
        "office:document-content",
        VERSION,
        element("office:automatic-styles", None, *_automatic_styles()),
        element("office:body", None, _sheets(project)),
    )
    return packed(
        "spreadsheet",
        content,
        _styles(),
        title=tr("A table to fill in"),
        language=language_tag(current_language()),
        frozen={str(FILL): (FIRST_ROW, FIRST_COLUMN)},
    )


def _styles() -> Element:
    code, _, country = language_tag(current_language()).partition("-")
    letters = {
        "style:font-name": "Calibri",
        "fo:font-size": "11pt",
        "fo:language": code,
        "fo:country": country,
    }
    default = {"style:name": "Default", "style:family": "table-cell"}
    title = {"fo:font-size": "16pt", "fo:font-weight": "bold", "fo:color": "#12436d"}
    page = {
        "fo:page-width": "297mm",
        "fo:page-height": "210mm",
        "style:print-orientation": "landscape",
        "style:scale-to-X": "1",
        "style:scale-to-Y": "0",
    }
    return element(
        "office:document-styles",
        VERSION,
        element(
            "office:font-face-decls",
            None,
            element("style:font-face", {"style:name": "Calibri", "svg:font-family": "Calibri"}),
        ),
        element(
            "office:styles",
            None,
            _percentage(),
            element("style:style", default, element("style:text-properties", letters)),
            *(_cell_style(look) for look in Look),
            _named("Title", "table-cell", {"fo:wrap-option": "no-wrap"}, title),
            _named("Plain", "table-cell", {"fo:wrap-option": "wrap", "style:vertical-align": "top"}),
        ),
        element(
            "office:automatic-styles",
            None,
            element(
                "style:page-layout",
                {"style:name": "Page"},
                element("style:page-layout-properties", page),
            ),
        ),
        element(
            "office:master-styles",
            None,
            element("style:master-page", {"style:name": "Default", "style:page-layout-name": "Page"}),
        ),
    )


def _cell_style(look: Look) -> Element:
    letters = {"fo:font-weight": "bold"} if look is Look.HEAD else {}
    format_ = "Percentage" if look is Look.SHARE else ""
    return _named(NAMES[look], "table-cell", {**EDGE, "fo:background-color": GROUNDS[look]}, letters, format_)


def _named(
    name: str,
    family: str,
    properties: Mapping[str, str],
    letters: Mapping[str, str] | None = None,
    number_format: str = "",
) -> Element:
    parts = [element(f"style:{family}-properties", properties)]
    if letters:
        parts.append(element("style:text-properties", letters))
    attributes = {"style:name": name, "style:family": family}
    if number_format:
        attributes["style:data-style-name"] = number_format
    return element("style:style", attributes, *parts)


def _percentage() -> Element:
    number = {
        "number:decimal-places": "1",
        "number:min-decimal-places": "1",
        "number:min-integer-digits": "1",
    }
    sign = element("number:text")
    sign.text = PERCENT[current_language()]
    return element(
        "number:percentage-style", {"style:name": "Percentage"}, element("number:number", number), sign
    )


def _automatic_styles() -> Iterator[Element]:
    for name, width in WIDTHS.items():
        yield _named(name, "table-column", {"style:column-width": width})
    sheet = {"style:name": "Sheet", "style:family": "table", "style:master-page-name": "Default"}
    yield element("style:style", sheet, element("style:table-properties", {"table:display": "true"}))


def _sheets(project: Project) -> Element:
    rules = [(f"List{n}", choice) for n, choice in enumerate(choices(project), 1)]
    lists = element("table:content-validations", None, *(_rule(name, choice) for name, choice in rules))
    offered = {
        (row, choice.column): name
        for name, choice in rules
        for row in range(choice.rows[0], choice.rows[1] + 1)
    }
    # The table comes first because importing opens the first sheet.
    fill = element(
        "table:table",
        {"table:name": str(FILL), "table:style-name": "Sheet"},
        _column("Name", FIRST_COLUMN),
        _column("Score", max(1, len(project.criteria))),
    )
    ordered = sorted(cells(project), key=attrgetter("row", "column"))
    for _, row in groupby(ordered, attrgetter("row")):
        fill.append(element("table:table-row", None, *(_cell(cell, offered) for cell in row)))
    steps = element("table:table", {"table:name": str(HELP), "table:style-name": "Sheet"}, _column("Text", 1))
    at = 0
    for place, text in ((0, tr("A table to fill in")), *help_lines(project)):
        while at < place:
            steps.append(element("table:table-row", None, element("table:table-cell")))
            at += 1
        steps.append(element("table:table-row", None, _text_cell(text, "Plain" if at else "Title")))
        at += 1
    return element("office:spreadsheet", None, *([lists] if rules else []), fill, steps)


def _column(style: str, count: int) -> Element:
    attributes = {"table:style-name": style, "table:number-columns-repeated": str(count)}
    return element("table:table-column", attributes)


def _rule(name: str, choice: Choices) -> Element:
    words = ";".join('"' + word.replace('"', '""') + '"' for word in choice.words)
    cell = f"$'{str(FILL).replace(chr(39), chr(39) * 2)}'.${column_name(choice.column)}${choice.rows[0] + 1}"
    message = element("table:error-message", {"table:message-type": "stop", "table:display": "true"})
    if not choice.strict:
        message = element(
            "table:error-message", {"table:message-type": "information", "table:display": "true"}
        )
        paragraph = element("text:p")
        texts_into(paragraph, choice_message())
        message.append(paragraph)
    attributes = {
        "table:name": name,
        "table:condition": f"of:cell-content-is-in-list({words})",
        "table:allow-empty-cell": "true",
        "table:display-list": "unsorted",
        "table:base-cell-address": cell,
    }
    return element("table:content-validation", attributes, message)


def _cell(cell: TemplateCell, offered: Mapping[tuple[int, int], str]) -> Element:
    rule = offered.get((cell.row, cell.column))
    attributes = {"table:style-name": NAMES[cell.look]}
    if rule:
        attributes["table:content-validation-name"] = rule
    if cell.value is None:
        return element("table:table-cell", attributes)
    if isinstance(cell.value, str):
        return _text_cell(cell.value, NAMES[cell.look], attributes)
    kind = "percentage" if cell.look is Look.SHARE else "float"
    return element(
        "table:table-cell", {**attributes, "office:value-type": kind, "office:value": repr(float(cell.value))}
    )


def _text_cell(text: str, style: str, attributes: Mapping[str, str] | None = None) -> Element:
    result = element(
        "table:table-cell",
        {"table:style-name": style, **(attributes or {}), "office:value-type": "string"},
    )
    for line in text.split("\n"):
        paragraph = element("text:p")
        texts_into(paragraph, line)
        result.append(paragraph)
    return result
