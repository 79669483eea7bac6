# SPDX-License-Identifier: MIT
"""Match a table's columns to a project's criteria, or create criteria from its headings and numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from mcda_app.analysis.vocabulary.directions import MORE_OR_LESS
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.titles import MAX_TITLE, slug
from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.amounts import amount, main_unit, same_unit
from mcda_app.exchange.tables.grid import Cell, Grid, Kind
from mcda_app.exchange.tables.ignored import note_ignored
from mcda_app.exchange.tables.layout import Layout
from mcda_app.exchange.tables.recognised_words import DecimalSign, fold
from mcda_app.exchange.tables.roles.headings import Heading, parse_heading
from mcda_app.exchange.tables.units import unit_text
from mcda_app.exchange.tables.values import guess_scale, read_number, spread_over
from mcda_app.exchange.tables.weights import note_mixed_percent, note_signs, read_weights
from mcda_app.i18n import localised, tr


@dataclass(frozen=True)
class Columns:
    """The criteria of a table.

    criteria  column to criterion
    weights   criterion id to share, summing to 1; None if the table has none
    sign      the decimal sign that its numbers have
    faults    (place, sentence); any of them blocks the whole table
    proposed  columns whose direction the table does not give
    """

    criteria: dict[int, Criterion]
    weights: FrozenDict[str, float] | None
    sign: DecimalSign
    faults: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    proposed: frozenset[int] = frozenset()

    @property
    def has_weights(self) -> bool:
        return self.weights is not None


@dataclass
class _Context:
    """Input to and results of reading the criteria."""

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
    """The criteria of a table; ``new`` creates them instead of matching the project's.

    chosen  folded title of a criterion to the direction that the user chose
    values  column to the number behind each label, where the table gives it
    """
    context = _Context(project, grid, layout, chosen or {}, values or {}, sign)
    _read_sign(context)
    headings = {c: _heading(context, c) for c in layout.criteria}
    criteria = (_new_criteria if new else _known_criteria)(context, headings)
    heading_weights = {c: heading.weight for c, heading in headings.items()}
    weights = read_weights(
        grid, layout, criteria, heading_weights, context.sign, context.faults, context.notes
    )
    note_mixed_percent(grid, layout, criteria, context.sign, context.notes)
    if weights is None and new:
        context.notes.append(tr("The table has no weights; all criteria start with equal weights."))
    note_signs(grid, layout, criteria, context.notes)
    note_ignored(grid, layout, context.faults, context.notes)
    return Columns(
        criteria,
        weights,
        context.sign,
        tuple(context.faults),
        tuple(context.notes),
        frozenset(context.proposed),
    )


def fits(project: Project, grid: Grid, layout: Layout) -> bool:
    """Whether every heading of a table with one option per row names a criterion of the project."""
    names = {fold(text) for c in project.criteria for text in (c.id, c.short, c.title) if text}
    heads = [grid.cell_at(layout.header, column) for column in layout.criteria]
    return all(
        head is not None and (fold(parse_heading(head.text).title) in names or fold(head.text) in names)
        for head in heads
    )


def _read_sign(context: _Context) -> None:
    """Detect the table's decimal sign, unless the user chose one."""
    layout, grid = context.layout, context.grid
    if context.sign is not DecimalSign.AUTO:
        return
    rows = (*layout.rows, *(r for r in (layout.weight, layout.lowest, layout.highest) if r is not None))
    texts = [
        cell.text
        for row in rows
        for column in layout.criteria
        if (cell := grid.cells.get((row, column))) is not None and cell.kind is Kind.TEXT
    ]
    numbers = [value.digits for text in texts if (value := amount(text)) is not None]
    context.sign, doubtful = recognised_words.guess_decimal(numbers)
    if doubtful:
        message = tr(
            "“{doubtful}” may be read as thousands or as a decimal; choose the decimal sign of the table."
        )
        context.faults.append(("", message.format(doubtful=doubtful)))
    elif context.sign is DecimalSign.COMMA:
        context.notes.append(tr("Numbers were read with a decimal comma."))


def _heading(context: _Context, column: int) -> Heading:
    """A column's name and direction: the user's choice overrides the table's row, and that the brackets."""
    cell = context.grid.cell_at(context.layout.header, column)
    heading = parse_heading(cell.text if cell is not None else "")
    if not heading.title:
        name = tr("Column {column}").format(column=context.grid.column_label(column))
        heading = replace(heading, title=name)
    if context.layout.direction is not None:
        direction = recognised_words.direction_sign(context.grid.text(context.layout.direction, column))
        heading = replace(heading, direction=direction or heading.direction)
    return replace(heading, direction=context.chosen.get(fold(heading.title), heading.direction))


