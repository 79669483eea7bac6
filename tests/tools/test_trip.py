# SPDX-License-Identifier: MIT
"""The trip has each function at its first call, and counts modules and returns as it says."""

from __future__ import annotations

from mcda_app.exchange.excel.sheet_names import own_sheet_names, sheet_names
from mcda_app.exchange.tables.text import escape_formula
from mcda_app.i18n import localised
from tests.tools.trip import called_since, trips


def job() -> None:
    escape_formula("=1")
    sheet_names(["Trade"], unnamed="Issue")
    localised(1.5)
    own_sheet_names(lambda text: text)
    escape_formula("=2")  # opened before: no step


def test_a_module_left_and_opened_again_is_a_return() -> None:
    [trip] = trips(job)
    assert [step.module for step in trip.steps] == [
        "exchange.tables.text",
        "exchange.excel.sheet_names",
        "i18n",
        "exchange.excel.sheet_names",
    ]
    assert (trip.modules, trip.returns) == (3, 1)
    functions = [name for step in trip.steps for name in step.functions]
    assert {"escape_formula", "sheet_names", "localised", "own_sheet_names"} <= set(functions)
    assert len(functions) == len(set(functions))


def test_the_trip_of_a_part_stops_at_its_doors() -> None:
    whole, part = trips(lambda: sheet_names([""]), ["", "exchange"])
    assert whole.steps[1].module == part.steps[1].module == "i18n"
    assert part.steps[1].functions == ["tr"]
    assert part.steps[1].functions < whole.steps[1].functions


def test_a_module_called_again_after_another_is_noticed() -> None:
    assert called_since(job, "exchange.excel.sheet_names") == {
        "exchange.excel.sheet_names",
        "exchange.tables.text",
        "i18n",
    }
    assert called_since(job, "domain.issue") == set()
