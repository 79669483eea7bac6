# SPDX-License-Identifier: MIT
"""“Discuss these three”: what the room disagrees on, ordered by how much that does to the result.

A disagreement counts by its **spread** times its **influence**. Spread is the distance between the least
and the most anyone gave: of a weight in shares of 1, of a score as a share of its scale. Influence is,
summed over the issues, the share of that distance on which first place is another than the group's: the
weight moves between the two while the others keep the group's proportions; a score takes the values people
gave.

This module needs numpy: import it at first use, never at start-up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import fsum
from typing import NamedTuple

from mcda_app.analysis.group.ballot_tables import ScoreTable
from mcda_app.analysis.group.first_place_proof import Certainty, first_place_holds
from mcda_app.analysis.group.minutes import reason_subject
from mcda_app.analysis.group.rankings import weighed_together
from mcda_app.analysis.group.result import with_group_weights
from mcda_app.analysis.phrases import capital, counted, listed, named, percents, sentence
from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.issue_ranking import leaders_at
from mcda_app.analysis.sensitivity.weight_tipping import walks
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, plural, tr

TO_DISCUSS = 3


class Effect(NamedTuple):
    """What a disagreement does to one issue.

    others  the options that come first somewhere in the disagreement's range
    share   the share of the range on which the group's first place does not hold, in (0, 1]
    """

    issue: Issue
    others: tuple[Option, ...]
    share: float


class Disagreement(NamedTuple):
    """Something people see differently.

    criterion    what the weight or the score is about
    issue        for a score: on which issue; None for a weight
    option       for a score: of which option; None for a weight
    low, high    the least and the most anyone gave: a share, or a number on the scale
    spread       the distance between them as a share of what is possible, in [0, 1]
    effects      the issues on which first place changes within it
    """

    criterion: Criterion
    issue: Issue | None
    option: Option | None
    low: float
    high: float
    spread: float
    effects: tuple[Effect, ...]

    @property
    def influence(self) -> float:
        return fsum(e.share for e in self.effects)

    @property
    def matters(self) -> float:
        """Spread times influence."""
        return self.spread * self.influence

    @property
    def what(self) -> str:
        if self.issue is None or self.option is None:
            return reason_subject(self.criterion.title, "", "")
        return reason_subject(self.criterion.title, self.option.label, self.issue.label)

    @property
    def sentence(self) -> str:
        """“The weight of Cost runs from 5 % to 45 %; that decides first place on Trade (Global) …”"""
        if self.issue is None:
            low, high = percents(self.low, self.high)
        else:
            low, high = self._level(self.low), self._level(self.high)
        if low == high:
            return tr("{what}: all agree.").format(what=self.what)
        told = tr("{what} runs from {low} to {high}").format(what=self.what, low=low, high=high)
        if not self.effects:
            return tr("{told}; alone it changes first place nowhere.").format(told=told)
        effects = [f"{e.issue.label} ({named(e.others)})" for e in self.effects]
        shown = (
            effects
            if len(effects) <= 3
            else [*effects[:2], tr("{effects_count} more").format(effects_count=len(effects) - 2)]
        )
        return tr("{told}; within that range first place changes on {shown}.").format(
            told=told, shown=listed(shown)
        )

    def _level(self, value: float) -> str:
        levels = self.criterion.scale.levels
        if not levels:
            return f"{localised(value, 'g')} {self.criterion.scale.unit}".strip()
        return min(levels, key=lambda level: abs(level.value - value)).label


def weight_disagreements(
    project: Project,
    evaluator: Evaluator,
    criteria: Sequence[str],
    rows: Sequence[Sequence[float]],
    group: Sequence[float],
) -> tuple[Disagreement, ...]:
    """One a criterion, what matters most first.

    criteria  ids, the columns of rows and group
    rows      (people, criteria) everybody's weights
    group     (criteria,) the group's weights
    """
    weighed = with_group_weights(project, criteria, group)
    order = [c.id for c in project.criteria]
    spans = _spans(criteria, rows)
    effects: dict[str, list[Effect]] = {c: [] for c in spans}
    for issue in weighed_together(weighed):
        problem = evaluator.problem(weighed, issue)
        for at, walk in enumerate(walks(problem, weighed.weights, weighed.settings)):
            span = spans.get(order[at])
            if span is None or span[1] <= span[0] or not walk.leaders:
                continue
            others: list[Option] = []
            share = 0.0
            for stretch in walk.stretches:
                inside = min(stretch.high, span[1]) - max(stretch.low, span[0])
                if inside > 0 and stretch.leaders != walk.leaders:
                    share += inside / (span[1] - span[0])
                    others += [o for o in stretch.leaders if o not in others and o not in walk.leaders]
            if share > 0:
                effects[order[at]].append(Effect(issue, tuple(others) or walk.leaders, min(share, 1.0)))
    found = [
        Disagreement(c, None, None, *spans[c.id], spans[c.id][1] - spans[c.id][0], tuple(effects[c.id]))
        for c in project.criteria
        if c.id in spans
    ]
    return by_weight(found)


def _spans(criteria: Sequence[str], rows: Sequence[Sequence[float]]) -> dict[str, tuple[float, float]]:
    columns = zip(*rows, strict=True)
    return {c: (min(column), max(column)) for c, column in zip(criteria, columns, strict=True)}


def score_disagreements(
    project: Project, evaluator: Evaluator, tables: Sequence[ScoreTable]
) -> tuple[Disagreement, ...]:
    """One for each cell that people score differently, what matters most first.

    tables  everybody's scores, an issue each. All other cells of the issue are at the mean of what people
            gave; those that nobody could tell, or that nobody was asked about, as the project has them
    """
    found = []
    for table in tables:
        issue = next((i for i in project.issues if i.id == table.issue), None)
        if issue is not None:
            found += _cells(project, evaluator.problem(project, issue), table)
    return by_weight(found)


def _cells(project: Project, problem: Problem, table: ScoreTable) -> list[Disagreement]:
    places = {o.id: n for n, o in enumerate(problem.options)}
    columns = {c.id: m for m, c in enumerate(problem.criteria)}
    shares = [project.weights_of(problem.issue).share(c.id) for c in problem.criteria]
    given: dict[tuple[int, int], list[float]] = {}
    mean = problem
    for a, option in enumerate(table.options):
        for b, criterion in enumerate(table.criteria):
            told = [v for v in (rows[a][b] for rows in table.values) if v is not None]
            if told and option in places and criterion in columns:
                cell = places[option], columns[criterion]
                given[cell] = told
                mean = mean.with_value(*cell, fsum(told) / len(told))
    leaders = _leaders(mean, shares, project.settings)
    found = []
    for (n, m), told in given.items():
        low, high = min(told), max(told)
        if low == high:
            continue
        judged = problem.criteria[m]
        bottom, top = judged.scale.bounds
        at = {v: _leaders(mean.with_value(n, m, v), shares, project.settings) for v in set(told)}
        changed = [at[value] for value in told if at[value] != leaders]
        others = tuple(dict.fromkeys(o for firsts in changed for o in firsts if o not in leaders))
        effects = (Effect(problem.issue, others or leaders, len(changed) / len(told)),) if changed else ()
        spread = (high - low) / (top - bottom) if top > bottom else 1.0
        found.append(Disagreement(judged, problem.issue, problem.options[n], low, high, spread, effects))
    return found


def _leaders(problem: Problem, shares: Sequence[float], settings: MethodSettings) -> tuple[Option, ...]:
    try:
        return leaders_at(problem, shares, settings)
    except MethodError:
        return ()


def by_weight(found: Iterable[Disagreement]) -> tuple[Disagreement, ...]:
    """Those that matter most first, then the widest; what differs by rounding stays in its order."""
    return tuple(sorted(found, key=lambda d: (-round(d.matters, 12), -round(d.spread, 12))))


class Rest(NamedTuple):
    """What is left to disagree on once the first few are settled.

    settled  those that are discussed, or none
    alone    those of the others that change first place on their own
    together issue id to whether all of the others together can
    """

    settled: tuple[Disagreement, ...]
    alone: tuple[Disagreement, ...]
    together: Mapping[str, Certainty]

    @property
    def sentence(self) -> str:
        """For a room that was asked for weights alone."""
        return self.tell(tr("in the room"))

    def tell(self, about: str) -> str:
        """The sentence on disagreements “in the room”, or “on weights” where people differ on scores too."""
        settled = tr("no other disagreement") if self.settled else tr("no disagreement")
        answers = set(self.together.values())
        if answers <= {Certainty.PROVED}:
            return tr("{settled} {about} can change first place in any issue (proved).").format(
                settled=capital(settled), about=about
            )
        if self.alone:
            titles = listed(d.criterion.title for d in self.alone)
            return tr("What people think of {titles} can change first place too.").format(titles=titles)
        if Certainty.CHANGES in answers:
            count = sum(a is Certainty.CHANGES for a in self.together.values())
            where = tr("one issue") if count == 1 else tr("{count} issues").format(count=count)
            return tr("{settled} changes first place alone, but several together can, on {where}.").format(
                settled=capital(settled), where=where
            )
        return tr("{settled} changes first place alone; whether several together can is not proved.").format(
            settled=capital(settled)
        )


def rest_of_weights(
    project: Project,
    evaluator: Evaluator,
    criteria: Sequence[str],
    rows: Sequence[Sequence[float]],
    group: Sequence[float],
    found: Sequence[Disagreement],
    discussed: int = TO_DISCUSS,
) -> Rest:
    """Whether anything but the first few disagreements on weights can change first place.

    The discussed criteria are taken to keep the group's weight. Each other one is anywhere between the least
    and the most anyone gave it, all in any combination; only proportions count.
    """
    settled = tuple(d for d in found[:discussed] if d.matters > 0)
    fixed = {d.criterion.id for d in settled}
    weighed = with_group_weights(project, criteria, group)
    now = [weighed.weights.share(c.id) for c in weighed.criteria]
    spans = _spans(criteria, rows)
    low, high = list(now), list(now)
    for m, criterion in enumerate(weighed.criteria):
        if criterion.id in spans and criterion.id not in fixed:
            least, most = spans[criterion.id]
            low[m], high[m] = min(least, now[m]), max(most, now[m])
    together = {
        issue.id: first_place_holds(evaluator.problem(weighed, issue), weighed.settings, low, high, now)
        for issue in weighed_together(weighed)
    }
    alone = tuple(d for d in found if d.effects and d not in settled)
    return Rest(settled, alone, together)


def rest_of_scores(found: Sequence[Disagreement], discussed: int = TO_DISCUSS) -> str:
    """The same for scores, cell by cell: whether any beyond the first few changes first place on its own."""
    others = [d for d in found[discussed:] if d.effects]
    if not found:
        return tr("All agree on every score.")
    if others:
        more = counted(len(others), tr("more score"), tr("more scores"))
        told = plural(
            len(others),
            tr("{more} that people see differently can change first place", "one score"),
            tr("{more} that people see differently can change first place"),
        )
        return sentence(told.format(more=more))
    return tr("No other score that people see differently can change first place on its own.")
