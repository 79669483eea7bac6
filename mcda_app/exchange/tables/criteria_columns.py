# SPDX-License-Identifier: MIT
"""The criteria of a table: found among a project's, or made from the table's headings and numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.titles import MAX_TITLE, slug
from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.amounts import amount, main_unit, same_unit
from mcda_app.exchange.tables.grid import Cell, Grid, Kind
from mcda_app.exchange.tables.ignored import tell_untaken
from mcda_app.exchange.tables.layout import Layout
from mcda_app.exchange.tables.recognised_words import DecimalSign, folded
from mcda_app.exchange.tables.roles.headings import Heading, parse_heading
from mcda_app.exchange.tables.units import unit_text
from mcda_app.exchange.tables.values import guess_scale, read_number, stretched
from mcda_app.exchange.tables.weights import read_weights, tell_mixed_percent, tell_signs
from mcda_app.i18n import localised, tr


@dataclass(frozen=True)
class Columns:
    """The criteria of a table.

    criteria  column to criterion
    weights   criterion id to share, summing to 1; None if the table has none
    sign      the decimal sign that its numbers have
    faults    (place, sentence); any of them stands in the way of the whole table
    proposed  columns about which the table does not say what is better
    """

    criteria: dict[int, Criterion]
    weights: FrozenDict[str, float] | None
    sign: DecimalSign
    faults: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    proposed: frozenset[int] = frozenset()

    @property
    def weighted(self) -> bool:
        return self.weights is not None


@dataclass
class _Work:
    """What reading the criteria needs, and gathers."""

    project: Project
    grid: Grid
    layout: Layout
    chosen: Mapping[str, Direction]
    values: Mapping[int, Mapping[str, Cell]]
    sign: DecimalSign
    faults: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    proposed: set[int] = field(default_factory=set)

    def cells(self, column: int) -> list[Cell]:
        return [self.grid.cells[r, column] for r in self.layout.rows if (r, column) in self.grid.cells]


def read_columns(
    project: Project,
    grid: Grid,
    layout: Layout,
    sign: DecimalSign,
    *,
    new: bool,
    chosen: Mapping[str, Direction] | None = None,
    values: Mapping[int, Mapping[str, Cell]] | None = None,
) -> Columns:
    """The criteria of a table; ``new`` makes them from the table instead of finding the project's.

    chosen  a criterion's title, folded, to what the user said is better on it
    values  column to what each label stands for, where the table says it
    """
    work = _Work(project, grid, layout, chosen or {}, values or {}, sign)
    _read_sign(work)
    headings = {c: _heading(work, c) for c in layout.criteria}
    criteria = (_new_criteria if new else _known_criteria)(work, headings)
    said = {c: heading.weight for c, heading in headings.items()}
    weights = read_weights(grid, layout, criteria, said, work.sign, work.faults, work.notes)
    tell_mixed_percent(grid, layout, criteria, work.sign, work.notes)
    if weights is None and new:
        work.notes.append(tr("The table gives no weights; all criteria start with the same weight."))
    tell_signs(grid, layout, criteria, work.notes)
    tell_untaken(grid, layout, work.faults, work.notes)
    return Columns(
        criteria, weights, work.sign, tuple(work.faults), tuple(work.notes), frozenset(work.proposed)
    )


def fits(project: Project, grid: Grid, layout: Layout) -> bool:
    """Whether every heading of a table with an option a line names a criterion of the project."""
    names = {folded(text) for c in project.criteria for text in (c.id, c.short, c.title) if text}
    heads = [grid.spread(layout.header, column) for column in layout.criteria]
    return all(
        head is not None and (folded(parse_heading(head.text).title) in names or folded(head.text) in names)
        for head in heads
    )


def _read_sign(work: _Work) -> None:
    """Find the table's decimal sign, unless the user chose it."""
    layout, grid = work.layout, work.grid
    if work.sign is not DecimalSign.AUTO:
        return
    rows = (*layout.rows, *(r for r in (layout.weight, layout.lowest, layout.highest) if r is not None))
    texts = [
        cell.text
        for row in rows
        for column in layout.criteria
        if (cell := grid.cells.get((row, column))) is not None and cell.kind is Kind.TEXT
    ]
    numbers = [found.digits for text in texts if (found := amount(text)) is not None]
    work.sign, doubtful = recognised_words.guess_decimal(numbers)
    if doubtful:
        told = tr("“{doubtful}” may be a thousand or a fraction; choose the decimal sign of the table.")
        work.faults.append(("", told.format(doubtful=doubtful)))
    elif work.sign is DecimalSign.COMMA:
        work.notes.append(tr("Numbers were read with a decimal comma."))


