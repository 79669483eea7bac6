# SPDX-License-Identifier: MIT
"""Pages end between tables, and rows are high enough for their texts."""

from __future__ import annotations

import pytest

from mcda_app.exchange.excel.layout.pages import LEAST_SCALE, Page, page_breaks
from mcda_app.exchange.excel.layout.text_lines import line_count, text_width

MARGINS = (0.5, 0.5, 0.6, 0.7)


def test_a_table_that_fits_a_page_is_not_torn() -> None:
    rows = [*range(10), *range(11, 21)]
    assert page_breaks(rows, [], {}, 10, 150) == [11]
    assert page_breaks(rows, [], {}, 10, 210) == []


def test_a_longer_table_begins_where_its_head_and_first_rows_fit() -> None:
    rows = [*range(10), *range(11, 41)]
    assert page_breaks(rows, [], {}, 10, 160) == []
    assert page_breaks(rows, [], {}, 10, 140) == [11]


def test_a_chart_is_not_torn() -> None:
    assert page_breaks(range(10), [(10, 19)], {}, 10, 150) == [10]
    assert page_breaks(range(10), [(10, 19)], dict.fromkeys(range(10, 20), 5), 10, 150) == []


def test_columns_are_fitted_to_the_page_while_that_is_legible() -> None:
    assert Page.of(True, MARGINS, 500).scale == 100
    assert LEAST_SCALE < Page.of(True, MARGINS, 1500).scale < 70
    assert Page.of(True, MARGINS, 9000).scale == LEAST_SCALE
    assert Page.of(False, MARGINS, 500).height > Page.of(True, MARGINS, 500).height


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 50, 1),
        ("yes", 50, 1),
        ("one\ntwo", 500, 2),
        ("several words that need two lines", 120, 2),
        ("Donaudampfschifffahrtsgesellschaft", 120, 2),
    ],
)
def test_texts_are_wrapped_between_words_and_within_long_ones(text: str, width: float, lines: int) -> None:
    assert line_count(text, width) == lines


def test_wide_letters_and_bold_ones_take_more_room() -> None:
    assert text_width("WWW") > text_width("iii")
    assert text_width("text", bold=True) > text_width("text")
    assert text_width("漢字") > text_width("ab")
    assert text_width("ÄÖÜ") == text_width("AOU")


def test_a_heading_stays_with_the_table_one_row_below_it() -> None:
    rows = [*range(0, 7), 8, *range(10, 16)]
    assert page_breaks(rows, [], {}, 20, 200) == [8]


def test_a_table_whose_head_every_page_repeats_begins_where_it_stands() -> None:
    rows = [0, 1, *range(3, 12)]
    assert page_breaks(rows, [], {}, 20, 200) == [3]
    assert page_breaks(rows, [], {}, 20, 200, head=3) == []
