# SPDX-License-Identifier: MIT
"""What can be checked here of PDF/A-2a (ISO 19005-2) and of PDF/UA-1 (ISO 14289-1), by clause.

The package pdfua checks 16 of the 106 rules of PDF/UA that a machine can check; this module checks more of
them, and of PDF/A what a file set from text and shapes can get wrong. Neither shows conformance: veraPDF
checks all that a machine can, and is not to be had as a Python package. No program sees whether a
description is true or whether the order of reading makes sense.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pikepdf
from fontTools.ttLib import TTFont

NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
}
STANDARD = frozenset(
    {
        *("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index"),
        *("NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody"),
        *("Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference"),
        *("BibEntry", "Code", "Link", "Annot", "Ruby", "Warichu", "RB", "RT", "RP", "WT", "WP", "Figure"),
        *("Formula", "Form"),
    }
)
"""Types of structure of ISO 32000-1, 14.8.4."""
KIDS = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TR": {"TH", "TD"},
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
}
PARENTS = {"TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}}
LONGEST_STRING, LONGEST_NAME, DEEPEST = 32_767, 127, 28
FORBIDDEN_KEYS = {
    "/AA",
    "/JS",
    "/JavaScript",
    "/EmbeddedFiles",
    "/OCProperties",
    "/XFA",
    "/PS",
    "/OpenAction",
}


def faults(data: bytes) -> list[str]:
    """What contradicts the standards, each with its clause (A: PDF/A-2, UA: PDF/UA-1)."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [
            *_of_file(data, pdf),
            *_of_metadata(pdf),
            *_of_objects(pdf),
            *_of_fonts(pdf),
            *_of_catalogue(pdf),
            *_of_structure(pdf),
            *_of_pages(pdf),
        ]


def _of_file(data: bytes, pdf: pikepdf.Pdf) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.[0-7]\n%[\x80-\xff]{4}", data):
        yield "A 6.1.2: header"
    if not re.search(rb"startxref\n\d+\n%%EOF\r?\n?$", data):
        yield "A 6.1.3: something after the end of the file"
    if len(pdf.trailer.get("/ID", ())) != 2:
        yield "A 6.1.3: no identifier"
    if pdf.is_encrypted or "/Encrypt" in pdf.trailer:
        yield "A 6.1.3: encrypted"
    for problem in pdf.check_pdf_syntax():
        yield f"A 6.1: {problem}"


def _of_metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    stream = pdf.Root.get("/Metadata")
    if stream is None:
        yield "A 6.6.2: no metadata"
        return
    tree = ElementTree.fromstring(stream.read_bytes())
    values = {}
    for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part", "xmp:CreateDate"):
        values[name] = tree.findtext(f".//{name}", None, NAMESPACES)
    wanted = {"pdfaid:part": "2", "pdfaid:conformance": "A", "pdfuaid:part": "1"}
    for name, value in wanted.items():
        if values[name] != value:
            yield f"A 6.6.4, UA 5: {name} is {values[name]}"
    title = "".join(_items(tree, "dc:title"))
    if not title.strip() or title != str(pdf.docinfo.get("/Title", "")):
        yield "A 6.6.3, UA 7.1: title"
    if not values["xmp:CreateDate"] or "/CreationDate" not in pdf.docinfo:
        yield "A 6.6.3: no date"
    if "".join(_items(tree, "dc:language")) != str(pdf.Root.get("/Lang", "")):
        yield "A 6.6.3: language"


def _items(tree: ElementTree.Element, name: str) -> list[str]:
    return [item.text or "" for item in tree.iterfind(f".//{name}//rdf:li", NAMESPACES)]


def _of_objects(pdf: pikepdf.Pdf) -> Iterator[str]:
    for obj in pdf.objects:
        if isinstance(obj, pikepdf.Stream):
            if {"/F", "/FFilter", "/FDecodeParms"} & set(obj.keys()):
                yield "A 6.1.7.1: a stream outside of the file"
            if "/LZWDecode" in str(obj.get("/Filter", "")) or "/Crypt" in str(obj.get("/Filter", "")):
                yield "A 6.1.7.2: filter"
            if obj.get("/Subtype") == "/PS" or obj.get("/Interpolate") is True:
                yield "A 6.2.8: image or PostScript"
        yield from _of_value(obj)


