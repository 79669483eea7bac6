# SPDX-License-Identifier: MIT
"""Edits of thresholds below which options fall before weighting."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import finite
from mcda_app.domain.doubts.doubt import Bound, bound_at, bound_value
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def set_threshold(project: Project, criterion_id: str, threshold: Bound | None) -> Project:
    """The least acceptable level (its id) or number of a criterion, the most for a cost; None for none.

    Raises EditError for what is not on the criterion's scale.
    """
    criterion = project.criterion(criterion_id)
    changed = replace(criterion, threshold=None if threshold is None else _on_scale(criterion, threshold))
    if changed == criterion:
        return project
    return replace(project, criteria=tuple(changed if c.id == criterion_id else c for c in project.criteria))


def _on_scale(criterion: Criterion, threshold: Bound) -> Bound:
    bound = threshold if isinstance(threshold, str) else bound_at(finite(threshold), criterion.scale)
    value = bound_value(bound, criterion.scale)
    low, high = criterion.scale.bounds
    if value is None or not low <= value <= high:
        raise EditError(
            tr("The least acceptable value of {criterion} is not on its scale.").format(
                criterion=criterion.title
            ),
            remedy=tr("Choose a level of the scale, or a number between its ends."),
        )
    return bound


def threshold_on_new_scale(old: Criterion, changed: Criterion) -> Bound | None:
    """A criterion's threshold on its new scale: a level by its id, anything else by its number.

    Raises EditError if it is not on the new scale, or if the direction changes, which would turn it around.
    """
    threshold = changed.threshold
    if threshold is None:
        return None
    if old.threshold is not None and old.direction is not changed.direction:
        raise EditError(
            tr("{criterion} has a threshold, which a change of direction would reverse.").format(
                criterion=changed.title
            ),
            remedy=tr("Remove the threshold first."),
        )
    if isinstance(threshold, str) and changed.scale.level(threshold) is None:
        value = bound_value(threshold, old.scale)
        threshold = threshold if value is None else bound_at(value, changed.scale)
    return _on_scale(changed, threshold)
