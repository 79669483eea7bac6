# SPDX-License-Identifier: MIT
"""What the tests of threats vote with: every intermediate copy of the file is the attacker's."""

from __future__ import annotations

from collections.abc import Iterator

from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.files.project_file import dumps
from tests.domain.workshops import (
    AT,
    anonymous,
    cast_ballot,
    latest,
    open_round,
    people,
    points,
)

PAPER = BallotSource.PAPER

SAID = [points(40, 30, 20, 10), points(10, 20, 30, 40), points(25, 25, 25, 25), points(91, 3, 3, 3)]


def cast(project: Project, voter: str, answers: object, **more: object) -> Project:
    return cast_ballot(project, latest(project).id, voter, answers, source=PAPER, at=AT, **more)  # type: ignore[arg-type]


def saves(order: tuple[int, ...]) -> Iterator[tuple[str, Project]]:
    """The project and its file after the opening and after each vote, in this order of voters."""
    project = open_round(anonymous(4), RoundKind.WEIGHTS, AT)
    yield dumps(project), project
    for n in order:
        reasons = {"": f"Because of {n}."}
        project = cast(project, people(project)[n], SAID[n], reasons=reasons)
        yield dumps(project), project
