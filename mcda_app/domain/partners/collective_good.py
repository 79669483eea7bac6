# SPDX-License-Identifier: MIT
"""How the members of a coalition add up on an issue: the kind of collective good it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mcda_app.domain.choices import settle_choices
from mcda_app.domain.membership.rules import Counting, GoodKind
from mcda_app.domain.score import Evidence


@dataclass(frozen=True, slots=True)
class CollectiveGood:
    """How members add up on one issue.

    threshold  the share from which all is reached, in (0, 1]; used by GoodKind.THRESHOLD alone
    rivals     ids of the actors against whom the issue works; used by GoodKind.RIVALRY alone
    evidence   what this rests on, with its source and the reason for it
    original   the preset's, kept beside a user's edit so that it can be reset; without one itself
    """

    kind: GoodKind
    counting: Counting = Counting.BOTH
    threshold: float = 1.0
    rivals: frozenset[str] = frozenset()
    evidence: Evidence = Evidence.USER
    source: str = ""
    reason: str = ""
    original: CollectiveGood | None = None

    def __post_init__(self) -> None:
        settle_choices(self)

    @property
    def choice(self) -> tuple[object, ...]:
        """All of it but what it rests on."""
        return (self.kind, self.counting, self.threshold, self.rivals)

    def edited(
        self, kind: GoodKind, counting: Counting, threshold: float, rivals: frozenset[str]
    ) -> CollectiveGood:
        """The user's choice in place of this one; the preset's returns with its reason."""
        if (kind, counting, threshold, rivals) == self.choice:
            return self
        preset = self.preset
        if preset is not None and preset.choice == (kind, counting, threshold, rivals):
            return preset
        return CollectiveGood(kind, counting, threshold, rivals, original=preset)

    def with_reason(self, reason: str) -> CollectiveGood:
        """The same choice for another reason: the evidence becomes the user's."""
        return replace(self, reason=reason, source="", evidence=Evidence.USER, original=self.preset)

    def reset(self) -> CollectiveGood:
        return self.original if self.original is not None else self

    @property
    def preset(self) -> CollectiveGood | None:
        """The preset's choice: this one, or the one behind it."""
        if self.original is None and self.evidence is not Evidence.USER:
            return self
        return self.original
