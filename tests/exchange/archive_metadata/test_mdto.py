# SPDX-License-Identifier: MIT
"""Metadata for an archive: as the schema has them, without facts that nobody gave."""

from __future__ import annotations

import hashlib
from copy import deepcopy
from dataclasses import fields, replace
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.cli.main import main
from mcda_app.domain.archive_record import Appraisal, ArchiveRecord
from mcda_app.domain.edits.archive import set_archive
from mcda_app.domain.project import Project, Record
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.archive_metadata.file_formats import format_of
from mcda_app.exchange.archive_metadata.mdto import (
    DocumentKind,
    Export,
    file_object,
    information_object,
    metadata_paths,
    missing_facts,
    require_facts,
    write_metadata,
)
from mcda_app.exchange.data.export import write_data
from mcda_app.exchange.excel import export_workbook
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.formats import write_report
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads, save_project
from tests.exchange.archive_metadata.schema import NAMESPACE, faults

START = presets.load("table-1-goals")
NOW = datetime.fromisoformat("2026-11-30T10:00:00+01:00")
ARCHIVE = ArchiveRecord(
    True, "Ministerie van Buitenlandse Zaken", "Zaaksysteem", Appraisal.TEMPORARY, 20, "Rubricering BZ"
)
APPROVED = "2026-12-02"
PEOPLE = Record("M. Jansen", "A. Lindgren", "", "2", "2026-11-30", "Mr Bos", APPROVED, "Intern", "BZ-7/2026")
FILED = replace(START, archive=ARCHIVE, record=PEOPLE)
BARE = replace(
    START,
    archive=ArchiveRecord(False, "BZ", "", Appraisal.KEEP, 0, "Rubricering BZ"),
    record=Record(classification="Openbaar"),
)
TEXTS = st.text(max_size=30)


def export(path: Path, kind: DocumentKind = DocumentKind.NOTE) -> Export:
    return Export(path, kind, "cooperation.mcda", "Ada Lindgren", NOW)


def parsed(xml: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(xml)


def texts(root: ElementTree.Element, name: str) -> list[str]:
    return [element.text or "" for element in root.iter(NAMESPACE + name)]


@pytest.mark.parametrize("project", [FILED, BARE], ids=["all facts", "required facts"])
def test_both_files_are_as_the_schema_has_them(project: Project) -> None:
    for xml in (information_object, file_object):
        assert faults(parsed(xml(project, export(Path("note.pdf")), b"%PDF-1.4"))) == []


def test_the_check_of_the_schema_notices_what_is_wrong() -> None:
    root = parsed(information_object(FILED, export(Path("note.pdf")), b"x"))
    assert faults(root) == []
    for name in ("archiefvormer", "waardering", "naam", "beperkingGebruik", "identificatie"):
        harmed = deepcopy(root)
        harmed[0].remove(next(e for e in harmed[0] if e.tag == NAMESPACE + name))
        assert faults(harmed) == [f"informatieobject: lacks {name}"]
    harmed = deepcopy(root)
    harmed[0].append(harmed[0][0])
    assert "does not belong here" in faults(harmed)[-1]


def test_facts_are_those_of_the_project_and_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "note.pdf"
    write_report(build(FILED, date="2026-11-30"), path)
    first, second = (parsed(p.read_bytes()) for p in write_metadata(FILED, export(path)))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert texts(first, "naam") == [FILED.title]
    assert texts(first, "identificatieKenmerk") == ["BZ-7/2026", digest, inputs_hash(FILED)]
    labels = texts(first, "begripLabel")
    assert labels == [
        *("Archiefstuk", "Creatie", "Goedkeuring", "Tijdelijk te bewaren", "Gemaakt uit"),
        *("Opdrachtgever", "Analist", "Goedkeurder", "Intern"),
    ]
    assert texts(first, "termijnLooptijd") == ["P20Y"]
    assert texts(first, "eventTijd") == ["2026-11-30T10:00:00+01:00", "2026-12-02"]
    assert "Nota" in texts(first, "omschrijving")
    assert texts(second, "checksumWaarde") == [digest]
    assert texts(second, "omvang") == [str(path.stat().st_size)]
    assert texts(second, "begripCode") == ["fmt/476"]  # PDF/A-2a
    assert texts(second, "naam") == ["note.pdf"]
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        *("note.pdf", "note.pdf.bestand.mdto.xml", "note.pdf.mdto.xml")
    ]


