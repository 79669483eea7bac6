# SPDX-License-Identifier: MIT
"""The smallest changes of single scores, calculated beside the window while a slide waits for them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from mcda_app.analysis.sensitivity.tipping_sentences import describing_tips
from mcda_app.domain.issue import Issue
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.background import BackgroundStream
from mcda_app.ui.presentation.deck import MOST_SCORES

REST = 120
"""Milliseconds without a change before the work begins, so that a drag does not wait for it."""


class ScoreTips(QObject):
    """Sentences by issue for the project as it is now.

    arrived  an issue's sentences have come
    """

    arrived = Signal(str)

    def __init__(self, session: Session, owner: QObject) -> None:
        super().__init__(owner)
        self._session = session
        self._sentences: dict[str, tuple[str, ...]] = {}
        self._wanted: Issue | None = None
        self._work: BackgroundStream | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._begin)

    def sentences(self, issue: Issue) -> tuple[str, ...] | None:
        """The sentences on an issue; None while they are not known."""
        return self._sentences.get(issue.id)

    def want(self, issue: Issue | None) -> None:
        """Calculate those of one issue, or none; what was wanted before no longer is."""
        wanted = issue if issue is not None and issue.id not in self._sentences else None
        if wanted is not None and wanted is self._wanted:
            return  # it is on its way
        self._drop()
        self._wanted = wanted
        if wanted is not None:
            self._rest.start()

    def project_changed(self, change: Change) -> None:
        """Forget what another project or language has made untrue."""
        if change.touches(Change.RANKING):
            self._sentences = {}
            self._drop()

    def _drop(self) -> None:
        self._wanted = None
        self._rest.stop()
        if self._work is not None:
            self._work.drop()
            self._work = None

    def _begin(self) -> None:
        issue, project = self._wanted, self._session.project
        if issue is None:
            return
        problem = self._session.evaluator.matrix(project, issue)
        weights, settings = project.weights_of(issue), project.settings

        def work() -> Iterator[list[str] | None]:
            yield from describing_tips(problem, weights, settings, MOST_SCORES)

        def take(sentences: list[str] | None) -> None:
            if sentences is not None:
                self._sentences[issue.id] = tuple(sentences)
                self.arrived.emit(issue.id)

        self._work = BackgroundStream(self, work, take).start()
