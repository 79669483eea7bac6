# SPDX-License-Identifier: MIT
"""Every edit there is, given numbers and texts nobody would: refused, or what it makes can be saved.

The edits are looked up, so that a new one is tried without being named here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.weighting.objective_weights import SCORE_RULES
from mcda_app.domain import method_settings as known
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.edits.criteria import add_criterion, replace_criterion
from mcda_app.domain.edits.elicitation import set_order_rule, set_swing, use_weights
from mcda_app.domain.edits.issues import set_issue_notes
from mcda_app.domain.edits.project import set_robustness, set_texts
from mcda_app.domain.edits.scores import set_judgements, set_score, set_weights
from mcda_app.domain.edits.workshop.minutes import add_minute
from mcda_app.domain.edits.workshop.participants import make_slips, set_headcount
from mcda_app.domain.edits.workshop.workshop import set_timer
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Score
from mcda_app.domain.workshop.workshop import Answers
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES
from mcda_app.methods.random_index import RANDOM_INDICES
from mcda_app.methods.weight_elicitation import ORDER_RULES
from tests.domain.drawn_edits import EDITS, HALF, INF, NAN, NUMBERS, STARTS, Drawing
from tests.domain.workshops import AT, anonymous, named


def saved(project: Project) -> Project:
    """As a file holds it, which has whole characters only."""
    return loads(dumps(project).encode().decode())


def test_there_are_edits_to_try() -> None:
    assert len(EDITS) > 70
    assert {f.name for f in fields(Answers)} == {"points", "elicitation", "scores", "orders"}


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_an_edit_is_refused_or_can_be_saved(edit: Callable[..., Project], data: st.DataObject) -> None:
    project = data.draw(st.sampled_from(STARTS))
    drawn_arguments = Drawing(data.draw, project).arguments(edit)
    try:
        after = edit(project, **drawn_arguments)
    except EditError:
        return
    assert saved(after) == after


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_series_of_them_can_be_saved(data: st.DataObject) -> None:
    project = data.draw(st.sampled_from(STARTS))
    for edit in data.draw(st.lists(st.sampled_from(EDITS), max_size=6)):
        try:
            project = edit(project, **Drawing(data.draw, project).arguments(edit))
        except EditError:
            continue
    assert saved(project) == project


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.sampled_from(NUMBERS), st.floats()), st.sampled_from(["cost", "effectiveness"]))
def test_a_moved_weight_is_one_that_can_be_saved_or_is_refused(number: float, criterion: str) -> None:
    project = presets.load()
    try:
        after = set_weights(project, project.weights.moved(criterion, number))
    except EditError:
        return
    assert sum(after.weights.shares.values()) == pytest.approx(1)


START = presets.load()


@pytest.mark.parametrize(
    "edit",
    [
        lambda p: set_weights(p, p.weights.moved("cost", NAN)),
        lambda p: set_weights(p, replace(p.weights, shares=p.weights.shares.with_item("cost", NAN))),
        lambda p: set_weights(p, replace(p.weights, shares=p.weights.shares.with_item("cost", 0.9))),
        lambda p: set_weights(
            p, replace(p.weights.with_reason("cost", "why"), reason_shares=FrozenDict({"cost": NAN}))
        ),
        lambda p: use_weights(p, {"cost": 10**400}, "direct"),
        lambda p: set_swing(p, "cost", NAN),
        lambda p: set_order_rule(p, "magic"),
        lambda p: set_score(p, "trade", "global", "cost", Score(number=NAN)),
        lambda p: set_score(p, "trade", "global", "cost", Score("low", earlier=Score(number=NAN))),
        lambda p: set_judgements(
            p, "trade", "cost", Judgements(FrozenDict({("global", "selective"): INF}))
        ),
        lambda p: set_robustness(p, AcceptabilityQuestion(within=FrozenDict({"cost": (NAN, 1.0)}))),
        lambda p: set_robustness(p, AcceptabilityQuestion(spread=NAN)),
        lambda p: set_robustness(p, AcceptabilityQuestion(score_levels=NAN)),  # type: ignore[arg-type]
        lambda p: set_headcount(anonymous(), 1_000_001),
        lambda p: set_timer(named(), NAN),  # type: ignore[arg-type]
        lambda p: make_slips(anonymous(), NAN),  # type: ignore[arg-type]
    ],
)  # fmt: skip
def test_a_number_that_could_not_be_saved_is_refused(edit: Callable[[Project], Project]) -> None:
    with pytest.raises(EditError):
        edit(START)


@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize("value", [NAN, INF, -INF, 10**400])
def test_no_level_has_a_number_that_is_none(at: int, value: float) -> None:
    criterion = START.criterion("cost")
    levels = list(criterion.scale.levels)
    levels[at] = replace(levels[at], value=value)
    with pytest.raises(EditError, match="needs a minimum below its maximum"):
        replace_criterion(START, replace(criterion, scale=Scale(tuple(levels))))


def test_a_level_counts_as_the_number_it_is_saved_as() -> None:
    criterion = START.criterion("cost")
    levels = tuple(replace(level, value=n) for n, level in enumerate(criterion.scale.levels[:2]))
    after = replace_criterion(
        START, replace(criterion, scale=Scale((replace(levels[0], value=False), *levels[1:])))
    )
    assert saved(after) == after


def test_half_a_character_is_shown_as_it_will_be_saved() -> None:
    project = set_texts(set_issue_notes(START, "trade", HALF), HALF, HALF, HALF)
    project = add_criterion(project, HALF)
    assert project.issue("trade").notes == "half � of one"
    assert project.title == project.criteria[-1].title == "half � of one"
    assert saved(project) == project
    project = add_minute(named(), AT, HALF)
    assert project.workshop is not None
    assert project.workshop.minutes[-1].text == "half � of one"
    assert saved(project) == project
    with pytest.raises(EditError, match="no such round"):
        add_minute(named(), AT, HALF, round_id=HALF)


def test_the_keys_that_a_document_may_name_are_those_there_are() -> None:
    assert tuple(ORDER_RULES) == known.ORDER_RULE_KEYS
    assert tuple(SCORE_RULES) == known.SCORE_RULE_KEYS
    assert tuple(RANDOM_INDICES) == known.RANDOM_INDEX_KEYS
    assert tuple(JUDGEMENT_SCALES) == known.JUDGEMENT_SCALE_KEYS
    assert Counter(known.JUDGEMENT_SCALE_KEYS).most_common(1)[0][1] == 1
