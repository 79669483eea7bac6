# SPDX-License-Identifier: MIT
"""“Discuss these three”: the disagreements of a group, ordered by their effect on the result.

A disagreement counts by its **spread** times its **influence**. Spread is the range of the answers: of a
weight in shares of 1, of a score as a share of its scale. Influence is the share of that range on which first
place differs from the group's, summed over the issues: a weight moves within the range while the others keep
the group's proportions; a score takes the values people gave.
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
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix, issue_matrix
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.issue_ranking import leaders_at
from mcda_app.analysis.sensitivity.weight_tipping import weight_tippings
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, with_unit
from mcda_app.domain.titles import mention
from mcda_app.errors import MethodError
from mcda_app.i18n import plural, tr

TO_DISCUSS = 3


class Effect(NamedTuple):
    """The effect of a disagreement on one issue.

    others  the options that come first somewhere in the range
    share   the share of the range on which the group's first place changes, in (0, 1]
    """

    issue: Issue
    others: tuple[Option, ...]
    share: float


class Disagreement(NamedTuple):
    """A weight or a score on which people differ.

    criterion    the criterion of the weight or score
    issue        the issue of the score; None for a weight
    option       the option of the score; None for a weight
    low, high    the lowest and highest answer: a share, or a number on the scale
    spread       the distance between them as a share of the possible range, in [0, 1]
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
        text = tr("{what} runs from {low} to {high}").format(what=self.what, low=low, high=high)
        if not self.effects:
            return tr("{text}; alone it does not change first place on any issue.").format(text=text)
        effects = [f"{mention(e.issue.label)} ({named(e.others)})" for e in self.effects]
        shown = (
            effects
            if len(effects) <= 3
            else [*effects[:2], tr("{effects_count} more").format(effects_count=len(effects) - 2)]
        )
        return tr("{text}; within that range first place changes on {shown}.").format(
            text=text, shown=listed(shown)
        )

    def _level(self, value: float) -> str:
        levels = self.criterion.scale.levels
        if not levels:
            return with_unit(value, self.criterion.scale.unit)
        return min(levels, key=lambda level: abs(level.value - value)).label


def weight_disagreements(
    project: Project,
    evaluator: Evaluator,
    criteria: Sequence[str],
    rows: Sequence[Sequence[float]],
    group: Sequence[float],
) -> tuple[Disagreement, ...]:
    """One per criterion, sorted by importance.

    criteria  ids, the columns of rows and group
    rows      (people, criteria) everybody's weights
    group     (criteria,) the group's weights
    """
    weighed = with_group_weights(project, criteria, group)
    order = [c.id for c in project.criteria]
    spans = _spans(criteria, rows)
    effects: dict[str, list[Effect]] = {c: [] for c in spans}
    for issue in weighed_together(weighed):
        matrix = evaluator.matrix(weighed, issue)
        for n, tipping in enumerate(weight_tippings(matrix, weighed.weights, weighed.settings)):
            span = spans.get(order[n])
            if span is None or span[1] <= span[0] or not tipping.leaders:
                continue
            others: list[Option] = []
            share = 0.0
            for interval in tipping.intervals:
                inside = min(interval.high, span[1]) - max(interval.low, span[0])
                if inside > 0 and interval.leaders != tipping.leaders:
                    share += inside / (span[1] - span[0])
                    others += [o for o in interval.leaders if o not in others and o not in tipping.leaders]
            if share > 0:
                effects[order[n]].append(Effect(issue, tuple(others) or tipping.leaders, min(share, 1.0)))
    disagreements = [
        Disagreement(c, None, None, *spans[c.id], spans[c.id][1] - spans[c.id][0], tuple(effects[c.id]))
        for c in project.criteria
        if c.id in spans
    ]
    return by_weight(disagreements)


def _spans(criteria: Sequence[str], rows: Sequence[Sequence[float]]) -> dict[str, tuple[float, float]]:
    columns = zip(*rows, strict=True)
    return {c: (min(column), max(column)) for c, column in zip(criteria, columns, strict=True)}


def score_disagreements(project: Project, tables: Sequence[ScoreTable]) -> tuple[Disagreement, ...]:
    """One for each cell that people score differently, sorted by importance.

    tables  everybody's scores, one table per issue. All other cells of the issue are set to the mean
            answer; those without an answer keep the project's score. Thresholds apply to these scores
    """
    disagreements = []
    for table in tables:
        issue = next((i for i in project.issues if i.id == table.issue), None)
        if issue is not None:
            disagreements += _cells(project, issue_matrix(project, issue, thresholds=False), table)
    return by_weight(disagreements)


