# SPDX-License-Identifier: MIT
"""Folders that somebody prepared: links, pipes, folders and devices in the place of each file.

Nothing is written through a link, nothing waits, nobody loses anything, and what is wrong is told.
Every writer and every reader is in a table here. Two tests look through the program's source, so that a new
one cannot be forgotten: the first finds whoever opens a file in any other way than by `mcda_app.files.disk`,
the second whoever calls the writers of `mcda_app.files.project_file`.
"""

from __future__ import annotations

import ast
import base64
import importlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

import mcda_app
from mcda_app.domain.archive_record import Appraisal, ArchiveRecord
from mcda_app.domain.audit.trail import AuditTrail
from mcda_app.domain.project import Record
from mcda_app.errors import FileError, McdaError
from mcda_app.exchange.archive_metadata.mdto import DocumentKind, Export, write_metadata
from mcda_app.exchange.ballots.ballot_file import empty_ballot, open_ballot, write_ballot
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.ballots.merge import collect
from mcda_app.exchange.data.export import write_data
from mcda_app.exchange.excel import export_workbook
from mcda_app.exchange.excel.verification.reproduce import reproduce
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.formats import write_report
from mcda_app.exchange.tables.read import read_table
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets
from mcda_app.files.project_file import open_project, save_project, write_atomically, write_new
from mcda_app.files.sealing.key_store import KeyStore, RoundKeys, read_key_file
from mcda_app.files.sealing.sealer import WitnessKey
from mcda_app.ui.workshop.keys.key_files import write_key_file
from tests.domain.workshops import SEALER, code_of, codes_of
from tests.prepared import (
    AT,
    EACH_KIND,
    PREPARED,
    PROJECT,
    Prepared,
    folder,
    link,
)

pytestmark = PREPARED

SOURCE = Path(mcda_app.__file__).parent
KEY = base64.b64encode(bytes(32)).decode()
KEY_NAME = KeyStore(Path("keys")).path_of(KEY).name


# Who writes where the user says


def _picture(path: Path) -> None:
    from PySide6.QtCore import QSize

    from mcda_app.ui.widgets.pictures.image_export import save_picture

    save_picture(lambda painter: painter.drawLine(0, 0, 9, 9), QSize(10, 10), path)


def _report(path: Path) -> None:
    write_report(build(PROJECT, None, date="2026-11-23"), path)


def _slides(path: Path) -> None:
    from mcda_app.ui.presentation.pdf import write_slides

    write_slides(presets.load("propaganda-chatbot"), path)


def _slips(path: Path) -> None:
    from mcda_app.exchange.ballots.printed import write_slips

    write_slips(PROJECT, path, codes_of(PROJECT))


def _printed_ballots(path: Path) -> None:
    from mcda_app.exchange.ballots.printed import write_ballots

    write_ballots(PROJECT, PROJECT.workshop.rounds[-1], path)


def _merged(path: Path) -> None:
    from mcda_app.cli.ballots import _merge

    SEALER.new_code_hashing(PROJECT.workshop)  # the same salt as PROJECT's, in this test's own home folder
    source, ballots = path.with_name("source.mcda"), path.with_name("ballots")
    save_project(PROJECT, source)
    ballots.mkdir()
    round_, ann = PROJECT.workshop.rounds[-1], PROJECT.workshop.participants[0]
    blank = empty_ballot(PROJECT, PROJECT.workshop, round_, ann, code_of(ann))
    points = dict.fromkeys((c.id for c in PROJECT.criteria), 50.0)
    write_ballot(blank._replace(answers=replace(blank.answers, points=points)), ballots / "a.mcda-ballot")
    _merge(source, ballots, path)


def _key(path: Path) -> None:
    KeyStore(path.parent).add(RoundKeys("w", "round-1", KEY, KEY, KEY))


