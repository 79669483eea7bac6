# SPDX-License-Identifier: MIT
"""A report as the data that the template ``resources/typst/note.typ`` shows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from mcda_app.exchange.pdf.characters import longest_word, shortened
from mcda_app.exchange.pdf.typesetting import REGIONS, Text
from mcda_app.exchange.report.document import (
    Bars,
    Cell,
    Facts,
    Heading,
    NewPage,
    Node,
    Paragraph,
    Report,
    Table,
)
from mcda_app.exchange.report.office.design import tint
from mcda_app.i18n import tr

Data = dict[str, Any]

COMPOUNDS = ("de", "nl")
"""Languages whose words are long enough to be parted in tables."""
LONG_WORD, LONG_WORD_IN_TITLE = 24, 18
"""Signs from which on a word is measured, for it may be wider than its line."""
TALL = 14
"""Estimated lines from which on a row may be torn: it might not fit any page."""
SIGNS_A_LINE = 105
"""Signs of a table's letters that the whole width has room for, at least."""
SIGNS_A_LABEL = 30
"""Signs of a label that a line beside its bar has room for, at least."""
LONGEST_FACT = 64
"""Signs that two lines in half the width have room for."""
LONGEST_FOOTER, LONGEST_CLASSIFICATION, LONGEST_HEAD = 220, 160, 300
"""Signs that a page's edges and a column's title have room for; the middle of longer ones is left out."""
LONGEST_NAME, LONGEST_DESCRIPTION = 400, 8_000
"""Signs of titles and descriptions outside of the text: PDF/A holds 32,767 bytes, four for a sign at most."""
NUMBER = re.compile(r"[+\-−–]?\d[\d.,\u202f\u00a0  ]*\s?(%|h)?|[–—-]|")
FIRST, FIRST_AND_THIRD, NONE = frozenset({0}), frozenset({0, 2}), frozenset[int]()


def contents(report: Report, text: Text, *, last: str = "") -> str:
    """The report as JSON.

    text  makes each text printable
    last  a paragraph to add at the end
    """
    nodes = [*report.nodes, *([Paragraph(last, "muted")] if last else [])]
    title = " ".join(text(report.title).split()) or tr("Briefing note")
    subtitle = text(report.subtitle)
    keywords = [word for word in (*report.keywords, report.origin) if word]
    data = {
        "title": title,
        "name": shortened(title, LONGEST_NAME),
        "long-title": longest_word(title) > LONG_WORD_IN_TITLE,
        "subtitle": subtitle,
        "long": longest_word(subtitle) > LONG_WORD,
        "description": shortened(subtitle, LONGEST_DESCRIPTION) or None,
        "author": [shortened(text(report.author), LONGEST_NAME)] if report.author else [],
        "keywords": [shortened(text(word), LONGEST_NAME) for word in keywords],
        "lang": report.language,
        "region": REGIONS.get(report.language),
        "compounds": report.language in COMPOUNDS,
        "classification": shortened(text(report.classification), LONGEST_CLASSIFICATION),
        "footer": shortened(" ".join(text(report.footer).split()), LONGEST_FOOTER),
        "page": tr("Page {page} of {pages}"),
        "nodes": list(_nodes(nodes, text)),
    }
    return json.dumps(data, ensure_ascii=False)


def row_heads(report: Report) -> list[frozenset[int]]:
    """The columns that hold titles of rows, for each table that the template makes, in order."""
    heads = []
    for node in report.nodes:
        if isinstance(node, Facts):
            heads.append(FIRST if _is_wide(node) else FIRST_AND_THIRD)
        elif isinstance(node, Table):
            heads.append(_row_heads(node))
    return heads


def _row_heads(table: Table) -> frozenset[int]:
    """The columns of a table that hold titles of rows; without any title, those in bold letters."""
    if table.row_heads or any(table.head):
        return FIRST if table.row_heads else NONE
    columns = range(len(table.head))
    return frozenset(n for n in columns if all(row[n].bold for row in table.rows))


