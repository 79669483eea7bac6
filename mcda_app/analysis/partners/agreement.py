# SPDX-License-Identifier: MIT
"""Whether what coalitions reach is what the source prints for each scope of cooperation.

Both of the paper's definitions are used literally: selective cooperation has at least two members and misses
at least one central power; here it is the best such coalition by the project's weights. Global cooperation is
everybody. Going alone is set beside them where the source rates it. A coalition's effectiveness is rounded to
the nearest level of the scale, of two equally near to the lower.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from mcda_app.analysis.partners.answers import (
    MapRow,
    PartnerAnswers,
    PartnerFinder,
    Reached,
    Scope,
    partner_map,
)
from mcda_app.analysis.partners.problem import PartnerProblem, counted_ratings
from mcda_app.analysis.phrases import listed, percent, sentence
from mcda_app.analysis.ranking.source_ratings import source_rating
from mcda_app.domain.issue import Issue
from mcda_app.domain.membership.rules import GoodKind, MembershipRule, rating_title
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Level
from mcda_app.domain.score import Evidence, Score
from mcda_app.i18n import LocalisedDict, tr
from mcda_app.methods.coalitions.goods import counting_shares
from mcda_app.methods.coalitions.ranking import CoalitionScore


class ScopeAgreement(NamedTuple):
    """One scope on one issue.

    printed   the source's level, whose evidence is a table or the text
    members   of the coalition compared
    reached   its effectiveness, 0 to 1
    computed  the level nearest to that
    cause     for a miss, the rule or rating behind it, in a sentence; empty where both agree
    """

    issue: Issue
    scope: Scope
    printed: Level
    evidence: Evidence
    members: tuple[Actor, ...]
    reached: float
    computed: Level
    cause: str

    @property
    def agrees(self) -> bool:
        return self.printed.id == self.computed.id


def agreement(project: Project, finder: PartnerFinder | None = None) -> tuple[ScopeAgreement, ...]:
    """Each scope that the source rates and coalitions can be computed for, issue by issue.

    Empty without a criterion that is scored by the kind of collective good on a scale with levels.
    """
    return agreement_of(project, partner_map(project, PartnerFinder() if finder is None else finder))


def agreement_of(project: Project, rows: Iterable[MapRow]) -> tuple[ScopeAgreement, ...]:
    """The same from answers that are there already."""
    answered = (row.answers for row in rows if row.answers is not None)
    return tuple(row for answers in answered for row in _of_issue(project, answers))


def scope_title(project: Project, row: ScopeAgreement) -> str:
    """The name of the option that a scope is."""
    options = project.options_of(row.issue)
    return next((option.label for option in options if option.id == row.scope.value), row.scope.value)


def is_rated(project: Project) -> bool:
    """Whether the source rates any scope on the criterion that is scored by the kind of collective good."""
    rules = project.partners.rules
    criterion = next(
        (c for c in project.criteria if c.id in rules and rules[c.id].rule is MembershipRule.GOOD), None
    )
    if criterion is None or not criterion.scale.levels:
        return False
    return any(
        _printed(project, issue, scope, criterion) is not None
        for issue in project.issues
        if issue.good is not None
        for scope in Scope
    )


def _of_issue(project: Project, answers: PartnerAnswers) -> list[ScopeAgreement]:
    criterion = answers.problem.effectiveness
    if criterion is None or not criterion.scale.levels:
        return []
    coalitions: dict[Scope, CoalitionScore | Reached | None] = {
        Scope.ALONE: answers.alone,
        Scope.SELECTIVE: answers.selective,
        Scope.GLOBAL: answers.everybody if answers.problem.central is not None else None,
    }
    rows = []
    for scope, coalition in coalitions.items():
        rated = _printed(project, answers.issue, scope, criterion)
        if coalition is None or coalition.effectiveness is None or rated is None:
            continue
        score, printed = rated
        computed = nearest_level(criterion, coalition.effectiveness)
        cause = "" if computed.id == printed.id else cause_sentence(answers.problem, coalition.mask)
        rows.append(
            ScopeAgreement(
                answers.issue,
                scope,
                printed,
                score.evidence,
                answers.problem.members(coalition.mask),
                coalition.effectiveness,
                computed,
                cause,
            )
        )
    return rows


def _printed(
    project: Project, issue: Issue, scope: Scope, criterion: Criterion
) -> tuple[Score, Level] | None:
    if scope.value not in {option.id for option in project.options_of(issue)}:
        return None
    score = source_rating(issue.score(scope.value, criterion.id))
    level = None if score is None or score.level is None else criterion.scale.level(score.level)
    return None if score is None or level is None else (score, level)


def nearest_level(criterion: Criterion, place: float) -> Level:
    """The level nearest to a position on a criterion's scale from 0 to 1; of two, the lower."""
    low, high = criterion.scale.bounds
    value = low + place * (high - low)
    return min(criterion.scale.levels, key=lambda level: (round(abs(level.value - value), 12), level.value))


