# SPDX-License-Identifier: MIT
"""What views of results share: which round they look at, and the result worked out once for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from mcda_app.analysis.group.ballot_tables import latest_weights
from mcda_app.analysis.group.revealed_round import EVERYBODY, RevealedRound, Who
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import Round
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session

if TYPE_CHECKING:
    from mcda_app.analysis.group.result import GroupResult

NEAR = 5e-7
"""Weights that differ by less are the same."""

NOTHING_YET = tr("Nothing is revealed yet. Open a round on weights, collect ballots, close it and reveal it.")


class _Kept:
    """The results of one state of the project, by round and whose answers they are."""

    def __init__(self) -> None:
        self.basis: tuple[object, ...] = ()
        self.results: dict[tuple[str, Who], GroupResult | None] = {}


_kept: WeakKeyDictionary[Session, _Kept] = WeakKeyDictionary()


def result_of(session: Session, held: Round, who: Who = EVERYBODY) -> GroupResult | None:
    """The group's result, kept until the scores, the method or the ballots change.

    Moving a weight of the project or noting something in the minutes changes nothing in it.
    """
    from mcda_app.analysis.group.result import group_result

    project, workshop = session.project, session.project.workshop
    if workshop is None:
        return None
    shape = (project.issues, project.criteria, project.options, project.settings)
    basis = (workshop.anonymous, workshop.participants, workshop.rounds, *shape)
    kept = _kept.setdefault(session, _Kept())
    if len(kept.basis) != len(basis) or any(a is not b for a, b in zip(kept.basis, basis, strict=True)):
        kept.basis, kept.results = basis, {}
    key = (held.id, who)
    if key not in kept.results:
        kept.results[key] = group_result(RevealedRound.of(project, held.id, who), session.evaluator)
    return kept.results[key]


def uses_group_weights(session: Session) -> bool | None:
    """Whether the project's weights are those the group last arrived at; None before it arrived at any."""
    held, workshop = latest_weights(session.project), session.project.workshop
    result = None if held is None else result_of(session, held)
    if result is None or workshop is None:
        return None
    shares = result.usable(workshop.aggregation).shares
    return same_weights(session.project, result.table.criteria, shares)


def same_weights(project: Project, criteria: Sequence[str], shares: Sequence[float]) -> bool:
    """Whether the project's weights are these, as far as a screen or a report could tell."""
    return all(abs(project.weights.share(c) - s) < NEAR for c, s in zip(criteria, shares, strict=True))


def weighed_by_group(session: Session) -> Project:
    """The project under the group's latest weights; as it is, where no round on weights was revealed."""
    from mcda_app.analysis.group.result import with_group_weights

    held, workshop = latest_weights(session.project), session.project.workshop
    result = None if held is None else result_of(session, held)
    if result is None or workshop is None:
        return session.project
    shares = result.usable(workshop.aggregation).shares
    return with_group_weights(session.project, result.table.criteria, shares)