def _direction_faults(context: _Context, column: int, title: str) -> None:
    row = context.layout.direction
    if row is None or fold(title) in context.chosen:
        return
    text = context.grid.text(row, column)
    if text and recognised_words.direction_sign(text) is None:
        where = context.grid.where(row, column)
        message = tr(
            "“{text}” is not a direction; write benefit or cost, or choose what is better in the table."
        )
        context.faults.append((where, message.format(text=text)))


def _known_criteria(context: _Context, headings: Mapping[int, Heading]) -> dict[int, Criterion]:
    project, grid, layout, faults = context.project, context.grid, context.layout, context.faults
    names: dict[str, Criterion] = {}
    names |= {fold(c.id): c for c in project.criteria}
    names |= {fold(c.short): c for c in project.criteria if c.short}
    names |= {
        fold(c.title): c for c in project.criteria
    }  # last: titles take precedence, since users see them
    known = ", ".join(c.title for c in project.criteria)
    criteria: dict[int, Criterion] = {}
    for column, heading in headings.items():
        where = grid.where(layout.header, column)
        cell = grid.cell_at(layout.header, column)
        criterion = names.get(fold(heading.title)) or names.get(fold(cell.text if cell else ""))
        _direction_faults(context, column, heading.title)
        if criterion is None:
            faults.append(
                (
                    where,
                    tr(
                        "“{heading}” is not a criterion of this project. Its criteria are: {known}. "
                        "Rename or ignore the column, or import the table as a new project."
                    ).format(heading=heading.title, known=known),
                )
            )
        elif criterion in criteria.values():
            faults.append(
                (where, tr("The criterion “{matched}” appears twice.").format(matched=criterion.title))
            )
        else:
            criteria[column] = criterion
            _disagreements(context, column, heading, criterion)
    return criteria


def _disagreements(context: _Context, column: int, heading: Heading, matched: Criterion) -> None:
    """Add a fault where the table's direction or unit contradicts the project's."""
    where = context.grid.where(context.layout.header, column)
    if heading.direction is not None and heading.direction is not matched.direction:
        better = MORE_OR_LESS[heading.direction]
        text = tr(
            "The table says that {better} is better on {matched}; in this project it is the other way round."
        )
        context.faults.append((where, text.format(better=better, matched=matched.title)))
    unit, own = _unit_in_row(context, column), matched.scale.unit
    if unit and own and not same_unit(unit, own):
        text = tr("{matched} is in “{unit}” in the table but in “{own}” in this project.")
        context.faults.append((where, text.format(matched=matched.title, unit=unit, own=own)))
    elif unit and not own:
        message = tr("The unit “{unit}” of {matched} will not be imported, since the criteria do not change.")
        context.notes.append(message.format(unit=unit, matched=matched.title))


def _new_criteria(context: _Context, headings: Mapping[int, Heading]) -> dict[int, Criterion]:
    project, grid, layout, faults = context.project, context.grid, context.layout, context.faults
    criteria: dict[int, Criterion] = {}
    used_titles: set[str] = set()
    ids: set[str] = set()
    same = {fold(c.title): c for c in project.criteria}
    assumed: dict[bool, list[str]] = {True: [], False: []}
    ranges: dict[tuple[float, float], list[str]] = {}
    units: list[str] = []
    for column, heading in headings.items():
        where = grid.where(layout.header, column)
        title = heading.title
        _direction_faults(context, column, title)
        if len(title) > MAX_TITLE:
            faults.append(
                (where, tr("The name is longer than {max_title} characters.").format(max_title=MAX_TITLE))
            )
            continue
        if fold(title) in used_titles:
            faults.append((where, tr("The criterion “{title}” appears twice.").format(title=title)))
            continue
        direction = heading.direction
        if direction is None:
            cost = recognised_words.sounds_like_cost(title)
            direction = Direction.COST if cost else Direction.BENEFIT
            assumed[cost].append(title)
            context.proposed.add(column)
        first = same[fold(title)].scale if fold(title) in same else None
        scale = _with_unit(context, column, title, _scale(context, column, first), units)
        if not scale.levels and layout.lowest is None:
            ranges.setdefault(scale.bounds, []).append(title)
        criteria[column] = Criterion(slug(title, ids), title, direction, scale)
        used_titles.add(fold(title))
        ids.add(criteria[column].id)
    for cost, titles in assumed.items():
        if titles:
            text = tr("The table does not say what is better on {title}; {better} is assumed to be better.")
            better = MORE_OR_LESS[Direction.COST if cost else Direction.BENEFIT]
            context.notes.append(text.format(title=", ".join(titles), better=better))
    if units:
        text = tr("The scales will use these units: {units}.")
        context.notes.append(text.format(units=", ".join(units)))
    if ranges:
        parts = [
            tr("{low} to {high} for {titles}").format(
                low=localised(low, "g"), high=localised(high, "g"), titles=", ".join(titles)
            )
            for (low, high), titles in ranges.items()
        ]
        text = tr("Scales were set from the numbers: {ranges}. To change them, use Edit ▸ Criteria.")
        context.notes.append(text.format(ranges=" · ".join(parts)))
    return criteria


