# SPDX-License-Identifier: MIT
"""Phones vote into the open document: sealed, once each, with nothing lost when anything is killed."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

from mcda_app.domain.edits.workshop.participants import make_slips
from mcda_app.domain.edits.workshop.rounds import close_round, reopen_round, reveal_round
from mcda_app.domain.edits.workshop.surplus import restart_round
from mcda_app.domain.voting.ballots import progress, read_ballots
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.errors import EditError
from mcda_app.exchange.phones.journal import Journal, journal_path
from mcda_app.exchange.phones.transport import Reply
from mcda_app.files.codec.workshop import encode_workshop
from mcda_app.files.policy import Policy
from mcda_app.files.project_file import open_project, save_project
from mcda_app.ui.core.app_folders import phone_ballots_folder
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.toast import shown_toast
from mcda_app.ui.workshop.phones import panel, service, strays
from mcda_app.ui.workshop.phones.invitation import invitation, modules
from mcda_app.ui.workshop.phones.panel import PhonePanel
from mcda_app.ui.workshop.phones.service import PhoneBallots, PhoneState, phone_ballots
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    cast_ballot,
    code_of,
    latest,
    minutes_of,
    named,
    open_round,
    points,
    sealed_answers,
)
from tests.exchange.phones.served import Phone
from tests.ui.controls import words
from tests.ui.waiting import settle, wait_until

HERE = "127.0.0.1"
ROOT = Path(__file__).resolve().parents[4]


def asked(project):
    return open_round(project, RoundKind.WEIGHTS, AT)


def codes(project) -> list[str]:
    return [code_of(p) for p in project.workshop.participants]


def text(*numbers: float) -> str:
    return json.dumps({"answers": encode_workshop.answers(points(*numbers))})


@pytest.fixture
def running(session, request):
    """Phones can vote in the open round of an anonymous workshop of four."""
    session.open(asked(anonymous(4)), None)
    one = phone_ballots(session)
    one.start(HERE)
    wait_until(lambda: one.state is PhoneState.ON)
    yield one
    one.stop()


def phone(one: PhoneBallots, session: Session) -> Phone:
    return Phone(one.url, latest(session.project).seal.size)


def test_votes_arrive_sealed_and_are_revealed(running, session):
    one, code = phone(running, session), codes(session.project)
    votes = {c: (10.0 * n, 20, 30, 40) for n, c in enumerate(code, 1)}
    with ThreadPoolExecutor(4) as pool:
        replies = list(pool.map(lambda c: one.vote(c, one.sealed(text(*votes[c]))), code))
    assert replies == [Reply.RECORDED] * 4
    wait_until(lambda: progress(session.project.workshop, "round-1").voted == 4)
    assert read_ballots(session.project.workshop, "round-1") == ()
    assert one.vote(code[0], one.sealed(text(7, 7, 7, 7))) is Reply.RECORDED
    session.apply_without_undo(lambda p: close_round(p, "round-1", AT))
    assert running.state is PhoneState.OFF, "gone when the round closes"
    session.apply_without_undo(lambda p: reveal_round(p, "round-1", AT, session.sealer))
    answers = {b.voter: b.answers for b in read_ballots(session.project.workshop, "round-1")}
    people = session.project.workshop.participants
    assert answers[people[0].id] == points(7, 7, 7, 7), "the last vote was on its way when the round closed"
    assert answers[people[3].id] == points(40, 20, 30, 40)
    assert len(answers) == 4


def test_in_a_named_workshop_it_is_noted_that_a_phone_was_used(session):
    session.open(asked(named(3)), None)
    one = phone_ballots(session)
    one.start(HERE)
    wait_until(lambda: one.state is PhoneState.ON)
    voting = phone(one, session)
    person = session.project.workshop.participants[1]
    assert voting.vote(code_of(person), voting.sealed(text(1, 2, 3, 4))) is Reply.RECORDED
    wait_until(lambda: bool(latest(session.project).sealed))
    (ballot,) = latest(session.project).sealed
    assert (ballot.tag, ballot.source) == (person.id, BallotSource.PHONE)
    one.stop()


def test_a_killed_server_is_started_again_at_the_same_address(running, session):
    one, code, url = phone(running, session), codes(session.project), running.url
    first = one.sealed(text(1, 2, 3, 4))
    assert one.vote(code[0], first) is Reply.RECORDED
    assert one.vote(code[0], one.sealed(text(4, 3, 2, 1))) is Reply.RECORDED
    wait_until(lambda: running.state is PhoneState.ON and len(latest(session.project).sealed) == 1)
    os.kill(running.process_id, signal.SIGKILL)
    wait_until(lambda: running.state is PhoneState.STARTING)
    wait_until(lambda: running.state is PhoneState.ON)
    assert running.url == url, "the same picture still leads there"
    assert one.vote(code[1], one.sealed(text(1, 1, 1, 1))) is Reply.RECORDED
    assert one.vote(code[0], first) is Reply.OUTDATED, "what was replaced stays so"
    wait_until(lambda: len(latest(session.project).sealed) == 2)
    assert points(4, 3, 2, 1) in sealed_answers(session.project).values()


KILLED = """
import sys, threading
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QTimer
app = QApplication([])
from mcda_app.files.project_file import open_project
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.phones.service import PhoneState, phone_ballots
path = Path(sys.argv[1])
session = Session(open_project(path), path)
one = phone_ballots(session)
one.changed.connect(lambda: one.state is PhoneState.ON and print(one.url, flush=True))
QTimer.singleShot(0, lambda: one.start("127.0.0.1"))
if len(sys.argv) > 2:  # so busy that it never hears of a ballot
    import time
    one.changed.connect(lambda: one.state is PhoneState.ON and time.sleep(60))
