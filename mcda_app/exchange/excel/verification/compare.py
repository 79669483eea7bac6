# SPDX-License-Identifier: MIT
"""List the differences between a workbook and its expected contents, cell by cell."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from math import isclose

from mcda_app.exchange.excel.formula import normalised
from mcda_app.exchange.excel.reading.drawings import ChartContent
from mcda_app.exchange.excel.reading.sheet_contents import Content, Contents, SheetContent, Value
from mcda_app.exchange.findings import shortened
from mcda_app.exchange.tables.grid import Place, cell_name, column_name
from mcda_app.i18n import localised, tr

WITHIN = 1e-9
"""Tolerance for numbers: absolute or relative for formulas, relative for typed values."""
WITHIN_POWERS = 1e-7
"""Tolerance for high powers of matrices, where rounding accumulates."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
MAX_EMPTY = 10
"""Formulas without a value that are listed one by one."""


@dataclass(frozen=True)
class Scope:
    """What is compared.

    formulas  whether formulas must be the same, and not just be formulas
    frame     whether lists, names, charts, links and number formats are compared too
    skipped_sheets  sheets that are not compared
    worded    cells in the program's own words, which another version may put differently: of these only
              the numbers and the names in them are compared
    names     titles and labels of the project
    """

    formulas: bool = True
    frame: bool = True
    skipped_sheets: frozenset[str] = field(default_factory=frozenset)
    worded: frozenset[tuple[str, Place]] = field(default_factory=frozenset)
    names: frozenset[str] = field(default_factory=frozenset)


def differences(
    expected: Contents,
    actual: Contents,
    scope: Scope,
    *,
    live: Contents | None = None,
    own_names: Collection[str] = (),
) -> Iterator[str]:
    """A sentence for each difference.

    live       the export with the changed inputs, for the present values of formulas
    own_names  names that exported workbooks define, in any layout
    """
    yield from _sheet_list(expected, actual)
    for name, sheet in expected.sheets.items():
        other = actual.sheets.get(name)
        if other is None or name in scope.skipped_sheets:
            continue
        yield from _cells(sheet, other, scope, live.sheets.get(name) if live else None)
        yield from _hidden(sheet, other)
        yield from _objects(sheet, other)
        if scope.frame:
            yield from _frame(sheet, other)
    if scope.frame:
        yield from _charts(expected, actual, live)
        yield from _properties(expected, actual)
    if scope.formulas:
        yield from _names(expected, actual)
    else:
        for name in sorted(actual.names.keys() - set(own_names)):
            yield tr("the name “{name}” was added: {formula}").format(name=name, formula=actual.names[name])


def cell_count(contents: Contents, scope: Scope) -> int:
    """How many cells are compared."""
    return sum(
        len(sheet.cells) for name, sheet in contents.sheets.items() if name not in scope.skipped_sheets
    )


def same_value(a: Value | None, b: Value | None, *, formula: bool, powers: bool = False) -> bool:
    """Equal apart from what spreadsheet programs change in numbers and line ends.

    a        the expected value
    formula  whether it is the result of a formula
    powers   whether it is shown in scientific notation, so that small numbers matter too
    """
    if isinstance(a, float) and isinstance(b, float):
        if powers and a:
            return isclose(a, b, rel_tol=WITHIN_POWERS)
        return isclose(a, b, rel_tol=WITHIN, abs_tol=WITHIN if formula else 0.0)
    if isinstance(a, float) or isinstance(b, float):
        return False
    return (a or "").replace("\r", "") == (b or "").replace("\r", "")


def _sheet_list(expected: Contents, actual: Contents) -> Iterator[str]:
    for name, sheet in expected.sheets.items():
        if name not in actual.sheets:
            yield tr("the sheet “{sheet}” was deleted or renamed").format(sheet=name)
        elif actual.sheets[name].state != sheet.state:
            yield tr("the sheet “{sheet}” is {state}, not {was}").format(
                sheet=name, state=_state(actual.sheets[name].state), was=_state(sheet.state)
            )
    for name in actual.sheets:
        if name not in expected.sheets:
            yield tr("the sheet “{sheet}” was added").format(sheet=name)
    both = [name for name in expected.sheets if name in actual.sheets]
    if both != [name for name in actual.sheets if name in expected.sheets]:
        yield tr("the order of the sheets has changed")


