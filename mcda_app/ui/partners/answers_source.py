# SPDX-License-Identifier: MIT
"""Where the page gets its answers: at once where there are few actors, otherwise from a worker."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from operator import is_

from PySide6.QtWidgets import QWidget

from mcda_app.analysis.partners.answers import MapRow, PartnerFinder, map_row, partner_map
from mcda_app.analysis.partners.certainty import drawn_steps
from mcda_app.domain.project import Project
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.background import BackgroundStream
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer

FEW_ACTORS, FEW_ISSUES = 12, 20
"""Up to these numbers all coalitions are ranked within a frame."""

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
        self._stop = threading.Event()
        self._stream: BackgroundStream | None = None
        self.drawing = False
        self._draws = DeferredAnswer(owner, lambda: None, self._take_drawn)

    def follow(self) -> bool:
        """Answer anew if what the answers rest on has changed; whether that was so."""
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
            self._draws.catch_up()
            return False
        self.drop()
        self._basis = basis
        self.drawing = True
        if len(project.partners.actors) <= FEW_ACTORS and len(project.issues) <= FEW_ISSUES:
            rows = partner_map(project, self._finder)
            self._take(rows, True)
            self._draws.follow(rows, lambda: drawn_steps(project, rows))
            return True
        self._take((), False)
        stop = self._stop = threading.Event()
        self._stream = BackgroundStream(
            self._owner, lambda: _one_by_one(project, stop), self._take_state
        ).start()
        return True

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
