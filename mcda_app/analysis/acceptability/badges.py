# SPDX-License-Identifier: MIT
"""Robust, contested or knife-edge: how firm an issue's first place is, by a published rule.

Based on rank acceptability; numpy is loaded at the first badge.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.acceptability.sentences import share_words
from mcda_app.analysis.phrases import lead, named
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.vocabulary.certainty import FIRMNESS
from mcda_app.domain.acceptability_question import FIRST_SEED, AcceptabilityQuestion, WeightVariation
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.i18n import localised, tr

if TYPE_CHECKING:
    from mcda_app.analysis.acceptability.rank_sampler import RankSampler

ROBUST_FROM = 0.95
"""First place is robust if it stays in at least this share of samples,"""

KNIFE_EDGE_BELOW = 2 / 3
"""and on a knife-edge if it stays in a smaller share than this: in fewer than two of three."""

SPREAD = 0.5
"""Weights are multiplied or divided by up to one and a half."""

SAMPLES = 10_000
"""Samples for a badge at rest: the standard error is 0.2 points at 95 % and 0.5 at two thirds."""

DRAG_SAMPLES = 2_500
"""Samples while a weight is dragged: the standard error is 0.4 and 0.9 points."""


MAX_WHILE_DRAGGING = 600
"""Maximum number of scores at which badges follow a drag, at about 13 ns per score and sample."""


def follows_drags(project: Project) -> bool:
    """Whether badges from DRAG_SAMPLES keep up with a drag; if not, compute them in a worker at rest."""
    scores = sum(len(project.options_of(issue)) for issue in project.issues) * len(project.criteria)
    return scores <= MAX_WHILE_DRAGGING


class Firmness(Enum):
    """How firm first place is."""

    ROBUST = "robust"
    CONTESTED = "contested"
    KNIFE_EDGE = "knife-edge"

    @property
    def sign(self) -> str:
        """A symbol that distinguishes them without colour."""
        return {Firmness.ROBUST: "●", Firmness.CONTESTED: "◐", Firmness.KNIFE_EDGE: "○"}[self]

    @property
    def word(self) -> str:
        """How sure the result is, in the plain word of the screen."""
        return FIRMNESS[self.value]


class Badge(NamedTuple):
    """How firm one issue's first place is.

    leaders    the options in first place now
    share_first  the share of samples in which the first of them is first
    rival      the other option that is first most often; None if none ever is
    contested  the share of samples in which the rival is first
    samples    number of samples
    firsts     every ranked option with its share of first places, in the order of the ranking
    """

    firmness: Firmness
    leaders: tuple[Option, ...]
    share_first: float
    rival: Option | None
    contested: float
    samples: int
    firsts: tuple[tuple[Option, float], ...] = ()

    @property
    def sentence(self) -> str:
        """The badge in words."""
        if len(self.leaders) > 1:
            return tr("Fragile: {leaders} now.").format(leaders=lead(self.leaders))
        share = tr("every one") if self.share_first == 1 else share_words(self.share_first)
        text = tr("{word}: {leaders} stays first in {share} of {samples} draws").format(
            word=self.firmness.word,
            leaders=named(self.leaders),
            share=share,
            samples=localised(self.samples, ","),
        )
        if self.rival is not None:
            text += tr("; {rival} is first in {contested}").format(
                rival=self.rival.label, contested=share_words(self.contested)
            )
        return f"{text}."


def firmness(stays: float, leaders: int) -> Firmness:
    """The firmness of first place, by the rule.

    stays    share of samples in which the option in first place now is first
    leaders  number of options that share first place now
    """
    if leaders > 1 or stays < KNIFE_EDGE_BELOW:
        return Firmness.KNIFE_EDGE
    return Firmness.ROBUST if stays >= ROBUST_FROM else Firmness.CONTESTED


def badge_question(seed: int = FIRST_SEED, samples: int = SAMPLES) -> AcceptabilityQuestion:
    """What varies for the badges."""
    return AcceptabilityQuestion(WeightVariation.AROUND, SPREAD, free_levels=True, samples=samples, seed=seed)


class BadgeMaker:
    """Computes badges, and caches all samples that the next set of weights can reuse."""

    def __init__(self, seed: int = FIRST_SEED, samples: int = SAMPLES) -> None:
        """samples  how many to draw at most"""
        self._question = badge_question(seed, samples)
        self._sampler: RankSampler | None = None

    def badges(
        self, project: Project, evaluation: Evaluation, samples: int = SAMPLES
    ) -> dict[str, Badge | None]:
        """The badge of every issue; None for one on which fewer than two options are ranked.

        evaluation  of the same project
        samples     at most as many as are drawn; DRAG_SAMPLES to follow a drag
        """
        *_, badges = self.steps(project, evaluation, samples)
        assert badges is not None
        return badges

    def first_shares(self, project: Project) -> dict[str, dict[str, float]]:
        """Issue id to the options' shares of first places in all samples.

        Issues that cannot be ranked are absent.
        """
        sampler = self._get_sampler()
        sampler.prepare(project)
        for _ in sampler.counting(self._question.samples):
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
        """The badges in steps much shorter than a frame: None after each step but the last, then the badges.

        Only one series at a time: starting another invalidates the earlier one.
        """
        sampler, samples = self._get_sampler(), min(samples, self._question.samples)
        sampler.prepare(project)
        yield None
        yield from sampler.counting(samples)
        shares = sampler.first_shares()
        yield {
            key: badge_of(result, shares.get(key, {}), samples) for key, result in evaluation.results.items()
        }


def badge_of(result: IssueResult, shares: Mapping[str, float], samples: int) -> Badge | None:
    """The badge for the options' shares of first places; None for fewer than two options."""
    if len(shares) < 2 or not result.leaders:
        return None
    stays = shares[result.leaders[0].id]
    first = {option.id for option in result.leaders}
    others = [s.option for s in result.standings if s.option.id in shares and s.option.id not in first]
    rival = max(others, key=lambda o: shares[o.id], default=None)
    if rival is not None and not shares[rival.id]:
        rival = None
    return Badge(
        firmness(stays, len(result.leaders)),
        result.leaders,
        stays,
        rival,
        shares[rival.id] if rival is not None else 0.0,
        samples,
        tuple((s.option, shares[s.option.id]) for s in result.ranked if s.option.id in shares),
    )


def rule() -> str:
    """The rule as a tooltip states it."""
    return tr(
        "Drawn at random: every weight up to half as large again or a third smaller than now, "
        "and any numbers for the levels of the scales that keep their order. Firm: the option "
        "in first place now is first in at least {robust_from} % of the draws. Fragile: it "
        "is first in fewer than two of three, or shares first place now. Open: anything "
        "between."
    ).format(robust_from=localised(100 * ROBUST_FROM, ".0f"))
