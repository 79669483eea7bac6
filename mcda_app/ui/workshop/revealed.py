# SPDX-License-Identifier: MIT
"""What views of results share: which round they look at, and the result worked out once for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from mcda_app.analysis.workshop import EVERYBODY, Who, applies
from mcda_app.domain.workshop import Round, RoundKind, RoundState, Workshop
from mcda_app.ui.session import Session

if TYPE_CHECKING:
    from mcda_app.analysis.group_result import GroupResult

NOTHING_YET = "Nothing is revealed yet. Open a round on weights, collect ballots, close it and reveal it."

_kept: WeakKeyDictionary[Session, tuple[tuple[object, ...], object]] = WeakKeyDictionary()


def revealed_rounds(workshop: Workshop | None, kind: RoundKind) -> list[Round]:
    """The revealed rounds of a kind, the latest first."""
    if workshop is None:
        return []
    return [r for r in reversed(workshop.rounds) if r.state is RoundState.REVEALED and r.kind is kind]


def latest_weights(session: Session) -> Round | None:
    """The latest revealed round on weights that are weights of the project's criteria."""
    found = revealed_rounds(session.project.workshop, RoundKind.WEIGHTS)
    return next((r for r in found if applies(session.project, r)), None)


def result_of(session: Session, held: Round, who: Who = EVERYBODY) -> GroupResult | None:
    """The group's result, kept until the scores, the method or the workshop change.

    Moving a weight of the project changes nothing in it.
    """
    from mcda_app.analysis.group_result import group_result

    project = session.project
    shape = (project.issues, project.criteria, project.options, project.settings)
    basis = (project.workshop, *shape, held.id, who)
    kept = _kept.get(session)
    if kept is not None and all(a is b or a == b for a, b in zip(kept[0], basis, strict=True)):
        return kept[1]  # type: ignore[return-value]
    found = group_result(project, session.evaluator, held.id, who)
    _kept[session] = (basis, found)
    return found
