# SPDX-License-Identifier: MIT
"""Edits of the scores on which two assessors differ."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mcda_app.domain.checks import finite, whole_text
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.deviations.deviation import Assessment, Deviation, DeviationCause
from mcda_app.domain.edits.evidence.tasks import checked_day
from mcda_app.domain.evidence.tasks import Rated, ScorePlace
from mcda_app.domain.project import Project
from mcda_app.domain.titles import find_or_refuse
from mcda_app.errors import EditError
from mcda_app.i18n import tr

MAX_DEVIATIONS = 5_000
"""Deviations of a project."""


def note_deviations(project: Project, deviations: Iterable[Deviation]) -> Project:
    """Put scores on which two assessors differ on record; what is known of a cause and its settlement stays.

    Raises EditError for a score that the project does not have, and for assessors that are not two, or who
    do not part.
    """
    known = {deviation.key: deviation for deviation in project.deviations}
    for deviation in deviations:
        checked = _checked(project, deviation)
        before = known.get(checked.key)
        if before is not None:
            checked = replace(checked, cause=before.cause, settled=before.settled, by=before.by, on=before.on)
        known[checked.key] = checked
    if len(known) > MAX_DEVIATIONS:
        raise EditError(
            tr("There are more than {most} scores on which assessors differ.").format(most=MAX_DEVIATIONS),
            remedy=tr("Remove those that are settled."),
        )
    return replace(project, deviations=tuple(known.values()))


@understands_choices
def set_cause(project: Project, number: int, cause: DeviationCause | None) -> Project:
    """Say why two assessors differ; None if nobody knows. number is its place in the list, from 0."""
    return _with(project, number, replace(_at(project, number), cause=cause))


def settle_deviation(
    project: Project, number: int, *, settled: str | None = None, by: str | None = None, on: str | None = None
) -> Project:
    """Say how a deviation was settled, by whom and when; None leaves a text as it is.

    Raises EditError for a day that is none.
    """
    old = _at(project, number)
    changed = replace(
        old,
        settled=old.settled if settled is None else whole_text(settled).strip(),
        by=old.by if by is None else whole_text(by).strip(),
        on=old.on if on is None else checked_day(on) if on.strip() else "",
    )
    return _with(project, number, changed)


def remove_deviation(project: Project, number: int) -> Project:
    """Take a deviation off the record."""
    gone = _at(project, number)
    return replace(project, deviations=tuple(d for d in project.deviations if d is not gone))


def _at(project: Project, number: int) -> Deviation:
    if type(number) is not int or not 0 <= number < len(project.deviations):
        raise EditError(tr("There is no such difference."))
    return project.deviations[number]


def _with(project: Project, number: int, changed: Deviation) -> Project:
    deviations = list(project.deviations)
    deviations[number] = changed
    return replace(project, deviations=tuple(deviations))


def _checked(project: Project, deviation: Deviation) -> Deviation:
    place = deviation.place
    find_or_refuse(project.options_of(project.issue(place.issue)), place.option, tr("option"))
    project.criterion(place.criterion)
    first, second = (_assessment(each) for each in (deviation.first, deviation.second))
    if first.who == second.who:
        raise EditError(
            tr("Both assessors are called “{name}”.").format(name=first.who),
            remedy=tr("Choose two different assessors."),
        )
    if first.value == second.value:
        raise EditError(tr("The two assessors gave the same score."))
    return Deviation(ScorePlace(*place), first, second)


def _assessment(assessment: Assessment) -> Assessment:
    who = whole_text(assessment.who)
    if not who.strip():
        raise EditError(tr("An assessor has no name."), remedy=tr("Say who assessed the scores."))
    value = assessment.value
    if value is None:
        return Assessment(who, None)
    return Assessment(who, Rated(finite(value.value), whole_text(value.label), whole_text(value.unit)))
