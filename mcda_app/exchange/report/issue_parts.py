# SPDX-License-Identifier: MIT
"""What annexes say of one issue: its ranking and why, its scores, what would change it, what was decided."""

from __future__ import annotations

from collections.abc import Iterator

from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.phrases import figure, listed, percent, percents_of_whole
from mcda_app.analysis.ranking.explanation import explain
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.verdict import score_word, verdict, warnings
from mcda_app.analysis.rules.decisions import comparison_sentence, decision_sentence
from mcda_app.analysis.rules.exclusions import exclusion_sentences
from mcda_app.analysis.vocabulary.colours import option_hues
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_REPORTED
from mcda_app.domain.issue import CrossCheck, Issue
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.domain.thresholds.knock_out import failed_criteria
from mcda_app.exchange.report.dependence_nodes import pair_nodes
from mcda_app.exchange.report.document import Bar, Bars, Cell, Heading, Node, Paragraph, Table
from mcda_app.exchange.report.rules_nodes import baseline_nodes
from mcda_app.exchange.report.wide_tables import tables_of
from mcda_app.i18n import tr

MAX_TIPS = 3
"""Changes of single scores that are named."""

MOST_CRITERIA = 6
"""Columns of scores beside each other: their words stay whole."""


def ranking_bars(project: Project, result: IssueResult, most: int | None = None) -> Bars:
    """The ranked options with their scores; at most some of the first."""
    hues = option_hues(project.options_of(result.issue))
    shown = result.ranked[:most]
    caption = tr("Ranking: {method} of each option, from 0 to 1").format(
        method=score_word(project.settings.method)
    )
    texts = [figure(s.score or 0.0) for s in shown]
    return Bars(
        caption,
        tuple(
            Bar(f"{s.rank}  {s.option.title}", s.score or 0.0, text, hues[s.option.id])
            for s, text in zip(shown, texts, strict=True)
        ),
        f"{caption}: {listed(f'{s.option.title} {text}' for s, text in zip(shown, texts, strict=True))}",
    )


def ranking_table(project: Project, result: IssueResult) -> Table:
    """All ranked options with their scores, where a chart of them would be long."""
    caption = tr("Ranking: {method} of each option, from 0 to 1").format(
        method=score_word(project.settings.method)
    )
    rows = tuple(
        (Cell(f"{s.rank}  {s.option.title}", bold=s.rank == 1), Cell(figure(s.score or 0.0), s.score))
        for s in result.ranked
    )
    return Table(caption, (tr("Option"), tr("Score", "of an option as a whole")), rows, (0.85, 0.15))


def summary_nodes(result: IssueResult, findings: IssueFindings) -> Iterator[Node]:
    """The answer on an issue, the ranking and why."""
    project, issue = findings.project, findings.issue
    if issue.description:
        yield Paragraph(issue.description)
    yield Paragraph(verdict(result, project.settings.method), "answer")
    for note in warnings(result):
        yield Paragraph(note, "bullet")
    if result.ranked:
        yield ranking_bars(project, result)
        yield from why_nodes(result, findings)
    if issue.weights is not None:
        shares, _ = percents_of_whole([issue.weights.share(c.id) for c in project.criteria])
        texts = (f"{c.title} {share}" for c, share in zip(project.criteria, shares, strict=True))
        own = tr("This issue has weights of its own: {project}.")
        yield Paragraph(own.format(project=", ".join(texts)))
    if issue.notes:
        yield Heading(2, tr("Notes"))
        yield Paragraph(issue.notes)


def why_nodes(result: IssueResult, findings: IssueFindings) -> Iterator[Node]:
    """Which criteria speak for and against first place."""
    yield Heading(2, tr("Why"))
    for sentence in explain(findings.matrix, result, findings.settings).sentences[1:]:
        yield Paragraph(sentence, "bullet")


def matrix_nodes(project: Project, issue: Issue) -> Iterator[Node]:
    """Every score with what it rests on, then the reasons."""
    rows = []
    for option in project.options_of(issue):
        excluded = option.id in issue.excluded
        name = tr("{option} (left out)").format(option=option.title) if excluded else option.title
        if not excluded and failed_criteria(project, issue, option):
            name = tr("{option} (eliminated)").format(option=option.title)
        cells = (Cell(score_text(c, issue.score(option.id, c.id))) for c in project.criteria)
        rows.append((Cell(name, bold=True), *cells))
    heads = [c.title for c in project.criteria]
    caption = tr("Scores and what they rest on")
    yield from tables_of(caption, tr("Option"), heads, rows, wide=0.26, most=MOST_CRITERIA)
    yield from _reasons(project, issue)


def _reasons(project: Project, issue: Issue) -> Iterator[Node]:
    rows = []
    for option in project.options_of(issue):
        for criterion in project.criteria:
            score = issue.score(option.id, criterion.id)
            if score.has_reason or score.source_text:
                texts = (
                    f"{option.label}, {criterion.short or criterion.title}",
                    score_text(criterion, score),
                    score.reason_text,
                    score.source_text,
                )
                rows.append(tuple(map(Cell, texts)))
    if rows:
        head = (tr("Score of"), tr("Value"), tr("Reason"), tr("Source"))
        yield Table(tr("The reasons for the scores"), head, tuple(rows), (0.19, 0.16, 0.37, 0.28))


def score_text(criterion: Criterion, score: Score) -> str:
    """A score in words with what it rests on."""
    value = score.value_on(criterion)
    if value is None:
        return tr("missing")
    return f"{criterion.describe_in_full(value)}, {EVIDENCE_REPORTED[score.evidence]}"


def robustness_nodes(result: IssueResult, findings: IssueFindings, *, headed: bool) -> Iterator[Node]:
    """What would change first place, and how often each option comes first."""
    if result.ranked:
        if headed:
            yield Heading(2, tr("What would change it"))
        for sentence in (
            *findings.tipping_sentences,
            *findings.tip_sentences(MAX_TIPS),
            findings.drops_sentence,
        ):
            yield Paragraph(sentence, "bullet")
    shares = findings.first_shares
    if len(shares) > 1:
        hues = option_hues(findings.project.options_of(findings.issue))
        first = [s.option for s in result.ranked if s.option.id in shares]
        caption = tr(
            "How often each option comes first when weights vary by half and level numbers keep their order"
        )
        yield Bars(
            caption,
            tuple(Bar(o.title, shares[o.id], percent(shares[o.id]), hues[o.id]) for o in first),
            f"{caption}: {listed(f'{o.title} {percent(shares[o.id])}' for o in first)}",
        )
    for check in findings.issue.cross_checks:
        yield Paragraph(cross_check_text(check), "bullet")


def cross_check_text(check: CrossCheck) -> str:
    """A second assessment, and whether it contradicts the ratings."""
    pull = tr(" This pulls against the ratings.") if check.pulls_against else ""
    return f"{check.title} ({check.source}): {check.verdict}. {check.text}{pull}"


def decision_nodes(result: IssueResult, findings: IssueFindings, *, headed: bool) -> Iterator[Node]:
    """Which options were left out, what the others gain and cost, and what was decided."""
    project, issue = findings.project, findings.issue
    for sentence in exclusion_sentences(issue, project.options_of(issue)):
        yield Paragraph(sentence, "bullet")
    yield from pair_nodes(project, result)
    yield from baseline_nodes(project, result)
    if issue.decision is not None:
        if headed:
            yield Heading(2, tr("Decision taken"))
        yield Paragraph(decision_sentence(project.options_of(issue), issue.decision))
        yield Paragraph(comparison_sentence(result, issue.decision))
