# SPDX-License-Identifier: MIT
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.wording import percent, percents


def test_as_few_decimals_as_tell_shares_apart() -> None:
    assert percents(0.25, 0.5) == ("25 %", "50 %")
    assert percents(0.251, 0.252) == ("25.1 %", "25.2 %")


def test_a_share_beside_an_end_takes_more_decimals_alone() -> None:
    assert percents(0.00004, 0.5, 1.0) == ("0.004 %", "50 %", "100 %")
    assert percent(0.99996) == "99.996 %"
    assert percent(-1e-17) == "0 %"


@given(st.floats(1e-8, 1 - 1e-8))
def test_no_share_reads_as_none_or_all_unless_it_is(share: float) -> None:
    assert 0 < float(percent(share).removesuffix(" %")) < 100
