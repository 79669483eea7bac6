# SPDX-License-Identifier: MIT
"""Archives that are the same, byte for byte, for the same content."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The only time that an archive's parts have here: a document's date is printed in it."""


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
            info = zipfile.ZipInfo(part.filename, EARLIEST)
            info.compress_type = part.compress_type
            info.external_attr = 0o644 << 16
            info.create_system = 3
            data = new.get(part.filename)
            target.writestr(info, source.read(part) if data is None else data)
    return stream.getvalue()
