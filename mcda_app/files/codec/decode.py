# SPDX-License-Identifier: MIT
"""From JSON to the document."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.futures.futures import Futures
from mcda_app.domain.issue import OPTION_COLOURS, CrossCheck, Issue, IssueGroup, Option
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Prioritisation, Synthesis
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.project import Project, Record, Snapshot, Source
from mcda_app.domain.scale import CriteriaGroup, Criterion
from mcda_app.domain.score import Score
from mcda_app.domain.titles import abbreviated_list
from mcda_app.domain.weights import Lens, equal_shares, normalised
from mcda_app.errors import EditError
from mcda_app.files.codec.archive_fields import decoded_archive
from mcda_app.files.codec.day_field import day
from mcda_app.files.codec.decode_elicitation import _key, elicitation, judgements, weights
from mcda_app.files.codec.decode_score import criterion, score
from mcda_app.files.codec.evidence_fields import decoded_task
from mcda_app.files.codec.json_reader import Node, each, refer, unique
from mcda_app.files.codec.rules.decision_fields import decoded_decision
from mcda_app.files.codec.rules.pair_fields import decoded_deviation, decoded_pairs
from mcda_app.files.codec.rules.rule_fields import exclusion_reasons, one_baseline
from mcda_app.i18n import tr

if TYPE_CHECKING:
    from mcda_app.domain.acceptability_question import AcceptabilityQuestion
    from mcda_app.domain.audit.trail import AuditTrail
    from mcda_app.domain.partners.collective_good import CollectiveGood
    from mcda_app.domain.workshop.workshop import Workshop


SETTLED = 1e-12


def criteria_group(node: Node) -> CriteriaGroup:
    result = CriteriaGroup(node.identifier(), node.identifier("title"), node.text("description"))
    node.done()
    return result


def option(node: Node) -> Option:
    result = Option(
        node.identifier(),
        node.identifier("title"),
        node.text("short"),
        node.text("letter"),
        node.text("description"),
        node.flag("keep_short"),
        node.count("colour", 0),
        node.flag("baseline"),
    )
    if result.colour > OPTION_COLOURS:
        node.fault(tr("must be a whole number from 0 to {most}.").format(most=OPTION_COLOURS), "colour")
        result = replace(result, colour=0)
    node.done()
    return result


def group(node: Node) -> IssueGroup:
    issue_group = IssueGroup(
        node.identifier(), node.identifier("title"), node.text("rows"), node.text("columns")
    )
    node.done()
    return issue_group


def source(node: Node) -> Source:
    result = Source(node.identifier(), node.text("citation"), node.text("doi"))
    node.done()
    return result


def lens(node: Node, criteria: Sequence[Criterion]) -> Lens:
    shares = _points(node.child("shares"), [c.id for c in criteria])
    result = Lens(
        node.identifier(), node.identifier("title"), shares, node.text("description"), node.text("source")
    )
    node.done()
    return result


def _points(node: Node, criterion_ids: Sequence[str]) -> FrozenDict[str, float]:
    points = {c: node.number(c, 0.0) for c in criterion_ids}
    node.done()
    if min(points.values(), default=-1.0) >= 0 and abs(sum(points.values()) - 1.0) < SETTLED:
        return FrozenDict(points)  # as they were saved: dividing again would change the last digit
    try:
        return normalised(points)
    except EditError as error:
        node.fault(error.what)
        return equal_shares(criterion_ids)


def issue(
    node: Node,
    criteria: Mapping[str, Criterion],
    options: Sequence[Option],
    groups: Collection[str],
    partners: Partners,
) -> Issue:
    own = tuple(option(n) for n in node.items("options")) if node.has("options") else None
    if own is not None:
        unique(node, "options", [o.id for o in own])
        one_baseline(node, own)
        if not own:
            node.fault(tr("needs at least one option."), "options")
    # Looked up for every score: a dictionary, of which a fault lists only a part.
    open_ids = dict.fromkeys(o.id for o in (own if own is not None else options))
    scores: dict[tuple[str, str], Score] = {}
    for option_id, row in node.child("scores").members():
        if option_id not in open_ids:
            row.fault(
                tr("“{option_id}” is not an option here; the options are {open_ids}.").format(
                    option_id=option_id, open_ids=abbreviated_list(open_ids)
                )
            )
        for criterion_id, cell in row.members():
            if criterion_id not in criteria:
                cell.fault(
                    tr("“{criterion_id}” is not a criterion; the criteria are {criteria}.").format(
                        criterion_id=criterion_id, criteria=abbreviated_list(criteria)
                    )
                )
            scores[(option_id, criterion_id)] = score(cell, criteria.get(criterion_id))
    compared = {}
    for criterion_id, cell in node.child("judgements").members():
        refer(cell, "", [criterion_id], criteria, tr("criterion"))
        compared[criterion_id] = judgements(cell, open_ids)
    excluded = node.texts("excluded")
    refer(node, "excluded", excluded, open_ids, tr("option"))
    result = Issue(
        node.identifier(),
        node.identifier("title"),
        node.text("short"),
        node.text("group"),
        node.text("row"),
        node.text("column"),
        node.text("description"),
        node.text("notes"),
        own,
        frozenset(excluded),
        weights(node.child("weights"), list(criteria)) if node.has("weights") else None,
        FrozenDict(scores),
        FrozenDict(compared),
        tuple(_cross_check(n) for n in node.items("cross_checks")),
        *_coalitions(node, partners),
        exclusion_reasons=exclusion_reasons(node, excluded),
        decision=decoded_decision(node.child("decision"), open_ids) if node.has("decision") else None,
    )
    node.done()
    if result.group:
        refer(node, "group", [result.group], groups, tr("group"))
    return result


def _coalitions(
    node: Node, partners: Partners
) -> tuple[CollectiveGood | None, FrozenDict[tuple[str, ActorRating], Score]]:
    """How members add up on an issue, and the actors' ratings there."""
    if not node.has("good") and not node.has("ratings"):
        return None, FrozenDict()
    from mcda_app.files.codec.decode_partners import good, issue_ratings  # most files do without

    return (
        good(node.child("good"), partners) if node.has("good") else None,
        issue_ratings(node.child("ratings"), partners),
    )


