# SPDX-License-Identifier: MIT
"""What is told of a group's result, on the page and in the report alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mcda_app.analysis.group.ballot_tables import changes
from mcda_app.analysis.group.result import Aggregated, GroupResult
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.phrases import in_quotes, issues, listed, percent
from mcda_app.domain.ballots import read_remarks
from mcda_app.domain.issue import Issue
from mcda_app.domain.workshop import Aggregation, Participant, RoundKind
from mcda_app.i18n import localised, plural, tr
from mcda_app.methods.consensus import RULE

MOST_NAMES = 6
"""How many names or issues a sentence lists before it counts the rest."""


def agreement_sentence(result: GroupResult) -> str:
    """How far weights and the rankings that follow from them agree; empty for one participant alone."""
    if result.agreement is None:
        return ""
    told = tr("Agreement on weights is {agreement_word} ({agreement}).").format(
        agreement_word=result.agreement_word, agreement=percent(result.agreement)
    )
    ranked = [w for w in result.ranking_agreement.values() if w is not None]
    if ranked:
        mean = sum(ranked) / len(ranked)
        told += tr(
            " On the rankings that follow from them it is {mean}: Kendall's W, the mean over "
            "{ranked_count}, from 0 for none to 1 for full agreement."
        ).format(mean=localised(mean, ".2f"), ranked_count=issues(len(ranked)))
    return told


def measure_sentences(result: GroupResult) -> str:
    """How agreement is measured."""
    earlier = result.agreement_as_in_2013
    if earlier is None:
        return str(RULE)
    return f"{RULE} " + tr(
        "With fewer people than criteria, as here, the formula first published in 2013 gives {earlier}; its "
        "author has since given it up."
    ).format(earlier=percent(earlier))


def sub_group_sentences(result: GroupResult, titles: Sequence[str], *, named: bool) -> tuple[str, ...]:
    """Who agrees among themselves, and what they weigh more than the whole group does.

    titles  (criteria,) in the order of the result's table
    named   whether participants may be named
    """
    if len(result.table.people) < 2:
        return ()
    if len(result.sub_groups) == 1:
        return (tr("All agree so far that there are no sub-groups."),)
    whole = result.way(Aggregation.PRIORITIES_ARITHMETIC).shares
    told = []
    for group in result.sub_groups:
        count = len(group.people)
        more = tr("{titles} more than all do: {shares} against {whole}").format(
            titles=titles[group.most],
            shares=percent(group.shares[group.most]),
            whole=percent(whole[group.most]),
        )
        who = listed_people(group.people) if named else ""
        if count > 1:
            told.append(
                tr("{count} weigh {more}{part}.").format(
                    count=count, more=more, part=f" ({who})" if who else ""
                )
            )
        else:
            told.append(
                tr("{who} agrees with nobody else that far and weighs {more}.").format(
                    who=who or tr("One"), more=more
                )
            )
    return tuple(told)


def listed_people(people: Sequence[Participant]) -> str:
    """Names in a row, the rest counted."""
    return some_of([p.label for p in people])


def some_of(words: Sequence[str]) -> str:
    """Words in a row; what is too many is counted."""
    if len(words) <= MOST_NAMES:
        return listed(words)
    return tr("{words} and {words_count} more").format(
        words=", ".join(words[: MOST_NAMES - 1]), words_count=len(words) - MOST_NAMES + 1
    )


def left_out_sentence(result: GroupResult, *, named: bool) -> str:
    """Whose ballots count for nothing and why; empty if all count."""
    left = result.table.left_out
    if not left:
        return ""
    count = len(left)
    if not named:
        return plural(
            count,
            tr("One ballot is without usable weights and left out."),
            tr("{count} ballots are without usable weights and left out."),
        ).format(count=count)
    told = "; ".join(f"{o.participant.label}: {o.obstacle.rstrip('.')}" for o in left[:MOST_NAMES])
    more = (
        tr("; {left_count} more").format(left_count=len(left) - MOST_NAMES) if len(left) > MOST_NAMES else ""
    )
    return plural(
        count,
        tr("One ballot is without usable weights and left out ({told}{more})."),
        tr("{count} ballots are without usable weights and left out ({told}{more})."),
    ).format(count=count, told=told, more=more)


def votes_sentence(result: GroupResult, chosen: Aggregated, alike: Aggregated | None) -> str:
    """Whose votes count how much, and whether that changes first place; empty if all count alike.

    alike  the same way of adding up with every vote alike
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
    told = tr("Votes count as set under People: {others}, everybody else {usual}.").format(
        others=some_of(others), usual=localised(usual, "g")
    )
    changed = [
        v.issue.label for v in result.own if chosen.firsts.get(v.issue.id) != alike.firsts.get(v.issue.id)
    ]
    if changed:
        return tr("{told} If every vote counted alike, first place would change on {changed}.").format(
            told=told, changed=some_of(changed)
        )
    return tr("{told} If every vote counted alike, first place would be the same on every issue.").format(
        told=told
    )


