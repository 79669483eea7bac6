# SPDX-License-Identifier: MIT
"""Second opinions on an issue: how other methods rank its options, and what that comes to."""

from __future__ import annotations

from dataclasses import dataclass

from mcda_app.analysis.phrases import named, sentence
from mcda_app.analysis.ranking.decision_matrix import make_problem
from mcda_app.analysis.ranking.issue_ranking import rank_issue
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.i18n import plural, tr


@dataclass(frozen=True, slots=True)
class MethodOpinion:
    """What one method says of an issue.

    method, about, source   its name, how it works in a sentence, and where it was published
    ranks                   (options,) as in Opinions.options; empty if it cannot judge the issue
    same_first              whether it puts the same options first as the project's method
    spearman, ws            agreement with the project's ranking: weighted Spearman in [-1, 1], WS in [0, 1]
    cannot                  why it cannot judge the issue; empty if it can
    """

    method: str
    about: str
    source: str
    ranks: tuple[int, ...] = ()
    same_first: bool = False
    spearman: float | None = None
    ws: float | None = None
    cannot: str = ""


@dataclass(frozen=True, slots=True)
class IssueOpinions:
    """All opinions on one issue.

    options  those ranked, in the document's order
    ranks    (options,) the project's own ranking
    leaders  its first place
    """

    issue: Issue
    options: tuple[Option, ...]
    ranks: tuple[int, ...]
    leaders: tuple[Option, ...]
    given: tuple[MethodOpinion, ...]

    @property
    def able(self) -> tuple[MethodOpinion, ...]:
        """The methods that can judge the issue."""
        return tuple(o for o in self.given if o.ranks)


def opinions_on(project: Project, issue: Issue) -> IssueOpinions:
    """The opinions on an issue's scores and weights. Takes seconds at first: other methods load slowly.

    Raises MethodError where fewer than two options are ranked.
    """
    problem, weights = make_problem(project, issue), project.weights_of(issue)
    result = rank_issue(problem, weights, project.settings, project.options_of(issue), issue)
    if result.failure:
        raise MethodError(result.failure)
    shares = [weights.share(c.id) for c in problem.criteria]
    rows = problem.rankable(shares)
    options = tuple(problem.options[n] for n in rows)
    ranks = tuple(rank for o in options if (rank := result.standing(o.id).rank) is not None)
    from mcda_app.methods.second_opinions import METHODS, second_opinions  # pymcdm takes seconds to load

    said = second_opinions(problem.matrix(rows), shares, problem.signs, problem.bounds, ranks)
    firsts = [rank == 1 for rank in ranks]
    given = tuple(
        MethodOpinion(
            METHODS[o.key].title,
            METHODS[o.key].about,
            METHODS[o.key].source,
            o.ranks,
            bool(o.ranks) and [rank == 1 for rank in o.ranks] == firsts,
            o.spearman,
            o.ws,
            o.cannot,
        )
        for o in said
    )
    return IssueOpinions(issue, options, ranks, result.leaders, given)


def describe_opinions(found: IssueOpinions) -> str:
    """How many methods have the same first place, in a sentence."""
    able = found.able
    if not able:
        return tr("No other method can judge this issue.")
    same = sum(o.same_first for o in able)
    count = (
        tr("All {same}").format(same=same)
        if same == len(able) > 1
        else tr("{same} of {able_count}").format(same=same, able_count=len(able))
    )
    if len(able) == 1:
        told = (
            tr("The one other method also puts {leaders} first")
            if same
            else tr("The one other method does not put {leaders} first")
        )
    elif len(found.leaders) == 1:
        told = plural(
            same,
            tr("{count} other methods also favours {leaders}"),
            tr("{count} other methods also favour {leaders}"),
        )
    else:
        told = plural(
            same,
            tr("{count} other methods also puts {leaders} in first place together"),
            tr("{count} other methods also put {leaders} in first place together"),
        )
    silent = len(found.given) - len(able)
    more = plural(
        silent,
        tr(" {silent} more cannot judge this issue.", "one method"),
        tr(" {silent} more cannot judge this issue."),
    )
    text = sentence(told.format(count=count, leaders=named(found.leaders)))
    return text + more.format(silent=silent) if silent else text
