# SPDX-License-Identifier: MIT
"""One issue: scores in, ranking out, and every step between as a formula."""

from __future__ import annotations

from mcda_app.analysis.vocabulary.directions import DIRECTIONS
from mcda_app.domain.method_settings import Method, Normalisation, Synthesis
from mcda_app.domain.scale import Direction
from mcda_app.exchange.excel.ahp_sheet import AhpSheet, IssueCells
from mcda_app.exchange.excel.content import WorkbookContent
from mcda_app.exchange.excel.layout.chart import BarChart
from mcda_app.exchange.excel.layout.pages import Page
from mcda_app.exchange.excel.layout.shaped_rows import ARRAY, BLANK, NUMBER, TEXT, CellShape
from mcda_app.exchange.excel.layout.styles import MARGINS
from mcda_app.exchange.excel.layout.validation import Validation
from mcda_app.exchange.excel.option_blocks import FIRST, NAME, OptionBlocks, by_option
from mcda_app.exchange.excel.references import (
    Block,
    InputReferences,
    IssueReferences,
    fixed,
    on,
    own_weights_name,
    scores_name,
    span,
    takes_part_name,
    text_formula,
)
from mcda_app.exchange.excel.rules.baseline_block import baseline_index, write_baseline
from mcda_app.exchange.excel.rules.decision_lines import write_decision
from mcda_app.exchange.excel.rules.threshold_row import Thresholds, misses, write_thresholds
from mcda_app.exchange.excel.styled_workbook import DEFAULT_WIDTH, Book, Condition
from mcda_app.exchange.excel.value_formulas import value_formula
from mcda_app.exchange.safe_text import safe_text
from mcda_app.i18n import tr
from mcda_app.methods.ranking import TIE_TOLERANCE

SOURCE, REASON = (4, 5), (6, 9)
"""First and last columns of evidence below them."""
RESULTS = 6
"""Columns of results beside an option's name; one more under weighted value."""


