# SPDX-License-Identifier: MIT
"""A block of copied cells put into the grid, with or without names beside the scores."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.domain.edits.issues import add_option
from mcda_app.domain.project import Project
from mcda_app.domain.titles import MAX_TITLE
from mcda_app.errors import EditError
from mcda_app.exchange.tables.grid import CLIPBOARD, Grid
from mcda_app.exchange.tables.text import parse_text
from mcda_app.exchange.tables.typed_scores import Cell, Quantity, enter_score, read_entry
from mcda_app.exchange.tables.values import all_labels
from mcda_app.i18n import tr
from mcda_app.ui.own_decision.model import add_named_criterion

MAX_CELLS = 20_000
"""Cells that are pasted at once; a larger table is imported."""


class Refusal(NamedTuple):
    """A pasted text that was not taken, and why."""

    option: str
    criterion: str
    text: str
    error: EditError


class Pasted(NamedTuple):
    """The project with a block, the cells that were not taken, and notes on names that had to be changed."""

    project: Project
    refusals: tuple[Refusal, ...]
    notes: tuple[str, ...]


def paste_block(project: Project, issue_id: str, row: int, column: int, copied: str) -> Pasted:
    """Copied cells from a place of the grid on: row 0 holds criteria, column 0 options.

    A block whose first row and column are names is matched by them wherever it is pasted; what is not known
    is added. Raises EditError for a block that is empty or too large, FileError for one that is no table.
    """
    grid = parse_text(copied, str(CLIPBOARD), delimiter="\t")
    if not grid.cells:
        raise EditError(tr("There is no table on the clipboard."), remedy=tr("Copy cells in Excel first."))
    if len(grid.cells) > MAX_CELLS:
        raise EditError(
            tr("The clipboard holds {count} cells; at most {most} can be pasted at once.").format(
                count=len(grid.cells), most=MAX_CELLS
            ),
            remedy=tr("Use File ▸ Import a table."),
        )
    block = _Block(project, issue_id, grid)
    above = row == 0 or block.names_above()
    beside = column == 0 or block.names_beside()
    return block.paste(max(row, 1), max(column, 1), above, beside)


class _Block:
    def __init__(self, project: Project, issue_id: str, grid: Grid) -> None:
        self._project, self._issue, self._grid = project, issue_id, grid
        self._rows = range(grid.rows[0], grid.rows[-1] + 1)
        self._columns = range(grid.columns[0], grid.columns[-1] + 1)
        self._labels = frozenset().union(*all_labels(project.criteria))
        self._refusals: list[Refusal] = []
        self._notes: list[str] = []
        self._used: set[str] = set()

    def names_above(self) -> bool:
        first = [self._grid.text(self._rows[0], c) for c in self._columns]
        return len(self._rows) > 1 and all(map(self._may_be_name, first[1:] or first))

    def names_beside(self) -> bool:
        first = [self._grid.text(r, self._columns[0]) for r in self._rows]
        return len(self._columns) > 1 and all(map(self._may_be_name, first[1:] or first))

    def _may_be_name(self, text: str) -> bool:
        try:
            entry = read_entry(text)
        except EditError:
            return False
        return isinstance(entry, str) and text.casefold() not in self._labels

    def paste(self, row: int, column: int, above: bool, beside: bool) -> Pasted:
        rows, columns = list(self._rows)[int(above) :], list(self._columns)[int(beside) :]
        options = [self._option(r, row + n, beside) for n, r in enumerate(rows)]
        criteria = [self._criterion(c, column + n, above) for n, c in enumerate(columns)]
        for c, criterion_id in zip(columns, criteria, strict=True):
            self._paste_column(c, criterion_id, list(zip(rows, options, strict=True)))
        return Pasted(self._project, tuple(self._refusals), tuple(self._notes))

    def _option(self, at: int, row: int, beside: bool) -> str:
        issue = self._project.issue(self._issue)
        options = self._project.options_of(issue)
        scope = self._issue if issue.options is not None else None
        if not beside and row <= len(options):
            return options[row - 1].id
        typed = self._grid.text(at, self._columns[0]) if beside else ""
        known = {o.title.casefold(): o.id for o in options}
        if typed and typed.casefold() in known and known[typed.casefold()] not in self._used:
            self._used.add(known[typed.casefold()])
            return known[typed.casefold()]
        name = self._free_name(typed, tr("Option {number}").format(number=row), known)
        self._project = add_option(self._project, name, scope)
        added = self._project.options_of(self._project.issue(self._issue))[-1].id
        self._used.add(added)
        return added

    def _criterion(self, at: int, column: int, above: bool) -> str:
        criteria = self._project.criteria
        if not above and column <= len(criteria):
            return criteria[column - 1].id
        typed = self._grid.text(self._rows[0], at) if above else ""
        known = {c.title.casefold(): c.id for c in criteria}
        if typed and typed.casefold() in known and known[typed.casefold()] not in self._used:
            self._used.add(known[typed.casefold()])
            return known[typed.casefold()]
        name = self._free_name(typed, tr("Criterion {number}").format(number=column), known)
        self._project = add_named_criterion(self._project, name)
        self._used.add(self._project.criteria[-1].id)
        return self._project.criteria[-1].id

    def _free_name(self, typed: str, unnamed: str, known: dict[str, str]) -> str:
        """A name that nobody has; a note says where it is not what was copied."""
        whole = " ".join(typed.split())
        wanted = whole if len(whole) <= MAX_TITLE - 8 else f"{whole[: MAX_TITLE - 9]}…"
        wanted = wanted or unnamed
        name, n = wanted, 2
        while name.casefold() in known:
            name, n = f"{wanted} ({n})", n + 1
        if not whole:
            self._notes.append(tr("“{name}” had no name.").format(name=name))
        elif name != wanted:
            self._notes.append(
                tr("“{wanted}” appears twice; one is now “{name}”.").format(wanted=wanted, name=name)
            )
        elif wanted != whole:
            self._notes.append(tr("The name “{name}” was shortened.").format(name=f"{whole[:40]}…"))
        return name

    def _paste_column(self, column: int, criterion_id: str, rows: list[tuple[int, str]]) -> None:
        """The scores of one criterion; the kind that most of them have comes first and decides its scale."""
        texts = [(self._grid.text(r, column), option) for r, option in rows]
        texts = [(text, option) for text, option in texts if text]
        numbers = [self._is_number(text) for text, _ in texts]
        mostly = sum(numbers) * 2 > len(numbers)
        order = sorted(range(len(texts)), key=lambda n: numbers[n] is not mostly)
        for n in order:
            text, option = texts[n]
            try:
                entered = enter_score(self._project, Cell(self._issue, option, criterion_id), text)
            except EditError as error:
                self._refusals.append(Refusal(option, criterion_id, text, error))
            else:
                self._project = entered.project

    def _is_number(self, text: str) -> bool:
        try:
            return isinstance(read_entry(text), Quantity)
        except EditError:
            return True
