# SPDX-License-Identifier: MIT
"""Simulated users who know their weights: asking until decided finds their first place."""

from __future__ import annotations

from tests.tools.trade_off_users import simulate


def test_users_without_noise_get_their_own_first_place() -> None:
    tally = simulate(6, 7, 3, 4, noise=0.0)
    assert tally.users == 6
    assert tally.settled >= 4
    assert tally.hits["asked"] >= tally.settled, "a settled first place is the user's own"
    assert max(tally.questions) < 30


def test_the_simulation_is_the_same_again_and_noise_makes_a_difference() -> None:
    assert simulate(2, 7, 3, 3, noise=0.0) == simulate(2, 7, 3, 3, noise=0.0)
    assert simulate(3, 7, 3, 4, noise=1.5).questions != simulate(3, 7, 3, 4, noise=0.0).questions
