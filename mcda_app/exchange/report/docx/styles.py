# SPDX-License-Identifier: MIT
"""The named styles of a Word document, by which alone its parts are formatted."""

from __future__ import annotations

from copy import deepcopy
from xml.etree.ElementTree import Element

from mcda_app.exchange.markup import element
from mcda_app.exchange.report.office.design import (
    BAR_GAP,
    BAR_HEIGHT,
    BODY,
    CELL_SIDE,
    CELL_TOP,
    FACES,
    FONT,
    HAIRLINE,
    INK,
    LETTERS,
    NAMES,
    NARROW_SIDE,
    RULE,
    Face,
    parent_of,
)

TABLE, NARROW_TABLE, FACTS, CHART = "ReportTable", "NarrowReportTable", "ReportFacts", "ReportChart"
STRONG = "Strong"
BULLETS = "1"
CANONICAL = ("Heading", "Caption", "Header", "Footer")
"""Styles that Word knows by their names in small letters, which it shows with a capital."""
NEXT = {"title": "subtitle", "caption": "table"}
PRIORITIES = {"title": "10", "subtitle": "11", "answer": "30", "caption": "35"}


def twips(points: float) -> str:
    """Twentieths of a point, in which Word measures."""
    return str(round(points * 20))


def style_id(kind: str) -> str:
    """The identifier of the style of a kind of paragraph."""
    return NAMES[kind].replace(" ", "")


def styles(language: str) -> Element:
    """All styles of a document.

    language  the tag of the language in which it is checked, such as ``de-DE``
    """
    defaults = element(
        "w:docDefaults",
        None,
        element(
            "w:rPrDefault",
            None,
            element(
                "w:rPr",
                None,
                element("w:rFonts", {f"w:{script}": FONT for script in ("ascii", "hAnsi", "cs", "eastAsia")}),
                element("w:color", {"w:val": LETTERS}),
                *_size(FACES[BODY]),
                element("w:lang", {"w:val": language, "w:eastAsia": "zh-CN", "w:bidi": "ar-SA"}),
            ),
        ),
        element("w:pPrDefault", None, element("w:pPr")),
    )
    strong = element(
        "w:style",
        {"w:type": "character", "w:styleId": STRONG},
        element("w:name", {"w:val": "Strong"}),
        element("w:uiPriority", {"w:val": "22"}),
        element("w:qFormat"),
        element("w:rPr", None, element("w:b"), element("w:bCs")),
    )
    paragraphs = [_paragraph_style(kind, face) for kind, face in FACES.items()]
    return element("w:styles", None, defaults, *paragraphs, strong, _plain_table(), *_tables())


def _size(face: Face) -> tuple[Element, Element]:
    size = {"w:val": str(round(face.size * 2))}
    return element("w:sz", size), element("w:szCs", size)


def _paragraph_style(kind: str, face: Face) -> Element:
    name = NAMES[kind]
    standard = kind == BODY
    attributes = {"w:type": "paragraph", "w:styleId": style_id(kind)}
    if standard:
        attributes["w:default"] = "1"
    elif kind.startswith(("table", "narrow", "fact", "chart")) or kind == "muted":
        attributes["w:customStyle"] = "1"
    parts = [element("w:name", {"w:val": name.lower() if name.startswith(CANONICAL) else name})]
    if not standard:
        parts.append(element("w:basedOn", {"w:val": style_id(parent_of(kind))}))
        heading = kind.startswith("heading")
        following = BODY if heading or kind == "subtitle" else NEXT.get(kind)
        if following:
            parts.append(element("w:next", {"w:val": style_id(following)}))
    if kind in PRIORITIES or kind.startswith("heading"):
        parts.append(element("w:uiPriority", {"w:val": PRIORITIES.get(kind, "9")}))
    parts += [element("w:qFormat"), _paragraph_format(kind, face), _letters(face)]
    return element("w:style", attributes, *parts)


def _paragraph_format(kind: str, face: Face) -> Element:
    parts = []
    if face.keep:
        parts.append(element("w:keepNext"))
    if kind == "bullet":
        parts.append(element("w:numPr", None, element("w:numId", {"w:val": BULLETS})))
    if kind == "answer":
        line = {"w:val": "single", "w:sz": "18", "w:space": "7", "w:color": INK}
        parts.append(element("w:pBdr", None, element("w:left", line)))
    if kind == "footer":
        line = {"w:val": "single", "w:sz": "4", "w:space": "5", "w:color": HAIRLINE}
        parts.append(element("w:pBdr", None, element("w:top", line)))
    # Only words in narrow columns may be parted.
    if kind == BODY:
        parts.append(element("w:suppressAutoHyphens"))
    elif kind.startswith("narrow"):
        parts.append(element("w:suppressAutoHyphens", {"w:val": "0"}))
    spacing = {"w:before": twips(face.above), "w:after": twips(face.below)}
    if kind.startswith("chart"):
        spacing |= {"w:line": twips(BAR_HEIGHT), "w:lineRule": "exact" if kind == "chart bar" else "atLeast"}
    parts.append(element("w:spacing", spacing))
    if face.left:
        parts.append(element("w:ind", {"w:left": twips(face.left)}))
    if face.align != "left":
        parts.append(element("w:jc", {"w:val": face.align}))
    if kind.startswith("heading"):
        parts.append(element("w:outlineLvl", {"w:val": str(int(kind[-1]) - 1)}))
    return element("w:pPr", None, *parts)


