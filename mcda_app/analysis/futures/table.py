# SPDX-License-Identifier: MIT
"""Every issue in every future: ranks, scores, regret, and which option hedges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcda_app.analysis.futures.fixed_scores import fixed_scores
from mcda_app.analysis.futures.project_in import assembled, issues_in, partners_in
from mcda_app.analysis.futures.regret import Table, expected_values, hedges, largest_regrets, regrets
from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.evaluation import Evaluation, Evaluator
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.futures.futures import MAX_FUTURES, Future
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import TIE_TOLERANCE


@dataclass(frozen=True, slots=True)
class IssueInFutures:
    """One issue today and in every future. States are today and then the futures, in display order.

    options   those not left out, in document order
    results   (states,) the rankings
    scores    (options, states) scores that can be compared across states, see `fixed_scores`; None where an
              option is not ranked
    regrets   (options, states) the best of these scores in a state less the option's
    largest   (options,) the largest of them; None for an option not ranked in every state
    hedges    the options with the smallest largest regret; several if tied, none without any
    expected  (options,) mean scores by the stated probabilities; None without complete ones
    """

    issue: Issue
    futures: tuple[Future, ...]
    options: tuple[Option, ...]
    results: tuple[IssueResult, ...]
    scores: Table
    regrets: Table
    largest: tuple[float | None, ...]
    hedges: tuple[Option, ...]
    expected: tuple[float | None, ...] | None

    @property
    def leaders(self) -> tuple[Option, ...]:
        """The options in first place today."""
        return self.results[0].leaders

    @property
    def holds(self) -> tuple[bool, ...]:
        """(futures,) whether all options in first place today are first there too, alone or shared."""
        today = {option.id for option in self.leaders}
        return tuple(
            bool(today) and today <= {option.id for option in result.leaders} for result in self.results[1:]
        )

    @property
    def holds_in_all(self) -> bool:
        return bool(self.holds) and all(self.holds)

    def first_count(self, option: Option) -> int:
        """In how many futures an option is first, alone or shared; today does not count."""
        return sum(any(o.id == option.id for o in result.leaders) for result in self.results[1:])

    def row(self, option_id: str) -> int:
        """The place of an option in the tables."""
        return next(n for n, option in enumerate(self.options) if option.id == option_id)

    @property
    def other_best(self) -> tuple[int, ...]:
        """States in which no option in first place has the best of the comparable scores."""
        return tuple(
            n
            for n, result in enumerate(self.results)
            if result.leaders
            and not any(
                (self.regrets[self.row(option.id)][n] or 0.0) <= TIE_TOLERANCE for option in result.leaders
            )
        )

    @property
    def best_expected(self) -> tuple[Option, ...]:
        """The options with the highest expected score; none without probabilities."""
        if self.expected is None:
            return ()
        means = [mean for mean in self.expected if mean is not None]
        return tuple(
            option
            for option, mean in zip(self.options, self.expected, strict=True)
            if mean is not None and mean >= max(means) - TIE_TOLERANCE
        )


@dataclass(frozen=True, slots=True)
class FuturesTable:
    """All issues in all futures.

    projects  (states,) the project today and as it is in each future
    """

    project: Project
    projects: tuple[Project, ...]
    issues: dict[str, IssueInFutures]

    def __getitem__(self, issue_id: str) -> IssueInFutures:
        return self.issues[issue_id]

    @property
    def steady(self) -> tuple[Issue, ...]:
        """The issues whose first place holds in all futures."""
        return tuple(each.issue for each in self.issues.values() if each.holds_in_all)

    @property
    def ranked(self) -> tuple[Issue, ...]:
        """The issues with a first place today."""
        return tuple(each.issue for each in self.issues.values() if each.leaders)


class FuturesEvaluator:
    """Evaluates successive states of a project in all its futures and recomputes only what changed."""

    def __init__(self) -> None:
        self._evaluators: dict[str, Evaluator] = {}
        self._parts: Memo[str, tuple[tuple[Issue, ...], Partners]] = Memo(MAX_FUTURES)

    def projects(self, project: Project) -> tuple[Project, ...]:
        """The project today and as `project_in` gives it for each future."""
        return (project, *(self._project_in(project, future) for future in project.futures.futures))

    def table(self, project: Project) -> FuturesTable:
        projects = self.projects(project)
        keys = ["", *(future.id for future in project.futures.futures)]
        self._evaluators = {key: self._evaluators.get(key) or Evaluator() for key in keys}
        evaluators = [self._evaluators[key] for key in keys]
        evaluations = [e.evaluate(p) for e, p in zip(evaluators, projects, strict=True)]
        issues = {
            issue.id: _in_futures(project, n, projects, evaluators, evaluations)
            for n, issue in enumerate(project.issues)
        }
        return FuturesTable(project, projects, issues)

    def _project_in(self, project: Project, future: Future) -> Project:
        issues, partners = self._parts.answer(
            future.id,
            lambda: (issues_in(project, future), partners_in(project.partners, future)),
            (project.issues, project.criteria, project.partners, future),
        )
        return assembled(project, future, issues, partners)


def futures_table(project: Project) -> FuturesTable:
    """Every issue in every future."""
    return FuturesEvaluator().table(project)


def _in_futures(
    project: Project,
    place: int,
    projects: Sequence[Project],
    evaluators: Sequence[Evaluator],
    evaluations: Sequence[Evaluation],
) -> IssueInFutures:
    issue = project.issues[place]
    options = tuple(o for o in project.options_of(issue) if o.id not in issue.excluded)
    results = tuple(evaluation[issue.id] for evaluation in evaluations)
    columns = []
    for then, evaluator, result in zip(projects, evaluators, results, strict=True):
        scores = _scores(then, then.issues[place], evaluator, result)
        columns.append([scores.get(option.id) for option in options])
    table = tuple(zip(*columns, strict=True))
    lost = regrets(table)
    largest = largest_regrets(lost)
    probabilities = project.futures.probabilities
    return IssueInFutures(
        issue,
        project.futures.futures,
        options,
        results,
        table,
        lost,
        largest,
        tuple(options[n] for n in hedges(largest)),
        None if probabilities is None else expected_values(table, probabilities),
    )


def _scores(project: Project, issue: Issue, evaluator: Evaluator, result: IssueResult) -> dict[str, float]:
    """Option id to its comparable score; absent if it is not ranked."""
    matrix = evaluator.matrix(project, issue)
    shares = [result.weights.share(c.id) for c in matrix.criteria]
    rows = matrix.rankable(shares)
    if not rows or result.failure:
        return {}
    try:
        scores = fixed_scores(matrix, shares, project.settings, rows)
    except MethodError:  # such as for a score outside its scale: there is nothing to compare
        return {}
    return {matrix.options[n].id: score for n, score in zip(rows, scores, strict=True)}
