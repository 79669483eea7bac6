# SPDX-License-Identifier: MIT
"""The briefing note on one issue: two pages."""

from __future__ import annotations

from collections.abc import Iterator

from mcda_app.analysis.acceptability.badges import badge_question
from mcda_app.analysis.acceptability.certainty import describe_certainty
from mcda_app.analysis.acceptability.sentences import what_varies
from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.ranking.explanation import explain
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.verdict import verdict
from mcda_app.analysis.rules.decisions import comparison_sentence, decision_sentence
from mcda_app.exchange.report.briefing.caveats import first_caveats, further_caveats, issue_caveats
from mcda_app.exchange.report.briefing.changes import change_sentences
from mcda_app.exchange.report.briefing.cover import cover_facts, record_nodes
from mcda_app.exchange.report.briefing.shortened import within
from mcda_app.exchange.report.briefing.sources import source_nodes
from mcda_app.exchange.report.briefing.weights import weight_nodes
from mcda_app.exchange.report.document import Heading, NewPage, Node, Paragraph
from mcda_app.exchange.report.issue_parts import ranking_bars
from mcda_app.i18n import plural, tr

MOST_BARS = 10
MOST_REASONS = 2
ROOM, ROOM_BESIDE_MANY = 1_300, 800
"""Letters on what would change the answer, the second where the table of weights is long."""

MANY = 8
"""Criteria from which on it is long."""

ROOM_FOR_REASONS = 500
"""Letters on what speaks for and against the answer."""


def issue_note(result: IssueResult, findings: IssueFindings, date: str) -> Iterator[Node]:
    """Both pages."""
    project, issue = findings.project, findings.issue
    caveats = issue_caveats(project, result)
    yield cover_facts(project, date)
    if issue.description:
        yield Heading(1, tr("The question"))
        yield Paragraph(issue.description)
    yield Heading(1, tr("The recommendation"))
    yield Paragraph(verdict(result, project.settings.method), "answer")
    if issue.decision is not None:
        decided = decision_sentence(project.options_of(issue), issue.decision)
        yield Paragraph(f"{decided} {comparison_sentence(result, issue.decision)}")
    if result.ranked:
        yield from _reasons(result, findings)
        yield ranking_bars(project, result, MOST_BARS)
        rest = len(result.ranked) - MOST_BARS
        if rest > 0:
            text = plural(
                rest,
                tr("One more option ranks behind these."),
                tr("{count} more options rank behind these."),
            )
            yield Paragraph(text.format(count=rest), "muted")
    if findings.badge is not None:
        yield Heading(1, tr("How sure is it?"))
        yield from _certainty(findings)
    if caveats:
        yield Heading(1, tr("What to bear in mind"))
        yield from first_caveats(caveats)
    yield NewPage()
    yield Heading(1, tr("Weights and their reasons"))
    yield from weight_nodes(project, result.weights)
    if result.ranked:
        yield Heading(1, tr("What would change it"))
        yield from _changes(findings)
    if len(caveats) > len(list(first_caveats(caveats))):
        yield Heading(1, tr("What else to bear in mind"))
        yield from further_caveats(caveats)
    yield Heading(1, tr("Sources"))
    yield from source_nodes(project, (issue,))
    yield Heading(1, tr("Who stands behind it"))
    yield from record_nodes(project)


def _reasons(result: IssueResult, findings: IssueFindings) -> Iterator[Node]:
    """What speaks for first place, and what for the next option."""
    texts = explain(findings.matrix, result, findings.settings).sentences[1 : 1 + MOST_REASONS]
    if texts:
        yield Paragraph(" ".join(within(texts, ROOM_FOR_REASONS)))


def _certainty(findings: IssueFindings) -> Iterator[Node]:
    badge = findings.badge
    assert badge is not None
    ties = 1 if len(badge.leaders) > 1 else 0
    yield Paragraph(describe_certainty([badge.firmness], ties))
    if not ties:
        yield Paragraph(f"{badge.sentence} {what_varies(badge_question())}", "muted")


def _changes(findings: IssueFindings) -> Iterator[Node]:
    """The smallest moves of weights and scores that change first place, and what leaving out does."""
    room = ROOM if len(findings.project.criteria) < MANY else ROOM_BESIDE_MANY
    for text in within(change_sentences(findings), room):
        yield Paragraph(text, "bullet")
