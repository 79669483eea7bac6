# SPDX-License-Identifier: MIT
"""Robust, contested or knife-edge: how firmly an issue's first place stands, by a stated rule.

The numbers come from rank acceptability, for which numpy is loaded at the first badge.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.acceptability.sentences import share_words
from mcda_app.analysis.phrases import lead, named
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.acceptability_question import FIRST_SEED, AcceptabilityQuestion, WeightVariation
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.i18n import localised, tr

if TYPE_CHECKING:
    from mcda_app.analysis.acceptability.rank_sampler import RankSampler

ROBUST_FROM = 0.95
"""First place is robust if it holds in at least this share of samples,"""

KNIFE_EDGE_BELOW = 2 / 3
"""and on a knife-edge if it holds in less than this: in fewer than two of three."""

SPREAD = 0.5
"""Weights are multiplied or divided by up to one and a half."""

SAMPLES = 10_000
"""What a badge at rest comes from: a share of 95 % is then off by 0.2 points, one of two thirds by 0.5."""

DRAG_SAMPLES = 2_500
"""What is enough while a weight is dragged: off by 0.4 and 0.9 points."""


MOST_WHILE_DRAGGING = 600
"""Scores in a project whose badges can follow a drag: about 13 ns for each of them and each sample."""


def follows_drags(project: Project) -> bool:
    """Whether badges from DRAG_SAMPLES keep up with a drag; if not, work them out in a worker at rest."""
    scores = sum(len(project.options_of(issue)) for issue in project.issues) * len(project.criteria)
    return scores <= MOST_WHILE_DRAGGING


class Firmness(Enum):
    """How firmly first place stands."""

    ROBUST = "robust"
    CONTESTED = "contested"
    KNIFE_EDGE = "knife-edge"

    @property
    def sign(self) -> str:
        """A mark that tells them apart without colour."""
        return {Firmness.ROBUST: "●", Firmness.CONTESTED: "◐", Firmness.KNIFE_EDGE: "○"}[self]


class Badge(NamedTuple):
    """How firmly one issue's first place stands.

    leaders    the options in first place now
    held       the share of samples in which the first of them is first
    rival      the option that is first most often among the others; None if none ever is
    contested  the share of samples in which that one is first
    samples    how many samples were drawn
    """

    firmness: Firmness
    leaders: tuple[Option, ...]
    held: float
    rival: Option | None
    contested: float
    samples: int

    @property
    def sentence(self) -> str:
        """The badge in words."""
        if len(self.leaders) > 1:
            return tr("Knife-edge: {leaders} now.").format(leaders=lead(self.leaders))
        word = {
            Firmness.ROBUST: tr("Robust"),
            Firmness.CONTESTED: tr("Contested"),
            Firmness.KNIFE_EDGE: tr("Knife-edge"),
        }[self.firmness]
        held = tr("every one") if self.held == 1 else share_words(self.held)
        text = tr("{word}: {leaders} stays first in {held} of {samples} samples").format(
            word=word, leaders=named(self.leaders), held=held, samples=localised(self.samples, ",")
        )
        if self.rival is not None:
            text += tr("; {rival} is first in {contested}").format(
                rival=self.rival.label, contested=share_words(self.contested)
            )
        return f"{text}."


def firmness(held: float, leaders: int) -> Firmness:
    """The rule.

    held     share of samples in which the option in first place now is first
    leaders  how many share first place now
    """
    if leaders > 1 or held < KNIFE_EDGE_BELOW:
        return Firmness.KNIFE_EDGE
    return Firmness.ROBUST if held >= ROBUST_FROM else Firmness.CONTESTED


class BadgeMaker:
    """Works out badges, and keeps all draws that the next set of weights can use again."""

    def __init__(self, seed: int = FIRST_SEED) -> None:
        self._question = AcceptabilityQuestion(
            WeightVariation.AROUND, SPREAD, free_levels=True, samples=SAMPLES, seed=seed
        )
        self._sampler: RankSampler | None = None

    def badges(
        self, project: Project, evaluation: Evaluation, samples: int = SAMPLES
    ) -> dict[str, Badge | None]:
        """The badge of every issue; None for one on which fewer than two options are ranked.

        evaluation  of the same project
        samples     at most SAMPLES; DRAG_SAMPLES to follow a drag
        """
        *_, found = self.steps(project, evaluation, samples)
        assert found is not None
        return found

    def first_shares(self, project: Project) -> dict[str, dict[str, float]]:
        """Issue id to option id to the share of SAMPLES in which it is first.

        Issues that cannot be ranked are absent.
        """
        sampler = self._get_sampler()
        sampler.prepare(project)
        for _ in sampler.counting(SAMPLES):
            pass
        return sampler.first_shares()

    def _get_sampler(self) -> RankSampler:
        if self._sampler is None:
            from mcda_app.analysis.acceptability.rank_sampler import RankSampler

            self._sampler = RankSampler(self._question)
        return self._sampler

    def steps(
        self, project: Project, evaluation: Evaluation, samples: int
    ) -> Iterator[dict[str, Badge | None] | None]:
        """The same in steps that are short beside a frame: None after each but the last, then the badges.

        A maker takes one series of steps at a time; one begun later makes an earlier one void.
        """
        sampler, samples = self._get_sampler(), min(samples, SAMPLES)
        sampler.prepare(project)
        yield None
        yield from sampler.counting(samples)
        shares = sampler.first_shares()
        yield {
            key: badge_of(result, shares.get(key, {}), samples) for key, result in evaluation.results.items()
        }


def badge_of(result: IssueResult, shares: Mapping[str, float], samples: int) -> Badge | None:
    """The badge that follows from option id to its share of first places; None for fewer than two."""
    if len(shares) < 2 or not result.leaders:
        return None
    held = shares[result.leaders[0].id]
    first = {option.id for option in result.leaders}
    others = [s.option for s in result.standings if s.option.id in shares and s.option.id not in first]
    rival = max(others, key=lambda o: shares[o.id], default=None)
    if rival is not None and not shares[rival.id]:
        rival = None
    return Badge(
        firmness(held, len(result.leaders)),
        result.leaders,
        held,
        rival,
        shares[rival.id] if rival is not None else 0.0,
        samples,
    )


def rule() -> str:
    """The rule as a tooltip states it."""
    return tr(
        "Drawn at random: every weight up to half as large again or a third smaller than now, "
        "and any numbers for the levels of the scales that keep their order. Robust: the option "
        "in first place now is first in at least {robust_from} % of the samples. Knife-edge: it "
        "is first in fewer than two of three, or shares first place now. Contested: anything "
        "between."
    ).format(robust_from=localised(100 * ROBUST_FROM, ".0f"))