def _of_value(value: Any, depth: int = 0) -> Iterator[str]:
    if isinstance(value, pikepdf.String) and len(bytes(value)) > LONGEST_STRING:
        yield "A 6.1.13: a string too long"
    if isinstance(value, pikepdf.Name) and len(str(value)) > LONGEST_NAME + 1:
        yield "A 6.1.13: a name too long"
    if depth > 8:
        return
    if isinstance(value, pikepdf.Array):
        for item in value:
            if not getattr(item, "is_indirect", False):
                yield from _of_value(item, depth + 1)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for key in FORBIDDEN_KEYS & set(value.keys()):
            yield f"A 6.5.2, 6.6.1: {key}"
        if value.get("/S") in ("/Launch", "/JavaScript", "/Sound", "/Movie", "/ResetForm", "/ImportData"):
            yield "A 6.5.1: an action"
        for item in value.values():
            if not getattr(item, "is_indirect", False):
                yield from _of_value(item, depth + 1)


def _of_fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    fonts = [
        obj for obj in pdf.objects if isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == "/Font"
    ]
    if not fonts:
        yield "no fonts"
    for font in fonts:
        name = font.get("/BaseFont")
        if font.Subtype == "/Type0":
            if "/ToUnicode" not in font:
                yield f"A 6.2.11.7: {name} does not say what its signs are"
            if font.Encoding != "/Identity-H":
                yield f"A 6.2.11.3: encoding of {name}"
            continue
        descriptor = font.get("/FontDescriptor", {})
        program = descriptor.get("/FontFile2", descriptor.get("/FontFile3"))
        if program is None:
            yield f"A 6.2.11.4, UA 7.21.4: {name} is not embedded"
        elif "/FontFile2" in descriptor:
            yield from _of_widths(font, TTFont(io.BytesIO(program.read_bytes())))


def _of_widths(font: pikepdf.Object, program: TTFont) -> Iterator[str]:
    """Whether the widths in the PDF are those of the font."""
    order, scale = program.getGlyphOrder(), 1000 / program["head"].unitsPerEm
    widths, numbers = list(font.get("/W", ())), iter(font.get("/W", ()))
    assert widths
    for first in numbers:
        second = next(numbers)
        if isinstance(second, pikepdf.Array):
            given = {int(first) + n: float(width) for n, width in enumerate(second)}
        else:
            width = float(next(numbers))
            given = dict.fromkeys(range(int(first), int(second) + 1), width)
        for glyph, width in given.items():
            if abs(program["hmtx"][order[glyph]][0] * scale - width) > 1:
                yield f"A 6.2.11.5, UA 7.21.5: width of glyph {glyph} of {font.BaseFont}"