def _cells(project: Project, matrix: IssueMatrix, table: ScoreTable) -> list[Disagreement]:
    places = {o.id: n for n, o in enumerate(matrix.options)}
    columns = {c.id: m for m, c in enumerate(matrix.criteria)}
    shares = [project.weights_of(matrix.issue).share(c.id) for c in matrix.criteria]
    answers_by_cell: dict[tuple[int, int], list[float]] = {}
    mean = matrix
    for a, option in enumerate(table.options):
        for b, criterion in enumerate(table.criteria):
            answers = [v for v in (rows[a][b] for rows in table.values) if v is not None]
            if answers and option in places and criterion in columns:
                cell = places[option], columns[criterion]
                answers_by_cell[cell] = answers
                mean = mean.with_value(*cell, fsum(answers) / len(answers))
    leaders = _leaders(mean, shares, project.settings)
    disagreements = []
    for (n, m), answers in answers_by_cell.items():
        low, high = min(answers), max(answers)
        if low == high:
            continue
        judged = matrix.criteria[m]
        bottom, top = judged.scale.bounds
        leaders_by_value = {
            v: _leaders(mean.with_value(n, m, v), shares, project.settings) for v in set(answers)
        }
        changed = [leaders_by_value[value] for value in answers if leaders_by_value[value] != leaders]
        others = tuple(dict.fromkeys(o for firsts in changed for o in firsts if o not in leaders))
        effects = (Effect(matrix.issue, others or leaders, len(changed) / len(answers)),) if changed else ()
        spread = (high - low) / (top - bottom) if top > bottom else 1.0
        disagreements.append(
            Disagreement(judged, matrix.issue, matrix.options[n], low, high, spread, effects)
        )
    return disagreements


def _leaders(matrix: IssueMatrix, shares: Sequence[float], settings: MethodSettings) -> tuple[Option, ...]:
    try:
        return leaders_at(matrix.acceptable(), shares, settings)
    except MethodError:
        return ()


def by_weight(disagreements: Iterable[Disagreement]) -> tuple[Disagreement, ...]:
    """Sorted by importance, then by spread; differences of rounding do not count."""
    return tuple(sorted(disagreements, key=lambda d: (-round(d.matters, 12), -round(d.spread, 12))))


class Rest(NamedTuple):
    """The disagreements that remain once the first few are settled.

    settled  the disagreements to be discussed
    decisive the remaining ones that change first place on their own
    together issue id to whether all remaining ones together can
    """

    settled: tuple[Disagreement, ...]
    decisive: tuple[Disagreement, ...]
    together: Mapping[str, Certainty]

    @property
    def sentence(self) -> str:
        """The sentence for a group that was asked for weights only."""
        return self.sentence_about(tr("in the room"))

    def sentence_about(self, about: str) -> str:
        """The sentence on disagreements “in the room”, or “on weights” where people differ on scores too."""
        settled = tr("no other disagreement") if self.settled else tr("no disagreement")
        answers = set(self.together.values())
        if answers <= {Certainty.PROVED}:
            return tr("{settled} {about} can change first place on any issue (proved).").format(
                settled=capital(settled), about=about
            )
        if self.decisive:
            titles = listed(d.criterion.title for d in self.decisive)
            return tr("Disagreement on {titles} can also change first place.").format(titles=titles)
        if Certainty.CHANGES in answers:
            count = sum(a is Certainty.CHANGES for a in self.together.values())
            where = tr("one issue") if count == 1 else tr("{count} issues").format(count=count)
            return tr("{settled} changes first place alone, but several together can, on {where}.").format(
                settled=capital(settled), where=where
            )
        return tr(
            "{settled} changes first place alone; it has not been proved whether several together can."
        ).format(settled=capital(settled))


def rest_of_weights(
    project: Project,
    evaluator: Evaluator,
    criteria: Sequence[str],
    rows: Sequence[Sequence[float]],
    group: Sequence[float],
    disagreements: Sequence[Disagreement],
    discussed: int = TO_DISCUSS,
) -> Rest:
    """Whether disagreements on weights beyond the first few can change first place.

    The discussed criteria keep the group's weights. The others vary between the lowest and highest answer, in
    any combination; only proportions count.
    """
    settled = tuple(d for d in disagreements[:discussed] if d.matters > 0)
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
        issue.id: first_place_holds(evaluator.matrix(weighed, issue), weighed.settings, low, high, now)
        for issue in weighed_together(weighed)
    }
    decisive = tuple(d for d in disagreements if d.effects and d not in settled)
    return Rest(settled, decisive, together)


def rest_of_scores(disagreements: Sequence[Disagreement], discussed: int = TO_DISCUSS) -> str:
    """A sentence on whether any score beyond the first few changes first place on its own."""
    others = [d for d in disagreements[discussed:] if d.effects]
    if not disagreements:
        return tr("All agree on every score.")
    if others:
        more = counted(len(others), tr("more score"), tr("more scores"))
        text = plural(
            len(others),
            tr("{more} on which people differ can change first place", "one score"),
            tr("{more} on which people differ can change first place"),
        )
        return sentence(text.format(more=more))
    return tr("No other score on which people differ can change first place on its own.")
