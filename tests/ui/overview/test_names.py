# SPDX-License-Identifier: MIT
"""Names wrap before they are shortened, and letters never stand for two options."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from mcda_app.ui.overview.names import cut, fit_names, wrap, wrapped_width

LONG = ("Extend the contract", "Extend the tender", "Build it ourselves")


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return QFontMetrics(QFont())


def test_a_name_is_whole_then_wrapped_then_short_then_letters(metrics: QFontMetrics) -> None:
    forms = [("Unilateral regulation", "Unilateral", "U"), ("Global cooperation", "Global", "G")]
    wide = metrics.horizontalAdvance
    assert fit_names(forms, metrics, wide(forms[0][0])) == (
        ("Unilateral regulation",),
        ("Global cooperation",),
    )
    word = max(map(wide, ("Unilateral", "regulation", "cooperation")))
    assert fit_names(forms, metrics, word) == (("Unilateral", "regulation"), ("Global", "cooperation"))
    assert fit_names(forms, metrics, wide("Unilateral")) == (("Unilateral",), ("Global",))
    assert fit_names(forms, metrics, wide("UU")) == (("U",), ("G",))


def test_names_that_would_be_cut_alike_become_letters(metrics: QFontMetrics) -> None:
    forms = [(name, name, code) for name, code in zip(LONG[:2], ("ETC", "ETT"), strict=True)]
    width = metrics.horizontalAdvance("Extend the …")
    assert fit_names(forms, metrics, width, 1) == (("ETC",), ("ETT",))


def test_a_word_with_no_room_is_broken_and_only_a_longer_one_is_cut(metrics: QFontMetrics) -> None:
    names = "Connaissances", "Commercialisable", "Effets externes", "Hochleistungsrechner"
    forms = [(name, name, name[0]) for name in names]
    # In between, for the text's own width and that of its parts may be rounded differently.
    width = (metrics.horizontalAdvance("Commercial…") + metrics.horizontalAdvance("Commerciali…")) // 2
    shown = fit_names(forms, metrics, width)
    assert shown[:3] == (("Connais-", "sances"), ("Commercia-", "lisable"), ("Effets", "externes"))
    assert shown[3] == ("Hochleis-", "tungsrechner")
    (one,) = fit_names([("Halbleiterexportkontrollregimepartner", "H")], metrics, width)
    assert one[0].startswith("Halbleiter")
    assert one[0].endswith("…")


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=1, max_size=8).map(" ".join))
@settings(deadline=None)
def test_lines_hold_the_whole_text_within_their_width(text: str) -> None:
    metrics = QFontMetrics(QFont())
    width = wrapped_width(text, metrics)
    lines = wrap(text, metrics, width)
    assert lines is not None
    assert " ".join(lines) == text
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
    assert len(cut(text, metrics, 60, 3)) <= 3
