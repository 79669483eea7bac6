# SPDX-License-Identifier: MIT
"""Where the page gets its answers: from a worker, issue by issue; those for another document are dropped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from mcda_app.analysis.information.run import InformationMaker, ProjectInformation
from mcda_app.domain.project import Project
from mcda_app.i18n import current_language
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer


class EvidenceAnswers:
    """Answers for the project as it now is.

    wait  called when there is none for it yet
    take  called with the answer, or with the share of the work that is done
    """

    def __init__(
        self,
        owner: QWidget,
        session: Session,
        wait: Callable[[], None],
        take: Callable[[ProjectInformation | float], None],
    ) -> None:
        self._session = session
        self._maker = InformationMaker()
        self._lock = threading.Lock()
        self._deferred = DeferredAnswer(owner, wait, take)

    def follow(self) -> None:
        """Ask anew if what the answer rests on has changed."""
        project = self._session.project
        basis = (project.issues, project.criteria, project.options, project.weights, project.settings)
        self._deferred.follow((*map(_Same, basis), current_language()), lambda: self._steps(project))

    def drop(self) -> None:
        """Stop what is being worked out; the next question is asked anew."""
        self._deferred.drop()

    def _steps(self, project: Project) -> Iterator[ProjectInformation | float]:
        with self._lock:  # a dropped worker ends after its present issue; what is kept is not for two threads
            yield from self._maker.steps(project)


class _Same:
    """An immutable part of the document, equal to itself alone."""

    def __init__(self, part: object) -> None:
        self._part = part

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self._part is other._part

    def __hash__(self) -> int:
        return id(self._part)
