# SPDX-License-Identifier: MIT
"""What may be typed into a cell."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.i18n import tr


class Validation(NamedTuple):
    """A rule for a cell, and what is said where a value breaks it.

    choices  values to choose from, or the cells that have them, as formulas write them; empty for numbers
    least    the smallest number
    most     the largest; None for no limit
    strict   whether other values are refused; otherwise they are only pointed out
    """

    choices: tuple[str, ...] | str = ()
    least: float = 0.0
    most: float | None = None
    strict: bool = True
    title: str = ""
    message: str = ""


def comparison() -> Validation:
    """Of a comparison in pairs."""
    message = tr("A comparison is a number from 1/9 to 9.")
    return Validation(least=1 / 9.000001, most=9.0, title=tr("Comparison"), message=message)
