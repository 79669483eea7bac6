# SPDX-License-Identifier: MIT
"""Sentences about a group's result, for the page and the report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mcda_app.analysis.group.ballot_tables import changes
from mcda_app.analysis.group.result import Aggregated, GroupResult
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.phrases import MAX_NAMES, in_quotes, percent, some_of
from mcda_app.domain.elicitation import Aggregation
from mcda_app.domain.issue import Issue
from mcda_app.domain.titles import mention
from mcda_app.domain.voting.ballots import read_remarks
from mcda_app.domain.workshop.workshop import Participant, RoundKind
from mcda_app.i18n import localised, plural, tr


def sub_group_sentences(result: GroupResult, titles: Sequence[str], *, named: bool) -> tuple[str, ...]:
    """The sub-groups, and what each weighs more than the whole group.

    titles  (criteria,) in the order of the result's table
    named   whether participants may be named
    """
    if len(result.table.people) < 2:
        return ()
    if len(result.sub_groups) == 1:
        return (tr("The answers are too alike to form sub-groups."),)
    whole = result.aggregation(Aggregation.PRIORITIES_ARITHMETIC).shares
    sentences = []
    for group in result.sub_groups:
        count = len(group.people)
        more = tr("{titles} more than the group does: {shares} against {whole}").format(
            titles=titles[group.most],
            shares=percent(group.shares[group.most]),
            whole=percent(whole[group.most]),
        )
        who = listed_people(group.people) if named else ""
        if count > 1:
            sentences.append(
                tr("{count} weigh {more}{part}.").format(
                    count=count, more=more, part=f" ({who})" if who else ""
                )
            )
        else:
            sentences.append(
                tr("{who} agrees with nobody else to that degree and weighs {more}.").format(
                    who=who or tr("One"), more=more
                )
            )
    return tuple(sentences)


def listed_people(people: Sequence[Participant]) -> str:
    """A list of names; beyond the maximum, the rest is counted."""
    return some_of([p.label for p in people])


def left_out_sentence(result: GroupResult, *, named: bool) -> str:
    """Whose ballots are left out and why; empty if none are."""
    left_out = result.table.left_out
    if not left_out:
        return ""
    count = len(left_out)
    if not named:
        return plural(
            count,
            tr("One ballot has no usable weights and is left out."),
            tr("{count} ballots have no usable weights and are left out."),
        ).format(count=count)
    reasons = "; ".join(f"{o.participant.label}: {o.obstacle.rstrip('.')}" for o in left_out[:MAX_NAMES])
    more = (
        tr("; {left_out_count} more").format(left_out_count=len(left_out) - MAX_NAMES)
        if len(left_out) > MAX_NAMES
        else ""
    )
    return plural(
        count,
        tr("One ballot has no usable weights and is left out ({reasons}{more})."),
        tr("{count} ballots have no usable weights and are left out ({reasons}{more})."),
    ).format(count=count, reasons=reasons, more=more)


def votes_sentence(result: GroupResult, chosen: Aggregated, alike: Aggregated | None) -> str:
    """The voting weights, and whether they change first place; empty if all are equal.

    alike  the result with equal voting weights
    """
    if alike is None or alike.obstacle:
        return ""
    voting = result.table.voting
    usual = max(sorted(set(voting)), key=voting.count)
    others = [
        tr("{person} counts {weight}").format(person=person.label, weight=localised(weight, "g"))
        for person, weight in zip(result.table.people, voting, strict=True)
        if weight != usual
    ]
    text = tr("Votes count as set under People: {others}, everybody else {usual}.").format(
        others=some_of(others), usual=localised(usual, "g")
    )
    changed = [
        mention(v.issue.label)
        for v in result.own
        if chosen.firsts.get(v.issue.id) != alike.firsts.get(v.issue.id)
    ]
    if changed:
        return tr("{text} If every vote counted equally, first place would change on {changed}.").format(
            text=text, changed=some_of(changed)
        )
    return tr("{text} If every vote counted equally, first place would be the same on every issue.").format(
        text=text
    )


def compromises(result: GroupResult, chosen: Aggregated) -> tuple[Issue, ...]:
    """The issues on which the group's first place is nobody's own."""
    issues_ = []
    for votes in result.own:
        group = set(chosen.firsts.get(votes.issue.id, ()))
        if group and not any(group & set(firsts) for firsts in votes.firsts):
            issues_.append(votes.issue)
    return tuple(issues_)


def compromise_sentence(result: GroupResult, chosen: Aggregated) -> str:
    """A sentence if the group's first place is nobody's own on some issues."""
    issues_ = compromises(result, chosen)
    if not issues_ or len(result.table.people) < 2:
        return ""
    where = some_of([mention(issue.label) for issue in issues_])
    return tr("On {where} the group's weights favour what nobody favours under their own weights.").format(
        where=where
    )


def remark_lines(rounds: Iterable[RevealedRound], *, named: bool) -> tuple[str, ...]:
    """People's remarks in revealed rounds, round by round: “Round 2, Cost: “…” (Ada)”.

    named  whether participants may be named
    """
    lines = []
    for revealed in rounds:
        round_ = revealed.round
        titles = {c.id: c.title for c in round_.asked.criteria} | {i.id: i.title for i in round_.asked.issues}
        remarks = [
            (about, text, f" ({vote.participant.label})" if named else "")
            for vote in revealed.votes
            for about, text in vote.ballot.reasons.items()
        ]
        remarks += [(about, text, "") for about, text in read_remarks(revealed.workshop, round_.id)]
        for about, text, who in remarks:
            where = f"{round_.title}, {titles[about]}" if about in titles else round_.title
            lines.append(f"{where}: {in_quotes(' '.join(text.split()))}{who}")
    return tuple(lines)


def moved_sentence(revealed: RevealedRound, *, named: bool) -> str:
    """How many changed their answers since the previous round, and the largest change; empty without one."""
    round_, every = revealed.round, changes(revealed)
    people = {c.participant.id for c in every if c.before is not None}
    people &= {c.participant.id for c in every if c.after is not None}
    answers = [c for c in every if c.participant.id in people]
    if round_.kind is RoundKind.WEIGHTS:  # a criterion that only one of the rounds asked about is no change
        answers = [c for c in answers if c.before is not None and c.after is not None]
    earlier = revealed.workshop.round(round_.previous)
    if not answers or earlier is None:
        return ""
    changed = [c for c in answers if c.before != c.after]
    since = tr("since {earlier}").format(earlier=earlier.mention)
    if not changed:
        return tr("{round}: nobody's answers changed {since}.").format(round=round_.title, since=since)
    changed_ids = {c.participant.id for c in changed}
    text = plural(
        len(changed_ids),
        tr("{round}: {changed} of {people} who voted in both changed their answers {since}", "one"),
        tr("{round}: {changed} of {people} who voted in both changed their answers {since}"),
    ).format(round=round_.title, changed=len(changed_ids), people=len(people), since=since)
    if round_.kind is not RoundKind.WEIGHTS:
        return f"{text}."
    most = max(changed, key=lambda c: round(abs((c.after or 0.0) - (c.before or 0.0)), 9))
    title = next((c.title for c in round_.asked.criteria if c.id == most.item[0]), most.item[0])
    by = f" ({most.participant.label})" if named else ""
    return tr("{text}, at most {title} from {before} to {after}{by}.").format(
        text=text, title=title, before=percent(most.before or 0.0), after=percent(most.after or 0.0), by=by
    )
