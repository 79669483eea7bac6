# SPDX-License-Identifier: MIT
"""Answers are typed as briefly on a form as on paper, and lead on where many ballots are entered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.ballots.answer_fields import EQUAL, AnswerField, AnswerKind
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.answer_box import AnswerBox, keys_of
from mcda_app.ui.workshop.ballot_form import BallotForm
from mcda_app.ui.workshop.round_dialogs import ConsoleDialog
from tests.domain.workshops import AT, latest, named, open_round, sealed_answers
from tests.ui.controls import words

PAIR = ("A 9", "A 5", str(EQUAL), "B 3")


def box(qtbot: QtBot, field: AnswerField, entries: tuple[str, ...]) -> AnswerBox:
    made = AnswerBox(keys_of(field))
    qtbot.addWidget(made)
    made.addItems(("–", *entries))
    made.show()
    return made


def test_what_can_go_on_leads_on_only_once_it_cannot(qtbot: QtBot) -> None:
    places = AnswerField(("x",), "", "", "", AnswerKind.PLACE, 1, 12)
    one = box(qtbot, places, tuple(f"{n}." for n in range(1, 13)))
    led: list[str] = []
    one.answered.connect(lambda: led.append(one.currentText()))
    QTest.keyClicks(one, "1")
    assert (one.currentText(), led) == ("1.", []), "it could become 10 to 12"
    QTest.keyClicks(one, "2")
    assert (one.currentText(), led) == ("12.", ["12."])
    QTest.keyClicks(one, "3")
    assert (one.currentText(), led) == ("3.", ["12.", "3."])
    QTest.keyClicks(one, "x")
    assert one.currentText() == "3."


def test_pairs_and_levels_are_typed_too(qtbot: QtBot) -> None:
    pairs = box(qtbot, AnswerField(("x",), "", "", "", AnswerKind.PAIR, choices=PAIR), PAIR)
    for typed, wanted in (("a5", "A 5"), ("B3", "B 3"), ("=", str(EQUAL)), ("a9", "A 9"), ("-", "–")):
        QTest.keyClicks(pairs, typed)
        assert pairs.currentText() == wanted
    levels = ("low", "medium", "high", "cannot tell")
    level = box(qtbot, AnswerField(("x",), "", "", "", AnswerKind.LEVEL, choices=levels), levels)
    for typed, wanted in (("c", "high"), ("A", "low"), ("-", "cannot tell"), ("m", "medium")):
        QTest.keyClicks(level, typed)
        assert level.currentText() == wanted
    QTest.keyClick(level, Qt.Key.Key_Down)
    assert level.currentText() == "high"


def test_a_level_s_letter_counts_where_ballots_are_entered_and_its_label_elsewhere(qtbot: QtBot) -> None:
    """French “assez utile” is the second level: for a voter “a” begins it, on paper it is the first."""
    project = named(3)
    useful = project.criteria[0]
    levels = tuple(
        replace(level, label=label)
        for level, label in zip(useful.scale.levels, ("pas utile", "assez utile", "très utile"), strict=True)
    )
    useful = replace(useful, scale=replace(useful.scale, levels=levels))
    project = replace(project, criteria=(useful, *project.criteria[1:]))
    round_ = latest(open_round(project, RoundKind.SCORES, AT, issue_ids=["trade"]))
    for quick, wanted in ((True, "pas utile"), (False, "assez utile")):
        form = BallotForm(round_, quick=quick)
        qtbot.addWidget(form)
        form.show()
        first = form.first_field()
        assert isinstance(first, QComboBox)
        QTest.keyClicks(first, "a")
        assert first.currentText() == wanted


def test_a_voter_s_own_form_stays_at_the_question(qtbot: QtBot) -> None:
    project = open_round(named(3), RoundKind.WEIGHTS, AT, question=WeightQuestion.ORDER)
    form = BallotForm(latest(project))
    qtbot.addWidget(form)
    form.show()
    first = form.first_field()
    first.setFocus()
    QTest.keyClicks(first, "2")
    assert isinstance(first, QComboBox)
    assert first.currentText() == "2."
    assert form.window().focusWidget() is first


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        (WeightQuestion.ORDER, ("2", "1", "3", "4")),
        (WeightQuestion.PAIRWISE, ("a3", "a5", "a5", "=", "a2", "a2")),
    ],
)
def test_at_this_computer_a_ballot_is_its_answers_and_enter(
    session: Session, qtbot: QtBot, question: WeightQuestion, answers: tuple[str, ...]
) -> None:
    session.open(open_round(named(4), RoundKind.WEIGHTS, AT, question=question), None)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ConsoleDialog(parent, session, latest(session.project))
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    assert "follows by itself" in words(dialog)
    for _ in range(3):
        for answer in answers:
            QTest.keyClicks(QApplication.focusWidget(), answer)
        assert QApplication.focusWidget() is dialog.form.reason
        QTest.keyClick(dialog.form.reason, Qt.Key.Key_Return)
        assert QApplication.focusWidget() is dialog.form.first_field(), "the next person's"
        assert "ballot was recorded" in words(dialog)
        QTest.keyClicks(dialog.form.first_field(), answers[0])
        assert "ballot was recorded" not in words(dialog), "it is no longer about the one that is entered"
        dialog.form.first_field().setFocus()
    first, *others = sealed_answers(session.project).values()
    assert len(others) == 2
    assert all(each == first for each in others)
    if question is WeightQuestion.ORDER:
        assert [len(place) for place in first.elicitation.order] == [1, 1, 1, 1]
        assert first.elicitation.order[0] == (session.project.criteria[1].id,)
    else:
        ids = [c.id for c in session.project.criteria]
        assert first.elicitation.pairwise.ratio(ids[0], ids[1]) == 3
    dialog.accept()  # without asking what is to become of the answer that was typed
