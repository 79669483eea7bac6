# SPDX-License-Identifier: MIT
"""Properties of the cells of a row or column: numbers, shares that add up, ranks, labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import isclose

from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.amounts import amount
from mcda_app.exchange.tables.grid import Cell, Kind
from mcda_app.exchange.tables.recognised_words import DecimalSign

_SHARES, _HUNDRED = 0.005, 0.5
"""By how much weights may miss a sum of 1, or of 100, because of rounding."""


def value_of(cell: Cell | None) -> float | None:
    """The number in a cell, with or without a unit, read with either decimal sign; None if it has none."""
    if cell is None:
        return None
    if isinstance(cell.value, float):
        return cell.value if cell.kind is Kind.NUMBER else None
    if cell.kind is not Kind.TEXT:
        return None
    parsed = amount(cell.text)
    return None if parsed is None else recognised_words.number(parsed.digits, DecimalSign.AUTO)


def is_missing(cell: Cell | None) -> bool:
    """Whether a cell is empty or contains a mark for a missing value."""
    return cell is None or cell.text.casefold() in recognised_words.MISSING or cell.text.casefold() == "#n/a"


def is_numeric(cell: Cell) -> bool:
    """Whether a cell holds a number, read with one decimal sign or the other."""
    return cell.kind is Kind.NUMBER or (cell.kind is Kind.TEXT and amount(cell.text) is not None)


def adds_up(cells: Sequence[Cell]) -> bool:
    """Whether two or more numbers, none below zero, add up to 1 or to 100 as weights do."""
    numbers = [value_of(cell) for cell in cells]
    known = [n for n in numbers if n is not None and n >= 0]
    if len(known) < 2 or len(known) < len(numbers):
        return False
    total = sum(known)
    return abs(total - 1) <= _SHARES or abs(total - 100) <= _HUNDRED


def counts_up(cells: Sequence[Cell | None]) -> bool:
    """Whether the cells number three or more rows: 1, 2, 3 … or 0, 1, 2 …"""
    numbers = [value_of(cell) for cell in cells]
    if len(numbers) < 3 or numbers[0] not in (0.0, 1.0):
        return False
    return all(n is not None and n == numbers[0] + k for k, n in enumerate(numbers))


def are_ranks(cells: Sequence[Cell | None]) -> bool:
    """Whether cells are ranks: whole numbers from 1, shared by ties, each as high as its place allows."""
    numbers = sorted(n for n in map(value_of, cells) if n is not None)
    if len(numbers) < 2 or len(numbers) < len(cells) or numbers[0] != 1 or len(set(numbers)) < 2:
        return False
    dense, previous = 1, numbers[0]
    for place, n in enumerate(numbers, 1):
        dense += n != previous
        previous = n
        mid = n * 2 == int(n * 2) and 1 <= n <= len(numbers)
        if not mid or not (n == dense or n <= place):
            return False
    return len(set(numbers)) * 2 > len(numbers)


def orders_like(values: Sequence[Cell | None], ranks: Sequence[Cell | None]) -> bool:
    """Whether values fall, or rise, exactly as ranks rise."""
    pairs = [(value_of(v), value_of(r)) for v, r in zip(values, ranks, strict=True)]
    known = sorted((r, v) for v, r in pairs if v is not None and r is not None)
    if len(known) < 3 or len(known) < len(pairs):
        return False
    steps = [b[1] - a[1] for a, b in pairwise(known) if b[0] > a[0]]
    return all(step < 0 for step in steps) or all(step > 0 for step in steps)


def sums(rows: Sequence[Sequence[Cell | None]], last: Sequence[Cell | None]) -> bool:
    """Whether a row is the sum or mean of at least three rows above it in at least two columns."""
    if len(rows) < 3 or len(last) < 2:
        return False
    totals = [value_of(cell) for cell in last]
    if any(n is None for n in totals) or not any(totals):
        return False
    divisors = {1, len(rows)}
    for k, n in enumerate(totals):
        total = sum(value_of(row[k]) or 0.0 for row in rows)
        divisors = {d for d in divisors if isclose(total / d, n or 0.0, rel_tol=1e-9, abs_tol=1e-9)}
        if not divisors:
            return False
    return True


def labels_on(cells: Iterable[Cell], labels: Sequence[frozenset[str]]) -> int:
    """How many of the cells belong to the set of labels that matches most of them."""
    texts = [cell.text.casefold().replace("−", "-") for cell in cells if cell.kind in (Kind.TEXT, Kind.BOOL)]
    return max((sum(text in known for text in texts) for known in labels), default=0)
