# SPDX-License-Identifier: MIT
"""The Robustness page follows the weights and moves them."""

from __future__ import annotations

import time
from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel

from mcda_app.analysis.acceptability.badges import SAMPLES, BadgeMaker
from mcda_app.analysis.acceptability.headline import headline
from mcda_app.analysis.acceptability.run import acceptability, question_for, single_issue_project
from mcda_app.analysis.acceptability.sentences import share_figure
from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.phrases import percent
from mcda_app.analysis.sensitivity.first_place_map import first_place_map
from mcda_app.analysis.sensitivity.one_way import sweep
from mcda_app.analysis.sensitivity.rank_reversal import describe_drops, drop_one, no_reversal_sentence
from mcda_app.analysis.sensitivity.score_tipping import score_tips
from mcda_app.analysis.sensitivity.second_opinions import describe_opinions, opinions_on
from mcda_app.analysis.sensitivity.tipping_sentences import brief_tip, describe, describe_range, describe_tips
from mcda_app.analysis.sensitivity.weight_tipping import weight_tippings
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, equal_shares
from mcda_app.files import presets
from mcda_app.ui.charts.chart import (
    WAITING,
)
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.charts.focus_frame import FocusFrame
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.session import Session
from mcda_app.ui.robustness import at_a_glance
from mcda_app.ui.robustness.at_a_glance import MAX_TIPS, single_score_tips
from mcda_app.ui.robustness.one_weight_view import POINTS
from mcda_app.ui.robustness.page import VIEWS, RobustnessPage
from mcda_app.ui.robustness.two_weights_view import MAP_ROWS


@pytest.fixture
def session(qapp):
    session = Session(presets.load())
    session.select_issue("externalities")
    return session


@pytest.fixture
def badges(session, qtbot):
    return BadgeService(session)


@pytest.fixture
def page(session, badges, qtbot):
    page = RobustnessPage(session, badges)
    qtbot.addWidget(page)
    page.resize(700, 1200)
    page.show()
    badges.start()
    qtbot.waitUntil(lambda: bool(badges.sign("externalities")), timeout=20_000)
    return page


def tippings_of(session: Session):
    problem = session.evaluator.matrix(session.project, session.issue)
    return weight_tippings(problem, session.project.weights_of(session.issue), session.project.settings)


def check_words_on(tornado, tippings, qtbot) -> None:
    """The description follows a little later."""
    sentences = [describe(tipping) for tipping in tippings]
    qtbot.waitUntil(lambda: all(sentence in tornado.accessibleDescription() for sentence in sentences))


def test_the_tornado_begins_with_the_weight_that_needs_the_smallest_move(page, session, qtbot):
    for share in (0.25, 0.6):
        session.apply("", lambda p, share=share: set_weights(p, p.weights.moved("cost", share), None))
        expected = tippings_of(session)
        tippings = page.glance.tornado.tippings
        assert {t.criterion.id: t for t in tippings} == {t.criterion.id: t for t in expected}
        margins = [t.margin for t in tippings]
        numbers = [m for m in margins if m is not None]
        assert numbers == sorted(numbers)
        assert margins == numbers + [None] * (len(margins) - len(numbers))
        check_words_on(page.glance.tornado, expected, qtbot)


def test_the_tornados_table_says_what_it_shows(page, session):
    card = page.findChildren(ChartCard)[0]
    assert not card.table_shown
    card.show_table(True)
    rows = [
        [card.table.item(row, column).text() for column in range(card.table.columnCount())]
        for row in range(card.table.rowCount())
    ]
    assert [row[0] for row in rows] == [t.criterion.title for t in page.glance.tornado.tippings]
    assert [row[2] for row in rows] == [describe_range(t) for t in page.glance.tornado.tippings]
    session.apply("", lambda p: set_weights(p, p.weights.moved("cost", 0.8), None))
    assert card.table.item(0, 0).text() == page.glance.tornado.tippings[0].criterion.title
    shares = {t.criterion.title: percent(t.now) for t in page.glance.tornado.tippings}
    assert card.table.item(0, 1).text() == shares[card.table.item(0, 0).text()]


