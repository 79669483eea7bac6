# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from mcda_app.ui.widgets.wrapped_text import lines_needed, whole_lines, words_that_fit, wrapped_lines

LONG = "Entwicklungszusammenarbeitsbereitschaft"


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return QFont(qapp.font())


def test_a_word_that_shows_no_joint_is_broken_between_syllables_rather_than_cut(font: QFont) -> None:
    metrics, name = QFontMetrics(font), "Ausfuhrkontrollregime mit Japan"
    width = metrics.horizontalAdvance("Ausfuhrkontr…")
    assert wrapped_lines(name, font, width, 3) == ("Ausfuhrkont-", "rollregime mit", "Japan")
    lines = wrapped_lines(name, font, width, anywhere=False)
    assert lines[0].endswith("…")
    assert lines[1] == "mit Japan"
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)


def test_a_name_goes_by_its_short_label_before_a_word_is_broken_without_a_joint(font: QFont) -> None:
    metrics, name = QFontMetrics(font), "Ausfuhrkontrollregime mit Japan"
    width = metrics.horizontalAdvance("Ausfuhrkontr…")
    assert whole_lines((name, "Regime"), font, width, 3) == ("Regime",)
    assert whole_lines((name, ""), font, width, 3) == ("Ausfuhrkont-", "rollregime mit", "Japan")
    assert whole_lines((name, ""), font, metrics.horizontalAdvance("Ausf"), 3) is None
    assert whole_lines(("So far…",), font, 500) == ("So far…",), "an ellipsis of the user's own"


def test_a_compound_that_is_too_long_is_broken_at_its_joints(font: QFont) -> None:
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance("zusammenarbeits-")
    assert wrapped_lines(LONG, font, width, 3) == ("Entwicklungs-", "zusammenarbeits-", "bereitschaft")
    assert words_that_fit("Durchsetzbarkeit", metrics, metrics.horizontalAdvance("Durchsetzb")) == (
        "Durchsetz-barkeit"
    )


def test_a_word_may_be_divided_where_it_is_written_with_a_hyphen(font: QFont) -> None:
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance("Koordinierungs-")
    assert words_that_fit("Koordinierungs-kosten", metrics, width) == "Koordinierungs-kosten"
    assert wrapped_lines("Koordinierungs-kosten", font, width) == ("Koordinierungs-", "kosten")


def test_what_fits_is_left_alone(font: QFont) -> None:
    metrics = QFontMetrics(font)
    text = "Cost of coordination"
    assert words_that_fit(text, metrics, metrics.horizontalAdvance(text)) == text
    assert lines_needed([text], font, metrics.horizontalAdvance(text)) == 1
    assert lines_needed([text, "Cost"], font, metrics.horizontalAdvance("coordination") + 2) == 2
