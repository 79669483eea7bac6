# SPDX-License-Identifier: MIT
"""A round on actors in the window: opened, filled in, and its ratings adopted on the Partners page."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mcda_app.analysis.group.actor_ratings import group_ratings, latest_actor_round
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.domain.voting.actor_questions import GENERAL
from mcda_app.domain.voting.ballots import faults_of
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.ui.core.session import Session
from mcda_app.ui.partners.page import PartnersPage
from mcda_app.ui.workshop.answer_rows import answer_rows, change_rows
from mcda_app.ui.workshop.ballot_form import BallotForm
from mcda_app.ui.workshop.projector.content import room_content
from mcda_app.ui.workshop.round_dialogs import RoundDialog
from tests.domain.workshops import answers_to, latest, named, revealed, voted


@pytest.fixture
def session(qapp) -> Session:
    return Session(revealed(named(), RoundKind.ACTORS, issue_ids=(GENERAL,)))


@pytest.fixture
def page(qtbot, session: Session) -> PartnersPage:
    page = PartnersPage(session)
    qtbot.addWidget(page)
    page.resize(900, 1200)
    page.show()
    page.show_view("actors")
    return page


def test_the_groups_spread_stands_beside_the_ratings_and_is_adopted_in_one_step(page, session, qtbot):
    card = page.actors.group
    assert card.isVisible()
    round_ = latest_actor_round(session.project)
    ratings = group_ratings(RevealedRound.of(session.project, round_.id))
    table = card.table
    assert table.rowCount() == len(ratings) / 2 == 11
    texts = [table.item(row, column).text() for row in range(table.rowCount()) for column in (2, 4)]
    assert texts == [one.text for one in ratings]
    before = session.project
    qtbot.mouseClick(card.use, Qt.MouseButton.LeftButton)
    assert not any(one.differs for one in group_ratings(RevealedRound.of(session.project, round_.id)))
    assert not card.use.isVisible()
    session.undo_stack.undo()
    assert session.project.partners == before.partners
    assert card.use.isVisible()


def test_without_such_a_round_there_is_no_card(page, session):
    session.apply("Edit", lambda _p: named())
    assert not page.actors.group.isVisible()


def test_everybodys_ratings_are_listed_in_words_and_the_room_sees_where_people_differ(session):
    project, round_ = session.project, latest(session.project)
    heads, rows = answer_rows(project, round_)
    assert heads[:2] == ("Who", "Actor")
    assert len(rows) == 3 * 11
    words = {cell.text for row in rows for cell in row[2:]}
    assert words <= {"none", "low", "medium", "high", "very high", "cannot tell"}
    assert change_rows(project, round_) == []
    assert any("Effort to win over" in line for line in room_content(session, "question", 0).lines)


def test_the_ballot_asks_for_each_actor_and_is_checked(qtbot):
    round_ = latest(voted(named(), RoundKind.ACTORS, issue_ids=(GENERAL, "trade")))
    form = BallotForm(round_)
    qtbot.addWidget(form)
    assert not form.check()
    answers = answers_to(round_, Random(3))
    form.show_answers(answers)
    assert form.answers() == answers
    assert faults_of(round_, form.answers()) == ()


def test_a_round_in_general_is_offered_where_there_are_actors(qtbot):
    session = Session(named())
    session.select_issue("trade")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = RoundDialog(parent, session, RoundKind.ACTORS)
    qtbot.addWidget(dialog)
    dialog.accept()
    round_ = latest(session.project)
    assert round_.kind is RoundKind.ACTORS
    assert [issue.id for issue in round_.asked.issues] == [GENERAL]
