# SPDX-License-Identifier: MIT
"""Decision matrices in files: project files, exported workbooks, XMCDA, and tables of any layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction
from mcda_app.domain.weights import Weights
from mcda_app.errors import ContentError, FileError, MethodError
from mcda_app.exchange.tables.archive import Archive
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.import_preview import Preview, Target, preview
from mcda_app.exchange.tables.layout import guess_layout, guess_orientation
from mcda_app.exchange.tables.read import read_bytes, table_of
from mcda_app.exchange.tables.recognised_words import DecimalSign, fold
from mcda_app.exchange.xmcda.read import is_xmcda, read_xmcda
from mcda_app.files.project_file import SUFFIX, open_project
from mcda_app.i18n import tr

DECIMALS = {None: DecimalSign.AUTO, ".": DecimalSign.POINT, ",": DecimalSign.COMMA}
CRITERIA_IN = (None, "columns", "rows")

NOTHING_KNOWN = Project("", (), (), Weights(FrozenDict()))

KindsOf = Callable[[Sequence[str]], list[Direction | None]]


class FileContent(NamedTuple):
    """What a file says.

    notes     how doubtful parts were understood and what was ignored, a sentence each
    anchored  whether the scales are those of the file rather than ranges of the scores in it
    ignored   whether rows or columns of a table were not read as scores
    """

    project: Project
    notes: tuple[str, ...] = ()
    anchored: bool = True
    ignored: bool = False


def read_matrix_file(
    path: Path, kinds_of: KindsOf | None, sheet: str | None, decimal: str | None, criteria_in: str | None
) -> FileContent:
    """The project that a file is or that its table makes.

    kinds_of  gives the direction of each criterion from the criteria's names, None where the table's own is
              to be taken; None for all of the table's own
    Raises FileError for what cannot be read, MethodError where the file can be read in more than one way.
    """
    if decimal not in DECIMALS:
        raise MethodError(tr("The decimal sign must be “.” or “,”."))
    if criteria_in not in CRITERIA_IN:
        raise MethodError(tr("The criteria are in “columns” or in “rows”."))
    content = _described(path)
    if content is None:
        return _table(path, kinds_of, sheet, DECIMALS[decimal], criteria_in)
    options = {"kinds": kinds_of, "sheet": sheet, "decimal": decimal, "criteria_in": criteria_in}
    needless = [name for name, value in options.items() if value is not None]
    if needless:
        raise MethodError(
            tr("The file itself defines how it is read: leave out {options}.").format(
                options=", ".join(needless)
            ),
            where=str(path),
        )
    return content


def _described(path: Path) -> FileContent | None:
    """The content of a file whose format says what each part is; None for a table."""
    if path.suffix.lower() == SUFFIX:
        return FileContent(open_project(path))
    data = read_bytes(path)
    if is_xmcda(data):
        read = read_xmcda([(path.name, data)], path.stem)
        return FileContent(read.project, read.notes)
    if data.startswith(b"PK"):
        names = Archive(data, path.name).names
        if "xl/workbook.xml" in names or "content.xml" in names:
            return _exported(data, path)
    return None


def _exported(data: bytes, path: Path) -> FileContent | None:
    from mcda_app.exchange.excel.reading.reimport import is_exported, reopen

    if not is_exported(data, path.name):
        return None
    workbook = reopen(data, path.name)
    if workbook.changes or workbook.faults or not workbook.intact:
        raise FileError(
            tr("This workbook was edited after it was exported."),
            where=str(path),
            remedy=tr("Open it in the program, accept its changes, and save the project."),
        )
    return FileContent(workbook.project)


def _table(
    path: Path, kinds_of: KindsOf | None, sheet: str | None, sign: DecimalSign, criteria_in: str | None
) -> FileContent:
    grid = _only_sheet(table_of(read_bytes(path), path.name), sheet, path)
    grid = (
        guess_orientation(grid)
        if criteria_in is None
        else grid.transpose()
        if criteria_in == "rows"
        else grid
    )
    layout = guess_layout(grid)

    def preview_with(sign: DecimalSign, better: dict[str, Direction]) -> Preview:
        return preview(NOTHING_KNOWN, grid, layout, Target.PROJECT, sign=sign, name=path.stem, better=better)

    outcome = preview_with(sign, {})
    if kinds_of is not None:
        titles = [criterion.title for criterion in outcome.criteria.values()]
        pairs = zip(titles, kinds_of(titles), strict=True)
        better = {fold(title): direction for title, direction in pairs if direction is not None}
        outcome = preview_with(sign, better)
    else:
        better = {}
    if outcome.faults or outcome.result is None:
        doubtful = sign is DecimalSign.AUTO and len(preview_with(DecimalSign.POINT, better).faults) < len(
            outcome.faults
        )
        raise ContentError(
            tr("The table cannot be read as it is."),
            [str(fault) for fault in outcome.faults],
            where=str(path),
            remedy=tr("Pass decimal='.' or decimal=','.") if doubtful else "",
        )
    unknown = [outcome.criteria[column].title for column in sorted(outcome.proposed)]
    if unknown:
        example = ", ".join(f"{title!r}: 'cost'" for title in unknown[:1])
        raise MethodError(
            tr("The file does not say whether more or less is better on {criteria}.").format(
                criteria=", ".join(unknown)
            ),
            where=str(path),
            remedy=tr("Pass kinds such as {{{example}}}.").format(example=example),
        )
    criteria = outcome.result.criteria
    anchored = layout.lowest is not None or all(criterion.scale.levels for criterion in criteria)
    return FileContent(
        outcome.result,
        outcome.notes,
        anchored,
        bool(layout.ignored_columns or layout.ignored_rows or layout.doubts),
    )


def _only_sheet(grids: tuple[Grid, ...], sheet: str | None, path: Path) -> Grid:
    """The sheet of this name, or else the only one that has a table."""
    names = ", ".join(f"“{grid.name}”" for grid in grids)
    if sheet is not None:
        named = next((grid for grid in grids if grid.name == sheet), None)
        if named is None:
            raise MethodError(
                tr("There is no sheet “{sheet}”.").format(sheet=sheet),
                where=str(path),
                remedy=tr("Sheets: {names}.").format(names=names),
            )
        return named
    if len(grids) > 1:
        tables = [grid for grid in grids if _has_table(grid)]
        if len(tables) > 1:
            raise MethodError(
                tr("There are tables on several sheets: {names}.").format(
                    names=", ".join(f"“{grid.name}”" for grid in tables)
                ),
                where=str(path),
                remedy=tr("Pass sheet={name!r} or another.").format(name=tables[0].name),
            )
        return tables[0] if tables else grids[0]
    return grids[0]


def _has_table(grid: Grid) -> bool:
    try:
        guess_layout(guess_orientation(grid))
    except FileError:
        return False
    return True
