# SPDX-License-Identifier: MIT
"""The code of pages, loaded a module at a time while nothing else is to be done.

Loading it takes about as long as building a page: whoever opens one for the first time need not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from pkgutil import iter_modules

from PySide6.QtCore import QObject

from mcda_app.ui.core.work.slices import Slices

FIRST = (
    *("mcda_app.ui.charts", "mcda_app.ui.charts.weights_bar", "mcda_app.ui.issue", "mcda_app.ui.weighting"),
    "mcda_app.ui.robustness",
)
"""In the order in which they are likely to be needed; nothing slow comes with them."""
WITH_NUMPY = ("mcda_app.ui.partners",)
"""To be loaded once a worker has loaded NumPy."""


def load_pages(owner: QObject, packages: Sequence[str] = FIRST) -> Slices:
    """Begin to load them; returns the steps."""
    slices = Slices(owner, _steps(packages))
    slices.start()
    return slices


def _steps(packages: Sequence[str]) -> Iterator[Callable[[], object]]:
    for package in packages:
        for module in iter_modules(import_module(package).__path__, f"{package}."):
            yield partial(import_module, module.name)