def test_the_frame_of_the_keyboard_lies_around_a_chart_and_goes_with_it(page, qtbot):
    tornado = page.glance.tornado
    page.activateWindow()
    tornado.setFocus()
    qtbot.waitUntil(tornado.hasFocus)
    (frame,) = page.findChildren(FocusFrame)
    chart = QRect(tornado.mapTo(page, QPoint()), tornado.size())
    around = QRect(frame.mapTo(page, QPoint()), frame.size())
    assert frame.isVisible()
    assert around.adjusted(4, 4, -4, -4).contains(chart), "its labels are not touched"
    page.resize(page.width() + 80, page.height())
    qtbot.waitUntil(lambda: frame.width() > around.width())
    page.bar.setFocus()
    assert not frame.isVisible()


def test_a_row_of_the_tornado_opens_the_scores_along_its_weight(page, qtbot):
    tornado = page.glance.tornado
    tornado.setFocus()
    qtbot.keyClick(tornado, Qt.Key.Key_Down)
    assert page.glance.pointed_label.text() == describe(tornado.tippings[1])
    qtbot.keyClick(tornado, Qt.Key.Key_Return)
    assert VIEWS[page.bar.currentIndex()][0] == "weight"
    assert page.one_weight.criterion.currentData() == tornado.tippings[1].criterion.id
    assert page.one_weight.chart.sweep.criterion == tornado.tippings[1].criterion


def test_bars_and_headline_are_those_of_the_badge(page, session, badges):
    badge = badges.badge(session.issue_id)
    assert {b.name: b.parts[0].share for b in page.glance.first_places.bars} == {
        option.label: share for option, share in badge.firsts
    }
    assert sum(share for _, share in badge.firsts) == pytest.approx(1)
    text = page.headline.sentence.text()
    assert text == headline(session.result, badge)
    assert text.startswith("Global's lead on Externalities is fragile: first in ")
    assert text.endswith("% of 10,000 draws")


def test_a_single_score_opens_its_cell(page, session, qtbot):
    qtbot.waitUntil(lambda: has_answered(page), timeout=20_000)
    tips = score_tips_of(session)
    assert page.glance.scores.sentences == [brief_tip(tip) for tip in tips[:MAX_TIPS]]
    with qtbot.waitSignal(page.score_requested) as request:
        page.glance.scores.lines[0].click()
    assert request.args == [tips[0].option.id, tips[0].criterion.id]
    page.glance.all_scores.click()
    assert page.glance.scores.sentences == [brief_tip(tip) for tip in tips]


def score_tips_of(session) -> tuple:
    problem = session.evaluator.matrix(session.project, session.issue)
    return score_tips(problem, session.project.weights_of(session.issue), session.project.settings)


def test_without_an_option_or_a_criterion(page, session, qtbot):
    page.show_view("drop")
    view = page.leave_out
    assert view.sentence.text() == str(WAITING)
    qtbot.waitUntil(lambda: view.sentence.text() != str(WAITING), timeout=20_000)
    problem = session.evaluator.matrix(session.project, session.issue)
    changes = drop_one(problem, session.project.weights, session.project.settings)
    assert view.sentence.text() == describe_drops(changes)
    names = [view.table.item(row, 0).text() for row in range(view.table.rowCount())]
    assert names == [change.name for change in changes]
    assert view.reversal.isHidden()
    settings = replace(session.project.settings, method=Method.VALUE)
    session.apply("Rank", lambda p: replace(p, settings=settings))
    assert view.reversal.isVisible()
    assert view.reversal.text() == no_reversal_sentence(settings) != ""


def test_other_methods_are_asked_when_they_are_looked_at(page, session, qtbot):
    page.show_view("methods")
    view = page.other_methods
    qtbot.waitUntil(lambda: not view.table.isHidden(), timeout=60_000)
    opinions = opinions_on(session.project, session.issue)
    assert view.sentence.text() == describe_opinions(opinions)
    assert view.table.rowCount() == 1 + len(opinions.able)
    session.apply("", lambda p: set_weights(p, p.weights.moved("cost", 0.8), None))
    assert view.table.isHidden()


@pytest.fixture
def one_weight(page):
    page.show_view("weight")
    return page.one_weight


