# SPDX-License-Identifier: MIT
"""Paragraphs of a Word document, each in a named style."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from mcda_app.exchange.markup import element
from mcda_app.exchange.report.docx.styles import STRONG, style_id

BREAKS = {"\n": "w:br", "\t": "w:tab"}
XML_SPACE = {"xml:space": "preserve"}


def paragraph(kind: str, text: str = "", *, bold: bool = False, formats: tuple[Element, ...] = ()) -> Element:
    """A paragraph of a kind of the design.

    bold     whether its letters are strong beyond what its style says
    formats  what its place asks for, in the order of the schema
    """
    style = element("w:pStyle", {"w:val": style_id(kind)})
    result = element("w:p", None, element("w:pPr", None, style, *formats))
    if text:
        result.append(run(text, bold=bold))
    return result


def run(text: str, *, bold: bool = False) -> Element:
    """A text with its line breaks and tabs."""
    result = element("w:r")
    if bold:
        result.append(element("w:rPr", None, element("w:rStyle", {"w:val": STRONG})))
    for part in re.split("([\n\t])", text):
        if part in BREAKS:
            result.append(element(BREAKS[part]))
        elif part:
            letters = element("w:t", XML_SPACE)
            letters.text = part
            result.append(letters)
    return result


def field(instruction: str, shown: str) -> Element:
    """A field that Word works out, such as the page's number; shown until then."""
    return element("w:fldSimple", {"w:instr": f" {instruction} "}, run(shown))
