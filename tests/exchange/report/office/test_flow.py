# SPDX-License-Identifier: MIT
"""What the place of a part in the report asks for."""

from __future__ import annotations

from mcda_app.exchange.report.document import Facts, Heading, NewPage, Paragraph, Report, Table
from mcda_app.exchange.report.office.flow import classification_of, footer_of, placed, rows_of


def levels(*given: int) -> list[int]:
    report = Report("T", "", tuple(Heading(level, "x") for level in given), "")
    return [part.level for part in placed(report) if part is not None]


def test_no_level_of_the_outline_is_left_out() -> None:
    assert levels(1, 2, 3, 2, 1) == [1, 2, 3, 2, 1]
    assert levels(2, 2, 1, 2, 3) == [1, 1, 1, 2, 3]
    assert levels(1, 3, 3, 2) == [1, 2, 2, 2]


def test_a_new_page_belongs_to_what_follows_it() -> None:
    table = Table("t", ("A",), ())
    nodes = (
        table,
        Paragraph("below"),
        NewPage(),
        Heading(1, ""),
        table,
        NewPage(),
        Paragraph("p"),
        NewPage(),
    )
    parts = list(placed(Report("T", "", nodes, "")))
    assert [n for n, part in enumerate(parts) if part is not None and part.new_page] == [3, 6]
    assert [n for n, part in enumerate(parts) if part is not None and part.after_table] == [1]
    assert len(parts) == len(nodes)


def test_the_caption_of_facts_is_printed_only_below_a_table() -> None:
    facts = Facts("f", (("a", "b"),))
    parts = [part for part in placed(Report("T", "", (facts, facts, Paragraph("p"), facts), "")) if part]
    assert [part.captioned for part in parts] == [False, True, True, False]


def test_facts_stand_in_two_columns_unless_one_is_long() -> None:
    short = (("a", "1"), ("b", "2"), ("c", "3"))
    assert rows_of(Facts("f", short)) == [(("a", "1"), ("b", "2")), (("c", "3"), None)]
    long = (*short, ("d", "x" * 40))
    assert rows_of(Facts("f", long)) == [(pair,) for pair in long]


def test_the_edges_of_pages_keep_the_hash_however_long_a_title_is() -> None:
    report = Report("T", "", (), f"{'long ' * 20_000}· inputs 1234abcd", "en", "SECRET " * 20_000)
    assert len(footer_of(report)) <= 220
    assert footer_of(report).endswith("· inputs 1234abcd")
    assert len(classification_of(report)) <= 160
    assert footer_of(Report("T", "", (), "short\n· inputs")) == "short · inputs"
