# SPDX-License-Identifier: MIT
"""The ranking of every issue under each participant's own weights, computed in batches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.issue_ranking import scores_of
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.vectorised import closeness_batch, overall_batch


class IssueVotes(NamedTuple):
    """One issue under everybody's own weights.

    firsts  (people,) the options in first place; none where nothing can be ranked
    ranks   (people, options) tied options share the mean of their ranks, as Kendall's W requires; empty
            unless the same two or more options are ranked for everybody
    """

    issue: Issue
    firsts: tuple[tuple[Option, ...], ...]
    ranks: tuple[tuple[float, ...], ...]


def weighed_together(project: Project) -> tuple[Issue, ...]:
    """The issues ranked by the project's weights, without those that have their own."""
    return tuple(issue for issue in project.issues if issue.weights is None)


def rankings(
    project: Project, evaluator: Evaluator, criteria: Sequence[str], shares: Sequence[Sequence[float]]
) -> tuple[IssueVotes, ...]:
    """Every issue ranked by the project's weights, under the weights of each participant.

    criteria  ids, the columns of shares
    shares    (people, criteria) in [0, 1], rows sum to 1; criteria of the project that are not among
              them weigh nothing
    """
    column_of = {c: n for n, c in enumerate(criteria)}
    weights = np.array(shares, dtype=np.float64).reshape(len(shares), len(column_of))
    rows = np.stack(
        [
            weights[:, column_of[c.id]] if c.id in column_of else np.zeros(len(shares))
            for c in project.criteria
        ],
        axis=1,
    )
    return tuple(
        _issue(evaluator.matrix(project, issue), project.settings, rows)
        for issue in weighed_together(project)
    )


def _issue(matrix: IssueMatrix, settings: MethodSettings, rows: np.ndarray) -> IssueVotes:
    everybody = tuple(range(len(matrix.options)))
    ranked, scores = everybody, None
    if not matrix.gaps and everybody and len(rows):
        try:
            scores = _scores(matrix, settings, everybody, rows)
        except MethodError:
            ranked = ()
    if scores is None:
        return _one_by_one(matrix, settings, rows) if ranked else _nothing(matrix, len(rows))
    firsts = _named(matrix.options, scores >= scores.max(axis=0) - TIE_TOLERANCE)
    return IssueVotes(matrix.issue, firsts, _shared(scores) if len(everybody) > 1 else ())


def _named(options: Sequence[Option], first: np.ndarray) -> tuple[tuple[Option, ...], ...]:
    """The options marked for each person; identical sets share one tuple."""
    sets: dict[tuple[bool, ...], tuple[Option, ...]] = {}
    result = []
    for marks in map(tuple, first.T.tolist()):
        options_ = sets.get(marks)
        if options_ is None:
            options_ = sets[marks] = tuple(o for o, marked in zip(options, marks, strict=True) if marked)
        result.append(options_)
    return tuple(result)


def _scores(
    matrix: IssueMatrix, settings: MethodSettings, rows: tuple[int, ...], weights: np.ndarray
) -> np.ndarray:
    """(options, people)"""
    if settings.method is Method.TOPSIS:
        bounds = matrix.bounds
        return closeness_batch(
            matrix.scores_of(rows), weights.T, matrix.signs, settings.normalisation, bounds
        )
    if settings.method is Method.VALUE:
        return np.asarray(np.array(matrix.partial_values(rows)) @ weights.T / weights.sum(axis=1))
    local = [matrix.priorities(m, rows, settings) for m in range(len(matrix.criteria))]
    return overall_batch(np.array(local).T, weights.T, settings.synthesis)


def _one_by_one(matrix: IssueMatrix, settings: MethodSettings, weights: np.ndarray) -> IssueVotes:
    """If scores are missing, the rankable options depend on which criteria have weight."""
    firsts: list[tuple[Option, ...]] = []
    for shares in weights.tolist():
        rows = matrix.rankable(shares)
        try:
            scores = scores_of(matrix, shares, settings, rows) if rows else ()
        except MethodError:
            scores = ()
        bar = max(scores, default=0.0) - TIE_TOLERANCE
        firsts.append(tuple(matrix.options[n] for n, s in zip(rows, scores, strict=False) if s >= bar))
    return IssueVotes(matrix.issue, tuple(firsts), ())


def _nothing(matrix: IssueMatrix, people: int) -> IssueVotes:
    return IssueVotes(matrix.issue, ((),) * people, ())


def _shared(scores: np.ndarray) -> tuple[tuple[float, ...], ...]:
    """Ranks by person, 1 for the highest score; scores within the tie tolerance share the mean rank."""
    better = (scores[None, :, :] > scores[:, None, :] + TIE_TOLERANCE).sum(axis=1)
    level = (np.abs(scores[None, :, :] - scores[:, None, :]) <= TIE_TOLERANCE).sum(axis=1)
    return tuple(map(tuple, (better + (level + 1) / 2).T.tolist()))
