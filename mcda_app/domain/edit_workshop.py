# SPDX-License-Identifier: MIT
"""Edits of a workshop's people, agenda and record: functions from one project to the next.

Times come in as ISO texts (`at`), lots as a random generator. Whatever cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random, SystemRandom

from mcda_app.domain.check_codes import MOST_CODES, SIGNS, draw_codes, read_code
from mcda_app.domain.checks import whole_number, whole_text
from mcda_app.domain.edit_scores import checked_score
from mcda_app.domain.frozen import FrozenDict
from mcda_app.domain.naming import changed_line, checked_line, checked_step, checked_title, found, slug
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.weights import normalised
from mcda_app.domain.workshop import (
    SMALLEST_GROUP,
    AgendaStep,
    Aggregation,
    Attendee,
    Dissent,
    Minute,
    MinuteKind,
    Participant,
    Round,
    RoundState,
    SignOff,
    Workshop,
)
from mcda_app.domain.workshop_checks import MOST_TEXT, checked_text, checked_voting_weight
from mcda_app.errors import EditError
from mcda_app.language import localised, tr

ORIGIN = "workshop"
"""Where weights say they come from once a group's were adopted."""

LONGEST_TIMER = 24 * 60 * 60
MOST_PEOPLE = 1_000_000


def workshop_of(project: Project) -> Workshop:
    """The project's workshop; EditError if there is none."""
    if project.workshop is None:
        raise EditError(tr("This project has no workshop."), remedy=tr("Begin one on the Workshop page."))
    return project.workshop


def with_workshop(project: Project, **changes: object) -> Project:
    return replace(project, workshop=replace(workshop_of(project), **changes))  # type: ignore[arg-type]


def begin_workshop(project: Project, *, anonymous: bool = False, lots: Random | None = None) -> Project:
    """A project with a workshop in which nobody takes part yet."""
    if project.workshop is not None:
        raise EditError(
            tr("This project has a workshop already."), remedy=tr("Go on with it, or remove it first.")
        )
    lots = lots or SystemRandom()
    name = "".join(lots.choice(SIGNS) for _ in range(12))
    return replace(project, workshop=Workshop(name, anonymous))


def remove_workshop(project: Project) -> Project:
    """The project without its workshop; weights that were adopted stay."""
    workshop_of(project)
    return replace(project, workshop=None)


# People


def participant(workshop: Workshop, participant_id: str) -> Participant:
    one = workshop.participant(participant_id)
    if one is None:
        raise EditError(tr("This participant is not in the workshop."))
    return one


def participant_of_code(workshop: Workshop, typed: str) -> Participant:
    """Whose code was typed; EditError, saying what is wrong, if nobody's."""
    code = read_code(typed)
    one = next((p for p in workshop.participants if p.code == code), None)
    if one is None:
        raise EditError(
            tr("The code {code} is not in use in this workshop.").format(code=code),
            remedy=tr("Look at your slip."),
        )
    return one


def add_participant(
    project: Project,
    name: str,
    role: str = "",
    organisation: str = "",
    group: str = "",
    *,
    weight: float = 1.0,
    lots: Random | None = None,
) -> Project:
    """One more participant of a named workshop, with a check code of their own."""
    held = _named(project)
    name = checked_title(name, tr("participant"), (p.name for p in held.participants))
    taken = [p.code for p in held.participants]
    (code,) = draw_codes(1, taken, lots or SystemRandom())
    made = Participant(
        slug(name, [p.id for p in held.participants]),
        code,
        name,
        checked_line(role, tr("role")),
        checked_line(organisation, tr("organisation")),
        checked_line(group, tr("group")),
        checked_voting_weight(weight),
    )
    return with_workshop(project, participants=(*held.participants, made))


def edit_participant(
    project: Project,
    participant_id: str,
    *,
    name: str | None = None,
    role: str | None = None,
    organisation: str | None = None,
    group: str | None = None,
    weight: float | None = None,
    present: bool | None = None,
) -> Project:
    """What is known of a participant changed; what is None stays."""
    held = _named(project)
    before = participant(held, participant_id)
    name = before.name if name is None else name
    others = (p.name for p in held.participants if p.id != participant_id)
    after = replace(
        before,
        name=name if name == before.name else checked_title(name, tr("participant"), others),
        role=changed_line(before.role, role, tr("role")),
        organisation=changed_line(before.organisation, organisation, tr("organisation")),
        group=changed_line(before.group, group, tr("group")),
        weight=before.weight if weight is None else checked_voting_weight(weight),
        present=before.present if present is None else present,
    )
    changed = tuple(after if p.id == participant_id else p for p in held.participants)
    return project if after == before else with_workshop(project, participants=changed)


