# SPDX-License-Identifier: MIT
"""A briefing note with the annexes that were asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import overload

from mcda_app.analysis.issue_findings import IssueFindings, findings_of
from mcda_app.analysis.partners.answers import MapRow, PartnerFinder, map_row
from mcda_app.analysis.partners.certainty import with_draws
from mcda_app.analysis.ranking.evaluation import Evaluation, Evaluator
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.verdict import warnings
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.exchange.report.annexes.audit_trail import audit_nodes
from mcda_app.exchange.report.annexes.evidence import evidence_annex
from mcda_app.exchange.report.annexes.issue_map import issue_maps
from mcda_app.exchange.report.annexes.kinds import TITLES, Annex, offered
from mcda_app.exchange.report.annexes.method import method_nodes
from mcda_app.exchange.report.briefing.changes import change_sentences
from mcda_app.exchange.report.briefing.one_issue import issue_note, most_bars
from mcda_app.exchange.report.briefing.several_issues import project_note
from mcda_app.exchange.report.briefing.shortened import shortened
from mcda_app.exchange.report.document import Heading, NewPage, Node, Paragraph, Progress, Report
from mcda_app.exchange.report.futures_chapter import future_nodes
from mcda_app.exchange.report.issue_parts import (
    decision_nodes,
    matrix_nodes,
    ranking_table,
    robustness_nodes,
    summary_nodes,
    why_nodes,
)
from mcda_app.exchange.report.partners_chapter import partner_nodes
from mcda_app.exchange.report.workshop_chapter import workshop_nodes
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.origin import origin_of
from mcda_app.i18n import current_language, tr

LONGEST_TITLE = 60
"""Letters of the project's title at the foot of each page."""

OWN_PAGE = {Annex.PARTNERS, Annex.FUTURES, Annex.WORKSHOP, Annex.AUDIT}
"""Annexes that begin on a page of their own; the others follow each other."""


@overload
def build(
    project: Project,
    issue_ids: Sequence[str] | None = None,
    *,
    date: str,
    annexes: Collection[Annex] = ...,
) -> Report: ...


@overload
def build(
    project: Project,
    issue_ids: Sequence[str] | None = None,
    *,
    date: str,
    annexes: Collection[Annex] = ...,
    progress: Progress,
) -> Report | None: ...


def build(
    project: Project,
    issue_ids: Sequence[str] | None = None,
    *,
    date: str,
    annexes: Collection[Annex] = (),
    progress: Progress | None = None,
) -> Report | None:
    """The note on some issues, or on all of them; None if it was stopped.

    date      printed as given, unless the record has another
    annexes   what follows the note; those without content are left out
    progress  called with (issues done, issues in all) and returns False to stop

    Raises EditError if there is no such issue, or none at all.
    """
    issues = project.issues if issue_ids is None else tuple(project.issue(i) for i in issue_ids)
    if not issues:
        raise EditError(tr("There is no issue to report on."), remedy=tr("Add an issue first."))
    chosen = [annex for annex in offered(project, issues) if annex in annexes]
    evaluator = Evaluator()
    evaluation = evaluator.evaluate(project)
    findings = findings_of(project, evaluator, issues)
    finder, partners, one = PartnerFinder(), list[MapRow](), len(issues) == 1
    for n, issue in enumerate(issues):
        if progress is not None and not progress(n, len(issues)):
            return None
        if Annex.PARTNERS in chosen:
            row = map_row(project, issue, finder, partial(_goes_on, progress, n, len(issues)))
            if row is None:
                return None
            partners.append(row)
        issue_findings = findings[issue.id]  # which keeps what takes long
        if one or Annex.ROBUSTNESS in chosen:
            change_sentences(issue_findings)
        elif evaluation[issue.id].ranked:
            _ = issue_findings.weight_tippings
    if one:
        nodes = list(issue_note(evaluation[issues[0].id], findings[issues[0].id], date))
    else:
        nodes = list(project_note(_of(evaluation, issues), issues, findings, date))
    chapters = _chapters(evaluation, evaluator, issues, findings, partners, chosen)
    first = True
    for annex, chapter in chapters:
        if chapter:
            nodes += [*([NewPage()] if first or annex in OWN_PAGE else []), *chapter]
            first = False
    title = issues[0].title if one else project.title
    subtitle = project.title if one and project.title != title else ""
    footer = tr("{project} · {date} · inputs {project2}").format(
        project=shortened(project.title, LONGEST_TITLE), date=date, project2=inputs_hash(project)[:12]
    )
    record, language, origin = project.record, current_language(), origin_of(project).stamp
    return Report(
        title,
        subtitle,
        tuple(nodes),
        footer,
        language,
        record.classification,
        origin,
        record.analyst,
        tuple(filter(None, [record.reference])),
    )