def _metadata(path: Path) -> None:
    """Write metadata beside a document whose own name was not prepared."""
    document = path.with_name("x.csv")
    document.write_bytes(b"x")
    archive = ArchiveRecord(True, "BZ", "", Appraisal.KEEP, 0, "BZ")
    project = replace(PROJECT, archive=archive, record=Record(classification="Openbaar"))
    export = Export(document, DocumentKind.DATA, "", "", datetime.now().astimezone())
    try:
        write_metadata(project, export)
    finally:
        document.unlink()


def _trail(path: Path) -> None:
    from mcda_app.cli.audit import _write

    _write(replace(PROJECT, audit=AuditTrail(keeping=True)), path)


def _handed_out(kind: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        hand_out(PROJECT, path.parent, (kind,))

    return write


WRITERS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "files/project_file.py:save_project": ("x.mcda", lambda path: save_project(PROJECT, path, links=False)),
    "ui/shell/file_commands.py:save_to": ("x.mcda", lambda path: save_project(PROJECT, path, links=False)),
    "ui/shell/file_commands.py:save_copy": ("x.mcda", lambda path: save_project(PROJECT, path, links=False)),
    "ui/dialogs/recovery.py:save_copy": ("x.mcda", lambda path: save_project(PROJECT, path, links=False)),
    "cli/audit.py:_write": ("x.csv", _trail),
    "cli/ballots.py:_merge": ("x.mcda", _merged),
    "cli/ballots.py:_hand_out_with_codes": ("x.mcda", lambda path: save_project(PROJECT, path, links=False)),
    "files/sealing/key_store.py:add": (KEY_NAME, _key),
    "ui/workshop/keys/key_files.py:write_key_file": (
        "x.mcda-key",
        lambda path: write_key_file(path, WitnessKey().file_content()),
    ),
    "exchange/data/export.py:write_data": ("x.csv", lambda path: write_data(PROJECT, path)),
    "exchange/data/export.py:write_data json": ("x.json", lambda path: write_data(PROJECT, path)),
    "exchange/data/export.py:write_data xml": ("x.xml", lambda path: write_data(PROJECT, path)),
    "exchange/archive_metadata/mdto.py:write_metadata": ("x.csv.mdto.xml", _metadata),
    "exchange/archive_metadata/mdto.py:write_metadata bytes": ("x.csv.bestand.mdto.xml", _metadata),
    "ui/dialogs/audit_trail.py:_export": ("x.csv", lambda path: write_atomically(path, b"x")),
    "exchange/excel/__init__.py:export_workbook": ("x.xlsx", lambda path: export_workbook(PROJECT, path)),
    "exchange/report/formats.py:write_report": ("x.docx", _report),
    "exchange/report/formats.py:write_report odt": ("x.odt", _report),
    "exchange/report/formats.py:write_report pdf": ("x.pdf", _report),
    "exchange/ballots/ballot_file.py:write_ballot": (
        "x.mcda-ballot",
        lambda path: write_ballot(empty_ballot(PROJECT, PROJECT.workshop, PROJECT.workshop.rounds[-1]), path),
    ),
    "exchange/ballots/distribute.py:hand_out": ("Ballot 1 Ann.xlsx", _handed_out(".xlsx")),
    "exchange/ballots/distribute.py:hand_out ballot": (
        "Ballot 1 Ann.mcda-ballot",
        _handed_out(".mcda-ballot"),
    ),
    "ui/widgets/pictures/image_export.py:save_picture": ("x.png", _picture),
    "ui/widgets/pictures/image_export.py:save_picture svg": ("x.svg", _picture),
    "ui/widgets/pictures/image_export.py:save_picture pdf": ("x.pdf", _picture),
    "ui/presentation/pdf.py:write_slides": ("x.pdf", _slides),
    "exchange/ballots/printed.py:write_slips": ("x.pdf", _slips),
    "exchange/ballots/printed.py:write_ballots": ("x.pdf", _printed_ballots),
    "ui/shell/import_commands.py:save_template": ("x.xlsx", lambda path: write_atomically(path, b"x")),
    "ui/dialogs/diagnostics.py:save": ("x.txt", lambda path: write_atomically(path, b"x")),
    "files/project_file.py:write_new": ("x.any", lambda path: write_new(path, b"x")),
}
"""By module and function, and a word if one writes several ways: the name, and what writes there."""

