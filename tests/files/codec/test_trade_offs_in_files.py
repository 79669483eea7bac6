# SPDX-License-Identifier: MIT
"""Answers to trade-off questions in project files: written, read, and every fault named with its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.trade_offs import Preference, Step, TradeOff, WeightStatements
from mcda_app.errors import FileError
from mcda_app.files.project_file import dumps, loads

FILE = Path(__file__).parents[1] / "corpus" / "5" / "trade-offs.mcda"
TEXT = FILE.read_text("utf-8")


def test_answers_and_bounds_are_read_as_they_were_written() -> None:
    project = loads(TEXT)
    assert project.elicitation.statements == WeightStatements(
        (
            TradeOff(Step("use"), Step("price"), Preference.MORE),
            TradeOff(Step("price", number=20.0), Step("use", level="some"), Preference.ABOUT),
            TradeOff(Step("jobs"), Step("use"), Preference.UNCLEAR),
        ),
        FrozenDict({"jobs": (0.1, 0.4)}),
        frozenset({"south"}),
    )
    assert loads(dumps(project)) == project


STATEMENTS = ("elicitation", "statements")


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        (("trade_offs", 0, "answer"), "maybe", "statements.trade_offs[0].answer: must be one of more, less"),
        (("trade_offs", 0, "first", "criterion"), "gone", "trade_offs[0].first.criterion: there is no"),
        (("trade_offs", 0, "second", "criterion"), "use", "trade_offs[0]: compares a criterion with itself"),
        (("trade_offs", 1, "first", "number"), "x", "trade_offs[1].first.number: must be a number"),
        (("trade_offs", 1, "second", "number"), 3, "trade_offs[1].second: leads either to a level or"),
        (("trade_offs", 1, "colour"), 3, "trade_offs[1].colour: is not a field"),
        (("bounds", "jobs", "low"), 0.7, "statements.bounds.jobs: bounds of a weight run from a lower"),
        (("bounds", "gone"), {"low": 0, "high": 1}, "statements.bounds: there is no criterion “gone”"),
        (("left_out",), ["gone"], "elicitation.statements.left_out: there is no issue “gone”"),
        (("colour",), 3, "elicitation.statements.colour: is not a field"),
    ],
)
def test_each_fault_is_named_with_its_place(path: tuple[str | int, ...], value: object, fault: str) -> None:
    data = json.loads(TEXT)
    node = data
    for key in (*STATEMENTS, *path[:-1]):
        node = node[key]
    node[path[-1]] = value
    with pytest.raises(FileError) as error:
        loads(json.dumps(data))
    assert fault in str(error.value)
