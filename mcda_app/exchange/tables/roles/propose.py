# SPDX-License-Identifier: MIT
"""Propose a role for each row and column of a table, from its name and content."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.domain.scale import Criterion
from mcda_app.errors import FileError
from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.grid import Cell, Grid, Kind
from mcda_app.exchange.tables.roles import facts, headings
from mcda_app.exchange.tables.roles.column_roles import column_roles
from mcda_app.exchange.tables.roles.long import propose_long
from mcda_app.exchange.tables.roles.roles import MAX_CRITERIA, MAX_OPTIONS, ColumnRole, Roles, RowRole
from mcda_app.exchange.tables.roles.sizes import likeness
from mcda_app.exchange.tables.units import looks_like_unit
from mcda_app.exchange.tables.values import all_labels
from mcda_app.i18n import tr

_ANNOUNCING = (
    recognised_words.WEIGHT
    | recognised_words.DIRECTION
    | recognised_words.UNIT
    | recognised_words.LOWEST
    | recognised_words.HIGHEST
)
_DESCRIBING = (RowRole.WEIGHTS, RowRole.DIRECTIONS, RowRole.LOWEST, RowRole.HIGHEST)
_MAX_COLUMNS = 5 * MAX_CRITERIA
"""The most columns with a heading that are examined."""
_ENDS = 4
"""How many rows below the names, and at the table's end, may be special without a name that says so."""


def propose(
    grid: Grid, known: Sequence[Criterion] = (), header: int | None = None, *, long: bool | None = None
) -> Roles:
    """A role for each filled row and column; those that are hidden in the file are ignored.

    known   criteria that the headings may name, whose labels the scores may use
    header  the row of names, if the user chose it
    long    whether each row holds one score; None to detect it
    Raises FileError if the table is too large to examine.
    """
    if long is not False:
        roles = propose_long(grid, header, forced=bool(long))
        if roles is not None:
            return roles
    names = find_header(grid) if header is None else header
    if names is None:
        return Roles(dict.fromkeys(grid.rows, RowRole.IGNORE), dict.fromkeys(grid.columns, ColumnRole.IGNORE))
    return _Proposal(grid, known, names).roles()


def change_row(grid: Grid, roles: Roles, row: int, role: RowRole, known: Sequence[Criterion] = ()) -> Roles:
    """The roles after the user chose one for a row.

    Choosing another row of names changes the rest, so the roles are proposed again.
    """
    if role is RowRole.NAMES and roles.row(RowRole.NAMES) != row:
        return propose(grid, known, row, long=roles.long)
    return roles.with_row(row, role)


def change_column(
    grid: Grid, roles: Roles, column: int, role: ColumnRole, known: Sequence[Criterion] = ()
) -> Roles:
    """The roles after the user chose one for a column.

    “Criteria” makes it a table with one score per line, “criterion” one with an option per row.
    """
    header = roles.row(RowRole.NAMES)
    if role is ColumnRole.NAMES and not roles.long:
        roles = propose(grid, known, header, long=True)
    elif role is ColumnRole.CRITERION and roles.long:
        roles = propose(grid, known, header, long=False)
    return roles.with_column(column, role)


def too_many(grid: Grid, rows: int, criteria: int) -> FileError:
    return FileError(
        tr(
            "The table has {rows_count} options and {criteria_count} criteria; at most {max_options} "
            "and {max_criteria} are allowed."
        ).format(
            rows_count=rows,
            criteria_count=criteria,
            max_options=MAX_OPTIONS,
            max_criteria=MAX_CRITERIA,
        ),
        where=place_of(grid),
        remedy=tr("Import only the part to be ranked."),
    )


def place_of(grid: Grid) -> str:
    return tr("Sheet “{grid}”").format(grid=grid.name) if grid.name else ""


