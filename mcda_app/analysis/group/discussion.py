# SPDX-License-Identifier: MIT
"""What a workshop should discuss: weights, scores, and gaps between gut feeling and model."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.analysis.group.ballot_tables import revealed_rounds, score_table
from mcda_app.analysis.group.disagreements import (
    TO_DISCUSS,
    Disagreement,
    rest_of_scores,
    rest_of_weights,
    score_disagreements,
    weight_disagreements,
)
from mcda_app.analysis.group.gut_check import Gap, gut_gaps
from mcda_app.analysis.group.result import GroupResult, with_group_weights
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.i18n import tr

MAX_GAPS = 3


class Discussion(NamedTuple):
    """What there is to discuss.

    items  the disagreements, sorted by importance
    first  number of these to discuss
    rest   a sentence on whether any others can change first place; empty before any reveal
    gaps   issues on which somebody's gut feeling differs from the model, the widest gap first
    """

    items: tuple[Disagreement, ...] = ()
    first: int = 0
    rest: str = ""
    gaps: tuple[Gap, ...] = ()

    @property
    def shown(self) -> tuple[Disagreement, ...]:
        """The disagreements to discuss."""
        return self.items[: self.first]

    @property
    def others(self) -> tuple[Disagreement, ...]:
        """All other disagreements."""
        return self.items[self.first :]


def discussion(project: Project, evaluator: Evaluator, result: GroupResult | None) -> Discussion:
    """The discussion for the latest revealed rounds.

    result  the result of the latest round on weights. Scores and gut feelings are analysed under the group's
            weights, or under the project's if there is none
    """
    workshop = require_workshop(project)
    scored = revealed_rounds(workshop, RoundKind.SCORES)
    on_weights: tuple[Disagreement, ...] = ()
    on_scores: tuple[Disagreement, ...] = ()
    weighed = project
    if result is not None:
        group, table = result.usable(workshop.aggregation).shares, result.table
        weighed = with_group_weights(project, table.criteria, group)
        on_weights = weight_disagreements(project, evaluator, table.criteria, table.shares, group)
    if scored:
        revealed = RevealedRound.of(project, scored[0].id)
        tables = [score_table(revealed, issue.id) for issue in revealed.round.asked.issues]
        on_scores = score_disagreements(weighed, tables)
    items = tuple(
        sorted((*on_weights, *on_scores), key=lambda d: (-round(d.matters, 12), -round(d.spread, 12)))
    )
    shown = [d for d in items[:TO_DISCUSS] if d.matters > 0]
    sentences = []
    if result is not None and len(result.table.people) > 1:
        settled = sum(d.issue is None for d in shown)
        rest = rest_of_weights(project, evaluator, table.criteria, table.shares, group, on_weights, settled)
        sentences.append(rest.sentence_about(tr("on weights") if scored else tr("in the room")))
    if scored:
        sentences.append(rest_of_scores(on_scores, sum(d.issue is not None for d in shown)))
    gut = revealed_rounds(workshop, RoundKind.GUT)
    gaps = gut_gaps(evaluator.evaluate(weighed), RevealedRound.of(project, gut[0].id)) if gut else ()
    widest = tuple(gap for gap in gaps if gap.apart)[:MAX_GAPS]
    return Discussion(items, len(shown), " ".join(sentences), widest)
