# SPDX-License-Identifier: MIT
"""Titles, ids and positions in a list, as all edits check them."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from itertools import count, islice
from typing import Protocol, TypeVar

from mcda_app.domain.checks import whole_number, whole_text
from mcda_app.errors import EditError
from mcda_app.i18n import LazyText, ProgramText, source_of, tr, tr_lazy

MAX_TITLE = 200
MAX_NAMED = 20
FURTHEST = 1_000_000


class _Titled(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...


T = TypeVar("T", bound=_Titled)


def mention(name: str, template: str = "") -> str:
    """A name in the middle of a sentence: in quotes if it is a sentence itself, such as a question.

    template  the sentence, which in some languages has names in quotes already
    """
    bare = not name.endswith(("?", "!", ".", "…")) or "„{issue}“" in template
    return name if bare else tr("“{text}”").format(text=name)


def slug(title: str, others: Collection[str]) -> str:
    """A readable id for a title in any script, unlike those taken; the same in every language."""
    folded = unicodedata.normalize("NFKC", source_of(title)).casefold()
    base = "-".join("".join(ch if ch.isalnum() else " " for ch in folded).split())[:40] or "item"
    candidate, n = base, 2
    while candidate in others:
        candidate, n = f"{base}-{n}", n + 1
    return candidate


class Slugs:
    """A series of readable ids as :func:`slug` makes them, each unlike all before.

    Takes constant time an id even for many identical titles.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def take(self, title: str) -> str:
        """The id for one more title."""
        base = slug(title, ())
        candidate, n = base, self._next.get(base, 2)
        while candidate in self._taken:
            candidate, n = f"{base}-{n}", n + 1
        self._next[base] = n
        self._taken.add(candidate)
        return candidate


def checked_title(title: str, what: str, others: Iterable[str]) -> str:
    """The title as it will be stored: one line, not empty, unlike its neighbours."""
    clean = " ".join(whole_text(title).split())
    if not clean:
        raise EditError(tr("The {what} needs a name.").format(what=what), remedy=tr("Type a name."))
    if len(clean) > MAX_TITLE:
        raise EditError(
            tr("The {what}'s name has {clean_count} characters; the maximum is {max_title}.").format(
                what=what, clean_count=len(clean), max_title=MAX_TITLE
            ),
            remedy=tr("Shorten it."),
        )
    if clean.casefold() in {other.casefold() for other in others}:
        raise EditError(
            tr("Another {what} is already called “{clean}”.").format(what=what, clean=clean),
            remedy=tr("Choose another name."),
        )
    return title if clean == title else clean  # a text of the program's stays one


def copy_title(title: str, others: Collection[str]) -> str:
    """“Title (copy)”, or with a number where that is taken; no longer than a title may be."""
    known = {name.casefold() for name in others}
    number = 1
    while True:
        ending = tr_lazy("(copy)") if number == 1 else tr_lazy("(copy {number})")
        end = ProgramText.of(ending, number=number if number > 1 else 0)
        room = MAX_TITLE - len(end) - 1
        name = ProgramText.of(title if len(title) <= room else title[:room].rstrip(), " ", end)
        if name.casefold() not in known:
            return name
        number += 1


def numbered_title(text: LazyText, number: int, others: Iterable[str]) -> ProgramText:
    """A proposed title that nothing else has, with this or the next free number for “{number}”."""
    known = {other.casefold() for other in others}
    titles = (ProgramText.of(text, number=n) for n in count(number))
    return next(title for title in titles if title.casefold() not in known)


def abbreviated_list(ids: Iterable[str]) -> str:
    """The first names of a list, for an error message."""
    first = list(islice(ids, MAX_NAMED + 1))
    return ", ".join((*first[:MAX_NAMED], "…") if len(first) > MAX_NAMED else first)


def find_or_refuse(items: Sequence[T], item_id: str, what: str) -> T:
    """The item with this id; raises EditError if there is none."""
    item = next((i for i in items if i.id == item_id), None)
    if item is None:
        raise EditError(tr("There is no {what} “{item_id}” here.").format(what=what, item_id=item_id))
    return item


def moved(items: Sequence[T], item_id: str, step: int) -> tuple[T, ...]:
    """The items with one moved by step places, at most to the end."""
    rest = [item for item in items if item.id != item_id]
    if len(rest) == len(items):
        raise EditError(tr("There is no “{item_id}” to move.").format(item_id=item_id))
    at = next(n for n, item in enumerate(items) if item.id == item_id)
    rest.insert(min(max(at + checked_step(step), 0), len(rest)), items[at])
    return tuple(rest)


def checked_step(step: int) -> int:
    """The number of places to move, checked to be whole."""
    return whole_number(step, -FURTHEST, FURTHEST, tr("A position in a list must be a whole number."))


def checked_rename(items: Sequence[T], item_id: str, title: str, what: str) -> str:
    """The title as it will be stored; an unchanged one keeps its exact spelling."""
    for item in items:
        if item.id == item_id and item.title == title:
            return item.title
    return checked_title(title, what, (item.title for item in items if item.id != item_id))


def checked_line(text: str, what: str) -> str:
    """A line of text as it will be stored; may be empty."""
    clean = " ".join(text.split())
    return checked_title(clean, what, ()) if clean else ""


def changed_line(before: str, after: str | None, what: str) -> str:
    """A line as it will be stored; an unchanged one keeps its exact spelling."""
    return before if after is None or after == before else checked_line(after, what)
