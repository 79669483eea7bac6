# SPDX-License-Identifier: MIT
"""Value functions in project files: written, read, and every fault named with its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.value_functions.value_function import (
    Midvalue,
    SetAsideReason,
    StepOrder,
    ValueAnswers,
    ValueFunction,
    ValuePoint,
    ValueQuestion,
    ValueShape,
)
from mcda_app.errors import FileError
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads

FILE = Path(__file__).parents[1] / "corpus" / "5" / "value-functions.mcda"
TEXT = FILE.read_text("utf-8")


def test_each_kind_of_value_function_is_read_with_the_answers_behind_it() -> None:
    project = loads(TEXT)
    use, time, price, jobs = project.criteria
    assert use.value_function == ValueFunction(
        ValueShape.PIECEWISE,
        (ValuePoint(0, 0), ValuePoint(1, 0.625), ValuePoint(2, 1)),
        answers=ValueAnswers(
            ValueQuestion.CARDS,
            comparisons=FrozenDict({(("none", "some"), ("some", "much")): StepOrder.BIGGER}),
            cards=FrozenDict({("none", "some"): 4, ("some", "much"): 2, ("none", "much"): 7}),
        ),
        reason="The first step is the one that counts.",
    )
    assert time.value_function == ValueFunction(
        ValueShape.PIECEWISE,
        (ValuePoint(10, 1), ValuePoint(20, 0.5), ValuePoint(50, 0)),
        answers=ValueAnswers(ValueQuestion.MIDVALUES, (Midvalue(10, 20, 50),)),
    )
    assert price.value_function is not None
    assert price.value_function.shape is ValueShape.EXPONENTIAL
    assert price.value_function.rho == pytest.approx(-23.568042)
    assert jobs.value_function is None
    assert jobs.set_aside_function is not None
    assert jobs.set_aside_function.reason is SetAsideReason.WIDENED
    assert loads(dumps(project)) == project


def test_what_was_set_aside_leaves_the_hash_of_the_inputs_alone() -> None:
    data = json.loads(TEXT)
    before = inputs_hash(loads(TEXT))
    del data["criteria"][3]["set_aside_function"]
    assert inputs_hash(loads(json.dumps(data))) == before
    del data["criteria"][2]["value_function"]
    assert inputs_hash(loads(json.dumps(data))) != before


CURVE = ("criteria", 1, "value_function")


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        ((*CURVE, "shape"), "wavy", "criteria[1].value_function.shape: must be one of linear, piecewise"),
        ((*CURVE, "points", 1, "value"), "half", "criteria[1].value_function.points[1].value: must be"),
        ((*CURVE, "points", 1, "value"), 7, "criteria[1].value_function: The points of a curve must"),
        ((*CURVE, "points", 1, "number"), 5, "criteria[1].value_function: The points of a curve must"),
        ((*CURVE, "points", 0, "number"), 5, "criteria[1].value_function: The points must run from"),
        ((*CURVE, "points", 0, "value"), 0.9, "criteria[1].value_function: The worst end of the scale must"),
        ((*CURVE, "points"), [], "criteria[1].value_function: A curve needs from 2 to 200 points"),
        ((*CURVE, "rho"), 3, "criteria[1].value_function.rho: only an exponential has the constant"),
        ((*CURVE, "colour"), 3, "criteria[1].value_function.colour: is not a field"),
        ((*CURVE, "answers", "question"), "why", "criteria[1].value_function.answers.question: must be one"),
        (
            (*CURVE, "answers", "midvalues", 0, "middle"),
            60,
            "criteria[1].value_function: The halfway number must lie between",
        ),
        (
            ("criteria", 0, "value_function", "answers", "cards", 0, "blank"),
            0.5,
            "criteria[0].value_function.answers.cards[0].blank: must be a whole number",
        ),
        (
            ("criteria", 0, "value_function", "answers", "cards", 0, "step"),
            ["none"],
            "criteria[0].value_function.answers.cards[0].step: must be the ids of two levels",
        ),
        (
            ("criteria", 0, "value_function", "answers", "comparisons", 0, "order"),
            "huge",
            "criteria[0].value_function.answers.comparisons[0].order: must be one of bigger",
        ),
        (("criteria", 2, "value_function", "rho"), 0, "criteria[2].value_function: The constant ρ"),
        (("criteria", 2, "value_function", "rho"), 1e-9, "criteria[2].value_function: The exponential bends"),
        (("criteria", 3, "set_aside_function", "why"), "", "criteria[3].set_aside_function.why: must be one"),
        (
            ("criteria", 3, "set_aside_function", "function", "points", 0, "value"),
            2,
            "criteria[3].set_aside_function.function: The points of a curve must",
        ),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_place(path: tuple[str | int, ...], value: object, fault: str) -> None:
    data = json.loads(TEXT)
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(FileError) as refusal:
        loads(json.dumps(data))
    assert len(refusal.value.faults) == 1
    assert refusal.value.faults[0].startswith(fault)


def test_a_fault_of_the_scale_is_named_alone() -> None:
    data = json.loads(TEXT)
    data["criteria"][1]["scale"]["low"] = 90
    with pytest.raises(FileError) as refusal:
        loads(json.dumps(data))
    assert not [text for text in refusal.value.faults if "value_function" in text]
