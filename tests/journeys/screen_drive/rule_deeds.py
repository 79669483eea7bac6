# SPDX-License-Identifier: MIT
"""What a random drive does with the rules of the house."""

from __future__ import annotations

import random
from typing import Any

from mcda_app.analysis.rules.deviations import assessor_elsewhere, assessor_here, deviations_between
from mcda_app.domain.deviations.deviation import DeviationCause
from mcda_app.domain.edits.rules.deviations import note_deviations, remove_deviation, set_cause
from mcda_app.domain.edits.rules.pairs import remove_pair, set_pair
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.pairs.option_pair import PairKind
from mcda_app.domain.score import Score


class RuleDeeds:
    """Options that depend on each other, thresholds, and scores on which two assessors differ."""

    session: Any
    draw: random.Random

    def note_a_pair(self) -> None:
        project, issue = self.session.project, self.session.issue
        options = [] if issue is None else list(project.options_of(issue))
        if len(options) < 2 or issue is None:
            return
        first, second = self.draw.sample(options, 2)
        scope = None if issue.options is None else issue.id
        if self.draw.random() < 0.3:
            self.session.apply("Remove", lambda p: remove_pair(p, first.id, second.id, scope))
            return
        kind = self.draw.choice(list(PairKind))
        self.session.apply("Note", lambda p: set_pair(p, first.id, second.id, kind, "Shared staff", scope))

    def set_a_threshold(self) -> None:
        criteria = [c for c in self.session.project.criteria if c.scale.levels]
        if criteria:
            criterion = self.draw.choice(criteria)
            level = self.draw.choice([None, *(level.id for level in criterion.scale.levels[:3])])
            self.session.apply("Threshold", lambda p: set_threshold(p, criterion.id, level))

    def assessors_part(self) -> None:
        project = self.session.project
        if project.deviations and self.draw.random() < 0.5:
            number = self.draw.randrange(len(project.deviations))
            if self.draw.random() < 0.3:
                self.session.apply("Remove", lambda p: remove_deviation(p, number))
                return
            cause = self.draw.choice([None, *DeviationCause])
            self.session.apply("Cause", lambda p: set_cause(p, number, cause))
            return
        cells = [(i, o, c) for i, o, c, score in project.all_scores() if c.scale.levels and not score.missing]
        if not cells:
            return
        issue, option, criterion = self.draw.choice(cells)
        level = self.draw.choice(criterion.scale.levels)
        other = set_score(project, issue.id, option.id, criterion.id, Score(level.id))
        parting = deviations_between(assessor_here(project), assessor_elsewhere(project, other, "Second"))
        if parting:
            self.session.apply("Record", lambda p: note_deviations(p, parting))
