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
from mcda_app.domain.edits.minutes import add_event
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import ORDER_RULE_KEYS, known_key
from mcda_app.domain.minute_events import RoundClosed, RoundOpened, RoundRevealed
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
from mcda_app.domain.workshop_lookup import participant, require_round, require_workshop, with_workshop
from mcda_app.errors import EditError
from mcda_app.i18n import tr


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
    workshop = require_workshop(project)
    if workshop.open_round is not None:
        raise EditError(
            tr("{open_round} is still open.").format(open_round=workshop.open_round.title),
            remedy=tr("Close it first."),
        )
    if not workshop.participants:
        raise EditError(tr("Nobody takes part yet."), remedy=tr("Add participants or draw codes first."))
    issues = tuple(dict.fromkeys(issue_ids))
    if kind is RoundKind.WEIGHTS:
        _check_way(project, question)
        issues = ()
    elif not issues:
        raise EditError(
            tr("This round does not ask about any issue."), remedy=tr("Choose one or more issues.")
        )
    else:
        question, order_rule = WeightQuestion.DIRECT, "roc"
    at = whole_text(at)
    known_key(order_rule, ORDER_RULE_KEYS)
    if previous and require_round(workshop, previous).kind is not kind:
        raise EditError(tr("A round can only repeat one of its own kind."))
    number = max((r.number for r in workshop.rounds), default=0) + 1
    opened = Round(
        f"round-{number}",
        number,
        kind,
        questions_of(project, kind, question, issues),
        question,
        order_rule if question is WeightQuestion.ORDER else "roc",
        previous=previous,
        opened=at,
    )
    project = with_workshop(project, rounds=(*workshop.rounds, opened))
    return add_event(project, at, RoundOpened(), opened.id)


def _check_way(project: Project, question: WeightQuestion) -> None:
    if question is WeightQuestion.OBJECTIVE:
        raise EditError(
            tr("Weights derived from the scores cannot be voted on."), remedy=tr("Choose another way.")
        )
    if question is WeightQuestion.PAIRWISE:
        loose = [c.title for c in project.criteria if not c.group]
        if loose and len(loose) < len(project.criteria):
            raise EditError(
                tr("Criteria outside a group cannot be compared with grouped ones: {loose}.").format(
                    loose=", ".join(loose)
                ),
                remedy=tr("Put every criterion into a group, or none."),
            )


def discard_round(project: Project, round_id: str) -> Project:
    """Take back a round that was opened by mistake and has no ballots; its entry in the minutes goes too."""
    workshop = require_workshop(project)
    round_ = require_round(workshop, round_id)
    if round_.sealed or round_.state is not RoundState.OPEN:
        raise EditError(
            tr("{gone} has ballots or is closed, so it stays on record.").format(gone=round_.title)
        )
    rounds = tuple(r for r in workshop.rounds if r.id != round_id)
    entry = _opening(workshop, round_)
    minutes = tuple(m for n, m in enumerate(workshop.minutes) if n != entry)
    return with_workshop(project, rounds=rounds, minutes=minutes)


def _opening(workshop: Workshop, opened: Round) -> int | None:
    """Where the minutes tell of the opening of a round, counted from 0; None if it cannot be told.

    Entries without a round are from an older program. Of those it is the one that tells of a round at
    the time of the opening, as long as only one does.
    """
    of_rounds = [(n, m) for n, m in enumerate(workshop.minutes) if m.kind is MinuteKind.ROUND]
    entries = [n for n, m in of_rounds if m.round == opened.id]
    if entries:
        return entries[0]
    at_that_time = [n for n, m in of_rounds if not m.round and opened.opened and m.at == opened.opened]
    return at_that_time[0] if len(at_that_time) == 1 else None


def close_round(project: Project, round_id: str, at: str) -> Project:
    """No ballot is taken or revised in this round any more."""
    workshop = require_workshop(project)
    round_ = require_round(workshop, round_id)
    if round_.state is not RoundState.OPEN:
        raise EditError(tr("{closing} is already closed.").format(closing=round_.title))
    if not round_.sealed:
        raise EditError(
            tr("Nobody has voted in {closing}.").format(closing=round_.mention),
            remedy=tr("Discard it instead."),
        )
    at, turnout = whole_text(at), progress(workshop, round_id)
    project = _with_round(project, replace(round_, state=RoundState.CLOSED, closed=at))
    return add_event(project, at, RoundClosed(turnout.voted, turnout.expected), round_id)


def reveal_round(project: Project, round_id: str, at: str) -> Project:
    """The ballots of a closed round are seen from now on.

    In an anonymous workshop fewer than three ballots are never shown.
    """
    round_, at = require_round(require_workshop(project), round_id), whole_text(at)
    if round_.state is RoundState.OPEN:
        raise EditError(tr("{shown} is still open.").format(shown=round_.title), remedy=tr("Close it first."))
    if round_.state is RoundState.REVEALED:
        raise EditError(tr("{shown} has already been revealed.").format(shown=round_.title))
    if require_workshop(project).anonymous and len(round_.sealed) < SMALLEST_GROUP:
        raise EditError(
            tr(
                "Fewer than {smallest_group} voted in {shown}, so its ballots would reveal who cast "
                "them. They stay sealed."
            ).format(smallest_group=SMALLEST_GROUP, shown=round_.mention),
            remedy=tr("Open another round when there are more."),
        )
    project = _with_round(project, replace(round_, state=RoundState.REVEALED, revealed=at))
    return add_event(project, at, RoundRevealed(), round_id)


