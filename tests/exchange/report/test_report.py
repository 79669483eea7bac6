# SPDX-License-Identifier: MIT
"""The briefing note says what the program shows, as Word and as PDF."""

from __future__ import annotations

from dataclasses import replace

import docx
import pytest

from mcda_app.analysis.evaluation import evaluate
from mcda_app.analysis.verdict import verdict
from mcda_app.domain.edit_scores import type_score
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.docx import write_docx
from mcda_app.exchange.report.nodes import Bars, Cell, Heading, Paragraph, Report, Table
from mcda_app.files import presets
from mcda_app.files.fingerprint import inputs_hash

DATE = "23 November 2026"


@pytest.fixture
def project():
    return presets.load()


def texts(report):
    """All that a report says, in order."""
    for node in report.nodes:
        match node:
            case Heading(_, text) | Paragraph(text, _):
                yield text
            case Table():
                yield node.caption
                yield from node.head
                yield from (cell.text for row in node.rows for cell in row)
            case Bars():
                yield node.caption
                yield from (label for label, _, _ in node.bars)


def test_every_issue_has_a_chapter_with_its_verdict(project):
    report = build(project, date=DATE)
    said = set(texts(report))
    evaluation = evaluate(project)
    for issue in project.issues:
        assert issue.title in said
        assert verdict(evaluation[issue.id], project.settings.method) in said


def test_a_report_on_one_issue_is_about_that_issue_alone(project):
    report = build(project, ["trade"], date=DATE)
    said = " ".join(texts(report))
    assert report.title == project.issue("trade").title
    assert project.issue("military-development").title not in said


def test_bars_are_the_scores_of_the_ranking(project):
    report = build(project, ["trade"], date=DATE)
    bars = next(node for node in report.nodes if isinstance(node, Bars))
    ranked = evaluate(project)["trade"].ranked
    assert [value for _, value, _ in bars.bars] == [s.score for s in ranked]


def test_an_edited_score_is_listed_as_own_judgement(project):
    changed = type_score(project, "trade", "global", "cost", "low")
    said = list(texts(build(changed, ["trade"], date=DATE)))
    assert any(", own judgement" in text for text in said)
    assert not any(", own judgement" in text for text in texts(build(project, ["trade"], date=DATE)))


def test_the_footer_and_the_record_carry_the_hash_of_the_inputs(project):
    report = build(project, date=DATE)
    digest = inputs_hash(project)
    assert digest[:12] in report.footer
    assert any(digest in text for text in texts(report))


def test_the_hash_follows_inputs_and_nothing_else(project):
    digest = inputs_hash(project)
    assert inputs_hash(replace(project, record=replace(project.record, checker="A. N. Other"))) == digest
    assert inputs_hash(type_score(project, "trade", "global", "cost", "low")) != digest


def test_an_unknown_issue_is_refused(project):
    with pytest.raises(EditError, match="no issue"):
        build(project, ["nowhere"], date=DATE)


def test_word_has_real_headings_and_header_rows(project, tmp_path):
    path = tmp_path / "note.docx"
    write_docx(build(project, ["externalities"], date=DATE), path)
    document = docx.Document(str(path))
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert {"Why", "What would change it", "Record"} <= set(headings)
    matrix = next(t for t in document.tables if t.rows[0].cells[0].text == "Option")
    assert [c.text for c in matrix.rows[0].cells][1:] == [c.title for c in project.criteria]
    assert "w:tblHeader" in matrix.rows[0]._tr.xml
    assert "w:tblDescription" in matrix._tbl.xml


@pytest.mark.parametrize("title", ["<b>Ω & Я</b>", "=1+1", "سؤال عن الذكاء", "A “quoted” 🙂 title"])
def test_user_text_stays_text(project, tmp_path, title):
    issue = replace(project.issue("trade"), title=title, notes="first\nsecond <script>")
    changed = project.with_issue(issue)
    path = tmp_path / "note.docx"
    write_docx(build(changed, ["trade"], date=DATE), path)
    assert title in [p.text for p in docx.Document(str(path)).paragraphs]


def test_signs_that_a_document_cannot_hold_are_shown_in_its_place(project, tmp_path):
    issue = replace(project.issue("trade"), title="a\0b\x1bc\ufffed", notes="\x01" + "long " * 8_000)
    path = tmp_path / "note.docx"
    write_docx(build(replace(project.with_issue(issue), title="\x02"), ["trade"], date=DATE), path)
    told = [p.text for p in docx.Document(str(path)).paragraphs]
    assert "a␀b␛c\ufffdd" in told
    assert any(text.count("long") == 8_000 for text in told), "a document has no limit of a cell's"


def test_a_missing_folder_is_told_and_leaves_nothing(project, tmp_path):
    with pytest.raises(FileError, match="not saved"):
        write_docx(build(project, ["trade"], date=DATE), tmp_path / "nowhere" / "note.docx")
    assert not list(tmp_path.iterdir())


def test_pdf_of_one_issue_has_two_pages_and_selectable_text(project, tmp_path, qapp):
    from mcda_app.ui.report_pdf import write_pdf

    path = tmp_path / "note.pdf"
    write_pdf(build(project, ["externalities"], date=DATE), path)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 2
    assert b"/FontFile2" in data  # fonts travel with the document


def test_no_line_is_cut_at_the_end_of_a_page(qapp) -> None:
    """A table that ends with the page is where Qt would do so."""
    from PySide6.QtCore import QSizeF

    from mcda_app.ui import report_pdf

    rows = tuple((Cell(f"{n}"), Cell("x")) for n in range(12))
    nodes = (
        Table("t", ("A", "B"), rows, (0.2, 0.8)),
        Paragraph("after the table, on two lines " * 6, "bullet"),
        Paragraph("the end"),
    )
    report = Report("Title", "Subtitle", nodes, "foot")
    for height in range(280, 340):
        document = report_pdf._document(report, QSizeF(510.2, float(height)))
        assert report_pdf.cut_paragraph(document) is None, height
        assert document.pageCount() <= 2, height


def test_a_bullet_and_a_row_stay_on_one_page(qapp) -> None:
    from PySide6.QtCore import QSizeF

    from mcda_app.ui import report_pdf

    long = "a sentence that goes on for more than a line or two of the page " * 4
    rows = tuple((Cell(f"row {n}"), Cell(long)) for n in range(14))
    nodes = (
        *(Paragraph(long, "bullet") for _ in range(9)),
        Table("t", ("A", "B"), rows, (0.2, 0.8)),
        *(Paragraph(long, "bullet") for _ in range(9)),
    )
    report = Report("Title", "Subtitle", nodes, "foot")
    for height in range(280, 340, 4):
        document = report_pdf._document(report, QSizeF(510.2, float(height)))
        block = document.begin()
        while block.isValid():
            layout, lines = block.layout(), block.layout().lineCount()
            if block.text().startswith(("•", long[:20])):
                first, last = layout.lineAt(0), layout.lineAt(lines - 1)
                at = document.documentLayout().blockBoundingRect(block).y()
                top = at + first.y() + report_pdf.SLACK
                bottom = at + last.y() + last.height() - report_pdf.SLACK
                assert top // height == bottom // height, (height, block.text()[:30])
            block = block.next()
