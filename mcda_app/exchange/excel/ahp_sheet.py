# SPDX-License-Identifier: MIT
"""AHP's working: for each issue and criterion the comparisons of options and their priorities.

The priorities are the principal eigenvector (`powers`), or the vector nearest to the judgements by least
squares of logarithms, as the project has it. Options that nothing links get no priority, as in the
program. Both Excel and LibreOffice know the functions used.
"""

from __future__ import annotations

from mcda_app.analysis.ranking.decision_matrix import LINEAR
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.domain.method_settings import Prioritisation
from mcda_app.domain.project import Project
from mcda_app.exchange.excel.cached_values import Matrix, Worked
from mcda_app.exchange.excel.least_squares import solve
from mcda_app.exchange.excel.places import judgements_name
from mcda_app.exchange.excel.powers import BLOCKS, powers, write_linked, write_powers
from mcda_app.exchange.excel.refs import Block, cell, fixed, on, span
from mcda_app.exchange.excel.styled_workbook import Book
from mcda_app.i18n import tr, tr_lazy
from mcda_app.methods.random_index import RANDOM_INDICES

NAME = tr_lazy("AHP working")
MOST_COMPARISONS = 30_000
"""Comparisons up to which they are formulas; beyond, the workbook would take minutes to open."""
LEFT, JUDGED_FIRST = 4, 4
"""Issue, criterion, option and consistency ratio stand in the columns before; titles in the rows above."""
JUDGED, COMPARED, LINKED, RAISED = 0, 1, 2, 3
LEAST_SQUARES = RAISED + BLOCKS


def follows_by_formula(project: Project) -> bool:
    """Whether priorities are formulas: the project is not too large, and judgements are read as they are."""
    sizes = (len(project.options_of(issue)) ** 2 for issue in project.issues)
    in_full = sum(sizes) * len(project.criteria) <= MOST_COMPARISONS
    return in_full and project.settings.judgement_scale == LINEAR


