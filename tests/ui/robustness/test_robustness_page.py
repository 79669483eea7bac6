# SPDX-License-Identifier: MIT
"""The Robustness page follows the weights and moves them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from mcda_app.analysis.badges import SAMPLES, BadgeMaker
from mcda_app.analysis.sweep import sweep
from mcda_app.analysis.tipping import walks
from mcda_app.analysis.tipping_words import describe
from mcda_app.domain.edit_scores import set_weights
from mcda_app.files import presets
from mcda_app.ui.badge_service import BadgeService
from mcda_app.ui.robustness.page import RobustnessPage
from mcda_app.ui.session import Session


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
    problem = session.evaluator.problem(session.project, issue)
    for walk in walks(problem, session.project.weights, session.project.settings):
        assert describe(walk) in page.strips.sentences


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
        problem = session.evaluator.problem(session.project, session.issue)
        fresh = sweep(problem, weights, session.project.settings, page.criterion.currentIndex(), 2)
        assert chart.low == fresh.low
        assert chart.high == fresh.high
        there = session.evaluator.evaluate(replace(session.project, weights=weights))
        score = {s.option.id: s.score for s in there.results[session.issue_id].standings}
        assert [row[near] for row in chart.scores] == pytest.approx([score[o.id] for o in chart.options])
        return [row[near] for row in chart.scores]

    def weigh(change) -> None:
        session.do("", lambda p: set_weights(p, change(p.weights), None))

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
    qtbot.waitUntil(lambda: "seed 2026" in view.precision.text(), timeout=20_000)
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
        session.do("Drag", lambda p, weights=weights: set_weights(p, weights, None))
        qtbot.wait(15)
    assert "2,500 samples" in page._badge.text()
    exact = BadgeMaker().badges(session.project, session.evaluation, SAMPLES)[session.issue_id]
    told = f"{exact.firmness.sign} {exact.sentence}"
    qtbot.waitUntil(lambda: page._badge.text() == told, timeout=10_000)
