# SPDX-License-Identifier: MIT
"""Where documents come from: what their metadata, or the text on their pages, say of it.

Nothing in a document is carried out or fetched: packages are read as bounded XML, PDFs as bytes.
"""

from __future__ import annotations

import io
import re
import zlib

from mcda_app.errors import FileError
from mcda_app.exchange.findings import another_file
from mcda_app.exchange.tables.archive import Archive, Attributes, parse_xml
from mcda_app.files.origin import Origin, origins_in
from mcda_app.i18n import tr

_WORD_PARTS = re.compile(r"(?i)docProps/\w+\.xml|word/(?:document|header\d*|footer\d*)\.xml")
_ODF_PARTS = re.compile(r"(?i)(?:meta|styles|content)\.xml")
_STREAM = re.compile(rb"/Type\s*/Metadata\b[^>]{0,400}>>\s*stream\r?\n")
_INSIDE_WORDS = frozenset({"t", "r", "span"})
"""Elements at whose end a word may go on."""
MAX_METADATA = 2**20
"""Bytes of a PDF's metadata that are looked at."""


def package_origins(data: bytes, where: str) -> tuple[Origin, ...]:
    """What a Word or OpenDocument file says: its metadata first, then its pages.

    Raises FileError if it is damaged, or far larger than a document.
    """
    archive = Archive(data, where, another_file())
    wanted = _WORD_PARTS if "word/document.xml" in archive else _ODF_PARTS
    names = sorted(
        (name for name in archive.names if wanted.fullmatch(name)),
        key=lambda name: (not name.lower().startswith(("docprops/", "meta")), name),
    )
    for name in names:
        origins = origins_in(_text(archive, name))
        if origins:
            return origins
    return ()


def _text(archive: Archive, name: str) -> str:
    """The text of a part, with a space wherever a word cannot go on."""
    pieces: list[str] = []

    def end(element: str) -> None:
        if element not in _INSIDE_WORDS:
            pieces.append(" ")

    archive.parse(name, lambda _name, _attributes: None, end, pieces.append)
    return "".join(pieces)


def pdf_origins(data: bytes, where: str) -> tuple[Origin, ...]:
    """What the metadata of a PDF say; its pages are not read.

    Raises FileError if it is not a PDF.
    """
    if not data[:1024].lstrip().startswith(b"%PDF-"):
        raise FileError(
            tr("This is not a PDF, whatever its name says."),
            where=where,
            remedy=another_file(),
        )
    stamped = _stamps(data)
    for match in _STREAM.finditer(data):
        if stamped:
            break
        packed = data[match.end() : match.end() + MAX_METADATA]
        try:
            stamped = _stamps(zlib.decompressobj().decompress(packed, MAX_METADATA))
        except zlib.error:
            continue
    return stamped


def described_checksum(data: bytes, where: str) -> str:
    """The checksum that MDTO metadata give for a file; empty if they give none.

    Raises FileError for damaged XML, or XML that declares entities.
    """
    inside, pieces = [False], list[str]()

    def start(name: str, _attributes: Attributes) -> None:
        inside[0] = name == "checksumWaarde"

    def end(_name: str) -> None:
        inside[0] = False

    def text(piece: str) -> None:
        if inside[0]:
            pieces.append(piece)

    parse_xml(io.BytesIO(data).read, start, end, text, where=where, remedy=another_file())
    return "".join(pieces).strip().casefold()[:64]


def _stamps(data: bytes) -> tuple[Origin, ...]:
    """The stamps in bytes, whether they are in one-byte characters or in two."""
    text = data.replace(b"\0", b"").decode("latin-1")
    return tuple(origin for origin in origins_in(text) if origin.version)
