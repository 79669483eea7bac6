# SPDX-License-Identifier: MIT
"""The minutes in the reader's language: what the program noted becomes a sentence here and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.group.revealed_round import EVERYBODY, Who
from mcda_app.analysis.phrases import listed
from mcda_app.analysis.vocabulary.groups import AGGREGATION_WORDS
from mcda_app.analysis.vocabulary.rounds import round_summary
from mcda_app.domain.titles import mention
from mcda_app.domain.voting.lookup import require_round
from mcda_app.domain.workshop.minute_events import (
    HandsCounted,
    HeadcountChanged,
    HeadcountCorrected,
    MadeAnonymous,
    MinuteEvent,
    PersonArrived,
    PersonLeft,
    ProxyGiven,
    ReasonGiven,
    RoundClosed,
    RoundOpened,
    RoundReopened,
    RoundRestarted,
    RoundRevealed,
    ScoresAdopted,
    Signed,
    SurplusDrawn,
    Voters,
    VoterSelection,
    VotingWeightChanged,
    WeightsAdopted,
)
from mcda_app.domain.workshop.workshop import Minute, Participant, Round, RoundKind, Workshop, slip_label
from mcda_app.i18n import in_percent, localised, plural, tr

MAX_NAMES = 2
"""So many at most are named as those who are left out."""


def minute_text(workshop: Workshop, minute: Minute) -> str:
    """An entry as the reader sees it, with every edit: present words, when they were written, and the
    original."""
    if not minute.revisions:
        return _original(workshop, minute)
    original, at = _original(workshop, minute), minute.revisions[-1].at.replace("T", " ")[:16]
    if minute.struck:
        return tr("Struck out by the facilitator, {at}: “{original}”").format(at=at, original=original)
    return tr("{text} (edited by the facilitator, {at}; originally: “{original}”)").format(
        text=minute.revisions[-1].text, at=at, original=original
    )


def present_words(workshop: Workshop, minute: Minute) -> str:
    """An entry without its history: what an editor begins with; empty if it was struck out."""
    return minute.revisions[-1].text if minute.revisions else _original(workshop, minute)


def _original(workshop: Workshop, minute: Minute) -> str:
    """A sentence for what the program noted, else as it was typed."""
    if minute.event is None:
        return minute.text
    return _sentence(workshop, minute.event, minute.round)


def _sentence(workshop: Workshop, event: MinuteEvent, round_id: str) -> str:
    match event:
        case RoundOpened():
            return _opened(workshop, require_round(workshop, round_id))
        case RoundClosed(voted, expected):
            return plural(
                voted,
                tr("{closing} closed: {voted} of {expected} voted.", "one voter"),
                tr("{closing} closed: {voted} of {expected} voted."),
            ).format(closing=require_round(workshop, round_id).title, voted=voted, expected=expected)
        case RoundReopened() | RoundRestarted() | SurplusDrawn() | HeadcountCorrected():
            return _round_changed(event, require_round(workshop, round_id))
        case RoundRevealed(void, copied):
            text = tr("{shown} revealed.").format(shown=require_round(workshop, round_id).title)
            if not void:
                return text
            also = plural(void, tr("One ballot was void."), tr("{count} ballots were void."))
            text = f"{text} {also.format(count=void)}"
            if not copied:
                return text
            copies = plural(
                copied,
                tr("One was a copy of somebody else's sealed ballot."),
                tr("{count} were copies of other people's sealed ballots."),
            )
            return f"{text} {copies.format(count=copied)}"
        case WeightsAdopted():
            return _weights_adopted(workshop, event, require_round(workshop, round_id))
        case ScoresAdopted():
            return _scores_adopted(workshop, event, require_round(workshop, round_id))
        case Signed(name, agrees):
            word = tr("signed in agreement") if agrees else tr("signed under dissent")
            return f"{name} {word}."
        case MadeAnonymous():
            return tr("The workshop was made anonymous.")
        case PersonArrived() | PersonLeft() | ProxyGiven() | VotingWeightChanged() | HeadcountChanged():
            return _people_changed(event)
        case ReasonGiven():
            return f"{reason_subject(event.criterion, event.option, event.issue)}: {event.text}"
        case HandsCounted():
            return hands_text(event)


def hands_text(event: HandsCounted) -> str:
    """A show of hands, named as such, with how many could have raised one."""
    counts = ", ".join(f"{title} {hands}" for title, hands in event.counts)
    if not event.issue:
        text = tr("Show of hands on which criterion matters most: {counts} ({people}).")
        return text.format(counts=counts, people=raised_by(event))
    text = tr("Show of hands on {issue}: {counts} ({people}).")
    return text.format(issue=event.issue, counts=counts, people=raised_by(event))


def raised_by(event: HandsCounted) -> str:
    """“7 people, one hand each”."""
    if event.several:
        people = plural(
            event.people,
            tr("{count} person, each as often as they liked"),
            tr("{count} people, each as often as they liked"),
        )
    else:
        people = plural(event.people, tr("{count} person, one hand"), tr("{count} people, one hand each"))
    return people.format(count=event.people)


def _round_changed(
    event: RoundReopened | RoundRestarted | SurplusDrawn | HeadcountCorrected, round_: Round
) -> str:
    match event:
        case RoundReopened():
            return tr("{round} opened again.").format(round=round_.title)
        case RoundRestarted(destroyed):
            text = plural(
                destroyed,
                tr("{round} started again. The one ballot in it was destroyed unopened."),
                tr("{round} started again. The {count} ballots in it were destroyed unopened."),
            )
            return text.format(round=round_.title, count=destroyed)
        case SurplusDrawn(drawn):
            text = plural(
                drawn,
                tr("{round}: one ballot too many was drawn by lot and destroyed unopened."),
                tr("{round}: {count} ballots too many were drawn by lot and destroyed unopened."),
            )
            return text.format(round=round_.title, count=drawn)
        case HeadcountCorrected(before, after):
            return tr("{round}: {after} people could vote, not {before}.").format(
                round=round_.title, before=before, after=after
            )


def _people_changed(
    event: PersonArrived | PersonLeft | ProxyGiven | VotingWeightChanged | HeadcountChanged,
) -> str:
    match event:
        case PersonArrived(name):
            return tr("{name} arrived.").format(name=name)
        case PersonLeft(name):
            return tr("{name} left.").format(name=name)
        case ProxyGiven(name, proxy):
            if not proxy:
                return tr("Nobody votes for {name} any more.").format(name=name)
            return tr("{proxy} votes for {name}.").format(name=name, proxy=proxy)
        case VotingWeightChanged(name, before, after):
            return tr("The voting weight of {name} was changed from {before} to {after}.").format(
                name=name, before=localised(before, "g"), after=localised(after, "g")
            )
        case HeadcountChanged(_before, after):
            return plural(
                after, tr("{count} person is in the room."), tr("{count} people are in the room.")
            ).format(count=after)


def _opened(workshop: Workshop, opened: Round) -> str:
    again = ""
    if opened.previous:
        again = tr(", repeating {held}").format(held=require_round(workshop, opened.previous).mention)
    return tr("{made} opened: {made2}{again}.").format(
        made=opened.title, made2=round_summary(opened), again=again
    )


def _weights_adopted(workshop: Workshop, event: WeightsAdopted, round_: Round) -> str:
    source = ""
    if event.voters is not None:
        source = tr(", answers of {whose} alone").format(whose=voters_label(workshop, event.voters))
    shares = ", ".join(f"{title} {in_percent(share, '.3g')}" for title, share in event.shares)
    return tr("The group's weights of {of} were adopted ({aggregation_words}{source}): {told}.").format(
        of=round_.mention,
        aggregation_words=AGGREGATION_WORDS[event.aggregation],
        source=source,
        told=shares,
    )


def _scores_adopted(workshop: Workshop, event: ScoresAdopted, round_: Round) -> str:
    source = ""
    if event.voters is not None:
        source = tr(" (answers of {whose} alone)").format(whose=voters_label(workshop, event.voters))
    text = (
        tr("The group's ratings of {of} were adopted{source}: {scores_count} changed")
        if round_.kind is RoundKind.ACTORS
        else tr("The group's scores of {of} were adopted{source}: {scores_count} changed")
    ).format(of=round_.mention, source=source, scores_count=event.changed)
    return f"{text} ({', '.join(event.issues)})." if event.issues else f"{text}."


def reason_subject(criterion: str, option: str, issue: str) -> str:
    """What a reason is about: a weight, a score, or what gut and model make of an issue."""
    if option:
        return tr("{option} on {criterion} ({issue})").format(option=option, criterion=criterion, issue=issue)
    if criterion:
        return tr("The weight of {criterion}").format(criterion=criterion)
    text = tr("Gut and model on {issue}")
    return text.format(issue=mention(issue, text))


def voters_label(workshop: Workshop, voters: Voters) -> str:
    """Whose answers count, in a few words."""
    names = [slip_label(name) if workshop.anonymous else name for name in voters.names]
    match voters.selection:
        case VoterSelection.PRESENT:
            return tr("those present")
        case VoterSelection.GROUP:
            return ", ".join(voters.names)
        case VoterSelection.ONLY:
            return tr("only {p}").format(p=listed(names))
        case VoterSelection.ALL_BUT:
            return tr("all but {left}").format(left=listed(names))
        case VoterSelection.SOME:
            return tr("{there_count} of {cast_count}").format(
                there_count=voters.count, cast_count=voters.total
            )


def voters_of(who: Who, people: Sequence[Participant]) -> Voters | None:
    """Whose answers count, as the minutes keep it; None for everybody's.

    people  all who voted in the round
    """
    if who == EVERYBODY:
        return None
    if who.present:
        return Voters(VoterSelection.PRESENT)
    if who.ids is None:
        return Voters(VoterSelection.GROUP, (who.group,))
    inside = [p for p in people if p.id in who.ids]
    outside = [p for p in people if p.id not in who.ids]
    if len(who.ids) == 1 and len(inside) == 1 and inside[0].name:
        return Voters(VoterSelection.ONLY, (inside[0].name,))
    if 0 < len(outside) <= MAX_NAMES:
        return Voters(VoterSelection.ALL_BUT, tuple(p.name or p.id for p in outside))
    return Voters(VoterSelection.SOME, count=len(inside), total=len(people))
