# SPDX-License-Identifier: MIT
"""How coalitions come by their scores: effectiveness, positions on the scales, and the three methods."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from mcda_app.analysis.partners.coalition_steps import KINDS
from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.domain.scale import Direction
from mcda_app.domain.thresholds.knock_out import threshold_value
from mcda_app.exchange.excel.formulas.partners_formulas import (
    ActorColumns,
    RuleCells,
    kind_formula,
    position_formula,
    ratio_formula,
)
from mcda_app.exchange.excel.partners_content import (
    CAPACITY_COUNTS,
    REACH_COUNTS,
    PartnersContent,
    RuledCriterion,
)
from mcda_app.exchange.excel.partners_tables import NAME, IssueData, Layout, chosen
from mcda_app.exchange.excel.references import InputReferences, fixed, span, text_formula
from mcda_app.exchange.excel.styled_workbook import Sheet
from mcda_app.exchange.excel.value_formulas import value_formula
from mcda_app.i18n import tr
from mcda_app.methods.coalitions.scoring import AnchoredMethod
from mcda_app.methods.coalitions.thresholds import MARGIN

WEIGHT, GROWTH, LOW, HIGH, VALUE = 2, 3, 4, 5, 6
"""Columns of what a criterion has beside its coalitions."""
BESIDE = 7
"""Columns between the coalition switched on and the others."""
AT_HOME, RIVALRY = KINDS.index(GoodKind.AT_HOME) + 1, KINDS.index(GoodKind.RIVALRY) + 1


_OF_CONDITIONS = re.compile(r"M(AX|IN)\(IF\(")


class CalculationCells(NamedTuple):
    """What steps refer to.

    number      of the chosen issue, from 1; 0 for none
    threshold, kind, counting  of its collective good
    known       1 if shares of what counts can be taken
    obstacle    what prevents a comparison; empty if nothing does
    coalitions  their columns
    sizes       (coalitions,) numbers of members, empty where there is no score
    """

    number: str
    threshold: str
    kind: str
    counting: str
    known: str
    obstacle: str
    actors: ActorColumns
    coalitions: tuple[int, ...]
    sizes: tuple[str, ...]
    inputs: InputReferences

    def members(self, column: int) -> str:
        return self.actors.column(column)


class StepRows:
    """Writes the steps from top to bottom."""

    def __init__(
        self, sheet: Sheet, content: PartnersContent, cells: CalculationCells, data: IssueData, places: Layout
    ) -> None:
        self.sheet, self.content, self.cells, self.data = sheet, content, cells, data
        assert content.steps is not None
        self.steps = content.steps
        self.row = places.steps
        self.first = places.steps + 10
        """The row of the first criterion with a rule."""
        self.values = 0
        """The row of the first of these criteria among the scores on their scales."""

    def heads(self, row: int, first: str, beside: Sequence[str]) -> None:
        """A head row over coalitions, with other heads in the columns between."""
        beside = [*beside, *[""] * (BESIDE - len(beside))]
        others = [tr("Best at export"), *self.content.fixed]
        self.sheet.heads(row, NAME, [first, tr("Your coalition"), *beside, *others])

    def write(self) -> tuple[int, int, int | None]:
        """All steps; returns the rows of the scores by TOPSIS, by AHP and, if in use, by weighted value."""
        reached = self._effectiveness()
        goodness = self._criteria(reached)
        self._heading(tr("Scores on the scales of the criteria"))
        self.values = self.row
        for n, each in enumerate(self.content.ruled):
            self._numbers(
                each.criterion.title,
                lambda column, _size, n=n: self._value(n, fixed(goodness[n], column)),  # type: ignore[misc]
                self.steps.values[n],
            )
        self.row += 1
        topsis, ahp = self._topsis(goodness), self._ahp(goodness)
        by_value = self.content.in_use is AnchoredMethod.VALUE
        value = self._weighted_value(goodness) if by_value else None
        if self.content.screening:
            self._numbers(tr("Thresholds that it misses"), self._misses, self.steps.misses, "rank")
        return topsis, ahp, value

    def _misses(self, column: int, _size: str) -> str:
        """How many thresholds a coalition misses; what falls short by a billionth of the scale meets it."""
        terms = []
        for n, each in enumerate(self.content.ruled):
            value, threshold = threshold_value(each.criterion), each.criterion.threshold
            if value is None:
                continue
            limit = repr(value)
            if isinstance(threshold, str):
                at = [level.id for level in each.criterion.scale.levels].index(threshold) + 1
                limit = f"INDEX({self.cells.inputs.levels[each.criterion.id].numbers},{at})"
            number = fixed(self.values + n, column)
            margin = f"{MARGIN!r}*({fixed(self.first + n, HIGH)}-{fixed(self.first + n, LOW)})"
            apart = f"{limit}-{number}" if each.criterion.direction.sign > 0 else f"{number}-{limit}"
            terms.append(f'IF({number}="",0,IF({apart}>{margin},1,0))')
        return "+".join(terms)

    def needed(self, rating: int, needed: str) -> tuple[str, str]:
        """Whether a rating has to be known of partners, and of us, as formulas.

        needed  the cell of the first
        """
        by_rule, by_rule_for_us, counted = [], [], []
        for n, each in enumerate(self.content.ruled):
            weight = self._counts(n, each)
            if each.rating == rating:
                by_rule.append(weight)
                if each.rule.rule is not MembershipRule.EFFORT:
                    by_rule_for_us.append(weight)
            if each.rule.rule is MembershipRule.GOOD and rating < 2:
                other = REACH_COUNTS if rating == 0 else CAPACITY_COUNTS
                kind, counting = self.cells.kind, self.cells.counting
                counted.append((f"{weight},{kind}>0,{counting}<>{other}", f"{kind}<>{AT_HOME}"))
        partners = [*by_rule, *(f"AND({counts},{abroad})" for counts, abroad in counted)]
        ours = [*by_rule_for_us, *(f"AND({counts},{abroad})" for counts, abroad in counted)]
        return (
            f"IF(OR({','.join(partners)}),1,0)" if partners else "0",
            f"IF(AND({needed}=1,OR({','.join(ours)})),1,0)" if ours else "0",
        )

    def _counts(self, n: int, each: RuledCriterion) -> str:
        """Whether a criterion counts, by its weight or by its threshold, as a condition."""
        return "1=1" if each.screens else f"{fixed(self.first + n, WEIGHT)}>0"

    def obstacle(self) -> str:
        """What prevents a comparison, as a formula: a sentence, or an empty text."""
        cells, actors = self.cells, self.cells.actors
        last = self.first + len(self.content.criteria) - 1
        compared, shares = actors.column(actors.compared), actors.column(actors.shares)
        rivals = actors.column(actors.rivals)
        us = fixed(actors.us, actors.compared)
        obstacles: list[tuple[str, str]] = [
            (f"{cells.number}=0", tr("Choose an issue from the list.")),
            (
                f"SUM({span(self.first, WEIGHT, last, WEIGHT)})=0",
                tr("No criterion has weight on this issue."),
            ),
        ]
        if self.content.unruled:
            first = self.first + len(self.content.ruled)
            condition = f"SUM({span(first, WEIGHT, last, WEIGHT)})>0"
            obstacles.append((condition, tr("A criterion without a rule for coalitions has weight.")))
        no_us = tr("A rating that counts is unknown of us, and no coalition can be scored without us.")
        obstacles += [
            (f"{us}=0", no_us),
            (f"SUM({compared})<2", tr("No other actor is rated on all that counts on this issue.")),
        ]
        no_shares = tr("Nobody has a share of what counts: ratings are negative, or all zero.")
        for n, each in enumerate(self.content.ruled):
            weight = f"{fixed(self.first + n, WEIGHT)}>0"
            rated = "" if each.rating is None else actors.rating(each.rating)
            if each.rule.rule is MembershipRule.GOOD:
                ours = fixed(actors.us, actors.rivals)
                friendly = f"SUMIF({rivals},0,{shares})"
                obstacles += [
                    (
                        f"AND({weight},{cells.kind}=0)",
                        tr("Nothing says yet how members add up on this issue."),
                    ),
                    (f"AND({weight},{cells.kind}<>{AT_HOME},{cells.known}=0)", no_shares),
                    (f"AND({weight},{cells.kind}={RIVALRY},{ours}=1)", tr("We cannot be our own rival.")),
                    (
                        f"AND({weight},{cells.kind}={RIVALRY},{friendly}=0)",
                        tr("Only rivals have a share, so no coalition without them reaches anything."),
                    ),
                ]
            elif each.rule.rule is MembershipRule.SHARE:
                obstacles.append((f"AND({weight},OR(MIN({rated})<0,SUM({rated})=0))", no_shares))
            elif each.rule.rule is MembershipRule.FIXED:
                value, low, high = (fixed(self.first + n, column) for column in (VALUE, LOW, HIGH))
                outside = tr("A score that is the same for every coalition is outside its scale.")
                obstacles.append((f"AND({weight},OR({value}<{low},{value}>{high}))", outside))
            elif each.rating is not None:
                low, high = (repr(bound) for bound in self.content.bounds[each.rating])
                outside = tr("A rating is outside its scale.")
                obstacles.append((f"AND({weight},OR(MIN({rated})<{low},MAX({rated})>{high}))", outside))
        formula = '""'
        for condition, sentence in reversed(obstacles):
            formula = f"IF({condition},{text_formula(sentence)},{formula})"
        return formula

    def _numbers(
        self,
        title: str,
        formula: Callable[[int, str], str],
        values: Sequence[float | None],
        style: str = "number",
    ) -> int:
        """A row of numbers, one a coalition; returns the row.

        formula  of a coalition's column and its number of members
        """
        row, cells = self.row, self.cells
        self.sheet.text(row, NAME, title, "name")
        for n, (column, size) in enumerate(zip(cells.coalitions, cells.sizes, strict=True)):
            text = f'IF({size}="","",{formula(column, size)})'
            # The extremes of conditional values, and only these, need Ctrl+Shift+Enter.
            write = self.sheet.array if _OF_CONDITIONS.search(text) else self.sheet.formula
            write(row, column, text, values[n], style)
        self.row += 1
        return row

    def _heading(self, text: str) -> None:
        self.heads(self.row, text, ())
        self.row += 1

    # Positions

    def _effectiveness(self) -> int:
        """By each kind of collective good, and by the issue's; returns the row of the last."""
        cells, steps = self.cells, self.steps
        self._heading(tr("Effectiveness by each kind of collective good, from 0 to 1"))
        first = self.row
        for n, kind in enumerate(KINDS):
            values = steps.by_kind[n]
            self._numbers(self.content.kinds[n], self._kind(kind), values)

        def by_number(column: int, _size: str) -> str:
            kinds = ",".join(fixed(first + n, column) for n in range(len(KINDS)))
            return f'IF({cells.kind}=0,"",CHOOSE(MAX(1,{cells.kind}),{kinds}))'

        reached = self._numbers(tr("On this issue"), by_number, steps.reached, "result")
        self.row += 1
        return reached

    def _kind(self, kind: GoodKind) -> Callable[[int, str], str]:
        def formula(column: int, size: str) -> str:
            members, threshold = self.cells.members(column), self.cells.threshold
            text = kind_formula(kind, members, size, self.cells.actors, threshold)
            return text if kind is GoodKind.AT_HOME else f'IF({self.cells.known}=0,"",{text})'

        return formula

    def _criteria(self, reached: int) -> list[int]:
        """Positions on the scales; returns their rows."""
        content = self.content
        beside = (tr("Weight"), tr("Part by pairs"), tr("Lowest"), tr("Highest"), tr("Same for all"))
        self.heads(self.row, tr("Position on the scale: 0 is its worst end, 1 its best"), beside)
        self.row += 1
        assert self.row == self.first
        rows = []
        for n, each in enumerate(content.ruled):
            self._criterion(self.row, each.row)
            if each.rule.rule is MembershipRule.EFFORT:
                self.sheet.number(self.row, GROWTH, each.rule.growth, "share")
            if each.rule.rule is MembershipRule.FIXED and each.rule.value is not None:
                self.sheet.number(self.row, VALUE, each.rule.value, "figure")
            values = self.steps.goodness[n]
            rows.append(self._numbers(each.title, self._goodness(self.row, each, reached), values))
        for row in content.unruled:
            title = tr("{criterion} – no rule").format(criterion=content.criteria[row])
            self.sheet.text(self.row, NAME, title, "name")
            self._criterion(self.row, row)
            self.row += 1
        self.row += 1
        return rows

    def _criterion(self, row: int, criterion: int) -> None:
        """A criterion's weight and the ends of its scale."""
        content, sheet = self.content, self.sheet
        weight = chosen(self.data.weights, criterion, self.cells.number, "0")
        sheet.formula(row, WEIGHT, weight, content.issue_weights[content.choice.issue][criterion], "share")
        levels = self.cells.inputs.levels[content.criterion_ids[criterion]]
        low, high = content.criterion_bounds[criterion]
        sheet.blank(row, GROWTH)
        sheet.formula(row, LOW, levels.low, low, "figure")
        sheet.formula(row, HIGH, levels.high, high, "figure")
        sheet.blank(row, VALUE)

    def _goodness(self, row: int, each: RuledCriterion, reached: int) -> Callable[[int, str], str]:
        actors, bounds = self.cells.actors, (0.0, 0.0)
        if each.rating is not None:
            bounds = self.content.bounds[each.rating]
        growth, low, high, value = (fixed(row, column) for column in (GROWTH, LOW, HIGH, VALUE))
        own = RuleCells(growth, low, high, value, each.rating, *bounds)

        def formula(column: int, size: str) -> str:
            members = self.cells.members(column)
            place = position_formula(each.rule.rule, own, members, size, fixed(reached, column), actors)
            if each.criterion.direction is Direction.COST:
                place = f"1-({place})"
            if each.screens:
                return f'IFERROR(IF({low}={high},1,{place}),"")'
            return f'IF({fixed(row, WEIGHT)}=0,"",IF({low}={high},1,{place}))'

        return formula

    def _value(self, n: int, goodness: str) -> str:
        worst, best = fixed(self.first + n, LOW), fixed(self.first + n, HIGH)
        if self.content.ruled[n].criterion.direction is Direction.COST:
            worst, best = best, worst
        return f'IF({goodness}="","",{worst}*(1-{goodness})+{best}*{goodness})'

    # Scores

    def _topsis(self, goodness: Sequence[int]) -> int:
        """Distances to the ends of all scales; returns the row of the closeness."""
        steps, distances = self.steps, []
        blocks = (
            (tr("TOPSIS: squared weighted gap to the best end"), tr("Distance to the best ends"), True),
            (tr("TOPSIS: squared weighted gap to the worst end"), tr("Distance to the worst ends"), False),
        )
        for heading, title, is_near in blocks:
            self._heading(heading)
            first = self.row
            for n, each in enumerate(self.content.ruled):
                values = (steps.near if is_near else steps.far)[n]
                self._numbers(each.criterion.title, self._gap(n, goodness[n], is_near), values)
            total = steps.near_total if is_near else steps.far_total
            root = self._numbers(title, _root_of_sum(first, self.row - 1), total)
            distances.append(root)
        near, far = distances

        def closeness(column: int, _size: str) -> str:
            a, b = fixed(near, column), fixed(far, column)
            return f"IF({a}+{b}=0,0.5,{b}/({a}+{b}))"

        row = self._numbers(tr("TOPSIS closeness"), closeness, steps.closeness, "result")
        self.row += 1
        return row

    def _gap(self, n: int, goodness: int, is_near: bool) -> Callable[[int, str], str]:
        weight, low, high = (fixed(self.first + n, column) for column in (WEIGHT, LOW, HIGH))

        def formula(column: int, _size: str) -> str:
            place = fixed(goodness, column)
            gap = f"(1-{place})" if is_near else place
            return f'IF({place}="",0,IF({low}={high},0,({weight}*{gap})^2))'

        return formula

    def _ahp(self, goodness: Sequence[int]) -> int:
        """Priorities against the best ends of the scales; returns the row of their weighted sum."""
        steps, first = self.steps, self.row + 1
        self._heading(tr("AHP: priority against the best end of the scale, times the weight"))
        for n, each in enumerate(self.content.ruled):
            values = steps.priorities[n]
            self._numbers(each.criterion.title, self._priority(n, goodness[n]), values)
        last = self.row - 1
        weights = span(self.first, WEIGHT, self.first + len(goodness) - 1, WEIGHT)
        row = self._numbers(
            tr("AHP priority"),
            lambda column, _size: f"MIN(1,SUM({span(first, column, last, column)})/SUM({weights}))",
            steps.priority,
            "result",
        )
        self.row += 1
        return row

    def _weighted_value(self, goodness: Sequence[int]) -> int:
        """Partial values times the weights; returns the row of their sum."""
        steps, first = self.steps, self.row + 1
        self._heading(tr("Weighted value: partial value times the weight"))
        for n, each in enumerate(self.content.ruled):
            self._numbers(each.criterion.title, self._contribution(n, goodness[n]), steps.contributions[n])
        last = self.row - 1
        weights = span(self.first, WEIGHT, self.first + len(goodness) - 1, WEIGHT)
        row = self._numbers(
            tr("Weighted value"),
            lambda column, _size: f"MIN(1,SUM({span(first, column, last, column)})/SUM({weights}))",
            steps.value,
            "result",
        )
        self.row += 1
        return row

    def _contribution(self, n: int, goodness: int) -> Callable[[int, str], str]:
        weight, criterion = fixed(self.first + n, WEIGHT), self.content.ruled[n].criterion
        points = self.cells.inputs.levels[criterion.id].points

        def formula(column: int, size: str) -> str:
            place = fixed(goodness, column)
            if criterion.value_function is None:
                return f'IF({place}="",0,{weight}*{place})'
            low, high = fixed(self.first + n, LOW), fixed(self.first + n, HIGH)
            number = f"MEDIAN({low},{high},{fixed(self.values + n, column)})"
            return f'IF({place}="",0,{weight}*{value_formula(criterion, number, low, high, points)})'

        return formula

    def _priority(self, n: int, goodness: int) -> Callable[[int, str], str]:
        weight = fixed(self.first + n, WEIGHT)

        def formula(column: int, _size: str) -> str:
            place = fixed(goodness, column)
            ratio = ratio_formula(place, self.content.scale)
            return f'IF({place}="",0,{weight}*IF({place}=1,1,1/({ratio})))'

        return formula


def _root_of_sum(first: int, last: int) -> Callable[[int, str], str]:
    return lambda column, _size: f"SQRT(SUM({span(first, column, last, column)}))"
