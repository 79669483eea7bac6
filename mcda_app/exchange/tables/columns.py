# SPDX-License-Identifier: MIT
"""The criteria of a table: found among a project's, or made from the table's headings and numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mcda_app.domain.frozen import FrozenDict
from mcda_app.domain.naming import MAX_TITLE, slug
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.exchange.tables import words
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.layout import Layout
from mcda_app.exchange.tables.untaken import tell_untaken
from mcda_app.exchange.tables.values import guess_scale, read_number, stretched
from mcda_app.exchange.tables.weights import read_weights, tell_mixed_percent
from mcda_app.exchange.tables.words import DecimalSign, folded
from mcda_app.language import localised, tr

_BRACKETS = re.compile(r"^(.*?)\s*[(\[]([^()\[\]]*)[)\]]\s*$", re.DOTALL)


@dataclass(frozen=True)
class Heading:
    """What a criterion's heading says: its name, and what may stand in brackets after it."""

    title: str
    direction: Direction | None = None
    weight: float | None = None


@dataclass(frozen=True)
class Columns:
    """The criteria of a table.

    criteria  column to criterion
    weights   criterion id to share, summing to 1; None if the table has none
    faults    (place, sentence); any of them stands in the way of the whole table
    """

    criteria: dict[int, Criterion]
    weights: FrozenDict[str, float] | None
    sign: DecimalSign
    faults: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]

    @property
    def weighted(self) -> bool:
        return self.weights is not None


def parse_heading(text: str) -> Heading:
    """A heading such as “Price (min, 20 %)” taken apart; anything else is the name as it stands."""
    found = _BRACKETS.match(text)
    if found is None or not found[1].strip():
        return Heading(text)
    direction, weight = None, None
    for part in re.split(r"[,;]\s*", found[2]):
        number = words.number(part, DecimalSign.POINT) if part.endswith("%") else None
        if words.direction_of(part) is not None:
            direction = words.direction_of(part)
        elif number is not None:
            weight = number / 100
        else:
            return Heading(text)
    return Heading(found[1].strip(), direction, weight)


def read_columns(project: Project, grid: Grid, layout: Layout, sign: DecimalSign, *, new: bool) -> Columns:
    """The criteria of a table; ``new`` makes them from the table instead of finding the project's."""
    faults: list[tuple[str, str]] = []
    notes: list[str] = []
    scored = [
        grid.text(row, column)
        for row in (
            *layout.rows,
            *(r for r in (layout.weight, layout.lowest, layout.highest) if r is not None),
        )
        for column in layout.criteria
    ]
    if sign is DecimalSign.AUTO:
        sign, doubtful = words.guess_decimal(scored)
        if doubtful:
            faults.append(
                (
                    "",
                    tr(
                        "“{doubtful}” may be a thousand or a fraction; choose the decimal sign of the table."
                    ).format(doubtful=doubtful),
                )
            )
        elif sign is DecimalSign.COMMA:
            notes.append(tr("Numbers were read with a decimal comma."))
    headings = {c: _heading(grid, layout, c) for c in layout.criteria}
    make = _new_criteria if new else _known_criteria
    criteria = make(project, grid, layout, headings, sign, faults, notes)
    said = {c: heading.weight for c, heading in headings.items()}
    weights = read_weights(grid, layout, criteria, said, sign, faults, notes)
    tell_mixed_percent(grid, layout, criteria, sign, notes)
    if weights is None and new:
        notes.append(tr("The table gives no weights; all criteria start with the same weight."))
    tell_untaken(grid, layout, faults, notes)
    return Columns(criteria, weights, sign, tuple(faults), tuple(notes))


def _heading(grid: Grid, layout: Layout, column: int) -> Heading:
    cell = grid.spread(layout.header, column)
    heading = parse_heading(cell.text if cell is not None else "")
    if layout.direction is not None:
        said = words.direction_of(grid.text(layout.direction, column))
        heading = replace(heading, direction=said or heading.direction)
    return heading


def _direction_faults(grid: Grid, layout: Layout, column: int, faults: list[tuple[str, str]]) -> None:
    if layout.direction is None:
        return
    text = grid.text(layout.direction, column)
    if text and words.direction_of(text) is None:
        where = grid.where(layout.direction, column)
        faults.append((where, tr("“{text}” is no direction; write benefit or cost.").format(text=text)))


