# SPDX-License-Identifier: MIT
"""What belongs to a project gets its rights or fewer."""

from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.errors import McdaError
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.ballots.printed import write_slips
from mcda_app.files import disk, recovery_copies
from mcda_app.files.activity_log import NAMES, Log
from mcda_app.files.project_file import save_project
from mcda_app.files.recovery_copies import Keeper
from mcda_app.files.sharing.file_lock import Lock, acquire, lock_path
from tests.domain.workshops import codes_of
from tests.prepared import (
    AT,
    PREPARED,
    PROJECT,
)

pytestmark = PREPARED


MODES = (0o600, 0o640, 0o644, 0o664, 0o666, 0o400)


@pytest.fixture(params=[0o000, 0o022, 0o077], ids="umask {:03o}".format)
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("mode", MODES, ids="{:03o}".format)
def test_what_belongs_to_a_project_gets_its_rights_or_fewer(mode: int, tmp_path: Path) -> None:
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
        permissions = stat.S_IMODE(place.stat().st_mode)
        assert permissions & ~(mode | 0o600) == 0, f"{place.name} has {permissions:o}"
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


@pytest.mark.usefixtures("umask")
def test_a_new_project_gets_the_rights_that_the_user_wants(tmp_path: Path) -> None:
    save_project(PROJECT, tmp_path / "x.mcda")
    (tmp_path / "plain").write_text("")
    assert (tmp_path / "x.mcda").stat().st_mode == (tmp_path / "plain").stat().st_mode
