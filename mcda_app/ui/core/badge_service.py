# SPDX-License-Identifier: MIT
"""Robust, contested or knife-edge for every issue, kept up to date without holding up a drag."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session

if TYPE_CHECKING:
    from mcda_app.analysis.acceptability.badges import Badge, BadgeMaker, Firmness
    from mcda_app.ui.core.background import Stream

DRAG_PAUSE, REST = 100, 250
"""Milliseconds between two sets of badges during a drag, and of rest before the exact ones."""

SLICE = 0.001
"""Seconds of work on a set of badges that are put between two frames."""


class BadgeService(QObject):
    """Works badges out between frames where the project is small, beside the window where it is not.

    Nothing is loaded or worked out before :meth:`start`, so that the first picture does not wait for it.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._maker: BadgeMaker | None = None
        self._badges: dict[str, Badge | None] = {}
        self._started = False
        self._beside: Stream | None = None
        self._soon, self._later = QTimer(self), QTimer(self)
        for timer, pause, work in ((self._soon, DRAG_PAUSE, self._follow), (self._later, REST, self._settle)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(work)
        self._steps: Iterator[dict[str, Badge | None] | None] = iter(())
        self._between = QTimer(self)
        self._between.timeout.connect(self._go_on)
        session.changed.connect(self._project_changed)

    def start(self) -> None:
        self._started = True
        QTimer.singleShot(0, self._settle)  # start(0) would make 0 the pause of every later rest as well

    def sign(self, issue_id: str) -> str:
        """●, ◐ or ○; empty while unknown."""
        badge = self._badge(issue_id)
        return badge.firmness.sign if badge is not None else ""

    def firmness(self, issue_id: str) -> Firmness | None:
        """How firm first place is; None while unknown."""
        badge = self._badge(issue_id)
        return badge.firmness if badge is not None else None

    def sentence(self, issue_id: str) -> str:
        badge = self._badge(issue_id)
        return badge.sentence if badge is not None else ""

    def _badge(self, issue_id: str) -> Badge | None:
        """An issue's badge, unless other options are in first place by now: it says nothing about them."""
        badge, result = self._badges.get(issue_id), self._session.evaluation.results.get(issue_id)
        return badge if badge is not None and result is not None and badge.leaders == result.leaders else None

    def tip(self, issue_id: str) -> str:
        """The badge in words and the rule behind it."""
        from mcda_app.analysis.acceptability.badges import rule

        sentence = self.sentence(issue_id)
        return f"{sentence}\n\n{rule()}" if sentence else ""

    def _project_changed(self, change: Change) -> None:
        if change & Change.APPEARANCE:
            self.changed.emit()
        if self._started and change & Change.RANKING:
            self._wake(scores_too=bool(change & Change.MATRIX))

    def _wake(self, *, scores_too: bool) -> None:
        """scores_too  whether more than weights has changed"""
        from mcda_app.analysis.acceptability.badges import follows_drags

        self._stop_beside()  # it would take time from the drag, for badges of what is gone
        follows = follows_drags(self._session.project)
        # Rather nothing than what held before; badges are followed step by step while weights alone move.
        if scores_too or not follows:
            self._soon.stop()
            self._stop_following()
            if self._badges:
                self._show({})
        self._later.start()
        if follows and self._badges and not (self._soon.isActive() or self._between.isActive()):
            self._soon.start()

    def _follow(self) -> None:
        from mcda_app.analysis.acceptability.badges import DRAG_SAMPLES

        if self._maker is not None:
            self._steps = self._maker.steps(self._session.project, self._session.evaluation, DRAG_SAMPLES)
            self._between.start()

    def _go_on(self) -> None:
        """Take steps until the next frame should begin."""
        until = perf_counter() + SLICE
        badges = None
        for badges in self._steps:
            if badges is not None or perf_counter() > until:
                break
        if badges is not None:
            self._stop_following()
            self._show(badges)

    def _stop_following(self) -> None:
        self._between.stop()
        self._steps = iter(())

    def _settle(self) -> None:
        from mcda_app.analysis.acceptability.badges import SAMPLES, BadgeMaker, follows_drags
        from mcda_app.ui.core.background import Stream

        self._soon.stop()
        self._stop_following()
        self._stop_beside()
        project, evaluation = self._session.project, self._session.evaluation
        if self._maker is not None and follows_drags(project):
            self._show(self._maker.badges(project, evaluation, SAMPLES))
            return
        # Another maker, for this one may be asked by a drag meanwhile; the first step loads numpy.
        maker = BadgeMaker()

        def take(badges: dict[str, Badge | None] | None) -> None:
            if badges is not None:  # and nothing it rests on has changed, or the work would have been dropped
                self._maker = maker
                self._show(badges)

        self._beside = Stream(self, lambda: maker.steps(project, evaluation, SAMPLES), take).start()

    def _stop_beside(self) -> None:
        if self._beside is not None:
            self._beside.drop()
            self._beside = None

    def _show(self, badges: dict[str, Badge | None]) -> None:
        self._badges = badges
        self.changed.emit()
