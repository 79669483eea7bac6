# SPDX-License-Identifier: MIT
"""All that the workbook says, gathered from the project and its analysis before the first cell is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import NamedTuple

from mcda_app.analysis.acceptability.badges import rule
from mcda_app.analysis.acceptability.sentences import eliminated_sentences, precision, what_varies
from mcda_app.analysis.issue_findings import IssueFindings, findings_of
from mcda_app.analysis.phrases import capital
from mcda_app.analysis.ranking.decision_matrix import LINEAR
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.verdict import portfolio, score_word
from mcda_app.analysis.rules.decisions import approval
from mcda_app.analysis.rules.overlap import Overlap, overlaps
from mcda_app.analysis.weighting.derived_weights import derive
from mcda_app.analysis.weighting.weight_origin import weight_reason
from mcda_app.domain.acceptability_question import STANDARD
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.errors import McdaError
from mcda_app.exchange.excel.futures.content import FuturesContent, gather_futures
from mcda_app.exchange.excel.issue_content import IssueContent, Matrix, issue_content
from mcda_app.exchange.excel.partners_content import PartnerChoice, PartnersContent, partners_content
from mcda_app.exchange.excel.rules.cautions import caution_nodes, has_cautions
from mcda_app.exchange.excel.sheet_names import PROJECT, SheetNames, own_sheet_names, sheet_names
from mcda_app.exchange.report.annexes.audit_trail import audit_nodes
from mcda_app.exchange.report.ballot_tables import ballot_nodes
from mcda_app.exchange.report.document import Heading, Node
from mcda_app.exchange.report.evidence_chapter import task_table
from mcda_app.exchange.report.workshop_chapter import workshop_nodes
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps
from mcda_app.i18n import current_language, tr
from mcda_app.methods.ahp import eigenvector
from mcda_app.methods.consistency import consistency
from mcda_app.methods.random_index import RANDOM_INDICES

MAX_COMPARISONS = 30_000
"""Comparisons of options up to which they are formulas; beyond, the workbook would take minutes to open."""
MAX_PAIRED_CRITERIA = 40
"""Criteria up to which comparisons of them are formulas; more are a sheet nobody reads."""
_NOT_IN_XML = re.compile("[\ufffe\uffff\ud800-\udfff]")
SAME_WEIGHT = 1e-9

Progress = Callable[[int, int], bool]
"""Called with (issues done, issues in all); returns False to stop."""


class CellLabels(NamedTuple):
    """Words that formulas compare and write."""

    yes: str
    no: str
    not_ranked: str
    no_ranking: str
    most_favoured: str


class WeightContent(NamedTuple):
    """A criterion's weight, the change that it is for, and the reason for it."""

    criterion: Criterion
    share: float
    worst_to_best: str
    reason: str


class PairsContent(NamedTuple):
    """Comparisons of criteria from which the weights follow.

    matrix        (criteria, criteria)
    vector        (criteria,) its principal eigenvector, summing to 1
    ratio         its CR
    random_index  that this rests on
    """

    matrix: Matrix
    vector: Sequence[float]
    ratio: float
    random_index: float


class WeightRange(NamedTuple):
    """holds  the interval of a criterion's weight in which first place stays; None if there is none."""

    criterion: str
    now: float
    holds: tuple[float, float] | None
    sentence: str


class IssueRobustness(NamedTuple):
    """How firmly an issue's first place stands.

    badge             its sign and sentence; empty without one
    certainty         how sure first place is, in a word; empty without a badge
    drops             what leaving out an option or a criterion changes
    rank_shares       option's title and how often it takes each rank; empty if none is ranked
    no_shares_reason  why there are no rank shares; empty if there are
    eliminated        how often options miss a threshold in these samples; empty if none does
    """

    issue: str
    badge: str
    weights: tuple[WeightRange, ...]
    drops: str
    rank_shares: list[tuple[str, Sequence[float]]]
    no_shares_reason: str
    certainty: str
    eliminated: str


class SwingAnswer(NamedTuple):
    criterion: str
    worst_to_best: str
    points: float


class PairAnswers(NamedTuple):
    """Answers to comparisons in pairs.

    ratios    (items, items) None for a pair that was not compared
    answered  how many of the pairs were
    cr        None if a pair is open, or for fewer than three items
    """

    heading: str
    items: list[str]
    ratios: list[list[float | None]]
    answered: int
    pairs: int
    cr: float | None


