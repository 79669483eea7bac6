# SPDX-License-Identifier: MIT
"""Tables with one score per line: option, criterion and value side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.grid import Cell, Grid, Kind, Place
from mcda_app.exchange.tables.roles import facts
from mcda_app.exchange.tables.roles.roles import ColumnRole, Roles, RowRole
from mcda_app.i18n import tr

_OWN = {
    "issue": ColumnRole.ISSUES,
    "option": ColumnRole.OPTIONS,
    "criterion": ColumnRole.NAMES,
    "direction": ColumnRole.DIRECTIONS,
    "weight": ColumnRole.WEIGHTS,
    "level": ColumnRole.LABELS,
    "value": ColumnRole.VALUES,
    "excluded": ColumnRole.LEFT_OUT,
}
"""The columns of the long table that the program itself exports."""
_OWN_HEADINGS = frozenset(("issue_id", "option_id", "criterion_id", *_OWN))
_LEFT_OUT = recognised_words.word_set("excluded | left out | ausgelassen | weggelaten | exclu")
_YES = recognised_words.word_set("yes | true | 1 | ja | oui | wahr | waar | vrai | x")
_FEWEST = 0.5
"""The minimum share of lines whose option and criterion are unique; repeated ones are faults."""


@dataclass(frozen=True)
class LongColumns:
    """The columns of a table with one score per line; None for those it does not have."""

    options: int
    names: int
    values: int
    issues: int | None = None
    labels: int | None = None
    weights: int | None = None
    directions: int | None = None
    units: int | None = None
    excluded: int | None = None


@dataclass(frozen=True)
class Pivoted:
    """A table with one score per line, pivoted to one row per option.

    grid       the cells, each with its original address
    header, options, issues, direction, weight, units   as in a layout, for this grid
    weights    issue title and column to the cell with the criterion's weight
    values     column to the number behind each label, if the table gives all of them
    excluded   (issue title, option name) of the options excluded there
    faults     place and sentence
    """

    grid: Grid
    header: int
    options: int
    issues: int | None
    rows: tuple[int, ...]
    criteria: tuple[int, ...]
    direction: int | None
    weight: int | None
    units: int | None
    weights: Mapping[str, Mapping[int, Cell]] = field(default_factory=dict)
    values: Mapping[int, Mapping[str, Cell]] = field(default_factory=dict)
    excluded: frozenset[tuple[str, str]] = frozenset()
    faults: tuple[tuple[str, str], ...] = ()


def propose_long(grid: Grid, header: int | None = None, *, forced: bool = False) -> Roles | None:
    """The roles of a table with one score per line; None if it does not look like one.

    forced  whether the user said that it is one; the answer is then never None
    """
    visible = [row for row in grid.rows if row not in grid.hidden_rows]
    heads = [header] if header is not None else visible[:10]
    for head in heads:
        roles = _columns(grid, head, [row for row in visible if row > head], forced=forced)
        if roles is not None:
            return _roles(grid, head, roles)
    return None


def _columns(grid: Grid, head: int, rows: list[int], *, forced: bool) -> dict[int, ColumnRole] | None:
    columns = [c for c in grid.columns if c not in grid.hidden_columns and grid.text(head, c)]
    names = {c: recognised_words.fold(grid.text(head, c)) for c in columns}
    if frozenset(names.values()) >= _OWN_HEADINGS:
        return {c: _OWN.get(name, ColumnRole.IGNORE) for c, name in names.items()}
    if not forced and len(columns) != 3 and not recognised_words.CRITERION.intersection(names.values()):
        return None
    cells = {c: [grid.cells[r, c] for r in rows if (r, c) in grid.cells] for c in columns}
    texts = [c for c in columns if cells[c] and sum(map(facts.is_numeric, cells[c])) * 2 < len(cells[c])]
    numbers = [c for c in columns if cells[c] and c not in texts]
    repeated = [c for c in texts if len({cell.text.casefold() for cell in cells[c]}) < len(cells[c])]
    criteria = next((c for c in repeated if names[c] in recognised_words.CRITERION), None)
    values = next((c for c in numbers if names[c] in recognised_words.VALUE), None)
    three = criteria is None and len(columns) == 3 and len(repeated) == 2 and len(numbers) == 1
    if three and _crossed(grid, rows, repeated[0], repeated[1], None) == 1.0:
        criteria, values = repeated[1], numbers[0]
    if criteria is not None and values is None:
        others = [c for c in numbers if names[c] not in recognised_words.WEIGHT]
        values = others[0] if len(others) == 1 else None
    if criteria is None or values is None:
        if not forced:
            return None
        criteria = criteria if criteria is not None else next(iter(texts[1:]), columns[-1])
        values = values if values is not None else next(iter(numbers), columns[-1])
    remaining = [c for c in (repeated or texts or columns) if c not in (criteria, values)]
    issues = next((c for c in remaining if names[c] in recognised_words.ISSUE), None)
    options = next((c for c in remaining if names[c] in recognised_words.OPTION), None)
    if options is None:
        options = next(
            (c for c in remaining if c != issues and names[c] not in recognised_words.DIRECTION), None
        )
    if options is not None and issues is None:
        issues = _issues(grid, rows, options, criteria, [c for c in columns if c not in (criteria, values)])
    if options is None or (not forced and _crossed(grid, rows, options, criteria, issues) < _FEWEST):
        return None
    roles = dict.fromkeys(columns, ColumnRole.IGNORE)
    roles |= {options: ColumnRole.OPTIONS, criteria: ColumnRole.NAMES, values: ColumnRole.VALUES}
    if issues is not None:
        roles[issues] = ColumnRole.ISSUES
    extra = (
        (ColumnRole.WEIGHTS, recognised_words.WEIGHT, numbers),
        (ColumnRole.DIRECTIONS, recognised_words.DIRECTION, columns),
        (ColumnRole.UNITS, recognised_words.UNIT, texts),
        (ColumnRole.LEFT_OUT, _LEFT_OUT, columns),
    )
    for role, known, among in extra:
        column = next((c for c in among if roles[c] is ColumnRole.IGNORE and names[c] in known), None)
        if column is not None:
            roles[column] = role
    return roles


def _issues(grid: Grid, rows: list[int], options: int, criteria: int, columns: list[int]) -> int | None:
    """The column, such as a year, that separates lines with the same option and criterion, if any."""
    if _crossed(grid, rows, options, criteria, None) in (0.0, 1.0):
        return None
    for column in columns:
        if column != options and _crossed(grid, rows, options, criteria, column) == 1.0:
            return column
    return None


def _crossed(grid: Grid, rows: list[int], options: int, criteria: int, issues: int | None) -> float:
    """The share of lines whose issue, option and criterion are unique; 0 for a plain list."""
    pairs: set[tuple[str, ...]] = set()
    lines = 0
    seen: tuple[set[str], set[str]] = (set(), set())
    for row in rows:
        option, criterion = grid.text(row, options).casefold(), grid.text(row, criteria).casefold()
        if not option or not criterion:
            continue
        lines += 1
        issue = grid.text(row, issues).casefold() if issues is not None else ""
        pairs.add((issue, option, criterion))
        seen[0].add(option)
        seen[1].add(criterion)
    if lines < 3 or min(map(len, seen)) < 2 or max(map(len, seen)) >= lines:
        return 0.0
    return len(pairs) / lines


def _roles(grid: Grid, head: int, columns: dict[int, ColumnRole]) -> Roles:
    rows: dict[int, RowRole] = {}
    row_reasons: dict[int, str] = {}
    column_reasons: dict[int, str] = {}
    for row in grid.rows:
        rows[row] = RowRole.SCORES if row > head else RowRole.NAMES if row == head else RowRole.IGNORE
        if row in grid.hidden_rows:
            rows[row], row_reasons[row] = RowRole.IGNORE, tr("hidden in the file")
        elif row < head and len(grid.filled[row]) == 1 and RowRole.TITLE not in rows.values():
            rows[row] = RowRole.TITLE
        elif row < head:
            row_reasons[row] = tr("it is above the names")
    full = dict.fromkeys(grid.columns, ColumnRole.IGNORE) | columns
    for column in grid.columns:
        if column in grid.hidden_columns:
            column_reasons[column] = tr("hidden in the file")
        elif full[column] is ColumnRole.IGNORE and grid.text(head, column):
            column_reasons[column] = tr("not needed in a table with one score per line")
    return Roles(rows, full, True, row_reasons, column_reasons)


def pivot(grid: Grid, header: int, rows: tuple[int, ...], columns: LongColumns) -> Pivoted:
    """One row per option, in the order in which issues, options and criteria first appear."""
    table = _Pivot(grid, header, columns)
    for row in rows:
        table.line(row)
    return table.result()


class _Pivot:
    HEADER, DIRECTION, WEIGHT, UNITS, FIRST = range(5)
    ISSUES, OPTIONS, CRITERIA = range(3)

    def __init__(self, grid: Grid, header: int, columns: LongColumns) -> None:
        self.grid, self.header, self.columns = grid, header, columns
        self.cells: dict[Place, Cell] = {}
        self.lines: dict[tuple[str, str], int] = {}
        self.criteria: dict[str, int] = {}
        self.weights: dict[str, dict[int, Cell]] = {}
        self.values: dict[int, dict[str, Cell]] = {}
        self.excluded: set[tuple[str, str]] = set()
        self.faults: list[tuple[str, str]] = []
        for place, column in ((self.ISSUES, columns.issues), (self.OPTIONS, columns.options)):
            head = grid.cells.get((header, column)) if column is not None else None
            if head is not None:
                self.cells[self.HEADER, place] = head

    def _cell(self, row: int, column: int | None) -> Cell | None:
        return self.grid.cell_at(row, column) if column is not None else None

    def line(self, row: int) -> None:
        columns = self.columns
        option, name = self._cell(row, columns.options), self._cell(row, columns.names)
        value, label = self._cell(row, columns.values), self._cell(row, columns.labels)
        issue = self._cell(row, columns.issues)
        for cell, column, text in (
            (
                option,
                columns.options,
                tr("The option has no name. Enter one, or set the row to “ignore”."),
            ),
            (
                name,
                columns.names,
                tr("The criterion has no name. Enter one, or set the row to “ignore”."),
            ),
        ):
            if cell is None or not cell.text:
                self.faults.append((self.grid.where(row, column), text))
        if option is None or name is None or not option.text or not name.text:
            return
        issue_title = issue.text if issue is not None else ""
        at = self.lines.setdefault(
            (issue_title.casefold(), recognised_words.fold(option.text)), self.FIRST + len(self.lines)
        )
        column = self.criteria.setdefault(
            recognised_words.fold(name.text), self.CRITERIA + len(self.criteria)
        )
        self.cells.setdefault((at, self.OPTIONS), option)
        self.cells.setdefault((self.HEADER, column), name)
        if issue is not None and issue.text:
            self.cells.setdefault((at, self.ISSUES), issue)
        score = label if label is not None and label.text else value
        if score is not None:
            if (at, column) in self.cells:
                where = self.grid.where(row, columns.values)
                self.faults.append(
                    (
                        where,
                        tr("The score of {option} on {criterion} appears here a second time.").format(
                            option=option.text, criterion=name.text
                        ),
                    )
                )
                return
            self.cells[at, column] = score
        if label is not None and label.text and value is not None:
            self.values.setdefault(column, {}).setdefault(label.text, value)
        self._same(self.DIRECTION, column, self._cell(row, columns.directions))
        self._same(self.UNITS, column, self._cell(row, columns.units))
        weight = self._cell(row, columns.weights)
        if weight is not None:
            first = self.weights.setdefault(issue_title.casefold(), {}).setdefault(column, weight)
            self._differ(first, weight, name.text)
        out = self._cell(row, columns.excluded)
        if out is not None and out.text.casefold() in _YES:
            self.excluded.add((issue_title.casefold(), recognised_words.fold(option.text)))

    def _same(self, row: int, column: int, cell: Cell | None) -> None:
        if cell is not None and cell.text:
            first = self.cells.setdefault((row, column), cell)
            self._differ(first, cell, self.cells[self.HEADER, column].text)

    def _differ(self, first: Cell, cell: Cell, criterion: str) -> None:
        if first.text != cell.text:
            where = self.grid.where(*self._back(cell.at))
            self.faults.append(
                (
                    where,
                    tr("{criterion} has “{text}” here but “{first}” on another line.").format(
                        text=cell.text, criterion=criterion, first=first.text
                    ),
                )
            )

    def _back(self, at: Place) -> Place:
        return (at[1], at[0]) if self.grid.transposed else at

    def result(self) -> Pivoted:
        grid = self.grid
        for column, cell in next(iter(self.weights.values()), {}).items():
            self.cells[self.WEIGHT, column] = cell
        wide = Grid(grid.name, self.cells, (), grid.notes, grid.transposed, grid.delimiter, pivoted=True)
        filled = set(wide.rows)

        def at(row: int) -> int | None:
            return row if row in filled else None

        return Pivoted(
            wide,
            self.HEADER,
            self.OPTIONS,
            self.ISSUES if self.columns.issues is not None else None,
            tuple(range(self.FIRST, self.FIRST + len(self.lines))),
            tuple(self.criteria.values()),
            at(self.DIRECTION),
            at(self.WEIGHT),
            at(self.UNITS),
            self.weights,
            {
                column: labels
                for column, labels in self.values.items()
                if all(cell.kind is not Kind.ERROR for cell in labels.values())
            },
            frozenset(self.excluded),
            tuple(self.faults),
        )
