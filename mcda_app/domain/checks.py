# SPDX-License-Identifier: MIT
"""Checks shared by all edits: a project only accepts what can be saved and opened again."""

from __future__ import annotations

from math import isfinite

from mcda_app.errors import EditError
from mcda_app.i18n import tr


def finite(value: float, what: str = "", remedy: str = "") -> float:
    """The number as a float.

    Raises EditError with the sentences given for anything that is not a finite number.
    """
    try:
        number = float(value)
    except (OverflowError, TypeError, ValueError):
        number = float("nan")
    if not isfinite(number):
        raise EditError(what or tr("That is not a valid number."), remedy=remedy)
    return number + 0.0


def whole_number(value: float, least: int, most: int, what: str) -> int:
    """A whole number from least to most; raises EditError with this sentence for anything else."""
    number = finite(value, what)
    if not (number.is_integer() and least <= number <= most):
        raise EditError(what)
    return int(value)


def whole_text(text: str) -> str:
    """The text as a file can store it: a lone surrogate, as in a damaged paste, becomes “�”."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
