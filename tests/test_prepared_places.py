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
import os
import signal
import socket
import stat
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import mcda_app
from mcda_app.domain.edits.participants import add_participant
from mcda_app.domain.edits.workshop import begin_workshop
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import RoundKind
from mcda_app.errors import FileError, McdaError
from mcda_app.exchange.ballots.ballot_file import empty_ballot, open_ballot, write_ballot
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.ballots.merge import collect
from mcda_app.exchange.data.export import write_data
from mcda_app.exchange.excel import export_workbook
from mcda_app.exchange.excel.verification.reproduce import reproduce
from mcda_app.exchange.excel.verification.verify import verify
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.docx import write_docx
from mcda_app.exchange.tables.read import read_table
from mcda_app.files import disk, presets, recovery_copies
from mcda_app.files.activity_log import NAMES, Log
from mcda_app.files.file_lock import ForeignLock, Lock, acquire, lock_path
from mcda_app.files.project_file import open_project, save_project, write_atomically, write_new
from mcda_app.files.recovery_copies import Copy, Keeper, abandoned_copies, copy_beside, read_copy
from mcda_app.files.sealing.key_store import KeyStore, RoundKeys
from tests.domain.workshops import CODE_COST, SEALER, code_of, codes_of, open_round, with_codes

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links and pipes of another kind")

SOURCE = Path(mcda_app.__file__).parent
AT = "2026-11-23T16:00:00+01:00"
LONGEST = 30
"""Seconds; what waits for a pipe waits for ever."""
MINE = b"precious"


def workshop() -> Project:
    made = begin_workshop(presets.load("blank"), code_cost=CODE_COST)
    return open_round(with_codes(add_participant(made, "Ann")), RoundKind.WEIGHTS, AT)


PROJECT = workshop()
KEY = base64.b64encode(bytes(32)).decode()
NO_KEY = KeyStore(Path("keys")).path_of(KEY)


@pytest.fixture(autouse=True)
def _no_waiting() -> Iterator[None]:
    def too_long(_signal: int, _frame: object) -> None:
        raise AssertionError("It waits.")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(LONGEST)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


# What is prepared


def link(place: Path, victim: Path) -> None:
    place.symlink_to(victim)


def dangling(place: Path, victim: Path) -> None:
    place.symlink_to(victim.with_name("not-there"))


def pipe(place: Path, _victim: Path) -> None:
    os.mkfifo(place)


def folder(place: Path, _victim: Path) -> None:
    place.mkdir()
    (place / "inside").write_bytes(MINE)


