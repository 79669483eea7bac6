# SPDX-License-Identifier: MIT
"""Exported workbooks with one thing changed in their XML, all else byte for byte as it was."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from functools import cache
from xml.sax.saxutils import escape

CELL = re.compile(r'<c r="([A-Z]+[0-9]+)"([^>]*?)(?:/>|>(.*?)</c>)', re.DOTALL)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(contents: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return stream.getvalue()


def with_part(data: bytes, name: str, change: Callable[[str], str]) -> bytes:
    """A copy with one part changed; the change must change something."""
    contents = parts(data)
    before = contents[name].decode("utf-8")
    after = change(before)
    assert after != before, f"nothing changed in {name}"
    return packed({**contents, name: after.encode("utf-8")})


@cache
def sheet_parts(data: bytes) -> dict[str, str]:
    """Sheet name to the part that holds it, for workbooks as the program writes them."""
    book = parts(data)["xl/workbook.xml"].decode("utf-8")
    names = re.findall(r'<sheet name="([^"]*)" sheetId="([0-9]+)"', book)
    plain = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"'}
    return {
        re.sub("&[a-z]+;", lambda match: plain[match[0]], name): f"xl/worksheets/sheet{number}.xml"
        for name, number in names
    }


@cache
def cells(data: bytes, sheet: str) -> dict[str, tuple[str, str]]:
    """Cell to its attributes and its inside, empty ones too."""
    text = parts(data)[sheet_parts(data)[sheet]].decode("utf-8")
    return {match[1]: (match[2], match[3] or "") for match in CELL.finditer(text)}


def with_cell(
    data: bytes, sheet: str, cell: str, value: float | str | None, *, formula: bool = False
) -> bytes:
    """A copy with another value in a cell; its formula stays if `formula` is set, and is gone if not."""
    attributes, inside = cells(data, sheet)[cell]
    style = re.search(r' s="[0-9]+"', attributes)
    match = re.search(r"<f.*?(?:/>|</f>)", inside, re.DOTALL) if formula else None
    head = f'<c r="{cell}"{style[0] if style else ""}'
    formula_xml = match[0] if match else ""
    if value is None:
        xml = f"{head}>{formula_xml}</c>" if formula_xml else f"{head}/>"
    elif isinstance(value, float | int):
        xml = f"{head}>{formula_xml}<v>{value!r}</v></c>"
    elif formula_xml:
        xml = f'{head} t="str">{formula_xml}<v>{escape(value)}</v></c>'
    else:
        xml = f'{head} t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    whole = re.compile(rf'<c r="{cell}"[^>]*?(?:/>|>.*?</c>)', re.DOTALL)
    return with_part(data, sheet_parts(data)[sheet], lambda text: whole.sub(lambda _: xml, text, count=1))
