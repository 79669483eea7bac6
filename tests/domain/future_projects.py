# SPDX-License-Identifier: MIT
"""Projects with futures, for tests of anything that has to do with them."""

from __future__ import annotations

from mcda_app.domain.edits.futures.differences import (
    set_future_score_evidence,
    set_future_score_reason,
    set_future_weights,
    type_future_rating,
    type_future_score,
)
from mcda_app.domain.edits.futures.futures import (
    add_future,
    set_future_description,
    set_probabilities_source,
    set_probability,
)
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence

WITHDRAWS, BLOCS = "withdraws", "blocs-harden"


def with_futures(project: Project, issue_id: str = "trade") -> Project:
    """Two futures with something of every kind different in them, and probabilities.

    project  has actors and the criteria of the paper's presets
    """
    project = add_future(add_future(project, "Withdraws"), "Blocs harden")
    project = set_future_description(project, WITHDRAWS, "One power leaves every forum.")
    project = type_future_score(project, WITHDRAWS, issue_id, "global", "effectiveness", "not useful")
    project = set_future_score_reason(
        project, WITHDRAWS, issue_id, "global", "effectiveness", "Nothing is global without it."
    )
    project = set_future_score_evidence(
        project, WITHDRAWS, issue_id, "global", "effectiveness", Evidence.ASSUMPTION, "ours"
    )
    project = type_future_score(project, BLOCS, issue_id, "selective", "cost", "2,5")
    other = project.partners.actors[1].id
    project = type_future_rating(project, WITHDRAWS, other, ActorRating.EFFORT, "very high")
    project = type_future_rating(project, BLOCS, other, ActorRating.ALIGNMENT, "none", issue_id)
    weights = project.weights.moved("cost", 0.4).with_reason("cost", "Money is tight.")
    project = set_future_weights(project, BLOCS, weights)
    project = set_future_weights(project, WITHDRAWS, project.weights.moved("alignment", 0.5), issue_id)
    project = set_probability(set_probability(project, WITHDRAWS, 0.25), BLOCS, 0.25)
    return set_probabilities_source(set_probability(project, None, 0.5), "the planning staff")
