# SPDX-License-Identifier: MIT
"""The note in Word and in OpenDocument says what the report says, in named styles and real tables."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from odfdo import Document

from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import (
    Bar,
    Bars,
    Cell,
    Facts,
    Heading,
    NewPage,
    Paragraph,
    Report,
    Table,
)
from mcda_app.exchange.report.formats import write_report
from mcda_app.exchange.report.office.design import tint
from mcda_app.exchange.verification.documents import package_origins
from mcda_app.files import presets
from mcda_app.files.origin import Origin
from tests.exchange.report.word_processing import (
    Grid,
    Text,
    bytes_of,
    expected_parts,
    name_of,
    part_of,
    parts_of,
)

KINDS = ("docx", "odt")
each_kind = pytest.mark.parametrize("kind", KINDS)
DATE = "23 November 2026"
HEAD = ("Option", "Costs", "Benefit")
ROWS = ((Cell("A", bold=True), Cell("0.5", heat=0.5), Cell("x")), (Cell("B"), Cell("0.25"), Cell("y")))
NODES = (
    Facts("Cover", (("Commissioner", "Ministry"), ("Version", "2"), ("Approver", "–"))),
    Heading(2, "Answer"),
    Paragraph("A leads.", "answer"),
    Bars("Ranking", (Bar("A", 0.75, "0.750", "#1c7a72"), Bar("B", 0.0, "0.000")), "A 0.750; B 0.000"),
    Paragraph("below the chart"),
    Heading(2, "Why"),
    Paragraph("one", "bullet"),
    Paragraph("two", "bullet"),
    Paragraph("small", "muted"),
    NewPage(),
    Heading(1, "Matrix"),
    Table("Scores", HEAD, ROWS, (0.4, 0.3, 0.3)),
    Facts("Record", (("Commissioner", "A ministry with a name of many words and letters"),)),
    Heading(2, "Sources"),
    Table("Without a head", ("", ""), ((Cell("Name"), Cell("Text")),)),
    Paragraph("The end."),
)
REPORT = Report("Note", "Project", NODES, "Project · hash 1234", "de", "RESTRICTED")


@pytest.fixture(scope="module")
def start() -> Project:
    return presets.load()


def texts_of(data: bytes, kind: str) -> list[str]:
    return [part.text for part in parts_of(data, kind) if isinstance(part, Text)]


@each_kind
def test_a_document_holds_the_report_part_by_part(kind: str) -> None:
    assert parts_of(bytes_of(REPORT, kind), kind) == expected_parts(REPORT)


@pytest.mark.parametrize("issue_ids", [None, ["trade"]])
def test_both_hold_the_whole_note(start: Project, issue_ids: list[str] | None) -> None:
    report = build(start, issue_ids, date=DATE)
    for kind in KINDS:
        assert parts_of(bytes_of(report, kind), kind) == expected_parts(report)


def test_no_document_of_word_ends_with_a_table() -> None:
    report = Report("T", "", (Table("t", ("A",), ((Cell("x"),),)),), "")
    (body,) = part_of(bytes_of(report, "docx"), "word/document.xml")
    assert [child.tag for child in body[-3:]] == [name_of("w", name) for name in ("tbl", "p", "sectPr")]


@each_kind
def test_no_paragraph_is_there_for_its_height(start: Project, kind: str) -> None:
    report = build(start, ["trade"], date=DATE)
    assert [text for text in texts_of(bytes_of(report, kind), kind) if not text.strip()] == []


@each_kind
def test_the_same_report_is_the_same_file(kind: str) -> None:
    assert bytes_of(REPORT, kind) == bytes_of(REPORT, kind)


def test_the_language_is_set_for_the_spelling() -> None:
    word = bytes_of(REPORT, "docx")
    assert docx.Document(io.BytesIO(word)).core_properties.language == "de-DE"
    tags = [
        tag.get(name_of("w", "val")) for tag in part_of(word, "word/styles.xml").iter(name_of("w", "lang"))
    ]
    assert tags == ["de-DE"]
    odf = bytes_of(REPORT, "odt")
    (default,) = (
        style
        for style in part_of(odf, "styles.xml").iter(name_of("style", "default-style"))
        if style.get(name_of("style", "family")) == "paragraph"
    )
    letters = default.find(name_of("style", "text-properties"))
    assert letters is not None
    assert letters.get(name_of("fo", "language")) == "de"
    assert letters.get(name_of("fo", "country")) == "DE"
    assert Document(io.BytesIO(odf)).meta.language == "de-DE"


def test_the_title_is_a_property() -> None:
    assert docx.Document(io.BytesIO(bytes_of(REPORT, "docx"))).core_properties.title == "Note"
    assert Document(io.BytesIO(bytes_of(REPORT, "odt"))).meta.title == "Note"


@each_kind
def test_the_origin_is_a_property(kind: str) -> None:
    data = bytes_of(REPORT._replace(origin="mcda-app 1.2; inputs " + "0a" * 32), kind)
    assert package_origins(data, "note") == (Origin("1.2", "0a" * 32),)


def test_head_and_foot_of_pages_have_classification_hash_and_numbers() -> None:
    section = docx.Document(io.BytesIO(bytes_of(REPORT, "docx"))).sections[0]
    assert section.header.paragraphs[0].text == "RESTRICTED"
    assert section.footer.paragraphs[0].text.startswith("Project · hash 1234\tPage ")
    footer = part_of(bytes_of(REPORT, "docx"), "word/footer1.xml")
    fields = [field.get(name_of("w", "instr")) for field in footer.iter(name_of("w", "fldSimple"))]
    assert fields == [" PAGE ", " NUMPAGES "]
    styles = part_of(bytes_of(REPORT, "odt"), "styles.xml")
    (page,) = styles.iter(name_of("style", "master-page"))
    header, foot = page.find(name_of("style", "header")), page.find(name_of("style", "footer"))
    assert header is not None
    assert "".join(header.itertext()) == "RESTRICTED"
    assert foot is not None
    assert "".join(foot.itertext()) == "Project · hash 1234Page 1 of 1"
    assert [len(list(foot.iter(name_of("text", name)))) for name in ("page-number", "page-count")] == [1, 1]


@each_kind
def test_without_a_classification_pages_have_no_head(kind: str) -> None:
    data = bytes_of(REPORT._replace(classification=""), kind)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
    assert "word/header1.xml" not in names
    assert kind == "docx" or not list(part_of(data, "styles.xml").iter(name_of("style", "header")))


def test_headings_have_no_format_of_their_own_in_word() -> None:
    body = part_of(bytes_of(REPORT, "docx"), "word/document.xml")
    headings = 0
    for paragraph in body.iter(name_of("w", "p")):
        style = paragraph.find(f"{name_of('w', 'pPr')}/{name_of('w', 'pStyle')}")
        assert style is not None
        if style.get(name_of("w", "val"), "").startswith("Heading"):
            headings += 1
            formats = {child.tag for child in paragraph.find(name_of("w", "pPr"))}  # type: ignore[union-attr]
            assert formats <= {name_of("w", "pStyle"), name_of("w", "pageBreakBefore")}
            assert not list(paragraph.iter(name_of("w", "rPr")))
    assert headings == 4


def test_headings_and_captions_stay_with_what_follows() -> None:
    styles = docx.Document(io.BytesIO(bytes_of(REPORT, "docx"))).styles
    for name in ("Heading 1", "Heading 2", "Caption", "Table Heading"):
        assert styles[name].paragraph_format.keep_with_next
    odf = Document(io.BytesIO(bytes_of(REPORT, "odt")))
    for name in ("Heading_20_1", "Heading_20_2", "Caption", "Table_20_Heading"):
        style = odf.get_style("paragraph", name)
        assert style is not None
        assert style.get_properties()["fo:keep-with-next"] == "always"


def test_a_new_page_begins_with_the_heading() -> None:
    word = docx.Document(io.BytesIO(bytes_of(REPORT, "docx")))
    assert [p.text for p in word.paragraphs if p.paragraph_format.page_break_before] == ["Matrix"]
    odf = Document(io.BytesIO(bytes_of(REPORT, "odt")))
    broken = [
        heading.inner_text
        for heading in odf.body.headers
        if odf.get_style_properties("paragraph", heading.style).get("fo:break-before") == "page"
    ]
    assert broken == ["Matrix"]


def test_rows_are_not_torn_and_scores_are_tinted() -> None:
    body = part_of(bytes_of(REPORT, "docx"), "word/document.xml")
    rows = list(body.iter(name_of("w", "tr")))
    assert all(row.find(f"{name_of('w', 'trPr')}/{name_of('w', 'cantSplit')}") is not None for row in rows)
    fills = [shade.get(name_of("w", "fill")) for shade in body.iter(name_of("w", "shd"))]
    assert tint(0.5) in fills
    assert "1c7a72" in fills
    content = part_of(bytes_of(REPORT, "odt"), "content.xml")
    kept = [
        p.get(name_of("fo", "keep-together")) for p in content.iter(name_of("style", "table-row-properties"))
    ]
    assert kept == ["always"]
    grounds = {p.get(name_of("fo", "background-color")) for p in content.iter()}
    assert {f"#{tint(0.5)}", "#1c7a72"} <= grounds


def test_bars_are_as_long_as_their_values() -> None:
    chart = Bars("c", tuple(Bar(f"{n}", n / 4, f"{n}") for n in range(5)))
    body = part_of(bytes_of(Report("T", "", (chart,), ""), "docx"), "word/document.xml")
    grid = [int(column.get(name_of("w", "w"), "")) for column in body.iter(name_of("w", "gridCol"))]
    rights = [int(indent.get(name_of("w", "right"), "")) for indent in body.iter(name_of("w", "ind"))]
    lengths = [grid[1] - right for right in rights]
    assert lengths == pytest.approx([20, grid[1] / 4, grid[1] / 2, 3 * grid[1] / 4, grid[1]], abs=1)
    content = part_of(bytes_of(Report("T", "", (chart,), ""), "odt"), "content.xml")
    margins = [
        float(margin.removesuffix("pt"))
        for p in content.iter(name_of("style", "paragraph-properties"))
        if (margin := p.get(name_of("fo", "margin-right")))
    ]
    assert margins == pytest.approx([right / 20 for right in rights], abs=0.1)


def test_a_row_taller_than_a_page_may_be_torn() -> None:
    rows = ((Cell("short"), Cell("x")), (Cell("tall"), Cell("word " * 3_000)))
    report = Report("T", "", (Table("t", ("A", "B"), rows), Paragraph("end")), "")
    body = part_of(bytes_of(report, "docx"), "word/document.xml")
    whole = [
        row.find(f"{name_of('w', 'trPr')}/{name_of('w', 'cantSplit')}") is not None
        for row in body.iter(name_of("w", "tr"))
    ]
    assert whole == [True, True, False]


@each_kind
@pytest.mark.parametrize(
    "text",
    [
        "<b>Ω & Я</b>",
        "=1+1",
        "سؤال عن الذكاء",
        "A “quoted” 🙂",
        "]]>",
        "&amp; &#x0;",
        "two  spaces\tand tab",
        "".join(map(str, range(20_000))),
    ],
)
def test_user_text_stays_text(kind: str, text: str) -> None:
    nodes = (
        Heading(1, text),
        Paragraph(text),
        Paragraph(text, "bullet"),
        Table(text, (text, "B"), ((Cell(text, bold=True), Cell(text)),)),
        Bars(text, (Bar(text, 1.0, text),), text),
        Facts(text, ((text, text),)),
        Paragraph("end"),
    )
    report = Report(" ".join(text.split()), text, nodes, text, "en", text)
    parts = parts_of(bytes_of(report, kind), kind)
    shown = [part.text for part in parts if isinstance(part, Text)]
    assert shown[1:5] == [text, text, text, text]
    grids = [part for part in parts if isinstance(part, Grid)]
    head, row = grids[0].rows
    assert row == (text, text)
    assert head == ((text, "B") if len(text) <= 300 else (f"{text[:220]} … {text[-77:]}", "B"))
    assert all(grid.description.startswith(text[:4_000]) for grid in grids)


@each_kind
def test_signs_that_xml_cannot_hold_are_shown_in_its_place(kind: str) -> None:
    hostile = "".join(map(chr, range(32))) + "\ud800\udfff\ufffe\uffff"
    nodes = (Paragraph(hostile), Table(hostile, (hostile,), ((Cell(hostile),),)), Paragraph("end"))
    report = Report(hostile, hostile, nodes, hostile, classification=hostile)
    shown = texts_of(bytes_of(report, kind), kind)
    assert "␀␁␂" in shown[0]
    assert "␛" in shown[2]
    assert shown[2].endswith("\ufffd" * 4)


@each_kind
def test_a_title_that_says_nothing_is_named(kind: str) -> None:
    assert parts_of(bytes_of(Report(" \n ", "", (), ""), kind), kind)[0] == Text("Title", "Briefing note")


@each_kind
def test_a_missing_folder_is_told_and_leaves_nothing(kind: str, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="not saved"):
        write_report(REPORT, tmp_path / "nowhere" / f"note.{kind}")
    assert not list(tmp_path.iterdir())


@each_kind
def test_a_stopped_document_leaves_the_file_that_was_there(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"note.{kind}"
    path.write_bytes(b"before")
    for last in (0, 3, len(NODES)):
        assert not write_report(REPORT, path, progress=lambda progress, _all, last=last: progress < last)
        assert path.read_bytes() == b"before"
    assert write_report(REPORT, path, progress=lambda _done, _all: True)
    assert path.read_bytes() == bytes_of(REPORT, kind)


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"\.pdf, \.docx or \.odt"):
        write_report(REPORT, tmp_path / "note.doc")


def test_the_odf_package_is_what_it_says(start: Project) -> None:
    data = bytes_of(build(start, ["trade"], date=DATE), "odt")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
        assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        names = set(archive.namelist())
    manifest = part_of(data, "META-INF/manifest.xml")
    listed = {entry.get(name_of("manifest", "full-path")) for entry in manifest}
    assert listed == (names - {"mimetype", "META-INF/manifest.xml"}) | {"/"}
    versions = {
        part_of(data, name).get(name_of("office", "version"))
        for name in names
        if "manifest" not in name and name != "mimetype"
    }
    assert versions == {"1.3"}


@each_kind
def test_every_style_that_is_used_is_there(start: Project, kind: str) -> None:
    data = bytes_of(build(start, None, date=DATE), kind)
    if kind == "docx":
        key = name_of("w", "val")
        known = {style.get(name_of("w", "styleId")) for style in part_of(data, "word/styles.xml")}
        used = {
            tag.get(key)
            for name in ("pStyle", "rStyle", "tblStyle")
            for tag in part_of(data, "word/document.xml").iter(name_of("w", name))
        }
    else:
        known = {
            style.get(name_of("style", "name"))
            for part in ("content.xml", "styles.xml")
            for style in part_of(data, part).iter()
        }
        used = {
            value
            for node in part_of(data, "content.xml").iter()
            for key, value in node.attrib.items()
            if key.endswith("}style-name") or key.endswith("parent-style-name")
        }
    assert used <= known
    assert len(used) > 10


def test_projects_of_long_titles_are_written(start: Project) -> None:
    project = replace(start, title="x" * 100_000)
    report = build(project, ["trade"], date=DATE)
    for kind in KINDS:
        assert parts_of(bytes_of(report, kind), kind)[1] == Text("Subtitle", report.subtitle)
