# SPDX-License-Identifier: MIT
"""The width of a text is close to what Calibri's letters take."""

from __future__ import annotations

import pytest

from mcda_app.exchange.report.office.text_width import longest_word, text_width


def test_the_width_of_a_word_is_the_sum_of_its_letters() -> None:
    assert text_width("Weight", 10) == pytest.approx((890 + 498 + 229 + 471 + 525 + 335) / 100)
    assert text_width("Weight", 10, bold=True) > text_width("Weight", 10)
    assert text_width("Weight", 20) == pytest.approx(2 * text_width("Weight", 10))


def test_a_letter_with_a_mark_is_as_wide_as_without() -> None:
    assert text_width("Überprüfung", 9) == pytest.approx(text_width("Uberprufung", 9))


def test_unknown_letters_are_rather_wide_and_those_of_east_asia_square() -> None:
    assert text_width("Ж", 10) > text_width("n", 10)
    assert text_width("中文", 10) == pytest.approx(20)


def test_lines_break_at_spaces_and_after_hyphens() -> None:
    assert longest_word(["a long-winded title", "x"], 10) == pytest.approx(text_width("winded", 10))
    assert longest_word([], 10) == 0
