# SPDX-License-Identifier: MIT
"""The format of a file as archives name it: by its number in the PRONOM register, or by its media type."""

from __future__ import annotations

import io
import re
import zipfile
from typing import NamedTuple

PRONOM, MEDIA_TYPES = "PRONOM-register", "IANA Media Types"


class FileFormat(NamedTuple):
    """A format in a register.

    code      its number there
    register  where the number stands
    """

    name: str
    code: str
    register: str


_PDF = {
    "1.4": FileFormat("Acrobat PDF 1.4 - Portable Document Format", "fmt/18", PRONOM),
    "1.5": FileFormat("Acrobat PDF 1.5 - Portable Document Format", "fmt/19", PRONOM),
    "1.6": FileFormat("Acrobat PDF 1.6 - Portable Document Format", "fmt/20", PRONOM),
    "1.7": FileFormat("Acrobat PDF 1.7 - Portable Document Format", "fmt/276", PRONOM),
}
_PDF_A = {
    "2a": FileFormat("Acrobat PDF/A - Portable Document Format 2a", "fmt/476", PRONOM),
    "2b": FileFormat("Acrobat PDF/A - Portable Document Format 2b", "fmt/477", PRONOM),
    "2u": FileFormat("Acrobat PDF/A - Portable Document Format 2u", "fmt/478", PRONOM),
}
_BY_ENDING = {
    ".docx": FileFormat("Microsoft Word for Windows 2007 onwards", "fmt/412", PRONOM),
    ".xlsx": FileFormat("Microsoft Excel for Windows 2007 onwards", "fmt/214", PRONOM),
    ".csv": FileFormat("Comma Separated Values", "x-fmt/18", PRONOM),
    ".json": FileFormat("JSON Data Interchange Format", "fmt/817", PRONOM),
    ".xml": FileFormat("Extensible Markup Language 1.0", "fmt/101", PRONOM),
}
_OPEN_DOCUMENT = {
    (".odt", "1.2"): FileFormat("OpenDocument Text 1.2", "fmt/291", PRONOM),
    (".ods", "1.2"): FileFormat("OpenDocument Spreadsheet 1.2", "fmt/295", PRONOM),
}
_MEDIA = {
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
}
_PART, _CONFORMANCE = (
    re.compile(rb"pdfaid:" + name + rb"(?:>|\s*=\s*[\"'])\s*(\w)") for name in (b"part", b"conformance")
)


def format_of(data: bytes, suffix: str) -> FileFormat:
    """The format of a file that the program wrote.

    suffix  its ending, in lower case
    """
    if suffix == ".pdf":
        part, conformance = _PART.search(data), _CONFORMANCE.search(data)
        if part and conformance:
            level = (part[1] + conformance[1]).decode().lower()
            if level in _PDF_A:
                return _PDF_A[level]
        version = re.match(rb"%PDF-(\d\.\d)", data)
        if version and version[1].decode() in _PDF and not part:
            return _PDF[version[1].decode()]
    if suffix in (".odt", ".ods"):
        return _OPEN_DOCUMENT.get((suffix, _open_document_version(data))) or _media_type(suffix)
    return _BY_ENDING.get(suffix) or _media_type(suffix)


def _media_type(suffix: str) -> FileFormat:
    name = _MEDIA.get(suffix, "application/octet-stream")
    return FileFormat(name, name, MEDIA_TYPES)


def _open_document_version(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            head = package.read("META-INF/manifest.xml")[:2000]
    except (zipfile.BadZipFile, KeyError):
        return ""
    version = re.search(rb'manifest:version="(\d\.\d)"', head)
    return version[1].decode() if version else ""
