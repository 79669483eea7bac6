# SPDX-License-Identifier: MIT
"""One issue: scores in, ranking out, and every step between as a formula."""

from __future__ import annotations

from typing import NamedTuple

from xlsxwriter.utility import xl_col_to_name

from mcda_app.analysis.phrases import capital
from mcda_app.analysis.ranking.verdict import score_word
from mcda_app.domain.method_settings import Normalisation, Synthesis
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.exchange.excel.ahp_sheet import AhpSheet
from mcda_app.exchange.excel.cached_values import Worked
from mcda_app.exchange.excel.cell_labels import MOST_FAVOURED, NO, NO_RANKING, NOT_RANKED, YES
from mcda_app.exchange.excel.places import own_weights_name, scores_name, takes_part_name
from mcda_app.exchange.excel.refs import Block, Refs, fixed, on, span
from mcda_app.exchange.excel.sheet_names import text_formula
from mcda_app.exchange.excel.styled_workbook import Book, Sheet
from mcda_app.exchange.report.content import EVIDENCE
from mcda_app.exchange.safe_text import safe_text
from mcda_app.i18n import LocalisedTuple, localised, tr
from mcda_app.methods.ranking import TIE_TOLERANCE

NAME, FIRST = 0, 1
"""The columns of options' names and of the first criterion."""
RESULTS = LocalisedTuple(
    lambda: (
        tr("Distance to the ideal"),
        tr("Distance to its opposite"),
        tr("TOPSIS closeness"),
        tr("AHP priority"),
        tr("Score"),
        tr("Rank"),
    )
)


class IssueRefs(NamedTuple):
    """What the summary and the check need of an issue's sheet: cells as other sheets write them."""

    sheet: str
    answer: str
    scores: list[str]
    ranks: list[str]


