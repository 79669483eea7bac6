# SPDX-License-Identifier: MIT
"""The group's latest weights and the project's, compared."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.group.ballot_tables import latest_weights
from mcda_app.domain.edits.workshop.workshop import adopt_weights
from mcda_app.domain.project import Project
from mcda_app.i18n import tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp

NEAR = 5e-7
"""Weights that differ by less count as equal."""

NOTHING_YET = tr_lazy(
    "Nothing is revealed yet. Open a round on weights, collect ballots, close it and reveal it."
)


def uses_group_weights(session: Session) -> bool | None:
    """Whether the project has the group's latest weights; None if the group has none yet."""
    round_, workshop = latest_weights(session.project), session.project.workshop
    result = None if round_ is None else session.group_result(round_.id)
    if result is None or workshop is None:
        return None
    shares = result.usable(workshop.aggregation).shares
    return same_weights(session.project, result.table.criteria, shares)


def same_weights(project: Project, criteria: Sequence[str], shares: Sequence[float]) -> bool:
    """Whether the project has these weights, up to what a screen or report could show."""
    return all(abs(project.weights.share(c) - s) < NEAR for c, s in zip(criteria, shares, strict=True))


def use_group_weights(session: Session) -> None:
    """Adopt the group's latest weights in one undoable step, unless the project has them already.

    Raises McdaError if they do not fit the project's criteria.
    """
    round_, workshop = latest_weights(session.project), session.project.workshop
    result = None if round_ is None else session.group_result(round_.id)
    if round_ is None or result is None or workshop is None or uses_group_weights(session):
        return
    chosen = result.usable(workshop.aggregation)
    shares = dict(zip(result.table.criteria, chosen.shares, strict=True))
    session.apply(
        tr_lazy("Use the group's weights"),
        lambda p: adopt_weights(p, shares, round_.id, chosen.aggregation, timestamp()),
    )


def weighed_by_group(session: Session) -> Project:
    """The project under the group's latest weights; unchanged if no round on weights was revealed."""
    from mcda_app.analysis.group.result import with_group_weights

    round_, workshop = latest_weights(session.project), session.project.workshop
    result = None if round_ is None else session.group_result(round_.id)
    if result is None or workshop is None:
        return session.project
    shares = result.usable(workshop.aggregation).shares
    return with_group_weights(session.project, result.table.criteria, shares)
