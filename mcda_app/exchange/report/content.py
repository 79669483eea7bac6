# SPDX-License-Identifier: MIT
"""What a briefing note says: two pages for one issue, a chapter each for many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import overload

from mcda_app.analysis.issue_findings import IssueFindings, findings_of
from mcda_app.analysis.partners.answers import MapRow, PartnerFinder, map_row
from mcda_app.analysis.partners.certainty import with_draws
from mcda_app.analysis.phrases import listed, named, percent
from mcda_app.analysis.ranking.cooperation_map import cooperation_map, map_cell
from mcda_app.analysis.ranking.evaluation import Evaluation, Evaluator
from mcda_app.analysis.ranking.explanation import explain
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.knock_outs import scope_sentence, threshold_words
from mcda_app.analysis.ranking.verdict import portfolio, score_word, verdict, warnings
from mcda_app.analysis.rules.decisions import comparison_sentence, decision_sentence
from mcda_app.analysis.rules.exclusions import exclusion_sentences
from mcda_app.analysis.vocabulary.colours import option_hues
from mcda_app.analysis.vocabulary.directions import MORE_OR_LESS
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_REPORTED
from mcda_app.analysis.vocabulary.methods import METHOD_PARAGRAPHS, choice_sentence
from mcda_app.analysis.weighting.weight_origin import lens_of, origin_words, weight_reason
from mcda_app.domain.edits.workshop.workshop import ORIGIN as GROUPS
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.thresholds.knock_out import failed_criteria
from mcda_app.domain.weights import Weights
from mcda_app.errors import EditError
from mcda_app.exchange.report.dependence_nodes import overlap_nodes, pair_nodes
from mcda_app.exchange.report.deviation_nodes import deviation_nodes
from mcda_app.exchange.report.document import (
    Bar,
    Bars,
    Cell,
    Heading,
    NewPage,
    Node,
    Paragraph,
    Report,
    Table,
)
from mcda_app.exchange.report.evidence_chapter import evidence_nodes
from mcda_app.exchange.report.futures_chapter import future_nodes
from mcda_app.exchange.report.partners_chapter import partner_nodes
from mcda_app.exchange.report.rules_nodes import baseline_nodes, missing_baseline_nodes
from mcda_app.exchange.report.trade_off_nodes import trade_off_nodes
from mcda_app.exchange.report.workshop_chapter import workshop_nodes
from mcda_app.files.inputs_hash import COVERS, inputs_hash
from mcda_app.files.origin import origin_of
from mcda_app.i18n import current_language, localised, plural, tr
from mcda_app.version import __version__

MAX_TIPS = 3
Progress = Callable[[int, int], bool]


@overload
def build(project: Project, issue_ids: Sequence[str] | None = None, *, date: str) -> Report: ...


@overload
def build(
    project: Project, issue_ids: Sequence[str] | None = None, *, date: str, progress: Progress
) -> Report | None: ...


def build(
    project: Project,
    issue_ids: Sequence[str] | None = None,
    *,
    date: str,
    progress: Progress | None = None,
) -> Report | None:
    """The report on some issues, or on all of them; None if it was stopped.

    date      printed as given
    progress  called with (issues done, issues in all) and returns False to stop

    Raises EditError if there is no such issue, or none at all.
    """
    issues = project.issues if issue_ids is None else tuple(project.issue(i) for i in issue_ids)
    if not issues:
        raise EditError(tr("There is no issue to report on."), remedy=tr("Add an issue first."))
    evaluator = Evaluator()
    evaluation = evaluator.evaluate(project)
    one = len(issues) == 1
    nodes: list[Node] = []
    findings = findings_of(project, evaluator, issues)
    finder, partners = PartnerFinder(), list[MapRow]()
    if not one:
        nodes += _overview(evaluation, issues)
    for n, issue in enumerate(issues):
        if progress is not None and not progress(n, len(issues)):
            return None
        if not one:
            nodes += [NewPage(), Heading(1, issue.title)]
        nodes += _issue(evaluation[issue.id], findings[issue.id])
        if project.partners.actors:
            row = map_row(project, issue, finder, partial(_goes_on, progress, n, len(issues)))
            if row is None:
                return None
            partners.append(row)
    leaders = {issue.id: evaluation[issue.id].leaders for issue in issues}
    chapter = list(partner_nodes(project, with_draws(project, partners), leaders))
    if chapter:
        chapter.insert(0, NewPage())
    futures = list(future_nodes(project, issues))
    if futures:
        chapter += [NewPage(), *futures]
    nodes += [] if one else [*chapter, NewPage()]
    nodes += _frame(project)
    nodes += missing_baseline_nodes(project, issues)
    nodes += overlap_nodes(project)
    nodes += trade_off_nodes(project)
    scope = scope_sentence(project)
    nodes += [Paragraph(scope, "bullet")] if scope else []
    nodes += workshop_nodes(project, evaluator)
    nodes += _sources(project, issues)
    nodes += deviation_nodes(project, issues)
    checks = evidence_nodes(project, issues)
    nodes += [] if one else checks
    if project.notes and not one:
        nodes.append(Paragraph(project.notes, "muted"))
    nodes += _record(project, date)
    nodes += [*chapter, *checks] if one else []  # the note on one issue keeps its two pages
    title = issues[0].title if one else project.title
    subtitle = project.title if one else project.description
    footer = tr("{project} · {date} · inputs {project2}").format(
        project=project.title, date=date, project2=inputs_hash(project)[:12]
    )
    origin = origin_of(project).stamp
    return Report(title, subtitle, tuple(nodes), footer, current_language(), origin=origin)


def _goes_on(progress: Progress | None, done: int, total: int, _share: float) -> bool:
    return progress is None or progress(done, total)


def _overview(evaluation: Evaluation, issues: Sequence[Issue]) -> Iterator[Node]:
    yield Heading(1, tr("The answer at a glance"))
    yield Paragraph(portfolio(evaluation), "answer")
    chosen = {issue.id for issue in issues}
    for section in cooperation_map(evaluation.project):
        head = ("", *(column or tr("Most favoured") for column in section.columns))
        rows = []
        for name, row in zip(section.rows, section.cells, strict=True):
            if chosen.intersection(row):
                cells = (_map_cell(evaluation, key) if key in chosen else Cell("") for key in row)
                rows.append((Cell(name, bold=True), *cells))
        if rows:
            wide = 0.34
            widths = (wide, *((1 - wide) / len(section.columns) for _ in section.columns))
            yield Table(
                tr("{title}: the most favoured option and its score").format(title=section.title),
                head,
                tuple(rows),
                widths,
            )


def _map_cell(evaluation: Evaluation, issue_id: str) -> Cell:
    cell = map_cell(evaluation.project, evaluation[issue_id])
    if cell.score is None:
        return Cell(tr("no ranking"))
    leaders = named(cell.leaders)
    if cell.tie:
        leaders = tr("{leaders} (tie)").format(leaders=leaders)
    return Cell(f"{leaders} {localised(cell.score, '.2f')}", cell.score)


def _issue(result: IssueResult, findings: IssueFindings) -> Iterator[Node]:
    project, issue = findings.project, findings.issue
    settings, hues = project.settings, option_hues(project.options_of(issue))
    if issue.description:
        yield Paragraph(issue.description)
    yield Paragraph(verdict(result, settings.method), "answer")
    for note in warnings(result):
        yield Paragraph(note, "bullet")
    if result.ranked:
        yield Bars(
            tr("Ranking: {method} of each option, from 0 to 1").format(method=score_word(settings.method)),
            tuple(
                Bar(
                    f"{s.rank}  {s.option.title}",
                    s.score or 0.0,
                    localised(s.score or 0.0, ".3f"),
                    hues[s.option.id],
                )
                for s in result.ranked
            ),
            listed(f"{s.option.title} {localised(s.score or 0.0, '.3f')}" for s in result.ranked),
        )
    yield _matrix(project, issue)
    for sentence in exclusion_sentences(issue, project.options_of(issue)):
        yield Paragraph(sentence, "bullet")
    yield from pair_nodes(project, result)
    yield from baseline_nodes(project, result)
    if result.ranked:
        yield Heading(2, tr("Why"))
        for sentence in explain(findings.matrix, result, settings).sentences[1:]:
            yield Paragraph(sentence, "bullet")
        yield Heading(2, tr("What would change it"))
        for sentence in (
            *findings.tipping_sentences,
            *findings.tip_sentences(MAX_TIPS),
            findings.drops_sentence,
        ):
            yield Paragraph(sentence, "bullet")
    shares = findings.first_shares
    if len(shares) > 1:
        first = [s.option for s in result.ranked if s.option.id in shares]
        yield Bars(
            tr(
                "How often each option comes first when weights vary by half and level numbers keep "
                "their order"
            ),
            tuple(Bar(o.title, shares[o.id], percent(shares[o.id]), hues[o.id]) for o in first),
            listed(f"{o.title} {percent(shares[o.id])}" for o in first),
        )
    for check in issue.cross_checks:
        pull = tr(" This pulls against the ratings.") if check.pulls_against else ""
        yield Paragraph(f"{check.title} ({check.source}): {check.verdict}. {check.text}{pull}", "bullet")
    if issue.weights is not None:
        yield Paragraph(
            tr("This issue has weights of its own: {project}.").format(
                project=_shares(project, issue.weights)
            )
        )
    if issue.decision is not None:
        yield Heading(2, tr("Decision taken"))
        yield Paragraph(decision_sentence(project.options_of(issue), issue.decision))
        yield Paragraph(comparison_sentence(result, issue.decision))
    if issue.notes:
        yield Heading(2, tr("Notes"))
        yield Paragraph(issue.notes)


def _matrix(project: Project, issue: Issue) -> Table:
    rows = []
    for option in project.options_of(issue):
        excluded = option.id in issue.excluded
        name = tr("{option} (left out)").format(option=option.title) if excluded else option.title
        if not excluded and failed_criteria(project, issue, option):
            name = tr("{option} (falls)").format(option=option.title)
        cells = [_score_cell(c, issue.score(option.id, c.id)) for c in project.criteria]
        rows.append((Cell(name, bold=True), *cells))
    head = (tr("Option"), *(c.title for c in project.criteria))
    wide = 0.26
    widths = (wide, *((1 - wide) / len(project.criteria) for _ in project.criteria))
    return Table(tr("Scores and what they rest on"), head, tuple(rows), widths)


def _score_cell(criterion: Criterion, score: Score) -> Cell:
    value = score.value_on(criterion)
    if value is None:
        return Cell(tr("missing"))
    return Cell(f"{criterion.describe_in_full(value)}, {EVIDENCE_REPORTED[score.evidence]}")


def _frame(project: Project) -> Iterator[Node]:
    yield Heading(1, tr("Criteria, weights and method"))
    rows: list[tuple[Cell, ...]] = []
    for criterion in project.criteria:
        worst, best = (criterion.describe(v) for v in criterion.worst_best)
        wanted = MORE_OR_LESS[criterion.direction]
        threshold = threshold_words(criterion)
        ends = tr("{worst} → {best} ({wanted} is better)").format(worst=worst, best=best, wanted=wanted)
        if threshold:
            ends = tr("{ends}; acceptable: {threshold}").format(ends=ends, threshold=threshold)
        cells = [
            Cell(criterion.title, bold=True),
            Cell(criterion.description),
            Cell(ends),
            Cell(percent(project.weights.share(criterion.id))),
            Cell(weight_reason(project.weights, criterion.id)),
        ]
        rows.append(tuple(cells))
    head: tuple[str, ...] = (
        tr("Criterion"),
        tr("What it asks"),
        tr("Worst → best"),
        tr("Weight"),
        tr("Reason for the weight"),
    )
    widths: tuple[float, ...] = (0.18, 0.34, 0.2, 0.1, 0.18)
    if not any(project.weights.reasons.values()):
        rows, head, widths = [row[:4] for row in rows], head[:4], (0.2, 0.48, 0.22, 0.1)
    yield Table(tr("Criteria, their ranges and weights"), head, tuple(rows), widths)
    yield Paragraph(tr("Weights: {project}.").format(project=_origin(project)))
    settings = project.settings
    yield Paragraph(f"{METHOD_PARAGRAPHS[settings.method]} {choice_sentence(settings)}")
    yield Paragraph(
        tr(
            "Options whose scores differ by less than a billionth share a rank. An option without a "
            "score on a criterion that has weight is not ranked; a missing score never counts as "
            "zero."
        )
    )


def _origin(project: Project) -> str:
    lens = lens_of(project, project.weights)
    if lens is not None:
        return tr("the viewpoint “{lens}”").format(lens=lens.title)
    if project.weights.origin == GROUPS:
        return tr("the group's, from the workshop")
    return origin_words(project, project.weights)


def _shares(project: Project, weights: Weights) -> str:
    return ", ".join(f"{c.title} {percent(weights.share(c.id))}" for c in project.criteria)


def _sources(project: Project, issues: Sequence[Issue]) -> Iterator[Node]:
    yield Heading(1, tr("Evidence, assumptions and sources"))
    cells = [
        (issue, option, criterion, issue.score(option.id, criterion.id))
        for issue in issues
        for option in project.options_of(issue)
        for criterion in project.criteria
    ]
    kinds = (Evidence.ASSUMPTION, Evidence.USER)
    counts = {kind: sum(s.evidence is kind and not s.missing for *_, s in cells) for kind in Evidence}
    total = sum(counts.values())
    missing = sum(s.missing for *_, s in cells)
    evidence = ", ".join(f"{counts[kind]} {EVIDENCE_REPORTED[kind]}" for kind in Evidence if counts[kind])
    more = plural(missing, tr("; {missing} more is missing"), tr("; {missing} more are missing"))
    yield Paragraph(
        tr("Of {total} scores: {evidence}{missing}.").format(
            total=total,
            evidence=evidence,
            missing=more.format(missing=missing) if missing else "",
        )
    )
    resting = [cell for cell in cells if cell[3].evidence in kinds and not cell[3].missing]
    if resting:
        rows = [
            (
                Cell(issue.label),
                Cell(f"{option.label}, {criterion.short or criterion.title}"),
                Cell(_score_cell(criterion, score).text),
                Cell(score.reason_text),
            )
            for issue, option, criterion, score in resting
        ]
        head: tuple[str, ...] = (tr("Issue"), tr("Score of"), tr("Value"), tr("Reason"))
        widths: tuple[float, ...] = (0.16, 0.24, 0.2, 0.4)
        if len(issues) == 1:
            body: tuple[tuple[Cell, ...], ...] = tuple(row[1:] for row in rows)
            head, widths = head[1:], (0.2, 0.26, 0.54)
        else:
            body = tuple(rows)
        yield Table(tr("Assumptions and own judgements"), head, body, widths)
    for source in project.sources:
        doi = f" https://doi.org/{source.doi}" if source.doi else ""
        yield Paragraph(f"{source.citation}{doi}", "bullet")


def _record(project: Project, date: str) -> Iterator[Node]:
    record = project.record
    entries = (
        (tr("Commissioner"), record.commissioner),
        (tr("Version"), record.version),
        (tr("Analyst"), record.analyst),
        (tr("Date"), record.date or date),
        (tr("Checker"), record.checker),
        (tr("Program"), tr("mcda-app {version}").format(version=__version__)),
        (tr("Approver"), record.approver),
        (tr("Approved on"), record.approved_on),
    )
    cells = [cell for name, text in entries for cell in (Cell(name, bold=True), Cell(text or "–"))]
    rows = tuple(tuple(cells[n : n + 4]) for n in range(0, len(cells), 4))
    yield Heading(1, tr("Record"))
    yield Table(
        tr("Who stands behind this analysis"),
        ("", "", "", ""),
        rows,
        (0.16, 0.34, 0.16, 0.34),
        row_heads=False,
    )
    yield Paragraph(
        tr("Hash of the inputs (SHA-256): {project}").format(project=inputs_hash(project)), "muted"
    )
    yield Paragraph(str(COVERS), "muted")
