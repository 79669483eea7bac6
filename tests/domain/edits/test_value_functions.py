# SPDX-License-Identifier: MIT
"""Value functions stay true whatever is done to their scale: rescaled exactly, or set aside for a reason."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.duplicates import duplicate_criterion
from mcda_app.domain.edits.value_functions import restore_value_function, set_value_function
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
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
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.methods.value_functions import value_at

LEVELS = ("none", "low", "medium", "high")


def curve(*points: tuple[float, float], answers: ValueAnswers | None = None) -> ValueFunction:
    return ValueFunction(
        ValueShape.PIECEWISE, tuple(ValuePoint(*p) for p in points), answers=answers or ValueAnswers()
    )


def exponential(rho: float) -> ValueFunction:
    return ValueFunction(ValueShape.EXPONENTIAL, rho=rho)


def levels(*numbers: float, names: tuple[str, ...] = LEVELS) -> Scale:
    return Scale(tuple(Level(key, key, number) for key, number in zip(names, numbers, strict=False)))


def project_on(scale: Scale, function: ValueFunction | None, direction: Direction) -> Project:
    project = presets.load("table-1-goals")
    criterion = replace(project.criterion("cost"), scale=scale, direction=direction)
    return set_value_function(replace_criterion(project, criterion), "cost", function)


def rescaled(project: Project, **changes: object) -> Criterion:
    changed = replace(project.criterion("cost"), **changes)  # type: ignore[arg-type]
    return replace_criterion(project, changed).criterion("cost")


DAYS = Scale(low=10.0, high=50.0, unit="days")
BENT = curve((10, 1), (20, 0.9), (40, 0.3), (50, 0))
CARDS = ValueAnswers(
    ValueQuestion.CARDS,
    comparisons=FrozenDict({(("none", "low"), ("low", "medium")): StepOrder.BIGGER}),
    cards=FrozenDict({("none", "low"): 3, ("low", "medium"): 1, ("medium", "high"): 0}),
)


@pytest.mark.parametrize("function", [BENT, exponential(17.0), exponential(-30.0), ValueFunction()])
def test_on_a_narrower_range_differences_compare_as_before(function: ValueFunction) -> None:
    project = project_on(DAYS, function, Direction.COST)
    before = project.criterion("cost")
    after = rescaled(project, scale=replace(DAYS, low=15.0, high=45.0))
    assert after.set_aside_function is None
    assert (value_at(after, 45), value_at(after, 15)) == (0, 1)
    whole = value_at(before, 15) - value_at(before, 45)
    for days in (18, 20, 33, 44):
        assert value_at(after, days) == pytest.approx((value_at(before, days) - value_at(before, 45)) / whole)


def test_answers_about_what_is_left_of_the_range_stay() -> None:
    answers = ValueAnswers(ValueQuestion.MIDVALUES, (Midvalue(10, 25, 50), Midvalue(25, 35, 50)))
    project = project_on(DAYS, replace(BENT, answers=answers), Direction.COST)
    function = rescaled(project, scale=replace(DAYS, low=20.0)).value_function
    assert function is not None
    assert function.answers.midvalues == (Midvalue(25, 35, 50),)


@pytest.mark.parametrize("function", [BENT, exponential(17.0)])
def test_on_a_wider_range_it_is_set_aside_until_the_range_is_as_before(function: ValueFunction) -> None:
    project = project_on(DAYS, function, Direction.COST)
    wider = replace_criterion(project, replace(project.criterion("cost"), scale=replace(DAYS, high=60.0)))
    cost = wider.criterion("cost")
    assert cost.value_function is None
    assert cost.set_aside_function is not None
    assert (cost.set_aside_function.reason, cost.set_aside_function.function) == (
        SetAsideReason.WIDENED,
        function,
    )
    if function is BENT:
        with pytest.raises(EditError, match="from the lowest number of the scale to its highest"):
            restore_value_function(wider, "cost")
    back = restore_value_function(replace_criterion(wider, replace(cost, scale=DAYS)), "cost").criterion(
        "cost"
    )
    assert (back.value_function, back.set_aside_function) == (function, None)


def test_a_straight_line_stays_straight_on_any_range() -> None:
    project = project_on(DAYS, ValueFunction(), Direction.COST)
    assert value_at(rescaled(project, scale=Scale(low=0.0, high=100.0)), 25) == 0.75


@pytest.mark.parametrize("function", [BENT, exponential(17.0), ValueFunction()])
def test_with_the_other_end_the_better_one_it_is_mirrored(function: ValueFunction) -> None:
    project = project_on(DAYS, function, Direction.COST)
    after = rescaled(project, direction=Direction.BENEFIT)
    for days in (10, 17, 33, 50):
        assert value_at(after, days) == pytest.approx(1 - value_at(project.criterion("cost"), days))


def test_range_and_direction_may_change_at_once() -> None:
    project = project_on(DAYS, BENT, Direction.COST)
    after = rescaled(project, direction=Direction.BENEFIT, scale=replace(DAYS, low=20.0, high=40.0))
    assert [value_at(after, x) for x in (20, 30, 40)] == pytest.approx([0, 0.5, 1])


VALUED = curve((0, 0), (1, 0.5), (2, 0.75), (3, 1), answers=CARDS)


def on_levels() -> Project:
    return project_on(levels(0, 1, 2, 3), VALUED, Direction.BENEFIT)


def test_a_level_keeps_its_value_under_another_number_and_name() -> None:
    renamed = tuple(replace(v, label=v.label.upper()) for v in levels(0, 2, 5, 9).levels)
    after = rescaled(on_levels(), scale=Scale(renamed))
    assert [value_at(after, x) for x in (0, 2, 5, 9)] == [0, 0.5, 0.75, 1]
    assert after.value_function is not None
    assert after.value_function.answers == CARDS


def test_without_a_level_the_others_keep_their_differences_and_their_cards() -> None:
    scale = Scale(tuple(level for level in levels(0, 1, 2, 3).levels if level.id != "low"))
    after = rescaled(on_levels(), scale=scale)
    assert [value_at(after, x) for x in (0, 2, 3)] == [0, 0.75, 1]
    assert after.value_function is not None
    assert after.value_function.answers == replace(
        CARDS,
        comparisons=FrozenDict(),
        cards=FrozenDict({("none", "medium"): 5, ("medium", "high"): 0}),
    )


def test_without_an_end_the_rest_is_stretched() -> None:
    after = rescaled(on_levels(), scale=Scale(levels(0, 1, 2, 3).levels[1:]))
    assert [value_at(after, x) for x in (1, 2, 3)] == [0, 0.5, 1]


@pytest.mark.parametrize(
    ("scale", "why"),
    [
        (levels(0, 1, 2, 3, 4, names=(*LEVELS, "very high")), SetAsideReason.LEVEL_NEW),
        (levels(0, 1, 2, 3, names=("none", "medium", "low", "high")), SetAsideReason.REORDERED),
        (Scale(low=0.0, high=3.0), SetAsideReason.OTHER_KIND),
    ],
)
def test_what_nobody_was_asked_about_sets_it_aside(scale: Scale, why: SetAsideReason) -> None:
    after = rescaled(on_levels(), scale=scale)
    assert after.value_function is None
    assert after.set_aside_function is not None
    assert after.set_aside_function.reason is why
    low, high = scale.bounds
    assert value_at(after, (low + high) / 2) == 0.5


def test_a_part_that_was_worth_the_same_throughout_sets_it_aside() -> None:
    project = project_on(DAYS, curve((10, 1), (20, 0.5), (40, 0.5), (50, 0)), Direction.COST)
    after = rescaled(project, scale=replace(DAYS, low=25.0, high=35.0))
    assert after.set_aside_function is not None
    assert after.set_aside_function.reason is SetAsideReason.FLAT


@pytest.mark.parametrize(
    ("function", "sentence"),
    [
        (curve((10, 1), (50, 0.2)), "worth 0 and its best end 1"),
        (curve((10, 0), (50, 1)), "worth 0 and its best end 1"),
        (curve((10, 1), (20, 0.4), (30, 0.5), (50, 0)), "better cannot be worth less"),
        (curve((10, 1), (30, 0.5), (20, 0.7), (50, 0)), "ascending order"),
        (curve((10, 1), (40, 0)), "lowest number of the scale to its highest"),
        (curve((10, 1)), "from 2 to 200 points"),
        (curve((10, 1), (20, 1.5), (50, 0)), "values from 0 to 1"),
        (exponential(0.0), "cannot be 0"),
        (exponential(0.1), "bends too sharply"),
        (exponential(float("nan")), "must be a number"),
        (replace(BENT, answers=ValueAnswers(midvalues=(Midvalue(10, 60, 50),))), "lie between"),
        (replace(BENT, answers=ValueAnswers(cards=FrozenDict({("a", "b"): -1}))), "from 0 to 1000"),
    ],
)
def test_what_is_no_value_function_is_refused_with_a_sentence(function: ValueFunction, sentence: str) -> None:
    project = project_on(DAYS, None, Direction.COST)
    with pytest.raises(EditError, match=sentence) as refusal:
        set_value_function(project, "cost", function)
    assert refusal.value.where == project.criterion("cost").title


def test_each_level_needs_a_point_and_no_exponential() -> None:
    for function in (curve((0, 0), (3, 1)), exponential(1.0)):
        with pytest.raises(EditError, match="level"):
            set_value_function(on_levels(), "cost", function)


def test_a_copy_of_a_criterion_has_its_curve() -> None:
    project = duplicate_criterion(on_levels(), "cost")
    ids = [c.id for c in project.criteria]
    copy = next(after for before, after in pairwise(ids) if before == "cost")
    assert project.criterion(copy).value_function == VALUED
