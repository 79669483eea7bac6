# SPDX-License-Identifier: MIT
"""The origin of weights and their reasons, in words that are true of the current weights."""

from __future__ import annotations

from mcda_app.analysis.phrases import percent
from mcda_app.domain.project import Project
from mcda_app.domain.weights import BY_HAND, Lens, Weights, are_equal
from mcda_app.i18n import tr, tr_lazy

REST_LOCKED = tr_lazy("The rest belongs to locked weights.")
"""Why a weight cannot be made larger."""


def origins() -> dict[str, str]:
    """The label of each origin other than a lens, by its code."""
    return {
        BY_HAND: tr("set by hand"),
        "swing": tr("from swing answers"),
        "pairwise": tr("from pairwise judgements"),
        "order": tr("from the order of importance"),
        "objective": tr("derived from the scores"),
        "trade-offs": tr("the centre of what the answers to trade-offs leave open"),
        "workshop": tr("the group's"),
    }


def lens_of(project: Project, weights: Weights) -> Lens | None:
    """The lens these weights come from, if it still gives exactly them; None otherwise."""
    return next((lens for lens in project.lenses if lens.gives(weights)), None)


def origin_words(project: Project, weights: Weights) -> str:
    """The origin of weights: a lens's title or a few words.

    Weights that no longer match the lens they are named after, as after an edit of the file by another
    program, count as set by hand.
    """
    lens = lens_of(project, weights)
    if lens is not None:
        return lens.title
    origin = weights.origin
    if any(other.id == origin for other in project.lenses):
        origin = BY_HAND
    if origin == BY_HAND and (len(weights.shares) < 2 or are_equal(weights.shares)):
        return tr("all equal")
    return origins().get(origin, origin)


def weight_reason(weights: Weights, criterion_id: str) -> str:
    """The reason for a weight; if it was given for another share, it says for which."""
    reason, share = weights.reason(criterion_id)
    if not reason or share is None or percent(share) == percent(weights.share(criterion_id)):
        return reason
    return tr("Given when it was {share}: {reason}").format(share=percent(share), reason=reason)
