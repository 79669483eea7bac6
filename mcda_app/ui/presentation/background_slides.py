# SPDX-License-Identifier: MIT
"""The slides behind the result: what the group answered, and how the result was worked out."""

from __future__ import annotations

from collections.abc import Mapping

from mcda_app.analysis.group.agreement import chance_sentence
from mcda_app.analysis.group.result import GroupResult
from mcda_app.analysis.phrases import capital, hundredths, lead
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.first_places import same_first
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_REPORTED
from mcda_app.analysis.vocabulary.groups import AGGREGATION_NAMES
from mcda_app.analysis.vocabulary.methods import METHODS, choice_sentence
from mcda_app.analysis.weighting.weight_origin import origin_words
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.domain.workshop.workshop import Round
from mcda_app.i18n import in_percent, plural, tr
from mcda_app.ui.presentation.slides import GroupSlide, Share, SourcesSlide, Spread

NEAR = 5e-7
"""Weights that differ by less are the same."""

MOST_PEOPLE = 3


def group_slide(project: Project, evaluation: Evaluation, round_: Round, result: GroupResult) -> GroupSlide:
    """The group's weights in a revealed round; without anything about one person if it is anonymous."""
    workshop = project.workshop
    assert workshop is not None
    way = result.usable(workshop.aggregation)
    titles = [c.title for c in round_.asked.criteria]
    columns = list(zip(*result.table.shares, strict=True))
    spreads = tuple(
        Spread(title, share, spread.low, spread.high, () if workshop.anonymous else tuple(column))
        for title, share, spread, column in zip(titles, way.shares, result.spreads, columns, strict=True)
    )
    count = len(result.table.people)
    people = plural(count, tr("{count} ballot"), tr("{count} ballots")).format(count=count)
    subtitle = f"{round_.title} · {people} · {AGGREGATION_NAMES[way.aggregation]}"
    agreement = chance_sentence(result.chance)
    shares = dict(zip(result.table.criteria, way.shares, strict=True))
    used = all(abs(project.weights.share(c) - s) < NEAR for c, s in shares.items())
    return GroupSlide(
        tr("What the group weighs"),
        subtitle,
        agreement,
        spreads,
        tr("The results shown here use the group's weights.") if used else _outcome(evaluation, way.firsts),
        () if workshop.anonymous else _distances(result, titles, way.shares),
    )


def _outcome(evaluation: Evaluation, firsts: Mapping[str, tuple[Option, ...]]) -> str:
    """What the group's weights would change in the results of the project."""
    shared = [r for r in evaluation.results.values() if r.issue.weights is None and r.issue.id in firsts]
    differing = [r for r in shared if not same_first(r.leaders, firsts[r.issue.id])]
    if not differing:
        return tr("The project uses other weights; the group's give the same first places.")
    if len(evaluation.results) == 1:
        leaders = capital(lead(firsts[differing[0].issue.id]))
        return tr("The project uses other weights. With the group's: {leaders}.").format(leaders=leaders)
    text = plural(
        len(differing),
        tr("The project uses other weights; the group's change first place on {count} issue."),
        tr("The project uses other weights; the group's change first place on {count} issues."),
    )
    return text.format(count=len(differing))


def _distances(result: GroupResult, titles: list[str], shares: tuple[float, ...]) -> tuple[str, ...]:
    """Who is furthest from the group, and on which criterion."""
    if len(result.table.people) < 2:
        return ()
    distances = []
    for person, row in zip(result.table.people, result.table.shares, strict=True):
        at = max(range(len(row)), key=lambda n: (round(abs(row[n] - shares[n]), 9), -n))
        distances.append((abs(row[at] - shares[at]), person.label, titles[at], row[at], shares[at]))
    distances.sort(key=lambda each: -round(each[0], 9))
    return tuple(
        tr("{person}: {criterion} {own}, the group {group}").format(
            person=name, criterion=title, own=in_percent(own, ".0f"), group=in_percent(group, ".0f")
        )
        for distance, name, title, own, group in distances[:MOST_PEOPLE]
        if distance >= 0.005
    )


def sources_slide(project: Project) -> SourcesSlide:
    """Method, weights, evidence and sources."""
    settings = project.settings
    name, text = METHODS[settings.method]
    scores = [score for *_, score in project.all_scores() if not score.missing]
    counts = {kind: sum(s.evidence is kind for s in scores) for kind in Evidence}
    present = [kind for kind in Evidence if counts[kind]]
    whole = hundredths([counts[kind] / len(scores) for kind in present]) if scores else ()
    evidence = tuple(
        Share(capital(EVIDENCE_REPORTED[kind]), counts[kind] / len(scores), in_percent(parts / 100, ".0f"))
        for kind, parts in zip(present, whole, strict=True)
    )
    shares = [project.weights.share(c.id) for c in project.criteria]
    weights = tuple(
        Share(criterion.title, share, in_percent(share, ".0f"))
        for criterion, share in zip(project.criteria, shares, strict=True)
    )
    own = sum(issue.weights is not None for issue in project.issues)
    origin = tr("Weights: {origin}").format(origin=origin_words(project, project.weights))
    if own:
        more = plural(own, tr("{count} issue has its own"), tr("{count} issues have their own"))
        origin = f"{origin}; {more.format(count=own)}"
    counted = plural(
        len(scores), tr("What the {count} score rests on"), tr("What the {count} scores rest on")
    )
    record = project.record
    who = ((tr("Analyst"), record.analyst), (tr("Checker"), record.checker), (tr("Date"), record.date))
    return SourcesSlide(
        tr("How it was worked out"),
        (f"{name}: {text}", choice_sentence(settings)),
        origin,
        weights,
        counted.format(count=len(scores)),
        evidence,
        tuple(source.citation for source in project.sources),
        " · ".join(tr("{name}: {text}").format(name=label, text=value) for label, value in who if value),
    )
