# SPDX-License-Identifier: MIT
"""Inputs made from others: what a reader takes is changed at the joints of its format, or anywhere."""

from __future__ import annotations

import copy
import io
import json
import re
import warnings
import zipfile
from collections.abc import Callable, Sequence
from random import Random

from tests.files.damage import JUNK, places
from tests.fuzz.payloads import NUMBERS, TEXTS

Mutator = Callable[[Random, bytes, Sequence[bytes]], bytes]

NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
JOINT = re.compile(r"<[^<>]*>|\"[^\"<>]*\"|[^<>\"]+")
MOST = 400_000
"""Bytes that an input grows to: time goes to many inputs, not to large ones."""


def in_bytes(lots: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Bits flipped, pieces cut, moved, doubled or taken from another input, as it comes."""
    made = bytearray(data)
    for _ in range(lots.choice((1, 1, 2, 4, 16))):
        at = lots.randrange(len(made) + 1)
        end = min(len(made), at + int(2 ** lots.uniform(0, 10)))
        way = lots.randrange(7)
        if way == 0 and at < len(made):
            made[at] ^= 1 << lots.randrange(8)
        elif way == 1:
            del made[at:end]
        elif way == 2:
            made[at:at] = made[at:end]
        elif way == 3 and lots.random() < 0.3:
            del made[at:]
        elif way == 4:
            other = lots.choice(others)
            start = lots.randrange(len(other) + 1)
            made[at:end] = other[start : start + end - at]
        elif way == 5:
            made[at:at] = lots.choice(TEXTS + NUMBERS).encode("utf-8", "surrogatepass")
        else:
            made[at:end] = bytes(lots.choices(range(256), k=min(8, end - at)))
    return bytes(made[:MOST])


def in_json(lots: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Members taken away, replaced, exchanged, doubled or sunk; then what only the text of JSON can say."""
    try:
        document = json.loads(data)
        found = places(document)
    except (ValueError, RecursionError):
        return in_bytes(lots, data, others)
    if lots.random() < 0.08 or not found:
        return in_bytes(lots, data, others)
    try:
        for _ in range(lots.choice((1, 1, 1, 2, 3))):
            found = places(document)
            if not found:
                break
            *way, last = lots.choice(found)
            held = _at(document, way)
            _change(lots, held, last, lambda: _at(document, lots.choice(places(document))))
        text = json.dumps(document, ensure_ascii=lots.random() < 0.5)
    except RecursionError:  # deeper than even this can go
        text = data.decode("utf-8", "replace")
    if lots.random() < 0.25:
        text = _in_json_text(lots, text)
    return text.encode("utf-8", "surrogatepass")[:MOST]


def _at(document: object, way: Sequence[object]) -> object:
    for key in way:
        document = document[key]  # type: ignore[index]
    return document


def _change(lots: Random, held: object, key: object, another: Callable[[], object]) -> None:
    way = lots.randrange(8)
    assert isinstance(held, dict | list)
    value = held[key]  # type: ignore[index]
    if way == 0:
        del held[key]  # type: ignore[arg-type]
        return
    if way == 1:
        value = copy.deepcopy(lots.choice(JUNK))
    elif way == 2:
        value = copy.deepcopy(another())
    elif way == 3 and isinstance(held, list):
        held.insert(lots.randrange(len(held) + 1), copy.deepcopy(value))
        return
    elif way == 4 and isinstance(held, dict):
        held[lots.choice((*TEXTS, *map(str, held)))] = held.pop(key)
        return
    elif way == 5:
        for _ in range(lots.choice((1, 2, 30, 200))):
            value = [value] if lots.random() < 0.5 else {"a": value}
    elif isinstance(value, int | float) and not isinstance(value, bool):
        value = lots.choice(
            (0, -1, 1, 0.5, value + 1, value * -1, value * 1e12, 1e308, 5e-324, 10**30, 1 / 9, 2, 1e6)
        )
    elif isinstance(value, str):
        value = lots.choice(TEXTS)
    elif isinstance(value, list):
        lots.shuffle(value)
    held[key] = value  # type: ignore[index]


def _in_json_text(lots: Random, text: str) -> str:
    way = lots.randrange(4)
    if way == 0:  # the same key twice
        found = list(re.finditer(r'"[a-z_]+": (?:"[^"\\]*"|[\d.]+|true|false)', text))
        if found:
            pair = lots.choice(found)
            key = pair[0].partition(":")[0]
            value = lots.choice(("0", "null", "[]", '"x"'))
            return f"{text[: pair.start()]}{key}: {value}, {text[pair.start() :]}"
    if way == 1:
        numbers = list(NUMBER.finditer(text))
        if numbers:
            one = lots.choice(numbers)
            return text[: one.start()] + lots.choice(NUMBERS) + text[one.end() :]
    if way == 2:
        at = lots.randrange(len(text))
        deep = lots.choice((50, 5_000, 100_000))
        return text[:at] + lots.choice(("[", '{"a":')) * deep + text[at:]
    return text.replace(": ", lots.choice((":", ": \ufeff", "  : ", ":\x00")), lots.choice((1, -1)))


def in_markup(lots: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Elements doubled, taken away or moved; what stands in and between them replaced; entities declared."""
    if lots.random() < 0.06 or not data:
        return in_bytes(lots, data, others)
    pieces = JOINT.findall(data.decode("utf-8", "replace"))
    for _ in range(lots.choice((1, 1, 2, 3, 6))):
        if not pieces:
            break
        at = lots.randrange(len(pieces))
        end = min(len(pieces), at + lots.choice((1, 1, 2, 5, 20, 100)))
        way = lots.randrange(9)
        if way == 0:
            del pieces[at:end]
        elif way == 1:
            pieces[at:at] = pieces[at:end] * lots.choice((1, 1, 3, 50))
        elif way == 2:
            other = JOINT.findall(lots.choice(others).decode("utf-8", "replace"))
            start = lots.randrange(len(other) + 1)
            pieces[at:end] = other[start : start + end - at]
        elif way == 3:
            pieces[at] = lots.choice(
                ("<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;", "<?x y?>", "<![CDATA[<x>]]>", "<NA/>", "&#x202e;",
                 "&lt;b>", "<a>" * 5_000, '<?xml version="1.0" encoding="utf-7"?>',
                 '<?xml version="1.1" encoding="x"?>')
            )  # fmt: skip
        elif way == 4 and pieces[at].startswith("<"):
            pieces[at] = NUMBER.sub(lambda _n: lots.choice(NUMBERS), pieces[at], count=1)
        elif way == 5 and pieces[at].startswith("<"):
            values = list(re.finditer(r'"[^"]*"', pieces[at]))
            if values:
                one, text = lots.choice(values), _escaped(lots.choice(TEXTS))
                pieces[at] = f'{pieces[at][: one.start()]}"{text}"{pieces[at][one.end() :]}'
        elif way == 6 and pieces[at].startswith("<"):
            pieces[at] = re.sub(
                r"\b[a-zA-Z]+\b", lambda _t: lots.choice(("c", "v", "x", "value", "id")), pieces[at], count=1
            )
        elif not pieces[at].startswith("<"):
            pieces[at] = lots.choice(NUMBERS) if lots.random() < 0.5 else _escaped(lots.choice(TEXTS))
    return "".join(pieces).encode("utf-8", "surrogatepass")[:MOST]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def in_zip(lots: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Parts of an archive changed, renamed, dropped, doubled or taken from another one."""
    parts = _parts(data)
    if lots.random() < 0.08 or not parts:
        return in_bytes(lots, data, others)
    for _ in range(lots.choice((1, 1, 1, 2))):
        at = lots.randrange(len(parts))
        name, content = parts[at]
        way = lots.random()
        if way < 0.8:
            same = [c for n, c in parts if n.endswith((".xml", ".rels"))] or [content]
            parts[at] = (name, in_markup(lots, content, same))
        elif way < 0.84:
            renamed = ("../../evil", "/etc/passwd", "xl/vbaProject.bin", "content.xml", "xl/workbook.bin",
                       name.upper(), name + "/", "", "\x00", "xl/externalLinks/x.xml")  # fmt: skip
            parts[at] = (lots.choice(renamed), content)
        elif way < 0.88:
            del parts[at]
        elif way < 0.93:
            parts.append((name, lots.choice(parts)[1]))
        else:
            parts.append(lots.choice(_parts(lots.choice(others)) or parts))
        if not parts:
            break
    held = io.BytesIO()
    how = zipfile.ZIP_DEFLATED if lots.random() < 0.2 else zipfile.ZIP_STORED
    with warnings.catch_warnings(), zipfile.ZipFile(held, "w", how) as archive:
        warnings.simplefilter("ignore")  # of names that are there twice
        for name, content in parts:
            archive.writestr(zipfile.ZipInfo(name or "x"), content)
    return held.getvalue()


def _parts(data: bytes) -> list[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(info.filename, archive.read(info)) for info in archive.infolist()]
    except Exception:  # a broken archive, of which there are many kinds
        return []


def in_table(lots: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Cells of a text replaced; lines and columns doubled, moved or dropped; other signs and encodings."""
    if lots.random() < 0.1 or not data:
        return in_bytes(lots, data, others)
    sign = "\t" if b"\t" in data else ";" if b";" in data else ","
    rows = [line.split(sign) for line in data.decode("utf-8", "replace").split("\n")]
    for _ in range(lots.choice((1, 1, 2, 4))):
        row = lots.choice(rows)
        at = lots.randrange(len(row))
        way = lots.randrange(8)
        if way <= 2:
            row[at] = lots.choice(NUMBERS if lots.random() < 0.5 else TEXTS)
        elif way == 3:
            row.insert(at, lots.choice((row[at], "", '"', lots.choice(TEXTS))))
        elif way == 4:
            rows.insert(lots.randrange(len(rows)), list(lots.choice(rows)))
        elif way == 5 and len(rows) > 1:
            rows.remove(row)
        elif way == 6:
            for each in rows:
                each.insert(min(at, len(each)), lots.choice(each))
        else:
            lots.shuffle(rows if lots.random() < 0.3 else row)
    sign = sign if lots.random() < 0.9 else lots.choice(("\t", ";", ",", "|", '"'))
    text = "\n".join(sign.join(row) for row in rows)
    codec = (
        "utf-8"
        if lots.random() < 0.9
        else lots.choice(("utf-16", "utf-16-be", "cp1252", "utf-8-sig", "utf-7"))
    )
    return text.encode(codec, "replace")[:MOST]


def in_lines(lots: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Lines of settings or words of a command replaced, doubled, moved or dropped."""
    if lots.random() < 0.1:
        return in_bytes(lots, data, others)
    lines = data.decode("utf-8", "replace").split("\n")
    for _ in range(lots.choice((1, 1, 2, 4))):
        at = lots.randrange(len(lines))
        way = lots.randrange(6)
        if way == 0 and len(lines) > 1:
            del lines[at]
        elif way == 1:
            lines.insert(at, lots.choice(lines))
        elif way == 2:
            key, equals, _value = lines[at].partition("=")
            value = lots.choice(TEXTS + NUMBERS).replace("\n", " ")
            lines[at] = key + equals + value if equals else value
        elif way == 3:
            lines[at] = NUMBER.sub(lambda _n: lots.choice(NUMBERS), lines[at], count=1)
        elif way == 4:
            lines.insert(at, lots.choice(lots.choice(others).decode("utf-8", "replace").split("\n")))
        else:
            lots.shuffle(lines)
    return "\n".join(lines).encode("utf-8", "surrogatepass")[:MOST]
