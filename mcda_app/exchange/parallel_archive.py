# SPDX-License-Identifier: MIT
"""An archive whose parts are compressed while the next ones are written.

Compression takes a fifth of the time of a large workbook and does not hold the interpreter's lock.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

from mcda_app.exchange.archive import part_info

LEVEL = 6
WORKERS = 2
"""One beside the writing, and one more once all is written."""


class ParallelArchive:
    """Takes the parts in the order of the archive; the same bytes for the same parts."""

    def __init__(self) -> None:
        self._workers = ThreadPoolExecutor(WORKERS, "compression")
        self._parts: list[Future[tuple[zipfile.ZipInfo, bytes]]] = []

    def __enter__(self) -> ParallelArchive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._workers.shutdown(cancel_futures=True)

    def add(self, name: str, content: str, *, stored: bool = False) -> None:
        """stored  whether it is left uncompressed"""
        self._parts.append(self._workers.submit(_packed, name, content, stored))

    def content(self) -> bytes:
        """The archive."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for part in self._parts:
                _append(archive, *part.result())
        return stream.getvalue()


def _packed(name: str, content: str, stored: bool) -> tuple[zipfile.ZipInfo, bytes]:
    data = content.encode("utf-8")
    info = part_info(name, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    info.CRC, info.file_size = zlib.crc32(data), len(data)
    if not stored:
        compressor = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        data = compressor.compress(data) + compressor.flush()
    info.compress_size = len(data)
    return info, data


def _append(archive: zipfile.ZipFile, info: zipfile.ZipInfo, data: bytes) -> None:
    """Write a part that is compressed already, for which the library has no function."""
    assert archive.fp is not None
    info.header_offset = archive.fp.tell()
    archive.fp.write(info.FileHeader())
    archive.fp.write(data)
    archive.filelist.append(info)
    archive.NameToInfo[info.filename] = info
    archive.start_dir = archive.fp.tell()
    archive._didModify = True  # type: ignore[attr-defined]