def test_what_nobody_filled_in_is_left_out() -> None:
    alone = replace(export(Path("note.pdf")), person="", project_file="")
    root = parsed(information_object(BARE, alone, b"x"))
    names = {element.tag.removeprefix(NAMESPACE) for element in root.iter()}
    assert not names & {"betrokkene", "bewaartermijn", "eventVerantwoordelijkeActor", "classificatie"}
    assert texts(root, "verwijzingNaam")[-1] == "Rubricering BZ"


def test_what_the_schema_requires_is_asked_for_by_name() -> None:
    assert missing_facts(FILED) == missing_facts(BARE) == ()
    with pytest.raises(FileError) as refusal:
        require_facts(START)
    for name in ("archive creator", "appraisal", "classification", "list that the classification"):
        assert name in str(refusal.value)
    unsourced = replace(FILED, archive=replace(ARCHIVE, reference_source=""))
    assert missing_facts(unsourced) == ("source of the reference number",)


@settings(max_examples=50, deadline=None)
@given(TEXTS, TEXTS, TEXTS, st.sampled_from(Appraisal), st.integers(0, 999))
def test_no_text_of_a_user_becomes_markup_or_breaks_the_structure(
    title: str, creator: str, reference: str, appraisal: Appraisal, years: int
) -> None:
    archive = ArchiveRecord(True, creator, "Zaaksysteem <&>", appraisal, years, "L & <b>")
    record = Record(commissioner=title, classification="]]>", reference=reference)
    try:
        project = set_archive(
            replace(START, title=title, record=record), archive, reference, record.classification
        )
    except EditError:
        return
    if missing_facts(project):
        return
    assert faults(parsed(information_object(project, export(Path("a&b.pdf")), b"x"))) == []
    assert loads(dumps(replace(project, title=title or "x"))).archive == project.archive


def test_the_formats_of_what_the_program_writes(tmp_path: Path) -> None:
    report = build(START, date="2026-11-30")
    for name in ("x.pdf", "x.docx", "x.odt"):
        write_report(report, tmp_path / name)
    for name in ("x.csv", "x.json", "x.xml"):
        write_data(START, tmp_path / name)
    export_workbook(START, tmp_path / "x.xlsx")
    codes = {p.suffix: format_of(p.read_bytes(), p.suffix).code for p in tmp_path.iterdir()}
    assert codes == {
        ".pdf": "fmt/476",
        ".docx": "fmt/412",
        ".odt": "application/vnd.oasis.opendocument.text",  # of 1.3 no number is known here
        ".xlsx": "fmt/214",
        ".csv": "x-fmt/18",
        ".json": "fmt/817",
        ".xml": "fmt/101",
    }
    assert format_of(b"%PDF-1.4\n", ".pdf").code == "fmt/18"
    assert format_of(b"junk", ".pdf").code == "application/pdf"


def test_a_document_that_is_gone_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="gone"):
        write_metadata(FILED, export(tmp_path / "gone.pdf"))


def test_it_is_no_input_and_survives_saving() -> None:
    assert inputs_hash(FILED) == inputs_hash(START)
    assert loads(dumps(FILED)) == FILED
    assert '"archive"' not in dumps(START)
    assert {f.name for f in fields(ArchiveRecord)} == {
        *("beside", "creator", "reference_source", "appraisal", "retention", "restriction_list")
    }


def test_the_commands_write_metadata_or_refuse_before_they_write_anything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_project(FILED, tmp_path / "filed.mcda")
    save_project(START, tmp_path / "bare.mcda")
    for command, name in (("report", "x.docx"), ("data", "x.csv"), ("export", "x.xlsx")):
        out = tmp_path / name
        assert main([command, "--metadata", str(tmp_path / "bare.mcda"), str(out)]) == 1
        assert "archive creator" in capsys.readouterr().err
        assert not out.exists()
        assert main([command, "--metadata", str(tmp_path / "filed.mcda"), str(out)]) == 0
        first, second = (parsed(path.read_bytes()) for path in metadata_paths(out))
        assert faults(first) == faults(second) == []
        assert "filed.mcda" in texts(first, "verwijzingNaam")