def _heading(work: _Work, column: int) -> Heading:
    """A column's name and direction: the user's choice goes before the table's row, that before brackets."""
    cell = work.grid.spread(work.layout.header, column)
    heading = parse_heading(cell.text if cell is not None else "")
    if not heading.title:
        name = tr("Column {column}").format(column=work.grid.column_label(column))
        heading = replace(heading, title=name)
    if work.layout.direction is not None:
        said = recognised_words.direction_sign(work.grid.text(work.layout.direction, column))
        heading = replace(heading, direction=said or heading.direction)
    return replace(heading, direction=work.chosen.get(folded(heading.title), heading.direction))


def _direction_faults(work: _Work, column: int, title: str) -> None:
    row = work.layout.direction
    if row is None or folded(title) in work.chosen:
        return
    text = work.grid.text(row, column)
    if text and recognised_words.direction_sign(text) is None:
        where = work.grid.where(row, column)
        told = tr(
            "“{text}” is not a direction; write benefit or cost, or choose what is better in the table."
        )
        work.faults.append((where, told.format(text=text)))


def _known_criteria(work: _Work, headings: Mapping[int, Heading]) -> dict[int, Criterion]:
    project, grid, layout, faults = work.project, work.grid, work.layout, work.faults
    names: dict[str, Criterion] = {}
    names |= {folded(c.id): c for c in project.criteria}
    names |= {folded(c.short): c for c in project.criteria if c.short}
    names |= {folded(c.title): c for c in project.criteria}  # last: a name that is seen counts most
    known = ", ".join(c.title for c in project.criteria)
    found: dict[int, Criterion] = {}
    for column, heading in headings.items():
        where = grid.where(layout.header, column)
        whole = grid.spread(layout.header, column)
        matched = names.get(folded(heading.title)) or names.get(folded(whole.text if whole else ""))
        _direction_faults(work, column, heading.title)
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
            _disagreements(work, column, heading, matched)
    return found


def _disagreements(work: _Work, column: int, heading: Heading, matched: Criterion) -> None:
    """Add a fault where the table says another direction or unit than the project has."""
    where = work.grid.where(work.layout.header, column)
    if heading.direction not in (None, matched.direction):
        told = tr("less") if heading.direction is Direction.COST else tr("more")
        text = tr("The table says that {told} is better on {matched}; this project says otherwise.")
        work.faults.append((where, text.format(told=told, matched=matched.title)))
    unit, own = _unit_in_row(work, column), matched.scale.unit
    if unit and own and not same_unit(unit, own):
        text = tr("The table gives {matched} in “{unit}”; this project has it in “{own}”.")
        work.faults.append((where, text.format(matched=matched.title, unit=unit, own=own)))
    elif unit and not own:
        told = tr("The unit “{unit}” of {matched} is not kept: the criteria stay as they are.")
        work.notes.append(told.format(unit=unit, matched=matched.title))


def _new_criteria(work: _Work, headings: Mapping[int, Heading]) -> dict[int, Criterion]:
    project, grid, layout, faults = work.project, work.grid, work.layout, work.faults
    made: dict[int, Criterion] = {}
    taken: set[str] = set()
    ids: set[str] = set()
    same = {folded(c.title): c for c in project.criteria}
    told: dict[bool, list[str]] = {True: [], False: []}
    ranges: dict[tuple[float, float], list[str]] = {}
    units: list[str] = []
    for column, heading in headings.items():
        where = grid.where(layout.header, column)
        title = heading.title
        _direction_faults(work, column, title)
        if len(title) > MAX_TITLE:
            faults.append(
                (where, tr("The name is longer than {max_title} characters.").format(max_title=MAX_TITLE))
            )
            continue
        if folded(title) in taken:
            faults.append((where, tr("The criterion “{title}” appears twice.").format(title=title)))
            continue
        direction = heading.direction
        if direction is None:
            cost = recognised_words.sounds_like_cost(title)
            direction = Direction.COST if cost else Direction.BENEFIT
            told[cost].append(title)
            work.proposed.add(column)
        first = same[folded(title)].scale if folded(title) in same else None
        scale = _with_unit(work, column, title, _scale(work, column, first), units)
        if not scale.levels and layout.lowest is None:
            ranges.setdefault(scale.bounds, []).append(title)
        made[column] = Criterion(slug(title, ids), title, direction, scale)
        taken.add(folded(title))
        ids.add(made[column].id)
    for cost, titles in told.items():
        if titles:
            text = tr("The table does not say what is better on {title}; {told} is taken as better.")
            better = tr("less") if cost else tr("more")
            work.notes.append(text.format(title=", ".join(titles), told=better))
    if units:
        text = tr("The units are kept with the scales: {units}.")
        work.notes.append(text.format(units=", ".join(units)))
    if ranges:
        listed = [
            tr("{low} to {high} for {titles}").format(
                low=localised(low, "g"), high=localised(high, "g"), titles=", ".join(titles)
            )
            for (low, high), titles in ranges.items()
        ]
        text = tr("Scales were set from the numbers: {ranges}. Edit ▸ Criteria changes them.")
        work.notes.append(text.format(ranges=" · ".join(listed)))
    return made


