# SPDX-License-Identifier: MIT
"""The headline says how firm first place is, and nothing it does not know."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.acceptability.badges import Badge, BadgeMaker, Firmness
from mcda_app.analysis.acceptability.headline import draws_sentence, headline
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.issue import Issue
from mcda_app.files import presets

START = presets.load()
RESULTS = Evaluator().evaluate(START).results


@pytest.mark.parametrize(
    ("firmness", "share", "text"),
    [
        (Firmness.ROBUST, 0.99, "is firm: first in 99% of 10,000 draws"),
        (Firmness.ROBUST, 1.0, "is firm: first in every one of 10,000 draws"),
        (Firmness.ROBUST, 0.9999, "is firm: first in more than 99% of 10,000 draws"),
        (Firmness.CONTESTED, 0.8, "is open: first in 80% of 10,000 draws"),
        (Firmness.KNIFE_EDGE, 0.5, "is fragile: first in 50% of 10,000 draws"),
    ],
)
def test_how_firm_it_is_and_in_how_many_draws(firmness: Firmness, share: float, text: str) -> None:
    result = RESULTS["alliances"]
    badge = Badge(firmness, result.leaders, share, None, 0.0, 10_000)
    assert headline(result, badge) == f"Selective's lead on Alliances {text}"


def test_while_the_draws_are_unknown_it_says_who_leads() -> None:
    assert headline(RESULTS["alliances"], None) == "Alliances: Selective leads"


def test_without_scores_no_option_can_be_ranked() -> None:
    project = replace(START, issues=(Issue("empty", "Empty"),))
    result = Evaluator().evaluate(project).results["empty"]
    assert headline(result, None) == "Empty: no option can be ranked"


def test_the_shares_of_a_badge_are_those_of_all_ranked_options() -> None:
    badges = BadgeMaker().badges(START, Evaluator().evaluate(START), 500)
    for key, badge in badges.items():
        assert badge is not None
        assert [o.id for o, _ in badge.firsts] == [s.option.id for s in RESULTS[key].ranked]
        assert badge.firsts[0][1] == badge.share_first
        assert sum(share for _, share in badge.firsts) == pytest.approx(1)


def test_the_number_of_draws_is_said() -> None:
    assert draws_sentence(2500).startswith("2,500 random draws: ")


def test_a_whole_question_does_not_stand_inside_the_sentence() -> None:
    result = RESULTS["alliances"]
    renamed = replace(result, issue=replace(result.issue, short="", title="Which alliance?"))
    badge = Badge(Firmness.CONTESTED, result.leaders, 0.8, None, 0.0, 10_000)
    assert renamed.issue.label.endswith("?")
    assert headline(renamed, badge) == "Selective's lead is open: first in 80% of 10,000 draws"
