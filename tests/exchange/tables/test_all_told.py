# SPDX-License-Identifier: MIT
"""Every cell of a table is in the project or is named before the import, and every weight is seen."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.errors import FileError
from mcda_app.exchange.tables.grid import Grid, column_name
from mcda_app.exchange.tables.import_preview import Preview, Target, preview
from mcda_app.exchange.tables.layout import Layout, Role, guess_orientation, layout_of
from mcda_app.exchange.tables.read import table_of_clipboard
from mcda_app.exchange.tables.recognised_words import MISSING
from mcda_app.exchange.tables.roles.propose import change_column, change_row, propose
from mcda_app.exchange.tables.roles.roles import ColumnRole, Roles, RowRole
from mcda_app.files import presets

BLANK = presets.load("blank")
NUMBERS = st.one_of(
    st.integers(-5, 200).map(str),
    st.floats(0, 50).map(lambda n: f"{n:.2f}"),
    st.sampled_from(["$5", "7 kg", "(3)", "0.5", "0.3", "0.2", "50%", "1", "-1"]),
)
WORDS = st.sampled_from(
    [
        "Option",
        "Criterion",
        "Value",
        "Weight",
        "Gewicht (%)",
        "Type",
        "max",
        "min",
        "+",
        "-",
        "Unit",
        "EUR",
        "km",
        "Rank",
        "Score",
        "ID",
        "Total",
        "Unnamed: 0",
        "Price",
        "Quality",
        "Comfort",
        "low",
        "high",
        "red",
        "..",
        "n/a",
        "2019",
        "2020",
        "Source",
        "Alder",
        "Birch",
        "Cedar",
        "Issue",
        "North",
    ]
)
CELLS = st.one_of(NUMBERS, NUMBERS, WORDS, st.just(""))
HEADS = st.lists(WORDS, min_size=2, max_size=5, unique=True)


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    head = draw(HEADS)
    rows = [head]
    for n in range(draw(st.integers(1, 6))):
        first = draw(st.one_of(*[st.just(f"Option {n}")] * 4, WORDS, st.just("")))
        rows.append([first, *(draw(CELLS) for _ in head[1:])])
    return rows


def check(grid: Grid, roles: Roles, layout: Layout, import_preview: Preview) -> None:
    text = "\n".join((*import_preview.notes, *(str(fault) for fault in import_preview.faults)))
    project = import_preview.accept(skip_faults=True)
    titles = {c.title for c in project.criteria}
    options = {o.title for o in project.options}
    faulty = {fault.where for fault in import_preview.faults}
    for (row, column), cell in grid.cells.items():
        role = layout.role(row, column)
        where = grid.where(row, column)
        if role is Role.OPTION:
            assert cell.text in options or where in faulty
        elif role is Role.CRITERION:
            assert layout.long is not None or any(cell.text.startswith(title) for title in titles)
        elif role is Role.SCORE and layout.long is None:
            criterion = import_preview.criteria[column]
            option = next(o for o in project.options if o.title == grid.text(row, layout.options))
            scores = [issue.score(option.id, criterion.id) for issue in project.issues]
            has_scores = any(not score.missing for score in scores)
            assert has_scores or where in faulty or f"“{cell.text}” in {_name(grid, row, column)}" in text
            assert has_scores or where in faulty or cell.text.casefold() in MISSING
        elif role is Role.UNUSED:
            names_a_special_row = roles.rows[row] is not RowRole.IGNORE and (
                roles.columns[column] is not ColumnRole.IGNORE
            )
            row_name = grid.text(row, layout.options) or grid.text(row, grid.filled[row][0])
            column_name_ = grid.text(layout.header, column)
            column_told = f"“{column_name_}”" in text if column_name_ else _label(grid, column) in text
            ignored_row = roles.rows[row] is RowRole.IGNORE and f"“{row_name}”" in text
            empty = not column_name_ and not any(
                (r, column) in grid.cells for r in layout.rows
            )  # nothing of it could have been a score
            assert names_a_special_row or ignored_row or column_told or empty
    weighed = {c.title for c in project.criteria if project.weights.share(c.id) > 0}
    criterion_titles = {c.title for c in import_preview.criteria.values()}
    assert weighed <= criterion_titles
    if layout.long is None:
        assert set(import_preview.criteria) == set(roles.columns_of(ColumnRole.CRITERION))


def _name(grid: Grid, row: int, column: int) -> str:
    at = grid.cells[row, column].at
    return f"{column_name(at[1])}{at[0] + 1}"


def _label(grid: Grid, column: int) -> str:
    return f"Row {column + 1} has no" if grid.transposed else f"Column {column_name(column)} has no"


def shown_of(grid: Grid, roles: Roles) -> tuple[Layout, Preview] | None:
    try:
        layout = layout_of(grid, roles)
        import_preview = preview(BLANK, grid, layout, Target.PROJECT, name="t")
    except FileError:
        return None
    return None if import_preview.blocked else (layout, import_preview)


@settings(max_examples=400, deadline=None)
@given(tables())
def test_nothing_is_dropped_or_weighed_without_a_word(rows: list[list[str]]) -> None:
    text = "\n".join("\t".join(row) for row in rows)
    try:
        grid = guess_orientation(table_of_clipboard(text))
        roles = propose(grid)
    except FileError:
        return
    import_preview = shown_of(grid, roles)
    if import_preview is not None:
        check(grid, roles, *import_preview)


@settings(max_examples=200, deadline=None)
@given(tables(), st.lists(st.tuples(st.integers(0, 6), st.sampled_from(RowRole)), max_size=3),
       st.lists(st.tuples(st.integers(0, 4), st.sampled_from(ColumnRole)), max_size=3))  # fmt: skip
def test_whatever_roles_are_chosen_nothing_is_dropped_without_a_word(
    rows: list[list[str]],
    of_rows: list[tuple[int, RowRole]],
    of_columns: list[tuple[int, ColumnRole]],
) -> None:
    try:
        grid = table_of_clipboard("\n".join("\t".join(row) for row in rows))
        roles = propose(grid)
        for at, row_role in of_rows:
            if at < len(grid.rows):
                roles = change_row(grid, roles, grid.rows[at], row_role)
        for at, column_role in of_columns:
            if at < len(grid.columns):
                roles = change_column(grid, roles, grid.columns[at], column_role)
    except FileError:
        return
    import_preview = shown_of(grid, roles)
    if import_preview is not None:
        check(grid, roles, *import_preview)
