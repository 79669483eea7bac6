# SPDX-License-Identifier: MIT
"""What weights are named after, and the reasons given for them, are true of them as they now are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.weighting.weight_origin import lens_of, origin_words, weight_reason
from mcda_app.domain.edits.criteria import add_criterion, move_criterion, remove_criterion
from mcda_app.domain.edits.elicitation import set_weight_reason, use_weights
from mcda_app.domain.edits.scores import apply_lens, own_weights, set_weights
from mcda_app.domain.edits.snapshots import add_snapshot, apply_snapshot
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights, equal_shares
from mcda_app.errors import ContentError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads

START = presets.load("table-1-goals")
IDS = [c.id for c in START.criteria]
UNEQUAL = FrozenDict(dict(zip(IDS, (0.4, 0.3, 0.2, 0.1), strict=True)))


def words(project: Project) -> str:
    return origin_words(project, project.weights)


def test_weights_made_equal_are_called_equal_and_moved_ones_are_not() -> None:
    assert words(START) == "Equal weights"
    moved = set_weights(START, START.weights.moved("cost", 0.7))
    assert words(moved) == "set by hand"
    equal = use_weights(moved, equal_shares(IDS), "direct")
    assert words(equal) == "all equal"
    assert words(set_weights(equal, equal.weights.moved("cost", 0.7))) == "set by hand"


def test_a_new_criterion_takes_the_name_of_equal_weights_away() -> None:
    added = add_criterion(START, "Speed")
    assert [round(added.weights.share(c.id), 2) for c in added.criteria] == [0.25, 0.25, 0.25, 0.25, 0.0]
    assert words(added) == "set by hand"
    assert lens_of(added, added.weights) is None
    again = apply_lens(added, added.lens("equal"))
    assert words(again) == "Equal weights"
    assert {again.weights.share(c.id) for c in again.criteria} == {0.2}


def test_equal_weights_stay_equal_when_a_criterion_goes_or_moves() -> None:
    assert words(remove_criterion(START, "cost")) == "Equal weights"
    assert words(move_criterion(START, "cost", 1)) == "Equal weights"


@pytest.mark.parametrize("origin", ["swing", "pairwise", "order", "objective", "workshop"])
def test_weights_keep_the_name_of_their_answers_only_while_those_give_them(origin: str) -> None:
    project = set_weights(START, Weights(UNEQUAL, origin=origin))
    named = words(project)
    assert words(move_criterion(project, "cost", 1)) == named
    assert words(add_criterion(project, "Speed")) == "set by hand"
    assert words(remove_criterion(project, "cost")) == (named if origin == "swing" else "set by hand")


def test_a_lens_that_still_gives_the_weights_keeps_its_name() -> None:
    project = apply_lens(START, START.lens("gross-benefit"))
    title = START.lens("gross-benefit").title
    assert words(project) == title
    assert words(add_criterion(project, "Speed")) == title
    assert words(remove_criterion(project, "cost")) == title


def test_a_file_whose_weights_are_not_those_of_the_lens_it_names_says_set_by_hand() -> None:
    for origin in ("equal", "gross-benefit"):
        project = set_weights(START, Weights(UNEQUAL, origin=origin))
        assert words(loads(dumps(project))) == "set by hand"


def test_an_issues_own_weights_and_snapshots_are_named_alike() -> None:
    project = add_snapshot(own_weights(START, "trade", True), "Before", "now")
    added = add_criterion(project, "Speed")
    own = added.issue("trade").weights
    assert own is not None
    assert origin_words(added, own) == "set by hand"
    back = apply_snapshot(apply_lens(added, added.lens("gross-benefit")), "before")
    assert words(back) == "set by hand"


def test_without_their_lens_weights_are_called_what_they_are() -> None:
    assert words(replace(START, lenses=())) in ("all equal", "equal")


def test_a_reason_for_a_weight_remembers_the_weight_it_was_given_for() -> None:
    project = set_weight_reason(START, "cost", "Coordination binds our people.")
    assert weight_reason(project.weights, "cost") == "Coordination binds our people."
    moved = set_weights(project, project.weights.moved("cost", 0.7))
    assert weight_reason(moved.weights, "cost") == "Given when it was 25%: Coordination binds our people."
    assert loads(dumps(moved)) == moved
    back = set_weights(moved, moved.weights.moved("cost", 0.25))
    assert weight_reason(back.weights, "cost") == "Coordination binds our people."
    confirmed = set_weight_reason(moved, "cost", "Coordination binds our people.")
    assert weight_reason(confirmed.weights, "cost") == "Coordination binds our people."


def test_reasons_follow_every_way_to_other_weights() -> None:
    project = set_weight_reason(START, "cost", "Why")
    ids = [c.id for c in project.criteria]
    sentence = "Given when it was 25%: Why"
    shares = FrozenDict(dict(zip(ids, (0.4, 0.3, 0.2, 0.1), strict=True)))
    used = use_weights(project, shares, "swing")
    assert weight_reason(used.weights, "cost") == sentence
    assert weight_reason(remove_criterion(project, ids[0]).weights, "cost") == sentence
    assert weight_reason(add_criterion(project, "New").weights, "cost") == "Why"
    with_snapshot = add_snapshot(project, "Before", "now")
    other = set_weights(with_snapshot, with_snapshot.weights.moved("cost", 0.9))
    assert weight_reason(apply_snapshot(other, "before").weights, "cost") == "Why"


@pytest.mark.parametrize("fault", ['{"cost": 2}', '{"beauty": 0.5}'])
def test_a_file_with_a_share_that_cannot_be_is_refused(fault: str) -> None:
    project = set_weight_reason(START, "cost", "Why")
    project = set_weights(project, project.weights.moved("cost", 0.7))
    text = dumps(project)
    at = text.index('"given": ') + len('"given": ')
    broken = text[:at] + fault + text[text.index("}", at) + 1 :]
    with pytest.raises(ContentError):
        loads(broken)
