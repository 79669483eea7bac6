# SPDX-License-Identifier: MIT
"""Names of sheets that are the workbook's own, so that no issue's sheet takes one."""

from __future__ import annotations

from collections.abc import Callable

from mcda_app.exchange.excel.summary_sheets import PROJECT
from mcda_app.i18n import marked, tr

NAMES = (
    marked("Summary"),
    marked("Weights"),
    marked("Levels"),
    marked("Method"),
    marked("Sources"),
    marked("Check"),
    marked("AHP working"),
    marked("Robustness"),
    marked("Elicitation"),
    marked("Workshop"),
    marked("Criteria in pairs"),
)


def reserved(say: Callable[[str], str] = tr) -> tuple[str, ...]:
    """The names in the language that `say` translates to."""
    return (*map(say, NAMES), PROJECT)
