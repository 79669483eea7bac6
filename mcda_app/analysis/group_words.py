# SPDX-License-Identifier: MIT
"""What is told of a group's result, on the page and in the report alike."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.group_result import Aggregated, GroupResult
from mcda_app.analysis.wording import listed, percent
from mcda_app.analysis.workshop import changes, votes
from mcda_app.domain.ballots import read_remarks
from mcda_app.domain.edit_workshop import workshop_of
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import Aggregation, Participant, Round, RoundKind

MOST_NAMES = 6
"""How many names or issues a sentence lists before it counts the rest."""


def agreement_sentence(result: GroupResult) -> str:
    """How far weights and the rankings that follow from them agree; empty for one participant alone."""
    if result.agreement is None:
        return ""
    told = f"Agreement on weights is {result.agreement_word} ({percent(result.agreement)})."
    ranked = [w for w in result.ranking_agreement.values() if w is not None]
    if ranked:
        mean = sum(ranked) / len(ranked)
        told += (
            f" On the rankings that follow from them it is {mean:.2f}: Kendall's W, the mean over "
            f"{len(ranked)} issues, from 0 for none to 1 for full agreement."
        )
    return told


def sub_group_sentences(result: GroupResult, titles: Sequence[str], *, named: bool) -> tuple[str, ...]:
    """Who agrees among themselves, and what they weigh more than the whole group does.

    titles  (criteria,) in the order of the result's table
    named   whether participants may be named
    """
    if len(result.table.people) < 2:
        return ()
    if len(result.sub_groups) == 1:
        return ("All agree so far that there are no sub-groups.",)
    whole = result.way(Aggregation.PRIORITIES_ARITHMETIC).shares
    told = []
    for group in result.sub_groups:
        count = len(group.people)
        more = (
            f"{titles[group.most]} more than all do: {percent(group.shares[group.most])} against "
            f"{percent(whole[group.most])}"
        )
        who = listed_people(group.people) if named else ""
        if count > 1:
            told.append(f"{count} weigh {more}{f' ({who})' if who else ''}.")
        else:
            told.append(f"{who or 'One'} agrees with nobody else that far and weighs {more}.")
    return tuple(told)


def listed_people(people: Sequence[Participant]) -> str:
    """Names in a row, the rest counted."""
    return some_of([p.label for p in people])


def some_of(words: Sequence[str]) -> str:
    """Words in a row; what is too many is counted."""
    if len(words) <= MOST_NAMES:
        return listed(words)
    return f"{', '.join(words[: MOST_NAMES - 1])} and {len(words) - MOST_NAMES + 1} more"


def left_out_sentence(result: GroupResult, *, named: bool) -> str:
    """Whose ballots count for nothing and why; empty if all count."""
    left = result.table.left_out
    if not left:
        return ""
    if not named:
        return f"{_ballots(len(left))} without usable weights and left out."
    told = "; ".join(f"{o.participant.label}: {o.obstacle.rstrip('.')}" for o in left[:MOST_NAMES])
    more = f"; {len(left) - MOST_NAMES} more" if len(left) > MOST_NAMES else ""
    return f"{_ballots(len(left))} without usable weights and left out ({told}{more})."


def _ballots(count: int) -> str:
    return "One ballot is" if count == 1 else f"{count} ballots are"


def votes_sentence(result: GroupResult, chosen: Aggregated, alike: Aggregated | None) -> str:
    """Whose votes count how much, and whether that changes first place; empty if all count alike.

    alike  the same way of adding up with every vote alike
    """
    if alike is None or alike.obstacle:
        return ""
    voting = result.table.voting
    usual = max(sorted(set(voting)), key=voting.count)
    others = [
        f"{person.label} counts {weight:g}"
        for person, weight in zip(result.table.people, voting, strict=True)
        if weight != usual
    ]
    told = f"Votes count as set under People: {some_of(others)}, everybody else {usual:g}."
    changed = [
        v.issue.label for v in result.own if chosen.firsts.get(v.issue.id) != alike.firsts.get(v.issue.id)
    ]
    if changed:
        return f"{told} If every vote counted alike, first place would change on {some_of(changed)}."
    return f"{told} If every vote counted alike, first place would be the same on every issue."


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
    return f"On {where} the group's weights favour what nobody favours under their own weights."


def remark_lines(project: Project, *, named: bool) -> tuple[str, ...]:
    """What people wrote beside their answers in revealed rounds, round by round: “Round 2, Cost: “…” (Ada)”.

    named  whether participants may be named
    """
    workshop = workshop_of(project)
    told = []
    for held in workshop.rounds:
        titles = {c.id: c.title for c in held.asked.criteria} | {i.id: i.title for i in held.asked.issues}
        said = [
            (about, text, f" ({vote.participant.label})" if named else "")
            for vote in votes(workshop, held.id)
            for about, text in vote.ballot.reasons.items()
        ]
        said += [(about, text, "") for about, text in read_remarks(workshop, held.id)]
        for about, text, who in said:
            where = f"{held.title}, {titles[about]}" if about in titles else held.title
            told.append(f"{where}: “{' '.join(text.split())}”{who}")
    return tuple(told)


def moved_sentence(project: Project, held: Round, *, named: bool) -> str:
    """How many changed their answers since the round before, and the largest change; empty without one."""
    found = [c for c in changes(project, held.id) if c.before is not None and c.after is not None]
    people = {c.participant.id for c in found}
    earlier = workshop_of(project).round(held.previous)
    if not found or earlier is None:
        return ""
    moved = [c for c in found if c.before != c.after]
    since = f"since {earlier.title.lower()}"
    if not moved:
        return f"{held.title}: nobody's answers changed {since}."
    movers = {c.participant.id for c in moved}
    told = f"{held.title}: {len(movers)} of {len(people)} who voted in both changed their answers {since}"
    if held.kind is not RoundKind.WEIGHTS:
        return f"{told}."
    most = max(moved, key=lambda c: abs((c.after or 0.0) - (c.before or 0.0)))
    title = next((c.title for c in held.asked.criteria if c.id == most.item[0]), most.item[0])
    by = f" ({most.participant.label})" if named else ""
    return f"{told}, at most {title} from {percent(most.before or 0.0)} to {percent(most.after or 0.0)}{by}."
