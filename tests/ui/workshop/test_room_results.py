# SPDX-License-Identifier: MIT
"""What the room sees of a workshop's results: whole, large enough to be read, and without a name."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter, QScreen
from PySide6.QtWidgets import QWidget

from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.edits.workshop.workshop import set_timer
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.workshop.projector.content import QUESTION, RESULT, TIMER
from mcda_app.ui.workshop.projector.view import RoomPicture
from mcda_app.ui.workshop.projector.window import RoomWindow
from tests.domain.workshops import (
    code_of,
    issue_ids,
    named,
    revealed,
    voted,
)


def test_the_room_sees_what_was_asked_with_ranges(session: Session, room: RoomWindow) -> None:
    session.open(voted(named(3), RoundKind.WEIGHTS), None)
    content = room.content()
    assert content.voted == (3, 3)
    assert "twice as many count twice as much" in content.below
    assert len(content.lines) == 4
    assert content.lines[0].startswith("Effectiveness: ")
    assert "→" in content.lines[0]
    assert content.bars == ()


def test_the_room_sees_the_spread_with_every_mean(session: Session, room: RoomWindow) -> None:
    project = revealed(revealed(named(4), RoundKind.GUT, issue_ids=issue_ids(named(1))), RoundKind.WEIGHTS)
    session.open(project, None)
    session.select_issue("trade")
    room.show_what(RESULT)
    content = room.content()
    assert [bar.title for bar in content.bars] == [c.title for c in project.criteria]
    assert all(bar.low <= bar.share <= bar.high for bar in content.bars)
    assert content.heading == session.issue.title
    counts = [int(n) for n in re.findall(r"\d+", content.below)]
    assert sum(counts) == 4


def test_an_issue_with_its_own_weights_is_not_shown_under_the_group_s(
    session: Session, room: RoomWindow
) -> None:
    project = revealed(named(4), RoundKind.WEIGHTS)
    session.open(set_weights(project, project.weights.moved("cost", 0.9), "trade"), None)
    session.select_issue("trade")
    room.show_what(RESULT)
    content = room.content()
    assert {bar.title: bar.share for bar in content.bars}["Cost of coordination"] == pytest.approx(0.9)
    assert content.below == ""


@pytest.mark.parametrize("shows", [QUESTION, RESULT, TIMER])
@pytest.mark.parametrize("kind", [RoundKind.GUT, RoundKind.WEIGHTS, RoundKind.SCORES])
def test_no_name_is_ever_in_the_room(session: Session, room: RoomWindow, shows: str, kind) -> None:
    more = {} if kind is RoundKind.WEIGHTS else {"issue_ids": ["trade"]}
    session.open(revealed(named(4), kind, **more), None)
    room.show_what(shows)
    sentence = room.content().description
    people = session.project.workshop.participants
    assert sentence
    assert not any(word in sentence for p in people for word in (p.name, p.id, code_of(p), p.organisation))


def test_time_runs_beside_the_question(session: Session, room: RoomWindow) -> None:
    session.open(set_timer(named(3), 4000), None)
    room.start_timer()
    assert room.content().main in ("1:06:40", "1:06:39")
    session.apply_without_undo(lambda p: voted(p, RoundKind.WEIGHTS))
    assert room.content().main == "How much does each criterion matter?", "a new round is never covered"
    assert room.corner in ("1:06:40", "1:06:39")
    room.stop_timer()
    assert room.corner == ""


def test_on_one_screen_the_room_and_the_console_take_turns(session: Session, room: RoomWindow, qtbot) -> None:
    console = QWidget()
    qtbot.addWidget(console)
    console.show()
    room.open_for_room(console)
    assert room.isFullScreen()
    room.switch_full()
    assert not room.isFullScreen()
    assert room.isVisible()
    room.leave()
    assert not room.isVisible()
    room.open_for_room(console)
    assert room.isFullScreen()
    room.back()


def test_another_screen_that_goes_leaves_the_room_alone(session: Session, room: RoomWindow, qtbot) -> None:
    console = QWidget()
    qtbot.addWidget(console)
    console.show()
    room.open_for_room(console)
    room.screen_removed(QScreen.__new__(QScreen))
    assert room.isFullScreen()
    room.screen_removed(room.screen())
    assert room.isVisible()
    assert not room.isFullScreen()
    room.screen_added(console.screen())
    qtbot.waitUntil(room.isFullScreen, timeout=5000)
    room.back()


@pytest.mark.parametrize("size", [(640, 360), (1024, 768), (1920, 1080), (3440, 1440)])
@pytest.mark.parametrize("shows", [QUESTION, RESULT, TIMER])
def test_nothing_in_the_room_is_smaller_than_can_be_read(
    session: Session, room: RoomWindow, size: tuple[int, int], shows: str
) -> None:
    """Capitals are at least a thirtieth of the height of a 16:9 picture in the window."""
    session.open(revealed(named(4), RoundKind.WEIGHTS), None)
    room.resize(*size)
    sizes = []

    class Recorder(QPainter):
        def setFont(self, font: QFont) -> None:
            super().setFont(font)
            sizes.append(font.pixelSize())

    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = Recorder(image)
    room.show_what(shows)
    RoomPicture(painter, room.font(), *size, colours(room.palette())).draw(room.content(), "1:00")
    painter.end()
    assert 0.7 * min(sizes) >= min(size[1], size[0] * 9 / 16) / 30


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("shows", [QUESTION, RESULT])
@pytest.mark.parametrize("make", [voted, revealed])
def test_the_room_reads_everything_whole_and_over_the_whole_picture(
    session: Session, room: RoomWindow, size: tuple[int, int], shows: str, make
) -> None:
    session.open(make(named(6), RoundKind.WEIGHTS), None)
    room.show_what(shows)
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = Noting(image)
    RoomPicture(painter, room.font(), *size, colours(room.palette())).draw(room.content())
    painter.end()
    assert not [text for text in painter.texts if text.endswith("…")]
    content = room.content()
    titles = (row.title for row in (*content.bars, *content.dots))
    assert {*content.lines, *titles} <= set(painter.texts)
    assert painter.lowest > 0.75 * size[1]
    assert painter.lowest <= size[1]


class Noting(QPainter):
    """Keeps the texts that are written, and how far down the last of them reaches."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.texts: list[str] = []
        self.lowest = 0.0

    def drawText(self, place: QRectF, flags: int, text: str) -> None:
        self.texts.append(text)
        self.lowest = max(self.lowest, self.boundingRect(place, int(flags), text).bottom())
        super().drawText(place, int(flags), text)