def cause_sentence(problem: PartnerProblem, mask: int) -> str:
    """The rule and the rating by which a coalition reaches what it does, in a sentence."""
    rule, good = problem.issue.good, problem.arrays.good
    if rule is None or good is None:
        return ""
    if rule.kind is GoodKind.AT_HOME:
        if mask == problem.alone:
            return tr("By its kind, everybody acts at home: alone, all is reached that can be.")
        return tr("By its kind, everybody acts at home: an arrangement with others adds nothing.")
    rivals = problem.members(mask & good.rivals)
    if rule.kind is GoodKind.RIVALRY and rivals:
        return tr("By its kind, nothing is reached with a rival inside: {rivals}.").format(
            rivals=listed(actor.title for actor in rivals)
        )
    shares: list[float] = counting_shares(good, problem.arrays.ratings).tolist()
    if rule.kind is GoodKind.RIVALRY:
        shares = [0.0 if good.rivals >> n & 1 else share for n, share in enumerate(shares)]
    inside = [n for n in range(len(shares)) if mask >> n & 1]
    outside = [n for n in range(len(shares)) if not mask >> n & 1]
    top = max((shares[n] for n in outside), default=0.0)
    return _CAUSES[rule.kind].format(
        held=percent(min(sum(shares[n] for n in inside) / sum(shares), 1.0)),
        counted=listed(rating_title(rating) for rating in counted_ratings(rule.counting)),
        threshold=percent(rule.threshold),
        part=percent(max(shares[n] for n in inside) / max(shares)),
        size=percent(top / max(shares)),
        outsiders=listed(problem.actors[n].title for n in outside if shares[n] == top) if outside else "–",
    )


_CAUSES = LocalisedDict(
    lambda: {
        GoodKind.SUMMATION: tr(
            "By its kind, every member counts: these hold {held} of the whole ({counted})."
        ),
        GoodKind.THRESHOLD: tr(
            "By its kind, {threshold} is enough: these members hold {held} of the whole ({counted})."
        ),
        GoodKind.WEAKEST_LINK: tr(
            "By its kind, who is missing decides: the largest outside ({outsiders}) has {size} of what the "
            "largest of all has ({counted})."
        ),
        GoodKind.BEST_SHOT: tr(
            "By its kind, one suffices: the largest member has {part} of what the largest of all has "
            "({counted})."
        ),
        GoodKind.RIVALRY: tr(
            "By its kind, rivals stay outside: these members hold {held} of what the others have ({counted})."
        ),
    }
)


def agreement_sentence(rows: tuple[ScopeAgreement, ...]) -> str:
    """How many of the source's ratings coalitions reproduce, and where not; empty without ratings."""
    if not rows:
        return ""
    count = sum(row.agrees for row in rows)
    text = tr("What coalitions reach agrees with {count} of {total} ratings of the paper.").format(
        count=count, total=len(rows)
    )
    misses = dict.fromkeys(row.issue.label for row in rows if not row.agrees)
    if not misses:
        return text
    differs = sentence(tr("It differs on {issues}").format(issues=listed(misses)))
    return f"{text} {differs}"
