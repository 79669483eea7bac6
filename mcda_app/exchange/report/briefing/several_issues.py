# SPDX-License-Identifier: MIT
"""The briefing note on several issues: the answer over all on one page, then a line for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mcda_app.analysis.acceptability.badges import Firmness, badge_question
from mcda_app.analysis.acceptability.certainty import describe_certainty
from mcda_app.analysis.acceptability.sentences import what_varies
from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.phrases import figure, listed, margin_figure, named, sentence
from mcda_app.analysis.phrases import issues as issues_counted
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.first_place_counts import first_place_counts, headline
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.verdict import portfolio
from mcda_app.analysis.rules.decisions import outcome
from mcda_app.domain.issue import Issue
from mcda_app.exchange.report.briefing.caveats import first_caveats, further_caveats, project_caveats
from mcda_app.exchange.report.briefing.changes import nearest_change
from mcda_app.exchange.report.briefing.cover import cover_facts, record_nodes
from mcda_app.exchange.report.briefing.shortened import shortened
from mcda_app.exchange.report.briefing.sources import source_nodes
from mcda_app.exchange.report.briefing.weights import weight_nodes
from mcda_app.exchange.report.document import Bar, Bars, Cell, Heading, Node, Paragraph, Table
from mcda_app.hues import OPTION_HUES
from mcda_app.i18n import tr

MOST_BARS = 12
LONGEST_TITLE = 70
NOTHING_RANKED = "#7d8896"


def project_note(
    evaluation: Evaluation, issues: Sequence[Issue], findings: Mapping[str, IssueFindings], date: str
) -> Iterator[Node]:
    """All pages."""
    project = evaluation.project
    caveats = project_caveats(evaluation, issues)
    yield cover_facts(project, date)
    if project.description:
        yield Heading(1, tr("The question"))
        yield Paragraph(project.description)
    yield Heading(1, tr("The recommendation"))
    yield Paragraph(sentence(headline(evaluation)), "answer")
    yield Paragraph(portfolio(evaluation))
    yield _first_places(evaluation, len(issues))
    badges = [findings[issue.id].badge for issue in issues]
    degrees = [badge.firmness for badge in badges if badge is not None]
    if degrees:
        yield Heading(1, tr("How sure is it?"))
        ties = sum(badge is not None and len(badge.leaders) > 1 for badge in badges)
        yield Paragraph(f"{describe_certainty(degrees, ties)} {_how_many(degrees)}")
        yield Paragraph(what_varies(badge_question()), "muted")
    if caveats:
        yield Heading(1, tr("What to bear in mind"))
        yield from first_caveats(caveats)
    yield Heading(1, tr("The issues one by one"))
    yield _issue_table(evaluation, issues, findings)
    yield Heading(1, tr("Weights and their reasons"))
    yield from weight_nodes(project, project.weights)
    yield from further_caveats(caveats)
    yield Heading(1, tr("Sources"))
    yield from source_nodes(project, issues)
    yield Heading(1, tr("Who stands behind it"))
    yield from record_nodes(project)


def _first_places(evaluation: Evaluation, total: int) -> Bars:
    """On how many issues each option leads."""
    counts = first_place_counts(evaluation)[:MOST_BARS]
    caption = tr("First places over {issues}").format(issues=issues_counted(total))
    bars = tuple(
        Bar(
            count.label,
            len(count.issue_ids) / total,
            str(len(count.issue_ids)),
            OPTION_HUES[count.colours[0] % len(OPTION_HUES)] if count.options else NOTHING_RANKED,
        )
        for count in counts
    )
    return Bars(caption, bars, f"{caption}: {listed(f'{bar.label} {bar.text}' for bar in bars)}")


def _how_many(degrees: Sequence[Firmness]) -> str:
    """On how many issues first place is how firm."""
    return tr("First place is firm on {firm}, open on {open} and fragile on {fragile} of {issues}.").format(
        firm=degrees.count(Firmness.ROBUST),
        open=degrees.count(Firmness.CONTESTED),
        fragile=degrees.count(Firmness.KNIFE_EDGE),
        issues=issues_counted(len(degrees)),
    )


def _issue_table(
    evaluation: Evaluation, issues: Sequence[Issue], findings: Mapping[str, IssueFindings]
) -> Table:
    project = evaluation.project
    decided = any(issue.decision is not None for issue in issues)
    rows = []
    for issue in issues:
        result, issue_findings = evaluation[issue.id], findings[issue.id]
        badge = issue_findings.badge
        cells = [
            Cell(shortened(_name(issue), LONGEST_TITLE), bold=True),
            Cell(_leaders(result)),
            Cell(_score(result)),
            Cell("–" if badge is None else badge.firmness.word),
            Cell(_change(result, issue_findings)),
        ]
        if decided:
            decision = issue.decision
            cells.append(Cell("–" if decision is None else outcome(project.options_of(issue), decision)))
        rows.append(tuple(cells))
    head: tuple[str, ...] = (
        tr("Issue"),
        tr("Most favoured"),
        tr("Score (ahead by)"),
        tr("How sure"),
        tr("What would change it"),
    )
    widths: tuple[float, ...] = (0.25, 0.14, 0.12, 0.09, 0.4)
    if decided:
        head, widths = (*head, tr("Decided")), (0.21, 0.13, 0.11, 0.09, 0.32, 0.14)
    caption = tr("The most favoured option on each issue, and how sure that is")
    return Table(caption, head, tuple(rows), widths)


def _name(issue: Issue) -> str:
    return issue.title if len(issue.title) <= LONGEST_TITLE else issue.label


def _leaders(result: IssueResult) -> str:
    if not result.leaders:
        return tr("no ranking")
    names = named(result.leaders)
    return tr("{leaders} (tie)").format(leaders=names) if len(result.leaders) > 1 else names


def _score(result: IssueResult) -> str:
    if not result.leaders:
        return "–"
    first = result.ranked[0].score or 0.0
    if len(result.leaders) > 1 or result.lead is None:
        return figure(first)
    return f"{figure(first)} ({margin_figure(result.lead)})"


def _change(result: IssueResult, findings: IssueFindings) -> str:
    if result.failure:
        return result.failure
    return "–" if not result.ranked else nearest_change(findings)
