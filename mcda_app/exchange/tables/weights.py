# SPDX-License-Identifier: MIT
"""The weights of a table, and what is told about how its numbers were written."""

from __future__ import annotations

from collections.abc import Mapping

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import normalised
from mcda_app.errors import EditError
from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.amounts import amount
from mcda_app.exchange.tables.grid import Cell, Grid, Kind, cell_name
from mcda_app.exchange.tables.layout import Layout
from mcda_app.exchange.tables.recognised_words import DecimalSign
from mcda_app.exchange.tables.values import read_number
from mcda_app.i18n import localised, tr

_NEAR = 0.005
"""How far from one the shares of a table may add up to, as rounding leaves them."""


def read_weights(
    grid: Grid,
    layout: Layout,
    criteria: Mapping[int, Criterion],
    in_headings: Mapping[int, float | None],
    sign: DecimalSign,
    faults: list[tuple[str, str]],
    notes: list[str],
) -> FrozenDict[str, float] | None:
    """The share of each criterion; None if the table gives none, or none that can be read.

    in_headings  column to the share its heading gives, if any
    """
    shares: dict[str, float] = {}
    plain: dict[str, float] = {}
    before = len(faults)
    for column, criterion in criteria.items():
        cell = grid.cells.get((layout.weight, column)) if layout.weight is not None else None
        read = read_number(cell, sign, percent=True)
        where = grid.where(layout.weight, column) if layout.weight is not None else ""
        said = in_headings.get(column)
        if read.fault:
            faults.append((where, read.fault))
        elif read.number is not None and read.number < 0:
            faults.append((where, tr("A weight must be zero or more.")))
        elif read.number is not None:
            (shares if _percent(cell) else plain)[criterion.id] = read.number
        elif said is not None:
            shares[criterion.id] = said
    if not (shares or plain) or len(faults) > before:
        return None
    where = grid.where(layout.weight, layout.criteria[0]) if layout.weight is not None else ""
    points = _alike(shares, plain)
    if points is None:
        faults.append(
            (
                where,
                tr("Some weights have a percent sign and others have none; write all of them the same way."),
            )
        )
        return None
    absent = [c.title for c in criteria.values() if c.id not in points]
    if absent:
        notes.append(
            tr("The table gives no weight for {absent}, so it counts as 0.").format(absent=", ".join(absent))
        )
    try:
        return normalised({c.id: points.get(c.id, 0.0) for c in criteria.values()})
    except EditError as error:
        faults.append((where, str(error)))
        return None


def _percent(cell: Cell | None) -> bool:
    return cell is not None and cell.text.endswith("%")


def _alike(shares: dict[str, float], plain: dict[str, float]) -> dict[str, float] | None:
    """Shares and plain numbers in one measure: the one in which they add up; None if there is none."""
    if not shares or not any(plain.values()):
        return shares | plain
    for whole in (1.0, 100.0):
        if abs(sum(shares.values()) + sum(plain.values()) / whole - 1) <= _NEAR:
            return shares | {key: number / whole for key, number in plain.items()}
    return None


_MAX_MARKS = 12


def tell_signs(grid: Grid, layout: Layout, criteria: Mapping[int, Criterion], notes: list[str]) -> None:
    """Add notes on signs read as missing, on numbers in brackets, and on numbers without their unit."""
    marks: list[str] = []
    negative = ""
    for column, criterion in criteria.items():
        labels = {level.label.casefold() for level in criterion.scale.levels}
        labels |= {level.mark.replace("−", "-") for level in criterion.scale.levels}
        unit, bare = criterion.scale.unit, ""
        some = False
        for row in layout.rows:
            cell = grid.cells.get((row, column))
            if cell is None or cell.kind is Kind.NUMBER:
                continue
            text = cell.text
            if text.casefold() in recognised_words.MISSING and text.casefold() not in labels:
                marks.append(tr("“{text}” in {cell}").format(text=text, cell=cell_name(*cell.at)))
                continue
            found = amount(text)
            if found is None:
                continue
            negative = negative or (text if found.accounting else "")
            some = some or (bool(found.unit) and found.unit != "%")
            bare = bare or ("" if found.unit else text)
        if unit and some and bare:
            notes.append(
                tr(
                    "“{bare}” on {title} has no unit and is taken to be in “{unit}” as the others are."
                ).format(bare=bare, title=criterion.title, unit=unit)
            )
    if marks:
        more = len(marks) - _MAX_MARKS
        told = ", ".join(marks[:_MAX_MARKS])
        text = tr("Read as missing: {told}.") if more <= 0 else tr("Read as missing: {told} and {more} more.")
        notes.append(text.format(told=told, more=more))
    if negative:
        told = tr("Numbers in brackets are read as negative, such as “{number}”.")
        notes.append(told.format(number=negative))


def tell_mixed_percent(
    grid: Grid, layout: Layout, criteria: Mapping[int, Criterion], sign: DecimalSign, notes: list[str]
) -> None:
    """Add a note for each criterion of whose scores some have a percent sign and others have none."""
    for column, criterion in criteria.items():
        if criterion.scale.levels:
            continue
        first: dict[bool, Cell] = {}
        for row in layout.rows:
            cell = grid.cells.get((row, column))
            number = read_number(cell, sign).number
            if cell is not None and number:
                first.setdefault(_percent(cell), cell)
        if len(first) == 2:
            notes.append(
                tr(
                    "Of the scores on {title}, some have a percent sign and others have none: “{percent}” is "
                    "read as {value}, “{plain}” as {same}. Write all of them the same way if that is wrong."
                ).format(
                    title=criterion.title,
                    percent=first[True].text,
                    value=localised(read_number(first[True], sign).number or 0.0, "g"),
                    plain=first[False].text,
                    same=localised(read_number(first[False], sign).number or 0.0, "g"),
                )
            )
