# SPDX-License-Identifier: MIT
"""Ballots on this computer's disk before the phone hears that they were recorded.

One file for each round, in the user's profile, for the user alone. It holds what the project holds of sealed
ballots and no more: each tag and its sealed ballot, in the order of tags, without time, and of each tag the
latest alone. So it tells neither who voted nor what nor in which order. It is written anew as a whole, under
another name first, so that a crash leaves the earlier state or the later one.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import threading
from collections.abc import Mapping
from pathlib import Path

from mcda_app.files.disk import (
    PRIVATE,
    drop,
    flush_folder,
    make_private_folder,
    read_regular,
    replace,
    write_beside,
)
from mcda_app.i18n import tr

FORMAT, VERSION = "mcda-phone-ballots", 1
MAX_BYTES = 256 * 2**20


def journal_path(folder: Path, workshop: str, round_id: str) -> Path:
    """Where the ballots of a round are kept; the name does not tell the workshop's id."""
    name = hashlib.sha256(f"{workshop}\n{round_id}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return folder / f"{name}.json"


class DamagedJournalError(Exception):
    """A file in a journal's place that is none. It may hold recorded ballots, so nothing is written there."""


def read_journal(path: Path) -> dict[str, bytes]:
    """Sealed ballots by their tags; empty if there is no file.

    Raises OSError if the file cannot be read, and DamagedJournalError if it is no journal.
    """
    try:
        data = read_regular(path, MAX_BYTES)
    except FileNotFoundError:
        return {}
    try:
        content = json.loads(data)
        if content["format"] != FORMAT or content["version"] != VERSION:
            raise DamagedJournalError(path)
        return {str(tag): base64.b64decode(box, validate=True) for tag, box in content["ballots"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error, RecursionError) as error:
        raise DamagedJournalError(path) from error


def why_unreadable(error: OSError | DamagedJournalError, path: Path) -> str:
    """What is wrong with a journal, in a sentence with its place and what to do."""
    if isinstance(error, DamagedJournalError):
        return tr(
            "The file {path}, which may hold recorded ballots from phones, is damaged. Move it elsewhere to "
            "let phones vote again, and count the ballots of this round."
        ).format(path=path)
    return tr("The system says: {why}.").format(why=error.strerror or error)


class Journal:
    """The file of one round; its methods may be called by several threads at once.

    Raises what `read_journal` raises.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ballots = read_journal(path)
        self._changing = threading.Lock()
        self._writing = threading.Lock()
        self._wanted = 0  # the number of the latest change, and of the latest that is on the disk
        self._written = 0

    @property
    def ballots(self) -> Mapping[str, bytes]:
        with self._changing:
            return dict(self._ballots)

    def put(self, tag: str, ballot: bytes) -> bytes | None:
        """Keep a ballot; returns the earlier one of its tag, if any, once the new one is on the disk.

        Raises OSError if the disk refuses it; the earlier one is then kept.
        """
        with self._changing:
            earlier = self._ballots.get(tag)
            if earlier != ballot:
                self._ballots[tag] = ballot
                self._wanted += 1
            mine = self._wanted
        try:
            self._flush(mine)
        except OSError:
            with self._changing:
                if self._ballots.get(tag) is ballot:
                    self._restore(tag, earlier)
            raise
        return earlier

    def remove(self, tag: str) -> None:
        """Keep no ballot of this tag any more. Raises OSError if the disk refuses."""
        with self._changing:
            if self._ballots.pop(tag, None) is None:
                return
            self._wanted += 1
            mine = self._wanted
        self._flush(mine)

    def _restore(self, tag: str, earlier: bytes | None) -> None:
        if earlier is None:
            del self._ballots[tag]
        else:
            self._ballots[tag] = earlier

    def _flush(self, change: int) -> None:
        """Return when the change with this number is on the disk; one thread writes for all that wait."""
        with self._writing:
            if self._written >= change:
                return
            with self._changing:
                ballots, number = dict(self._ballots), self._wanted
            self._write(ballots)
            self._written = number

    def _write(self, ballots: Mapping[str, bytes]) -> None:
        encoded = {tag: base64.b64encode(ballots[tag]).decode("ascii") for tag in sorted(ballots)}
        text = json.dumps({"format": FORMAT, "version": VERSION, "ballots": encoded})
        make_private_folder(self.path.parent)
        name = write_beside(self.path, text.encode("utf-8", "surrogatepass"), PRIVATE)
        try:
            replace(name, self.path)
        except OSError:
            drop(name)
            raise
        flush_folder(self.path.parent)