def move_participant(project: Project, participant_id: str, step: int) -> Project:
    """A participant some places up (negative) or down the list."""
    held = _named(project)
    one, step = participant(held, participant_id), checked_step(step)
    rest = [p for p in held.participants if p.id != participant_id]
    at = held.participants.index(one)
    rest.insert(min(max(at + step, 0), len(rest)), one)
    return with_workshop(project, participants=tuple(rest))


def remove_participant(project: Project, participant_id: str) -> Project:
    """A named workshop without a participant who has neither voted, signed nor dissented."""
    held = workshop_of(project)
    gone = participant(held, participant_id)
    if held.anonymous:
        raise EditError(tr("Slips stay as they were drawn; spare ones do no harm."))
    if any(b.voter == gone.id for r in held.rounds for b in r.sealed):
        raise EditError(
            tr("{gone} has voted, so that they stay.").format(gone=gone.label),
            remedy=tr("Mark them as absent instead."),
        )
    if any(s.signer == gone.id for s in held.sign_offs):
        raise EditError(tr("{gone} has signed, so that they stay.").format(gone=gone.label))
    if any(d.voter == gone.id for d in held.dissents):
        raise EditError(
            tr("{gone} is on record with a dissent, so that they stay.").format(gone=gone.label),
            remedy=tr("Mark them as absent instead."),
        )
    return with_workshop(project, participants=tuple(p for p in held.participants if p.id != gone.id))


def new_code(project: Project, participant_id: str, lots: Random | None = None) -> Project:
    """Another check code for somebody of a named workshop whose slip was seen or lost."""
    held = _named(project)
    one = participant(held, participant_id)
    (code,) = draw_codes(1, [p.code for p in held.participants], lots or SystemRandom())
    changed = tuple(replace(p, code=code) if p.id == one.id else p for p in held.participants)
    return with_workshop(project, participants=changed)


def make_slips(project: Project, count: int, group: str = "", lots: Random | None = None) -> Project:
    """So many more slips of an anonymous workshop, to be drawn from a hat; with a group, from its own.

    Make a few more than there are people: whoever comes late then draws from the same hat. Slips made
    for one person alone would give them away, so that fewer than three at once are refused.
    """
    held = workshop_of(project)
    if not held.anonymous:
        raise EditError(
            tr("Slips are drawn in an anonymous workshop."), remedy=tr("Add participants by name.")
        )
    count = whole_number(count, -MOST_CODES, MOST_CODES, tr("How many slips is a whole number."))
    if count < SMALLEST_GROUP:
        raise EditError(
            tr("Fewer than {smallest_group} slips would give away who draws them.").format(
                smallest_group=SMALLEST_GROUP
            ),
            remedy=tr("Make more than you need; spare ones do no harm."),
        )
    lots = lots or SystemRandom()
    codes = list(draw_codes(count, [p.code for p in held.participants], lots))
    lots.shuffle(codes)
    made = numbered(codes, [checked_line(group, tr("group"))] * count, len(held.participants) + 1)
    return with_workshop(project, participants=(*held.participants, *made))


def numbered(
    codes: Sequence[str], groups: Sequence[str], first: int, present: bool = True
) -> list[Participant]:
    """Slips with these codes and groups under numbers from the first."""
    return [
        Participant(tr("Participant {n}").format(n=n), code, group=group, present=present)
        for n, (code, group) in enumerate(zip(codes, groups, strict=True), first)
    ]


def set_headcount(project: Project, count: int) -> Project:
    """How many are in the room of an anonymous workshop; 0 for as many as there are slips."""
    if not workshop_of(project).anonymous:
        raise EditError(tr("Who is present in a named workshop is told by its participants."))
    count = whole_number(
        count,
        0,
        MOST_PEOPLE,
        tr("How many are in the room is a whole number from 0 to {most}.").format(
            most=localised(MOST_PEOPLE, ",")
        ),
    )
    return with_workshop(project, headcount=count)


def set_attendance(project: Project, people: Sequence[Attendee]) -> Project:
    """Who was in the room of an anonymous workshop, kept in alphabetical order, apart from the slips."""
    held = workshop_of(project)
    if not held.anonymous:
        raise EditError(tr("Who attends a named workshop is told by its participants."))
    if tuple(people) == held.attendance:
        return project
    clean = {
        Attendee(
            checked_title(p.name, tr("participant"), ()),
            checked_line(p.role, tr("role")),
            checked_line(p.organisation, tr("organisation")),
        )
        for p in people
    }
    ordered = sorted(clean, key=lambda p: (p.name.casefold(), p.name, p.role, p.organisation))
    return with_workshop(project, attendance=tuple(ordered))


def _named(project: Project) -> Workshop:
    held = workshop_of(project)
    if held.anonymous:
        raise EditError(
            tr("In an anonymous workshop nothing is kept of a participant but the slip."),
            remedy=tr("Names can go on the attendance list."),
        )
    return held


