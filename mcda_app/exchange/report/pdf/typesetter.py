# SPDX-License-Identifier: MIT
"""A report as PDF, or as the pages of it."""

from __future__ import annotations

from datetime import date

from mcda_app.exchange.pdf.structure import with_row_heads
from mcda_app.exchange.pdf.typesetting import Contents, drawn_pages, typeset
from mcda_app.exchange.report.document import Report
from mcda_app.exchange.report.pdf.contents import contents, row_heads

TEMPLATE = "note.typ"


def pdf_of(report: Report, day: date) -> bytes:
    """The report as PDF/A-2a and PDF/UA-1: the same bytes for the same report, day and fonts.

    Raises FileError if it cannot be set.
    """
    return with_row_heads(typeset(TEMPLATE, _contents_of(report), day), row_heads(report))


def pages_of(report: Report, day: date) -> list[bytes]:
    """The pages of the same PDF, each as a drawing in SVG. Raises FileError as :func:`pdf_of`."""
    return drawn_pages(TEMPLATE, _contents_of(report), day)


def _contents_of(report: Report) -> Contents:
    return lambda text, last: contents(report, text, last=last)
