# SPDX-License-Identifier: MIT
"""AHP's working: for each issue and criterion the comparisons of options and their priorities.

The priorities are the principal eigenvector, or the vector nearest to the judgements by least squares of
logarithms, as the project has it (`priority_formulas`). Options that nothing links get no priority, as in
the program. Both Excel and LibreOffice know the functions used.
"""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.domain.method_settings import Prioritisation
from mcda_app.exchange.excel.content import WorkbookContent
from mcda_app.exchange.excel.formulas.priority_formulas import (
    BLOCKS,
    Links,
    write_least_squares,
    write_links,
    write_powers,
)
from mcda_app.exchange.excel.issue_content import AhpColumn, IssueContent
from mcda_app.exchange.excel.layout.shaped_rows import FORMULA, NUMBER, TEXT, CellShape
from mcda_app.exchange.excel.layout.validation import comparison
from mcda_app.exchange.excel.references import Block, cell, fixed, judgements_name, on, quoted, span
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.i18n import tr

LEFT, JUDGED_FIRST = 4, 4
"""Issue, criterion, option and consistency ratio stand in the columns before; titles in the rows above."""
JUDGED, COMPARED, LINKED, RAISED = 0, 1, 2, 3
LEAST_SQUARES = RAISED + BLOCKS


NUMBERS = (
    CellShape(0, TEXT, "text"),
    CellShape(1, TEXT, "text"),
    CellShape(2, TEXT, "name"),
    CellShape(3, FORMULA, "number"),
    CellShape(LEFT, NUMBER, "figure"),
    CellShape(LEFT + 1, NUMBER, "figure"),
    CellShape(LEFT + 2, FORMULA, "figure"),
    CellShape(LEFT + 3, FORMULA, "number"),
)
"""A row with the program's own numbers; the fourth and the seventh cell stand in the first row alone."""


class IssueCells(NamedTuple):
    """Where an issue's sheet has what its comparisons follow from.

    number   of the issue, counted from 1
    numbers  (options, criteria) numbers behind the labels
    used     (options, criteria) the same as the steps use them
    flags    (options, 1) 1 for options ranked
    bounds   (criteria,) lowest and highest value as formulas, and the direction's sign
    """

    number: int
    sheet: str
    numbers: Block
    used: Block
    flags: Block
    bounds: list[tuple[str, str, int]]

    @property
    def ranked(self) -> str:
        """The flags as other sheets write them."""
        return on(self.sheet, self.flags.stack(0))


