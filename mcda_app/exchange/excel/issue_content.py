# SPDX-License-Identifier: MIT
"""What an issue's sheet shows: its inputs, and the program's own numbers, which formulas start out with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.issue_ranking import IssueResult, Steps, steps_of
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_REPORTED
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings, Synthesis
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.ahp import PairwiseMatrix
from mcda_app.methods.consistency import consistency, consistency_ratio
from mcda_app.methods.synthesis import AhpSteps
from mcda_app.methods.topsis import TopsisSteps
from mcda_app.methods.value import ValueSteps

Matrix = list[list[float]]
Column = list[float | None]
"""(options,) numbers; None for an option that is not ranked."""


class Evidenced(NamedTuple):
    """A score in words, and what it rests on; empty for a missing score."""

    option: str
    criterion: str
    score: str
    evidence: str
    source: str
    reason: str


class AhpColumn(NamedTuple):
    """AHP on one criterion.

    judgements  (options, options) where options were compared one by one; None where scores imply them
    matrix      (options, options) what the eigenvector is taken of, see `_matrix`; empty if not asked for
    priorities  (options,) None throughout where nothing links the ranked options
    scaled      (options,) the priorities as they are added up
    ratio       CR; None for fewer than three options, or if nothing links them
    bounds      the scale's
    """

    judgements: tuple[tuple[float | None, ...], ...] | None
    matrix: Matrix
    priorities: Column
    scaled: Column
    ratio: float | None
    bounds: tuple[float, float]


@dataclass(frozen=True, slots=True)
class TopsisNumbers:
    """TOPSIS step by step; None where an option, or all of them, cannot be ranked.

    normalised, weighted     (criteria, options)
    ideal, opposite          (criteria,)
    near, far, closeness     (options,) distance to the ideal and to its opposite, and the score
    """

    normalised: list[Column]
    weighted: list[Column]
    ideal: Sequence[float | None]
    opposite: Sequence[float | None]
    near: Column
    far: Column
    closeness: Column


@dataclass(frozen=True, slots=True)
class IssueContent:
    """One issue by each method.

    options   all of the issue's, the excluded ones among them; rows below are in this order
    result    the ranking by the project's method
    ranked    (options,) whether the option is ranked
    shares    (criteria,) weights in [0, 1]
    inputs    (options, criteria) label or number as typed; None for a missing score
    values    (options, criteria) the numbers behind them
    used      (options, criteria) as the steps use them: a gap as the scale's low end, 0 if not ranked
    ahp       (criteria,)
    sums      (options,) weighted sums of AHP's scaled priorities
    overall   (options,) AHP's priorities
    partial   (criteria, options) partial values of weighted value
    value     (options,) weighted value
    evidence  a row for each option and criterion
    """

    issue: Issue
    options: tuple[Option, ...]
    criteria: tuple[Criterion, ...]
    settings: MethodSettings
    result: IssueResult
    ranked: tuple[bool, ...]
    shares: tuple[float, ...]
    inputs: list[list[str | float | None]]
    values: list[Column]
    used: Matrix
    topsis: TopsisNumbers
    ahp: tuple[AhpColumn, ...]
    sums: Column
    overall: Column
    partial: list[Column]
    value: Column
    evidence: list[Evidenced]


def issue_content(
    project: Project, issue: Issue, matrix: IssueMatrix, result: IssueResult, *, ahp_matrices: bool
) -> IssueContent:
    """Rank an issue by each method.

    ahp_matrices  whether the comparisons are wanted, which many options make large
    """
    criteria, options = project.criteria, project.options_of(issue)
    weights = project.weights_of(issue)
    shares = tuple(weights.share(c.id) for c in criteria)
    rows = matrix.rankable(shares)
    rankable = {matrix.options[n].id for n in rows}
    ranked = tuple(option.id in rankable for option in options)
    scores = [[issue.score(option.id, c.id) for c in criteria] for option in options]
    readers = [_Reader(criterion) for criterion in criteria]
    values = [[reader.value(score) for score, reader in zip(line, readers, strict=True)] for line in scores]
    lows = [c.scale.bounds[0] for c in criteria]
    by_topsis = _steps(matrix, shares, project.settings, Method.TOPSIS, rows)
    by_ahp = _steps(matrix, shares, project.settings, Method.AHP, rows)
    by_value = _steps(matrix, shares, project.settings, Method.VALUE, rows)
    partial: list[Column] = [[None] * len(options)] * len(criteria)
    value: Column = [None] * len(options)
    if rows and isinstance(by_value, ValueSteps):
        partial = [_spread(column, ranked) for column in zip(*by_value.values, strict=True)]
        value = _spread(by_value.overall, ranked)
    overall = sums = None
    if isinstance(by_ahp, AhpSteps):
        overall = by_ahp.overall
        columns = zip(*by_ahp.scaled, strict=True)
        sums = [sum(w * p for w, p in zip(shares, column, strict=True)) for column in columns]
    return IssueContent(
        issue=issue,
        options=options,
        criteria=criteria,
        settings=project.settings,
        result=result,
        ranked=ranked,
        shares=shares,
        inputs=[[reader.typed(s) for s, reader in zip(line, readers, strict=True)] for line in scores],
        values=values,
        used=[
            [
                (low if value is None else value) if is_ranked else 0.0
                for value, low in zip(line, lows, strict=True)
            ]
            for line, is_ranked in zip(values, ranked, strict=True)
        ],
        topsis=_topsis(by_topsis if isinstance(by_topsis, TopsisSteps) else None, ranked, len(criteria)),
        ahp=tuple(
            _ahp_column(project, issue, matrix, ranked, rows, j, with_matrix=ahp_matrices)
            for j in range(len(criteria))
        ),
        sums=_spread(sums, ranked),
        overall=_spread(overall, ranked),
        partial=partial,
        value=value,
        evidence=[
            _evidenced(option, reader, score, value)
            for option, line, numbers in zip(options, scores, values, strict=True)
            for reader, score, value in zip(readers, line, numbers, strict=True)
        ],
    )


def _steps(
    matrix: IssueMatrix,
    shares: Sequence[float],
    settings: MethodSettings,
    method: Method,
    rows: tuple[int, ...],
) -> Steps | None:
    """A method's steps over the ranked options; None where it cannot rank them."""
    try:
        return steps_of(matrix, shares, replace(settings, method=method), rows)
    except MethodError:
        return None


