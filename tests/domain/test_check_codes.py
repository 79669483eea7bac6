# SPDX-License-Identifier: MIT
"""Check codes are short, never mistaken for numbers, and notice slips."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.workshop.check_codes import (
    LENGTH,
    LETTERS,
    SIGNS,
    check_sign,
    draw_codes,
    read_code,
    well_formed,
)
from mcda_app.errors import EditError

HEADS = st.builds(
    str.__add__,
    st.sampled_from(LETTERS),
    st.text(st.sampled_from(SIGNS), min_size=LENGTH - 2, max_size=LENGTH - 2),
)
CODES = HEADS.map(lambda head: head + check_sign(head))


@given(CODES, st.integers(0, LENGTH - 1), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_noticed(code, at, sign):
    slipped = code[:at] + sign + code[at + 1 :]
    assert well_formed(slipped) == (slipped == code)


@given(CODES, st.integers(0, LENGTH - 1), st.integers(0, LENGTH - 1))
def test_two_signs_exchanged_are_noticed(code, one, other):
    signs = list(code)
    signs[one], signs[other] = signs[other], signs[one]
    slipped = "".join(signs)
    assert well_formed(slipped) == (slipped == code)


def test_signs_that_look_alike_are_left_out():
    assert not set(SIGNS) & set("0O1IL5S2Z8G")


def test_codes_drawn_differ_and_hold_a_letter_and_a_digit():
    codes = draw_codes(100, (), Random(3))
    assert len(set(codes)) == 100
    assert list(codes) == sorted(codes)
    assert all(well_formed(c) and c[0].isalpha() and not c.isalpha() for c in codes)
    assert not set(codes) & set(draw_codes(100, codes, Random(3)))


@pytest.mark.parametrize("count", [0, 1001])
def test_more_codes_than_there_may_be_are_refused(count):
    with pytest.raises(EditError):
        draw_codes(count, (), Random(1))


@given(CODES)
def test_a_code_is_read_however_it_was_typed(code):
    assert read_code(f" {code[:2].lower()}-{code[2:].lower()} ") == code


@pytest.mark.parametrize(
    ("typed", "message"),
    [("", "No code"), ("K7O1", "contains “O”"), ("K7", "8 characters"), ("AAAAAAAB", "is wrong or")],
)
def test_what_is_wrong_with_a_code_is_told(typed, message):
    with pytest.raises(EditError, match=message):
        read_code(typed)
