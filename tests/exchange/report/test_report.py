# SPDX-License-Identifier: MIT
"""The briefing note says what the program shows, as Word and as PDF."""

from __future__ import annotations

from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.ranking.verdict import verdict
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.futures.futures import Futures
from mcda_app.domain.partners.actors import Partners
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Bar, Bars, Cell, Heading, Paragraph, Report, Table
from mcda_app.exchange.report.docx import write_docx
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash

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
                yield from (bar.label for bar in node.bars)


def test_every_issue_has_a_chapter_with_its_verdict(project):
    report = build(project, date=DATE)
    sentences = set(texts(report))
    evaluation = evaluate(project)
    for issue in project.issues:
        assert issue.title in sentences
        assert verdict(evaluation[issue.id], project.settings.method) in sentences


def test_a_report_on_one_issue_is_about_that_issue_alone(project):
    report = build(project, ["trade"], date=DATE)
    text = " ".join(texts(report))
    assert report.title == project.issue("trade").title
    assert project.issue("military-development").title not in text


def test_bars_are_the_scores_of_the_ranking(project):
    report = build(project, ["trade"], date=DATE)
    bars = next(node for node in report.nodes if isinstance(node, Bars))
    ranked = evaluate(project)["trade"].ranked
    assert [bar.value for bar in bars.bars] == [s.score for s in ranked]


def test_an_edited_score_is_listed_as_own_judgement(project):
    changed = type_score(project, "trade", "global", "cost", "low")
    sentences = list(texts(build(changed, ["trade"], date=DATE)))
    assert any(", own judgement" in text for text in sentences)
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
    n, matrix = next((n, t) for n, t in enumerate(document.tables) if t.rows[0].cells[0].text == "Option")
    assert [c.text for c in matrix.rows[0].cells][1:] == [c.title for c in project.criteria]
    table = document.element.body.findall(qn("w:tbl"))[n]
    assert table.find(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}") is not None  # in its first row
    assert table.find(f"{qn('w:tblPr')}/{qn('w:tblDescription')}") is not None


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
    sentences = [p.text for p in docx.Document(str(path)).paragraphs]
    assert "a␀b␛c\ufffdd" in sentences
    assert any(text.count("long") == 8_000 for text in sentences), "a document has no limit of a cell's"


def test_a_missing_folder_is_told_and_leaves_nothing(project, tmp_path):
    with pytest.raises(FileError, match="not saved"):
        write_docx(build(project, ["trade"], date=DATE), tmp_path / "nowhere" / "note.docx")
    assert not list(tmp_path.iterdir())


def test_pdf_of_one_issue_has_two_pages_and_selectable_text(project, tmp_path, qapp):
    from mcda_app.ui.documents.report_pdf import write_pdf

    path = tmp_path / "note.pdf"
    plain = replace(project, partners=Partners(), futures=Futures())
    write_pdf(build(plain, ["externalities"], date=DATE), path)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 2
    assert b"/FontFile2" in data  # fonts travel with the document


def test_partners_begin_on_the_third_page_of_a_note_on_one_issue(project, qapp):
    sheets, _ = laid_out(build(project, ["externalities"], date=DATE), 785.0)
    heads = [n for n, sheet in enumerate(sheets) for strip in sheet if strip[1].text == "Partners"]
    assert heads == [2]


def laid_out(report: Report, height: float):
    """The report's pages, as many points high, with what each strip on them says; and a point in dots."""
    from PySide6.QtCore import QBuffer

    from mcda_app.ui.documents.report_pages import pages
    from mcda_app.ui.documents.report_pdf import writer_on

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = writer_on(buffer)
    dot = writer.resolution() / 72
    return list(pages(report, writer, 510.2 * dot, height * dot)), dot


def test_nothing_reaches_over_the_end_of_a_page_or_over_what_is_above_it(qapp) -> None:
    rows = tuple((Cell(f"{n}"), Cell("x")) for n in range(12))
    nodes = (
        Table("t", ("A", "B"), rows, (0.2, 0.8)),
        Paragraph("after the table, on two lines " * 6, "bullet"),
        Bars("bars", tuple(Bar(f"bar {n}", n / 9, f"{n}") for n in range(9))),
        Paragraph("the end"),
    )
    report = Report("Title", "Subtitle", nodes, "foot")
    for height in range(280, 340):
        layout, dot = laid_out(report, height)
        assert len(layout) <= 2, height
        for page in layout:
            bottom = 0.0
            for top, strip in page:
                assert top >= bottom - 1e-6, (height, strip.text)
                bottom = top + strip.height
            assert bottom <= height * dot, height
    sentences = [strip.text for page in layout for _, strip in page]
    assert [f"{n}\tx" for n in range(12)] == [text for text in sentences if text.endswith("\tx")]


