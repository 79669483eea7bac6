# SPDX-License-Identifier: MIT
"""The bar shows how often each option leads, ties included, and walks through their issues."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mcda_app.domain.edits.scores import apply_lens, set_weights
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.overview.page import OverviewPage


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[OverviewPage]:
    page = OverviewPage(session)
    qtbot.addWidget(page)
    page.resize(760, 680)
    page.show()
    yield page
    page.close()


def names(page: OverviewPage) -> list[str]:
    return [part.accessibleName() for part in page.first_places.segments if part.isVisible()]


def test_parts_are_as_wide_as_their_issues_are_many(page: OverviewPage) -> None:
    assert names(page) == ["Selective: 6 issues", "Global: 6 issues", "Unilateral: 3 issues"]
    widths = [part.width() for part in page.first_places.segments]
    assert sum(widths) == page.first_places.width()
    assert widths[0] / widths[2] == pytest.approx(2, rel=0.02)


def test_a_tie_is_a_part_of_its_own(page: OverviewPage, session: Session) -> None:
    session.apply("Look", lambda p: apply_lens(p, p.lens("gross-benefit")))
    assert names(page) == [
        "Global: 9 issues",
        "Unilateral: 3 issues",
        "Selective: 1 issue",
        "Selective = Global: 2 issues",
    ]
    assert page.first_places.segments[3].accessibleDescription() == "Trade, Norms"
    session.undo_stack.undo()
    assert len(names(page)) == 3


def test_a_click_walks_through_the_issues_of_a_part(
    page: OverviewPage, session: Session, qtbot: QtBot
) -> None:
    part = page.first_places.segments[2]
    ids = [i for i, r in session.evaluation.results.items() if r.leaders[0].id == "unilateral"]
    for expected in (*ids, ids[0]):
        qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
        assert session.issue_id == expected


def test_the_keyboard_goes_along_the_bar(page: OverviewPage, session: Session, qtbot: QtBot) -> None:
    first, second, third = page.first_places.segments
    page.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert session.evaluation[session.issue_id].leaders[0].id == "global"
    qtbot.keyClick(second, Qt.Key.Key_Right)
    assert third.hasFocus()


def test_parts_follow_every_step_of_a_weight(page: OverviewPage, session: Session) -> None:
    for step in range(21):
        moved = session.project.weights.moved("cost", step / 20)
        session.apply("Weigh", lambda p, moved=moved: set_weights(p, moved))
        segment_counts = {part.count.label: len(part.count.issue_ids) for part in page.first_places.segments}
        counts: dict[str, int] = {}
        for result in session.evaluation.results.values():
            label = " = ".join(o.label for o in result.leaders)
            counts[label] = counts.get(label, 0) + 1
        assert segment_counts == counts


def test_a_single_issue_needs_no_bar(qtbot: QtBot) -> None:
    project = presets.load()
    session = Session(replace(project, issues=project.issues[:1]))
    page = OverviewPage(session)
    qtbot.addWidget(page)
    page.show()
    assert not page.first_places.isVisible()
    session.open(project, None)
    assert page.first_places.isVisible()
    page.close()
