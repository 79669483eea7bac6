# SPDX-License-Identifier: MIT
"""What the parts of the Weights page read: worked out once for each state of the project."""

from __future__ import annotations

from collections.abc import Mapping

from mcda_app.analysis.judgement_advice import Report, report
from mcda_app.analysis.pairs import Pairs
from mcda_app.analysis.weighting import scope_of
from mcda_app.analysis.weighting_effect import Effect, Previewer
from mcda_app.domain.project import Project
from mcda_app.ui.session import Session


class Previews:
    """Asks the analyses about the session's project and keeps the answers until it changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._previewer = Previewer()
        self._at: tuple[Project, str] | None = None
        self._reports: dict[str, Report] = {}

    def report(self, pairs: Pairs) -> Report:
        now = (self._session.project, self._session.issue_id)
        if self._at is None or self._at[0] is not now[0] or self._at[1] != now[1]:
            self._at, self._reports = now, {}
        if pairs.key not in self._reports:
            self._reports[pairs.key] = report(now[0], pairs, now[1], self._previewer.evaluate)
        return self._reports[pairs.key]

    def effect(self, shares: Mapping[str, float]) -> Effect:
        """What weights would do to the rankings."""
        session = self._session
        scope = scope_of(session.project, session.issue_id)
        return self._previewer.effect(session.evaluation, shares, session.issue_id, scope)
