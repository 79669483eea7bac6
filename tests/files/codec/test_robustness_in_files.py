# SPDX-License-Identifier: MIT
"""What varies is kept in the project file."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.acceptability_question import STANDARD, AcceptabilityQuestion, WeightVariation
from mcda_app.domain.edits.criteria import remove_criterion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.errors import FileError
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads

IDS = ("effectiveness", "cost", "alignment", "leverage")
SHARES = st.floats(0, 1)
QUESTIONS = st.builds(
    AcceptabilityQuestion,
    weights=st.sampled_from(WeightVariation),
    spread=st.floats(0, 100),
    order=st.permutations(IDS).map(lambda ids: tuple((c,) for c in ids)) | st.just(()),
    statements=st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)), max_size=3).map(tuple),
    within=st.dictionaries(
        st.sampled_from(IDS), st.tuples(SHARES, SHARES).map(lambda pair: (min(pair), max(pair)))
    ).map(FrozenDict),
    score_levels=st.integers(0, 4),
    free_missing=st.booleans(),
    free_levels=st.booleans(),
    samples=st.integers(1, 100_000_000),
    seed=st.integers(0, 2**53),
)


@given(QUESTIONS)
def test_what_is_saved_is_read_again(question):
    project = replace(presets.load(), robustness=question)
    assert loads(dumps(project)).robustness == question


def test_a_project_that_says_nothing_is_saved_without_it():
    assert "robustness" not in json.loads(dumps(presets.load()))
    assert loads(dumps(presets.load())).robustness is None


def test_what_varies_leaves_the_hash_of_the_inputs_alone():
    project = presets.load()
    assert inputs_hash(replace(project, robustness=STANDARD)) == inputs_hash(project)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("weights", "some", "robustness.weights: must be one of all, around"),
        ("seed", -1, "seed must be a whole number"),
        ("samples", 0, "number of draws"),
        ("samples", 10.5, "robustness.samples: must be a whole number"),
        ("statements", [{"more": "cost", "less": "beauty"}], "no criterion “beauty”"),
        ("within", {"cost": {"low": 0.5, "high": 0.2}}, "robustness.within.cost: must go from a lower"),
        ("order", [{"tied": ["cost", "cost"]}], "appears twice"),
        ("colour", "red", "is not a field"),
    ],
)
def test_faults_are_named_with_their_place(field, value, message):
    document = json.loads(dumps(replace(presets.load(), robustness=STANDARD)))
    document["robustness"][field] = value
    with pytest.raises(FileError) as error_info:
        loads(json.dumps(document))
    assert message in str(error_info.value)


def test_a_removed_criterion_is_forgotten_here_too():
    question = replace(
        STANDARD,
        order=(("cost", "leverage"), ("alignment",), ("effectiveness",)),
        statements=(("cost", "leverage"), ("effectiveness", "leverage")),
        within=FrozenDict({"cost": (0.1, 0.2), "leverage": (0.0, 0.5)}),
    )
    left = remove_criterion(replace(presets.load(), robustness=question), "cost").robustness
    assert left is not None
    assert left.order == (("leverage",), ("alignment",), ("effectiveness",))
    assert left.statements == (("effectiveness", "leverage"),)
    assert left.within == {"leverage": (0.0, 0.5)}
