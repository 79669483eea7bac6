# SPDX-License-Identifier: MIT
"""The Robustness page follows the weights and moves them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt

from mcda_app.analysis.acceptability.badges import SAMPLES, BadgeMaker
from mcda_app.analysis.acceptability.run import acceptability, question_for, single_issue_project
from mcda_app.analysis.acceptability.sentences import share_figure
from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.sensitivity.one_way import sweep
from mcda_app.analysis.sensitivity.rank_reversal import describe_drops, drop_one
from mcda_app.analysis.sensitivity.tipping_sentences import describe, describe_tips
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
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.session import Session
from mcda_app.ui.robustness.page import POINTS, RobustnessPage
from mcda_app.ui.robustness.slower import MAX_TIPS, Slower


@pytest.fixture
def page(qtbot):
    session = Session(presets.load())
    session.select_issue("externalities")
    badges = BadgeService(session)
    made = RobustnessPage(session, badges)
    qtbot.addWidget(made)
    made.resize(700, 1200)
    made.show()
    badges.start()
    qtbot.waitUntil(lambda: bool(badges.sign("externalities")), timeout=20_000)
    return made


def test_the_sentences_are_those_of_the_analysis(page):
    session = page._session
    issue = session.issue
    problem = session.evaluator.matrix(session.project, issue)
    for tipping in weight_tippings(problem, session.project.weights, session.project.settings):
        assert describe(tipping) in page.strips.sentences


def test_an_arrow_key_on_the_chart_moves_the_weight_as_one_step(page, qtbot):
    session = page._session
    page.chart.setFocus()
    qtbot.keyClick(page.chart, Qt.Key.Key_Right)
    assert session.project.weights.share("effectiveness") == pytest.approx(0.26)
    assert sum(session.project.weights.shares.values()) == pytest.approx(1)
    assert session.undo_stack.undoText() == "Weigh Effectiveness"


def test_dragging_the_marker_is_one_undoable_step(page, qtbot):
    session = page._session
    before = session.undo_stack.count()
    middle = page.chart.height() // 2
    qtbot.mousePress(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(200, middle))
    for x in (240, 280, 320):
        qtbot.mouseMove(page.chart, QPoint(x, middle))
    qtbot.mouseRelease(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(320, middle))
    assert session.undo_stack.count() == before + 1
    session.undo_stack.undo()
    assert session.project == presets.load()


def test_the_chart_shows_the_scores_of_whatever_was_moved(page):
    session = page._session

    def at(share: float) -> list[float]:
        """The scores drawn nearest to a weight, and those that the project has there."""
        chart = page.chart._sweep
        near = min(range(len(chart.shares)), key=lambda k: abs(chart.shares[k] - share))
        weights = session.project.weights.moved(chart.criterion.id, chart.shares[near])
        problem = session.evaluator.matrix(session.project, session.issue)
        fresh = sweep(problem, weights, session.project.settings, page.criterion.currentIndex(), 2)
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
    assert page.chart._sweep.now == 0.7
    assert at(0.6) == pytest.approx(first)
    weigh(lambda w: w.moved("cost", 0.2))
    assert at(0.6) != pytest.approx(first)
    weigh(lambda w: w.with_lock("cost", True))
    at(0.5)
    weigh(lambda w: w.moved("effectiveness", 0.8))
    assert page.chart._sweep.now == 0.8
    at(0.5)
    weigh(lambda w: w.with_lock("effectiveness", True))
    assert page.chart._sweep.shares == (0.8,)
    weigh(lambda w: w.with_lock("effectiveness", False).with_lock("cost", False).moved("effectiveness", 1.0))
    assert page.chart._sweep.now == 1.0
    at(0.5)


def test_acceptability_arrives_beside_the_window_and_repeats_for_a_seed(page, qtbot):
    view = page.acceptability
    qtbot.waitUntil(lambda: "samples" in view.precision.text(), timeout=20_000)
    first = view.sentences.text()
    assert "first in" in first
    view.controls.seed.setValue(7)
    qtbot.waitUntil(lambda: "seed 7" in view.precision.text(), timeout=20_000)
    view.controls.seed.setValue(2026)
    qtbot.waitUntil(
        lambda: "seed 2026" in view.precision.text() and view.sentences.text() != str(WAITING), timeout=20_000
    )
    assert view.sentences.text() == first


def test_many_samples_can_be_stopped(page, qtbot):
    view = page.acceptability
    view.controls.samples.setCurrentIndex(3)
    qtbot.waitUntil(view.cancel.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: view.progress.value() > 0 and bool(view.remaining.text()), timeout=20_000)
    view.cancel.click()
    assert not view.progress.isVisible()
    assert 0 < view.progress.value() < 1000
    assert "10,000,000 samples" not in view.precision.text()


def test_the_badge_is_the_issues(page):
    assert page._badge.text().startswith("○ Knife-edge: Global")


def test_after_a_drag_the_badge_tells_the_exact_shares(page, qtbot):
    session = page._session
    for step in range(400):
        if "2,500 samples" in page._badge.text():
            break
        weights = session.project.weights.moved("effectiveness", 0.25 + step / 10_000)
        session.apply("Drag", lambda p, weights=weights: set_weights(p, weights, None))
        qtbot.wait(15)
    assert "2,500 samples" in page._badge.text()
    exact = BadgeMaker().badges(session.project, session.evaluation, SAMPLES)[session.issue_id]
    told = f"{exact.firmness.sign} {exact.sentence}"
    qtbot.waitUntil(lambda: page._badge.text() == told, timeout=10_000)


def answered(page) -> bool:
    texts = page._tips.text(), page._drops.text(), page._map_words.text(), page.acceptability.sentences.text()
    return str(WAITING) not in texts and not page.acceptability._rest.isActive()


def test_no_answer_to_what_was_there_before_stays_in_sight(page, qtbot):
    session = page._session
    qtbot.waitUntil(lambda: answered(page), timeout=20_000)
    for change in ("weight", "issue", "method"):
        if change == "weight":
            session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.8), None))
        elif change == "issue":
            session.select_issue("trade")
        else:
            session.apply("Rank", lambda p: replace(p, settings=replace(p.settings, method=Method.AHP)))
        texts = page._tips.text(), page._drops.text(), page._map_words.text()
        assert texts == (str(WAITING), str(WAITING), str(WAITING)), change
        assert page.map._map is None
        assert page.acceptability.sentences.text() == str(WAITING)
        assert page.acceptability.typical.isHidden()
        qtbot.waitUntil(lambda: answered(page), timeout=20_000)
        problem = session.evaluator.matrix(session.project, session.issue)
        weights, settings = session.project.weights_of(session.issue), session.project.settings
        assert page._tips.text() == "\n".join(describe_tips(problem, weights, settings, MAX_TIPS))
        assert page._drops.text() == describe_drops(drop_one(problem, weights, settings))
        assert page.map._map is not None


def test_an_answer_that_comes_late_is_not_shown(page, qtbot, monkeypatch):
    """The weights move on while an answer to where they were is being found."""
    session = page._session
    qtbot.waitUntil(lambda: answered(page), timeout=20_000)
    tips, slow = Slower._tips, {0.8}

    def waiting(self: Slower) -> Iterator[str | None]:
        share = self.findings.weights.share("cost")
        if round(share, 6) in slow:
            time.sleep(0.8)
        for sentences in tips(self):
            yield None if sentences is None else f"cost {share:.2f}: {sentences}"

    monkeypatch.setattr(Slower, "_tips", waiting)
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.8), None))
    qtbot.wait(400)
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.1), None))
    seen = set()
    end = time.monotonic() + 2.5
    while time.monotonic() < end:
        qtbot.wait(20)
        seen.add(page._tips.text().partition(":")[0])
    assert seen == {str(WAITING), "cost 0.10"}


def test_the_slowest_answer_can_be_stopped_at_each_score(page, qtbot):
    """Else the answers to what was asked before keep the threads that saving for recovery needs."""
    session = page._session
    problem = session.evaluator.matrix(session.project, session.issue)
    findings = IssueFindings(session.project, session.issue, session.evaluator)
    states = list(Slower(findings, 0, 1).answers())
    assert len(states) > len(problem.options) * len(problem.criteria)
    assert len(set(map(id, states))) == 3
    assert states[-1].tips
    assert not any(state.tips for state in states[:-1])


def test_what_does_not_change_the_answers_leaves_them_standing(page, qtbot):
    qtbot.waitUntil(lambda: answered(page), timeout=20_000)
    before = page._tips.text()
    page._session.apply("Rename", lambda p: replace(p, title="Another title"))
    assert page._tips.text() == before != str(WAITING)


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


def test_with_many_options_the_tables_hold_those_that_matter_and_say_so(page, qtbot):
    page._session.open(many(60), None)
    view = page.acceptability
    assert view.table.isHidden()  # that of three options says nothing of these
    qtbot.waitUntil(lambda: view.sentences.text() != str(WAITING) and view._stream is None, timeout=60_000)
    project = page._session.project
    question = question_for(project, project.issues[0])
    found = acceptability(single_issue_project(project, project.issues[0]), question)["i"]
    assert view.some.text() == (
        "Of 60 options, the 20 that come first most often, or rank best, are shown here."
    )
    assert (view.table.rowCount(), view.typical.rowCount(), len(view.bars.bars)) == (20, 20, 20)
    assert view.table.columnCount() == 1 + 20 + 1 + 20
    shown = [view.table.item(row, 0).text() for row in range(20)]
    firsts = {o.label: counts[0] for o, counts in zip(found.options, found.counts, strict=True)}
    assert min(firsts[label] for label in shown) >= max(
        count for label, count in firsts.items() if label not in shown
    )
    first = found.at(next(o.id for o in found.options if o.label == shown[0]))
    assert view.table.item(0, 1).text() == share_figure(found.shares[first][0])
    other = found.at(next(o.id for o in found.options if o.label == shown[1]))
    assert view.table.item(0, 23).text() == share_figure(found.wins[first][other])


def test_with_few_options_nothing_is_left_out(page, qtbot):
    view = page.acceptability
    qtbot.waitUntil(lambda: answered(page) and view._stream is None, timeout=60_000)
    assert view.some.isHidden()
    assert view.table.rowCount() == 3


def test_the_chart_of_many_options_is_found_beside_the_window_and_right(page, qtbot):
    session = page._session
    session.open(many(45), None)
    assert page.chart._sweep is None
    qtbot.waitUntil(lambda: page.chart._sweep is not None, timeout=60_000)
    problem = session.evaluator.matrix(session.project, session.issue)
    fresh = sweep(problem, session.project.weights, session.project.settings, 0, POINTS)
    assert page.chart._sweep == fresh
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("c1", 0.7), None))
    assert page.chart._sweep is None  # another criterion's weight: no line of before stays
    qtbot.waitUntil(lambda: page.chart._sweep is not None, timeout=60_000)
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("c0", 0.05), None))
    assert page.chart._sweep.now == pytest.approx(0.05)  # the chart's own weight: the lines stay