class ElicitationContent(NamedTuple):
    """The answers behind the weights; order_rule goes with the order of importance, first place first."""

    swing: list[SwingAnswer]
    order: list[str]
    order_rule: str
    pairs: list[PairAnswers]


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """What the sheets show.

    issue_names       names of the issues' sheets
    widest            options of the issue that has most
    answer            the summary's sentence on all issues
    score_title       what the method's score is called
    ahp_by_formula    whether AHP's priorities are formulas
    random_indices    for 1, 2, 3 … items
    pairs             None where comparisons of criteria do not give the weights
    robustness_intro  what was varied, and how precise the figures are
    partners          None for a project without actors
    futures           None for a project without futures
    workshop          empty without one
    ballots           the revealed ones; empty without any
    tasks             the list of what to check; empty where nothing is on it
    cautions          options that depend on each other, criteria that overlap, assessors that part; empty
                      without any
    audit             the audit trail; empty without one, and where it is not asked for
    approval          who approved the analysis, and when; empty while nobody has
    computed          whether any score was computed for a coalition
    project_text      the project as its file has it, in characters that XML has, without its workshop and its
                      audit trail
    """

    project: Project
    names: SheetNames
    labels: CellLabels
    language: str
    inputs_hash: str
    project_text: str
    answer: str
    score_title: str
    weights: list[WeightContent]
    pairs: PairsContent | None
    issues: list[IssueContent]
    issue_names: list[str]
    widest: int
    ahp_by_formula: bool
    random_indices: list[float]
    robustness: list[IssueRobustness]
    robustness_intro: str
    elicitation: ElicitationContent
    partners: PartnersContent | None
    futures: FuturesContent | None
    workshop: tuple[Node, ...]
    ballots: tuple[Node, ...]
    tasks: tuple[Node, ...]
    cautions: tuple[Node, ...]
    audit: tuple[Node, ...]
    approval: str
    computed: bool


def gather(
    project: Project,
    progress: Progress | None = None,
    choice: PartnerChoice | None = None,
    *,
    audit_trail: bool = False,
) -> WorkbookContent | None:
    """Work out what the workbook says; None if it was stopped.

    audit_trail  whether to have the audit trail, if the project keeps one
    choice    the coalition that the sheet of partners starts from; None for the best on the first issue
    progress  called before each issue with (0, issues in all), as no sheet is written yet; False stops
    """
    import numpy as _numpy  # noqa: F401  # robustness needs it; once imported it speeds up eigenvectors too

    by_formula = ahp_by_formula(project)
    evaluator = Evaluator()
    evaluation = evaluator.evaluate(project)
    issues = []
    for issue in project.issues:
        if progress is not None and not progress(0, len(project.issues)):
            return None
        matrix = evaluator.matrix(project, issue)
        issues.append(issue_content(project, issue, matrix, evaluation[issue.id], ahp_matrices=by_formula))
    widest = max((len(issue.options) for issue in issues), default=1)
    robustness, varied = _robustness(project, evaluator)
    names, table = own_sheet_names(), RANDOM_INDICES[project.settings.random_index]
    overlapping = overlaps(project)
    reserved = reserved_names(project, names, overlapping)
    issue_names = sheet_names((issue.label for issue in project.issues), reserved)
    running = True

    def goes_on(_share: float) -> bool:
        nonlocal running
        running = progress is None or progress(0, len(project.issues))
        return running

    partners = partners_content(project, issue_names, choice, goes_on)
    if not running:
        return None
    return WorkbookContent(
        project=project,
        names=names,
        labels=CellLabels(
            yes=tr("yes"),
            no=tr("no"),
            not_ranked=tr("not ranked"),
            no_ranking=tr("No ranking"),
            most_favoured=tr("Most favoured with these weights: {leaders}"),
        ),
        language=current_language(),
        inputs_hash=inputs_hash(project),
        project_text=_NOT_IN_XML.sub(_as_json, dumps(replace(project, workshop=None, audit=None))),
        answer=portfolio(evaluation),
        score_title=capital(score_word(project.settings.method)),
        weights=[
            WeightContent(
                criterion,
                project.weights.share(criterion.id),
                " → ".join(criterion.describe(value) for value in criterion.worst_best),
                weight_reason(project.weights, criterion.id),
            )
            for criterion in project.criteria
        ],
        pairs=_pairs(project),
        issues=issues,
        issue_names=issue_names,
        widest=widest,
        ahp_by_formula=by_formula,
        random_indices=[table.value(items) for items in range(1, max(4, widest) + 1)],
        robustness=robustness,
        robustness_intro=varied,
        elicitation=_elicitation(project),
        partners=partners,
        futures=gather_futures(project),
        workshop=tuple(workshop_nodes(project, evaluator)),
        ballots=tuple(ballot_nodes(project)),
        tasks=_tasks(project),
        cautions=caution_nodes(project, evaluation, overlapping),
        audit=tuple(audit_nodes(project, row_per_change=True)) if audit_trail else (),
        approval=approval(project.record),
        computed=any(score.coalition is not None for *_, score in project.all_scores()),
    )


def reserved_names(project: Project, names: SheetNames, overlaps: Sequence[Overlap]) -> list[str]:
    """The names that no issue's sheet can have, those of optional sheets only where there are such sheets.

    overlaps  those of the project
    """
    free = {
        *(() if project.partners.actors else (names.partners,)),
        *(() if project.futures.futures else (names.futures,)),
        *(() if project.evidence_tasks else (names.tasks,)),
        *(() if has_cautions(project, overlaps) else (names.cautions,)),
    }
    return [name for name in (*names, PROJECT) if name not in free]


