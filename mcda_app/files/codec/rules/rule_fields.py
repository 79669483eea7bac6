# SPDX-License-Identifier: MIT
"""What the rules of the house ask for, from JSON: reasons of exclusions, baseline and thresholds."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from mcda_app.domain.doubts.doubt import Bound, bound_value
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Option
from mcda_app.domain.scale import Criterion
from mcda_app.files.codec.json_reader import Node
from mcda_app.i18n import tr


def exclusion_reasons(node: Node, excluded: Collection[str]) -> FrozenDict[str, str]:
    """Option id to the reason why it is excluded; a fault where it is not."""
    reasons: dict[str, str] = {}
    member = node.child("exclusion_reasons")
    for option_id, _value in member.members():
        reasons[option_id] = member.identifier(option_id)
        if option_id not in excluded:
            member.fault(tr("gives a reason for leaving out an option that is not left out."), option_id)
    return FrozenDict(reasons)


def one_baseline(node: Node, options: Sequence[Option]) -> None:
    """Note a second option that is marked as the baseline."""
    if sum(option.baseline for option in options) > 1:
        node.fault(tr("marks more than one option as the baseline."), "options")


def threshold(node: Node, criterion: Criterion, *, sound_scale: bool) -> Bound | None:
    """The least acceptable level or number; a fault where it is not on a scale that is sound itself."""
    bound: Bound = node.identifier("threshold") if node.is_text("threshold") else node.number("threshold")
    value = bound_value(bound, criterion.scale)
    low, high = criterion.scale.bounds
    if sound_scale and (value is None or not low <= value <= high):
        node.fault(tr("is not on the criterion's scale."), "threshold")
        return None
    return bound
