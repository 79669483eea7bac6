# SPDX-License-Identifier: MIT
"""Archives that are the same, byte for byte, for the same content."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The only time that an archive's parts have here: a document's date is printed in it."""


def part_info(name: str, compression: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    """What an archive says of a part, the same at any time and on any system."""
    info = zipfile.ZipInfo(name, EARLIEST)
    info.compress_type = compression
    info.external_attr = 0o644 << 16
    info.create_system = 3  # otherwise that of the computer
    return info


def repacked(archive: bytes, parts: Mapping[str, bytes] | None = None) -> bytes:
    """The same archive with its parts in the same order, whenever it was written.

    parts  content in the place of what parts of these names have

    Raises KeyError if there is no part of such a name.
    """
    new = dict(parts or {})
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(stream, "w") as target:
        missing = new.keys() - set(source.namelist())
        if missing:
            raise KeyError(*missing)
        for part in source.infolist():
            info = part_info(part.filename, part.compress_type)
            data = new.get(part.filename)
            target.writestr(info, source.read(part) if data is None else data)
    return stream.getvalue()
