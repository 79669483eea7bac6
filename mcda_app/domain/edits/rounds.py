# SPDX-License-Identifier: MIT
"""Rounds and ballots: functions from one project to the next.

A round goes from open to closed to revealed, never back, and one is open at a time. While it is
open a participant's later ballot takes the place of the earlier one; afterwards none is taken. Whatever
cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from mcda_app.domain.ballots import faults_of, progress
from mcda_app.domain.checks import finite, whole_text
from mcda_app.domain.edits.minutes import add_minute
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import ORDER_RULE_KEYS, known_key
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.round_questions import differences, questions_now, questions_of
from mcda_app.domain.score import Score
from mcda_app.domain.workshop import (
    SMALLEST_GROUP,
    Answers,
    Ballot,
    BallotSource,
    MinuteKind,
    Round,
    RoundKind,
    RoundState,
    Workshop,
)
from mcda_app.domain.workshop_checks import checked_text
from mcda_app.domain.workshop_lookup import participant, round_of, with_workshop, workshop_of
from mcda_app.errors import EditError
from mcda_app.i18n import LocalisedDict, plural, tr

WAYS = LocalisedDict(
    lambda: {
        WeightQuestion.DIRECT: tr("weights by points"),
        WeightQuestion.SWING: tr("weights by swing"),
        WeightQuestion.PAIRWISE: tr("weights by comparisons"),
        WeightQuestion.ORDER: tr("weights by order of importance"),
    }
)


def asked_for(held: Round) -> str:
    """What a round asks for, in a word or a few, whichever issues it asks about."""
    if held.kind is RoundKind.WEIGHTS:
        return WAYS[held.question]
    return tr("scores") if held.kind is RoundKind.SCORES else tr("gut check")


def described(held: Round) -> str:
    """What a round asks, in a few words."""
    if held.kind is RoundKind.WEIGHTS:
        return asked_for(held)
    return tr("{what} on {i}").format(what=asked_for(held), i=", ".join(i.title for i in held.asked.issues))


def open_round(
    project: Project,
    kind: RoundKind,
    at: str,
    *,
    question: WeightQuestion = WeightQuestion.DIRECT,
    order_rule: str = "roc",
    issue_ids: Iterable[str] = (),
    previous: str = "",
) -> Project:
    """One more round, open for ballots.

    question    for weights: the way of asking
    order_rule  for weights by order: key of a rule of `methods.elicitation.ORDER_RULES`
    issue_ids   for scores and the gut check: the issues asked about, at least one
    previous    id of an earlier round of the same kind that this one repeats
    """
    held = workshop_of(project)
    if held.open_round is not None:
        raise EditError(
            tr("{open_round} is still open.").format(open_round=held.open_round.title),
            remedy=tr("Close it first."),
        )
    if not held.participants:
        raise EditError(tr("Nobody takes part yet."), remedy=tr("Add participants or draw codes first."))
    asked_issues = tuple(dict.fromkeys(issue_ids))
    if kind is RoundKind.WEIGHTS:
        _check_way(project, question)
        asked_issues = ()
    elif not asked_issues:
        raise EditError(tr("This round asks about no issue."), remedy=tr("Choose one or more issues."))
    else:
        question, order_rule = WeightQuestion.DIRECT, "roc"
    at = whole_text(at)
    known_key(order_rule, ORDER_RULE_KEYS)
    if previous and round_of(held, previous).kind is not kind:
        raise EditError(tr("A round repeats one of its own kind."))
    number = max((r.number for r in held.rounds), default=0) + 1
    made = Round(
        f"round-{number}",
        number,
        kind,
        questions_of(project, kind, question, asked_issues),
        question,
        order_rule if question is WeightQuestion.ORDER else "roc",
        previous=previous,
        opened=at,
    )
    project = with_workshop(project, rounds=(*held.rounds, made))
    again = tr(", repeating {held}").format(held=round_of(held, previous).mention) if previous else ""
    return add_minute(
        project,
        at,
        tr("{made} opened: {made2}{again}.").format(made=made.title, made2=described(made), again=again),
        MinuteKind.ROUND,
        made.id,
    )


def _check_way(project: Project, question: WeightQuestion) -> None:
    if question not in WAYS:
        raise EditError(
            tr("Weights read off the scores cannot be voted on."), remedy=tr("Choose another way.")
        )
    if question is WeightQuestion.PAIRWISE:
        loose = [c.title for c in project.criteria if not c.group]
        if loose and len(loose) < len(project.criteria):
            raise EditError(
                tr("Criteria without a group cannot be compared beside grouped ones: {loose}.").format(
                    loose=", ".join(loose)
                ),
                remedy=tr("Put every criterion into a group, or none."),
            )


def discard_round(project: Project, round_id: str) -> Project:
    """Take back a round that was opened by mistake and has no ballots; its entry in the minutes goes too."""
    held = workshop_of(project)
    gone = round_of(held, round_id)
    if gone.sealed or gone.state is not RoundState.OPEN:
        raise EditError(
            tr("{gone} has been voted in or closed, so that it stays on record.").format(gone=gone.title)
        )
    rounds = tuple(r for r in held.rounds if r.id != round_id)
    entry = _opening(held, gone)
    minutes = tuple(m for n, m in enumerate(held.minutes) if n != entry)
    return with_workshop(project, rounds=rounds, minutes=minutes)


def _opening(workshop: Workshop, opened: Round) -> int | None:
    """Where the minutes tell of the opening of a round, counted from 0; None if it cannot be told.

    Entries without a round are from an older program. Of those it is the one that tells of a round at
    the time of the opening, as long as only one does.
    """
    course = [(n, m) for n, m in enumerate(workshop.minutes) if m.kind is MinuteKind.ROUND]
    known = [n for n, m in course if m.round == opened.id]
    if known:
        return known[0]
    then = [n for n, m in course if not m.round and opened.opened and m.at == opened.opened]
    return then[0] if len(then) == 1 else None


def close_round(project: Project, round_id: str, at: str) -> Project:
    """No ballot is taken or revised in this round any more."""
    held = workshop_of(project)
    closing = round_of(held, round_id)
    if closing.state is not RoundState.OPEN:
        raise EditError(tr("{closing} is closed already.").format(closing=closing.title))
    if not closing.sealed:
        raise EditError(
            tr("Nobody has voted in {closing}.").format(closing=closing.mention),
            remedy=tr("Discard it instead."),
        )
    at, found = whole_text(at), progress(held, round_id)
    project = _with_round(project, replace(closing, state=RoundState.CLOSED, closed=at))
    words = plural(
        found.voted,
        tr("{closing} closed: {voted} of {expected} voted.", "one voter"),
        tr("{closing} closed: {voted} of {expected} voted."),
    ).format(closing=closing.title, voted=found.voted, expected=found.expected)
    return add_minute(project, at, words, MinuteKind.ROUND, round_id)


def reveal_round(project: Project, round_id: str, at: str) -> Project:
    """The ballots of a closed round are seen from now on.

    In an anonymous workshop fewer than three ballots are never shown.
    """
    shown, at = round_of(workshop_of(project), round_id), whole_text(at)
    if shown.state is RoundState.OPEN:
        raise EditError(tr("{shown} is still open.").format(shown=shown.title), remedy=tr("Close it first."))
    if shown.state is RoundState.REVEALED:
        raise EditError(tr("{shown} is revealed already.").format(shown=shown.title))
    if workshop_of(project).anonymous and len(shown.sealed) < SMALLEST_GROUP:
        raise EditError(
            tr(
                "Fewer than {smallest_group} voted in {shown}, so that its ballots would give their "
                "voters away. They stay sealed."
            ).format(smallest_group=SMALLEST_GROUP, shown=shown.mention),
            remedy=tr("Open another round when there are more."),
        )
    project = _with_round(project, replace(shown, state=RoundState.REVEALED, revealed=at))
    words = tr("{shown} revealed.").format(shown=shown.title)
    return add_minute(project, at, words, MinuteKind.ROUND, round_id)


def asked_otherwise(project: Project, round_id: str) -> tuple[str, ...]:
    """How the questions of a round differ from what the project would ask now, one sentence each."""
    held = round_of(workshop_of(project), round_id)
    return differences(held.asked, questions_now(project, held))


# Ballots


def cast_ballot(
    project: Project,
    round_id: str,
    voter: str,
    answers: Answers,
    *,
    source: BallotSource,
    at: str,
    reasons: Mapping[str, str] | None = None,
) -> Project:
    """A participant's ballot handed in, in place of an earlier one of theirs.

    reasons  what each is about (a criterion's or issue's id, or empty for all) to the reason; empty ones
             are dropped
    In an anonymous workshop neither source nor time is kept, and reasons go among the round's remarks,
    from which those of an earlier ballot cannot be taken back, as nobody can tell whose they are.
    Raises EditError if the round is not open, the questions were edited since, or something is missing.
    """
    held = workshop_of(project)
    into = round_of(held, round_id)
    who = participant(held, voter)
    if into.state is not RoundState.OPEN:
        raise EditError(
            tr("{into} is closed, so that no ballot is taken or revised in it any more.").format(
                into=into.title
            )
        )
    if held.anonymous and not who.present:
        raise EditError(
            tr("This code belongs to earlier ballots; nobody votes with it."), remedy=tr("Draw another.")
        )
    edited = asked_otherwise(project, round_id)
    if edited:
        raise EditError(
            tr("The questions were edited since {into} was opened. {edited}").format(
                into=into.mention, edited=" ".join(edited)
            ),
            remedy=tr("Undo the edit, or close this round and open another."),
        )
    faults = faults_of(into, answers)
    if faults:
        raise EditError(tr("The ballot is not complete. {faults}").format(faults=" ".join(faults)))
    answers = only_asked(into, answers)
    said = {k: checked_text(t, tr("reason")) for k, t in (reasons or {}).items() if t.strip()}
    known = {"", *(c.id for c in into.asked.criteria), *(i.id for i in into.asked.issues)}
    if not said.keys() <= known:
        raise EditError(tr("A reason is given for something that this round does not ask about."))
    if held.anonymous:
        ballot = Ballot(who.id, answers)
        remarks = tuple(sorted({*into.remarks, *said.items()}))
        into = replace(into, remarks=remarks)
    else:
        ballot = Ballot(who.id, answers, source, whole_text(at), FrozenDict(said))
    others = [b for b in into.sealed if b.voter != who.id]
    sealed = sorted([*others, ballot], key=lambda b: b.voter)
    return _with_round(project, replace(into, sealed=tuple(sealed)))


def only_asked(held: Round, answers: Answers) -> Answers:
    """The answers without whatever the round does not ask for, in the order of the questions.

    Nothing else gets from a private screen into the file, and the order of keys does not tell the
    order in which they were typed.
    """
    empty = Answers()
    criteria = [c.id for c in held.asked.criteria]
    if held.kind is RoundKind.GUT:
        asked = ((i, [o for o, _ in i.options]) for i in held.asked.issues)
        orders = {i.id: _ties_in_order(answers.orders[i.id], options) for i, options in asked}
        return replace(empty, orders=FrozenDict(orders))
    if held.kind is RoundKind.SCORES:
        cells = [(i.id, o, c) for i in held.asked.issues for o, _ in i.options for c in criteria]
        return replace(empty, scores=FrozenDict({cell: _bare(answers.scores[cell]) for cell in cells}))
    if held.question is WeightQuestion.DIRECT:
        return replace(empty, points=FrozenDict({c: finite(answers.points[c]) for c in criteria}))
    given, blank = answers.elicitation, replace(empty.elicitation, question=held.question)
    if held.question is WeightQuestion.SWING:
        kept = replace(blank, swing=FrozenDict({c: finite(given.swing[c]) for c in criteria}))
    elif held.question is WeightQuestion.ORDER:
        kept = replace(blank, order=_ties_in_order(given.order, criteria), order_rule=held.order_rule)
    else:
        kept = replace(
            blank,
            pairwise=_in_order(given.pairwise, criteria),
            between=_in_order(given.between, [g for g, _ in held.asked.groups]),
        )
    return replace(empty, elicitation=kept)


def _in_order(judgements: Judgements, ids: Sequence[str]) -> Judgements:
    kept = judgements.restricted(ids).ratios
    return Judgements(FrozenDict({pair: finite(kept[pair]) for pair in sorted(kept)}))


def _ties_in_order(order: tuple[tuple[str, ...], ...], ids: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(sorted(place, key=ids.index)) for place in order)


def _bare(score: Score) -> Score:
    """The judgement alone: reasons are given beside the answers."""
    return Score(score.level, None if score.number is None else finite(score.number))


def withdraw_ballot(project: Project, round_id: str, voter: str) -> Project:
    """An open round without one participant's ballot, which they asked to have back."""
    held = workshop_of(project)
    of = round_of(held, round_id)
    if of.state is not RoundState.OPEN:
        raise EditError(tr("{of} is closed, so that no ballot is withdrawn any more.").format(of=of.title))
    rest = tuple(b for b in of.sealed if b.voter != voter)
    if len(rest) == len(of.sealed):
        raise EditError(tr("They have not voted in this round."))
    return _with_round(project, replace(of, sealed=rest))


def _with_round(project: Project, changed: Round) -> Project:
    rounds = tuple(changed if r.id == changed.id else r for r in workshop_of(project).rounds)
    return with_workshop(project, rounds=rounds)
