# SPDX-License-Identifier: MIT
"""A workbook compared with what the program writes of the project that it carries."""

from __future__ import annotations

import re

from mcda_app.errors import FileError
from mcda_app.exchange.excel.reading.contents import Contents, SheetContent, read_contents
from mcda_app.exchange.excel.reading.reimport import Reopened
from mcda_app.exchange.excel.references import CHECKSUM_FROM, LAYOUT
from mcda_app.exchange.excel.sheet_names import PROJECT
from mcda_app.exchange.excel.verification.compare import Scope, cell_count, differences
from mcda_app.files.inputs_hash import known_hashes
from mcda_app.i18n import LANGUAGES, tr
from mcda_app.version import __version__

MAX_TOLD = 300
"""Differences that are told one by one."""
Line = tuple[bool, str]


def compared_with_export(data: bytes, where: str, opened: Reopened) -> tuple[list[Line], list[str]]:
    """Whether each thing looked at agrees, as a sentence; and sentences on what was not looked at.

    Raises FileError where the workbook cannot be read or not be written once more.
    """
    found = read_contents(data, where)
    carrier = found.sheets[PROJECT]
    if opened.language not in LANGUAGES:
        unknown = tr("its language “{language}” is none of this program's").format(language=opened.language)
        return [(False, unknown)], []
    if not 1 <= opened.layout <= LAYOUT:
        unknown = tr(
            "the workbook is arranged as by another version of the program ({version}), so that its sheets "
            "cannot be compared"
        ).format(version=opened.version or "?")
        return [(False, unknown)], []
    expected = _as_exported(opened, where, opened.version or _stated_version(found))
    live = None
    lines: list[Line] = []
    if opened.changes:
        from mcda_app.exchange.excel.verification.reproduce import reproduced

        try:
            live = reproduced(opened.edited(), opened.language, where)
        except FileError as error:
            lines.append((False, str(error)))
    apart, notes = {opened.say("Workshop")}, _not_looked_at()
    if opened.layout >= CHECKSUM_FROM:
        scope = Scope(apart=frozenset(apart))
        if opened.layout < LAYOUT:
            _put_carried(expected.sheets[PROJECT], carrier)
    else:
        apart |= {opened.say(name) for name in ("AHP working", "Method", "Robustness", "Criteria in pairs")}
        scope = Scope(formulas=False, frame=False, apart=frozenset({*apart, PROJECT}))
        notes = [_earlier(apart), *notes]
    _put_workshop(expected, found, opened, carrier, lines)
    own = {name for name in expected.names if re.match(r"(weight|levels)_|method$|normalisation$", name)}
    told = list(differences(expected, found, scope, live=live, own=own))
    lines += [(False, text) for text in told[:MAX_TOLD]]
    if len(told) > MAX_TOLD:
        more = len(told) - MAX_TOLD
        lines.append((False, tr("{more} more places differ").format(more=more)))
    count, sheets = cell_count(expected, scope), len(expected.sheets.keys() - scope.apart)
    text = tr(
        "{count} cells on {sheets} sheets compared with the project's own; places that differ: {differing}"
    )
    lines.append((not told, text.format(count=count, sheets=sheets, differing=len(told))))
    return lines, notes


def _as_exported(opened: Reopened, where: str, version: str) -> Contents:
    from mcda_app.exchange.excel.verification.reproduce import reproduced

    contents = reproduced(opened.project, opened.language, where)
    hashes = known_hashes(opened.project)
    if opened.hash_written in hashes[1:]:
        for sheet in contents.sheets.values():
            _put(sheet, hashes[0], opened.hash_written)
    if version and version != __version__:
        for sheet in contents.sheets.values():
            _put_version(sheet, version)
    return contents


def _put_version(sheet: SheetContent, version: str) -> None:
    """The version that a workbook says it was written by stands in its first rows."""
    _put(sheet, f"mcda-app {__version__} ", f"mcda-app {version} ")
    content = sheet.cells.get((0, 4))
    if content is not None and content.value == __version__:
        sheet.cells[0, 4] = content._replace(value=version)


def _put(sheet: SheetContent, old: str, new: str) -> None:
    for place, content in sheet.cells.items():
        if not content.formula and isinstance(content.value, str) and old in content.value:
            sheet.cells[place] = content._replace(value=content.value.replace(old, new))


def _put_carried(expected: SheetContent, carrier: SheetContent) -> None:
    """The project as an earlier version wrote it, whose hash was compared, and the arrangement's number."""
    carried = {place: cell for place, cell in carrier.cells.items() if _is_carried(place)}
    for place in [place for place in expected.cells if _is_carried(place)]:
        del expected.cells[place]
    expected.cells.update(carried)


def _is_carried(place: tuple[int, int]) -> bool:
    row, column = place
    return place == (0, 3) or (row > 0 and column == 0)


def _stated_version(found: Contents) -> str:
    """What the first sheet of an earlier workbook says, whose carrier does not say it."""
    first = next(iter(found.sheets.values()))
    content = first.cells.get((2, 0))
    stated = re.match(r"mcda-app (\S+) ", str(content.value)) if content is not None else None
    return stated[1] if stated else ""


def _put_workshop(
    expected: Contents, found: Contents, opened: Reopened, carrier: SheetContent, lines: list[Line]
) -> None:
    """The sheet of a workshop is compared with its checksum, for its record is in no workbook."""
    from mcda_app.exchange.excel.workshop_sheet import checksum

    name = opened.say("Workshop")
    content = carrier.cells.get((0, 5))
    sheet = found.sheets.get(name)
    if content is None and opened.layout >= CHECKSUM_FROM:
        return  # such a sheet was added
    if sheet is None and content is None:
        return
    if content is not None:
        expected.sheets[PROJECT].cells[0, 5] = content
    if sheet is None:
        lines.append((False, tr("the sheet “{sheet}” is gone or was renamed").format(sheet=name)))
        return
    sheets: dict[str, SheetContent] = {}
    for each, content_of in expected.sheets.items():
        if each == opened.say("Sources"):
            sheets[name] = SheetContent(name, "visible")
        sheets[each] = content_of
    expected.sheets.clear()
    expected.sheets.update(sheets)
    if content is None:
        text = tr("the sheet “{sheet}” could not be compared: the record of a workshop is in no workbook")
        lines.append((True, text.format(sheet=name)))
        return
    texts = {place: str(cell.value or "") for place, cell in sheet.cells.items()}
    same = checksum(texts) == content.value and not any(c.formula for c in sheet.cells.values())
    same = same and not (sheet.hidden_rows or sheet.hidden_columns or sheet.objects or sheet.charts)
    text = tr(
        "the sheet “{sheet}” compared with its checksum alone: the record of a workshop is in no workbook"
    )
    lines.append((same, text.format(sheet=name)))


def _earlier(apart: set[str]) -> str:
    return tr(
        "This workbook was written by an earlier version of the program. Compared were the inputs, all "
        "values and words, and whether formulas still are formulas, but not which, nor charts and lists; "
        "and not the sheets {sheets}."
    ).format(sheets=", ".join(sorted(apart)))


def _not_looked_at() -> list[str]:
    return [
        tr(
            "Not looked at: colours, fonts, borders, sizes and conditional formatting, where charts lie, "
            "print settings but for header and footer, protection, and who saved the file when."
        ),
        tr(
            "Whoever changes the inputs and writes the workbook anew passes this check: compare the hash "
            "with the one in the report (--hash)."
        ),
    ]
