# SPDX-License-Identifier: MIT
"""A ballot file is filled in with nothing but the file, and nobody reads it before the reveal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.errors import FileError
from mcda_app.exchange.ballots.ballot_file import empty_ballot, filled_in, open_ballot, write_ballot
from mcda_app.exchange.ballots.merge import Verdict, collect
from mcda_app.ui.workshop.collecting import ballot_window
from mcda_app.ui.workshop.collecting.ballot_window import BallotDialog, ballot_to_fill_in
from tests.domain.workshops import (
    AT,
    SEALER,
    code_of,
    latest,
    named,
    open_round,
    points,
    reveal_round,
    sealed_answers,
)
from tests.ui.controls import words
from tests.ui.workshop.workshop_window import fill

ANSWERS = points(11, 22, 33, 44)


@pytest.fixture
def project() -> Project:
    return open_round(named(), RoundKind.WEIGHTS, AT)


def handed_out(project: Project, folder: Path) -> Path:
    workshop = project.workshop
    assert workshop is not None
    path = folder / "Ada.mcda-ballot"
    write_ballot(empty_ballot(project, workshop, latest(project), workshop.participants[0]), path)
    return path


def first_code(project: Project) -> str:
    workshop = project.workshop
    assert workshop is not None
    return code_of(workshop.participants[0])


def test_a_ballot_is_sealed_where_it_is_filled_in_and_opened_at_the_reveal(
    project: Project, tmp_path: Path
) -> None:
    path = handed_out(project, tmp_path)
    reasons = {"": "Costs are known"}
    write_ballot(filled_in(open_ballot(path), first_code(project), ANSWERS, reasons), path)
    text = path.read_text("utf-8")
    assert "Costs are known" not in text
    assert "answers" not in json.loads(text)
    collection = collect(project, tmp_path, AT, SEALER)
    assert [r.verdict for r in collection.results] == [Verdict.NEW]
    merged = collection.merged
    assert list(sealed_answers(merged).values()) == [ANSWERS]
    merged = close_round(merged, latest(merged).id, AT)
    (ballot,) = latest(reveal_round(merged, latest(merged).id, AT)).ballots
    assert ballot.answers == ANSWERS
    assert dict(ballot.reasons) == reasons


def test_a_box_of_another_round_is_refused(project: Project, tmp_path: Path) -> None:
    path = handed_out(project, tmp_path)
    other = open_round(named(), RoundKind.WEIGHTS, AT)  # the same questions, another key
    write_ballot(filled_in(open_ballot(path), first_code(project), ANSWERS, {}), path)
    (result,) = collect(other, tmp_path, AT, SEALER).results
    assert result.verdict is Verdict.WRONG_ROUND
    assert "sealed for another round" in result.reason


def test_what_is_not_complete_is_not_sealed(
    project: Project, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages: list[str] = []
    monkeypatch.setattr(ballot_window, "notify", lambda _view, text, _detail: messages.append(text))
    path = handed_out(project, tmp_path)
    before = path.read_bytes()
    dialog = BallotDialog(None, path, ballot_to_fill_in(path))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert dialog.isVisible()
    assert path.read_bytes() == before
    fill(dialog.form)
    dialog.code.setText("nonsense")
    dialog.accept()
    assert "not a valid code" in words(dialog)
    assert path.read_bytes() == before
    dialog.code.setText(first_code(project))
    dialog.accept()
    assert not dialog.isVisible()
    assert messages == ["Your ballot is sealed in “Ada.mcda-ballot”."]
    assert open_ballot(path).box


def test_a_sealed_ballot_says_so_when_it_is_opened_again(
    project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    path = handed_out(project, tmp_path)
    write_ballot(filled_in(open_ballot(path), first_code(project), ANSWERS, {}), path)
    dialog = BallotDialog(None, path, ballot_to_fill_in(path))
    qtbot.addWidget(dialog)
    assert "holds a sealed ballot" in words(dialog)
    assert not dialog.form.touched, "nobody can read what it says"


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.pop("seal"),
        lambda data: data["seal"].update(public_key="AAAA"),
        lambda data: data.update(box="AAAA"),
        lambda data: data["seal"].update(size=10**9),
    ],
)
def test_a_file_without_a_usable_key_is_refused(project: Project, tmp_path: Path, change) -> None:
    path = handed_out(project, tmp_path)
    data = json.loads(path.read_text("utf-8"))
    change(data)
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(FileError):
        ballot_to_fill_in(path)
