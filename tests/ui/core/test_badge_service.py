# SPDX-License-Identifier: MIT
"""Signs of how firmly first place stands: there when they hold, and worked out only when they may change."""

from __future__ import annotations

from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mcda_app.analysis.acceptability.badges import Badge, BadgeMaker
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.scores import set_weights, type_score
from mcda_app.domain.edits.workshop.workshop import begin_workshop, set_timer
from mcda_app.domain.project import Project
from mcda_app.ui.core.badge_service import REST, BadgeService
from mcda_app.ui.core.session import Session

ISSUE = "trade"


@pytest.fixture
def badges(session: Session, qtbot) -> BadgeService:
    service = BadgeService(session)
    service.start()
    qtbot.waitUntil(lambda: bool(service.sign(ISSUE)), timeout=20_000)
    return service


def badge(project: Project) -> Badge | None:
    return BadgeMaker().badges(project, evaluate(project))[ISSUE]


def rescored(project: Project) -> Project:
    """With another score, under which the same option is first, but less or more firmly."""
    before = badge(project)
    assert before is not None
    for option in project.options:
        for criterion in project.criteria:
            for level in criterion.scale.levels:
                other = type_score(project, ISSUE, option.id, criterion.id, level.label)
                after = badge(other)
                if after and after.leaders == before.leaders and after.sentence != before.sentence:
                    return other
    raise AssertionError("no score changes the badge alone")


def test_the_workshop_bears_on_no_badge(session: Session, badges: BadgeService, qtbot) -> None:
    before = badges.sentence(ISSUE)
    with qtbot.assertNotEmitted(badges.changed, wait=2 * REST):
        session.apply_without_undo(begin_workshop)
        session.apply_without_undo(lambda p: set_timer(p, 90))
    assert badges.sentence(ISSUE) == before


def counting(badges: BadgeService) -> bool:
    """Whether badges that follow a drag are being counted, between two frames."""
    return any(timer.isActive() and timer.interval() == 0 for timer in badges.findChildren(QTimer))


def test_badges_of_other_scores_do_not_arrive_late(
    session: Session, badges: BadgeService, qapp: QApplication, qtbot
) -> None:
    """What is being counted for a drag is about scores that may be gone before it is shown."""
    texts: list[str] = []
    weights = session.project.weights.moved("cost", 0.31)
    other = rescored(set_weights(session.project, weights))
    session.apply("Weigh", lambda p: set_weights(p, weights))
    end = monotonic() + 5
    while not counting(badges) and monotonic() < end:
        qapp.processEvents()
    assert counting(badges)
    badges.changed.connect(lambda: texts.append(badges.sentence(ISSUE)))
    session.apply("Score", lambda _p: other)
    assert badges.sign(ISSUE) == ""
    qtbot.waitUntil(lambda: bool(badges.sign(ISSUE)), timeout=20_000)
    now = badge(other)
    assert now is not None
    assert {sentence for sentence in texts if sentence} == {now.sentence}


def test_badges_being_worked_out_survive_what_does_not_bear_on_them(session: Session, qtbot) -> None:
    service = BadgeService(session)
    service.start()
    qtbot.wait(1)  # begun, beside the window
    session.apply_without_undo(begin_workshop)
    qtbot.waitUntil(lambda: bool(service.sign(ISSUE)), timeout=20_000)
