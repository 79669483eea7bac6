# SPDX-License-Identifier: MIT
"""Ballots as people send them back, for tests."""

from __future__ import annotations

import io
import os

import openpyxl

from mcda_app.exchange.ballots.answer_fields import answer_fields, field_contents
from mcda_app.exchange.ballots.ballot_file import empty_ballot, write_ballot
from mcda_app.exchange.ballots.excel_form import ANSWER, REASON, SHEET
from tests.domain.workshops import (
    latest,
)

NOW = "2099-01-01T12:00"


def rows_of(sheet):
    """The row of each question by its number."""
    return {c.value: c.row for c in sheet["A"] if isinstance(c.value, int | float)}


def filled_form(data: bytes, held, answers, code="", reasons=()) -> bytes:
    """The form as somebody saves it after filling it in."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book[str(SHEET)]
    if code:
        sheet["B5"] = code
    rows = rows_of(sheet)
    for n, (key, value) in enumerate(field_contents(held, answers).items(), 1):
        assert key == answer_fields(held)[n - 1].key
        sheet.cell(rows[n], ANSWER + 1, value)
    for n, text in reasons:
        sheet.cell(rows[n], REASON + 1, text).data_type = "s"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def put(folder, name, project, voter, answers, when=1_000_000_000, code=None, **changes):
    """A ballot file of one participant, last saved at a time."""
    held, workshop = latest(project), project.workshop
    person = workshop.participant(voter)
    made = empty_ballot(project, workshop, held, person)
    made = made._replace(answers=answers, code=person.code if code is None else code, **changes)
    path = folder / name
    write_ballot(made, path)
    os.utime(path, (when, when))
    return path


def verdicts(found):
    return {f.file: f.verdict for f in found.results}
