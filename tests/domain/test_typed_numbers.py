# SPDX-License-Identifier: MIT
"""A typed number is read in one way only, or both ways are named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app import i18n
from mcda_app.domain.edits.scores import parse_score
from mcda_app.domain.scale import Criterion, Direction, Scale, with_unit
from mcda_app.domain.typed_numbers import AmbiguousNumberError, read_number, read_whole
from mcda_app.errors import EditError
from mcda_app.i18n import localised, shortest

POINT, COMMA = ("en",), ("de", "nl", "fr")
COST = Criterion("cost", "Cost", Direction.COST, Scale(low=0, high=50_000, unit="€"))


@pytest.fixture(params=[*POINT, *COMMA])
def code(request: pytest.FixtureRequest) -> Iterator[str]:
    i18n.install(request.param, {})
    yield request.param
    i18n.install("en", {})


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("7.5", 7.5),
        ("7,5", 7.5),
        ("33,5", 33.5),
        (".5", 0.5),
        (",5", 0.5),
        ("5.", 5),
        ("0.125", 0.125),
        ("0,125", 0.125),
        ("1.2345", 1.2345),
        ("1250,75", 1250.75),
        ("1,250,000", 1_250_000),
        ("1.250.000", 1_250_000),
        ("1.250,5", 1250.5),
        ("1,250.5", 1250.5),
        ("12,34,567", 1_234_567),
        ("1 250", 1250),
        ("1\u00a0250,5", 1250.5),
        ("1\u202f250\u202f000", 1_250_000),
        ("1'250", 1250),
        ("1’250.5", 1250.5),
        ("0.123 456", 0.123456),
        ("-5", -5),
        ("−5", -5),
        ("- 5", -5),
        ("+5", 5),
        ("1e3", 1000),
        ("2,5E-3", 0.0025),
        ("١٢", 12),
        (" 12 % ", 12),
        ("12%", 12),
        ("12\u202f%", 12),
    ],
)
def test_what_can_be_read_in_one_way_is(code: str, typed: str, number: float) -> None:
    assert read_number(typed, "%") == number
    assert read_number(typed, "%", own=False) == number


@pytest.mark.parametrize("typed", ["1,250", "12,500", "1.250", "12.500", "999,000", "-1.250"])
def test_the_sign_of_others_before_three_digits_can_be_read_in_two_ways(code: str, typed: str) -> None:
    decimal = "," if code in COMMA else "."
    with pytest.raises(AmbiguousNumberError, match=r"can be read in two ways. Type -?\d+ or") as error_info:
        read_number(typed, own=False)
    for way in error_info.value.remedy.removeprefix("Type ").removesuffix(".").split(" or "):
        read_number(way, own=False)
    if decimal in typed:  # as the program writes it
        assert read_number(typed) == float(typed.replace(",", "."))
    else:
        with pytest.raises(AmbiguousNumberError):
            read_number(typed)
        with pytest.raises(AmbiguousNumberError):
            parse_score(COST, typed.lstrip("-"))


@pytest.mark.parametrize(
    "typed",
    ["", " ", "abc", "nan", "inf", "-Infinity", "1_000", "1 25", "1,2,3", "1.2.3", "1.25.00,5", "--5", "5-",
     "(5)", "12 % %", "1e", "e5", "²", "½", "1/2", "0x10", "0,125,000", "1,250.500.1", "1 2 3", "1''250"],
)  # fmt: skip
def test_what_is_no_number_is_refused(code: str, typed: str) -> None:
    for own in (True, False):
        with pytest.raises(EditError, match=r"is not a number|no number here"):
            read_number(typed, "%", own=own)
    with pytest.raises(EditError):
        parse_score(COST, typed.strip() or "x")


@pytest.mark.parametrize("typed", ["1e999", "-1e999", "9" * 400, "1e-999", "0.5e-400"])
def test_what_no_number_can_hold_is_refused(code: str, typed: str) -> None:
    with pytest.raises(EditError, match="too large or too small"):
        read_number(typed)


@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from([*POINT, *COMMA]))
def test_a_number_in_full_is_read_as_it_was(number: float, code: str) -> None:
    i18n.install(code, {})
    try:
        assert read_number(shortest(number)) == number
    finally:
        i18n.install("en", {})


@given(st.integers(0, 2**53), st.sampled_from([*POINT, *COMMA]))
def test_a_whole_number_is_read_as_the_program_writes_it(number: int, code: str) -> None:
    i18n.install(code, {})
    try:
        assert read_whole(localised(number, ",")) == number
        assert read_whole(str(number)) == number
    finally:
        i18n.install("en", {})


@pytest.mark.parametrize(
    ("typed", "number"), [("1,250", 1250), ("1.250", 1250), ("12", 12), ("12.0", 12), ("1 000", 1000)]
)
def test_whole_numbers_have_no_decimals_to_be_mistaken_for(code: str, typed: str, number: int) -> None:
    assert read_whole(typed) == number


def test_ten_thousand_may_be_ten(code: str) -> None:
    mine, theirs = ("10.000", "10,000") if code in COMMA else ("10,000", "10.000")
    assert read_whole(mine) == 10_000
    with pytest.raises(AmbiguousNumberError, match=r"Type 10000 or 10\."):
        read_whole(theirs)
    with pytest.raises(EditError, match="is not a whole number"):
        read_whole("2,5")


@given(st.text("0123456789.,- '\u202feE+%x", max_size=9))
def test_no_text_is_read_as_something_else(typed: str) -> None:
    """What is read has the digits that were typed, in their order."""
    try:
        number = read_number(typed)
    except EditError:
        return
    if "e" not in typed.lower() and abs(number) < 1e15:
        digits = "".join(ch for ch in typed if ch.isdigit())
        number_digits = "".join(ch for ch in f"{abs(number):.9f}" if ch.isdigit())
        assert digits.strip("0") == number_digits.strip("0")


def test_scores_are_read_as_every_number_is() -> None:
    assert parse_score(COST, "2,5") == (None, 2.5)
    assert parse_score(COST, "12 500 €") == (None, 12_500)
    assert parse_score(COST, 1.125) == (None, 1.125), "a number that was read already is not read again"
    with pytest.raises(EditError, match=r"1,250.* can be read in two ways. Type 1250 or 1.25."):
        parse_score(COST, "1,250")
    with pytest.raises(EditError, match="1234567 is outside"):
        parse_score(COST, "1234567")


def test_a_whole_number_behind_thousands_of_noughts_is_read() -> None:
    noughts = "0" * 5000
    assert (read_whole(noughts), read_whole(f"-{noughts}7")) == (0, -7)
    assert read_whole("-9007199254740993") == -9007199254740993
    assert read_whole(f"{noughts}9007199254740993") == 9007199254740993


def test_a_currency_stands_where_the_language_puts_it(code: str) -> None:
    """Whichever way it is written, it is read."""
    text = {"en": "-€12.5 million", "nl": "-€\u00a012,5 million"}.get(code, "-12,5 million €")
    assert with_unit(-12.5, "€ million") == text
    assert read_number("€ 12 million", "€ million") == read_number("12 € million", "€ million") == 12
    assert read_number("€12", "€") == 12
