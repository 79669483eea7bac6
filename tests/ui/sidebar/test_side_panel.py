# SPDX-License-Identifier: MIT
"""The panel on the right: the ranking in view, weights with their tipping points, and what a drag changes."""

from __future__ import annotations

from dataclasses import replace
from time import sleep

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.criteria import add_criterion, replace_criterion
from mcda_app.domain.edits.issues import add_option
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.files import presets
from mcda_app.ui.presentation.deck import Deck, Key, Kind
from mcda_app.ui.presentation.pdf import material_of
from mcda_app.ui.presentation.window import PresentationWindow
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.sidebar import ranking_table
from mcda_app.ui.sidebar.side_panel import SidePanel
from mcda_app.ui.sidebar.weight_row import STEPS
from mcda_app.ui.sidebar.weights_panel import REST
from mcda_app.ui.widgets.pill import Pill
from tests.ui.waiting import wait_until

START = presets.load()


def rows(window: MainWindow) -> list[list[str]]:
    model = window.ranking_panel.table.model()
    return [[model.index(row, n).data() for n in range(3)] for row in range(model.rowCount())]


def visible(window: MainWindow, widget) -> bool:
    """Whether all of a widget lies within the window."""
    corner = widget.mapTo(window, QPoint(0, 0))
    return (
        widget.isVisible()
        and window.rect().contains(corner)
        and window.height() >= corner.y() + widget.height()
    )


def drag(window: MainWindow, criterion_id: str, *shares: float) -> None:
    """Take hold of a slider and move it, without letting go."""
    slider = window.weights_panel.rows[criterion_id].slider
    slider.setSliderDown(True)
    for share in shares:
        slider.setSliderPosition(round(STEPS * share))


def changed_leaders(window: MainWindow) -> int:
    """Counted without the program's own comparison."""
    before, now = evaluate(START), evaluate(window.session.project)
    return sum(before[key].leaders != now[key].leaders for key in before.results)


def test_scores_have_two_decimals_and_the_tip_says_how_close_those_that_look_alike_are(
    window: MainWindow,
) -> None:
    assert [row[2] for row in rows(window)] == ["0.88", "0.51", "0.00"]
    model, close = window.ranking_panel.table.model(), 0
    for step in range(0, 1001, 4):
        weights = START.weights.moved("cost", step / 1000)
        window.session.apply("Weigh", lambda p, weights=weights: set_weights(p, weights))
        ranked = window.session.result.ranked
        texts = [row[2] for row in rows(window)]
        assert texts == [f"{standing.score + 0.0:.2f}" for standing in ranked]
        for at in range(1, len(ranked)):
            tip = model.index(at, 1).data(Qt.ItemDataRole.ToolTipRole)
            alike = texts[at] == texts[at - 1] and ranked[at].rank != ranked[at - 1].rank
            assert ("Less than 0.01 behind" in tip) == alike
            close += alike
    assert close


def test_one_score_reads_the_same_on_every_page(window: MainWindow) -> None:
    project = START
    for step in range(1001):
        project = set_weights(START, START.weights.moved("cost", step / 1000))
        ranked = evaluate(project)["externalities"].ranked
        if ranked[0].rank != ranked[1].rank and f"{ranked[0].score:.2f}" == f"{ranked[1].score:.2f}":
            break
    else:
        pytest.fail("no weights bring two scores within a hundredth")
    window.session.select_issue("externalities")
    window.session.apply("Weigh", lambda _p: project)
    figures = [f"{standing.score:.2f}" for standing in ranked]
    assert [row[2] for row in rows(window)] == figures
    issue = window.page("issue")
    window.show_page("issue")
    assert issue.answer.text().endswith("(less than 0.01 behind).")
    assert f" leads with {figures[0]}, ahead of " in issue.answer.text()
    assert sorted(bar.end for bar in issue.contributions.bars.bars) == sorted(figures)
    slide = Deck(material_of(project)).slide(Key(Kind.ISSUE, "externalities"))
    assert [bar.text for bar in slide.bars] == figures


def test_a_ranking_says_how_sure_it_is_in_one_line(window: MainWindow, qtbot) -> None:
    window.badges.start()
    certainty = window.ranking_panel.certainty
    pill, line = certainty.findChild(Pill), certainty.findChild(QLabel)
    qtbot.waitUntil(lambda: bool(pill.text), timeout=30_000)
    badge = window.badges.badge(window.session.issue_id)
    assert pill.text == "Firm"
    share = ">\N{NO-BREAK SPACE}99%" if badge.share_first < 1 else "all"
    assert line.text() == f"first in {share} of 10,000 draws"
    assert "Drawn at random" in pill.toolTip()


