# SPDX-License-Identifier: MIT
"""Each underlined letter stands for one thing in its window, in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from mcda_app import i18n
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.exchange.ballots.ballot_file import empty_ballot
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES
from mcda_app.ui.app import make_window
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.access_keys import access_keys, settle_access_keys
from mcda_app.ui.workshop.ballot_files_dialog import CollectDialog
from mcda_app.ui.workshop.collecting.ballot_window import BallotDialog
from mcda_app.ui.workshop.collecting.paper_ballots import PaperBallotsDialog
from mcda_app.ui.workshop.collecting.show_of_hands import ShowOfHandsDialog
from mcda_app.ui.workshop.page import VIEWS
from mcda_app.ui.workshop.people.pasted_people import PastePeopleDialog
from mcda_app.ui.workshop.private_ballot import PrivateBallot
from mcda_app.ui.workshop.round_dialogs import ConsoleDialog, RoundDialog
from tests.domain.workshops import (
    AT,
    anonymous,
    answers_to,
    cast_ballot,
    code_of,
    latest,
    named,
    open_round,
    people,
    reveal_round,
)
from tests.ui.waiting import settle


def clashes(window: QWidget) -> list[str]:
    keys = access_keys(window)
    letters = [letter for letter, _ in keys]
    return sorted(f"{letter}: {text}" for letter, text in keys if letters.count(letter) > 1)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    i18n.load(request.param, resource("translations"))
    yield request.param
    i18n.load("en", resource("translations"))


@cache
def stages() -> dict[str, Project]:
    """Workshops at the moments that show different buttons."""
    voting_project = open_round(named(), RoundKind.WEIGHTS, AT)
    round_ = latest(voting_project)
    voted = voting_project
    for voter in people(voting_project):
        answers = answers_to(round_, Random(voter))
        voted = cast_ballot(voted, round_.id, voter, answers, source=BallotSource.CONSOLE, at=AT)
    closed = close_round(voted, round_.id, AT)
    return {
        "named": named(),
        "anonymous": anonymous(),
        "voted": voted,
        "revealed": reveal_round(closed, round_.id, AT),
    }


Make = Callable[[QWidget, Session, Path], QWidget]
DIALOGS: dict[str, Make] = {
    "round": lambda w, s, _p: RoundDialog(w, s),
    "console": lambda w, s, _p: ConsoleDialog(w, s, latest(s.project)),
    "paper": lambda w, s, _p: PaperBallotsDialog(w, s, latest(s.project)),
    "people": lambda w, s, _p: PastePeopleDialog(w, s),
    "hands": lambda w, s, _p: ShowOfHandsDialog(w, s),
    "files": lambda w, s, p: CollectDialog(w, s, str(p)),
    "ballot file": lambda w, s, p: BallotDialog(
        w, p, empty_ballot(s.project, s.project.workshop, latest(s.project))
    ),
    "private ballot": lambda w, s, _p: PrivateBallot(s, latest(s.project).id, w),
}


def test_no_letter_stands_for_two_things_on_the_workshop_page(
    qapp: QApplication, qtbot, language: str, tmp_path: Path
) -> None:
    window = make_window(qapp, Session(named()))
    qtbot.addWidget(window, before_close_func=lambda w: w.session.saved_as(tmp_path / "done.mcda"))
    window.resize(1280, 800)
    window.show()
    window.show_page("workshop")
    page = window.page("workshop")
    settle()
    assert page.isVisible()
    letters = set()
    for stage, project in stages().items():
        window.session.open(project, None)
        for view, *_ in VIEWS:
            page.show_view(view)
            page.refresh()
            assert view not in ("people", "rounds") or len(access_keys(window)) > 6, "more than the menus"
            letters |= {(stage, view, clash) for clash in clashes(window)}
    assert sorted(letters) == []


@pytest.mark.parametrize("dialog", DIALOGS)
def test_no_letter_stands_for_two_things_in_a_dialog_of_the_workshop(
    qtbot, language: str, dialog: str, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    session = Session(open_round(named(), RoundKind.WEIGHTS, AT))
    window = DIALOGS[dialog](parent, session, tmp_path)
    settle_access_keys(window)  # as whoever shows dialogs does
    assert clashes(window) == []
    if isinstance(window, PrivateBallot):
        assert session.project.workshop is not None
        window.code.setText(code_of(session.project.workshop.participants[0]))
        window.enter()
        assert clashes(window) == []
        window.leave()


def test_the_later_of_two_gets_another_letter_and_the_first_back_once_it_is_alone(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    add, remove, both = (QPushButton(text, window) for text in ("&Add", "Re&move", "Add && &all"))
    assert clashes(window) == ["a: &Add", "a: Add && &all"]
    settle_access_keys(window)
    assert [b.text() for b in (add, remove, both)] == ["&Add", "Re&move", "A&dd && all"]
    settle_access_keys(window)
    assert both.text() == "A&dd && all", "settled once and for all"
    add.hide()
    settle_access_keys(window)
    assert both.text() == "Add && &all", "as in a window that is newly opened"
    both.setText("&More")  # written anew, in conflict with another
    settle_access_keys(window)
    assert (remove.text(), both.text()) == ("Re&move", "M&ore")


def test_run_out_of_letters_a_text_has_none(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    one, other = QPushButton("&A", window), QPushButton("&A", window)
    settle_access_keys(window)
    assert (one.text(), other.text()) == ("&A", "A")
