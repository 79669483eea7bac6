# SPDX-License-Identifier: MIT
"""The ranking of every issue of a project, computed once for all views."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix, issue_matrix
from mcda_app.analysis.ranking.issue_ranking import IssueResult, rank_issue
from mcda_app.domain.issue import Issue
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project

if TYPE_CHECKING:
    from mcda_app.analysis.ranking.vectorised_evaluation import VectorisedRanker

VECTORISE_FROM = 500
"""Number of scores from which ranking all issues at once is faster than one by one.

One by one, a score takes 4 to 8 µs, so these take half the time of a frame. Smaller projects never load
numpy, which takes a fifth of a second.
"""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The rankings of a project's issues under its weights and method."""

    project: Project
    results: dict[str, IssueResult]

    def __getitem__(self, issue_id: str) -> IssueResult:
        return self.results[issue_id]


class Evaluator:
    """Evaluates successive states of a project and recomputes only what changed."""

    def __init__(self) -> None:
        self._matrices: Memo[str, IssueMatrix] = Memo()
        self._results: Memo[str, IssueResult] = Memo()
        self._vectorised: VectorisedRanker | None = None

    def evaluate(self, project: Project) -> Evaluation:
        results: dict[str, IssueResult] = {}
        changed: list[tuple[Issue, IssueMatrix]] = []
        for issue in project.issues:
            matrix = self.matrix(project, issue)
            result = self._results.lookup(issue.id, self._basis(project, issue, matrix))
            if result is None:
                changed.append((issue, matrix))
            else:
                results[issue.id] = result
        if sum(_work(matrix, project.settings) for _, matrix in changed) >= VECTORISE_FROM:
            results |= self._vectorised_ranker().rank(project, changed)
        else:
            for issue, matrix in changed:
                weights, options = project.weights_of(issue), project.options_of(issue)
                results[issue.id] = rank_issue(matrix, weights, project.settings, options, issue)
        for issue, matrix in changed:
            self._results.store(issue.id, results[issue.id], self._basis(project, issue, matrix))
        ids = [issue.id for issue in project.issues]
        self._matrices.retain(ids)
        self._results.retain(ids)
        return Evaluation(project, {key: results[key] for key in ids})

    def matrix(self, project: Project, issue: Issue) -> IssueMatrix:
        """The issue's decision matrix, kept until the issue, its options or the criteria change."""
        same = (issue.scores, issue.judgements, issue.excluded, project.options_of(issue), project.criteria)
        return self._matrices.answer(issue.id, lambda: issue_matrix(project, issue), same)

    def _basis(self, project: Project, issue: Issue, matrix: IssueMatrix) -> tuple[object, ...]:
        return (matrix, project.weights_of(issue), project.settings, issue)

    def _vectorised_ranker(self) -> VectorisedRanker:
        if self._vectorised is None:
            from mcda_app.analysis.ranking.vectorised_evaluation import (
                VectorisedRanker,  # needs numpy, which small projects never load
            )

            self._vectorised = VectorisedRanker()
        return self._vectorised


def _work(matrix: IssueMatrix, settings: MethodSettings) -> int:
    """Number of scores to process; with AHP each is compared with those of all options."""
    scores = len(matrix.options) * len(matrix.criteria)
    return scores * len(matrix.options) if settings.method is Method.AHP else scores


def evaluate(project: Project) -> Evaluation:
    """The ranking of every issue."""
    return Evaluator().evaluate(project)
