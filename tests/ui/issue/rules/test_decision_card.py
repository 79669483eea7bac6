# SPDX-License-Identifier: MIT
"""The decision taken, recorded on the Issue page and seen on the overview."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mcda_app.analysis.ranking.cooperation_map import cooperation_map
from mcda_app.domain.decisions.decision import Decision
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.overview.columns import Fonts
from mcda_app.ui.overview.views import ScoresView
from mcda_app.ui.shell.main_window import MainWindow


def choose(page: IssuePage, title: str) -> None:
    choice = page.decision.choice
    at = choice.findText(title)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def test_a_decision_against_the_leader_asks_why_and_is_undone_step_by_step(
    window: MainWindow, page: IssuePage
) -> None:
    session, card = window.session, page.decision
    start = session.project
    assert session.issue is not None
    issue_id = session.issue.id
    assert not card.by.isVisible()
    choose(page, "Global cooperation")
    assert card.by.isVisible()
    assert card.reason.isVisible()
    assert "instead" in card.note.text()
    for field, text in ((card.by, "Ms Vos"), (card.on, "2026-12-01"), (card.reason, "No budget")):
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    decision = session.project.issue(issue_id).decision
    assert decision == Decision(
        "Global cooperation", "global", "Ms Vos", "2026-12-01", "No budget", ("selective",)
    )
    view = ScoresView(session)
    section = cooperation_map(session.project)[0]
    columns = view.columns(section, Fonts.of(page.font()))
    assert columns[-1].titles == ("Decided",)
    at = len(columns) - 1
    assert view.words(issue_id, at, section) == "Global cooperation"
    assert "Why it differs: No budget" in view.tip(issue_id, at, section)
    for _ in range(4):
        session.undo_stack.undo()
    assert session.project == start
    assert card.by.text() == ""
    assert not card.by.isVisible()


def test_what_is_no_day_is_refused_and_stays_typed(window: MainWindow, page: IssuePage) -> None:
    choose(page, "Selective cooperation")
    card = page.decision
    QTest.keyClicks(card.on, "soon")
    QTest.keyClick(card.on, Qt.Key.Key_Return)
    assert card.fault.isVisible()
    assert card.on.text() == "soon"
    assert window.session.issue is not None
    assert window.session.issue.decision == Decision("Selective cooperation", "selective")


def test_something_else_is_decided_once_it_is_said(window: MainWindow, page: IssuePage) -> None:
    session, card = window.session, page.decision
    choose(page, "Something else")
    assert card.outcome.isVisible()
    assert session.issue is not None
    assert session.issue.decision is None
    QTest.keyClicks(card.outcome, "Wait a year")
    page.commit_texts()
    assert session.issue.decision == Decision("Wait a year")
    choose(page, "Nothing yet")
    assert session.issue.decision is None
    assert not card.outcome.isVisible()
