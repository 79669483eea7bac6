# SPDX-License-Identifier: MIT
"""The room window follows the workshop: question, count and time; then answers, the group, and who moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from mcda_app.domain.edits.criteria import add_criterion, move_criterion
from mcda_app.domain.edits.issues import add_option
from mcda_app.domain.edits.workshop.agenda import choose_issues, enter_step, start_clock
from mcda_app.domain.edits.workshop.hands import record_hands
from mcda_app.domain.edits.workshop.minute_revisions import strike_minute
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.voting.ballots import read_ballots
from mcda_app.domain.workshop.workshop import AgendaStep, Answers, BallotSource, RoundKind
from mcda_app.ui.core.session import Session
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.workshop.projector.content import clock_text
from mcda_app.ui.workshop.projector.view import Painting, RoomPicture
from mcda_app.ui.workshop.projector.window import TURN_MS, RoomWindow
from tests.domain.workshops import AT, cast_ballot, latest, named, open_round, reveal_round, revealed, voted

SIZES = [(1024, 768), (1280, 720), (1920, 1080)]


def twice() -> Project:
    return revealed(revealed(named(6), RoundKind.WEIGHTS), RoundKind.WEIGHTS, 2, previous="round-1")


def test_who_moved_is_shown_of_the_same_criteria_alone(session: Session, room: RoomWindow) -> None:
    first = revealed(named(4), RoundKind.WEIGHTS)
    for edit, ends in (
        (lambda p: add_criterion(p, "Newcomer"), "What the group weighs"),
        (lambda p: move_criterion(p, "cost", 2), "0 of 4 have moved"),
    ):
        session.open(opened_again(edit(first)), None)
        for _ in range(2):
            room.stage.advance(session.project.workshop, latest(session.project))
        assert room.content().main == ends


def opened_again(project: Project) -> Project:
    """A second round on weights in which everybody gives each criterion the points of the first."""
    project = open_round(project, RoundKind.WEIGHTS, AT, previous="round-1")
    criterion_ids = [c.id for c in latest(project).asked.criteria]
    for ballot in read_ballots(project.workshop, "round-1"):
        points = FrozenDict({c: ballot.answers.points.get(c, 1.0) for c in criterion_ids})
        project = cast_ballot(
            project, "round-2", ballot.voter, Answers(points=points), source=BallotSource.PAPER, at=AT
        )
    return reveal_round(close_round(project, "round-2", AT), "round-2", AT)


@pytest.mark.parametrize(
    ("question", "way"),
    [
        (WeightQuestion.DIRECT, "twice as many count twice as much"),
        (WeightQuestion.SWING, "100 for the change that matters most"),
        (WeightQuestion.ORDER, "1 for the most"),
        (WeightQuestion.PAIRWISE, "For each pair"),
    ],
)
def test_a_question_says_how_to_answer_it(
    session: Session, room: RoomWindow, question: WeightQuestion, way: str
) -> None:
    session.open(open_round(named(3), RoundKind.WEIGHTS, AT, question=question), None)
    content = room.content()
    assert content.main == "How much does each criterion matter?"
    assert way in content.below
    assert "Effectiveness: not useful → very useful" in content.lines


def test_options_stand_with_their_meaning(session: Session, room: RoomWindow) -> None:
    session.open(open_round(named(3), RoundKind.GUT, AT, issue_ids=["trade", "norms"]), None)
    content = room.content()
    assert content.main == "What would you favour today?"
    assert content.lines[0] == "On Trade\u00a0· Norms"
    assert content.lines[1].startswith("Unilateral regulation: One jurisdiction sets rules alone")
    session.open(open_round(named(3), RoundKind.SCORES, AT, issue_ids=["trade"]), None)
    assert room.content().lines[1] == (
        "Unilateral regulation\u00a0· Selective cooperation\u00a0· Global cooperation"
    )


def test_answers_come_before_the_group_and_the_group_before_who_moved(
    session: Session, room: RoomWindow
) -> None:
    session.open(twice(), None)
    workshop = session.project.workshop
    dots = room.content()
    assert all(row.group is None and not row.figure and not row.before for row in dots.dots)
    assert all(len(row.answers) == 6 for row in dots.dots)
    assert "the group" not in dots.description
    room.stage.advance(workshop, latest(session.project))
    group = room.content()
    shares = session.group_result("round-2").usable(workshop.aggregation).shares
    assert [row.figure for row in group.dots] == [f"{share:.0%}" for share in shares]
    assert not any(row.before for row in group.dots)
    room.stage.advance(workshop, latest(session.project))
    moved = room.content()
    assert moved.main == "6 of 6 have moved"
    table = session.group_result("round-1").table
    top = max(max(row) for row in (*table.shares, *session.group_result("round-2").table.shares))
    assert moved.dots[0].before == pytest.approx([row[0] / top for row in table.shares])
    still = [
        abs(before - now) < 0.012
        for row in moved.dots
        for before, now in zip(row.before, row.answers, strict=True)
        if before is not None
    ]
    assert any(still) == ("Grey dots: hardly moved" in moved.legend)
    room.stage.advance(workshop, latest(session.project))
    assert room.content() == moved, "that is all"
    room.stage.go_back(workshop, latest(session.project))
    assert room.content() == group


def test_scores_come_option_by_option(session: Session, room: RoomWindow) -> None:
    session.open(revealed(named(4), RoundKind.SCORES, issue_ids=["trade"]), None)
    slides = []
    for _ in range(6):
        content = room.content()
        assert [row.title for row in content.dots] == [c.title for c in session.project.criteria]
        slides.append((content.main, any(row.figure for row in content.dots)))
        room.stage.advance(session.project.workshop, latest(session.project))
    options = [o.title for o in session.project.options]
    assert slides == [(option, group) for option in options for group in (False, True)]


def test_a_gut_check_shows_first_places_in_letters_and_colours(session: Session, room: RoomWindow) -> None:
    session.open(revealed(named(5), RoundKind.GUT, issue_ids=["trade", "norms"]), None)
    content = room.content()
    assert [issue.title for issue in content.firsts] == ["Trade", "Norms"]
    counts = [sum(s.people for s in issue.shares) for issue in content.firsts]
    assert max(counts) > 5
    assert content.below == "A tie counts for each of its options"
    assert "U Unilateral" in content.legend


def test_a_gut_check_on_one_issue_shows_the_options_by_name(session: Session, room: RoomWindow) -> None:
    session.open(revealed(named(5), RoundKind.GUT, issue_ids=["trade"]), None)
    content = room.content()
    assert {bar.title for bar in content.bars} == {o.label for o in session.project.options}
    assert [bar.share for bar in content.bars] == sorted((bar.share for bar in content.bars), reverse=True)
    assert content.legend == "Trade"


def test_before_the_first_round_it_welcomes_with_today_s_issues(session: Session, room: RoomWindow) -> None:
    session.open(choose_issues(named(3), ["trade"]), None)
    assert room.content().main == "Welcome"
    assert room.content().lines == (session.project.issue("trade").title,)


def test_a_result_of_earlier_is_not_shown_while_a_round_is_open(session: Session, room: RoomWindow) -> None:
    project = revealed(named(3), RoundKind.WEIGHTS)
    session.open(project, None)
    session.select_issue("trade")
    room.show_what("result")
    assert room.content().bars
    session.apply_without_undo(lambda p: open_round(p, RoundKind.GUT, AT, issue_ids=["trade"]))
    assert not room.content().bars
    assert room.content().main == "What would you favour today?"


def test_it_goes_back_to_the_round_as_soon_as_something_happens_in_it(
    session: Session, room: RoomWindow
) -> None:
    session.open(voted(revealed(named(3), RoundKind.WEIGHTS), RoundKind.WEIGHTS, previous="round-1"), None)
    session.apply_without_undo(lambda p: close_round(p, "round-2", AT))
    room.show_what("result")
    assert room.content().bars
    session.apply_without_undo(lambda p: reveal_round(p, "round-2", AT))
    assert room.content().main == "How far apart are we?"
    room.show_what("result")
    room.stage.advance(session.project.workshop, latest(session.project))
    assert room.content().main == "What the group weighs"


def test_esc_is_told(session: Session, room: RoomWindow) -> None:
    session.open(voted(named(3), RoundKind.WEIGHTS), None)
    assert room.hint == "Esc: back to the console"
    texts = painted(room, (1024, 768), hint=room.hint)
    assert room.hint in texts


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", [RoundKind.GUT, RoundKind.WEIGHTS, RoundKind.SCORES])
def test_every_word_is_read_whole_at_ten_metres(
    session: Session, room: RoomWindow, size: tuple[int, int], kind: RoundKind
) -> None:
    """Letters of what must be read are at least a thirtieth of the height, and nothing is cut short."""
    ways = {} if kind is RoundKind.WEIGHTS else {"issue_ids": ["trade", "norms"]}
    for project in (voted(named(5), kind, **ways), revealed(named(5), kind, **ways)):
        session.open(project, None)
        for _ in range(2):
            sizes: list[int] = []
            texts = painted(room, size, hint=room.hint, sizes=sizes)
            assert not [text for text in texts if text.endswith("…")], texts
            assert min(sizes) >= size[1] / 30
            room.stage.advance(session.project.workshop, latest(session.project))


def test_time_stands_beside_the_count(session: Session, room: RoomWindow) -> None:
    session.open(voted(named(3), RoundKind.WEIGHTS), None)
    room.start_timer()
    texts = painted(room, (1024, 768), corner=room.corner)
    assert texts[:2] == ["Round 1: 3 of 3 have voted", room.corner]
    session.apply_without_undo(lambda p: close_round(p, "round-1", AT))
    assert not room.counting, "it was the round's time"


def test_the_step_s_time_stands_beside_the_count_without_a_timer(session: Session, room: RoomWindow) -> None:
    began = (datetime.now().astimezone() - timedelta(minutes=7)).isoformat(timespec="seconds")
    project = enter_step(start_clock(voted(named(3), RoundKind.WEIGHTS), began), AgendaStep.WEIGHTS, began)
    session.open(project, None)
    for size in SIZES:
        assert painted(room, size, corner=room.corner)[:2] == ["Round 1: 3 of 3 have voted", "7 of 25 min"]
    room.start_timer()
    assert room.corner == clock_text(room.seconds_left), "a timer is more exact"
    room.stop_timer()
    session.apply_without_undo(lambda p: close_round(p, "round-1", AT))
    assert not room.corner, "nobody votes against it any more"


def test_hands_are_shown_as_they_are_counted_until_something_follows(
    session: Session, room: RoomWindow, qtbot
) -> None:
    session.open(revealed(named(3), RoundKind.WEIGHTS), None)
    activate(room, qtbot)
    issue = session.project.issues[0]
    counts = {o.id: n for n, o in enumerate(session.project.options_of(issue))}
    people = sum(counts.values())
    room.show_what("result")
    session.apply_without_undo(lambda p: record_hands(p, AT, counts, people, issue_id=issue.id))
    texts = painted(room, (1024, 768))
    assert texts[0] == "Show of hands"
    assert issue.label in texts
    titles = [o.title for o in session.project.options_of(issue)]
    for n, title in enumerate(titles):
        assert texts[texts.index(title) + 1] == str(n)
        assert f"{title} {n}" in room.content().description
    QTest.keyClick(room, Qt.Key.Key_Right)
    assert room.content().main == "How far apart are we?", "back to the round"
    criteria = {c.id: 1 for c in session.project.criteria}
    session.apply_without_undo(lambda p: record_hands(p, AT, criteria, 4))
    assert room.content().main == "Which criterion matters most?"
    number = len(session.project.workshop.minutes) - 1
    session.apply_without_undo(lambda p: strike_minute(p, number, AT))
    assert room.content().main == "How far apart are we?", "what was struck out is not shown"
    session.apply_without_undo(lambda p: record_hands(p, AT, criteria, 4))
    session.apply_without_undo(lambda p: open_round(p, RoundKind.WEIGHTS, AT))
    assert room.content().main == "How much does each criterion matter?"


def test_a_long_list_is_shown_page_by_page_and_every_line_comes(session: Session, room: RoomWindow) -> None:
    """With twenty options and twelve criteria nothing is left out, and nothing is smaller."""
    project = crowded(named(5), options=20, criteria=12)
    issue = project.issues[0]
    for kind, state in (
        (RoundKind.SCORES, voted),
        (RoundKind.GUT, voted),
        (RoundKind.WEIGHTS, voted),
        (RoundKind.WEIGHTS, revealed),
        (RoundKind.SCORES, revealed),
    ):
        ways = {} if kind is RoundKind.WEIGHTS else {"issue_ids": [issue.id]}
        session.open(state(project, kind, **ways), None)
        wanted = [o.title for o in project.options_of(issue)] if kind is RoundKind.GUT else []
        if kind is not RoundKind.GUT:
            wanted += [c.title for c in project.criteria]
        for size in SIZES:
            seen, sizes, pages = "", [], 1
            for page in range(20):
                if page < pages:
                    texts, pages = painted_page(room, size, page, sizes)
                    seen += "\n".join(texts)
                    assert not [text for text in texts if text.endswith("…")], texts
            assert [title for title in wanted if title not in seen] == [], (kind, state, size)
            assert min(sizes) >= min(size[1], size[0] * 9 / 16) / 30


def test_the_pages_of_a_list_turn_by_themselves_and_by_key(
    session: Session, room: RoomWindow, qtbot, monkeypatch
) -> None:
    project = crowded(named(5), options=20, criteria=12)
    session.open(voted(project, RoundKind.GUT, issue_ids=[project.issues[0].id]), None)
    room.resize(1024, 768)
    activate(room, qtbot)
    first = room.grab().toImage()
    QTest.keyClick(room, Qt.Key.Key_Right)
    second = room.grab().toImage()
    assert second != first
    QTest.keyClick(room, Qt.Key.Key_Left)
    assert room.grab().toImage() == first
    turning = next(t for t in room.findChildren(QTimer) if t.interval() == TURN_MS)
    assert turning.isActive()
    turning.timeout.emit()
    assert room.grab().toImage() == second


def test_every_option_of_a_round_on_scores_is_shown(session: Session, room: RoomWindow, qtbot) -> None:
    project = crowded(named(5), options=9, criteria=4)
    issue = project.issues[0]
    session.open(revealed(project, RoundKind.SCORES, issue_ids=[issue.id]), None)
    seen = []
    workshop, round_ = session.project.workshop, latest(session.project)
    while True:
        content = room.content()
        seen.append(content.main)
        if room.stage.following(workshop, round_) is None:
            break
        room.stage.advance(workshop, round_)
    assert list(dict.fromkeys(seen)) == [o.title for o in session.project.options_of(issue)]
    assert "(9 of 9)" in content.heading
    activate(room, qtbot)
    QTest.keyClick(room, Qt.Key.Key_Home)
    assert "(1 of 9)" in room.content().heading
    QTest.keyClick(room, Qt.Key.Key_End)
    assert room.content() == content


def activate(room: RoomWindow, qtbot) -> None:
    """Show the window and give it the keys."""
    room.show()
    with qtbot.waitActive(room):
        room.activateWindow()


def crowded(project: Project, *, options: int, criteria: int) -> Project:
    """The project with one issue of so many options, on so many criteria."""
    issue = replace(project.issues[0], scores=FrozenDict())
    project = replace(project, issues=(issue,))
    for n in range(len(project.criteria), criteria):
        project = add_criterion(project, f"Contribution to objective number {n + 1}")
    for n in range(len(project.options_of(issue)), options):
        project = add_option(project, f"Cooperation with partner number {n + 1}")
    return project


def test_what_stands_beside_an_open_question_leaves_its_words_whole(
    session: Session, room: RoomWindow
) -> None:
    """As a picture to scan does, with which phones can vote."""
    session.open(voted(named(3), RoundKind.WEIGHTS), None)
    areas: list[QRectF] = []

    def scan(painter: QPainter, area: QRectF) -> None:
        areas.append(area)
        painter.fillRect(area, QColor("#ff00ff"))

    room.beside = scan
    room.resize(1024, 768)
    picture = room.grab().toImage()
    assert picture.pixelColor(areas[0].center().toPoint()) == QColor("#ff00ff")
    assert areas[0].width() >= 0.3 * room.width()
    assert areas[0].height() >= 0.5 * room.height()
    sizes: list[int] = []
    texts = painted(room, (1024, 768), sizes=sizes, aside=scan)
    assert not [text for text in texts if text.endswith("…")], texts
    assert 0.7 * min(sizes) >= 1024 * 9 / 16 / 30
    session.apply_without_undo(lambda p: close_round(p, "round-1", AT))
    areas.clear()
    room.grab()
    assert not areas, "a closed round takes no votes"


def test_keys_go_through_the_reveal_and_f8_does_what_comes_next(window: MainWindow, qtbot) -> None:
    project = voted(named(3), RoundKind.WEIGHTS)
    window.session.open(close_round(project, "round-1", AT), None)
    window.show_page("workshop")
    window.commands.workshop.show_room()
    room = window.commands.workshop.room
    assert room.isVisible()
    with qtbot.waitActive(room):
        room.activateWindow()
    QTest.keyClick(room, Qt.Key.Key_F8)
    assert room.content().main == "How far apart are we?"
    QTest.keyClick(room, Qt.Key.Key_F8)
    assert room.content().main == "What the group weighs"
    QTest.keyClick(room, Qt.Key.Key_Left)
    assert room.content().main == "How far apart are we?"
    QTest.keyClick(room, Qt.Key.Key_Right)
    assert room.content().main == "What the group weighs"
    window.commands.workshop.show_room()
    assert not room.isVisible(), "the same key hides it"


def test_many_answers_and_long_names_stay_within_the_picture(session: Session, room: RoomWindow) -> None:
    project = named(7)
    criteria = tuple(
        replace(c, title=f"{c.title} over the whole period of observation") for c in project.criteria
    )
    project = revealed(replace(project, criteria=criteria), RoundKind.WEIGHTS)
    session.open(project, None)
    for size in SIZES:
        assert painted(room, size)


class Noting(QPainter):
    """Keeps the texts that are written."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.texts: list[str] = []
        self.sizes: list[int] = []

    def drawText(self, place, flags, text: str) -> None:
        self.texts.append(text)
        self.sizes.append(self.font().pixelSize())
        super().drawText(place, int(flags), text)


def painted_page(
    room: RoomWindow, size: tuple[int, int], page: int, sizes: list[int]
) -> tuple[list[str], int]:
    """What is written on one page, and how many pages there are."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = Noting(image)
    picture = RoomPicture(painter, room.font(), *size, colours(room.palette()))
    picture.draw(room.content(), page=page)
    painter.end()
    sizes += painter.sizes
    return painter.texts, picture.pages


def painted(
    room: RoomWindow,
    size: tuple[int, int],
    corner: str = "",
    hint: str = "",
    sizes: list[int] | None = None,
    aside: Painting | None = None,
) -> list[str]:
    """What is written into a picture of this size, from top to bottom."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = Noting(image)
    picture = RoomPicture(painter, room.font(), *size, colours(room.palette()))
    picture.draw(room.content(), corner, hint=hint, aside=aside)
    painter.end()
    if sizes is not None:
        sizes += [size for size, text in zip(painter.sizes, painter.texts, strict=True) if text != hint]
    return painter.texts
