# SPDX-License-Identifier: MIT
"""Workshops for tests: a project with participants, and complete answers to any round."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from hashlib import sha256
from random import Random

from mcda_app.analysis.group.minutes import minute_text
from mcda_app.domain.edits.workshop import minutes, rounds
from mcda_app.domain.edits.workshop.participants import (
    add_participant,
    issue_codes,
    make_slips,
    set_headcount,
)
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.voting.lookup import participant_of_code, participant_of_word
from mcda_app.domain.workshop.check_codes import CodeHashing, id_of_salt
from mcda_app.domain.workshop.workshop import Answers, BallotSource, Participant, Round, RoundKind, Workshop
from mcda_app.files import presets
from mcda_app.files.inputs_hash import record_hash
from mcda_app.files.sealing.key_store import KeyStore, RoundKeys
from mcda_app.files.sealing.sealer import BallotSealer

AT = "2026-03-04T10:00"
NAMES = ("Ada Quill", "Björn Ек", "Chidi Umbra", "Dora Vex", "Emil Yarrow", "Fatou Zeal", "Gil Wren")
CRITERIA = ("effectiveness", "cost", "alignment", "leverage")


class StoreOfTests(KeyStore):
    """Keys in memory, and within a test in its home folder too, where the window and the command line look.

    Rounds that are opened while tests are collected have no home folder yet.
    """

    def __init__(self) -> None:
        super().__init__()
        self._in_memory: dict[str, RoundKeys] = {}

    def add(self, keys: RoundKeys) -> None:
        self._in_memory[keys.public] = keys
        if "pytest" not in sys.modules or "PYTEST_CURRENT_TEST" in os.environ:
            super().add(keys)

    def find(self, public_key: str) -> RoundKeys | None:
        return self._in_memory.get(public_key) or super().find(public_key)

    def destroy(self, public_key: str) -> None:
        self._in_memory.pop(public_key, None)
        super().destroy(public_key)


class SealerOfTests(BallotSealer):
    """The same salt for the same workshop, so that two projects made alike are equal."""

    def new_code_hashing(self, workshop: Workshop) -> CodeHashing:
        salt = sha256(workshop.id.encode()).digest()
        self._keep_salt(workshop.id, salt)
        return CodeHashing(salt.hex(), workshop.hashing.cost, id_of_salt(salt))


SEALER = SealerOfTests(StoreOfTests())


def open_round(project: Project, kind: RoundKind, at: str, **ways: object) -> Project:
    """The edit with the sealer of this test's home folder, as the three below."""
    return rounds.open_round(project, kind, at, SEALER, **ways)  # type: ignore[arg-type]


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
    return rounds.cast_ballot(
        project, round_id, voter, answers, SEALER, source=source, at=at, reasons=reasons
    )


def withdraw_ballot(project: Project, round_id: str, voter: str) -> Project:
    return rounds.withdraw_ballot(project, round_id, voter, SEALER)


def reveal_round(project: Project, round_id: str, at: str, key: str = "") -> Project:
    return rounds.reveal_round(project, round_id, at, SEALER, key)


def sign_off(
    project: Project,
    signer: str,
    at: str,
    inputs: str,
    *,
    agrees: bool = True,
    reason: str = "",
) -> Project:
    """The edit, with the signer's code where one is asked for."""
    workshop = project.workshop
    person = None if workshop is None else workshop.participant(signer)
    code = code_of(person) if workshop is not None and workshop.anonymous and person is not None else ""
    return minutes.sign_off(
        project, signer, at, inputs, record_hash(project), SEALER, agrees=agrees, reason=reason, code=code
    )


CODES: dict[str, str] = {}
"""The codes that tests issued, by their hashes: documents keep these alone."""
CODE_COST = 1
"""What a hash costs in tests: next to nothing, so that they are quick. The program has one cost only."""


def with_codes(project: Project, rng: Random | None = None) -> Project:
    """The project with codes for all who have none."""
    project, codes = issue_codes(project, SEALER, rng=rng or Random(len(CODES)))
    assert project.workshop is not None
    CODES.update({p.code_hash: codes[p.id] for p in project.workshop.participants if p.id in codes})
    return project


def codes_of(project: Project) -> dict[str, str]:
    """All codes in clear by participant id."""
    assert project.workshop is not None
    return {p.id: CODES[p.code_hash] for p in project.workshop.participants if p.code_hash in CODES}


def code_of(person: Participant) -> str:
    return CODES.get(person.code_hash, "")


def sealed_answers(project: Project) -> dict[str, Answers]:
    """What the sealed ballots of the latest round say, by their voters: tests look, nobody else does."""
    return {voter: answers for voter, (answers, _reasons) in sealed_contents(project).items()}


