# SPDX-License-Identifier: MIT
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.phrases import (
    figure,
    figure_behind,
    hundredths,
    margin_figure,
    percent,
    percents,
    weight_percent,
)


def test_as_few_decimals_as_tell_shares_apart() -> None:
    assert percents(0.25, 0.5) == ("25%", "50%")
    assert percents(0.251, 0.252) == ("25.1%", "25.2%")


def test_a_share_beside_an_end_takes_more_decimals_alone() -> None:
    assert percents(0.00004, 0.5, 1.0) == ("0.004%", "50%", "100%")
    assert percent(0.99996) == "99.996%"
    assert percent(-1e-17) == "0%"


@given(st.floats(1e-8, 1 - 1e-8))
def test_no_share_reads_as_none_or_all_unless_it_is(share: float) -> None:
    assert 0 < float(percent(share).removesuffix("%")) < 100


def test_the_parts_of_a_whole_add_up_to_it() -> None:
    assert hundredths([1 / 3, 1 / 3, 1 / 3]) == (34, 33, 33)
    assert hundredths([0.125, 0.125, 0.75]) == (13, 12, 75)  # rounded each for itself: 12, 12 and 75
    assert hundredths([0.29, 0.71, 0.0]) == (29, 71, 0)  # 100 × 0.29 is a little less than 29
    assert hundredths([]) == ()


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=12).filter(any))
def test_no_part_of_a_whole_is_off_by_a_hundredth(parts: list[int]) -> None:
    shares = [part / sum(parts) for part in parts]
    rounded = hundredths(shares)
    assert sum(rounded) == 100
    assert all(abs(whole - 100 * share) < 1 + 1e-9 for whole, share in zip(rounded, shares, strict=True))


def test_a_weight_has_the_decimals_that_were_typed() -> None:
    shares = 0.25, 0.187, 0.3125, 0.31254, 1 / 3, 0.003, 0, 1
    assert [weight_percent(share) for share in shares] == [
        *("25%", "18.7%", "31.25%", "31%", "33%", "0.3%", "0%", "100%")
    ]


def test_a_score_has_two_decimals_and_a_lead_is_never_nothing() -> None:
    assert [figure(score) for score in (0.7285, 0.5, 1.0, -1e-9)] == ["0.73", "0.50", "1.00", "0.00"]
    assert [margin_figure(lead) for lead in (0.0, 0.004, 0.006, 0.25)] == [
        "0.00",
        "less than 0.01",
        "0.01",
        "0.25",
    ]
    assert figure_behind(0.731, 0.51) == "0.51"
    assert figure_behind(0.731, 0.729) == "less than 0.01 behind"
    assert figure_behind(0.731, 0.731) == "0.73"
