# SPDX-License-Identifier: MIT
"""A whole workshop of seven in the real window: from preset to signed report, in all four ways to collect."""

from __future__ import annotations

from functools import partialmethod

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundState
from mcda_app.exchange.ballots.ballot_file import filled_in, open_ballot, write_ballot
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.formats import write_report
from mcda_app.files.project_file import open_project, save_project
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.workshop.ballot_files_dialog import CollectDialog
from mcda_app.ui.workshop.collecting.paper_ballots import PaperBallotsDialog
from mcda_app.ui.workshop.people.person_dialog import PersonDialog
from mcda_app.ui.workshop.private_ballot import PrivateBallot
from mcda_app.ui.workshop.round_dialogs import ConsoleDialog, RoundDialog
from tests.domain.workshops import code_of, with_codes
from tests.ui.controls import press

NAMES = ("Ada Quill", "Björn Ек", "Chidi Umbra", "Dora Vex", "Emil Yarrow", "Fatou Zeal", "Gil Wren")
POINTS = (
    (60, 20, 10, 10),
    (55, 25, 10, 10),
    (20, 60, 10, 10),
    (10, 10, 20, 60),
    (25, 25, 25, 25),
    (40, 30, 20, 10),
    (15, 15, 60, 10),
)


@pytest.fixture(autouse=True)
def first_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is asked is answered with the first button."""
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])


def introduce(dialog: PersonDialog, name: str) -> None:
    dialog.name.setText(name)
    dialog.role.setText("Adviser")
    dialog.accept()


def test_seven_people_from_preset_to_signed_report(window: MainWindow, qtbot, tmp_path, monkeypatch) -> None:
    session = window.session
    window.commands.workshop.show_workshop()
    page = window.page("workshop")
    press(page, "Begin with names")

    # People
    people = page.show_view("people")
    for name in NAMES:
        with monkeypatch.context() as patch:
            patch.setattr(PersonDialog, "exec", partialmethod(introduce, name))
            press(people, "Add…")
    workshop = session.project.workshop
    assert [p.name for p in workshop.participants] == list(NAMES)
    session.apply_without_undo(with_codes)
    codes = [code_of(p) for p in session.project.workshop.participants]

    # A round on weights, in four ways
    rounds = page.show_view("rounds")
    dialog = RoundDialog(rounds, session)
    dialog.question.setCurrentIndex(2)
    dialog.accept()
    round_ = session.project.workshop.open_round

    console = ConsoleDialog(rounds, session, round_)
    fill(console.form, POINTS[0])
    console.take()
    console.reject()

    booth = PrivateBallot(session, round_.id, window)
    booth.show()
    for n in (1, 2):
        booth.code.setText(codes[n])
        QTest.keyClick(booth.code, Qt.Key.Key_Return)
        fill(booth.form, POINTS[n])
        booth.hand_in()
    booth.leave()

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(tmp_path))
    press(rounds, "Hand out files")
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*"))) == 14, timeout=20000)
    ids = [c.id for c in session.project.criteria]
    for path in tmp_path.glob("*.mcda-ballot"):
        ballot = open_ballot(path)
        if ballot.voter in NAMES[3:5]:
            n = NAMES.index(ballot.voter)
            answers = Answers(points=FrozenDict(zip(ids, map(float, POINTS[n]), strict=True)))
            write_ballot(filled_in(ballot, codes[n], answers, {}), path)
    collect = CollectDialog(rounds, session, str(tmp_path))
    qtbot.waitUntil(collect.merge_button.isEnabled, timeout=20000)
    collect.accept()

    type_ballots(rounds, session, [(codes[n], POINTS[n]) for n in (5, 6)])
    round_ = session.project.workshop.open_round
    assert {b.source for b in round_.sealed} == set(BallotSource) - {BallotSource.PHONE}
    assert len(round_.sealed) == 7

    # Reveal, discuss, repeat
    press(page, "Close round 1  (F8)")
    press(page, "Reveal round 1  (F8)")
    assert rounds.answers.rowCount() == 7
    discuss = page.show_view("discuss")
    assert discuss.headline.text() == "Discuss these three"
    rounds = page.show_view("rounds")
    press(rounds, "Repeat it")
    type_ballots(rounds, session, [(code, POINTS[max(0, n - 1)]) for n, code in enumerate(codes)])
    press(page, "Close round 2  (F8)")
    press(page, "Reveal round 2  (F8)")
    assert rounds.changes.rowCount() > 0
    assert all(r.state is RoundState.REVEALED for r in session.project.workshop.rounds)

    # The group's weights, dissent, signatures
    results = page.show_view("results")
    press(results, "Use these weights")
    assert session.project.weights.origin == "workshop"
    dissent = page.show_view("dissent")
    dissent.reason.setPlainText("Trade cannot wait")
    press(dissent, "Put it on record")
    sign = page.show_view("sign-off")
    for n in range(7):
        sign.who.setCurrentIndex(n)
        sign.word.setCurrentIndex(0 if n else 1)
        sign.sign()
    assert "7 of 7 have signed the present state: 6 in agreement, 1 under dissent." in sign.state.text()

    # Saved, opened again, reported
    path = tmp_path / "workshop.mcda"
    save_project(session.project, path)
    assert open_project(path) == session.project
    report = build(session.project, date="23 November 2026", annexes=EVERY_ANNEX)
    text = repr(report.nodes)
    for part in ("Trade cannot wait", "this state", "Under their own weights", *NAMES):
        assert part in text
    write_report(report, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def type_ballots(view, session, ballots) -> None:
    """Enter paper ballots, each as one line."""
    dialog = PaperBallotsDialog(view, session, session.project.workshop.open_round)
    dialog.show()
    for code, points in ballots:
        dialog.line.setText(f"{code} {' '.join(map(str, points))}")
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    dialog.reject()


def fill(form, numbers) -> None:
    for field, number in zip(form._fields.values(), numbers, strict=True):
        field.widget.setValue(number)
