# SPDX-License-Identifier: MIT
"""A show of hands is an entry of the minutes with counts, and nothing that could be taken for ballots."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcda_app.domain.edits.workshop.hands import people_in_the_room, record_hands
from mcda_app.domain.edits.workshop.participants import edit_participant
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.errors import EditError
from mcda_app.files.project_file import open_project, save_project
from tests.domain.workshops import AT, CRITERIA, minutes_of, named, open_round, people


@pytest.fixture(scope="module")
def project() -> Project:
    return named()


def option_ids(project: Project) -> list[str]:
    return [o.id for o in project.options_of(project.issue("trade"))]


def test_hands_on_options_are_minuted_as_a_show_of_hands(project: Project) -> None:
    one, two, _three = option_ids(project)
    after = record_hands(project, AT, {one: 1, two: 2}, 3, issue_id="trade")
    titles = [o.title for o in project.options_of(project.issue("trade"))]
    counts = ", ".join(f"{t} {n}" for t, n in zip(titles, (1, 2, 0), strict=True))
    assert minutes_of(after)[-1] == f"Show of hands on Trade: {counts} (3 people, one hand each)."
    assert after.workshop is not None
    assert after.workshop.rounds == ()


def test_hands_on_criteria_need_not_be_one_each(project: Project) -> None:
    after = record_hands(project, AT, dict.fromkeys(CRITERIA, 3), 3, several=True)
    assert minutes_of(after)[-1].startswith("Show of hands on which criterion matters most: Effectiveness 3")
    assert minutes_of(after)[-1].endswith("(3 people, each as often as they liked).")


@pytest.mark.parametrize(
    ("counts", "many", "message"),
    [
        ((2, 2), 3, "4 hands were counted for 3 people"),
        ((4, 0), 3, "whole number from 0 to 3"),
        ((-1, 0), 3, "whole number from 0 to 3"),
        ((1.5, 0), 3, "whole number from 0 to 3"),
        ((0, 0), 3, "No hands were counted"),
        ((0, 1), 0, "number of people"),
    ],
)
def test_a_count_that_cannot_be_is_refused(project: Project, counts, many: int, message: str) -> None:
    with pytest.raises(EditError, match=message):
        record_hands(
            project, AT, dict(zip(option_ids(project), counts, strict=False)), many, issue_id="trade"
        )


def test_no_hand_is_raised_while_ballots_are_collected(project: Project) -> None:
    with pytest.raises(EditError, match=r"influence its ballots\. Close it first"):
        record_hands(open_round(project, RoundKind.WEIGHTS, AT), AT, {"cost": 1}, 3)


def test_who_is_absent_raises_none(project: Project) -> None:
    assert project.workshop is not None
    assert people_in_the_room(project.workshop) == 3
    after = edit_participant(project, people(project)[0], present=False)
    assert after.workshop is not None
    assert people_in_the_room(after.workshop) == 2


def test_the_counts_are_in_the_file(project: Project, tmp_path: Path) -> None:
    one, two, _ = option_ids(project)
    after = record_hands(project, AT, {one: 1, two: 2}, 3, issue_id="trade")
    after = record_hands(after, AT, dict.fromkeys(CRITERIA, 3), 3, several=True)
    save_project(after, tmp_path / "hands.mcda")
    assert minutes_of(open_project(tmp_path / "hands.mcda")) == minutes_of(after)