def test_a_bullet_and_a_row_stay_on_one_page(qapp) -> None:
    long = "a sentence that goes on for more than a line or two of the page " * 4
    rows = tuple((Cell(f"row {n}"), Cell(long)) for n in range(14))
    nodes = (
        *(Paragraph(long, "bullet") for _ in range(9)),
        Table("t", ("A", "B"), rows, (0.2, 0.8)),
        *(Paragraph(long, "bullet") for _ in range(9)),
    )
    for height in range(280, 340, 4):
        layout, _ = laid_out(Report("Title", "Subtitle", nodes, "foot"), height)
        sentences = [strip.text for page in layout for _, strip in page]
        assert sentences.count(f"•  {long}") == 18
        assert [text for text in sentences if text.startswith("row")] == [
            f"row {n}\t{long}" for n in range(14)
        ]


def test_a_heading_a_caption_and_the_first_row_are_never_parted(qapp) -> None:
    rows = tuple((Cell(f"{n}"), Cell("x")) for n in range(5))
    nodes = (Paragraph("before"), Heading(1, "Chapter"), Table("t", ("A", "B"), rows, (0.2, 0.8)))
    for above in range(1, 60):
        report = Report("Title", "", (*(Paragraph("line"),) * above, *nodes), "foot")
        for page in laid_out(report, 280)[0]:
            assert page[-1].strip.text not in ("Chapter", "t", "A\tB"), above


def test_the_heading_of_a_table_is_repeated_on_each_page_of_it(qapp) -> None:
    rows = tuple((Cell(f"{n}"), Cell("x")) for n in range(60))
    layout, _ = laid_out(Report("Title", "", (Table("t", ("A", "B"), rows, (0.2, 0.8)),), "foot"), 300)
    assert len(layout) > 3
    assert all(page[0].strip.text == "A\tB" for page in layout[1:])


@pytest.mark.parametrize("style", ["body", "bullet"])
def test_what_is_longer_than_a_page_goes_on_overleaf_whole(qapp, style: str) -> None:
    words = " ".join(f"word{n}" for n in range(3_000))
    nodes = (Paragraph(words, style), Table("t", ("A", "B"), ((Cell("row"), Cell(words)),), (0.2, 0.8)))
    layout, dot = laid_out(Report("Title", "", nodes, "foot"), 300)
    text = " ".join(strip.text for page in layout for _, strip in page)
    assert len(layout) > 10
    assert text.count("word2999") == text.count("word0") == 2
    assert len([w for w in text.split() if w.startswith("word")]) == 6_000
    assert all(top + strip.height <= 300 * dot for page in layout for top, strip in page)


def test_a_chart_of_more_bars_than_a_page_holds_shows_them_all(qapp) -> None:
    bars = tuple(Bar(f"option {n}", 0.5, "0.500") for n in range(200))
    layout, _ = laid_out(Report("Title", "", (Bars("bars", bars),), "foot"), 700)
    sentences = [strip.text for page in layout for _, strip in page]
    assert [text for text in sentences if text.startswith("option")] == [
        f"option {n}\t0.500" for n in range(200)
    ]
    assert len(layout) > 3


def test_a_stopped_pdf_leaves_no_file(project, tmp_path, qapp) -> None:
    from mcda_app.ui.documents.report_pdf import write_pdf

    path = tmp_path / "note.pdf"
    path.write_bytes(b"before")
    report = build(project, None, date=DATE)
    for last in (0, 3):
        assert not write_pdf(report, path, progress=lambda progress, _all, last=last: progress < last)
        assert path.read_bytes() == b"before"
    assert [p.name for p in tmp_path.iterdir()] == ["note.pdf"]


def test_the_time_of_a_pdf_grows_with_its_issues_no_faster(project, tmp_path, qapp) -> None:
    from time import thread_time

    from mcda_app.ui.documents.report_pdf import write_pdf

    def seconds(count: int) -> float:
        issues = tuple(replace(project.issues[0], id=f"i{n}", title=f"Issue {n}") for n in range(count))
        report = build(replace(project, issues=issues, snapshots=()), None, date=DATE)
        times = []
        for _ in range(2):
            start = thread_time()
            write_pdf(report, tmp_path / "note.pdf")
            times.append(thread_time() - start)
        return min(times)

    seconds(2)
    ten, twenty, forty = seconds(10), seconds(20), seconds(40)
    assert twenty <= 1.5 * 2 * ten
    assert forty <= 1.5 * 2 * twenty
