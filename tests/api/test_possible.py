# SPDX-License-Identifier: MIT
"""Who can come first under what is known of weights, for scripts."""

from __future__ import annotations

import pytest

import mcda_app as mcda
from mcda_app.errors import MethodError

UNIT = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0.3, 0.3, 0.3]]


def leaders(*statements: object, **ways: object) -> mcda.PossibleLeaders:
    matrix = mcda.DecisionMatrix(UNIT, "benefit", scales=[(0, 1)] * 3)
    return mcda.possible_leaders(matrix, *statements, **ways)


def test_without_statements_every_corner_of_the_weights_has_its_leader() -> None:
    open_ = leaders()
    assert open_.possible == ["A1", "A2", "A3"]
    assert open_.necessary == []
    assert open_.ranges["C1"] == pytest.approx((0, 1))
    assert "open between 3 options" in open_.explain()
    assert open_.to_frame()["first"].sum() == pytest.approx(1, abs=0.01)


def test_statements_and_bounds_narrow_it_down() -> None:
    assert leaders([("C1", "C2"), ("C2", "C3")]).necessary == ["A1"]
    assert leaders([("C1", "C2")]).possible == ["A1", "A3"]
    assert leaders(within={"C3": (0.6, 1.0)}).necessary == ["A3"]


@pytest.mark.parametrize(
    ("more", "within"),
    [
        ([("C1", "C2"), ("C2", "C1")], {"C1": (0.5, 0.6), "C2": (0.1, 0.2)}),
        ([("C1", "C9")], None),
        ([], {"C1": (0.7, 0.2)}),
        ([], {"C1": (0.0, float("nan"))}),
    ],
)
def test_what_cannot_be_is_refused(more, within) -> None:
    with pytest.raises(MethodError):
        leaders(more, within)
