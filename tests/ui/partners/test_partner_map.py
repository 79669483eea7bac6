# SPDX-License-Identifier: MIT
"""The partner map: names above columns that are as even as the names allow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from mcda_app.analysis.partners.answers import Membership
from mcda_app.ui.partners.partner_map import ActorHead, MapLine, PartnerMap, shared_out

NEEDS = st.lists(st.floats(0, 500), min_size=1, max_size=20)


@given(NEEDS, st.floats(0, 1000))
def test_columns_fill_the_room_and_none_lacks_what_it_needs(needs: list[float], spare: float) -> None:
    widths = shared_out(sum(needs) + spare, needs)
    assert sum(widths) == pytest.approx(sum(needs) + spare)
    assert all(width >= need for width, need in zip(widths, needs, strict=True))
    wider = [w for w, need in zip(widths, needs, strict=True) if w > need + 1e-9]
    assert max(wider, default=0) - min(wider, default=0) < 1e-6


def test_one_long_name_does_not_turn_them_all(qtbot: QtBot) -> None:
    names = ["USA", "UK", "India", "Japan", "A long single-word name: Liechtensteinerinnen"]
    heads = [ActorHead(name.lower(), name, name) for name in names]
    lines = [MapLine("trade", "Trade", (Membership.BEST,) * len(heads))]
    chart = PartnerMap()
    qtbot.addWidget(chart)
    chart.show_map(heads, lines, "trade", "")
    heights = {}
    for width in (250, 600):
        chart.resize(width, 400)
        heights[width] = chart.sizeHint().height()
    high = QFontMetricsF(chart.font()).height()
    assert heights[250] > heights[600] + high  # names stand upright only where there is no room

    chart.resize(600, heights[600])
    chart.show()
    clicked: list[tuple[str, str]] = []
    chart.chosen.connect(lambda *ids: clicked.append(ids))
    row = QPoint(600 - 40, round(heights[600] * 0.55))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=row)
    assert clicked == [("trade", heads[-1].id)]
