# SPDX-License-Identifier: MIT
"""The presentation, driven by keys and the mouse as a presenter does."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcda_app import i18n
from mcda_app.domain.edits.issues import remove_issue
from mcda_app.domain.edits.scores import own_weights, set_weights
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.files import presets
from mcda_app.ui.core import error_reporting
from mcda_app.ui.core.qt_language import apply_language
from mcda_app.ui.presentation.deck import Deck, Key, Kind
from mcda_app.ui.presentation.pdf import material_of
from mcda_app.ui.presentation.slides import AnswerSlide, ChangeSlide
from mcda_app.ui.presentation.window import PresentationWindow, slides_screen
from mcda_app.ui.shell.main_window import MainWindow
from tests.domain.workshops import named, revealed

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def window(active_window: MainWindow, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    active_window.badges.start()
    first = active_window.session.issue_id
    qtbot.waitUntil(lambda: bool(active_window.badges.sentence(first)), timeout=20_000)
    yield active_window
    active_window.commands.presentation.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    i18n.install("en", {})
    apply_language(qapp)


def present(window: MainWindow, qtbot: QtBot) -> PresentationWindow:
    window.actions_by_id["present"].trigger()
    presentation = window.commands.presentation.presentation
    qtbot.waitUntil(lambda: presentation.isVisible() and presentation.isActiveWindow())
    return presentation


def press(presentation: PresentationWindow, *keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(presentation, key)
        else:
            QTest.keyClick(presentation, key)


def picture(presentation: PresentationWindow) -> QImage:
    QApplication.processEvents()
    return presentation.grab().toImage()


def fresh_words(window: MainWindow) -> list[str]:
    """What slides made anew from the document say."""
    deck = Deck(material_of(window.session.project))
    return [deck.slide(key).spoken for key in deck.keys]


def words(presentation: PresentationWindow) -> list[str]:
    return [presentation.deck.slide(key).spoken for key in presentation.deck.keys]


def test_it_fills_a_screen_and_begins_with_the_answer(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    assert presentation.isFullScreen()
    assert presentation.key.kind is Kind.ANSWER
    assert presentation.accessibleName() == "Slide 1 of 51"
    assert (
        "No single answer: Selective and Global each lead on 6 of 15 issues"
        in presentation.accessibleDescription()
    )


def test_keys_move_through_the_slides_and_stop_at_the_ends(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    last = len(presentation.deck.keys) - 1
    for key, at in (
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Space, 2),
        (Qt.Key.Key_PageDown, 3),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Up, 3),
        (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_Backspace, 1),
        (Qt.Key.Key_End, last),
        (Qt.Key.Key_Right, last),
        (Qt.Key.Key_Home, 0),
    ):
        press(presentation, key)
        assert presentation.at == at, key
    press(presentation, "12", Qt.Key.Key_Return)
    assert presentation.at == 11
    press(presentation, "999", Qt.Key.Key_Return)
    assert presentation.at == last


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_leaving_comes_back_to_the_page_and_the_field(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.show_page("issue")
    QApplication.processEvents()
    field = window.issue_list
    field.setFocus()
    issue = window.session.issue_id
    presentation = present(window, qtbot)
    press(presentation, Qt.Key.Key_End, key)
    assert not presentation.isVisible()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.current_page == "issue"
    assert window.session.issue_id == issue
    qtbot.waitUntil(field.hasFocus)
    assert not window.session.modified


def test_a_click_on_an_issue_shows_it(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    picture(presentation)
    issue = window.session.project.issues[7]
    place = presentation.painted.issues[issue.id].center().toPoint()
    QTest.mouseClick(presentation, Qt.MouseButton.LeftButton, pos=place)
    assert presentation.key == Key(Kind.ISSUE, issue.id)
    QTest.mouseClick(presentation, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert presentation.key == Key(Kind.CHANGE, issue.id)
    QTest.mouseClick(presentation, Qt.MouseButton.RightButton, pos=QPoint(10, 10))
    assert presentation.key == Key(Kind.ISSUE, issue.id)


def test_all_slides_are_an_arrow_and_enter_away(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    press(presentation, Qt.Key.Key_G)
    assert presentation.picker.isVisible()
    QTest.keyClick(presentation.picker, Qt.Key.Key_Down)
    QTest.keyClick(presentation.picker, Qt.Key.Key_Right)
    assert presentation.picker.at == 6
    assert (
        presentation.picker.accessibleDescription()
        == f"Slide 7 of 51: {presentation.deck.name(presentation.deck.keys[6])}"
    )
    QTest.keyClick(presentation.picker, Qt.Key.Key_Return)
    assert not presentation.picker.isVisible()
    assert presentation.at == 6
    press(presentation, Qt.Key.Key_G)
    QTest.keyClick(presentation.picker, Qt.Key.Key_Escape)
    assert not presentation.picker.isVisible()
    assert presentation.isVisible()
    assert presentation.at == 6


# Weights, and what is true after a change


def test_a_slider_is_a_step_that_changes_the_slides_and_can_be_undone(
    window: MainWindow, qtbot: QtBot
) -> None:
    presentation = present(window, qtbot)
    press(presentation, Qt.Key.Key_W)
    before = picture(presentation)
    presentation.sliders.sliders["cost"].setValue(700)
    project = window.session.project
    assert project.weights.share("cost") == pytest.approx(0.7)
    assert window.session.undo_stack.count() == 1
    slide = presentation.deck.slide(presentation.key)
    assert isinstance(slide, AnswerSlide)
    assert slide.title.startswith("Unilateral leads on")
    assert slide.title in presentation.accessibleDescription()
    assert picture(presentation) != before
    QTest.keyClick(presentation, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.project == presets.load()
    assert presentation.sliders.sliders["cost"].value() == 250
    qtbot.waitUntil(lambda: words(presentation)[0] == fresh_words(window)[0], timeout=20_000)


def test_an_issue_with_its_own_weights_is_weighed_alone(window: MainWindow, qtbot: QtBot) -> None:
    issue = window.session.project.issues[2]
    window.session.apply("own", lambda p: own_weights(p, issue.id, True))
    presentation = present(window, qtbot)
    presentation.go_to_issue(issue.id)
    press(presentation, Qt.Key.Key_W)
    presentation.sliders.sliders["cost"].setValue(600)
    project = window.session.project
    assert project.weights.share("cost") == pytest.approx(0.25)
    assert project.weights_of(project.issue(issue.id)).share("cost") == pytest.approx(0.6)


def test_a_locked_weight_cannot_be_moved(window: MainWindow, qtbot: QtBot) -> None:
    window.weights_panel.lock("cost", True)
    presentation = present(window, qtbot)
    press(presentation, Qt.Key.Key_W)
    assert not presentation.sliders.sliders["cost"].isEnabled()
    assert presentation.sliders.sliders["alignment"].isEnabled()


def test_every_slide_says_what_a_fresh_document_says(window: MainWindow, qtbot: QtBot) -> None:
    """After a weight moved and after an undo, while presenting."""
    session = window.session
    presentation = present(window, qtbot)
    moved = session.project.weights.moved("alignment", 0.55)

    def settled() -> bool:
        for key in presentation.deck.keys:
            slide = presentation.deck.slide(key)
            if isinstance(slide, ChangeSlide) and slide.scores is None:
                presentation.go_to(presentation.deck.keys.index(key))
                return False
        return words(presentation) == fresh

    session.apply("weigh", lambda p: set_weights(p, moved, None))
    fresh = fresh_words(window)
    qtbot.waitUntil(settled, timeout=60_000)
    session.undo_stack.undo()
    fresh = fresh_words(window)
    qtbot.waitUntil(settled, timeout=60_000)


def test_the_slide_of_an_issue_that_is_removed_gives_way(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    last_issue = window.session.project.issues[-1]
    presentation.go_to_issue(last_issue.id)
    window.session.apply("remove", lambda p: remove_issue(p, last_issue.id))
    assert last_issue.id not in {key.issue_id for key in presentation.deck.keys}
    assert presentation.key in presentation.deck.keys
    picture(presentation)


def test_a_document_that_becomes_empty_says_so(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    window.session.open(presets.load("blank"), None)
    assert "Nothing to present yet" in presentation.accessibleDescription()
    picture(presentation)


def test_the_scores_that_would_change_it_come_when_they_are_calculated(
    window: MainWindow, qtbot: QtBot
) -> None:
    presentation = present(window, qtbot)
    press(presentation, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert presentation.key.kind is Kind.CHANGE

    def scores() -> tuple[str, ...] | None:
        slide = presentation.deck.slide(presentation.key)
        assert isinstance(slide, ChangeSlide)
        return slide.scores

    qtbot.waitUntil(lambda: scores() is not None, timeout=20_000)
    assert "Leverage over development" in presentation.accessibleDescription()
    moved = window.session.project.weights.moved("cost", 0.3)
    window.session.apply("weigh", lambda p: set_weights(p, moved, None))
    assert scores() is None  # rather nothing than what held before
    qtbot.waitUntil(lambda: scores() is not None, timeout=20_000)


def test_another_language_is_spoken_at_once(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    press(presentation, Qt.Key.Key_W)
    window.commands.project.set_language("de")
    qtbot.waitUntil(lambda: i18n.current_language() == "de")
    QApplication.processEvents()
    assert presentation.isVisible()
    criterion = window.session.project.criterion("cost")
    assert criterion.title != "Cost of coordination"
    name = i18n.tr("Weight of {criterion}").format(criterion=criterion.title)
    assert presentation.sliders.sliders["cost"].accessibleName() == name
    assert presentation.accessibleName() == i18n.tr("Slide {number} of {total}").format(number=1, total=51)
    press(presentation, Qt.Key.Key_F5)
    assert window.isVisible()


def test_an_issue_chosen_in_the_window_is_followed(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    issues = window.session.project.issues
    window.session.select_issue(issues[4].id)
    assert presentation.key.kind is Kind.ANSWER
    presentation.go_to_issue(issues[0].id)
    window.session.select_issue(issues[5].id)
    assert presentation.key == Key(Kind.ISSUE, issues[5].id)


def test_the_group_has_a_slide(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open(revealed(named(4), RoundKind.WEIGHTS), None)
    presentation = present(window, qtbot)
    assert [key.kind for key in presentation.deck.keys][-2:] == [Kind.GROUP, Kind.SOURCES]
    presentation.go_to(len(presentation.deck.keys) - 2)
    assert "4 ballots" in presentation.accessibleDescription()


# Pointer, zoom, theme


def wheel(presentation: PresentationWindow, at: QPoint, steps: int) -> None:
    place = QPointF(at)
    event = QWheelEvent(
        place,
        QPointF(presentation.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(presentation, event)


def test_the_wheel_enlarges_what_is_under_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    whole = picture(presentation)
    at = QPoint(presentation.width() // 3, presentation.height() // 2)
    under = presentation.on_slide(QPointF(at))
    wheel(presentation, at, 3)
    assert presentation.zoom > 1.9
    assert (presentation.on_slide(QPointF(at)) - under).manhattanLength() < 1.5
    assert picture(presentation) != whole
    wheel(presentation, at, -8)
    assert presentation.zoom == 1.0
    assert picture(presentation) == whole
    press(presentation, "+")
    assert presentation.zoom > 1
    press(presentation, Qt.Key.Key_Right)  # another slide is shown whole
    assert presentation.zoom == 1.0


def test_the_pointer_is_a_dot_where_the_mouse_is(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    press(presentation, Qt.Key.Key_L)
    at = QPoint(presentation.width() // 2, 5 * presentation.height() // 6)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(presentation.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(presentation, move)
    assert picture(presentation).pixelColor(at).name() == "#e0001b"
    press(presentation, Qt.Key.Key_L)
    assert picture(presentation).pixelColor(at).name() != "#e0001b"
    QTest.keyPress(presentation, Qt.Key.Key_Control)
    assert presentation.pointer_shown
    QTest.keyRelease(presentation, Qt.Key.Key_Control)
    assert not presentation.pointer_shown


def test_dark_black_and_the_card_of_keys(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    corner = QPoint(2, 2)
    assert picture(presentation).pixelColor(corner).lightness() > 200
    press(presentation, Qt.Key.Key_D)
    assert picture(presentation).pixelColor(corner).lightness() < 60
    press(presentation, Qt.Key.Key_B)
    assert picture(presentation).pixelColor(corner).name() == "#000000"
    press(presentation, Qt.Key.Key_Escape)
    assert presentation.isVisible()
    assert not presentation.is_black
    plain = picture(presentation)
    press(presentation, Qt.Key.Key_F1)
    assert picture(presentation) != plain
    press(presentation, Qt.Key.Key_Escape)
    assert picture(presentation) == plain
    press(presentation, Qt.Key.Key_Escape)
    assert not presentation.isVisible()


# Screens and the start


class Screen:
    """Stands for a screen."""


def test_slides_go_to_the_other_screen_if_there_is_one() -> None:
    own, other = Screen(), Screen()
    assert slides_screen([own, other], own) is other  # type: ignore[list-item, arg-type]
    assert slides_screen([other, own], own) is other  # type: ignore[list-item, arg-type]
    assert slides_screen([own], own) is own  # type: ignore[list-item, arg-type]


def test_with_two_screens_the_slides_are_on_the_second(tmp_path: Path) -> None:
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, "y": 0}
    screens = [
        {"name": "desk", "x": 0, "width": 1280, "height": 800, **dots},
        {"name": "projector", "x": 1280, "width": 1920, "height": 1080, **dots},
    ]
    places = tmp_path / "screens.json"
    places.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    drive = Path(__file__).with_name("screens_drive.py")
    command = [sys.executable, str(drive), "-platform", f"offscreen:configfile={places}"]
    text = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, timeout=120).stdout
    assert text.splitlines() == ["desk projector 1280 1920 1080", "1 True", "False"]


def test_an_empty_project_says_what_to_do_instead(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: list[str] = []
    monkeypatch.setattr(error_reporting, "show_error", lambda _w, error, _t: texts.append(str(error)))
    window.session.open(presets.load("blank"), None)
    window.actions_by_id["present"].trigger()
    assert len(texts) == 1
    assert "There is nothing to present yet" in texts[0]


def test_presenting_again_goes_on_where_it_is(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    press(presentation, Qt.Key.Key_End)
    assert present(window, qtbot) is presentation
    assert presentation.at == len(presentation.deck.keys) - 1


def test_closing_the_window_ends_the_presentation(window: MainWindow, qtbot: QtBot) -> None:
    presentation = present(window, qtbot)
    window.close()
    assert not presentation.isVisible()