def _state(state: str) -> str:
    return {"visible": tr("visible"), "hidden": tr("hidden"), "veryHidden": tr("hidden")}.get(state, state)


def _cells(
    expected: SheetContent, actual: SheetContent, scope: Scope, live: SheetContent | None
) -> Iterator[str]:
    empty: list[str] = []
    for place in sorted(expected.cells.keys() | actual.cells.keys()):
        expected_cell, actual_cell = expected.cells.get(place), actual.cells.get(place)
        formula = expected_cell is not None and bool(expected_cell.formula)
        value = expected_cell.value if expected_cell is not None else None
        if formula and expected_cell is not None and live is not None:
            live_cell = live.cells.get(place)
            value = (
                live_cell.value
                if live_cell is not None and live_cell.formula == expected_cell.formula
                else value
            )
        if (expected.name, place) in scope.worded:
            same = _same_facts(expected_cell, actual_cell, value, scope.names)
        else:
            same = _same_cell(expected_cell, actual_cell, value, scope)
        if not same:
            shown = None if expected_cell is None else expected_cell._replace(value=value)
            text = tr("{where} contains {found}, not {expected}").format(
                where=_where(actual.name, place), found=_describe(actual_cell), expected=_describe(shown)
            )
            if (
                formula
                and actual_cell is not None
                and actual_cell.formula
                and actual_cell.value in ("", None)
            ):
                empty.append(text)
            else:
                yield text
        elif (
            scope.frame
            and isinstance(value, float)
            and expected_cell
            and actual_cell
            and expected_cell.number_format != actual_cell.number_format
        ):
            yield tr("{where} shows its number in the format {found}, not {expected}").format(
                where=_where(actual.name, place),
                found=actual_cell.number_format,
                expected=expected_cell.number_format,
            )
    if len(empty) <= MAX_EMPTY:
        yield from empty
    else:  # some programs save no values at all
        yield tr(
            "Sheet “{sheet}”: {count} formulas have no value; save the workbook in a spreadsheet program"
        ).format(sheet=actual.name, count=len(empty))


def _same_cell(expected: Content | None, actual: Content | None, value: Value | None, scope: Scope) -> bool:
    if expected is None or actual is None:
        only = expected or actual
        return only is None or (not only.formula and only.value in ("", None))
    if (
        scope.formulas
        and expected.formula != actual.formula
        and normalised(expected.formula) != normalised(actual.formula)
    ):
        return False
    if bool(expected.formula) != bool(actual.formula):
        return False
    return same_value(
        value, actual.value, formula=bool(expected.formula), powers="e+" in expected.number_format
    )


def _same_facts(
    expected: Content | None, actual: Content | None, value: Value | None, names: Collection[str]
) -> bool:
    """Whether two sentences, however they are worded, contain the same names and numbers."""
    if expected is None or actual is None or bool(expected.formula) != bool(actual.formula):
        return False
    facts = [
        (sorted(_NUMBER.findall(text)), {name for name in names if name in text})
        for text in (str(value or ""), str(actual.value or ""))
    ]
    return facts[0] == facts[1] and bool(value) == bool(actual.value)


def _describe(content: Content | None) -> str:
    if content is None:
        return tr("nothing")
    value = _value(content.value)
    if not content.formula:
        return value
    formula = shortened(normalised(content.formula))
    return tr("the formula ={formula} with the result {value}").format(formula=formula, value=value)


def _value(value: Value | None) -> str:
    if isinstance(value, float):
        return localised(value, ".10g")
    return f"“{shortened(' '.join(value.split()))}”" if value else tr("no value")


def _where(sheet: str, place: Place) -> str:
    return tr("Sheet “{value}”, cell {name}").format(value=sheet, name=cell_name(*place))