def _nodes(nodes: Iterable[Node], text: Text) -> Iterator[Data]:
    level = 0
    for is_bullet, group in groupby(nodes, _is_bullet):
        if is_bullet:
            items = [text(node.text) for node in group if isinstance(node, Paragraph)]
            yield {"kind": "bullets", "items": items, "long": longest_word(*items) > LONG_WORD}
            continue
        for node in group:
            match node:
                case Heading():
                    # Readers of a document's outline expect no level to be left out.
                    level = min(node.level, level + 1)
                    shown = text(node.text) or "–"
                    long = longest_word(shown) > LONG_WORD_IN_TITLE
                    name = shortened(" ".join(shown.split()) or "–", LONGEST_NAME)
                    yield {
                        "kind": "heading",
                        "level": level,
                        "face": node.level,
                        "text": shown,
                        "name": name,
                        "long": long,
                    }
                case Paragraph():
                    shown = text(node.text)
                    yield {"kind": node.style, "text": shown, "long": longest_word(shown) > LONG_WORD}
                case Table():
                    yield _table(node, text)
                case Bars():
                    yield _bars(node, text)
                case Facts():
                    yield _facts(node, text)
                case NewPage():
                    yield {"kind": "page"}


def _is_bullet(node: Node) -> bool:
    return isinstance(node, Paragraph) and node.style == "bullet"


def _table(table: Table, text: Text) -> Data:
    count = len(table.head)
    head = [shortened(text(title), LONGEST_HEAD) for title in table.head] if any(table.head) else []
    rows = [[_cell(cell, text) for cell in row] for row in table.rows]
    widths = list(table.widths or (1 / count,) * count)
    return {
        "kind": "table",
        **_caption(table.caption, text),
        "head": head,
        "widths": widths,
        "numbers": [n > 0 and _is_of_numbers([row[n] for row in table.rows]) for n in range(count)],
        "words": [_long_words(n, head, rows) for n in range(count)],
        "rows": [{"cells": cells, "tall": _is_tall(cells, widths)} for cells in rows],
    }


def _caption(caption: str, text: Text) -> Data:
    shown = text(caption)
    return {
        "caption": shown,
        "name": shortened(shown, LONGEST_NAME),
        "long": longest_word(shown) > LONG_WORD,
    }


def _cell(cell: Cell, text: Text) -> Data:
    data: Data = {"text": text(cell.text)}
    if cell.bold:
        data["bold"] = True
    if cell.heat is not None:
        data["fill"] = f"#{tint(cell.heat)}"
    return data


def _is_of_numbers(cells: Sequence[Cell]) -> bool:
    """Whether a column holds nothing but numbers, at least one."""
    numbers = any(cell.number or any(ch.isdigit() for ch in cell.text) for cell in cells)
    return numbers and all(cell.number or NUMBER.fullmatch(cell.text) for cell in cells)


def _long_words(column: int, head: Sequence[str], rows: Sequence[Sequence[Data]]) -> Data:
    """The longest words of a column, and whether they are bold: candidates for the widest."""
    titles = {(word, True) for word in (head[column].split() if head else ())}
    words = {
        (word, bool(cells[column].get("bold"))) for cells in rows for word in cells[column]["text"].split()
    }
    return {"head": _longest_of(titles), "body": _longest_of(words)}


def _longest_of(words: set[tuple[str, bool]]) -> list[tuple[str, bool]]:
    return sorted(words, key=lambda pair: (-len(pair[0]), pair))[:5]


def _is_tall(cells: Sequence[Data], widths: Sequence[float]) -> bool:
    return any(
        cell["text"].count("\n") + len(cell["text"]) / max(1.0, share * SIGNS_A_LINE) > TALL
        for cell, share in zip(cells, widths, strict=True)
    )


def _bars(bars: Bars, text: Text) -> Data:
    labels = [text(bar.label) for bar in bars.bars]
    shown: list[Data] = [
        {
            "label": label,
            "share": bar.value,
            "text": text(bar.text),
            "colour": bar.colour,
        }
        for bar, label in zip(bars.bars, labels, strict=True)
    ]
    description = bars.description or "; ".join(f"{bar.label} {bar.text}" for bar in bars.bars)
    long = longest_word(*labels) > LONG_WORD
    return {
        "kind": "bars",
        **_caption(bars.caption, text),
        "alt": shortened(text(description), LONGEST_DESCRIPTION) or "–",
        "bars": shown,
        "long-labels": long,
        "tall": any(len(label) > SIGNS_A_LABEL * TALL for label in labels),
    }


def _facts(facts: Facts, text: Text) -> Data:
    pairs = [(text(name), text(value) or "–") for name, value in facts.pairs]
    long = longest_word(*(part for pair in pairs for part in pair)) > LONG_WORD_IN_TITLE
    return {"kind": "facts", "pairs": pairs, "wide": _is_wide(facts), "long": long}


def _is_wide(facts: Facts) -> bool:
    """Whether a text is so long that the names stand in one column rather than in two."""
    return any(len(value) > LONGEST_FACT for _, value in facts.pairs)