def sealed_contents(project: Project) -> dict[str, tuple[Answers, Mapping[str, str]]]:
    """The same with the reasons."""
    workshop, round_ = project.workshop, latest(project)
    assert workshop is not None
    opened = SEALER.open_ballots(round_)
    contents = {}
    for person in workshop.participants:
        content = opened.get(SEALER.tag(round_, person.id) if workshop.anonymous else person.id)
        if isinstance(content, tuple):
            contents[person.id] = content
    return contents


def named(count: int = 3) -> Project:
    """The start project with a named workshop of so many."""
    rng = Random(7)
    project = begin_workshop(presets.load(), rng=rng, code_cost=CODE_COST)
    for n, name in enumerate(NAMES[:count]):
        group = "Economy" if n % 2 else "Security"
        project = add_participant(project, name, "Adviser", f"Ministry {n}", group)
    return with_codes(project, rng)


def anonymous(count: int = 4) -> Project:
    """The start project with so many slips."""
    rng = Random(7)
    project = begin_workshop(presets.load(), anonymous=True, rng=rng, code_cost=CODE_COST)
    return set_headcount(with_codes(make_slips(project, count), rng), count)


def with_hat(project: Project, count: int, group: str) -> Project:
    """An anonymous workshop with so many more slips of a group, and as many more people."""
    assert project.workshop is not None
    heads = project.workshop.headcount
    return set_headcount(with_codes(make_slips(project, count, group)), heads + count)


def find(workshop: Workshop, typed: str) -> Participant:
    """The look-up for what reads typed lines, with the sealer of tests."""
    return participant_of_word(workshop, typed, SEALER)


def whose_code(project: Project, typed: str) -> Participant:
    """The look-up with the sealer of tests."""
    assert project.workshop is not None
    return participant_of_code(project.workshop, typed, SEALER)


def people(project: Project) -> list[str]:
    assert project.workshop is not None
    return [p.id for p in project.workshop.participants]


def latest(project: Project) -> Round:
    assert project.workshop is not None
    return project.workshop.rounds[-1]


def minutes_of(project: Project) -> list[str]:
    """The entries of the minutes as they are read."""
    assert project.workshop is not None
    return [minute_text(project.workshop, m) for m in project.workshop.minutes]


def points(*numbers: float) -> Answers:
    return Answers(points=FrozenDict(zip(CRITERIA, numbers, strict=True)))


def answers_to(round_: Round, rng: Random) -> Answers:
    """Complete answers, drawn by lots."""
    criteria = [c.id for c in round_.asked.criteria]
    if round_.kind is RoundKind.GUT:
        orders = {}
        for issue in round_.asked.issues:
            options = [o for o, _ in issue.options]
            rng.shuffle(options)
            cut = rng.randint(1, len(options))
            orders[issue.id] = (tuple(options[:cut]), *((o,) for o in options[cut:]))
        return Answers(orders=FrozenDict(orders))
    if round_.kind.asks_scores:
        scores = {}
        for issue in round_.asked.issues:
            for option, _ in issue.options:
                for c in round_.asked.criteria:
                    level = rng.choice([*(level for level, _ in c.levels), None])
                    scores[(issue.id, option, c.id)] = Score(level)
        return Answers(scores=FrozenDict(scores))
    numbers = {c: float(rng.randint(1, 100)) for c in criteria}
    if round_.question is WeightQuestion.DIRECT:
        return Answers(points=FrozenDict(numbers))
    if round_.question is WeightQuestion.SWING:
        return Answers(elicitation=Elicitation(WeightQuestion.SWING, swing=FrozenDict(numbers)))
    if round_.question is WeightQuestion.ORDER:
        rng.shuffle(criteria)
        order = (tuple(criteria[:2]), *((c,) for c in criteria[2:]))
        return Answers(elicitation=Elicitation(WeightQuestion.ORDER, order=order))
    judged = Judgements()
    for n, first in enumerate(criteria):
        for second in criteria[n + 1 :]:
            judged = judged.with_ratio(first, second, float(rng.randint(1, 9)))
    return Answers(elicitation=Elicitation(WeightQuestion.PAIRWISE, pairwise=judged))


def voted(project: Project, kind: RoundKind, seed: int = 1, **ways: object) -> Project:
    """The project after everybody present voted in one more round, still open."""
    rng = Random(seed)
    project = open_round(project, kind, AT, **ways)  # type: ignore[arg-type]
    round_ = latest(project)
    assert project.workshop is not None
    for voter in [p.id for p in project.workshop.participants if p.may_vote]:
        answers = answers_to(round_, rng)
        project = cast_ballot(
            project, round_.id, voter, answers, source=BallotSource.KEYBOARD, at=f"{AT}:{voter}"
        )
    return project


def revealed(project: Project, kind: RoundKind, seed: int = 1, **ways: object) -> Project:
    """As :func:`voted`, then closed and revealed."""
    project = voted(project, kind, seed, **ways)
    round_ = latest(project)
    return reveal_round(close_round(project, round_.id, AT), round_.id, AT)


def issue_ids(project: Project, count: int = 2) -> list[str]:
    return [i.id for i in project.issues[:count]]