def _hidden(expected: SheetContent, actual: SheetContent) -> Iterator[str]:
    for row in sorted(actual.hidden_rows ^ expected.hidden_rows):
        if any(place[0] == row for place in expected.cells.keys() | actual.cells.keys()):
            yield tr("Sheet “{sheet}”: row {row} was hidden or unhidden").format(
                sheet=actual.name, row=row + 1
            )
    for column in sorted(actual.hidden_columns ^ expected.hidden_columns):
        if any(place[1] == column for place in expected.cells.keys() | actual.cells.keys()):
            yield tr("Sheet “{sheet}”: column {column} was hidden or unhidden").format(
                sheet=actual.name, column=column_name(column)
            )


def _objects(expected: SheetContent, actual: SheetContent) -> Iterator[str]:
    if expected.objects != actual.objects:
        for name in actual.objects or [tr("nothing")]:
            yield tr("Sheet “{sheet}”: it contains an object that was not exported ({object})").format(
                sheet=actual.name, object=shortened(name)
            )


def _frame(expected: SheetContent, actual: SheetContent) -> Iterator[str]:
    for place in sorted(expected.lists.keys() | actual.lists.keys()):
        if expected.lists.get(place) != actual.lists.get(place):
            yield tr("{where}: its data validation has changed").format(where=_where(actual.name, place))
    for place in sorted(expected.links.keys() | actual.links.keys()):
        if expected.links.get(place) != actual.links.get(place):
            yield tr("{where}: its link has changed").format(where=_where(actual.name, place))
    if expected.merged != actual.merged:
        for span in sorted(expected.merged ^ actual.merged):
            yield tr("Sheet “{sheet}”: the cells {cells} were merged or split").format(
                sheet=actual.name, cells=span
            )
    if expected.header_footer != actual.header_footer:
        yield tr("Sheet “{sheet}”: its header or footer has changed").format(sheet=actual.name)


def _charts(expected: Contents, actual: Contents, live: Contents | None) -> Iterator[str]:
    for name, sheet in expected.sheets.items():
        other = actual.sheets.get(name)
        if other is None:
            continue
        live_sheet = live.sheets.get(name) if live else None
        charts = (
            live_sheet.charts
            if live_sheet is not None and len(live_sheet.charts) == len(sheet.charts)
            else sheet.charts
        )
        if len(charts) != len(other.charts):
            yield tr("Sheet “{sheet}” has {found} charts, not {expected}").format(
                sheet=name, found=len(other.charts), expected=len(charts)
            )
            continue
        for expected_chart, actual_chart in zip(charts, other.charts, strict=True):
            if (expected_chart.kinds, expected_chart.texts, expected_chart.sources, expected_chart.axes) != (
                actual_chart.kinds,
                actual_chart.texts,
                actual_chart.sources,
                actual_chart.axes,
            ):
                yield tr("Sheet “{sheet}”: the chart's titles, axes or sources have changed").format(
                    sheet=name
                )
            elif not _same_points(expected_chart, actual_chart):
                yield tr("Sheet “{sheet}”: the numbers in the chart have changed").format(sheet=name)


def _same_points(expected: ChartContent, actual: ChartContent) -> bool:
    """An option without a score is 0 in some programs' charts and absent in others'."""
    return all(
        same_value(expected.points.get(key, 0.0), actual.points.get(key, 0.0), formula=True)
        for key in expected.points.keys() | actual.points.keys()
    )


def _names(expected: Contents, actual: Contents) -> Iterator[str]:
    for name in sorted(expected.names.keys() | actual.names.keys()):
        old, new = expected.names.get(name), actual.names.get(name)
        if old != new:
            yield tr("the name “{name}” stands for {found}, not for {expected}").format(
                name=name, found=new or tr("nothing"), expected=old or tr("nothing")
            )


def _properties(expected: Contents, actual: Contents) -> Iterator[str]:
    for name in sorted(expected.properties.keys() | actual.properties.keys()):
        old, new = expected.properties.get(name, ""), actual.properties.get(name, "")
        if old != new:
            yield tr("the file's property “{name}” is {found}, not {expected}").format(
                name=name, found=_value(new), expected=_value(old)
            )