def _of_catalogue(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if root.get("/MarkInfo", {}).get("/Marked") is not True or root.MarkInfo.get("/Suspects") is True:
        yield "A 6.7.2, UA 7.1: not marked as tagged"
    if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", str(root.get("/Lang", ""))):
        yield "A 6.7.4, UA 7.2: language"
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "UA 7.1: title is not displayed"
    intents = root.get("/OutputIntents", ())
    if not any(
        intent.S == "/GTS_PDFA1" and intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"
        for intent in intents
    ):
        yield "A 6.2.3: no output intent"
    for number, page in enumerate(pdf.pages, 1):
        if "/StructParents" not in page:
            yield f"UA 7.1: page {number} is not part of the structure"
        if "/Annots" in page or "/AA" in page:
            yield f"page {number} has annotations, which are not checked here"


def _of_structure(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        yield "A 6.7.3, UA 7.1: no structure"
        return
    roles = {key[1:]: str(value)[1:] for key, value in root.get("/RoleMap", {}).items()}
    for kind, role in roles.items():
        if kind in STANDARD or role not in STANDARD:
            yield f"UA 7.1: role of {kind}"
    names = root.get("/IDTree", {}).get("/Names", [])
    known = dict(zip((str(n) for n in names[::2]), list(names[1::2]), strict=True)) if len(names) else {}
    if list(known) != sorted(known):
        yield "ISO 32000-1, 7.9.6: names out of order"
    level, identified = 0, set[str]()
    for element, parent in _elements(root):
        kind, above = str(element.S)[1:], str(parent.get("/S", "/"))[1:]
        if kind not in STANDARD and kind not in roles:
            yield f"UA 7.1: {kind} is no type"
        if parent.objgen != element.P.objgen:
            yield f"ISO 32000-1, 14.7.2: parent of {kind}"
        kids = [str(kid.S)[1:] for kid in _dictionaries(element)]
        if kind in KIDS and not set(kids) <= KIDS[kind]:
            yield f"UA 7.2: {kind} holds {kids}"
        if kind in PARENTS and above not in PARENTS[kind]:
            yield f"UA 7.2: {kind} in {above}"
        if kind in ("Figure", "Formula") and not str(element.get("/Alt", "")).strip():
            yield f"UA 7.3: {kind} without description"
        if re.fullmatch("H[1-6]", kind):
            if int(kind[1]) > level + 1:
                yield f"UA 7.4.2: {kind} after level {level}"
            level = int(kind[1])
            if not len(element.get("/K", ())):
                yield f"UA 7.4: {kind} is empty"
        if kind == "Table":
            yield from _of_table(element)
        if "/ID" in element:
            identified.add(str(element.ID))
            if known.get(str(element.ID), pikepdf.Dictionary()).objgen != element.objgen:
                yield f"UA 7.5: {element.ID} is not in the tree of names"
        for attributes in element.get("/A", ()):
            for header in attributes.get("/Headers", ()):
                if str(header) not in known:
                    yield f"UA 7.5: {header} names no cell"
    if identified != set(known):
        yield "ISO 32000-1, 14.7.2: the tree of names holds others"


def _elements(parent: pikepdf.Object) -> Iterator[tuple[pikepdf.Object, pikepdf.Object]]:
    for kid in _dictionaries(parent):
        yield kid, parent
        yield from _elements(kid)


def _dictionaries(element: pikepdf.Object) -> list[pikepdf.Object]:
    """Elements of the structure below one."""
    kids = element.get("/K", ())
    kids = kids if isinstance(kids, pikepdf.Array) else [kids]
    return [kid for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def _of_table(table: pikepdf.Object) -> Iterator[str]:
    rows = [_dictionaries(element) for element, _ in _elements(table) if element.S == "/TR"]
    if len({len(row) for row in rows}) != 1:
        yield f"UA 7.2: rows of {[len(row) for row in rows]} cells"
    cells = [cell for row in rows for cell in row]
    titles = [cell for cell in cells if cell.S == "/TH"]
    if not titles:
        yield "UA 7.5: a table without titles"
    for title in titles:
        if not any(a.get("/Scope") in ("/Row", "/Column", "/Both") for a in title.get("/A", ())):
            yield "UA 7.5: a title without scope"


def _of_pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Whether all content is marked, and each mark is where the structure says."""
    parents = _tree(pdf.Root.get("/StructTreeRoot", {}).get("/ParentTree", {}))
    for number, page in enumerate(pdf.pages, 1):
        owners = parents.get(int(page.get("/StructParents", -1)), [])
        marks, depth, content = list[int | None](), 0, dict[tuple[int, int], set[int]]()
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name == "BDC" and operands[0] != "/Artifact" and "/MCID" in operands[1]:
                mark = int(operands[1].MCID)
                if marks:
                    yield f"UA 7.1: page {number}: marks inside of marks"
                owner = owners[mark] if mark < len(owners) else pikepdf.Dictionary()
                if owner.objgen not in content:
                    content[owner.objgen] = _marks(owner, page)
                if mark not in content[owner.objgen]:
                    yield f"ISO 32000-1, 14.7.4.4: page {number}: mark {mark} belongs to nothing"
                marks.append(mark)
            elif name in ("BDC", "BMC"):
                if not marks and operands[0] != "/Artifact":
                    yield f"UA 7.1: page {number}: {operands[0]} is neither content nor decoration"
                marks.append(marks[-1] if marks else None)
            elif name == "EMC":
                marks.pop()
            elif name in ("Tj", "TJ", "f", "F", "f*", "B", "b", "S", "s", "Do", "sh", "'", '"') and not marks:
                yield f"UA 7.1: page {number}: {name} outside of all marks"
            elif name in ("k", "K"):
                yield f"A 6.2.4.3: page {number}: CMYK without its profile"
            depth += {"q": 1, "Q": -1}.get(name, 0)
            if depth > DEEPEST:
                yield f"A 6.1.13: page {number}: deeper than {DEEPEST}"
            if name in ("Tj", "TJ"):
                yield from _of_glyphs(operands, number)
        if depth or marks:
            yield f"page {number} does not end as it began"


def _marks(owner: pikepdf.Object, page: pikepdf.Page) -> set[int]:
    """The numbers of the content on a page that belongs to an element."""
    marks, kids = set[int](), owner.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int) and owner.Pg.objgen == page.obj.objgen:
            marks.add(kid)
        elif not isinstance(kid, int) and kid.get("/Type") == "/MCR":
            there = kid.get("/Pg", owner.get("/Pg"))
            marks |= {int(kid.MCID)} if there.objgen == page.obj.objgen else set()
    return marks


def _tree(node: pikepdf.Object) -> dict[int, Any]:
    """A tree of numbers as a table."""
    numbers = list(node.get("/Nums", ()))
    table = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    for kid in node.get("/Kids", ()):
        table |= _tree(kid)
    return table


def _of_glyphs(operands: Any, number: int) -> Iterator[str]:
    parts = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
    for part in parts:
        raw = bytes(part) if isinstance(part, pikepdf.String) else b""
        if any(raw[n : n + 2] == b"\0\0" for n in range(0, len(raw), 2)):
            yield f"A 6.2.11.8, UA 7.21.8: page {number}: a sign without a glyph"
