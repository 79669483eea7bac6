# SPDX-License-Identifier: MIT
"""Names, kinds, scales, scores and weights in any usual form; all else is refused with a sentence."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest

import mcda_app as mcda
from mcda_app.errors import McdaError

ROWS = [[250, 16], [200, 8], [300, 32]]
FRAME = pd.DataFrame(ROWS, columns=["Price", "Memory"], index=["Alder", "Birch", "Cedar"])


@pytest.mark.parametrize(
    "kinds",
    [
        ["cost", "benefit"],
        ["Min", "MAX"],
        [-1, 1],
        np.array([-1, 1]),
        [min, max],  # as scikit-criteria takes them
        {"Memory": "benefit", "Price": "cost"},
        pd.Series({"Memory": 1, "Price": -1}),
        pd.Series([-1, 1]),
    ],
    ids=repr,
)
def test_kinds_in_any_usual_form(kinds: Any) -> None:
    assert mcda.DecisionMatrix(FRAME, kinds).kinds == ["cost", "benefit"]


@pytest.mark.parametrize(
    "weights",
    [
        [6, 2],
        (0.75, 0.25),
        np.array([3, 1]),
        {"Memory": 1, "Price": 3},
        pd.Series({"Memory": 1, "Price": 3}),
        pd.Series([3, 1]),
        mcda.derive_weights(["Price", "Memory"], "roc"),
    ],
    ids=repr,
)
def test_weights_in_any_usual_form(weights: Any) -> None:
    ranking = mcda.rank(FRAME, weights, kinds=[-1, 1])
    assert ranking.weights == pytest.approx({"Price": 0.75, "Memory": 0.25})


def test_a_numbered_frame_takes_weights_by_its_numbers() -> None:
    ranking = mcda.rank(pd.DataFrame(ROWS), pd.Series({1: 1, 0: 3}), kinds=[-1, 1])
    assert ranking.weights == pytest.approx({"0": 0.75, "1": 0.25})


@pytest.mark.parametrize("missing", [None, float("nan"), np.nan, pd.NA, pd.NaT])
def test_a_missing_score_in_any_usual_form(missing: Any) -> None:
    assert mcda.rank([[1, 2], [missing, 1], [0, 1]], kinds="max").ranks == [1, None, 2]


def test_a_frame_with_integers_that_may_be_missing() -> None:
    frame = pd.DataFrame({"Price": [1, None, 3], "Memory": [1, 2, 4]}, dtype="Int64")
    assert mcda.rank(frame, kinds="max").ranks == [2, None, 1]


@pytest.mark.parametrize("name", ["min-max", "Min_Max", "MIN-MAX"])
def test_a_choice_in_any_case(name: str) -> None:
    assert (
        mcda.rank(ROWS, kinds=[-1, 1], normalisation=name).project.settings.normalisation.value == "min-max"
    )


def make(**more: Any) -> mcda.DecisionMatrix:
    return mcda.DecisionMatrix(ROWS, **{"kinds": [-1, 1], **more})


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: make(kinds=None), "Say for each criterion whether more or less is wanted"),
        (lambda: mcda.DecisionMatrix(FRAME, {"Price": "cost"}), "more or less is better on Memory"),
        (lambda: make(kinds={"Prize": "cost"}), "no criterion “Prize”. Criteria: C1, C2"),
        (lambda: make(kinds=[[1], 2]), "“[1]” is not a kind"),
        (lambda: make(kinds=2.5), "“2.5” is not a kind"),
        (lambda: make(kinds=[1]), "There are 1 kinds for 2 criteria"),
        (lambda: make(options="ABC"), "a list, not a single text"),
        (lambda: make(options=["", "b", "c"]), "A name is empty"),
        (lambda: make(options=["x" * 201, "b", "c"]), "longer than 200 characters"),
        (lambda: make(title=" "), "1 to 200 characters"),
        (lambda: make(scales=5), "Scales must be a list"),
        (lambda: make(scales=[5, None]), "C1: A scale is (lowest, highest)"),
        (lambda: make(scales=[(0, 1, 2), None]), "C1: A scale is (lowest, highest)"),
        (lambda: make(scales=[(0, "x"), None]), "C1: “x” is not a number"),
        (lambda: make(scales=[(9, 0), None]), "lowest score must lie below its highest"),
        (lambda: make(scales=[(0, float("nan")), None]), "lowest score must lie below its highest"),
        (lambda: mcda.rank(make(), ["a", 1]), "Weights: “a” is not a number"),
        (lambda: mcda.rank(make(), [None, 1]), "Weights: “None” is not a number"),
        (lambda: mcda.rank(make(), 3), "Weights must be a list"),
        (lambda: mcda.rank(make(), "31"), "Weights must be a list"),
        (lambda: mcda.rank(make(), {"C1": 1}), "The weights of C2 are missing"),
        (lambda: mcda.rank(make(), [-1, 2]), "A weight must be a number of zero or more"),
        (lambda: mcda.rank({"a": [1, 2]}, kinds="max"), "A table of rows and columns is needed"),
        (lambda: mcda.rank(["ab", "cd"], kinds="max"), "A table of rows and columns is needed"),
        (lambda: mcda.rank(np.ones((2, 2, 2)), kinds="max"), "is not a number"),
        (lambda: mcda.ahp("abc"), "A table of rows and columns is needed"),
        (lambda: mcda.ahp([[1, "x"], [2, 1]]), "“x” is not a number"),
        (lambda: mcda.ahp([[1, 3], [1 / 3, 1]], criteria_names=["a", "a"]), "“a” appears twice"),
        (
            lambda: mcda.ahp([[1, 3], [1 / 3, 1]], criteria_names=["criteria", "a"]),
            "cannot be called “criteria”",
        ),
        (
            lambda: mcda.ahp([[1, 3], [1 / 3, 1]], {"b": [[1]]}, criteria_names=["a", "c"]),
            "no criterion “b”",
        ),
        (
            lambda: mcda.ahp([[1, 3], [1 / 3, 1]], [[[1, 2], [0.5, 1]]] * 2, option_names=["x"]),
            "There are 1 options, but 2 are compared",
        ),
        (lambda: mcda.derive_weights(ROWS, "critic"), "Say for each criterion"),
        (lambda: mcda.derive_weights(5, "roc"), "An order of importance must be a list"),
        (lambda: mcda.derive_weights("abc", "roc"), "An order of importance must be a list"),
        (lambda: mcda.derive_weights([1, 2], "swing"), "Swing points must be a mapping"),
        (lambda: mcda.derive_weights({"a": "x"}, "swing"), "a: “x” is not a number"),
        (lambda: mcda.derive_weights(ROWS, 5), "“5” is not a way to derive weights"),  # type: ignore[arg-type]
        (lambda: mcda.acceptability(ROWS, kinds="max", samples=0), "The number of draws"),
        (lambda: mcda.acceptability(ROWS, kinds="max", vary="some"), "“some” is not one of the choices"),
    ],
)
def test_all_else_is_one_clear_sentence(call: Any, sentence: str) -> None:
    with pytest.raises(McdaError) as refusal:
        call()
    assert sentence in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("method", ["equal", "entropy", "standard-deviation"])
def test_weights_that_do_not_depend_on_kinds_need_none(method: str) -> None:
    assert mcda.derive_weights(ROWS, method) == mcda.derive_weights(ROWS, method, kinds=[-1, 1])


def test_comparisons_take_their_names_from_frames() -> None:
    criteria = pd.DataFrame([[1, 3], [1 / 3, 1]], index=["Price", "Looks"])
    options = pd.DataFrame([[1, 2], [0.5, 1]], index=["Alder", "Birch"])
    result = mcda.ahp(criteria, [options, options])
    assert list(result.weights) == ["Price", "Looks"]
    assert result.priorities == pytest.approx({"Alder": 2 / 3, "Birch": 1 / 3})
