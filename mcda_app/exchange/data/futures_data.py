# SPDX-License-Identifier: MIT
"""Every issue in every future as plain values, for JSON."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.futures.table import FuturesTable, IssueInFutures
from mcda_app.domain.issue import Issue

Json = dict[str, object]

TODAY = "today"
"""What stands for today beside the ids of futures."""


def futures_data(table: FuturesTable, issues: Sequence[Issue]) -> Json:
    """States are today and the futures; lists over states are in their order."""
    futures = table.project.futures
    states: list[Json] = [{"future": None, "title": TODAY, "probability": futures.today}]
    states += [{"future": f.id, "title": f.title, "probability": f.probability} for f in futures.futures]
    return {
        "states": states,
        "probabilities_of": futures.whose,
        "issues": [_issue(table[issue.id]) for issue in issues],
    }


def _issue(each: IssueInFutures) -> Json:
    return {
        "issue": each.issue.id,
        "title": each.issue.title,
        "leaders": [[option.id for option in result.leaders] for result in each.results],
        "holds": list(each.holds),
        "hedges": [option.id for option in each.hedges],
        "options": [
            {
                "option": option.id,
                "title": option.title,
                "ranks": [result.standing(option.id).rank for result in each.results],
                "scores": [result.standing(option.id).score for result in each.results],
                "comparable_scores": list(each.scores[n]),
                "regrets": list(each.regrets[n]),
                "largest_regret": each.largest[n],
                "expected_score": None if each.expected is None else each.expected[n],
            }
            for n, option in enumerate(each.options)
        ],
    }
