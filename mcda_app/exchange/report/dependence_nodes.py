# SPDX-License-Identifier: MIT
"""What the report says of options and of criteria that do not stand for themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.rules.overlap import Overlap, overlaps
from mcda_app.analysis.rules.pairs import independence_sentence, pair_sentence, pair_warnings
from mcda_app.domain.project import Project
from mcda_app.exchange.report.document import Node, Paragraph


def pair_nodes(project: Project, result: IssueResult) -> Iterator[Node]:
    """The pairs of an issue's options, and where the ranking does not go with them; nothing without any."""
    pairs = project.pairs_of(project.issue(result.issue.id))
    if not pairs:
        return
    for pair in pairs:
        yield Paragraph(pair_sentence(result, pair), "bullet")
    for warning in pair_warnings(project, result):
        yield Paragraph(warning, "bullet")
    yield Paragraph(independence_sentence(), "muted")


def overlap_nodes(project: Project, known: Sequence[Overlap] | None = None) -> Iterator[Node]:
    """Criteria that may count the same thing twice; nothing if none do.

    known  the project's overlaps, if they are
    """
    for overlap in overlaps(project) if known is None else known:
        for sentence in overlap.sentences:
            yield Paragraph(sentence, "bullet")
