# SPDX-License-Identifier: MIT
"""Sets for pairwise comparison: criteria, criteria groups, and an issue's options on a criterion.

Code that asks for, checks or explains comparisons handles all three through `Pairs`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.domain.edits.elicitation import judge_criteria, judge_groups, judged, shown_range
from mcda_app.domain.edits.scores import set_judgements
from mcda_app.domain.method_settings import MethodSettings, Prioritisation
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.domain.thresholds.knock_out import taking_part
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr
from mcda_app.methods.ahp import eigenvector, geometric_mean
from mcda_app.methods.judgement_scales import apply_scale


class Item(NamedTuple):
    """One item of a comparison.

    detail  shown beside it in the question: its range, its members, or its score
    short   its name where there is little room; empty where it has no other
    """

    id: str
    title: str
    detail: str = ""
    short: str = ""


class Reading(NamedTuple):
    """The priorities that the answers give.

    priorities  one share per item, summing to 1; empty while there are too few answers
    obstacle    a sentence on why they cannot be computed; empty if they can
    """

    answered: int
    pairs: int
    priorities: tuple[float, ...] = ()
    obstacle: str = ""


class Pairs(ABC):
    """One set of items to compare.

    key        unique within a project
    adjective  the word in “more important than”
    """

    key: str

    @property
    def adjective(self) -> str:
        return tr("important")

    @abstractmethod
    def title(self, project: Project) -> str:
        """The heading for the set."""

    @abstractmethod
    def items(self, project: Project) -> tuple[Item, ...]: ...

    @abstractmethod
    def judgements(self, project: Project) -> Judgements: ...

    @abstractmethod
    def judge(self, project: Project, first: str, second: str, ratio: float | None) -> Project:
        """The project with one answer, or with None without it."""

    def reading(self, project: Project) -> Reading:
        items = self.items(project)
        return read(items, self.judgements(project), project.settings)


class CriteriaPairs(Pairs):
    """The criteria of one group, or without groups all of them."""

    def __init__(self, group_id: str = "") -> None:
        self.group_id = group_id
        self.key = f"criteria/{group_id}"

    def title(self, project: Project) -> str:
        name = next((g.title for g in project.criteria_groups if g.id == self.group_id), "")
        return tr("Within {name}").format(name=name) if name else tr("Criteria")

    def items(self, project: Project) -> tuple[Item, ...]:
        chosen = (c for c in project.criteria if not self.group_id or c.group == self.group_id)
        return tuple(Item(c.id, c.title, " → ".join(shown_range(c)), c.short) for c in chosen)

    def judgements(self, project: Project) -> Judgements:
        return project.elicitation.pairwise

    def judge(self, project: Project, first: str, second: str, ratio: float | None) -> Project:
        return judge_criteria(project, first, second, ratio)


class GroupPairs(Pairs):
    """The criteria groups that have criteria."""

    key = "groups"

    def title(self, project: Project) -> str:
        return tr("Between groups")

    def items(self, project: Project) -> tuple[Item, ...]:
        return tuple(
            Item(g.id, g.title, "; ".join(_with_range(c) for c in project.criteria if c.group == g.id))
            for g in project.criteria_groups
            if any(c.group == g.id for c in project.criteria)
        )

    def judgements(self, project: Project) -> Judgements:
        return project.elicitation.between

    def judge(self, project: Project, first: str, second: str, ratio: float | None) -> Project:
        return judge_groups(project, first, second, ratio)


class OptionPairs(Pairs):
    """The options of an issue on one criterion; initially as the scores imply."""

    @property
    def adjective(self) -> str:
        return tr("favourable")

    def __init__(self, issue_id: str, criterion_id: str) -> None:
        self.issue_id, self.criterion_id = issue_id, criterion_id
        self.key = f"options/{issue_id}/{criterion_id}"

    def title(self, project: Project) -> str:
        return tr("Options on {criterion_id}").format(criterion_id=project.criterion(self.criterion_id).title)

    def items(self, project: Project) -> tuple[Item, ...]:
        issue, criterion = project.issue(self.issue_id), project.criterion(self.criterion_id)
        scored = ((o, issue.score(o.id, criterion.id)) for o in taking_part(project, issue))
        return tuple(
            Item(o.id, o.label, _score_words(criterion, score)) for o, score in scored if not score.missing
        )

    def left_out(self, project: Project) -> tuple[str, ...]:
        """Titles of the options that cannot be compared because they have no score here."""
        issue = project.issue(self.issue_id)
        return tuple(
            o.title for o in taking_part(project, issue) if issue.score(o.id, self.criterion_id).missing
        )

    def edited(self, project: Project) -> bool:
        """Whether the comparisons were edited; otherwise they follow from the scores."""
        return self.criterion_id in project.issue(self.issue_id).judgements

    def judgements(self, project: Project) -> Judgements:
        edited = project.issue(self.issue_id).judgements.get(self.criterion_id)
        return self.implied(project) if edited is None else edited

    def implied(self, project: Project) -> Judgements:
        """The comparisons that the scores imply."""
        issue = project.issue(self.issue_id)
        matrix = issue_matrix(project, replace(issue, judgements=issue.judgements.without(self.criterion_id)))
        index = next(m for m, c in enumerate(project.criteria) if c.id == self.criterion_id)
        rows = [n for n, row in enumerate(matrix.values) if row[index] is not None]
        ratios = matrix.comparisons(index, rows)
        judgements = Judgements()
        for (i, a), (j, b) in combinations(enumerate(rows), 2):
            judgements = judged(judgements, matrix.options[a].id, matrix.options[b].id, ratios[i][j])
        return judgements

    def judge(self, project: Project, first: str, second: str, ratio: float | None) -> Project:
        changed = judged(self.judgements(project), first, second, ratio)
        if changed == self.judgements(project):
            return project
        return set_judgements(project, self.issue_id, self.criterion_id, changed)


def criteria_sets(project: Project) -> tuple[Pairs, ...]:
    """The sets for weights by comparisons; with groups, between and within them."""
    groups = [g.id for g in project.criteria_groups if any(c.group == g.id for c in project.criteria)]
    if not groups:
        return (CriteriaPairs(),)
    within = (CriteriaPairs(g) for g in groups if sum(c.group == g for c in project.criteria) > 1)
    return (*((GroupPairs(),) if len(groups) > 1 else ()), *within)


def read(items: Sequence[Item], judgements: Judgements, settings: MethodSettings) -> Reading:
    """The priorities of items by the project's judgement scale and prioritisation."""
    ids = [item.id for item in items]
    answered, pairs = judgements.answered(ids), len(ids) * (len(ids) - 1) // 2
    if not ids:
        return Reading(0, 0, (), tr("There is nothing to compare."))
    if pairs and not answered:
        none = (
            tr("None of the {pairs} comparisons is").format(pairs=pairs)
            if pairs > 1
            else tr("The one comparison is not")
        )
        return Reading(answered, pairs, (), tr("{none} answered yet.").format(none=none))
    by_mean = settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
    try:
        matrix = apply_scale(judgements.matrix(ids), settings.judgement_scale)
        priorities = (geometric_mean if by_mean else eigenvector)(matrix, [item.title for item in items])
    except MethodError as error:
        return Reading(answered, pairs, (), str(error))
    return Reading(answered, pairs, priorities.vector)


def _with_range(criterion: Criterion) -> str:
    return f"{criterion.title}: {' → '.join(shown_range(criterion))}"


def _score_words(criterion: Criterion, score: Score) -> str:
    value = score.value_on(criterion)
    if value is None:
        return ""
    level = criterion.scale.level_at(value)
    return criterion.describe(value) if level is None else f"{level.label} ({localised(value, 'g')})"
