# SPDX-License-Identifier: MIT
"""The named styles and the page of an OpenDocument text."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from mcda_app.exchange.markup import element
from mcda_app.exchange.opendocument import VERSION, texts_into
from mcda_app.exchange.report.document import Report
from mcda_app.exchange.report.odt.paragraphs import paragraph, style_name
from mcda_app.exchange.report.office.design import (
    BAR_HEIGHT,
    BODY,
    FACES,
    FONT,
    HAIRLINE,
    INK,
    LETTERS,
    MARGIN_MM,
    NAMES,
    PAGE_MM,
    WIDTH_MM,
    Face,
    parent_of,
)
from mcda_app.exchange.report.office.flow import classification_of, footer_of
from mcda_app.i18n import language_tag, tr

BULLETS = "Bullets"
FOOT_MM, FOOT_DISTANCE_MM = 9.0, 6.0
"""Room below what stands at the foot of a page, and above it."""
LEVELS = 10
"""Levels of an outline that OpenDocument wants to be described."""
CLASSES = {"heading": "text", "title": "chapter", "subtitle": "chapter", "header": "extra", "footer": "extra"}


def points(length: float) -> str:
    return f"{round(length, 2):g}pt"


def millimetres(length: float) -> str:
    return f"{round(length, 2):g}mm"


def fonts() -> Element:
    """The fonts that styles name."""
    family = {
        "style:name": FONT,
        "svg:font-family": FONT,
        "style:font-family-generic": "swiss",
        "style:font-pitch": "variable",
    }
    return element("office:font-face-decls", None, element("style:font-face", family))


def styles(report: Report) -> Element:
    """The part of the document that holds its styles, its page, and what stands at its head and foot."""
    return element(
        "office:document-styles",
        VERSION,
        fonts(),
        element(
            "office:styles",
            None,
            _defaults(report.language),
            *(
                element("style:default-style", {"style:family": f"table{part}"})
                for part in ("", "-row", "-cell")
            ),
            *(_paragraph_style(kind, face) for kind, face in FACES.items()),
            _text_style("Strong", {"fo:font-weight": "bold"}),
            _text_style("Bullet", {"fo:color": f"#{INK}"}),
            _outline(),
            _bullets(),
        ),
        element("office:automatic-styles", None, _page_layout(bool(report.classification))),
        element("office:master-styles", None, _page(report)),
    )


def _defaults(language: str) -> Element:
    code, _, country = language_tag(language).partition("-")
    return element(
        "style:default-style",
        {"style:family": "paragraph"},
        element(
            "style:paragraph-properties",
            {"style:tab-stop-distance": "12.5mm", "fo:orphans": "2", "fo:widows": "2"},
        ),
        element(
            "style:text-properties",
            {
                "style:font-name": FONT,
                "fo:font-size": points(FACES[BODY].size),
                "fo:color": f"#{LETTERS}",
                "fo:language": code,
                "fo:country": country or "none",
                "fo:hyphenate": "false",
            },
        ),
    )


def _paragraph_style(kind: str, face: Face) -> Element:
    attributes = {
        "style:name": style_name(kind),
        "style:family": "paragraph",
    }
    name = NAMES[kind]
    if kind != BODY:
        if name != style_name(kind):
            attributes["style:display-name"] = name
        attributes["style:parent-style-name"] = style_name(parent_of(kind))
    group = "heading" if kind.startswith("heading") else kind
    if group == "heading":
        attributes["style:next-style-name"] = style_name(BODY)
        attributes["style:default-outline-level"] = kind[-1]
    attributes["style:class"] = CLASSES.get(group, "text")
    if kind == "bullet":
        attributes["style:list-style-name"] = BULLETS
    if kind.startswith("narrow"):
        hyphenation = {"fo:hyphenate": "true", "fo:hyphenation-remain-char-count": "3"}
        hyphenation["fo:hyphenation-push-char-count"] = "3"
    else:
        hyphenation = {}
    letters = {
        "fo:font-size": points(face.size),
        "fo:color": f"#{face.colour}",
        "fo:font-weight": "bold" if face.bold else "normal",
    }
    return element(
        "style:style",
        attributes,
        element("style:paragraph-properties", _format(kind, face), *_tabs(kind)),
        element("style:text-properties", letters | hyphenation),
    )


def _format(kind: str, face: Face) -> dict[str, str]:
    result = {
        "fo:margin-top": points(face.above),
        "fo:margin-bottom": points(face.below),
        "fo:text-align": {"left": "start", "right": "end"}.get(face.align, face.align),
    }
    if kind != "bullet":  # whose indent is its list's
        result |= {"fo:margin-left": "0pt", "fo:margin-right": "0pt"}
    if face.keep:
        result["fo:keep-with-next"] = "always"
    if kind == "answer":
        result |= {"fo:border-left": f"2.25pt solid #{INK}", "fo:padding-left": points(face.left - 2)}
        result |= dict.fromkeys(("fo:border-right", "fo:border-top", "fo:border-bottom"), "none")
        result |= dict.fromkeys(("fo:padding-right", "fo:padding-top", "fo:padding-bottom"), "0pt")
    if kind == "footer":
        result |= {"fo:border-top": f"0.5pt solid #{HAIRLINE}", "fo:padding-top": "5pt"}
        result |= dict.fromkeys(("fo:border-right", "fo:border-left", "fo:border-bottom"), "none")
        result |= dict.fromkeys(("fo:padding-right", "fo:padding-left", "fo:padding-bottom"), "0pt")
    if kind == "chart bar":
        result["fo:line-height"] = points(BAR_HEIGHT)
    elif kind.startswith("chart"):
        result["style:line-height-at-least"] = points(BAR_HEIGHT)
    return result


def _tabs(kind: str) -> list[Element]:
    if kind != "footer":
        return []
    stop = element("style:tab-stop", {"style:position": millimetres(WIDTH_MM), "style:type": "right"})
    return [element("style:tab-stops", None, stop)]


def _text_style(name: str, properties: dict[str, str]) -> Element:
    return element(
        "style:style",
        {"style:name": name, "style:family": "text"},
        element("style:text-properties", properties),
    )


def _outline() -> Element:
    """Headings that are not numbered."""
    levels = [
        element("text:outline-level-style", {"text:level": str(level), "style:num-format": ""})
        for level in range(1, LEVELS + 1)
    ]
    return element("text:outline-style", {"style:name": "Outline"}, *levels)


def _bullets() -> Element:
    indent = {
        "text:label-followed-by": "listtab",
        "text:list-tab-stop-position": "4mm",
        "fo:text-indent": "-4mm",
        "fo:margin-left": "4mm",
    }
    alignment = element("style:list-level-label-alignment", indent)
    level = element(
        "text:list-level-style-bullet",
        {"text:level": "1", "text:style-name": "Bullet", "text:bullet-char": "•"},
        element(
            "style:list-level-properties",
            {"text:list-level-position-and-space-mode": "label-alignment"},
            alignment,
        ),
    )
    return element("text:list-style", {"style:name": BULLETS}, level)


def _page_layout(headed: bool) -> Element:
    width, height = PAGE_MM
    top, bottom = MARGIN_MM / 2, FOOT_MM
    page = {
        "fo:page-width": millimetres(width),
        "fo:page-height": millimetres(height),
        "style:print-orientation": "portrait",
        "fo:margin-left": millimetres(MARGIN_MM),
        "fo:margin-right": millimetres(MARGIN_MM),
        "fo:margin-top": millimetres(top if headed else MARGIN_MM),
        "fo:margin-bottom": millimetres(bottom),
    }
    sides = {"fo:margin-left": "0mm", "fo:margin-right": "0mm"}
    head = {"fo:min-height": millimetres(MARGIN_MM - top), "fo:margin-bottom": "2mm", **sides}
    foot = {"fo:min-height": millimetres(MARGIN_MM - bottom), **sides}
    foot["fo:margin-top"] = millimetres(FOOT_DISTANCE_MM)
    return element(
        "style:page-layout",
        {"style:name": "Page"},
        element("style:page-layout-properties", page),
        element(
            "style:header-style",
            None,
            *([element("style:header-footer-properties", head)] if headed else []),
        ),
        element("style:footer-style", None, element("style:header-footer-properties", foot)),
    )


def _page(report: Report) -> Element:
    footer = paragraph("footer", footer_of(report))
    footer.append(element("text:tab"))
    before, _, rest = tr("Page {page} of {pages}").partition("{page}")
    between, _, after = rest.partition("{pages}")
    texts_into(footer, before)
    footer.append(_number("text:page-number", {"text:select-page": "current"}))
    texts_into(footer, between)
    footer.append(_number("text:page-count", {}))
    texts_into(footer, after)
    header = [element("style:header", None, paragraph("header", classification_of(report)))]
    return element(
        "style:master-page",
        {"style:name": "Standard", "style:page-layout-name": "Page"},
        *(header if report.classification else []),
        element("style:footer", None, footer),
    )


def _number(name: str, attributes: dict[str, str]) -> Element:
    """A number that the word processor works out."""
    result = element(name, attributes)
    result.text = "1"
    return result
