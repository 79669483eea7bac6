# SPDX-License-Identifier: MIT
"""Paragraphs of an OpenDocument text, each in a named style."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from mcda_app.exchange.markup import element
from mcda_app.exchange.opendocument import texts_into
from mcda_app.exchange.report.office.design import BODY, NAMES


def style_name(kind: str) -> str:
    """The name of the style of a kind of paragraph, as XML can hold it."""
    return "Standard" if kind == BODY else NAMES[kind].replace(" ", "_20_")


def paragraph(kind: str, text: str = "", *, style: str = "", bold: bool = False) -> Element:
    """A paragraph of a kind of the design.

    style  the name of an automatic style that rests on the kind's, if its place asks for more
    bold   whether its letters are strong beyond what its style says
    """
    result = element("text:p", {"text:style-name": style or style_name(kind)})
    place = result
    if bold and text:
        place = element("text:span", {"text:style-name": "Strong"})
        result.append(place)
    texts_into(place, text)
    return result


def heading(level: int, text: str, *, style: str = "") -> Element:
    """A heading of the outline; style as for a paragraph."""
    attributes = {
        "text:style-name": style or style_name(f"heading{level}"),
        "text:outline-level": str(level),
    }
    result = element("text:h", attributes)
    texts_into(result, text)
    return result
