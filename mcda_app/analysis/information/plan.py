# SPDX-License-Identifier: MIT
"""Which scores to settle first over all issues, for a number of checks that one can afford.

Doubts on different issues are independent, so that what is gained adds up over issues. From the best sets of
no, one, two and three scores of each issue, the best of all plans follows by dynamic programming (Bellman
1957): exactly for up to three checks; for more, the best with at most three on one issue.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from mcda_app.analysis.acceptability.badges import Firmness
from mcda_app.analysis.information.issue_information import objective, rounded
from mcda_app.analysis.information.results import Aim, BestSet, IssueInformation
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.evidence.tasks import ScorePlace


@dataclass(frozen=True, slots=True)
class CheckingPlan:
    """Scores to settle, and what that is expected to bring.

    places        the scores, by issue
    firm_now      issues whose first place is firm by the doubts alone
    firm          the same once the scores are settled: expected, over what they may turn out to be
    if_confirmed  the same if they turn out to be what they are now
    right_now     expected number of issues on which the option picked is really first
    gain          by how much the plan raises that
    changes       expected number of issues whose first place changes
    issues        number of issues that can be ranked
    complete      whether it is the best of all plans, not only of those sought
    """

    aim: Aim
    places: tuple[ScorePlace, ...]
    firm_now: int
    firm: float
    if_confirmed: int
    right_now: float
    gain: float
    changes: float
    issues: int
    complete: bool


@understands_choices
def checking_plan(issues: Sequence[IssueInformation], checks: int, aim: Aim) -> CheckingPlan:
    """The best plan with at most so many checks; with fewer if more would add nothing."""
    ranked = [issue for issue in issues if issue.best is not None]
    chosen = _chosen([_sets(issue, aim) for issue in ranked], checks, aim)
    settlings = [each.settling for each in chosen]
    return CheckingPlan(
        aim,
        tuple(place for each in chosen for place in each.places),
        sum(issue.firmness is Firmness.ROBUST for issue in ranked),
        fsum(settling.firm for settling in settlings),
        sum(settling.if_confirmed for settling in settlings),
        fsum(issue.surest_share for issue in ranked),
        fsum(settling.gain for settling in settlings),
        fsum(settling.changes for settling in settlings),
        len(ranked),
        checks <= 3 and all(issue.exact and issue.sought[0] == issue.sought[1] for issue in ranked),
    )


def _sets(issue: IssueInformation, aim: Aim) -> tuple[BestSet, ...]:
    assert issue.best is not None
    return issue.best[aim]


def _chosen(sets: Sequence[tuple[BestSet, ...]], checks: int, aim: Aim) -> list[BestSet]:
    """One set of each issue, with the largest sum of what is sought and, of equals, the fewest checks."""
    tables: list[list[tuple[tuple[float, ...], int]]] = []
    best: list[tuple[float, ...]] = [()] * (checks + 1)
    for options in sets:
        row = []
        for spent in range(checks + 1):
            tried = [
                (rounded(_sum(best[spent - size], objective(options[size].settling, aim))), -size)
                for size in range(min(spent, len(options) - 1) + 1)
            ]
            figures, size = max(tried)
            row.append((figures, -size))
        best = [figures for figures, _ in row]
        tables.append(row)
    spent = min(range(checks + 1), key=lambda n: (tuple(-f for f in best[n]), n)) if sets else 0
    chosen: list[BestSet] = []
    for options, row in zip(reversed(sets), reversed(tables), strict=True):
        size = row[spent][1]
        chosen.append(options[size])
        spent -= size
    return chosen[::-1]


def _sum(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(a + b for a, b in zip(one, other, strict=True)) if one else other