def compromises(result: GroupResult, chosen: Aggregated) -> tuple[Issue, ...]:
    """The issues on which the group's weights favour what nobody favours under their own."""
    found = []
    for own in result.own:
        group = set(chosen.firsts.get(own.issue.id, ()))
        if group and not any(group & set(firsts) for firsts in own.firsts):
            found.append(own.issue)
    return tuple(found)


def compromise_sentence(result: GroupResult, chosen: Aggregated) -> str:
    """That the group's first place is nobody's own, where it is so."""
    found = compromises(result, chosen)
    if not found or len(result.table.people) < 2:
        return ""
    where = some_of([issue.label for issue in found])
    return tr("On {where} the group's weights favour what nobody favours under their own weights.").format(
        where=where
    )


def remark_lines(rounds: Iterable[RevealedRound], *, named: bool) -> tuple[str, ...]:
    """What people wrote beside their answers in revealed rounds, round by round: “Round 2, Cost: “…” (Ada)”.

    named  whether participants may be named
    """
    told = []
    for revealed in rounds:
        held = revealed.round
        titles = {c.id: c.title for c in held.asked.criteria} | {i.id: i.title for i in held.asked.issues}
        said = [
            (about, text, f" ({vote.participant.label})" if named else "")
            for vote in revealed.votes
            for about, text in vote.ballot.reasons.items()
        ]
        said += [(about, text, "") for about, text in read_remarks(revealed.workshop, held.id)]
        for about, text, who in said:
            where = f"{held.title}, {titles[about]}" if about in titles else held.title
            told.append(f"{where}: {in_quotes(' '.join(text.split()))}{who}")
    return tuple(told)


def moved_sentence(revealed: RevealedRound, *, named: bool) -> str:
    """How many changed their answers since the round before, and the largest change; empty without one."""
    held, every = revealed.round, changes(revealed)
    people = {c.participant.id for c in every if c.before is not None}
    people &= {c.participant.id for c in every if c.after is not None}
    found = [c for c in every if c.participant.id in people]
    earlier = revealed.workshop.round(held.previous)
    if not found or earlier is None:
        return ""
    moved = [c for c in found if c.before != c.after]
    since = tr("since {earlier}").format(earlier=earlier.mention)
    if not moved:
        return tr("{held}: nobody's answers changed {since}.").format(held=held.title, since=since)
    movers = {c.participant.id for c in moved}
    told = plural(
        len(movers),
        tr("{held}: {movers_count} of {people_count} who voted in both changed their answers {since}", "one"),
        tr("{held}: {movers_count} of {people_count} who voted in both changed their answers {since}"),
    ).format(held=held.title, movers_count=len(movers), people_count=len(people), since=since)
    if held.kind is not RoundKind.WEIGHTS:
        return f"{told}."
    most = max(moved, key=lambda c: round(abs((c.after or 0.0) - (c.before or 0.0)), 9))
    title = next((c.title for c in held.asked.criteria if c.id == most.item[0]), most.item[0])
    by = f" ({most.participant.label})" if named else ""
    return tr("{told}, at most {title} from {before} to {after}{by}.").format(
        told=told, title=title, before=percent(most.before or 0.0), after=percent(most.after or 0.0), by=by
    )
