# SPDX-License-Identifier: MIT
"""What a reader must know before relying on the answer, the weightiest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.phrases import percent, some_of
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.verdict import warnings
from mcda_app.analysis.rules.deviations import record_sentence
from mcda_app.analysis.rules.exclusions import exclusion_sentences
from mcda_app.analysis.rules.overlap import overlaps
from mcda_app.analysis.rules.pairs import pair_warnings
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.exchange.report.briefing.shortened import within
from mcda_app.exchange.report.document import Heading, Node, Paragraph
from mcda_app.exchange.report.issue_parts import cross_check_text
from mcda_app.exchange.report.rules_nodes import missing_baseline_nodes
from mcda_app.i18n import plural, tr

ON_THE_FIRST_PAGE = 3
ROOM = 240
"""Letters of further ones on the second page."""


def issue_caveats(project: Project, result: IssueResult) -> list[str]:
    """The caveats on one issue."""
    issue = result.issue
    checks = [cross_check_text(check) for check in issue.cross_checks if check.pulls_against]
    return [
        *warnings(result),
        *pair_warnings(project, result),
        *exclusion_sentences(issue, project.options_of(issue)),
        *checks,
        *evidence_caveats(project, (issue,)),
        *_without_baseline(project, (issue,)),
        *_shared(project),
    ]


def project_caveats(evaluation: Evaluation, issues: Sequence[Issue]) -> list[str]:
    """The caveats on several issues together."""
    project = evaluation.project
    results = [evaluation[issue.id] for issue in issues]
    open_ = [r.issue.label for r in results if not r.leaders]
    doubtful = [r.issue.label for r in results if r.leaders and warnings(r)]
    excluding = [i.label for i in issues if i.excluded]
    checked = [i.label for i in issues if any(check.pulls_against for check in i.cross_checks)]
    own = [i.label for i in issues if i.weights is not None]
    pulling = [r.issue.label for r in results if pair_warnings(project, r)]
    beside = tr("Options depend on each other on {issues}; the ranking does not take that into account.")
    named = (
        (open_, tr("Nothing can be ranked on {issues}.")),
        (
            doubtful,
            tr("Some options cannot be ranked, or a criterion distinguishes none of them, on {issues}."),
        ),
        (pulling, beside),
        (checked, tr("A second assessment contradicts the scores on {issues}.")),
        (excluding, tr("Options are left out on {issues}.")),
        (own, tr("Weights other than those in this note apply on {issues}.")),
    )
    return [
        *(text.format(issues=some_of(labels)) for labels, text in named if labels),
        *evidence_caveats(project, issues),
        *_without_baseline(project, issues),
        *_shared(project),
    ]


def evidence_caveats(project: Project, issues: Sequence[Issue]) -> Iterator[str]:
    """How many scores nobody has looked up or measured."""
    scores = [score for issue in issues for score in project.scores_of(issue)]
    given = [score for score in scores if not score.missing]
    kinds = (
        (
            Evidence.ASSUMPTION,
            tr("One of {total} scores is an assumption ({share})."),
            tr("{count} of {total} scores are assumptions ({share})."),
        ),
        (
            Evidence.USER,
            tr("One of {total} scores is the analyst's own judgement ({share})."),
            tr("{count} of {total} scores are the analyst's own judgement ({share})."),
        ),
    )
    for kind, one, many in kinds:
        count = sum(score.evidence is kind for score in given)
        if count:
            text = plural(count, one, many)
            yield text.format(count=count, total=len(given), share=percent(count / len(given)))


def _without_baseline(project: Project, issues: Sequence[Issue]) -> Iterator[str]:
    for node in missing_baseline_nodes(project, issues):
        if isinstance(node, Paragraph):
            yield node.text


def _shared(project: Project) -> Iterator[str]:
    """What holds of all issues: where assessors differ, and criteria that may count twice."""
    if any(not deviation.settled for deviation in project.deviations):
        yield record_sentence(project)
    for overlap in overlaps(project):
        yield from overlap.sentences


def first_caveats(caveats: Sequence[str]) -> Iterator[Node]:
    """Those for the first page; if the second has no room for more, how many more there are."""
    for text in caveats[:ON_THE_FIRST_PAGE]:
        yield Paragraph(text, "bullet")
    if not _further(caveats):
        yield from _rest(len(caveats) - ON_THE_FIRST_PAGE)


def further_caveats(caveats: Sequence[str]) -> Iterator[Node]:
    """Those for the second page, and how many more there are; nothing if there is no room for any."""
    shown = _further(caveats)
    if not shown:
        return
    yield Heading(1, tr("What else to bear in mind"))
    for text in shown:
        yield Paragraph(text, "bullet")
    yield from _rest(len(caveats) - ON_THE_FIRST_PAGE - len(shown))


def _further(caveats: Sequence[str]) -> list[str]:
    return within(caveats[ON_THE_FIRST_PAGE:], ROOM, least=0)


def _rest(count: int) -> Iterator[Node]:
    if count > 0:
        text = plural(
            count,
            tr("One more reservation is in the annexes."),
            tr("{count} more reservations are in the annexes."),
        )
        yield Paragraph(text.format(count=count), "muted")
