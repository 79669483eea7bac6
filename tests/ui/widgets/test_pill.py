# SPDX-License-Identifier: MIT
"""Signs and pills: what they draw, what they say, and that they grow with the text."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.pill import Pill, Sign, paint_sign


def filled(sign: Sign) -> tuple[float, float]:
    """How much of the left and of the right half of a sign's square is dark."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_sign(painter, sign, QPointF(20, 20), 32, QColor("#000000"))
    painter.end()
    dark = np.frombuffer(image.constBits(), np.uint8).reshape(40, 40, 4)[:, :, 0] < 128
    return float(dark[:, :20].mean()), float(dark[:, 20:].mean())


def test_signs_differ_without_colour() -> None:
    full, half, empty = (filled(sign) for sign in (Sign.FULL, Sign.HALF, Sign.EMPTY))
    assert full[0] == pytest.approx(np.pi * 16**2 / 40**2, abs=0.03)
    assert full[0] == pytest.approx(full[1], abs=0.03)
    assert half[0] == pytest.approx(full[0], abs=0.04)
    assert half[1] < 0.6 * full[1]
    assert max(empty) < 0.7 * full[0]
    assert min(empty) > 0.05


def test_a_pill_says_what_it_shows(qtbot: QtBot) -> None:
    pill = Pill("Firm", Sign.FULL, "Selective is first in 99% of the draws.")
    qtbot.addWidget(pill)
    assert (pill.accessibleName(), pill.text) == ("Firm", "Firm")
    assert pill.accessibleDescription() == pill.toolTip() == "Selective is first in 99% of the draws."
    narrow = pill.sizeHint().width()
    pill.show_sign("Fragile", Sign.EMPTY)
    assert pill.accessibleName() == "Fragile"
    assert pill.sizeHint().width() > narrow
    assert pill.accessibleDescription() == ""


def test_it_grows_with_the_text(qtbot: QtBot) -> None:
    widget = Pill("Firm", None)
    qtbot.addWidget(widget)
    before = widget.sizeHint()
    font = widget.font()
    font.setPointSizeF(2 * font.pointSizeF())
    widget.setFont(font)
    assert widget.sizeHint().width() > 1.4 * before.width()
    assert widget.sizeHint().height() > 1.3 * before.height()
