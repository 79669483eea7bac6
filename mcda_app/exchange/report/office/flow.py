# SPDX-License-Identifier: MIT
"""The parts of a report in order, each with what its place asks for: both writers put them down alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mcda_app.exchange.report.document import Bars, Facts, Heading, NewPage, Paragraph, Report, Table
from mcda_app.i18n import tr

MOST_LEVELS = 3
LONGEST_FOOTER, LONGEST_CLASSIFICATION, LONGEST_HEAD = 220, 160, 300
"""Characters that the edges of a page and the heads of tables have room for, as on the PDF's pages."""
TALL, TALL_LINES = 800, 20
"""Characters and lines from which on a text in a chart or a block of facts is taller than others by far."""
BROAD_FACT = 34
"""Characters of a fact from which on the names of facts stand in one column rather than in two."""


class Placed(NamedTuple):
    """A part of a report other than a new page.

    new_page     whether it begins on a new page
    after_table  whether it is a paragraph below a table, from which it needs a distance
    level        of a heading in the outline, in which no level is left out
    captioned    whether its caption is printed; that of facts only parts them from a table above
    """

    node: Heading | Paragraph | Table | Bars | Facts
    new_page: bool = False
    after_table: bool = False
    level: int = 0
    captioned: bool = True


def placed(report: Report) -> Iterator[Placed | None]:
    """The parts in order; None for a new page, so that there are as many as in the report."""
    new_page = after_table = False
    above: list[int] = []
    for node in report.nodes:
        if isinstance(node, NewPage):
            new_page = True
            yield None
            continue
        if isinstance(node, Heading):
            above = [*(level for level in above if level < node.level), node.level]
            level = min(len(above), MOST_LEVELS)
            yield Placed(node._replace(text=node.text.strip() or "–"), new_page, False, level)
        else:
            below = after_table and isinstance(node, Paragraph) and not new_page
            captioned = after_table or new_page or not isinstance(node, Facts)
            yield Placed(node, new_page, below, captioned=captioned)
        new_page, after_table = False, isinstance(node, Table | Bars | Facts)


def in_two_columns(facts: Facts) -> bool:
    """Whether two facts stand side by side."""
    return all(len(text) <= BROAD_FACT for _, text in facts.pairs)


def rows_of(facts: Facts) -> list[tuple[tuple[str, str] | None, ...]]:
    """The facts row by row; None for a place that stays free."""
    if not in_two_columns(facts):
        return [(pair,) for pair in facts.pairs]
    pairs: list[tuple[str, str] | None] = [*facts.pairs, *([None] if len(facts.pairs) % 2 else [])]
    return [tuple(pairs[n : n + 2]) for n in range(0, len(pairs), 2)]


def footer_of(report: Report) -> str:
    """What stands at the foot of each page, on one line or two."""
    return _without_middle(report.footer, LONGEST_FOOTER)


def classification_of(report: Report) -> str:
    """What stands at the head of each page."""
    return _without_middle(report.classification, LONGEST_CLASSIFICATION)


def _without_middle(text: str, most: int) -> str:
    """The text on one line, without its middle if the edge of a page has no room for it."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 80]} … {text[-77:]}"


def head_of(table: Table) -> tuple[str, ...]:
    """The titles of a table's columns, which stand on each of its pages; long ones without their middles."""
    return tuple(t if len(t) <= LONGEST_HEAD else _without_middle(t, LONGEST_HEAD) for t in table.head)


def is_tall(*texts: str) -> bool:
    """Whether a row with these texts might fit no page, so that it may be torn."""
    return any(len(text) > TALL or text.count("\n") > TALL_LINES for text in texts)


def heading_of(report: Report) -> str:
    """The report's title on one line."""
    return " ".join(report.title.split()) or tr("Briefing note")
