# SPDX-License-Identifier: MIT
"""Counts ranks over samples of weights, scores and level values, for all issues of a project at once.

It runs in one thread. Measured, two take as long for many options and up to twice as long for few: steps that
stay in cache last some ten microseconds, about as long as handing over the interpreter's lock. The other core
is left to the window.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from mcda_app.analysis.acceptability.column_sampler import PageDraws, SampledColumn, VaryingColumn, varies
from mcda_app.analysis.acceptability.results import Acceptability, IssueAcceptability
from mcda_app.analysis.acceptability.screening import Screen, ScreenedColumn, passes
from mcda_app.analysis.acceptability.weight_sampler import CACHED_PAGES, SampledWeights
from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix, issue_matrix
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr
from mcda_app.methods.vectorised import Floats, Tally, Workspace, column_gaps, mode_priorities, product
from mcda_app.methods.weight_sampling import PAGE

CACHE_LIMIT_BYTES = 64_000_000
"""Memory limit for cached columns; if they need more, as in large projects, none are cached."""

CONFIDENCE_SAMPLES = CACHED_PAGES * PAGE
"""Maximum number of samples for confidence factors, with a standard error of up to half a point."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """How one issue is ranked in every sample.

    rows      indices of the ranked options in the matrix
    still     criteria whose column is the same in every sample; columns holds them, side by side
    varying   criteria whose column varies, with its sampler
    screen    who takes part where an option falls in some samples only; then the columns are its own
    failure   why it cannot be ranked
    """

    matrix: IssueMatrix
    rows: tuple[int, ...]
    still: tuple[int, ...] = ()
    columns: Floats | None = None
    varying: tuple[tuple[int, VaryingColumn], ...] = ()
    screen: Screen | None = None
    failure: str = ""

    @property
    def all_still(self) -> bool:
        return len(self.still) == len(self.matrix.criteria)

    @property
    def ranks(self) -> bool:
        return bool(self.rows) and not self.failure


class RankSampler:
    """Answers one question for successive projects, caching what did not change in between."""

    def __init__(self, question: AcceptabilityQuestion) -> None:
        self.question = question
        self._size = question.samples
        self._keep = True
        self._project: Project | None = None
        self._ids: tuple[str, ...] = ()
        self._weights: SampledWeights | None = None
        self._plans: dict[str, _Plan] = {}
        self._matrices: Memo[str, IssueMatrix] = Memo()
        self._earlier_plans: Memo[str, _Plan] = Memo()
        self._columns: dict[tuple[object, ...], VaryingColumn] = {}
        self._tallies: dict[str, Tally] = {}
        self._spaces: dict[int, Workspace] = {}
        self._latest_draws: PageDraws | None = None

    @property
    def pages(self) -> int:
        return -(-self.question.samples // PAGE)

    def prepare(self, project: Project, matrices: dict[str, IssueMatrix] | None = None) -> None:
        """Start over with a project.

        matrices  issue id to decision matrix, if already known

        Raises MethodError for a question that does not fit this project.
        """
        old = self._project
        if old is None or old.criteria is not project.criteria or old.settings != project.settings:
            self._columns.clear()
            self._latest_draws = None
        self._project = project
        self._ids = tuple(c.id for c in project.criteria)
        self._weights = SampledWeights(project, self.question, self._weights)
        plans = {}
        for issue in project.issues:
            matrix = matrices[issue.id] if matrices else self._matrix(project, issue)
            weighty = self._weights.weighty(issue)
            plans[issue.id] = self._earlier_plans.answer(
                issue.id,
                partial(self._plan, project, matrix, weighty, project.settings),
                (matrix, project.criteria),
                (weighty, project.settings),
            )
        self._plans = plans
        self._earlier_plans.retain(plans)
        self._matrices.retain(plans)
        used = {id(c) for plan in plans.values() for _, c in plan.varying}
        self._columns = {key: c for key, c in self._columns.items() if id(c) in used}
        page_bytes = sum(c.page_bytes for c in self._columns.values())
        page_bytes += sum(plan.screen.page_bytes for plan in plans.values() if plan.screen is not None)
        self._keep = CACHED_PAGES * page_bytes <= CACHE_LIMIT_BYTES
        width = len(project.criteria)
        self._tallies = {key: Tally(len(plan.rows), width) for key, plan in plans.items() if plan.ranks}

    def count(self, first: int, end: int, *, detail: bool = True) -> None:
        """Count the pages from first up to, but not including, end.

        detail  whether to count pairwise wins and the weights at which an option is first
        """
        for page in range(first, end):
            for _ in self._count_page(page, detail):
                pass

    def counting(self, samples: int, *, detail: bool = False) -> Iterator[None]:
        """Count the first samples, at most those of the question, issue by issue.

        Each step takes a few hundred microseconds, so that the caller can do other work in between.
        """
        self._size = min(samples, self.question.samples)
        for page in range(-(-self._size // PAGE)):
            yield from self._count_page(page, detail)

    def first_shares(self) -> dict[str, dict[str, float]]:
        """Issue id to the options' shares of samples in which they were first."""
        shares = {}
        for key, tally in self._tallies.items():
            firsts = (tally.ranks[:, 0] / tally.samples).tolist()
            shares[key] = {o.id: s for o, s in zip(self._options(key), firsts, strict=True)}
        return shares

    def answer(self, *, complete: bool) -> Acceptability:
        """The counts so far."""
        assert self._project is not None
        issues = {
            issue.id: self._issue_answer(issue, self._plans[issue.id], complete)
            for issue in self._project.issues
        }
        samples = max((t.samples for t in self._tallies.values()), default=self.question.samples)
        return Acceptability(self.question, issues, samples, complete)

    def _options(self, issue_id: str) -> tuple[Option, ...]:
        plan = self._plans[issue_id]
        return tuple(plan.matrix.options[n] for n in plan.rows)

    def _matrix(self, project: Project, issue: Issue) -> IssueMatrix:
        same = (issue, project.criteria, project.options_of(issue))
        return self._matrices.answer(issue.id, lambda: issue_matrix(project, issue), same)

    def _plan(
        self, project: Project, matrix: IssueMatrix, weighty: tuple[int, ...], settings: MethodSettings
    ) -> _Plan:
        matrix, falls = self._candidates(project, matrix)
        mask = [1.0 if m in weighty else 0.0 for m in range(len(matrix.criteria))]
        rows = tuple(range(len(matrix.options))) if self.question.free_missing else matrix.rankable(mask)
        if not rows:
            return _Plan(matrix, rows, failure=self._nothing_ranked(matrix))
        still: list[tuple[int, Floats]] = []
        varying: list[tuple[int, VaryingColumn]] = []
        screened: list[ScreenedColumn] = []
        try:
            for m in range(len(matrix.criteria)):
                in_doubt = tuple(place for place, n in enumerate(rows) if (n, m) in falls)
                if m not in weighty and not in_doubt:
                    continue
                sampler = self._sampler_of(m, matrix, rows, settings, in_doubt=bool(in_doubt))
                screened.append(ScreenedColumn(m, sampler, m in weighty, in_doubt))
                if falls or m not in weighty:
                    continue
                if sampler is not None:
                    varying.append((m, sampler))
                else:
                    still.append((m, self._still_column(m, matrix, rows, settings)))
        except MethodError as error:
            return _Plan(matrix, rows, failure=str(error))
        if falls:
            return _Plan(matrix, rows, screen=Screen(matrix, rows, screened, settings))
        columns = np.stack([column for _, column in still], axis=1) if still else None
        return _Plan(matrix, rows, tuple(m for m, _ in still), columns, tuple(varying))

    def _candidates(
        self, project: Project, matrix: IssueMatrix
    ) -> tuple[IssueMatrix, frozenset[tuple[int, int]]]:
        """The matrix of the options that meet all thresholds in some sample, and the scores that decide it.

        returns  (option, criterion) indices of the scores that meet their threshold in some samples only
        """
        question = self.question
        varied = question.score_levels or question.free_missing
        if not varied or all(c.threshold is None for c in matrix.criteria):
            return matrix, frozenset()
        wide = issue_matrix(project, matrix.issue, thresholds=False)
        met = [
            [passes(c, value, question) for c, value in zip(wide.criteria, row, strict=True)]
            for row in wide.values
        ]
        kept = [n for n, row in enumerate(met) if False not in row]
        falls = frozenset(
            (place, m)
            for place, n in enumerate(kept)
            for m, met_always in enumerate(met[n])
            if not met_always
        )
        return (wide.only(kept), falls) if falls else (matrix, falls)

    @staticmethod
    def _nothing_ranked(matrix: IssueMatrix) -> str:
        if any(c.threshold is not None for c in matrix.criteria):
            return tr("No option that meets the thresholds has all the scores it needs.")
        return tr("No option has all the scores it needs.")

    def _sampler_of(
        self,
        m: int,
        matrix: IssueMatrix,
        rows: tuple[int, ...],
        settings: MethodSettings,
        *,
        in_doubt: bool,
    ) -> VaryingColumn | None:
        """What samples a criterion's scores; None if they are the same in every sample.

        in_doubt  whether its scores are drawn even where comparisons were edited, for its threshold

        Raises MethodError for a score outside the scale.
        """
        criterion = matrix.criteria[m]
        values = tuple(matrix.values[n][m] for n in rows)
        low, high = criterion.scale.bounds
        if any(v is not None and not low <= v <= high for v in values):
            raise MethodError(
                tr("A score on {criterion} is outside its scale, which runs from {low} to {high}.").format(
                    criterion=criterion.title, low=localised(low, "g"), high=localised(high, "g")
                ),
                remedy=tr("Correct the score or widen the scale."),
            )
        edited = settings.method is Method.AHP and criterion.id in matrix.issue.judgements
        levels, free = self.question.score_levels, self.question.free_levels
        if (edited and not in_doubt) or not varies(
            criterion.scale, values, score_levels=levels, free_levels=free
        ):
            return None
        return self._column(m, matrix, values, settings)

    def _column(
        self, m: int, matrix: IssueMatrix, values: tuple[float | None, ...], settings: MethodSettings
    ) -> VaryingColumn:
        key = (m, values)
        if key not in self._columns:
            self._columns[key] = VaryingColumn(
                m,
                matrix.criteria[m],
                values,
                settings,
                score_levels=self.question.score_levels,
                free_levels=self.question.free_levels,
            )
        return self._columns[key]

    def _still_column(
        self, m: int, matrix: IssueMatrix, rows: tuple[int, ...], settings: MethodSettings
    ) -> Floats:
        if settings.method is Method.AHP:
            return mode_priorities(matrix.priorities(m, rows, settings), settings.synthesis)
        if settings.method is Method.VALUE:
            return np.array([row[m] for row in matrix.partial_values(rows)])
        criterion = matrix.criteria[m]
        values = np.array([matrix.scores_of([n])[0][m] for n in rows])
        return column_gaps(values, criterion.direction.sign, settings.normalisation, criterion.scale.bounds)

    def _count_page(self, page: int, detail: bool) -> Iterator[None]:
        assert self._project is not None
        assert self._weights is not None
        topsis = self._project.settings.method is Method.TOPSIS
        size = min(PAGE, self._size - page * PAGE)
        draws = self._draws(page, size)
        weights = self._weights.page(page, squared=topsis, whole=detail)
        for key, tally in self._tallies.items():
            plan = self._plans[key]
            factors, units = weights.of(plan.matrix.issue, self._ids)
            self._count_blocks(plan, tally, draws, size, factors, units, wins=detail)
            yield

    def _count_blocks(
        self,
        plan: _Plan,
        tally: Tally,
        draws: PageDraws,
        size: int,
        factors: Floats,
        units: Floats | None,
        *,
        wins: bool,
    ) -> None:
        """Count the first samples of a page, a block at a time.

        factors  (criteria, PAGE) weights, squared for TOPSIS
        units    (criteria, PAGE) weights in WEIGHT_UNIT, summed where an option is first
        """
        space = self._space(len(plan.rows))
        space.begin()
        if plan.screen is not None:
            page = plan.screen.page(draws, keep=self._is_cached(draws.page))
            for start in range(0, size, space.length):
                block = slice(start, min(start + space.length, size))
                units_there = None if units is None else units[:, block]
                scores = plan.screen.scores(page, block, factors[:, block], space)
                there = page.takes_part[:, block]
                space.count_scores(scores, tally, units_there, wins=wins, takes_part=there)
            return
        keep = self._is_cached(draws.page)
        columns = [(m, c.column(draws, keep=keep)) for m, c in plan.varying]
        repeated = any(column.kinds is not None for _, column in columns)
        length = space.stretch if repeated else space.length
        for start in range(0, size, length):
            stretch = slice(start, min(start + length, size))
            parts = [(m, column.part(stretch)) for m, column in columns]
            sums = _sums(space, plan, parts, factors[:, stretch])
            for first in range(start, stretch.stop, space.length):
                block = slice(first, min(first + space.length, stretch.stop))
                part = sums[:, first - start : block.stop - start]
                units_there = None if units is None else units[:, block]
                self._count(part, space, tally, factors[:, block], units_there, wins=wins)

    def _count(
        self,
        sums: Floats,
        space: Workspace,
        tally: Tally,
        factors: Floats,
        units: Floats | None,
        *,
        wins: bool,
    ) -> None:
        """Count the ranks that sums (see `_sums`) imply; other arguments as for _count_blocks."""
        assert self._project is not None
        method = self._project.settings.method
        if method is Method.TOPSIS:
            space.count_topsis(sums, tally, units, wins=wins)
        elif method is Method.VALUE:
            space.count_scores(space.averages(sums, factors), tally, units, wins=wins)
        else:
            space.count_scores(space.shared_out(sums), tally, units, wins=wins)

    def _is_cached(self, page: int) -> bool:
        return self._keep and page < CACHED_PAGES

    def _draws(self, page: int, size: int) -> PageDraws:
        """The draws of a page: those of the last time if they are the same and not too many to keep."""
        size = PAGE if self._is_cached(page) else size
        draws = self._latest_draws
        if draws is None or (draws.page, draws.size) != (page, size) or draws.bytes > CACHE_LIMIT_BYTES:
            draws = self._latest_draws = PageDraws(self.question.seed, page, size)
        return draws

    def _space(self, options: int) -> Workspace:
        if options not in self._spaces:
            self._spaces[options] = Workspace(options, len(self._ids))
        return self._spaces[options]

    def _issue_answer(self, issue: Issue, plan: _Plan, complete: bool) -> IssueAcceptability:
        matrix = plan.matrix
        left_out = tuple(o for n, o in enumerate(matrix.options) if n not in plan.rows)
        tally = self._tallies.get(issue.id)
        if tally is None:
            return IssueAcceptability(issue, (), matrix.options, 0, (), 0, (), (), (), plan.failure)
        firsts = tally.ranks[:, 0].tolist()
        central: list[FrozenDict[str, float] | None] = []
        for sums, first in zip(tally.weights.tolist(), firsts, strict=True):
            total = sum(sums)
            shares = {c.id: s / total for c, s in zip(matrix.criteria, sums, strict=True)} if first else None
            central.append(None if shares is None else FrozenDict(shares))
        return IssueAcceptability(
            issue,
            self._options(issue.id),
            left_out,
            tally.samples,
            tuple(map(tuple, tally.ranks.tolist())),
            tally.shared,
            tuple(map(tuple, (tally.wins / tally.samples).tolist())),
            tuple(central),
            tuple(self._confidence(plan, central)) if complete else (None,) * len(central),
            empty=tally.empty,
        )

    def _confidence(
        self, plan: _Plan, central: Sequence[FrozenDict[str, float] | None]
    ) -> Iterator[float | None]:
        """The share of samples in which each option is first at its central weights."""
        assert self._project is not None
        topsis = self._project.settings.method is Method.TOPSIS
        varies_at_all = plan.varying or plan.screen is not None
        samples = min(self.question.samples, CONFIDENCE_SAMPLES) if varies_at_all else 1
        for n, shares in enumerate(central):
            if shares is None:
                yield None
                continue
            weights = np.array([[shares[c]] for c in self._ids])
            factors = np.repeat(np.square(weights) if topsis else weights, min(samples, PAGE), axis=1)
            tally = Tally(len(plan.rows), len(self._ids))
            for page in range(-(-samples // PAGE)):
                size = min(PAGE, samples - page * PAGE)
                draws = self._draws(page, size)
                self._count_blocks(plan, tally, draws, size, factors, None, wins=False)
            yield int(tally.ranks[n, 0]) / tally.samples


Part = tuple[int, SampledColumn]
"""A criterion, and its column for some samples."""


def _sums(space: Workspace, plan: _Plan, varying: Sequence[Part], factors: Floats) -> Floats:
    """Sums of columns times factors: squared distances for TOPSIS, else priorities or partial values."""
    rows = varying[0][1].height if plan.columns is None else len(plan.columns)
    out = space.sums(rows, factors.shape[1])
    if plan.columns is not None:
        product(plan.columns, factors if plan.all_still else factors[list(plan.still)], out)
    elif varying[0][1].kinds is None:
        (m, column), varying = varying[0], varying[1:]
        np.multiply(column.rows, column.weighed(factors[m]), out=out)
    else:
        out.fill(0.0)
    for m, column in varying:
        space.add_product(column.rows, column.weighed(factors[m]), out, column.kinds)
    return out
