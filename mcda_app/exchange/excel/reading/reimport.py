# SPDX-License-Identifier: MIT
"""An exported workbook opened again: the project in it, and what was changed in its input cells.

The workbook carries the whole project; its input cells are read beside it. Each difference becomes a
change with a name, which the user sees before it is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from mcda_app import i18n
from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.exchange.excel.places import LAYOUT
from mcda_app.exchange.excel.reading.workbook_inputs import Change, InputReader
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.xlsx import Workbook
from mcda_app.files.inputs_hash import known_hashes
from mcda_app.files.project_file import loads
from mcda_app.files.resources import resource
from mcda_app.i18n import tr

__all__ = ["Change", "Reopened", "is_exported", "reopen"]

MARK = "mcda-project"


@dataclass(frozen=True)
class Reopened:
    """A workbook that this program exported.

    project   as it was exported
    changes   made in the input cells since, in the workbook's order
    faults    input cells that cannot be read, and places that cannot be found, as sentences
    intact    whether the project inside still has the hash it was exported with
    say       gives a text in the language that the workbook was written in
    workshop  whether it has the record of a workshop, which is in no workbook's project
    language  code of the language it was written in, which this program may not know
    layout    the number of its arrangement, see `places.LAYOUT`; 0 for one that cannot be read
    version   of the program that wrote it; empty where the workbook is too old to say
    """

    project: Project
    changes: tuple[Change, ...]
    faults: tuple[str, ...]
    intact: bool
    hash_written: str
    say: Callable[[str], str] = field(default=tr, compare=False)
    workshop: bool = False
    language: str = "en"
    layout: int = field(default=LAYOUT, compare=False)
    version: str = field(default="", compare=False)

    def edited(self) -> Project:
        """The project with all changes."""
        project = self.project
        for change in self.changes:
            project = change.edit(project)
        return project


def is_exported(book: Workbook) -> bool:
    """Whether a workbook carries a project."""
    from mcda_app.exchange.excel.summary_sheets import PROJECT

    return book.sheet(PROJECT) is not None


def reopen(data: bytes, where: str) -> Reopened:
    """The project in an exported workbook and what was changed in it since.

    Raises FileError where the workbook cannot be read or was not exported by this program.
    """
    from mcda_app.exchange.excel.reading.contents import read_contents  # brings the writer
    from mcda_app.exchange.excel.summary_sheets import PROJECT

    book = Workbook(data, where)
    info = book.sheet(PROJECT)
    if info is None:
        raise FileError(
            tr("This workbook was not exported by this program, so no project is in it."),
            where=where,
            remedy=tr("File ▸ Import a table reads tables from any workbook."),
        )
    grid = book.read(info)
    project, written = _project(grid, where)
    code, layout = grid.text(0, 2), grid.text(0, 3) or "1"
    say = i18n.translator(code, resource("translations"))
    number = int(layout) if layout.isdecimal() and len(layout) < 4 else 0
    found = InputReader(read_contents(data, where), project, say, by_position=number == 1)
    return Reopened(
        project,
        tuple(found.changes()),
        tuple(found.faults),
        written in known_hashes(project),
        written,
        say,
        book.sheet(say("Workshop")) is not None,
        code,
        number,
        grid.text(0, 4),
    )


def _project(grid: Grid, where: str) -> tuple[Project, str]:
    mark = grid.cells.get((0, 0))
    if mark is None or mark.value != MARK:
        raise FileError(tr("The project inside the workbook is damaged."), where=where)
    rows = sorted(row for row, column in grid.cells if column == 0 and row > 0)
    text = "".join(str(grid.cells[row, 0].value) for row in rows)
    return loads(text, where), grid.text(0, 1)
