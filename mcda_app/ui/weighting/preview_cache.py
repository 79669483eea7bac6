# SPDX-License-Identifier: MIT
"""What the parts of the Weights page read: worked out once for each state of the project."""

from __future__ import annotations

from collections.abc import Mapping

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.weighting.comparison_sets import Pairs
from mcda_app.analysis.weighting.consistency_advice import Report, report
from mcda_app.analysis.weighting.derived_weights import scope_of
from mcda_app.analysis.weighting.preview import Effect, Previewer
from mcda_app.ui.core.session import Session

MAX_REPORTS = 100
"""Sets of comparisons whose consistency is kept at most."""


class Previews:
    """Asks the analyses about the session's project and keeps the answers until it changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._previewer = Previewer()
        self._states: Memo[str, Memo[str, Report]] = Memo(limit=1)

    def report(self, pairs: Pairs) -> Report:
        project, issue_id = self._session.project, self._session.issue_id
        # The weights in use are not part of it: they may be dragged while advice is in view.
        state = (
            *(project.elicitation, project.settings, project.criteria, project.criteria_groups),
            *(project.issues, project.options),
        )
        reports = self._states.answer("state", lambda: Memo(MAX_REPORTS), state, issue_id)
        return reports.answer(pairs.key, lambda: report(project, pairs, issue_id, self._previewer.evaluate))

    def effect(self, shares: Mapping[str, float]) -> Effect:
        """What weights would do to the rankings."""
        session = self._session
        scope = scope_of(session.project, session.issue_id)
        return self._previewer.effect(session.evaluation, shares, session.issue_id, scope)
