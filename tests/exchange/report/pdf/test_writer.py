# SPDX-License-Identifier: MIT
"""A PDF is written whole or not at all, and can be stopped."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mcda_app.errors import FileError
from mcda_app.exchange.report.formats import write_report
from mcda_app.exchange.report.pdf.typesetter import pdf_of
from mcda_app.exchange.report.pdf.writer import pdf_unless_stopped
from tests.exchange.report.pdf.reports import every_node

DAY = date(2026, 11, 30)


def test_what_is_written_is_the_pdf(tmp_path: Path) -> None:
    assert pdf_unless_stopped(every_node(), day=DAY) == pdf_of(every_node(), DAY)
    assert write_report(every_node(), tmp_path / "today.pdf", progress=lambda _done, _all: True)
    assert (tmp_path / "today.pdf").read_bytes().startswith(b"%PDF-1.7")


@pytest.mark.parametrize("answers", [[False], [True, False]], ids=["at once", "before it is written"])
def test_a_stopped_pdf_leaves_the_file_that_was_there(tmp_path: Path, answers: list[bool]) -> None:
    path = tmp_path / "note.pdf"
    path.write_bytes(b"before")
    answer = iter([*answers, *[False] * 999])
    assert not write_report(every_node(), path, progress=lambda _done, _all: next(answer))
    assert path.read_bytes() == b"before"
    assert [p.name for p in tmp_path.iterdir()] == ["note.pdf"]


def test_a_missing_folder_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="not saved"):
        write_report(every_node(), tmp_path / "nowhere" / "note.pdf")
    assert not list(tmp_path.iterdir())
