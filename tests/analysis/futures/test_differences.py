# SPDX-License-Identifier: MIT
"""What is different in a future is listed in the document's order, with what it is today."""

from __future__ import annotations

from mcda_app.analysis.futures.differences import differences
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.files import presets
from tests.domain.future_projects import BLOCS, WITHDRAWS, with_futures

PROJECT = with_futures(presets.load("table-1-goals"))


def test_each_score_and_rating_once() -> None:
    score, rating = differences(PROJECT, PROJECT.futures.future(WITHDRAWS))
    assert (score.where, score.what, score.today, score.there) == (
        "Trade",
        "Global, Effect.",
        "very useful",
        "not useful",
    )
    assert (rating.issue_id, rating.where, rating.on) == ("", "All issues", ActorRating.EFFORT)
    assert (rating.today, rating.there) == ("medium", "very high")
    score, rating = differences(PROJECT, PROJECT.futures.future(BLOCS))
    assert (score.today, score.there) == ("low", "2.5")
    assert (rating.issue_id, rating.on) == ("trade", ActorRating.ALIGNMENT)


def test_in_the_order_of_the_document() -> None:
    start = presets.load()
    for future in start.futures.futures:
        listed = differences(start, future)
        assert len(listed) == future.count
        places = [issue.id for issue in start.issues]
        at = [places.index(each.issue_id) for each in listed if each.issue_id]
        assert at == sorted(at)


def test_what_is_unknown_today_is_said_to_be() -> None:
    project = type_score(PROJECT, "trade", "global", "effectiveness", "")
    assert differences(project, project.futures.future(WITHDRAWS))[0].today == "unknown"
