# SPDX-License-Identifier: MIT
"""Read the rows of a table."""

from __future__ import annotations

from dataclasses import dataclass, field

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.titles import MAX_TITLE
from mcda_app.domain.weights import normalised
from mcda_app.exchange.tables.amounts import amount, main_unit
from mcda_app.exchange.tables.criteria_columns import Columns
from mcda_app.exchange.tables.grid import Cell, Grid, Kind, Place
from mcda_app.exchange.tables.layout import Layout
from mcda_app.exchange.tables.recognised_words import fold
from mcda_app.exchange.tables.roles.long import Pivoted
from mcda_app.exchange.tables.values import read_number, read_score
from mcda_app.i18n import tr


@dataclass(frozen=True)
class Fault:
    """Something in a table that cannot be imported.

    skippable  whether the rest can be imported without this cell
    """

    where: str
    text: str
    skippable: bool = False

    def __str__(self) -> str:
        return f"{self.where}: {self.text}" if self.where else self.text


@dataclass
class Reading:
    """The content of a table's rows, collected while reading."""

    faults: list[Fault]
    notes: list[str]
    issues: dict[str, list[tuple[str, int]]]
    scores: dict[int, dict[str, Score]]
    weights: dict[str, FrozenDict[str, float]] = field(default_factory=dict)
    excluded: dict[str, set[str]] = field(default_factory=dict)


def read_rows(grid: Grid, layout: Layout, columns: Columns, *, new: bool) -> Reading:
    """The options and scores of a table; ``new`` if its criteria were created from it."""
    reading = Reading([], [], {}, {})
    issue = ""
    seen: set[tuple[str, str]] = set()
    merged = _merged_scores(grid, layout)
    units = {} if new else _own_units(grid, layout, columns, reading)
    for row in layout.rows:
        if layout.issues is not None:
            cell = grid.cell_at(row, layout.issues)
            issue = cell.text[:MAX_TITLE] if cell is not None and cell.text else issue
            if not issue:
                reading.faults.append(Fault(grid.where(row, layout.issues), tr("The issue has no name.")))
        option = grid.text(row, layout.options)
        place = grid.where(row, layout.options)
        if not option:
            reading.faults.append(
                Fault(place, tr("The option has no name. Enter one, or set the row to “ignore”."))
            )
            continue
        if len(option) > MAX_TITLE:
            reading.faults.append(
                Fault(
                    place, tr("The name is longer than {max_title} characters.").format(max_title=MAX_TITLE)
                )
            )
            continue
        options = reading.issues.setdefault(issue, [])
        if (issue, fold(option)) in seen:
            reading.faults.append(
                Fault(place, tr("The option “{option}” appears twice.").format(option=option))
            )
            continue
        seen.add((issue, fold(option)))
        options.append((option, row))
        reading.scores[row] = scores = {}
        for column, criterion in columns.criteria.items():
            cell = grid.cells.get((row, column)) or merged.get((row, column))
            value = read_score(cell, criterion, columns.sign, unit=units.get(column, ""))
            if value.fault:
                text = _no_score(cell, criterion) if new else ""
                reading.faults.append(Fault(grid.where(row, column), text or value.fault, skippable=True))
            elif value.level is not None or value.number is not None:
                scores[criterion.id] = Score(
                    value.level,
                    value.number,
                    Evidence.USER,
                    imported=grid.origin(row, column),
                )
    return reading


def _own_units(grid: Grid, layout: Layout, columns: Columns, reading: Reading) -> dict[int, str]:
    """Units in the table on criteria of the project that have none; each gets a note."""
    units: dict[int, str] = {}
    for column, criterion in columns.criteria.items():
        if criterion.scale.unit or criterion.scale.levels:
            continue
        cells = (grid.cells.get((row, column)) for row in layout.rows)
        unit = main_unit(cell.text for cell in cells if cell is not None and cell.kind is Kind.TEXT)
        if unit and unit != "%":
            units[column] = unit
            message = tr(
                "The unit “{unit}” of {matched} will not be imported, since the criteria do not change."
            )
            reading.notes.append(message.format(unit=unit, matched=criterion.title))
    return units


def _no_score(cell: Cell | None, criterion: Criterion) -> str:
    """The fault of a text among numbers whose range nobody chose; empty for any other cell."""
    if cell is None or cell.kind is not Kind.TEXT or criterion.scale.levels or amount(cell.text) is not None:
        return ""
    return tr(
        "“{text}” on {criterion} is neither a number nor a label of a known scale. Correct it, or "
        "set its column to “ignore”."
    ).format(text=cell.text, criterion=criterion.title)


def _merged_scores(grid: Grid, layout: Layout) -> dict[Place, Cell]:
    """The scores of merged cells at every place they span; merged subheadings are not scores."""
    if not grid.merged:
        return {}
    rows, columns = frozenset(layout.rows), frozenset(layout.criteria)
    anchors = {cell.at for (row, column), cell in grid.cells.items() if row in rows and column in columns}
    scores: dict[Place, Cell] = {}
    for row in layout.rows:
        for column in layout.criteria:
            cell = grid.cell_at(row, column)
            if cell is not None and cell.at in anchors:
                scores[row, column] = cell
    return scores


def add_own_weights(
    reading: Reading, pivoted: Pivoted, columns: Columns, project: Project, new: bool
) -> None:
    """Add the weights of each issue whose weights differ, and its excluded options."""
    titles = {title.casefold(): title for title in reading.issues}
    for issue, cells in pivoted.weights.items():
        title = titles.get(issue[:MAX_TITLE])
        numbers = {
            columns.criteria[c].id: read_number(cell, columns.sign, percent=True).number or 0.0
            for c, cell in cells.items()
            if c in columns.criteria
        }
        criteria = columns.criteria.values() if new else project.criteria
        if title is None or not any(n > 0 for n in numbers.values()) or min(numbers.values()) < 0:
            continue
        shares = normalised({c.id: numbers.get(c.id, 0.0) for c in criteria})
        if columns.weights is None or any(
            abs(share - columns.weights.get(key, 0.0)) > 1e-9 for key, share in shares.items()
        ):
            reading.weights[title] = shares
    for issue, option in sorted(pivoted.excluded):
        if issue[:MAX_TITLE] in titles:
            reading.excluded.setdefault(titles[issue[:MAX_TITLE]], set()).add(option)
