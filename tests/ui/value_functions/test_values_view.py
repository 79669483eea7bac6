# SPDX-License-Identifier: MIT
"""The view of what steps are worth, driven with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.domain.edits.criteria import remove_criterion, replace_criterion
from mcda_app.domain.edits.value_functions import set_value_function
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Method
from mcda_app.domain.scale import Direction, Level, Scale
from mcda_app.domain.value_functions.value_function import (
    StepOrder,
    ValueFunction,
    ValuePoint,
    ValueQuestion,
    ValueShape,
)
from mcda_app.methods.value_functions import value_at
from mcda_app.ui.core.session import Session
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.value_functions.cards_panel import CardsPanel
from mcda_app.ui.value_functions.comparison_panel import ComparisonPanel
from mcda_app.ui.value_functions.draw_panel import DrawPanel
from mcda_app.ui.value_functions.midvalue_panel import MidvaluePanel
from mcda_app.ui.value_functions.view import ValuesView
from mcda_app.ui.widgets.toast import shown_toast
from tests.ui.controls import press
from tests.ui.waiting import wait_until

TIME, COST = "effectiveness", "cost"


@pytest.fixture
def view(session: Session, qtbot: QtBot) -> Iterator[ValuesView]:
    """On a criterion of numbers, less of which is better, and three of levels."""
    session.apply(
        "Numbers",
        lambda p: replace_criterion(
            p,
            replace(
                p.criterion(TIME), scale=Scale(low=10.0, high=50.0, unit="days"), direction=Direction.COST
            ),
        ),
    )
    view = ValuesView(session)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.show_criterion(TIME)
    session.undo_stack.clear()
    yield view
    view.close()


def worth(session: Session, number: float, criterion_id: str = TIME) -> float:
    return value_at(session.project.criterion(criterion_id), number)


def shown(view: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view))


def drag(handle: QWidget, right: int, down: int) -> None:
    """Drag by some pixels. The handle follows the mouse, so that places are told in its chart."""
    start = handle.geometry().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    for part in range(1, 5):
        place = start + QPoint(right * part // 4, down * part // 4)
        QTest.mouseMove(handle, handle.mapFromParent(place))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.mapFromParent(place))


# Drawing


def test_looking_at_every_way_changes_nothing(session: Session, view: ValuesView) -> None:
    before = session.project
    for criterion in session.project.criteria:
        view.criteria[criterion.id].click()
        for button in view.ways.values():
            if button.isVisibleTo(view):
                button.click()
    assert session.project is before
    assert session.undo_stack.count() == 0


def test_a_point_is_dragged_in_one_step_that_can_be_undone(session: Session, view: ValuesView) -> None:
    handle = view.chart.handles[0]
    at = handle.pos()
    drag(handle, 0, -60)
    function = session.project.criterion(TIME).value_function
    assert function is not None
    assert (function.shape, function.answers.question) == (ValueShape.PIECEWISE, ValueQuestion.DRAWN)
    assert worth(session, 20) > 0.9
    assert handle.pos().y() < at.y()
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.project.criterion(TIME).value_function is None
    assert handle.pos() == at


def test_arrow_keys_move_the_point_with_the_keyboard(session: Session, view: ValuesView) -> None:
    handle = view.chart.handles[1]
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Up)
    assert worth(session, 30) == pytest.approx(0.51)
    QTest.keyClick(handle, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert worth(session, 30) == pytest.approx(0.46)
    QTest.keyClick(handle, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert worth(session, 30.5) == pytest.approx(0.46)
    assert handle.accessibleName() == "Point at 30.5 days"
    assert handle.accessibleDescription() == "30.5 days is worth 0.46"
    assert session.undo_stack.count() == 1


def test_a_better_number_never_becomes_worth_less(session: Session, view: ValuesView) -> None:
    drag(view.chart.handles[0], 0, 400)
    function = session.project.criterion(TIME).value_function
    assert function is not None
    values = [point.value for point in function.points]
    assert values == sorted(values, reverse=True)


def test_points_come_and_go(session: Session, view: ValuesView) -> None:
    press(view, "Add a point")
    assert len(view.chart.handles) == 4
    view.chart.handles[0].setFocus()
    QTest.keyClick(view.chart.handles[0], Qt.Key.Key_Delete)
    assert len(view.chart.handles) == 3
    assert worth(session, 30) == pytest.approx(0.5)
    press(view, "Straight line")
    assert session.project.criterion(TIME).value_function is None


def test_a_value_is_typed(session: Session, view: ValuesView) -> None:
    panel = view.panel
    assert isinstance(panel, DrawPanel)
    panel.values[1].setValue(0.7)
    assert worth(session, 30) == 0.7
    number = panel.numbers[1]
    assert number is not None
    number.setValue(28)
    assert worth(session, 28) == 0.7
    assert "28 days is halfway" not in shown(view)


def test_levels_move_up_and_down_only(session: Session, view: ValuesView) -> None:
    view.show_criterion(COST)
    handle = view.chart.handles[0]
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Left)
    assert session.undo_stack.count() == 0
    QTest.keyClick(handle, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert worth(session, 1, COST) == pytest.approx(0.8)


# Halfway questions


def test_one_halfway_number_makes_an_exponential(session: Session, view: ValuesView) -> None:
    press(view, "One halfway number")
    panel = view.panel
    assert isinstance(panel, MidvaluePanel)
    panel.rows[0].field.setValue(20)
    function = session.project.criterion(TIME).value_function
    assert function is not None
    assert function.shape is ValueShape.EXPONENTIAL
    assert worth(session, 20) == pytest.approx(0.5)
    assert "An exponential: 20 days is halfway in value" in shown(view)
    (handle,) = view.chart.handles
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert worth(session, 20.5) == pytest.approx(0.5)
    assert panel.rows[0].field.number == 20.5
    drag(handle, -600, 0)
    assert worth(session, 10.4) == pytest.approx(0.5)


def test_each_halfway_answer_opens_the_next_and_the_last_checks_the_others(
    session: Session, view: ValuesView
) -> None:
    press(view, "Halfway numbers")
    panel = view.panel
    assert isinstance(panel, MidvaluePanel)
    panel.rows[0].field.setValue(20)
    assert len(panel.rows) == 3
    panel.rows[1].field.setValue(32)
    panel.rows[2].field.setValue(14)
    assert len(panel.rows) == 4
    assert [worth(session, x) for x in (14, 20, 32)] == [0.75, 0.5, 0.25]
    assert "To check" in panel.rows[3].field.accessibleName()
    panel.rows[3].field.setValue(21)
    assert "You said that" not in shown(view)
    panel.rows[3].field.setValue(28)
    assert (
        "You said that 28 days is halfway between 14 days and 32 days; on the curve it is 20 days."
        in shown(view)
    )
    panel.rows[0].field.setValue(25)
    assert [row.field.number for row in panel.rows] == [25, None, None]


# Levels


def test_comparisons_of_steps_give_values_and_a_contradiction_is_named(
    session: Session, view: ValuesView
) -> None:
    view.show_criterion(COST)
    press(view, "Compare steps")
    panel = view.panel
    assert isinstance(panel, ComparisonPanel)
    asked = 0
    while (choice := panel.choice) is not None and len(panel.given) == asked:
        choice.buttons[StepOrder.BIGGER].click()
        asked += 1
        if "To check" in shown(view):
            break
    assert [worth(session, x, COST) for x in range(5)] == pytest.approx([1, 0.6, 0.3, 0.1, 0])
    assert "It follows from" in shown(view)
    panel.choice.buttons[StepOrder.SMALLER].click()
    assert "These answers contradict each other: " in shown(view)
    assert "The answers so far do not settle the values yet." in shown(view)
    panel.given[-1].clear.click()
    assert "These answers contradict each other: " not in shown(view)


def test_blank_cards_give_values_and_their_sum_is_checked(session: Session, view: ValuesView) -> None:
    view.show_criterion(COST)
    press(view, "Blank cards")
    panel = view.panel
    assert isinstance(panel, CardsPanel)
    *steps, whole = panel.fields
    for step, blank in zip(steps, (0, 1, 0, 3), strict=True):
        panel.fields[step].setValue(blank)
    assert [worth(session, x, COST) for x in range(5)] == pytest.approx([1, 7 / 8, 5 / 8, 4 / 8, 0])
    panel.fields[whole].setValue(9)
    assert "you put 9 cards; the steps between them come to 7." in shown(view)
    panel.fields[whole].setValue(7)
    assert "come to" not in shown(view)
    assert session.undo_stack.count() == 6


# Around it


def test_a_curve_that_was_set_aside_says_why_and_comes_back(session: Session, view: ValuesView) -> None:
    drag(view.chart.handles[0], 0, -60)
    before = session.project.criterion(TIME)

    def widened(high: float) -> None:
        session.apply(
            "Widen",
            lambda p: replace_criterion(
                p, replace(p.criterion(TIME), scale=replace(before.scale, high=high))
            ),
        )

    widened(60.0)
    assert "The curve was set aside: the scale became wider" in shown(view)
    assert worth(session, 35) == 0.5
    widened(50.0)
    press(view, "Put it back")
    assert session.project.criterion(TIME).value_function == before.value_function
    assert "set aside" not in shown(view)


def test_another_method_is_named_with_a_button_that_changes_it(session: Session, view: ValuesView) -> None:
    assert "These curves count with weighted value only; another method is in use." in shown(view)
    press(view, "Use weighted value")
    assert session.project.settings.method is Method.VALUE
    assert "another method is in use" not in shown(view)
    session.undo_stack.undo()
    assert "another method is in use" in shown(view)


def test_the_calculation_has_the_options_of_the_case(session: Session, view: ValuesView) -> None:
    view.show_criterion(COST)
    dialog = view.why.show_steps()
    table = dialog.steps[-1]
    issue = session.issue
    assert issue is not None
    for label, (score, value) in table.rows:
        assert value == worth(session, score, COST), label
    assert " is worth " in table.note
    dialog.close()


def test_chart_table_and_picture_say_the_same(session: Session, view: ValuesView, tmp_path: Path) -> None:
    drag(view.chart.handles[0], 0, -60)
    heads, rows = view.chart.table()
    assert heads == (session.project.criterion(TIME).title, "Value")
    assert rows[0] == ("10 days", "1.00")
    view.chart.write_picture(tmp_path / "curve.svg")
    assert "10" in (tmp_path / "curve.svg").read_text("utf-8")
    wait_until(lambda: "curve in straight pieces" in view.chart.accessibleDescription())


def test_the_page_opens_at_swing_under_weighted_value(window: MainWindow) -> None:
    window.show_page("weights")
    page = window.page("weights")
    wait_until(page.isVisible)
    assert page.question is WeightQuestion.DIRECT
    window.session.apply("Method", lambda p: replace(p, settings=replace(p.settings, method=Method.VALUE)))
    assert page.question is WeightQuestion.SWING
    assert min(page.ways.values(), key=lambda b: (b.y(), b.x())) is page.ways[WeightQuestion.SWING]
    page.ask(WeightQuestion.ORDER)
    window.session.undo_stack.undo()
    assert page.question is WeightQuestion.ORDER


def test_the_menu_of_a_criterion_leads_to_its_steps(window: MainWindow) -> None:
    window.show_page("issue")
    page = window.page("issue")
    page.values_wanted.emit(COST)
    weights = window.page("weights")
    assert window.current_page == "weights"
    assert weights.shows_steps
    assert weights.values is not None
    assert weights.values.criterion_id == COST
    weights.ask(WeightQuestion.SWING)
    assert not weights.shows_steps


def test_an_edit_that_sets_a_curve_aside_says_so_wherever_it_is_made(window: MainWindow) -> None:
    session = window.session
    levels = session.project.criterion(COST).scale.levels
    points = tuple(ValuePoint(level.value, 1 - (n / 4) ** 2) for n, level in enumerate(levels))
    function = ValueFunction(ValueShape.PIECEWISE, points)
    session.apply("Curve", lambda p: set_value_function(p, COST, function))
    assert shown_toast(window) is None
    scale = Scale((*levels, Level("beyond", "beyond all", 9.0)))
    session.apply("A level", lambda p: replace_criterion(p, replace(p.criterion(COST), scale=scale)))
    toast = shown_toast(window)
    assert toast is not None
    assert "The curve was set aside: a level is new" in shown(toast)


def test_a_reason_stays_with_the_curve(session: Session, view: ValuesView) -> None:
    assert not view.reason.isVisible()
    drag(view.chart.handles[0], 0, -60)
    view.reason.setFocus()
    QTest.keyClicks(view.reason, "Ada said so.")
    view.show_criterion(COST)
    view.show_criterion(TIME)
    assert view.reason.text() == "Ada said so."
    press(view, "One halfway number")
    assert isinstance(view.panel, MidvaluePanel)
    view.panel.rows[0].field.setValue(20)
    function = session.project.criterion(TIME).value_function
    assert function is not None
    assert function.reason == "Ada said so."
    assert "Ada said so." in view.why.show_steps().steps[0].note
    view.reason.selectAll()
    QTest.keyClick(view.reason, Qt.Key.Key_Delete)
    QTest.keyClick(view.reason, Qt.Key.Key_Return)
    function = session.project.criterion(TIME).value_function
    assert function is not None
    assert function.reason == ""


def test_a_criterion_that_goes_takes_its_description_and_reason_along(
    session: Session, view: ValuesView
) -> None:
    drag(view.chart.handles[0], 0, -60)
    drag(view.chart.handles[1], 0, -20)  # soon after the first, so that the description waits
    QTest.keyClicks(view.reason, "Not yet taken")
    view.hide()
    session.apply("Remove", lambda p: remove_criterion(p, TIME))
    wait_until(lambda: "curve in straight pieces" in view.chart.accessibleDescription())
    view.commit()
    view.show()
    assert view.criterion_id == COST
