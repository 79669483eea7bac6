# SPDX-License-Identifier: MIT
"""The actors of Tables 1 and 4: ratings and rules say what they rest on, and forums have their members."""

from __future__ import annotations

import pytest

from mcda_app.domain.membership.rules import ActorRating, GoodKind
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence, Score
from mcda_app.files import presets

RATED = (Evidence.TEXT, Evidence.ASSUMPTION)
FORUMS = {
    "g7": "eu united-states united-kingdom japan canada",
    "oecd": "eu united-states united-kingdom japan south-korea canada",
    "gpai": "eu united-states united-kingdom japan south-korea india canada brazil singapore",
    "ttc": "eu united-states",
    "nato": "eu united-states united-kingdom canada",
    "safety-institutes": "eu united-states united-kingdom japan south-korea canada singapore",
    "g20": "eu united-states china united-kingdom japan south-korea india canada brazil russia",
    "brics": "china india brazil united-arab-emirates russia",
}
KINDS = {
    GoodKind.RIVALRY: "alliances",
    GoodKind.WEAKEST_LINK: "arms-races proliferation military-development military-deployment",
    GoodKind.THRESHOLD: "trade norms",
    GoodKind.SUMMATION: (
        "knowledge externalities foundation-development physical-development services-development"
    ),
    GoodKind.AT_HOME: "foundation-deployment physical-deployment services-deployment",
}


@pytest.fixture(scope="module")
def project() -> Project:
    return presets.load()


def rests(score: Score) -> bool:
    return score.evidence in RATED and bool(score.reason) and bool(score.source)


def test_twelve_actors_are_rated_on_everything_with_a_reason(project: Project) -> None:
    actors = project.partners.actors
    assert len(actors) == 12
    assert project.partners.us is actors[0]
    assert [actor.id for actor in project.partners.central] == ["united-states", "china"]
    for actor in actors:
        assert list(actor.ratings) == list(ActorRating)
        for score in actor.ratings.values():
            assert rests(score)
            assert score.source.startswith("Assumption; compare ") == (score.evidence is Evidence.ASSUMPTION)


def test_what_holds_on_one_issue_alone_has_a_reason_too(project: Project) -> None:
    own = [score for issue in project.issues for score in issue.ratings.values()]
    assert own
    assert all(rests(score) for score in own)
    assert {rule.evidence for rule in project.partners.rules.values()} <= set(RATED)
    assert all(rule.reason and rule.source for rule in project.partners.rules.values())
    assert list(project.partners.rules) == [c.id for c in project.criteria]


def test_each_issue_is_one_kind_of_collective_good(project: Project) -> None:
    goods = {issue.id: issue.good for issue in project.issues}
    assert {i: good.kind for i, good in goods.items() if good is not None} == {
        issue_id: kind for kind, ids in KINDS.items() for issue_id in ids.split()
    }
    assert all(good is not None and good.reason and good.source for good in goods.values())


def test_forums_have_their_members_and_say_where_to_check(project: Project) -> None:
    forums = {forum.id: forum for forum in project.partners.forums}
    assert all(forum.source and forum.description for forum in forums.values())
    assert forums.pop("un").members == tuple(actor.id for actor in project.partners.actors)
    assert {key: " ".join(forum.members) for key, forum in forums.items()} == FORUMS


def test_only_the_tables_have_actors() -> None:
    assert presets.load("table-1-goals").partners == presets.load("table-4-kinds").partners
    for preset_id in ("blank", "propaganda-chatbot", "table-2-examples"):
        assert not presets.load(preset_id).partners.actors