def test_an_arrow_key_on_the_chart_moves_the_weight_as_one_step(page, session, one_weight, qtbot):
    one_weight.chart.setFocus()
    qtbot.keyClick(one_weight.chart, Qt.Key.Key_Right)
    assert session.project.weights.share("effectiveness") == pytest.approx(0.26)
    assert sum(session.project.weights.shares.values()) == pytest.approx(1)
    assert session.undo_stack.undoText() == "Weigh Effectiveness"


def test_dragging_the_marker_is_one_undoable_step(page, session, one_weight, qtbot):
    before = session.undo_stack.count()
    middle = one_weight.chart.height() // 2
    qtbot.mousePress(one_weight.chart, Qt.MouseButton.LeftButton, pos=QPoint(200, middle))
    for x in (240, 280, 320):
        qtbot.mouseMove(one_weight.chart, QPoint(x, middle))
    qtbot.mouseRelease(one_weight.chart, Qt.MouseButton.LeftButton, pos=QPoint(320, middle))
    assert session.undo_stack.count() == before + 1
    session.undo_stack.undo()
    assert session.project == presets.load()


def test_the_chart_shows_the_scores_of_whatever_was_moved(page, session, one_weight):

    def at(share: float) -> list[float]:
        """The scores drawn nearest to a weight, and those that the project has there."""
        chart = one_weight.chart.sweep
        near = min(range(len(chart.shares)), key=lambda k: abs(chart.shares[k] - share))
        weights = session.project.weights.moved(chart.criterion.id, chart.shares[near])
        problem = session.evaluator.matrix(session.project, session.issue)
        fresh = sweep(problem, weights, session.project.settings, one_weight.criterion.currentIndex(), 2)
        assert chart.low == fresh.low
        assert chart.high == fresh.high
        there = session.evaluator.evaluate(replace(session.project, weights=weights))
        score = {s.option.id: s.score for s in there.results[session.issue_id].standings}
        assert [row[near] for row in chart.scores] == pytest.approx([score[o.id] for o in chart.options])
        return [row[near] for row in chart.scores]

    def weigh(change) -> None:
        session.apply("", lambda p: set_weights(p, change(p.weights), None))

    first = at(0.6)
    weigh(lambda w: w.moved("effectiveness", 0.7))
    assert one_weight.chart.sweep.now == 0.7
    assert at(0.6) == pytest.approx(first)
    weigh(lambda w: w.moved("cost", 0.2))
    assert at(0.6) != pytest.approx(first)
    weigh(lambda w: w.with_lock("cost", True))
    at(0.5)
    weigh(lambda w: w.moved("effectiveness", 0.8))
    assert one_weight.chart.sweep.now == 0.8
    at(0.5)
    weigh(lambda w: w.with_lock("effectiveness", True))
    assert one_weight.chart.sweep.shares == (0.8,)
    weigh(lambda w: w.with_lock("effectiveness", False).with_lock("cost", False).moved("effectiveness", 1.0))
    assert one_weight.chart.sweep.now == 1.0
    at(0.5)


def test_acceptability_arrives_beside_the_window_and_repeats_for_a_seed(page, qtbot):
    page.show_view("draws")
    view = page.draws.acceptability
    qtbot.waitUntil(lambda: "draws" in view.precision.text(), timeout=20_000)
    first = view.sentences.text()
    assert "first in" in first
    view.controls.seed.setValue(7)
    qtbot.waitUntil(lambda: "seed 7" in view.precision.text(), timeout=20_000)
    view.controls.seed.setValue(2026)
    qtbot.waitUntil(lambda: "seed 2026" in view.precision.text() and view.note.isHidden(), timeout=20_000)
    assert view.sentences.text() == first


def test_random_draws_are_a_chart_first_and_sentences_and_tables_when_asked_for(page, qtbot):
    page.show_view("draws")
    view = page.draws.acceptability
    qtbot.waitUntil(lambda: has_answered(page), timeout=20_000)
    below = view.sentences, view.table, view.typical, view.precision
    assert view.bars.isVisible()
    assert not any(part.isVisible() for part in below)
    assert view.controls.y() + view.controls.mapTo(page, QPoint()).y() > view.mapTo(page, QPoint()).y()
    view.explain.click()
    assert all(part.isVisible() for part in below)
    view.controls.seed.setValue(7)
    assert not view.sentences.text(), "none of what was drawn before"
    qtbot.waitUntil(lambda: "seed 7" in view.precision.text() and view.note.isHidden(), timeout=20_000)
    page.restore_view(page.view_state())
    assert view.explain.isChecked()


