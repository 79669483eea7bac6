# SPDX-License-Identifier: MIT
"""Weights set by hand on the bar above all questions."""

from __future__ import annotations

from mcda_app.analysis.weighting.derived_weights import Derived, weights_in_use
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.ui.weighting.method_panel import WayPanel


class DirectPanel(WayPanel):
    """Asks nothing: the weights are those in use."""

    question = WeightQuestion.DIRECT

    def derived(self) -> Derived:
        return Derived(weights_in_use(self._session.project, self._session.issue_id).shares)
