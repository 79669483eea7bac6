# SPDX-License-Identifier: MIT
"""Slides as tagged pages: what is read aloud of each, in which order, and what is not."""

from __future__ import annotations

from datetime import date

import pytest

from mcda_app.exchange.pdf.slides import Part, PlacedText, SlidePage, slides_pdf
from tests.exchange.pdf.conformance import faults
from tests.exchange.pdf.reader import Document

DAY = date(2026, 11, 30)
ORIGIN = "mcda-app 0.1; inputs 12ab"
SHAPES = (
    '<svg viewBox="0 0 16000 9000" xmlns="http://www.w3.org/2000/svg">'
    '<rect x="100" y="4000" width="900" height="300" fill="#12436d"/></svg>'
)
ATTACK = '#read("/etc/passwd") = *x* $y$ <z> @w \\ "'


def words(
    text: str, part: Part = Part.PROSE, y: float = 0.5, align: str = "left", angle: float = 0
) -> PlacedText:
    lines = tuple(text.split("\n"))
    return PlacedText(part, text, lines, 0.9, y, 0.06, 0.05, False, "#17202a", align, angle)


def page(title: str = "The answer", *texts: PlacedText, chart: str = "Beta 0.7; alpha 0.3") -> SlidePage:
    foot = words("1 / 1", Part.FOOT, 0.97)
    return SlidePage(title, (words("above"), words(title), *texts, foot), SHAPES if chart else "", chart)


def read(*pages: SlidePage) -> Document:
    data = slides_pdf("A decision", ORIGIN, pages, DAY)
    assert faults(data) == []
    return Document(data)


def test_a_slide_is_read_as_prose_heading_chart_and_prose() -> None:
    label, note = words("Beta", Part.CHART), words("A note\non two lines")
    document = read(page("The answer", label, note))
    kinds = [(element.kind, element.text.replace("\xa0", " ")) for element in document.structure.kids]
    assert kinds == [
        ("P", "above"),
        ("H1", "The answer"),
        ("Figure", "Beta"),
        ("P", "A note on two lines"),
    ]
    (figure,) = document.structure.all("Figure")
    assert figure.alt == "Beta 0.7; alpha 0.3"


def test_the_foot_is_seen_but_not_read() -> None:
    document = read(page())
    assert "1 / 1" in document.texts()[0]
    assert "1 / 1" not in document.text


def test_each_slide_is_a_widescreen_page_with_its_heading_in_the_outline() -> None:
    document = read(page("One"), page("Two", chart=""))
    assert [list(map(float, p.mediabox)) for p in document.pdf.pages] == [[0, 0, 960, 540]] * 2
    assert document.headings() == [(1, "One"), (1, "Two")]
    assert len(list(document.structure.all("Figure"))) == 1
    with document.pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["One", "Two"]


def test_the_file_says_what_it_was_made_from_and_in_which_language() -> None:
    document = read(page())
    assert str(document.pdf.docinfo.Title) == "A decision"
    assert str(document.pdf.docinfo.Keywords) == ORIGIN
    assert str(document.pdf.Root.Lang) == "en-GB"


@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_a_text_begins_where_it_was_placed(align: str) -> None:
    (pieces,) = read(page("T", words("a long line\nshort", y=0.4, align=align))).pages
    first = next(piece for piece in pieces if "long" in piece.text)
    last = next(piece for piece in pieces if "short" in piece.text)
    assert first.y == pytest.approx(0.4 * 540, abs=0.5)
    assert last.y - first.y == pytest.approx(0.06 * 540, abs=0.5)
    if align == "left":
        assert first.x == pytest.approx(0.9 * 540, abs=0.5)
        assert last.x == first.x
    else:
        assert first.x < last.x < 0.9 * 540


@pytest.mark.parametrize("text", [ATTACK, "a\u202eb\x07", "\U0001f600"])
def test_texts_stay_texts(text: str) -> None:
    document = read(page(text, words(text, Part.CHART), words(text), chart=text))
    assert "passwd" not in text or document.text.count(ATTACK) == 3
    assert len(document.headings()) == 1


def test_no_slide_at_all_is_a_document_too() -> None:
    assert len(Document(slides_pdf("", ORIGIN, [], DAY)).pages) == 1