def _unit_in_row(context: _Context, column: int) -> str:
    row = context.layout.units
    return "" if row is None else unit_text(context.grid.text(row, column))


def _with_unit(context: _Context, column: int, title: str, scale: Scale, units: list[str]) -> Scale:
    """The scale with the unit from the row of units or, failing that, from beside the numbers."""
    texts = [cell.text for cell in context.cells(column) if cell.kind is Kind.TEXT]
    unit = _unit_in_row(context, column)
    if not unit:
        counts = Counter(value.unit for text in texts if (value := amount(text)) is not None)
        unit = main_unit(texts)
        if unit == "%" and len(counts) > 1:
            return scale  # mixed percent signs, which get a note of their own
        without_unit = sum(cell.kind is Kind.NUMBER for cell in context.cells(column)) + counts[""]
        if without_unit > sum(counts.values()) - counts[""]:
            return scale  # the few that have one are reported as faults
    if not unit:
        return scale
    if scale.levels:
        message = tr("The unit “{unit}” of {title} will not be imported, since its scale has labels.")
        context.notes.append(message.format(unit=unit, title=title))
        return scale
    units.append(tr("{title} “{unit}”").format(title=title, unit=unit))
    return replace(scale, unit=unit)


def _scale(context: _Context, column: int, first: Scale | None) -> Scale:
    grid, layout, sign = context.grid, context.layout, context.sign
    ends = []
    for row in (layout.lowest, layout.highest):
        if row is None:
            continue
        value = read_number(grid.cells.get((row, column)), sign)
        if value.fault:
            context.faults.append((grid.where(row, column), value.fault))
        ends.append(value.number)
    scales = [c.scale for c in context.project.criteria if c.scale.levels]
    if first is not None and first.levels:
        scales.insert(0, first)
    cells = context.cells(column)
    table_scale = _labels_of_the_table(context.values.get(column, {}), sign)
    guessed = (
        table_scale
        if table_scale is not None and not _has_labels_of(first, table_scale)
        else guess_scale(cells, scales, sign)
    )
    if len(ends) < 2 or ends[0] is None or ends[1] is None:
        return guessed
    low, high = ends[0], ends[1]
    if low >= high:
        where = grid.where(layout.highest or 0, column)
        context.faults.append((where, tr("The highest value of the scale must be larger than the lowest.")))
        return Scale()
    if first is not None and first.bounds == (low, high) and not (guessed.levels and guessed != first):
        return first
    return spread_over(guessed, low, high) if guessed.levels else Scale(low=low, high=high)


def _labels_of_the_table(values: Mapping[str, Cell], sign: DecimalSign) -> Scale | None:
    """The scale made of the table's labels and their numbers; None if they do not make a scale."""
    pairs = [(read_number(cell, sign).number, label) for label, cell in values.items()]
    known = sorted((number, label) for number, label in pairs if number is not None)
    if len(known) < len(pairs) or len({number for number, _ in known}) < max(2, len(known)):
        return None
    ids: list[str] = []
    for _, label in known:
        ids.append(slug(label, ids))
    return Scale(tuple(Level(key, label, number) for key, (number, label) in zip(ids, known, strict=True)))


def _has_labels_of(scale: Scale | None, other: Scale) -> bool:
    """Whether a scale has all labels of another, with the same numbers."""
    if scale is None:
        return False
    labels = {level.label.casefold(): level.value for level in scale.levels}
    return all(labels.get(level.label.casefold()) == level.value for level in other.levels)
