# SPDX-License-Identifier: MIT
"""OpenDocument workbooks with something changed in their XML, as a program or an attacker might."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from lxml import etree

from mcda_app.exchange.tables.grid import parse_place
from tests.exchange.changed_workbooks import packed, parts

CONTENT = "content.xml"
NAMES = {
    prefix: f"urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0" for prefix in ("office", "table", "text")
}
FORMULA = re.compile(
    r"(<table:table-cell(?=[^>]*table:formula=)[^>]*?)"
    r' office:value-type="[a-z]+"(?: office:(?:string-)?value="[^"]*")?(?:/>|>.*?</table:table-cell>)',
    re.DOTALL,
)


def with_content(data: bytes, change: Callable[[str], str], part: str = CONTENT) -> bytes:
    """A copy with one part changed; the change must change something."""
    contents = parts(data)
    before = contents[part].decode("utf-8")
    after = change(before)
    assert after != before, f"nothing changed in {part}"
    return packed({**contents, part: after.encode("utf-8")})


def without_values(data: bytes) -> bytes:
    """A copy without the values that formulas had, so that none can pass for a new one."""
    return with_content(data, lambda text: FORMULA.sub(r"\1/>", text))


def with_cells(data: bytes, changes: dict[tuple[str, str], str | float | None]) -> bytes:
    """A copy with other values in cells, whose formulas go.

    changes  sheet and cell to what is typed there; None empties it
    """
    contents = parts(data)
    root = etree.fromstring(contents[CONTENT])
    for (sheet, name), value in changes.items():
        _type(_cell(root, sheet, name), value)
    return packed({**contents, CONTENT: etree.tostring(root, xml_declaration=True, encoding="UTF-8")})


def _cell(root: Any, sheet: str, name: str) -> Any:
    place = parse_place(name)
    assert place is not None
    (table,) = root.xpath("//table:table[@table:name=$name]", name=sheet, namespaces=NAMES)
    row = _at(table.xpath(".//table:table-row", namespaces=NAMES), "number-rows-repeated", place[0])
    return _at(list(row), "number-columns-repeated", place[1])


def _at(elements: list[Any], repeated: str, index: int) -> Any:
    """The element at a place, of which some stand for several."""
    for element in elements:
        count = int(element.get(f"{{{NAMES['table']}}}{repeated}", "1"))
        if index < count:
            assert count == 1, "only cells of their own can be changed"
            return element
        index -= count
    raise AssertionError("no such place")


def _type(cell: Any, value: str | float | None) -> None:
    for child in list(cell):
        cell.remove(child)
    for name in [n for n in cell.attrib if n.startswith(f"{{{NAMES['office']}}}") or n.endswith("}formula")]:
        del cell.attrib[name]
    if value is None:
        return
    office = f"{{{NAMES['office']}}}"
    cell.set(f"{office}value-type", "string" if isinstance(value, str) else "float")
    if not isinstance(value, str):
        cell.set(f"{office}value", repr(value))
    etree.SubElement(cell, f"{{{NAMES['text']}}}p").text = str(value)