class IssueSheet(OptionBlocks):
    """Writes the sheet from top to bottom; blocks below refer to blocks above."""

    def __init__(self, book: Book, content: WorkbookContent, number: int, inputs: InputReferences) -> None:
        """number counts the issues from 1."""
        super().__init__(book, content.issues[number - 1], content.issue_names[number - 1])
        self.inputs, self.number, self.labels = inputs, number, content.labels
        self.score_title = content.score_title
        self.by_value = self.content.settings.method is Method.VALUE
        """Whether weighted value is computed too; other workbooks keep the places of their cells."""
        self.results = RESULTS + self.by_value
        self.score, self.rank = self.results - 2, self.results - 1
        """The columns of results with the score by the method in use, and with the rank."""
        self.thresholds: Thresholds = {}
        signs = (1 if c.direction is Direction.BENEFIT else -1 for c in self.criteria)
        levels = (inputs.levels[c.id] for c in self.criteria)
        self.bounds = [(level.low, level.high, sign) for level, sign in zip(levels, signs, strict=True)]
        """(criteria,) lowest and highest value as formulas, and the direction's sign."""
        self._rules = [_level_rule(inputs.levels[c.id].labels) for c in self.criteria]

    def write(self, ahp: AhpSheet) -> IssueReferences:
        self._columns()
        self._head()
        scores = self._scores()
        weights = self._weights()
        results = self._block_place(self.results, gap=2)
        self._chart(results)
        numbers, flags = self._numbers(scores, weights)
        used = self._used(numbers, flags)
        normalised = self._normalised(used, flags)
        weighted = self._weighted(normalised, flags, weights)
        ideal, opposite = self._ideals(weighted, weights)
        cells = IssueCells(self.number, self.name, numbers, used, flags, self.bounds)
        local = ahp.write_issue(self.content, cells)
        priorities = self._priorities(local, flags, weights)
        values = self._partial_values(used, flags) if self.by_value else None
        self._results(results, weighted, ideal, opposite, priorities, values, weights, flags)
        self._answer(results)
        self._evidence()
        self._baseline(numbers, results)
        write_decision(self.sheet, self.content, self.row + 2)
        self.sheet.repeat_row(0)
        return IssueReferences(
            self.name,
            on(self.name, fixed(2, 0)),
            [on(self.name, fixed(results.row + k, results.column + self.score)) for k in range(self.n)],
            [on(self.name, fixed(results.row + k, results.column + self.rank)) for k in range(self.n)],
            [on(self.name, fixed(weights.row, FIRST + j)) for j in range(self.m)],
        )

    # Layout

    def _columns(self) -> None:
        self.sheet.columns(NAME, NAME, 30)
        self.sheet.columns(FIRST, max(FIRST + self.m, self.results, REASON[1]), 17)
        self.sheet.freeze(3, 1)

    def _head(self) -> None:
        issue = self.content.issue
        self.sheet.text(0, 0, issue.title, "title")
        last = FIRST + max(self.m, self.results) - 1
        self.sheet.merged(1, 0, last, issue.description, "subtitle")
        self.row = 4
        if issue.notes:
            self.sheet.merged(3, 0, last, issue.notes, "plain")
            self.row = 5

    # Inputs

    def _scores(self) -> Block:
        block = self._option_heads(tr("Scores: choose a label or type a number"))
        part = FIRST + self.m
        self.sheet.text(block.row - 1, part, tr("Takes part"), "head")
        for k, option in enumerate(self.content.options):
            typed = self.content.inputs[k]
            scores_there = [_input(FIRST + j, value) for j, value in enumerate(typed)]
            answer = self.labels.no if option.id in self.content.issue.excluded else self.labels.yes
            shape = self.book.shape(
                CellShape(NAME, TEXT, "name"), *scores_there, CellShape(part, TEXT, "input")
            )
            self.sheet.shaped(block.row + k, shape, (option.title, *typed, answer))
            for j, rule in enumerate(self._rules):
                if self.criteria[j].scale.levels:
                    self.sheet.validate(block.row + k, FIRST + j, rule)
            self.sheet.choices(block.row + k, part, [self.labels.yes, self.labels.no])
        reasons = self.content.issue.exclusion_reasons
        if reasons:
            self.sheet.columns(part + 1, part + 1, 40)
            self.sheet.text(block.row - 1, part + 1, tr("Why it was left out"), "head")
        for k, option in enumerate(self.content.options):
            if option.id in reasons:
                self.sheet.text(block.row + k, part + 1, reasons[option.id])
        self.book.name_place(scores_name(self.number), on(self.name, block.whole()))
        answers = Block(block.row, part, self.n, 1)
        self.book.name_place(takes_part_name(self.number), on(self.name, answers.whole()))
        return block

    def _weights(self) -> Block:
        """Direction and weight of each criterion; the issue's own weights are inputs here."""
        sheet, issue = self.sheet, self.content.issue
        self.row -= 1
        sheet.text(self.row, 0, tr("Direction"), "name")
        for j, criterion in enumerate(self.criteria):
            sheet.text(self.row, FIRST + j, DIRECTIONS[criterion.direction])
        self.row += 1
        if issue.weights is not None:
            sheet.text(self.row, 0, tr("Own weight on this issue"), "name")
            for j, share in enumerate(self.content.shares):
                sheet.number(self.row, FIRST + j, share, "input_share")
            own = span(self.row, FIRST, self.row, FIRST + self.m - 1)
            self.book.name_place(own_weights_name(self.number), on(self.name, own))
            self.row += 1
        sheet.text(self.row, 0, tr("Share of the weight"), "name")
        for j, (criterion, share) in enumerate(zip(self.criteria, self.content.shares, strict=True)):
            formula = self.inputs.shares[criterion.id]
            if issue.weights is not None:
                formula = f"IF(SUM({own})=0,0,{fixed(self.row - 1, FIRST + j)}/SUM({own}))"
            sheet.formula(self.row, FIRST + j, formula, share, "share")
        block = Block(self.row, FIRST, 1, self.m)
        self.thresholds = write_thresholds(sheet, self.content, self.row + 1, FIRST, self.inputs)
        self.row += 3 if self.thresholds else 2
        return block

    # Steps

    def _numbers(self, scores: Block, weights: Block) -> tuple[Block, Block]:
        """Labels as numbers, and which options are ranked."""
        block = self._option_heads(tr("1. Numbers behind the labels"))
        flag = FIRST + self.m
        self.sheet.text(block.row - 1, flag, tr("Ranked (1 = yes)"), "head")

        def number(k: int, j: int) -> str:
            ref, source = self.inputs.levels[self.criteria[j].id], scores.at(k, j)
            named = f'IFERROR(INDEX({ref.numbers},MATCH({source},{ref.labels},0)),"")'
            if not self.criteria[j].scale.levels:
                named = '""'
            inside = f'IF(AND({source}>={ref.low},{source}<={ref.high}),{source},"")'
            return f"IF(ISNUMBER({source}),{inside},{named})"

        def is_ranked(k: int) -> str:
            part = fixed(scores.row + k, flag)
            gaps = f'SUMPRODUCT(({weights.line(0)}>0)*({block.line(k)}=""))'
            takes_part = f"{part}={text_formula(self.labels.yes)}"
            if self.thresholds:
                fallen = misses(self.content, block, k, self.thresholds)
                return f"IF(AND({takes_part},{gaps}=0,{fallen}=0),1,0)"
            return f"IF(AND({takes_part},{gaps}=0),1,0)"

        places = ("numbers", block, scores, weights, tuple(self.thresholds.items()))
        formulas = self.book.formulas(places, lambda: self._rows_of(number, is_ranked))
        ranked = [1.0 if is_ranked else 0.0 for is_ranked in self.content.ranked]
        self._fill(block, formulas, self.content.values, "figure", last=("figure", ranked))
        return block, Block(block.row, flag, self.n, 1)

    def _used(self, numbers: Block, flags: Block) -> Block:
        """As numbers, with a gap on a criterion without weight read as the scale's low end."""
        block = self._option_heads(tr("2. As used: ranked options only"))

        def used(k: int, j: int) -> str:
            raw, low = numbers.at(k, j), self.inputs.levels[self.criteria[j].id].low
            return f'IF({flags.at(k, 0)}=1,IF({raw}="",{low},{raw}),0)'

        formulas = self.book.formulas(("used", block, numbers, flags), lambda: self._rows_of(used))
        self._fill(block, formulas, self.content.used, "figure")
        return block

    def _normalised(self, used: Block, flags: Block) -> Block:
        block = self._option_heads(tr("3. Normalised (TOPSIS)"))
        choice = self.inputs.normalisation
        ranked = flags.stack(0)

        def normalised(k: int, j: int) -> str:
            low, high, sign = self.bounds[j]
            x, column = used.at(k, j), used.stack(j)
            least, most = f"MIN(IF({ranked}=1,{column}))", f"MAX(IF({ranked}=1,{column}))"
            largest = f"MAX(ABS({column}))"
            # Divided by the largest first, so that very large or small scores can be squared.
            by_length = f"IF({largest}=0,0,{x}/{largest}/SQRT(SUMSQ({column}/{largest})))"
            by_range = self._stretched(x, least, most, sign)
            by_scale = self._stretched(x, low, high, sign)
            return (
                f'IF({flags.at(k, 0)}=0,"",IF({choice}={text_formula(Normalisation.VECTOR.value)},'
                f"{by_length},IF({choice}={text_formula(Normalisation.MINMAX.value)},{by_range},{by_scale})))"
            )

        formulas = self.book.formulas(("normalised", block, used, flags), lambda: self._rows_of(normalised))
        self._fill(block, formulas, by_option(self.content.topsis.normalised), kind=ARRAY)
        return block

    @staticmethod
    def _stretched(x: str, low: str, high: str, sign: int) -> str:
        above = f"({x}-{low})" if sign > 0 else f"({high}-{x})"
        return f"IF({high}={low},1,{above}/({high}-{low}))"

    def _weighted(self, normalised: Block, flags: Block, weights: Block) -> Block:
        block = self._option_heads(tr("4. Weighted (normalised × share of the weight)"))

        def weighted(k: int, j: int) -> str:
            product = f"{normalised.at(k, j)}*{fixed(weights.row, FIRST + j)}"
            return f'IF({flags.at(k, 0)}=0,"",{product})'

        places = ("weighted", block, normalised, flags, weights)
        formulas = self.book.formulas(places, lambda: self._rows_of(weighted))
        self._fill(block, formulas, by_option(self.content.topsis.weighted))
        return block

    def _ideals(self, weighted: Block, weights: Block) -> tuple[Block, Block]:
        self.row -= 1
        topsis, rows = self.content.topsis, []
        fixed_ends = f"{self.inputs.normalisation}={text_formula(Normalisation.ANCHORS.value)}"
        by_length = f"{self.inputs.normalisation}={text_formula(Normalisation.VECTOR.value)}"
        for is_ideal, title, values in (
            (True, tr("Ideal"), topsis.ideal),
            (False, tr("Its opposite"), topsis.opposite),
        ):
            self.sheet.text(self.row, 0, title, "name")
            for j, criterion in enumerate(self.criteria):
                column = weighted.stack(j)
                most, least = f"MAX({column})", f"MIN({column})"
                extreme, opposite = (most, least) if is_ideal else (least, most)
                if criterion.direction is Direction.COST:
                    extreme = f"IF({by_length},{opposite},{extreme})"
                end = fixed(weights.row, FIRST + j) if is_ideal else "0"
                formula = f'IF(COUNT({column})=0,"",IF({fixed_ends},{end},{extreme}))'
                self.sheet.formula(self.row, FIRST + j, formula, values[j])
            rows.append(Block(self.row, FIRST, 1, self.m))
            self.row += 1
        self.row += 1
        return rows[0], rows[1]

    def _priorities(self, local: list[list[str]], flags: Block, weights: Block) -> Block:
        """AHP: local priorities, how they are scaled, and their weighted sum.

        Where nothing links the options on a criterion they have no priority there, and so none in all.
        """
        block = self._option_heads(tr("5. Priorities on each criterion (AHP)"))
        columns = self.content.ahp
        own = self._rows_of(lambda k, j: f'IF({flags.at(k, 0)}=0,"",{local[j][k]})')
        self._fill(block, own, by_option([column.priorities for column in columns]), shared=False)
        scaled = self._option_heads(tr("6. Priorities as added up (AHP)"))
        ideal = self.content.settings.synthesis is Synthesis.IDEAL
        total = FIRST + self.m
        self.sheet.text(scaled.row - 1, total, tr("Weighted sum"), "head")

        def added_up(k: int, j: int) -> str:
            top = f"/MAX({block.stack(j)})" if ideal else ""
            return f'IF({block.at(k, j)}="","",{block.at(k, j)}{top})'

        def weighted_sum(k: int) -> str:
            whole = f"OR({flags.at(k, 0)}=0,COUNT({scaled.line(k)})<{self.m})"
            return f'IF({whole},"",SUMPRODUCT({scaled.line(k)},{weights.line(0)}))'

        places = ("scaled", scaled, block, flags, weights)
        formulas = self.book.formulas(places, lambda: self._rows_of(added_up, weighted_sum))
        values = by_option([column.scaled for column in columns])
        self._fill(scaled, formulas, values, last=("number", self.content.sums))
        return Block(scaled.row, total, self.n, 1)

    def _partial_values(self, used: Block, flags: Block) -> Block:
        """Weighted value: what each score is worth between the worst end of its scale, 0, and the best, 1."""
        block = self._option_heads(tr("7. Partial values (weighted value)"))

        def partial(k: int, j: int) -> str:
            criterion, (low, high, _) = self.criteria[j], self.bounds[j]
            points = self.inputs.levels[criterion.id].points
            value = value_formula(criterion, used.at(k, j), low, high, points)
            return f'IF({flags.at(k, 0)}=0,"",{value})'

        formulas = self.book.formulas(("partial", block, used, flags), lambda: self._rows_of(partial))
        self._fill(block, formulas, by_option(self.content.partial))
        return block

    # Results

    def _results(
        self,
        place: Block,
        weighted: Block,
        ideal: Block,
        opposite: Block,
        sums: Block,
        values: Block | None,
        weights: Block,
        flags: Block,
    ) -> None:
        sheet, content = self.sheet, self.content
        sheet.text(place.row - 2, 0, tr("Result"), "heading")
        if content.result.failure:
            failure = tr("As exported: {failure}").format(failure=content.result.failure)
            sheet.text(place.row - 2, 1, failure, "line")
        titles = (
            tr("Distance to the ideal"),
            tr("Distance to its opposite"),
            tr("TOPSIS closeness"),
            tr("AHP priority"),
            *([tr("Weighted value")] if self.by_value else []),
            tr("Score"),
            tr("Rank"),
        )
        sheet.heads(place.row - 1, 0, [tr("Option"), *titles])
        topsis = content.topsis
        for k, (option, standing) in enumerate(zip(content.options, content.result.standings, strict=True)):
            row, at = place.row + k, place.column
            flag = flags.at(k, 0)
            sheet.text(row, 0, option.title, "name")
            line = weighted.line(k)
            sheet.formula(row, at, f'IF({flag}=0,"",SQRT(SUMXMY2({line},{ideal.line(0)})))', topsis.near[k])
            sheet.formula(
                row, at + 1, f'IF({flag}=0,"",SQRT(SUMXMY2({line},{opposite.line(0)})))', topsis.far[k]
            )
            a, b = fixed(row, at), fixed(row, at + 1)
            sheet.formula(
                row, at + 2, f'IF({flag}=0,"",IF({a}+{b}=0,0.5,{b}/({a}+{b})))', topsis.closeness[k]
            )
            share = f"{sums.at(k, 0)}/SUM({sums.stack(0)})"
            sheet.formula(row, at + 3, f'IF({sums.at(k, 0)}="","",{share})', content.overall[k])
            otherwise = fixed(row, at + 2)
            if values is not None:
                total = f"SUMPRODUCT({values.line(k)},{weights.line(0)})"
                sheet.formula(row, at + 4, f'IF({flag}=0,"",{total})', content.value[k])
                otherwise = f'IF({self.inputs.method}="VALUE",{fixed(row, at + 4)},{otherwise})'
            pick = f'IF({self.inputs.method}="AHP",{fixed(row, at + 3)},{otherwise})'
            sheet.formula(row, at + self.score, pick, standing.score)
            scores, mine = place.stack(self.score), fixed(row, at + self.score)
            better = f"SUMPRODUCT(({flags.stack(0)}=1)*({scores}>{mine}+{TIE_TOLERANCE!r}))"
            rank = f'IF({mine}="",{text_formula(self.labels.not_ranked)},1+{better})'
            value = self.labels.not_ranked if standing.rank is None else float(standing.rank)
            sheet.formula(row, at + self.rank, rank, value, "rank")
        sheet.condition(Condition.BARS, Block(place.row, place.column + self.score, self.n, 1))

    def _answer(self, place: Block) -> None:
        ranks = [fixed(place.row + k, place.column + self.rank) for k in range(self.n)]
        parts = "&".join(f'IF({rank}=1,", "&{fixed(place.row + k, 0)},"")' for k, rank in enumerate(ranks))
        leaders = [o.title for o in self.content.result.leaders]
        favoured, nothing = self.labels.most_favoured, self.labels.no_ranking
        value = favoured.format(leaders=", ".join(leaders)) if leaders else nothing
        before, _, after = favoured.partition("{leaders}")
        answer = f"{text_formula(before)}&MID({parts},3,999)&{text_formula(after)}"
        formula = f"IF(COUNT({place.stack(self.rank)})=0,{text_formula(nothing)},{answer})"
        self.sheet.formula(2, 0, formula, value, "answer")

    def _chart(self, place: Block) -> None:
        """A bar for each option, above the steps; as many charts as it takes for each to fit a page."""
        rows = (80 + 26 * self.n) // 20 + 2
        charts = -(-20 * rows // self._page_height())
        each = -(-self.n // charts)
        for n in range(charts):
            first, last = n * each, min((n + 1) * each, self.n)
            title = tr("Score of each option")
            if charts > 1:
                title = tr("Score of options {first} to {last}").format(first=first + 1, last=last)
            row = self.row + n * (rows // charts)
            self._bars(row, rows // charts, title, place, (first, last))
        self.row += rows

    def _page_height(self) -> int:
        """The height of a page in pixels, below the title that is repeated on it."""
        widths = self.sheet.widths
        last = max(FIRST + self.m, self.results, REASON[1])
        page = Page.of(True, MARGINS, sum(widths.get(n, DEFAULT_WIDTH) for n in range(last + 1)))
        return int(page.height) - 40

    def _bars(self, row: int, rows: int, title: str, place: Block, options: tuple[int, int]) -> None:
        """A chart of some options.

        row, rows  where it begins, and how many rows it may take
        options    the first, and the one after the last
        """
        first, count, score = options[0], options[1] - options[0], place.column + self.score
        description = tr("Bar chart of the scores on {issue}")
        self.sheet.bar_chart(
            BarChart(
                row,
                rows,
                title,
                self.score_title,
                Block(place.row - 1, score, 1, 1),
                Block(place.row + first, 0, count, 1),
                Block(place.row + first, score, count, 1),
                width=760,
                height=min(80 + 26 * count, 20 * rows - 20),
                description=description.format(issue=safe_text(self.content.issue.title)),
            )
        )

    def _baseline(self, numbers: Block, results: Block) -> None:
        base = baseline_index(self.content)
        self.row += 1
        if base is None:
            return
        title = tr("Against the baseline, {option}: above 0 is better")
        place = self._option_rows(title.format(option=self.content.options[base].title))
        scores = [fixed(results.row + k, results.column + self.score) for k in range(self.n)]
        write_baseline(self.sheet, self.content, place, base, numbers, scores)

    def _evidence(self) -> None:
        self._heading(tr("Evidence: what each score rests on"))
        self.sheet.heads(
            self.row,
            0,
            [tr("Option"), tr("Criterion"), tr("Score"), tr("Evidence")],
        )
        self.sheet.merged(self.row, *SOURCE, tr("Source"), "head")
        self.sheet.merged(self.row, *REASON, tr("Reason"), "head")
        self.row += 1
        cells = [CellShape(column, TEXT, "text") for column in range(SOURCE[0])]
        cells += [CellShape(first, TEXT, "text", last - first + 1) for first, last in (SOURCE, REASON)]
        shape = self.book.shape(*cells)
        for row in self.content.evidence:
            self.sheet.shaped(self.row, shape, row)
            self.row += 1


def _input(column: int, typed: str | float | None) -> CellShape:
    """A cell for a score, which is a label or a number, or missing."""
    if typed is None:
        return CellShape(column, BLANK, "input")
    if isinstance(typed, str):
        return CellShape(column, TEXT, "input_text")
    return CellShape(column, NUMBER, "input_number")


def _level_rule(labels: str) -> Validation:
    """A score is one of some labels, or a number.

    labels  their cells
    """
    message = tr("Not a label of this scale. A number on the scale is fine too.")
    return Validation(labels, strict=False, title=tr("Another value"), message=message)
