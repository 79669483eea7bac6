# SPDX-License-Identifier: MIT
"""How a note lies on its pages: nothing torn, nothing alone, nothing lost."""

from __future__ import annotations

import re
from datetime import date

import pytest

from mcda_app.exchange.report.document import (
    Bar,
    Bars,
    Cell,
    Facts,
    Heading,
    NewPage,
    Node,
    Number,
    Paragraph,
    Table,
)
from mcda_app.exchange.report.pdf.typesetter import pdf_of
from tests.exchange.pdf.reader import Document
from tests.exchange.report.pdf.reports import every_node, report_of, rows

DAY = date(2026, 11, 30)
LEFT, RIGHT, TOP, BOTTOM = 62.3, 533.0, 62.3, 779.6
"""The text's place on a page of A4 with margins of 22 mm, in points."""
COLOUR = re.compile(r"([\d.]+) ([\d.]+) ([\d.]+) scn")
LONG = "a sentence that goes on for more than a line or two of the page " * 4


def laid_out(*nodes: Node, **fields: str) -> Document:
    return Document(pdf_of(report_of(*nodes, **fields), DAY))


def page_of(document: Document, text: str) -> int:
    """The first page with a text."""
    return next(n for n, page in enumerate(document.pages) for piece in page if text in piece.text)


def check_margins(document: Document) -> None:
    for page in document.pages:
        for piece in page:
            if piece.mark is not None and piece.text.strip():
                assert LEFT - 1 <= piece.x <= RIGHT, piece
                assert TOP <= piece.y <= BOTTOM + 1, piece


def test_no_row_no_bullet_and_no_bar_is_torn() -> None:
    document = laid_out(
        *(Paragraph(f"bullet {n}: {LONG}", "bullet") for n in range(9)),
        Table("t", ("A", "B"), rows(30, LONG), (0.2, 0.8)),
        Bars("bars", tuple(Bar(f"bar {n}", n / 90, f"{n}") for n in range(90))),
    )
    assert len(document.pages) > 3
    torn = [e.text[:20] for e in document.structure.all("TR") if len(e.pages) > 1]
    assert torn == []
    pieces = [piece.text for page in document.pages for piece in page]
    for n in range(90):
        assert f"bar {n}" in pieces
    check_margins(document)


def test_a_heading_a_caption_and_the_first_row_are_never_parted() -> None:
    for above in range(34, 62):
        document = laid_out(
            *(Paragraph("line") for _ in range(above)),
            Heading(1, "Chapter"),
            Table("the caption", ("the head", "B"), rows(5), (0.2, 0.8)),
        )
        pages = {page_of(document, text) for text in ("Chapter", "the caption", "the head", "row 0")}
        assert len(pages) == 1, above


def test_a_chart_is_on_the_page_of_its_caption() -> None:
    for above in range(34, 62, 3):
        document = laid_out(
            *(Paragraph("line") for _ in range(above)),
            Heading(2, "Section"),
            Bars("the caption", tuple(Bar(f"bar {n}", 0.5, "0.5") for n in range(3))),
        )
        pages = {page_of(document, text) for text in ("Section", "the caption", "bar 0", "bar 1", "bar 2")}
        assert len(pages) == 1, above


def test_the_head_of_a_table_is_repeated_on_each_page_of_it_and_read_once() -> None:
    document = laid_out(Table("t", ("the head", "B"), rows(120), (0.2, 0.8)))
    assert len(document.pages) > 2
    assert all("the head" in text for text in document.texts())
    assert document.text.count("the head") == 1


@pytest.mark.parametrize(
    "kind", ["body", "bullet", "answer", "muted", "cell", "fact", "bar", "heading", "title"]
)
@pytest.mark.parametrize("word", ["word ", "x"], ids=["words", "one word"])
def test_what_is_longer_than_a_page_goes_on_overleaf_whole(kind: str, word: str) -> None:
    text = "begin" + word * (40_000 // len(word)) + "end"
    fields = {"title": text} if kind == "title" else {}
    node: Node
    match kind:
        case "cell":
            node = Table("t", ("A", "B"), ((Cell("row"), Cell(text)), (Cell(text), Cell("x"))), (0.3, 0.7))
        case "fact":
            node = Facts("f", (("name", text), ("other", "value")))
        case "bar":
            node = Bars("b", (Bar(text, 0.5, "0.5"),), "words")
        case "heading":
            node = Heading(1, text)
        case "title":
            node = Paragraph("below")
        case _:
            node = Paragraph(text, kind)
    document = laid_out(node, **fields)
    assert len(document.pages) > 2
    times = 2 if kind == "cell" else 1
    read = document.text
    assert read.count("begin") == read.count("end") == times
    assert read.count(word.strip()) >= times * (40_000 // len(word))
    check_margins(document)


def test_a_word_that_fits_its_column_is_not_broken() -> None:
    head = ("Option", "Effectiveness", "Commissioner", "Coordination costs", "Verhältnismäßigkeit")
    cells = tuple(Cell(text) for text in ("Selective cooperation", "very", "somewhat", "none", "hoch"))
    document = laid_out(Table("t", head, (cells,), (0.6, 0.1, 0.1, 0.1, 0.1)))
    pieces = [piece.text for page in document.pages for piece in page]
    for word in ("Effectiveness", "Commissioner", "Verhältnismäßigkeit"):
        assert any(word in piece for piece in pieces), word
    check_margins(document)


def test_sixty_columns_stay_inside_of_the_page() -> None:
    head = tuple(f"Criterion {n}" for n in range(16))
    row = tuple(Cell("not useful at all (0), assumption") for _ in head)
    check_margins(laid_out(Table("t", head, (row,) * 3)))


def test_columns_of_numbers_are_ranged_right() -> None:
    body = tuple((Cell(f"n{n}"), Cell(str(10**n), number=Number(10**n))) for n in range(4))
    document = laid_out(Table("t", ("A", "B"), body, (0.5, 0.5)))
    places = [p.x for page in document.pages for p in page if p.text.strip("0") == "1"]
    assert len(places) == 4
    assert places == sorted(places, reverse=True)
    assert len(set(places)) == 4


def test_each_page_says_which_it_is_and_how_secret() -> None:
    document = Document(pdf_of(every_node(), DAY))
    count = len(document.pages)
    for n, text in enumerate(document.texts(), 1):
        assert f"Page {n} of {count}" in text
        assert "foot" in text
        assert "OFFICIAL – SENSITIVE" in text
    assert "Page" not in document.text


def test_a_note_on_a_page_of_its_own_begins_there() -> None:
    document = laid_out(Paragraph("before"), NewPage(), Heading(1, "After"))
    assert (page_of(document, "before"), page_of(document, "After")) == (0, 1)


def test_bars_have_the_colours_of_their_options() -> None:
    document = Document(pdf_of(every_node(), DAY))
    stream = document.pdf.pages[0].Contents.read_bytes().decode("latin-1")
    filled = {tuple(round(255 * float(v)) for v in colour) for colour in COLOUR.findall(stream)}
    for colour in ("#ae4f00", "#1f6f3f"):
        assert tuple(int(colour[n : n + 2], 16) for n in (1, 3, 5)) in filled