def _spread(values: Sequence[float] | None, ranked: Sequence[bool]) -> Column:
    """Values of the ranked options at their places among all."""
    remaining = iter(values or ())
    return [next(remaining, None) if is_ranked else None for is_ranked in ranked]


class _Reader:
    """Reads the scores on one criterion; what options with equal scores share is worked out once."""

    def __init__(self, criterion: Criterion) -> None:
        self.title = criterion.title
        self._criterion = criterion
        self._levels = {level.id: level for level in reversed(criterion.scale.levels)}
        self._words: dict[float, str] = {}

    def value(self, score: Score) -> float | None:
        """As `Score.value_on`."""
        if score.level is None:
            return score.number
        level = self._levels.get(score.level)
        return None if level is None else level.value

    def typed(self, score: Score) -> str | float | None:
        """A score as it is typed into its cell: a level's label, or a number."""
        if score.level is None:
            return score.number
        level = self._levels.get(score.level)
        return None if level is None else level.label

    def words(self, value: float) -> str:
        words = self._words.get(value)
        if words is None:
            words = self._words[value] = self._criterion.describe_in_full(value)
        return words


def _evidenced(option: Option, reader: _Reader, score: Score, value: float | None) -> Evidenced:
    words = tr("missing") if value is None else reader.words(value)
    evidence = "" if score.missing else EVIDENCE_REPORTED[score.evidence]
    return Evidenced(option.title, reader.title, words, evidence, score.source_text, score.reason_text)


def _topsis(steps: TopsisSteps | None, ranked: Sequence[bool], criteria: int) -> TopsisNumbers:
    if steps is None:
        nothing: Column = [None] * len(ranked)
        unknown: Column = [None] * criteria
        return TopsisNumbers(
            [nothing] * criteria, [nothing] * criteria, unknown, unknown, nothing, nothing, nothing
        )
    return TopsisNumbers(
        [_spread([row[j] for row in steps.normalised], ranked) for j in range(criteria)],
        [_spread([row[j] for row in steps.weighted], ranked) for j in range(criteria)],
        steps.ideal,
        steps.anti_ideal,
        _spread(steps.distance_to_ideal, ranked),
        _spread(steps.distance_to_anti_ideal, ranked),
        _spread(steps.closeness, ranked),
    )


def _ahp_column(
    project: Project,
    issue: Issue,
    matrix: IssueMatrix,
    ranked: Sequence[bool],
    rows: tuple[int, ...],
    j: int,
    *,
    with_matrix: bool,
) -> AhpColumn:
    criterion, settings = project.criteria[j], project.settings
    priorities = _spread(_priorities(matrix, j, rows, settings), ranked)
    scaled = priorities
    if settings.synthesis is Synthesis.IDEAL:
        largest = max((value for value in priorities if value is not None), default=1.0)
        scaled = [None if value is None else value / largest for value in priorities]
    return AhpColumn(
        _judgements(issue, criterion, project.options_of(issue)),
        _matrix(matrix.judgements(j, rows, settings), ranked) if with_matrix else [],
        priorities,
        scaled,
        _ratio(matrix, j, rows, settings),
        criterion.scale.bounds,
    )


def _judgements(
    issue: Issue, criterion: Criterion, options: Sequence[Option]
) -> tuple[tuple[float | None, ...], ...] | None:
    judged = issue.judgements.get(criterion.id)
    if judged is None:
        return None
    return tuple(tuple(judged.ratio(a.id, b.id) for b in options) for a in options)


def _matrix(judged: PairwiseMatrix, ranked: Sequence[bool]) -> Matrix:
    """(options, options) comparisons, with zeros in the rows and columns of options not ranked.

    A judgement not given is 0, and 1 more on the diagonal of both items (Harker 1987).
    """
    rows = [n for n, is_ranked in enumerate(ranked) if is_ranked]
    matrix = [[0.0] * len(ranked) for _ in ranked]
    for i, a in enumerate(rows):
        for j, b in enumerate(rows):
            value = judged[i][j]
            matrix[a][b] = 0.0 if value is None else value
        matrix[a][a] = 1.0 + sum(value is None for value in judged[i])
    return matrix


def _priorities(
    matrix: IssueMatrix, j: int, rows: tuple[int, ...], settings: MethodSettings
) -> Sequence[float] | None:
    try:
        return matrix.priorities(j, rows, settings) if rows else None
    except MethodError:
        return None


def _ratio(matrix: IssueMatrix, j: int, rows: tuple[int, ...], settings: MethodSettings) -> float | None:
    if len(rows) < 3:
        return None
    known = matrix.eigenvalue(j, rows, settings)
    if known is not None and matrix.is_implied(j):
        return consistency_ratio(known, len(rows), settings.random_index)
    try:
        judgements = matrix.judgements(j, rows, settings)
        return consistency(judgements, settings.random_index, lambda_max=known).cr
    except MethodError:
        return None
