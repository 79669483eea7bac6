# SPDX-License-Identifier: MIT
"""Projects that keep the rules of the house."""

from __future__ import annotations

from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.deviations.deviation import Assessment, Deviation, DeviationCause
from mcda_app.domain.edits.issues import exclude_option, set_baseline, set_exclusion_reason
from mcda_app.domain.edits.rules.decisions import set_decision
from mcda_app.domain.edits.rules.deviations import note_deviations, set_cause, settle_deviation
from mcda_app.domain.edits.rules.pairs import set_pair
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.evidence.tasks import Rated, ScorePlace
from mcda_app.domain.pairs.option_pair import PairKind
from mcda_app.domain.project import Project

PLACE = ScorePlace("norms", "selective", "cost")


def with_rules(project: Project) -> Project:
    """Every rule of the house.

    An option left out of trade with a reason, a baseline, a threshold, a decision, options that depend on
    each other, and a score on which two assessors differ.
    """
    project = exclude_option(project, "trade", "global", True)
    project = set_exclusion_reason(project, "trade", "global", "No legal basis")
    project = set_decision(project, "norms", Decision("", "selective", "Ms Vos", "2026-12-01", "No budget"))
    project = set_pair(project, "global", "selective", PairKind.SUBSTITUTES, "One budget")
    project = note_deviations(
        project,
        [Deviation(PLACE, Assessment("Ada", Rated(1.0, "low")), Assessment("Bea", Rated(3.0, "high")))],
    )
    project = set_cause(project, 0, DeviationCause.SCOPE)
    project = settle_deviation(project, 0, settled="Both years count", by="Ms Vos", on="2026-12-03")
    return set_threshold(set_baseline(project, "unilateral"), "alignment", "medium")
