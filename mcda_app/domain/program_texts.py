# SPDX-License-Identifier: MIT
"""The texts of the program in a document, in another language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, cast

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.i18n import ProgramText, source_of, tr

V = TypeVar("V")
_PLAIN = frozenset({str, float, int, bool, type(None)})


@cache
def _fields(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The names of a dataclass's fields, and a function that returns their values."""
    names = tuple(field.name for field in fields(cast("Any", kind)))
    if len(names) > 1:
        return names, attrgetter(*names)
    return names, lambda value: tuple(getattr(value, name) for name in names)


@cache
def _has_parts(kind: Any) -> bool:
    return issubclass(kind, tuple) or kind is FrozenDict or is_dataclass(kind)


class Retranslation:
    """Brings documents into another language; parts that several of them share stay shared."""

    def __init__(self, translate: Callable[[str], str] = tr) -> None:
        """translate  gives a text of the program's, named by its English source, in that language"""
        self._make: Callable[[ProgramText], str] = lambda text: ProgramText(text.parts, translate)
        self._done: dict[int, tuple[object, object]] = {}

    def of(self, value: V) -> V:
        """The value with every text of the program's in the language; the value itself if it has none."""
        return cast("V", self._of(value))

    def _of(self, value: Any) -> Any:
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind is ProgramText:
            return self._make(value)
        if _has_parts(cast("Any", kind)):
            known = self._done.get(id(value))
            if known is None:  # the value is kept, so that its id stays its own
                known = self._done[id(value)] = (value, self._inside(value, kind))
            return known[1]
        return value

    def _inside(self, value: Any, kind: type) -> Any:
        if isinstance(value, tuple):
            items = [self._of(item) for item in value]
            if all(new is old for new, old in zip(items, value, strict=True)):
                return value
            return tuple(items) if kind is tuple else kind(*items)  # a named one
        if kind is FrozenDict:
            entries = {key: self._of(item) for key, item in value.items()}
            return value if all(entries[key] is value[key] for key in value) else FrozenDict(entries)
        changes = {}
        names, values_of = _fields(kind)
        for name, old in zip(names, values_of(value), strict=True):
            if type(old) in _PLAIN:
                continue
            new = self._of(old)
            if new is not old:
                changes[name] = new
        return replace(value, **changes) if changes else value


class _InEnglish(Retranslation):
    def __init__(self) -> None:
        super().__init__()
        self._make = source_of


def in_english(value: V) -> V:
    """The value with plain English texts in place of the program's: the same in every language."""
    return _InEnglish().of(value)


def unedited(old: V, new: V) -> V:
    """The new value with the old one's own text wherever a field says the same, as from a form.

    So a text of the program's that nobody touched stays one. Both values are dataclasses of one type.
    """
    changes: dict[str, Any] = {
        field.name: getattr(old, field.name)
        for field in fields(cast("Any", old))
        if isinstance(getattr(old, field.name), ProgramText)
        and getattr(old, field.name) == getattr(new, field.name)
    }
    return cast("V", replace(cast("Any", new), **changes)) if changes else new
