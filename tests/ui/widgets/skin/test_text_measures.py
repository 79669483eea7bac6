# SPDX-License-Identifier: MIT
from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from mcda_app.ui.issue.matrix_layout import WRAP
from mcda_app.ui.widgets.skin.text_measures import TEXTS, TextMeasures


def test_texts_measure_as_qt_measures_them_in_each_font(qapp) -> None:
    measures, small, large = TextMeasures(), QFont(qapp.font()), QFont(qapp.font())
    small.setPointSizeF(8)
    large.setPointSizeF(20)
    for font in (small, large, small):  # and asked for again
        metrics, known = QFontMetricsF(font), measures.of(font)
        for text in ("Trilateral regime", "", "Zweifelsfälle"):
            for _ in range(2):
                assert known.horizontalAdvance(text) == metrics.horizontalAdvance(text)
        assert known.height() == metrics.height()
    title = "A name that wraps in a narrow place"
    assert measures.of(large).box_height(title, 120, WRAP) > measures.of(large).box_height(title, 2000, WRAP)
    assert measures.of(small).box_height(title, 120, WRAP) < measures.of(large).box_height(title, 120, WRAP)


def test_more_texts_than_are_remembered_still_measure_right(qapp) -> None:
    font = QFont(qapp.font())
    known = TextMeasures().of(font)
    for n in range(TEXTS + 10):
        known.horizontalAdvance(f"text {n}")
    assert known.horizontalAdvance("text 3") == QFontMetricsF(font).horizontalAdvance("text 3")
