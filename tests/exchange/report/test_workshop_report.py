# SPDX-License-Identifier: MIT
"""What a workshop leaves in the report and the workbook, and what it must not."""

from __future__ import annotations

import io
import warnings
import zipfile
from random import Random

import openpyxl
import pytest

from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.group.scores import group_scores
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.edits.workshop.anonymity import make_anonymous
from mcda_app.domain.edits.workshop.minutes import add_dissent, add_minute
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.workshop_chapter import workshop_nodes
from mcda_app.files.inputs_hash import inputs_hash
from tests.domain.workshops import (
    AT,
    NAMES,
    cast_ballot,
    code_of,
    named,
    open_round,
    people,
    points,
    reveal_round,
    revealed,
    sign_off,
)

ROWS = ((80, 5, 5, 10), (5, 80, 5, 10), (25, 25, 25, 25))


def text_of(project: Project) -> str:
    report = build(project, ["trade"], date="23 November 2026", annexes=EVERY_ANNEX)
    return repr(report.nodes)


def cells_of(data: bytes) -> list[str]:
    with warnings.catch_warnings():  # of extensions that openpyxl passes over
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(data))
    return [str(c.value) for row in book["Workshop"].iter_rows() for c in row if c.value is not None]


def voted(rows=ROWS, *, reveal: bool = True) -> Project:
    project = open_round(named(), RoundKind.WEIGHTS, AT)
    for voter, row in zip(people(project), rows, strict=True):
        project = cast_ballot(
            project, "round-1", voter, points(*row), source=BallotSource.KEYBOARD, at=AT, reasons={"": "so"}
        )
    project = close_round(project, "round-1", AT)
    return reveal_round(project, "round-1", AT) if reveal else project


def test_without_a_workshop_there_is_no_chapter() -> None:
    assert not list(workshop_nodes(named(0), Evaluator()))
    assert "The workshop" not in text_of(named(0))


def test_weights_agreement_dissent_minutes_and_signatures_are_told() -> None:
    project = voted()
    project = add_dissent(project, "Too slow", issue_id="trade", voter=people(project)[0], at=AT)
    project = add_minute(project, AT, "We went on after lunch")
    project = sign_off(project, people(project)[0], AT, inputs_hash(project))
    text = text_of(project)
    for part in ("On weights they agree", "Mean of weights", "Under their own weights", "Too slow"):
        assert part in text
    for part in ("We went on after lunch", "this state", *NAMES[:3]):
        assert part in text


def test_groups_sub_groups_and_what_to_discuss_are_told() -> None:
    text = text_of(voted())
    for part in (
        "The groups side by side",
        "Economy (1)",
        "more than the group does",
        "Where people differ",
    ):
        assert part in text
    assert "87.5% high" in text


def test_scores_that_people_see_differently_are_told() -> None:
    project = revealed(voted(), RoundKind.SCORES, issue_ids=["trade"])
    text = text_of(project)
    assert "The group's scores (round 2)" in text
    differing = [
        one for one in group_scores(RevealedRound.of(project, "round-2")) if len(set(one.answers)) > 1
    ]
    assert differing
    assert all(one.text in text and one.tally in text for one in differing)
    assert "The group's scores" not in text_of(voted())


def test_who_has_moved_is_told_after_a_second_round() -> None:
    project = voted()
    before = text_of(project)
    project = open_round(project, RoundKind.WEIGHTS, AT, previous="round-1")
    rows = ((80, 5, 5, 10), (40, 35, 15, 10), (25, 25, 25, 25))
    for voter, row in zip(people(project), rows, strict=True):
        project = cast_ballot(project, "round-2", voter, points(*row), source=BallotSource.PAPER, at=AT)
    project = reveal_round(close_round(project, "round-2", AT), "round-2", AT)
    sentence = (
        "Round 2: 1 of 3 who voted in both changed their answers since round 1, at most Cost of "
        "coordination from 80% to 35%"
    )
    assert sentence in text_of(project)
    assert "who voted in both" not in before
    named_ = f"({NAMES[1]})"
    assert named_ in text_of(project)
    hidden = text_of(make_anonymous(project, AT, keep_attendance=False, rng=Random(3)))
    assert sentence in hidden
    assert not any(name in hidden for name in NAMES[:3])


def test_a_later_edit_shows_beside_the_signature() -> None:
    project = voted()
    project = sign_off(project, people(project)[0], AT, inputs_hash(project))
    weights = project.weights.moved("cost", 0.6)
    text = text_of(
        project.__class__(**{n: getattr(project, n) for n in project.__slots__} | {"weights": weights})
    )
    assert "an earlier state" in text


def test_before_the_reveal_neither_report_nor_workbook_tells_an_answer() -> None:
    rows = ((81.25, 6.25, 6.25, 6.25), (7.5, 77.5, 7.5, 7.5), (20, 20, 20, 40))
    project = voted(rows, reveal=False)
    text = text_of(project)
    assert "not revealed" in text
    assert "Agreement" not in text
    data = workbook(project)
    assert data is not None
    inside = b"".join(
        zipfile.ZipFile(io.BytesIO(data)).read(n) for n in zipfile.ZipFile(io.BytesIO(data)).namelist()
    )
    for trace in (b"81.25", b"77.5", b"sealed"):
        assert trace not in inside
    for person in project.workshop.participants:
        assert code_of(person).encode() not in inside


@pytest.mark.parametrize("attendance", [True, False])
def test_an_anonymous_workshop_names_nobody_but_in_attendance(attendance: bool) -> None:
    project = make_anonymous(voted(), AT, keep_attendance=attendance, rng=Random(3))
    text = text_of(project)
    assert any(name in text for name in NAMES[:3]) == attendance
    after = text.split("In attendance:")[-1].split("text=")[-1] if attendance else text
    assert not any(f"({name}" in after for name in NAMES[:3])
    data = workbook(project)
    assert data is not None
    cells = cells_of(data)
    naming = [c for c in cells if any(name in c for name in NAMES[:3])]
    assert len(naming) == (1 if attendance else 0)


def test_the_workbook_has_the_sheet_and_opens_again() -> None:
    data = workbook(voted())
    assert data is not None
    cells = cells_of(data)
    assert "The workshop" in cells
    assert any("Under their own weights" in c for c in cells)
