# SPDX-License-Identifier: MIT
"""The bar of weights: dragged, moved with keys, locked and typed into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcda_app.analysis.phrases import percent
from mcda_app.domain.edits.criteria_groups import add_group, assign_group
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.weights import Weights, normalised
from mcda_app.files import presets
from mcda_app.ui.charts.weights_bar.layout import edges, moved_border
from mcda_app.ui.charts.weights_bar.weights_bar import WeightsBar
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.page import WeightsPage

EFFECTIVENESS, COST, ALIGNMENT, LEVERAGE = "effectiveness", "cost", "alignment", "leverage"


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


def shares(session: Session) -> list[float]:
    return [session.project.weights.share(c.id) for c in session.project.criteria]


def drag(qtbot: QtBot, bar: WeightsBar, border: int, *places: float) -> None:
    """Drag a border to places on the bar, in [0, 1]."""
    handle = bar.borders[border]
    left = Qt.MouseButton.LeftButton
    middle = handle.rect().center()
    qtbot.mousePress(handle, left, pos=middle)
    for place in places:
        x = round(place * bar.width())
        qtbot.mouseMove(handle, handle.mapFrom(bar, QPoint(x, middle.y())))
    qtbot.mouseRelease(handle, left, pos=handle.mapFrom(bar, QPoint(x, middle.y())))


# Where borders lie

CRITERIA = tuple(
    Criterion(key, key, Direction.BENEFIT, Scale((Level("l", "low", 0.0), Level("h", "high", 1.0))))
    for key in "abcde"
)


@st.composite
def moves(draw) -> tuple[Weights, int, float]:
    points = draw(st.lists(st.integers(0, 20), min_size=5, max_size=5).filter(any))
    locked = draw(st.sets(st.sampled_from("abcde"), max_size=4))
    weights = Weights(normalised(dict(zip("abcde", points, strict=True))), frozenset(locked))
    return weights, draw(st.integers(0, 3)), draw(st.floats(0, 1))


@given(moves())
def test_a_border_comes_to_its_place_and_the_other_weights_keep_their_proportions(move) -> None:
    weights, border, place = move
    answer = moved_border(CRITERIA, weights, border, place)
    if answer is None:
        pair = (CRITERIA[border].id, CRITERIA[border + 1].id)
        before = edges(CRITERIA, weights)[border + 1]
        for key in pair:  # no weight beside it can move it
            for share in (0.0, 0.5, 1.0):
                assert edges(CRITERIA, weights.moved(key, share))[border + 1] == pytest.approx(before)
        return
    after = weights.moved(answer.criterion_id, answer.share)
    assert answer.criterion_id in (CRITERIA[border].id, CRITERIA[border + 1].id)
    assert 0 <= answer.share <= weights.room(answer.criterion_id) + 1e-12
    at_end = answer.share in (0.0, weights.room(answer.criterion_id))
    assert at_end or edges(CRITERIA, after)[border + 1] == pytest.approx(place, abs=1e-9)
    assert all(after.share(key) == weights.share(key) for key in weights.locked)


# Dragging


def test_dragging_a_border_is_one_step_and_the_border_follows(page, session, qtbot) -> None:
    bar = page.bar
    drag(qtbot, bar, 0, 0.3, 0.35, 0.4)
    assert session.undo_stack.count() == 1
    assert shares(session) == pytest.approx([0.4, 0.2, 0.2, 0.2], abs=0.003)
    assert edges(bar.criteria, session.project.weights)[1] == pytest.approx(0.4, abs=0.003)
    session.undo_stack.undo()
    assert session.project == presets.load()


def test_a_drag_to_the_end_and_back_keeps_the_proportions(page, session, qtbot) -> None:
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved(COST, 0.4)))
    before = shares(session)
    drag(qtbot, page.bar, 0, 1.0, before[0])
    assert shares(session) == pytest.approx(before, abs=0.003)


def test_the_border_of_a_locked_weight_moves_its_neighbour(page, session, qtbot) -> None:
    session.apply("Lock", lambda p: set_weights(p, p.weights.with_lock(EFFECTIVENESS, True)))
    drag(qtbot, page.bar, 0, 0.3)
    assert shares(session) == pytest.approx([0.25] * 4)  # nothing left of it could make room
    drag(qtbot, page.bar, 1, 0.6)
    assert shares(session) == pytest.approx([0.25, 0.35, 0.2, 0.2], abs=0.003)
    drag(qtbot, page.bar, 2, 0.9)
    assert session.project.weights.share(EFFECTIVENESS) == 0.25


# Keys


def test_arrow_keys_move_a_border_by_one_and_by_five_percent(page, session, qtbot) -> None:
    border = page.bar.borders[1]
    border.setFocus()
    QTest.keyClick(border, Qt.Key.Key_Right)
    assert edges(page.bar.criteria, session.project.weights)[2] == pytest.approx(0.51)
    QTest.keyClick(border, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert edges(page.bar.criteria, session.project.weights)[2] == pytest.approx(0.46)
    assert border.accessibleName() == "Border between Cost of coordination and Value alignment"
    assert percent(session.project.weights.share(COST)) in border.accessibleDescription()


def test_a_border_that_has_the_keyboard_moves_what_is_there_now(page, session) -> None:
    border = page.bar.borders[0]
    border.setFocus()
    QTest.keyClick(border, Qt.Key.Key_Right)
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved(LEVERAGE, 0.7)))
    before = session.project.weights
    QTest.keyClick(border, Qt.Key.Key_Right)
    moved = session.project.weights
    assert edges(page.bar.criteria, moved)[1] == pytest.approx(before.share(EFFECTIVENESS) + 0.01)
    assert moved.share(LEVERAGE) / moved.share(COST) == pytest.approx(
        before.share(LEVERAGE) / before.share(COST)
    )


def test_tab_goes_through_weights_and_borders(page) -> None:
    page.bar.segments[0].setFocus()
    names = []
    for _ in range(7):
        names.append(QApplication.focusWidget().accessibleName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert names[:3] == [
        "Weight of Effectiveness",
        "Border between Effectiveness and Cost of coordination",
        "Weight of Cost of coordination",
    ]
    assert names[6] == "Weight of Leverage over development"


def test_l_locks_and_unlocks_which_shows(page, session) -> None:
    segment = page.bar.segments[1]
    segment.setFocus()
    before = picture(page.bar)
    QTest.keyClick(segment, Qt.Key.Key_L)
    assert session.project.weights.locked == {COST}
    assert "(locked)" in segment.accessibleDescription()
    assert picture(page.bar) != before
    QTest.keyClick(segment, Qt.Key.Key_Right)
    assert session.project.weights.share(COST) == 0.25
    QTest.keyClick(segment, Qt.Key.Key_L)
    assert not session.project.weights.locked
    assert picture(page.bar) == before


def test_a_double_click_types_a_number(page, session, qtbot) -> None:
    qtbot.mouseDClick(page.bar.segments[2], Qt.MouseButton.LeftButton)
    field = page.bar.editor
    assert field is not None
    field.lineEdit().selectAll()
    QTest.keyClicks(field.lineEdit(), "40")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.project.weights.share(ALIGNMENT) == pytest.approx(0.4)
    assert page.bar.editor is None
    assert QApplication.focusWidget() is page.bar.segments[2]


def test_what_is_not_a_number_stays_and_escape_leaves(page, session, qtbot) -> None:
    QTest.keyClick(page.bar.segments[0], Qt.Key.Key_Return)
    field = page.bar.editor
    QTest.keyClicks(field.lineEdit(), "much")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.bar.editor is field
    assert field.fault
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert page.bar.editor is None
    assert session.project == presets.load()


def test_a_locked_weight_takes_no_number(page, session) -> None:
    session.apply("Lock", lambda p: set_weights(p, p.weights.with_lock(COST, True)))
    assert page.bar.type_number(1) is None


# Showing


def picture(bar: WeightsBar) -> bytes:
    image = QImage(bar.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    bar.draw_picture(painter)
    painter.end()
    return bytes(image.constBits())


def test_the_bar_says_every_weight_and_so_does_its_table(page, session, qtbot) -> None:
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved(COST, 0.7)))
    expected = [(c.title, percent(session.project.weights.share(c.id))) for c in session.project.criteria]
    words = "; ".join(f"{title} {share}" for title, share in expected)
    qtbot.waitUntil(lambda: page.bar.accessibleDescription() == words)  # a little later
    page.weights.show_table(True)
    table = page.weights.table
    assert [(table.item(n, 0).text(), table.item(n, 1).text()) for n in range(4)] == expected


def test_groups_stand_together_and_add_up(page, session) -> None:
    def grouped(project):
        project = add_group(add_group(project, "Ends"), "Means")
        ends, means = (group.id for group in project.criteria_groups)
        for n, criterion in enumerate(project.criteria):
            project = assign_group(project, criterion.id, means if n % 2 else ends)
        return project

    height = page.bar.sizeHint().height()
    session.apply("Group", grouped)
    assert [c.id for c in page.bar.criteria] == [EFFECTIVENESS, ALIGNMENT, COST, LEVERAGE]
    assert [(s.group.title, s.first, s.last) for s in page.bar.spans] == [("Ends", 0, 2), ("Means", 2, 4)]
    assert page.bar.sizeHint().height() > height


def test_an_issue_with_its_own_weights_is_weighed_alone(page, session, qtbot) -> None:
    before = session.project.weights
    page.weights.own.click()
    drag(qtbot, page.bar, 0, 0.5)
    assert session.project.weights == before
    assert session.issue.weights.share(EFFECTIVENESS) == pytest.approx(0.5, abs=0.003)
    assert "on Alliances" in page.headline.sentence.text()
    page.weights.own.click()
    assert session.issue.weights is None


def test_another_document_with_more_criteria(page, session) -> None:
    project = presets.load()
    extra = tuple(replace(project.criteria[0], id=f"x{n}", title=f"Criterion {n}") for n in range(9))
    criteria = (*project.criteria, *extra)
    weights = Weights(FrozenDict({c.id: 1 / len(criteria) for c in criteria}))
    session.open(replace(project, criteria=criteria, weights=weights, lenses=()), None)
    assert [segment.accessibleName() for segment in page.bar.segments] == [
        f"Weight of {criterion.title}" for criterion in criteria
    ]
    assert len(page.bar.borders) == len(criteria) - 1
    session.open(project, None)
    assert len(page.bar.segments) == 4
