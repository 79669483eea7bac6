# SPDX-License-Identifier: MIT
"""The face for analysts: one import, plain names, and the window's own numbers."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy.testing as npt
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import mcda_app as mcda
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.errors import McdaError, MethodError
from mcda_app.files import presets

PHONES = pd.DataFrame(
    {
        "Price": [250, 200, 300, 275, 225],
        "Memory": [16, 16, 32, 32, 16],
        "Camera": [12, 8, 16, 8, 16],
        "Looks": [5, 3, 4, 4, 2],
    },
    index=["Alder", "Birch", "Cedar", "Dogwood", "Elder"],
)
KINDS = ["cost", "benefit", "benefit", "benefit"]
FUNCTIONS = (
    "acceptability",
    "ahp",
    "derive_weights",
    "open_project",
    "rank",
    "save_project",
    "tipping_points",
)


@pytest.mark.parametrize("name", [name for name in mcda.__all__ if name != "__version__"])
def test_every_public_name_has_a_docstring_and_is_listed(name: str) -> None:
    assert (getattr(mcda, name).__doc__ or "").strip()
    assert name in dir(mcda)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_documents_what_it_takes_gives_and_refuses(name: str) -> None:
    function = getattr(mcda, name)
    text = function.__doc__
    sections = ["Parameters", "Raises", "Examples"]
    if function.__annotations__["return"] != "None":
        sections.append("Returns")
    for section in sections:
        assert f"    {section}\n    {'-' * len(section)}\n" in text, section
    for parameter in function.__annotations__:
        assert parameter == "return" or parameter in text, parameter
    assert ">>> " in text


def test_results_show_themselves_in_a_line() -> None:
    matrix = mcda.DecisionMatrix(PHONES, KINDS)
    for result, text in (
        (mcda.rank(matrix), "Ranking(TOPSIS: 1 Cedar ("),
        (mcda.tipping_points(matrix), "TippingPoints(Cedar first while Price 0.0000–"),
        (
            mcda.acceptability(matrix, samples=1000),
            "AcceptabilityResult(first place in 1,000 draws: Alder ",
        ),
        (mcda.derive_weights(matrix), "DerivedWeights(equal: Price 0.2500, Memory 0.2500, "),
        (mcda.ahp([[1, 3], [1 / 3, 1]]), "AhpResult(C1 0.7500, C2 0.2500)"),
        (mcda.ahp([[1, 3], [1 / 3, 1]], [[[1, 2], [0.5, 1]]] * 2), "AhpResult(1 A1 (0.6667), 2 A2 (0.3333))"),
    ):
        assert repr(result).startswith(text)
        assert len(repr(result)) < 200
        assert result.explain()
        assert len(result.to_frame())


def test_importing_the_package_loads_no_slow_library() -> None:
    code = (
        "import sys, mcda_app; mcda_app.DecisionMatrix; "
        "print([m for m in ('numpy', 'pandas', 'pymcdm', 'PySide6', 'openpyxl') if m in sys.modules])"
    )
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert process.stdout.strip() == "[]"


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'rang'"):
        mcda.rang  # type: ignore[attr-defined]


def test_a_frame_names_options_and_criteria() -> None:
    matrix = mcda.DecisionMatrix(PHONES, KINDS)
    assert matrix.options == list(PHONES.index)
    assert matrix.criteria == list(PHONES.columns)
    assert matrix.kinds == KINDS
    pd.testing.assert_frame_equal(matrix.to_frame(), PHONES.astype(float))


@pytest.mark.parametrize("weights", [[4, 2, 6, 8], {"Price": 4, "Memory": 2, "Camera": 6, "Looks": 8}])
def test_weights_of_any_size_are_shares_of_their_sum(weights: object) -> None:
    ranking = mcda.rank(PHONES, weights, kinds=KINDS)  # type: ignore[arg-type]
    assert ranking.weights == pytest.approx({"Price": 0.2, "Memory": 0.1, "Camera": 0.3, "Looks": 0.4})
    series = mcda.rank(PHONES, pd.Series([4, 2, 6, 8], index=PHONES.columns), kinds=KINDS)
    npt.assert_array_equal(ranking.scores, series.scores)


scores = arrays(float, st.tuples(st.integers(2, 6), st.just(3)), elements=st.floats(1, 100, width=32))


@given(scores, st.lists(st.floats(0.125, 10), min_size=3, max_size=3), st.sampled_from([-1, 1]))
def test_topsis_is_that_of_pymcdm(values: np.ndarray, weights: list[float], kind: int) -> None:
    from pymcdm.methods import TOPSIS
    from pymcdm.normalizations import vector_normalization

    kinds = [kind, 1, -1]
    ranking = mcda.rank(values, weights, kinds=kinds)
    if all(np.ptp(values[:, m]) > 1e-6 for m in range(3)):
        share, method = np.array(weights) / sum(weights), TOPSIS(vector_normalization)
        npt.assert_allclose(
            ranking.scores, method(values, share, np.array(kinds), validation=False), atol=1e-9
        )


def test_an_issue_of_a_project_ranks_as_in_the_window() -> None:
    project = presets.load()
    evaluation = evaluate(project)
    for issue in project.issues:
        ranking = mcda.rank(mcda.DecisionMatrix.from_project(project, issue.id))
        assert [s.score for s in evaluation[issue.id].standings] == ranking.scores.tolist()


def test_a_matrix_comes_from_a_project_file_and_goes_to_one(tmp_path: Path) -> None:
    path = tmp_path / "phones.mcda"
    matrix = mcda.DecisionMatrix(PHONES, KINDS, title="Which phone?")
    mcda.save_project(matrix.to_project([4, 2, 6, 8]), str(path))
    again = mcda.DecisionMatrix.from_file(path)
    assert repr(again) == repr(matrix)
    npt.assert_array_equal(again.values, matrix.values)
    npt.assert_array_equal(mcda.rank(again).scores, mcda.rank(matrix, [4, 2, 6, 8]).scores)
    assert mcda.open_project(str(path)).issues[0].title == "Which phone?"


def test_a_missing_score_leaves_an_option_out_and_says_why() -> None:
    ranking = mcda.rank([[1, 2], [np.nan, 3], [2, None]], kinds="max", weights=[1, 1])
    assert ranking.ranks == [1, None, None]
    assert ranking.missing == {"A2": ["C1"], "A3": ["C2"]}
    assert np.isnan(ranking.scores[1])
    assert ranking.to_frame()["rank"].isna().sum() == 2


def test_choices_are_taken_by_their_plain_names() -> None:
    scales = [(0, 400), (0, 64), (0, 20), (0, 5)]
    matrix = mcda.DecisionMatrix(PHONES, KINDS, scales=scales)
    results = [
        mcda.rank(matrix, normalisation=name).scores.tolist() for name in ("vector", "min-max", "anchors")
    ]
    results += [
        mcda.rank(matrix, method="ahp", synthesis=s).scores.tolist() for s in ("ideal", "distributive")
    ]
    results.append(mcda.rank(matrix, method="value").scores.tolist())
    assert len({tuple(r) for r in results}) == 6
    for choice in ({"method": "saw"}, {"normalisation": "max"}, {"synthesis": "sum"}):
        with pytest.raises(MethodError, match="is not one of the choices"):
            mcda.rank(matrix, **choice)  # type: ignore[arg-type]


def test_weighted_value_by_hand() -> None:
    """Alder: (400 - 250) / 400, 16 / 64, 12 / 20 and 5 / 5, each times a quarter."""
    scales = [(0, 400), (0, 64), (0, 20), (0, 5)]
    ranking = mcda.rank(mcda.DecisionMatrix(PHONES, KINDS, scales=scales), method="value")
    assert ranking.scores[0] == pytest.approx((0.375 + 0.25 + 0.6 + 1) / 4)
    assert ranking.steps.contributions[0] == pytest.approx([0.375 / 4, 0.25 / 4, 0.6 / 4, 1 / 4])  # type: ignore[union-attr]
    points = mcda.tipping_points(mcda.DecisionMatrix(PHONES, KINDS, scales=scales), method="value")
    assert points.to_frame().shape[0] > 0


def test_ahp_on_comparisons_is_the_published_one() -> None:
    result = mcda.ahp(
        [[1, 2], [1 / 2, 1]],
        {"Price": [[1, 3], [1 / 3, 1]], "Looks": [[1, 1 / 5], [5, 1]]},
        option_names=["Alder", "Birch"],
        synthesis="distributive",
    )
    assert result.weights == pytest.approx({"Price": 2 / 3, "Looks": 1 / 3})
    assert result.priorities == pytest.approx(
        {"Alder": 2 / 3 * 0.75 + 1 / 3 / 6, "Birch": 2 / 3 / 4 + 5 / 18}
    )
    assert result.leaders == ["Alder"]
    assert result.consistency["criteria"].cr == pytest.approx(0)
    assert list(result.to_frame().columns) == ["priority", "rank"]


def test_tipping_points_and_acceptability_have_frames_and_sentences() -> None:
    matrix = mcda.DecisionMatrix(PHONES, KINDS)
    points = mcda.tipping_points(matrix, [4, 2, 6, 8])
    frame = points.to_frame()
    for name, row in frame.iterrows():
        for share, leaves in (
            (row.stays_from - 1e-6, row.leads_below),
            (row.stays_to + 1e-6, row.leads_above),
        ):
            if leaves:
                rest = 1 - share
                others = {n: w for n, w in points.ranking.weights.items() if n != name}
                moved = {n: w * rest / sum(others.values()) for n, w in others.items()} | {str(name): share}
                assert mcda.rank(matrix, moved).leaders == [leaves]
    assert "Alder stays first until" in points.explain()
    shares = mcda.acceptability(matrix, samples=20_000)
    npt.assert_allclose(shares.to_frame().sum(axis=1), 1)
    assert "of all weightings" in shares.explain()


def test_weights_are_derived_from_each_kind_of_source() -> None:
    from pymcdm.weights import entropy_weights

    matrix = mcda.DecisionMatrix(PHONES, KINDS)
    npt.assert_allclose(
        list(mcda.derive_weights(matrix, "entropy").values()),
        entropy_weights(PHONES.to_numpy(float)),
        atol=1e-12,
    )
    assert mcda.derive_weights({"Price": 100, "Looks": 50}, "swing") == pytest.approx(
        {"Price": 2 / 3, "Looks": 1 / 3}
    )
    ranking = mcda.rank(matrix, mcda.derive_weights(matrix, "std"))
    assert sum(ranking.weights.values()) == pytest.approx(1)
    order = mcda.derive_weights(["Price", "Looks"], "roc")
    assert pd.DataFrame({"order": order, "swing": order}).loc["Price", "swing"] == 0.75
    assert pickle.loads(pickle.dumps(order)).explain() == order.explain()
    with pytest.raises(MethodError, match="is not a way to derive weights"):
        mcda.derive_weights(matrix, "guess")


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: mcda.rank(PHONES), "Say for each criterion"),
        (lambda: mcda.rank(PHONES, [1, 2], kinds=KINDS), "There are 2 weights for 4 criteria"),
        (lambda: mcda.rank(PHONES, [0] * 4, kinds=KINDS), "All weights are zero"),
        (lambda: mcda.rank(PHONES, [1, 1, 1, float("nan")], kinds=KINDS), "number of zero or more"),
        (lambda: mcda.rank(PHONES, {"Prize": 1}, kinds=KINDS), "no criterion “Prize”"),
        (
            lambda: mcda.rank(PHONES, kinds=KINDS, normalisation="anchors"),
            "need the scale of every criterion",
        ),
        (lambda: mcda.DecisionMatrix([[1], [2, 3]]), "Row 2 has 2 scores"),
        (lambda: mcda.DecisionMatrix([]), "is empty"),
        (lambda: mcda.DecisionMatrix(5), "rows and columns is needed"),
        (lambda: mcda.DecisionMatrix([["good"]], "max"), "“good” is not a number"),
        (lambda: mcda.DecisionMatrix([[float("inf")]], "max"), "must be finite"),
        (lambda: mcda.DecisionMatrix([[1, 2]], kinds=[1, 0]), "“0” is not a kind"),
        (lambda: mcda.DecisionMatrix([[1, 2]], criteria=["A", "A"]), "appears twice"),
        (lambda: mcda.DecisionMatrix([[7]], "max", scales=[(0, 5)]), "7 is outside the scale"),
        (lambda: mcda.DecisionMatrix([["x"]], "max", scales=[["a", "b"]]), "not a label of the scale"),
        (lambda: mcda.ahp([[1, 2]]), ""),
        (lambda: mcda.ahp([[1, 2], [0.5, 1]], [[[1]]]), "1 matrices of options for 2 criteria"),
    ],
)
def test_bad_input_is_one_clear_sentence(call: object, sentence: str) -> None:
    with pytest.raises(McdaError) as error_info:
        call()  # type: ignore[operator]
    assert sentence in str(error_info.value)
    assert "\n" not in str(error_info.value)


def test_an_option_that_misses_a_threshold_is_not_ranked_and_returns_in_draws_of_scores() -> None:
    project = set_threshold(presets.load("table-1-goals"), "effectiveness", "somewhat-useful")
    matrix = mcda.DecisionMatrix.from_project(project, "trade")
    ranking = mcda.rank(matrix)
    assert ranking.eliminated == {"Unilateral regulation": ["Effectiveness"]}
    assert ranking.ranks[0] is None
    assert "eliminated before weighting" in ranking.explain()
    still = mcda.acceptability(matrix, samples=500)
    assert [o.title for o in still.issue.options] == matrix.options[1:]
    moving = mcda.acceptability(matrix, samples=10_000, score_levels=1)
    assert [o.title for o in moving.issue.options] == matrix.options
    assert moving.eliminated[0] == pytest.approx(0.5, abs=0.02)
    assert moving.to_frame().sum(axis=1).iloc[0] == pytest.approx(1 - moving.eliminated[0])
    assert "misses a threshold" in moving.explain()