def _unit_in_row(work: _Work, column: int) -> str:
    row = work.layout.units
    return "" if row is None else unit_text(work.grid.text(row, column))


def _with_unit(work: _Work, column: int, title: str, scale: Scale, units: list[str]) -> Scale:
    """The scale with the unit of a column's numbers, that of the row of units or that beside the numbers."""
    texts = [cell.text for cell in work.cells(column) if cell.kind is Kind.TEXT]
    unit = _unit_in_row(work, column)
    if not unit:
        counted = Counter(found.unit for text in texts if (found := amount(text)) is not None)
        unit = main_unit(texts)
        if unit == "%" and len(counted) > 1:
            return scale  # some have a percent sign and others have none, which is told
        bare = sum(cell.kind is Kind.NUMBER for cell in work.cells(column)) + counted[""]
        if bare > sum(counted.values()) - counted[""]:
            return scale  # the few that have one are faults
    if not unit:
        return scale
    if scale.levels:
        told = tr("The unit “{unit}” of {title} is not kept, since its scale has labels.")
        work.notes.append(told.format(unit=unit, title=title))
        return scale
    units.append(tr("{title} “{unit}”").format(title=title, unit=unit))
    return replace(scale, unit=unit)


def _scale(work: _Work, column: int, first: Scale | None) -> Scale:
    grid, layout, sign = work.grid, work.layout, work.sign
    ends = []
    for row in (layout.lowest, layout.highest):
        if row is None:
            continue
        read = read_number(grid.cells.get((row, column)), sign)
        if read.fault:
            work.faults.append((grid.where(row, column), read.fault))
        ends.append(read.number)
    known = [c.scale for c in work.project.criteria if c.scale.levels]
    if first is not None and first.levels:
        known.insert(0, first)
    cells = work.cells(column)
    own = _labels_of_the_table(work.values.get(column, {}), sign)
    guessed = own if own is not None and not _holds(first, own) else guess_scale(cells, known, sign)
    if len(ends) < 2 or ends[0] is None or ends[1] is None:
        return guessed
    low, high = ends[0], ends[1]
    if low >= high:
        where = grid.where(layout.highest or 0, column)
        work.faults.append((where, tr("The highest value of the scale must be larger than the lowest.")))
        return Scale()
    if first is not None and first.bounds == (low, high) and not (guessed.levels and guessed != first):
        return first
    return stretched(guessed, low, high) if guessed.levels else Scale(low=low, high=high)


def _labels_of_the_table(values: Mapping[str, Cell], sign: DecimalSign) -> Scale | None:
    """The scale whose labels a table gives with their numbers; None if it gives none that makes a scale."""
    pairs = [(read_number(cell, sign).number, label) for label, cell in values.items()]
    known = sorted((number, label) for number, label in pairs if number is not None)
    if len(known) < len(pairs) or len({number for number, _ in known}) < max(2, len(known)):
        return None
    ids: list[str] = []
    for _, label in known:
        ids.append(slug(label, ids))
    return Scale(tuple(Level(key, label, number) for key, (number, label) in zip(ids, known, strict=True)))


def _holds(scale: Scale | None, other: Scale) -> bool:
    """Whether a scale has all labels of another, with the same numbers."""
    if scale is None:
        return False
    labels = {level.label.casefold(): level.value for level in scale.levels}
    return all(labels.get(level.label.casefold()) == level.value for level in other.levels)
