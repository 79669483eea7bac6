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

ROOM = 900
"""Letters of all reasons together that a page has room for."""

MOST_LINES = 36
"""Lines of the table; a longer one leaves the ends of the scales to the annex."""

LEAST = 60
"""Letters of a reason that are always printed."""


def weight_nodes(project: Project, weights: Weights) -> Iterator[Node]:
    """The table of weights, and where they come from."""
    shares, _ = percents_of_whole([weights.share(c.id) for c in project.criteria])
    reasons = [" ".join(weight_reason(weights, c.id).split()) for c in project.criteria]
    most = max(LEAST, ROOM // max(1, sum(map(bool, reasons))))
    brief = [shortened(reason, most) for reason in reasons]
    ends = [" → ".join(c.describe(v) for v in c.worst_best) for c in project.criteria]
    columns = [
        (tr("Criterion"), 0.26, [Cell(c.title, bold=True) for c in project.criteria]),
        (tr("Weight"), 0.1, [Cell(share) for share in shares]),
    ]
    # A table with room names the ends of the scales, which say what a weight is a weight of.
    crowded = sum(map(_lines, (c.title for c in project.criteria), ends, brief)) > MOST_LINES
    if not crowded:
        columns.append((tr("Worst → best"), 0.24, [Cell(text) for text in ends]))
    if any(reasons):
        columns.append((tr("Reason for the weight"), 0.4, [Cell(text) for text in brief]))
    if crowded:
        columns[0] = (*columns[0][:1], 0.34, *columns[0][2:])
    total = sum(width for _, width, _ in columns)
    yield Table(
        tr("Criteria, their ranges and weights") if not crowded else tr("Criteria and weights"),
        tuple(head for head, _, _ in columns),
        tuple(zip(*(cells for _, _, cells in columns), strict=True)),
        tuple(width / total for _, width, _ in columns),
    )
    yield from rounded_nodes(project, weights)
    if brief != reasons:
        text = tr("Reasons are shortened here; the annex “Criteria, weights and method” gives them in full.")
        yield Paragraph(text, "muted")
    yield Paragraph(origin_sentence(project, weights))


def _lines(title: str, ends: str, reason: str) -> int:
    """About how many lines a criterion takes."""
    return max(-(-len(title) // 25), -(-len(ends) // 24), -(-len(reason) // 42))


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
