# SPDX-License-Identifier: MIT
"""One harness for each reader: what it is fed with, how that is changed, what must hold if it is accepted.

A harness returns when the input is accepted and what was read can be written and read again as the same
value; it raises McdaError where the reader refuses with a sentence. Anything else is a fault.
"""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from mcda_app.domain.project import Project
from mcda_app.errors import EditError, McdaError
from mcda_app.files import presets, recovery
from mcda_app.files.store import _encoded, compact, dumps, loads, open_project
from tests.fuzz.mutate import Mutator, in_bytes, in_json, in_lines, in_markup, in_table, in_zip
from tests.fuzz.payloads import TEXTS

SEEDS = Path(__file__).with_name("seeds")
AT = "2026-11-23T10:00:00"
Seeds = Callable[[], Sequence[bytes]]


class Reader(NamedTuple):
    """A reader of the program.

    read   called with an input and an empty folder to write it to
    share  its part of a short run: the slower the reader, the smaller
    """

    name: str
    seeds: Seeds
    mutate: Mutator
    read: Callable[[bytes, Path], None]
    share: float = 1.0


def same(project: Project) -> None:
    """What was read must be savable, and the same when it is opened again."""
    try:
        text = _encoded(dumps(project)).decode()
        again = loads(text)
        copy = loads(compact(project))
    except McdaError as error:
        raise AssertionError(f"what was accepted cannot be opened again: {error}") from error
    assert dumps(again) == text, "not saved alike"
    if text == dumps(project):  # no halves of characters, for which the sign that replaces them is saved
        assert again == project, "not the same when opened again"
    assert copy == again, "not the same from a recovery copy"


# The program's own files


def _seed(name: str) -> bytes:
    return (SEEDS / name).read_bytes()


@cache
def _projects() -> list[bytes]:
    return [path.read_bytes() for path in sorted(SEEDS.glob("*.mcda"))]


def _workshop(name: str = "named") -> Project:
    return loads(_seed(f"workshop-{name}.mcda").decode())


def _read_project(data: bytes, folder: Path) -> None:
    path = folder / "x.mcda"
    path.write_bytes(data)
    same(open_project(path))


def _recovery_seeds() -> list[bytes]:
    made = []
    with _temporary() as folder:
        for name in ("smallest", "every-field"):
            keeper = recovery.Keeper(folder / "own")
            keeper.write(loads(_seed(f"{name}.mcda").decode()), folder / "x.mcda", AT)
            held = keeper.path
            assert held is not None
            data = held.read_bytes().replace(str(folder).encode(), b"/nowhere")
            made.append(data.replace(str(os.getpid()).encode(), b"999999999"))
    note = b'{"copy": "@/.x.mcda.recovery", "pid": 999999999, "started": "1"}'
    return [note + b"\n" + data for data in made]


