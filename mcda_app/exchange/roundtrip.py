# SPDX-License-Identifier: MIT
"""An exported workbook opened again: the project in it, and what was changed in its input cells.

The workbook carries the whole project; its input cells are read beside it. Each difference becomes a
change with a name, which the user sees before it is taken. Rows are found by their headings and names,
so that a moved block is still understood and a rearranged one is told instead of misread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from math import isclose
from typing import NamedTuple

from mcda_app import language
from mcda_app.analysis.weighting import derive
from mcda_app.analysis.wording import percent
from mcda_app.domain.edit_criteria import checked_scale, replace_criterion
from mcda_app.domain.edit_issues import exclude_option
from mcda_app.domain.edit_scores import set_weights, type_score
from mcda_app.domain.elicited import WeightQuestion
from mcda_app.domain.frozen import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.settings import Method, Normalisation
from mcda_app.domain.weights import Weights, normalised
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.excel.names import safe_text, sheet_names
from mcda_app.exchange.tables.grid import Cell, Grid
from mcda_app.exchange.tables.values import read_number, read_score
from mcda_app.exchange.tables.words import DecimalSign
from mcda_app.exchange.tables.xlsx import Workbook
from mcda_app.files.fingerprint import inputs_hash
from mcda_app.files.resources import resource
from mcda_app.files.store import loads
from mcda_app.language import localised, shortest, tr

MARK = "mcda-project"
EXACT = 1e-12
Edit = Callable[[Project], Project]


class Change(NamedTuple):
    """One difference between the exported project and the workbook's input cells.

    text  what changed, from what to what; also the undo step's name
    """

    text: str
    edit: Edit


@dataclass(frozen=True)
class Reopened:
    """A workbook that this program exported.

    project   as it was exported
    changes   made in the input cells since, in the workbook's order
    faults    input cells that cannot be read, and places that cannot be found, as sentences
    intact    whether the project inside still has the hash it was exported with
    say       gives a text in the language that the workbook was written in
    workshop  whether it has the record of a workshop, which is in no workbook's project
    """

    project: Project
    changes: tuple[Change, ...]
    faults: tuple[str, ...]
    intact: bool
    hash_written: str
    say: Callable[[str], str] = field(default=tr, compare=False)
    workshop: bool = False

    def edited(self) -> Project:
        """The project with all changes."""
        project = self.project
        for change in self.changes:
            project = change.edit(project)
        return project


def is_exported(book: Workbook) -> bool:
    """Whether a workbook carries a project."""
    from mcda_app.exchange.excel.overview import PROJECT

    return book.sheet(PROJECT) is not None


def reopen(data: bytes, where: str) -> Reopened:
    """The project in an exported workbook and what was changed in it since.

    Raises FileError where the workbook cannot be read or was not exported by this program.
    """
    from mcda_app.exchange.excel.overview import PROJECT

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
    say = language.speaker(grid.text(0, 2), resource("translations"))
    found = _Inputs(book, project, say)
    return Reopened(
        project,
        tuple(found.changes()),
        tuple(found.faults),
        inputs_hash(project) == written,
        written,
        say,
        book.sheet(say("Workshop")) is not None,
    )


def _project(grid: Grid, where: str) -> tuple[Project, str]:
    mark = grid.cells.get((0, 0))
    if mark is None or mark.value != MARK:
        raise FileError(tr("The project inside the workbook is damaged."), where=where)
    rows = sorted(row for row, column in grid.cells if column == 0 and row > 0)
    text = "".join(str(grid.cells[row, 0].value) for row in rows)
    return loads(text, where), grid.text(0, 1)


class _Inputs:
    """Compares a workbook's input cells with the project it carries.

    say  gives a text in the language that the workbook was written in
    """

    def __init__(self, book: Workbook, project: Project, say: Callable[[str], str]) -> None:
        self.faults: list[str] = []
        self._book, self._project, self._say = book, project, say

    def changes(self) -> Iterator[Change]:
        """Every difference; levels come before scores, for scores are read on the new scales."""
        from mcda_app.exchange.excel.reserved import reserved

        say = self._say
        for sheet, read in ((say("Method"), self._method), (say("Levels"), self._levels)):
            grid = self._grid(sheet)
            if grid is not None:
                yield from read(grid)
        judged = list(self._pairs())
        yield from judged
        grid = None if judged else self._grid(say("Weights"))  # new comparisons bring their own weights
        if grid is not None:
            yield from self._weights(grid)
        names = sheet_names((issue.label for issue in self._project.issues), reserved(say))
        for name, issue in zip(names, self._project.issues, strict=True):
            grid = self._grid(name)
            if grid is not None:
                yield from self._issue(grid, issue)

    def _grid(self, name: str) -> Grid | None:
        info = self._book.sheet(name)
        if info is None:
            self.faults.append(
                tr("The sheet “{name}” is gone or was renamed; nothing was read from it.").format(name=name)
            )
            return None
        return self._book.read(info)

    def _lost(self, grid: Grid, what: str) -> None:
        self.faults.append(
            tr("Sheet “{grid}”: {what} cannot be found where it was; it was not read.").format(
                grid=grid.name, what=what
            )
        )

    @staticmethod
    def _row(grid: Grid, text: str, after: int = -1, column: int = 0) -> int | None:
        wanted = _shown(text)
        return next((r for r in grid.rows if r > after and grid.text(r, column) == wanted), None)

    # Sheets for all issues

    def _method(self, grid: Grid) -> Iterator[Change]:
        settings = self._project.settings
        row = next((r for r in grid.rows if grid.text(r, 0) == self._say("Method") and grid.text(r, 1)), None)
        if row is None:
            self._lost(grid, tr("the method"))
            return
        said = grid.text(row, 1)
        method = next((m for m in Method if m.name == said.upper()), None)
        if method is None:
            self.faults.append(
                tr("{row}: “{said}” is no method; write TOPSIS or AHP.").format(
                    row=grid.where(row, 1), said=said
                )
            )
        elif method is not settings.method:
            yield Change(
                tr("Rank with {method} (was {method2})").format(
                    method=method.name, method2=settings.method.name
                ),
                lambda p: replace(p, settings=replace(p.settings, method=method)),
            )
        row = self._row(grid, self._say("Normalisation (TOPSIS)"))
        if row is None:
            self._lost(grid, tr("the normalisation"))
            return
        said = grid.text(row, 1)
        way = next((n for n in Normalisation if n.value == said.casefold()), None)
        if way is None:
            known = ", ".join(n.value for n in Normalisation)
            self.faults.append(
                tr("{row}: “{said}” is no normalisation. They are: {known}.").format(
                    row=grid.where(row, 1), said=said, known=known
                )
            )
        elif way is not settings.normalisation:
            yield Change(
                tr("Normalisation {way} (was {normalisation})").format(
                    way=way.value, normalisation=settings.normalisation.value
                ),
                lambda p: replace(p, settings=replace(p.settings, normalisation=way)),
            )

    def _levels(self, grid: Grid) -> Iterator[Change]:
        after = 0
        for criterion in self._project.criteria:
            scale = criterion.scale
            labels = [level.label for level in scale.levels] or [self._say("lowest"), self._say("highest")]
            held = [level.value for level in scale.levels] or [scale.low, scale.high]
            shown = [_shown(label) for label in labels]
            row = self._row(grid, criterion.title, after)
            while row is not None and [grid.text(row + 2 + n, 0) for n in range(len(labels))] != shown:
                row = self._row(grid, criterion.title, row)  # a level or a heading may be called the same
            if row is None:
                self._lost(grid, tr("the scale of {criterion}").format(criterion=criterion.title))
                continue
            after = row + 1 + len(labels)
            cells = [grid.cells.get((row + 2 + n, 1)) for n in range(len(labels))]
            found = self._numbers(grid, [(row + 2 + n, 1) for n in range(len(labels))], cells)
            if found is None or all(map(_same, found, held)):
                continue
            changed = _rescaled(criterion, found)
            try:
                checked_scale(changed)
            except EditError as error:
                self.faults.append(f"{grid.where(row, 0)}: {error}")
                continue
            told = ", ".join(
                f"{label} {localised(old, 'g')} → {localised(new, 'g')}"
                for label, old, new in zip(labels, held, found, strict=True)
                if not _same(old, new)
            )
            # Later readings, such as those of scores, follow the new scale.
            self._project = replace_criterion(self._project, changed)
            yield Change(
                tr("Levels of {criterion}: {told}").format(criterion=criterion.title, told=told),
                partial(_put_criterion, changed),
            )

    def _weights(self, grid: Grid) -> Iterator[Change]:
        head = self._row(grid, self._say("Criterion"))
        column = None
        if head is not None:
            column = next((c for c in grid.columns if grid.text(head, c) == self._say("Weight")), None)
        if head is None or column is None:
            self._lost(grid, tr("the table of weights"))
            return
        places = []
        for n, criterion in enumerate(self._project.criteria, head + 1):
            if grid.text(n, 0) != _shown(criterion.title):
                self._lost(grid, tr("the weight of {criterion}").format(criterion=criterion.title))
                return
            places.append((n, column))
        yield from self._shares(grid, places, self._project.weights, None, tr("Weights"))

    def _pairs(self) -> Iterator[Change]:
        """Other comparisons of criteria, where these drive the weights: one change, with their weights."""
        from mcda_app.exchange.excel.pairs_sheet import pairs_drive_weights

        project = self._project
        grid = self._grid(self._say("Criteria in pairs")) if pairs_drive_weights(project) else None
        if grid is None:
            return
        criteria, judged = project.criteria, project.elicitation.pairwise
        first = self._row(grid, criteria[0].title)
        if first is None:
            self._lost(grid, tr("the comparisons of criteria"))
            return
        pairs = [(i, k) for i in range(len(criteria)) for k in range(i + 1, len(criteria))]
        places = [(first + i, 1 + k) for i, k in pairs]
        found = self._numbers(grid, places, [grid.cells.get(p) for p in places])
        if found is None:
            return
        told = []
        for (i, k), place, ratio in zip(pairs, places, found, strict=True):
            one, other = criteria[i], criteria[k]
            was = judged.ratio(one.id, other.id) or 1.0
            if abs(ratio / was - 1) <= 1e-9:
                continue
            if not 1 / 9.000001 <= ratio <= 9:
                self.faults.append(
                    tr("{place}: a comparison is a number from 1/9 to 9.").format(place=grid.where(*place))
                )
                return
            judged = judged.with_ratio(one.id, other.id, ratio)
            told.append(
                tr("{one} over {other} {was} → {ratio}").format(
                    one=one.title, other=other.title, was=localised(was, ".3g"), ratio=localised(ratio, ".3g")
                )
            )
        if told:
            answers = replace(project.elicitation, pairwise=judged, question=WeightQuestion.PAIRWISE)
            shares = derive(replace(project, elicitation=answers), WeightQuestion.PAIRWISE).shares
            weights = replace(project.weights, shares=FrozenDict(shares), origin="pairwise")
            yield Change(
                tr("Comparisons: {told}").format(told=", ".join(told)),
                lambda p: replace(set_weights(p, weights, None), elicitation=answers),
            )

    def _shares(
        self,
        grid: Grid,
        places: Sequence[tuple[int, int]],
        held: Weights,
        issue_id: str | None,
        called: str,
    ) -> Iterator[Change]:
        """A change of weights, told by each criterion whose share is another one."""
        found = self._numbers(grid, places, [grid.cells.get(p) for p in places])
        criteria = self._project.criteria
        if found is None:
            return
        if all(_same(a, held.share(c.id)) for a, c in zip(found, criteria, strict=True)):
            return
        try:
            shares = normalised({c.id: a for a, c in zip(found, criteria, strict=True)})
        except EditError as error:
            self.faults.append(f"{grid.where(*places[0])}: {error}")
            return
        told = ", ".join(
            f"{c.title} {percent(held.share(c.id))} → {percent(shares[c.id])}"
            for c in criteria
            if not _same(held.share(c.id), shares[c.id])
        )
        if told:
            weights = Weights(FrozenDict(shares), reasons=held.reasons)
            yield Change(f"{called}: {told}", lambda p: set_weights(p, weights, issue_id))

    # Sheets of one issue

    def _issue(self, grid: Grid, issue: Issue) -> Iterator[Change]:
        head = self._row(grid, self._say("Scores: choose a label or type a number"))
        yes, no = self._say("yes"), self._say("no")
        criteria, options = self._project.criteria, self._project.options_of(issue)
        first = 0 if head is None else head + 2
        titles = [grid.text(first - 1, 1 + n) for n in range(len(criteria))]
        names = [grid.text(first + n, 0) for n in range(len(options))]
        if titles != [_shown(c.title) for c in criteria] or names != [_shown(o.title) for o in options]:
            self._lost(grid, tr("the table of scores"))
            return
        for n, option in enumerate(options, first):
            for k, criterion in enumerate(criteria, 1):
                yield from self._score(grid, (n, k), issue, option, criterion)
            said = grid.text(n, 1 + len(criteria)).casefold()
            if said not in (yes, no):
                where = grid.where(n, 1 + len(criteria))
                self.faults.append(tr("{where}: write {yes} or {no}.").format(where=where, yes=yes, no=no))
            elif (said == no) is not (option.id in issue.excluded):
                told = tr("left out") if said == no else tr("taken in again")
                yield Change(
                    f"{issue.label}: {option.label} {told}",
                    partial(_leave_out, issue.id, option.id, said == no),
                )
        if issue.weights is not None:
            row = self._row(grid, self._say("Own weight on this issue"))
            if row is None:
                self._lost(grid, tr("the issue's own weights"))
                return
            places = [(row, 1 + n) for n in range(len(criteria))]
            yield from self._shares(
                grid, places, issue.weights, issue.id, tr("Weights on {issue}").format(issue=issue.label)
            )

    def _score(
        self, grid: Grid, at: tuple[int, int], issue: Issue, option: Option, criterion: Criterion
    ) -> Iterator[Change]:
        cell = grid.cells.get(at)
        score = issue.score(option.id, criterion.id)
        held = score.value_on(criterion)
        level = criterion.scale.level(score.level or "")
        if cell is not None:
            if level is not None and cell.text == _shown(level.label):
                return
            if (
                level is None
                and held is not None
                and isinstance(cell.value, float)
                and _same(cell.value, held)
            ):
                return
        read = read_score(cell, criterion, DecimalSign.POINT)
        if read.fault:
            self.faults.append(f"{grid.where(*at)}: {read.fault}")
            return
        if (read.level, read.number) == (score.level, score.number):
            return
        found = criterion.scale.level(read.level or "")
        text = found.label if found is not None else "" if read.number is None else shortest(read.number)
        given = text if found is not None or read.number is None else read.number
        was = criterion.describe(held) if held is not None else tr("missing")
        yield Change(
            f"{issue.label}, {option.label}, {criterion.title}: {was} → {text or tr('missing')}",
            lambda p: type_score(p, issue.id, option.id, criterion.id, given),
        )

    def _numbers(
        self, grid: Grid, places: Sequence[tuple[int, int]], cells: Sequence[Cell | None]
    ) -> list[float] | None:
        found: list[float] = []
        for place, cell in zip(places, cells, strict=True):
            read = read_number(cell, DecimalSign.POINT, percent=True)
            if read.number is None:
                self.faults.append(f"{grid.where(*place)}: {read.fault or tr('There is no number here.')}")
            else:
                found.append(read.number)
        return found if len(found) == len(places) else None


def _put_criterion(criterion: Criterion, project: Project) -> Project:
    return replace_criterion(project, criterion)


def _leave_out(issue_id: str, option_id: str, out: bool, project: Project) -> Project:
    return exclude_option(project, issue_id, option_id, out)


def _rescaled(criterion: Criterion, numbers: Sequence[float]) -> Criterion:
    scale = criterion.scale
    if not scale.levels:
        return replace(criterion, scale=replace(scale, low=numbers[0], high=numbers[1]))
    levels = (replace(level, value=n) for level, n in zip(scale.levels, numbers, strict=True))
    return replace(criterion, scale=replace(scale, levels=tuple(levels)))


def _same(a: float, b: float) -> bool:
    """Equal but for the digits that a spreadsheet program drops."""
    return isclose(a, b, rel_tol=EXACT, abs_tol=EXACT)


def _shown(text: str) -> str:
    """A text as a cell of the workbook shows it on one line."""
    return " ".join(safe_text(text).split())