app.exec()
"""


@pytest.mark.parametrize("busy", [False, True])
def test_acknowledged_votes_survive_a_killed_program(session, tmp_path, busy):
    project, path = asked(anonymous(4)), tmp_path / "work.mcda"
    save_project(project, path)
    command = [sys.executable, "-c", KILLED, str(path), *(["busy"] if busy else [])]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        voting = Phone(program.stdout.readline().strip(), latest(project).seal.size)
        for n, code in enumerate(codes(project)[:3], 1):
            assert voting.vote(code, voting.sealed(text(n, 2, 3, 4))) is Reply.RECORDED
    finally:
        program.kill()
        program.wait(20)
        program.stdout.close()
    joined: list[int] = []
    phone_ballots(session).joined.connect(joined.append)
    session.open(open_project(path), path)
    wait_until(lambda: joined == [3])
    assert len(latest(session.project).sealed) == 3
    assert {a.points["effectiveness"] for a in sealed_answers(session.project).values()} == {1, 2, 3}
    session.apply_without_undo(lambda p: close_round(p, "round-1", AT))
    save_project(session.project, path)
    session.saved_as(path)
    assert list(phone_ballots_folder().iterdir()) == [], "the project has them now"


def test_the_window_says_that_ballots_were_added(window):
    project = asked(anonymous(4))
    person, round_ = project.workshop.participants[0], latest(project)
    box = base64.b64decode(SEALER.seal(round_, points(1, 2, 3, 4), {}))
    Journal(journal_path(phone_ballots_folder(), project.workshop.id, round_.id)).put(
        SEALER.tag(round_, person.id), box
    )
    window.session.open(project, None)
    wait_until(lambda: shown_toast(window) is not None)
    assert "1 ballot from a phone" in words(shown_toast(window))
    assert list(sealed_answers(window.session.project).values()) == [points(1, 2, 3, 4)]


def test_a_later_ballot_of_another_way_is_the_one_that_counts(running, session, tmp_path):
    one, code = phone(running, session), codes(session.project)
    assert one.vote(code[0], one.sealed(text(1, 2, 3, 4))) is Reply.RECORDED
    wait_until(lambda: len(latest(session.project).sealed) == 1)
    person = session.project.workshop.participants[0].id
    session.apply_without_undo(
        lambda p: cast_ballot(p, "round-1", person, points(9, 9, 9, 9), source=BallotSource.KEYBOARD, at=AT)
    )
    running.finish()
    project = session.project
    session.open(project, None)
    settle()
    assert sealed_answers(session.project) == sealed_answers(project)
    assert list(sealed_answers(session.project).values()) == [points(9, 9, 9, 9)]


def test_opening_a_document_without_votes_changes_nothing(session):
    project = asked(anonymous(4))
    session.open(project, None)
    assert phone_ballots(session).state is PhoneState.OFF
    settle()
    assert session.project is project
    assert not session.modified


def test_it_is_off_until_started_and_can_be_forbidden(session, qtbot, monkeypatch):
    session.open(asked(anonymous(4)), None)
    phone_panel = PhonePanel(session)
    qtbot.addWidget(phone_panel)
    phone_panel.show()
    assert invitation(session) is None
    assert phone_panel.service.state is PhoneState.OFF
    assert phone_panel.start_button.isVisible()
    forbidden = Policy(Path("/etc/mcda-app/policy.ini"), phone_ballots=False)
    for module in (panel, service):
        monkeypatch.setattr(module, "policy", lambda: forbidden)
    phone_panel.refresh()
    assert not phone_panel.start_button.isVisible()
    assert "administrator" in words(phone_panel)
    with pytest.raises(EditError, match="administrator"):
        phone_panel.service.start(HERE)


def test_the_panel_and_the_room_show_how_to_get_there(running, session, qtbot):
    phone_panel = PhonePanel(session)
    qtbot.addWidget(phone_panel)
    phone_panel.show()
    address = invitation(session)
    assert address.url == running.url
    assert address.url.startswith(f"http://{address.address}/#")
    assert address.address in words(phone_panel)
    assert address.digits in words(phone_panel)
    assert address.digits in address.description
    size = len(modules(address.url))
    assert all(len(row) == size for row in modules(address.url))
    assert size <= 45, "readable from the back of a room"
    phone_panel.stop()
    settle()
    assert phone_panel.picture.isHidden()
    assert running.state is PhoneState.OFF


def test_wrong_codes_are_shown_to_the_facilitator(running, session, qtbot):
    from mcda_app.domain.workshop.check_codes import draw_codes

    phone_panel, one = PhonePanel(session), phone(running, session)
    qtbot.addWidget(phone_panel)
    phone_panel.show()
    stranger = draw_codes(1, codes(session.project), Random(99))[0]
    assert one.vote(stranger, one.sealed("{}")) is Reply.UNKNOWN_CODE
    wait_until(lambda: running.unknown_codes == 1)
    assert "not in use" in words(phone_panel)


def test_a_round_without_seal_or_an_unusable_address_is_refused(session):
    session.open(anonymous(3), None)
    one = phone_ballots(session)
    with pytest.raises(EditError, match="No round is open"):
        one.start(HERE)
    session.open(asked(anonymous(3)), None)
    one.start("192.0.2.200")
    wait_until(lambda: one.state is PhoneState.FAILED)
    assert one.fault
    assert SEALER is not None


def test_ballots_destroyed_at_a_new_start_of_the_round_do_not_come_back(running, session):
    one, code = phone(running, session), codes(session.project)
    for n in range(3):
        assert one.vote(code[n], one.sealed(text(1, 2, 3, 4))) is Reply.RECORDED
    wait_until(lambda: len(latest(session.project).sealed) == 3)
    session.apply_without_undo(lambda p: close_round(p, "round-1", AT))
    session.apply_without_undo(lambda p: restart_round(p, "round-1", AT))
    assert latest(session.project).sealed == ()
    running.start(HERE)
    wait_until(lambda: running.state is PhoneState.ON)
    again = session.project
    session.open(again, None)
    settle()
    assert session.project is again, "as after a crash: the journal has none of them"


def test_a_damaged_journal_is_named_and_kept(session):
    project = asked(anonymous(4))
    path = journal_path(phone_ballots_folder(), project.workshop.id, latest(project).id)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"{")
    session.open(project, None)
    service_ = phone_ballots(session)
    wait_until(lambda: service_.state is PhoneState.FAILED)
    assert str(path) in service_.fault
    assert "damaged. Move it elsewhere" in service_.fault
    assert path.read_bytes() == b"{"


def test_a_key_that_vanishes_while_phones_vote_ends_no_program(running, session, monkeypatch):
    def gone(*_args):
        raise EditError("The key of this round is not on this computer.")

    monkeypatch.setattr(service, "codes_of", gone)
    session.apply_without_undo(lambda p: make_slips(p, 3))
    wait_until(lambda: "not on this computer" in running.fault)
    os.kill(running.process_id, signal.SIGKILL)
    wait_until(lambda: running.state is PhoneState.FAILED)
    assert "not on this computer" in running.fault


def test_an_unreadable_message_of_the_process_is_named(session, monkeypatch):
    noise = "import time; print('no message', flush=True); print('[]', flush=True); time.sleep(9)"
    monkeypatch.setattr(service, "server_command", lambda: (sys.executable, ["-c", noise]))
    session.open(asked(anonymous(4)), None)
    one = phone_ballots(session)
    one.start(HERE)
    wait_until(lambda: bool(one.fault))
    assert "something unreadable" in one.fault
    one.stop()


def journal_of(project, votes: dict[int, tuple[float, ...]]):
    """A journal as phones left it: a ballot of each participant's."""
    held = latest(project)
    journal = Journal(journal_path(phone_ballots_folder(), project.workshop.id, held.id))
    for n, numbers in votes.items():
        person = project.workshop.participants[n]
        box = base64.b64decode(SEALER.seal(held, points(*numbers), {}))
        journal.put(SEALER.tag(held, person.id), box)
    return journal


