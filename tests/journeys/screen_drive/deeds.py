# SPDX-License-Identifier: MIT
"""What somebody may do in the window, at random: the deeds of the truth drive.

Each deed draws from a random source of its own, so that it does the same wherever it stands in a list of
deeds, and a list may be shortened to the deeds that matter.
"""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QMessageBox,
    QPushButton,
    QScrollBar,
)

from mcda_app.domain.edits import criteria as edit_criteria
from mcda_app.domain.edits import issues as edit_issues
from mcda_app.domain.edits import snapshots
from mcda_app.domain.edits.own_decision import is_own_decision
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights
from mcda_app.errors import McdaError
from mcda_app.files import presets
from mcda_app.i18n import LANGUAGES, current_language
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.workshop.page import VIEWS as PARTS
from tests.domain.workshops import named
from tests.journeys.screen_drive.analysis_deeds import AnalysisDeeds
from tests.journeys.screen_drive.documents import drawn, revealed_workshop
from tests.journeys.screen_drive.rule_deeds import RuleDeeds
from tests.journeys.screen_drive.weight_deeds import WeightDeeds

PAGES = (
    "start",
    "overview",
    "decision",
    "issue",
    "partners",
    "weights",
    "robustness",
    "evidence",
    "futures",
    "workshop",
)
TYPED = ("high", "low", "very high", "7", "3/10", "40 %", "850 million", "2-4", "", "whatever")
"""What somebody types into a cell; not everywhere can it be taken."""


def leave_out(box: QMessageBox) -> int:
    """Let go of what a box asks about."""
    button = next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole)
    QTimer.singleShot(0, button.click)
    return QDialog.exec(box)


