# SPDX-License-Identifier: MIT
"""Futures: scores in each future as the program calculated them; regret, hedge and what holds in formulas."""

from __future__ import annotations

from mcda_app.exchange.excel.futures.content import FuturesContent, FuturesOfIssue
from mcda_app.exchange.excel.references import Block, text_formula
from mcda_app.exchange.excel.styled_workbook import Book, Sheet
from mcda_app.i18n import tr
from mcda_app.methods.ranking import TIE_TOLERANCE

NAME, FIRST = 0, 1
"""Columns: of names, and of today; the futures follow."""
WIDE, NARROW = 34, 15


def write_futures(book: Book, name: str, content: FuturesContent) -> None:
    """A block for each issue, and what holds above them."""
    FuturesSheet(book.sheet(name, tab="#801650"), content).write()


class FuturesSheet:
    """Writes the sheet: what is common to all issues, and then a block for each."""

    def __init__(self, sheet: Sheet, content: FuturesContent) -> None:
        self.sheet, self.content = sheet, content
        self.states = len(content.titles)
        self.last = FIRST + self.states + 2

    def write(self) -> None:
        sheet, content = self.sheet, self.content
        sheet.columns(NAME, NAME, WIDE)
        sheet.columns(FIRST, self.last, NARROW)
        sheet.text(0, NAME, tr("Does it hold if the world changes?"), "title")
        answer, measure, chance = content.sentences
        how = tr("Scores and ranks as the program calculated them; regret, hedge and what holds in formulas.")
        sentences = [answer, measure, how, chance]
        row = 1
        for text in filter(None, sentences):
            sheet.merged(row, NAME, self.last, text, "plain")
            row += 1
        chances = self._probabilities(row + 1)
        row += 4 if chances else 1
        for each in content.issues:
            row = self._issue(each, row, chances)
        sheet.freeze(1, 1)

    def _probabilities(self, row: int) -> str:
        """The stated probabilities; their cells, or nothing where they are not complete."""
        probabilities = self.content.probabilities
        if probabilities is None:
            return ""
        self.sheet.heads(row, NAME, ["", *self.content.titles])
        self.sheet.text(row + 1, NAME, tr("Probability"), "name")
        for n, chance in enumerate(probabilities):
            self.sheet.number(row + 1, FIRST + n, chance, "share")
        return Block(row + 1, FIRST, 1, self.states).line(0)

    def _issue(self, each: FuturesOfIssue, row: int, chances: str) -> int:
        """A block of scores, of ranks and of regrets; returns the row after it."""
        sheet, count = self.sheet, len(each.options)
        sheet.text(row, NAME, each.title, "heading")
        ranks = Block(row + 2, FIRST, count, self.states)
        scores = Block(ranks.row + count + 1, FIRST, count, self.states)
        regrets = Block(scores.row + count + 1, FIRST, count, self.states)
        titles = list(each.states)
        sheet.heads(ranks.row - 1, NAME, [tr("Rank"), *titles, tr("First in futures")])
        heads = [tr("Score between the ends of the scales"), *titles]
        sheet.heads(scores.row - 1, NAME, [*heads, tr("Expected score")] if chances else heads)
        sheet.heads(regrets.row - 1, NAME, [tr("Regret"), *titles, tr("Largest regret"), tr("Safest hedge")])
        for k, option in enumerate(each.options):
            for block in (ranks, scores, regrets):
                sheet.text(block.row + k, NAME, option.title, "name")
            for n, rank in enumerate(each.ranks[k]):
                self._state(each, k, n, rank, (ranks, scores, regrets))
            self._option(each, k, ranks, scores, regrets, chances)
        last = self._holds(each, ranks, regrets.row + count)
        for n, note in enumerate(each.notes, 1):
            sheet.merged(last + n, NAME, self.last, note, "plain")
        return last + len(each.notes) + 2

    def _state(
        self, each: FuturesOfIssue, k: int, n: int, rank: int | None, blocks: tuple[Block, Block, Block]
    ) -> None:
        """Rank, score and regret of one option in one state; blank where it is not ranked."""
        sheet, (ranks, scores, regrets) = self.sheet, blocks
        if rank is None:
            sheet.blank(ranks.row + k, FIRST + n)
        else:
            sheet.number(ranks.row + k, FIRST + n, float(rank), "rank")
        score = each.scores[k][n]
        if score is None:
            sheet.blank(scores.row + k, FIRST + n)
        else:
            sheet.number(scores.row + k, FIRST + n, score)
        own = scores.at(k, n)
        formula = f'IF({own}="","",MAX({scores.stack(n)})-{own})'
        sheet.formula(regrets.row + k, FIRST + n, formula, each.regrets[k][n])

    def _option(
        self, each: FuturesOfIssue, k: int, ranks: Block, scores: Block, regrets: Block, chances: str
    ) -> None:
        """Beside one option's rows: in how many futures it is first, its largest regret and mean score."""
        sheet, beside = self.sheet, FIRST + self.states
        option = each.options[k]
        futures = Block(ranks.row, FIRST + 1, ranks.rows, self.states - 1)
        sheet.formula(ranks.row + k, beside, f"COUNTIF({futures.line(k)},1)", float(option.first), "rank")
        complete = f"COUNT({regrets.line(k)})={self.states}"
        largest = Block(regrets.row, beside, regrets.rows, 1)
        sheet.formula(
            regrets.row + k, beside, f'IF({complete},MAX({regrets.line(k)}),"")', each.largest[k], "result"
        )
        own, yes = largest.at(k, 0), tr("yes")
        safest = f"{own}<=MIN({largest.stack(0)})+{TIE_TOLERANCE!r}"
        formula = f'IF({own}="","",IF({safest},{text_formula(yes)},""))'
        sheet.formula(regrets.row + k, beside + 1, formula, yes if option.hedge else None, "text")
        if chances and each.expected is not None:
            ranked = f'SUMPRODUCT(({chances}>0)*({scores.line(k)}=""))=0'
            mean = f'IF({ranked},SUMPRODUCT({chances},{scores.line(k)}),"")'
            sheet.formula(scores.row + k, beside, mean, each.expected[k], "result")

    def _holds(self, each: FuturesOfIssue, ranks: Block, row: int) -> int:
        """Whether today's first place holds in each future, and in how many; returns the last row."""
        sheet, yes, no = self.sheet, tr("yes"), tr("no")
        sheet.text(row, NAME, tr("Today's first place holds"), "name")
        sheet.blank(row, FIRST)
        today = ranks.stack(0)
        for n, holds in enumerate(each.holds, 1):
            there = ranks.stack(n)
            lost = f"SUMPRODUCT(({today}=1)*({there}<>1))"
            formula = f"IF(AND(COUNTIF({today},1)>0,{lost}=0),{text_formula(yes)},{text_formula(no)})"
            sheet.formula(row, FIRST + n, formula, yes if holds else no, "text")
        line = Block(row, FIRST + 1, 1, self.states - 1).line(0)
        total = FIRST + self.states
        formula = f"COUNTIF({line},{text_formula(yes)})"
        sheet.formula(row, total, formula, float(sum(each.holds)), "rank")
        sheet.text(row, total + 1, tr("of {count} futures").format(count=self.states - 1))
        return row