def _tasks(project: Project) -> tuple[Node, ...]:
    if not project.evidence_tasks:
        return ()
    return (Heading(1, tr("What to check")), task_table(project, project.evidence_tasks))


def ahp_by_formula(project: Project) -> bool:
    """Whether AHP's priorities are formulas: a project not too large, with judgements taken as they are."""
    sizes = (len(project.options_of(issue)) ** 2 for issue in project.issues)
    return (
        sum(sizes) * len(project.criteria) <= MAX_COMPARISONS and project.settings.judgement_scale == LINEAR
    )


def pairs_drive_weights(project: Project) -> bool:
    """Whether the project's weights are those of a complete set of comparisons between all criteria."""
    ids = [c.id for c in project.criteria]
    judgements = project.elicitation.pairwise
    if project.weights.origin != WeightQuestion.PAIRWISE.value or not 2 <= len(ids) <= MAX_PAIRED_CRITERIA:
        return False
    if any(c.group for c in project.criteria) or project.settings.judgement_scale != LINEAR:
        return False
    if judgements.answered(ids) < len(ids) * (len(ids) - 1) // 2:
        return False
    shares = derive(project, WeightQuestion.PAIRWISE).shares
    return bool(shares) and all(abs(shares[c] - project.weights.share(c)) <= SAME_WEIGHT for c in ids)


def _as_json(match: re.Match[str]) -> str:
    """A character of a text as JSON can name it."""
    return f"\\u{ord(match[0]):04x}"


def _pairs(project: Project) -> PairsContent | None:
    if not pairs_drive_weights(project):
        return None
    ids, table = [c.id for c in project.criteria], project.settings.random_index
    matrix = [[float(x or 0.0) for x in row] for row in project.elicitation.pairwise.matrix(ids)]
    ratio = consistency(matrix, table).cr if len(ids) > 2 else 0.0
    return PairsContent(matrix, eigenvector(matrix).vector, ratio, RANDOM_INDICES[table].value(len(ids)))


def _robustness(project: Project, evaluator: Evaluator) -> tuple[list[IssueRobustness], str]:
    """Each issue's robustness, and what was varied for it."""
    issues = []
    intro = f"{rule()} {what_varies(project.robustness or STANDARD)}"
    says_precision = False
    for key, findings in findings_of(project, evaluator).items():
        shares: list[tuple[str, Sequence[float]]] = []
        reason = eliminated = ""
        try:
            acceptability = findings.rank_shares
        except McdaError as error:
            reason = str(error)
        else:
            if not says_precision:
                intro += f" {precision(acceptability)}"
                says_precision = True
            answer = acceptability[key]
            titles = [option.title for option in answer.options]
            shares = list(zip(titles, answer.shares, strict=True)) if titles else []
            eliminated = " ".join(eliminated_sentences(acceptability, key))
        issues.append(_issue_robustness(findings, shares, reason, eliminated))
    return issues, intro


def _issue_robustness(
    findings: IssueFindings, shares: list[tuple[str, Sequence[float]]], reason: str, eliminated: str
) -> IssueRobustness:
    weights = tuple(
        WeightRange(walk.criterion.title, walk.now, walk.holds, sentence)
        for walk, sentence in zip(findings.weight_tippings, findings.tipping_sentences, strict=True)
    )
    return IssueRobustness(
        findings.issue.title,
        findings.badge_sentence,
        weights,
        findings.drops_sentence,
        shares,
        reason,
        "" if findings.badge is None else findings.badge.firmness.word,
        eliminated,
    )


def _elicitation(project: Project) -> ElicitationContent:
    elicitation = project.elicitation
    swing = []
    for criterion in project.criteria:
        if criterion.id in elicitation.swing:
            worst, best = (criterion.describe(value) for value in criterion.worst_best)
            ends = elicitation.ranges.get(("swing", criterion.id), (worst, best))
            swing.append(SwingAnswer(criterion.title, " → ".join(ends), elicitation.swing[criterion.id]))
    titles = {c.id: c.title for c in project.criteria}
    order = [", ".join(titles[key] for key in place) for place in elicitation.order]
    titles |= {group.id: group.title for group in project.criteria_groups}
    table = project.settings.random_index
    pairs = (
        _pair_answers(tr("Criteria in pairs"), elicitation.pairwise, titles, table),
        _pair_answers(tr("Groups in pairs"), elicitation.between, titles, table),
    )
    return ElicitationContent(
        swing, order, elicitation.order_rule, [answers for answers in pairs if answers is not None]
    )


def _pair_answers(
    heading: str, judgements: Judgements, titles: dict[str, str], table: str
) -> PairAnswers | None:
    """None where nothing was compared."""
    ids = [key for key in titles if any(key in pair for pair in judgements.ratios)]
    if len(ids) < 2:
        return None
    answered, pairs = judgements.answered(ids), len(list(combinations(ids, 2)))
    complete = answered == pairs and len(ids) > 2
    return PairAnswers(
        heading,
        [titles[key] for key in ids],
        [[judgements.ratio(one, other) for other in ids] for one in ids],
        answered,
        pairs,
        consistency(judgements.matrix(ids), table).cr if complete else None,
    )
