# SPDX-License-Identifier: MIT
"""What the program keeps of its own is neither followed nor waited for where somebody prepared it."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.errors import FileError, McdaError
from mcda_app.files.activity_log import NAMES, Log
from mcda_app.files.project_file import save_project
from mcda_app.files.recovery_copies import Copy, Keeper, abandoned_copies, copy_beside, read_copy
from mcda_app.files.sharing.file_lock import ForeignLock, Lock, acquire, lock_path
from tests.prepared import (
    AT,
    EACH_KIND,
    MINE,
    PREPARED,
    PROJECT,
    Prepared,
    folder,
    linked_pipe,
    pipe,
    unix_socket,
)

pytestmark = PREPARED


@EACH_KIND
def test_a_recovery_copy_is_kept_where_nothing_was_prepared(kind, tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    save_project(PROJECT, of)
    prepared_path = Prepared(tmp_path / ".work.mcda.recovery", tmp_path / "home", kind)
    keeper = Keeper(tmp_path / "own")
    for notes in ("one", "two"):
        keeper.write(replace(PROJECT, notes=notes), of, AT)
    assert prepared_path.untouched()
    assert keeper.path.parent == tmp_path / "own"
    assert read_copy(Copy(keeper.path, of, "", AT)).notes == "two"
    assert copy_beside(of) is None
    keeper.clear()
    assert prepared_path.untouched()
    assert list((tmp_path / "own").iterdir()) == []


@EACH_KIND
def test_a_copy_whose_place_is_taken_by_a_link_meanwhile_goes_elsewhere(kind, tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    save_project(PROJECT, of)
    keeper = Keeper(tmp_path / "own")
    keeper.write(PROJECT, of, AT)
    assert keeper.path.parent == tmp_path
    keeper.path.unlink()
    prepared_path = Prepared(tmp_path / ".work.mcda.recovery", tmp_path / "home", kind)
    keeper.write(replace(PROJECT, notes="later"), of, AT)
    assert prepared_path.untouched()
    assert read_copy(Copy(keeper.path, of, "", AT)).notes == "later"


@EACH_KIND
def test_the_own_recovery_folder_holds_up_no_start(kind, tmp_path: Path) -> None:
    own = tmp_path / "own"
    keeper = Keeper(own)
    keeper.write(PROJECT, None, AT)
    (note,) = own.glob("*.json")
    note.write_text('{"copy": "%s", "pid": 999999999}' % (own / "x.recovery"))
    prepared_path = Prepared(own / "x.recovery", tmp_path / "home", kind)
    (tmp_path / "more").mkdir()
    other = Prepared(own / "y.json", tmp_path / "more" / "home", kind)
    assert abandoned_copies(own) == ()
    assert prepared_path.untouched()
    assert other.untouched()
    with pytest.raises(McdaError):
        read_copy(Copy(prepared_path.place, None, "", ""))


def test_an_own_folder_that_is_a_link_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o755)
    (tmp_path / "own").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileError):
        Keeper(tmp_path / "own").write(PROJECT, None, AT)
    Log(tmp_path / "own").note("x")
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert stat.S_IMODE((tmp_path / "elsewhere").stat().st_mode) == 0o755


@EACH_KIND
def test_a_lock_is_neither_followed_nor_waited_for(kind, tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    save_project(PROJECT, of)
    prepared_path = Prepared(lock_path(of), tmp_path / "home", kind)
    lock = acquire(of)
    assert isinstance(lock, ForeignLock)
    assert not lock.is_file
    with pytest.raises(OSError, match="not a regular file"):
        acquire(of, over=lock)
    assert prepared_path.untouched()


@EACH_KIND
def test_a_claim_is_neither_followed_nor_waited_for(kind, tmp_path: Path) -> None:
    of = tmp_path / "work.mcda"
    save_project(PROJECT, of)
    mine = acquire(of)
    assert isinstance(mine, Lock)
    seen = acquire(of)
    assert isinstance(seen, ForeignLock)
    prepared_path = Prepared(tmp_path / f".work.mcda.lock.{seen.token}.claim", tmp_path / "home", kind)
    assert isinstance(acquire(of, over=seen), ForeignLock)
    assert prepared_path.untouched()


@pytest.mark.parametrize("name", [*NAMES, "crash.txt"])
@EACH_KIND
def test_the_log_is_neither_followed_nor_waited_for(name: str, kind, tmp_path: Path, monkeypatch) -> None:
    from mcda_app.files import activity_log

    monkeypatch.setattr(activity_log, "MAX_BYTES", 100)
    own = tmp_path / "log"
    Log(own).note("first")
    (own / name).unlink(missing_ok=True)
    prepared_path = Prepared(own / name, tmp_path / "home", kind)
    log = Log(own)
    for n in range(5):
        log.note(f"line {n} " + "x" * 60)
    log.tail(10)
    if name == "crash.txt":
        with pytest.raises(OSError, match=r"not a regular file|Too many levels"):
            log.crashes(name)
    assert prepared_path.victim.read_bytes() == MINE
    assert not prepared_path.victim.with_name("not-there").exists()


@pytest.mark.parametrize("prepared", [pipe, folder, unix_socket, linked_pipe])
def test_settings_are_not_waited_for(qapp, prepared, tmp_path: Path) -> None:
    from PySide6.QtCore import QSettings

    from mcda_app import i18n
    from mcda_app.ui.core.preferences import Preferences

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    (tmp_path / "mcda_app").mkdir()
    Prepared(tmp_path / "mcda_app" / "mcda_app.ini", tmp_path / "home", prepared)
    assert i18n.preferred(tmp_path / "mcda_app" / "mcda_app.ini") in i18n.LANGUAGES
    preferences = Preferences()
    preferences.theme = "dark"
    assert preferences.theme == "dark"
