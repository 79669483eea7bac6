# SPDX-License-Identifier: MIT
"""The group's ratings of actors become the project's."""

from __future__ import annotations

from collections.abc import Mapping

from mcda_app.domain.edits.partners.actor_ratings import set_rating
from mcda_app.domain.edits.workshop.minutes import add_event
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.voting.actor_questions import GENERAL
from mcda_app.domain.voting.lookup import require_round, require_workshop
from mcda_app.domain.workshop.minute_events import ScoresAdopted
from mcda_app.domain.workshop.workshop import RoundState
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def adopt_ratings(
    project: Project, ratings: Mapping[tuple[str, str, ActorRating], Score], round_id: str, at: str
) -> Project:
    """The project with a group's ratings; the minutes say from which round.

    ratings  (issue id or GENERAL, actor id, rating) to score

    Raises EditError before the reveal, and for an unknown actor, issue or level.
    """
    round_ = require_round(require_workshop(project), round_id)
    if round_.state is not RoundState.REVEALED:
        raise EditError(
            tr("{of} has not been revealed yet.").format(of=round_.title), remedy=tr("Reveal it first.")
        )
    for (place, actor_id, rating), score in ratings.items():
        project = set_rating(project, actor_id, rating, score, None if place == GENERAL else place)
    places = dict.fromkeys(place for place, _, _ in ratings if place != GENERAL)
    issues = tuple(project.issue(place).label for place in places)
    return add_event(project, at, ScoresAdopted(len(ratings), issues), round_.id)
