# SPDX-License-Identifier: MIT
"""The annex on criteria, weights and method: everything that turns scores into a ranking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.phrases import percents_of_whole
from mcda_app.analysis.ranking.knock_outs import threshold_words
from mcda_app.analysis.value_functions.sentences import (
    origin_sentence,
    set_aside_sentence,
    shape_sentence,
)
from mcda_app.analysis.vocabulary.directions import MORE_OR_LESS
from mcda_app.analysis.vocabulary.methods import METHOD_PARAGRAPHS, choice_sentence
from mcda_app.analysis.weighting.weight_origin import weight_reason
from mcda_app.domain.issue import Issue
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights
from mcda_app.exchange.report.briefing.weights import origin_sentence as weights_origin
from mcda_app.exchange.report.briefing.weights import rounded_nodes
from mcda_app.exchange.report.dependence_nodes import overlap_nodes
from mcda_app.exchange.report.document import Cell, Heading, Node, Paragraph, Table
from mcda_app.exchange.report.rules_nodes import missing_baseline_nodes
from mcda_app.exchange.report.trade_off_nodes import trade_off_nodes
from mcda_app.files.inputs_hash import COVERS
from mcda_app.i18n import tr


def method_nodes(project: Project, issues: Sequence[Issue]) -> Iterator[Node]:
    """Criteria with their scales, thresholds and weights, the method, and what the hash covers."""
    yield Heading(1, tr("Criteria, weights and method"))
    weights = project.weights if len(issues) > 1 else project.weights_of(issues[0])
    yield _criteria(project, weights)
    yield from rounded_nodes(project, weights)
    yield Paragraph(weights_origin(project, weights))
    settings = project.settings
    yield Paragraph(f"{METHOD_PARAGRAPHS[settings.method]} {choice_sentence(settings)}")
    yield Paragraph(
        tr(
            "Options whose scores differ by less than a billionth share a rank. An option without a "
            "score on a criterion that has weight is not ranked; a missing score never counts as "
            "zero."
        )
    )
    yield from missing_baseline_nodes(project, issues)
    yield from overlap_nodes(project)
    if settings.method is Method.VALUE:
        yield from _value_functions(project)
    yield from trade_off_nodes(project)
    if project.notes:
        yield Heading(2, tr("Notes"))
        yield Paragraph(project.notes)
    yield Paragraph(str(COVERS), "muted")


def _criteria(project: Project, weights: Weights) -> Table:
    shares, _ = percents_of_whole([weights.share(c.id) for c in project.criteria])
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            Cell(criterion.title, bold=True),
            Cell(criterion.description),
            Cell(_ends(criterion)),
            Cell(share),
            Cell(weight_reason(weights, criterion.id)),
        )
        for criterion, share in zip(project.criteria, shares, strict=True)
    )
    head: tuple[str, ...] = (
        tr("Criterion"),
        tr("What it asks"),
        tr("Worst → best"),
        tr("Weight"),
        tr("Reason for the weight"),
    )
    widths: tuple[float, ...] = (0.18, 0.32, 0.2, 0.1, 0.2)
    if not any(weights.reasons.values()):
        rows, head, widths = tuple(row[:4] for row in rows), head[:4], (0.2, 0.48, 0.22, 0.1)
    return Table(tr("Criteria, their ranges and weights"), head, rows, widths)


def _ends(criterion: Criterion) -> str:
    """The ends of a criterion's scale, and what is acceptable."""
    worst, best = (criterion.describe(v) for v in criterion.worst_best)
    wanted = MORE_OR_LESS[criterion.direction]
    ends = tr("{worst} → {best} ({wanted} is better)").format(worst=worst, best=best, wanted=wanted)
    threshold = threshold_words(criterion)
    return tr("{ends}; acceptable: {threshold}").format(ends=ends, threshold=threshold) if threshold else ends


def _value_functions(project: Project) -> Iterator[Node]:
    yield Heading(2, tr("Value functions"))
    for criterion in project.criteria:
        function = criterion.value_function
        reason = "" if function is None or not function.reason else function.reason
        parts = (
            shape_sentence(criterion),
            origin_sentence(criterion),
            set_aside_sentence(criterion),
            tr("Reason: {reason}").format(reason=reason) if reason else "",
        )
        yield Paragraph(f"{criterion.title}: {' '.join(filter(None, parts))}", "bullet")
