# SPDX-License-Identifier: MIT
"""The options' ratings by the project's source, and whether there are any."""

from __future__ import annotations

from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Evidence, Score

GROSS_LENS = "gross-benefit"
_SOURCED = (Evidence.TABLE, Evidence.TEXT)


def effectiveness(project: Project) -> Criterion | None:
    """The criterion of the source's ratings; None if the project does not specify it."""
    lens = next((lens for lens in project.lenses if lens.id == GROSS_LENS), None)
    if lens is None:
        return None
    return next((c for c in project.criteria if lens.shares.get(c.id, 0.0) == 1.0), None)


def source_rating(score: Score) -> Score | None:
    """The source's own rating behind a score."""
    own = score.original if score.original is not None else score
    return own if own.evidence in _SOURCED and not own.missing else None


def has_gross_scores(project: Project) -> bool:
    """Whether effectiveness alone can be set beside all criteria on some issue."""
    criterion = effectiveness(project)
    return (
        criterion is not None
        and len(project.criteria) > 1
        and any(
            not issue.score(option.id, criterion.id).missing
            for issue in project.issues
            for option in project.options_of(issue)
        )
    )


def has_source_ratings(project: Project) -> bool:
    """Whether the source rates an option of some issue on effectiveness."""
    criterion = effectiveness(project)
    return criterion is not None and any(
        source_rating(issue.score(option.id, criterion.id)) is not None
        for issue in project.issues
        for option in project.options_of(issue)
    )
