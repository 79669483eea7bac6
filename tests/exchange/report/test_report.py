# SPDX-License-Identifier: MIT
"""The briefing note says what the program shows, as Word and as PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from time import process_time

import docx
import pytest
from docx.oxml.ns import qn

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.ranking.verdict import verdict
from mcda_app.domain.edits.scores import type_score
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX, Annex
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Bars, Facts, Heading, Paragraph, Table
from mcda_app.exchange.report.formats import write_report
from mcda_app.exchange.report.pdf.typesetter import pdf_of
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from tests.exchange.pdf.reader import Document

DATE = "23 November 2026"
whole = partial(build, annexes=EVERY_ANNEX)
DAY = date(2026, 11, 23)


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
            case Facts():
                yield from (text for pair in node.pairs for text in pair)
            case Bars():
                yield node.caption
                yield from (bar.label for bar in node.bars)


def test_every_issue_has_a_chapter_with_its_verdict(project):
    report = whole(project, date=DATE)
    sentences = set(texts(report))
    evaluation = evaluate(project)
    for issue in project.issues:
        assert issue.title in sentences
        assert verdict(evaluation[issue.id], project.settings.method) in sentences


def test_a_report_on_one_issue_is_about_that_issue_alone(project):
    report = whole(project, ["trade"], date=DATE)
    text = " ".join(texts(report))
    assert report.title == project.issue("trade").title
    assert project.issue("military-development").title not in text


def test_bars_are_the_scores_of_the_ranking(project):
    report = whole(project, ["trade"], date=DATE)
    bars = next(node for node in report.nodes if isinstance(node, Bars))
    ranked = evaluate(project)["trade"].ranked
    assert [bar.value for bar in bars.bars] == [s.score for s in ranked]


def test_an_edited_score_is_listed_as_own_judgement(project):
    changed = type_score(project, "trade", "global", "cost", "low")
    sentences = list(texts(whole(changed, ["trade"], date=DATE)))
    assert any(", own judgement" in text for text in sentences)
    assert not any(", own judgement" in text for text in texts(whole(project, ["trade"], date=DATE)))


def test_the_footer_and_the_record_carry_the_hash_of_the_inputs(project):
    report = whole(project, date=DATE)
    digest = inputs_hash(project)
    assert digest[:12] in report.footer
    assert any(digest in text for text in texts(report))


def test_properties_name_the_analyst_and_the_reference_number(project):
    record = replace(project.record, analyst="A. N. Other", reference="AA-12")
    report = build(replace(project, record=record), ["trade"], date=DATE)
    assert (report.author, report.keywords) == ("A. N. Other", ("AA-12",))
    plain = build(project, ["trade"], date=DATE)
    assert (plain.author, plain.keywords) == ("", ())


def test_the_hash_follows_inputs_and_nothing_else(project):
    digest = inputs_hash(project)
    assert inputs_hash(replace(project, record=replace(project.record, checker="A. N. Other"))) == digest
    assert inputs_hash(type_score(project, "trade", "global", "cost", "low")) != digest


def test_an_unknown_issue_is_refused(project):
    with pytest.raises(EditError, match="no issue"):
        whole(project, ["nowhere"], date=DATE)


def test_word_has_real_headings_and_header_rows(project, tmp_path):
    path = tmp_path / "note.docx"
    write_report(whole(project, ["externalities"], date=DATE), path)
    document = docx.Document(str(path))
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert {"Why", "What would change it", "Who stands behind it"} <= set(headings)
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
    write_report(whole(changed, ["trade"], date=DATE), path)
    assert title in [p.text for p in docx.Document(str(path)).paragraphs]


def test_signs_that_a_document_cannot_hold_are_shown_in_its_place(project, tmp_path):
    issue = replace(project.issue("trade"), title="a\0b\x1bc\ufffed", notes="\x01" + "long " * 8_000)
    path = tmp_path / "note.docx"
    write_report(
        whole(replace(project.with_issue(issue), title="\x02"), ["trade"], date=DATE),
        path,
    )
    sentences = [p.text for p in docx.Document(str(path)).paragraphs]
    assert "a␀b␛c\ufffdd" in sentences
    assert any(text.count("long") == 8_000 for text in sentences), "a document has no limit of a cell's"


def test_a_missing_folder_is_told_and_leaves_nothing(project, tmp_path):
    with pytest.raises(FileError, match="not saved"):
        write_report(whole(project, ["trade"], date=DATE), tmp_path / "nowhere" / "note.docx")
    assert not list(tmp_path.iterdir())


def test_pdf_of_one_issue_has_two_pages_and_selectable_text(project):
    report = build(project, ["externalities"], date=DATE)
    document = Document(pdf_of(report, DAY))
    assert len(document.pages) == 2
    assert squeezed(report.title) in squeezed(document.text)
    for text in texts(report):
        assert squeezed(text) in squeezed(document.text), text


def test_an_annex_begins_on_the_third_page_of_a_note_on_one_issue(project):
    report = build(project, ["externalities"], date=DATE, annexes=[Annex.PARTNERS])
    document = Document(pdf_of(report, DAY))
    (heading,) = (e for e in document.structure.all("H1") if e.text == "Partners")
    assert heading.pages == (2,)


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_the_time_of_a_pdf_grows_with_its_issues_no_faster(project, tmp_path) -> None:
    def seconds(count: int) -> float:
        issues = tuple(replace(project.issues[0], id=f"i{n}", title=f"Issue {n}") for n in range(count))
        bare = replace(project, issues=issues, snapshots=())
        report = build(bare, None, date=DATE, annexes=[Annex.ISSUES, Annex.MATRIX])
        times = []
        for _ in range(2):
            start = process_time()
            write_report(report, tmp_path / "note.pdf")
            times.append(process_time() - start)
        return min(times)

    seconds(2)
    ten, twenty, forty = seconds(10), seconds(20), seconds(40)
    assert twenty <= 1.5 * 2 * ten
    assert forty <= 1.5 * 2 * twenty