# Agenda, room and record


def set_aggregation(project: Project, aggregation: Aggregation) -> Project:
    """How the answers of many become one."""
    return with_workshop(project, aggregation=aggregation)


def go_to_step(project: Project, step: AgendaStep) -> Project:
    """Where on the agenda the workshop stands."""
    return with_workshop(project, step=step)


def tick_step(project: Project, step: AgendaStep, done: bool = True) -> Project:
    """Whether a step of the agenda is done."""
    ticked = workshop_of(project).ticked
    return with_workshop(project, ticked=ticked | {step} if done else ticked - {step})


def show_in_room(project: Project, shown: str) -> Project:
    """What the room window shows, in the window's own words."""
    return with_workshop(project, shown=whole_text(shown[:MOST_TEXT]))


def set_timer(project: Project, seconds: int) -> Project:
    """How long the room window counts down."""
    seconds = whole_number(seconds, 1, LONGEST_TIMER, tr("The timer runs from one second to a day."))
    return with_workshop(project, timer=seconds)


def add_minute(
    project: Project, at: str, text: str, kind: MinuteKind = MinuteKind.NOTE, round_id: str = ""
) -> Project:
    """One more entry at the end of the minutes; round_id is that of the round whose course it tells of."""
    workshop = workshop_of(project)
    if round_id and workshop.round(round_id) is None:
        raise EditError(tr("There is no such round in this workshop."))
    minute = Minute(whole_text(at), kind, checked_text(text, tr("entry")), round_id)
    return with_workshop(project, minutes=(*workshop.minutes, minute))


def edit_minute(project: Project, number: int, text: str) -> Project:
    """Other words for an entry, counted from 0, at its old time; what the program noted itself stays."""
    held = list(workshop_of(project).minutes)
    number = whole_number(number, 0, len(held) - 1, tr("There is no such entry in the minutes."))
    if held[number].kind in (MinuteKind.ROUND, MinuteKind.SIGN_OFF):
        raise EditError(
            tr("What the program noted of rounds and signatures stays."), remedy=tr("Add an entry.")
        )
    if text == held[number].text:
        return project
    held[number] = replace(held[number], text=checked_text(text, tr("entry")))
    return with_workshop(project, minutes=tuple(held))


def remove_minute(project: Project, number: int) -> Project:
    """The minutes without an entry of the user's, counted from 0."""
    held = list(workshop_of(project).minutes)
    number = whole_number(number, 0, len(held) - 1, tr("There is no such entry in the minutes."))
    if held[number].kind in (MinuteKind.ROUND, MinuteKind.SIGN_OFF):
        raise EditError(tr("What the program noted of rounds and signatures stays."))
    del held[number]
    return with_workshop(project, minutes=tuple(held))


def add_dissent(
    project: Project, reason: str, *, issue_id: str = "", voter: str = "", at: str = ""
) -> Project:
    """Why somebody disagrees with a result; in an anonymous workshop neither who nor when is kept."""
    held = workshop_of(project)
    if issue_id:
        project.issue(issue_id)
    reason = checked_text(reason, tr("reason"))
    if held.anonymous:
        everything = {*held.dissents, Dissent(issue_id, reason)}
        ordered = sorted(everything, key=lambda d: (d.issue, d.reason))
        return with_workshop(project, dissents=tuple(ordered))
    if voter:
        participant(held, voter)
    return with_workshop(project, dissents=(*held.dissents, Dissent(issue_id, reason, voter, whole_text(at))))


def remove_dissent(project: Project, number: int) -> Project:
    """The record without one reason for dissent, counted from 0."""
    held = list(workshop_of(project).dissents)
    number = whole_number(number, 0, len(held) - 1, tr("There is no such dissent on record."))
    del held[number]
    return with_workshop(project, dissents=tuple(held))


def adopt_weights(
    project: Project,
    shares: dict[str, float],
    round_id: str,
    aggregation: Aggregation,
    at: str,
    whose: str = "",
) -> Project:
    """The group's weights become the project's; the minutes say from which round, whose and how.

    shares  criterion id to any non-negative number; they are scaled to sum to 1
    whose   whose answers were added up, if not everybody's
    """
    held = workshop_of(project)
    of = _round(held, round_id)
    if of.state is not RoundState.REVEALED:
        raise EditError(tr("{of} was not revealed yet.").format(of=of.title), remedy=tr("Reveal it first."))
    points = {c.id: shares.get(c.id, 0.0) for c in project.criteria}
    whose = whole_text(whose)
    weights = replace(project.weights.with_shares(normalised(points), ORIGIN), locked=frozenset())
    told = ", ".join(f"{c.title} {localised(100 * weights.share(c.id), '.3g')} %" for c in project.criteria)
    project = replace(project, weights=weights)
    project = set_aggregation(project, aggregation)
    source = tr(", answers of {whose} alone").format(whose=whose) if whose else ""
    words = tr("The group's weights of {of} were adopted ({aggregation_words}{source}): {told}.").format(
        of=of.mention, aggregation_words=AGGREGATION_WORDS[aggregation], source=source, told=told
    )
    return add_minute(project, at, words, MinuteKind.DECISION)


