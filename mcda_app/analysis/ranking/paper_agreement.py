# SPDX-License-Identifier: MIT
"""Agreement between the project's leaders and the options its source rates best, issue by issue.

The source rates options on a single criterion, effectiveness: its gross benefit, before costs. That criterion
has all the weight in the lens “gross-benefit”. The source's own ratings are the scores whose evidence (or
whose original's evidence, if a user edited them) is a table or the text; its best options have the highest of
these. Ties are compared as in `first_places`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from mcda_app.analysis.phrases import issues, lead, listed, named, sentence
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.evaluation import Evaluation, Evaluator
from mcda_app.analysis.ranking.explanation import compare
from mcda_app.analysis.ranking.first_places import FirstPlace, compare_first
from mcda_app.analysis.ranking.issue_ranking import IssueResult, leaders_at
from mcda_app.analysis.ranking.source_ratings import effectiveness, source_rating
from mcda_app.domain.issue import CrossCheck, Issue, Option
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Evidence, Score
from mcda_app.errors import MethodError
from mcda_app.i18n import tr


class Verdict(Enum):
    """AGREES: the leaders are the source's best. PARTLY: some are. SILENT: the source rates none."""

    AGREES = "agrees"
    PARTLY = "partly"
    DIFFERS = "differs"
    SILENT = "silent"


class IssueAgreement(NamedTuple):
    """One issue.

    source_best   the options the source rates best; several if tied
    printed       whether all its ratings here come from a table
    leaders       first place on all criteria (net)
    gross         first place on effectiveness alone, by the current scores
    turning       the criteria that decide between a leader and the source's best (see Comparison)
    edited        options whose rating a user has changed
    cross_checks  second assessments of the issue, such as that of Table 3
    reason        why it agrees or not, in a sentence or two
    """

    issue: Issue
    verdict: Verdict
    source_best: tuple[Option, ...]
    printed: bool
    leaders: tuple[Option, ...]
    gross: tuple[Option, ...]
    turning: tuple[Criterion, ...]
    edited: tuple[Option, ...]
    cross_checks: tuple[CrossCheck, ...]
    reason: str

    @property
    def pulls(self) -> tuple[CrossCheck, ...]:
        """The cross-checks that contradict the issue's own ratings."""
        return tuple(check for check in self.cross_checks if check.pulls_against)

    @property
    def net(self) -> FirstPlace:
        """How first place on all criteria compares with that on effectiveness alone."""
        return compare_first(self.gross, self.leaders)

    @property
    def net_differs(self) -> bool:
        """Whether counting all criteria gives another first place than effectiveness alone, or part of it."""
        return self.net is not FirstPlace.SAME


def agreement(evaluation: Evaluation, evaluator: Evaluator) -> tuple[IssueAgreement, ...] | None:
    """Each issue in document order; None if the project has no criterion of the source's ratings.

    evaluator  the one that computed the evaluation, which caches its decision matrices
    """
    project = evaluation.project
    criterion = effectiveness(project)
    if criterion is None:
        return None
    return tuple(
        _agreement(project, criterion, evaluator.matrix(project, issue), evaluation[issue.id])
        for issue in project.issues
    )


def describe_agreement(agreements: Sequence[IssueAgreement]) -> str:
    """A sentence on how many issues agree."""
    rated = [a for a in agreements if a.verdict is not Verdict.SILENT]
    if not rated:
        return tr("The source rates none of these issues.")
    agreeing = sum(a.verdict is Verdict.AGREES for a in rated)
    text = tr("First place agrees with the source on {agreeing} of {rated_count} that it rates").format(
        agreeing=agreeing, rated_count=issues(len(rated))
    )
    partly = [a.issue.label for a in rated if a.verdict is Verdict.PARTLY]
    others = [a.issue.label for a in rated if a.verdict is Verdict.DIFFERS]
    if partly:
        text = tr("{text}; partly on {partly}").format(text=text, partly=listed(partly))
    if others:
        text = tr("{text}; not on {others}").format(text=text, others=listed(others))
    return sentence(text)


