# SPDX-License-Identifier: MIT
"""The switches on the sheet of partners: no inputs of the project, so they are taken as they stand."""

from __future__ import annotations

from mcda_app.domain.project import Project
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.formula import reference
from mcda_app.exchange.excel.partners_content import PartnerChoice
from mcda_app.exchange.excel.reading.contents import read_contents
from mcda_app.exchange.excel.reading.sheet_contents import Contents, SheetContent, Value
from mcda_app.exchange.excel.references import PARTNER_SWITCHES_NAME, PARTNERS_ISSUE_NAME, on
from mcda_app.exchange.excel.sheet_names import own_sheet_names
from mcda_app.exchange.tables.grid import Place

_SYMBOLS = ("", "?", "–", None)


def changed_choice(expected: Contents, actual: Contents) -> PartnerChoice | None:
    """The issue and the coalition that somebody switched to; None if the switches stand as exported.

    Also None for switches that make no coalition, so that the comparison lists them.

    expected  the workbook as exported
    """
    places = _places(expected)
    if places is None:
        return None
    name, chooser, switches = places
    sheet, exported = actual.sheets.get(name), expected.sheets.get(name)
    if sheet is None or exported is None:
        return None
    values = [_value(sheet, place) for place in (chooser, *switches)]
    if values == [_value(exported, place) for place in (chooser, *switches)]:
        return None
    issues = _names(expected)
    if values[0] not in issues or any(value not in (0.0, 1.0, "", None) for value in values[1:]):
        return None
    members = frozenset(n for n, value in enumerate(values[1:]) if value == 1.0)
    return PartnerChoice(issues.index(values[0]), members)


def expect_choice(
    expected: Contents, project: Project, choice: PartnerChoice, kind: str, *, same_language: bool
) -> frozenset[tuple[str, Place]]:
    """Put what the program works out for another coalition in place of what was exported.

    kind           of workbook, one of `KINDS`
    same_language  whether the expected workbook is in the program's present language

    returns  formulas whose texts are in another language, which are not to be compared word for word
    """
    places = _places(expected)
    data = workbook(project, choice=choice, kind=kind)
    if places is None or data is None:
        return frozenset()
    contents = read_contents(data, "")
    ours, sheet = contents.sheets[own_sheet_names().partners], expected.sheets[places[0]]
    worded = set[tuple[str, Place]]()
    for place in ours.cells.keys() | sheet.cells.keys():
        cell, known = ours.cells.get(place), sheet.cells.get(place)
        if same_language or known is None or cell is None:
            sheet.cells.pop(place, None)
            if cell is not None:
                sheet.cells[place] = cell
        elif isinstance(cell.value, float) or cell.value in _SYMBOLS:
            sheet.cells[place] = known._replace(value=cell.value)
        elif cell.formula:
            worded.add((sheet.name, place))
    if not same_language:
        sheet.cells[places[1]] = sheet.cells[places[1]]._replace(value=_names(expected)[choice.issue])
    return frozenset(worded)


def _places(contents: Contents) -> tuple[str, Place, list[Place]] | None:
    """The sheet, the cell with the issue and those with the switches; None without such a sheet."""
    chooser, switches = (
        reference(contents.names[name]) if name in contents.names else None
        for name in (PARTNERS_ISSUE_NAME, PARTNER_SWITCHES_NAME)
    )
    if chooser is None or switches is None:
        return None
    sheet, first, last = switches
    return sheet, chooser[1], [(row, first[1]) for row in range(first[0], last[0] + 1)]


def _value(sheet: SheetContent, place: Place) -> Value | None:
    content = sheet.cells.get(place)
    return None if content is None else content.value


def _names(contents: Contents) -> list[Value | None]:
    """The issues that can be chosen, in their order."""
    places = _places(contents)
    assert places is not None
    sheet = contents.sheets[places[0]]
    listed = reference(on(sheet.name, sheet.lists[places[1]][2]))
    assert listed is not None
    _, first, last = listed
    return [_value(sheet, (row, first[1])) for row in range(first[0], last[0] + 1)]
