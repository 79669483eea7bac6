# SPDX-License-Identifier: MIT
"""Tell readers of the PDF which cells are the titles of rows.

Typst marks titles of columns alone: its function for titles of rows is an experiment that the Python package
does not switch on. So the elements of structure concerned are written anew here, by ISO 32000-1, 14.8.4.3.4
(table headers) and 14.8.5.7 (their attributes), and the table of cross references after them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

OBJECT = re.compile(rb"(\d+) 0 obj\n")
KIND = re.compile(rb"^<</Type/StructElem/S/(\w+)")
KIDS = re.compile(rb"/K\[((?:\d+ 0 R ?)*)\]")
HEADERS = re.compile(rb"/Headers\[([^\]]*)\]")
NAMES = re.compile(rb"/IDTree<</Names\[(.*?)\]>>", re.DOTALL)
NAME = re.compile(rb"\((\w+)\)(\d+ 0 R)")


class StructureError(ValueError):
    """The PDF is not written as expected."""


def with_row_heads(pdf: bytes, columns: Sequence[frozenset[int]]) -> bytes:
    """The PDF with the cells of some columns as titles of their rows.

    columns  for each table of the document in order: which of its columns hold titles

    Raises StructureError if the PDF has another number of tables, or is not as Typst writes it.
    """
    objects = _objects(pdf)
    tables = [number for number, body in objects.items() if _kind(body) == b"Table"]
    if len(tables) != len(columns):
        raise StructureError(f"{len(tables)} tables instead of {len(columns)}")
    names: list[tuple[bytes, bytes]] = []
    for number, heads in zip(tables, columns, strict=True):
        if heads:
            names += _mark(objects, number, heads)
    if names:
        _enter(objects, names)
    return _written(pdf, objects)


def _objects(pdf: bytes) -> dict[int, bytes]:
    """The objects of the file by their numbers, without their frames, in order of their numbers."""
    start = pdf.rfind(b"startxref\n")
    table = int(pdf[start + 10 :].split(b"\n", 1)[0]) if start >= 0 else -1
    if table < 0 or not pdf.startswith(b"xref\n0 ", table):
        raise StructureError("no table of cross references")
    first = pdf.index(b"\n", table + 5) + 1
    count = int(pdf[table + 7 : first])
    offsets = {n: int(pdf[first + 20 * n : first + 20 * n + 10]) for n in range(1, count)}
    ends = sorted([*offsets.values(), table])
    following = dict(pairwise(ends))
    objects = {}
    for number, offset in offsets.items():
        frame = OBJECT.match(pdf, offset)
        body = pdf[offset : following[offset]].rstrip(b"\n")
        if frame is None or int(frame[1]) != number or not body.endswith(b"\nendobj"):
            raise StructureError(f"object {number}")
        objects[number] = body[frame.end() - offset : -7]
    return objects


def _kind(body: bytes) -> bytes:
    match = KIND.match(body)
    return match[1] if match else b""


def _kids(objects: dict[int, bytes], number: int) -> list[int]:
    match = KIDS.search(objects[number])
    return [int(kid) for kid in match[1].replace(b" 0 R", b" ").split()] if match else []


def _rows(objects: dict[int, bytes], table: int) -> Iterator[list[int]]:
    """The cells of each row of a table that is not its head."""
    for part in _kids(objects, table):
        kind = _kind(objects[part])
        if kind == b"TR":
            yield _kids(objects, part)
        elif kind == b"TBody":
            for row in _kids(objects, part):
                yield _kids(objects, row)


def _mark(objects: dict[int, bytes], table: int, columns: frozenset[int]) -> Iterator[tuple[bytes, bytes]]:
    """Make cells titles of their rows, and give the others theirs; yield the titles' names and references."""
    for row in _rows(objects, table):
        title = b""
        for column, cell in enumerate(row):
            body = objects[cell]
            if _kind(body) != b"TD":
                raise StructureError(f"object {cell} is no cell")
            if column in columns and b"/K[]" not in body:
                title = b"r%d" % cell
                objects[cell] = _title(body, title)
                yield title, b"%d 0 R" % cell
            elif title:
                objects[cell] = _attributed(body, title)


def _title(body: bytes, name: bytes) -> bytes:
    scope = b"/O/Table/Scope/Row"
    if b"/O/Table" in body:
        body = body.replace(b"/O/Table", scope, 1)
    elif b"/A[" in body:
        body = body.replace(b"/A[", b"/A[<<%s>>" % scope, 1)
    else:
        body = body.replace(b"/K[", b"/A[<<%s>>]/K[" % scope, 1)
    return body.replace(b"/S/TD", b"/S/TH/ID(%s)" % name, 1)


def _attributed(body: bytes, title: bytes) -> bytes:
    if HEADERS.search(body):
        return HEADERS.sub(lambda match: b"/Headers[%s(%s)]" % (match[1], title), body, count=1)
    attribute = b"<</O/Table/Headers[(%s)]>>" % title
    if b"/A[" in body:
        return body.replace(b"/A[", b"/A[" + attribute, 1)
    return body.replace(b"/K[", b"/A[%s]/K[" % attribute, 1)


def _enter(objects: dict[int, bytes], names: Sequence[tuple[bytes, bytes]]) -> None:
    """Enter names into the document's tree of names of elements, which is in their order."""
    root = next((n for n, body in objects.items() if body.startswith(b"<</Type/StructTreeRoot")), None)
    if root is None:
        raise StructureError("no tree of structure")
    body = objects[root]
    match = NAMES.search(body)
    known = [(name, reference) for name, reference in NAME.findall(match[1])] if match else []
    listed = b"".join(b"(%s)%s" % pair for pair in sorted([*known, *names]))
    tree = b"/IDTree<</Names[%s]>>" % listed
    if match:
        objects[root] = body[: match.start()] + tree + body[match.end() :]
    elif b"/IDTree" in body:
        raise StructureError("a tree of names in several parts")
    else:
        objects[root] = body[:-2] + tree + b">>"


def _written(pdf: bytes, objects: dict[int, bytes]) -> bytes:
    """The file with these objects, and with the header and trailer of the one before."""
    header = pdf[: min(match.start() for match in OBJECT.finditer(pdf, 0, 1024))]
    trailer = pdf[pdf.rindex(b"trailer\n") : pdf.rindex(b"startxref\n")]
    parts, place = [header], len(header)
    entries = [b"0000000000 65535 f\r\n"]
    for number in sorted(objects):
        part = b"%d 0 obj\n%s\nendobj\n\n" % (number, objects[number])
        entries.append(b"%010d 00000 n\r\n" % place)
        parts.append(part)
        place += len(part)
    parts.append(b"xref\n0 %d\n" % (len(objects) + 1) + b"".join(entries))
    parts.append(trailer + b"startxref\n%d\n%%%%EOF" % place)
    return b"".join(parts)
