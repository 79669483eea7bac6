# SPDX-License-Identifier: MIT
"""Percentages as each language writes them, in numbers that are worked out and in texts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mcda_app import i18n
from mcda_app.analysis.acceptability.sentences import share_figure
from mcda_app.analysis.phrases import percent, percents

NARROW = "\u202f"
SPACED = {"en": "", "nl": "", "de": NARROW, "fr": NARROW}


@pytest.fixture(params=i18n.LANGUAGES)
def code(request: pytest.FixtureRequest) -> Iterator[str]:
    i18n.install(request.param, {"The shares always sum to 100 %.": "Insgesamt 100 % ({share} %)."})
    yield request.param
    i18n.install("en", {})


def test_shares(code: str) -> None:
    space = SPACED[code]
    assert percent(0.57) == f"57{space}%"
    assert i18n.in_percent(0.125, ".1f") == f"{i18n.localised(12.5)}{space}%"
    assert percents(0.251, 0.252)[0].endswith(f"1{space}%")
    assert share_figure(0.001) == f"<\N{NO-BREAK SPACE}1{space}%"
    assert i18n.percent_sign() == f"{space}%"


def test_texts_and_translations_whatever_space_they_were_written_with(code: str) -> None:
    space = SPACED[code]
    text = i18n.tr("The shares always sum to 100 %.")
    assert text == f"Insgesamt 100{space}% ({{share}}{space}%)."
    assert text.format(share=3) == f"Insgesamt 100{space}% (3{space}%)."
    for spelling in ("5 %", "5\u00a0%", "5\u202f%", "5%"):
        assert i18n.tr(spelling) == f"5{space}%"


def test_no_line_is_broken_before_the_sign(code: str) -> None:
    assert " %" not in percent(0.57) + i18n.tr("100 %") + i18n.in_percent(0.5)


def test_other_percent_signs_are_left_alone(code: str) -> None:
    assert i18n.tr("share % of %n") == "share % of %n"
