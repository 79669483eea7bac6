# SPDX-License-Identifier: MIT
"""An entry of the list of what to check knows what is still to be settled."""

from __future__ import annotations

from mcda_app.domain.evidence.tasks import EvidenceTask, Rated, ScorePlace, Settlement, TaskState

ONE, OTHER = ScorePlace("i", "a", "c"), ScorePlace("i", "b", "c")


def test_what_is_not_settled_yet() -> None:
    task = EvidenceTask("check", (ONE, OTHER), settlements=(Settlement(ONE, None, Rated(1.0, "low")),))
    assert task.unsettled == (OTHER,)


def test_its_state_may_be_given_as_a_plain_value() -> None:
    assert EvidenceTask("check", (ONE,), state="dropped").state is TaskState.DROPPED  # type: ignore[arg-type]
