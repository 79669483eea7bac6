# SPDX-License-Identifier: MIT
"""Partners: the best coalition on each issue, and switches for a coalition whose score follows in formulas.

A column is a coalition from its members down to its score: the one switched on, the best at export, us alone,
everybody, and each forum with us.
"""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.exchange.excel.formulas.partners_formulas import ActorColumns
from mcda_app.exchange.excel.partners_content import (
    CAPACITY_COUNTS,
    REACH_COUNTS,
    PartnersContent,
)
from mcda_app.exchange.excel.partners_steps import CalculationCells, StepRows
from mcda_app.exchange.excel.partners_tables import (
    BEST,
    COMPARED,
    NAME,
    RATING,
    RIVAL,
    SHARE,
    SWITCHES,
    TOP,
    chosen,
    issue_names,
    layout,
    width,
    write_answers,
    write_data,
)
from mcda_app.exchange.excel.references import (
    PARTNER_SWITCHES_NAME,
    PARTNERS_ISSUE_NAME,
    Block,
    InputReferences,
    IssueReferences,
    fixed,
    on,
    span,
    text_formula,
)
from mcda_app.exchange.excel.styled_workbook import Book, Condition, Sheet
from mcda_app.i18n import tr
from mcda_app.methods.ranking import TIE_TOLERANCE

CAPACITY, REACH = 0, 1
"""Places of the ratings of which shares are taken."""


def write_partners(
    book: Book,
    name: str,
    content: PartnersContent,
    inputs: InputReferences,
    issues: Sequence[IssueReferences],
) -> None:
    """Write the sheet; only why there are no coalitions, where none can be compared."""
    sheet, last = book.sheet(name, tab="#12436D"), layout(content).last
    for column in range(max(last, len(content.actors), len(content.criteria)) + 1):
        sheet.columns(column, column, width(column, column))
    sheet.freeze(2, 1)
    sheet.text(0, NAME, tr("With whom? Partners on each issue"), "title")
    sheet.repeat_row(0)
    write_answers(sheet, content, last)
    if content.steps is not None:
        CoalitionRows(sheet, content, inputs, issues).write()


