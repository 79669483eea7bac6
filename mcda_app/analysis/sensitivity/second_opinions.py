# SPDX-License-Identifier: MIT
"""Second opinions on an issue: how other methods rank its options, and a summary."""

from __future__ import annotations

from dataclasses import dataclass

from mcda_app.analysis.phrases import named, sentence
from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.issue_ranking import rank_issue
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.i18n import plural, tr


@dataclass(frozen=True, slots=True)
class MethodOpinion:
    """One method's ranking of an issue.

    method, about, source   its name, a sentence on how it works, and its publication
    ranks                   (options,) as in IssueOpinions.options; empty if it cannot rank the issue
    same_first              whether it puts the same options first as the project's method
    spearman, ws            agreement with the project's ranking: weighted Spearman in [-1, 1], WS in [0, 1]
    cannot                  why it cannot rank the issue; empty if it can
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

    options  the ranked options, in document order
    ranks    (options,) the project's own ranking
    leaders  its first place
    opinions one per method
    """

    issue: Issue
    options: tuple[Option, ...]
    ranks: tuple[int, ...]
    leaders: tuple[Option, ...]
    opinions: tuple[MethodOpinion, ...]

    @property
    def able(self) -> tuple[MethodOpinion, ...]:
        """The opinions of methods that can rank the issue."""
        return tuple(o for o in self.opinions if o.ranks)


def opinions_on(project: Project, issue: Issue) -> IssueOpinions:
    """Other methods' rankings of an issue. The first call takes seconds to load the methods.

    Raises MethodError where fewer than two options are ranked.
    """
    matrix, weights = issue_matrix(project, issue), project.weights_of(issue)
    result = rank_issue(matrix, weights, project.settings, project.options_of(issue), issue)
    if result.failure:
        raise MethodError(result.failure)
    shares = [weights.share(c.id) for c in matrix.criteria]
    rows = matrix.rankable(shares)
    options = tuple(matrix.options[n] for n in rows)
    ranks = tuple(rank for o in options if (rank := result.standing(o.id).rank) is not None)
    from mcda_app.methods.second_opinions import METHODS, second_opinions  # pymcdm takes seconds to load

    opinions = second_opinions(matrix.scores_of(rows), shares, matrix.signs, matrix.bounds, ranks)
    firsts = [rank == 1 for rank in ranks]
    method_opinions = tuple(
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
        for o in opinions
    )
    return IssueOpinions(issue, options, ranks, result.leaders, method_opinions)


def describe_opinions(opinions: IssueOpinions) -> str:
    """A sentence on how many methods have the same first place."""
    able = opinions.able
    if not able:
        return tr("No other method can rank this issue.")
    same = sum(o.same_first for o in able)
    count = (
        tr("All {same}").format(same=same)
        if same == len(able) > 1
        else tr("{same} of {able_count}").format(same=same, able_count=len(able))
    )
    if len(able) == 1:
        template = (
            tr("The one other method also puts {leaders} first")
            if same
            else tr("The one other method does not put {leaders} first")
        )
    elif len(opinions.leaders) == 1:
        template = plural(
            same,
            tr("{count} other methods also favours {leaders}"),
            tr("{count} other methods also favour {leaders}"),
        )
    else:
        template = plural(
            same,
            tr("{count} other methods also puts {leaders} in first place together"),
            tr("{count} other methods also put {leaders} in first place together"),
        )
    silent = len(opinions.opinions) - len(able)
    more = plural(
        silent,
        tr(" {silent} more cannot rank this issue.", "one method"),
        tr(" {silent} more cannot rank this issue."),
    )
    text = sentence(template.format(count=count, leaders=named(opinions.leaders)))
    return text + more.format(silent=silent) if silent else text
