# SPDX-License-Identifier: MIT
"""The weights with their reasons, as percentages that add up as they are printed."""

from __future__ import annotations

from collections.abc import Iterator

from mcda_app.analysis.phrases import percents_of_whole
from mcda_app.analysis.weighting.weight_origin import lens_of, origin_words, weight_reason
from mcda_app.domain.edits.workshop.workshop import ORIGIN as GROUPS
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights
from mcda_app.exchange.report.briefing.shortened import shortened
from mcda_app.exchange.report.document import Cell, Node, Paragraph, Table
from mcda_app.i18n import tr

ROOM = 1_800
"""Letters of all reasons together that a page has room for."""

LEAST = 60
"""Letters of a reason that are always printed."""


def weight_nodes(project: Project, weights: Weights) -> Iterator[Node]:
    """The table of weights, and where they come from."""
    shares, _ = percents_of_whole([weights.share(c.id) for c in project.criteria])
    reasons = [weight_reason(weights, c.id) for c in project.criteria]
    most = max(LEAST, ROOM // max(1, sum(map(bool, reasons))))
    brief = [shortened(reason, most) for reason in reasons]
    rows = []
    for criterion, share, reason in zip(project.criteria, shares, brief, strict=True):
        worst, best = (criterion.describe(v) for v in criterion.worst_best)
        rows.append((Cell(criterion.title, bold=True), Cell(share), Cell(f"{worst} → {best}"), Cell(reason)))
    head: tuple[str, ...] = (
        tr("Criterion"),
        tr("Weight"),
        tr("Worst → best"),
        tr("Reason for the weight"),
    )
    body: tuple[tuple[Cell, ...], ...] = tuple(rows)
    widths: tuple[float, ...] = (0.26, 0.1, 0.24, 0.4)
    if not any(reasons):
        body, head, widths = tuple(row[:3] for row in rows), head[:3], (0.5, 0.12, 0.38)
    yield Table(tr("Criteria, their ranges and weights"), head, body, widths)
    yield from rounded_nodes(project, weights)
    if brief != reasons:
        yield Paragraph(
            tr("Reasons are shortened here; the annex “Criteria, weights and method” has them whole."),
            "muted",
        )
    yield Paragraph(origin_sentence(project, weights))


def rounded_nodes(project: Project, weights: Weights) -> Iterator[Node]:
    """Why weights do not add up as printed; nothing if they do."""
    _, adds_up = percents_of_whole([weights.share(c.id) for c in project.criteria])
    if not adds_up:
        text = tr("Each weight is rounded, so that the printed ones do not add up to exactly 100%.")
        yield Paragraph(text, "muted")


def origin_sentence(project: Project, weights: Weights) -> str:
    """Where the weights come from."""
    lens = lens_of(project, weights)
    if lens is not None:
        origin = tr("the viewpoint “{lens}”").format(lens=lens.title)
    elif weights.origin == GROUPS:
        origin = tr("the group's, from the workshop")
    else:
        origin = origin_words(project, weights)
    return tr("Weights: {project}.").format(project=origin)