def _in_recovery(lots: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """The note, the head or the project of a copy changed, mostly with the checksum that then belongs."""
    note, _, rest = data.partition(b"\n")
    head, _, body = rest.partition(b"\n")
    way = lots.random()
    if way < 0.2:
        note = in_json(lots, note, [note])
    elif way < 0.6:
        head = in_json(lots, head, [head])
    elif way < 0.9:
        import hashlib

        before = hashlib.sha256(body.strip()).hexdigest().encode()
        body = in_json(lots, body, [body])
        head = head.replace(before, hashlib.sha256(body.rstrip(b"\n")).hexdigest().encode())
    else:
        return in_bytes(lots, data, others)
    return b"\n".join((note, head, body))


def _read_recovery(data: bytes, folder: Path) -> None:
    note, _, copy = data.partition(b"\n")
    own = folder / "own"
    own.mkdir()
    (own / "x.json").write_bytes(note.replace(b"@", str(folder).encode()))
    (folder / ".x.mcda.recovery").write_bytes(copy)
    found = recovery.beside(folder / "x.mcda")
    held = [*recovery.left_behind(own), *([found] if found is not None else [])]
    if not held:
        raise McdaError("Nothing was found.")
    if found is not None:
        assert found.of == folder / "x.mcda", "a copy beside a file claims to be of another one"
    for each in held:
        if each.of is not None:
            each.of.exists()
    for each in held:
        project = recovery.read_copy(each)
        same(project)
        keeper = recovery.Keeper(folder / "again")
        keeper.write(project, each.of if each.of is not None and each.of.parent == folder else None, AT)
        assert keeper.path is not None
        assert recovery.read_copy(each._replace(path=keeper.path)) == project


def _read_lock(data: bytes, folder: Path) -> None:
    from mcda_app.files.lock import Taken, lock_path, take

    path = folder.resolve() / "x.mcda"
    lock_path(path).write_bytes(data)
    found = take(path)
    assert isinstance(found, Taken)
    if found.holder is None:
        raise McdaError("Nobody can be read from it.")
    assert isinstance(found.left_behind, bool)
    assert len(found.holder.on) <= 100


def _lock_seeds() -> list[bytes]:
    from mcda_app.files.lock import lock_path, take

    with _temporary() as folder:
        take(folder / "x.mcda")
        return [lock_path(folder.resolve() / "x.mcda").read_bytes()]


@cache
def _ballots() -> list[bytes]:
    from mcda_app.exchange.ballots.ballot_file import blank_file
    from mcda_app.exchange.ballots.ballot_file import dumps as ballot_text

    made = []
    for name in ("named", "anonymous"):
        project = _workshop(name)
        workshop = project.workshop
        assert workshop is not None
        for held in workshop.rounds:
            person = workshop.participants[0]
            blank = blank_file(project, workshop, held, person)
            answered = [b.answers for b in held.sealed][:1]
            made.append(
                ballot_text(
                    blank._replace(answers=answered[0] if answered else blank.answers, code=person.code)
                ).encode()
            )
    return made


def _in_ballot(lots: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """A changed ballot, mostly with the fingerprint that its questions then have."""
    import json

    from mcda_app.domain.questions import fingerprint
    from mcda_app.exchange.ballots import ballot_file

    made = in_json(lots, data, others)
    if lots.random() < 0.5:
        real, known = ballot_file.fingerprint, []

        def note(held: object) -> str:
            known.append(fingerprint(held))  # type: ignore[arg-type]
            return known[0]

        ballot_file.fingerprint = note  # type: ignore[assignment]
        try:
            with contextlib.suppress(Exception):
                ballot_file.loads(made.decode())
        finally:
            ballot_file.fingerprint = real
        if known:
            document = json.loads(made)
            document["fingerprint"] = known[0]
            made = json.dumps(document).encode()
    return made


def _read_ballot(data: bytes, folder: Path) -> None:
    from mcda_app.exchange.ballots import ballot_file

    path = folder / "x.mcda-ballot"
    path.write_bytes(data)
    ballot = ballot_file.open_ballot(path)
    assert ballot_file.loads(ballot_file.dumps(ballot)) == ballot, "not the same when opened again"


@cache
def _open_round() -> Project:
    from mcda_app.domain.edit_rounds import open_round
    from mcda_app.domain.edit_workshop import add_participant, begin_workshop
    from mcda_app.domain.workshop import RoundKind

    project = begin_workshop(loads(_seed("every-field.mcda").decode()), lots=Random(7))
    for name in ("Ada", "Ben"):
        project = add_participant(project, name, lots=Random(len(name)))
    return open_round(project, RoundKind.SCORES, AT, issue_ids=[i.id for i in project.issues])


@cache
def _forms() -> list[bytes]:
    from mcda_app.exchange.ballots.form import form

    project = _open_round()
    workshop = project.workshop
    assert workshop is not None
    return [form(project, workshop, workshop.rounds[-1], person) for person in workshop.participants]


def _read_form(data: bytes, folder: Path) -> None:
    from mcda_app.exchange.ballots.collect import Verdict, collect

    (folder / "form.xlsx").write_bytes(data)
    found = collect(_open_round(), folder, AT)
    (one,) = found.found
    assert one.told.strip()
    if one.verdict is Verdict.UNREADABLE:
        raise McdaError(one.told)
    same(found.merged)


# Tables


def _workbooks() -> list[bytes]:
    from mcda_app.exchange.excel import workbook

    made = [workbook(loads(_seed(f"{name}.mcda").decode())) for name in ("smallest", "every-field")]
    return [data for data in made if data is not None]


def _read_workbook(data: bytes, _folder: Path) -> None:
    from mcda_app.exchange.roundtrip import reopen

    opened = reopen(data, "x.xlsx")
    same(opened.project)
    same(opened.edited())


ROWS = (
    ("Fleet", "", "", ""), ("Option", "Price (min)", "Range", "Quality"),
    ("direction", "min", "max", "max"), ("Weight", "0.5", "0.25", "25%"), ("Scale from", "0", "0", "1"),
    ("Scale to", "100", "900", "5"), ("Bus", "10", "320", "high"), ("Tram", "90.5", "11", "low"),
    ("Bike", "0", "n/a", "medium"),
)  # fmt: skip
KNOWN = (
    ("Issue", "Option", "C", "D"),
    ("One", "A", "0.5", "1"),
    ("One", "B", "0", "1"),
    ("Two", "A", "1", "0,5"),
)


def _text_tables() -> list[bytes]:
    made = []
    for rows in (ROWS, KNOWN, tuple(zip(*ROWS, strict=True))):
        made += ["\n".join(sign.join(row) for row in rows).encode() for sign in (",", ";", "\t")]
    return [*made, b"sep=|\nA|B\n1|2\n3|4"]


def _xlsx_tables() -> list[bytes]:
    import xlsxwriter

    made = []
    for rows in (ROWS, KNOWN):
        stream = io.BytesIO()
        with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
            sheet = book.add_worksheet("Scores")
            dated = book.add_format({"num_format": "d mmm yyyy"})
            for n, row in enumerate(rows):
                for k, text in enumerate(row):
                    number = text.replace(".", "", 1).isdecimal()
                    sheet.write_number(n, k, float(text)) if number else sheet.write_string(n, k, text)
            sheet.write_number(8, 5, 40_000, dated)
            sheet.write_formula(7, 5, "=1+1", None, "#DIV/0!")
            sheet.write_boolean(6, 5, True)
            sheet.merge_range(0, 0, 0, 1, "Fleet")
        made.append(stream.getvalue())
    return made


def _ods_tables() -> list[bytes]:
    from tests.exchange.tables.builders import ods, ods_table

    def plain(text: str) -> object:
        return float(text) if text.replace(".", "", 1).isdecimal() else text or None

    made = [ods(ods_table([[plain(text) for text in row] for row in rows])) for rows in (ROWS, KNOWN)]
    odd = (
        '<table:table table:name="T"><table:table-row table:number-rows-repeated="2"><table:table-cell '
        'office:value-type="percentage" office:value="0.5" table:number-columns-repeated="3" '
        'table:number-columns-spanned="2"><text:p>50<text:s/>%</text:p></table:table-cell></table:table-row>'
        '<table:table-row><table:table-cell table:formula="of:=1" office:value-type="date" '
        'office:date-value="2024-01-01"><text:p>x</text:p><office:annotation><text:p>y</text:p>'
        '</office:annotation></table:table-cell><table:table-cell office:value-type="boolean" '
        'office:boolean-value="true"/></table:table-row></table:table>'
    )
    return [*made, ods(odd, **{"META-INF__manifest.xml": "<m/>"})]


@cache
def _current() -> Project:
    return loads(_seed("tables.mcda").decode())


def _import(grids: Sequence[object]) -> None:
    """Each sheet in every way that it can be taken."""
    from mcda_app.exchange.tables.grid import Grid
    from mcda_app.exchange.tables.layout import guess_layout, guess_orientation
    from mcda_app.exchange.tables.preview import Target, preview

    current = _current()
    refused: McdaError | None = None
    taken = 0
    for found in grids[:3]:
        assert isinstance(found, Grid)
        try:
            grid = guess_orientation(found)
            layout = guess_layout(grid)
        except McdaError as error:
            refused = error
            continue
        for row in grid.rows[:40]:
            for column in grid.columns[:20]:
                assert grid.where(row, column)
                layout.role(row, column)
        for target in Target:
            shown = preview(current, grid, layout, target, issue_id=current.issues[0].id, name="x")
            assert all(str(fault) for fault in shown.faults)
            try:
                made = shown.accept(leave_faults=True)
            except McdaError as error:
                refused = error
                continue
            same(made)
            taken += 1
    if not taken and refused is not None:
        raise refused


def _read_table(data: bytes, folder: Path) -> None:
    from mcda_app.exchange.tables.read import read_table

    path = folder / "table.csv"
    path.write_bytes(data)
    _import(read_table(path))


def _read_clipboard(data: bytes, _folder: Path) -> None:
    from mcda_app.exchange.tables.read import table_of_clipboard

    _import([table_of_clipboard(data.decode("utf-8", "surrogateescape"))])


# Documents for other programs


def _xmcda_seeds() -> list[bytes]:
    from mcda_app.exchange.xmcda.write import to_xmcda

    return [to_xmcda(loads(_seed(f"{name}.mcda").decode())) for name in ("tables", "every-field")]


def _read_xmcda(data: bytes, _folder: Path) -> None:
    from mcda_app.exchange.xmcda.read import read_xmcda
    from mcda_app.exchange.xmcda.write import to_xmcda

    read = read_xmcda([("x.xml", data)], "x")
    assert all(read.notes)
    same(read.project)
    again = read_xmcda([("x.xml", to_xmcda(read.project))], read.project.title).project
    assert [i.title for i in again.issues] == [i.title for i in read.project.issues]


def _preset_seeds() -> list[bytes]:
    whole = loads(_seed("tables.mcda").decode())
    alone = dumps(whole).replace("mcda-project", "mcda-preset", 1).encode()
    small = (
        b'{"format": "mcda-preset", "version": 1, "id": "x", "title": "X", "extends": ["part"], "lenses": [{'
        b'"id": "l", "title": "L", "shares": {"c": 3, "d": 1}}], "issues": [{"id": "i", "title": "I"}]}'
    )
    return [small, alone]


PART = (
    b'{"format": "mcda-preset", "version": 1, "id": "part", "part": true, "title": "P", "criteria": [{"id": '
    b'"c", "title": "C", "direction": "benefit", "scale": {"low": 0, "high": 1}}, {"id": "d", "title": "D", '
    b'"direction": "cost", "scale": {"low": 0, "high": 1}}], "options": [{"id": "o", "title": "O"}, {'
    b'"id": "p", "title": "P"}]}'
)


def _read_preset(data: bytes, folder: Path) -> None:
    (folder / "x.json").write_bytes(data)
    (folder / "part.json").write_bytes(PART)
    assert all(info.id for info in presets.available(folder))
    same(presets.load("x", folder))


# What the program remembers, and what is typed


SETTINGS = (
    b"[General]\ntheme=dark\nlanguage=nl\nrecent=/a/b.mcda, /c/d e.mcda\nfolder=/a\n\n[window]\n"
    b"geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0)\nsplitter=@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x1)\n",
    b'[General]\ntheme=@Variant(\\0\\0\\0\\n\\0\\0\\0\\0)\nrecent="a,b", @@x, C:\\\\x\nfolder=@Invalid()\n',
    b"[General]\nrecent=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x18PySide::PyObjectWrapper\\0\\0\\0\\0\\x14\\x80\\x4"
    b"\\x95\\t\\0\\0\\0\\0\\0\\0\\0\\x8c\\x5posix\\x94.)\n",
)


def _read_settings(data: bytes, folder: Path) -> None:
    from PySide6.QtCore import QSettings

    from mcda_app import language
    from mcda_app.ui.preferences import Preferences

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    path = folder / "mcda_app" / "mcda_app.ini"
    path.parent.mkdir()
    path.write_bytes(data)
    assert language.preferred(path) in language.LANGUAGES
    held = Preferences()
    assert held.theme in ("light", "dark", "system")
    assert isinstance(held.folder, str)
    for recent in held.recent:
        assert recent.name is not None
        os.path.exists(recent)
    states = {name: held.state(name) for name in ("geometry", "splitter")}
    held.add_recent(folder / "x.mcda")
    held.theme = "light"
    assert held.recent[0] == folder / "x.mcda"
    assert {name: held.state(name) for name in states} == states
    held.wipe()


COMMANDS = (
    b"rank\n@/x.mcda\n--method\nahp\n--lens\nfirst\n--json", b"rank\nstart\n--lens\ngross-benefit",
    b"export\n@/x.mcda\n@/o.xlsx", b"data\n@/x.mcda\n@/o.csv", b"data\n@/x.mcda\n@/o.xml",
    b"data\n@/x.mcda\n@/o.json", b"presets", b"verify\n@/x.mcda\n--hash\nab",
    b"robustness\n@/x.mcda\n--samples\n200\n--seed\n3\n--issue\none", b"ballots\ncheck\n@/w.mcda\n@",
    b"map\n@/x.mcda", b"ballots\nmerge\n@/w.mcda\n@\n--out\n@/m.mcda",
    b"ballots\nhand-out\n@/w.mcda\n@\n--only\nmcda-ballot", b"report\n@/x.mcda\n@/o.docx",
)  # fmt: skip


def _read_arguments(data: bytes, folder: Path) -> None:
    from mcda_app import cli

    (folder / "x.mcda").write_bytes(_seed("tables.mcda"))
    (folder / "w.mcda").write_bytes(dumps(_open_round()).encode())
    # As the system hands arguments over: no NUL, bytes that are no text as halves of characters.
    words = [os.fsdecode(word) for word in data.replace(b"\0", b"").replace(b"@", bytes(folder)).split(b"\n")]
    # Whoever types a place means it; here nothing else than the folder is to be changed.
    words = [w if w.startswith(str(folder)) else w.lstrip("/") for w in (w.replace("..", "") for w in words)]
    if not words[0].startswith("-") and words[0] not in cli.COMMANDS:
        words.insert(0, "rank")  # anything else opens the window
    out, error = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
    was = Path.cwd()
    os.chdir(folder)
    try:
        with redirect_stdout(out), redirect_stderr(error):
            try:
                code = cli.main(words)
            except SystemExit as left:
                code = int(left.code or 0)
    finally:
        os.chdir(was)
    error.flush()
    told = error.buffer.getvalue().decode()  # type: ignore[attr-defined]
    assert code in (0, 1, 2), (
        f"exit code {code}: {' < '.join(told.splitlines()[-2:-10:-1])} of {words!r:.200}"
    )
    assert "Traceback" not in told
    if code == 2 or told.strip():
        assert told.strip()
        raise McdaError(told)


def _read_code(data: bytes, _folder: Path) -> None:
    from mcda_app.domain.check_codes import read_code, well_formed

    code = read_code(data.decode("utf-8", "replace"))
    assert well_formed(code)
    assert read_code(code.lower()) == code


def _read_vote_line(data: bytes, _folder: Path) -> None:
    from mcda_app.domain.edit_rounds import cast_ballot
    from mcda_app.domain.workshop import BallotSource
    from mcda_app.exchange.ballots.paper import parse_line

    project = _open_round()
    workshop = project.workshop
    assert workshop is not None
    held = workshop.rounds[-1]
    keyed = parse_line(workshop, held, data.decode("utf-8", "replace"))
    same(cast_ballot(project, held.id, keyed.participant.id, keyed.answers, source=BallotSource.PAPER, at=AT))


def _vote_lines() -> list[bytes]:
    workshop = _open_round().workshop
    assert workshop is not None
    code = workshop.participants[0].code
    return [
        f"{code} {answers}".encode()
        for answers in ("a a a a b b b b", "c - a ? b - - -", "a, b; c a b 1 2 0.5")
    ]


def _score_seeds() -> list[bytes]:
    return [
        text.encode("utf-8", "surrogatepass")
        for text in (*TEXTS, "0.5", "0,5", "1e3", "high", "50 %", "1/3")
        if text
    ]


def _read_score(data: bytes, _folder: Path) -> None:
    """What is typed into a cell of the matrix or a weight's field."""
    from mcda_app.domain.edit_issues import rename_issue
    from mcda_app.domain.edit_scores import type_score

    text = data.decode("utf-8", "surrogateescape")
    project = loads(_seed("tables.mcda").decode())
    issue = project.issues[0]
    refused = 0
    for criterion in project.criteria:
        try:
            project = type_score(project, issue.id, project.options_of(issue)[0].id, criterion.id, text)
        except EditError:
            refused += 1
    try:
        project = rename_issue(project, issue.id, text)
    except EditError:
        refused += 1
    same(project)
    if refused > len(project.criteria):
        raise McdaError("It is neither a score nor a name.")


READERS = {
    reader.name: reader
    for reader in (
        Reader("project", _projects, in_json, _read_project),
        Reader("recovery", _recovery_seeds, _in_recovery, _read_recovery),
        Reader("lock", _lock_seeds, in_json, _read_lock),
        Reader("ballot", _ballots, _in_ballot, _read_ballot),
        Reader("form", _forms, in_zip, _read_form, 0.4),
        Reader("workbook", _workbooks, in_zip, _read_workbook, 0.2),
        Reader("xlsx", _xlsx_tables, in_zip, _read_table, 0.5),
        Reader("ods", _ods_tables, in_zip, _read_table, 0.6),
        Reader("csv", _text_tables, in_table, _read_table),
        Reader("clipboard", _text_tables, in_table, _read_clipboard),
        Reader("xmcda", _xmcda_seeds, in_markup, _read_xmcda),
        Reader("preset", _preset_seeds, in_json, _read_preset, 0.6),
        Reader("settings", lambda: SETTINGS, in_lines, _read_settings),
        Reader("arguments", lambda: COMMANDS, in_lines, _read_arguments, 0.3),
        Reader("code", lambda: (b"K3YQ", b" k-3 y q "), in_bytes, _read_code),
        Reader("vote", _vote_lines, in_bytes, _read_vote_line),
        Reader("typed", _score_seeds, in_bytes, _read_score),
    )
}


@contextlib.contextmanager
def _temporary():  # type: ignore[no-untyped-def]
    import tempfile

    with tempfile.TemporaryDirectory() as held:
        yield Path(held)
