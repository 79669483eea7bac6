# SPDX-License-Identifier: MIT
"""Notes of every kind conform to PDF/A-2a and PDF/UA-1 as far as can be checked here."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from functools import cache

import pikepdf
import pytest
from pdfua import Severity, validate

from mcda_app.exchange.report.annexes.kinds import Annex
from mcda_app.exchange.report.document import Report
from mcda_app.exchange.report.pdf.typesetter import pdf_of
from mcda_app.exchange.report.scope import ReportScope
from mcda_app.files import presets
from tests.exchange.marked import marked
from tests.exchange.pdf.conformance import faults
from tests.exchange.pdf.reader import Document
from tests.exchange.report.pdf.reports import every_node
from tests.exchange.report.test_workshop_record import whole_workshop

DAY = date(2026, 11, 30)
WHEN = "30 November 2026"

NOTES: dict[str, Callable[[], Report]] = {
    "one issue": lambda: ReportScope(("externalities",)).build(presets.load(), date=WHEN),
    "all issues": lambda: ReportScope().build(presets.load(), date=WHEN),
    "every annex": lambda: ReportScope(("trade", "externalities"), annexes=frozenset(Annex)).build(
        whole_workshop(), date=WHEN
    ),
    "workshop record": lambda: ReportScope(workshop=True).build(whole_workshop(), date=WHEN),
    "workshop, one issue": lambda: ReportScope(("trade",)).build(whole_workshop(), date=WHEN),
    "hostile names": lambda: ReportScope().build(marked(whole_workshop()), date=WHEN),
    "every node": every_node,
}


@cache
def pdf(kind: str) -> bytes:
    return pdf_of(NOTES[kind](), DAY)


@pytest.mark.parametrize("kind", NOTES)
def test_a_note_contradicts_no_rule_that_is_checked(kind: str) -> None:
    assert faults(pdf(kind)) == []


@pytest.mark.parametrize("kind", NOTES)
def test_pdfua_has_nothing_against_a_note(kind: str, tmp_path) -> None:
    path = tmp_path / "note.pdf"
    path.write_bytes(pdf(kind))
    report = validate(path)
    assert [(f.rule_id, f.message) for f in report.findings if f.severity is not Severity.INFO] == []


def _without(*keys: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        for key in keys:
            del pdf.Root[key]

    return change


def _first(pdf: pikepdf.Pdf, kind: str) -> pikepdf.Object:
    return next(o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == kind)


def _break_font(pdf: pikepdf.Pdf) -> None:
    descriptor = next(
        o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
    )
    del descriptor["/FontFile2"]


def _break_alt(pdf: pikepdf.Pdf) -> None:
    del _first(pdf, "/Figure")["/Alt"]


def _break_scope(pdf: pikepdf.Pdf) -> None:
    for attributes in _first(pdf, "/TH").A:
        if "/Scope" in attributes:
            del attributes["/Scope"]


def _break_level(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "/H1").S = pikepdf.Name("/H3")


def _break_marks(pdf: pikepdf.Pdf) -> None:
    stream = pdf.pages[0].Contents.read_bytes()
    pdf.pages[0].Contents = pdf.make_stream(stream.replace(b"/Artifact", b"/Span", 1))


def _add_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name("/JavaScript"), JS=pikepdf.String("x"))


BROKEN = {
    "A 6.2.3": _without("/OutputIntents"),
    "A 6.6.2": _without("/Metadata"),
    "A 6.7.3": _without("/StructTreeRoot"),
    "A 6.7.4": _without("/Lang"),
    "UA 7.1: title": _without("/ViewerPreferences"),
    "A 6.2.11.4": _break_font,
    "UA 7.3": _break_alt,
    "UA 7.5": _break_scope,
    "UA 7.4.2": _break_level,
    "UA 7.1: page": _break_marks,
    "A 6.5.1": _add_script,
}


@pytest.mark.parametrize("clause", BROKEN)
def test_the_check_sees_what_is_amiss(clause: str) -> None:
    with pikepdf.open(io.BytesIO(pdf("one issue"))) as document:
        BROKEN[clause](document)
        stream = io.BytesIO()
        document.save(stream)
    assert any(fault.startswith(clause) or clause in fault for fault in faults(stream.getvalue()))


def test_a_note_says_its_title_language_and_headings(tmp_path) -> None:
    report = NOTES["one issue"]()
    document = Document(pdf("one issue"))
    assert str(document.pdf.docinfo.Title) == report.title
    assert str(document.pdf.Root.Lang) == "en-GB"
    assert next(document.structure.all("Title")).text == report.title
    names = [text for _level, text in document.headings()]
    assert names == [node.text for node in report.nodes if hasattr(node, "level")]
    with document.pdf.open_outline() as outline:
        assert _titles(outline.root) == names


def _titles(items) -> list[str]:
    return [title for item in items for title in (item.title, *_titles(item.children))]


def test_cells_know_the_titles_of_their_row_and_column() -> None:
    document = Document(pdf("every node"))
    cells = {e.name: e for e in document.structure.all("TH")}
    table = document.tables()[1]
    head, *rows = table
    assert [cell.kind for cell in head] == ["TH"] * 3
    assert [str(cell.attributes["Scope"]) for cell in head] == ["/Column"] * 3
    assert len(rows) == 3
    for row in rows:
        assert [cell.kind for cell in row] == ["TH", "TD", "TD"]
        assert str(row[0].attributes["Scope"]) == "/Row"
        for at in (1, 2):
            titles = [cells[str(name)] for name in row[at].attributes["Headers"]]
            assert titles == [head[at], row[0]]


def test_names_of_facts_are_the_titles_of_what_stands_beside_them() -> None:
    document = Document(pdf("every node"))
    cells = {e.name: e.text for e in document.structure.all("TH")}
    pairs = {
        cells[str(cell.attributes["Headers"][-1])]: cell.text
        for row in document.tables()[0]
        for cell in row
        if cell.kind == "TD" and cell.text
    }
    assert pairs == {"Commissioner": "Ministry", "Version": "1.2", "Approver": "A. N. Other"}


def test_properties_name_the_author_the_keywords_and_the_day() -> None:
    document = Document(pdf("every node"))
    information = document.pdf.docinfo
    assert str(information.Author) == "A. N. Other"
    assert str(information.Keywords) == "AA-12, AI"
    assert str(information.Subject) == "What it is about"
    assert str(information.CreationDate).startswith("D:20261130")


def test_a_chart_is_described_in_words() -> None:
    (figure,) = Document(pdf("every node")).structure.all("Figure")
    assert figure.alt == "Beta comes first in 75%, alpha in 25%."


def test_the_same_note_of_the_same_day_is_the_same_file() -> None:
    report = NOTES["one issue"]()
    assert pdf_of(report, DAY) == pdf("one issue")
    assert pdf_of(report, date(2026, 12, 1)) != pdf("one issue")
