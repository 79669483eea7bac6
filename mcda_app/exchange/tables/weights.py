# SPDX-License-Identifier: MIT
"""Read a table's weights, and note how its numbers were interpreted."""

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

_TOLERANCE = 0.005
"""By how much a table's shares may miss a sum of 1 because of rounding."""


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

    in_headings  column to the share in its heading, if any
    """
    shares: dict[str, float] = {}
    numbers: dict[str, float] = {}
    fault_count = len(faults)
    for column, criterion in criteria.items():
        cell = grid.cells.get((layout.weight, column)) if layout.weight is not None else None
        value = read_number(cell, sign, percent=True)
        where = grid.where(layout.weight, column) if layout.weight is not None else ""
        stated = in_headings.get(column)
        if value.fault:
            faults.append((where, value.fault))
        elif value.number is not None and value.number < 0:
            faults.append((where, tr("A weight must be zero or more.")))
        elif value.number is not None:
            (shares if _percent(cell) else numbers)[criterion.id] = value.number
        elif stated is not None:
            shares[criterion.id] = stated
    if not (shares or numbers) or len(faults) > fault_count:
        return None
    where = grid.where(layout.weight, layout.criteria[0]) if layout.weight is not None else ""
    points = _in_one_measure(shares, numbers)
    if points is None:
        faults.append(
            (
                where,
                tr("Some weights have a percent sign and others do not; write all of them the same way."),
            )
        )
        return None
    absent = [c.title for c in criteria.values() if c.id not in points]
    if absent:
        notes.append(
            tr("The table has no weight for {absent}, so it counts as 0.").format(absent=", ".join(absent))
        )
    try:
        return normalised({c.id: points.get(c.id, 0.0) for c in criteria.values()})
    except EditError as error:
        faults.append((where, str(error)))
        return None


def _percent(cell: Cell | None) -> bool:
    return cell is not None and cell.text.endswith("%")


def _in_one_measure(shares: dict[str, float], numbers: dict[str, float]) -> dict[str, float] | None:
    """Shares and plain numbers as shares, on the basis on which they add up to 1; None if there is none."""
    if not shares or not any(numbers.values()):
        return shares | numbers
    for whole in (1.0, 100.0):
        if abs(sum(shares.values()) + sum(numbers.values()) / whole - 1) <= _TOLERANCE:
            return shares | {key: number / whole for key, number in numbers.items()}
    return None


_MAX_MARKS = 12


def note_signs(grid: Grid, layout: Layout, criteria: Mapping[int, Criterion], notes: list[str]) -> None:
    """Add notes on cells read as missing, on numbers in brackets, and on numbers without their unit."""
    marks: list[str] = []
    negative = ""
    for column, criterion in criteria.items():
        labels = {level.label.casefold() for level in criterion.scale.levels}
        labels |= {level.mark.replace("−", "-") for level in criterion.scale.levels}
        unit, without_unit = criterion.scale.unit, ""
        has_units = False
        for row in layout.rows:
            cell = grid.cells.get((row, column))
            if cell is None or cell.kind is Kind.NUMBER:
                continue
            text = cell.text
            if text.casefold() in recognised_words.MISSING and text.casefold() not in labels:
                marks.append(tr("“{text}” in {cell}").format(text=text, cell=cell_name(*cell.at)))
                continue
            value = amount(text)
            if value is None:
                continue
            negative = negative or (text if value.accounting else "")
            has_units = has_units or (bool(value.unit) and value.unit != "%")
            without_unit = without_unit or ("" if value.unit else text)
        if unit and has_units and without_unit:
            notes.append(
                tr("“{number}” on {title} has no unit; it is read as “{unit}” like the others.").format(
                    number=without_unit, title=criterion.title, unit=unit
                )
            )
    if marks:
        more = len(marks) - _MAX_MARKS
        cells = ", ".join(marks[:_MAX_MARKS])
        text = (
            tr("Read as missing: {cells}.") if more <= 0 else tr("Read as missing: {cells} and {more} more.")
        )
        notes.append(text.format(cells=cells, more=more))
    if negative:
        text = tr("Numbers in brackets are read as negative, such as “{number}”.")
        notes.append(text.format(number=negative))


def note_mixed_percent(
    grid: Grid, layout: Layout, criteria: Mapping[int, Criterion], sign: DecimalSign, notes: list[str]
) -> None:
    """Add a note for each criterion on which only some scores have a percent sign."""
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
                    "Some scores on {title} have a percent sign and others do not: “{percent}” is "
                    "read as {value}, “{plain}” as {same}. If that is wrong, write all of them the "
                    "same way."
                ).format(
                    title=criterion.title,
                    percent=first[True].text,
                    value=localised(read_number(first[True], sign).number or 0.0, "g"),
                    plain=first[False].text,
                    same=localised(read_number(first[False], sign).number or 0.0, "g"),
                )
            )