def test_tipping_points_are_marked_where_first_place_changes(window: MainWindow, qtbot) -> None:
    row = window.weights_panel.rows["cost"]
    qtbot.waitUntil(lambda: bool(row.slider.marks))
    [mark] = row.slider.marks
    assert [text for text, _rect in row.labels.labels()] == ["Unilateral 57%"]
    assert window.weights_panel.tipping_label.text() == (
        "Selective leads here until Cost passes 57%; then Unilateral leads."
    )
    qtbot.waitUntil(lambda: bool(row.slider.toolTip()))
    assert "rises above 57%" in row.slider.toolTip()
    assert row.slider.accessibleDescription() == row.slider.toolTip()
    assert not window.weights_panel.rows["effectiveness"].slider.marks
    row.slider.setValue(round(STEPS * mark.share) - 10)
    assert window.session.result.leaders[0].id == "selective"
    row.slider.setValue(round(STEPS * mark.share) + 10)
    assert window.session.result.leaders[0].id == "unilateral"


def test_marks_follow_every_step_of_a_drag_or_are_gone(window: MainWindow, qtbot) -> None:
    panel = window.weights_panel
    qtbot.waitUntil(lambda: bool(panel.rows["cost"].slider.marks))
    slider = panel.rows["effectiveness"].slider
    for value in (300, 450, 620, 900):
        slider.setValue(value)
        for mark in panel.rows["cost"].slider.marks:
            for step, changes in ((-0.01, False), (0.01, True)):
                moved = window.session.project.weights.moved("cost", mark.share + step)
                project = replace(window.session.project, weights=moved)
                leaders = evaluate(project)[window.session.issue_id].leaders
                assert (leaders != window.session.result.leaders) is changes


def test_slow_pictures_do_not_bring_on_what_waits_for_rest(window: MainWindow, qtbot) -> None:
    slider = window.weights_panel.rows["cost"].slider
    qtbot.waitUntil(lambda: bool(slider.accessibleDescription()))
    window.session.changed.connect(lambda _change: sleep(2 * REST / 1000))
    for share in (0.3, 0.31, 0.32):
        drag(window, "cost", share)
        QApplication.processEvents()
        assert not slider.accessibleDescription()
    qtbot.waitUntil(lambda: bool(slider.accessibleDescription()))


def test_a_weight_is_typed_over_its_percentage(window: MainWindow) -> None:
    box = window.weights_panel.rows["cost"].box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "37.5")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert window.session.project.weights.share("cost") == pytest.approx(0.375)
    assert box.text() == "37.5%"
    assert window.weights_panel.rows["effectiveness"].box.text() == "21%"


def test_a_drag_stops_at_whole_percentages(window: MainWindow) -> None:
    drag(window, "cost", 0.3337)
    assert window.session.project.weights.share("cost") == pytest.approx(0.33)
    assert window.weights_panel.rows["cost"].slider.value() == 330


def test_a_closed_lock_disables_the_track(window: MainWindow) -> None:
    row = window.weights_panel.rows["cost"]
    row.lock.click()
    assert (row.slider.isEnabled(), row.box.isEnabled(), row.lock.isChecked()) == (False, False, True)
    assert "locked" in window.weights_panel.rows["cost"].lock.property("icon_name")
    row.lock.click()
    assert row.slider.isEnabled()


def test_weights_of_this_issue_only(window: MainWindow) -> None:
    panel = window.weights_panel
    assert panel.scope.text() == "all issues"
    panel.scope_actions[True].trigger()
    assert panel.scope.text() == "only this issue"
    assert window.session.issue.weights is not None
    panel.rows["cost"].slider.setValue(700)
    assert window.session.project.weights == START.weights
    window.session.select_issue("trade")
    assert (panel.scope.text(), panel.rows["cost"].slider.value()) == ("all issues", 250)
    window.session.select_issue(START.issues[0].id)
    panel.scope_actions[False].trigger()
    assert panel.rows["cost"].slider.value() == 250


def test_a_line_counts_the_leaders_that_changed_and_their_issues_are_marked(
    window: MainWindow, qtbot
) -> None:
    panel = window.weights_panel
    drag(window, "cost", 0.4, 0.6, 0.9)
    count = changed_leaders(window)
    assert count > 1
    assert panel.change_label.text() == f"The leader changed on {count} issues"
    assert len(window.leader_changes.issue_ids) == count
    assert window.ranking_panel.table.model().risen == window.session.result.leaders[0].id == "unilateral"
    drag(window, "cost", 0.25)
    assert changed_leaders(window) == 0
    assert panel.change_label.text() == ""
    drag(window, "cost", 0.9)
    panel.rows["cost"].slider.setSliderDown(False)
    assert panel.change_label.text()
    qtbot.waitUntil(lambda: not panel.change_label.text(), timeout=5000)
    assert window.ranking_panel.table.model().risen == ""


def test_undo_ends_the_comparison(window: MainWindow) -> None:
    panel = window.weights_panel
    drag(window, "cost", 0.9)
    panel.rows["cost"].slider.setSliderDown(False)
    assert panel.change_label.text()
    window.session.undo_stack.undo()
    assert panel.change_label.text() == ""


