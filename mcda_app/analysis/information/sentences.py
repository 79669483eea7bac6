# SPDX-License-Identifier: MIT
"""What to check first, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.acceptability.badges import KNIFE_EDGE_BELOW, ROBUST_FROM, Firmness
from mcda_app.analysis.information.plan import CheckingPlan, checking_plan
from mcda_app.analysis.information.results import (
    Aim,
    Bearing,
    DoubtedScore,
    IssueInformation,
    ScoreInformation,
)
from mcda_app.analysis.information.run import ProjectInformation
from mcda_app.analysis.phrases import figure, lead, named, percent, percents
from mcda_app.analysis.vocabulary.doubts import usual_doubt, value_and_range
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.project import Project
from mcda_app.i18n import localised, plural, tr

HEADLINE_CHECKS = 3
"""Scores that the headline proposes to check."""


def headline(answer: ProjectInformation) -> str:
    """What to check first over all issues, and what that brings, in a sentence."""
    return issues_headline(answer.issues)


def proposed_plan(issues: Sequence[IssueInformation]) -> CheckingPlan | None:
    """The checks that the headline proposes: for firm results, or else to pick right more often.

    None where no check of so few scores would help.
    """
    return plan_for(issues, Aim.FIRM) or plan_for(issues, Aim.RIGHT)


@understands_choices
def issues_headline(issues: Sequence[IssueInformation], aim: Aim | None = None) -> str:
    """What to check first on some issues, and what that brings, in a sentence.

    aim  what checking is for; None for what `proposed_plan` finds best
    """
    ranked = [issue for issue in issues if not issue.failure and issue.leaders]
    if not ranked:
        return tr("Nothing can be ranked yet, so there is nothing to check.")
    doubtful = sum(len(issue.scores) for issue in ranked)
    if not doubtful:
        return tr("No score is in doubt.")
    if all(issue.proven for issue in ranked):
        return tr("No doubt about a score can change first place.")
    plan = proposed_plan(ranked) if aim is None else plan_for(ranked, aim)
    if plan is not None:
        return (_firm_headline if plan.aim is Aim.FIRM else _right_headline)(plan, doubtful)
    if aim is not Aim.RIGHT and all(is_firm(issue) for issue in ranked):
        return plural(
            len(ranked),
            tr("The result is firm, as far as its scores go."),
            tr("All results are firm, as far as their scores go."),
        )
    if aim is Aim.FIRM:
        return tr("No check of up to three scores would make another result firm.")
    return tr("No check of up to three scores would make the choice surer.")


@understands_choices
def plan_for(issues: Sequence[IssueInformation], aim: Aim) -> CheckingPlan | None:
    """The checks to propose for an aim; None where no check of so few scores serves it."""
    plan = checking_plan(issues, HEADLINE_CHECKS, aim)
    helps = plan.gain > 0 if aim is Aim.RIGHT else plan.if_confirmed > plan.firm_now
    return plan if helps else None


def is_firm(issue: IssueInformation) -> bool:
    """Whether first place is firm by the doubts alone."""
    return issue.firmness is Firmness.ROBUST


def never_sentence(issues: Sequence[IssueInformation]) -> str:
    """How many doubts are proven not to matter; empty if none is."""
    scores = [info for issue in issues for info in issue.scores]
    never = sum(info.bearing is Bearing.NEVER for info in scores)
    if not never:
        return ""
    return tr(
        "{never} of the {all} doubts are proven not to matter: whatever they are, first place stays."
    ).format(never=never, all=len(scores))


def _firm_headline(plan: CheckingPlan, doubtful: int) -> str:
    count = len(plan.places)
    if plan.issues == 1:
        text = plural(
            count,
            tr("Check {count} of {doubtful} doubtful scores: if it is confirmed, the result is firm."),
            tr("Check {count} of {doubtful} doubtful scores: if they are confirmed, the result is firm."),
        )
        return text.format(count=count, doubtful=doubtful)
    text = plural(
        count,
        tr(
            "Check {count} of {doubtful} doubtful scores: if it is confirmed, {firm} of {issues} results are "
            "firm instead of {now}."
        ),
        tr(
            "Check {count} of {doubtful} doubtful scores: if they are confirmed, {firm} of {issues} results "
            "are firm instead of {now}."
        ),
    )
    return text.format(
        count=count, doubtful=doubtful, firm=plan.if_confirmed, issues=plan.issues, now=plan.firm_now
    )


def _right_headline(plan: CheckingPlan, doubtful: int) -> str:
    count = len(plan.places)
    if plan.issues == 1:
        text = tr(
            "Check {count} of {doubtful} doubtful scores: the chance of picking the right option rises from "
            "{now} to {then}."
        )
        now, then = percents(plan.right_now, plan.right_now + plan.gain)
        return text.format(count=count, doubtful=doubtful, now=now, then=then)
    text = tr(
        "Check {count} of {doubtful} doubtful scores: the right option is then picked on {then} of {issues} "
        "issues on average, instead of {now}."
    )
    return text.format(
        count=count,
        doubtful=doubtful,
        then=localised(plan.right_now + plan.gain, ".1f"),
        now=localised(plan.right_now, ".1f"),
        issues=plan.issues,
    )


def plan_sentence(plan: CheckingPlan) -> str:
    """What a plan brings on average, whatever the checks find."""
    if plan.issues == 1:
        return tr(
            "Whatever the checks find: {firm} chance that the result is firm, {changes} that it changes."
        ).format(firm=percent(min(1.0, plan.firm)), changes=percent(min(1.0, plan.changes)))
    return tr(
        "Whatever these checks find, on average {firm} of {issues} results are firm afterwards, another "
        "option leads on {changes} of them, and the option that leads is really the best on {right}."
    ).format(
        firm=localised(plan.firm, ".1f"),
        issues=plan.issues,
        changes=tr("none") if plan.changes < 0.05 else localised(plan.changes, ".1f"),
        right=localised(plan.right_now + plan.gain, ".1f"),
    )


def firm_rule() -> str:
    """What firm means here."""
    return tr(
        "Firm here: the option in first place stays there in at least {robust} of the combinations of "
        "what the doubtful scores may be, with the weights as they are; fragile: in fewer than "
        "{fragile}, or options tie. Whether it also stays under other weights is on the page "
        "Robustness."
    ).format(robust=percent(ROBUST_FROM), fragile=percent(KNIFE_EDGE_BELOW))


def precision(answer: ProjectInformation) -> str:
    """How the figures came about."""
    if answer.exact:
        return tr("Exact: every combination of what the doubtful scores may be was worked out.")
    return tr(
        "Issues with too many combinations: {samples} random draws, seed {seed}; the standard error of "
        "a share is {error} at most, and larger for single values of a score, which rest on fewer "
        "draws."
    ).format(
        samples=localised(answer.samples, ","),
        seed=answer.seed,
        error=percent(max(issue.standard_error for issue in answer.issues)),
    )


def score_name(doubted: DoubtedScore) -> str:
    """“Cost of coordination: Selective”."""
    return tr("{criterion}: {option}").format(
        criterion=doubted.criterion.short or doubted.criterion.title, option=doubted.option.label
    )


def doubt_words(doubted: DoubtedScore) -> str:
    """“high (medium to very high)”."""
    return value_and_range(doubted.criterion, doubted.plausible)


@understands_choices
def gain_words(info: ScoreInformation, aim: Aim = Aim.RIGHT) -> str:
    """What settling one score is expected to bring, in a few words."""
    if info.bearing is Bearing.NEVER:
        return tr("cannot change first place")
    if aim is Aim.FIRM:
        return tr("firm: {chance} · change: {changes}", "chances if a score is settled").format(
            chance=percent(info.settling.firm), changes=chance_of_change(info)
        )
    text = tr("{gain} · change: {chance}", "chances if a score is settled")
    return text.format(gain=gain_figure(info), chance=chance_of_change(info))


@understands_choices
def legend(aim: Aim, *, additive: bool) -> str:
    """What the bars and figures mean."""
    change = tr("Change: the chance that another option leads once the score is settled.")
    if aim is Aim.FIRM:
        return tr("Bar: the chance that the result is firm once the score is settled.") + " " + change
    if additive:
        bar = tr("Bar: by how much the score of the option picked is expected to rise.")
    else:
        bar = tr("Bar: how much more certain it becomes that the option picked is really first.")
    return f"{bar} {change}"


def gain_figure(info: ScoreInformation) -> str:
    """The gain of settling one score: in units of the score where values add up, otherwise in points."""
    if info.value is not None:
        return tr("worth {value}", "expected gain in score").format(value=localised(info.value.gain, ".3f"))
    return tr("surer by {points}").format(points=points(info.settling.gain))


def chance_of_change(info: ScoreInformation) -> str:
    """The chance that settling one score changes first place."""
    return percent(info.settling.changes)


def points(share: float) -> str:
    """A difference of shares in percentage points."""
    return tr("{number} points", "percentage points").format(number=localised(100 * share + 0.0, ".1f"))


def bearing_sentence(info: ScoreInformation) -> str:
    """Whether a score bears on first place."""
    if info.bearing is Bearing.ALONE:
        return tr("By itself it can change first place.")
    if info.bearing is Bearing.TOGETHER:
        return tr("It can change first place only together with other doubtful scores.")
    if info.bearing is Bearing.NEVER:
        return tr("Whatever the other doubtful scores are, it cannot change first place: that is proven.")
    return tr("In no draw did it change first place, but that is not proof.")


def explanation(info: ScoreInformation, issue: IssueInformation) -> list[str]:
    """Why settling a score brings what it brings, with the figures of the case."""
    doubted = info.doubted
    criterion = doubted.criterion
    lines = [
        tr("{score} on {issue}: {words}.").format(
            score=score_name(doubted), issue=doubted.issue.label, words=doubt_words(doubted)
        ),
        why_doubtful(doubted),
        bearing_sentence(info),
    ]
    for outcome in info.outcomes:
        if not outcome.chance:
            continue
        most = max(outcome.shares.values())
        best = [o for o in issue.options if outcome.shares[o.id] >= most - 1e-12]
        lines.append(
            tr("If it is {value} ({chance}): {leaders}; most often first then is {best}, in {share}.").format(
                value=criterion.describe(outcome.value),
                chance=percent(outcome.chance),
                leaders=lead(outcome.leaders),
                best=named(best),
                share=percent(most),
            )
        )
    if info.outcomes:
        now, then = percents(issue.surest_share, issue.surest_share + info.settling.gain)
        lines.append(
            tr(
                "Picking the option that is first most often is right in {now} as things stand, and in "
                "{then} on average once this score is settled."
            ).format(now=now, then=then)
        )
    if info.value is not None and info.outcomes:
        lines.append(
            tr("The value of the option picked is expected to rise by {gain}.").format(
                gain=localised(info.value.gain, ".4f")
            )
        )
    return lines


def why_doubtful(doubted: DoubtedScore) -> str:
    """Where its doubt comes from."""
    if not doubted.plausible.usual:
        return tr("This range was set by hand.")
    return usual_doubt(doubted.score)


def issue_sentence(issue: IssueInformation) -> str:
    """How sure first place is on one issue, as far as its scores go."""
    if issue.failure:
        return issue.failure
    if issue.proven:
        return tr("{leaders}; no doubt about a score can change that.").format(leaders=lead(issue.leaders))
    if len(issue.leaders) > 1:
        text = tr(
            "{leaders}; {option} is really first in {share} of the combinations of what the "
            "doubtful scores may be."
        )
    else:
        text = tr(
            "{leaders}; really first in {share} of the combinations of what the doubtful scores may be."
        )
    text = text.format(
        leaders=lead(issue.leaders), option=issue.leaders[0].label, share=percent(issue.leader_share)
    )
    surest = issue.surest
    if surest is not None and surest not in issue.leaders:
        text += " " + tr("{option} is first more often than the leader: in {share}.").format(
            option=surest.label, share=percent(issue.surest_share)
        )
    return text


def expected_leader_note(issue: IssueInformation) -> str:
    """That another option leads by expected score, under weighted value; empty if none does."""
    if not issue.expected or not issue.leaders:
        return ""
    most = max(issue.expected.values())
    best = [o for o in issue.options if issue.expected[o.id] >= most - 1e-9]
    if any(o in issue.leaders for o in best):
        return ""
    return tr("By expected score {option} leads, with {figure}.").format(
        option=named(best), figure=figure(most)
    )


def missing_note(project: Project) -> str:
    """That scores are missing, which counts as no doubt; empty if none is."""
    missing = sum(score.missing for *_, score in project.all_scores())
    if not missing:
        return ""
    return plural(
        missing,
        tr("{missing} score is missing; an option without it is not ranked."),
        tr("{missing} scores are missing; options without them are not ranked."),
    ).format(missing=missing)
