# SPDX-License-Identifier: MIT
"""A whole workshop of seven, by name and anonymously, with all four ways of collecting ballots."""

from __future__ import annotations

from random import Random

import pytest

from mcda_app.analysis.group.ballot_tables import changes, pair_tables, weight_table
from mcda_app.analysis.group.gut_check import gut_gaps
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.workshop.agenda import enter_step
from mcda_app.domain.edits.workshop.minutes import add_dissent, add_minute
from mcda_app.domain.edits.workshop.rounds import ballot_of, close_round
from mcda_app.domain.edits.workshop.workshop import adopt_weights
from mcda_app.domain.elicitation import Aggregation, WeightQuestion
from mcda_app.domain.voting.ballots import progress, read_ballots
from mcda_app.domain.workshop.workshop import AgendaStep, BallotSource, RoundKind
from mcda_app.exchange.ballots.ballot_file import open_ballot, write_ballot
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.ballots.excel_form import form
from mcda_app.exchange.ballots.merge import collect
from mcda_app.files.inputs_hash import inputs_hash, signatures
from mcda_app.files.project_file import open_project, save_project
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    answers_to,
    cast_ballot,
    code_of,
    codes_of,
    issue_ids,
    latest,
    named,
    open_round,
    reveal_round,
    sign_off,
    whose_code,
)
from tests.exchange.ballots.filled import NOW, filled_form
from tests.exchange.ballots.reading import read_line_of
from tests.exchange.ballots.test_answer_fields import line_of


class Laptop:
    """The facilitator's: after every step it dies, and what was saved is opened again."""

    def __init__(self, project, path):
        self.path = path
        self.keep(project)

    def keep(self, project):
        save_project(project, self.path)
        self.project = open_project(self.path)
        assert self.project == project


def vote(laptop, folder, seed):
    """All seven vote in the open round: two each on the way, one at the console."""
    folder.mkdir()
    round_, workshop = latest(laptop.project), laptop.project.workshop
    slips = workshop.participants
    answers = {p.id: answers_to(round_, Random(seed + n)) for n, p in enumerate(slips)}

    def cast(person, source):
        laptop.keep(
            cast_ballot(laptop.project, round_.id, person.id, answers[person.id], source=source, at=AT)
        )

    cast(slips[0], BallotSource.CONSOLE)
    for person in slips[1:3]:
        typed = code_of(person).lower()
        assert ballot_of(laptop.project.workshop, round_.id, person.id, SEALER) is None
        cast(whose_code(laptop.project, typed), BallotSource.KEYBOARD)
        assert ballot_of(laptop.project.workshop, round_.id, person.id, SEALER) is not None
    for person in slips[3:5]:
        line = line_of(round_, answers[person.id], code_of(person))
        assert read_line_of(laptop.project.workshop, round_, line)[0] == person
        cast(person, BallotSource.PAPER)
    paths = hand_out(laptop.project, folder, codes=codes_of(laptop.project))
    blank = next(p for p in paths if p.suffix == ".mcda-ballot")
    for path in paths:
        path.rename(path.with_name(f"unused {path.name}.txt"))
    blank = blank.with_name(f"unused {blank.name}.txt")
    filled = open_ballot(blank)._replace(code=code_of(slips[5]), answers=answers[slips[5].id])
    write_ballot(filled, folder / "stick.mcda-ballot")
    data = form(laptop.project, laptop.project.workshop, round_, slips[6], code_of(slips[6]))
    (folder / "stick.xlsx").write_bytes(filled_form(data, round_, answers[slips[6].id], code_of(slips[6])))
    collection = collect(laptop.project, folder, NOW, SEALER)
    unless = ", except for codes that have voted" if laptop.project.workshop.anonymous else ""
    assert collection.summary() == f"2 ballots will be merged{unless}."
    assert progress(laptop.project.workshop, round_.id).voted == 5
    laptop.keep(collection.merged)
    assert progress(laptop.project.workshop, round_.id).voted == 7
    assert read_ballots(laptop.project.workshop, round_.id) == ()
    laptop.keep(close_round(laptop.project, round_.id, AT))
    laptop.keep(reveal_round(laptop.project, round_.id, AT))
    assert len(read_ballots(laptop.project.workshop, round_.id)) == 7


@pytest.mark.parametrize("start", [named, anonymous])
def test_from_preset_to_signatures(tmp_path, start):
    laptop = Laptop(start(7), tmp_path / "workshop.mcda")
    laptop.keep(enter_step(laptop.project, AgendaStep.GUT_CHECK, "2026-03-04T10:00:00+01:00"))
    laptop.keep(open_round(laptop.project, RoundKind.GUT, AT, issue_ids=issue_ids(laptop.project)))
    vote(laptop, tmp_path / "gut", 1)
    laptop.keep(open_round(laptop.project, RoundKind.WEIGHTS, AT, question=WeightQuestion.PAIRWISE))
    vote(laptop, tmp_path / "weights", 10)
    ways = {"question": WeightQuestion.PAIRWISE, "previous": "round-2"}
    laptop.keep(open_round(laptop.project, RoundKind.WEIGHTS, AT, **ways))
    vote(laptop, tmp_path / "again", 30)

    project = laptop.project
    table = weight_table(RevealedRound.of(project, "round-3"))
    assert len(table.people) == 7
    assert len(pair_tables(RevealedRound.of(project, "round-3"))[0].matrices) == 7
    assert len(changes(RevealedRound.of(project, "round-3"))) == 7 * 4
    assert {g.issue.id for g in gut_gaps(evaluate(project), RevealedRound.of(project, "round-1"))} == set(
        issue_ids(project)
    )

    mean = {c: sum(row[n] for row in table.shares) / 7 for n, c in enumerate(table.criteria)}
    laptop.keep(adopt_weights(project, mean, "round-3", Aggregation.PRIORITIES_ARITHMETIC, AT))
    laptop.keep(add_minute(laptop.project, AT, "We keep the second round."))
    laptop.keep(add_dissent(laptop.project, "Too much weight on cost.", at=AT))
    signed = inputs_hash(laptop.project)
    for person in laptop.project.workshop.participants:
        laptop.keep(sign_off(laptop.project, person.id, AT, signed))
    assert [ok for _, ok in signatures(laptop.project)] == [True] * 7
    edited = adopt_weights(laptop.project, {"cost": 1.0}, "round-2", Aggregation.JUDGEMENTS, AT)
    assert not any(ok for _, ok in signatures(edited))
