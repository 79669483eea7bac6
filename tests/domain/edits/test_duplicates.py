# SPDX-License-Identifier: MIT
"""Copies of projects, options and criteria."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.duplicates import duplicate_criterion, duplicate_option, duplicate_project
from mcda_app.domain.edits.issues import exclude_option, own_options
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads
from tests.domain.workshops import AT, named, open_round

START = presets.load("table-1-goals")


def test_a_copied_option_stands_behind_the_first_with_its_scores_everywhere() -> None:
    first = START.options[0]
    twice = duplicate_option(duplicate_option(START, first.id), first.id)
    titles = [o.title for o in twice.options]
    assert titles[:3] == [first.title, f"{first.title} (copy 2)", f"{first.title} (copy)"]
    for issue in twice.issues:
        for criterion in twice.criteria:
            scores = {issue.score(o.id, criterion.id) for o in twice.options[:3]}
            assert len(scores) == 1
    assert loads(dumps(twice)) == twice


def test_an_issue_with_options_of_its_own_gets_no_copy_of_another() -> None:
    issue, other = START.issues[0].id, START.issues[1].id
    own = own_options(START, issue, True)
    everywhere = duplicate_option(own, "global")
    assert len(everywhere.options_of(everywhere.issue(issue))) == 3
    here = duplicate_option(own, "global", issue)
    assert len(here.options_of(here.issue(issue))) == 4
    assert len(here.options_of(here.issue(other))) == 3
    assert loads(dumps(here)) == here


def test_a_copy_of_an_excluded_option_is_excluded_too() -> None:
    issue = START.issues[0].id
    copied = duplicate_option(exclude_option(START, issue, "global", True), "global")
    assert len(copied.issue(issue).excluded) == 2


def test_a_copied_criterion_has_the_scale_and_scores_of_the_first_and_changes_no_ranking() -> None:
    copied = duplicate_criterion(START, "cost")
    first, second = copied.criteria[1:3]
    assert (first.id, second.title) == ("cost", "Cost of coordination (copy)")
    assert (second.scale, second.direction) == (first.scale, first.direction)
    assert copied.weights.share(second.id) == 0
    issue = copied.issues[0]
    for o in copied.options:
        assert issue.score(o.id, second.id) == issue.score(o.id, "cost")
    before, after = evaluate(START)[issue.id], evaluate(copied)[issue.id]
    assert [s.score for s in after.standings] == [s.score for s in before.standings]
    assert loads(dumps(copied)) == copied


def test_a_copy_of_a_project_differs_in_its_title_only() -> None:
    project = presets.load()
    copy = duplicate_project(project)
    assert copy.title == f"{project.title} (copy)"
    assert replace(copy, title=project.title) == project
    assert duplicate_project(copy).title == f"{project.title} (copy) (copy)"


def test_a_project_with_sealed_ballots_is_not_copied() -> None:
    """Whoever reveals the copy would destroy the key of the original, or see its votes early."""
    project = open_round(named(), RoundKind.WEIGHTS, AT, question=WeightQuestion.DIRECT)
    with pytest.raises(EditError, match="still sealed") as refusal:
        duplicate_project(project)
    assert "Reveal" in str(refusal.value)
