# SPDX-License-Identifier: MIT
"""Reimport an exported workbook: the project inside, and the changes in its input cells.

The workbook contains the whole project; its input cells are compared with it. Each difference becomes a named
change, which the user sees before it is applied.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mcda_app import i18n
from mcda_app.domain.program_texts import Retranslation
from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.exchange.excel import ODS, XLSX
from mcda_app.exchange.excel.reading.workbook_inputs import Change, Edit, InputReader
from mcda_app.exchange.excel.references import LAYOUT
from mcda_app.exchange.excel.sheet_names import PROJECT
from mcda_app.exchange.tables.archive import Archive
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.ods import CONTENT
from mcda_app.exchange.tables.xlsx import Workbook
from mcda_app.files.inputs_hash import known_hashes
from mcda_app.files.project_file import loads
from mcda_app.files.resources import resource
from mcda_app.i18n import tr

if TYPE_CHECKING:
    from mcda_app.exchange.excel.reading.sheet_contents import Contents

__all__ = ["Change", "ExportedWorkbook", "is_exported", "reopen", "reopen_with_contents"]

MARK = "mcda-project"


@dataclass(frozen=True)
class ExportedWorkbook:
    """A workbook that this program exported.

    project   as it was exported
    changes   made in the input cells since, in the workbook's order
    faults    sentences on input cells that cannot be read or found
    intact    whether the project inside still has the hash it was exported with
    translate translates a text to the workbook's language
    workshop  whether it has a workshop sheet; the project inside never includes the workshop
    language  code of its language, which this program may not know
    layout    number of its layout, see `references.LAYOUT`; 0 if it cannot be read
    version   version of the program that wrote it; empty if the workbook is too old to state it
    kind      the suffix of its kind, one of `KINDS`
    """

    project: Project
    changes: tuple[Change, ...]
    faults: tuple[str, ...]
    intact: bool
    stored_hash: str
    translate: Callable[[str], str] = field(default=tr, compare=False)
    workshop: bool = False
    language: str = "en"
    layout: int = field(default=LAYOUT, compare=False)
    version: str = field(default="", compare=False)
    kind: str = field(default=XLSX, compare=False)

    def with_changes(self) -> Project:
        """The project with all changes applied."""
        project = self.project
        for change in self.changes:
            project = change.edit(project)
        return project


def is_exported(data: bytes, where: str) -> bool:
    """Whether a workbook of either kind contains a project. Raises FileError if it cannot be read."""
    from mcda_app.exchange.excel.reading.ods_contents import is_ods, sheet_names_of

    archive = Archive(data, where)
    if is_ods(archive):
        return PROJECT in sheet_names_of(archive)
    return Workbook(data, where).sheet(PROJECT) is not None


def reopen(data: bytes, where: str) -> ExportedWorkbook:
    """The project in an exported workbook and the changes made since.

    Raises FileError if the workbook cannot be read or was not exported by this program.
    """
    return reopen_with_contents(data, where)[0]


def reopen_with_contents(data: bytes, where: str) -> tuple[ExportedWorkbook, Contents]:
    """As :func:`reopen`, with all that the sheets contain, so that it need not be read twice."""
    from mcda_app.exchange.excel.reading.contents import read_contents  # brings the writer

    if not is_exported(data, where):
        raise FileError(
            tr("This workbook was not exported by this program, so it contains no project."),
            where=where,
            remedy=tr("To read a table from any workbook, use File ▸ Import a table."),
        )
    contents = read_contents(data, where)
    grid = contents.sheets[PROJECT].grid
    project, stored_hash = _project(grid, where)
    code, layout = grid.text(0, 2), grid.text(0, 3) or "1"
    translate = i18n.translator(code, resource("translations"))
    number = int(layout) if layout.isdecimal() and len(layout) < 4 else 0
    # Its cells name the program's texts in the workbook's language.
    there = Retranslation(translate)
    reader = InputReader(contents, there.of(project), translate, by_position=number == 1)
    changes = tuple(reader.changes())
    if there.of(project) is not project:
        changes = tuple(change._replace(edit=_edited_there(change.edit, translate)) for change in changes)
    workbook = ExportedWorkbook(
        project,
        changes,
        tuple(reader.faults),
        stored_hash in known_hashes(project),
        stored_hash,
        translate,
        translate("Workshop") in contents.sheets,
        code,
        number,
        grid.text(0, 4),
        ODS if CONTENT in Archive(data, where) else XLSX,
    )
    return workbook, contents


def _edited_there(edit: Edit, translate: Callable[[str], str]) -> Edit:
    """The edit made on the project in another language, whose labels it names."""
    return lambda project: Retranslation().of(edit(Retranslation(translate).of(project)))


def _project(grid: Grid, where: str) -> tuple[Project, str]:
    mark = grid.cells.get((0, 0))
    if mark is None or mark.value != MARK:
        raise FileError(
            tr("The project inside the workbook is damaged."),
            where=where,
            remedy=tr("Open a backup or another copy; this one was left unchanged."),
        )
    rows = sorted(row for row, column in grid.cells if column == 0 and row > 0)
    text = "".join(str(grid.cells[row, 0].value) for row in rows)
    return loads(text, where), grid.text(0, 1)
