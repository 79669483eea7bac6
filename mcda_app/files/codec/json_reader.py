# SPDX-License-Identifier: MIT
"""Reading JSON with care: every fault is noted with its path, and reading goes on to find the rest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from enum import Enum
from math import isfinite
from typing import Protocol, TypeVar, cast

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.i18n import ProgramText, TextPart, tr, tr_lazy

E = TypeVar("E", bound=Enum)

MAX_NAME = 200_000
MAX_FAULTS = 1_000
MAX_MESSAGE = 500
HALF = tr_lazy("contains an invalid character (a lone surrogate).")


class Node:
    """One value of a JSON document, where it stands, and the faults found so far.

    Each ``take`` method returns a usable value of the right type even where the document has a
    fault, so that one reading lists them all; the caller discards the result if there are any.
    """

    __slots__ = ("_seen", "faults", "path", "value")

    def __init__(self, value: object, path: str, faults: list[str]) -> None:
        self.value = value
        self.path = path
        self.faults = faults
        self._seen: set[str] = set()

    def fault(self, text: str, key: str = "") -> None:
        if len(self.faults) < MAX_FAULTS:
            where = f"{self.path}.{key}" if key and self.path else key or self.path or tr("the file")
            # Told in whole characters only, and not too many, so that any console and window can show it.
            message = f"{_brief(where)}: {_brief(text)}"
            self.faults.append(message.encode("utf-8", "replace").decode("utf-8"))

    def _members(self) -> dict[str, object]:
        if isinstance(self.value, dict):
            return self.value
        self.fault(tr("must be an object in braces, not {kind}.").format(kind=_kind(self.value)))
        self.value = {}
        return {}

    def has(self, key: str) -> bool:
        return key in self._members()

    def is_text(self, key: str) -> bool:
        return isinstance(self._members().get(key), str)

    def _take(self, key: str) -> object:
        self._seen.add(key)
        return self._members().get(key)

    def child(self, key: str) -> Node:
        """The member as a node; an empty object if it is absent."""
        value = self._take(key)
        return Node({} if value is None else value, self._below(key), self.faults)

    def text(self, key: str, default: str | None = "") -> str:
        """A string; required if default is None."""
        value = self._take(key)
        if value is None and default is not None:
            return default
        if isinstance(value, dict):
            source = value.get("tr")
            if len(value) == 1 and isinstance(source, str) and source and _whole(source):
                return ProgramText((TextPart(source),))  # as most are, so without looking at each part
            node = Node(value, self._below(key), self.faults)
            if node._is_program_text():
                return node._program_text()
        if not isinstance(value, str):
            self.fault(tr("must be text, not {kind}.").format(kind=_kind(value)), key)
            return default or ""
        if not _whole(value):
            self.fault(str(HALF), key)
            return default or ""
        return value

    def _is_program_text(self) -> bool:
        return isinstance(self.value, dict) and ("tr" in self.value or "join" in self.value)

    def _program_text(self) -> ProgramText:
        """A text of the program's, which a file holds by its English source."""
        pieces = self.items("join") if self.has("join") else [self]
        parts = []
        for piece in pieces:
            of_program = not isinstance(piece.value, str)
            text = piece._take("tr") if of_program else piece.value
            if not isinstance(text, str):
                piece.fault(tr("must be text, not {kind}.").format(kind=_kind(text)), "tr")
            elif not _whole(text):
                piece.fault(str(HALF))
            else:
                parts.append(TextPart(text, of_program, piece.count("number", 0) if of_program else 0))
            if of_program and piece is not self:
                piece.done()
        self.done()
        return ProgramText(tuple(part for part in parts if part.text))

    def identifier(self, key: str = "id") -> str:
        """A text that is not empty."""
        value = self.text(key, None)
        if len(value) > MAX_NAME:
            self.fault(
                tr("has {value_count} characters; the maximum is {max_name}.").format(
                    value_count=len(value), max_name=MAX_NAME
                ),
                key,
            )
        if isinstance(self._members().get(key), str | dict) and not value.strip():
            self.fault(tr("must not be empty."), key)
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """A finite number; required if default is None."""
        value = self._take(key)
        if value is None and default is not None:
            return float(default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.fault(tr("must be a number, not {kind}.").format(kind=_kind(value)), key)
            return float(default or 0.0)
        try:
            number = float(value)
        except OverflowError:
            number = float("inf")
        if not isfinite(number):
            self.fault(tr("must be a finite number."), key)
            return float(default or 0.0)
        return number

    def count(self, key: str, default: int | None = None) -> int:
        """A whole number from 0 to a million; required if default is None."""
        number = self.number(key, default)
        if not number.is_integer() or not 0 <= number <= 1e6:
            self.fault(tr("must be a whole number from 0 to 1,000,000."), key)
            return default or 0
        return int(number)

    def optional_number(self, key: str) -> float | None:
        return None if self._take(key) is None else self.number(key)

    def optional_text(self, key: str) -> str | None:
        return None if self._take(key) is None else self.text(key)

    def flag(self, key: str) -> bool:
        value = self._take(key)
        if value is not None and not isinstance(value, bool):
            self.fault(tr("must be true or false, not {kind}.").format(kind=_kind(value)), key)
        return value is True

    def choice(self, key: str, kind: type[E], default: E | None = None) -> E:
        """A member of an enumeration by its value; required if default is None."""
        members = list(kind)
        value = self._take(key)
        if value is None and default is not None:
            return default
        for member in members:
            if member.value == value:
                return member
        allowed = ", ".join(str(member.value) for member in members)
        self.fault(
            tr("must be one of {allowed}, not {shown}.").format(allowed=allowed, shown=_shown(value)), key
        )
        return default if default is not None else members[0]

    def items(self, key: str) -> list[Node]:
        """A list's members as nodes; none if it is absent."""
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.fault(tr("must be a list in brackets, not {kind}.").format(kind=_kind(value)), key)
            return []
        below = self._below(key)
        return [Node(member, f"{below}[{n}]", self.faults) for n, member in enumerate(value)]

    def texts(self, key: str) -> list[str]:
        """A list of strings."""
        values: list[str] = []
        for node in self.items(key):
            if node._is_program_text():
                values.append(node._program_text())
            elif isinstance(node.value, str):
                if not _whole(node.value):
                    node.fault(str(HALF))
                values.append(node.value)
            else:
                node.fault(tr("must be text, not {node}.").format(node=_kind(node.value)))
        return values

    def members(self) -> Iterator[tuple[str, Node]]:
        """All members of an object whose keys are data."""
        for key, value in self._members().items():
            self._seen.add(key)
            if not _whole(key):
                self.fault(tr("a name in it {half}").format(half=str(HALF)))
            yield key, Node(value, self._below(key), self.faults)

    def done(self) -> None:
        """Note members that nobody asked for: keeping quiet would lose them on the next save."""
        for key in self._members():
            if key not in self._seen:
                self.fault(tr("is not a field of this format; remove it or correct its name."), key)

    def _below(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key


def _brief(text: str) -> str:
    return text if len(text) <= MAX_MESSAGE else f"{text[: MAX_MESSAGE // 2]} … {text[-MAX_MESSAGE // 2 :]}"


def _whole(text: str) -> bool:
    """Whether a text can be written: JSON can spell halves of characters, files in UTF-8 cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _kind(value: object) -> str:
    names = {
        type(None): tr("an empty value (null)"),
        bool: tr("true or false"),
        str: tr("a text"),
        int: tr("a number"),
        float: tr("a number"),
        list: tr("a list"),
        dict: tr("an object"),
    }
    return names.get(cast("type[None]", type(value)), tr("something else"))


def _shown(value: object) -> str:
    return f"“{value[:60]}”" if isinstance(value, str) else _kind(value)


class Identified(Protocol):
    """Whatever has an id that others refer to it by."""

    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Identified)


def texts(node: Node) -> FrozenDict[str, str]:
    return FrozenDict({key: node.text(key) for key, _ in node.members()})


def each(node: Node, key: str, make: Callable[[Node], T]) -> tuple[T, ...]:
    """The members of a list, whose ids must differ."""
    result = tuple(make(n) for n in node.items(key))
    unique(node, key, [member.id for member in result])
    return result


def unique(node: Node, key: str, ids: Iterable[str]) -> None:
    known_ids: set[str] = set()
    for id_ in ids:
        if id_ in known_ids:
            node.fault(tr("“{id}” appears twice.").format(id=id_), key)
        known_ids.add(id_)


def refer(node: Node, key: str, ids: Collection[str], known: Collection[str], what: str) -> None:
    if len(ids) > 1 and isinstance(known, Sequence):
        known = frozenset(known)
    for id_ in ids:
        if id_ not in known:
            node.fault(tr("there is no {what} “{id}”.").format(what=what, id=id_), key)
