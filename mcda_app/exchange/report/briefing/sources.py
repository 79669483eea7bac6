# SPDX-License-Identifier: MIT
"""What scores rest on, in a sentence, and the publications that they refer to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.vocabulary.evidence import scores_by_evidence
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project, Source
from mcda_app.domain.score import Evidence
from mcda_app.exchange.report.briefing.shortened import shortened
from mcda_app.exchange.report.document import Node, Paragraph
from mcda_app.i18n import plural, tr

MOST_SOURCES = 5
LONGEST = 240
"""Letters of a citation on the two pages."""


def source_nodes(project: Project, issues: Sequence[Issue]) -> Iterator[Node]:
    """What the scores rest on, and the first of the sources."""
    yield Paragraph(evidence_sentence(project, issues))
    shown = project.sources if len(project.sources) <= MOST_SOURCES else project.sources[: MOST_SOURCES - 1]
    for source in shown:
        yield Paragraph(shortened(source_text(source), LONGEST), "bullet")
    rest = len(project.sources) - len(shown)
    if rest:
        text = tr("{count} more are in the annex “Evidence, assumptions and sources”.")
        yield Paragraph(text.format(count=rest), "muted")


def source_text(source: Source) -> str:
    """A publication with its address."""
    return f"{source.citation} https://doi.org/{source.doi}" if source.doi else source.citation


def evidence_sentence(project: Project, issues: Sequence[Issue]) -> str:
    """How many scores of some issues rest on what, and how many are missing."""
    scores = [score for issue in issues for score in project.scores_of(issue)]
    counts = {kind: sum(s.evidence is kind and not s.missing for s in scores) for kind in Evidence}
    missing = sum(s.missing for s in scores)
    evidence = ", ".join(scores_by_evidence(kind, counts[kind]) for kind in Evidence if counts[kind])
    more = plural(missing, tr("; {missing} more is missing"), tr("; {missing} more are missing"))
    return tr("Of {total} scores: {evidence}{missing}.").format(
        total=sum(counts.values()),
        evidence=evidence or "–",
        missing=more.format(missing=missing) if missing else "",
    )
