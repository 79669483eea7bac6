# SPDX-License-Identifier: MIT
"""Rounds and ballots: functions from one project to the next.

A round goes from open to closed to revealed; a closed one can be opened again until it is revealed, and
one is open at a time. Who can vote in it, with what weight and on what, is recorded when it opens. While
it is open a participant's later ballot takes the place of the earlier one. Ballots are sealed as they
are cast and opened at the reveal, by the `sealer` that is passed in. Whatever cannot be done raises
EditError.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from mcda_app.domain.checks import whole_text
from mcda_app.domain.edits.workshop.minutes import add_event
from mcda_app.domain.edits.workshop.voter_roll import roll_now, with_voter
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import ORDER_RULE_KEYS, known_key
from mcda_app.domain.project import Project
from mcda_app.domain.voting.ballots import faults_of, progress
from mcda_app.domain.voting.lookup import participant, require_round, require_workshop, with_workshop
from mcda_app.domain.voting.round_questions import differences, questions_now, questions_of
from mcda_app.domain.workshop.checks import checked_text
from mcda_app.domain.workshop.minute_events import (
    OF_A_ROUND,
    RoundClosed,
    RoundOpened,
    RoundReopened,
    RoundRevealed,
)
from mcda_app.domain.workshop.round_answers import restrict_to_round
from mcda_app.domain.workshop.sealing import BINDING_BYTES, BOX_OVERHEAD, Sealer, Void, byte_count
from mcda_app.domain.workshop.workshop import (
    SMALLEST_GROUP,
    Answers,
    Ballot,
    BallotSource,
    MinuteKind,
    Participant,
    Round,
    RoundKind,
    RoundState,
    Seal,
    SealedBallot,
    Workshop,
)
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def open_round(
    project: Project,
    kind: RoundKind,
    at: str,
    sealer: Sealer,
    *,
    question: WeightQuestion = WeightQuestion.DIRECT,
    order_rule: str = "roc",
    issue_ids: Iterable[str] = (),
    previous: str = "",
    witness: str = "",
) -> Project:
    """One more round, open for ballots, with a key of its own.

    question    for weights: the way of asking
    order_rule  for weights by order: key of a rule of `methods.elicitation.ORDER_RULES`
    issue_ids   for scores and the gut check: the issues asked about, at least one
    previous    id of an earlier round of the same kind that this one repeats
    witness     public key of a witness, who alone can open the ballots then; empty for a key of this
                computer's
    The number of people in the room of an anonymous workshop must be known, so that no ballot too many
    goes unnoticed.
    """
    workshop = require_workshop(project)
    if workshop.open_round is not None:
        raise EditError(
            tr("{open_round} is still open.").format(open_round=workshop.open_round.title),
            remedy=tr("Close it first."),
        )
    if not workshop.participants:
        raise EditError(tr("Nobody takes part yet."), remedy=tr("Add participants or draw codes first."))
    if workshop.anonymous and not workshop.headcount:
        raise EditError(
            tr("It is not known how many people are here, so that a ballot too many would go unnoticed."),
            remedy=tr("Enter their number under People ▸ How many are here."),
        )
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
        roll=roll_now(workshop),
    )
    opened = replace(opened, seal=sealer.new_seal(workshop.id, opened, witness))
    project = with_workshop(project, rounds=(*workshop.rounds, opened))
    return add_event(project, at, RoundOpened(), opened.id)


def _check_way(project: Project, question: WeightQuestion) -> None:
    if question is WeightQuestion.TRADE_OFFS:
        raise EditError(
            tr("Answers to trade-off questions cannot be voted on: each depends on those before it."),
            remedy=tr("Choose another way."),
        )
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


def may_discard(workshop: Workshop, round_: Round) -> bool:
    """Whether a round is open without ballots, and the minutes tell no more of it than its opening."""
    entries = sum(m.round == round_.id and isinstance(m.event, OF_A_ROUND) for m in workshop.minutes)
    return round_.state is RoundState.OPEN and not round_.ballot_count and entries <= 1


def discard_round(project: Project, round_id: str) -> Project:
    """Take back a round that was opened by mistake and has no ballots; its entry in the minutes goes too.

    One of which the minutes tell more, such as that its ballots were destroyed, stays on record.
    """
    workshop = require_workshop(project)
    round_ = require_round(workshop, round_id)
    if not may_discard(workshop, round_):
        raise EditError(
            tr("{gone} has or had ballots, is closed, or was corrected, so it stays on record.").format(
                gone=round_.title
            ),
            remedy="" if round_.state is not RoundState.OPEN else tr("Close it instead."),
        )
    rounds = tuple(r for r in workshop.rounds if r.id != round_id)
    entry = _opening(workshop, round_)
    minutes = tuple(m for n, m in enumerate(workshop.minutes) if n != entry)
    return with_workshop(project, rounds=rounds, minutes=minutes)


def discarded_keys(before: Workshop, after: Workshop) -> frozenset[str]:
    """What the key store knows the keys by that an edit made useless: of rounds without ballots that it took
    out of a workshop, and of codes that it had everybody forget."""
    kept = {r.id for r in after.rounds}
    gone = (r for r in before.rounds if r.id not in kept and not r.ballot_count)
    codes = {before.hashing.salt_id} - {"", after.hashing.salt_id}
    return frozenset(r.seal.public_key for r in gone if r.seal is not None) | codes


def keys_of(workshop: Workshop) -> frozenset[str]:
    """What the key store knows all keys of a workshop by: of its rounds and of its codes."""
    rounds = (r.seal.public_key for r in workshop.rounds if r.seal is not None)
    return frozenset(rounds) | ({workshop.hashing.salt_id} - {""})


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
    if may_discard(workshop, round_):
        raise EditError(
            tr("Nobody has voted in {closing}.").format(closing=round_.mention),
            remedy=tr("Discard it instead."),
        )
    at, turnout = whole_text(at), progress(workshop, round_id)
    project = with_round(project, replace(round_, state=RoundState.CLOSED, closed=at))
    return add_event(project, at, RoundClosed(turnout.voted, turnout.expected), round_id)


def reopen_round(project: Project, round_id: str, at: str) -> Project:
    """A closed round takes ballots again; its questions, its roll and its ballots stay."""
    workshop = require_workshop(project)
    round_ = require_round(workshop, round_id)
    if round_.state is RoundState.OPEN:
        raise EditError(tr("{round} is open.").format(round=round_.title))
    if round_.state is RoundState.REVEALED:
        raise EditError(
            tr("{shown} has already been revealed.").format(shown=round_.title),
            remedy=tr("Repeat it in another round."),
        )
    if workshop.open_round is not None:
        raise EditError(
            tr("{open_round} is still open.").format(open_round=workshop.open_round.title),
            remedy=tr("Close it first."),
        )
    project = with_round(project, replace(round_, state=RoundState.OPEN, closed=""))
    return add_event(project, at, RoundReopened(), round_id)


def reveal_round(project: Project, round_id: str, at: str, sealer: Sealer, key: str = "") -> Project:
    """The ballots of a closed round are opened, put in order of their voters, and seen from now on.

    key  the witness's key, if a witness keeps it: words or the text of a key file
    A ballot that cannot be read counts as void, and so does a copy under another code. In an anonymous
    workshop fewer than three ballots are never shown, and more ballots than people are not opened before
    that is resolved.
    """
    workshop = require_workshop(project)
    round_, at = require_round(workshop, round_id), whole_text(at)
    if round_.state is RoundState.OPEN:
        raise EditError(tr("{shown} is still open.").format(shown=round_.title), remedy=tr("Close it first."))
    if round_.state is RoundState.REVEALED:
        raise EditError(tr("{shown} has already been revealed.").format(shown=round_.title))
    if not round_.ballot_count:
        raise EditError(tr("Nobody has voted in {closing}.").format(closing=round_.mention))
    _refuse_too_few(workshop, round_, round_.ballot_count)
    surplus = progress(workshop, round_id).surplus
    if surplus:
        raise EditError(
            tr("There are {ballots} ballots in {round} for {people} people.").format(
                ballots=round_.ballot_count, round=round_.mention, people=round_.roll.expected
            ),
            remedy=tr(
                "Correct the number of people if they were miscounted, start the round again, or draw the "
                "surplus by lot: no ballot is opened for that."
            ),
        )
    copied = 0
    if round_.seal is not None:
        ballots, remarks, copied = _opened_ballots(workshop, round_, sealer, key)
        _refuse_too_few(workshop, round_, len(ballots))
        void = round_.void + len(round_.sealed) - len(ballots)
        round_ = replace(round_, sealed=(), ballots=ballots, remarks=remarks, void=void)
    project = with_round(project, replace(round_, state=RoundState.REVEALED, revealed=at))
    return add_event(project, at, RoundRevealed(round_.void, copied), round_id)


def _refuse_too_few(workshop: Workshop, round_: Round, count: int) -> None:
    if workshop.anonymous and count < SMALLEST_GROUP:
        raise EditError(
            tr(
                "Fewer than {smallest_group} voted in {shown}, so its ballots would reveal who cast "
                "them. They stay sealed."
            ).format(smallest_group=SMALLEST_GROUP, shown=round_.mention),
            remedy=tr("Open another round when there are more."),
        )


def _opened_ballots(
    workshop: Workshop, round_: Round, sealer: Sealer, key: str
) -> tuple[tuple[Ballot, ...], tuple[tuple[str, str], ...], int]:
    """The readable ballots in order of their voters, in an anonymous workshop the reasons apart, and how
    many were copies under another code."""
    contents = sealer.open_ballots(round_, key)
    voters = {_tag(workshop, round_, p, sealer): p.id for p in workshop.participants if _usable(workshop, p)}
    ballots, remarks = [], set(round_.remarks)
    for one in round_.sealed:
        content, voter = contents.get(one.tag), voters.get(one.tag)
        if content is None or isinstance(content, Void) or voter is None:
            continue
        if workshop.anonymous and not sealer.vouches_for(round_, one):
            continue  # somebody put it into the file
        answers, reasons = content
        if workshop.anonymous:
            ballots.append(Ballot(voter, answers))
            remarks.update(reasons.items())
        else:
            ballots.append(Ballot(voter, answers, one.source, one.at, reasons))
    copied = sum(content is Void.COPIED for content in contents.values())
    return tuple(sorted(ballots, key=lambda b: b.voter)), tuple(sorted(remarks)), copied


def unrevealed_round(project: Project, round_id: str) -> tuple[Workshop, Round]:
    """The workshop and its round; EditError if the round was revealed."""
    workshop = require_workshop(project)
    round_ = require_round(workshop, round_id)
    if round_.state is RoundState.REVEALED:
        raise EditError(tr("{shown} has already been revealed.").format(shown=round_.title))
    return workshop, round_


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
    sealer: Sealer,
    *,
    source: BallotSource,
    at: str,
    reasons: Mapping[str, str] | None = None,
) -> Project:
    """A participant's ballot, checked and sealed, in place of an earlier one of theirs.

    reasons  what each is about (a criterion's or issue's id, or empty for all) to the reason; empty ones
             are dropped
    In an anonymous workshop neither source nor time is kept.
    Raises EditError if the round is not open, the questions were edited since, or something is missing.
    """
    round_ = require_round(require_workshop(project), round_id)
    _require_open(project, round_)
    faults = faults_of(round_, answers)
    if faults:
        raise EditError(tr("The ballot is not complete. {faults}").format(faults=" ".join(faults)))
    texts = {k: checked_text(t, tr("reason")) for k, t in (reasons or {}).items() if t.strip()}
    subjects = {"", *(c.id for c in round_.asked.criteria), *(i.id for i in round_.asked.issues)}
    if not texts.keys() <= subjects:
        raise EditError(tr("A reason is given for something that this round does not ask about."))
    box = sealer.seal(round_, restrict_to_round(round_, answers), FrozenDict(texts))
    return hand_in_box(project, round_id, voter, box, sealer, source=source, at=at)


def hand_in_box(
    project: Project,
    round_id: str,
    voter: str,
    box: str,
    sealer: Sealer,
    *,
    source: BallotSource,
    at: str,
) -> Project:
    """A participant's ballot that was sealed elsewhere, in place of an earlier one of theirs.

    box  the sealed ballot behind its binding in Base64, see `sealing`. What it says is checked at the reveal,
         and so is that it was sealed for this voter: a copy of somebody else's, whose answers the copier
         would read under their own number, does not count then
    Raises EditError if the round is not open, the questions were edited since, or the box is not as long
    as those of its round.
    """
    workshop = require_workshop(project)
    round_, person = require_round(workshop, round_id), participant(workshop, voter)
    seal = _require_open(project, round_)
    if not _usable(workshop, person):
        raise EditError(
            tr("This code belongs to earlier ballots and can no longer be used to vote."),
            remedy=tr("Draw another."),
        )
    if byte_count(box) != BINDING_BYTES + seal.size + BOX_OVERHEAD:
        raise EditError(
            tr("This is not a sealed ballot of {round}.").format(round=round_.mention),
            remedy=tr("Fill in a new ballot."),
        )
    tag = _tag(workshop, round_, person, sealer)
    if workshop.anonymous:
        ballot = SealedBallot(tag, box, mac=sealer.mac(round_, tag, box))
    else:
        ballot = SealedBallot(tag, box, source, whole_text(at))
        project = with_voter(project, round_id, person)
    return put_ballot(project, round_id, tag, ballot)


def ballot_of(workshop: Workshop, round_id: str, voter: str, sealer: Sealer) -> SealedBallot | None:
    """A participant's sealed ballot, with which `put_back_ballot` undoes what was keyed in wrongly.

    Show nobody whether there is one in an anonymous workshop: it would tell who has voted.
    """
    round_ = require_round(workshop, round_id)
    if round_.seal is None:
        return None
    tag = _tag(workshop, round_, participant(workshop, voter), sealer)
    return next((b for b in round_.sealed if b.tag == tag), None)


def put_back_ballot(
    project: Project, round_id: str, voter: str, earlier: SealedBallot | None, sealer: Sealer
) -> Project:
    """An open round with a participant's ballot as it was before a mistake.

    earlier  what `ballot_of` said before the mistake; None if they had not voted
    """
    workshop = require_workshop(project)
    round_ = require_round(workshop, round_id)
    _require_open(project, round_)
    tag = _tag(workshop, round_, participant(workshop, voter), sealer)
    if earlier is not None and earlier.tag != tag:
        raise EditError(tr("This ballot is somebody else's."))
    return put_ballot(project, round_id, tag, earlier)


def put_ballot(project: Project, round_id: str, tag: str, ballot: SealedBallot | None) -> Project:
    """A round with this ballot under a tag, or with none under it."""
    round_ = require_round(require_workshop(project), round_id)
    others = (b for b in round_.sealed if b.tag != tag)
    sealed = sorted([*others, *((ballot,) if ballot else ())], key=lambda b: b.tag)
    return with_round(project, replace(round_, sealed=tuple(sealed)))


def withdraw_ballot(project: Project, round_id: str, voter: str, sealer: Sealer) -> Project:
    """An open round without one participant's ballot, which they asked to have back."""
    workshop = require_workshop(project)
    round_ = require_round(workshop, round_id)
    if round_.state is not RoundState.OPEN:
        raise EditError(tr("{of} is closed. Its ballots can no longer be withdrawn.").format(of=round_.title))
    if round_.seal is None:
        raise not_sealed(round_)
    tag = _tag(workshop, round_, participant(workshop, voter), sealer)
    if not any(b.tag == tag for b in round_.sealed):
        raise EditError(tr("This participant has not voted in this round."))
    return put_ballot(project, round_id, tag, None)


