# SPDX-License-Identifier: MIT
"""Where weights come from and why they are what they are, in words that are true of them as they now are."""

from __future__ import annotations

from mcda_app.analysis.phrases import percent
from mcda_app.domain.project import Project
from mcda_app.domain.weights import BY_HAND, Lens, Weights, are_equal
from mcda_app.i18n import tr, tr_lazy

REST_LOCKED = tr_lazy("The rest belongs to locked weights.")
"""Why a weight cannot be made larger."""


def origins() -> dict[str, str]:
    """What each origin that is no lens is called, by its code."""
    return {
        BY_HAND: tr("set by hand"),
        "swing": tr("from swing answers"),
        "pairwise": tr("from pairwise judgements"),
        "order": tr("from the order of importance"),
        "objective": tr("read off the scores"),
        "workshop": tr("the group's"),
    }


def lens_of(project: Project, weights: Weights) -> Lens | None:
    """The lens that gives exactly these weights and that they were taken from; None if they were not."""
    return next((lens for lens in project.lenses if lens.gives(weights)), None)


def origin_words(project: Project, weights: Weights) -> str:
    """Where weights come from: a lens's title or a few words.

    Weights that are no longer what they are named after, as after another program's edit of the file, are
    somebody's own.
    """
    lens = lens_of(project, weights)
    if lens is not None:
        return lens.title
    origin = weights.origin
    if any(known.id == origin for known in project.lenses):
        origin = BY_HAND
    if origin == BY_HAND and len(weights.shares) > 1 and are_equal(weights.shares):
        return tr("all equal")
    return origins().get(origin, origin)


def weight_reason(weights: Weights, criterion_id: str) -> str:
    """The reason for a weight; one that was given for another share says for which."""
    reason, share = weights.reason(criterion_id)
    if not reason or share is None or percent(share) == percent(weights.share(criterion_id)):
        return reason
    return tr("Given when it was {share}: {reason}").format(share=percent(share), reason=reason)
