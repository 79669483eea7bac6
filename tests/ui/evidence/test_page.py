# SPDX-License-Identifier: MIT
"""The page Evidence: what to check first, the list of checks, settling a score and saying how sure one is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.evidence.doubts import set_doubts
from mcda_app.domain.edits.evidence.tasks import add_task
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.evidence.tasks import ScorePlace, TaskState
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.weights import Weights
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.evidence.doubt_dialog import DoubtDialog
from mcda_app.ui.evidence.page import CHOSEN_ISSUE, EvidencePage
from mcda_app.ui.evidence.settle_dialog import SettleDialog
from mcda_app.ui.evidence.task_card import DUE, OWNER, RESULT, STATE
from tests.analysis.problems import project_of
from tests.domain.workshops import named, revealed
from tests.ui.controls import choose, control, press
from tests.ui.waiting import settle, wait_until

PLACE = ScorePlace("knowledge", "selective", "cost")


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> EvidencePage:
    page = EvidencePage(session)
    qtbot.addWidget(page)
    page.resize(900, 1100)
    page.show()
    wait_until(lambda: bool(page.chart.rows))
    return page


def type_in(page: EvidencePage, row: int, column: int, text: str) -> None:
    table = page.tasks.table
    settle()
    table.edit_cell(row, column)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()


def answering(answer: Callable[[QDialog], None]) -> None:
    """Have the dialog that comes next answered."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        answer(dialog)

    QTimer.singleShot(0, look)


def at(session: Session, place: ScorePlace = PLACE) -> Score:
    return session.project.issue(place.issue).score(place.option, place.criterion)


def test_what_to_check_first_and_putting_it_on_the_list(page: EvidencePage, session: Session) -> None:
    assert page.headline.sentence.text().startswith("Check 3 of 144 doubtful scores")
    assert "27 of the 144 doubts are proven not to matter" in page.headline.below.text()
    proposed = [row for row in page.chart.rows if row.proposed]
    assert len(proposed) == 3
    assert page.chart.rows[:3] == tuple(proposed)
    press(page, "Put the proposed scores on the list")
    assert {t.places[0] for t in session.project.evidence_tasks} == {r.info.doubted.place for r in proposed}
    assert page.tasks.table.rowCount() == 3
    assert not page.propose.isEnabled()
    session.undo_stack.undo()
    assert session.project.evidence_tasks == ()
    assert page.propose.isEnabled()
    # for the right choice
    page.aim.setCurrentIndex(1)
    assert "the right option is then picked on" in page.headline.sentence.text()
    assert "surer by" in page.chart.rows[0].figures
    heads, rows = page.chart.table()
    assert len(rows) == len(page.chart.rows)
    assert len(heads) == len(rows[0])
    # one issue
    session.select_issue("knowledge")
    page.scope.setCurrentIndex(CHOSEN_ISSUE)
    assert "really first in 56%" in page.headline.below.text()
    assert all(row.info.doubted.issue.id == "knowledge" for row in page.chart.rows)
    assert not page.groups.isVisibleTo(page)


def test_a_chosen_score_is_explained_with_its_figures(page: EvidencePage, session: Session) -> None:
    page.aim.setCurrentIndex(1)
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_Down)
    info = page.chart.rows[1].info
    assert page.panel.head.text().startswith(f"Cost: Selective on {info.doubted.issue.label}")
    press(page.panel, "Explain…")
    assert page.panel.text.text().count("If it is ") == len(info.outcomes)
    shown: list[tuple[str, str, str]] = []
    page.score_requested.connect(lambda *place: shown.append(place))
    press(page.panel, "Show on the Issue page")
    assert shown == [tuple(info.doubted.place)]
    press(page.panel, "Put on the list")
    assert not page.panel.list_button.isEnabled()


