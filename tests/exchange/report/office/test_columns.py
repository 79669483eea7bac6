# SPDX-License-Identifier: MIT
"""No column of a table is narrower than its longest word, as long as there is room on the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.exchange.report.document import Bar, Bars, Cell, Facts, Table
from mcda_app.exchange.report.office.columns import (
    WIDTH,
    capped,
    chart_columns,
    columns_of,
    fact_columns,
    fitted,
    side_of,
)
from mcda_app.exchange.report.office.design import FACES
from mcda_app.exchange.report.office.text_width import longest_word, text_width

CRITERIA = (
    *("Umweltverträglichkeit", "Wirtschaftlichkeit", "Verwaltungsaufwand", "Rechtssicherheit"),
    *("Datenschutz", "Akzeptanz", "Zukunftsfähigkeit", "Barrierefreiheit", "Kosten"),
    *("Umsetzungsgeschwindigkeit", "Resilienz"),
)


def matrix(count: int) -> Table:
    row = (Cell("Bundesländerübergreifende Rahmenvereinbarung", bold=True), *(Cell("0.25"),) * count)
    return Table("t", ("Option", *CRITERIA[:count]), (row,) * 3)


@pytest.mark.parametrize("count", range(1, len(CRITERIA) + 1))
def test_no_word_is_parted_in_a_matrix_of_long_words(count: int) -> None:
    table = matrix(count)
    columns = columns_of(table)
    assert columns.whole
    assert sum(columns.widths) == pytest.approx(WIDTH)
    size = FACES[columns.kind].size
    for n, width in enumerate(columns.widths):
        words = [row[n].text for row in table.rows]
        if not columns.is_turned(n):
            words.append(table.head[n])
        assert longest_word(words, size, bold=True) + 2 * side_of(columns.kind) <= width
    heights = [text_width(title, size, bold=True) for title in table.head[1:]]
    assert columns.turned == 0 or max(heights) < columns.turned


def test_few_columns_are_as_wide_as_is_asked_for() -> None:
    rows = ((Cell("a"), Cell("b")),)
    assert columns_of(Table("t", ("A", "B"), rows, (0.2, 0.8))).widths == pytest.approx(
        (0.2 * WIDTH, 0.8 * WIDTH)
    )
    assert columns_of(Table("t", ("A", "B"), rows)).widths == pytest.approx((WIDTH / 2, WIDTH / 2))


def test_numbers_stand_at_the_right_and_names_at_the_left() -> None:
    rows = (
        (Cell("1"), Cell("25%"), Cell("–0.5"), Cell("–"), Cell("12 to 14"), Cell("")),
        (Cell("x"), Cell("–"), Cell("1,234.5"), Cell("–"), Cell("3"), Cell("")),
    )
    columns = columns_of(Table("t", ("A", "B", "C", "D", "E", "F"), rows))
    assert columns.numbers == (False, True, True, False, False, False)
    assert columns.style(1) == "table number"
    assert columns.style(1, head=True) == "table head number"
    assert columns.style(0, head=True) == "table head"


def test_where_words_must_be_parted_the_short_ones_are_not() -> None:
    words = [Cell("M" * 60), *(Cell("0.25"),) * 30]
    columns = columns_of(Table("t", ("",) * 31, (tuple(words),)))
    size = FACES[columns.kind].size
    assert sum(columns.widths) == pytest.approx(WIDTH)
    assert columns.kind == "narrow"
    assert not columns.whole
    assert min(columns.widths) < text_width("0.25", size) + 2 * side_of("narrow") + 3


WIDTHS = st.lists(st.tuples(st.floats(0.1, 100), st.floats(0.1, 50)), min_size=1, max_size=12)


@given(WIDTHS)
def test_widths_fill_the_room_and_none_is_below_its_least(pairs: list[tuple[float, float]]) -> None:
    wanted, least = [w for w, _ in pairs], [n for _, n in pairs]
    room = sum(least) * 1.5
    widths = fitted(wanted, least, room)
    assert sum(widths) == pytest.approx(room)
    assert all(width >= n - 1e-6 for width, n in zip(widths, least, strict=True))


@given(WIDTHS)
def test_widths_that_are_capped_fill_the_room_and_the_smallest_stay(pairs: list[tuple[float, float]]) -> None:
    needed = [need for need, _ in pairs]
    room = sum(needed) * 0.7
    widths = capped(needed, room)
    assert sum(widths) == pytest.approx(room)
    assert all(width <= need + 1e-9 for width, need in zip(widths, needed, strict=True))
    parted = [width for width, need in zip(widths, needed, strict=True) if width < need - 1e-9]
    assert parted == pytest.approx([max(widths)] * len(parted))


def test_the_labels_of_a_chart_have_room_and_bars_have_some_too() -> None:
    short = chart_columns(Bars("c", (Bar("A", 0.5, "0.500"),)))
    assert short.single
    assert short.bars > WIDTH / 2
    long = chart_columns(Bars("c", (Bar("many words " * 20, 0.5, "0.500"),)))
    assert not long.single
    assert long.bars > WIDTH / 4
    for columns in (short, long):
        assert columns.labels + columns.bars + columns.numbers == pytest.approx(WIDTH)


@pytest.mark.parametrize("count", [1, 2])
def test_facts_fill_the_width(count: int) -> None:
    widths = fact_columns(Facts("f", (("Auftraggeberin", "x"), ("y" * 500, "z"))), count)
    assert len(widths) == 2 * count
    assert sum(widths) == pytest.approx(WIDTH)


def test_a_tall_row_is_known() -> None:
    rows = (
        (Cell("short"), Cell("x")),
        (Cell("tall"), Cell("word " * 3_000)),
        (Cell("lines"), Cell("a\n" * 60)),
    )
    table = Table("t", ("A", "B"), rows)
    columns = columns_of(table)
    assert [columns.splits(row) for row in table.rows] == [False, True, True]