def test_many_samples_can_be_stopped(page, qtbot):
    page.show_view("draws")
    view = page.draws.acceptability
    view.controls.samples.setCurrentIndex(3)
    qtbot.waitUntil(view.cancel.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: view.progress.value() > 0 and bool(view.remaining.text()), timeout=20_000)
    view.cancel.click()
    assert not view.progress.isVisible()
    assert 0 < view.progress.value() < 1000
    assert "10,000,000 draws" not in view.precision.text()


def test_after_a_drag_the_headline_tells_the_exact_shares(page, session, qtbot):
    label = page.headline.sentence
    for step in range(400):
        if "2,500 draws" in label.text():
            break
        weights = session.project.weights.moved("effectiveness", 0.25 + step / 10_000)
        session.apply("Drag", lambda p, weights=weights: set_weights(p, weights, None))
        qtbot.wait(15)
    assert "2,500 draws" in label.text()
    exact = BadgeMaker().badges(session.project, session.evaluation, SAMPLES)[session.issue_id]
    qtbot.waitUntil(lambda: label.text() == headline(session.result, exact), timeout=10_000)


def has_answered(page) -> bool:
    """Whether the view in front shows no answer that is still being computed."""
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    return str(WAITING) not in texts and not page.draws.acceptability.is_busy


CHANGES = {
    "weight": lambda s: s.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.8), None)),
    "issue": lambda s: s.select_issue("trade"),
    "method": lambda s: s.apply(
        "Rank", lambda p: replace(p, settings=replace(p.settings, method=Method.AHP))
    ),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("view", ["glance", "weights", "drop", "draws"])
def test_no_answer_to_what_was_there_before_stays_in_sight(page, session, qtbot, view, change):
    page.show_view(view)
    qtbot.waitUntil(lambda: has_answered(page), timeout=20_000)
    CHANGES[change](session)
    project, issue = session.project, session.issue
    problem = session.evaluator.matrix(project, issue)
    arguments = problem, project.weights_of(issue), project.settings
    assert not has_answered(page)
    if view == "glance":
        assert not page.glance.scores.lines
        qtbot.waitUntil(lambda: has_answered(page), timeout=20_000)
        tips = score_tips(*arguments)[:MAX_TIPS]
        assert page.glance.scores.sentences == [brief_tip(tip) for tip in tips]
        if not tips:
            assert [page.glance.note.text()] == describe_tips(*arguments, MAX_TIPS)
    elif view == "weights":
        assert page.two_weights.map.map is None
        qtbot.waitUntil(lambda: has_answered(page), timeout=20_000)
        assert page.two_weights.map.map == first_place_map(*arguments, 0, 1, MAP_ROWS)
    elif view == "drop":
        assert page.leave_out.table.isHidden()
        qtbot.waitUntil(lambda: has_answered(page), timeout=20_000)
        assert page.leave_out.sentence.text() == describe_drops(drop_one(*arguments))
    else:
        assert page.draws.acceptability.note.text() == str(WAITING)
        assert page.draws.acceptability.typical.isHidden()


def test_an_answer_that_comes_late_is_not_shown(page, session, qtbot, monkeypatch):
    """The weights move on while an answer to where they were is being computed."""
    qtbot.waitUntil(lambda: has_answered(page), timeout=20_000)
    tips_work = at_a_glance.single_score_tips
    shares = []

    def waiting(findings: IssueFindings):
        share = round(findings.weights.share("cost"), 6)
        shares.append(share)
        if share == 0.8:
            time.sleep(0.8)
        for tips in tips_work(findings):
            yield None if tips is None else tips._replace(note=f"cost {share:.2f}")

    monkeypatch.setattr(at_a_glance, "single_score_tips", waiting)
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.8), None))
    qtbot.wait(400)
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.1), None))
    visited = set()
    end = time.monotonic() + 2.5
    while time.monotonic() < end:
        qtbot.wait(20)
        visited.add(page.glance.note.text())
    assert shares == [0.8, 0.1]
    assert visited == {str(WAITING), "cost 0.10"}