def describe_net(agreements: Sequence[IssueAgreement]) -> str:
    """A sentence on how many first places change once all criteria count."""
    ranked = [a for a in agreements if a.leaders and a.gross]
    if not ranked:
        return tr("No issue can be ranked.")
    turned = [a.issue.label for a in ranked if a.net is FirstPlace.OTHER]
    partly = [a.issue.label for a in ranked if a.net is FirstPlace.PARTLY]
    if not turned and not partly:
        return tr("Counting all criteria gives the same first place as effectiveness alone on every issue.")
    if not turned:
        return sentence(
            tr(
                "Counting all criteria puts no other option first; it only forms or breaks a tie on {partly}"
            ).format(partly=listed(partly))
        )
    text = tr("Counting all criteria changes first place on {turned_count} of {ranked_count}: {turned}")
    text = text.format(turned_count=len(turned), ranked_count=issues(len(ranked)), turned=listed(turned))
    if partly:
        text = tr("{text}; it forms or breaks a tie on {partly}").format(text=text, partly=listed(partly))
    return sentence(text)


def _agreement(
    project: Project, criterion: Criterion, problem: IssueMatrix, result: IssueResult
) -> IssueAgreement:
    issue = result.issue
    options = project.options_of(issue)
    rated = {o.id: s for o in options if (s := source_rating(issue.score(o.id, criterion.id))) is not None}
    best = _best(options, rated, criterion)
    gross = _gross(problem, criterion, project.settings)
    edited = tuple(o for o in options if o.id in rated and issue.score(o.id, criterion.id) != rated[o.id])
    verdict = _verdict(best, result.leaders)
    turning, reason = _why(problem, result, project.settings, criterion, best, verdict, edited)
    printed = bool(rated) and all(s.evidence is Evidence.TABLE for s in rated.values())
    checks = issue.cross_checks
    return IssueAgreement(
        issue, verdict, best, printed, result.leaders, gross, turning, edited, checks, reason
    )


def _best(options: Sequence[Option], rated: Mapping[str, Score], criterion: Criterion) -> tuple[Option, ...]:
    sign = criterion.direction.sign
    ratings = {o: rated[o.id].value_on(criterion) for o in options if o.id in rated}
    values = {o: sign * value for o, value in ratings.items() if value is not None}
    return tuple(o for o, v in values.items() if v == max(values.values()))


def _gross(problem: IssueMatrix, criterion: Criterion, settings: MethodSettings) -> tuple[Option, ...]:
    try:
        return leaders_at(problem, [float(c is criterion) for c in problem.criteria], settings)
    except MethodError:
        return ()


def _verdict(best: tuple[Option, ...], leaders: tuple[Option, ...]) -> Verdict:
    if not best:
        return Verdict.SILENT
    return _VERDICTS[compare_first(best, leaders)]


_VERDICTS = {
    FirstPlace.SAME: Verdict.AGREES,
    FirstPlace.PARTLY: Verdict.PARTLY,
    FirstPlace.OTHER: Verdict.DIFFERS,
}


def _why(
    problem: IssueMatrix,
    result: IssueResult,
    settings: MethodSettings,
    criterion: Criterion,
    best: tuple[Option, ...],
    verdict: Verdict,
    edited: tuple[Option, ...],
) -> tuple[tuple[Criterion, ...], str]:
    if verdict is Verdict.SILENT:
        return (), tr("The source rates no option on {criterion} here.").format(criterion=criterion.title)
    rating = tr("the source rates {best} best on {criterion}").format(
        best=named(best), criterion=criterion.title
    )
    if verdict is Verdict.AGREES:
        return (), sentence(tr("{leaders}, as {rating}").format(leaders=lead(result.leaders), rating=rating))
    if not result.leaders:
        return (), sentence(tr("{rating}, but no option can be ranked").format(rating=rating))
    ahead = next((o for o in result.leaders if o not in best), result.leaders[0])
    changed = (
        tr(" Ratings of {edited} on {criterion} were edited.").format(
            edited=named(edited), criterion=criterion.title
        )
        if edited
        else ""
    )
    text = tr("{leaders}, while {rating}").format(leaders=lead(result.leaders), rating=rating)
    behind = best if ahead not in best else [o for o in best if o not in result.leaders]
    rivals = [o for o in behind if result.standing(o.id).rank is not None]
    if not rivals and verdict is Verdict.PARTLY:
        return (), sentence(text) + changed
    if not rivals:
        return (), sentence(tr("{text}, which is not ranked here").format(text=text)) + changed
    rival = min(rivals, key=lambda o: result.standing(o.id).rank or 0)
    comparison = compare(problem, result, settings, ahead.id, rival.id)
    turning = comparison.decisive if comparison else ()
    if not turning:
        return (), sentence(text) + changed
    pull = tr("{criteria} tips it") if len(turning) == 1 else tr("{criteria} tip it")
    turns = pull.format(criteria=listed(c.title for c in turning))
    return turning, sentence(
        tr("{text}; {turns} towards {ahead}").format(text=text, turns=turns, ahead=ahead.label)
    ) + changed