def test_one_question_puts_many_scores_on_the_list(page: EvidencePage, session: Session) -> None:
    assert page.groups.groups[0].group.key == ("selective", "cost")
    page.groups.findChildren(type(page.propose))[0].click()
    (task,) = session.project.evidence_tasks
    assert len(task.places) == 15
    assert "and 14 more scores" in page.tasks.table.item(0, 0).text()


def test_the_list_is_edited_in_place(page: EvidencePage, session: Session) -> None:
    press(page.panel, "Put on the list")
    type_in(page, 0, OWNER, "Ms Vos")
    type_in(page, 0, DUE, "2026-12-24")
    type_in(page, 0, RESULT, "asked")
    (task,) = session.project.evidence_tasks
    assert (task.owner, task.due, task.result) == ("Ms Vos", "2026-12-24", "asked")
    type_in(page, 0, DUE, "soon")
    assert "“soon” is not a date." in page.tasks.fault.text()
    assert session.project.evidence_tasks[0].due == "2026-12-24"
    assert page.tasks.table.item(0, DUE).text() == "2026-12-24"
    page.tasks.table.item(0, STATE).setText("dropped")
    QApplication.processEvents()
    assert session.project.evidence_tasks[0].state is TaskState.DROPPED
    assert "0 open of 1" in page.tasks.title.text()
    press(page.tasks, "Remove from the list")
    assert session.project.evidence_tasks == ()
    session.undo_stack.undo()
    assert len(session.project.evidence_tasks) == 1


def test_settling_a_score_updates_it_ticks_it_off_and_changes_the_answer(
    page: EvidencePage, session: Session
) -> None:
    session.select_issue("knowledge")
    page.scope.setCurrentIndex(CHOSEN_ISSUE)
    page.aim.setCurrentIndex(1)
    page.chart.choose([row.info.doubted.place for row in page.chart.rows].index(PLACE))
    press(page.panel, "Put on the list")

    def take_down(dialog: QDialog) -> None:
        assert isinstance(dialog, SettleDialog)
        choose(dialog.value.levels, "medium")
        choose(dialog.evidence, "follows from a passage of the paper")
        dialog.source.setText("Letter of 30 November")
        dialog.outcome.setText("Higher than assumed")
        assert dialog.reason.text() == ""
        dialog.accept()

    answering(take_down)
    press(page.tasks, "Settle…")
    score = at(session)
    assert (score.level, score.evidence, score.source) == ("medium", Evidence.TEXT, "Letter of 30 November")
    (task,) = session.project.evidence_tasks
    assert (task.state, task.result) == (TaskState.SETTLED, "Higher than assumed")
    assert page.tasks.table.item(0, 1).text() == "low → medium"
    assert not page.tasks.settle_button.isEnabled()
    wait_until(lambda: "Global leads" in page.headline.below.text())
    session.undo_stack.undo()  # both in one step
    assert at(session).level == "low"
    assert session.project.evidence_tasks[0].state is TaskState.OPEN


def test_saying_how_sure_a_score_is(page: EvidencePage, session: Session) -> None:
    place = page.chart.rows[0].info.doubted.place

    def narrow(dialog: QDialog) -> None:
        assert isinstance(dialog, DoubtDialog)
        assert dialog.fields.usual.isChecked()
        choose(dialog.fields.low.levels, "very high")
        choose(dialog.fields.high.levels, "very high")
        dialog.accept()
        assert "must lie between" in dialog.fault.text()
        now = session.project.criterion(place.criterion).describe(
            at(session, place).value_on(session.project.criterion(place.criterion))
        )
        choose(dialog.fields.low.levels, now)
        choose(dialog.fields.high.levels, now)
        dialog.accept()

    answering(narrow)
    press(page.panel, "How sure…")
    level = at(session, place).level
    assert at(session, place).doubt == Doubt(level, level)
    wait_until(lambda: "of 143 doubtful scores" in page.headline.sentence.text())
    session.undo_stack.undo()
    wait_until(lambda: "of 144 doubtful scores" in page.headline.sentence.text())