def test_an_older_copy_with_the_round_closed_loses_no_acknowledged_vote(session, tmp_path, monkeypatch):
    """It was saved closed; then the round was opened again, a phone voted, and the program was killed."""
    project = asked(anonymous(4))
    for n in range(3):
        voter = project.workshop.participants[n].id
        project = cast_ballot(project, "round-1", voter, points(n, 1, 1, 1), source=BallotSource.PAPER, at=AT)
    path = tmp_path / "older copy.mcda"
    save_project(close_round(project, "round-1", AT), path)
    journal = journal_of(project, {3: (9, 9, 9, 9)})
    service_ = phone_ballots(session)
    session.open(open_project(path), path)
    settle()
    session.saved_as(path)
    assert journal.path.exists(), "opened and saved, it still has the vote"
    assert service_.stray_count(latest(session.project)) == 1
    asked_about: list[str] = []
    monkeypatch.setattr(strays, "confirm", lambda _view, text, *_: asked_about.append(text))
    assert not strays.may_reveal(None, session, latest(session.project))
    assert asked_about == ["Reveal round 1 without 1 ballot from a phone?"]
    session.apply_without_undo(lambda p: reopen_round(p, "round-1", AT))
    assert len(latest(session.project).sealed) == 4
    session.apply_without_undo(lambda p: close_round(p, "round-1", AT))
    assert strays.may_reveal(None, session, latest(session.project))
    save_project(session.project, path)
    session.saved_as(path)
    assert not journal.path.exists()


