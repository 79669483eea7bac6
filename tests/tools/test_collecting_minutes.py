# SPDX-License-Identifier: MIT
"""The minutes of collecting are those of ballots that arrive."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.tools.collecting_minutes import NEXT_SHEET, measure
from tests.tools.typist import KEY, MIND, POINT, PRESS


def test_the_time_of_a_way_is_that_of_its_keys(qapp: QApplication) -> None:
    (time,) = measure("gut", 2, ("paper, typed in",)).values()
    keys = 2 + 1 + 3 + 1  # initials, a space, three answers, Enter
    each = NEXT_SHEET + 5 * MIND + keys * KEY
    assert abs(time.facilitator - (2 * each + POINT + PRESS)) < 2  # the hands go to and fro once
    assert time.room == time.facilitator
