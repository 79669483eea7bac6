# SPDX-License-Identifier: MIT
"""First places of a matrix whose options fall by a threshold, written out."""

from __future__ import annotations

import numpy as np

from mcda_app.methods.information.doubtful import Ranker, levels_in_doubt
from mcda_app.methods.information.joint import Enumeration
from mcda_app.methods.information.settling import Settler
from mcda_app.methods.information.thresholds import ThresholdMatrix


def matrix(missing: bool = False) -> ThresholdMatrix:
    """One criterion, at least 2 is acceptable; the first option has 1, 2 or 3, the second has 2."""
    return ThresholdMatrix(
        [[3.0], [2.0]],
        [levels_in_doubt(0, 0, [1.0, 2.0, 3.0], 3.0)],
        lambda _rows: Ranker(lambda _m, values: values.copy(), np.asarray),
        lambda _m, value: value >= 2,
        np.array([[False], [missing]]),
    )


def test_an_option_is_first_while_it_is_acceptable() -> None:
    # 1: it falls, so the second leads alone; 2: both tie; 3: it leads
    assert matrix().first_over([0]).tolist() == [[False, True, True], [True, True, False]]
    assert matrix().now.tolist() == [True, False]


def test_nobody_leads_where_all_fall() -> None:
    alone = ThresholdMatrix(
        [[3.0]],
        [levels_in_doubt(0, 0, [1.0, 3.0], 3.0)],
        lambda _rows: Ranker(lambda _m, values: values.copy(), np.asarray),
        lambda _m, value: value >= 2,
        np.array([[False]]),
    )
    joint = Enumeration(alone)
    assert joint.share_with_leader() == 0.5
    assert Settler(joint, 0.9).total == (0.5, 0.0)  # nothing better can be picked by knowing


def test_a_missing_score_misses_no_threshold() -> None:
    low = ThresholdMatrix(
        [[3.0], [0.0]],
        [],
        lambda _rows: Ranker(lambda _m, values: -values, np.asarray),
        lambda _m, value: value >= 2,
        np.array([[False], [True]]),
    )
    assert low.now.tolist() == [False, True]
