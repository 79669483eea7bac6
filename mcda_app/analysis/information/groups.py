# SPDX-License-Identifier: MIT
"""Scores that one question may settle together: about one criterion, option, actor or source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from math import fsum, prod
from typing import NamedTuple

from mcda_app.analysis.information.results import DoubtedScore, GroupEffect
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.score import Evidence
from mcda_app.methods.information.expected_value import ExpectedGain


class GroupKind(Enum):
    """What the scores of a group have in common."""

    CRITERION = "criterion"
    OPTION = "option"
    PAIR = "option-criterion"
    EVIDENCE = "evidence"
    SOURCE = "source"
    ACTOR = "actor"


class ScoreGroup(NamedTuple):
    """Doubtful scores with something in common.

    key  ids or texts of what they share, such as an option and a criterion
    """

    kind: GroupKind
    key: tuple[str, ...]
    scores: tuple[DoubtedScore, ...]

    @property
    def places(self) -> tuple[ScorePlace, ...]:
        return tuple(doubted.place for doubted in self.scores)


class GroupInformation(NamedTuple):
    """What settling all scores of a group would do, over all issues.

    changes  expected number of issues whose first place changes
    any_change  chance that first place changes on at least one
    gain     expected number of issues more on which the option picked is really first; None if not worked out
    value    in units of the options' score, summed over the issues; None where scores do not add up
    issues   number of issues that the group has scores on
    """

    group: ScoreGroup
    changes: float
    any_change: float
    gain: float | None
    value: ExpectedGain | None
    issues: int


def score_groups(doubted: Iterable[DoubtedScore], least: int = 2) -> list[ScoreGroup]:
    """The groups of at least so many scores, in a fixed order."""
    groups: dict[tuple[GroupKind, tuple[str, ...]], list[DoubtedScore]] = {}
    for each in doubted:
        for kind, key in _keys(each):
            groups.setdefault((kind, key), []).append(each)
    order = list(GroupKind)
    large = [
        ScoreGroup(kind, key, tuple(scores)) for (kind, key), scores in groups.items() if len(scores) >= least
    ]
    return sorted(large, key=lambda group: order.index(group.kind))


def _keys(doubted: DoubtedScore) -> Iterable[tuple[GroupKind, tuple[str, ...]]]:
    option, criterion, score = doubted.place.option, doubted.place.criterion, doubted.score
    yield GroupKind.CRITERION, (criterion,)
    yield GroupKind.OPTION, (option,)
    yield GroupKind.PAIR, (option, criterion)
    yield GroupKind.EVIDENCE, (score.evidence.value,)
    if score.source_text and score.evidence is not Evidence.ASSUMPTION:  # which has nobody to ask
        yield GroupKind.SOURCE, (score.source_text,)
    if score.coalition is not None:
        for member in score.coalition.members:
            yield GroupKind.ACTOR, (member.id,)


def group_information(group: ScoreGroup, effects: Mapping[str, GroupEffect]) -> GroupInformation:
    """The effects on single issues together.

    effects  issue id to what the group's scores there do; doubts on different issues are independent
    """
    gains = [effect.gain for effect in effects.values()]
    values = [effect.value for effect in effects.values()]
    known_gains, known_values = [g for g in gains if g is not None], [v for v in values if v is not None]
    return GroupInformation(
        group,
        fsum(effect.changes for effect in effects.values()),
        1 - prod(1 - effect.changes for effect in effects.values()),
        fsum(known_gains) if len(known_gains) == len(gains) else None,
        _sum(known_values) if values and len(known_values) == len(values) else None,
        len({place.issue for place in group.places}),
    )


def _sum(values: list[ExpectedGain]) -> ExpectedGain:
    return ExpectedGain(fsum(v.gain for v in values), fsum(v.standard_error**2 for v in values) ** 0.5)
