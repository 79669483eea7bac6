# SPDX-License-Identifier: MIT
"""Whatever is done to futures and to what they are about, the project can be saved and opened as it was."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.domain.edits.criteria import add_criterion, remove_criterion
from mcda_app.domain.edits.duplicates import duplicate_criterion, duplicate_option
from mcda_app.domain.edits.futures import differences, futures
from mcda_app.domain.edits.issues import duplicate_issue, own_options, remove_issue, remove_option
from mcda_app.domain.edits.partners.actors import remove_actor
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads
from tests.domain.future_projects import with_futures

START = with_futures(presets.load("table-1-goals"))
NAMES = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
TYPED = st.sampled_from(["", "1", "low", "none", "0,5", "x", "very high"])


def edits(project: Project, draw: Callable[[st.SearchStrategy[str]], str]) -> list[Callable[[], Project]]:
    """One of each kind, on things that are there or were there once."""

    def one(known: list[str]) -> str:
        return draw(st.sampled_from([*known, "gone"]))

    future = one([f.id for f in project.futures.futures])
    issue = one([i.id for i in project.issues])
    option, criterion = one([o.id for o in project.options]), one([c.id for c in project.criteria])
    actor = one([a.id for a in project.partners.actors])
    rating = ActorRating(draw(st.sampled_from([r.value for r in ActorRating])))
    cell = (issue, option, criterion)
    return [
        lambda: futures.add_future(project, draw(NAMES)),
        lambda: futures.rename_future(project, future, draw(NAMES)),
        lambda: futures.duplicate_future(project, future),
        lambda: futures.move_future(project, future, -1),
        lambda: futures.remove_future(project, future),
        lambda: futures.set_future_description(project, future, draw(NAMES)),
        lambda: futures.set_probabilities_source(project, draw(NAMES)),
        lambda: differences.type_future_score(project, future, *cell, draw(TYPED)),
        lambda: differences.set_future_score_reason(project, future, *cell, draw(NAMES)),
        lambda: differences.clear_future_score(project, future, *cell),
        lambda: differences.type_future_rating(project, future, actor, rating, draw(TYPED)),
        lambda: differences.type_future_rating(project, future, actor, rating, draw(TYPED), issue),
        lambda: differences.clear_future_rating(project, future, actor, rating),
        lambda: differences.set_future_weights(project, future, project.weights.moved(criterion, 0.3)),
        lambda: differences.set_future_weights(project, future, project.weights, issue),
        lambda: remove_issue(project, issue),
        lambda: duplicate_issue(project, issue),
        lambda: remove_option(project, option),
        lambda: duplicate_option(project, option),
        lambda: own_options(project, issue, True),
        lambda: remove_option(project, option, issue),
        lambda: own_options(project, issue, False),
        lambda: add_criterion(project, draw(NAMES)),
        lambda: remove_criterion(project, criterion),
        lambda: duplicate_criterion(project, criterion),
        lambda: remove_actor(project, actor),
    ]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_series_of_edits(data: st.DataObject) -> None:
    project = START
    for _ in range(data.draw(st.integers(1, 7))):
        choices = edits(project, data.draw)
        try:
            project = choices[data.draw(st.integers(0, len(choices) - 1))]()
        except EditError:
            continue
        assert loads(dumps(project)) == project


def test_futures_leave_the_hash_of_the_decision_alone() -> None:
    assert inputs_hash(START) == inputs_hash(presets.load("table-1-goals"))


def test_the_parts_come_through() -> None:
    again = loads(dumps(START))
    assert again.futures == START.futures
    assert [future.count for future in again.futures.futures] == [3, 3]