OWN = {
    "files/recovery_copies.py:write": (
        "tests.files.test_prepared_own_places:test_a_recovery_copy_is_kept_where_nothing_was_prepared"
    ),
    "files/recovery_copies.py:_note": (
        "tests.files.test_prepared_own_places:test_a_recovery_copy_is_kept_where_nothing_was_prepared"
    ),
    "exchange/excel/verification/reproduce.py:reproduce": (
        "test_another_language_is_written_without_prepared_modules"
    ),
}
"""Those that write where the program says, and the test of each."""


def test_another_language_is_written_without_prepared_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mcda_app").mkdir()
    for name in ("json.py", "mcda_app/__init__.py", "mcda_app/__main__.py"):
        (tmp_path / name).write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert "Gewichte" in reproduce(presets.load("blank"), "de", "w.xlsx").sheets
    assert not (tmp_path / "ran").exists()


def test_a_program_of_another_language_that_does_not_end_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mcda_app.exchange.excel.verification.reproduce.TIMEOUT_SECONDS", 0.01)
    with pytest.raises(FileError, match="in its own language"):
        reproduce(presets.load("blank"), "de", "w.xlsx")


@pytest.mark.parametrize("writer", WRITERS)
@EACH_KIND
def test_nothing_is_written_through_what_was_prepared(qapp, writer: str, kind, tmp_path: Path) -> None:
    name, write = WRITERS[writer]
    (tmp_path / "shared").mkdir()
    prepared_path = Prepared(tmp_path / "shared" / name, tmp_path / "home", kind)
    with pytest.raises(McdaError) as error_info:
        write(prepared_path.place)
    assert prepared_path.untouched()
    assert str(error_info.value).strip()
    assert not [p.name for p in prepared_path.place.parent.iterdir() if p.suffix == ".tmp"]


@pytest.mark.parametrize("writer", WRITERS)
def test_where_nothing_was_prepared_all_is_written(qapp, writer: str, tmp_path: Path) -> None:
    name, write = WRITERS[writer]
    write(tmp_path / name)
    assert (tmp_path / name).stat().st_size


# Who reads what the user names


def _read_form(path: Path) -> None:
    for each in collect(PROJECT, path, AT, SEALER).results:
        raise McdaError(each.reason)


READERS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "project": ("x.mcda", open_project),
    "ballot": ("x.mcda-ballot", open_ballot),
    "key file": ("x.mcda-key", read_key_file),
    "table": ("x.csv", read_table),
    "workbook to verify": ("x.xlsx", verify),
    "project to verify": ("x.mcda", verify),
    "note to verify": ("x.docx", verify),
    "PDF to verify": ("x.pdf", verify),
    "JSON to verify": ("x.json", verify),
    "metadata to verify": ("x.bestand.mdto.xml", verify),
    "ballots": ("x.mcda-ballot", _read_form),
    "forms": ("x.xlsx", _read_form),
}


@pytest.mark.parametrize("reader", READERS)
@EACH_KIND
def test_what_is_no_file_is_told_and_not_waited_for(reader: str, kind, tmp_path: Path) -> None:
    name, reader_function = READERS[reader]
    prepared_path = Prepared(tmp_path / name, tmp_path / "home", kind)
    if (reader in ("ballots", "forms") and kind is folder) or (reader == "table" and kind is link):
        reader_function(
            prepared_path.place
        )  # a folder of ballots, in which there are none; a text that may be a table
    else:
        with pytest.raises(McdaError) as error_info:
            reader_function(prepared_path.place)
        assert str(error_info.value).strip()
    assert prepared_path.untouched()


