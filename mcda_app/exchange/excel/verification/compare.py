# SPDX-License-Identifier: MIT
"""What differs between a workbook as it must be and as it was found, place by place."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from math import isclose

from mcda_app.exchange.excel.formula import normalised
from mcda_app.exchange.excel.reading.contents import Content, Contents, SheetContent, Value
from mcda_app.exchange.excel.reading.drawings import ChartContent
from mcda_app.exchange.tables.grid import Place, cell_name, column_name
from mcda_app.i18n import localised, tr

WITHIN = 1e-9
"""By how much numbers may differ: formulas in all or as a share, typed ones as a share alone."""
WITHIN_POWERS = 1e-7
"""The same for high powers of matrices, in which rounding adds up."""
MAX_EMPTY = 10
"""Formulas without a value that are named one by one."""
SHOWN = 90
"""Characters of a text or formula that are shown."""


@dataclass(frozen=True)
class Scope:
    """What is compared.

    formulas  whether formulas must be the same, and not just be formulas
    frame     whether lists, names, charts, links and number formats are compared too
    apart     sheets not looked into
    """

    formulas: bool = True
    frame: bool = True
    apart: frozenset[str] = field(default_factory=frozenset)


def differences(
    expected: Contents,
    found: Contents,
    scope: Scope,
    *,
    live: Contents | None = None,
    own: Collection[str] = (),
) -> Iterator[str]:
    """A sentence for each difference.

    live  the workbook after the changes in its inputs, for the values that its formulas have since
    own   names that the workbook defines, in any of its arrangements
    """
    yield from _sheet_list(expected, found)
    for name, sheet in expected.sheets.items():
        other = found.sheets.get(name)
        if other is None or name in scope.apart:
            continue
        yield from _cells(sheet, other, scope, live.sheets.get(name) if live else None)
        yield from _hidden(sheet, other)
        yield from _objects(sheet, other)
        if scope.frame:
            yield from _frame(sheet, other)
    if scope.frame:
        yield from _charts(expected, found, live)
        yield from _names(expected, found)
        yield from _properties(expected, found)
    else:
        for name in sorted(found.names.keys() - set(own)):
            yield tr("the name “{name}” was added: {formula}").format(name=name, formula=found.names[name])


def cell_count(contents: Contents, scope: Scope) -> int:
    """How many cells are looked at."""
    return sum(len(sheet.cells) for name, sheet in contents.sheets.items() if name not in scope.apart)


def same_value(a: Value | None, b: Value | None, *, formula: bool, powers: bool = False) -> bool:
    """Equal but for what spreadsheet programs drop from numbers and line ends.

    a        what must be there
    formula  whether it follows from a formula
    powers   whether it is shown with a power of ten, so that small numbers can be read too
    """
    if isinstance(a, float) and isinstance(b, float):
        if powers and a:
            return isclose(a, b, rel_tol=WITHIN_POWERS)
        return isclose(a, b, rel_tol=WITHIN, abs_tol=WITHIN if formula else 0.0)
    if isinstance(a, float) or isinstance(b, float):
        return False
    return (a or "").replace("\r", "") == (b or "").replace("\r", "")


def _sheet_list(expected: Contents, found: Contents) -> Iterator[str]:
    for name, sheet in expected.sheets.items():
        if name not in found.sheets:
            yield tr("the sheet “{sheet}” is gone or was renamed").format(sheet=name)
        elif found.sheets[name].state != sheet.state:
            yield tr("the sheet “{sheet}” is {state}, not {was}").format(
                sheet=name, state=_state(found.sheets[name].state), was=_state(sheet.state)
            )
    for name in found.sheets:
        if name not in expected.sheets:
            yield tr("the sheet “{sheet}” was added").format(sheet=name)
    both = [name for name in expected.sheets if name in found.sheets]
    if both != [name for name in found.sheets if name in expected.sheets]:
        yield tr("the sheets are in another order")


def _state(state: str) -> str:
    return {"visible": tr("visible"), "hidden": tr("hidden"), "veryHidden": tr("hidden")}.get(state, state)


def _cells(
    expected: SheetContent, found: SheetContent, scope: Scope, live: SheetContent | None
) -> Iterator[str]:
    empty: list[str] = []
    for place in sorted(expected.cells.keys() | found.cells.keys()):
        was, now = expected.cells.get(place), found.cells.get(place)
        formula = was is not None and bool(was.formula)
        value = was.value if was is not None else None
        if formula and was is not None and live is not None:
            after = live.cells.get(place)
            value = after.value if after is not None and after.formula == was.formula else value
        if not _same_cell(was, now, value, scope):
            then = None if was is None else was._replace(value=value)
            text = tr("{where} has {found}, not {expected}").format(
                where=_where(found.name, place), found=_described(now), expected=_described(then)
            )
            if formula and now is not None and now.formula and now.value in ("", None):
                empty.append(text)
            else:
                yield text
        elif scope.frame and isinstance(value, float) and was and now and was.shown != now.shown:
            yield tr("{where} shows its number in the format {found}, not {expected}").format(
                where=_where(found.name, place), found=now.shown, expected=was.shown
            )
    if len(empty) <= MAX_EMPTY:
        yield from empty
    else:  # as some programs save them all
        yield tr(
            "Sheet “{sheet}”: {count} formulas have no value; save the workbook in a spreadsheet program"
        ).format(sheet=found.name, count=len(empty))


def _same_cell(was: Content | None, now: Content | None, value: Value | None, scope: Scope) -> bool:
    if was is None or now is None:
        held = was or now
        return held is None or (not held.formula and held.value in ("", None))
    if scope.formulas and was.formula != now.formula and normalised(was.formula) != normalised(now.formula):
        return False
    if bool(was.formula) != bool(now.formula):
        return False
    return same_value(value, now.value, formula=bool(was.formula), powers="e+" in was.shown)


def _described(content: Content | None) -> str:
    if content is None:
        return tr("nothing")
    value = _value(content.value)
    if not content.formula:
        return value
    formula = _cut(normalised(content.formula))
    return tr("the formula ={formula} with {value}").format(formula=formula, value=value)


def _value(value: Value | None) -> str:
    if isinstance(value, float):
        return localised(value, ".10g")
    return f"“{_cut(' '.join(value.split()))}”" if value else tr("no value")


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _where(sheet: str, place: Place) -> str:
    return tr("Sheet “{value}”, cell {name}").format(value=sheet, name=cell_name(*place))


def _hidden(expected: SheetContent, found: SheetContent) -> Iterator[str]:
    for row in sorted(found.hidden_rows ^ expected.hidden_rows):
        if any(place[0] == row for place in expected.cells.keys() | found.cells.keys()):
            yield tr("Sheet “{sheet}”: row {row} is hidden or was shown").format(
                sheet=found.name, row=row + 1
            )
    for column in sorted(found.hidden_columns ^ expected.hidden_columns):
        if any(place[1] == column for place in expected.cells.keys() | found.cells.keys()):
            yield tr("Sheet “{sheet}”: column {column} is hidden or was shown").format(
                sheet=found.name, column=column_name(column)
            )


def _objects(expected: SheetContent, found: SheetContent) -> Iterator[str]:
    if expected.objects != found.objects:
        for what in found.objects or [tr("nothing")]:
            yield tr("Sheet “{sheet}”: something lies on it that was not exported ({what})").format(
                sheet=found.name, what=_cut(what)
            )


def _frame(expected: SheetContent, found: SheetContent) -> Iterator[str]:
    for place in sorted(expected.lists.keys() | found.lists.keys()):
        if expected.lists.get(place) != found.lists.get(place):
            yield tr("{where}: what may be typed or chosen there is another").format(
                where=_where(found.name, place)
            )
    for place in sorted(expected.links.keys() | found.links.keys()):
        if expected.links.get(place) != found.links.get(place):
            yield tr("{where}: its link leads elsewhere").format(where=_where(found.name, place))
    if expected.merged != found.merged:
        for span in sorted(expected.merged ^ found.merged):
            yield tr("Sheet “{sheet}”: the cells {cells} were joined or parted").format(
                sheet=found.name, cells=span
            )
    if expected.printed != found.printed:
        yield tr("Sheet “{sheet}”: its header or footer is another").format(sheet=found.name)


def _charts(expected: Contents, found: Contents, live: Contents | None) -> Iterator[str]:
    for name, sheet in expected.sheets.items():
        other = found.sheets.get(name)
        if other is None:
            continue
        after = live.sheets.get(name) if live else None
        wanted = (
            after.charts if after is not None and len(after.charts) == len(sheet.charts) else sheet.charts
        )
        if len(wanted) != len(other.charts):
            yield tr("Sheet “{sheet}” has {found} charts, not {expected}").format(
                sheet=name, found=len(other.charts), expected=len(wanted)
            )
            continue
        for was, now in zip(wanted, other.charts, strict=True):
            if (was.sort, was.texts, was.sources, was.axes) != (now.sort, now.texts, now.sources, now.axes):
                yield tr("Sheet “{sheet}”: the chart has other titles, axes or sources").format(sheet=name)
            elif not _same_points(was, now):
                yield tr("Sheet “{sheet}”: the chart was drawn from other numbers").format(sheet=name)


def _same_points(was: ChartContent, now: ChartContent) -> bool:
    """An option without a score is 0 in some programs' charts and absent in others'."""
    return all(
        same_value(was.points.get(key, 0.0), now.points.get(key, 0.0), formula=True)
        for key in was.points.keys() | now.points.keys()
    )


def _names(expected: Contents, found: Contents) -> Iterator[str]:
    for name in sorted(expected.names.keys() | found.names.keys()):
        was, now = expected.names.get(name), found.names.get(name)
        if was != now:
            yield tr("the name “{name}” stands for {found}, not for {expected}").format(
                name=name, found=now or tr("nothing"), expected=was or tr("nothing")
            )


def _properties(expected: Contents, found: Contents) -> Iterator[str]:
    for name in sorted(expected.properties.keys() | found.properties.keys()):
        was, now = expected.properties.get(name, ""), found.properties.get(name, "")
        if was != now:
            yield tr("the file's property “{name}” is {found}, not {expected}").format(
                name=name, found=_value(now), expected=_value(was)
            )