class CoalitionRows:
    """Writes the sheet of a project in which coalitions can be compared on the chosen issue.

    The rows of all parts are known beforehand, so that parts above refer to those below.
    """

    def __init__(
        self,
        sheet: Sheet,
        content: PartnersContent,
        inputs: InputReferences,
        issues: Sequence[IssueReferences],
    ) -> None:
        self.sheet, self.book, self.content = sheet, sheet.book, content
        self.places = places = layout(content)
        assert content.steps is not None
        self.steps = content.steps
        count = len(content.actors)
        first = places.actors
        actors = ActorColumns(first, first + count - 1, first + content.us, RATING, RIVAL, SHARE, COMPARED)
        coalitions = (SWITCHES, *range(BEST, places.last + 1))
        self.cells = CalculationCells(
            fixed(places.chooser, SWITCHES),
            fixed(places.chooser, COMPARED),
            kind=fixed(places.data + 1, SWITCHES),
            counting=fixed(places.data + 2, SWITCHES),
            known=fixed(places.data + 3, SWITCHES),
            obstacle=fixed(places.data + 4, SWITCHES),
            actors=actors,
            coalitions=coalitions,
            sizes=tuple(fixed(places.sums, column) for column in coalitions),
            inputs=inputs,
        )
        self.counts, self.counts_for_us, self.lows, self.highs = range(places.data + 6, places.data + 10)
        self.data = write_data(self.sheet, content, issues, places.data + 11)
        self.rows = StepRows(self.sheet, content, self.cells, self.data, places)

    def write(self) -> None:
        self._head()
        self._chooser()
        self._actors()
        self._sums(*self.rows.write())
        self._working()

    def _head(self) -> None:
        content, sheet = self.content, self.sheet
        sentences = [
            tr("{issue}: your coalition scores as high as the one that was best at export."),
            tr("{issue}: your coalition scores lower than the one that was best at export."),
            tr("{issue}: your coalition scores higher than the one that was best at export."),
            tr("{issue}: no coalition was best at export, so there is none to compare yours with."),
        ]
        chosen_issue = fixed(self.places.chooser, NAME)
        same, lower, higher, none = (
            f'SUBSTITUTE({text_formula(text)},"{{issue}}",{chosen_issue})' for text in sentences
        )
        mine, best = (fixed(self.places.sums + 1, column) for column in (SWITCHES, BEST))
        apart = (
            f"IF({mine}<{best}-{TIE_TOLERANCE!r},{lower},IF({mine}>{best}+{TIE_TOLERANCE!r},{higher},{same}))"
        )
        invalid = tr("A switch is 1 for a member and 0 for others.")
        formula = (
            f'IF({self.cells.obstacle}<>"",{self.cells.obstacle},IF({mine}="",{text_formula(invalid)},'
            f'IF({best}="",{none},{apart})))'
        )
        sheet.formula(1, NAME, formula, self._answer(sentences), "answer")
        legend = tr(
            "Yellow cells are switches: choose an issue below, and switch actors on (1) or off (0). They "
            "change nothing in the project. Scores follow the weights, levels and method of this workbook; "
            "the best coalition is the one that the program found when it wrote the workbook."
        )
        for row, text in ((2, legend), (3, content.method)):
            sheet.merged(row, NAME, self.places.last, text, "plain")

    def _answer(self, sentences: Sequence[str]) -> str:
        """The sentence that holds at export."""
        mine, best = self.content.results[:2]
        n = 1 if mine < best - TIE_TOLERANCE else 2 if mine > best + TIE_TOLERANCE else 0
        return sentences[n].replace("{issue}", self.content.issues[self.content.choice.issue].name)

    # The coalition of one's choice

    def _chooser(self) -> None:
        sheet, row = self.sheet, self.places.chooser
        issue = self.content.issues[self.content.choice.issue]
        sheet.text(row - 2, NAME, tr("A coalition of your choice, beside others"), "heading")
        sheet.heads(row - 1, NAME, [tr("Issue"), tr("Issue no.")])
        sheet.text(row, NAME, issue.name, "input")
        message = tr("Choose an issue from the list.")
        sheet.choices(row, NAME, issue_names(self.content), tr("Issue"), message)
        names, chosen_issue = issue_names(self.content), fixed(row, NAME)
        number = f"SUMPRODUCT(({names}={chosen_issue})*(ROW({names})-{TOP}))"
        sheet.formula(row, SWITCHES, number, float(self.content.choice.issue + 1), "rank")
        parts = (
            (2, 4, tr("Kind of collective good"), self.data.goods.column + 3, issue.kind_title),
            (5, 7, tr("What counts"), self.data.goods.column + 6, issue.counting_title),
        )
        for first, last, head, column, value in parts:
            sheet.merged(row - 1, first, last, head, "head")
            texts = span(self.data.goods.row, column, self.data.goods.row + self.data.goods.rows - 1, column)
            formula = f'IF({self.cells.number}=0,"",INDEX({texts},MAX(1,{self.cells.number})))'
            sheet.formula(row, first, formula, value or "–", "text", last=last)
        sheet.text(row - 1, COMPARED, tr("Threshold"), "head")
        sheet.formula(
            row, COMPARED, chosen(self.data.goods, 2, self.cells.number, "1"), issue.threshold, "share"
        )
        self.book.name_place(PARTNERS_ISSUE_NAME, on(self.sheet.name, chosen_issue))

    def _actors(self) -> None:
        sheet, content, steps = self.sheet, self.content, self.steps
        issue = content.issues[content.choice.issue]
        titles = (
            *content.ratings,
            tr("Rival (1 = yes)"),
            tr("Share of what counts"),
            tr("Compared (1 = yes)"),
        )
        self.rows.heads(self.places.actors - 1, tr("Actor: 1 is a member, 0 is not"), titles)
        for a, actor in enumerate(content.actors):
            row = self.places.actors + a
            compared = steps.compared[a]
            name = tr("{actor} (us)").format(actor=actor) if a == content.us else actor
            sheet.text(row, NAME, name, "name")
            if a == content.us:
                sheet.number(row, SWITCHES, 1.0, "member")
            else:
                self._switch(row, float(a in content.choice.members))
            flag = fixed(row, COMPARED)
            for r, block in enumerate(self.data.ratings):
                raw = chosen(block, a, self.cells.number, '"?"')
                formula = f'IF(ISNUMBER({raw}),IF({flag}=1,{raw},"–"),"?")'
                value = issue.ratings[r][a]
                sheet.formula(
                    row,
                    RATING + r,
                    formula,
                    "?" if value is None else value if compared else "–",
                    "member_figure",
                )
            rival = f"IF({flag}=1,{chosen(self.data.rivals, a, self.cells.number, '0')},0)"
            sheet.formula(row, RIVAL, rival, float(compared and issue.rivals[a]), "member")
            sheet.formula(row, SHARE, self._share(row), steps.shares[a], "share")
            needed = self.counts_for_us if a == content.us else self.counts
            known = ",".join(
                f"OR({fixed(needed, RATING + r)}=0,ISNUMBER({chosen(block, a, self.cells.number, '0')}))"
                for r, block in enumerate(self.data.ratings)
            )
            sheet.formula(row, COMPARED, f"IF(AND({known}),1,0)", float(compared), "member")
            best = chosen(self.data.best, a, self.cells.number, '"?"')
            members = [
                f'IF(ISNUMBER({best}),IF({flag}=1,{best},0),"?")',
                f"IF({flag}=1,{int(a == content.us)},0)",
                flag,
                *(f"IF({flag}=1,{int(forum[a])},0)" for forum in content.forums),
            ]
            for n, (column, formula) in enumerate(zip(self.cells.coalitions[1:], members, strict=True), 1):
                sheet.formula(row, column, formula, float(steps.members[n][a]), "member")
        first, last = self.cells.actors.first, self.cells.actors.last
        self.book.name_place(
            PARTNER_SWITCHES_NAME, on(self.sheet.name, span(first, SWITCHES, last, SWITCHES))
        )
        for column in self.cells.coalitions:
            sheet.condition(Condition.MARKED, Block(first, column, last - first + 1, 1))

    def _switch(self, row: int, value: float) -> None:
        self.sheet.number(row, SWITCHES, value, "switch")
        message = tr("A switch is 1 for a member and 0 for others.")
        self.sheet.choices(row, SWITCHES, ["1", "0"], tr("Switch"), message)

    def _share(self, row: int) -> str:
        """An actor's share of what counts."""
        parts = [f"{fixed(row, RATING + r)}/SUM({self.cells.actors.rating(r)})" for r in (CAPACITY, REACH)]
        picked = (
            f"IF({self.cells.counting}={CAPACITY_COUNTS},{parts[0]},"
            f"IF({self.cells.counting}={REACH_COUNTS},{parts[1]},({parts[0]}+{parts[1]})/2))"
        )
        return f'IF({self.cells.known}=0,"",IF({fixed(row, COMPARED)}=1,{picked},0))'

    # Results and what they rest on

    def _sums(self, closeness: int, priority: int, value: int | None) -> None:
        """Numbers of members and scores, beside the program's."""
        sheet, content, cells, row = self.sheet, self.content, self.cells, self.places.sums
        issue, columns = content.issues[content.choice.issue], cells.coalitions
        titles = (tr("Members"), tr("Score"), tr("The program's score at export"), tr("Difference"))
        for n, title in enumerate(titles):
            sheet.text(row + n, NAME, title, "name")
        for n, column in enumerate(columns):
            members = cells.members(column)
            # A text, or any number but 0 and 1, is no switch.
            wrong = f"SUMPRODUCT(({members}<>0)*({members}<>1))>0"
            count = f"SUMIF({cells.actors.column(COMPARED)},1,{members})"
            formula = f'IF(OR({cells.obstacle}<>"",{wrong}),"",{count})'
            size = float(sum(self.steps.members[n]))
            sheet.formula(row, column, formula, size, "rank")
            otherwise = fixed(closeness, column)
            if value is not None:
                otherwise = f'IF({cells.inputs.method}="VALUE",{fixed(value, column)},{otherwise})'
            pick = f'IF({cells.inputs.method}="AHP",{fixed(priority, column)},{otherwise})'
            score = content.results[n]
            sheet.formula(row + 1, column, f'IF({cells.sizes[n]}="","",{pick})', score, "result")
            if n:
                known = chosen(self.data.scores, n - 1, cells.number, '"–"')
                sheet.formula(row + 2, column, known, issue.scores[n - 1])
                a, b = fixed(row + 1, column), fixed(row + 2, column)
                apart = f'IF(AND(ISNUMBER({a}),ISNUMBER({b})),ABS({a}-{b}),"–")'
                sheet.formula(row + 3, column, apart, abs(score - issue.scores[n - 1]), "exact")
            else:
                sheet.blank(row + 2, column)
                sheet.blank(row + 3, column)

    def _working(self) -> None:
        """What counts on the chosen issue, and what prevents a comparison."""
        sheet, content, cells, row = self.sheet, self.content, self.cells, self.places.data
        issue = content.issues[content.choice.issue]
        sheet.text(row, NAME, tr("What counts on the chosen issue"), "heading")
        goods, known = self.data.goods, [0.0, 1.0][self.content.shares_known]
        count = f"SUM({cells.actors.column(COMPARED)})"
        rated = [cells.actors.rating(r) for r in (CAPACITY, REACH)]
        usable = [f"AND(COUNT({r})={count},MIN({r})>=0,SUM({r})>0)" for r in rated]
        shares = (
            f"IF(AND({cells.kind}>0,OR({cells.counting}={REACH_COUNTS},{usable[0]}),"
            f"OR({cells.counting}={CAPACITY_COUNTS},{usable[1]})),1,0)"
        )
        lines: list[tuple[str, str, float | str]] = [
            (tr("Kind, by number"), chosen(goods, 0, cells.number, "0"), float(issue.kind)),
            (tr("What counts, by number"), chosen(goods, 1, cells.number, "0"), float(issue.counting)),
            (tr("Shares are known (1 = yes)"), shares, known),
            (tr("What prevents a comparison"), self.rows.obstacle(), ""),
        ]
        for n, (title, formula, value) in enumerate(lines, row + 1):
            sheet.text(n, NAME, title, "name")
            if isinstance(value, str):
                sheet.formula(n, SWITCHES, formula, value, "text", last=self.places.last)
            else:
                sheet.formula(n, SWITCHES, formula, value, "member")
        self._ratings_that_count()

    def _ratings_that_count(self) -> None:
        sheet, content, steps = self.sheet, self.content, self.steps
        sheet.text(self.counts - 1, NAME, tr("Rating"), "head")
        sheet.blank(self.counts - 1, SWITCHES, "head")
        for r, title in enumerate(content.ratings):
            sheet.text(self.counts - 1, RATING + r, title, "head")
        titles = (
            tr("Counts (1 = yes)"),
            tr("Counts for {actor} (1 = yes)").format(actor=content.actors[content.us]),
            tr("Lowest on its scale"),
            tr("Highest on its scale"),
        )
        for n, title in enumerate(titles):
            sheet.text(self.counts + n, NAME, title, "name")
            sheet.blank(self.counts + n, SWITCHES)
        for r, (low, high) in enumerate(content.bounds):
            column = RATING + r
            needed, ours = self.rows.needed(r, fixed(self.counts, column))
            sheet.formula(self.counts, column, needed, float(steps.needed[r]), "member")
            flag = float(steps.needed_of_us[r])
            sheet.formula(self.counts_for_us, column, ours, flag, "member")
            sheet.number(self.lows, column, low, "figure")
            sheet.number(self.highs, column, high, "figure")
