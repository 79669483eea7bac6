# SPDX-License-Identifier: MIT
"""Enumerations at the public border: plain values are accepted for members, anything else is refused.

The code compares members by identity. A plain ``"vector"`` is identical with none of them and would
silently select whichever branch comes last.
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

_COLLECTION = "Collection["


def choice(kind: type[Chosen], value: object, where: str = "") -> Chosen:
    """The member of an enumeration for a member or its plain value.

    where  the argument's name, shown in the error

    Raises MethodError, which lists the choices, for anything else.
    """
    for member in kind:
        if value is member or (type(value) is type(member.value) and value == member.value):
            return member
    raise MethodError(
        tr("“{value}” is not one of the choices.").format(value=value),
        where=where,
        remedy=tr("Choose one of {choices}.").format(choices=", ".join(str(m.value) for m in kind)),
    )


def understands_choices(function: Callable[P, R]) -> Callable[P, R]:
    """Decorator: arguments annotated as an enumeration or a collection of it accept its plain values too.

    The function raises MethodError for any other value.
    """
    code = function.__code__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    parameters = tuple(
        (n, name, kind, optional, annotation.startswith(_COLLECTION))
        for n, name in enumerate(names)
        for annotation in [str(function.__annotations__.get(name))]
        for kind, optional in _kinds(
            annotation.removeprefix(_COLLECTION).removesuffix("]"), function.__globals__
        )
    )
    if not parameters:
        raise TypeError(f"{function.__qualname__} takes no enumeration")

    @wraps(function)
    def border(*args: Any, **kwargs: Any) -> R:
        for n, name, kind, optional, several in parameters:
            value = args[n] if n < len(args) else kwargs.get(name, kind)
            if type(value) is kind or value is kind or (optional and value is None):
                continue
            checked = [choice(kind, v, name) for v in value] if several else choice(kind, value, name)
            if n < len(args):
                args = (*args[:n], checked, *args[n + 1 :])
            else:
                kwargs[name] = checked
        return cast(Any, function)(*args, **kwargs)  # type: ignore[no-any-return]

    border.__takes_choices__ = tuple(name for _, name, *_ in parameters)  # type: ignore[attr-defined]
    return cast(Callable[P, R], border)


def settle_choices(instance: Any) -> None:
    """Convert plain values in a frozen dataclass to the members of its enumeration fields.

    Raises MethodError as :func:`choice` does.
    """
    for name, kind, optional in _fields(type(instance)):  # type: ignore[arg-type]
        value = getattr(instance, name)
        if type(value) is not kind and not (optional and value is None):
            object.__setattr__(instance, name, choice(kind, value, name))


@cache
def _fields(cls: type[Any]) -> tuple[tuple[str, type[Enum], bool], ...]:
    """Name, enumeration and whether None is allowed, for each field of an enumeration type."""
    namespace = vars(sys.modules[cls.__module__])
    return tuple((f.name, *choice_) for f in fields(cls) for choice_ in _kinds(f.type, namespace))


def _kinds(annotation: object, namespace: dict[str, Any]) -> list[tuple[type[Enum], bool]]:
    """The enumeration in an annotation's text, if any, and whether None is allowed."""
    parts = [part.strip() for part in str(annotation).split("|")]
    types = [namespace[part] for part in parts if isinstance(namespace.get(part), type)]
    return [(kind, "None" in parts) for kind in types if issubclass(kind, Enum)]