def _known_criteria(
    project: Project,
    grid: Grid,
    layout: Layout,
    headings: dict[int, Heading],
    sign: DecimalSign,
    faults: list[tuple[str, str]],
    notes: list[str],
) -> dict[int, Criterion]:
    names: dict[str, Criterion] = {}
    names |= {folded(c.id): c for c in project.criteria}
    names |= {folded(c.short): c for c in project.criteria if c.short}
    names |= {folded(c.title): c for c in project.criteria}  # last: a name that is seen counts most
    known = ", ".join(c.title for c in project.criteria)
    found: dict[int, Criterion] = {}
    for column, heading in headings.items():
        where = grid.where(layout.header, column)
        matched = names.get(folded(heading.title))
        _direction_faults(grid, layout, column, faults)
        if matched is None:
            faults.append(
                (
                    where,
                    tr(
                        "“{heading}” is no criterion of this project. They are: {known}. Rename or leave "
                        "out the column, or import the table as a new project."
                    ).format(heading=heading.title, known=known),
                )
            )
        elif matched in found.values():
            faults.append(
                (where, tr("The criterion “{matched}” appears twice.").format(matched=matched.title))
            )
        else:
            found[column] = matched
            if heading.direction not in (None, matched.direction):
                told = tr("less") if heading.direction is Direction.COST else tr("more")
                faults.append(
                    (
                        where,
                        tr(
                            "The table says that {told} is better on {matched}; this project says otherwise."
                        ).format(told=told, matched=matched.title),
                    )
                )
    return found


def _new_criteria(
    project: Project,
    grid: Grid,
    layout: Layout,
    headings: dict[int, Heading],
    sign: DecimalSign,
    faults: list[tuple[str, str]],
    notes: list[str],
) -> dict[int, Criterion]:
    made: dict[int, Criterion] = {}
    same = {folded(c.title): c for c in project.criteria}
    for column, heading in headings.items():
        where = grid.where(layout.header, column)
        _direction_faults(grid, layout, column, faults)
        title = heading.title
        if len(title) > MAX_TITLE:
            faults.append(
                (where, tr("The name is longer than {max_title} characters.").format(max_title=MAX_TITLE))
            )
            continue
        if folded(title) in {folded(c.title) for c in made.values()}:
            faults.append((where, tr("The criterion “{title}” appears twice.").format(title=title)))
            continue
        direction = heading.direction
        if direction is None:
            cost = words.sounds_like_cost(title)
            direction = Direction.COST if cost else Direction.BENEFIT
            told = tr("less") if cost else tr("more")
            notes.append(
                tr("The table does not say what is better on {title}; {told} is taken as better.").format(
                    title=title, told=told
                )
            )
        first = same[folded(title)].scale if folded(title) in same else None
        scale = _scale(project, grid, layout, column, sign, first, faults)
        if not scale.levels and layout.lowest is None:
            notes.append(
                tr("The scale of {title} was set from {low} to {high}; Edit ▸ Criteria changes it.").format(
                    title=title, low=localised(scale.low, "g"), high=localised(scale.high, "g")
                )
            )
        made[column] = Criterion(slug(title, [c.id for c in made.values()]), title, direction, scale)
    return made


def _scale(
    project: Project,
    grid: Grid,
    layout: Layout,
    column: int,
    sign: DecimalSign,
    first: Scale | None,
    faults: list[tuple[str, str]],
) -> Scale:
    ends = []
    for row in (layout.lowest, layout.highest):
        if row is None:
            continue
        read = read_number(grid.cells.get((row, column)), sign)
        if read.fault:
            faults.append((grid.where(row, column), read.fault))
        ends.append(read.number)
    cells = [grid.cells[row, column] for row in layout.rows if (row, column) in grid.cells]
    known = [c.scale for c in project.criteria if c.scale.levels]
    if first is not None and first.levels:
        known.insert(0, first)
    guessed = guess_scale(cells, known, sign)
    if len(ends) < 2 or ends[0] is None or ends[1] is None:
        return guessed
    low, high = ends[0], ends[1]
    if low >= high:
        where = grid.where(layout.highest or 0, column)
        faults.append((where, tr("The highest value of the scale must be larger than the lowest.")))
        return Scale()
    if first is not None and first.bounds == (low, high) and not (guessed.levels and guessed != first):
        return first
    return stretched(guessed, low, high) if guessed.levels else Scale(low=low, high=high)
