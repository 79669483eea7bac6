# SPDX-License-Identifier: MIT
"""A witness's key and the key of another computer, in the windows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from mcda_app.domain.edits.workshop.participants import make_slips, without_codes
from mcda_app.domain.edits.workshop.rounds import cast_ballot, close_round, discard_round
from mcda_app.domain.edits.workshop.workshop import remove_workshop
from mcda_app.domain.voting.lookup import participant_of_code
from mcda_app.domain.workshop.sealing import KeyMissingError
from mcda_app.domain.workshop.workshop import BallotSource, Round, RoundKind, RoundState
from mcda_app.files.sealing.key_store import KeyStore, read_key_file
from mcda_app.files.sealing.sealer import BallotSealer, WitnessKey
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.keys import key_files
from mcda_app.ui.workshop.keys.reveal_dialog import WitnessRevealDialog
from mcda_app.ui.workshop.keys.witness_dialog import WitnessKeyDialog
from mcda_app.ui.workshop.page import WorkshopPage
from mcda_app.ui.workshop.people import fresh_codes
from mcda_app.ui.workshop.private_ballot import PrivateBallot
from mcda_app.ui.workshop.round_dialogs import RoundDialog
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    answers_to,
    code_of,
    latest,
    named,
    open_round,
    voted,
)
from tests.ui.controls import buttons, control, press, words
from tests.ui.waiting import wait_until

Drive = Callable[[QDialog], object]


@pytest.fixture
def page(page: WorkshopPage, session: Session) -> WorkshopPage:
    session.open(named(3), None)
    page.show_view("rounds")
    QApplication.processEvents()
    return page


@pytest.fixture
def drive(monkeypatch) -> Callable[[type[QDialog], Drive], None]:
    """Has a hand drive each dialog of a class."""

    def with_hand(kind: type[QDialog], hand: Drive) -> None:
        def show(dialog: QDialog) -> int:
            dialog.show()
            hand(dialog)
            return dialog.result()

        monkeypatch.setattr(kind, "exec", show)

    return with_hand


@pytest.fixture
def boxes(monkeypatch) -> list[str]:
    """What message boxes say; the first button that agrees is pressed."""
    texts: list[str] = []

    def agree(box: QMessageBox) -> int:
        texts.append(f"{box.text()} {box.informativeText()}")
        box.buttons()[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", agree)
    return texts


def go_on(page: WorkshopPage, text: str) -> None:
    """Press the console's next action, which says this."""
    QApplication.processEvents()
    assert page.lead.button.accessibleName() == text
    page.lead.button.click()


def choose_path(monkeypatch, path: Path) -> None:
    for asks in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, asks, lambda *_args: (str(path), ""))


def current(session: Session) -> Round:
    return latest(session.project)


def ask_for_witness(dialog: QDialog) -> None:
    (box,) = dialog.findChildren(QCheckBox)
    assert box.text() == "A &witness holds the key"
    assert "If the words are lost, the ballots are lost." in words(dialog)
    box.setChecked(True)
    press(dialog, "Open the round")


def written_down(dialog: QWidget) -> list[str]:
    """The words as the witness reads them, in the order of their numbers."""
    lines = words(dialog).split("\n")
    return [lines[lines.index(str(n)) + 1] for n in range(1, 18)]


def type_words(dialog: QWidget, note: list[str]) -> None:
    for field in dialog.findChildren(QLineEdit):
        field.setText(note[int(field.accessibleName().split()[-1]) - 1])


def everybody_votes(session: Session) -> None:
    from random import Random

    rng, round_ = Random(3), current(session)
    for person in session.project.workshop.participants:
        answers = answers_to(round_, rng)
        session.apply_without_undo(
            lambda p, who=person.id, answers=answers: cast_ballot(
                p, round_.id, who, answers, session.sealer, source=BallotSource.CONSOLE, at=AT
            )
        )
    session.apply_without_undo(lambda p: close_round(p, round_.id, AT))


def open_with_file(session: Session, page: WorkshopPage, drive, monkeypatch, path: Path) -> None:
    """Open a round whose witness gets a file, which counts as a proof."""

    def save(dialog: QDialog) -> None:
        press(dialog, "Save as a file…")
        assert f"Saved as “{path.name}”" in words(dialog)
        press(dialog, "Open the round")

    drive(RoundDialog, ask_for_witness)
    drive(WitnessKeyDialog, save)
    choose_path(monkeypatch, path)
    page.ask(RoundKind.WEIGHTS)