def adopt_scores(
    project: Project,
    scores: Mapping[tuple[str, str, str], Score],
    round_id: str,
    at: str,
    whose: str = "",
) -> Project:
    """The group's scores become the project's; the minutes say from which round.

    scores  (issue id, option id, criterion id) to score. Comparisons of options on these issues are given
            up, since they would stand in for the scores
    whose   whose answers they are, if not everybody's
    """
    of = _round(workshop_of(project), round_id)
    if of.state is not RoundState.REVEALED:
        raise EditError(tr("{of} was not revealed yet.").format(of=of.title), remedy=tr("Reveal it first."))
    by_issue: dict[str, dict[tuple[str, str], Score]] = {}
    for (issue_id, option_id, criterion_id), score in scores.items():
        found(project.options_of(project.issue(issue_id)), option_id, tr("option"))
        sound = checked_score(project.criterion(criterion_id), score)
        by_issue.setdefault(issue_id, {})[option_id, criterion_id] = sound
    for issue_id, given in by_issue.items():
        issue = project.issue(issue_id)
        changed = replace(issue, scores=FrozenDict({**issue.scores, **given}), judgements=FrozenDict())
        project = project.with_issue(changed)
    titles = ", ".join(project.issue(i).label for i in by_issue)
    source = tr(" (answers of {whose} alone)").format(whose=whose) if whose else ""
    words = tr("The group's scores of {of} were adopted{source}: {scores_count} changed").format(
        of=of.mention, source=source, scores_count=len(scores)
    )
    return add_minute(project, at, f"{words} ({titles})." if titles else f"{words}.", MinuteKind.DECISION)


AGGREGATION_WORDS = {
    Aggregation.JUDGEMENTS: tr("geometric mean of judgements"),
    Aggregation.PRIORITIES_ARITHMETIC: tr("arithmetic mean of weights"),
    Aggregation.PRIORITIES_GEOMETRIC: tr("geometric mean of weights"),
}


def sign_off(
    project: Project,
    signer: str,
    at: str,
    inputs: str,
    *,
    agrees: bool = True,
    reason: str = "",
) -> Project:
    """A participant puts their word to the project as it is; signing again replaces their earlier word.

    signer  id of the participant
    at      date and time; an anonymous workshop keeps the date alone
    inputs  hash of the inputs as they are, see `files.fingerprint.inputs_hash`
    reason  why they dissent; in an anonymous workshop it goes among the dissents, without the number
    """
    held = workshop_of(project)
    if held.open_round is not None:
        raise EditError(
            tr("{open_round} is still open.").format(open_round=held.open_round.title),
            remedy=tr("Close and reveal it first."),
        )
    who, at = participant(held, signer), whole_text(at)
    if held.anonymous and not who.present:
        raise EditError(tr("This code belongs to earlier ballots; nobody signs with it."))
    if not inputs.strip() or whole_text(inputs) != inputs:
        raise EditError(tr("What is signed has no hash."))
    if reason.strip() and agrees:
        raise EditError(
            tr("A reason is asked of those who dissent."), remedy=tr("Choose dissent, or leave it out.")
        )
    said = checked_text(reason, tr("reason")) if reason.strip() else ""
    if held.anonymous:
        if said:
            project = add_dissent(project, said)
        made = SignOff(who.id, who.label, at[:10], inputs, agrees)
    else:
        made = SignOff(who.id, who.name, at, inputs, agrees, who.role, said)
    kept = [s for s in workshop_of(project).sign_offs if s.signer != signer]
    signed = [*kept, made]
    if held.anonymous:
        signed.sort(key=lambda s: [p.id for p in held.participants].index(s.signer))
    project = with_workshop(project, sign_offs=tuple(signed))
    if held.anonymous:
        return project
    word = tr("signed in agreement") if agrees else tr("signed under dissent")
    return add_minute(project, at, f"{who.name} {word}.", MinuteKind.SIGN_OFF)


def signatures(workshop: Workshop, *inputs: str) -> tuple[tuple[SignOff, bool], ...]:
    """Each signature and whether what was signed is what there is now.

    inputs  hash of the inputs as they are now, and the one that earlier versions gave
    """
    return tuple((s, s.inputs in inputs) for s in workshop.sign_offs)


def _round(workshop: Workshop, round_id: str) -> Round:
    of = workshop.round(round_id)
    if of is None:
        raise EditError(tr("There is no such round in this workshop."))
    return of
