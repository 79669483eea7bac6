# SPDX-License-Identifier: MIT
"""Ask until decided, driven as a user drives it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from mcda_app.analysis.trade_offs.narrowing import narrow
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.trade_offs import answer_trade_off
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Method
from mcda_app.domain.scale import Scale
from mcda_app.domain.trade_offs import Preference, Step, TradeOff
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.page import WeightsPage
from mcda_app.ui.weighting.trade_offs.leaders_chart import LeadersChart
from mcda_app.ui.widgets.fields.number_field import NumberField
from tests.analysis.trade_offs.problems import numbers_decision
from tests.ui.controls import buttons, choose, control, press
from tests.ui.waiting import wait_until

TWO = numbers_decision([[1, 0, 0.2], [0, 1, 0.2], [0.4, 0.4, 0.2]], [[1, 0, 0], [0, 0, 1]])


@pytest.fixture
def session() -> Session:
    return Session(TWO)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[WeightsPage]:
    page = WeightsPage(session)
    qtbot.addWidget(page)
    page.resize(900, 1000)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    press(page, "Ask until decided")
    yield page
    page.close()


def texts(page: WeightsPage) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def removers(page: WeightsPage) -> list[QAbstractButton]:
    QApplication.processEvents()
    return [b for b in buttons(page, "✕") if b.accessibleName().startswith("Remove: ")]


def key(key_: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key_)


def test_keys_answer_until_first_place_is_settled(session: Session, page: WeightsPage) -> None:
    assert "Question 1" in texts(page)
    assert "First place is settled on 0 of 2 issues." in texts(page)
    assert "Answer the first question to begin." in texts(page)
    asked = 0
    while "Decided" not in texts(page):
        key(Qt.Key.Key_1)
        asked += 1
        assert len(session.project.elicitation.statements.trade_offs) == asked < 10
    assert f"Decided after {asked} question" in texts(page)
    bar = control(page, QProgressBar, "Issues whose first place is settled")
    assert bar.value() == bar.maximum() == 2
    assert len(removers(page)) == asked
    before = session.project
    press(page, "Use these weights")
    assert session.project.weights.origin == "trade-offs"
    assert session.project.weights.shares == pytest.approx(narrow(session.project).shares)
    session.undo_stack.undo()
    assert session.project == before
    session.undo_stack.undo()
    assert "Decided" not in texts(page)


def test_each_button_gives_its_answer_and_each_answer_can_be_removed(
    session: Session, page: WeightsPage
) -> None:
    known = {
        "worth more (1)": Preference.MORE,
        "About as much (2)": Preference.ABOUT,
        "worth more (3)": Preference.LESS,
        "Cannot tell (4)": Preference.UNCLEAR,
    }
    for text, answer in known.items():
        if text.startswith("worth"):
            (label,) = (x for x in page.findChildren(QLabel) if x.text().endswith(text))
            button = label.parentWidget()
            assert isinstance(button, QPushButton)
            assert button.accessibleName().endswith("is worth more")
            button.click()
        else:
            press(page, text)
        assert session.project.elicitation.statements.trade_offs[-1].answer is answer
        (remover,) = removers(page)
        remover.click()
        assert session.project.elicitation.statements.trade_offs == ()
        QApplication.processEvents()
    assert not removers(page)


def test_a_bar_shows_who_can_still_come_first(session: Session, page: WeightsPage) -> None:
    (chart,) = page.findChildren(LeadersChart)
    assert [bar.end for bar in chart.bars] == ["2 possible", "2 possible"]
    assert {part.text for part in chart.bars[0].parts} == {"Option 0", "Option 1"}
    session.apply("answer", lambda p: answer_trade_off(p, TradeOff(Step("c0"), Step("c1"), Preference.MORE)))
    assert [bar.end for bar in chart.bars] == ["✓ settled", "2 possible"]
    heads, rows = chart.table()
    assert len(heads) == 3
    assert rows[0] == ("Issue 0", "Option 0", "settled")


def test_only_the_chosen_issues_have_to_be_settled(session: Session, page: WeightsPage) -> None:
    menu = control(page, QPushButton, "Issues to settle").menu()
    assert menu is not None
    menu.aboutToShow.emit()
    entries = {action.text(): action for action in menu.actions()}
    assert entries["Issue 1"].isChecked()
    entries["Issue 1"].trigger()
    assert session.project.elicitation.statements.left_out == {"i1"}
    assert "First place is still open between 2 options." in texts(page)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "All issues").trigger()
    assert "0 of 2 issues" in texts(page)


def test_bounds_are_added_and_lifted(session: Session, page: WeightsPage) -> None:
    choose(
        control(page, QComboBox, "Criterion whose weight is known to lie between two shares"), "Criterion 1"
    )
    low = control(page, NumberField, "Lowest weight, in percent")
    high = control(page, NumberField, "Highest weight, in percent")
    low.setValue(60)
    high.setValue(40)
    press(page, "Add")
    assert "may not exceed" in texts(page)
    assert not session.project.elicitation.statements.bounds
    high.setValue(80)
    press(page, "Add")
    assert session.project.elicitation.statements.bounds == {"c1": (0.6, 0.8)}
    assert "may not exceed" not in texts(page)
    assert "The weight of Criterion 1 lies between 60% and 80%." in texts(page)
    (remover,) = removers(page)
    remover.click()
    assert not session.project.elicitation.statements.bounds


def test_contradictions_and_edited_ranges_are_said(session: Session, page: WeightsPage) -> None:
    for first, second in (("c0", "c1"), ("c1", "c2")):
        answer = TradeOff(Step(first), Step(second), Preference.MORE)
        session.apply("answer", lambda p, a=answer: answer_trade_off(p, a))
    wrong = TradeOff(Step("c2", number=0.5), Step("c0"), Preference.MORE)
    session.apply("answer", lambda p: answer_trade_off(p, wrong))
    assert "These answers cannot all be true." in texts(page)
    assert texts(page).count("⚠") == 3
    assert not buttons(page, "Use these weights")
    removers(page)[2].click()
    assert "cannot all be true" not in texts(page)
    wider = Scale(low=0.0, high=2.0)
    session.apply("widen", lambda p: replace_criterion(p, replace(p.criterion("c0"), scale=wider)))
    assert "It does not count: The range of Criterion 0 has changed since." in texts(page)
    press(page, "The answers still hold")
    assert "does not count" not in texts(page)


def test_another_method_is_said_and_changed(session: Session, page: WeightsPage) -> None:
    assert "another method is in use" not in texts(page)
    session.apply("method", lambda p: replace(p, settings=replace(p.settings, method=Method.TOPSIS)))
    assert "First place is settled under weighted value; another method is in use." in texts(page)
    press(page, "Use weighted value")
    assert session.project.settings.method is Method.VALUE
    assert "another method is in use" not in texts(page)


def test_a_large_decision_is_worked_out_beside_the_window(qtbot: QtBot) -> None:
    table = [[(7 * n + 3 * m * m + k) % 10 / 10 for m in range(4)] for n in range(20) for k in (1,)]
    session = Session(numbers_decision(*([table] * 40)))
    page = WeightsPage(session)
    qtbot.addWidget(page)
    page.resize(900, 1000)
    page.show()
    page.ask(WeightQuestion.TRADE_OFFS)
    assert "Looking for the next question…" in texts(page)
    wait_until(lambda: "Question 1" in texts(page))
    assert "0 of 40 issues" in texts(page)
    page.close()


def test_a_decision_without_scores_says_what_to_do(qtbot: QtBot) -> None:
    page = WeightsPage(Session(numbers_decision([[None, None], [None, None]])))
    qtbot.addWidget(page)
    page.show()
    page.ask(WeightQuestion.TRADE_OFFS)
    assert "There is no issue to settle: choose issues, or give scores." in texts(page)
    page.close()
