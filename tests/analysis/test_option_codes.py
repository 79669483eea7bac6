# SPDX-License-Identifier: MIT
"""Letters never stand for two options."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.option_codes import criterion_codes, option_codes
from mcda_app.domain.issue import Option
from mcda_app.domain.scale import Criterion, Direction, Scale

LONG = ("Extend the contract", "Extend the tender", "Build it ourselves")


@given(st.lists(st.tuples(st.text(min_size=1, max_size=30), st.text("ABab", max_size=2)), max_size=60))
@settings(deadline=None)
def test_letters_are_short_and_never_the_same(names: list[tuple[str, str]]) -> None:
    options = [Option(f"o{n}", name, letter=letter) for n, (name, letter) in enumerate(names)]
    codes = option_codes(options)
    assert len(set(codes.values())) == len(options)
    assert all(1 <= len(code) <= 3 or code[1:].isdigit() for code in codes.values())


def test_letters_of_the_users_own_stay_and_others_are_two_or_three() -> None:
    preset = [Option("u", "Unilateral", letter="U"), Option("s", "Selective"), Option("x", "Selection")]
    assert option_codes(preset) == {"u": "U", "s": "Se", "x": "Sel"}
    assert list(option_codes([Option(name, name) for name in LONG]).values()) == ["ETC", "ETT", "B"]
    assert list(
        option_codes([Option("a", "Same", letter="S"), Option("b", "Same", letter="S")]).values()
    ) == [
        "Sa",
        "Sam",
    ]


def test_options_that_differ_by_a_number_are_told_apart_by_it() -> None:
    options = [Option(f"o{n}", f"Supplier number {n} of the tender") for n in range(60)]
    codes = option_codes(options)
    assert codes["o0"] == "S0"
    assert codes["o31"] == "S31"
    assert len(set(codes.values())) == 60


def test_an_initial_that_no_other_option_has_is_enough() -> None:
    names = ("Trilateral regime", "National controls", "Licence", "Wassenaar")
    assert [*option_codes([Option(name, name) for name in names]).values()] == ["T", "N", "L", "W"]


def test_criteria_have_letters_too_of_their_short_labels_where_there_are_any() -> None:
    def letters(*names: tuple[str, str]) -> list[str]:
        scale = Scale(low=0.0, high=10.0)
        criteria = [
            Criterion(f"c{n}", title, Direction.BENEFIT, scale, short=short)
            for n, (title, short) in enumerate(names)
        ]
        return list(criterion_codes(criteria).values())

    assert letters(*((f"Criterion {n} of the tender", "") for n in range(12)))[:3] == ["C0", "C1", "C2"]
    assert letters(("Cost of coordination", "Effort"), ("Cost", ""), ("Trust", "")) == ["E", "C", "T"]
    assert letters(("Verwaltung", ""), ("Vertrauen", "")) == ["Ve", "Ver"]
    assert letters(("–", ""), ("…", "")) == ["?", "?1"]
