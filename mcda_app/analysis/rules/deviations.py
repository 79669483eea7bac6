# SPDX-License-Identifier: MIT
"""Where two assessors of the same scores part, why, and how that was settled, in words.

German guidance on the Nutzwertanalyse (BMF 2011, step 2) recommends that two people or groups assess
independently of each other, and that the causes of deviations are found and recorded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mcda_app.analysis.information.task_texts import rated_text
from mcda_app.analysis.vocabulary.rules import DEVIATION_CAUSES
from mcda_app.domain.deviations.deviation import Assessment, Deviation
from mcda_app.domain.evidence.tasks import Rated, ScorePlace
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.domain.voting.ballots import read_ballots
from mcda_app.domain.voting.representation import voter_in
from mcda_app.domain.workshop.workshop import RoundKind, RoundState
from mcda_app.i18n import plural, tr


@dataclass(frozen=True, slots=True)
class Assessor:
    """Somebody who scored options.

    scores  what they gave wherever they were asked; None is no score
    """

    name: str
    scores: Mapping[ScorePlace, Rated | None]


def assessor_here(project: Project) -> Assessor:
    """The scores of the document itself, under the name of its analyst or, without one, its title."""
    scores = {
        ScorePlace(issue.id, option.id, criterion.id): rated(score, criterion)
        for issue, option, criterion, score in project.all_scores()
    }
    return Assessor(project.record.analyst.strip() or project.title, scores)


def assessor_elsewhere(project: Project, other: Project, file_name: str) -> Assessor:
    """The scores of another document wherever it has the same issue, option, criterion and scale.

    file_name  names the assessor if the other document's analyst is nobody, or the same as here
    """
    scales = {c.id: c.scale for c in project.criteria}
    places = {ScorePlace(i.id, o.id, c.id) for i, o, c, _ in project.all_scores()}
    scores = {
        place: rated(score, criterion)
        for issue, option, criterion, score in other.all_scores()
        if (place := ScorePlace(issue.id, option.id, criterion.id)) in places
        and scales[criterion.id] == criterion.scale
    }
    name = other.record.analyst.strip()
    return Assessor(file_name if name in ("", assessor_here(project).name) else name, scores)


def assessors_in_rounds(project: Project) -> tuple[Assessor, ...]:
    """The voters of revealed rounds on scores, the latest round first; nobody of an anonymous workshop."""
    workshop = project.workshop
    if workshop is None or workshop.anonymous:
        return ()
    criteria = {c.id: c for c in project.criteria}
    places = {ScorePlace(i.id, o.id, c.id) for i, o, c, _ in project.all_scores()}
    assessors = []
    for round_ in reversed(workshop.rounds):
        if round_.kind is not RoundKind.SCORES or round_.state is not RoundState.REVEALED:
            continue
        names = {p.id: voter_in(workshop, round_, p).label for p in workshop.participants}
        for ballot in read_ballots(workshop, round_.id):
            scores = {
                place: rated(score, criteria[place.criterion])
                for key, score in ballot.answers.scores.items()
                if (place := ScorePlace(*key)) in places
            }
            name = tr("{name} ({round})", "“Ada (round 1)”").format(
                name=names.get(ballot.voter, ballot.voter), round=round_.mention
            )
            assessors.append(Assessor(name, scores))
    return tuple(assessors)


def rated(score: Score, criterion: Criterion) -> Rated | None:
    """A score as it was given; None while it is missing or not on the criterion's scale."""
    value = score.value_on(criterion)
    if value is None:
        return None
    level = criterion.scale.level_at(value)
    return Rated(value, unit=criterion.scale.unit) if level is None else Rated(value, level.label)


def deviations_between(first: Assessor, second: Assessor) -> tuple[Deviation, ...]:
    """Every score that both were asked for and see differently, in the first one's order."""
    return tuple(
        Deviation(place, Assessment(first.name, value), Assessment(second.name, second.scores[place]))
        for place, value in first.scores.items()
        if place in second.scores and _number(value) != _number(second.scores[place])
    )


def _number(value: Rated | None) -> float | None:
    return None if value is None else value.value


def comparison_sentence(first: Assessor, second: Assessor) -> str:
    """On how many of the scores that both were asked for they part."""
    both = sum(place in second.scores for place in first.scores)
    if not both:
        return tr("There is no score that both {first} and {second} assessed.").format(
            first=first.name, second=second.name
        )
    parting = len(deviations_between(first, second))
    if not parting:
        return tr("{first} and {second} agree on all {both} scores.").format(
            first=first.name, second=second.name, both=both
        )
    return tr("{first} and {second} differ on {parting} of {both} scores.").format(
        first=first.name, second=second.name, parting=parting, both=both
    )


def record_sentence(project: Project) -> str:
    """How many deviations are on record and how many of them still lack something; empty without any."""
    deviations = project.deviations
    if not deviations:
        return ""
    causeless = sum(d.cause is None for d in deviations)
    unsettled = sum(not d.settled for d in deviations)
    text = plural(
        len(deviations),
        tr("{count} score on which two assessors differ: {causeless} without a cause, {open} not settled."),
        tr("{count} scores on which two assessors differ: {causeless} without a cause, {open} not settled."),
    )
    return text.format(count=len(deviations), causeless=causeless, open=unsettled)


def cause_words(deviation: Deviation) -> str:
    return tr("no cause given") if deviation.cause is None else DEVIATION_CAUSES[deviation.cause]


def assessment_words(assessment: Assessment) -> str:
    """“Ms Vos: low”."""
    return named_value(assessment.who, value_words(assessment))


def named_value(name: str, value: str) -> str:
    """A name before what belongs to it, as the user's language puts them."""
    return tr("{name}: {value}", "what an assessor gave").format(name=name, value=value)


def value_words(assessment: Assessment) -> str:
    """“low”, without who gave it."""
    return tr("missing") if assessment.value is None else rated_text(assessment.value)
