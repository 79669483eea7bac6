# SPDX-License-Identifier: MIT
"""How robust an issue's first place is: one answer for workbook, report, command line and window.

Each part is computed on first use and then kept: not every caller needs all of them, and some take seconds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from mcda_app.analysis.acceptability.badges import SAMPLES, Badge, BadgeMaker, badge_of, badge_question
from mcda_app.analysis.acceptability.results import Acceptability
from mcda_app.analysis.acceptability.run import (
    LiveAcceptability,
    acceptability,
    own_question,
    single_issue_project,
)
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.sensitivity.rank_reversal import Change, describe_drops, drop_one
from mcda_app.analysis.sensitivity.score_tipping import ScoreTip, score_tips
from mcda_app.analysis.sensitivity.tipping_sentences import describe, describe_tips
from mcda_app.analysis.sensitivity.weight_moves import WeightMoves
from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping, weight_tippings
from mcda_app.domain.acceptability_question import FIRST_SEED, AcceptabilityQuestion
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError


class IssueFindings:
    """What would change one issue's first place, and how often it stays when inputs vary."""

    def __init__(
        self, project: Project, issue: Issue, evaluator: Evaluator, draws: Draws | None = None
    ) -> None:
        """draws  samples shared with the project's other issues, to avoid drawing them for each"""
        self.project, self.issue = project, issue
        self._evaluator = evaluator
        self._draws = draws or Draws(project)
        self.matrix = evaluator.matrix(project, issue)
        self.weights, self.settings = project.weights_of(issue), project.settings
        self._inputs = self.matrix, self.weights, self.settings

    # What would change first place

    @cached_property
    def weight_tippings(self) -> tuple[WeightTipping, ...]:
        """The tipping points of each weight, in the order of the criteria."""
        return weight_tippings(*self._inputs, self._draws.moves(self.weights))

    @cached_property
    def tipping_sentences(self) -> tuple[str, ...]:
        return tuple(describe(tipping) for tipping in self.weight_tippings)

    @cached_property
    def _tips(self) -> tuple[ScoreTip, ...] | MethodError:
        try:
            return score_tips(*self._inputs)
        except MethodError as error:
            return error

    def tip_sentences(self, most: int) -> list[str]:
        """Sentences on the smallest changes of single scores that change first place, or that none does."""
        return describe_tips(*self._inputs, most, self._tips)

    @cached_property
    def drops(self) -> tuple[Change, ...]:
        """What leaving out one option or criterion does to the order of the rest."""
        return drop_one(*self._inputs, self._draws.moves(self.weights))

    @property
    def drops_sentence(self) -> str:
        return describe_drops(self.drops)

    # How often it stays

    @cached_property
    def badge(self) -> Badge | None:
        """How firm first place is; None if fewer than two options are ranked."""
        result = self._evaluator.evaluate(self.project)[self.issue.id]
        return badge_of(result, self.first_shares, self._draws.badge_question.samples)

    @property
    def badge_sentence(self) -> str:
        """The badge in words, preceded by its symbol; empty without one."""
        return "" if self.badge is None else f"{self.badge.firmness.sign} {self.badge.sentence}"

    @property
    def first_shares(self) -> Mapping[str, float]:
        """Option id to its share of first places in the badge's samples; empty if nothing is ranked."""
        if "rank_shares" in self.__dict__ and self._draws.answers_badges(self.issue):
            answer = self.rank_shares[self.issue.id]  # of the same samples
            ids = (option.id for option in answer.options)
            return {key: shares[0] for key, shares in zip(ids, answer.shares, strict=True)}
        return self._draws.first_shares.get(self.issue.id, {})

    @cached_property
    def rank_shares(self) -> Acceptability:
        """Rank acceptability for the project's question, without confidence factors.

        Raises MethodError for a question that does not fit this issue.
        """
        return self._draws.rank_shares(self.issue, self.matrix)

    @cached_property
    def acceptability(self) -> Acceptability:
        """The same with confidence factors, which double the time.

        Raises MethodError for a question that does not fit this issue.
        """
        return acceptability(single_issue_project(self.project, self.issue), self._draws.question(self.issue))


class Draws:
    """Random samples and moves of weights, shared by all issues of a project."""

    def __init__(self, project: Project, *, samples: int | None = None, seed: int | None = None) -> None:
        """samples, seed  instead of those in the project's question and the badges'"""
        self._project, self._samples, self._seed = project, samples, seed
        self._live: dict[AcceptabilityQuestion, LiveAcceptability] = {}
        self._moves: dict[int, WeightMoves] = {}

    def moves(self, weights: Weights) -> WeightMoves:
        """What becomes of some weights as one of them moves or is dropped."""
        moves = self._moves.get(id(weights))
        return moves or self._moves.setdefault(id(weights), WeightMoves(weights, self._project.criteria))

    def question(self, issue: Issue) -> AcceptabilityQuestion:
        return own_question(self._project, issue, samples=self._samples, seed=self._seed)

    def answers_badges(self, issue: Issue) -> bool:
        """Whether the issue's question is that of the badges, so that the samples are the same."""
        return self.question(issue) == self.badge_question

    @property
    def badge_question(self) -> AcceptabilityQuestion:
        """What the badges rest on: an explicit number of samples and seed hold for them too."""
        return badge_question(
            FIRST_SEED if self._seed is None else self._seed,
            SAMPLES if self._samples is None else self._samples,
        )

    @cached_property
    def first_shares(self) -> dict[str, dict[str, float]]:
        """Issue id to the options' shares of first places; issues that cannot be ranked are absent."""
        question = self.badge_question
        return BadgeMaker(question.seed, question.samples).first_shares(self._project)

    def rank_shares(self, issue: Issue, matrix: IssueMatrix) -> Acceptability:
        """Rank acceptability of one issue, given its matrix; issues with the same question share samples."""
        question = self.question(issue)
        live = self._live.get(question) or self._live.setdefault(question, LiveAcceptability(question))
        return live.answer(single_issue_project(self._project, issue), matrices={issue.id: matrix})


def findings_of(
    project: Project,
    evaluator: Evaluator,
    issues: Sequence[Issue] | None = None,
    *,
    samples: int | None = None,
    seed: int | None = None,
) -> dict[str, IssueFindings]:
    """Issue id to its findings, for some of a project's issues or for all.

    samples, seed  instead of those in the project's question and the badges'
    """
    chosen = project.issues if issues is None else issues
    ids = {issue.id for issue in chosen}
    sampled = replace(project, issues=tuple(i for i in project.issues if i.id in ids))
    draws = Draws(sampled, samples=samples, seed=seed)
    return {issue.id: IssueFindings(project, issue, evaluator, draws) for issue in chosen}
