# SPDX-License-Identifier: MIT
"""Read zipped XML from untrusted files: every size is bounded and no entity is ever expanded."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import NoReturn
from xml.parsers import expat

from mcda_app.errors import FileError
from mcda_app.i18n import tr, tr_lazy

MAX_FILE = 32 * 2**20
MAX_ENTRIES = 20_000
MAX_TOTAL = 400 * 2**20
MAX_PART = 64 * 2**20
MAX_ELEMENTS = 600_000
DAMAGED = tr_lazy("The file is damaged or incomplete and cannot be read.")
ANOTHER_COPY = tr_lazy("Open it in a spreadsheet program, save it again as .xlsx, and import that.")

Attributes = Mapping[str, str]
# What zipfile raises for broken archives; RuntimeError stands for an encrypted part.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    KeyError,
    RuntimeError,
)


class Archive:
    """The parts of a zipped document, each read up to a limit.

    remedy  what to do if it cannot be read; what helps with a table if empty
    """

    def __init__(self, data: bytes, where: str, remedy: str = "") -> None:
        self.where, self._remedy = where, remedy
        self._check_directory(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise self._damaged() from error
        # Old .NET programs write backslashes, and part names are the same whatever their case (ECMA-376
        # part 2, 6.2.2.3).
        self._infos = {info.filename.replace("\\", "/").lstrip("/"): info for info in self._zip.infolist()}
        self._folded: dict[str, str] = {}
        for name in self._infos:
            if self._folded.setdefault(name.casefold(), name) != name:
                raise self._damaged()
        if sum(info.file_size for info in self._infos.values()) > MAX_TOTAL:
            raise self._too_large()

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._folded

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._infos)

    def parse(
        self,
        name: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None] | None = None,
        text: Callable[[str], None] | None = None,
        *,
        skip: re.Pattern[bytes] | None = None,
        larger: int = 1,
    ) -> None:
        """Parse one XML part; names are passed without their prefix.

        skip    elements to remove before parsing
        larger  how many times as large as usual the part may be
        Raises FileError if the part is missing, damaged, too large or declares entities.
        """
        info = self._infos.get(self._folded.get(name.casefold(), ""))
        if info is None:
            raise self._damaged()
        if info.file_size > MAX_PART * larger:
            raise self._too_large()
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self._damaged()
        try:
            with self._zip.open(info) as stream:
                parse_xml(
                    stream.read,
                    start,
                    end,
                    text,
                    where=self.where,
                    skip=skip,
                    larger=larger,
                    remedy=self._remedy,
                )
        except _BROKEN as error:
            raise self._damaged() from error

    def _check_directory(self, data: bytes) -> None:
        """Refuse a central directory so long that reading it alone would take seconds."""
        at = data.rfind(b"PK\x05\x06")
        if at < 0:
            raise self._damaged()
        if int.from_bytes(data[at + 12 : at + 16], "little") > MAX_ENTRIES * 100:
            raise self._too_large()

    def _damaged(self) -> FileError:
        return _damaged(self.where, self._remedy)

    def _too_large(self) -> FileError:
        return too_large(self.where, self._remedy)


def _damaged(where: str, remedy: str) -> FileError:
    return FileError(str(DAMAGED), where=where, remedy=remedy or str(ANOTHER_COPY))


def too_large(where: str, remedy: str = "") -> FileError:
    """The refusal of a file far larger than any table, with what helps with a table if nothing else."""
    return FileError(
        tr("The unpacked file is far larger than a decision table needs, so it was not opened."),
        where=where,
        remedy=remedy or tr("Copy just the table into a new workbook and import that."),
    )


def parse_xml(
    read: Callable[[int], bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
    *,
    where: str,
    skip: re.Pattern[bytes] | None = None,
    larger: int = 1,
    remedy: str = "",
) -> None:
    """Parse XML in chunks; a document type, which could declare entities, is refused."""
    elements = 0
    parser = expat.ParserCreate()

    def refuse(*_args: object) -> NoReturn:
        raise FileError(
            tr(
                "The file declares XML entities, which no table needs and which can be harmful, so "
                "it was not read."
            ),
            where=where,
            remedy=remedy or tr("Ask for the table as .csv or as a freshly saved .xlsx."),
        )

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal elements
        elements += 1
        if elements > MAX_ELEMENTS * larger:
            raise too_large(where, remedy)
        for key in attributes:
            if ":" in key:
                attributes = {key.rpartition(":")[2]: value for key, value in attributes.items()}
                break
        start(name.rpartition(":")[2] if ":" in name else name, attributes)

    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = begin
    if end is not None:
        parser.EndElementHandler = lambda name: end(name.rpartition(":")[2] if ":" in name else name)
    if text is not None:
        parser.CharacterDataHandler = text
    size = 0
    try:
        while chunk := read(1 << 18):
            size += len(chunk)
            if size > MAX_PART * larger:
                raise too_large(where, remedy)
            parser.Parse(chunk if skip is None else skip.sub(b"", chunk), False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        # ValueError and LookupError: an encoding that Python does not know or refuses
        raise _damaged(where, remedy) from error