def test_ballots_of_a_closed_round_that_starts_again_do_not_come_back_from_the_journal(session):
    project = asked(anonymous(4))
    voter = project.workshop.participants[0].id
    project = cast_ballot(project, "round-1", voter, points(1, 1, 1, 1), source=BallotSource.PAPER, at=AT)
    journal_of(project, {1: (9, 9, 9, 9)})
    phone_ballots(session)
    session.open(close_round(project, "round-1", AT), None)
    session.apply_without_undo(lambda p: restart_round(p, "round-1", AT))
    assert latest(session.project).sealed == ()


def test_a_copied_ballot_is_taken_from_a_phone_and_does_not_count_whichever_comes_first(running, session):
    one, code = phone(running, session), codes(session.project)
    ballot = one.sealed(text(9, 8, 7, 6))
    copy = bytes(16) + ballot[16:]  # whoever copies the box does not know the token before it
    assert one.vote(code[1], copy) is Reply.RECORDED
    assert one.vote(code[0], ballot) is Reply.RECORDED
    for n in (2, 3):
        assert one.vote(code[n], one.sealed(text(n, 2, 3, 4))) is Reply.RECORDED
    wait_until(lambda: progress(session.project.workshop, "round-1").voted == 4)
    assert running.waiting == 0, "what was acknowledged is in the document"
    session.apply_without_undo(lambda p: close_round(p, "round-1", AT))
    session.apply_without_undo(lambda p: reveal_round(p, "round-1", AT, session.sealer))
    votes = {b.voter: b.answers for b in read_ballots(session.project.workshop, "round-1")}
    victim, _thief, third, fourth = (p.id for p in session.project.workshop.participants)
    assert votes == {victim: points(9, 8, 7, 6), third: points(2, 2, 3, 4), fourth: points(3, 2, 3, 4)}
    assert "One was a copy of somebody else's sealed ballot." in minutes_of(session.project)[-1]
