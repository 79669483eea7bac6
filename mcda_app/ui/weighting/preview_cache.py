# SPDX-License-Identifier: MIT
"""What the parts of the Weights page read: worked out once for each state of the project."""

from __future__ import annotations

from collections.abc import Mapping

from mcda_app.analysis.weighting.comparison_sets import Pairs
from mcda_app.analysis.weighting.consistency_advice import Report, report
from mcda_app.analysis.weighting.derived_weights import scope_of
from mcda_app.analysis.weighting.preview import Effect, Previewer
from mcda_app.ui.core.session import Session


class Previews:
    """Asks the analyses about the session's project and keeps the answers until it changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._previewer = Previewer()
        self._basis: tuple[object, ...] = ()
        self._reports: dict[str, Report] = {}

    def report(self, pairs: Pairs) -> Report:
        project, issue_id = self._session.project, self._session.issue_id
        # The weights in use are no part of it: they may be dragged while advice is in view.
        basis = (
            *(project.elicitation, project.settings, project.criteria, project.criteria_groups),
            *(project.issues, project.options, issue_id),
        )
        if len(self._basis) != len(basis) or any(a is not b for a, b in zip(self._basis, basis, strict=True)):
            self._basis, self._reports = basis, {}
        if pairs.key not in self._reports:
            self._reports[pairs.key] = report(project, pairs, issue_id, self._previewer.evaluate)
        return self._reports[pairs.key]

    def effect(self, shares: Mapping[str, float]) -> Effect:
        """What weights would do to the rankings."""
        session = self._session
        scope = scope_of(session.project, session.issue_id)
        return self._previewer.effect(session.evaluation, shares, session.issue_id, scope)
