# SPDX-License-Identifier: MIT
from __future__ import annotations

import io
import zipfile
from random import Random

import pytest

from mcda_app.exchange.archive import part_info
from mcda_app.exchange.parallel_archive import LEVEL, ParallelArchive

PARTS = {"first.xml": "Grüße " * 9999, "empty": "", "größte/zweite.xml": str(Random(1).random()) * 50}


def test_the_archive_is_the_one_that_the_library_writes() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as expected:
        for name, text in PARTS.items():
            method = zipfile.ZIP_STORED if name == "empty" else zipfile.ZIP_DEFLATED
            expected.writestr(part_info(name, method), text.encode(), method, LEVEL)
    with ParallelArchive() as archive:
        for name, text in PARTS.items():
            archive.add(name, text, stored=name == "empty")
        data = archive.content()
    assert data == stream.getvalue()
    package = zipfile.ZipFile(io.BytesIO(data))
    assert package.testzip() is None
    assert {name: package.read(name).decode() for name in package.namelist()} == PARTS


def test_an_error_between_two_parts_leaves_no_thread_behind() -> None:
    archive = ParallelArchive()

    def broken() -> None:
        with archive:
            archive.add("first.xml", PARTS["first.xml"])
            raise KeyError

    with pytest.raises(KeyError):
        broken()
    with pytest.raises(RuntimeError):
        archive.add("second.xml", "")
