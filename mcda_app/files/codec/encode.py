# SPDX-License-Identifier: MIT
"""From the document to JSON: fields in a fixed order, whatever is at its default left out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mcda_app.domain.futures.futures import Futures
from mcda_app.domain.issue import CrossCheck, Issue, IssueGroup, Option
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.project import Project, Record, Snapshot, Source
from mcda_app.domain.scale import CriteriaGroup
from mcda_app.domain.weights import Lens, Weights
from mcda_app.files.codec.archive_fields import encoded_archive
from mcda_app.files.codec.encode_elicitation import elicitation, judgements, weights
from mcda_app.files.codec.encode_score import criterion, score
from mcda_app.files.codec.evidence_fields import encoded_tasks
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.rules.decision_fields import encoded_decision
from mcda_app.files.codec.rules.pair_fields import encoded_deviations, encoded_pairs

if TYPE_CHECKING:
    from mcda_app.domain.acceptability_question import AcceptabilityQuestion
    from mcda_app.domain.audit.trail import AuditTrail
    from mcda_app.domain.workshop.workshop import Workshop


def project(value: Project) -> Json:
    """The members of a project file, apart from its format and version."""
    return filled(
        title=value.title,
        description=value.description,
        preset=value.preset,
        record=record(value.record),
        settings=settings(value.settings),
        criteria_groups=[criteria_group(g) for g in value.criteria_groups],
        criteria=[criterion(c) for c in value.criteria],
        options=[option(o) for o in value.options],
        weights=weights(value.weights),
        elicitation=elicitation(value.elicitation),
        robustness=None if value.robustness is None else robustness(value.robustness),
        groups=[group(g) for g in value.groups],
        issues=[issue(i) for i in value.issues],
        lenses=[lens(x) for x in value.lenses],
        snapshots=[snapshot(s) for s in value.snapshots],
        sources=[source(s) for s in value.sources],
        notes=value.notes,
        workshop=None if value.workshop is None else _workshop(value.workshop),
        partners=None if value.partners == Partners() else _partners(value),
        evidence_tasks=encoded_tasks(value.evidence_tasks),
        futures=None if value.futures == Futures() else _futures(value.futures),
        audit=None if value.audit is None else _audit(value.audit),
        archive=encoded_archive(value.archive),
        option_pairs=encoded_pairs(value.option_pairs),
        deviations=encoded_deviations(value.deviations),
    )


def _partners(value: Project) -> Json:
    from mcda_app.files.codec.encode_partners import partners  # most projects have none

    return partners(value.partners, [c.id for c in value.criteria])


def _futures(value: Futures) -> Json:
    from mcda_app.files.codec.futures_fields import futures  # most projects have none

    return futures(value)


def _workshop(value: Workshop) -> Json:
    from mcda_app.files.codec.workshop.encode_workshop import workshop  # most projects have none

    return workshop(value)


def _audit(value: AuditTrail) -> Json:
    from mcda_app.files.codec.audit_fields import encoded_trail  # most projects have none

    return encoded_trail(value)


def criteria_group(value: CriteriaGroup) -> Json:
    return filled(id=value.id, title=value.title, description=value.description)


def option(value: Option) -> Json:
    return filled(
        id=value.id,
        title=value.title,
        short=value.short,
        keep_short=value.keep_short or None,
        letter=value.letter,
        colour=value.colour or None,
        description=value.description,
        baseline=value.baseline or None,
    )


def group(value: IssueGroup) -> Json:
    return filled(id=value.id, title=value.title, rows=value.rows, columns=value.columns)


def source(value: Source) -> Json:
    return filled(id=value.id, citation=value.citation, doi=value.doi)


def lens(value: Lens) -> Json:
    return filled(
        id=value.id,
        title=value.title,
        description=value.description,
        shares=dict(value.shares),
        source=value.source,
    )


def issue(value: Issue) -> Json:
    rows: dict[str, Json] = {}
    for (option_id, criterion_id), cell in value.scores.items():
        rows.setdefault(option_id, {})[criterion_id] = score(cell)
    return filled(
        id=value.id,
        title=value.title,
        short=value.short,
        group=value.group,
        row=value.row,
        column=value.column,
        description=value.description,
        notes=value.notes,
        options=None if value.options is None else [option(o) for o in value.options],
        excluded=sorted(value.excluded),
        weights=None if value.weights is None else weights(value.weights),
        scores=rows,
        judgements={c: judgements(j) for c, j in value.judgements.items()},
        cross_checks=[_cross_check(c) for c in value.cross_checks],
        exclusion_reasons=dict(value.exclusion_reasons),
        decision=None if value.decision is None else encoded_decision(value.decision),
        **(_coalitions(value) if value.good is not None or value.ratings else {}),
    )


def _coalitions(value: Issue) -> Json:
    from mcda_app.files.codec.encode_partners import good, issue_ratings  # most issues have none

    return {"good": None if value.good is None else good(value.good), "ratings": issue_ratings(value.ratings)}


def _cross_check(value: CrossCheck) -> Json:
    return filled(
        title=value.title,
        verdict=value.verdict,
        text=value.text,
        source=value.source,
        pulls_against=value.pulls_against or None,
    )


def settings(value: MethodSettings) -> Json:
    return filled(
        method=value.method.value,
        normalisation=value.normalisation.value,
        synthesis=value.synthesis.value,
        prioritisation=value.prioritisation.value,
        random_index=value.random_index,
        judgement_scale=value.judgement_scale,
    )


def robustness(value: AcceptabilityQuestion) -> Json:
    return filled(
        weights=value.weights.value,
        spread=value.spread,
        order=[{"tied": list(place)} for place in value.order],
        statements=[{"more": more, "less": less} for more, less in value.statements],
        within={c: {"low": low, "high": high} for c, (low, high) in value.within.items()},
        score_levels=value.score_levels,
        free_missing=value.free_missing,
        free_levels=value.free_levels,
        samples=value.samples,
        seed=value.seed,
    )


def record(value: Record) -> Json:
    return filled(
        commissioner=value.commissioner,
        analyst=value.analyst,
        checker=value.checker,
        version=value.version,
        date=value.date,
        approver=value.approver,
        approved_on=value.approved_on,
        classification=value.classification,
        reference=value.reference,
    )


def snapshot(value: Snapshot) -> Json:
    return filled(
        id=value.id,
        title=value.title,
        created=value.created,
        weights=weights(value.weights),
        settings=settings(value.settings),
        issue_weights=_by_issue(value.issue_weights),
    )


def _by_issue(pairs: Iterable[tuple[str, Weights]]) -> Json:
    return {issue_id: weights(own) for issue_id, own in pairs}