def _require_open(project: Project, round_: Round) -> Seal:
    """The seal of a round that takes ballots. Raises EditError for any other."""
    if round_.state is not RoundState.OPEN:
        raise EditError(
            tr("{into} is closed. Its ballots can no longer be submitted or revised.").format(
                into=round_.title
            )
        )
    if round_.seal is None:
        raise not_sealed(round_)
    changes = question_changes(project, round_.id)
    if changes:
        raise EditError(
            tr("The questions were edited since {into} was opened. {edited}").format(
                into=round_.mention, edited=" ".join(changes)
            ),
            remedy=tr("Undo the edit, or close this round and open another."),
        )
    return round_.seal


def not_sealed(round_: Round) -> EditError:
    """Why a round of a version that did not seal ballots cannot be changed."""
    return EditError(
        tr("{round} was opened with an earlier version, which did not seal ballots.").format(
            round=round_.title
        ),
        remedy=tr("Close it, and open another round for further ballots."),
    )


def _usable(workshop: Workshop, person: Participant) -> bool:
    """Whether somebody can vote: a slip that was drawn for earlier ballots only cannot."""
    return person.present or not workshop.anonymous


def _tag(workshop: Workshop, round_: Round, person: Participant, sealer: Sealer) -> str:
    return sealer.tag(round_, person.id) if workshop.anonymous else person.id


def with_round(project: Project, round_: Round) -> Project:
    """The project with this round in place of the one of its id."""
    rounds = tuple(round_ if r.id == round_.id else r for r in require_workshop(project).rounds)
    return with_workshop(project, rounds=rounds)