def _letters(face: Face) -> Element:
    weight = [element("w:b"), element("w:bCs")] if face.bold else []
    return element("w:rPr", None, *weight, element("w:color", {"w:val": face.colour}), *_size(face))


def _plain_table() -> Element:
    """The style that Word gives a table by itself, and on which others rest."""
    margins = {"top": "0", "left": "108", "bottom": "0", "right": "108"}
    return element(
        "w:style",
        {"w:type": "table", "w:default": "1", "w:styleId": "TableNormal"},
        element("w:name", {"w:val": "Normal Table"}),
        element("w:uiPriority", {"w:val": "99"}),
        element("w:semiHidden"),
        element("w:unhideWhenUsed"),
        element("w:tblPr", None, element("w:tblInd", {"w:w": "0", "w:type": "dxa"}), _margins(margins)),
    )


def _margins(widths: dict[str, str]) -> Element:
    sides = [element(f"w:{side}", {"w:w": width, "w:type": "dxa"}) for side, width in widths.items()]
    return element("w:tblCellMar", None, *sides)


def border(side: str, points: float, colour: str) -> Element:
    """A line at a side of a table or of its cells."""
    size = str(round(points * 8))
    return element(f"w:{side}", {"w:val": "single", "w:sz": size, "w:space": "0", "w:color": colour})


def _tables() -> list[Element]:
    side, top = twips(CELL_SIDE), twips(CELL_TOP)
    cells = {"top": top, "left": side, "bottom": top, "right": side}
    narrow = cells | dict.fromkeys(("left", "right"), twips(NARROW_SIDE))
    head = element(
        "w:tblStylePr",
        {"w:type": "firstRow"},
        element(
            "w:tcPr",
            None,
            element("w:tcBorders", None, element("w:top", {"w:val": "nil"}), border("bottom", 0.75, INK)),
            element("w:vAlign", {"w:val": "bottom"}),
        ),
    )
    quiet = [border("top", 0.5, RULE), border("bottom", 0.5, HAIRLINE), border("insideH", 0.5, HAIRLINE)]
    ruled = [border("top", 0.5, RULE), border("bottom", 0.5, RULE)]
    bars = {"top": "0", "left": "0", "bottom": "0", "right": side}
    white = [border(edge, BAR_GAP, "FFFFFF") for edge in ("top", "bottom", "insideH")]
    return [
        _table_style(TABLE, "Report Table", quiet, cells, head),
        _table_style(NARROW_TABLE, "Narrow Report Table", deepcopy(quiet), narrow, deepcopy(head)),
        _table_style(FACTS, "Report Facts", ruled, cells | {"left": "0"}),
        _table_style(CHART, "Report Chart", white, bars),
    ]


def _table_style(
    identifier: str, name: str, borders: list[Element], margins: dict[str, str], *parts: Element
) -> Element:
    return element(
        "w:style",
        {"w:type": "table", "w:customStyle": "1", "w:styleId": identifier},
        element("w:name", {"w:val": name}),
        element("w:basedOn", {"w:val": "TableNormal"}),
        element("w:uiPriority", {"w:val": "59"}),
        element("w:tblPr", None, element("w:tblBorders", None, *borders), _margins(margins)),
        *parts,
    )


def numbering() -> Element:
    """The bullets of lists."""
    level = element(
        "w:lvl",
        {"w:ilvl": "0"},
        element("w:start", {"w:val": "1"}),
        element("w:numFmt", {"w:val": "bullet"}),
        element("w:pStyle", {"w:val": style_id("bullet")}),
        element("w:lvlText", {"w:val": "•"}),
        element("w:lvlJc", {"w:val": "left"}),
        element("w:pPr", None, element("w:ind", {"w:left": "227", "w:hanging": "227"})),
        element("w:rPr", None, element("w:color", {"w:val": INK})),
    )
    kinds = element("w:multiLevelType", {"w:val": "singleLevel"})
    return element(
        "w:numbering",
        None,
        element("w:abstractNum", {"w:abstractNumId": BULLETS}, kinds, level),
        element("w:num", {"w:numId": BULLETS}, element("w:abstractNumId", {"w:val": BULLETS})),
    )


def settings(language: str) -> Element:
    """How Word 2013 and later lay pages out, and the language of what is typed into the document."""
    compatible = element(
        "w:compatSetting",
        {
            "w:name": "compatibilityMode",
            "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
        },
    )
    return element(
        "w:settings",
        None,
        element("w:zoom", {"w:percent": "100"}),
        element("w:defaultTabStop", {"w:val": "709"}),
        element("w:autoHyphenation"),
        element("w:compat", None, compatible),
        element("w:themeFontLang", {"w:val": language}),
        element("w:decimalSymbol", {"w:val": "." if language.startswith("en") else ","}),
        element("w:listSeparator", {"w:val": "," if language.startswith("en") else ";"}),
    )
