# SPDX-License-Identifier: MIT
"""What each option brings and costs against the baseline, the option of taking no action.

The EU's guidelines on impact assessment and Australia's ATAP ask for one among the options of every decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcda_app.analysis.phrases import figure
from mcda_app.analysis.ranking.issue_ranking import IssueResult, Standing
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, with_unit
from mcda_app.i18n import tr
from mcda_app.methods.ranking import TIE_TOLERANCE


@dataclass(frozen=True, slots=True)
class Difference:
    """One option's score on one criterion against the baseline's.

    before, after  the numbers of the baseline and of the option on the criterion's scale; None is missing
    """

    criterion: Criterion
    before: float | None
    after: float | None

    @property
    def gain(self) -> float | None:
        """By how much the option is better, in the scale's unit; below 0 it is worse; None is unknown."""
        if self.before is None or self.after is None:
            return None
        return self.criterion.direction.sign * (self.after - self.before)

    @property
    def words(self) -> str:
        """Whether it is better or worse, and from where to where."""
        gain = self.gain
        if gain is None or self.before is None or self.after is None:
            return tr("no score to compare")
        after = self.criterion.describe(self.after)
        if gain == 0:
            return tr("the same: {level}").format(level=after)
        if self.criterion.scale.levels:
            text = tr("better: {before} → {after}") if gain > 0 else tr("worse: {before} → {after}")
            return text.format(before=self.criterion.describe(self.before), after=after)
        text = (
            tr("better by {by}: {before} → {after}") if gain > 0 else tr("worse by {by}: {before} → {after}")
        )
        by = with_unit(float(f"{abs(gain):.10g}"), self.criterion.scale.unit)
        return text.format(by=by, before=self.criterion.describe(self.before), after=after)


@dataclass(frozen=True, slots=True)
class OptionGains:
    """One option against the baseline.

    differences  one for each criterion
    score        its score less the baseline's; None if one of the two is not ranked
    """

    option: Option
    differences: tuple[Difference, ...]
    score: float | None

    @property
    def score_words(self) -> str:
        """“+0.12”, “−0.30”, “< +0.01” or “the same”: options that tie do not differ by their rounding."""
        if self.score is None:
            return tr("not ranked")
        amount = abs(self.score)
        if amount <= TIE_TOLERANCE:
            return tr("the same")
        sign, bound = ("+", "< ") if self.score > 0 else ("−", "> ")
        if round(amount, 2) == 0:
            return f"{bound}{sign}{figure(0.01)}"
        return f"{sign}{figure(amount)}"


@dataclass(frozen=True, slots=True)
class BaselineComparison:
    """All options that take part in an issue, apart from the baseline, against it."""

    baseline: Option
    rows: tuple[OptionGains, ...]


def baseline_of(project: Project, issue: Issue) -> Option | None:
    """The option marked as the baseline among those that take part in an issue; None without one."""
    options = project.options_of(issue)
    return next((o for o in options if o.baseline and o.id not in issue.excluded), None)


def against_baseline(project: Project, result: IssueResult) -> BaselineComparison | None:
    """The gains and burdens of each option; None if no option that takes part is the baseline."""
    issue = project.issue(result.issue.id)
    baseline = baseline_of(project, issue)
    if baseline is None:
        return None
    base = result.standing(baseline.id)
    rows = [
        OptionGains(
            option,
            tuple(_difference(issue, c, baseline, option) for c in project.criteria),
            _lead(result.standing(option.id), base),
        )
        for option in project.options_of(issue)
        if option.id != baseline.id and option.id not in issue.excluded
    ]
    return BaselineComparison(baseline, tuple(rows))


def _difference(issue: Issue, criterion: Criterion, baseline: Option, option: Option) -> Difference:
    before, after = (issue.score(o.id, criterion.id).value_on(criterion) for o in (baseline, option))
    return Difference(criterion, before, after)


def _lead(standing: Standing, base: Standing) -> float | None:
    if standing.score is None or base.score is None:
        return None
    return standing.score - base.score


def no_baseline_sentence(project: Project, issue: Issue) -> str:
    """What is missing where an issue has no baseline."""
    if any(o.baseline for o in project.options_of(issue)):
        return tr("The baseline is left out of this issue, so nothing can be compared with it.")
    return tr("No option is marked as the baseline, such as “no action”, to compare the others with.")


def issues_without_baseline(project: Project, issues: Sequence[Issue]) -> tuple[Issue, ...]:
    """Those of the issues in which no option that takes part is the baseline."""
    return tuple(issue for issue in issues if baseline_of(project, issue) is None)
