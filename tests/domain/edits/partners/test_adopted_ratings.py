# SPDX-License-Identifier: MIT
"""The group's ratings become the project's in one step."""

from __future__ import annotations

import pytest

from mcda_app.analysis.group.actor_ratings import group_ratings, with_group_ratings
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.score import Evidence
from mcda_app.domain.voting.actor_questions import GENERAL
from mcda_app.errors import EditError
from mcda_app.files.project_file import dumps, loads
from tests.domain.actor_ballots import CHINA, opened, revealed
from tests.domain.workshops import (
    AT,
    latest,
    minutes_of,
)


@pytest.mark.parametrize("place", [GENERAL, "trade"])
def test_they_are_adopted_in_one_step_in_general_or_on_one_issue(place: str) -> None:
    project = revealed(["medium", "medium", "medium"], place)
    round_ = latest(project)
    ratings = group_ratings(RevealedRound.of(project, round_.id))
    after = with_group_ratings(project, ratings, round_, AT)
    issue = after.issue("trade")
    general = after.partners.actor(CHINA).rating(ActorRating.EFFORT)
    own = issue.ratings.get((CHINA, ActorRating.EFFORT), general)
    score = general if place == GENERAL else own
    assert score.level == "medium"
    assert score.evidence is Evidence.USER
    assert "3 medium" in score.reason_text
    assert (general.level == "medium") == (place == GENERAL)
    assert "group's ratings" in minutes_of(after)[-1]
    assert all(not one.differs for one in group_ratings(RevealedRound.of(after, round_.id)))
    assert loads(dumps(after)) == after
    with pytest.raises(EditError, match="has not been revealed"):
        with_group_ratings(opened(place), ratings, latest(opened(place)), AT)
