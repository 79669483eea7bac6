# SPDX-License-Identifier: MIT
"""Ranges of the decision matrix to the clipboard and back, as spreadsheet programs do it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.errors import ContentError
from mcda_app.exchange.tables.grid import CLIPBOARD, Grid
from mcda_app.exchange.tables.recognised_words import DecimalSign, guess_decimal, number
from mcda_app.exchange.tables.text import nothing_copied, parse_text
from mcda_app.exchange.tables.values import read_score
from mcda_app.i18n import localised, tr

_LINE_END = re.compile("\r\n?")


def range_text(issue: Issue, options: Sequence[Option], criteria: Sequence[Criterion]) -> str:
    """The scores of some options on some criteria, a line an option: labels where there are labels."""
    return "\n".join("\t".join(_cell(issue, o, c) for c in criteria) for o in options) + "\n"


def _cell(issue: Issue, option: Option, criterion: Criterion) -> str:
    score = issue.score(option.id, criterion.id)
    level = criterion.scale.level(score.level) if score.level is not None else None
    value = score.value_on(criterion)
    return level.label if level is not None else "" if value is None else repr(value).removesuffix(".0")


def _cells(copied: str) -> tuple[Grid, int, int]:
    """The copied cells and how many rows and columns they are, empty ones at the ends among them."""
    grid = parse_text(copied, str(CLIPBOARD), delimiter="\t")
    if any("\n" in str(cell.value) for cell in grid.cells.values()):  # a line break is not a new row then
        return grid, grid.rows[-1] + 1, grid.columns[-1] + 1
    lines = _LINE_END.sub("\n", copied).removesuffix("\n").split("\n")
    return grid, len(lines), max(line.count("\t") + 1 for line in lines)


def paste_scores(
    project: Project, issue_id: str, options: Sequence[Option], criteria: Sequence[Criterion], copied: str
) -> Project:
    """The project with copied cells as the scores of these options and criteria, from the first on.

    options, criteria  those from the cell pasted into to the matrix's end
    An empty copied cell empties the score. Raises ContentError, naming every cell at fault, if any cell
    is not a score or lies beyond the matrix; nothing is changed then. Raises FileError for no table at all.
    """
    if not copied:  # a picture, say; an empty cell is copied as a line
        raise nothing_copied()
    grid, height, width = _cells(copied)
    faults: list[str] = []
    if height > len(options) or width > len(criteria):
        faults.append(
            tr(
                "The copied table has {height} rows and {width} columns; from the selected cell on there is "
                "room for {options_count} and {criteria_count}."
            ).format(height=height, width=width, options_count=len(options), criteria_count=len(criteria))
        )
    sign, doubtful = guess_decimal(cell.text for cell in grid.cells.values())
    if doubtful:
        faults.append(
            tr(
                "“{text}” can be read as {few} or as {many}. Copy it with a different number of decimals, "
                "or with none."
            ).format(
                text=doubtful,
                few=localised(number(doubtful, DecimalSign.COMMA) or 0.0, "g"),
                many=localised(number(doubtful, DecimalSign.POINT) or 0.0, "g"),
            )
        )
    for row, option in enumerate(options[:height]):
        for column, criterion in enumerate(criteria[:width]):
            read = read_score(grid.cells.get((row, column)), criterion, sign)
            if read.fault:
                faults.append(f"{option.label}, {criterion.title}: {read.fault}")
                continue
            level = criterion.scale.level(read.level) if read.level is not None else None
            value = level.label if level is not None else "" if read.number is None else read.number
            project = type_score(project, issue_id, option.id, criterion.id, value)
    if faults:
        count = (
            tr("One cell")
            if len(faults) == 1
            else tr("{faults_count} cells").format(faults_count=len(faults))
        )
        raise ContentError(
            tr("{count} could not be pasted, so nothing was changed.").format(count=count),
            faults,
            where=tr("Clipboard"),
            remedy=faults[0]
            if len(faults) == 1
            else tr("{faults} The details list all.").format(faults=faults[0]),
        )
    return project
