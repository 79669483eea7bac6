# SPDX-License-Identifier: MIT
"""Projects that keep the rules of the house."""

from __future__ import annotations

from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.edits.issues import exclude_option, set_baseline, set_exclusion_reason
from mcda_app.domain.edits.rules.decisions import set_decision
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.project import Project


def with_rules(project: Project) -> Project:
    """An option left out of trade with a reason, a baseline, a threshold, and a decision."""
    project = exclude_option(project, "trade", "global", True)
    project = set_exclusion_reason(project, "trade", "global", "No legal basis")
    project = set_decision(project, "norms", Decision("", "selective", "Ms Vos", "2026-12-01", "No budget"))
    return set_threshold(set_baseline(project, "unilateral"), "alignment", "medium")
