# SPDX-License-Identifier: MIT
"""The program's own numbers for one issue, which the workbook's formulas start out with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mcda_app.analysis.evaluation import Evaluation, Evaluator, IssueResult, steps_of
from mcda_app.analysis.problem import LINEAR, Problem
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.settings import Method, MethodSettings, Prioritisation
from mcda_app.errors import MethodError
from mcda_app.methods.ahp import PairwiseMatrix
from mcda_app.methods.consistency import consistency
from mcda_app.methods.synthesis import AhpSteps
from mcda_app.methods.topsis import TopsisSteps

SQUARINGS = 6
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
    problem: Problem
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
        """(ranked, ranked) judgements as the program uses them."""
        index = {option.id: n for n, option in enumerate(self.problem.options)}
        names = [o.id for o, r in zip(self.options, self.ranked, strict=True) if r]
        judged = self.problem.comparisons(criterion, tuple(index[name] for name in names))
        if self.settings.judgement_scale != LINEAR:
            from mcda_app.methods.judgement_scales import apply_scale

            judged = apply_scale(judged, self.settings.judgement_scale)
        return judged

    def edited(self, criterion: int) -> bool:
        return self.problem.criteria[criterion].id in self.issue.judgements

    @property
    def live(self) -> bool:
        """Whether formulas can follow scores and judgements: not through another judgement scale."""
        return self.settings.judgement_scale == LINEAR

    def solvable(self, criterion: int) -> bool:
        """Whether formulas can find the priorities: not a geometric mean with judgements missing."""
        by_mean = self.settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
        return not by_mean or all(value is not None for row in self.judged(criterion) for value in row)

    def ratio(self, criterion: int) -> float | None:
        """CR of the judgements on one criterion; None for fewer than three options."""
        judged = self.judged(criterion)
        return consistency(judged, self.settings.random_index).cr if len(judged) > 2 else None


def squares(matrix: Matrix) -> list[Matrix]:
    """The matrix scaled to sum to 1, then squared and scaled again, SQUARINGS times."""

    def scaled(m: Matrix) -> Matrix:
        total = sum(map(sum, m)) or 1.0
        return [[value / total for value in row] for row in m]

    found = [scaled(matrix)]
    for _ in range(SQUARINGS):
        last = found[-1]
        columns = list(zip(*last, strict=True))
        found.append(
            scaled([[sum(a * b for a, b in zip(row, c, strict=True)) for c in columns] for row in last])
        )
    return found


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
