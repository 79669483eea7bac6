# SPDX-License-Identifier: MIT
"""The Weights page, driven as a user drives it: buttons, fields and the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.elicitation import judge_criteria, set_swing, use_weights
from mcda_app.domain.edits.scores import own_weights, set_weights
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Prioritisation
from mcda_app.domain.scale import Level, Scale
from mcda_app.ui.core.session import Session
from mcda_app.ui.sidebar.weights_panel import WeightsPanel
from mcda_app.ui.weighting.groups_dialog import GroupsDialog
from mcda_app.ui.weighting.page import WeightsPage
from mcda_app.ui.weighting.pairwise_panel import PairwiseWay

SWING, PAIRWISE, ORDER = WeightQuestion.SWING, WeightQuestion.PAIRWISE, WeightQuestion.ORDER


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[WeightsPage]:
    page = WeightsPage(session)
    qtbot.addWidget(page)
    page.resize(800, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    page.close()


def ids(session: Session) -> list[str]:
    return [c.id for c in session.project.criteria]


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(key: Qt.Key, times: int = 1) -> None:
    """Press a key where the keyboard is."""
    for _ in range(times):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def pairwise(page: WeightsPage) -> PairwiseWay:
    page.ask(PAIRWISE)
    panel = page.panel
    assert isinstance(panel, PairwiseWay)
    return panel


# Switching


def test_switching_loses_no_answer_and_is_no_edit(session: Session, page: WeightsPage) -> None:
    page.ask(SWING)
    first = ids(session)[0]
    page.panel.rows[first].box.setValue(80)
    for question in (PAIRWISE, ORDER, WeightQuestion.DIRECT, SWING):
        page.ways[question].click()
    assert page.question is SWING
    assert page.panel.rows[first].box.value() == 80
    assert session.undo_stack.count() == 1


def test_undo_shows_the_way_it_concerns(session: Session, page: WeightsPage) -> None:
    page.ask(SWING)
    page.panel.rows[ids(session)[0]].box.setValue(80)
    page.ask(ORDER)
    page.panel.confirm.click()
    assert session.project.elicitation.order
    session.undo_stack.undo()
    assert not session.project.elicitation.order
    assert page.question is SWING


@pytest.mark.parametrize("question", [WeightQuestion.DIRECT, SWING, PAIRWISE, ORDER])
def test_every_question_shows_worst_and_best(
    session: Session, page: WeightsPage, question: WeightQuestion
) -> None:
    page.ask(question)
    labels = texts(page.reasons if question is WeightQuestion.DIRECT else page.panel)
    if question is ORDER:
        lines = page.panel.list
        labels += "\n".join(lines.item(n).text() for n in range(lines.count()))
    for words in ("not useful (0)", "very useful (2)", "very high (4)", "none (0)"):
        assert words in labels


# Using weights


def test_nothing_changes_until_the_weights_are_used(session: Session, page: WeightsPage) -> None:
    before = session.project.weights
    page.ask(SWING)
    for criterion_id, points in zip(ids(session), (10, 20, 30, 100), strict=True):
        page.panel.rows[criterion_id].box.setValue(points)
    assert session.project.weights == before
    assert "First place on Alliances would stay with Selective" in texts(page.result)
    assert page.result.use.isVisible()
    page.result.use.click()
    assert session.project.weights.origin == "swing"
    assert session.project.weights.share(ids(session)[3]) == 100 / 160
    assert "These weights are in use." in texts(page.result)
    assert not page.result.use.isVisible()
    assert session.undo_stack.undoText() == "Use the swing weights"
    session.undo_stack.undo()
    assert session.project.weights == before


def test_an_issue_with_own_weights_is_weighed_alone(session: Session, page: WeightsPage) -> None:
    session.apply("own", lambda p: own_weights(p, session.issue_id, True))
    before = session.project.weights
    page.ask(ORDER)
    page.panel.confirm.click()
    assert page.result.use.text() == "&Use for Alliances"
    page.result.use.click()
    assert session.project.weights == before
    assert session.project.weights_of(session.issue).origin == "order"


def test_equal_weights_by_one_button(session: Session, page: WeightsPage) -> None:
    assert not page.weights.equal.isEnabled()
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.7).with_lock("cost", True)))
    page.weights.equal.click()
    assert set(session.project.weights.shares.values()) == {0.25}
    assert not session.project.weights.locked


def test_what_would_change_is_counted_and_named(session: Session, page: WeightsPage) -> None:
    page.ask(ORDER)
    page.panel.confirm.click()
    shares = page.panel.derived().shares
    after = Evaluator().evaluate(use_weights(session.project, shares, "order"))
    before = session.evaluation.results
    changed = sum(
        {o.id for o in result.leaders} != {o.id for o in before[key].leaders}
        for key, result in after.results.items()
    )
    assert changed > 1
    assert f"The leader would change on {changed} issues." in texts(page.result)
    bar_shares = page.result.bar.weights.shares
    assert bar_shares == pytest.approx(shares)


def test_a_reason_stays_with_its_weight(session: Session, page: WeightsPage) -> None:
    first = ids(session)[0]
    field = page.reasons.fields[first]
    field.setFocus()
    QTest.keyClicks(field, "The minister asked for it")
    press(Qt.Key.Key_Return)
    assert session.project.weights.reasons == {first: "The minister asked for it"}
    page.ask(ORDER)
    page.panel.confirm.click()
    page.result.use.click()
    assert session.project.weights.reasons == {first: "The minister asked for it"}
    assert page.reasons.fields[first].text() == "The minister asked for it"


def test_a_reason_being_written_is_taken_before_saving(session: Session, page: WeightsPage) -> None:
    first = ids(session)[0]
    QTest.keyClicks(page.reasons.fields[first], "half a sent")
    page.commit_texts()
    assert session.project.weights.reasons[first] == "half a sent"


# Swing


def test_swing_asks_for_the_most_important_first(session: Session, page: WeightsPage) -> None:
    page.ask(SWING)
    assert "First press 100" in texts(page.panel)
    second = ids(session)[1]
    page.panel.rows[second].top.click()
    assert session.project.elicitation.swing == {second: 100.0}
    assert page.panel.rows[second].slider.value() == 100
    assert "1 of 4 answered" in texts(page.panel)
    assert "Still without points" in texts(page.result)


def test_zero_points_are_an_answer_and_none_is_not(session: Session, page: WeightsPage) -> None:
    page.ask(SWING)
    first = ids(session)[0]
    box = page.panel.rows[first].box
    assert box.text() == "–"
    box.setValue(0)
    assert session.project.elicitation.swing == {first: 0.0}
    box.clear()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert session.project.elicitation.swing == {}


# Pairwise


def test_a_whole_series_is_answered_with_arrows_and_enter(session: Session, page: WeightsPage) -> None:
    way = pairwise(page)
    way.start()
    pairs = [(row.first.id, row.second.id) for row in way.panel.rows]
    presses = [
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Left, 4),
        (Qt.Key.Key_Right, 1),
        (None, 0),
        (Qt.Key.Key_Right, 8),
    ]
    for key, times in (*presses, (Qt.Key.Key_Left, 1)):
        if key is not None:
            press(key, times)
        press(Qt.Key.Key_Return)
    judgements = session.project.elicitation.pairwise
    assert [judgements.ratio(*pair) for pair in pairs] == [3, 5, 1 / 2, 1, 1 / 9, 2]
    assert QApplication.focusWidget() is page.result.use
    assert "6 of 6 comparisons answered" in texts(way)
    press(Qt.Key.Key_Space)
    assert session.project.weights.origin == "pairwise"


def test_enter_on_the_last_pair_goes_back_to_what_was_passed_over(page: WeightsPage) -> None:
    way = pairwise(page)
    way.start()
    press(Qt.Key.Key_Down)
    for _ in range(5):
        press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is way.panel.rows[0].bar
    assert way.panel.rows[0].bar.ratio is None


def test_one_arrow_gesture_is_one_step_to_undo(session: Session, page: WeightsPage) -> None:
    way = pairwise(page)
    way.start()
    press(Qt.Key.Key_Left, 4)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Right, 2)
    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    assert list(session.project.elicitation.pairwise.ratios.values()) == [5.0]


def test_digits_and_delete(session: Session, page: WeightsPage) -> None:
    way = pairwise(page)
    way.start()
    bar = way.panel.rows[0].bar
    press(Qt.Key.Key_7)
    assert bar.ratio == 7
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_4)
    assert bar.ratio == 1 / 4
    press(Qt.Key.Key_Delete)
    assert bar.ratio is None
    assert not session.project.elicitation.pairwise.ratios


def test_a_bar_is_answered_with_the_mouse(page: WeightsPage, qtbot: QtBot) -> None:
    way = pairwise(page)
    bar = way.panel.rows[0].bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().center())
    assert bar.ratio == 1
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(2, bar.height() // 2))
    assert bar.ratio == 9


def test_a_bar_says_its_judgement_to_assistive_technology(page: WeightsPage) -> None:
    way = pairwise(page)
    way.start()
    bar = way.panel.rows[0].bar
    assert bar.accessibleName() == "Effectiveness compared with Cost of coordination"
    press(Qt.Key.Key_Right, 2)
    assert (
        bar.accessibleDescription()
        == "Cost of coordination is moderately more important than Effectiveness (3)."
    )


def test_the_matrix_mirrors_the_rows_and_can_be_typed_into(session: Session, page: WeightsPage) -> None:
    way = pairwise(page)
    matrix = way.panel.matrix
    matrix.item(1, 0).setText("3")
    first, second = ids(session)[:2]
    assert session.project.elicitation.pairwise.ratio(second, first) == 3
    assert matrix.item(0, 1).text() == "1/3"
    assert way.panel.rows[0].bar.ratio == 1 / 3
    matrix.item(0, 1).setText("twelve")
    assert "“twelve” is not a judgement." in texts(way)
    assert matrix.item(0, 1).text() == "1/3"
    matrix.item(0, 1).setText("12")
    assert "must be between 1/9 and 9" in texts(way)
    assert matrix.item(0, 1).text() == "1/3"


def _contradict(session: Session) -> None:
    a, b, c, d = ids(session)
    answers = {(a, b): 3, (b, c): 3, (c, a): 3, (a, d): 2, (b, d): 2, (c, d): 2}

    def edit(project):
        for (first, second), ratio in answers.items():
            project = judge_criteria(project, first, second, ratio)
        return project

    session.apply("answer", edit)


def test_advice_is_tried_with_one_click_and_put_back_by_another(session: Session, page: WeightsPage) -> None:
    way = pairwise(page)
    _contradict(session)
    panel = way.panel.consistency
    labels = texts(panel)
    assert "A circle: Effectiveness is judged more important than Cost of coordination" in labels
    assert "contradict each other" in labels
    assert "First place on Alliances would not change." in labels
    judgements = session.project.elicitation.pairwise
    assert len(panel.tries) == 3
    panel.tries[0].click()
    assert session.project.elicitation.pairwise != judgements
    assert session.undo_stack.undoText().startswith("Try another judgement")
    back = QApplication.focusWidget()
    assert back.text().startswith("Put back")
    back.click()
    assert session.project.elicitation.pairwise == judgements
    assert not back.isVisible()


def test_contradictions_never_block(session: Session, page: WeightsPage) -> None:
    pairwise(page)
    _contradict(session)
    assert page.result.use.isEnabled()
    page.result.use.click()
    assert session.project.weights.origin == "pairwise"


def test_the_ratio_follows_the_table_chosen(session: Session, page: WeightsPage) -> None:
    way = pairwise(page)
    _contradict(session)
    panel = way.panel.consistency
    row = panel.tables.findData("aguaron-moreno-2003")
    panel.tables.setCurrentIndex(row)
    panel.tables.activated.emit(row)
    assert session.project.settings.random_index == "aguaron-moreno-2003"
    assert "÷ the random index 0.882" in texts(panel)
    assert "Aguarón & Moreno-Jiménez (2003)" in texts(panel)


def test_priorities_and_scale_can_be_chosen(session: Session, page: WeightsPage) -> None:
    way = pairwise(page)
    choices = way.choices
    choices.methods.activated.emit(1)
    assert session.project.settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
    choices.scales.activated.emit(choices.scales.findData("balanced"))
    assert session.project.settings.judgement_scale == "balanced"
    assert "Salo & Hämäläinen" in texts(choices)


def test_groups_divide_the_comparisons(session: Session, page: WeightsPage, qtbot: QtBot) -> None:
    way = pairwise(page)
    dialog = GroupsDialog(page, session)
    qtbot.addWidget(dialog)
    for name in ("Ends", "Means"):
        dialog.name.setText(name)
        dialog.add.click()
    dialog.name.setText("ends")
    dialog.add.click()
    shown = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Another group is already called" in shown
    for n, criterion_id in enumerate(ids(session)):
        box = dialog.choices[criterion_id]
        box.activated.emit(1 + n % 2)
    assert [b.text() for b in way.set_buttons] == [
        "Between groups (0 of 1)",
        "Within Ends (0 of 1)",
        "Within Means (0 of 1)",
    ]
    way.start()
    for _ in range(3):
        press(Qt.Key.Key_Left, 2)
        press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.result.use
    first = ids(session)[0]
    page.result.use.click()
    assert session.project.weights.share(first) == pytest.approx(0.75 * 0.75)


# Order


def test_the_order_is_changed_with_the_keyboard(session: Session, page: WeightsPage) -> None:
    page.ask(ORDER)
    a, b, c, d = ids(session)
    page.panel.start()
    lines = page.panel.list
    lines.setCurrentRow(2)
    QTest.keyClick(lines, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert session.project.elicitation.order == ((a,), (c,), (b,), (d,))
    QTest.keyClicks(lines, "=")
    assert session.project.elicitation.order == ((a, c), (b,), (d,))
    assert lines.item(1).text().startswith("1=\u00a0Value alignment")
    QTest.keyClick(lines, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert session.project.elicitation.order == ((a,), (c,), (b,), (d,))


def test_a_dragged_line_takes_its_new_place(session: Session, page: WeightsPage) -> None:
    page.ask(ORDER)
    a, b, c, d = ids(session)
    page.panel.list.drop_wanted.emit(3, 0)
    assert session.project.elicitation.order == ((d,), (a,), (b,), (c,))


def test_the_rule_is_named_with_its_source(session: Session, page: WeightsPage) -> None:
    page.ask(ORDER)
    page.panel.confirm.click()
    rules = page.panel.rules
    rules.activated.emit(rules.findData("rank-sum"))
    assert session.project.elicitation.order_rule == "rank-sum"
    assert "Stillwell" in texts(page.panel)
    page.result.use.click()
    assert session.project.weights.share(ids(session)[0]) == pytest.approx(0.4)


# Stale answers


def test_stale_answers_are_told_confirmed_or_asked_again(session: Session, page: WeightsPage) -> None:
    first, second = ids(session)[:2]
    for criterion_id in (first, second):
        session.apply("points", lambda p, c=criterion_id: set_swing(p, c, 50))
    assert page.question is SWING
    assert not page.confirm.isVisible()
    old = session.project.criterion(second)
    levels = (*old.scale.levels[:-1], Level("new", "ruinous", 9.0))
    changed = replace(old, scale=Scale(levels))
    session.apply("scale", lambda p: replace_criterion(p, changed))
    assert page.confirm.isVisible()
    assert "ranged from very high (4) to none (0)" in texts(page)
    page.confirm.click()
    assert not page.confirm.isVisible()
    session.undo_stack.undo()
    page.again.click()
    assert session.project.elicitation.swing == {first: 50.0}
    assert not page.confirm.isVisible()


def test_weights_in_use_say_that_their_range_has_changed(
    session: Session, page: WeightsPage, qtbot: QtBot
) -> None:
    panel = WeightsPanel(session)
    qtbot.addWidget(panel)
    page.ask(ORDER)
    page.panel.confirm.click()
    page.result.use.click()
    assert "older range" not in texts(panel)
    old = session.project.criterion(ids(session)[1])
    scale = Scale((*old.scale.levels[:-1], Level("new", "ruinous", 9.0)))
    session.apply("scale", lambda p: replace_criterion(p, replace(old, scale=scale)))
    assert "rest on an older range of Cost of coordination" in texts(panel)
    assert page.ways[ORDER].text() == "Order (range changed)"
    page.confirm.click()
    assert "older range" not in texts(panel)


# From the scores


def test_weights_from_the_scores_arrive_by_themselves(
    session: Session, page: WeightsPage, qtbot: QtBot
) -> None:
    page.ask(WeightQuestion.OBJECTIVE)
    assert "What it cannot mean: that the criterion matters more." in texts(page.panel)
    qtbot.waitUntil(page.result.use.isVisible, timeout=30000)
    assert page.result.use.isVisible()
    with qtbot.waitSignal(page.panel.computed, timeout=30000):
        page.panel.rules["critic"].click()
    assert session.project.elicitation.objective == "critic"
    assert page.panel.steps()
    assert not page.panel.convention.isVisible()
    with qtbot.waitSignal(page.panel.computed, timeout=30000):
        page.panel.rules["standard-deviation"].click()
    assert page.panel.convention.isVisible()
    assert "The other convention uses the scores as they are and gives" in page.panel.convention.text()
    with qtbot.waitSignal(page.panel.computed, timeout=30000):
        page.panel.rules["critic"].click()
    assert not page.panel.convention.isVisible()
    with qtbot.waitSignal(page.panel.computed, timeout=30000):
        session.select_issue(session.project.issues[1].id)
    assert "Arms races" in texts(page.panel)
    page.result.use.click()
    assert session.project.weights.origin == "objective"
    assert session.project.weights.shares == pytest.approx(page.panel.derived().shares, abs=1e-12)
