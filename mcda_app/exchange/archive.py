# SPDX-License-Identifier: MIT
"""Archives that are the same, byte for byte, for the same content."""

from __future__ import annotations

import io
import zipfile

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The only time that an archive's parts have here: a document's date is printed in it."""


def without_times(archive: bytes) -> bytes:
    """The same archive with the same parts in the same order, whenever it was written."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(stream, "w") as target:
        for part in source.infolist():
            info = zipfile.ZipInfo(part.filename, EARLIEST)
            info.compress_type = part.compress_type
            info.external_attr = 0o644 << 16
            info.create_system = 3
            target.writestr(info, source.read(part))
    return stream.getvalue()