def unix_socket(place: Path, _victim: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        here = os.getcwd()
        os.chdir(place.parent)  # the address of a socket is short
        try:
            made.bind(place.name)
        finally:
            os.chdir(here)


def device(place: Path, _victim: Path) -> None:
    try:
        os.mknod(place, 0o666 | stat.S_IFCHR, os.makedev(1, 5))  # endless zeros
    except PermissionError:
        pytest.skip("needs the right to make a device")


def linked_pipe(place: Path, victim: Path) -> None:
    os.mkfifo(victim.with_name("pipe"))
    place.symlink_to(victim.with_name("pipe"))


KINDS = (link, dangling, pipe, folder, unix_socket, device, linked_pipe)


class Prepared:
    """A place with something in it, and a file of the user's elsewhere that a link may lead to."""

    def __init__(self, place: Path, elsewhere: Path, kind: Callable[[Path, Path], None]) -> None:
        elsewhere.mkdir()
        self.place, self.victim = place, elsewhere / ".bashrc"
        self.victim.write_bytes(MINE)
        kind(place, self.victim)
        self._was = os.lstat(place)
        self._names = sorted(os.listdir(elsewhere))

    def untouched(self) -> bool:
        """Whether what is elsewhere is as it was, and what was prepared still stands."""
        now = os.lstat(self.place)
        return (
            self.victim.read_bytes() == MINE
            and sorted(os.listdir(self.victim.parent)) == self._names
            and (now.st_ino, stat.S_IFMT(now.st_mode)) == (self._was.st_ino, stat.S_IFMT(self._was.st_mode))
        )


@pytest.fixture(params=KINDS, ids=lambda kind: kind.__name__)
def kind(request: pytest.FixtureRequest) -> Callable[[Path, Path], None]:
    return request.param


# Who writes where the user says


def _picture(path: Path) -> None:
    from PySide6.QtCore import QSize

    from mcda_app.ui.widgets.image_export import save_picture

    save_picture(lambda painter: painter.drawLine(0, 0, 9, 9), QSize(10, 10), path)


def _pdf(path: Path) -> None:
    from mcda_app.ui.documents.report_pdf import write_pdf

    write_pdf(build(PROJECT, None, date="2026-11-23"), path)


def _slides(path: Path) -> None:
    from mcda_app.ui.presentation.pdf import write_slides

    write_slides(presets.load("propaganda-chatbot"), path)


def _slips(path: Path) -> None:
    from mcda_app.ui.workshop.printing import write_slips

    write_slips(PROJECT, path, codes_of(PROJECT))


def _printed_ballots(path: Path) -> None:
    from mcda_app.ui.workshop.printing import write_ballots

    write_ballots(PROJECT, PROJECT.workshop.rounds[-1], path)


def _merged(path: Path) -> None:
    from mcda_app.cli.ballots import _merge

    source, ballots = path.with_name("source.mcda"), path.with_name("ballots")
    save_project(PROJECT, source)
    ballots.mkdir()
    held, ann = PROJECT.workshop.rounds[-1], PROJECT.workshop.participants[0]
    blank = empty_ballot(PROJECT, PROJECT.workshop, held, ann, code_of(ann))
    points = dict.fromkeys((c.id for c in PROJECT.criteria), 50.0)
    write_ballot(blank._replace(answers=replace(blank.answers, points=points)), ballots / "a.mcda-ballot")
    _merge(source, ballots, path)


def _key(path: Path) -> None:
    KeyStore(path.parent).add(RoundKeys("w", "round-1", KEY, KEY, KEY))


def _handed_out(kind: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        hand_out(PROJECT, path.parent, (kind,))

    return write


WRITERS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "files/project_file.py:save_project": ("x.mcda", lambda path: save_project(PROJECT, path, links=False)),
    "ui/shell/file_commands.py:save_to": ("x.mcda", lambda path: save_project(PROJECT, path, links=False)),
    "ui/shell/file_commands.py:save_copy": ("x.mcda", lambda path: save_project(PROJECT, path, links=False)),
    "ui/dialogs/recovery.py:save_copy": ("x.mcda", lambda path: save_project(PROJECT, path, links=False)),
    "cli/ballots.py:_merge": ("x.mcda", _merged),
    "cli/ballots.py:_hand_out_with_codes": ("x.mcda", lambda path: save_project(PROJECT, path, links=False)),
    "files/sealing/key_store.py:add": (NO_KEY.name, _key),
    "files/sealing/key_store.py:destroy": (NO_KEY.name, _key),
    "exchange/data/export.py:write_data": ("x.csv", lambda path: write_data(PROJECT, path)),
    "exchange/data/export.py:write_data json": ("x.json", lambda path: write_data(PROJECT, path)),
    "exchange/data/export.py:write_data xml": ("x.xml", lambda path: write_data(PROJECT, path)),
    "exchange/excel/__init__.py:export_workbook": ("x.xlsx", lambda path: export_workbook(PROJECT, path)),
    "exchange/report/docx.py:write_docx": (
        "x.docx",
        lambda path: write_docx(build(PROJECT, None, date="2026-11-23"), path),
    ),
    "exchange/ballots/ballot_file.py:write_ballot": (
        "x.mcda-ballot",
        lambda path: write_ballot(empty_ballot(PROJECT, PROJECT.workshop, PROJECT.workshop.rounds[-1]), path),
    ),
    "exchange/ballots/distribute.py:hand_out": ("Ballot 1 Ann.xlsx", _handed_out(".xlsx")),
    "exchange/ballots/distribute.py:hand_out ballot": (
        "Ballot 1 Ann.mcda-ballot",
        _handed_out(".mcda-ballot"),
    ),
    "ui/widgets/image_export.py:save_picture": ("x.png", _picture),
    "ui/widgets/image_export.py:save_picture svg": ("x.svg", _picture),
    "ui/widgets/image_export.py:save_picture pdf": ("x.pdf", _picture),
    "ui/documents/report_pdf.py:write_pdf": ("x.pdf", _pdf),
    "ui/presentation/pdf.py:write_slides": ("x.pdf", _slides),
    "ui/workshop/printing.py:_write": ("x.pdf", _slips),
    "ui/workshop/printing.py:_write ballots": ("x.pdf", _printed_ballots),
    "ui/shell/import_commands.py:save_template": ("x.xlsx", lambda path: write_atomically(path, b"x")),
    "ui/dialogs/diagnostics.py:save": ("x.txt", lambda path: write_atomically(path, b"x")),
    "files/project_file.py:write_new": ("x.any", lambda path: write_new(path, b"x")),
}
"""By module and function, and a word if one writes several ways: the name, and what writes there."""

OWN = {
    "files/recovery_copies.py:write": "test_a_recovery_copy_is_kept_where_nothing_was_prepared",
    "files/recovery_copies.py:_note": "test_a_recovery_copy_is_kept_where_nothing_was_prepared",
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
def test_nothing_is_written_through_what_was_prepared(qapp, writer: str, kind, tmp_path: Path) -> None:
    name, write = WRITERS[writer]
    (tmp_path / "shared").mkdir()
    held = Prepared(tmp_path / "shared" / name, tmp_path / "home", kind)
    with pytest.raises(McdaError) as told:
        write(held.place)
    assert held.untouched()
    assert str(told.value).strip()
    assert not [p.name for p in held.place.parent.iterdir() if p.suffix == ".tmp"]


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
    "table": ("x.csv", read_table),
    "workbook to verify": ("x.xlsx", verify),
    "project to verify": ("x.mcda", verify),
    "ballots": ("x.mcda-ballot", _read_form),
    "forms": ("x.xlsx", _read_form),
}


@pytest.mark.parametrize("reader", READERS)
def test_what_is_no_file_is_told_and_not_waited_for(reader: str, kind, tmp_path: Path) -> None:
    name, read = READERS[reader]
    held = Prepared(tmp_path / name, tmp_path / "home", kind)
    if (reader in ("ballots", "forms") and kind is folder) or (reader == "table" and kind is link):
        read(held.place)  # a folder of ballots, in which there are none; a text that may be a table
    else:
        with pytest.raises(McdaError) as told:
            read(held.place)
        assert str(told.value).strip()
    assert held.untouched()


# What the program keeps of its own


def test_a_recovery_copy_is_kept_where_nothing_was_prepared(kind, tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    save_project(PROJECT, of)
    held = Prepared(tmp_path / ".work.mcda.recovery", tmp_path / "home", kind)
    keeper = Keeper(tmp_path / "own")
    for notes in ("one", "two"):
        keeper.write(replace(PROJECT, notes=notes), of, AT)
    assert held.untouched()
    assert keeper.path.parent == tmp_path / "own"
    assert read_copy(Copy(keeper.path, of, "", AT)).notes == "two"
    assert copy_beside(of) is None
    keeper.clear()
    assert held.untouched()
    assert list((tmp_path / "own").iterdir()) == []


def test_a_copy_whose_place_is_taken_by_a_link_meanwhile_goes_elsewhere(kind, tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    save_project(PROJECT, of)
    keeper = Keeper(tmp_path / "own")
    keeper.write(PROJECT, of, AT)
    assert keeper.path.parent == tmp_path
    keeper.path.unlink()
    held = Prepared(tmp_path / ".work.mcda.recovery", tmp_path / "home", kind)
    keeper.write(replace(PROJECT, notes="later"), of, AT)
    assert held.untouched()
    assert read_copy(Copy(keeper.path, of, "", AT)).notes == "later"


def test_the_own_recovery_folder_holds_up_no_start(kind, tmp_path: Path) -> None:
    own = tmp_path / "own"
    keeper = Keeper(own)
    keeper.write(PROJECT, None, AT)
    (note,) = own.glob("*.json")
    note.write_text('{"copy": "%s", "pid": 999999999}' % (own / "x.recovery"))
    held = Prepared(own / "x.recovery", tmp_path / "home", kind)
    (tmp_path / "more").mkdir()
    other = Prepared(own / "y.json", tmp_path / "more" / "home", kind)
    assert abandoned_copies(own) == ()
    assert held.untouched()
    assert other.untouched()
    with pytest.raises(McdaError):
        read_copy(Copy(held.place, None, "", ""))


def test_an_own_folder_that_is_a_link_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o755)
    (tmp_path / "own").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileError):
        Keeper(tmp_path / "own").write(PROJECT, None, AT)
    Log(tmp_path / "own").note("x")
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert stat.S_IMODE((tmp_path / "elsewhere").stat().st_mode) == 0o755


def test_a_lock_is_neither_followed_nor_waited_for(kind, tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    save_project(PROJECT, of)
    held = Prepared(lock_path(of), tmp_path / "home", kind)
    found = acquire(of)
    assert isinstance(found, ForeignLock)
    assert not found.is_file
    with pytest.raises(OSError, match="not a regular file"):
        acquire(of, over=found)
    assert held.untouched()


def test_a_claim_is_neither_followed_nor_waited_for(kind, tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    save_project(PROJECT, of)
    mine = acquire(of)
    assert isinstance(mine, Lock)
    token = acquire(of).token
    held = Prepared(tmp_path / f".work.mcda.lock.{token}.claim", tmp_path / "home", kind)
    assert isinstance(acquire(of, over=True), ForeignLock)
    assert held.untouched()


@pytest.mark.parametrize("name", [*NAMES, "crash.txt"])
def test_the_log_is_neither_followed_nor_waited_for(name: str, kind, tmp_path: Path, monkeypatch) -> None:
    from mcda_app.files import activity_log

    monkeypatch.setattr(activity_log, "MAX_BYTES", 100)
    own = tmp_path / "log"
    Log(own).note("first")
    (own / name).unlink(missing_ok=True)
    held = Prepared(own / name, tmp_path / "home", kind)
    kept = Log(own)
    for n in range(5):
        kept.note(f"line {n} " + "x" * 60)
    kept.tail(10)
    if name == "crash.txt":
        with pytest.raises(OSError, match=r"not a regular file|Too many levels"):
            kept.crashes(name)
    assert held.victim.read_bytes() == MINE
    assert not held.victim.with_name("not-there").exists()


@pytest.mark.parametrize("prepared", [pipe, folder, unix_socket, linked_pipe])
def test_settings_are_not_waited_for(qapp, prepared, tmp_path: Path) -> None:
    from PySide6.QtCore import QSettings

    from mcda_app import i18n
    from mcda_app.ui.core.preferences import Preferences

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    (tmp_path / "mcda_app").mkdir()
    Prepared(tmp_path / "mcda_app" / "mcda_app.ini", tmp_path / "home", prepared)
    assert i18n.preferred(tmp_path / "mcda_app" / "mcda_app.ini") in i18n.LANGUAGES
    held = Preferences()
    held.theme = "dark"
    assert held.theme == "dark"


# Rights

MODES = (0o600, 0o640, 0o644, 0o664, 0o666, 0o400)


@pytest.fixture(params=[0o000, 0o022, 0o077], ids="umask {:03o}".format)
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("_umask")
@pytest.mark.parametrize("mode", MODES, ids="{:03o}".format)
def test_what_belongs_to_a_project_gets_its_rights_or_fewer(qapp, mode: int, tmp_path: Path) -> None:
    from mcda_app.ui.workshop.printing import write_slips

    of, own = tmp_path / "work.mcda", tmp_path / "data" / "own"
    save_project(PROJECT, of)
    of.chmod(mode)
    rights = disk.mode_like(of)
    keeper = Keeper(own)
    keeper.write(PROJECT, of, AT)
    keeper.write(replace(PROJECT, notes="again"), of, AT)
    assert isinstance(acquire(of), Lock)
    (tmp_path / "ballots").mkdir()
    handed = hand_out(PROJECT, tmp_path / "ballots", rights=rights)
    save_project(PROJECT, tmp_path / "copy.mcda", rights=rights)
    write_slips(PROJECT, tmp_path / "slips.pdf", codes_of(PROJECT), rights=rights)
    for place in (keeper.path, lock_path(of), *handed, tmp_path / "copy.mcda", tmp_path / "slips.pdf"):
        found = stat.S_IMODE(place.stat().st_mode)
        assert found & ~(mode | 0o600) == 0, f"{place.name} has {found:o}"
    other = Keeper(own)
    other.write(PROJECT, None, AT)
    activity_log = Log(tmp_path / "data" / "log")
    activity_log.note("x")
    activity_log.crashes("crash.txt")[1].close()
    for folder in (own, activity_log.folder, tmp_path / "data"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for place in (*own.iterdir(), *activity_log.folder.iterdir()):
        assert stat.S_IMODE(place.stat().st_mode) == 0o600, place.name


def test_a_project_that_is_made_private_makes_its_copy_so(tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    save_project(PROJECT, of)
    of.chmod(0o644)
    keeper = Keeper(tmp_path / "own")
    keeper.write(PROJECT, of, AT)
    of.chmod(0o600)
    keeper.write(replace(PROJECT, notes="later"), of, AT)
    assert keeper.path.parent == tmp_path
    assert stat.S_IMODE(keeper.path.stat().st_mode) == 0o600


def test_another_group_than_the_project_s_gets_what_all_have(tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    save_project(PROJECT, of)
    try:
        os.chown(of, -1, os.getegid() + 4321)
    except PermissionError:
        pytest.skip("needs the right to give a file to another group")
    of.chmod(0o640)
    assert disk.mode_like(of) == 0o600
    of.chmod(0o664)
    assert disk.mode_like(of) == 0o644


def test_wide_folders_and_logs_of_an_earlier_version_are_narrowed(tmp_path: Path) -> None:
    own = tmp_path / "log"
    own.mkdir(mode=0o755)
    (own / NAMES[0]).write_text("old\n")
    (own / NAMES[0]).chmod(0o644)
    Log(own).note("new")
    assert stat.S_IMODE(own.stat().st_mode) == 0o700
    assert stat.S_IMODE((own / NAMES[0]).stat().st_mode) == 0o600
    assert len(Log(own).tail(5)) == 2


def test_a_workbook_is_reproduced_where_only_its_user_may(monkeypatch) -> None:
    from mcda_app.exchange.excel.verification import reproduce

    modes = []

    def run(program: list[str], **_how: object) -> subprocess.CompletedProcess[bytes]:
        modes.append(stat.S_IMODE(Path(program[-1]).parent.stat().st_mode))
        return subprocess.CompletedProcess(program, 1)

    monkeypatch.setattr(reproduce.subprocess, "run", run)
    with pytest.raises(McdaError):
        reproduce.reproduce(PROJECT, "nl", "x.xlsx")
    assert modes == [0o700]


def test_the_process_s_mask_is_never_set(tmp_path: Path, monkeypatch) -> None:
    """Another thread that makes a file that moment would give it to all."""
    monkeypatch.setattr(os, "umask", lambda _mask: pytest.fail("The mask was set."))
    save_project(PROJECT, tmp_path / "x.mcda")
    keeper = Keeper(tmp_path / "own")
    keeper.write(PROJECT, tmp_path / "x.mcda", AT)
    assert recovery_copies.SUFFIX in keeper.path.name


@pytest.mark.usefixtures("_umask")
def test_a_new_project_gets_the_rights_that_the_user_wants(tmp_path: Path) -> None:
    save_project(PROJECT, tmp_path / "x.mcda")
    (tmp_path / "plain").write_text("")
    assert (tmp_path / "x.mcda").stat().st_mode == (tmp_path / "plain").stat().st_mode


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
    "files/file_lock.py": "narrows or widens the rights of its own lock, opened without following a link",
    "files/project_file.py": "flushes a folder; rights of a temporary file of its own",
    "files/help_pages.py": "the program's own pages",
    "files/glossary.py": "the program's own glossary",
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
    found = {
        name
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and opens(node)
    }
    assert found <= set(PLAIN), f"use mcda_app.files.disk or store there: {sorted(found - set(PLAIN))}"


def callers(name: str, tree: ast.AST, inside: str = "") -> Iterator[str]:
    for node in ast.iter_child_nodes(tree):
        here = node.name if isinstance(node, ast.FunctionDef) else inside
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in DOORS:
            yield f"{name}:{here}"
        yield from callers(name, node, here)


def test_every_writer_is_in_the_table() -> None:
    found = {caller for name, tree in sources() for caller in callers(name, tree)}
    known = {writer.partition(" ")[0] for writer in WRITERS} | set(OWN)
    assert found <= known, f"add to WRITERS: {sorted(found - known)}"
    assert known - {"files/project_file.py:write_new"} <= found, f"gone: {sorted(known - found)}"
    assert all(test in globals() for test in OWN.values())
