# SPDX-License-Identifier: MIT
"""AHP's working: for each issue and criterion the comparisons of options and their principal eigenvector.

The matrix is divided by its sum and squared six times over, that is, raised to the 64th power: its rows
are then the eigenvector's to more digits than a cell holds (power method; Saaty 1980). Both Excel and
LibreOffice know the functions used.
"""

from __future__ import annotations

from mcda_app.analysis.evaluation import Evaluation
from mcda_app.domain.settings import Prioritisation
from mcda_app.exchange.excel.book import Book
from mcda_app.exchange.excel.refs import Block, cell, fixed, on, span
from mcda_app.exchange.excel.worked import SQUARINGS, Worked, squares
from mcda_app.language import tr
from mcda_app.methods.random_index import RANDOM_INDICES

NAME = tr("AHP working")
MOST_COMPARISONS = 30_000
"""Comparisons up to which they are formulas; beyond, the workbook would take minutes to open."""
LEFT = 4
"""Issue, criterion, option and consistency ratio stand in the columns before."""


class AhpSheet:
    """One block of rows an issue and criterion."""

    def __init__(self, book: Book, evaluation: Evaluation) -> None:
        project = evaluation.project
        self._widest = max((len(project.options_of(i)) for i in project.issues), default=1)
        sizes = (len(project.options_of(issue)) ** 2 for issue in project.issues)
        self._in_full = sum(sizes) * len(project.criteria) <= MOST_COMPARISONS
        self._table = RANDOM_INDICES[project.settings.random_index]
        self._by_mean = project.settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
        self.sheet = book.sheet(NAME)
        self._row = 4
        raw = self.sheet.raw
        raw.set_column(0, 2, 22)
        raw.set_column(3, 3, 12)
        raw.set_column(LEFT, self._start(3 + SQUARINGS), 9)
        raw.freeze_panes(4, 3)
        self.sheet.text(0, 0, tr("AHP working"), "title")
        told = tr(
            "Comparisons follow from the scores; where they were judged one by one, the judgements "
            "are inputs (yellow). The rest squares each matrix until its rows are the priorities."
        )
        if not self._in_full:
            told = tr(
                "This project is too large for its comparisons to be worked out in a spreadsheet: the "
                "priorities are the program's own numbers and do not follow changes of scores. TOPSIS "
                "does."
            )
        raw.merge_range(1, 0, 1, 12, told, book.styles["plain"])
        self.sheet.heads(3, 0, [tr("Issue"), tr("Criterion"), tr("Option"), "CR"])
        titles = (
            []
            if not self._in_full
            else [
                tr("Judgements"),
                tr("Comparisons"),
                *(tr("Power {k}").format(k=2**k) for k in range(SQUARINGS + 1)),
            ]
        )
        for n, title in enumerate(titles):
            self.sheet.text(3, self._start(n), title, "head")
        self.sheet.text(3, self._start(3 + SQUARINGS), tr("Priority"), "head")

    def _start(self, block: int) -> int:
        if not self._in_full:
            return LEFT
        return LEFT + block * (self._widest + 1)

    def write_issue(
        self,
        sheet: str,
        worked: Worked,
        numbers: Block,
        used: Block,
        flags: Block,
        bounds: list[tuple[str, str, int]],
    ) -> list[list[str]]:
        """Write an issue's blocks; returns (criteria, options) the cells of the priorities."""
        found = []
        for j, bound in enumerate(bounds):
            found.append(self._write(sheet, worked, j, numbers, used, flags, bound))
            self._row += len(worked.options) + 1
        return found

    def _write(
        self,
        sheet: str,
        worked: Worked,
        j: int,
        numbers: Block,
        used: Block,
        flags: Block,
        bound: tuple[str, str, int],
    ) -> list[str]:
        if not self._in_full:
            return self._as_numbers(worked, j)
        n, top = len(worked.options), self._row
        matrix = worked.comparisons(j)
        ranked = on(sheet, flags.stack(0))
        live, edited = worked.live, worked.edited(j)
        if live and edited:
            self._write_judgements(worked, j)
        for i in range(n):
            self._name_row(worked, j, i)
            for k in range(n):
                at = self._start(1) + k
                if not live:
                    self.sheet.number(top + i, at, matrix[i][k])
                    continue
                both = f"{on(sheet, flags.at(i, 0))}*{on(sheet, flags.at(k, 0))}=0"
                inner = (
                    self._judged(top, i, k, n, sheet, flags)
                    if edited
                    else self._derived(sheet, i, k, j, numbers, used, flags, bound)
                )
                self.sheet.formula(top + i, at, f"IF({both},0,{inner})", matrix[i][k])
        comparisons = Block(top, self._start(1), n, n)
        if not worked.solvable(j):
            return self._as_numbers(worked, j)
        if self._by_mean:
            return self._by_geometric_mean(worked, j, comparisons, ranked)
        return self._by_squaring(worked, j, matrix, comparisons, ranked)

    def _name_row(self, worked: Worked, j: int, i: int) -> None:
        self.sheet.text(self._row + i, 0, worked.issue.label)
        self.sheet.text(self._row + i, 1, worked.problem.criteria[j].title)
        self.sheet.text(self._row + i, 2, worked.options[i].title, "name")

    def _write_judgements(self, worked: Worked, j: int) -> None:
        """The upper triangle as inputs: how many times the row's option is as good as the column's."""
        held = worked.issue.judgements[worked.problem.criteria[j].id]
        for i, a in enumerate(worked.options):
            for k, b in enumerate(worked.options):
                if i < k:
                    ratio = held.ratio(a.id, b.id)
                    row, column = self._row + i, self._start(0) + k
                    if ratio is None:
                        self.sheet.blank(row, column, "input_number")
                    else:
                        self.sheet.number(row, column, ratio, "input_number")

    def _judged(self, top: int, i: int, k: int, n: int, sheet: str, flags: Block) -> str:
        """A cell of a judged matrix: absent judgements are 0 and add 1 to the diagonal (Harker 1987)."""
        start = self._start(0)
        if i < k:
            given = fixed(top + i, start + k)
            return f'IF({given}="",0,{given})'
        if i > k:
            given = fixed(top + k, start + i)
            return f'IF({given}="",0,1/{given})'
        absent = [
            f'({on(sheet, flags.at(o, 0))}=1)*({fixed(top + min(i, o), start + max(i, o))}="")'
            for o in range(n)
            if o != i
        ]
        return "+".join(["1", *absent])

    @staticmethod
    def _derived(
        sheet: str,
        i: int,
        k: int,
        j: int,
        numbers: Block,
        used: Block,
        flags: Block,
        bound: tuple[str, str, int],
    ) -> str:
        """A comparison as the scores imply it: 1 for no difference, 9 for that of the whole scale."""
        low, high, sign = bound
        a, b = (i, k) if sign > 0 else (k, i)
        gap = f"({on(sheet, used.at(a, j))}-{on(sheet, used.at(b, j))})/({high}-{low})"
        missing = f'SUMPRODUCT(({on(sheet, flags.stack(0))}=1)*({on(sheet, numbers.stack(j))}=""))>0'
        return f"IF({missing},1,IF({gap}>=0,1+8*{gap},1/(1-8*{gap})))"

    def _by_squaring(
        self, worked: Worked, j: int, matrix: list[list[float]], comparisons: Block, ranked: str
    ) -> list[str]:
        n, top = len(worked.options), self._row
        source = comparisons.whole()
        powers = squares(matrix)
        for step, values in enumerate(powers):
            column = self._start(2 + step)
            product = source if step == 0 else f"MMULT({source},{source})"
            formula = f"{{=IF(SUM({source})=0,0,{product}/SUM({product}))}}"
            style = self.sheet.book.styles["number"]
            self.sheet.raw.write_array_formula(
                top, column, top + n - 1, column + n - 1, formula, style, values[0][0]
            )
            for i in range(n):
                for k in range(n):
                    if i or k:
                        self.sheet.raw.write_number(top + i, column + k, values[i][k], style)
            source = span(top, column, top + n - 1, column + n - 1)
        place = self._start(3 + SQUARINGS)
        last = Block(top, self._start(2 + SQUARINGS), n, n)
        local = worked.spread(worked.ahp.local[j] if worked.ahp else None)
        for i in range(n):
            value = local[i] or 0.0
            self.sheet.formula(
                top + i, place, f"IF(SUM({source})=0,0,SUM({last.line(i)})/SUM({source}))", value
            )
        priorities = span(top, place, top + n - 1, place)
        largest = f"SUM(MMULT({comparisons.whole()},{priorities}))"
        self._write_ratio(worked, j, largest, ranked)
        return [on(NAME, fixed(top + i, place)) for i in range(n)]

    def _as_numbers(self, worked: Worked, j: int) -> list[str]:
        """Priorities as the program found them: least squares on logarithms has no short formula."""
        place = self._start(3 + SQUARINGS)
        local = worked.spread(worked.ahp.local[j] if worked.ahp else None)
        for i, value in enumerate(local):
            self._name_row(worked, j, i)
            self.sheet.number(self._row + i, place, value or 0.0)
        ratio = worked.ratio(j)
        if ratio is not None:
            self.sheet.number(self._row, 3, ratio)
        return [on(NAME, fixed(self._row + i, place)) for i in range(len(local))]

    def _by_geometric_mean(self, worked: Worked, j: int, comparisons: Block, ranked: str) -> list[str]:
        n, top = len(worked.options), self._row
        mean, place = self._start(2), self._start(3 + SQUARINGS)
        local = worked.spread(worked.ahp.local[j] if worked.ahp else None)
        for i in range(n):
            across = f"TRANSPOSE({ranked})"
            logs = f"SUM(IF({across}=1,LN({comparisons.line(i)}),0))/SUM({ranked})"
            alone = f"INDEX({ranked},{i + 1})"
            self.sheet.array(top + i, mean, f"IF({alone}=0,0,EXP({logs}))", local[i] or 0.0)
            total = span(top, mean, top + n - 1, mean)
            self.sheet.formula(
                top + i, place, f"IF(SUM({total})=0,0,{cell(top + i, mean)}/SUM({total}))", local[i] or 0.0
            )
        priorities = span(top, place, top + n - 1, place)
        product = f"MMULT({comparisons.whole()},{priorities})"
        largest = f"SUM(IF({priorities}>0,{product}/{priorities},0))/SUM({ranked})"
        self._write_ratio(worked, j, largest, ranked)
        return [on(NAME, fixed(top + i, place)) for i in range(n)]

    def _write_ratio(self, worked: Worked, j: int, largest: str, ranked: str) -> None:
        """CR = ((λmax − n) / (n − 1)) / RI(n), for three options or more."""
        count = f"SUM({ranked})"
        indices = ",".join(f"{self._table.value(size)!r}" for size in range(1, max(4, self._widest) + 1))
        formula = f'IF({count}<3,"",({largest}-{count})/({count}-1)/CHOOSE({count},{indices}))'
        self.sheet.array(self._row, 3, formula, worked.ratio(j) if sum(worked.ranked) > 2 else None)
