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


def in_bytes(rng: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Bits flipped, pieces cut, moved, doubled or taken from another input, as it comes."""
    buffer = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        at = rng.randrange(len(buffer) + 1)
        end = min(len(buffer), at + int(2 ** rng.uniform(0, 10)))
        way = rng.randrange(7)
        if way == 0 and at < len(buffer):
            buffer[at] ^= 1 << rng.randrange(8)
        elif way == 1:
            del buffer[at:end]
        elif way == 2:
            buffer[at:at] = buffer[at:end]
        elif way == 3 and rng.random() < 0.3:
            del buffer[at:]
        elif way == 4:
            other = rng.choice(others)
            start = rng.randrange(len(other) + 1)
            buffer[at:end] = other[start : start + end - at]
        elif way == 5:
            buffer[at:at] = rng.choice(TEXTS + NUMBERS).encode("utf-8", "surrogatepass")
        else:
            buffer[at:end] = bytes(rng.choices(range(256), k=min(8, end - at)))
    return bytes(buffer[:MOST])


def in_json(rng: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Members taken away, replaced, exchanged, doubled or sunk; then what only the text of JSON can say."""
    try:
        document = json.loads(data)
        paths = places(document)
    except (ValueError, RecursionError):
        return in_bytes(rng, data, others)
    if rng.random() < 0.08 or not paths:
        return in_bytes(rng, data, others)
    try:
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            paths = places(document)
            if not paths:
                break
            *way, last = rng.choice(paths)
            node = _at(document, way)
            _change(rng, node, last, lambda: _at(document, rng.choice(places(document))))
        text = json.dumps(document, ensure_ascii=rng.random() < 0.5)
    except RecursionError:  # deeper than even this can go
        text = data.decode("utf-8", "replace")
    if rng.random() < 0.25:
        text = _in_json_text(rng, text)
    return text.encode("utf-8", "surrogatepass")[:MOST]


def _at(document: object, way: Sequence[object]) -> object:
    for key in way:
        document = document[key]  # type: ignore[index]
    return document


def _change(rng: Random, present: object, key: object, another: Callable[[], object]) -> None:
    way = rng.randrange(8)
    assert isinstance(present, dict | list)
    value = present[key]  # type: ignore[index]
    if way == 0:
        del present[key]  # type: ignore[arg-type]
        return
    if way == 1:
        value = copy.deepcopy(rng.choice(JUNK))
    elif way == 2:
        value = copy.deepcopy(another())
    elif way == 3 and isinstance(present, list):
        present.insert(rng.randrange(len(present) + 1), copy.deepcopy(value))
        return
    elif way == 4 and isinstance(present, dict):
        present[rng.choice((*TEXTS, *map(str, present)))] = present.pop(key)
        return
    elif way == 5:
        for _ in range(rng.choice((1, 2, 30, 200))):
            value = [value] if rng.random() < 0.5 else {"a": value}
    elif isinstance(value, int | float) and not isinstance(value, bool):
        value = rng.choice(
            (0, -1, 1, 0.5, value + 1, value * -1, value * 1e12, 1e308, 5e-324, 10**30, 1 / 9, 2, 1e6)
        )
    elif isinstance(value, str):
        value = rng.choice(TEXTS)
    elif isinstance(value, list):
        rng.shuffle(value)
    present[key] = value  # type: ignore[index]


def _in_json_text(rng: Random, text: str) -> str:
    way = rng.randrange(4)
    if way == 0:  # the same key twice
        matches = list(re.finditer(r'"[a-z_]+": (?:"[^"\\]*"|[\d.]+|true|false)', text))
        if matches:
            pair = rng.choice(matches)
            key = pair[0].partition(":")[0]
            value = rng.choice(("0", "null", "[]", '"x"'))
            return f"{text[: pair.start()]}{key}: {value}, {text[pair.start() :]}"
    if way == 1:
        numbers = list(NUMBER.finditer(text))
        if numbers:
            one = rng.choice(numbers)
            return text[: one.start()] + rng.choice(NUMBERS) + text[one.end() :]
    if way == 2:
        at = rng.randrange(len(text))
        deep = rng.choice((50, 5_000, 100_000))
        return text[:at] + rng.choice(("[", '{"a":')) * deep + text[at:]
    return text.replace(": ", rng.choice((":", ": \ufeff", "  : ", ":\x00")), rng.choice((1, -1)))


def in_markup(rng: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Elements doubled, taken away or moved; what stands in and between them replaced; entities declared."""
    if rng.random() < 0.06 or not data:
        return in_bytes(rng, data, others)
    pieces = JOINT.findall(data.decode("utf-8", "replace"))
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        if not pieces:
            break
        at = rng.randrange(len(pieces))
        end = min(len(pieces), at + rng.choice((1, 1, 2, 5, 20, 100)))
        way = rng.randrange(9)
        if way == 0:
            del pieces[at:end]
        elif way == 1:
            pieces[at:at] = pieces[at:end] * rng.choice((1, 1, 3, 50))
        elif way == 2:
            other = JOINT.findall(rng.choice(others).decode("utf-8", "replace"))
            start = rng.randrange(len(other) + 1)
            pieces[at:end] = other[start : start + end - at]
        elif way == 3:
            pieces[at] = rng.choice(
                ("<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;", "<?x y?>", "<![CDATA[<x>]]>", "<NA/>", "&#x202e;",
                 "&lt;b>", "<a>" * 5_000, '<?xml version="1.0" encoding="utf-7"?>',
                 '<?xml version="1.1" encoding="x"?>')
            )  # fmt: skip
        elif way == 4 and pieces[at].startswith("<"):
            pieces[at] = NUMBER.sub(lambda _n: rng.choice(NUMBERS), pieces[at], count=1)
        elif way == 5 and pieces[at].startswith("<"):
            values = list(re.finditer(r'"[^"]*"', pieces[at]))
            if values:
                one, text = rng.choice(values), _escaped(rng.choice(TEXTS))
                pieces[at] = f'{pieces[at][: one.start()]}"{text}"{pieces[at][one.end() :]}'
        elif way == 6 and pieces[at].startswith("<"):
            pieces[at] = re.sub(
                r"\b[a-zA-Z]+\b", lambda _t: rng.choice(("c", "v", "x", "value", "id")), pieces[at], count=1
            )
        elif not pieces[at].startswith("<"):
            pieces[at] = rng.choice(NUMBERS) if rng.random() < 0.5 else _escaped(rng.choice(TEXTS))
    return "".join(pieces).encode("utf-8", "surrogatepass")[:MOST]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def in_zip(rng: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Parts of an archive changed, renamed, dropped, doubled or taken from another one."""
    parts = _parts(data)
    if rng.random() < 0.08 or not parts:
        return in_bytes(rng, data, others)
    for _ in range(rng.choice((1, 1, 1, 2))):
        at = rng.randrange(len(parts))
        name, content = parts[at]
        way = rng.random()
        if way < 0.8:
            same = [c for n, c in parts if n.endswith((".xml", ".rels"))] or [content]
            parts[at] = (name, in_markup(rng, content, same))
        elif way < 0.84:
            renamed = ("../../evil", "/etc/passwd", "xl/vbaProject.bin", "content.xml", "xl/workbook.bin",
                       name.upper(), name + "/", "", "\x00", "xl/externalLinks/x.xml")  # fmt: skip
            parts[at] = (rng.choice(renamed), content)
        elif way < 0.88:
            del parts[at]
        elif way < 0.93:
            parts.append((name, rng.choice(parts)[1]))
        else:
            parts.append(rng.choice(_parts(rng.choice(others)) or parts))
        if not parts:
            break
    buffer = io.BytesIO()
    how = zipfile.ZIP_DEFLATED if rng.random() < 0.2 else zipfile.ZIP_STORED
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", how) as archive:
        warnings.simplefilter("ignore")  # of names that are there twice
        for name, content in parts:
            archive.writestr(zipfile.ZipInfo(name or "x"), content)
    return buffer.getvalue()


def _parts(data: bytes) -> list[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(info.filename, archive.read(info)) for info in archive.infolist()]
    except Exception:  # a broken archive, of which there are many kinds
        return []


def in_table(rng: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Cells of a text replaced; lines and columns doubled, moved or dropped; other signs and encodings."""
    if rng.random() < 0.1 or not data:
        return in_bytes(rng, data, others)
    sign = "\t" if b"\t" in data else ";" if b";" in data else ","
    rows = [line.split(sign) for line in data.decode("utf-8", "replace").split("\n")]
    for _ in range(rng.choice((1, 1, 2, 4))):
        row = rng.choice(rows)
        at = rng.randrange(len(row))
        way = rng.randrange(8)
        if way <= 2:
            row[at] = rng.choice(NUMBERS if rng.random() < 0.5 else TEXTS)
        elif way == 3:
            row.insert(at, rng.choice((row[at], "", '"', rng.choice(TEXTS))))
        elif way == 4:
            rows.insert(rng.randrange(len(rows)), list(rng.choice(rows)))
        elif way == 5 and len(rows) > 1:
            rows.remove(row)
        elif way == 6:
            for each in rows:
                each.insert(min(at, len(each)), rng.choice(each))
        else:
            rng.shuffle(rows if rng.random() < 0.3 else row)
    sign = sign if rng.random() < 0.9 else rng.choice(("\t", ";", ",", "|", '"'))
    text = "\n".join(sign.join(row) for row in rows)
    codec = (
        "utf-8" if rng.random() < 0.9 else rng.choice(("utf-16", "utf-16-be", "cp1252", "utf-8-sig", "utf-7"))
    )
    return text.encode(codec, "replace")[:MOST]


def in_lines(rng: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Lines of settings or words of a command replaced, doubled, moved or dropped."""
    if rng.random() < 0.1:
        return in_bytes(rng, data, others)
    lines = data.decode("utf-8", "replace").split("\n")
    for _ in range(rng.choice((1, 1, 2, 4))):
        at = rng.randrange(len(lines))
        way = rng.randrange(6)
        if way == 0 and len(lines) > 1:
            del lines[at]
        elif way == 1:
            lines.insert(at, rng.choice(lines))
        elif way == 2:
            key, equals, _value = lines[at].partition("=")
            value = rng.choice(TEXTS + NUMBERS).replace("\n", " ")
            lines[at] = key + equals + value if equals else value
        elif way == 3:
            lines[at] = NUMBER.sub(lambda _n: rng.choice(NUMBERS), lines[at], count=1)
        elif way == 4:
            lines.insert(at, rng.choice(rng.choice(others).decode("utf-8", "replace").split("\n")))
        else:
            rng.shuffle(lines)
    return "\n".join(lines).encode("utf-8", "surrogatepass")[:MOST]
