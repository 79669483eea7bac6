# SPDX-License-Identifier: MIT
"""Read a tagged PDF as a program for the blind would, and as eyes would: what is where on its pages."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pikepdf

LEFT, TOP = 100.0, 100.0
"""Where words are said to be that stand for what is drawn."""


class Piece(NamedTuple):
    """A stretch of text on a page: its place in points from the upper left corner, and its size.

    mark  the number of marked content that it belongs to; None for what is decoration
    """

    text: str
    x: float
    y: float
    size: float
    mark: int | None


class Element(NamedTuple):
    """An element of the structure. text is that of itself and of all below it; pages are where it stands."""

    kind: str
    text: str
    kids: tuple[Element, ...]
    pages: tuple[int, ...]
    attributes: dict[str, Any]
    alt: str | None
    name: str | None

    def all(self, *kinds: str) -> Iterator[Element]:
        """This element and all below it that are of these kinds, in order."""
        if self.kind in kinds:
            yield self
        for kid in self.kids:
            yield from kid.all(*kinds)


class Document:
    """A PDF, read."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(data))
        self.pages = [list(_pieces(page)) for page in self.pdf.pages]
        self._numbers = {page.obj.objgen: n for n, page in enumerate(self.pdf.pages)}
        self._marked: dict[tuple[int, int], str] = {}
        for n, page in enumerate(self.pages):
            for piece in page:
                if piece.mark is not None:
                    key = (n, piece.mark)
                    self._marked[key] = self._marked.get(key, "") + piece.text
        self.structure = self._element(self.pdf.Root.StructTreeRoot.K[0])

    def texts(self) -> list[str]:
        """The text of each page, the decoration included."""
        return ["".join(piece.text for piece in page) for page in self.pages]

    @property
    def text(self) -> str:
        """All that is read aloud."""
        return self.structure.text

    def tables(self) -> list[list[list[Element]]]:
        """The cells of each row of each table."""
        tables = self.structure.all("Table")
        return [[list(row.kids) for row in table.all("TR")] for table in tables]

    def headings(self) -> list[tuple[int, str]]:
        """Levels and texts of the headings."""
        return [(int(e.kind[1:]), e.text) for e in self.structure.all(*(f"H{n}" for n in range(1, 7)))]

    def _element(self, item: Any) -> Element:
        kids, text, pages = list[Element](), "", set[int]()
        content = item.get("/K", pikepdf.Array())
        for kid in content if isinstance(content, pikepdf.Array) else [content]:
            if isinstance(kid, int):
                number = self._numbers[item.Pg.objgen]
                text += self._marked.get((number, kid), "")
                pages.add(number)
            elif kid.get("/Type") == "/MCR":
                number = self._numbers[(kid.get("/Pg") or item.Pg).objgen]
                text += self._marked.get((number, int(kid.MCID)), "")
                pages.add(number)
            elif kid.get("/Type") != "/OBJR":
                element = self._element(kid)
                kids.append(element)
                text += element.text
                pages.update(element.pages)
        attributes: dict[str, Any] = {}
        given = item.get("/A", pikepdf.Array())
        for each in given if isinstance(given, pikepdf.Array) else [given]:
            attributes |= {key[1:]: value for key, value in each.items() if key != "/O"}
        alt, name = item.get("/Alt"), item.get("/ID")
        return Element(
            str(item.S)[1:],
            text,
            tuple(kids),
            tuple(sorted(pages)),
            attributes,
            None if alt is None else str(alt),
            None if name is None else str(name),
        )


def _pieces(page: pikepdf.Page) -> Iterator[Piece]:
    height = float(page.mediabox[3])
    fonts = {name: _glyphs(font) for name, font in page.Resources.get("/Font", {}).items()}
    matrix, saved = pikepdf.Matrix(), list[pikepdf.Matrix]()
    text, size, glyphs = pikepdf.Matrix(), 0.0, dict[bytes, str]()
    marks, spoken = list[int | None](), list[bool]()
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "q":
                saved.append(matrix)
            case "Q":
                matrix = saved.pop()
            case "cm":
                matrix = pikepdf.Matrix(*map(float, operands)) @ matrix
            case "BDC" | "BMC":
                mark = operands[1].get("/MCID") if len(operands) > 1 else None
                words = operands[1].get("/ActualText") if len(operands) > 1 else None
                marks.append(int(mark) if mark is not None else marks[-1] if marks else None)
                if words is not None and not any(spoken):
                    yield Piece(str(words), LEFT, TOP, 0.0, marks[-1])
                spoken.append(words is not None)
            case "EMC":
                marks.pop()
                spoken.pop()
            case "Tf":
                glyphs, size = fonts[str(operands[0])], float(operands[1])
            case "Tm":
                text = pikepdf.Matrix(*map(float, operands))
            case "Tj" | "TJ":
                parts = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
                raw = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
                codes = [raw[n : n + 2] for n in range(0, len(raw), 2)]
                place = text @ matrix
                shown = "".join(glyphs[code] for code in codes)
                if not any(spoken):
                    mark = marks[-1] if marks else None
                    yield Piece(shown, place.e, height - place.f, size * abs(place.d), mark)


def _glyphs(font: pikepdf.Object) -> dict[bytes, str]:
    """The text of each glyph, by the font's own table of Unicode."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    glyphs = {}
    for part in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, text in re.findall(r"<([0-9A-F]+)>\s*<([0-9A-F]*)>", part):
            glyphs[bytes.fromhex(code)] = bytes.fromhex(text).decode("utf-16-be")
    for part in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, text in re.findall(r"<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]*)>", part):
            start = bytes.fromhex(text).decode("utf-16-be")
            for n in range(int(last, 16) - int(first, 16) + 1):
                code = (int(first, 16) + n).to_bytes(2, "big")
                glyphs[code] = start[:-1] + chr(ord(start[-1]) + n)
    return glyphs
