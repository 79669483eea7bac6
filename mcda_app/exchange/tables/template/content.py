# SPDX-License-Identifier: MIT
"""What stands on the two sheets of a template, whatever program it is for."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction
from mcda_app.exchange.safe_text import safe_text
from mcda_app.i18n import LocalisedTuple, localised, tr, tr_lazy

FILL, HELP = tr_lazy("Fill in"), tr_lazy("How to")
ROWS = 24
"""Lines to fill in."""
FIRST_ROW, FIRST_COLUMN = 5, 2
"""Where the scores begin, counted from 0: below the head, and beside the names."""
DIRECTIONS = ("benefit", "cost")
STEPS = LocalisedTuple(
    lambda: (
        tr("1. Go to the sheet “Fill in”. Yellow cells are yours."),
        tr(
            "2. Write one line per option of an issue: the issue, the option, then one score per "
            "criterion. The name of an issue is needed in its first line only."
        ),
        tr(
            "3. A score is one of the words offered in the cell, or a number between the two ends "
            "shown above. Leave a score empty if nobody knows it; it is never counted as zero."
        ),
        tr(
            "4. Other criteria? Change their names, their direction (benefit: more is better; cost: "
            "less is better), their weights and the ends of their scales. Weights need not add up to "
            "100 %."
        ),
        tr(
            "5. Save the file, then choose File ▸ Import a table in the program. You see how the "
            "table was read before anything is imported."
        ),
    )
)


class Look(Enum):
    HEAD = "head"
    OPEN = "open"
    SHARE = "share"
    """To fill in, with a share shown as a percentage."""


class TemplateCell(NamedTuple):
    """value is None for an empty cell."""

    row: int
    column: int
    look: Look
    value: str | float | None = None


class Choices(NamedTuple):
    """The words that some cells of a column offer.

    rows    the first and the last of the cells
    strict  whether nothing else may be typed
    """

    column: int
    rows: tuple[int, int]
    words: tuple[str, ...]
    strict: bool


def cells(project: Project) -> Iterator[TemplateCell]:
    """The cells of the sheet to fill in: the project's criteria, weights and options, and no scores."""
    yield TemplateCell(0, 0, Look.HEAD, tr("Issue"))
    yield TemplateCell(0, 1, Look.HEAD, tr("Option"))
    for row, name in enumerate((tr("Direction"), tr("Weight"), tr("Scale from"), tr("Scale to")), 1):
        yield TemplateCell(row, 0, Look.HEAD)
        yield TemplateCell(row, 1, Look.HEAD, name)
    for column, criterion in enumerate(project.criteria, FIRST_COLUMN):
        low, high = criterion.scale.bounds
        benefit = criterion.direction is Direction.BENEFIT
        yield TemplateCell(0, column, Look.HEAD, safe_text(criterion.title))
        yield TemplateCell(1, column, Look.OPEN, DIRECTIONS[0 if benefit else 1])
        yield TemplateCell(2, column, Look.SHARE, project.weights.share(criterion.id))
        yield TemplateCell(3, column, Look.OPEN, low)
        yield TemplateCell(4, column, Look.OPEN, high)
    names = {(FIRST_ROW, 0): tr("Name of the issue")}
    names |= {(row, 1): safe_text(option.title) for row, option in enumerate(project.options, FIRST_ROW)}
    for row in range(FIRST_ROW, FIRST_ROW + max(ROWS, len(project.options))):
        for column in range(FIRST_COLUMN + len(project.criteria)):
            yield TemplateCell(row, column, Look.OPEN, names.get((row, column)))


def choices(project: Project) -> Iterator[Choices]:
    """The words that cells offer: directions, and the levels of criteria that have some."""
    for column, criterion in enumerate(project.criteria, FIRST_COLUMN):
        yield Choices(column, (1, 1), DIRECTIONS, True)
        labels = tuple(level.label for level in criterion.scale.levels)
        if labels:
            yield Choices(column, (FIRST_ROW, FIRST_ROW + ROWS - 1), labels, False)


def choice_message() -> str:
    """What a cell says to a word that it does not offer."""
    return tr("Other words or numbers are possible if you change the scale as well.")


def help_lines(project: Project) -> Iterator[tuple[int, str]]:
    """The lines of the second sheet below its title, with their rows: how to fill in, and the scales."""
    yield from enumerate(STEPS, 2)
    row = 3 + len(STEPS)
    for criterion in project.criteria:
        yield row, safe_text(f"{criterion.title}: {criterion.description}")
        row += 1
        for level in criterion.scale.levels:
            line = f"    {level.label} ({localised(level.value, 'g')}) {level.anchor}".rstrip()
            yield row, safe_text(line)
            row += 1
