# SPDX-License-Identifier: MIT
"""Harnesses for what the program remembers, and for what is typed."""

from __future__ import annotations

import io
import os
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from mcda_app.errors import EditError, McdaError
from mcda_app.files.project_file import dumps, loads
from tests.domain.workshops import code_of
from tests.fuzz.payloads import TEXTS
from tests.fuzz.reader import AT, open_round, same, seed

SETTINGS = (
    b"[General]\ntheme=dark\nlanguage=nl\nrecent=/a/b.mcda, /c/d e.mcda\nfolder=/a\n\n[window]\n"
    b"geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0)\nsplitter=@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x1)\n",
    b'[General]\ntheme=@Variant(\\0\\0\\0\\n\\0\\0\\0\\0)\nrecent="a,b", @@x, C:\\\\x\nfolder=@Invalid()\n',
    b"[General]\nrecent=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x18PySide::PyObjectWrapper\\0\\0\\0\\0\\x14\\x80\\x4"
    b"\\x95\\t\\0\\0\\0\\0\\0\\0\\0\\x8c\\x5posix\\x94.)\n",
)


def read_settings(data: bytes, folder: Path) -> None:
    from PySide6.QtCore import QSettings

    from mcda_app import i18n
    from mcda_app.ui.core.preferences import Preferences

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    path = folder / "mcda_app" / "mcda_app.ini"
    path.parent.mkdir()
    path.write_bytes(data)
    assert i18n.preferred(path) in i18n.LANGUAGES
    preferences = Preferences()
    assert preferences.theme in ("light", "dark", "system")
    assert isinstance(preferences.folder, str)
    for recent in preferences.recent:
        assert recent.name is not None
        os.path.exists(recent)
    states = {name: preferences.state(name) for name in ("geometry", "splitter")}
    preferences.add_recent(folder / "x.mcda")
    preferences.theme = "light"
    assert preferences.recent[0] == folder / "x.mcda"
    assert {name: preferences.state(name) for name in states} == states
    preferences.wipe()


COMMANDS = (
    b"rank\n@/x.mcda\n--method\nahp\n--lens\nfirst\n--json", b"rank\nstart\n--lens\ngross-benefit",
    b"export\n@/x.mcda\n@/o.xlsx", b"data\n@/x.mcda\n@/o.csv", b"data\n@/x.mcda\n@/o.xml",
    b"data\n@/x.mcda\n@/o.json", b"presets", b"verify\n@/x.mcda\n--hash\nab",
    b"robustness\n@/x.mcda\n--samples\n200\n--seed\n3\n--issue\none", b"ballots\ncheck\n@/w.mcda\n@",
    b"map\n@/x.mcda", b"ballots\nmerge\n@/w.mcda\n@\n--out\n@/m.mcda",
    b"ballots\nhand-out\n@/w.mcda\n@\n--only\nmcda-ballot", b"report\n@/x.mcda\n@/o.docx",
    b"report\n@/x.mcda\n@/o.odt",
)  # fmt: skip


def read_arguments(data: bytes, folder: Path) -> None:
    from mcda_app.cli import main as cli

    (folder / "x.mcda").write_bytes(seed("tables.mcda"))
    (folder / "w.mcda").write_bytes(dumps(open_round()).encode())
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
    text = error.buffer.getvalue().decode()  # type: ignore[attr-defined]
    assert code in (0, 1, 2), (
        f"exit code {code}: {' < '.join(text.splitlines()[-2:-10:-1])} of {words!r:.200}"
    )
    assert "Traceback" not in text
    if code == 2 or text.strip():
        assert text.strip()
        raise McdaError(text)


def read_code(data: bytes, _folder: Path) -> None:
    from mcda_app.domain.workshop.check_codes import read_code, well_formed

    code = read_code(data.decode("utf-8", "replace"))
    assert well_formed(code)
    assert read_code(code.lower()) == code


def read_vote_line(data: bytes, _folder: Path) -> None:
    from mcda_app.domain.workshop.workshop import BallotSource
    from tests.domain.workshops import cast_ballot
    from tests.exchange.ballots.reading import read_line_of

    project = open_round()
    workshop = project.workshop
    assert workshop is not None
    round_ = workshop.rounds[-1]
    voter, keyed = read_line_of(workshop, round_, data.decode("utf-8", "replace"))
    same(cast_ballot(project, round_.id, voter.id, keyed.answers, source=BallotSource.PAPER, at=AT))


def vote_lines() -> list[bytes]:
    workshop = open_round().workshop
    assert workshop is not None
    code = code_of(workshop.participants[0])
    return [
        f"{code} {answers}".encode()
        for answers in ("a a a a b b b b", "c - a ? b - - -", "a, b; c a b 1 2 0.5")
    ]


def score_seeds() -> list[bytes]:
    return [
        text.encode("utf-8", "surrogatepass")
        for text in (*TEXTS, "0.5", "0,5", "1e3", "high", "50 %", "1/3")
        if text
    ]


def read_score(data: bytes, _folder: Path) -> None:
    """What is typed into a cell of the matrix or a weight's field."""
    from mcda_app.domain.edits.issues import rename_issue
    from mcda_app.domain.edits.scores import type_score

    text = data.decode("utf-8", "surrogateescape")
    project = loads(seed("tables.mcda").decode())
    issue = project.issues[0]
    refusals = 0
    for criterion in project.criteria:
        try:
            project = type_score(project, issue.id, project.options_of(issue)[0].id, criterion.id, text)
        except EditError:
            refusals += 1
    try:
        project = rename_issue(project, issue.id, text)
    except EditError:
        refusals += 1
    same(project)
    if refusals > len(project.criteria):
        raise McdaError("It is neither a score nor a name.")
