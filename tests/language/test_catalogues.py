# SPDX-License-Identifier: MIT
"""The translations are whole, fill in what the English ones do, and keep to the limits of their places."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from xml.etree.ElementTree import ParseError

import pytest

from mcda_app.exchange.excel.sheet_names import own_sheet_names
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, messages, read

ROOT = Path(__file__).resolve().parents[2]
CODES = [code for code in LANGUAGES if code != "en"]
EXCEL_TEXT = 255
"""The longest text that a formula of a workbook may hold."""


@pytest.fixture(params=CODES)
def catalogue(request: pytest.FixtureRequest) -> list[tuple[str, str, str]]:
    return list(messages(resource("translations", f"{request.param}.ts")))


def test_every_text_of_the_program_is_translated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    sys.modules.pop("translate", None)
    import translate

    assert translate.behind(translate.FOLDER) == []


def test_what_is_filled_in_is_what_the_program_fills_in(catalogue) -> None:
    def fields(text: str) -> Counter[str]:
        return Counter(re.findall(r"\{[^{}]*\}", text))

    assert [(s, t) for s, _, t in catalogue if set(fields(s)) != set(fields(t))] == []


def test_a_key_that_opens_a_menu_or_button_is_marked_once(catalogue) -> None:
    def marks(text: str) -> int:
        return len(re.findall(r"&(?=\w)", text.replace("&&", "")))

    assert [(s, t) for s, _, t in catalogue if marks(s) != marks(t)] == []


def test_texts_begin_and_end_as_in_english_where_they_are_joined_to_others(catalogue) -> None:
    def ends(text: str) -> tuple[bool, bool, bool]:
        return text[:1].isspace(), text[-1:].isspace(), text.endswith("…")

    assert [(s, t) for s, _, t in catalogue if ends(s) != ends(t)] == []


def as_parsed(path: Path) -> dict[str, str]:
    return {f"{c}\x04{s}" if c else s: done for s, c, done in messages(path) if done}


@pytest.mark.parametrize("code", CODES)
def test_what_is_read_is_what_the_file_says_as_xml(code: str) -> None:
    path = resource("translations", f"{code}.ts")
    assert read(path) == as_parsed(path)


@pytest.mark.parametrize(
    "messages_of_file",
    [
        "<source>A &amp; B &lt;b&gt; &quot;x&quot; &apos;&amp;lt;</source>"
        "<translation>&amp;amp; &lt;i&gt;</translation>",
        "<source>yes</source><comment>an &amp; answer</comment><translation>ja</translation>",
        '<source>a</source><translation type="unfinished">b</translation>',
        "<source>a</source><translation></translation>",
        "<source>a</source><location line='3'/><translation>b</translation>",
        "<source>a</source><extracomment>c</extracomment><translation>b</translation>",
        "<source>a</source><!-- <source>x</source><translation>y</translation> -->"
        "<translation>b</translation>",
        "<source>a&#160;b</source><translation>&#x2026;</translation>",
        "<source>a</source><translation><![CDATA[<b>]]></translation>",
    ],
)
def test_a_file_of_another_shape_is_read_as_the_xml_it_is(messages_of_file: str, tmp_path: Path) -> None:
    path, first = tmp_path / "xx.ts", "<source>first</source>\n        <translation>erste</translation>"
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1"><context>\n'
    shown = "".join(f"<message>\n{text}\n</message>\n" for text in (first, messages_of_file))
    path.write_text(f"{head}{shown}</context>\n</TS>\n", "utf-8")
    assert read(path) == as_parsed(path)
    assert read(path)["first"] == "erste"


def test_a_file_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "xx.ts"
    path.write_bytes(resource("translations", "de.ts").read_bytes()[:100_000])
    with pytest.raises(ParseError):
        read(path)


@pytest.mark.parametrize("code", CODES)
def test_sheets_of_the_workbook_have_names_that_excel_takes(code: str) -> None:
    texts = read(resource("translations", f"{code}.ts"))
    names = own_sheet_names(lambda name: texts[name])
    assert len({name.casefold() for name in names}) == len(names)
    assert [name for name in names if len(name) > 31 or re.search(r"[\[\]:*?/\\]|^'|'$", name)] == []
    formulas = ("The workbook equals the program's result.", "not ranked", "No ranking", "yes", "no")
    assert all(len(texts[text]) <= EXCEL_TEXT for text in formulas)
    assert texts["yes"] != texts["no"]


@pytest.mark.parametrize("code", CODES)
def test_help_has_the_same_pages_with_the_same_pictures_and_links(code: str) -> None:
    english, other = resource("help", "pages", "en"), resource("help", "pages", code)
    assert sorted(p.name for p in other.glob("*.md")) == sorted(p.name for p in english.glob("*.md"))
    for page in english.glob("*.md"):
        texts = [folder.joinpath(page.name).read_text("utf-8") for folder in (english, other)]
        links = [sorted(re.findall(r"\]\(([^)]+)\)", text)) for text in texts]
        assert links[0] == links[1], page.name
        assert texts[1].startswith("# "), page.name


def test_no_translation_is_that_of_another_text(catalogue) -> None:
    """A sentence where a word belongs was filled in one line too high."""
    assert [(s, t) for s, _, t in catalogue if len(t) > 3 * len(s) + 12 or len(s) > 3 * len(t) + 14] == []
