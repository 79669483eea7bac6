# SPDX-License-Identifier: MIT
"""Ballots in numbers: a row each, numbers as numbers, and no name of an anonymous workshop."""

from __future__ import annotations

import io
from random import Random

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from mcda_app.domain.edits.workshop.anonymity import make_anonymous
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.exchange.excel import workbook
from tests.domain.workshops import (
    AT,
    NAMES,
    cast_ballot,
    named,
    open_round,
    people,
    points,
    reveal_round,
    revealed,
)

pytestmark = pytest.mark.filterwarnings("ignore:.* extension is not supported")
ROWS = ((80, 5, 5, 10), (5, 80, 5, 10), (25, 25, 25, 25))


def voted(*, reveal: bool = True) -> Project:
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    for voter, row in zip(people(project), ROWS, strict=True):
        project = cast_ballot(project, "round-1", voter, points(*row), source=BallotSource.PAPER, at=AT)
    project = close_round(project, "round-1", AT)
    return reveal_round(project, "round-1", AT) if reveal else project


def sheets(project: Project) -> dict[str, Worksheet]:
    data = workbook(project)
    assert data is not None
    return {sheet.title: sheet for sheet in openpyxl.load_workbook(io.BytesIO(data)).worksheets}


def rows_of(sheet: Worksheet) -> list[list[object]]:
    return [[cell.value for cell in row if cell.value is not None] for row in sheet.iter_rows()]


def test_each_ballot_is_a_row_of_numbers_and_percentages_are_numbers() -> None:
    project = revealed(voted(), RoundKind.SCORES, issue_ids=["trade"])
    project = revealed(project, RoundKind.GUT, issue_ids=["trade"])
    every = sheets(project)
    rows = rows_of(every["Ballots in numbers"])
    for name, row in zip(NAMES, ROWS, strict=False):
        assert [name, *(pytest.approx(share / 100) for share in row)] in rows
    options = [option.title for option in project.options_of(project.issue("trade"))]
    assert ["Ballot of", *options] in rows, "the places of the gut check"
    mean = next(row for row in rows_of(every["Workshop"]) if row[:1] == ["Mean of weights"])
    assert mean[1:] == [pytest.approx(sum(column) / 300) for column in zip(*ROWS, strict=True)]


def test_an_anonymous_ballot_has_a_number_and_no_name() -> None:
    project = make_anonymous(voted(), AT, keep_attendance=True, rng=Random(3))
    text = repr(rows_of(sheets(project)["Ballots in numbers"]))
    assert "Participant 1" in text
    assert not any(name in text for name in NAMES)


def test_no_ballot_is_shown_before_the_reveal() -> None:
    assert "Ballots in numbers" not in sheets(voted(reveal=False))
