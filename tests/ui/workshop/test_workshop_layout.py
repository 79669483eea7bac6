# SPDX-License-Identifier: MIT
"""Where the Workshop page's views put things: cards of limited width, short lines, one next step a view."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mcda_app.domain.edits.workshop.agenda import start_clock
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.card import LINE, Card
from mcda_app.ui.workshop.console.lead_bar import LeadBar
from mcda_app.ui.workshop.layout import FORM, WIDEST
from mcda_app.ui.workshop.page import VIEWS, WorkshopPage
from mcda_app.ui.workshop.results.view import PARTS, ResultsView
from tests.domain.workshops import AT, anonymous, issue_ids, named, revealed, voted
from tests.ui.controls import buttons, press, words
from tests.ui.waiting import settle

SIDES = 16
"""Pixels between the page's edge and its content."""


@pytest.fixture(scope="module")
def page(qapp: QApplication) -> Iterator[WorkshopPage]:
    workshop_page = WorkshopPage(Session(presets.load()))
    workshop_page.resize(1900, 1000)
    workshop_page.show()
    yield workshop_page
    workshop_page.close()
    workshop_page.deleteLater()


def show(page: WorkshopPage, project: Project) -> None:
    page.session.open(project, None)
    QApplication.processEvents()


def views(page: WorkshopPage) -> Iterator[tuple[str, QWidget]]:
    """Every view of the page, and each part of the results, one after the other."""
    for key, *_ in VIEWS:
        view = page.show_view(key)
        for part, *_ in PARTS if isinstance(view, ResultsView) else [("", "", "")]:
            if isinstance(view, ResultsView):
                view.show_part(part)
            QApplication.processEvents()
            yield f"{key} {part}", view


def in_sight(view: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    return [w for kind in kinds for w in view.findChildren(kind) if w.isVisible()]


def everything() -> Project:
    project = revealed(named(7), RoundKind.GUT, issue_ids=issue_ids(named(1)))
    project = revealed(project, RoundKind.SCORES, issue_ids=issue_ids(named(1)))
    return revealed(revealed(project, RoundKind.WEIGHTS), RoundKind.WEIGHTS, seed=2)


def test_nothing_is_wider_than_can_be_read(page: WorkshopPage) -> None:
    show(page, everything())
    widest = WIDEST * page.fontMetrics().averageCharWidth() + SIDES
    for name, view in views(page):
        assert in_sight(view, Card), name
        for part in in_sight(view, Card, QLabel, QComboBox, QLineEdit, QPlainTextEdit):
            right = part.mapTo(page, part.rect().topRight()).x()
            assert right <= widest, (name, type(part).__name__, right)
        for explain in (*buttons(view, "Explain"), *buttons(view, "Show all")):
            explain.setChecked(True)
        QApplication.processEvents()
        for label in in_sight(view, QLabel):
            if len(label.text()) > LINE:
                letters = label.width() / label.fontMetrics().averageCharWidth()
                # A note has a ground and a frame that are as wide as its card.
                assert letters <= LINE + 1 or label.property("role") == "note", (name, label.text())


def test_a_form_s_fields_are_beside_their_labels(page: WorkshopPage) -> None:
    show(page, everything())
    widest = FORM * page.fontMetrics().averageCharWidth()
    for key in ("dissent", "sign-off"):
        for field in in_sight(page.show_view(key), QComboBox, QLineEdit, QPlainTextEdit):
            assert field.width() <= widest, (key, field.accessibleName())
            assert field.accessibleName() or isinstance(field.parent(), QComboBox), key


@pytest.mark.parametrize(
    "make", [lambda: named(0), lambda: named(3), lambda: anonymous(4), everything,
             lambda: voted(named(3), RoundKind.WEIGHTS)],
    ids=["nobody", "no round", "slips", "revealed", "open"],
)  # fmt: skip
def test_a_view_has_one_primary_button_at_most(page: WorkshopPage, make: Callable[[], Project]) -> None:
    show(page, make())
    for name, view in views(page):
        primary = [b.text() for b in in_sight(view, QPushButton) if b.property("rank") == "primary"]
        assert len(primary) <= 1, name


@pytest.mark.parametrize("key", ["results", "discuss", "dissent"])
def test_a_view_without_content_leads_to_the_rounds(page: WorkshopPage, key: str) -> None:
    show(page, named(3))
    view = page.show_view(key)
    assert "Nothing is revealed yet" in words(view)
    press(view, "Open Rounds")
    assert page.current == "rounds"


def test_nothing_below_the_bar_moves_when_the_clock_starts(page: WorkshopPage) -> None:
    show(page, named(3))
    before = page.lead.geometry()
    assert not page.lead.clock.isVisible()
    show(page, start_clock(named(3), f"{AT}Z"))
    assert page.lead.clock.isVisible()
    assert page.lead.geometry() == before


def test_the_next_action_is_the_primary_button_above_the_views(page: WorkshopPage) -> None:
    def primary() -> list[str]:
        page.show_view("rounds")
        visible = in_sight(page, QPushButton)
        return [b.accessibleName() for b in visible if b.property("rank") == "primary" and b.isEnabled()]

    show(page, named(0))
    assert primary() == ["Add people…"]
    show(page, voted(named(3), RoundKind.WEIGHTS))
    assert primary() == ["Close round 1"]
    places = {page.lead.button.mapTo(page, page.lead.button.rect().topRight()) for _ in views(page)}
    assert len(places) == 1, "it is always in the same place"
    show(page, everything())
    (results,) = buttons(page.show_view("rounds"), "Show Results")
    results.setFocus()
    results.click()
    assert page.current == "results"
    focus = page.window().focusWidget()
    assert focus is not None
    assert focus.isVisible(), "the focus is not lost with the view"
    assert isinstance(focus, QToolButton)
    assert focus.text() == "Results"


def test_the_next_action_is_lower_where_it_stands_below_its_text(qtbot: QtBot) -> None:
    bar = LeadBar()
    qtbot.addWidget(bar)
    bar.show_state("Round 1", "Six of seven have voted", "")
    bar.show_action("Close round 1", room_visible=False)
    bar.resize(1200, 200)
    bar.show()
    settle()
    roomy = bar.button.height()
    bar.resize(bar.button.width() + bar.room.width() + 80, 200)
    settle()
    assert bar.button.height() < roomy, "little room is for the views"
    assert bar.button.width() >= bar.button.sizeHint().width()
    bar.resize(1200, 200)
    settle()
    assert bar.button.height() == roomy