def test_a_round_opens_once_the_witness_has_the_words_and_only_they_reveal_it(
    session: Session, page: WorkshopPage, drive
) -> None:
    note: list[str] = []

    def witness(dialog: QDialog) -> None:
        note.extend(written_down(dialog))
        press(dialog, "The words are written down")
        assert not set(note) & set(words(dialog).split("\n"))  # hidden while they are asked for
        press(dialog, "Open the round")
        assert "This is not word" in words(dialog)
        assert not session.project.workshop.rounds
        type_words(dialog, note)
        press(dialog, "Open the round")

    drive(RoundDialog, ask_for_witness)
    drive(WitnessKeyDialog, witness)
    page.ask(RoundKind.WEIGHTS)
    seal = current(session).seal
    assert seal.witness
    assert not session.sealer.store.find(seal.public_key).private
    assert "A witness has the key." in words(page.view("rounds"))
    everybody_votes(session)
    before = session.project

    def wrong_then_right(dialog: QDialog) -> None:
        field = control(dialog, QPlainTextEdit, "The words of the key")
        for typed, sentence in (
            ("", "A key has 17 words; 0 were typed."),
            (" ".join(note[:-1]), "A key has 17 words; 16 were typed."),
            (" ".join([note[1], note[0], *note[2:]]), "A word is wrong or two are swapped."),
            (WitnessKey().words, "This key does not belong to round 1."),
        ):
            field.setPlainText(typed)
            press(dialog, "Reveal round 1")
            assert sentence in words(dialog)
            assert session.project is before
            assert field.toPlainText() == typed
        field.setPlainText(" ".join(note).upper())
        assert "17 of 17 words" in words(dialog)
        press(dialog, "Reveal round 1")

    drive(WitnessRevealDialog, wrong_then_right)
    go_on(page, "Reveal round 1…")  # the console's next action
    assert current(session).state is RoundState.REVEALED
    assert len(current(session).ballots) == 3


def test_no_round_opens_with_a_key_that_nobody_has(session: Session, page: WorkshopPage, drive) -> None:
    def give_up(dialog: QDialog) -> None:
        press(dialog, "The words are written down")
        press(dialog, "Show the words again")
        assert len(set(written_down(dialog))) > 1
        press(dialog, "Cancel")

    drive(RoundDialog, ask_for_witness)
    drive(WitnessKeyDialog, give_up)
    page.ask(RoundKind.WEIGHTS)
    assert not session.project.workshop.rounds


def test_a_key_file_proves_and_opens_as_the_words_do(
    session: Session, page: WorkshopPage, drive, monkeypatch, tmp_path: Path
) -> None:
    path = tmp_path / "witness.mcda-key"
    open_with_file(session, page, drive, monkeypatch, path)
    assert read_key_file(path).public == current(session).seal.public_key
    everybody_votes(session)
    other, text = tmp_path / "other.mcda-key", tmp_path / "letter.txt"
    other.write_bytes(WitnessKey().file_content())
    text.write_text("{ no key", "utf-8")

    def choose(dialog: QDialog) -> None:
        for wrong in (other, text, tmp_path / "gone"):
            choose_path(monkeypatch, wrong)
            press(dialog, "Choose the key file…")
            assert current(session).state is RoundState.CLOSED
            assert any(line for line in words(dialog).split("\n") if "key" in line and "not" in line), wrong
        choose_path(monkeypatch, path)
        press(dialog, "Choose the key file…")

    drive(WitnessRevealDialog, choose)
    go_on(page, "Reveal round 1…")
    assert current(session).state is RoundState.REVEALED


def test_a_repeated_round_gets_a_witness_again_or_expressly_none(
    session: Session, page: WorkshopPage, drive, monkeypatch, tmp_path: Path
) -> None:
    path = tmp_path / "witness.mcda-key"
    open_with_file(session, page, drive, monkeypatch, path)
    everybody_votes(session)
    drive(WitnessRevealDialog, lambda dialog: press(dialog, "Choose the key file…"))
    go_on(page, "Reveal round 1…")
    rounds = page.view("rounds")
    drive(WitnessKeyDialog, lambda dialog: press(dialog, "Cancel"))
    press(rounds, "Repeat it")
    assert current(session).id == "round-1"
    drive(WitnessKeyDialog, lambda dialog: press(dialog, "Open without a witness"))
    press(rounds, "Repeat it")
    assert current(session).previous == "round-1"
    assert not current(session).seal.witness


def test_a_round_of_another_computer_says_what_it_needs_and_takes_the_key_file(
    session: Session, page: WorkshopPage, boxes: list[str], monkeypatch, tmp_path: Path
) -> None:
    """The key travels from the computer that opened an anonymous round to this one."""
    from mcda_app.domain.edits.workshop.rounds import open_round

    here, elsewhere = session.sealer, BallotSealer(KeyStore(tmp_path / "elsewhere"))
    project = open_round(anonymous(4), RoundKind.WEIGHTS, AT, elsewhere)
    started: list[bool] = []
    monkeypatch.setattr(PrivateBallot, "start", lambda _ballot: started.append(True))
    session.open(project, None)
    QApplication.processEvents()
    rounds = page.view("rounds")
    missing = "The key to the ballots of round 1 is not on this computer."
    assert missing in words(rounds)
    assert not buttons(rounds, "⋯")

    witness = tmp_path / "witness.mcda-key"
    witness.write_bytes(WitnessKey().file_content())
    choose_path(monkeypatch, witness)
    go_on(page, "Pass the keyboard…")  # the console's next action
    assert missing in boxes[0]
    assert "This is a witness's key, which opens ballots and cannot take them." in boxes[1]
    assert not started

    path = tmp_path / "round.mcda-key"
    choose_path(monkeypatch, path)
    monkeypatch.setattr(Session, "sealer", elsewhere)
    key_files.copy_key(rounds, session, current(session))
    assert "Whoever has the key file and the project can open the ballots of round 1." in boxes[2]
    assert path.stat().st_mode & 0o077 == 0
    monkeypatch.setattr(Session, "sealer", here)
    press(rounds, "Load a key file…")
    assert "is now on this computer too. Delete the file “round.mcda-key”" in boxes[-1]
    assert missing not in words(rounds)
    assert control(rounds, QPushButton, "More about this round").isVisibleTo(rounds)
    rounds.pass_keyboard()
    assert started
    everybody_votes(session)
    go_on(page, "Reveal round 1")
    assert current(session).state is RoundState.REVEALED


