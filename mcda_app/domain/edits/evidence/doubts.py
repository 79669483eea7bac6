# SPDX-License-Identifier: MIT
"""Edits of doubts: the lowest and highest plausible value of a score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def set_doubt(project: Project, place: ScorePlace, doubt: Doubt | None) -> Project:
    """Set what a score may plausibly be; None restores the usual doubt by its evidence."""
    return set_doubts(project, {place: doubt})


def set_doubts(project: Project, doubts: Mapping[ScorePlace, Doubt | None]) -> Project:
    """Set what several scores may plausibly be.

    Raises EditError for a missing score, and for bounds that are not on the scale or leave the score outside.
    """
    for place, doubt in doubts.items():
        score = project.issue(place.issue).score(place.option, place.criterion)
        if score.doubt == doubt:
            continue
        if score.missing:
            raise EditError(tr("There is no score yet."), remedy=tr("Type the score first."))
        project = set_score(project, place.issue, place.option, place.criterion, replace(score, doubt=doubt))
    return project
