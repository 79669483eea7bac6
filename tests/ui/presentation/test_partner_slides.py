# SPDX-License-Identifier: MIT
"""The slides on partners say what the analysis says, are there only with actors, and follow the weights."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from mcda_app.analysis.partners.answers import PartnerFinder, partner_map
from mcda_app.analysis.partners.certainty import with_draws
from mcda_app.analysis.partners.sentences import headline, often_sentence
from mcda_app.domain.edits.partners.actors import add_actor, remove_actors, rename_actor
from mcda_app.domain.edits.partners.coalition_rules import clear_good
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.partners.actors import MAX_ACTORS, Partners
from mcda_app.domain.project import Project
from mcda_app.files import presets
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.session import Session
from mcda_app.ui.presentation.deck import PARTNER_KINDS, Deck, Key, Kind
from mcda_app.ui.presentation.painting import paint_slide
from mcda_app.ui.presentation.pdf import material_of
from mcda_app.ui.presentation.slides import GrowthSlide, PartnersSlide, Slide
from mcda_app.ui.presentation.window import PresentationWindow
from mcda_app.ui.widgets.skin.fonts import app_font
from mcda_app.ui.widgets.theme import DARK, LIGHT
from tests.ui.waiting import wait_until


@pytest.fixture(scope="module")
def project() -> Project:
    return presets.load()


def partner_keys(project: Project) -> list[Key]:
    return [key for key in Deck(material_of(project)).keys if key.kind in PARTNER_KINDS]


def partner_slides(deck: Deck) -> list[Slide]:
    return [deck.slide(key) for key in deck.keys if key.kind in PARTNER_KINDS]


def assert_true(deck: Deck, project: Project) -> None:
    """Every slide on partners says what the analysis says."""
    partner_answers = partner_map(project, PartnerFinder())
    rows = {row.issue.id: row for row in partner_answers}
    rows_with_draws = {row.issue.id: row for row in with_draws(project, partner_answers)}
    for key in deck.keys:
        if key.kind is Kind.PARTNERS:
            slide = deck.slide(key)
            assert isinstance(slide, PartnersSlide)
            group = [row for row in rows.values() if row.issue.group == key.group]
            assert [line.issue_id for line in slide.lines] == [row.issue.id for row in group]
            for line, row in zip(slide.lines, group, strict=True):
                answers = rows_with_draws[row.issue.id].answers if line.drawn else row.answers
                expected = () if answers is None else map(answers.membership, project.partners.actors)
                assert line.places == tuple(expected)
            assert slide.answer == often_sentence([r.answers for r in group if r.answers is not None])
        elif key.kind is Kind.GROWTH:
            growth = deck.slide(key)
            answers = rows[key.issue_id].answers
            assert isinstance(growth, GrowthSlide)
            assert answers is not None
            assert growth.title == headline(answers)
            assert [(p.net, p.gross) for p in growth.points] == [
                (s.net, s.gross) for s in answers.ranking.sizes
            ]
            assert growth.peak == len(answers.best)


def test_they_are_those_of_the_analysis(project: Project) -> None:
    deck = Deck(material_of(project))
    assert_true(deck, project)
    keys = [key for key in deck.keys if key.kind in PARTNER_KINDS]
    assert [key.group for key in keys if key.kind is Kind.PARTNERS] == ["goals", "kinds"]
    assert [key.issue_id for key in keys if key.kind is Kind.GROWTH] == [i.id for i in project.issues]


def test_without_actors_or_with_one_alone_there_are_none(project: Project) -> None:
    assert partner_keys(replace(project, partners=Partners())) == []
    lone = remove_actors(project, [actor.id for actor in project.partners.actors[1:]])
    assert partner_keys(lone) == []


def test_an_issue_that_cannot_be_compared_says_so_on_the_map_and_has_no_chart(project: Project) -> None:
    some = clear_good(project, "trade")
    deck = Deck(material_of(some))
    assert Key(Kind.GROWTH, "trade") not in deck.keys
    slide = deck.slide(Key(Kind.PARTNERS, group="goals"))
    assert isinstance(slide, PartnersSlide)
    (line,) = [line for line in slide.lines if line.issue_id == "trade"]
    assert not line.places
    assert "how members add up on Trade" in line.obstacle
    assert line.obstacle.rstrip(".") in slide.spoken


def test_they_follow_the_weights_while_presenting(qtbot, project: Project) -> None:
    session = Session(project)
    presentation = PresentationWindow(session, BadgeService(session))
    qtbot.addWidget(presentation)
    presentation.resize(800, 450)
    presentation.start(presentation)
    assert_true(presentation.deck, session.project)
    presentation.go_to(presentation.deck.keys.index(Key(Kind.GROWTH, "alliances")))
    before = presentation.accessibleDescription()
    session.apply("Edit", lambda p: set_weights(p, p.weights.moved("cost", 0.9)))
    assert presentation.key == Key(Kind.GROWTH, "alliances")
    assert presentation.accessibleDescription() != before
    assert_true(presentation.deck, session.project)
    session.apply("Edit", lambda p: replace(p, partners=Partners()))
    assert not [key for key in presentation.deck.keys if key.kind in PARTNER_KINDS]
    session.undo_stack.undo()
    assert_true(presentation.deck, session.project)
    presentation.end()


def test_many_actors_are_waited_for_and_then_shown(qtbot) -> None:
    project = presets.load()
    project = replace(project, issues=project.issues[:2])
    while len(project.partners.actors) < 13:
        project = add_actor(project, f"Another {len(project.partners.actors)}")
    session = Session(project)
    presentation = PresentationWindow(session, BadgeService(session))
    qtbot.addWidget(presentation)
    presentation.resize(800, 450)
    presentation.start(presentation)
    at = next(n for n, key in enumerate(presentation.deck.keys) if key.kind is Kind.GROWTH)
    presentation.go_to(at)
    wait_until(lambda: "Still calculating" not in presentation.accessibleDescription())
    wait_until(lambda: all("Still" not in slide.spoken for slide in partner_slides(presentation.deck)))
    assert_true(presentation.deck, session.project)
    presentation.end()


@pytest.mark.parametrize(
    ("width", "height", "theme"), [(1280, 720, LIGHT), (1920, 1080, DARK), (800, 1000, LIGHT)]
)
def test_long_names_of_twenty_actors_stay_within_the_slide(
    qapp: QApplication, project: Project, width: int, height: int, theme
) -> None:
    for n, actor in enumerate(project.partners.actors):
        project = rename_actor(project, actor.id, f"The Federated Commonwealth of Overseas Territories {n}")
    while len(project.partners.actors) < MAX_ACTORS:
        project = add_actor(project, f"The Interregional Association {len(project.partners.actors)}")
    deck = Deck(material_of(replace(project, issues=project.issues[:7])))
    for key in [key for key in deck.keys if key.kind in PARTNER_KINDS][:2]:
        picture = QImage(width + 80, height + 80, QImage.Format.Format_RGB32)
        picture.fill(0xFF00FF)
        painter = QPainter(picture)
        painter.translate(40, 40)
        paint_slide(painter, app_font(12.0), width, height, theme, deck.slide(key))
        painter.end()
        frame = QRectF(40, 40, width, height)
        outside = [
            (x, y)
            for x in range(0, width + 80, 3)
            for y in (*range(0, 39, 3), *range(height + 42, height + 80, 3))
            if not frame.contains(x, y)
        ]
        assert all(picture.pixel(x, y) & 0xFFFFFF == 0xFF00FF for x, y in outside)
