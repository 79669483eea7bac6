# SPDX-License-Identifier: MIT
"""From scales, criteria and scores to JSON."""

from __future__ import annotations

from mcda_app.domain.membership.coalition_score import CoalitionScore
from mcda_app.domain.scale import Criterion, Level, Scale
from mcda_app.domain.score import GroupAnswer, ImportedCell, Score
from mcda_app.files.codec.evidence_fields import encoded_doubt
from mcda_app.files.codec.json_fields import Json, filled


def criterion(value: Criterion) -> Json:
    return filled(
        id=value.id,
        title=value.title,
        short=value.short,
        keep_short=value.keep_short or None,
        colour=value.colour or None,
        description=value.description,
        direction=value.direction.value,
        group=value.group,
        scale=scale(value.scale),
        threshold=value.threshold,
        **({} if not (value.value_function or value.set_aside_function) else _value_functions(value)),
    )


def _value_functions(value: Criterion) -> Json:
    from mcda_app.files.codec.value_function_fields import encoded_functions  # most projects have none

    return encoded_functions(value)


def scale(value: Scale) -> Json:
    if value.levels:
        return filled(levels=[_level(level) for level in value.levels])
    return filled(low=value.low, high=value.high, unit=value.unit)


def _level(value: Level) -> Json:
    return filled(id=value.id, label=value.label, value=value.value, mark=value.mark, anchor=value.anchor)


def score(value: Score) -> Json:
    return filled(
        level=value.level,
        number=value.number,
        evidence=value.evidence.value,
        source=value.source,
        reason=value.reason,
        answer=None if value.answer is None else _answer(value.answer),
        coalition=None if value.coalition is None else _coalition(value.coalition),
        imported=None if value.imported is None else _imported(value.imported),
        doubt=None if value.doubt is None else encoded_doubt(value.doubt),
        original=score(value.original) if value.original is not None else None,
        earlier=score(value.earlier) if value.earlier is not None else None,
    )


def _answer(value: GroupAnswer) -> Json:
    counts = [filled(count=c.count, value=c.value, label=c.label, unit=c.unit) for c in value.counts]
    return {"round": value.round, "counts": counts, "silent": value.silent}


def _coalition(value: CoalitionScore) -> Json:
    return filled(
        members=[filled(id=m.id, title=m.title) for m in value.members],
        rule=value.rule.value,
        rating=None if value.rating is None else value.rating.value,
        kind=None if value.kind is None else value.kind.value,
    )


def _imported(value: ImportedCell) -> Json:
    return {**filled(sheet=value.sheet, cell=value.cell), **({"pasted": True} if value.pasted else {})}
