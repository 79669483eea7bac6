# SPDX-License-Identifier: MIT
"""Duplicating, placing and removing issues."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits.issues import add_issue, duplicate_issue, place_issue, remove_issue, remove_issues
from mcda_app.domain.project import Project
from mcda_app.domain.titles import MAX_TITLE, copy_title
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads

START = presets.load()
IDS = [i.id for i in START.issues]


def in_group(project: Project, group: str) -> list[str]:
    return [i.id for i in project.issues if i.group == group]


def test_a_copy_follows_its_issue_and_differs_in_its_names_alone() -> None:
    copied = duplicate_issue(START, "trade")
    at = IDS.index("trade")
    issue, copy = copied.issues[at], copied.issues[at + 1]
    assert copy.title == f"{issue.title} (copy)"
    assert copy.id not in IDS
    names = {"id": issue.id, "title": issue.title, "short": issue.short, "row": issue.row}
    assert replace(copy, **names) == issue
    assert remove_issue(copied, copy.id) == START


def test_copies_of_copies_have_names_of_their_own() -> None:
    project = START
    for _ in range(3):
        project = duplicate_issue(project, "trade")
    titles = [i.title for i in project.issues]
    assert len(set(titles)) == len(titles)
    assert loads(dumps(project)) == project


@given(st.text(min_size=1, max_size=MAX_TITLE))
def test_the_title_of_a_copy_is_new_and_fits(title: str) -> None:
    first = copy_title(title, [title])
    second = copy_title(title, [title, first])
    assert len({title.casefold(), first.casefold(), second.casefold()}) == 3
    assert max(len(first), len(second)) <= MAX_TITLE


@pytest.mark.parametrize("issue", IDS)
@pytest.mark.parametrize("before", [*IDS[:3], IDS[-1]])
def test_an_issue_is_placed_before_another_and_in_its_group(issue: str, before: str) -> None:
    group = START.issue(before).group
    placed = place_issue(START, issue, group, before)
    order = [i.id for i in placed.issues]
    assert sorted(order) == sorted(IDS)
    if issue == before:
        assert placed is START
    else:
        assert order.index(issue) + 1 == order.index(before)
        assert placed.issue(issue).group == group


def test_without_another_an_issue_ends_its_group() -> None:
    group = START.issues[0].group
    placed = place_issue(START, IDS[0], group, None)
    assert in_group(placed, group) == [*in_group(START, group)[1:], IDS[0]]
    loose = place_issue(START, IDS[0], "", None)
    assert [i.id for i in loose.issues] == [*IDS[1:], IDS[0]]
    assert loose.issue(IDS[0]).group == ""


def test_several_issues_are_removed_at_once() -> None:
    left = remove_issues(START, IDS[:3])
    assert [i.id for i in left.issues] == IDS[3:]
    assert remove_issues(START, ()) == START


def test_what_is_not_there_is_refused() -> None:
    for edit in (
        lambda: duplicate_issue(START, "nowhere"),
        lambda: place_issue(START, "nowhere", "", None),
        lambda: place_issue(START, IDS[0], "", "nowhere"),
        lambda: place_issue(START, IDS[0], "no such group", None),
        lambda: remove_issues(START, (IDS[0], "nowhere")),
    ):
        with pytest.raises(EditError):
            edit()


def test_a_copy_of_an_issue_with_a_row_of_its_own_has_one_too() -> None:
    project = add_issue(START, "Space")
    copied = duplicate_issue(project, "space")
    assert copied.issue("space-copy").row == "Space (copy)"
