# SPDX-License-Identifier: MIT
"""The group's ratings of actors, with their spread, and who changed theirs."""

from __future__ import annotations

from mcda_app.analysis.group.actor_ratings import group_ratings, latest_actor_round
from mcda_app.analysis.group.ballot_tables import changes
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.domain.edits.partners.actors import remove_actor
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.voting.actor_questions import GENERAL
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from tests.domain.actor_ballots import CHINA, ballot, opened, revealed
from tests.domain.workshops import (
    AT,
    cast_ballot,
    close_round,
    latest,
    open_round,
    people,
    reveal_round,
)


def test_the_groups_ratings_are_medians_with_their_spread() -> None:
    project = revealed(["high", "low", "high", None])
    round_ = latest_actor_round(project)
    assert round_ is not None
    ratings = group_ratings(RevealedRound.of(project, round_.id))
    china = next(one for one in ratings if one.actor.id == CHINA and one.rating is ActorRating.EFFORT)
    assert (china.value, china.answers, china.silent) == (3.0, (1.0, 3.0, 3.0), 1)
    assert china.text == "high (low to high)"
    assert china.tally == "1 low, 2 high, 1 cannot tell"
    assert china.spread == 0.5
    assert group_ratings(RevealedRound.of(opened(), latest(opened()).id)) == ()
    after = remove_actor(project, CHINA)
    assert CHINA not in {one.actor.id for one in group_ratings(RevealedRound.of(after, round_.id))}


def test_who_changed_their_ratings_is_told_round_by_round() -> None:
    project = revealed(["high", "low"])
    first = latest(project)
    project = open_round(project, RoundKind.ACTORS, AT, issue_ids=(GENERAL,), previous=first.id)
    for person in people(project):
        project = cast_ballot(
            project,
            latest(project).id,
            person,
            ballot(project, GENERAL, "high"),
            source=BallotSource.CONSOLE,
            at=AT,
        )
    project = reveal_round(close_round(project, latest(project).id, AT), latest(project).id, AT)
    moved = [c for c in changes(RevealedRound.of(project, latest(project).id)) if c.before != c.after]
    assert {c.participant.id for c in moved} == {people(project)[1]}
    assert {(c.before, c.after) for c in moved} == {(1.0, 3.0)}