class AhpSheet:
    """One block of rows an issue and criterion."""

    def __init__(self, book: Book, evaluation: Evaluation) -> None:
        project = evaluation.project
        self._widest = max((len(project.options_of(i)) for i in project.issues), default=1)
        self._table = RANDOM_INDICES[project.settings.random_index]
        self._by_mean = project.settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
        self._live = follows_by_formula(project)
        self._last = LEAST_SQUARES + 2 * self._by_mean
        self.sheet = book.sheet(str(NAME))
        self._row = JUDGED_FIRST
        self._bounds: list[tuple[str, str, int]] = []
        raw = self.sheet.raw
        raw.set_column(0, 2, 22)
        raw.set_column(3, 3, 12)
        raw.set_column(LEFT, self._place(), 9)
        raw.freeze_panes(4, 3)
        self.sheet.text(0, 0, tr("AHP working"), "title")
        told = tr(
            "Comparisons follow from the scores; where they were judged one by one, the judgements "
            "are inputs (yellow). The rest raises each matrix to a power so high that its columns are the "
            "priorities."
        )
        if not self._live:
            told = tr(
                "The comparisons of this project cannot be worked out in a spreadsheet: it is too large, or "
                "its judgement scale is not the linear one. The priorities are the program's own numbers. "
                "Once a score or who takes part is changed, there are none; TOPSIS follows."
            )
        raw.merge_range(1, 0, 1, 12, told, book.styles["plain"])
        self.sheet.grow(1, told, 130)
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
        return self._start(self._last) if self._live else LEFT + 3

    def write_issue(
        self,
        number: int,
        sheet: str,
        worked: Worked,
        numbers: Block,
        used: Block,
        flags: Block,
        bounds: list[tuple[str, str, int]],
    ) -> list[list[str]]:
        """Write an issue's blocks; returns (criteria, options) the cells of the priorities."""
        found = []
        self._bounds = bounds
        for j, bound in enumerate(bounds):
            for i, option in enumerate(worked.options):
                self.sheet.text(self._row + i, 0, worked.issue.label)
                self.sheet.text(self._row + i, 1, worked.problem.criteria[j].title)
                self.sheet.text(self._row + i, 2, option.title, "name")
            if self._live:
                self._write(number, sheet, worked, j, numbers, used, flags, bound)
            else:
                self._as_numbers(sheet, worked, j, used, flags)
            found.append(
                [on(str(NAME), fixed(self._row + i, self._place())) for i in range(len(worked.options))]
            )
            self._row += len(worked.options) + 1
        return found

    def _write(
        self,
        number: int,
        sheet: str,
        worked: Worked,
        j: int,
        numbers: Block,
        used: Block,
        flags: Block,
        bound: tuple[str, str, int],
    ) -> None:
        n, top = len(worked.options), self._row
        matrix = worked.comparisons(j)
        ranked = on(sheet, flags.stack(0))
        edited = worked.edited(j)
        if edited:
            self._write_judgements(number, worked, j)
        for i in range(n):
            for k in range(n):
                both = f"{on(sheet, flags.at(i, 0))}*{on(sheet, flags.at(k, 0))}=0"
                inner = (
                    self._judged(top, i, k, n, sheet, flags)
                    if edited
                    else self._derived(sheet, i, k, j, numbers, used, flags, bound)
                )
                formula = f"IF({both},0,{inner})"
                self.sheet.formula(top + i, self._start(COMPARED) + k, formula, matrix[i][k])
        comparisons = Block(top, self._start(COMPARED), n, n)
        unlinked = f"SUM({ranked})=0"
        if edited:
            joined = write_linked(self.sheet, self._start(LINKED), comparisons, matrix)
            unlinked = f"OR({unlinked},SUM({joined.whole()})<SUM({ranked})^2)"
        found, local = powers(matrix), worked.local(j)
        if any(share is not None for share in local):
            local = [share or 0.0 for share in local]
        last = write_powers(self.sheet, 3, lambda block: self._start(RAISED + block), comparisons, found)
        shares = self._eigenvector(comparisons, last, found.vector, beside=self._by_mean)
        if self._by_mean:
            self._least_squares(comparisons, matrix, local, unlinked)
        else:
            for i, share in enumerate(local):
                formula = f'IF({unlinked},"",{cell(top + i, shares.column)})'
                self.sheet.formula(top + i, self._place(), formula, share)
        self._write_ratio(worked, j, comparisons, shares, ranked, unlinked)

    def _write_judgements(self, number: int, worked: Worked, j: int) -> None:
        """The upper triangle as inputs: how many times the row's option is as good as the column's."""
        criterion = worked.problem.criteria[j]
        judgements = worked.issue.judgements[criterion.id]
        n = len(worked.options)
        for i, a in enumerate(worked.options):
            for k, b in enumerate(worked.options):
                if i < k:
                    ratio = judgements.ratio(a.id, b.id)
                    row, column = self._row + i, self._start(JUDGED) + k
                    if ratio is None:
                        self.sheet.blank(row, column, "input_number")
                    else:
                        self.sheet.number(row, column, ratio, "input_number")
                    self.sheet.only_comparisons(row, column)
        place = Block(self._row, self._start(JUDGED), n, n)
        self.sheet.book.name_place(judgements_name(number, j + 1), on(str(NAME), place.whole()))

    def _judged(self, top: int, i: int, k: int, n: int, sheet: str, flags: Block) -> str:
        """A cell of a judged matrix: absent judgements are 0 and add 1 to the diagonal (Harker 1987)."""
        start = self._start(JUDGED)
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

    def _eigenvector(self, comparisons: Block, last: Block, vector: list[float], *, beside: bool) -> Block:
        """The shares of the rows' sums in the last power, in the column before the next block."""
        n, top = comparisons.rows, comparisons.row
        place = Block(top, last.column + self._widest, n, 1)
        whole = last.whole()
        for i in range(n):
            formula = f"IF(SUM({whole})=0,0,SUM({last.line(i)})/SUM({whole}))"
            self.sheet.formula(top + i, place.column, formula, vector[i])
        return place

    def _least_squares(
        self, comparisons: Block, matrix: Matrix, local: list[float | None], unlinked: str
    ) -> None:
        """The vector whose ratios are nearest to those given, by least squares of logarithms.

        The normal equations of the graph of comparisons, with 1 added everywhere, which makes them
        solvable and changes the solution by a constant alone (Bozóki, Fülöp & Rónyai 2010).
        """
        n, top = comparisons.rows, comparisons.row
        equations = Block(top, self._start(LEAST_SQUARES), n, n)
        sums = Block(top, self._start(LEAST_SQUARES + 1), n, 1)
        logs = Block(top, sums.column + 1, n, 1)
        solution = solve(matrix, linked=any(share is not None for share in local))
        for i in range(n):
            line, own = comparisons.line(i), comparisons.at(i, i)
            for k in range(n):
                both = f"{own}*{comparisons.at(k, k)}"
                formula = (
                    f'IF({own}=0,1,COUNTIF({line},">0"))'
                    if i == k
                    else (f"IF({both}=0,0,IF({comparisons.at(i, k)}>0,0,1))")
                )
                self.sheet.formula(top + i, equations.column + k, formula, solution.equations[i][k])
            formula = f"IF({own}=0,0,SUM(IF({line}>0,LN({line}),0))-LN({own}))"
            self.sheet.array(top + i, sums.column, formula, solution.sums[i])
        formula = f"IF({unlinked},0,MMULT(MINVERSE({equations.whole()}),{sums.whole()}))"
        self.sheet.array_block(logs, formula, [[x] for x in solution.logs])
        place = self._place()
        diagonal = "+".join(
            f"IF({comparisons.at(k, k)}=0,0,EXP({logs.at(k, 0)}-MAX({logs.whole()})))" for k in range(n)
        )
        for i in range(n):
            share = f"EXP({logs.at(i, 0)}-MAX({logs.whole()}))/({diagonal})"
            formula = f'IF({unlinked},"",IF({comparisons.at(i, i)}=0,0,{share}))'
            self.sheet.formula(top + i, place, formula, local[i])

    def _write_ratio(
        self, worked: Worked, j: int, comparisons: Block, shares: Block, ranked: str, unlinked: str
    ) -> None:
        """CR = ((λmax − n) / (n − 1)) / RI, for three options or more.

        RI falls in a straight line with the judgements missing, as RandomIndexTable.value tells.
        """
        count = f"SUM({ranked})"
        indices = ",".join(f"{self._table.value(size):.15g}" for size in range(1, max(4, self._widest) + 1))
        largest = f"MAX({count},SUM(MMULT({comparisons.whole()},{shares.whole()})))"
        missing = f'({count}^2-COUNTIF({comparisons.whole()},">0"))/2'
        spare = f"(({count}-1)*({count}-2)/2)"
        full = f"({largest}-{count})/({count}-1)/CHOOSE({count},{indices})"
        formula = (
            f'IF(OR({count}<3,{unlinked}),"",IF({spare}-{missing}<=0,0,{full}*{spare}/({spare}-{missing})))'
        )
        self.sheet.array(self._row, 3, formula, worked.ratio(j))

    def _as_numbers(self, sheet: str, worked: Worked, j: int, used: Block, flags: Block) -> None:
        """Priorities as the program found them, for as long as what they follow from is as exported."""
        top, n = self._row, len(worked.options)
        scale = worked.problem.criteria[j].scale
        values = worked.used(j)
        for i, value in enumerate(values):
            self.sheet.number(top + i, LEFT, 1.0 if worked.ranked[i] else 0.0, "figure")
            self.sheet.number(top + i, LEFT + 1, value, "figure")
        low, high = (f"{bound:.15g}" for bound in scale.bounds)
        same = [
            f"SUMPRODUCT(--({on(sheet, flags.stack(0))}<>{span(top, LEFT, top + n - 1, LEFT)}))=0",
            f"SUMPRODUCT(--({on(sheet, used.stack(j))}<>{span(top, LEFT + 1, top + n - 1, LEFT + 1)}))=0",
            f"ABS({self._bounds[j][0]}-({low}))<=ABS({low})*1E-14",
            f"ABS({self._bounds[j][1]}-({high}))<=ABS({high})*1E-14",
        ]
        self.sheet.formula(top, LEFT + 2, f"IF(AND({','.join(same)}),1,0)", 1.0, "figure")
        for i, share in enumerate(worked.local(j)):
            held = '""' if share is None else f"{share:.15g}"
            self.sheet.formula(top + i, LEFT + 3, f'IF({fixed(top, LEFT + 2)}=1,{held},"")', share)
        ratio = worked.ratio(j)
        if ratio is not None:
            self.sheet.formula(top, 3, f'IF({fixed(top, LEFT + 2)}=1,{ratio:.15g},"")', ratio)