# Whether a writer or reader was forgotten

DOORS = frozenset(("write_atomically", "write_new", "save_project"))
RAW = frozenset(
    ("read_text", "read_bytes", "write_text", "write_bytes", "symlink_to", "hardlink_to", "mkdir")
)
SYSTEM = frozenset(
    ("open", "replace", "rename", "link", "symlink", "truncate", "mkfifo", "makedirs", "chmod")
)
QT = frozenset(
    ("QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir", "QLockFile", "QPrinter", "QImageReader", "QDir")
)
PLAIN = {
    "files/disk.py": "the door itself",
    "files/activity_log.py": "turns the files of a folder that is its own",
    "files/recovery_copies.py": "narrows the rights of its own copy, which it opens without following a link",
    "files/sharing/file_lock.py": "narrows or widens the rights of its own lock, without following a link",
    "files/project_file.py": "rights of a temporary file of its own",
    "files/help_pages.py": "the program's own pages",
    "files/glossary.py": "the program's own glossary",
    "exchange/excel/ods/writer.py": "parts of a package in memory",
    "exchange/phones/addresses.py": "the kernel's own tables of networks",
    "exchange/phones/page.py": "the program's own page for phones",
    "ui/widgets/icons.py": "the program's own icons",
    "ui/documents/page_printer.py": "a printer, or the file chosen in the system's own print dialog",
    "analysis/verification/cases.py": "the program's own published cases",
    "i18n.py": "the settings, after a look whether they are a file",
    "cli/main.py": "the system's own place for what nobody reads",
    "exchange/tables/read.py": "text that was read already",
    "exchange/excel/verification/reproduce.py": "a folder of its own, made under a name nobody can foresee",
    "files/programs.py": "what the system tells of its processes",
}
"""Modules that open files by other ways, and why that is harmless."""


def sources() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(SOURCE.rglob("*.py")):
        yield path.relative_to(SOURCE).as_posix(), ast.parse(path.read_text("utf-8"))


def opens(call: ast.Call) -> bool:
    """Whether a call may open, make or replace a file by itself."""
    called = call.func
    if isinstance(called, ast.Name):
        return called.id in QT or called.id in ("open", "mkstemp", "NamedTemporaryFile", "TemporaryFile")
    if not isinstance(called, ast.Attribute):
        return False
    if isinstance(called.value, ast.Name) and called.value.id in ("os", "shutil", "tempfile"):
        return called.value.id != "os" or called.attr in SYSTEM
    modes = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    if called.attr == "open":
        return any(set(mode) <= set("rwxab+t") for mode in modes) or any(
            k.arg in ("mode", "encoding") for k in call.keywords
        )
    return called.attr in RAW


def test_files_are_opened_by_one_door() -> None:
    openers = {
        name
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and opens(node)
    }
    assert openers <= set(PLAIN), f"use mcda_app.files.disk or store there: {sorted(openers - set(PLAIN))}"


def callers(name: str, tree: ast.AST, inside: str = "") -> Iterator[str]:
    for node in ast.iter_child_nodes(tree):
        here = node.name if isinstance(node, ast.FunctionDef) else inside
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in DOORS:
            yield f"{name}:{here}"
        yield from callers(name, node, here)


def test_every_writer_is_in_the_table() -> None:
    callers_of_writers = {caller for name, tree in sources() for caller in callers(name, tree)}
    writers = {writer.partition(" ")[0] for writer in WRITERS} | set(OWN)
    assert callers_of_writers <= writers, f"add to WRITERS: {sorted(callers_of_writers - writers)}"
    assert writers - {"files/project_file.py:write_new"} <= callers_of_writers, (
        f"gone: {sorted(writers - callers_of_writers)}"
    )
    for module, _, test in (each.rpartition(":") for each in OWN.values()):
        assert test in (vars(importlib.import_module(module)) if module else globals())