class IssueSheet:
    """Writes the sheet from top to bottom; blocks below refer to blocks above."""

    def __init__(
        self, book: Book, number: int, name: str, project: Project, worked: Worked, refs: Refs
    ) -> None:
        """number counts the issues from 1."""
        self.book, self.project, self.worked, self.refs = book, project, worked, refs
        self.sheet: Sheet = book.sheet(name)
        self.number, self.name = number, name
        self.criteria = project.criteria
        self.n, self.m = len(worked.options), len(project.criteria)
        self.row = 0

    def write(self, ahp: AhpSheet) -> IssueRefs:
        self._columns()
        self._head()
        scores = self._scores()
        weights = self._weights()
        results = self._block_place(len(RESULTS), gap=2)
        self._chart(results)
        numbers, flags = self._numbers(scores, weights)
        used = self._used(numbers, flags)
        normalised = self._normalised(used, flags)
        weighted = self._weighted(normalised, flags, weights)
        ideal, opposite = self._ideals(weighted, weights)
        local = ahp.write_issue(self.number, self.name, self.worked, numbers, used, flags, self._bounds())
        priorities = self._priorities(local, flags, weights)
        self._results(results, weighted, ideal, opposite, priorities, flags)
        self._answer(results)
        self._evidence()
        self.sheet.raw.repeat_rows(0)
        return IssueRefs(
            self.name,
            on(self.name, fixed(2, 0)),
            [on(self.name, fixed(results.row + k, results.column + 4)) for k in range(self.n)],
            [on(self.name, fixed(results.row + k, results.column + 5)) for k in range(self.n)],
        )

    # Layout

    def _columns(self) -> None:
        raw = self.sheet.raw
        raw.set_column(NAME, NAME, 30)
        raw.set_column(FIRST, FIRST + max(self.m + 1, len(RESULTS)), 17)
        raw.freeze_panes(3, 1)

    def _head(self) -> None:
        issue = self.worked.issue
        self.sheet.text(0, 0, issue.title, "title")
        last = FIRST + max(self.m, len(RESULTS)) - 1
        self.sheet.raw.merge_range(1, 0, 1, last, "", self.book.styles["subtitle"])
        self.sheet.text(1, 0, issue.description, "subtitle")
        self.row = 4
        if issue.notes:
            self.sheet.raw.merge_range(3, 0, 3, last, "", self.book.styles["plain"])
            self.sheet.text(3, 0, issue.notes, "plain")
            self.sheet.grow(3, issue.notes, 150)
            self.row = 5

    def _heading(self, text: str) -> None:
        self.sheet.text(self.row, 0, text, "heading")
        self.row += 1

    def _block_place(self, columns: int, gap: int = 1) -> Block:
        """A place for a heading, a head row and one row an option."""
        block = Block(self.row + 2, FIRST, self.n, columns)
        self.row = block.row + self.n + gap
        return block

    def _option_rows(self, title: str, corner: str = "") -> Block:
        """A heading, the criteria's titles and the options' names; returns the place of the numbers."""
        self._heading(title)
        self.sheet.heads(self.row, 0, [corner or tr("Option"), *(c.title for c in self.criteria)])
        self.row += 1
        block = Block(self.row, FIRST, self.n, self.m)
        for k, option in enumerate(self.worked.options):
            self.sheet.text(self.row + k, 0, option.title, "name")
        self.row += self.n + 1
        return block

    def _bounds(self) -> list[tuple[str, str, int]]:
        """Lowest and highest value and sign of each criterion, as formulas take them."""
        levels = [self.refs.levels[c.id] for c in self.criteria]
        return [(v.low, v.high, c.direction.sign) for v, c in zip(levels, self.criteria, strict=True)]

    # Inputs

    def _scores(self) -> Block:
        block = self._option_rows(tr("Scores: choose a label or type a number"))
        part = FIRST + self.m
        self.sheet.text(block.row - 1, part, tr("Takes part"), "head")
        for k, option in enumerate(self.worked.options):
            for j, criterion in enumerate(self.criteria):
                self._score(block.row + k, FIRST + j, option.id, criterion)
            self.sheet.text(
                block.row + k, part, str(NO) if option.id in self.worked.issue.excluded else str(YES), "input"
            )
            self.sheet.raw.data_validation(
                block.row + k, part, block.row + k, part, {"validate": "list", "source": [str(YES), str(NO)]}
            )
        self.book.name_place(scores_name(self.number), on(self.name, block.whole()))
        takes_part = Block(block.row, part, self.n, 1)
        self.book.name_place(takes_part_name(self.number), on(self.name, takes_part.whole()))
        return block

    def _score(self, row: int, column: int, option_id: str, criterion: Criterion) -> None:
        score = self.worked.issue.score(option_id, criterion.id)
        level = criterion.scale.level(score.level) if score.level is not None else None
        if level is not None:
            self.sheet.text(row, column, level.label, "input")
        elif (value := score.value_on(criterion)) is not None:
            self.sheet.number(row, column, value, "input_number")
        else:
            self.sheet.blank(row, column, "input")
        if criterion.scale.levels:
            self.sheet.raw.data_validation(
                row,
                column,
                row,
                column,
                {
                    "validate": "list",
                    "source": f"={self.refs.levels[criterion.id].labels}",
                    "error_type": "information",
                    "error_title": tr("Another value"),
                    "error_message": tr("Not a label of this scale. A number on the scale is fine too."),
                },
            )

    def _weights(self) -> Block:
        """Direction and weight of each criterion; the issue's own weights are inputs here."""
        sheet, issue = self.sheet, self.worked.issue
        self.row -= 1
        sheet.text(self.row, 0, tr("Direction"), "name")
        for j, criterion in enumerate(self.criteria):
            wanted = (
                tr("more is better") if criterion.direction is Direction.BENEFIT else tr("less is better")
            )
            sheet.text(self.row, FIRST + j, wanted)
        self.row += 1
        if issue.weights is not None:
            sheet.text(self.row, 0, tr("Own weight on this issue"), "name")
            for j, share in enumerate(self.worked.shares):
                sheet.number(self.row, FIRST + j, share, "input_share")
            own = span(self.row, FIRST, self.row, FIRST + self.m - 1)
            self.book.name_place(own_weights_name(self.number), on(self.name, own))
            self.row += 1
        sheet.text(self.row, 0, tr("Share of the weight"), "name")
        for j, (criterion, share) in enumerate(zip(self.criteria, self.worked.shares, strict=True)):
            formula = self.refs.shares[criterion.id]
            if issue.weights is not None:
                formula = f"IF(SUM({own})=0,0,{fixed(self.row - 1, FIRST + j)}/SUM({own}))"
            sheet.formula(self.row, FIRST + j, formula, share, "share")
        block = Block(self.row, FIRST, 1, self.m)
        self.row += 2
        return block

    # Steps

    def _numbers(self, scores: Block, weights: Block) -> tuple[Block, Block]:
        """Labels as numbers, and which options are ranked."""
        block = self._option_rows(tr("1. Numbers behind the labels"))
        flag = FIRST + self.m
        self.sheet.text(block.row - 1, flag, tr("Ranked (1 = yes)"), "head")
        for k, option in enumerate(self.worked.options):
            for j, criterion in enumerate(self.criteria):
                ref, source = self.refs.levels[criterion.id], scores.at(k, j)
                named = f'IFERROR(INDEX({ref.numbers},MATCH({source},{ref.labels},0)),"")'
                if not criterion.scale.levels:
                    named = '""'
                value = self.worked.issue.score(option.id, criterion.id).value_on(criterion)
                inside = f'IF(AND({source}>={ref.low},{source}<={ref.high}),{source},"")'
                formula = f"IF(ISNUMBER({source}),{inside},{named})"
                self.sheet.formula(block.row + k, FIRST + j, formula, value, "figure")
            row = block.line(k)
            part = fixed(scores.row + k, flag)
            gaps = f'SUMPRODUCT(({weights.line(0)}>0)*({row}=""))'
            held = 1.0 if self.worked.ranked[k] else 0.0
            self.sheet.formula(
                block.row + k, flag, f"IF(AND({part}={text_formula(str(YES))},{gaps}=0),1,0)", held, "figure"
            )
        return block, Block(block.row, flag, self.n, 1)

    def _used(self, numbers: Block, flags: Block) -> Block:
        """As numbers, with a gap on a criterion without weight read as the scale's low end."""
        block = self._option_rows(tr("2. As used: ranked options only"))
        lows = [c.scale.bounds[0] for c in self.criteria]
        for k, option in enumerate(self.worked.options):
            for j, criterion in enumerate(self.criteria):
                raw = numbers.at(k, j)
                low = self.refs.levels[criterion.id].low
                score = self.worked.issue.score(option.id, criterion.id).value_on(criterion)
                value = (lows[j] if score is None else score) if self.worked.ranked[k] else 0.0
                formula = f'IF({flags.at(k, 0)}=1,IF({raw}="",{low},{raw}),0)'
                self.sheet.formula(block.row + k, FIRST + j, formula, value, "figure")
        return block

    def _normalised(self, used: Block, flags: Block) -> Block:
        block = self._option_rows(tr("3. Normalised (TOPSIS)"))
        steps = self.worked.topsis
        values = self.worked.spread(list(range(sum(self.worked.ranked))) if steps else None)
        choice = self.refs.normalisation
        ranked = flags.stack(0)
        for j, (low, high, sign) in enumerate(self._bounds()):
            column = used.stack(j)
            least, most = f"MIN(IF({ranked}=1,{column}))", f"MAX(IF({ranked}=1,{column}))"
            largest = f"MAX(ABS({column}))"
            for k in range(self.n):
                x, at = used.at(k, j), values[k]
                # Divided by the largest first, so that very large or small scores can be squared.
                by_length = f"IF({largest}=0,0,{x}/{largest}/SQRT(SUMSQ({column}/{largest})))"
                by_range = self._stretched(x, least, most, sign)
                by_scale = self._stretched(x, low, high, sign)
                formula = (
                    f'IF({flags.at(k, 0)}=0,"",IF({choice}={text_formula(Normalisation.VECTOR.value)},'
                    f"{by_length},IF({choice}={text_formula(Normalisation.MINMAX.value)},{by_range},{by_scale})))"
                )
                value = steps.normalised[int(at)][j] if steps is not None and at is not None else None
                self.sheet.array(block.row + k, FIRST + j, formula, value)
        return block

    @staticmethod
    def _stretched(x: str, low: str, high: str, sign: int) -> str:
        above = f"({x}-{low})" if sign > 0 else f"({high}-{x})"
        return f"IF({high}={low},1,{above}/({high}-{low}))"

    def _weighted(self, normalised: Block, flags: Block, weights: Block) -> Block:
        block = self._option_rows(tr("4. Weighted (normalised × share of the weight)"))
        steps = self.worked.topsis
        columns = [
            self.worked.spread([row[j] for row in steps.weighted] if steps else None) for j in range(self.m)
        ]
        for k in range(self.n):
            for j in range(self.m):
                product = f"{normalised.at(k, j)}*{fixed(weights.row, FIRST + j)}"
                formula = f'IF({flags.at(k, 0)}=0,"",{product})'
                self.sheet.formula(block.row + k, FIRST + j, formula, columns[j][k])
        return block

    def _ideals(self, weighted: Block, weights: Block) -> tuple[Block, Block]:
        self.row -= 1
        steps = self.worked.topsis
        made = []
        fixed_ends = f"{self.refs.normalisation}={text_formula(Normalisation.ANCHORS.value)}"
        by_length = f"{self.refs.normalisation}={text_formula(Normalisation.VECTOR.value)}"
        for which, title in ((True, tr("Ideal")), (False, tr("Its opposite"))):
            self.sheet.text(self.row, 0, title, "name")
            values = (steps.ideal if which else steps.anti_ideal) if steps is not None else (None,) * self.m
            for j, criterion in enumerate(self.criteria):
                column = weighted.stack(j)
                most, least = f"MAX({column})", f"MIN({column})"
                wanted, other = (most, least) if which else (least, most)
                if criterion.direction is Direction.COST:
                    wanted = f"IF({by_length},{other},{wanted})"
                end = fixed(weights.row, FIRST + j) if which else "0"
                formula = f'IF(COUNT({column})=0,"",IF({fixed_ends},{end},{wanted}))'
                self.sheet.formula(self.row, FIRST + j, formula, values[j])
            made.append(Block(self.row, FIRST, 1, self.m))
            self.row += 1
        self.row += 1
        return made[0], made[1]

    def _priorities(self, local: list[list[str]], flags: Block, weights: Block) -> Block:
        """AHP: local priorities, how they are scaled, and their weighted sum.

        Where nothing links the options on a criterion they have no priority there, and so none in all.
        """
        block = self._option_rows(tr("5. Priorities on each criterion (AHP)"))
        priorities = [self.worked.local(j) for j in range(self.m)]
        for j in range(self.m):
            for k in range(self.n):
                formula = f'IF({flags.at(k, 0)}=0,"",{local[j][k]})'
                self.sheet.formula(block.row + k, FIRST + j, formula, priorities[j][k])
        scaled = self._option_rows(tr("6. Priorities as added up (AHP)"))
        ideal = self.worked.settings.synthesis is Synthesis.IDEAL
        total = FIRST + self.m
        self.sheet.text(scaled.row - 1, total, tr("Weighted sum"), "head")
        for j in range(self.m):
            top = f"/MAX({block.stack(j)})" if ideal else ""
            largest = max((value for value in priorities[j] if value is not None), default=1.0)
            for k in range(self.n):
                share = priorities[j][k]
                value = None if share is None else share / largest if ideal else share
                formula = f'IF({block.at(k, j)}="","",{block.at(k, j)}{top})'
                self.sheet.formula(scaled.row + k, FIRST + j, formula, value)
        sums = self._sums()
        for k in range(self.n):
            whole = f"OR({flags.at(k, 0)}=0,COUNT({scaled.line(k)})<{self.m})"
            formula = f'IF({whole},"",SUMPRODUCT({scaled.line(k)},{weights.line(0)}))'
            self.sheet.formula(scaled.row + k, total, formula, sums[k])
        return Block(scaled.row, total, self.n, 1)

    def _sums(self) -> list[float | None]:
        steps = self.worked.ahp
        if steps is None:
            return [None] * self.n
        columns = zip(*steps.scaled, strict=True)
        shares = self.worked.shares
        return self.worked.spread([sum(w * p for w, p in zip(shares, c, strict=True)) for c in columns])

    # Results

    def _results(
        self, place: Block, weighted: Block, ideal: Block, opposite: Block, sums: Block, flags: Block
    ) -> None:
        sheet, worked = self.sheet, self.worked
        sheet.text(place.row - 2, 0, tr("Result"), "heading")
        if worked.result.failure:
            failure = tr("As exported: {failure}").format(failure=worked.result.failure)
            sheet.text(place.row - 2, 1, failure, "line")
        sheet.heads(place.row - 1, 0, [tr("Option"), *RESULTS])
        topsis, ahp = worked.topsis, worked.ahp
        near = worked.spread(topsis.distance_to_ideal if topsis else None)
        far = worked.spread(topsis.distance_to_anti_ideal if topsis else None)
        closeness = worked.spread(topsis.closeness if topsis else None)
        overall = worked.spread(ahp.overall if ahp else None)
        for k, (option, standing) in enumerate(zip(worked.options, worked.result.standings, strict=True)):
            row, at = place.row + k, place.column
            flag = flags.at(k, 0)
            sheet.text(row, 0, option.title, "name")
            line = weighted.line(k)
            sheet.formula(row, at, f'IF({flag}=0,"",SQRT(SUMXMY2({line},{ideal.line(0)})))', near[k])
            sheet.formula(row, at + 1, f'IF({flag}=0,"",SQRT(SUMXMY2({line},{opposite.line(0)})))', far[k])
            a, b = fixed(row, at), fixed(row, at + 1)
            sheet.formula(row, at + 2, f'IF({flag}=0,"",IF({a}+{b}=0,0.5,{b}/({a}+{b})))', closeness[k])
            share = f"{sums.at(k, 0)}/SUM({sums.stack(0)})"
            sheet.formula(row, at + 3, f'IF({sums.at(k, 0)}="","",{share})', overall[k])
            pick = f'IF({self.refs.method}="AHP",{fixed(row, at + 3)},{fixed(row, at + 2)})'
            sheet.formula(row, at + 4, pick, standing.score)
            scores, mine = place.stack(4), fixed(row, at + 4)
            better = f"SUMPRODUCT(({flags.stack(0)}=1)*({scores}>{mine}+{TIE_TOLERANCE!r}))"
            rank = f'IF({mine}="",{text_formula(str(NOT_RANKED))},1+{better})'
            value: float | str = str(NOT_RANKED) if standing.rank is None else float(standing.rank)
            sheet.formula(row, at + 5, rank, value, "rank")
        sheet.raw.conditional_format(
            place.row,
            place.column + 4,
            place.row + self.n - 1,
            place.column + 4,
            {
                "type": "data_bar",
                "bar_color": "#7AB0DE",
                "bar_solid": True,
                "min_type": "num",
                "min_value": 0,
                "max_type": "num",
                "max_value": 1,
            },
        )

    def _answer(self, place: Block) -> None:
        ranks = [fixed(place.row + k, place.column + 5) for k in range(self.n)]
        parts = "&".join(f'IF({rank}=1,", "&{fixed(place.row + k, 0)},"")' for k, rank in enumerate(ranks))
        leaders = [o.title for o in self.worked.result.leaders]
        value = MOST_FAVOURED.format(leaders=", ".join(leaders)) if leaders else str(NO_RANKING)
        before, _, after = str(MOST_FAVOURED).partition("{leaders}")
        told = f"{text_formula(before)}&MID({parts},3,999)&{text_formula(after)}"
        formula = f"IF(COUNT({place.stack(5)})=0,{text_formula(str(NO_RANKING))},{told})"
        self.sheet.formula(2, 0, formula, value, "answer")

    def _chart(self, place: Block) -> None:
        """A bar a option, beside nothing and above the steps."""
        chart = self.book.workbook.add_chart({"type": "bar"})
        row, last = place.row, place.row + self.n - 1
        column = xl_col_to_name(place.column + 4)
        quoted = self.name.replace("'", "''")
        chart.add_series(
            {
                "name": capital(score_word(self.worked.settings.method)),
                "categories": f"='{quoted}'!$A${row + 1}:$A${last + 1}",
                "values": f"='{quoted}'!${column}${row + 1}:${column}${last + 1}",
                "fill": {"color": "#12436D"},
                "data_labels": {"value": True, "num_format": "0.00"},
                "gap": 60,
            }
        )
        chart.set_legend({"none": True})
        chart.set_title({"name": tr("Score of each option"), "name_font": {"size": 11}})
        chart.set_x_axis(
            {"min": 0, "max": 1, "major_gridlines": {"visible": True, "line": {"color": "#E3E8ED"}}}
        )
        chart.set_y_axis({"reverse": True})
        height = 80 + 26 * self.n
        chart.set_size({"width": 760, "height": height})
        self.sheet.raw.insert_chart(
            self.row,
            0,
            chart,
            {
                "description": tr("Bar chart of the scores on {issue}").format(
                    issue=safe_text(self.worked.issue.title)
                )
            },
        )
        self.row += height // 20 + 2

    def _evidence(self) -> None:
        self._heading(tr("Evidence: what each score rests on"))
        self.sheet.heads(
            self.row,
            0,
            [tr("Option"), tr("Criterion"), tr("Score"), tr("Evidence"), tr("Source"), "", tr("Reason")],
        )
        self.sheet.raw.merge_range(self.row, 4, self.row, 5, tr("Source"), self.book.styles["head"])
        last = FIRST + max(self.m + 1, len(RESULTS)) + 2
        self.sheet.raw.merge_range(self.row, 6, self.row, last, tr("Reason"), self.book.styles["head"])
        self.row += 1
        for option in self.worked.options:
            for criterion in self.criteria:
                score = self.worked.issue.score(option.id, criterion.id)
                value = score.value_on(criterion)
                shown = (
                    tr("missing")
                    if value is None
                    else f"{criterion.describe(value)} ({localised(value, 'g')})"
                )
                texts = (
                    option.title,
                    criterion.title,
                    shown,
                    "" if score.missing else EVIDENCE[score.evidence],
                )
                for column, text in enumerate(texts):
                    self.sheet.text(self.row, column, text)
                for first, end, text in ((4, 5, score.source), (6, last, score.reason)):
                    self.sheet.raw.merge_range(self.row, first, self.row, end, "", self.book.styles["text"])
                    self.sheet.text(self.row, first, text)
                self.sheet.grow(self.row, max(score.reason, score.source, key=len), 62)
                self.row += 1
