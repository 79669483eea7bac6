# SPDX-License-Identifier: MIT
"""An archive is the same whenever it was written, and parts can be put in the place of others."""

from __future__ import annotations

import io
import zipfile

import pytest

from mcda_app.exchange.archive import repacked


def archive_of(year: int) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, kind in (("mimetype", zipfile.ZIP_STORED), ("b.xml", zipfile.ZIP_DEFLATED), ("a.xml", 8)):
            archive.writestr(zipfile.ZipInfo(name, (year, 1, 2, 3, 4, 6)), f"{name} content", kind)
    return stream.getvalue()


def test_time_makes_no_difference_and_order_and_compression_stay() -> None:
    assert archive_of(2020) != archive_of(2021)
    data = repacked(archive_of(2020))
    assert data == repacked(archive_of(2021))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert [(part.filename, part.compress_type) for part in archive.infolist()] == [
            ("mimetype", zipfile.ZIP_STORED),
            ("b.xml", zipfile.ZIP_DEFLATED),
            ("a.xml", zipfile.ZIP_DEFLATED),
        ]
        assert archive.read("a.xml") == b"a.xml content"


def test_a_part_takes_the_place_of_another_of_its_name() -> None:
    with zipfile.ZipFile(io.BytesIO(repacked(archive_of(2020), {"b.xml": b"new"}))) as archive:
        assert archive.read("b.xml") == b"new"
        assert archive.read("a.xml") == b"a.xml content"
    with pytest.raises(KeyError, match=r"c\.xml"):
        repacked(archive_of(2020), {"c.xml": b""})
