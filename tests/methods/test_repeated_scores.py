# SPDX-License-Identifier: MIT
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mcda_app.domain.method_settings import Normalisation
from mcda_app.methods.repeated_scores import RepeatedScores
from mcda_app.methods.vectorised import NO_ROW, Workspace, column_gaps

BOUNDS = (-2.0, 5.0)


@example([[0.0, 1.0, 2.7e-161]], [0], 1, Normalisation.VECTOR, 1.0)
@example([[0.0, 0.0, 1.4e-301], [0.0, 1.0, 0.0]], [0], 1, Normalisation.VECTOR, 1.0)
@given(
    st.lists(
        st.lists(st.floats(-2, 5, allow_subnormal=False), min_size=3, max_size=3), min_size=1, max_size=4
    ),
    st.lists(st.integers(0, 3), min_size=1, max_size=8),
    st.sampled_from((1, -1)),
    st.sampled_from(Normalisation),
    st.sampled_from((1.0, 1e140, 1e-140)),
)
def test_gaps_are_those_of_the_options_that_have_the_scores(
    different: list[list[float]], kinds: list[int], sign: int, normalisation: Normalisation, size: float
) -> None:
    values = size * np.array(different)
    # Every score is somebody's, as the farthest ones are the ideal and its opposite.
    kinds = [*range(len(values)), *(kind % len(values) for kind in kinds)]
    bounds = (size * BOUNDS[0], size * BOUNDS[1])
    repeated = RepeatedScores(values, sign, normalisation, bounds)
    factor = repeated.factor(np.bincount(kinds).astype(float))
    gaps = repeated.gaps if factor is None else repeated.gaps * factor
    rows = [*kinds, *(len(values) + kind for kind in kinds)]
    # Each sample by itself: all at once they are scaled alike, and the squares of the smallest vanish.
    samples = np.split(values[kinds], values.shape[1], axis=1)
    expected = np.hstack([column_gaps(sample, sign, normalisation, bounds) for sample in samples])
    assert gaps[rows] == pytest.approx(expected, rel=1e-9, abs=1e-12)


def test_rows_of_zeros_need_not_be_added() -> None:
    scores = RepeatedScores(np.array([[1.0, 2.0], [3.0, 4.0]]), 1, Normalisation.VECTOR, BOUNDS)
    assert scores.filled == [True, False, False, True]
    space, weights = Workspace(3, 1), np.array([2.0, 3.0])
    sums = space.sums(6, 2)
    sums.fill(1.0)
    rows = [0, 1, 0, 2, 3, 2]
    filled = [row if scores.filled[row] else NO_ROW for row in rows]
    space.add_product(scores.gaps, weights, sums, filled)
    assert sums.tolist() == (1.0 + scores.gaps[rows] * weights).tolist()


def test_options_without_a_score_at_all_leave_a_factor_that_is_a_number() -> None:
    zeros = RepeatedScores(np.zeros((1, 2)), 1, Normalisation.VECTOR, BOUNDS)
    assert zeros.factor(np.array([4.0])) == pytest.approx([1.0, 1.0])
    assert zeros.bytes == zeros.gaps.nbytes + 16