def numbers() -> Project:
    project = project_of([[40.0], [45.0]], [1.0], scales=[Scale(low=0.0, high=100.0, unit="%")])
    criterion = project.criterion("c0")
    return replace_criterion(project, criterion)


def test_numbers_are_typed(qtbot: QtBot, qapp: QApplication) -> None:
    session = Session(numbers())
    dialog = DoubtDialog(None, session, ScorePlace("i", "a", "c0"))
    qtbot.addWidget(dialog)
    low = control(dialog, QLineEdit, "Lowest value that it may have")
    high = control(dialog, QLineEdit, "Highest value that it may have")
    dialog.fields.own.setChecked(True)
    low.setText("nothing")
    dialog.accept()
    assert "“nothing” is not a valid score" in dialog.fault.text()
    low.setText("")
    dialog.accept()
    assert "There is no number yet." in dialog.fault.text()
    low.setText("35 %")
    high.setText("70")
    dialog.accept()
    assert session.project.issue("i").score("a", "c0").doubt == Doubt(35.0, 70.0)
    session.deleteLater()


def test_out_of_sight_it_waits_and_is_true_again_when_it_is_seen(
    page: EvidencePage, session: Session
) -> None:
    headline = page.headline.sentence.text()
    page.hide()
    chosen = session.project.criteria[0].id
    shares = {c.id: float(c.id == chosen) for c in session.project.criteria}
    session.apply("Weights", lambda p: set_weights(p, Weights(FrozenDict(shares))))
    session.apply("Check", lambda p: add_task(p, [PLACE]))
    assert page.tasks.table.rowCount() == 0
    page.show()
    assert page.headline.sentence.text() != headline
    assert page.tasks.table.rowCount() == 1
    assert not page.card.isVisible(), "what was worked out under other weights is gone"
    wait_until(lambda: bool(page.chart.rows) and page.card.isVisible())


def test_without_doubts_without_scores_and_without_an_issue(qtbot: QtBot, qapp: QApplication) -> None:
    start = presets.load()
    certain = {
        ScorePlace(issue.id, option.id, criterion.id): Doubt(score.level, score.level)
        for issue, option, criterion, score in start.all_scores()
    }
    session = Session(set_doubts(start, certain))
    page = EvidencePage(session)
    qtbot.addWidget(page)
    page.show()
    wait_until(lambda: page.headline.sentence.text() == "No score is in doubt.")
    assert not page.propose.isVisibleTo(page)
    assert not page.panel.isVisibleTo(page)
    session.open(presets.load("blank"), None)
    assert page.empty.isVisibleTo(page) or page.headline.sentence.text()
    session.deleteLater()


def test_doubts_by_the_answers_of_a_round(qtbot: QtBot, qapp: QApplication) -> None:
    session = Session(revealed(named(), RoundKind.SCORES, issue_ids=["trade"]))
    page = EvidencePage(session)
    qtbot.addWidget(page)
    page.show()
    wait_until(lambda: bool(page.chart.rows))
    press(page, page.spread.text())
    assert any(score.doubt is not None for score in session.project.issue("trade").scores.values())
    session.undo_stack.undo()
    assert all(score.doubt is None for score in session.project.issue("trade").scores.values())
    session.deleteLater()


def test_an_answer_that_comes_late_says_nothing_of_a_project_without_issues(
    page: EvidencePage, session: Session
) -> None:
    start = session.project
    session.apply("Edit", lambda p: replace(p, issues=p.issues[:2]))
    session.apply("Edit", lambda p: replace(p, issues=()))
    QTest.qWait(600)
    assert page.headline.sentence.text() == "No issue yet"
    assert page.empty.isVisibleTo(page)
    session.apply("Edit", lambda _p: start)
    wait_until(lambda: page.headline.sentence.text().startswith("Check 3 of 144"))
