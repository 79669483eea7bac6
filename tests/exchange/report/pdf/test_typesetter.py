# SPDX-License-Identifier: MIT
"""Text of users stays text, and none of it vanishes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.exchange.pdf import typesetting
from mcda_app.exchange.pdf.characters import printable
from mcda_app.exchange.report.document import Bar, Bars, Cell, Facts, Heading, Paragraph, Report, Table
from mcda_app.exchange.report.pdf.typesetter import pages_of, pdf_of
from mcda_app.files.resources import resource
from tests.exchange.pdf.conformance import faults
from tests.exchange.pdf.reader import Document
from tests.exchange.report.pdf.reports import report_of

DAY = date(2026, 11, 30)
OWN_AGAIN = typst.Fonts(include_system_fonts=False, font_paths=[str(resource("fonts"))])
"""A computer without fonts of its own."""

ATTACKS = [
    '#eval("1 + 1")',
    '#read("/etc/passwd")',
    '#include "/etc/passwd"',
    '#image("/etc/passwd")',
    '#import "@preview/cetz:0.3.0": *',
    "#sys.inputs #panic()",
    '#link("https://example.org")[x]',
    "$ x^2 $ @reference <label> *bold* _it_ `raw`",
    "= Heading",
    "- item + item / term: x",
    "\\u{41} \\ \\n ~ --- ... 'quoted' \"quoted\"",
    "// comment /* comment */",
    ') ] } " , ] ]',
    "%PDF-1.7 endobj << /S /TD >> (text)",
    "/S/TD /K[1 0 R] /IDTree<</Names[]>>",
    "{page} {pages} {number}",
]


def everywhere(text: str) -> Report:
    """A report that has a text wherever one can be."""
    return report_of(
        Facts(text, ((text, text),)),
        *(Paragraph(text, style) for style in ("answer", "body", "bullet", "muted")),
        Heading(1, text),
        Bars(text, (Bar(text, 0.5, "0.5"),), text),
        Table(text, (text, text), ((Cell(text), Cell(text)),), (0.5, 0.5)),
        title=text,
        subtitle=text,
        footer=text,
        classification=text,
    )


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_looks_like_markup_or_code_is_printed_as_it_is(attack: str) -> None:
    document = Document(pdf_of(everywhere(attack), DAY))
    # Title, subtitle, two facts, four paragraphs, heading, caption and bar, caption and four cells.
    assert squeezed(document.text).count(squeezed(attack)) == 16
    assert all(squeezed(attack) in squeezed(page) for page in document.texts())
    assert document.headings() == [(1, attack)]
    assert str(document.pdf.docinfo.Title) == attack
    assert "/Annots" not in document.pdf.pages[0]


def test_an_attack_leaves_the_file_conforming() -> None:
    assert faults(pdf_of(everywhere(" ".join(ATTACKS)), DAY)) == []


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs Linux")
def test_no_file_is_read_but_the_template_and_fonts(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from datetime import date\n"
        "from mcda_app.exchange.report.document import Paragraph, Report\n"
        "from mcda_app.exchange.report.pdf.typesetter import pdf_of\n"
        'text = \'#read("secret.txt") #include "secret.typ"\'\n'
        "sys.stdout.buffer.write(pdf_of(Report(text, '', (Paragraph(text),), ''), date(2026, 11, 30)))\n"
    )
    for name in ("secret.txt", "secret.typ", "note.typ"):
        (tmp_path / name).write_text("the secret", encoding="utf-8")
    root = Path(__file__).parents[4]
    environment = {**os.environ, "PYTHONPATH": str(root), "TYPST_ROOT": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, check=True
    )
    document = Document(done.stdout)
    assert 'read("secret.txt")' in document.text
    assert "the secret" not in document.text


SCRIPTS = {
    "Greek": "Ελληνικά",
    "Cyrillic": "Министерство",
    "Latin": "Łódź, Þór, İstanbul, Đặng",
    "signs": "≥ ≤ → − × ½ € † •",
    "presence": "● ◐ ○",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_of_europe_need_no_font_of_the_system(script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "all_fonts", typesetting.own_fonts)
    document = Document(pdf_of(everywhere(SCRIPTS[script]), DAY))
    assert squeezed(document.text).count(squeezed(SCRIPTS[script])) == 16


@pytest.mark.parametrize(
    "text", ["中文", "ไทย", "\U0001f600", "\U0001f1e9\U0001f1ea", "अनुसंधान", "\ufffd\u2400", "\u0378"]
)
def test_what_no_font_shows_is_printed_as_its_number(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "all_fonts", lambda: OWN_AGAIN)
    document = Document(pdf_of(report_of(Paragraph(f"a{text}b"), title=f"c{text}d"), DAY))
    shown = document.text
    for ch in text:
        assert ch in shown or f"[U+{ord(ch):04X}]" in shown
    if "[U+" in shown:
        assert "Characters that no font on this computer can show are given as their Unicode numbers" in shown
    assert faults(pdf_of(report_of(Paragraph(text)), DAY)) == []


def test_fonts_of_the_system_are_searched_for_what_is_lacking() -> None:
    """Whatever this computer has: it is shown, from right to left as it is drawn, or named."""
    read = Document(pdf_of(report_of(Paragraph("עברית")), DAY)).text
    assert "עברית"[::-1] in read or "[U+05E2]" in read


UNPRINTABLE = {
    "control": ("a\x00b\x07c\x1bd", "a[U+0000]b[U+0007]c[U+001B]d"),
    "surrogate": ("a\ud800b\udfffc", "a[U+D800]b[U+DFFF]c"),
    "noncharacter": ("a\ufffe\uffff\ufdd0b", "a[U+FFFE][U+FFFF][U+FDD0]b"),
    "private": ("a\ue123b", "a[U+E123]b"),
    "byte order": ("a\ufeffb", "a[U+FEFF]b"),
    "override": ("0.54\u202e0.21", "0.54[U+202E]0.21"),
    "open isolate": ("a\u2067b", "a[U+2067]b"),
    "stray pop": ("a\u202cb\u2069", "a[U+202C]b[U+2069]"),
    "closed isolate": ("a\u2067b\u2069c", "a\u2067b\u2069c"),
    "across lines": ("a\u202bb\nc\u202c", "a[U+202B]b\nc[U+202C]"),
    "marks": ("a\u200eb\u200fc", "a\u200eb\u200fc"),
    "lines": ("a\r\nb\rc\u2028d\u2029e\tf", "a\nb\nc\nd\ne f"),
}


@pytest.mark.parametrize("kind", UNPRINTABLE)
def test_what_cannot_be_printed_is_seen(kind: str) -> None:
    text, shown = UNPRINTABLE[kind]
    assert printable(text) == shown
    data = pdf_of(everywhere(text), DAY)
    visible = "".join(ch for ch in squeezed(Document(data).text) if ch.isprintable())
    assert visible.count("".join(ch for ch in squeezed(shown) if ch.isprintable())) == 16
    assert faults(data) == []


def test_a_name_cannot_turn_numbers_beside_it_round() -> None:
    """A mark of direction in a name would print 0.21 as 12.0."""
    (page,) = Document(pdf_of(report_of(Paragraph("“\u202eevil” scores 0.21.")), DAY)).pages
    assert any("0.21" in piece.text for piece in page)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_set(one: str, other: str) -> None:
    document = Document(pdf_of(report_of(Paragraph(one), Heading(2, other), title=one), DAY))
    wanted, read = (
        Counter(ch for ch in text if ch.isascii() and ch.isalnum()) for text in (one, document.text)
    )
    assert wanted <= read


def test_pages_to_print_are_those_of_the_pdf() -> None:
    report = report_of(*(Paragraph(f"line {n}") for n in range(100)))
    pages = pages_of(report, DAY)
    assert len(pages) == len(Document(pdf_of(report, DAY)).pages) > 1
    assert all(page.startswith(b"<svg") for page in pages)


GROWTH = """
import sys
from datetime import date
from pathlib import Path
from mcda_app.exchange.report.document import Cell, Report, Table
from mcda_app.exchange.report.pdf.typesetter import pdf_of

def megabytes():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

def note(n):
    rows = tuple((Cell(f"row {n} {k}"), Cell(f"a reason of some length {n} {k}")) for k in range(700))
    pdf_of(Report(f"Title {n}", "", (Table("t", ("A", "B"), rows, (0.3, 0.7)),), "foot"), date(2026, 11, 30))
    return megabytes()

first, *others, last = [note(n) for n in range(6)]
assert "PySide6" not in sys.modules
print(first, last)
assert last - first < 40, (first, others, last)
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux")
def test_note_after_note_takes_no_more_memory_and_no_qt() -> None:
    root = Path(__file__).parents[4]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run(
        [sys.executable, "-c", GROWTH], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_report_without_a_title_has_one_nevertheless() -> None:
    assert str(Document(pdf_of(report_of(title=" "), DAY)).pdf.docinfo.Title) == "Briefing note"


def test_languages_are_told_to_readers() -> None:
    for code, tag in {"en": "en-GB", "de": "de", "nl": "nl", "fr": "fr"}.items():
        assert str(Document(pdf_of(report_of(language=code), DAY)).pdf.Root.Lang) == tag
