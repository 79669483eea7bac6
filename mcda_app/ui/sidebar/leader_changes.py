# SPDX-License-Identifier: MIT
"""Which issues have another leader than before a weight was moved, while it moves and shortly after."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal

from mcda_app.domain.issue import Option
from mcda_app.i18n import plural, tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session

SHOWN_MS = 3000
"""How long after the last move the comparison is shown; while the slider is held, it stays."""


class LeaderChanges(QObject):
    """Compares with the state before the drag. Any other change of the document ends the comparison.

    changed  other issues are concerned, or none any more
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._before: dict[str, tuple[Option, ...]] | None = None
        self._moving = False
        self._slider_down = False
        self.issue_ids: frozenset[str] = frozenset()
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(SHOWN_MS)
        self._end.timeout.connect(self.forget)
        session.changed.connect(self._project_changed)

    @property
    def sentence(self) -> str:
        """How many leaders have changed; empty if none has."""
        number = len(self.issue_ids)
        if not number:
            return ""
        return plural(
            number, tr("The leader changed on one issue"), tr("The leader changed on {number} issues")
        ).format(number=number)

    def begin(self) -> None:
        """Another drag begins: compare with what is now."""
        self.forget()
        self._slider_down = True
        self._remember()

    def release(self) -> None:
        """The slider is let go."""
        self._slider_down = False
        if self._before is not None:
            self._end.start()

    @contextmanager
    def following(self) -> Iterator[None]:
        """What is done to the document in here moves a weight."""
        if self._before is None:
            self._remember()
        self._moving = True
        try:
            yield
        finally:
            self._moving = False
            if not self._slider_down:
                self._end.start()

    def forget(self) -> None:
        """End the comparison."""
        self._end.stop()
        self._before = None
        self._show(frozenset())

    def _remember(self) -> None:
        self._before = {key: result.leaders for key, result in self._session.evaluation.results.items()}

    def _project_changed(self, change: Change) -> None:
        if not self._moving or self._before is None:
            if change.touches(Change.RANKING):
                self.forget()
            return
        before = self._before
        results = self._session.evaluation.results
        self._show(
            frozenset(k for k, result in results.items() if before.get(k, result.leaders) != result.leaders)
        )

    def _show(self, issue_ids: frozenset[str]) -> None:
        if issue_ids != self.issue_ids:
            self.issue_ids = issue_ids
            self.changed.emit()
