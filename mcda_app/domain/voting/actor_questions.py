# SPDX-License-Identifier: MIT
"""What a round on actors asks: how far each wants what we want, and what it takes to win it over.

It has the shape of a round on scores, so that whatever collects, checks, stores and merges scores does so
with ratings too: actors stand in the place of options and ratings in that of criteria.
"""

from __future__ import annotations

from collections.abc import Iterable

from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.partners.actors import STANDARD_LEVELS
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale, range_texts
from mcda_app.domain.workshop.workshop import AskedCriterion, AskedIssue, Questions
from mcda_app.errors import EditError
from mcda_app.i18n import ProgramText, tr, tr_lazy

GENERAL = "*"
"""In the place of an issue: the ratings that hold wherever an issue has none of its own."""

ASKED = (ActorRating.ALIGNMENT, ActorRating.EFFORT)
"""The ratings on which a group can judge; shares of capacity and reach are facts to look up."""

_TITLES = {
    ActorRating.ALIGNMENT: tr_lazy("Alignment with us"),
    ActorRating.EFFORT: tr_lazy("Effort to win over"),
}
_LEVELS = (tr_lazy("none"), tr_lazy("low"), tr_lazy("medium"), tr_lazy("high"), tr_lazy("very high"))


def actor_questions(project: Project, places: Iterable[str]) -> Questions:
    """The questions on all actors but us.

    places  ids of issues, or GENERAL

    Raises EditError where there is nobody to ask about.
    """
    actors = tuple((actor.id, actor.title) for actor in project.partners.actors if not actor.us)
    if not actors:
        raise EditError(
            tr("There are no actors to ask about yet."), remedy=tr("Add them on the Partners page first.")
        )
    return Questions(
        tuple(_asked(project, rating) for rating in ASKED),
        issues=tuple(AskedIssue(place, _title(project, place), actors) for place in places),
    )


def _title(project: Project, place: str) -> str:
    return ProgramText.of(tr_lazy("In general")) if place == GENERAL else project.issue(place).title


def _asked(project: Project, rating: ActorRating) -> AskedCriterion:
    """A rating with texts that every reader of the document gets in their own language."""
    scale = project.partners.scales.get(rating) or _standard_scale()
    direction = Direction.COST if rating is ActorRating.EFFORT else Direction.BENEFIT
    criterion = Criterion(rating.value, ProgramText.of(_TITLES[rating]), direction, scale)
    return AskedCriterion(
        criterion.id,
        criterion.title,
        "",
        *range_texts(criterion),
        *scale.bounds,
        tuple((level.id, level.label) for level in scale.levels),
    )


def _standard_scale() -> Scale:
    """As partners.actors.standard_scale, in the reader's language instead of the author's."""
    labels = zip(STANDARD_LEVELS, _LEVELS, strict=True)
    return Scale(tuple(Level(key, ProgramText.of(text), float(n)) for n, (key, text) in enumerate(labels)))