def test_a_named_round_of_another_computer_is_revealed_with_its_key_file(
    session: Session, page: WorkshopPage, boxes: list[str], monkeypatch, tmp_path: Path
) -> None:
    """Ballots by name need no key before the reveal, which asks for it and then goes on."""
    from mcda_app.domain.edits.workshop.rounds import open_round

    elsewhere, path = BallotSealer(KeyStore(tmp_path / "elsewhere")), tmp_path / "round.mcda-key"
    session.open(open_round(named(3), RoundKind.WEIGHTS, AT, elsewhere), None)
    everybody_votes(session)
    path.write_bytes(elsewhere.key_file_content(session.project.workshop, current(session)))
    choose_path(monkeypatch, path)
    go_on(page, "Reveal round 1")
    assert "is not on this computer" in boxes[0]
    assert current(session).state is RoundState.REVEALED


def test_the_key_of_a_discarded_round_is_destroyed_once_the_project_is_saved_without_it(session, tmp_path):
    path, other = tmp_path / "work.mcda", tmp_path / "other.mcda"
    for target, gone in ((other, False), (path, True)):
        project = open_round(anonymous(4), RoundKind.WEIGHTS, AT)
        session.open(project, path)
        key = SEALER.store.path_of(latest(project).seal.public_key)
        session.apply_without_undo(lambda p: discard_round(p, "round-1"))
        assert key.exists(), "the file of before still has the round"
        session.saved_as(target)
        assert key.exists() is not gone


def test_the_keys_of_a_removed_workshop_are_destroyed_once_its_file_is_saved_without_it(session, tmp_path):
    path, other = tmp_path / "work.mcda", tmp_path / "other.mcda"
    for opened, target, gone in ((path, other, False), (None, path, False), (path, path, True)):
        project = voted(anonymous(4), RoundKind.WEIGHTS)
        session.open(project, opened)
        seal = latest(project).seal
        assert seal is not None
        assert project.workshop is not None
        keys = [SEALER.store.path_of(key) for key in (seal.public_key, project.workshop.hashing.salt_id)]
        session.apply_without_undo(remove_workshop)
        assert all(key.exists() for key in keys)
        session.saved_as(target)
        assert [key.exists() for key in keys] == [not gone] * 2, "another file may have its ballots"


def test_the_key_to_the_codes_goes_to_another_computer_before_any_round_is_open(
    session: Session, page: WorkshopPage, boxes: list[str], monkeypatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(key_files, "confirm", lambda *_: True)
    project, path = anonymous(4), tmp_path / "codes.mcda-key"
    code = code_of(project.workshop.participants[0])
    session.open(project, None)
    view = page.show_view("people")
    monkeypatch.setattr(key_files, "ask_new_key_file", lambda *_: path)
    press(view, "Copy the key to the codes…")
    assert "is saved" in boxes[-1]
    for stored in session.sealer.store.folder.iterdir():  # as on the other computer
        stored.unlink()
    view.refresh()
    choose_path(monkeypatch, path)
    with pytest.raises(KeyMissingError):
        participant_of_code(project.workshop, code, session.sealer)
    press(view, "Load a key file…")
    assert "key to the codes of this workshop is now on this computer" in boxes[-1]
    assert participant_of_code(project.workshop, code, session.sealer) == project.workshop.participants[0]
    assert buttons(view, "Copy the key to the codes…")


def test_without_the_key_to_the_codes_new_ones_are_drawn_only_if_that_is_wanted(
    session: Session, monkeypatch, qtbot
) -> None:
    session.open(make_slips(anonymous(4), 3), None)
    before = session.project
    for stored in session.sealer.store.folder.iterdir():
        stored.unlink()
    view, questions, answers = QWidget(), [], [False, True]
    qtbot.addWidget(view)
    monkeypatch.setattr(fresh_codes, "confirm", lambda *args: questions.append(args[1]) or answers.pop(0))
    late = without_codes(before.workshop)
    fresh_codes.issue_then(view, session, late, lambda _codes: True)
    assert session.project is before
    fresh_codes.issue_then(view, session, late, lambda _codes: True)
    assert questions == ["Draw new codes and make all earlier ones void?"] * 2
    wait_until(lambda: session.project is not before)
    assert len(without_codes(session.project.workshop)) == 4, "these void ones want slips again"
