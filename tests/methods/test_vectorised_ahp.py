# SPDX-License-Identifier: MIT
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.method_settings import Prioritisation
from mcda_app.methods.ahp import comparisons_from_scores, eigenvector, geometric_mean
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES, apply_scale
from mcda_app.methods.vectorised_ahp import VaryingScore, local_priorities


@given(
    st.integers(1, 7),
    st.sampled_from((1, -1)),
    st.sampled_from(Prioritisation),
    st.sampled_from(sorted(JUDGEMENT_SCALES)),
    st.booleans(),
    st.integers(0, 2**60),
)
def test_priorities_agree_with_those_of_each_sample_alone(
    options: int, sign: int, prioritisation: Prioritisation, scale: str, levels: bool, key: int
) -> None:
    rng = np.random.Generator(np.random.Philox(key=key))
    bounds = (-1.0, 3.0)
    values = rng.integers(0, 5, (options, 4)) - 1.0 if levels else rng.random((options, 4)) * 4 - 1
    priorities = local_priorities(values, sign, bounds, prioritisation, scale)
    alone = eigenvector if prioritisation is Prioritisation.EIGENVECTOR else geometric_mean
    for s in range(4):
        judged = apply_scale(comparisons_from_scores(values[:, s].tolist(), sign, bounds), scale)
        assert priorities[:, s] == pytest.approx(alone(judged).vector, abs=1e-12)


@given(
    st.integers(1, 16),
    st.sampled_from((1, -1)),
    st.sampled_from(Prioritisation),
    st.sampled_from(sorted(JUDGEMENT_SCALES)),
    st.sampled_from(((-1.0, 3.0), (0.0, 1e-320), (-5.0, 1e-17), (1e100, 8e307), (2.0, 2.0))),
    st.integers(0, 2**60),
)
def test_priorities_of_a_moved_score_are_those_worked_out_anew(
    options: int,
    sign: int,
    prioritisation: Prioritisation,
    scale: str,
    bounds: tuple[float, float],
    key: int,
) -> None:
    rng = np.random.Generator(np.random.Philox(key=key))
    low, high = bounds
    values, places = low + (high - low) * rng.random(options), low + (high - low) * rng.random(3)
    moved = int(rng.integers(options))
    priorities = VaryingScore(values, moved, sign, bounds, prioritisation, scale).priorities(places)
    alone = eigenvector if prioritisation is Prioritisation.EIGENVECTOR else geometric_mean
    for s, place in enumerate(places):
        values[moved] = place
        judged = apply_scale(comparisons_from_scores(values.tolist(), sign, bounds), scale)
        assert priorities[:, s] == pytest.approx(alone(judged).vector, abs=1e-12)
        together = local_priorities(values[:, None], sign, bounds, prioritisation, scale)
        assert together[:, 0] == pytest.approx(alone(judged).vector, abs=1e-12)