def _goes_on(progress: Progress | None, done: int, total: int, _share: float) -> bool:
    return progress is None or progress(done, total)


def _of(evaluation: Evaluation, issues: Sequence[Issue]) -> Evaluation:
    """The rankings of some issues alone."""
    return Evaluation(evaluation.project, {issue.id: evaluation[issue.id] for issue in issues})


def _chapters(
    evaluation: Evaluation,
    evaluator: Evaluator,
    issues: Sequence[Issue],
    findings: Mapping[str, IssueFindings],
    partners: Sequence[MapRow],
    chosen: Sequence[Annex],
) -> Iterator[tuple[Annex, list[Node]]]:
    """The annexes in order; what is said of single issues stands in their chapters, if there are any."""
    project = evaluation.project
    results = [evaluation[issue.id] for issue in issues]
    one = len(issues) == 1
    about: dict[Annex, Callable[[IssueResult, bool], list[Node]]] = {
        Annex.MATRIX: lambda result, _headed: _scores(project, result, one=one),
        Annex.ROBUSTNESS: lambda result, headed: [
            *(why_nodes(result, findings[result.issue.id]) if one and result.ranked else ()),
            *robustness_nodes(result, findings[result.issue.id], headed=headed),
        ],
        Annex.DECISIONS: lambda result, headed: list(
            decision_nodes(result, findings[result.issue.id], headed=headed)
        ),
    }
    if Annex.ISSUES in chosen:
        inside = [annex for annex in about if annex in chosen]
        chapter: list[Node] = [Heading(1, TITLES[Annex.ISSUES]), *issue_maps(evaluation, issues)]
        for result in results:
            chapter += [Heading(1, result.issue.title), *summary_nodes(result, findings[result.issue.id])]
            for annex in inside:
                chapter += about[annex](result, True)
        yield Annex.ISSUES, chapter
    else:
        for annex in (annex for annex in about if annex in chosen):
            parts: list[Node] = []
            for result in results:
                nodes = about[annex](result, one)
                if nodes and not one:
                    parts.append(Heading(2, result.issue.title))
                parts += nodes
            if parts:
                yield annex, [Heading(1, TITLES[annex]), *parts]
    if Annex.METHOD in chosen:
        yield Annex.METHOD, list(method_nodes(project, issues))
    if Annex.EVIDENCE in chosen:
        yield Annex.EVIDENCE, list(evidence_annex(project, issues))
    if Annex.PARTNERS in chosen:
        leaders = {result.issue.id: result.leaders for result in results}
        yield Annex.PARTNERS, list(partner_nodes(project, with_draws(project, partners), leaders))
    if Annex.FUTURES in chosen:
        yield Annex.FUTURES, list(future_nodes(project, issues))
    if Annex.WORKSHOP in chosen:
        yield Annex.WORKSHOP, list(workshop_nodes(project, evaluator))
    if Annex.AUDIT in chosen:
        yield Annex.AUDIT, list(audit_nodes(project))


def _scores(project: Project, result: IssueResult, *, one: bool) -> list[Node]:
    """An issue's scores; for the one issue of a note also what its two pages may have no room for."""
    nodes = list(matrix_nodes(project, result.issue))
    if not one:
        return nodes
    before: list[Node] = [Paragraph(text, "bullet") for text in warnings(result)]
    if len(result.ranked) > most_bars(result):
        before.append(ranking_table(project, result))
    notes = result.issue.notes
    return [*before, *nodes, *((Heading(2, tr("Notes")), Paragraph(notes)) if notes else ())]
