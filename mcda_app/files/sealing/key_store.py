# SPDX-License-Identifier: MIT
"""Where the keys of rounds lie: one small file each in the user's profile, for the user alone.

A key is on disk before its round opens, and destroyed once the reveal of its round was saved. Nothing here is
in any document: without this folder neither a project file nor all its copies can be opened or tied to slips.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from mcda_app.domain.workshop.sealing import KeyMissingError, RoundKeyError
from mcda_app.domain.workshop.workshop import Round
from mcda_app.errors import FileError
from mcda_app.files import disk
from mcda_app.files.json_text import check_format, parse_json, read_text
from mcda_app.files.project_file import write_atomically
from mcda_app.home import home_folder
from mcda_app.i18n import tr

FORMAT, VERSION, SUFFIX = "mcda-ballot-key", 1, ".mcda-key"
MAX_BYTES = 10_000
KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class RoundKeys:
    """What opens the ballots of a round and ties them to slips.

    workshop, round  ids of these
    public   the key that ballots are sealed to, 32 bytes in Base64
    private  the key that opens them; empty if a witness keeps it
    pepper   32 bytes in Base64 that tags are made with; empty in a witness's file
    codes    in a key file for another computer: the salt of the workshop's codes in Base64
    macs     whether each ballot of an anonymous round has a MAC, made with the pepper

    The salt of codes lies in the store like a key without a round: `public` is what the document knows it by,
    and `pepper` is the salt.
    """

    workshop: str
    round: str
    public: str
    private: str = ""
    pepper: str = ""
    codes: str = ""
    macs: bool = False


def key_folder() -> Path:
    """The folder of keys in this user's profile."""
    home = home_folder()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "mcda_app" / "ballot-keys"


class KeyStoreError(RoundKeyError):
    """Keys cannot be kept or read on this computer."""


class KeyStore:
    """The keys in a folder.

    folder  where they lie; the user's profile if None
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        return self._folder or key_folder()

    def path_of(self, public_key: str) -> Path:
        name = hashlib.sha256(public_key.encode()).hexdigest()[:32]
        return self.folder / f"{name}{SUFFIX}"

    def add(self, keys: RoundKeys) -> None:
        """Put keys on disk, flushed before this returns. Raises KeyStoreError."""
        try:
            disk.make_private_folder(self.folder)
            write_atomically(self.path_of(keys.public), dumps(keys), rights=disk.PRIVATE)
        except (OSError, FileError) as error:
            raise KeyStoreError(
                tr("The key of the round cannot be kept: this folder cannot be written."),
                where=str(self.folder),
                remedy=tr("Check your permissions and the space on your disk, then try again."),
            ) from error

    def find(self, public_key: str) -> RoundKeys | None:
        """The keys of a round by its public key; None if they are not here.

        Raises KeyStoreError if they cannot be read or are damaged.
        """
        path = self.path_of(public_key)
        try:
            data = disk.read_regular(path, MAX_BYTES)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise KeyStoreError(
                tr("The key of the round cannot be read."),
                where=str(path),
                remedy=tr("Check your permissions for this file."),
            ) from error
        try:
            keys = loads(data.decode("utf-8", "replace"), str(path))
            if keys.public != public_key:
                raise _damaged(str(path))
        except FileError as error:
            raise KeyStoreError(error.what, where=error.where, remedy=error.remedy) from error
        return keys

    def require(self, round_: Round) -> RoundKeys:
        """The keys of a round. Raises KeyMissingError if they are not on this computer."""
        keys = None if round_.seal is None else self.find(round_.seal.public_key)
        if keys is None:
            raise KeyMissingError(
                tr("The key to the ballots of {round} is not on this computer.").format(round=round_.mention),
                where=str(self.folder),
                remedy=tr(
                    "Open the project on the computer on which the round was opened, or bring its key file "
                    "from there."
                ),
            )
        return keys

    def destroy(self, public_key: str) -> None:
        """Overwrite keys where they lie and remove them, if they are here and the disk lets it."""
        _destroy(self.path_of(public_key))

    def destroy_all(self) -> None:
        """Overwrite and remove every key on this computer; ballots not yet revealed stay sealed for good."""
        for path in self.folder.glob(f"*{SUFFIX}"):
            _destroy(path)


def _destroy(path: Path) -> None:
    with contextlib.suppress(OSError):  # removed below if at all possible
        disk.overwrite(path)
    disk.drop(path)


def dumps(keys: RoundKeys) -> bytes:
    """The content of a key file."""
    content: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        "workshop": keys.workshop,
        "round": keys.round,
        "public": keys.public,
        "private": keys.private,
        "pepper": keys.pepper,
    }
    content |= {"codes": keys.codes} if keys.codes else {}
    content |= {"macs": True} if keys.macs else {}
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def loads(text: str, where: str) -> RoundKeys:
    """The keys in a file. Raises FileError if it is none of ours or damaged."""
    data = parse_json(text, where)
    check_format(data, FORMAT, VERSION, where)
    fields = [data.get(key) for key in ("workshop", "round", "public", "private", "pepper")]
    fields.append(data.get("codes", ""))
    texts = [field for field in fields if isinstance(field, str)]
    if len(texts) != len(fields):
        raise _damaged(where)
    workshop, round_, public, private, pepper, codes = texts
    keys = RoundKeys(workshop, round_, public, private, pepper, codes, data.get("macs") is True)
    wanted = [keys.public, *filter(None, (keys.private, keys.pepper, keys.codes))]
    if any(len(decoded(each) or b"") != KEY_BYTES for each in wanted):
        raise _damaged(where)
    return keys


def read_key_file(path: Path) -> RoundKeys:
    """The keys in a file that the user chose. Raises FileError."""
    return loads(read_text(path, MAX_BYTES), str(path))


def decoded(text: str) -> bytes | None:
    """The bytes of a Base64 text; None if it is none."""
    try:
        return base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError, ValueError):
        return None


def _damaged(where: str) -> FileError:
    return FileError(
        tr("This key file is damaged."),
        where=where,
        remedy=tr("Use another copy of it."),
    )
