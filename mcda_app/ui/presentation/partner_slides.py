# SPDX-License-Identifier: MIT
"""The slides on partners: who belongs in on each issue of a group, and what one more member adds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mcda_app.analysis.partners.answers import MapRow, alike
from mcda_app.analysis.partners.sentences import (
    growth_sentence,
    headline,
    often_sentence,
    spare_sentence,
    threshold_sentence,
)
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.partners.growth_chart import size_points
from mcda_app.ui.partners.partner_map import actor_heads, map_line
from mcda_app.ui.presentation.slides import GrowthSlide, PartnersSlide

PartnerRow = Callable[[Issue], MapRow | None]
"""The answers on an issue; None while they are being calculated."""


def partners_slide(
    project: Project, group: str, issues: Sequence[Issue], row_of: PartnerRow
) -> PartnersSlide:
    """The partner map of a group's issues.

    group  its id; empty for issues without one
    """
    actors = project.partners.actors
    rows = alike([row for row in map(row_of, issues) if row is not None])
    whole = len(rows) == len(issues)
    answers = [row.answers for row in rows if row.answers is not None]
    return PartnersSlide(
        next((each.title for each in project.groups if each.id == group), ""),
        tr("With whom?"),
        often_sentence(answers) if whole else tr("Still calculating."),
        actor_heads(actors),
        tuple(map_line(row, actors) for row in rows) if whole else (),
    )


def growth_slide(issue: Issue, row: MapRow | None) -> GrowthSlide:
    """What one more member adds on an issue on which coalitions can be compared."""
    answers = None if row is None else row.answers
    if answers is None:
        why = tr("Still calculating.") if row is None else row.obstacle
        return GrowthSlide(issue.id, issue.label, tr("What one more member adds"), why, (), 0)
    texts = growth_sentence(answers), threshold_sentence(answers), spare_sentence(answers)
    words = " ".join(filter(None, texts))
    return GrowthSlide(
        issue.id,
        tr("{issue}: what one more member adds").format(issue=issue.label),
        headline(answers),
        words,
        size_points(answers),
        len(answers.best),
    )
