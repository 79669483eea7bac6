# SPDX-License-Identifier: MIT
"""Compare a workbook with a new export of the project inside."""

from __future__ import annotations

import re
from dataclasses import replace

from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.exchange.excel.reading.reimport import ExportedWorkbook
from mcda_app.exchange.excel.reading.sheet_contents import Contents, SheetContent
from mcda_app.exchange.excel.references import (
    CAUTIONS_FROM,
    CHECKSUM_FROM,
    GLANCE_FROM,
    LAYOUT,
    PARTNERS_FROM,
)
from mcda_app.exchange.excel.sheet_names import PROJECT
from mcda_app.exchange.excel.verification.compare import Scope, cell_count, differences
from mcda_app.exchange.findings import Finding, listed_differences
from mcda_app.exchange.tables.grid import Place
from mcda_app.files.inputs_hash import known_hashes
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, current_language, tr, translator
from mcda_app.version import __version__

_CHECKSUMS = {"Workshop": (0, 5), "Ballots in numbers": (0, 6), "Audit trail": (0, 7)}
"""The sheets that are compared with a checksum, and where the carrier keeps it."""


def compare_with_export(
    contents: Contents, where: str, workbook: ExportedWorkbook
) -> tuple[list[Finding], list[str]]:
    """A finding for each check, and sentences on what was not checked.

    Raises FileError if the workbook cannot be exported again.
    """
    unknown = _not_comparable(workbook)
    if unknown:
        return [Finding(False, unknown)], []
    carrier = contents.sheets[PROJECT]
    expected = _as_exported(workbook, where, workbook.version or _stated_version(contents))
    findings: list[Finding] = []
    live = None
    if workbook.changes:
        try:
            live = _with_changes(workbook, where)
        except FileError as error:
            findings.append(Finding(False, str(error)))
    scope, notes = _scope(workbook, carrier, expected, where)
    if CHECKSUM_FROM <= workbook.layout < LAYOUT:
        _restore_project_text(expected.sheets[PROJECT], carrier)
    for name, place in _CHECKSUMS.items():
        findings += _compare_checksum(expected, contents, workbook, name, place)
    if workbook.layout >= PARTNERS_FROM:
        scope, choice = _switched(expected, live, contents, workbook, scope)
        if choice:
            findings.append(Finding(True, choice))
    _leave_out_later_sheets(expected, workbook)
    if live is not None:
        _expect_as_at_export(live, expected, workbook)
    return findings + _differences(expected, contents, scope, live), notes


def _not_comparable(workbook: ExportedWorkbook) -> str:
    """Why the sheets of a workbook cannot be compared; empty if they can."""
    if workbook.language not in LANGUAGES:
        return tr("its language “{language}” is not one of this program's").format(language=workbook.language)
    if not 1 <= workbook.layout <= LAYOUT:
        return tr(
            "the workbook has the layout of another program version ({version}), so its sheets "
            "cannot be compared"
        ).format(version=workbook.version or "?")
    return ""


def _scope(
    workbook: ExportedWorkbook, carrier: SheetContent, expected: Contents, where: str
) -> tuple[Scope, list[str]]:
    """What of a workbook is compared, by its layout; sentences on what is not.

    carrier   its sheet that carries the project
    expected  the new export, which the scope of an earlier layout follows

    Raises FileError if the export in another language fails.
    """
    notes = _not_checked()
    skipped_sheets = {
        workbook.translate(name)
        for name, place in _CHECKSUMS.items()
        if place in carrier.cells or workbook.layout < CHECKSUM_FROM
    }
    if workbook.layout == LAYOUT:
        return Scope(skipped_sheets=frozenset(skipped_sheets)), notes
    if workbook.layout >= CHECKSUM_FROM:
        scope = Scope(frame=False, skipped_sheets=frozenset(skipped_sheets))
        notes = [_earlier_wording(), *notes]
    else:
        skipped_sheets |= {
            workbook.translate(name) for name in ("AHP working", "Method", "Robustness", "Criteria in pairs")
        }
        scope = Scope(formulas=False, frame=False, skipped_sheets=frozenset({*skipped_sheets, PROJECT}))
        notes = [_earlier_version(skipped_sheets), *notes]
    worded = worded_cells(expected, workbook, where)
    return replace(scope, worded=worded, names=_names(workbook.project)), notes


