# SPDX-License-Identifier: MIT
"""A picture as a tagged page: its texts stay texts, whatever they are."""

from __future__ import annotations

from datetime import date
from html import escape

import pytest

from mcda_app.exchange.pdf.picture import picture_pdf
from tests.exchange.pdf.conformance import faults
from tests.exchange.pdf.reader import Document

DAY = date(2026, 11, 30)
ATTACK = '#read("/etc/passwd") = *x* $y$ <z> @w \\ "'


def read(text: str, title: str = "T", description: str = "D") -> Document:
    svg = (
        '<svg viewBox="0 0 400 80" xmlns="http://www.w3.org/2000/svg"><g font-family="Inter">'
        f'<text x="10" y="20" font-size="12" xml:space="preserve">{escape(text)}</text></g></svg>'
    )
    data = picture_pdf(title, description, svg, (300, 60), DAY)
    assert faults(data) == []
    return Document(data)


def test_it_is_one_figure_on_a_page_of_its_size() -> None:
    document = read("Beta 57%", "Margins", "Beta leads")
    assert [list(map(float, page.mediabox)) for page in document.pdf.pages] == [[0, 0, 300, 60]]
    assert [(figure.text, figure.alt) for figure in document.structure.kids] == [("Beta 57%", "Beta leads")]
    assert str(document.pdf.docinfo.Title) == "Margins"
    assert str(document.pdf.Root.Lang) == "en-GB"


def test_the_title_stands_in_for_a_description_and_a_dash_for_a_title() -> None:
    for title, alt in (("Margins", "Margins"), (" ", "–")):
        (figure,) = read("x", title, "").structure.all("Figure")
        assert figure.alt == alt


def test_a_page_is_no_longer_than_pdf_a_allows() -> None:
    svg = '<svg viewBox="0 0 10 40" xmlns="http://www.w3.org/2000/svg"><rect width="10" height="40"/></svg>'
    document = Document(picture_pdf("T", "D", svg, (7_200, 28_800), DAY))
    assert [list(map(float, page.mediabox)) for page in document.pdf.pages] == [[0, 0, 3_600, 14_400]]


@pytest.mark.parametrize("text", [ATTACK, "a\u202eb\x07", "\U0001f600", "\U000e0041 no font"])
def test_texts_stay_texts(text: str) -> None:
    document = read(text, text, text)
    assert "passwd" not in text or ATTACK in document.text
    assert len(list(document.structure.all("Figure"))) == 1
