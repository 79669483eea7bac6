# SPDX-License-Identifier: MIT
"""The frontiers of one issue, which the lines of several weights and the draws of weights share."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from mcda_app.analysis.partners.problem import PartnerProblem, counting_criteria, partner_problem
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.methods.coalitions.frontier import FrontierCache


class Frontiers:
    """By the criteria that may have weight. They hold while actors, rules and ratings stay the same."""

    def __init__(self, *known: PartnerProblem) -> None:
        self._known: dict[frozenset[str], tuple[PartnerProblem, FrontierCache]] = {}
        for problem in known:
            self._add(problem)

    def along(
        self, project: Project, issue: Issue, counting: Collection[str]
    ) -> tuple[PartnerProblem, FrontierCache]:
        """The problem on the criteria that may have weight, with its frontiers.

        counting  ids of the criteria

        Raises MethodError as problem.partner_problem does.
        """
        key = counting_criteria(project, issue, counting)
        return self._known.get(key) or self._add(partner_problem(project, issue, key))

    def prepare(self, project: Project, issue: Issue, counting: Collection[str]) -> Iterator[None]:
        """Work out the frontier of criteria that all have weight, with pauses at which that may be stopped.

        Raises MethodError as along does.
        """
        problem, cache = self.along(project, issue, counting)
        yield from cache.prepare([True] * len(problem.criteria))

    def _add(self, problem: PartnerProblem) -> tuple[PartnerProblem, FrontierCache]:
        entry = problem, FrontierCache(problem.arrays)
        self._known[frozenset(criterion.id for criterion in problem.criteria)] = entry
        return entry