def _leave_out_later_sheets(expected: Contents, workbook: ExportedWorkbook) -> None:
    """Expect none of the sheets that workbooks of an earlier layout lack."""
    partners = workbook.translate("Partners")
    if workbook.layout < PARTNERS_FROM and partners in expected.sheets:
        del expected.sheets[partners]
        for name in [name for name in expected.names if name.startswith("partner")]:
            del expected.names[name]
    if workbook.layout < CAUTIONS_FROM:
        expected.sheets.pop(workbook.translate("Points to note"), None)
    if workbook.layout < GLANCE_FROM:
        del expected.sheets[workbook.translate("At a glance")]


def _expect_as_at_export(live: Contents, expected: Contents, workbook: ExportedWorkbook) -> None:
    """Expect of the sheets that rest on the scores of the export what they said then, whatever is typed."""
    for title in ("Futures", "Points to note"):
        name = workbook.translate(title)
        if name in expected.sheets:
            live.sheets[name] = expected.sheets[name]
        else:
            live.sheets.pop(name, None)


def _differences(
    expected: Contents, contents: Contents, scope: Scope, live: Contents | None
) -> list[Finding]:
    """The differences, as far as they are listed, and how many cells were compared."""
    own_names = {
        name for name in expected.names if re.match(r"(weight|levels)_|method$|normalisation$", name)
    }
    sentences = list(differences(expected, contents, scope, live=live, own_names=own_names))
    count, sheets = cell_count(expected, scope), len(expected.sheets.keys() - scope.skipped_sheets)
    text = tr("{count} cells on {sheets} sheets compared with a new export; differences: {differing}")
    text = text.format(count=count, sheets=sheets, differing=len(sentences))
    return [*listed_differences(sentences), Finding(not sentences, text)]


def _with_changes(workbook: ExportedWorkbook, where: str) -> Contents:
    from mcda_app.exchange.excel.verification.reproduce import reproduce

    return reproduce(workbook.with_changes(), workbook.language, where, workbook.kind)


def _as_exported(workbook: ExportedWorkbook, where: str, version: str) -> Contents:
    from mcda_app.exchange.excel.verification.reproduce import reproduce

    contents = reproduce(workbook.project, workbook.language, where, workbook.kind)
    hashes = known_hashes(workbook.project)
    if workbook.stored_hash in hashes[1:]:
        for sheet in contents.sheets.values():
            _replace_text(sheet, hashes[0], workbook.stored_hash)
    if version and version != __version__:
        for sheet in contents.sheets.values():
            _replace_version(sheet, version)
    return contents


def _replace_version(sheet: SheetContent, version: str) -> None:
    """Put the version that wrote the workbook into the first rows of the new export."""
    _replace_text(sheet, f"mcda-app {__version__} ", f"mcda-app {version} ")
    content = sheet.cells.get((0, 4))
    if content is not None and content.value == __version__:
        sheet.cells[0, 4] = content._replace(value=version)


def _replace_text(sheet: SheetContent, old: str, new: str) -> None:
    for place, content in sheet.cells.items():
        if not content.formula and isinstance(content.value, str) and old in content.value:
            sheet.cells[place] = content._replace(value=content.value.replace(old, new))


def _restore_project_text(expected: SheetContent, carrier: SheetContent) -> None:
    """Expect the project's text, whose hash was compared, and the layout number of an earlier version."""
    carried = {place: cell for place, cell in carrier.cells.items() if _is_project_text(place)}
    for place in [place for place in expected.cells if _is_project_text(place)]:
        del expected.cells[place]
    expected.cells.update(carried)


def _is_project_text(place: tuple[int, int]) -> bool:
    row, column = place
    return place == (0, 3) or (row > 0 and column == 0)


def _stated_version(contents: Contents) -> str:
    """The version on the first sheet of an earlier workbook, which states it nowhere else."""
    first = next(iter(contents.sheets.values()))
    content = first.cells.get((2, 0))
    match = re.match(r"mcda-app (\S+) ", str(content.value)) if content is not None else None
    return match[1] if match else ""


