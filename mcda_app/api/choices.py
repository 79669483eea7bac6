# SPDX-License-Identifier: MIT
"""Choices given by their plain names."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Prioritisation, Synthesis
from mcda_app.errors import MethodError
from mcda_app.i18n import tr

E = TypeVar("E", bound=Enum)


def choice(kind: type[E], value: E | str) -> E:
    """The member itself, or the one of that plain name; MethodError lists what there is."""
    if isinstance(value, kind):
        return value
    known = {str(member.value).replace("-", ""): member for member in kind}
    found = known.get(str(value).lower().replace("-", "").replace("_", "").replace(" ", ""))
    if found is None:
        raise MethodError(
            tr("“{value}” is not a choice here.").format(value=value),
            remedy=tr("Choose one of {names}.").format(names=", ".join(str(m.value) for m in kind)),
        )
    return found


def settings(
    method: Method | str,
    normalisation: Normalisation | str,
    synthesis: Synthesis | str,
    prioritisation: Prioritisation | str,
) -> MethodSettings:
    """The method and its choices, each by member or plain name."""
    return MethodSettings(
        choice(Method, method),
        choice(Normalisation, normalisation),
        choice(Synthesis, synthesis),
        choice(Prioritisation, prioritisation),
    )
