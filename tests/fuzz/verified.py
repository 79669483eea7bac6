# SPDX-License-Identifier: MIT
"""What is fed to the verification of documents and data files."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from mcda_app.domain.project import Project
from mcda_app.exchange.archive_metadata.mdto import DocumentKind, Export, file_object
from mcda_app.exchange.data.json_results import results_json
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.docx.writer import docx_of
from mcda_app.exchange.verification.verify import verify
from mcda_app.files.origin import origin_of
from mcda_app.files.project_file import loads
from tests.fuzz.reader import seed


def _smallest() -> Project:
    return loads(seed("smallest.mcda").decode())


def notes() -> list[bytes]:
    note = docx_of(build(loads(seed("tables.mcda").decode()), date="2026-11-30"))
    assert note is not None
    return [note]


def pdfs() -> list[bytes]:
    stamp = origin_of(_smallest()).stamp.encode()
    wide = b"".join(bytes((0, sign)) for sign in stamp)
    stream = b"%PDF-1.7\n1 0 obj <</Type /Metadata /Length 9>> stream\n" + stamp + b"\nendstream"
    return [b"%PDF-1.4\n<</Creator (\xfe\xff" + wide + b")>>", stream]


def results() -> list[bytes]:
    return [results_json(_smallest()).encode()]


def metadata() -> list[bytes]:
    export = Export(Path("note.pdf"), DocumentKind.NOTE, "", "", datetime(2026, 11, 30, tzinfo=UTC))
    return [file_object(_smallest(), export, b"%PDF-1.4")]


def _verify(data: bytes, path: Path) -> None:
    path.write_bytes(data)
    assert verify(path).text()


def verify_note(data: bytes, folder: Path) -> None:
    _verify(data, folder / "x.docx")


def verify_pdf(data: bytes, folder: Path) -> None:
    _verify(data, folder / "x.pdf")


def verify_results(data: bytes, folder: Path) -> None:
    _verify(data, folder / "x.json")


def verify_metadata(data: bytes, folder: Path) -> None:
    (folder / "note.pdf").write_bytes(b"%PDF-1.4")
    _verify(data, folder / "note.pdf.bestand.mdto.xml")
