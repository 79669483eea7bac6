# SPDX-License-Identifier: MIT
"""Ballots are filled in at this computer, one after the other, and revised."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.voting.ballots import read_ballots
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.ballot_form import BallotForm
from mcda_app.ui.workshop.page import WorkshopPage
from mcda_app.ui.workshop.private_ballot import PrivateBallot
from mcda_app.ui.workshop.round_dialogs import ConsoleDialog
from tests.domain.workshops import (
    cast_ballot,
    code_of,
    sealed_answers,
    sealed_contents,
)
from tests.ui.controls import press, words
from tests.ui.workshop.workshop_window import AT, NAMES, begun, fill, latest, opened, vote

KINDS = [
    (RoundKind.WEIGHTS, WeightQuestion.DIRECT),
    (RoundKind.WEIGHTS, WeightQuestion.SWING),
    (RoundKind.WEIGHTS, WeightQuestion.ORDER),
    (RoundKind.WEIGHTS, WeightQuestion.PAIRWISE),
    (RoundKind.SCORES, WeightQuestion.DIRECT),
    (RoundKind.GUT, WeightQuestion.DIRECT),
]

# Ballots


@pytest.mark.parametrize(("kind", "question"), KINDS)
def test_a_ballot_of_each_kind_is_filled_in_and_revised(session: Session, qtbot, kind, question) -> None:
    begun(session)
    key = opened(session, kind, question)
    form = BallotForm(latest(session))
    qtbot.addWidget(form)
    form.show()
    assert not form.check()
    assert not form.faults.isHidden()
    fill(form)
    assert form.check(), form.faults.text()
    answers = form.answers()
    session.apply_without_undo(
        lambda p: cast_ballot(p, key, "ada-quill", answers, source=BallotSource.KEYBOARD, at=AT)
    )
    again = BallotForm(latest(session))
    qtbot.addWidget(again)
    (answers,) = sealed_answers(session.project).values()
    again.show_answers(answers)
    assert again.check()
    assert again.answers() == answers


def test_the_keyboard_is_passed_from_one_to_the_next(session: Session, qtbot) -> None:
    begun(session)
    key = opened(session)
    booth = PrivateBallot(session, key, None)
    qtbot.addWidget(booth, before_close_func=lambda w: w.leave())
    booth.show()
    workshop = session.project.workshop
    assert workshop is not None
    booth.code.setText("nonsense")
    booth.enter()
    assert booth.form is None
    assert "not a valid code" in words(booth)
    assert "nonsense" not in words(booth).casefold(), "what was typed may be a code but for one character"
    for n, person in enumerate(workshop.participants):
        booth.code.setText(code_of(person))
        QTest.keyClick(booth.code, Qt.Key.Key_Return)
        assert booth.form is not None
        booth.hand_in()
        assert booth.form is not None, "an incomplete ballot is not handed in"
        fill(booth.form, lambda k, n=n: (k + n) % 4)
        booth.hand_in()
        assert booth.form is None
        assert f"{n + 1} of 3 {'has' if n == 0 else 'have'} voted" in words(booth)
        assert booth.code.text() == ""
    QTest.keyClick(booth, Qt.Key.Key_Escape)
    assert booth.isVisible()
    # Nothing of what was answered is left on the screen.
    labels = words(booth)
    assert not any(name in labels for name in NAMES)
    booth.leave()
    assert {b.source for b in latest(session).sealed} == {BallotSource.KEYBOARD}


def test_whoever_holds_a_code_sees_no_answers_of_its_voter(session: Session, qtbot) -> None:
    begun(session)
    key = opened(session)
    vote(session, "ada-quill", 11, 22, 33, 44)
    booth = PrivateBallot(session, key, None)
    qtbot.addWidget(booth, before_close_func=lambda w: w.leave())
    ada, bjorn, _ = session.project.workshop.participants
    contents = []
    for person in (bjorn, ada):
        booth.code.setText(code_of(person))
        booth.enter()
        assert booth.form.answers().points == {}
        assert "takes the place of the earlier one" in words(booth)
        contents.append(words(booth).replace(person.name, ""))
        press(booth, "Leave without submitting")
    booth.leave()
    assert contents[0] == contents[1], "nothing tells who has voted"
    assert list(sealed_answers(session.project)["ada-quill"].points.values()) == [11, 22, 33, 44]


def test_the_console_takes_one_ballot_after_the_other(session: Session, page: WorkshopPage) -> None:
    begun(session)
    opened(session)
    dialog = ConsoleDialog(page, session, latest(session))
    dialog.show()
    for _ in NAMES:
        assert dialog.focusWidget() is dialog.form.first_field(), "what is typed is an answer at once"
        fill(dialog.form)
        dialog.take()
    assert len(latest(session).sealed) == 3
    texts = [dialog.person.itemText(n) for n in range(dialog.person.count())]
    assert texts[0] == dialog.person.currentText() == "Everybody has voted"
    assert [("has voted" in text) for text in texts[1:]] == [True, True, True]
    before = session.project
    assert not dialog.form.isEnabled(), "no ballot is replaced by going on typing"
    assert dialog.focusWidget().text() == "Close"
    dialog.person.setCurrentIndex(2)
    fill(dialog.form)
    dialog.take()
    assert session.project != before, "somebody who is chosen votes anew"
    dialog.reject()


def test_who_has_still_to_vote_is_told_once_a_round_opens(session: Session, page: WorkshopPage) -> None:
    begun(session)
    view = page.show_view("rounds")
    opened(session)
    assert "Still to vote: Ada Quill" in words(view)


def test_digits_are_taken_at_once_where_nothing_is_filled_in(session: Session, qtbot) -> None:
    begun(session)
    opened(session)
    form = BallotForm(latest(session))
    qtbot.addWidget(form)
    form.show()
    one, other = [field.widget for field in form._fields.values()][:2]
    one.setFocus()
    QTest.keyClicks(one, "60")
    QTest.keyClick(one, Qt.Key.Key_Return)
    assert one.number == 60
    other.setFocus()
    other.lineEdit().deselect()
    QTest.keyClicks(other, "40")
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert other.number == 40
    other.selectAll()
    QTest.keyClick(other, Qt.Key.Key_Delete)
    assert list(form.answers().points.values()) == [60], "emptied again"


def test_a_revised_ballot_keeps_its_reason(session: Session, qtbot) -> None:
    begun(session)
    key = opened(session)
    booth = PrivateBallot(session, key, None)
    qtbot.addWidget(booth, before_close_func=lambda w: w.leave())
    booth.show()
    for _ in range(2):
        booth.code.setText(code_of(session.project.workshop.participants[0]))
        booth.enter()
        if not latest(session).sealed:
            fill(booth.form)
            booth.form.reason.setText("Costs are known")
        booth.hand_in()
    assert [dict(r) for _, r in sealed_contents(session.project).values()] == [{"": "Costs are known"}]


def test_enter_takes_the_ballot_and_leaving_a_filled_one_asks(
    session: Session, page: WorkshopPage, enter: list[str]
) -> None:
    begun(session)
    opened(session)
    dialog = ConsoleDialog(page, session, latest(session))
    dialog.show()
    fill(dialog.form)
    dialog.reject()
    assert enter == ["Leave without recording this ballot?"]
    assert dialog.isVisible()
    QTest.keyClick(dialog.form.reason, Qt.Key.Key_Return)
    assert len(latest(session).sealed) == 1
    dialog.reject()
    assert not dialog.isVisible(), "nothing is filled in, so nothing is asked"


def test_enter_changes_nothing_that_cannot_be_taken_back(
    session: Session, page: WorkshopPage, enter: list[str]
) -> None:
    begun(session)
    view = page.show_view("people")
    before = session.project
    view.table.selectRow(0)
    for text in ("New code", "Remove", "Make it anonymous", "Remove the workshop"):
        press(view, text)
    assert len(enter) == 4
    assert session.project == before


# Rounds


def test_who_has_voted_is_told_and_what_is_not(session: Session, page: WorkshopPage) -> None:
    begun(session)
    key = opened(session)
    view = page.show_view("rounds")
    vote(session, "ada-quill", 77, 11, 6, 6)
    text = words(view)
    assert "1 of 3 has voted" in text
    assert "Voted: Ada Quill." in text
    assert "77" not in text
    assert view.answers.isHidden()
    assert read_ballots(session.project.workshop, key) == ()


def test_an_anonymous_round_tells_the_number_alone(session: Session, page: WorkshopPage) -> None:
    begun(session, anonymous=True)
    opened(session)
    view = page.show_view("rounds")
    vote(session, "participant-2", 77, 11, 6, 6)
    text = words(view)
    assert "1 of 4 has voted" in text
    assert "Participant" not in text