def test_the_slowest_answer_can_be_stopped_at_each_score(page, session):
    """Else the answers to what was asked before keep the threads that saving for recovery needs."""
    problem = session.evaluator.matrix(session.project, session.issue)
    findings = IssueFindings(session.project, session.issue, session.evaluator)
    states = list(single_score_tips(findings))
    assert len(states) > len(problem.options) * len(problem.criteria)
    assert states[-1].tips
    assert not any(states[:-1])


def test_what_does_not_change_the_answers_leaves_them_standing(page, session, qtbot):
    qtbot.waitUntil(lambda: has_answered(page), timeout=20_000)
    before = page.glance.scores.sentences
    session.apply("Rename", lambda p: replace(p, title="Another title"))
    assert page.glance.scores.sentences == before
    assert before


def many(options: int, criteria: int = 4) -> Project:
    draw = Random(1)
    scale = Scale(tuple(Level(f"l{n}", f"level {n}", float(n)) for n in range(5)))
    judged = tuple(
        Criterion(f"c{n}", f"Criterion {n}", list(Direction)[n % 2], scale) for n in range(criteria)
    )
    open_ = tuple(Option(f"o{n}", f"Option {n}") for n in range(options))
    scores = FrozenDict({(o.id, c.id): Score(f"l{draw.randrange(5)}") for o in open_ for c in judged})
    issue = Issue("i", "Issue", scores=scores)
    return Project("Many", judged, open_, Weights(equal_shares([c.id for c in judged])), (issue,))


def test_with_many_options_the_tables_hold_those_that_matter_and_say_so(page, session, qtbot):
    session.open(many(60), None)
    page.show_view("draws")
    view = page.draws.acceptability
    assert view.table.isHidden()  # that of three options says nothing of these
    qtbot.waitUntil(lambda: view.note.isHidden() and not view.is_busy, timeout=60_000)
    project = session.project
    question = question_for(project, project.issues[0])
    result = acceptability(single_issue_project(project, project.issues[0]), question)["i"]
    assert view.some.text() == (
        "Of 60 options, the 20 that come first most often, or rank best, are shown here."
    )
    assert (view.table.rowCount(), view.typical.rowCount(), len(view.bars.bars)) == (20, 20, 20)
    assert view.table.columnCount() == 1 + 20 + 1 + 20
    rows = [view.table.item(row, 0).text() for row in range(20)]
    firsts = {o.label: counts[0] for o, counts in zip(result.options, result.counts, strict=True)}
    assert min(firsts[label] for label in rows) >= max(
        count for label, count in firsts.items() if label not in rows
    )
    first = result.at(next(o.id for o in result.options if o.label == rows[0]))
    assert view.table.item(0, 1).text() == share_figure(result.shares[first][0])
    other = result.at(next(o.id for o in result.options if o.label == rows[1]))
    assert view.table.item(0, 23).text() == share_figure(result.wins[first][other])


def test_with_few_options_nothing_is_left_out(page, qtbot):
    page.show_view("draws")
    view = page.draws.acceptability
    qtbot.waitUntil(lambda: has_answered(page), timeout=60_000)
    assert view.some.isHidden()
    assert view.table.rowCount() == 3


def test_the_chart_of_many_options_is_computed_in_a_worker_and_right(page, session, one_weight, qtbot):
    session.open(many(45), None)
    assert one_weight.chart.sweep is None
    qtbot.waitUntil(lambda: one_weight.chart.sweep is not None, timeout=60_000)
    problem = session.evaluator.matrix(session.project, session.issue)
    fresh = sweep(problem, session.project.weights, session.project.settings, 0, POINTS)
    assert one_weight.chart.sweep == fresh
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("c1", 0.7), None))
    assert one_weight.chart.sweep is None  # another criterion's weight: no line of before stays
    qtbot.waitUntil(lambda: one_weight.chart.sweep is not None, timeout=60_000)
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("c0", 0.05), None))
    assert one_weight.chart.sweep.now == pytest.approx(0.05)  # the chart's own weight: the lines stay
