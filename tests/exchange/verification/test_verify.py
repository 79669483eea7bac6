# SPDX-License-Identifier: MIT
"""Every file that the program writes says what it was made from, and is verified by it and by its content."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from mcda_app.cli.main import main
from mcda_app.domain.archive_record import Appraisal, ArchiveRecord
from mcda_app.domain.edits.issues import rename_issue
from mcda_app.domain.project import Project, Record
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.archive_metadata.mdto import DocumentKind, Export, write_metadata
from mcda_app.exchange.data.audit_csv import audit_csv
from mcda_app.exchange.data.export import write_data
from mcda_app.exchange.excel import export_workbook
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.formats import write_report
from mcda_app.exchange.verification.verify import SUFFIXES, verify
from mcda_app.files import presets
from mcda_app.files.audit_chain import started
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.origin import Origin, origin_of, origins_in
from mcda_app.files.project_file import save_project
from mcda_app.version import __version__

AT = "2026-11-30T10:00:00+01:00"
START = presets.load("table-1-goals")
OTHER = rename_issue(START, START.issues[0].id, "Another")


def note(project: Project, path: Path) -> None:
    write_report(build(project, date="2026-11-30"), path)


def slides(project: Project, path: Path) -> None:
    from mcda_app.ui.presentation.pdf import write_slides

    write_slides(project, path)


DOCUMENTS: dict[str, Callable[[Project, Path], object]] = {
    "note.docx": note,
    "note.odt": note,
    "note.pdf": note,
    "slides.pdf": slides,
    "data.xml": write_data,
    "data.json": write_data,
    "rankings.xlsx": export_workbook,
    "rankings.ods": export_workbook,
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, qapp_cls: type) -> dict[str, Path]:
    from PySide6.QtWidgets import QApplication

    QApplication.instance() or qapp_cls([])
    folder = tmp_path_factory.mktemp("exported")
    for name, write in DOCUMENTS.items():
        write(START, folder / name)
    return {name: folder / name for name in DOCUMENTS}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_names_its_inputs_and_the_version(name: str, files: dict[str, Path]) -> None:
    verification = verify(files[name])
    assert verification.agrees
    assert f"mcda-app {__version__}" in verification.text()
    assert inputs_hash(START) in verification.text()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_is_compared_with_a_project_and_with_a_hash(name: str, files: dict[str, Path]) -> None:
    digits = inputs_hash(START)[:12]
    assert verify(files[name], project=START).agrees
    assert verify(files[name], digits.upper()).agrees
    assert not verify(files[name], project=OTHER).agrees
    assert not verify(files[name], "0" * 12).agrees
    for text in (digits[:5], "not a hash", digits + "x"):
        with pytest.raises(EditError, match="is no hash of inputs"):
            verify(files[name], text)


def test_a_document_that_names_no_inputs_is_said_to(tmp_path: Path, files: dict[str, Path]) -> None:
    with zipfile.ZipFile(files["note.docx"]) as archive, zipfile.ZipFile(tmp_path / "x.docx", "w") as bare:
        for name in archive.namelist():
            bare.writestr(name, re.sub(rb"[0-9a-f]{12,64}", b"", archive.read(name)))
    bare_pdf = files["slides.pdf"].read_bytes()
    for encoding in ("latin-1", "utf-16-be"):
        bare_pdf = bare_pdf.replace("inputs".encode(encoding), "nothing".encode(encoding))
    (tmp_path / "x.pdf").write_bytes(bare_pdf)
    for name in ("x.docx", "x.pdf"):
        verification = verify(tmp_path / name)
        assert not verification.agrees
        assert "names no hash" in verification.text()


def test_a_note_without_metadata_is_known_by_what_is_printed(tmp_path: Path, files: dict[str, Path]) -> None:
    path = tmp_path / "x.docx"
    with zipfile.ZipFile(files["note.docx"]) as archive, zipfile.ZipFile(path, "w") as bare:
        for name in archive.namelist():
            if not name.startswith("docProps/core"):
                bare.writestr(name, archive.read(name))
    assert verify(path, project=START).agrees
    assert not verify(path, project=OTHER).agrees


def test_numbers_changed_in_json_are_named(tmp_path: Path, files: dict[str, Path]) -> None:
    data = json.loads(files["data.json"].read_text("utf-8"))
    data["results"][0]["options"][0]["score"] += 0.25
    path = tmp_path / "x.json"
    path.write_text(json.dumps(data), "utf-8")
    verification = verify(path)
    assert not verification.agrees
    assert "results[0].options[0].score" in verification.text()
    data["project"]["issues"][0]["title"] = "Another"
    path.write_text(json.dumps(data), "utf-8")
    assert "instead of" in verify(path).text()


def test_values_changed_in_xmcda_are_named_beside_the_project(tmp_path: Path, files: dict[str, Path]) -> None:
    text = files["data.xml"].read_text("utf-8")
    path = tmp_path / "x.xml"
    path.write_text(text.replace("<active>true", "<active>false", 1), "utf-8")
    assert verify(path).agrees  # by the hash alone, which the note says
    assert "not compared" in verify(path).text()
    verification = verify(path, project=START)
    assert not verification.agrees
    assert "false" in verification.text()


def test_a_table_is_compared_line_by_line(tmp_path: Path) -> None:
    audited = replace(START, audit=started(None, AT, "Ada", inputs_hash(START)))
    path = tmp_path / "x.csv"
    write_data(START, path)
    assert verify(path, project=START).agrees
    with pytest.raises(EditError, match="no place for the hash"):
        verify(path)
    assert not verify(path, project=OTHER).agrees
    path.write_bytes(path.read_bytes().replace(b"low", b"high", 1))
    assert "line " in verify(path, project=START).text()
    assert not verify(path, project=START).agrees
    path.write_text(audit_csv(audited), "utf-8")
    assert verify(path, project=audited).agrees
    path.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(FileError, match="does not have the columns"):
        verify(path, project=START)


def test_a_project_tells_whether_its_audit_trail_is_whole(tmp_path: Path) -> None:
    trail = started(None, AT, "Ada", inputs_hash(START))
    path = tmp_path / "x.mcda"
    save_project(replace(START, audit=trail), path)
    assert "unbroken" in verify(path).text()
    assert verify(path, project=START).agrees
    assert not verify(path, project=OTHER).agrees
    broken = replace(trail, entries=(replace(trail.entries[0], person="Eve"),))
    save_project(replace(START, audit=broken), path)
    assert not verify(path).agrees
    assert "broken at entry 1" in verify(path).text()


def test_metadata_tell_whether_their_document_was_changed(tmp_path: Path, files: dict[str, Path]) -> None:
    document = tmp_path / "note.pdf"
    document.write_bytes(files["note.pdf"].read_bytes())
    archive = ArchiveRecord(True, "BZ", "", Appraisal.KEEP, 0, "BZ")
    project = replace(START, archive=archive, record=Record(classification="Openbaar"))
    exported = Export(document, DocumentKind.NOTE, "", "", datetime.now().astimezone())
    _, metadata = write_metadata(project, exported)
    assert verify(metadata).agrees
    document.write_bytes(document.read_bytes() + b" ")
    assert not verify(metadata).agrees
    document.unlink()
    with pytest.raises(FileError):
        verify(metadata)


@pytest.mark.parametrize("suffix", [*SUFFIXES, ".pptx", ".txt"])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 500,
        b"PK\x03\x04",
        b"%PDF-1.7\n",
        b"{",
        b'{"format": "mcda-results"}',
        b"<XMCDA",
        b"\xff<",
    ],
)
def test_hostile_files_are_refused_in_words_or_do_not_agree(suffix: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    path.write_bytes(data)
    try:
        agrees = verify(path, project=START).agrees
    except (FileError, EditError):  # in words, which the exit code of the command shows too
        agrees = False
    assert not agrees
    assert main(["verify", str(path)]) == 1


def test_half_a_file_does_not_agree_and_no_spreadsheet_program_is_said_to_mend_it(
    tmp_path: Path, files: dict[str, Path]
) -> None:
    for whole in (files["note.docx"], files["note.odt"], files["data.xml"]):
        half = tmp_path / f"half{whole.suffix}"
        half.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
        with pytest.raises(
            FileError, match=r"damaged or incomplete.* Choose the file that the program wrote\."
        ):
            verify(half)


def test_a_bomb_and_entities_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    doctype = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    for content in (b"<x>" + b" " * (65 * 2**20) + b"</x>", doctype):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", content)
        with pytest.raises(FileError):
            verify(path)


def test_the_command_compares_with_a_project_and_says_so_by_its_exit_code(
    tmp_path: Path, files: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    own, other = tmp_path / "own.mcda", tmp_path / "other.mcda"
    save_project(START, own)
    save_project(OTHER, other)
    document = str(files["note.docx"])
    assert main(["verify", document, "--project", str(own)]) == 0
    assert "The inputs agree." in capsys.readouterr().out
    assert main(["verify", document, "--project", str(other)]) == 1
    assert "DIFFERS" in capsys.readouterr().out
    assert main(["verify", str(tmp_path / "gone.pdf")]) == 1
    assert "mcda-app:" in capsys.readouterr().err


def test_origins_are_found_in_texts_of_any_language() -> None:
    full = inputs_hash(START)
    stamp = origin_of(START).stamp
    assert origins_in(f"x {stamp} y") == (Origin(__version__, full),)
    assert origins_in(f"Titel · 30.11. · Eingaben {full[:12]}") == (Origin("", full[:12]),)
    assert origins_in(f"{full[:12]} SHA-256: {full}.") == (Origin("", full),)
    assert origins_in("123456789012 abcdefabcdef " + "0" * 65) == ()
