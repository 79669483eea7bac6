# SPDX-License-Identifier: MIT
"""Which language is spoken, and how texts and numbers read in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mcda_app import i18n
from mcda_app.files.resources import resource
from mcda_app.i18n import install, localised, preferred, tr, translator


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    install("en", {})


def test_a_text_without_a_translation_stays_english() -> None:
    install("nl", {"Weight": "Gewicht"})
    assert tr("Weight") == "Gewicht"
    assert tr("Weight of a stone") == "Weight of a stone"


def test_a_comment_tells_two_meanings_apart() -> None:
    install("de", {"a number before a noun\x04no": "0", "no": "nein"})
    assert tr("no") == "nein"
    assert tr("no", "a number before a noun") == "0"
    assert tr("no", "another meaning") == "no"


@pytest.mark.parametrize(
    ("code", "number", "thousands"),
    [("en", "1,234.50", "12,345"), ("nl", "1.234,50", "12.345"), ("fr", "1\u202f234,50", "12\u202f345")],
)
def test_numbers_have_the_signs_of_the_language(code: str, number: str, thousands: str) -> None:
    install(code, {})
    assert localised(1234.5, ",.2f") == number
    assert localised(12345, ",") == thousands
    assert localised(1e-7, ".1e") == ("1.0e-07" if code == "en" else "1,0e-07")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in (i18n.VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.skipif("sys.platform == 'win32'", reason="asks Windows instead of the environment")
def test_the_environment_comes_before_the_choice_and_the_choice_before_the_system(
    bare: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings = tmp_path / "mcda_app.ini"
    assert preferred(settings) == "en"
    bare.setenv("LANG", "fr_BE.UTF-8")
    assert preferred(settings) == "fr"
    settings.write_text("[General]\ntheme=dark\nlanguage=nl\n", "utf-8")
    assert preferred(settings) == "nl"
    bare.setenv(i18n.VARIABLE, "de")
    assert preferred(settings) == "de"


@pytest.mark.skipif("sys.platform == 'win32'", reason="asks Windows instead of the environment")
@pytest.mark.parametrize(
    "content", [b"language=xx\n", b"\xff\xfe\x00", b"language=../../etc\n", b"language=\n"]
)
def test_a_language_that_is_none_is_passed_over(
    bare: pytest.MonkeyPatch, tmp_path: Path, content: bytes
) -> None:
    settings = tmp_path / "mcda_app.ini"
    settings.write_bytes(content)
    bare.setenv("LANG", "pt_PT.UTF-8")
    assert preferred(settings) == "en"


def test_a_document_can_be_read_in_another_language_than_the_one_spoken() -> None:
    folder = resource("translations")
    translations = {code: translator(code, folder)("Weights") for code in i18n.LANGUAGES}
    assert len(set(translations.values())) == len(translations)
    assert translator("xx", folder)("Weights") == "Weights"
