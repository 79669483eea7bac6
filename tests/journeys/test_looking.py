# SPDX-License-Identifier: MIT
"""Looking at a document changes nothing: its pages, slides, languages and themes leave it equal and unmarked.

And what is seen after all that is what a newly opened window shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mcda_app import i18n
from mcda_app.domain.edits.own_decision import is_own_decision
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.files import presets
from mcda_app.files.project_file import open_project, save_project
from mcda_app.ui.app import make_window
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.qt_language import apply_language
from mcda_app.ui.core.session import Session
from mcda_app.ui.futures.page import VIEWS as FUTURES_VIEWS
from mcda_app.ui.partners.page import VIEWS as PARTNER_VIEWS
from mcda_app.ui.robustness.page import VIEWS
from mcda_app.ui.shell.main_window import MainWindow
from tests.journeys.screen_drive.comparison import false_to_the_document
from tests.journeys.screen_drive.documents import drawn
from tests.journeys.screen_drive.settling import settle
from tests.journeys.screen_drive.slides import false_slides
from tests.journeys.typist import type_decision

pytestmark = pytest.mark.drive

BESIDE = QPoint(0, 0)
PAGES = (
    *("decision", "overview", "issue", "partners", "weights"),
    *("robustness", "evidence", "futures", "workshop"),
)


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[MainWindow]:
    new_window = make_window(qapp)
    new_window.resize(1280, 800)
    new_window.show()
    new_window.activateWindow()
    new_window.badges.start()
    settle(qapp, new_window)
    yield new_window
    new_window.session.saved_as(Path("seen.mcda"))
    new_window.close()
    new_window.deleteLater()
    Preferences().language = ""
    i18n.install("en", {})
    apply_language(qapp)


def typed(window: MainWindow, path: Path) -> None:
    type_decision(window)
    window.show_page("overview")
    save_project(window.session.project, path)
    window.session.saved_as(path)


def saved(make: Callable[[], Project]) -> Callable[[MainWindow, Path], None]:
    def open_it(window: MainWindow, path: Path) -> None:
        save_project(make(), path)
        window.commands.files.open_path(path)

    return open_it


DOCUMENTS: dict[str, Callable[[MainWindow, Path], None]] = {
    "typed by hand": typed,
    "the paper's": saved(presets.load),
    "60 options on 12 criteria": saved(lambda: drawn(4, 60, 12, 5)),
}


@pytest.fixture(params=DOCUMENTS.values(), ids=DOCUMENTS.keys())
def watched_window(
    request: pytest.FixtureRequest, window: MainWindow, qapp: QApplication, tmp_path: Path
) -> Iterator[MainWindow]:
    """A window with a saved document, of which nothing may be changed until the test ends."""
    window.activateWindow()
    settle(qapp, window)
    window.session.saved_as(Path("seen.mcda"))
    path = tmp_path / "seen.mcda"
    request.param(window, path)
    settle(qapp, window)
    session = window.session
    before, steps, content = session.project, session.undo_stack.count(), path.read_bytes()
    yield window
    window.commit_texts()
    assert session.project == before == open_project(path)
    assert path.read_bytes() == content
    assert not session.modified
    assert not window.isWindowModified()
    assert session.undo_stack.count() == steps


def choose_theme(window: MainWindow, theme: str) -> None:
    """As its entry in the menu does."""
    text = {"light": "Light", "dark": "Dark"}[theme]
    entry = next(
        action
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
        if action.text().replace("&", "") == i18n.tr(f"&{text}").replace("&", "")
    )
    entry.trigger()


def pages(window: MainWindow) -> list[str]:
    own = is_own_decision(window.session.project)
    return [name for name in PAGES if own or name != "decision"]


def test_pages_views_and_issues(watched_window: MainWindow, qapp: QApplication) -> None:
    for issue in watched_window.session.project.issues[:2]:
        watched_window.session.select_issue(issue.id)
        for name in pages(watched_window):
            watched_window.show_page(name)
            QTest.keyClicks(qapp.focusWidget() or watched_window, "")
            settle(qapp, watched_window)
    for view in ("cost", "evidence", "versions", "scores"):
        watched_window.overview_page.show_view(view)
    for question in WeightQuestion:
        watched_window.page("weights").ask(question)
    for criterion in watched_window.session.project.criteria:
        watched_window.page("weights").show_steps(criterion.id)
    for name, views in (("robustness", VIEWS), ("partners", PARTNER_VIEWS), ("futures", FUTURES_VIEWS)):
        watched_window.show_page(name)
        for view, *_ in views:
            watched_window.page(name).show_view(view)
            settle(qapp, watched_window)
    watched_window.show_page("evidence")
    for bar in (watched_window.page("evidence").scope, watched_window.page("evidence").aim):
        for at in (1, 0):
            bar.setCurrentIndex(at)
            settle(qapp, watched_window)
    assert not watched_window.session.undo_stack.canUndo() or is_own_decision(watched_window.session.project)


def test_walking_through_the_scores(watched_window: MainWindow) -> None:
    own = is_own_decision(watched_window.session.project)
    name = "decision" if own else "issue"
    watched_window.show_page(name)
    page = watched_window.page(name)
    table = page.grid if own else page.matrix
    for row in range(min(3, table.model().rowCount())):
        for column in range(min(3, table.model().columnCount())):
            table.setFocus()
            table.setCurrentIndex(table.model().index(row, column))
            for key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Escape):
                QTest.keyClick(QApplication.focusWidget() or table, key)
            assert not watched_window.session.modified


def test_slides(watched_window: MainWindow, qapp: QApplication) -> None:
    watched_window.actions_by_id["present"].trigger()
    presentation = watched_window.commands.presentation.presentation
    for key in (
        *(
            Qt.Key.Key_Right,
            Qt.Key.Key_End,
            Qt.Key.Key_Left,
            Qt.Key.Key_Home,
            Qt.Key.Key_G,
            Qt.Key.Key_Escape,
        ),
        *(Qt.Key.Key_W, Qt.Key.Key_Escape, Qt.Key.Key_D, Qt.Key.Key_D, Qt.Key.Key_B, Qt.Key.Key_B),
    ):
        QTest.keyClick(presentation, key)
        qapp.processEvents()
    for at in {0, 1, len(presentation.deck.keys) - 1}:
        presentation.go_to(at)
        assert false_slides(qapp, watched_window, BESIDE) == []
    presentation.end()


def test_every_language_and_theme_on_every_page(watched_window: MainWindow, qapp: QApplication) -> None:
    """Each page is seen in a language and a theme that it was not built in."""
    codes = [*i18n.LANGUAGES, i18n.current_language()]
    for n, name in enumerate(pages(watched_window)):
        watched_window.commands.project.set_language(codes[(n + 1) % len(codes)])
        choose_theme(watched_window, ("dark", "light")[n % 2])
        watched_window.show_page(name)
        settle(qapp, watched_window)
        if not is_own_decision(watched_window.session.project):
            faults = false_to_the_document(qapp, watched_window, BESIDE)
            assert not faults, "\n".join([name, *faults])
    watched_window.commands.project.set_language("en")


def test_the_start_page(window: MainWindow, qapp: QApplication) -> None:
    session: Session = window.session
    session.saved_as(Path("seen.mcda"))
    window.commands.start.close_document()
    for path in window.preferences.recent:  # what is known of them lies in the home of another test
        window.commands.start.forget_recent(path)
    nothing = session.project
    for code, theme in (("de", "dark"), ("fr", "light"), ("en", "light")):
        window.commands.project.set_language(code)
        choose_theme(window, theme)
        assert false_to_the_document(qapp, window, BESIDE) == [], code
    assert session.project == nothing
    assert not session.modified
    assert not session.is_open