def _cross_check(node: Node) -> CrossCheck:
    cross_check = CrossCheck(
        node.identifier("title"),
        node.text("verdict"),
        node.text("text"),
        node.text("source"),
        node.flag("pulls_against"),
    )
    node.done()
    return cross_check


def settings(node: Node) -> MethodSettings:
    usual = MethodSettings()
    method_settings = MethodSettings(
        node.choice("method", Method, usual.method),
        node.choice("normalisation", Normalisation, usual.normalisation),
        node.choice("synthesis", Synthesis, usual.synthesis),
        node.choice("prioritisation", Prioritisation, usual.prioritisation),
        _key(node, "random_index", usual.random_index, _random_indices),
        _key(node, "judgement_scale", usual.judgement_scale, _judgement_scales),
    )
    node.done()
    return method_settings


# The modules that know the ways list them; they are not loaded at start-up.


def _random_indices() -> Iterable[str]:
    from mcda_app.methods.random_index import RANDOM_INDICES

    return RANDOM_INDICES


def _judgement_scales() -> Iterable[str]:
    from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES

    return JUDGEMENT_SCALES


def record(node: Node) -> Record:
    result = Record(
        node.text("commissioner"),
        node.text("analyst"),
        node.text("checker"),
        node.text("version"),
        node.text("date"),
        node.text("approver"),
        day(node, "approved_on"),
        node.text("classification"),
        node.text("reference"),
    )
    node.done()
    return result


def snapshot(node: Node, criterion_ids: Sequence[str]) -> Snapshot:
    own = tuple((key, weights(n, criterion_ids)) for key, n in node.child("issue_weights").members())
    result = Snapshot(
        node.identifier(),
        node.identifier("title"),
        node.text("created"),
        weights(node.child("weights"), criterion_ids),
        settings(node.child("settings")),
        own,
    )
    node.done()
    return result


def project(node: Node) -> Project:
    """A whole project; faults are gathered in the node."""
    criteria = each(node, "criteria", criterion)
    ids = [c.id for c in criteria]
    options = each(node, "options", option)
    one_baseline(node, options)
    groups = each(node, "groups", group)
    criteria_groups = each(node, "criteria_groups", criteria_group)
    by_id = {c.id: c for c in criteria}
    group_ids = frozenset(g.id for g in groups)
    criteria_group_ids = dict.fromkeys(g.id for g in criteria_groups)
    partners = _partners(node, by_id) if node.has("partners") else Partners()
    for c in criteria:
        if c.group:
            refer(node, "criteria", [c.group], criteria_group_ids, tr("criteria group"))
    result = Project(
        node.identifier("title"),
        criteria,
        options,
        weights(node.child("weights"), ids),
        each(node, "issues", lambda n: issue(n, by_id, options, group_ids, partners)),
        node.text("description"),
        node.text("notes"),
        groups,
        criteria_groups,
        each(node, "lenses", lambda n: lens(n, criteria)),
        each(node, "sources", source),
        settings(node.child("settings")),
        elicitation(node.child("elicitation"), ids, [g.id for g in criteria_groups]),
        record(node.child("record")),
        each(node, "snapshots", lambda n: snapshot(n, ids)),
        node.text("preset"),
        _robustness(node, ids) if node.has("robustness") else None,
        _workshop(node) if node.has("workshop") else None,
        partners,
        each(node, "evidence_tasks", decoded_task),
        deviations=tuple(decoded_deviation(n) for n in node.items("deviations")),
    )
    result = replace(result, option_pairs=decoded_pairs(node, result))
    left_out = sorted(result.elicitation.statements.left_out)
    refer(node, "elicitation.statements.left_out", left_out, [i.id for i in result.issues], tr("issue"))
    if node.has("futures"):
        result = replace(result, futures=_futures(node, result))
    if node.has("archive"):
        result = replace(result, archive=decoded_archive(node.child("archive")))
    if node.has("audit"):
        result = replace(result, audit=_audit(node))
    node.done()
    return result


def _robustness(node: Node, criterion_ids: Sequence[str]) -> AcceptabilityQuestion:
    from mcda_app.files.codec.decode_robustness import robustness  # most files do without

    return robustness(node.child("robustness"), criterion_ids)


def _partners(node: Node, criteria: Mapping[str, Criterion]) -> Partners:
    from mcda_app.files.codec.decode_partners import partners  # most files do without

    return partners(node.child("partners"), criteria)


def _futures(node: Node, project: Project) -> Futures:
    from mcda_app.files.codec.futures_fields import futures_from  # most files do without

    return futures_from(node.child("futures"), project)


def _audit(node: Node) -> AuditTrail:
    from mcda_app.files.codec.audit_fields import decoded_trail  # most files do without

    return decoded_trail(node.child("audit"))


def _workshop(node: Node) -> Workshop:
    from mcda_app.files.codec.workshop.decode_workshop import workshop  # most files do without

    return workshop(node.child("workshop"))
