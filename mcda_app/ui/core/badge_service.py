# SPDX-License-Identifier: MIT
"""Robust, contested or knife-edge for every issue, kept up to date without slowing a drag."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mcda_app.domain.program_texts import Retranslation
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session

if TYPE_CHECKING:
    from mcda_app.analysis.acceptability.badges import Badge, BadgeMaker, Firmness
    from mcda_app.ui.core.work.background import BackgroundStream

DRAG_PAUSE, REST = 100, 250
"""Milliseconds between updates during a drag, and of rest before the exact badges."""

SLICE = 0.001
"""Seconds of work on badges between two frames."""


class BadgeService(QObject):
    """Computes badges between frames for small projects, in the background for large ones.

    Nothing is loaded or computed before :meth:`start`, so that the first frame is not delayed.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._maker: BadgeMaker | None = None
        self._badges: dict[str, Badge | None] = {}
        self._started = False
        self._beside: BackgroundStream | None = None
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
        QTimer.singleShot(0, self._settle)  # start(0) would set the interval of every later rest to 0

    def sign(self, issue_id: str) -> str:
        """●, ◐ or ○; empty while unknown."""
        badge = self.badge(issue_id)
        return badge.firmness.sign if badge is not None else ""

    def firmness(self, issue_id: str) -> Firmness | None:
        """How firm first place is; None while unknown."""
        badge = self.badge(issue_id)
        return badge.firmness if badge is not None else None

    def firmnesses(self) -> list[Firmness] | None:
        """Of all issues on which options can be compared; None until they are known of all."""
        results = self._session.evaluation.results
        if not self._badges.keys() >= results.keys():
            return None
        known = [badge for badge in map(self.badge, results) if badge is not None]
        comparable = sum(self._badges[issue_id] is not None for issue_id in results)
        return [badge.firmness for badge in known] if len(known) == comparable else None

    def sentence(self, issue_id: str) -> str:
        badge = self.badge(issue_id)
        return badge.sentence if badge is not None else ""

    def badge(self, issue_id: str) -> Badge | None:
        """An issue's badge, unless first place has changed since, which it would not cover."""
        badge, result = self._badges.get(issue_id), self._session.evaluation.results.get(issue_id)
        return badge if badge is not None and result is not None and badge.leaders == result.leaders else None

    def tip(self, issue_id: str) -> str:
        """The badge in words, and its rule."""
        from mcda_app.analysis.acceptability.badges import rule

        sentence = self.sentence(issue_id)
        return f"{sentence}\n\n{rule()}" if sentence else ""

    def language_changed(self) -> None:
        """Name the options of the badges in the language now in use; how firm they are does not change."""
        again = Retranslation()
        self._badges = {issue_id: again.of(badge) for issue_id, badge in self._badges.items()}
        if self._beside is not None:  # what is on its way names options as they were
            self._stop_beside()
            self._later.start()

    def _project_changed(self, change: Change) -> None:
        if change & Change.APPEARANCE:
            self.changed.emit()
        if self._started and change & Change.RANKING:
            self._wake(scores_too=bool(change & Change.MATRIX))

    def _wake(self, *, scores_too: bool) -> None:
        """scores_too  whether anything but weights has changed"""
        from mcda_app.analysis.acceptability.badges import follows_drags

        self._stop_beside()  # outdated badges would cost the drag time
        follows = follows_drags(self._session.project)
        # No badge is better than an outdated one; while only weights move, badges follow step by step.
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
        """Compute until the next frame is due."""
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
        from mcda_app.ui.core.work.background import BackgroundStream

        self._soon.stop()
        self._stop_following()
        self._stop_beside()
        project, evaluation = self._session.project, self._session.evaluation
        if self._maker is not None and follows_drags(project):
            self._show(self._maker.badges(project, evaluation, SAMPLES))
            return
        # A new maker, since a drag may use the present one meanwhile; its first step loads numpy.
        maker = BadgeMaker()

        def take(badges: dict[str, Badge | None] | None) -> None:
            if badges is not None:  # still current, or the work would have been dropped
                self._maker = maker
                self._show(badges)

        self._beside = BackgroundStream(self, lambda: maker.steps(project, evaluation, SAMPLES), take).start()

    def _stop_beside(self) -> None:
        if self._beside is not None:
            self._beside.drop()
            self._beside = None

    def _show(self, badges: dict[str, Badge | None]) -> None:
        self._badges = badges
        self.changed.emit()
