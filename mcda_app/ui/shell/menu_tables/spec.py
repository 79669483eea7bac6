# SPDX-License-Identifier: MIT
"""The menus, and what there is to know of an action."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mcda_app.i18n import LocalisedDict, tr

FILE, EDIT, VIEW, ANALYSIS, WORKSHOP, HELP = "file", "edit", "view", "analysis", "workshop", "help"
MENU_TITLES = LocalisedDict(
    lambda: {
        FILE: tr("&File"),
        EDIT: tr("&Edit"),
        VIEW: tr("&View"),
        ANALYSIS: tr("&Analysis"),
        WORKSHOP: tr("Wor&kshop"),
        HELP: tr("&Help"),
    }
)


class Spec(NamedTuple):
    """One action.

    id        its name; entries whose name starts with "-" are separators
    menu      its menu
    shortcut  as Qt writes it, several with semicolons between, or the name of a standard key
    run       its callable
    """

    id: str
    menu: str
    text: str = ""
    shortcut: str = ""
    tip: str = ""
    run: Callable[..., object] | None = None
