# SPDX-License-Identifier: MIT
"""Choices at the border: where an enumeration is wanted, its plain value is understood and all else refused.

Code tells the members of an enumeration apart by identity. A plain ``"vector"`` is identical with none of
them and would be taken for whatever comes last, without a word.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import fields
from enum import Enum
from functools import cache, wraps
from typing import Any, ParamSpec, TypeVar, cast

from mcda_app.errors import MethodError
from mcda_app.i18n import tr

P = ParamSpec("P")
R = TypeVar("R")
Chosen = TypeVar("Chosen", bound=Enum)


def choice(kind: type[Chosen], given: object, where: str = "") -> Chosen:
    """The member of an enumeration that is given, or whose value is.

    where  the argument's name, for the error

    Raises MethodError, which lists the choices, for anything else.
    """
    for member in kind:
        if given is member or (type(given) is type(member.value) and given == member.value):
            return member
    raise MethodError(
        tr("“{given}” is not one of the choices.").format(given=given),
        where=where,
        remedy=tr("Choose one of {choices}.").format(choices=", ".join(str(m.value) for m in kind)),
    )


def understands_choices(function: Callable[P, R]) -> Callable[P, R]:
    """Lets every argument of a function that is annotated as an enumeration be given by its value too.

    The function raises MethodError for what is no such value.
    """
    code = function.__code__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    wanted = tuple(
        (n, name, kind, optional)
        for n, name in enumerate(names)
        for kind, optional in _kinds(function.__annotations__.get(name), function.__globals__)
    )
    if not wanted:
        raise TypeError(f"{function.__qualname__} takes no enumeration")

    @wraps(function)
    def border(*args: Any, **kwargs: Any) -> R:
        for n, name, kind, optional in wanted:
            given = args[n] if n < len(args) else kwargs.get(name, kind)
            if type(given) is kind or given is kind or (optional and given is None):
                continue
            member = choice(kind, given, name)
            if n < len(args):
                args = (*args[:n], member, *args[n + 1 :])
            else:
                kwargs[name] = member
        return cast(Any, function)(*args, **kwargs)  # type: ignore[no-any-return]

    border.__takes_choices__ = tuple(name for _, name, _, _ in wanted)  # type: ignore[attr-defined]
    return cast(Callable[P, R], border)


def settle_choices(held: Any) -> None:
    """In a frozen dataclass, put members in place of the values of enumerations that were given for them.

    Raises MethodError as :func:`choice` does.
    """
    for name, kind, optional in _fields(type(held)):  # type: ignore[arg-type]
        given = getattr(held, name)
        if type(given) is not kind and not (optional and given is None):
            object.__setattr__(held, name, choice(kind, given, name))


@cache
def _fields(of: type[Any]) -> tuple[tuple[str, type[Enum], bool], ...]:
    """Name, enumeration and whether None will do, of the fields that hold a choice."""
    known = vars(sys.modules[of.__module__])
    return tuple((f.name, *found) for f in fields(of) for found in _kinds(f.type, known))


def _kinds(annotation: object, known: dict[str, Any]) -> list[tuple[type[Enum], bool]]:
    """The enumeration that an annotation as written asks for, if any, and whether None will do as well."""
    parts = [part.strip() for part in str(annotation).split("|")]
    found = [known[part] for part in parts if isinstance(known.get(part), type)]
    return [(kind, "None" in parts) for kind in found if issubclass(kind, Enum)]
