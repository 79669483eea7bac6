# SPDX-License-Identifier: MIT
"""Names of sheets that are the workbook's own, so that no issue's sheet takes one."""

from __future__ import annotations

from collections.abc import Callable

from mcda_app.exchange.excel.summary_sheets import PROJECT
from mcda_app.i18n import tr, tr_lazy

NAMES = (
    tr_lazy("Summary"),
    tr_lazy("Weights"),
    tr_lazy("Levels"),
    tr_lazy("Method"),
    tr_lazy("Sources"),
    tr_lazy("Check"),
    tr_lazy("AHP working"),
    tr_lazy("Robustness"),
    tr_lazy("Elicitation"),
    tr_lazy("Workshop"),
    tr_lazy("Criteria in pairs"),
)


def reserved(say: Callable[[str], str] = tr) -> tuple[str, ...]:
    """The names in the language that `say` translates to."""
    return (*(say(name.source) for name in NAMES), PROJECT)
