# SPDX-License-Identifier: MIT
"""Titles of rows are written into the structure of a PDF, whatever its texts look like."""

from __future__ import annotations

from datetime import date

import pytest

from mcda_app.exchange.pdf.structure import StructureError, with_row_heads
from mcda_app.exchange.report.document import Cell, Paragraph, Table
from mcda_app.exchange.report.pdf.typesetter import pdf_of
from tests.exchange.pdf.conformance import faults
from tests.exchange.pdf.reader import Document
from tests.exchange.report.pdf.reports import report_of, rows

DAY = date(2026, 11, 30)
LIKE_PDF = "/S/TD /K[1 0 R] )>> endobj /IDTree<</Names[(x)1 0 R]>> startxref"


def test_a_long_table_has_a_title_in_each_row() -> None:
    pdf = pdf_of(report_of(Table("t", ("A", "B"), rows(300))), DAY)
    (table,) = Document(pdf).tables()
    assert [[cell.kind for cell in row] for row in table] == [["TH", "TH"], *[["TH", "TD"]] * 300]
    assert len({row[0].name for row in table}) == 301
    assert faults(pdf) == []


def test_an_empty_cell_is_no_title() -> None:
    body = ((Cell(""), Cell("x")), (Cell("row"), Cell("")))
    pdf = pdf_of(report_of(Table("t", ("A", "B"), body)), DAY)
    (table,) = Document(pdf).tables()
    assert [[cell.kind for cell in row] for row in table[1:]] == [["TD", "TD"], ["TH", "TD"]]
    assert faults(pdf) == []


def test_texts_that_look_like_structure_change_nothing() -> None:
    body = ((Cell(LIKE_PDF), Cell(LIKE_PDF)),)
    pdf = pdf_of(report_of(Table(LIKE_PDF, (LIKE_PDF, "B"), body), title=LIKE_PDF), DAY)
    (table,) = Document(pdf).tables()
    assert [cell.kind for cell in table[1]] == ["TH", "TD"]
    assert table[1][0].text == LIKE_PDF
    assert faults(pdf) == []


def test_another_number_of_tables_is_refused() -> None:
    pdf = pdf_of(report_of(Table("t", ("A", "B"), rows(2))), DAY)
    with pytest.raises(StructureError, match="1 tables instead of 2"):
        with_row_heads(pdf, [frozenset({0})] * 2)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"%PDF-1.7\nstartxref\n3\n%%EOF"])
def test_what_is_no_such_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(StructureError, match="cross references"):
        with_row_heads(data, [])


def test_a_pdf_without_tables_stays_as_it_is() -> None:
    pdf = pdf_of(report_of(Paragraph("x")), DAY)
    assert with_row_heads(pdf, []) == pdf
