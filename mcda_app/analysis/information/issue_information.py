# SPDX-License-Identifier: MIT
"""Work out what is known of one issue's first place while scores are in doubt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np

from mcda_app.analysis.acceptability.badges import ROBUST_FROM, Firmness, firmness
from mcda_app.analysis.information.method_rankers import is_additive, proven_bounds, ranker_of
from mcda_app.analysis.information.results import (
    Aim,
    Bearing,
    BestSet,
    DoubtedScore,
    GroupEffect,
    IssueInformation,
    Outcome,
    ScoreInformation,
)
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.evidence.plausible import plausible
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.thresholds.knock_out import is_acceptable
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.information.bounds import never_first, sole_leader
from mcda_app.methods.information.doubtful import (
    DoubtfulMatrix,
    DoubtfulScore,
    Flags,
    levels_in_doubt,
    number_in_doubt,
)
from mcda_app.methods.information.expected_value import AdditiveValue, ExpectedGain
from mcda_app.methods.information.joint import Enumeration, Sample, joint_of
from mcda_app.methods.information.settling import Settler, Settling
from mcda_app.methods.information.thresholds import ThresholdMatrix

SAMPLES = 10_000
"""Random samples where combinations are too many; the standard error of a share is half a point at most."""

MOST_TOGETHER = 3
"""Scores that are settled together."""

SOUGHT_AMONG, SOUGHT_BY_SAMPLES = 12, 8
"""Scores among which the best sets are sought, exactly and with random samples; of more, those that promise
most by themselves."""

GROUP_SAMPLES = 2_000
"""Random samples for the chance of a change if many scores are settled at once: a standard error of a
percentage point."""


def doubted_scores(issue: Issue, matrix: IssueMatrix) -> list[DoubtedScore]:
    """The scores of an issue that may be other than they are, without those of excluded options."""
    doubted = []
    for option in matrix.options:
        for criterion in matrix.criteria:
            score = issue.score(option.id, criterion.id)
            may_be = plausible(score, criterion)
            if may_be is not None and not may_be.certain:
                place = ScorePlace(issue.id, option.id, criterion.id)
                doubted.append(DoubtedScore(place, issue, option, criterion, score, may_be))
    return doubted


class IssueInquiry:
    """The doubts of one issue, ready for questions."""

    def __init__(self, project: Project, matrix: IssueMatrix, samples: int, seed: int) -> None:
        """
        matrix  of all options that are not excluded, those that miss a threshold included

        Raises MethodError if the method cannot rank the issue.
        """
        self.project, self.issue, self._matrix = project, matrix.issue, matrix
        self._samples = samples
        self._seed = (seed, project.issues.index(matrix.issue))
        self._shares = [project.weights_of(self.issue).share(c.id) for c in matrix.criteria]
        self.rows = matrix.rankable(self._shares)
        self.options: tuple[Option, ...] = tuple(matrix.options[n] for n in self.rows)
        if not self.rows:
            raise MethodError(tr("No option has all the scores it needs."))
        ids = {option.id for option in self.options}
        self.doubted = [d for d in doubted_scores(self.issue, matrix) if d.option.id in ids]
        weighty = {c.id for c, share in zip(matrix.criteria, self._shares, strict=True) if share > 0}
        self._counts = [self._counts_at_all(d, weighty) for d in self.doubted]
        self.counted = [d for d, counts in zip(self.doubted, self._counts, strict=True) if counts]
        self._ranker = ranker_of(matrix, self.rows, self._shares, project.settings)
        self._doubtful = [self._doubtful_score(d) for d in self.counted]
        self._thresholds = any(c.threshold is not None for c in matrix.criteria)
        joint = joint_of(self._doubtful_matrix(), samples, self._seed)
        if not joint.matrix.now.any():
            raise MethodError(tr("No option that meets the thresholds has all the scores it needs."))
        self.settler = Settler(joint, ROBUST_FROM)
        additive = is_additive(project.settings) and not self._thresholds
        self.value = self._additive_value() if additive else None
        self._never = self._proven_idle()

    def _doubtful_matrix(self) -> DoubtfulMatrix:
        scores = self._matrix.scores_of(self.rows)
        if not self._thresholds:
            return DoubtfulMatrix(scores, self._doubtful, self._ranker)
        matrix, criteria, settings = self._matrix, self._matrix.criteria, self.project.settings
        missing = np.array([[v is None for v in matrix.values[n]] for n in self.rows], np.bool_)
        return ThresholdMatrix(
            scores,
            self._doubtful,
            lambda places: ranker_of(matrix, tuple(self.rows[n] for n in places), self._shares, settings),
            lambda m, value: is_acceptable(criteria[m], value),
            missing,
        )

    @property
    def joint(self) -> Enumeration | Sample:
        return self.settler.joint

    @property
    def now(self) -> tuple[Option, ...]:
        """The options in first place now."""
        return self._options_of(self.joint.matrix.now)

    def indices(self, places: Sequence[ScorePlace]) -> tuple[int, ...]:
        """The places among the counted scores; others add nothing."""
        known = {d.place: n for n, d in enumerate(self.counted)}
        return tuple(sorted(known[place] for place in places if place in known))

    def group(self, places: Sequence[ScorePlace]) -> GroupEffect:
        """What settling many scores together would do."""
        chosen = self.indices(places)
        changes = self.settler.changes(chosen, min(self._samples, GROUP_SAMPLES), self._seed)
        gain: float | None = None
        if len(chosen) == len(self.counted):
            gain = self.settler.total[1]
        elif self.joint.exact or len(chosen) <= MOST_TOGETHER:
            gain = self.settler.settling(chosen).gain
        return GroupEffect(changes, gain, self._gain(chosen))

    def score_information(self) -> Iterator[ScoreInformation]:
        """One for each doubtful score, in the order of the matrix."""
        index = 0
        for doubted, counts in zip(self.doubted, self._counts, strict=True):
            if counts:
                yield self._counted_score(index, doubted)
                index += 1
            else:
                nothing = Settling((), 0.0, 0.0, 0.0, if_confirmed=False)
                worth = None if self.value is None else ExpectedGain(0.0)
                yield ScoreInformation(doubted, Bearing.NEVER, nothing, (), worth)

    def _counted_score(self, n: int, doubted: DoubtedScore) -> ScoreInformation:
        settling = self.settler.settling((n,))
        first, shares = self.joint.first_over((n,)), self.joint.shares((n,))
        outcomes = tuple(
            Outcome(
                value,
                chance,
                self._options_of(first[:, k]),
                dict(zip((o.id for o in self.options), shares[:, k].tolist(), strict=True)),
            )
            for k, (value, chance) in enumerate(
                zip(self._doubtful[n].values, self._doubtful[n].chances, strict=True)
            )
        )
        return ScoreInformation(doubted, self._bearing(n, first), settling, outcomes, self._gain((n,)))

    def best_sets(
        self, scores: Sequence[ScoreInformation]
    ) -> tuple[dict[Aim, tuple[BestSet, ...]], tuple[int, int]]:
        """For each aim the best set of each size; among how many they were sought, and of how many."""
        by_place = {info.doubted.place: info for info in scores}
        bearing = [
            n
            for n, d in enumerate(self.counted)
            if by_place[d.place].bearing in (Bearing.ALONE, Bearing.TOGETHER)
        ]
        promising = sorted(bearing, key=lambda n: self._promise(by_place[self.counted[n].place].settling))
        most = SOUGHT_AMONG if self.joint.exact else SOUGHT_BY_SAMPLES
        sought = sorted(promising[:most])
        if isinstance(self.joint, Enumeration):
            self.joint.prepare(MOST_TOGETHER)
        best: dict[Aim, list[BestSet]] = {aim: [] for aim in Aim}
        for size in range(min(MOST_TOGETHER, len(sought)) + 1):
            settlings = [self.settler.settling(chosen) for chosen in combinations(sought, size)]
            for aim, sets in best.items():
                winner = max(settlings, key=lambda s, aim=aim: rounded(objective(s, aim)))  # type: ignore[misc]
                sets.append(BestSet(winner, tuple(self.counted[n].place for n in winner.scores)))
        return {aim: tuple(sets) for aim, sets in best.items()}, (len(sought), len(bearing))

    def _promise(self, settling: Settling) -> tuple[float, float, float]:
        return (-settling.gain, -settling.changes, -settling.firm)

    def firmness(self) -> Firmness | None:
        """How firm first place is by the doubts alone, by the rule of the badges."""
        if len(self.options) < 2:
            return None
        matrix = self.joint.matrix
        return firmness(float(self.joint.shares()[matrix.leader]) + 1e-12, int(matrix.now.sum()))

    def total_value(self) -> ExpectedGain | None:
        return self._gain(tuple(range(len(self.counted))))

    @property
    def is_proven(self) -> bool:
        """Whether no combination changes first place, the numbers between the listed values included."""
        return all(self._never) or (
            self._all_whole and self.joint.exact and self.joint.share_of_changes() == 0.0
        )

    @property
    def _all_whole(self) -> bool:
        return all(score.whole for score in self._doubtful)

    def _gain(self, chosen: tuple[int, ...]) -> ExpectedGain | None:
        return None if self.value is None else self.value.gain(chosen, self._samples, self._seed)

    def _bearing(self, n: int, first: Flags) -> Bearing:
        if bool((first != self.joint.matrix.now[:, None]).any()):
            return Bearing.ALONE
        if self.joint.seen_to_matter(n):
            return Bearing.TOGETHER
        if self._never[n] or (self.joint.exact and self._all_whole):
            return Bearing.NEVER
        return Bearing.UNSEEN

    def _proven_idle(self) -> list[bool]:
        """Which doubtful scores are proven, by bounds on the options' scores, not to bear on first place.

        With thresholds nothing is proven so: an option may fall or return.
        """
        if self._thresholds:
            return [False] * len(self._doubtful)
        low = np.array(self._matrix.scores_of(self.rows), dtype=np.float64)
        high = low.copy()
        for score, doubted in zip(self._doubtful, self.counted, strict=True):
            may_be = doubted.plausible
            low[score.row, score.column], high[score.row, score.column] = may_be.low, may_be.high
        bounds = proven_bounds(self._matrix, low, high, self._shares, self.project.settings)
        if bounds is None:
            return [False] * len(self._doubtful)
        if sole_leader(bounds) is not None:
            return [True] * len(self._doubtful)
        if not is_additive(self.project.settings):
            return [False] * len(self._doubtful)  # a score of one option moves the others' too
        out_of_reach = never_first(bounds)
        return [out_of_reach[score.row] for score in self._doubtful]

    def _additive_value(self) -> AdditiveValue:
        matrix = np.array(self._matrix.scores_of(self.rows), dtype=np.float64)
        parts = [self._ranker.part(m, matrix[:, m : m + 1])[:, 0] for m in range(matrix.shape[1])]
        worths = []
        for score in self._doubtful:
            column = np.repeat(matrix[:, score.column : score.column + 1], len(score.values), axis=1)
            column[score.row] = score.values
            worths.append(self._ranker.part(score.column, column)[score.row].tolist())
        return AdditiveValue(np.sum(parts, axis=0).tolist(), self._doubtful, worths)

    def _counts_at_all(self, doubted: DoubtedScore, weighty: set[str]) -> bool:
        """Whether a score counts: by its weight, without comparisons in its place, or by a threshold."""
        if doubted.criterion.threshold is not None:
            return True
        criterion = doubted.criterion.id
        compared = self.project.settings.method is Method.AHP and criterion in self.issue.judgements
        return criterion in weighty and not compared

    def _doubtful_score(self, doubted: DoubtedScore) -> DoubtfulScore:
        row = next(n for n, option in enumerate(self.options) if option.id == doubted.option.id)
        column = next(m for m, c in enumerate(self._matrix.criteria) if c.id == doubted.criterion.id)
        may_be = doubted.plausible
        if may_be.values is not None:
            return levels_in_doubt(row, column, may_be.values, may_be.now)
        return number_in_doubt(row, column, may_be.low, may_be.high, may_be.now)

    def _options_of(self, first: Flags) -> tuple[Option, ...]:
        return tuple(o for o, is_first in zip(self.options, first.tolist(), strict=True) if is_first)

    def expected(self) -> dict[str, float] | None:
        if self.value is None:
            return None
        return dict(zip((o.id for o in self.options), self.value.expected.tolist(), strict=True))


@understands_choices
def objective(settling: Settling, aim: Aim) -> tuple[float, ...]:
    """What is to be as large as possible; later figures decide between equals."""
    if aim is Aim.FIRM:
        return settling.firm, float(settling.if_confirmed), settling.gain, settling.changes
    return settling.gain, settling.changes, settling.firm


def rounded(figures: tuple[float, ...]) -> tuple[float, ...]:
    """Without differences that are only rounding."""
    return tuple(round(figure, 12) for figure in figures)


def issue_information(
    project: Project, matrix: IssueMatrix, *, samples: int = SAMPLES, seed: int
) -> tuple[IssueInformation, IssueInquiry | None]:
    """What is known of one issue's first place, and the inquiry for further questions; None if it failed."""
    try:
        inquiry = IssueInquiry(project, matrix, samples, seed)
    except MethodError as error:
        return IssueInformation(matrix.issue, (), failure=str(error)), None
    joint = inquiry.joint
    scores = tuple(inquiry.score_information())
    best, sought = inquiry.best_sets(scores)
    changes, gain = inquiry.settler.total
    information = IssueInformation(
        matrix.issue,
        inquiry.now,
        inquiry.options,
        dict(zip((o.id for o in inquiry.options), joint.shares().tolist(), strict=True)),
        scores,
        changes,
        gain,
        inquiry.total_value(),
        inquiry.expected(),
        inquiry.firmness(),
        inquiry.is_proven,
        best,
        sought,
        joint.samples,
    )
    return information, inquiry
