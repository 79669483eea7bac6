# SPDX-License-Identifier: MIT
"""Where the page gets its answers: at once where there are few actors, otherwise from a worker."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from operator import is_

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mcda_app.analysis.partners.answers import MapRow, PartnerFinder, map_row
from mcda_app.analysis.partners.certainty import drawn_steps
from mcda_app.domain.project import Project
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.background import BackgroundStream
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer

FEW_ACTORS, FEW_ISSUES = 12, 20
"""Up to these numbers all coalitions are ranked within a frame."""

REST = 100
"""Milliseconds without a change after which all issues are answered on, in sight or not."""

Rows = tuple[MapRow, ...]


class AnswersSource:
    """Answers for the project as it now is.

    take     called with the rows worked out so far, and whether they are all; once more when draws of the
             weights have been added to them, or cannot be
    drawing  whether draws are still to come
    """

    def __init__(self, owner: QWidget, session: Session, take: Callable[[Rows, bool], None]) -> None:
        self._owner, self._session, self._take = owner, session, take
        self._finder = PartnerFinder()
        self._basis: tuple[object, ...] = ()
        self._project = session.project  # which the answers are about
        self._known: dict[str, MapRow] = {}
        self._stop = threading.Event()
        self._stream: BackgroundStream | None = None
        self.drawing = False
        self._rest = QTimer(owner)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._answer_all)
        self._draws = DeferredAnswer(owner, lambda: None, self._take_drawn)

    def follow(self, first: Collection[str] = ()) -> bool:
        """Answer anew if what the answers rest on has changed; whether anything was answered.

        first  ids of the issues in sight if not all are: where answers come at once, those of the others wait
               until the hand rests
        """
        project = self._session.project
        basis = (
            project.partners,
            project.criteria,
            project.issues,
            project.weights,
            project.settings,
            project.robustness,
        )
        if self._basis and all(map(is_, basis, self._basis)):
            if self._rest.isActive() and self._answer(first):
                self._take(self._rows(), True)
                return True
            self._draws.catch_up()
            return False
        self.drop()
        self._basis, self._project = basis, project
        self.drawing = True
        if len(project.partners.actors) <= FEW_ACTORS and len(project.issues) <= FEW_ISSUES:
            self._answer(first)
            self._take(self._rows(), True)
            self._rest.start()
            return True
        self._take((), False)
        stop = self._stop = threading.Event()
        self._stream = BackgroundStream(
            self._owner, lambda: _one_by_one(project, stop), self._take_state
        ).start()
        return True

    def _answer(self, issue_ids: Collection[str]) -> bool:
        """Answer on some issues, or on all without ids; whether there were any without an answer."""
        project = self._project
        due = [i for i in project.issues if i.id not in self._known and (not issue_ids or i.id in issue_ids)]
        rows = (map_row(project, issue, self._finder) for issue in due)
        self._known |= {row.issue.id: row for row in rows if row is not None}
        return bool(due)

    def _rows(self) -> Rows:
        """The answers so far, in the order of the document."""
        return tuple([self._known[i.id] for i in self._project.issues if i.id in self._known])

    def _answer_all(self) -> None:
        """The hand rests: answer on what is out of sight too, and draw weights."""
        if self._answer(()):
            self._take(self._rows(), True)
        project, rows = self._project, self._rows()
        self._draws.follow(rows, lambda: drawn_steps(project, rows))

    def _take_drawn(self, rows: Rows) -> None:
        self.drawing = False
        self._take(rows, True)

    def _take_state(self, state: tuple[Rows, bool, bool]) -> None:
        rows, complete, drawn = state
        self.drawing = not drawn
        self._take(rows, complete)

    def drop(self) -> None:
        """Stop what is being worked out; the next question is answered anew."""
        self._stop.set()
        self._rest.stop()
        self._known = {}
        self._basis = ()
        self._draws.drop()
        if self._stream is not None:
            self._stream.drop()
            self._stream = None


def _one_by_one(project: Project, stop: threading.Event) -> Iterator[tuple[Rows, bool, bool]]:
    """The rows after each issue, whether they are all, and whether draws have been added or cannot be."""
    finder = PartnerFinder()
    rows: list[MapRow] = []
    for n, issue in enumerate(project.issues, 1):
        row = map_row(project, issue, finder, lambda _share: not stop.is_set())
        if row is None:
            return
        rows.append(row)
        yield tuple(rows), n == len(project.issues), False
    for drawn in drawn_steps(project, rows):
        if stop.is_set():
            return
        if drawn is not None:
            yield drawn, True, True