def _compare_checksum(
    expected: Contents, contents: Contents, workbook: ExportedWorkbook, sheet_name: str, place: Place
) -> list[Finding]:
    """Compare a sheet with its checksum where workbooks do not contain what it shows.

    Expects the sheet where it stands.

    place  where the sheet that carries the project keeps the checksum
    """
    from mcda_app.exchange.excel.workshop_sheet import checksum

    name = workbook.translate(sheet_name)
    content = contents.sheets[PROJECT].cells.get(place)
    sheet = contents.sheets.get(name)
    if content is None and workbook.layout >= CHECKSUM_FROM:
        return []  # a sheet of this name was added later
    if sheet is None and content is None:
        return []
    if content is not None:
        expected.sheets[PROJECT].cells[place] = content
    if sheet is None:
        return [Finding(False, tr("the sheet “{sheet}” was deleted or renamed").format(sheet=name))]
    sheets: dict[str, SheetContent] = {}
    for each, content_of in expected.sheets.items():
        if each == workbook.translate("Sources"):
            sheets[name] = SheetContent(name, "visible")
        sheets[each] = content_of
    expected.sheets.clear()
    expected.sheets.update(sheets)
    if content is None:
        text = tr(
            "the sheet “{sheet}” could not be compared: workbooks do not contain the record of a workshop"
        )
        return [Finding(True, text.format(sheet=name))]
    values = {at: cell.value for at, cell in sheet.cells.items()}
    agrees = checksum(values) == content.value and not any(c.formula for c in sheet.cells.values())
    agrees = agrees and not (sheet.hidden_rows or sheet.hidden_columns or sheet.objects or sheet.charts)
    text = (
        tr(
            "the sheet “{sheet}” compared with its checksum only: workbooks do not contain the entries that "
            "it shows"
        )
        if sheet_name == "Audit trail"
        else tr(
            "the sheet “{sheet}” compared with its checksum only: workbooks do not contain the record of "
            "a workshop"
        )
    )
    return [Finding(agrees, text.format(sheet=name))]


def _switched(
    expected: Contents, live: Contents | None, contents: Contents, workbook: ExportedWorkbook, scope: Scope
) -> tuple[Scope, str]:
    """Expect the sheet of partners as its switches stand; the scope, and a sentence if they were changed."""
    from mcda_app.exchange.excel.verification.partner_switches import changed_choice, expect_choice

    choice = changed_choice(expected, contents)
    if choice is None:
        return scope, ""
    same = workbook.language == current_language()
    worded = expect_choice(expected, workbook.project, choice, workbook.kind, same_language=same)
    if live is not None:
        expect_choice(live, workbook.with_changes(), choice, workbook.kind, same_language=same)
    text = tr(
        "the switches on the sheet “{sheet}” were changed; they are not inputs of the project, and its "
        "numbers were compared with the program's for the coalition that is switched on"
    ).format(sheet=workbook.translate("Partners"))
    return replace(scope, worded=scope.worded | worded), text


def worded_cells(expected: Contents, workbook: ExportedWorkbook, where: str) -> frozenset[tuple[str, Place]]:
    """The cells in the program's own words: those that differ between two of its languages.

    expected  the new export, in the workbook's language

    Raises FileError if the export in the other language fails.
    """
    from mcda_app.exchange.excel.verification.reproduce import reproduce

    code = "de" if workbook.language != "de" else "en"
    other = reproduce(workbook.project, code, where, workbook.kind)
    if len(other.sheets) > len(expected.sheets):  # an earlier layout, without the sheet of partners
        del other.sheets[translator(code, resource("translations"))("Partners")]
    places: set[tuple[str, Place]] = set()
    for ours, theirs in zip(expected.sheets.values(), other.sheets.values(), strict=True):
        for place, cell in ours.cells.items():
            if isinstance(cell.value, str) and theirs.cells.get(place) != cell and ours.name != PROJECT:
                places.add((ours.name, place))
    return frozenset(places)


def _names(project: Project) -> frozenset[str]:
    """Titles of issues, options, criteria and viewpoints."""
    titles = {c.title for c in project.criteria} | {lens.title for lens in project.lenses}
    for issue in project.issues:
        titles |= {issue.title, *(option.title for option in project.options_of(issue))}
    return frozenset(titles)


def _earlier_wording() -> str:
    return tr(
        "This workbook was written by an earlier version of the program. Inputs, numbers, formulas and the "
        "project's own texts were compared in full. The program may word its own sentences differently "
        "today: of these, only the names and numbers were compared. Charts, lists and number formats were "
        "not compared."
    )


def _earlier_version(skipped_sheets: set[str]) -> str:
    return tr(
        "This workbook was written by an earlier version of the program. The inputs, all values and "
        "texts, and the presence of formulas were compared; the formulas themselves, charts, lists "
        "and the sheets {sheets} were not."
    ).format(sheets=", ".join(sorted(skipped_sheets)))


def _not_checked() -> list[str]:
    return [
        tr(
            "Not checked: colours, fonts, borders, sizes and conditional formatting, positions of "
            "charts, print settings other than header and footer, protection, and who saved the file "
            "when."
        ),
        tr(
            "A workbook exported again from changed inputs passes this check; compare its hash with "
            "the one in the report (--hash)."
        ),
    ]
