# SPDX-License-Identifier: MIT
"""Changes the language of an open window and prints where it then differs from one newly opened in it.

    python tests/language/drives/change_drive.py [--all]

Every page and view is looked at, and every ordered pair of languages is gone through; with --all every pair
on every view. After each change all visible texts, tips and accessible names are compared, menus and toolbar
included, and the document must be equal and unmarked. `test_language_change.py` runs it in a process of its
own.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from mcda_app import i18n
from mcda_app.domain.edits.workshop.minutes import add_minute
from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import Answers, BallotSource, MinuteKind, RoundKind
from mcda_app.files import presets
from mcda_app.files.project_file import dumps
from mcda_app.ui.app import build_window
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.qt_language import apply_language
from mcda_app.ui.core.session import Session
from mcda_app.ui.futures.page import VIEWS as FUTURES_VIEWS
from mcda_app.ui.overview.offered_views import VIEWS as OVERVIEW_VIEWS
from mcda_app.ui.partners.page import VIEWS as PARTNER_VIEWS
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.theme import apply_theme
from mcda_app.ui.workshop.page import VIEWS as WORKSHOP_VIEWS
from tests.domain.workshops import cast_ballot, open_round, reveal_round
from tests.journeys.screen_drive.comparison import (
    compare_trees,
    false_to_the_document,
    false_words,
    look_at_the_same,
    open_anew,
)
from tests.journeys.screen_drive.pixels import differing, painted
from tests.journeys.screen_drive.settling import settle

ROUND_TRIP = ("en", "de", "nl", "en", "nl", "fr", "en", "fr", "de", "fr", "nl", "de", "en")
"""Each ordered pair of languages once."""
PAIRS = [*pairwise(ROUND_TRIP)]
assert len(set(PAIRS)) == len(i18n.LANGUAGES) * (len(i18n.LANGUAGES) - 1)
BESIDE = QPoint(0, 0)


def with_workshop(project: Project) -> Project:
    """A workshop with a revealed round, in which people differ."""
    project = begin_workshop(project, anonymous=False)
    for name in ("Ada", "Ben", "Eva"):
        project = add_participant(project, name)
    project = open_round(project, RoundKind.WEIGHTS, "2026-01-01T10:00:00+00:00")
    ids = [c.id for c in project.criteria]
    for n, person in enumerate(project.workshop.participants):
        points = {c: 20.0 + 60 * (at == n) for at, c in enumerate(ids)}
        answers = Answers(points=FrozenDict(points))
        at = "2026-01-01T10:05:00+00:00"
        project = cast_ballot(project, "round-1", person.id, answers, source=BallotSource.CONSOLE, at=at)
    at = "2026-01-01T10:10:00+00:00"
    project = reveal_round(close_round(project, "round-1", at), "round-1", at)
    return add_minute(project, at, "A note", MinuteKind.NOTE)


def views(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Each view of each page: its name, and what shows it."""

    def show(page: str, inner: Callable[[object], object] | None = None) -> None:
        window.show_page(page)
        if inner is not None:
            inner(window.page(page))

    for key, *_ in OVERVIEW_VIEWS:
        yield f"overview/{key}", lambda key=key: show("overview", lambda page: page.show_view(key))
    yield "issue", lambda: show("issue")
    for key, *_ in PARTNER_VIEWS:
        yield f"partners/{key}", lambda key=key: show("partners", lambda page: page.show_view(key))
    for question in WeightQuestion:
        yield f"weights/{question.value}", lambda q=question: show("weights", lambda page: page.ask(q))
    yield "robustness", lambda: show("robustness")
    for key, *_ in FUTURES_VIEWS:
        yield f"futures/{key}", lambda key=key: show("futures", lambda page: page.show_view(key))
    for key, *_ in WORKSHOP_VIEWS:
        yield f"workshop/{key}", lambda key=key: show("workshop", lambda page: page.show_view(key))


def change(app: QApplication, window: MainWindow, code: str) -> None:
    """Choose a language as its entry in the menu does."""
    window.commands.project.set_language(code)
    settle(app, window)


def menu_texts(window: MainWindow) -> dict[str, object]:
    """What menus tell, in order."""
    by_title = {}
    for menu in window.menuBar().findChildren(QMenu):
        for n, action in enumerate(menu.actions() if menu.title() else ()):
            if action not in (window.undo_action, window.redo_action):
                texts = action.text(), action.toolTip(), action.statusTip(), action.iconText()
                by_title[f"{menu.title()} {n}"] = texts, action.shortcut().toString()
    return by_title


def false_chrome(app: QApplication, window: MainWindow) -> list[str]:
    """Where menus and toolbar differ from those of a window newly opened."""
    fresh = open_anew(app, window, BESIDE)
    try:
        look_at_the_same(window, fresh)
        settle(app, fresh, window)
        a, b = menu_texts(window), menu_texts(fresh)
        differences = [
            f"{k}: {a.get(k)!r}, newly opened {b.get(k)!r}" for k in {*a, *b} if a.get(k) != b.get(k)
        ]

        bars = painted(window.menuBar()), painted(fresh.menuBar())
        differences += differing(window.menuBar(), *bars, "the menus and those newly opened")

        def words(one: QWidget, other: QWidget) -> list[str]:
            undo = window.undo_action.text(), window.redo_action.text()
            return [f for f in false_words(one, other) if not any(repr(t) in f for t in undo)]

        compare_trees(window.toolbar, fresh.toolbar, differences, words)
        return [f for f in differences if "QToolButton" not in f or "enabled" not in f]
    finally:
        fresh.session.undo_stack.setClean()
        fresh.close()
        fresh.deleteLater()


def main() -> int:
    app = QApplication([sys.argv[0], "-style", "fusion"])
    apply_theme(app, "light")
    apply_language(app)
    window = build_window(Session(with_workshop(presets.load())), Preferences())
    window.resize(1280, 800)
    window.show()
    window.badges.start()
    settle(app, window)
    before, looked, faults = dumps(window.session.project), 0, []
    pairs = 0
    for name, show in list(views(window)):
        show()
        settle(app, window)
        for _ in range(len(PAIRS) if "--all" in sys.argv else 1):
            a, b = PAIRS[pairs % len(PAIRS)]
            pairs += 1
            assert i18n.current_language() == a
            change(app, window, b)
            differences = false_to_the_document(app, window, BESIDE)
            if looked % 6 == 0:
                differences += false_chrome(app, window)
            if dumps(window.session.project) != before or window.session.modified:
                differences.append("the document was changed")
            looked += 1
            faults += [f"{name}, {a} to {b}: {one}" for one in differences]
    print("\n".join(faults))
    print(f"{looked} changes looked at", file=sys.stderr)
    window.close()
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