def question_changes(project: Project, round_id: str) -> tuple[str, ...]:
    """How the questions of a round differ from what the project would ask now, one sentence each."""
    round_ = require_round(require_workshop(project), round_id)
    return differences(round_.asked, questions_now(project, round_))


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
    workshop = require_workshop(project)
    round_ = require_round(workshop, round_id)
    person = participant(workshop, voter)
    if round_.state is not RoundState.OPEN:
        raise EditError(
            tr("{into} is closed. Its ballots can no longer be submitted or revised.").format(
                into=round_.title
            )
        )
    if workshop.anonymous and not person.present:
        raise EditError(
            tr("This code belongs to earlier ballots and can no longer be used to vote."),
            remedy=tr("Draw another."),
        )
    changes = question_changes(project, round_id)
    if changes:
        raise EditError(
            tr("The questions were edited since {into} was opened. {edited}").format(
                into=round_.mention, edited=" ".join(changes)
            ),
            remedy=tr("Undo the edit, or close this round and open another."),
        )
    faults = faults_of(round_, answers)
    if faults:
        raise EditError(tr("The ballot is not complete. {faults}").format(faults=" ".join(faults)))
    answers = restrict_to_round(round_, answers)
    texts = {k: checked_text(t, tr("reason")) for k, t in (reasons or {}).items() if t.strip()}
    subjects = {"", *(c.id for c in round_.asked.criteria), *(i.id for i in round_.asked.issues)}
    if not texts.keys() <= subjects:
        raise EditError(tr("A reason is given for something that this round does not ask about."))
    if workshop.anonymous:
        ballot = Ballot(person.id, answers)
        remarks = tuple(sorted({*round_.remarks, *texts.items()}))
        round_ = replace(round_, remarks=remarks)
    else:
        ballot = Ballot(person.id, answers, source, whole_text(at), FrozenDict(texts))
    others = [b for b in round_.sealed if b.voter != person.id]
    sealed = sorted([*others, ballot], key=lambda b: b.voter)
    return _with_round(project, replace(round_, sealed=tuple(sealed)))


def restrict_to_round(round_: Round, answers: Answers) -> Answers:
    """The answers without whatever the round does not ask for, in the order of the questions.

    Nothing else gets from a private screen into the file, and the order of keys does not tell the
    order in which they were typed.
    """
    empty = Answers()
    criteria = [c.id for c in round_.asked.criteria]
    if round_.kind is RoundKind.GUT:
        options_by_issue = ((i, [o for o, _ in i.options]) for i in round_.asked.issues)
        orders = {i.id: _ties_in_order(answers.orders[i.id], options) for i, options in options_by_issue}
        return replace(empty, orders=FrozenDict(orders))
    if round_.kind.asks_scores:
        cells = [(i.id, o, c) for i in round_.asked.issues for o, _ in i.options for c in criteria]
        return replace(empty, scores=FrozenDict({cell: _bare(answers.scores[cell]) for cell in cells}))
    if round_.question is WeightQuestion.DIRECT:
        return replace(empty, points=FrozenDict({c: finite(answers.points[c]) for c in criteria}))
    elicitation, blank = answers.elicitation, replace(empty.elicitation, question=round_.question)
    if round_.question is WeightQuestion.SWING:
        restricted = replace(blank, swing=FrozenDict({c: finite(elicitation.swing[c]) for c in criteria}))
    elif round_.question is WeightQuestion.ORDER:
        restricted = replace(
            blank, order=_ties_in_order(elicitation.order, criteria), order_rule=round_.order_rule
        )
    else:
        restricted = replace(
            blank,
            pairwise=_in_order(elicitation.pairwise, criteria),
            between=_in_order(elicitation.between, [g for g, _ in round_.asked.groups]),
        )
    return replace(empty, elicitation=restricted)


def _in_order(judgements: Judgements, ids: Sequence[str]) -> Judgements:
    ratios = judgements.restricted(ids).ratios
    return Judgements(FrozenDict({pair: finite(ratios[pair]) for pair in sorted(ratios)}))


def _ties_in_order(order: tuple[tuple[str, ...], ...], ids: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(sorted(place, key=ids.index)) for place in order)


def _bare(score: Score) -> Score:
    """The judgement alone: reasons are given beside the answers."""
    return Score(score.level, None if score.number is None else finite(score.number))


def withdraw_ballot(project: Project, round_id: str, voter: str) -> Project:
    """An open round without one participant's ballot, which they asked to have back."""
    workshop = require_workshop(project)
    round_ = require_round(workshop, round_id)
    if round_.state is not RoundState.OPEN:
        raise EditError(tr("{of} is closed. Its ballots can no longer be withdrawn.").format(of=round_.title))
    rest = tuple(b for b in round_.sealed if b.voter != voter)
    if len(rest) == len(round_.sealed):
        raise EditError(tr("This participant has not voted in this round."))
    return _with_round(project, replace(round_, sealed=rest))


def _with_round(project: Project, round_: Round) -> Project:
    rounds = tuple(round_ if r.id == round_.id else r for r in require_workshop(project).rounds)
    return with_workshop(project, rounds=rounds)
