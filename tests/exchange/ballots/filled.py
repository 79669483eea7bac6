# SPDX-License-Identifier: MIT
"""Ballot forms and files as people fill them in."""

from __future__ import annotations

import io
import os

import openpyxl

from mcda_app.exchange.ballots.answer_fields import answer_fields, field_contents
from mcda_app.exchange.ballots.ballot_file import empty_ballot, write_ballot
from mcda_app.exchange.ballots.excel_form import ANSWER, REASON, SHEET
from tests.domain.workshops import (
    code_of,
    latest,
)

NOW = "2099-01-01T12:00"


def rows_of(sheet):
    """The row of each question by its number."""
    return {c.value: c.row for c in sheet["A"] if isinstance(c.value, int | float)}


def filled_form(data: bytes, round_, answers, code="", reasons=()) -> bytes:
    """The form as somebody saves it after filling it in."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book[str(SHEET)]
    if code:
        sheet["B5"] = code
    rows = rows_of(sheet)
    for n, (key, value) in enumerate(field_contents(round_, answers).items(), 1):
        assert key == answer_fields(round_)[n - 1].key
        sheet.cell(rows[n], ANSWER + 1, value)
    for n, text in reasons:
        sheet.cell(rows[n], REASON + 1, text).data_type = "s"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def put(folder, name, project, voter, answers, when=1_000_000_000, code=None, **changes):
    """A ballot file of one participant, last saved at a time."""
    round_, workshop = latest(project), project.workshop
    person = workshop.participant(voter)
    ballot = empty_ballot(project, workshop, round_, person, code_of(person))
    ballot = ballot._replace(answers=answers, code=code_of(person) if code is None else code, **changes)
    path = folder / name
    write_ballot(ballot, path)
    os.utime(path, (when, when))
    return path


def verdicts(collection):
    return {f.file: f.verdict for f in collection.results}
