# SPDX-License-Identifier: MIT
"""Long words are broken where any reader of their language would break them, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.ui.widgets.words.joints import broken_word, longest_part_width, syllables, word_parts


@pytest.mark.parametrize(
    "parts",
    [
        "Verwaltungs|vereinfachung",
        "Entwicklungs|zusammenarbeits|bereit|schaft",
        "Durchsetz|barkeit",
        "Koordinierungs|kosten",
        "Werte|übereinstimmung",
        "Nachhaltig|keit",
        "Wirtschaft|lich|keit",
        "Freiheits|strafe",
        "Emissions|handel",
        "Kreativitäts|technik",
        "Universiteits|bibliotheek",
        "samenwerkings|verband",
        "beleids|effect",
        "Doeltreffend|heid",
        "Uitvoer|baar|heid",
        "Ausfuhrkontrollregime",
        "Jungsozialist",
        "Gesellschaftsteuer",
        "Zeitsprung",
        "Einheit",
        "savings",
        "Proliferation",
        "Connaissances",
        "Coördinatie|kosten",
        "Bond|genoten",
        "garantierten",
        "impatiently",
        "informatieve",
    ],
)
def test_parts_of_a_word(parts: str) -> None:
    assert "|".join(word_parts(parts.replace("|", ""))) == parts


@pytest.mark.parametrize(
    "parts",
    ["Prolifera|tion", "responsabilisa|tions", "Opera|tionen", "Connais|sances", "Nation", "stationary"],
)
def test_endings_are_parts_where_a_word_would_be_cut_otherwise(parts: str) -> None:
    word = parts.replace("|", "")
    assert "|".join(word_parts(word, endings=True)) == parts
    lines = broken_word(word, len, len(word) - 1)
    assert lines == (tuple(parts.replace("|", "-|").split("|")) if "|" in parts else None)


def test_a_line_takes_as_many_parts_as_it_has_room_for() -> None:
    word = "Entwicklungszusammenarbeitsbereitschaft"
    assert broken_word(word, len, 30) == ("Entwicklungszusammenarbeits-", "bereitschaft")
    assert broken_word(word, len, 16) == ("Entwicklungs-", "zusammenarbeits-", "bereitschaft")
    assert broken_word(word, len, 15) is None


def test_only_what_would_be_cut_is_broken_between_syllables() -> None:
    word = "Rechenzentrumsstromverbrauchsobergrenze"
    assert broken_word(word, len, 15) is None
    assert broken_word(word, len, 15, anywhere=True) == (
        "Rechenzent-",
        "rumsstromverb-",
        "rauchsoberg-",
        "renze",
    )
    assert broken_word(word, len, 5, anywhere=True) is None, "too narrow to be read"
    assert broken_word("Forschungsinfrastrukturnetz", len, 12, anywhere=True) == (
        "Forschungs-",
        "infrastruk-",
        "turnetz",
    )


@given(st.text("abcdefghiklmnoprstuäöüß", min_size=1, max_size=40), st.integers(6, 20))
def test_syllables_hold_the_whole_word(word: str, width: int) -> None:
    parts = syllables(word)
    assert "".join(parts) == word
    assert len(parts) == 1 or min(map(len, parts)) >= 3
    lines = broken_word(word, len, width, anywhere=True)
    if lines is not None:
        assert "".join(line.removesuffix("-") for line in lines) == word
        assert all(len(line) <= width for line in lines)


def test_the_longest_part_has_its_hyphen() -> None:
    assert longest_part_width("in der Verwaltungsvereinfachung", len) == len("vereinfachung")
    assert longest_part_width("Verwaltungsakt", len) == len("Verwaltungsakt")
    assert longest_part_width("", len) == 0