def test_another_drag_is_compared_with_its_own_beginning(window: MainWindow) -> None:
    panel = window.weights_panel
    drag(window, "cost", 0.9)
    panel.rows["cost"].slider.setSliderDown(False)
    drag(window, "cost", 0.91)
    assert panel.change_label.text() == ""


def test_rows_glide_to_their_places_with_true_numbers(window: MainWindow, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(ranking_table, "may_animate", lambda _widget: True)
    table = window.ranking_panel.table
    before = dict(table.row_tops())
    drag(window, "cost", 0.9)
    assert rows(window)[0][1] == "Unilateral regulation"
    assert table.is_gliding
    assert table.row_tops() == pytest.approx(before)  # the positions alone come later
    qtbot.waitUntil(lambda: not table.is_gliding)
    assert list(table.row_tops().values()) == sorted(table.row_tops().values())


def test_nothing_glides_where_the_system_wants_no_animation(window: MainWindow, monkeypatch) -> None:
    monkeypatch.setattr(ranking_table, "may_animate", lambda _widget: False)
    drag(window, "cost", 0.9)
    table = window.ranking_panel.table
    assert not table.is_gliding
    assert list(table.row_tops().values()) == sorted(table.row_tops().values())


def test_another_issue_does_not_glide_in(window: MainWindow) -> None:
    window.session.select_issue("arms-races")
    assert not window.ranking_panel.table.is_gliding


def test_the_panel_is_not_there_on_the_workshop(window: MainWindow) -> None:
    window.show_page("workshop")
    assert not window.side_panel.isVisible()
    window.show_page("issue")
    assert window.side_panel.isVisible()


def test_before_an_audience_slides_are_shown_without_the_panel(window: MainWindow, qtbot) -> None:
    window.actions_by_id["present"].trigger()
    slides = next(w for w in QApplication.topLevelWidgets() if isinstance(w, PresentationWindow))
    assert slides.isFullScreen()
    assert slides.findChild(SidePanel) is None
    assert window.side_panel.window() is window
    QTest.keyClick(slides, Qt.Key.Key_Escape)
    assert not slides.isVisible()
    assert window.side_panel.isVisible()


def large(window: MainWindow, criteria: int, options: int) -> None:
    project = START
    for n in range(criteria - len(project.criteria)):
        project = add_criterion(project, f"Criterion number {n}")
    for n in range(options - len(project.options)):
        project = add_option(project, f"Option number {n}")
    first = project.issues[0]
    scores = {
        (o.id, c.id): first.score(START.options[n % 3].id, START.criteria[m % 4].id)
        for n, o in enumerate(project.options)
        for m, c in enumerate(project.criteria[:4])
    }
    project = project.with_issue(replace(first, scores=FrozenDict(scores)))
    window.session.open(project, None)
    QApplication.processEvents()


@pytest.mark.parametrize(("criteria", "options"), [(12, 60), (20, 12)])
def test_large_documents_scroll_and_the_ranking_stays_in_view(
    window: MainWindow, qtbot, criteria: int, options: int
) -> None:
    large(window, criteria, options)
    table, scroll = window.ranking_panel.table, window.weights_panel.rows_area
    wait_until(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert visible(window, table)
    assert table.verticalScrollBar().maximum() > 0
    assert rows(window)[0][0] == "1"
    assert visible(window, scroll)
    assert scroll.verticalScrollBar().maximum() > 0
    sentence = window.weights_panel.tipping_label  # below the weights, which need the height
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    assert visible(window, sentence) or not sentence.text()
    assert scroll.height() > 100
    window.session.open(START, None)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == table.verticalScrollBar().maximum() == 0)


def test_many_weights_of_another_document_come_after_its_picture(window: MainWindow) -> None:
    """Else the window would not answer for too long; until then it shows none of those of before."""
    panel = window.weights_panel
    project = presets.load()
    for n in range(20):
        project = add_criterion(project, f"Another criterion {n}")
    window.session.open(project, None)
    assert panel.rows == {}
    QApplication.processEvents()
    assert list(panel.rows) == [criterion.id for criterion in project.criteria]
    assert all(
        row.box.number == pytest.approx(100 * project.weights.share(id)) for id, row in panel.rows.items()
    )
    window.session.select_issue(project.issues[1].id)
    window.session.open(presets.load(), None)
    assert list(panel.rows) == [criterion.id for criterion in START.criteria]


def test_four_weights_with_long_names_are_in_view_in_a_small_window(window: MainWindow, qtbot) -> None:
    project = START
    for criterion in START.criteria:
        title = f"{criterion.title}, which has a name that takes two lines"
        project = replace_criterion(project, replace(criterion, title=title))
    window.session.open(project, None)
    window.resize(1024, 700)
    weights = window.weights_panel
    qtbot.waitUntil(lambda: bool(weights.tipping_label.text()))

    def whole() -> int:
        area = weights.rows_area
        places = [row.slider.mapTo(area, row.slider.rect().bottomLeft()).y() for row in weights.rows.values()]
        return sum(place <= area.height() for place in places)

    qtbot.waitUntil(lambda: whole() >= 4)
