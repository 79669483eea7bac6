# SPDX-License-Identifier: MIT
"""In which places two states of a document differ, for the audit trail.

Unchanged parts are the same object in both states, so that comparing them takes no time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import islice
from typing import Any

from mcda_app.domain.audit.trail import MAX_CHANGES, MAX_TEXT, FieldChange
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.i18n import ProgramText

LEFT_OUT = frozenset({"workshop", "deviations", "audit"})
"""Parts of the project of which the trail says nothing: votes are secret, and so are those that scores on
which assessors differ quote; the trail is no input."""
_BOOKKEEPING = frozenset({"level", "number", "original", "earlier"})
"""Fields of a score: its value is compared as a whole, and the others follow from it."""
_NO_SCORE = Score()
Path = tuple[str, ...]


def field_changes(before: Project, after: Project) -> tuple[tuple[FieldChange, ...], int]:
    """The places that differ, MAX_CHANGES at most, and how many more there are."""
    changes = _project_changes(before, after)
    listed = tuple(islice(changes, MAX_CHANGES))
    return listed, sum(1 for _ in changes)


def _project_changes(before: Project, after: Project) -> Iterator[FieldChange]:
    for field in fields(Project):
        if field.name not in LEFT_OUT:
            yield from _compare((field.name,), getattr(before, field.name), getattr(after, field.name))


def _compare(path: Path, before: Any, after: Any) -> Iterator[FieldChange]:
    if before is after:
        return
    if isinstance(before, Score) or isinstance(after, Score):
        yield from _score_changes(path, before or _NO_SCORE, after or _NO_SCORE)
    elif isinstance(before, FrozenDict) and isinstance(after, FrozenDict):
        for key in dict.fromkeys((*before, *after)):
            yield from _compare((*path, *_key(key)), before.get(key), after.get(key))
    elif _has_ids(before) and _has_ids(after) and (before or after):
        yield from _compare_lists(path, before, after)
    elif is_dataclass(before) and type(before) is type(after):
        for field in fields(before):
            yield from _compare((*path, field.name), getattr(before, field.name), getattr(after, field.name))
    elif before != after:
        yield FieldChange(path, _brief(before), _brief(after))


def _score_changes(path: Path, before: Score, after: Score) -> Iterator[FieldChange]:
    if (before.level, before.number) != (after.level, after.number):
        yield FieldChange(path, _brief(before), _brief(after))
    for field in fields(Score):
        if field.name not in _BOOKKEEPING:
            yield from _compare((*path, field.name), getattr(before, field.name), getattr(after, field.name))


def _compare_lists(path: Path, before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterator[FieldChange]:
    old, new = {item.id: item for item in before}, {item.id: item for item in after}
    for key in dict.fromkeys((*old, *new)):
        was, now = old.get(key), new.get(key)
        if was is None or now is None:
            yield FieldChange((*path, key), _brief(was), _brief(now))
        else:
            yield from _compare((*path, key), was, now)
    kept = [key for key in old if key in new]
    if kept != [key for key in new if key in old]:
        yield FieldChange((*path, "order"), _listed(old), _listed(new))


def _has_ids(value: Any) -> bool:
    return isinstance(value, tuple) and all(hasattr(item, "id") for item in value)


def _key(key: object) -> Path:
    return tuple(_brief(part) for part in key) if isinstance(key, tuple) else (_brief(key),)


def _brief(value: Any) -> str:
    """A value in few characters, the same in every language."""
    match value:
        case None:
            return ""
        case ProgramText() if len(value) <= MAX_TEXT:
            return value
        case str():
            return value if len(value) <= MAX_TEXT else f"{value[: MAX_TEXT - 1]}…"
        case bool():
            return "true" if value else "false"
        case Enum():
            return str(value.value)
        case int() | float():
            return format(value, ".6g")
        case Score():
            return _brief(value.level if value.level is not None else value.number)
        case tuple() | frozenset():
            return _listed(sorted(map(_brief, value)) if isinstance(value, frozenset) else value)
        case FrozenDict():
            return _listed(f"{' · '.join(_key(k))}: {_brief(v)}" for k, v in value.items())
        case _:
            return _brief(getattr(value, "title", getattr(value, "citation", "")) or _fields(value))


def _fields(value: Any) -> str:
    """A value that has no name: what its fields hold."""
    if not is_dataclass(value):
        return str(value)
    return _listed(getattr(value, field.name) for field in fields(value))


def _listed(values: Any) -> str:
    return _brief(", ".join(text for text in map(_brief, values) if text))