def find_header(grid: Grid) -> int | None:
    """The row of names: the lowest row above the scores with a name in several columns."""
    rows = [row for row in grid.rows if row not in grid.hidden_rows][:200]
    widths = sorted(len(grid.filled[row]) for row in rows)
    least = max(2, -(-widths[len(widths) // 2] // 2)) if widths else 2
    for at, row in enumerate(rows):
        if len(grid.filled[row]) < least or _announces(grid, row, rows[at + 1 :]):
            continue
        following = rows[at + 1] if at + 1 < len(rows) else None
        if following is not None and (
            _is_group_row(grid, row, following)
            or _is_row_of_units(grid, row, following)
            or _is_over_names(grid, row, following, rows[at + 2 :])
        ):
            return following
        return row
    return None


def row_label(grid: Grid, row: int, within: int = 3) -> str:
    """The first text of a row, if it is in one of the grid's first columns."""
    filled = grid.filled.get(row, ())
    if not filled or filled[0] not in grid.columns[:within]:
        return ""
    return grid.text(row, filled[0])


def special_row(grid: Grid, row: int, columns: Sequence[int], name: str) -> RowRole | None:
    """The role that a row's name suggests and its cells confirm; None if there is none."""
    plain = headings.plain_heading(name)
    if plain not in _ANNOUNCING and not headings.may_be_weight(name):
        return None
    cells = [grid.cells[row, c] for c in columns if (row, c) in grid.cells]
    numbers = sum(facts.is_numeric(cell) for cell in cells)
    directed = sum(recognised_words.direction_sign(cell.text) is not None for cell in cells)
    numeric = bool(cells) and numbers * 2 >= len(cells)
    if plain in recognised_words.DIRECTION and cells and (directed or not numbers):
        return RowRole.DIRECTIONS
    if headings.is_weight(name) and (numeric or not cells):
        return RowRole.WEIGHTS
    if headings.may_be_weight(name) and cells and numbers == len(cells) and _shares(cells):
        return RowRole.WEIGHTS
    if plain in recognised_words.LOWEST and numeric:
        return RowRole.LOWEST
    if plain in recognised_words.HIGHEST and numeric:
        return RowRole.HIGHEST
    if plain in recognised_words.UNIT and not numbers:
        return RowRole.UNITS
    return None


def _shares(cells: Sequence[Cell]) -> bool:
    return facts.adds_up(cells) or all(cell.text.endswith("%") for cell in cells)


def _announces(grid: Grid, row: int, below: Sequence[int]) -> bool:
    """Whether a row above the names holds weights, directions, the ends of scales or units."""
    name = row_label(grid, row, 1)
    kind = special_row(grid, row, grid.columns[1:], name) if name else None
    if kind is RowRole.UNITS:  # an option may be called a unit: then this row has the names
        following = [grid.cells[r, c] for r in below[:1] for c in grid.columns if (r, c) in grid.cells]
        return bool(following) and not any(facts.is_numeric(cell) for cell in following)
    cells = [grid.cells[row, c] for c in grid.filled[row] if c != grid.columns[0]]
    if kind is RowRole.DIRECTIONS:  # a row of names may be headed “Type”
        return sum(recognised_words.direction_sign(cell.text) is not None for cell in cells) * 2 >= len(cells)
    return (kind is not None and bool(cells)) or _directions(cells)


def _directions(cells: Sequence[Cell]) -> bool:
    """Whether all cells are words for a direction."""
    return bool(cells) and all(
        recognised_words.direction_of(cell.text) is not None
        and cell.text.casefold() not in recognised_words.MISSING
        for cell in cells
    )


def _is_group_row(grid: Grid, row: int, below: int) -> bool:
    """Whether a row names groups of criteria, with the criteria's own names in the row below."""
    if any(
        span.top == row and span.right > span.left and span.left > grid.columns[0] for span in grid.merged
    ):
        return True
    upper, lower = set(grid.filled[row]), set(grid.filled[below])
    texts = all(
        grid.cells[below, c].kind is Kind.TEXT and not recognised_words.looks_numeric(grid.text(below, c))
        for c in lower
    )
    return texts and grid.columns[0] not in lower and bool(lower - upper)


def _is_row_of_units(grid: Grid, row: int, below: int) -> bool:
    """Whether a row without a name holds the units of the names in the row below it."""
    cells = [grid.cells[row, c] for c in grid.filled[row]]
    lower = [grid.cells[below, c] for c in grid.filled[below]]
    return (
        grid.columns[0] not in grid.filled[row]
        and all(looks_like_unit(cell.text) for cell in cells)
        and grid.columns[0] in grid.filled[below]
        and all(cell.kind is Kind.TEXT and not recognised_words.looks_numeric(cell.text) for cell in lower)
    )


def _is_over_names(grid: Grid, row: int, below: int, rest: Sequence[int]) -> bool:
    """Whether an unnamed row is above a row of names whose columns hold numbers."""
    lower = [grid.cells[below, c] for c in grid.filled[below]]
    if (
        grid.columns[0] in grid.filled[row]
        or grid.columns[0] not in grid.filled[below]
        or any(
            cell.kind is not Kind.TEXT or facts.is_numeric(cell) or facts.is_missing(cell) for cell in lower
        )
        or _announces(grid, below, rest)
    ):
        return False
    cells = [grid.cells[r, c] for r in rest[:20] for c in grid.columns[1:] if (r, c) in grid.cells]
    return bool(cells) and sum(facts.is_numeric(cell) for cell in cells) * 2 > len(cells)


class _Proposal:
    """The roles of a table with criteria across and options down."""

    def __init__(self, grid: Grid, known: Sequence[Criterion], header: int) -> None:
        self.grid, self.known, self.header = grid, known, header
        self.labels = all_labels(known)
        self.rows: dict[int, RowRole] = {}
        self.row_reasons: dict[int, str] = {}
        self.doubts: list[str] = []
        below = [row for row in grid.rows if row > header and row not in grid.hidden_rows]
        filled = {column for row in below for column in grid.filled[row]}
        heads = {c for c in grid.columns if (cell := grid.cell_at(header, c)) is not None and cell.text}
        shown = [c for c in grid.columns if c not in grid.hidden_columns]
        self.columns = [c for c in shown if c in filled or c in heads]
        self.with_heading = [c for c in shown if c in heads]
        self.below = below
        if len(self.with_heading) > _MAX_COLUMNS:
            raise too_many(grid, len(below), len(self.with_heading))

    def roles(self) -> Roles:
        grid = self.grid
        issues = self._issues()
        options = self._options(issues)
        others = [c for c in self.with_heading if c not in (options, issues)]
        scored = [c for c in others if options is None or c > options] or others
        self._special_rows(options, scored)
        self._option_rows(options, scored)
        for row in grid.hidden_rows & frozenset(grid.rows):
            self._ignore(row, tr("hidden in the file"))
        for row in grid.rows:
            if row not in self.rows:
                self._above(row)
        options_rows = [row for row, role in sorted(self.rows.items()) if role is RowRole.SCORES]
        columns, reasons = column_roles(
            grid,
            self.header,
            options,
            issues,
            options_rows,
            self.with_heading,
            self.known,
            self.labels,
            frozenset(c for row, role in self.rows.items() if role in _DESCRIBING for c in grid.filled[row]),
        )
        self._look_at_weights(columns)
        criteria = [c for c, role in columns.items() if role is ColumnRole.CRITERION]
        years = any(headings.is_year(grid.text(self.header, c)) for c in criteria)
        if not (grid.transposed or years) and likeness(grid, options_rows, criteria) > 0:
            self.doubts.append(
                tr(
                    "The numbers in each row are of similar size, those in each column are not. If "
                    "the criteria are in rows, choose “in rows” above."
                )
            )
        return Roles(self.rows, columns, False, self.row_reasons, reasons, tuple(self.doubts))

    def _ignore(self, row: int, reason: str) -> None:
        self.rows[row] = RowRole.IGNORE
        self.row_reasons[row] = reason

    def _above(self, row: int) -> None:
        """Classify an ordinary row above the names: the title, or ignored."""
        has_title = any(role is RowRole.TITLE for role in self.rows.values())
        if len(self.grid.filled[row]) == 1 and not has_title:
            self.rows[row] = RowRole.TITLE
        else:
            self._ignore(row, tr("it is above the names"))

    def _issues(self) -> int | None:
        for column in self.columns[:3]:
            if recognised_words.fold(self.grid.text(self.header, column)) in recognised_words.ISSUE:
                cells = [self.grid.cells[r, column] for r in self.below if (r, column) in self.grid.cells]
                if not cells or sum(facts.is_numeric(cell) for cell in cells) * 2 <= len(cells):
                    return column
        return None

    def _options(self, issues: int | None) -> int | None:
        grid = self.grid
        left = [c for c in self.columns if c != issues]
        for column in left[:6]:
            if recognised_words.fold(
                grid.text(self.header, column)
            ) in recognised_words.OPTION and self._mostly_text(column):
                return column
        texts = [c for c in left[:5] if self._mostly_text(c, least=1)]
        named = [c for c in texts if not headings.is_running(grid.text(self.header, c))]
        for column in (c for c in named if self._unique(c)):
            return column
        for column in (*named, *texts):
            return column
        # Options without another name may be identified by a code or a number.
        return next(iter(left), None)

    def _cells(self, column: int) -> list[Cell]:
        return [self.grid.cells[r, column] for r in self.below if (r, column) in self.grid.cells]

    def _mostly_text(self, column: int, least: int = 0) -> bool:
        cells = [cell for cell in self._cells(column) if not facts.is_missing(cell)]
        numbers = sum(facts.is_numeric(cell) for cell in cells)
        return len(cells) >= least and numbers * 2 <= len(cells)

    def _unique(self, column: int) -> bool:
        texts = [cell.text.casefold() for cell in self._cells(column)]
        return len(set(texts)) * 10 >= len(texts) * 9 and not (
            facts.labels_on(self._cells(column), self.labels) * 2 > len(texts)
        )

    def _special_rows(self, options: int | None, scored: Sequence[int]) -> None:
        """Find rows of weights, directions, units or scale ends, by name or by content."""
        grid = self.grid
        self.rows[self.header] = RowRole.NAMES
        scores = [r for r in self.below if self._is_plain(r, options)]
        visible = [r for r in grid.rows if r not in grid.hidden_rows and r != self.header]
        examined = {*self.below[:_ENDS], *self.below[-_ENDS:], *(r for r in visible if r < self.header)}
        for row in visible:
            cells = [grid.cells[row, c] for c in scored if (row, c) in grid.cells]
            name = self._name(row, options)
            kind = special_row(grid, row, scored, name) if name else None
            if kind is None and row not in scores and _directions(cells):
                kind = RowRole.DIRECTIONS
            if kind is None and cells and row in examined:
                kind = self._by_content(row, name, cells, scored, options)
            if kind is None:
                continue
            if kind in self.rows.values():
                self._ignore(row, tr("another row has that role"))
                continue
            if row < self.header and kind is RowRole.UNITS and not name:
                self.row_reasons[row] = tr("it contains units")
            self.rows[row] = kind

    def _name(self, row: int, options: int | None) -> str:
        filled = self.grid.filled[row]
        if options is not None and filled and filled[0] <= options:
            text = self.grid.text(row, options) or self.grid.text(row, filled[0])
            return text if not recognised_words.looks_numeric(text) else ""
        return row_label(self.grid, row, 1) if options is None else ""

    def _is_plain(self, row: int, options: int | None) -> bool:
        return options is not None and bool(self.grid.text(row, options))

    def _by_content(
        self, row: int, name: str, cells: Sequence[Cell], scored: Sequence[int], options: int | None
    ) -> RowRole | None:
        """Directions, weights and units without a name that says so."""
        grid = self.grid
        others = [r for r in self.below if r != row and r not in self.rows]
        directed = [recognised_words.direction_sign(cell.text) for cell in cells]
        if len(cells) > 1 and all(directed) and not all(facts.is_missing(cell) for cell in cells):
            around = [grid.cells[r, c] for r in others for c in scored if (r, c) in grid.cells]
            signs = sum(recognised_words.direction_sign(cell.text) is not None for cell in around)
            words_only = _directions(cells)
            mixed = len(set(directed)) == 2 or not name
            if around and signs * 4 <= len(around) and (words_only or mixed):
                return RowRole.DIRECTIONS
        first = next((r for r in self.below if r not in self.rows), None)
        if not name and not any(facts.is_numeric(cell) for cell in cells) and row == first:
            if sum(looks_like_unit(cell.text) for cell in cells) * 2 >= len(cells):
                return RowRole.UNITS
            on_scale = facts.labels_on(cells, self.labels)
            if not on_scale and not all(facts.is_missing(cell) for cell in cells):
                self._ignore(row, tr("it has no name and no numbers"))
            return None
        if len(cells) != len(scored) or not facts.adds_up(cells) or len(cells) < 2:
            return None
        rest = [[grid.cells[r, c] for c in scored if (r, c) in grid.cells] for r in others]
        rest = [line for line in rest if line]
        alike = sum(facts.adds_up(line) for line in rest)
        after = self.below[self.below.index(row) + 1 :] if row in self.below else []
        at_end = row == first or (
            row in self.below and not any(self._is_plain(r, options) and r not in self.rows for r in after)
        )
        if len(rest) < 2 or alike * 2 >= len(rest) or not at_end:
            return None
        outside = len(rest) > 2 and all(self._outside(row, c, others) for c in scored)
        if not name or outside:
            if name:
                self.doubts.append(
                    tr(
                        "“{name}” is read as the weights, since its numbers add up to 1 or 100. If "
                        "it is an option, set its row to “option”."
                    ).format(name=name)
                )
            return RowRole.WEIGHTS
        self.doubts.append(
            tr(
                "“{name}” is read as an option although its numbers add up to 1 or 100. If they are "
                "weights, set its row to “weights”."
            ).format(name=name)
        )
        return None

    def _outside(self, row: int, column: int, others: Sequence[int]) -> bool:
        """Whether a row's number is outside the range of the others in a column."""
        mine = facts.value_of(self.grid.cells.get((row, column)))
        theirs = [n for r in others if (n := facts.value_of(self.grid.cells.get((r, column)))) is not None]
        return mine is not None and bool(theirs) and not min(theirs) <= mine <= max(theirs)

    def _option_rows(self, options: int | None, scored: Sequence[int]) -> None:
        """Separate rows of scores from ignored ones.

        A total is not an option, nor is a remark or subheading after a gap. A row after one of these is an
        option only if it fills at least half of the columns; a legend below the table fills fewer.
        """
        grid = self.grid
        option_rows: list[int] = []
        interrupted = False
        last = self.below[-1] if self.below else None
        for row in self.below:
            if row in self.rows:
                continue
            name = grid.text(row, options) if options is not None else ""
            filled = sum(c != options for c in grid.filled[row] if c not in grid.hidden_columns)
            after_gap = bool(option_rows) and row > option_rows[-1] + 1
            if headings.plain_heading(name) in recognised_words.NOT_AN_OPTION:
                self._ignore(row, tr("its name suggests a total, an average or an ideal"))
            elif row == last and self._sums(option_rows, row, scored):
                self._ignore(row, tr("it is the sum of the rows above"))
            elif after_gap and not (name and filled):
                interrupted = True
                self._ignore(row, tr("it is below the table"))
            elif interrupted and filled * 2 < len(self.columns) - 1:
                self._ignore(row, tr("it is below the table"))
            else:
                option_rows.append(row)
                self.rows[row] = RowRole.SCORES
        if len(option_rows) > MAX_OPTIONS:
            raise too_many(grid, len(option_rows), len(scored))

    def _sums(self, option_rows: Sequence[int], row: int, scored: Sequence[int]) -> bool:
        lines = [[self.grid.cells.get((r, c)) for c in scored] for r in option_rows[: MAX_OPTIONS + 1]]
        return facts.sums(lines, [self.grid.cells.get((row, c)) for c in scored])

    def _look_at_weights(self, columns: dict[int, ColumnRole]) -> None:
        """Add doubts about proposed weights, and about a criterion with the name of weights."""
        grid = self.grid
        criteria = [c for c, role in columns.items() if role is ColumnRole.CRITERION]
        for row, role in self.rows.items():
            cells = [grid.cells[row, c] for c in criteria if (row, c) in grid.cells]
            if role is RowRole.WEIGHTS and cells and not _shares(cells):
                self.doubts.append(
                    tr(
                        "The weights in row {row} do not add up to 1 or 100; they count in proportion. If "
                        "they are not weights, choose another role for the row, or “in rows” above."
                    ).format(row=grid.line_name(row))
                )
        known = {recognised_words.fold(text) for c in self.known for text in (c.id, c.short, c.title)}
        for column in criteria:
            name = grid.text(self.header, column)
            if headings.is_weight(name) and recognised_words.fold(name) not in known:
                self.doubts.append(
                    tr(
                        "“{name}” is read as a criterion. If it contains the weights of criteria listed "
                        "in rows, choose “in rows” above."
                    ).format(name=name)
                )
