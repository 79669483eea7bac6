# SPDX-License-Identifier: MIT
"""Links, pipes, folders and devices in the place of a file, as somebody prepared them."""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.files import presets
from tests.domain.workshops import CODE_COST, open_round, with_codes

PREPARED = [
    pytest.mark.skipif(os.name == "nt", reason="links and pipes of another kind"),
    pytest.mark.usefixtures("no_waiting"),
]
AT = "2026-11-23T16:00:00+01:00"
MINE = b"precious"


def workshop() -> Project:
    project = begin_workshop(presets.load("blank"), code_cost=CODE_COST)
    return open_round(with_codes(add_participant(project, "Ann")), RoundKind.WEIGHTS, AT)


PROJECT = workshop()


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
    with socket.socket(socket.AF_UNIX) as sock:
        here = os.getcwd()
        os.chdir(place.parent)  # the address of a socket is short
        try:
            sock.bind(place.name)
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


EACH_KIND = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