class AhpSheet:
    """One block of rows an issue and criterion."""

    def __init__(self, book: Book, content: WorkbookContent) -> None:
        self._widest, self._random_indices = content.widest, content.random_indices
        self._by_mean = content.project.settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
        self._live = content.ahp_by_formula
        self._name = content.names.ahp
        self.sheet = book.sheet(self._name)
        self._row = JUDGED_FIRST
        others = [cell for cell in NUMBERS if cell.column not in (3, LEFT + 2)]
        without_ratio = [cell for cell in NUMBERS if cell.column != 3]
        self._shapes = {len(shape): book.shape(*shape) for shape in (NUMBERS, without_ratio, others)}
        """By how many cells they have: those of the first option's row, and of the others' rows."""
        self.sheet.columns(0, 2, 22)
        self.sheet.columns(3, 3, 12)
        self.sheet.columns(LEFT, self._place(), 9)
        self.sheet.freeze(4, 3)
        self.sheet.repeat_row(3)
        self.sheet.text(0, 0, tr("AHP working"), "title")
        intro = tr(
            "Comparisons follow from the scores; where they were judged one by one, the judgements "
            "are inputs (yellow). The rest raises each matrix to a power so high that its columns are the "
            "priorities."
        )
        if not self._live:
            intro = tr(
                "The comparisons of this project cannot be calculated in a spreadsheet: it is too "
                "large, or its judgement scale is not the linear one. The priorities are the program's "
                "own numbers. They disappear once a score or the options that take part are changed; "
                "TOPSIS follows such changes."
            )
        self.sheet.merged(1, 0, 12, intro, "plain")
        self.sheet.heads(3, 0, [tr("Issue"), tr("Criterion"), tr("Option"), "CR"])
        if self._live:
            titles = {JUDGED: tr("Judgements"), COMPARED: tr("Comparisons"), LINKED: tr("Linked")}
            if self._by_mean:
                titles |= {LEAST_SQUARES: tr("Least squares"), LEAST_SQUARES + 1: tr("Logarithms")}
            for block, title in titles.items():
                self.sheet.text(3, self._start(block), title, "head")
        else:
            self.sheet.heads(
                3, LEFT, [tr("Ranked (1 = yes)"), tr("Score"), tr("As exported"), tr("Priority")]
            )
        self.sheet.text(3, self._place(), tr("Priority"), "head")

    def _start(self, block: int) -> int:
        return LEFT + block * (self._widest + 1)

    def _place(self) -> int:
        """The column of the priorities that other sheets refer to."""
        return self._start(LEAST_SQUARES + 2 * self._by_mean) if self._live else LEFT + 3

    def write_issue(self, content: IssueContent, cells: IssueCells) -> list[list[str]]:
        """Write an issue's blocks; returns (criteria, options) the cells of the priorities."""
        priorities = []
        n = len(content.options)
        sheet, place = quoted(self._name), self._place()
        for j, (criterion, column) in enumerate(zip(content.criteria, content.ahp, strict=True)):
            if self._live:
                for i, option in enumerate(content.options):
                    self.sheet.text(self._row + i, 0, content.issue.label)
                    self.sheet.text(self._row + i, 1, criterion.title)
                    self.sheet.text(self._row + i, 2, option.title, "name")
                self._write(column, cells, j)
            else:
                self._write_numbers(content, column, cells, j)
            priorities.append([f"{sheet}!{fixed(self._row + i, place)}" for i in range(n)])
            self._row += n + 1
        return priorities

    def _write(self, column: AhpColumn, cells: IssueCells, j: int) -> None:
        matrix, flags = column.matrix, cells.flags
        n, top = len(matrix), self._row
        if column.judgements is not None:
            self._write_judgements(column.judgements, judgements_name(cells.number, j + 1))
        for i in range(n):
            for k in range(n):
                both = f"{on(cells.sheet, flags.at(i, 0))}*{on(cells.sheet, flags.at(k, 0))}=0"
                inner = (
                    self._derived(cells, i, k, j)
                    if column.judgements is None
                    else self._judged(cells, i, k, n)
                )
                self.sheet.formula(top + i, self._start(COMPARED) + k, f"IF({both},0,{inner})", matrix[i][k])
        comparisons = Block(top, self._start(COMPARED), n, n)
        unlinked = f"SUM({cells.ranked})=0"
        if column.judgements is not None:
            links = write_links(self.sheet, self._start(LINKED), comparisons, matrix)
            unlinked = f"OR({unlinked},SUM({links.whole()})<SUM({cells.ranked})^2)"
        eigenvector = write_powers(
            self.sheet, 3, lambda block: self._start(RAISED + block), comparisons, matrix
        )
        shares = self._write_eigenvector(comparisons, eigenvector.last, eigenvector.vector)
        # Where any option has a priority, the formulas give 0 to those without one.
        are_linked = any(share is not None for share in column.priorities)
        values = column.priorities
        if are_linked:
            values = [share or 0.0 for share in values]
        if self._by_mean:
            logs = write_least_squares(
                self.sheet,
                Block(top, self._start(LEAST_SQUARES), n, n),
                Block(top, self._start(LEAST_SQUARES + 1), n, 1),
                comparisons,
                matrix,
                Links(are_linked, unlinked),
            )
            self._write_means(comparisons, logs, unlinked, values)
        else:
            for i, share in enumerate(values):
                formula = f'IF({unlinked},"",{cell(top + i, shares.column)})'
                self.sheet.formula(top + i, self._place(), formula, share)
        self._write_ratio(column, comparisons, shares, cells.ranked, unlinked)

    def _write_judgements(self, judgements: tuple[tuple[float | None, ...], ...], name: str) -> None:
        """The upper triangle as inputs: how many times the row's option is as good as the column's."""
        n = len(judgements)
        for i in range(n):
            for k in range(i + 1, n):
                ratio = judgements[i][k]
                row, column = self._row + i, self._start(JUDGED) + k
                if ratio is None:
                    self.sheet.blank(row, column, "input_number")
                else:
                    self.sheet.number(row, column, ratio, "input_number")
                self.sheet.validate(row, column, comparison())
        place = Block(self._row, self._start(JUDGED), n, n)
        self.sheet.book.name_place(name, on(self._name, place.whole()))

    def _judged(self, cells: IssueCells, i: int, k: int, n: int) -> str:
        """A cell of a judged matrix: absent judgements are 0 and add 1 to the diagonal (Harker 1987)."""
        start, top = self._start(JUDGED), self._row
        if i < k:
            judgement = fixed(top + i, start + k)
            return f'IF({judgement}="",0,{judgement})'
        if i > k:
            judgement = fixed(top + k, start + i)
            return f'IF({judgement}="",0,1/{judgement})'
        absent = [
            f'({on(cells.sheet, cells.flags.at(o, 0))}=1)*({fixed(top + min(i, o), start + max(i, o))}="")'
            for o in range(n)
            if o != i
        ]
        return "+".join(["1", *absent])

    @staticmethod
    def _derived(cells: IssueCells, i: int, k: int, j: int) -> str:
        """A comparison as the scores imply it: 1 for no difference, 9 for that of the whole scale."""
        low, high, sign = cells.bounds[j]
        a, b = (i, k) if sign > 0 else (k, i)
        used = cells.used
        gap = f"({on(cells.sheet, used.at(a, j))}-{on(cells.sheet, used.at(b, j))})/({high}-{low})"
        missing = f'SUMPRODUCT(({cells.ranked}=1)*({on(cells.sheet, cells.numbers.stack(j))}=""))>0'
        return f"IF({missing},1,IF({gap}>=0,1+8*{gap},1/(1-8*{gap})))"

    def _write_eigenvector(self, comparisons: Block, last: Block, vector: list[float]) -> Block:
        """The shares of the rows' sums in the last power, in the column before the next block."""
        n, top = comparisons.rows, comparisons.row
        place = Block(top, last.column + self._widest, n, 1)
        whole = last.whole()
        for i in range(n):
            formula = f"IF(SUM({whole})=0,0,SUM({last.line(i)})/SUM({whole}))"
            self.sheet.formula(top + i, place.column, formula, vector[i])
        return place

    def _write_means(
        self, comparisons: Block, logs: Block, unlinked: str, priorities: list[float | None]
    ) -> None:
        """Priorities from their logarithms, the largest of which is taken off so that nothing overflows."""
        n, top = comparisons.rows, comparisons.row
        diagonal = "+".join(
            f"IF({comparisons.at(k, k)}=0,0,EXP({logs.at(k, 0)}-MAX({logs.whole()})))" for k in range(n)
        )
        for i in range(n):
            share = f"EXP({logs.at(i, 0)}-MAX({logs.whole()}))/({diagonal})"
            formula = f'IF({unlinked},"",IF({comparisons.at(i, i)}=0,0,{share}))'
            self.sheet.formula(top + i, self._place(), formula, priorities[i])

    def _write_ratio(
        self, column: AhpColumn, comparisons: Block, shares: Block, ranked: str, unlinked: str
    ) -> None:
        """CR = ((λmax − n) / (n − 1)) / RI, for three options or more.

        RI falls in a straight line with the judgements missing, as RandomIndexTable.value says.
        """
        count = f"SUM({ranked})"
        sizes = max(4, self._widest)
        indices = ",".join(f"{index:.15g}" for index in self._random_indices[:sizes])
        largest = f"MAX({count},SUM(MMULT({comparisons.whole()},{shares.whole()})))"
        missing = f'({count}^2-COUNTIF({comparisons.whole()},">0"))/2'
        spare = f"(({count}-1)*({count}-2)/2)"
        full = f"({largest}-{count})/({count}-1)/CHOOSE({count},{indices})"
        formula = (
            f'IF(OR({count}<3,{unlinked}),"",IF({spare}-{missing}<=0,0,{full}*{spare}/({spare}-{missing})))'
        )
        self.sheet.array(self._row, 3, formula, column.ratio)

    def _write_numbers(self, content: IssueContent, column: AhpColumn, cells: IssueCells, j: int) -> None:
        """The program's own priorities, for as long as what they follow from is as exported."""
        top, n = self._row, len(content.options)
        low, high = (f"{bound:.15g}" for bound in column.bounds)
        low_cell, high_cell, _ = cells.bounds[j]
        same = [
            f"SUMPRODUCT(--({cells.ranked}<>{span(top, LEFT, top + n - 1, LEFT)}))=0",
            f"SUMPRODUCT(--({on(cells.sheet, cells.used.stack(j))}"
            f"<>{span(top, LEFT + 1, top + n - 1, LEFT + 1)}))=0",
            f"ABS({low_cell}-({low}))<=ABS({low})*1E-14",
            f"ABS({high_cell}-({high}))<=ABS({high})*1E-14",
        ]
        as_exported = fixed(top, LEFT + 2)
        for i, (option, share) in enumerate(zip(content.options, column.priorities, strict=True)):
            exported = '""' if share is None else f"{share:.15g}"
            formulas = {LEFT + 3: f'IF({as_exported}=1,{exported},"")'}
            values: dict[int, float | str | None] = {
                0: content.issue.label,
                1: content.criteria[j].title,
                2: option.title,
                LEFT: 1.0 if content.ranked[i] else 0.0,
                LEFT + 1: content.used[i][j],
                LEFT + 3: share,
            }
            if i == 0:
                formulas[LEFT + 2], values[LEFT + 2] = f"IF(AND({','.join(same)}),1,0)", 1.0
                if column.ratio is not None:
                    formulas[3], values[3] = f'IF({as_exported}=1,{column.ratio:.15g},"")', column.ratio
            shape = self._shapes[len(values)]
            self.sheet.shaped(
                top + i,
                shape,
                [values[cell.column] for cell in shape],
                tuple([formulas.get(cell.column, "") for cell in shape]),
            )