class Deeds(WeightDeeds, AnalysisDeeds, RuleDeeds):
    """In one window.

    looked         called while a button of the mouse is down, after each of its moves
    slides_looked  called while the slides are shown, after each step
    """

    def __init__(
        self, window: MainWindow, looked: Callable[[], None], slides_looked: Callable[[], None]
    ) -> None:
        self.window, self.looked, self.slides_looked = window, looked, slides_looked
        self.session, self.commands = window.session, window.commands
        self.draw = random.Random(0)
        QMessageBox.exec = leave_out  # whatever is asked, such as about a text that was not understood
        everywhere = {
            "drag a weight": 8, "keys on a weight": 3, "type a weight": 2, "lock": 1, "own weights": 1,
            "lens": 2, "method": 1, "undo": 4, "redo": 3, "choose an issue": 3, "walk the issues": 2,
            "page": 4, "theme": 1, "language": 1, "document": 1, "structure": 3, "left out": 1, "snapshot": 1,
            "window size": 1, "scroll": 2, "tab": 2, "score": 2, "own decision": 1, "present": 1,
            "close the document": 1,
        }  # fmt: skip
        here = {
            "overview": {
                "view of the overview": 5,
                "click on the overview": 4,
                "keys on the overview": 4,
                "click on the bar": 3,
                "compare": 2,
            },
            "decision": {
                "type into the grid": 10,
                "keys in the grid": 3,
                "type the question": 1,
                "drag a border of the decision": 3,
            },
            "issue": {
                "type a score": 8,
                "walk the scores": 4,
                "clear a score": 1,
                "write": 2,
                "note a pair": 2,
                "set a threshold": 2,
            },
            "weights": {
                "way of weighing": 6,
                "press a button": 4,
                "type a number": 4,
                "drag a border": 8,
                "look at steps": 4,
                "drag a point": 6,
            },
            "partners": {"view of partners": 3, "click on the partner map": 6, "use a coalition": 2},
            "robustness": {
                "view of robustness": 6,
                "drag the marker": 6,
                "criterion": 4,
                "keys on the chart": 3,
                "what varies": 2,
            },
            "evidence": {
                "aim of checks": 3,
                "keys on the gains": 3,
                "put on the list": 2,
                "edit the list": 2,
                "assessors part": 2,
                "set a threshold": 1,
            },
            "futures": {"view of futures": 4, "another future": 4, "type a difference": 6},
            "workshop": {"part of the workshop": 6, "begin a workshop": 1},
        }
        self.weights = {page: {**everywhere, **more} for page, more in here.items()}
        anywhere = ("theme", "language", "window size", "scroll", "tab")
        self.weights["start"] = {"begin": 6, **{name: everywhere[name] for name in anywhere}}

    def choose(self, draw: random.Random) -> str:
        """The name of something that can be done on the page in front."""
        names = self.weights[self.window.current_page]
        return draw.choices(list(names), list(names.values()))[0]

    def do(self, name: str, seed: int) -> None:
        self.draw = random.Random(seed)
        deed: Callable[[], None] = getattr(self, name.replace(" ", "_"))
        with contextlib.suppress(McdaError):  # a sentence for the user, as when the last option would go
            deed()

    # Anywhere

    def undo(self) -> None:
        for _ in range(self.draw.randint(1, 4)):
            self.window.undo_action.trigger()

    def redo(self) -> None:
        for _ in range(self.draw.randint(1, 4)):
            self.window.redo_action.trigger()

    def choose_an_issue(self) -> None:
        if self.session.project.issues:
            self.session.select_issue(self.draw.choice(self.session.project.issues).id)

    def walk_the_issues(self) -> None:
        self.window.issue_list.setFocus()
        self.keys(Qt.Key.Key_Up, Qt.Key.Key_Down)

    def page(self) -> None:
        own = is_own_decision(self.session.project)
        self.window.show_page(self.draw.choice([name for name in PAGES[1:] if own or name != "decision"]))

    def theme(self) -> None:
        other = "light" if self.window.preferences.theme == "dark" else "dark"
        next(a for a in self.window.findChildren(QAction) if a.data() == other).trigger()

    def language(self) -> None:
        others = [code for code in LANGUAGES if code != current_language()]
        self.commands.project.set_language(self.draw.choice(others))
        QApplication.processEvents()  # once the menu that was used would be done

    def forget_changes(self) -> None:
        """Whatever was changed need not be saved."""
        self.session.open(self.session.project, None)

    def close_the_document(self) -> None:
        self.forget_changes()
        self.commands.start.close_document()

    def begin(self) -> None:
        """One of the ways that the start page offers."""
        page: Any = self.window.start_page
        ways = [page.own_wanted.emit, *(lambda tile=tile: tile.click() for tile in page.tiles)]
        self.draw.choice(ways)()

    def own_decision(self) -> None:
        """A decision of two to five options and criteria, typed as far as somebody got."""
        self.forget_changes()
        self.commands.files.new_decision()
        self._enter("Which one?")
        for n in range(self.draw.randint(0, 5)):
            self._enter(f"Way {n}")
        self.key(Qt.Key.Key_Return)
        for n in range(self.draw.randint(0, 5)):
            self._enter(f"Aim {n}")
        self.key(Qt.Key.Key_Return)
        for _ in range(self.draw.randint(0, 20)):
            self._enter(self.draw.choice(TYPED), Qt.Key.Key_Tab)

    def _enter(self, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        """Type on the page of the decision; Tab may have led out of it, to buttons that a space presses."""
        widget = self.window.focusWidget()
        page: Any = self.window.page("decision")
        if widget is not None and page.isAncestorOf(widget):
            QTest.keyClicks(widget, text)
            self.key(key)

    def type_into_the_grid(self) -> None:
        page: Any = self.window.page("decision")
        grid = page.grid
        grid.setFocus()
        model = grid.decision
        grid.choose(self.draw.randrange(model.rowCount()), self.draw.randrange(model.columnCount()))
        QTest.keyClicks(grid, self.draw.choice(TYPED))
        self.looked()
        self.key(self.draw.choice((Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def keys_in_the_grid(self) -> None:
        page: Any = self.window.page("decision")
        page.grid.setFocus()
        key = Qt.Key
        self.keys(key.Key_Left, key.Key_Right, key.Key_Up, key.Key_Down, key.Key_Tab, key.Key_Backtab)

    def type_the_question(self) -> None:
        page: Any = self.window.page("decision")
        page.begin()
        self._enter(self.draw.choice(("What now?", "Whom to ask?", "")))

    def drag_a_border_of_the_decision(self) -> None:
        self._drag_border("decision")

    def present(self) -> None:
        """Some slides, with a weight moved in front of the audience."""
        if not any(result.leaders for result in self.session.evaluation.results.values()):
            return
        self.commands.presentation.present()
        presentation = self.commands.presentation.presentation
        for _ in range(self.draw.randint(1, 3)):
            presentation.go_to(self.draw.randrange(len(presentation.deck.keys)))
            if self.draw.random() < 0.5:
                self.session.apply("Weigh", lambda p: set_weights(p, self._moved(p), None))
            elif self.draw.random() < 0.3:
                self.theme()
            self.slides_looked()
        presentation.end()

    def _moved(self, project: Project) -> Weights:
        return project.weights.moved(self.draw.choice(project.criteria).id, self.draw.random())

    def document(self) -> None:
        self.forget_changes()
        documents: list[Callable[[], Project]] = [
            lambda: drawn(25, 12, 9, 1), lambda: drawn(2, 2, 2, 2), lambda: drawn(6, 5, 3, 3),
            lambda: drawn(1, 1, 1, 4), lambda: drawn(15, 60, 12, 5), named, revealed_workshop,
        ]  # fmt: skip
        preset_ids = [info.id for info in presets.available()]
        which = self.draw.randrange(len(documents) + len(preset_ids))
        if which < len(preset_ids):
            self.commands.files.new_from_preset(preset_ids[which])
        else:
            self.session.open(documents[which - len(preset_ids)](), None)

    def structure(self) -> None:
        session, draw = self.session, self.draw
        name, project = f"Made {draw.randrange(10_000)} of this drive", session.project
        options, criteria, issue = project.options, project.criteria, session.issue
        some, which = draw.choice(options or (None,)), draw.choice(criteria or (None,))
        deeds: list[Callable[[Project], Project]] = [lambda p: edit_issues.add_issue(p, name)]
        if issue is not None:
            deeds.append(lambda p: edit_issues.rename_issue(p, issue.id, name))
            deeds.append(lambda p: edit_issues.place_issue(p, issue.id, issue.group, None))
            deeds.append(lambda p: edit_issues.remove_issue(p, issue.id))
        if len(options) < 8:
            deeds.append(lambda p: edit_issues.add_option(p, name))
        if len(criteria) < 7:
            deeds.append(lambda p: edit_criteria.add_criterion(p, name))
        if some is not None:
            deeds.append(lambda p: edit_issues.rename_option(p, some.id, name, None))
            deeds.append(lambda p: edit_issues.move_option(p, some.id, 1, None))
            deeds.append(lambda p: edit_issues.remove_option(p, some.id))
        if which is not None:
            deeds.append(lambda p: edit_criteria.rename_criterion(p, which.id, name))
            deeds.append(lambda p: edit_criteria.move_criterion(p, which.id, 1))
            deeds.append(lambda p: edit_criteria.remove_criterion(p, which.id))
        session.apply("Change the structure", draw.choice(deeds))

    def left_out(self) -> None:
        issue = self.session.issue
        if issue is not None:
            option = self.draw.choice(self.session.project.options_of(issue)).id
            out = option not in issue.excluded
            self.session.apply("Leave out", lambda p: edit_issues.exclude_option(p, issue.id, option, out))
            if out:
                reason = f"Reason {self.draw.randrange(100)}"
                self.session.apply(
                    "Say why", lambda p: edit_issues.set_exclusion_reason(p, issue.id, option, reason)
                )

    def snapshot(self) -> None:
        title = f"State {self.draw.randrange(1000)}"
        self.session.apply("Take", lambda p: snapshots.add_snapshot(p, title, "2026-03-04T10:00"))

    def window_size(self) -> None:
        self.window.resize(self.draw.randrange(1060, 1290), self.draw.randrange(600, 890))

    def scroll(self) -> None:
        bars = [
            bar
            for bar in self.window.centralWidget().findChildren(QScrollBar)
            if bar.isVisible() and bar.maximum() > 0
        ]
        for bar in bars:
            bar.setValue(self.draw.randint(0, bar.maximum()))

    def tab(self) -> None:
        self.keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def score(self) -> None:
        """Of any issue, as a change that comes from elsewhere than its page."""
        issue, project = self.session.issue, self.session.project
        if issue is not None and project.options_of(issue):
            from mcda_app.domain.edits.scores import type_score

            option = self.draw.choice(project.options_of(issue))
            criterion = self.draw.choice(project.criteria)
            low, high = criterion.scale.bounds
            text = self.draw.choice((f"{high:g}", f"{low:g}", f"{(low + high) / 2:g}", ""))
            self.session.apply("Score", lambda p: type_score(p, issue.id, option.id, criterion.id, text))

    # The overview

    def view_of_the_overview(self) -> None:
        page = self.window.overview_page
        page.show_view(self.draw.choice(page.offered))

    def _table(self) -> Any:
        table = self.window.overview_page.table
        return table if table.isVisible() else None

    def click_on_the_overview(self) -> None:
        table = self._table()
        if table is not None:
            view = table.viewport()
            part = view.visibleRegion().boundingRect()
            if part.width() > 2 and part.height() > 2:
                x = self.draw.randrange(part.left(), part.right())
                self.click(view, QPoint(x, self.draw.randrange(part.top(), part.bottom())))

    def keys_on_the_overview(self) -> None:
        table = self._table()
        if table is not None:
            table.setFocus()
            self.keys(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

    def click_on_the_bar(self) -> None:
        parts = [part for part in self.window.overview_page.first_places.segments if part.width() > 2]
        if parts:
            part = self.draw.choice(parts)
            self.click(part, part.rect().center())

    def compare(self) -> None:
        from mcda_app.ui.overview.versions_view import VersionsView, states

        view = self.window.overview_page.view
        if isinstance(view, VersionsView):
            state_keys = [key for key, _ in states(self.session.project)]
            view.compare(self.draw.choice(state_keys), self.draw.choice(state_keys))

    # The issue

    def _matrix(self) -> QAbstractItemView:
        page: Any = self.window.page("issue")
        matrix: QAbstractItemView = page.matrix
        matrix.setFocus()
        return matrix

    def type_a_score(self) -> None:
        matrix = self._matrix()
        model = matrix.model()
        if not (model.rowCount() and model.columnCount()):
            return
        at = model.index(self.draw.randrange(model.rowCount()), self.draw.randrange(model.columnCount()))
        matrix.setCurrentIndex(at)
        low, high = self.session.project.criteria[at.column()].scale.bounds
        matrix.edit(at)
        editor = self.window.focusWidget()
        self.looked()
        if editor is not None and editor is not matrix:
            for letter in f"{self.draw.choice((low, high)):g}":
                QTest.keyClicks(editor, letter)
            self.looked()
            QTest.keyClick(editor, Qt.Key.Key_Return)

    def walk_the_scores(self) -> None:
        self._matrix()
        self.keys(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

    def clear_a_score(self) -> None:
        self._matrix()
        self.key(Qt.Key.Key_Delete)

    def write(self) -> None:
        page: Any = self.window.page("issue")
        page.notes_field.setFocus()
        QTest.keyClicks(page.notes_field, self.draw.choice(("A note. ", "Another thought, ", "Why? ")))

    # The workshop

    def part_of_the_workshop(self) -> None:
        if self.session.project.workshop is not None:
            page: Any = self.window.page("workshop")
            page.show_view(self.draw.choice(PARTS)[0])

    def begin_a_workshop(self) -> None:
        if self.session.project.workshop is None:
            page: Any = self.window.page("workshop")
            self.draw.choice([b for b in page.findChildren(QPushButton) if b.isVisibleTo(page)]).click()
