# SPDX-License-Identifier: MIT
"""What the room does to the result, held against trying it out."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.group.disagreements import rest_of_weights, weight_disagreements
from mcda_app.analysis.group.dissent import describe_dissent, dissent
from mcda_app.analysis.group.first_place_proof import Certainty, first_place_holds
from mcda_app.analysis.group.rankings import rankings
from mcda_app.analysis.group.result import with_group_weights
from mcda_app.analysis.ranking.evaluation import Evaluator, evaluate
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import Participant
from mcda_app.files import presets
from mcda_app.methods.aggregation import arithmetic_priorities
from tests.analysis.problems import project_of

METHODS = [
    MethodSettings(),
    MethodSettings(normalisation=Normalisation.ANCHORS),
    MethodSettings(method=Method.AHP),
    MethodSettings(method=Method.VALUE),
]
LEVELS = st.integers(0, 4).map(float)


@st.composite
def rooms(draw):
    """A project of one issue and the weights of some participants."""
    criteria, options = draw(st.integers(2, 4)), draw(st.integers(2, 4))
    matrix = [[draw(LEVELS) for _ in range(criteria)] for _ in range(options)]
    project = project_of(matrix, [1] * criteria, settings=draw(st.sampled_from(METHODS)))
    people = draw(
        st.lists(st.lists(st.integers(1, 20), min_size=criteria, max_size=criteria), min_size=1, max_size=5)
    )
    return project, [[p / sum(row) for p in row] for row in people]


def firsts(project: Project, shares) -> frozenset[str]:
    ids = [c.id for c in project.criteria]
    return frozenset(o.id for o in evaluate(with_group_weights(project, ids, shares))["i"].leaders)


@given(rooms())
def test_each_ones_ranking_is_what_their_weights_give(room):
    project, rows = room
    votes = rankings(project, Evaluator(), [c.id for c in project.criteria], rows)[0]
    for row, first, ranks in zip(rows, votes.firsts, votes.ranks, strict=True):
        assert {o.id for o in first} == firsts(project, row)
        assert sum(ranks) == pytest.approx(len(ranks) * (len(ranks) + 1) / 2)


def test_where_scores_are_missing_weights_decide_who_is_ranked():
    project = project_of([[4.0, None], [1.0, 2.0]], [1, 1])
    votes = rankings(project, Evaluator(), ["c0", "c1"], [[1.0, 0.0], [0.5, 0.5]])[0]
    assert [[o.id for o in first] for first in votes.firsts] == [["a"], ["b"]]
    assert votes.ranks == ()


@given(rooms(), st.integers(0, 2**32))
def test_what_is_proved_holds_wherever_it_is_tried(room, seed):
    project, rows = room
    draw = Random(seed)
    at = arithmetic_priorities(rows, [1.0] * len(rows))
    low, high = ([f(column) for column in zip(*rows, strict=True)] for f in (min, max))
    problem = Evaluator().matrix(project, project.issues[0])
    answer = first_place_holds(problem, project.settings, low, high, at)
    here = firsts(project, at)
    tried = [[draw.uniform(a, b) for a, b in zip(low, high, strict=True)] for _ in range(30)]
    tried += map(list, product(*zip(low, high, strict=True)))
    same = [firsts(project, [x / sum(point) for x in point]) == here for point in tried]
    if answer is Certainty.PROVED:
        assert all(same)
    if low == high and len(here) == 1:
        assert answer is not Certainty.CHANGES


def test_a_change_is_found_between_corners_too():
    """Three options on two criteria: the middling one is first in the middle only."""
    project = project_of([[10.0, 0.0], [0.0, 10.0], [6.5, 6.5]], [1, 1])
    problem = Evaluator().matrix(project, project.issues[0])
    assert firsts(project, [0.5, 0.5]) == {"c"}
    answers = {
        first_place_holds(problem, project.settings, [a, a], [b, b], [0.5, 0.5]).value
        for a, b in ((0.49, 0.51), (0.05, 0.95))
    }
    assert answers == {"proved", "changes"}


@given(rooms())
def test_disagreements_say_what_moving_a_weight_does(room):
    project, rows = room
    ids = [c.id for c in project.criteria]
    group = arithmetic_priorities(rows, [1.0] * len(rows))
    disagreements = weight_disagreements(project, Evaluator(), ids, rows, group)
    order = [round(d.matters, 9) for d in disagreements]
    assert order == sorted(order, reverse=True)
    now = with_group_weights(project, ids, group)
    here = firsts(project, group)
    for d in disagreements:
        visited = set()
        for k in range(101):
            share = d.low + (d.high - d.low) * k / 100
            moved = now.weights.moved(d.criterion.id, share)
            visited.add(firsts(project, [moved.share(c) for c in ids]))
        if not d.effects and len(here) == 1:
            # Crossings at the very ends of the range are ties of no length.
            assert all(here <= s for s in visited)
        for effect in d.effects:
            assert 0 < effect.share <= 1
        if any(not here & s for s in visited) and d.high > d.low:
            assert d.effects


@given(rooms())
def test_nothing_else_matters_once_it_is_said_to_be_so(room):
    project, rows = room
    ids = [c.id for c in project.criteria]
    group = arithmetic_priorities(rows, [1.0] * len(rows))
    evaluator = Evaluator()
    disagreements = weight_disagreements(project, evaluator, ids, rows, group)
    rest = rest_of_weights(project, evaluator, ids, rows, group, disagreements)
    if "(proved)" in rest.sentence:
        settled = {d.criterion.id for d in rest.settled}
        here = firsts(project, group)
        columns = list(zip(*rows, strict=True))
        ends = [
            (g,) if c in settled else (min(column), max(column))
            for c, g, column in zip(ids, group, columns, strict=True)
        ]
        for corner in product(*ends):
            assert firsts(project, [x / sum(corner) for x in corner]) == here


def test_a_room_of_one_mind_has_nothing_to_discuss():
    project = presets.load()
    ids = [c.id for c in project.criteria]
    rows = [[0.4, 0.3, 0.2, 0.1]] * 5
    disagreements = weight_disagreements(project, Evaluator(), ids, rows, rows[0])
    assert not any(d.matters for d in disagreements)
    assert disagreements[0].sentence.endswith("all agree.")
    rest = rest_of_weights(project, Evaluator(), ids, rows, rows[0], disagreements)
    assert rest.sentence == "No disagreement in the room can change first place on any issue (proved)."


def test_dissent_is_counted_and_told():
    project = project_of([[4.0, 0.0], [0.0, 4.0], [1.0, 1.0]], [1, 1])
    people = [Participant(f"p{n}", f"code{n}", name) for n, name in enumerate("ABC")]
    own = rankings(project, Evaluator(), ["c0", "c1"], [[0.9, 0.1], [0.8, 0.2], [0.1, 0.9]])
    group = {"i": own[0].firsts[0]}
    (issue_dissent,) = dissent(own, people, group)
    assert issue_dissent.number == 1
    label = issue_dissent.issue.label
    favoured = issue_dissent.others[0][0][0].label
    assert (
        issue_dissent.sentence
        == f"Under their own weights 1 of 3 participants favours {favoured} on {label}."
    )
    assert "On 1 of 1 issue " in describe_dissent([issue_dissent], 1)
    assert dissent(own[:1], people, {"i": ()}) == ()
