# SPDX-License-Identifier: MIT
"""Second opinions on an issue: how the other main methods and more rank its options, and a summary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mcda_app.analysis.phrases import named, sentence
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix, issue_matrix
from mcda_app.analysis.ranking.issue_ranking import rank_issue, scores_of
from mcda_app.analysis.vocabulary.methods import METHODS as MAIN_METHODS
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.i18n import plural, tr
from mcda_app.methods.ranking import shared_ranks

_SOURCES = {
    Method.TOPSIS: "Hwang & Yoon 1981",
    Method.AHP: "Saaty 1980",
    Method.VALUE: "Keeney & Raiffa 1976",
}


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
    """Other methods' rankings of an issue, the main ones first. The first call takes seconds to load others.

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
    main = _main_methods(matrix, shares, project.settings, rows, ranks)
    return IssueOpinions(issue, options, ranks, result.leaders, (*main, *method_opinions))


def _main_methods(
    matrix: IssueMatrix,
    shares: Sequence[float],
    settings: MethodSettings,
    rows: tuple[int, ...],
    ranks: tuple[int, ...],
) -> Iterator[MethodOpinion]:
    """The main methods that are not in use, with the project's choices within them."""
    from mcda_app.methods.second_opinions import agreement  # pymcdm takes seconds to load

    for method in Method:
        if method is settings.method:
            continue
        name, about = MAIN_METHODS[method]
        try:
            its_ranks = shared_ranks(scores_of(matrix, shares, replace(settings, method=method), rows))
        except MethodError as error:
            yield MethodOpinion(name, about, _SOURCES[method], cannot=str(error).rstrip("."))
        else:
            same = [rank == 1 for rank in its_ranks] == [rank == 1 for rank in ranks]
            yield MethodOpinion(name, about, _SOURCES[method], its_ranks, same, *agreement(ranks, its_ranks))


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
