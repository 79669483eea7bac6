# SPDX-License-Identifier: MIT
"""The typeface: its files, its weights, its digits, and signs that it lacks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from mcda_app.files.resources import resource
from mcda_app.ui.widgets.skin.fonts import FILES, app_font, load_fonts, load_more_fonts, use_font

NEEDED = "AZaz09 .,;:!?%&“”„«»’–—…−×÷≤≥≠≈→←±€£ÄÖÜäöüßẞÀÂÇÉÈÊËÎÏÔŒÙÛŸàâçéèêëîïôœùûÿĳ\u00a0\u202f●○▲▼"


def test_it_is_inter_in_the_size_asked_for(qapp: QApplication) -> None:
    before = qapp.font()
    try:
        for size in (9.0, 18.0):
            use_font(size)
            info, raw = QFontInfo(qapp.font()), QRawFont.fromFont(qapp.font())
            assert info.family() == raw.familyName() == "Inter"
            assert info.pointSizeF() == pytest.approx(size, abs=0.5)
    finally:
        qapp.setFont(before)


def test_every_weight_has_a_file_of_its_own(qapp: QApplication) -> None:
    load_fonts()
    load_more_fonts()
    assert set(QFontDatabase.styles("Inter")) >= {"Regular", "Medium", "SemiBold", "Bold"}
    widths = []
    for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font = app_font(20)
        font.setWeight(weight)
        widths.append(QFontMetricsF(font).horizontalAdvance("Cooperation"))
    assert widths == sorted(widths)
    assert len(set(widths)) == 4


def test_digits_are_of_one_width_and_nothing_else_is_spread(qapp: QApplication) -> None:
    tabular, plain = app_font(20), app_font(20)
    plain.unsetFeature(QFont.Tag("tnum"))
    metrics = QFontMetricsF(tabular)
    assert len({round(metrics.horizontalAdvance(digit * 8), 2) for digit in "0123456789"}) == 1
    assert len({round(QFontMetricsF(plain).horizontalAdvance(d * 8), 2) for d in "0123456789"}) > 1
    text = "AI-powered (knife-edge): a, b; c. * +"
    assert metrics.horizontalAdvance(text) == pytest.approx(QFontMetricsF(plain).horizontalAdvance(text))


@pytest.mark.parametrize("name", FILES)
def test_every_file_holds_the_letters_of_the_four_languages(name: str) -> None:
    raw = QRawFont(str(resource("fonts", name)), 16)
    assert [sign for sign in NEEDED if not raw.supportsCharacter(ord(sign))] == []


def test_signs_that_it_lacks_come_from_another_font(qapp: QApplication) -> None:
    assert not QRawFont(str(resource("fonts", FILES[0])), 16).supportsCharacter(ord("◐"))
    metrics = QFontMetricsF(app_font(20))
    assert metrics.horizontalAdvance("◐") > 0
    assert metrics.boundingRect("◐").height() > 5


def test_its_licence_travels_with_it() -> None:
    licence = resource("fonts", "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Inter Project Authors" in licence
