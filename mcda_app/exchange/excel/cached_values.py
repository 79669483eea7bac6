# SPDX-License-Identifier: MIT
"""The program's own numbers for one issue, which the workbook's formulas start out with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mcda_app.analysis.ranking.decision_matrix import LINEAR, IssueMatrix
from mcda_app.analysis.ranking.evaluation import Evaluation, Evaluator
from mcda_app.analysis.ranking.issue_ranking import IssueResult, steps_of
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.methods.ahp import PairwiseMatrix
from mcda_app.methods.consistency import consistency
from mcda_app.methods.synthesis import AhpSteps
from mcda_app.methods.topsis import TopsisSteps

Matrix = list[list[float]]


@dataclass(frozen=True, slots=True)
class Worked:
    """One issue, worked out by both methods.

    options      all of the issue's, the excluded ones among them; rows below are in this order
    ranked       (options,) whether the option is ranked
    result       the ranking by the project's method
    topsis, ahp  the steps over the ranked options; None where the method cannot rank them
    """

    issue: Issue
    options: tuple[Option, ...]
    ranked: tuple[bool, ...]
    result: IssueResult
    problem: IssueMatrix
    settings: MethodSettings
    shares: tuple[float, ...]
    topsis: TopsisSteps | None
    ahp: AhpSteps | None

    def spread(self, values: Sequence[float] | None) -> list[float | None]:
        """Values of the ranked options at their places among all."""
        given = iter(values or ())
        return [next(given, None) if ranked else None for ranked in self.ranked]

    def comparisons(self, criterion: int) -> Matrix:
        """(options, options) what the eigenvector is taken of: zero in the rows of options not ranked.

        A judgement not given is 0, and 1 more on the diagonal of both items (Harker 1987).
        """
        rows = [n for n, ranked in enumerate(self.ranked) if ranked]
        judged = self.judged(criterion)
        full = [[0.0] * len(self.options) for _ in self.options]
        for i, a in enumerate(rows):
            for j, b in enumerate(rows):
                value = judged[i][j]
                full[a][b] = 0.0 if value is None else value
            full[a][a] = 1.0 + sum(value is None for value in judged[i])
        return full

    def judged(self, criterion: int) -> PairwiseMatrix:
        """(ranked, ranked) judgements as the program uses them.

        Raises MethodError where the judgement scale has no number for one.
        """
        index = {option.id: n for n, option in enumerate(self.problem.options)}
        names = [o.id for o, r in zip(self.options, self.ranked, strict=True) if r]
        judged = self.problem.comparisons(criterion, tuple(index[name] for name in names))
        if self.settings.judgement_scale != LINEAR:
            from mcda_app.methods.judgement_scales import apply_scale

            judged = apply_scale(judged, self.settings.judgement_scale)
        return judged

    def local(self, criterion: int) -> list[float | None]:
        """(options,) priorities on one criterion; all None where nothing links the options ranked."""
        rows = tuple(n for n, o in enumerate(self.problem.options) if o.id in self._names)
        try:
            found = self.problem.priorities(criterion, rows, self.settings) if rows else ()
        except MethodError:
            found = ()
        return self.spread(found)

    @property
    def _names(self) -> set[str]:
        return {o.id for o, ranked in zip(self.options, self.ranked, strict=True) if ranked}

    def edited(self, criterion: int) -> bool:
        return self.problem.criteria[criterion].id in self.issue.judgements

    def used(self, criterion: int) -> list[float]:
        """(options,) scores as the steps use them: a gap as the scale's low end, no part as 0."""
        on = self.problem.criteria[criterion]
        low = on.scale.bounds[0]
        values = [self.issue.score(o.id, on.id).value_on(on) for o in self.options]
        return [
            (low if value is None else value) if ranked else 0.0
            for value, ranked in zip(values, self.ranked, strict=True)
        ]

    def ratio(self, criterion: int) -> float | None:
        """CR of the judgements on one criterion; None for fewer than three options, or if unlinked."""
        if sum(self.ranked) < 3:
            return None
        try:
            return consistency(self.judged(criterion), self.settings.random_index).cr
        except MethodError:
            return None


def work(evaluation: Evaluation, evaluator: Evaluator, issue: Issue) -> Worked:
    """Work an issue out by both methods."""
    project: Project = evaluation.project
    problem, result = evaluator.problem(project, issue), evaluation[issue.id]
    options = project.options_of(issue)
    weights = project.weights_of(issue)
    shares = tuple(weights.share(c.id) for c in project.criteria)
    rows = problem.rankable(shares)
    names = {problem.options[n].id for n in rows}
    steps: dict[Method, TopsisSteps | AhpSteps | None] = {}
    for method in Method:
        try:
            steps[method] = steps_of(problem, shares, replace(project.settings, method=method), rows)
        except MethodError:
            steps[method] = None
    topsis, ahp = steps[Method.TOPSIS], steps[Method.AHP]
    return Worked(
        issue,
        options,
        tuple(o.id in names for o in options),
        result,
        problem,
        project.settings,
        shares,
        topsis if isinstance(topsis, TopsisSteps) else None,
        ahp if isinstance(ahp, AhpSteps) else None,
    )
