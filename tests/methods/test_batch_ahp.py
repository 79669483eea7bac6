# SPDX-License-Identifier: MIT
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.settings import Prioritisation
from mcda_app.methods.ahp import comparisons_from_scores, eigenvector, geometric_mean
from mcda_app.methods.batch_ahp import local_priorities
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES, apply_scale


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
    found = local_priorities(values, sign, bounds, prioritisation, scale)
    alone = eigenvector if prioritisation is Prioritisation.EIGENVECTOR else geometric_mean
    for s in range(4):
        judged = apply_scale(comparisons_from_scores(values[:, s].tolist(), sign, bounds), scale)
        assert found[:, s] == pytest.approx(alone(judged).vector, abs=1e-12)
