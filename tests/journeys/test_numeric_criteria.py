# SPDX-License-Identifier: MIT
"""A decision scored in euros, days, shares and points goes everywhere one scored in words goes."""

from __future__ import annotations

import io
import warnings
from dataclasses import replace
from random import Random

import openpyxl
import pytest

from mcda_app.analysis.acceptability.run import acceptability
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.acceptability_question import STANDARD
from mcda_app.domain.edits.issues import add_option
from mcda_app.domain.edits.own_decision import append_criterion, new_decision
from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Method, Normalisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction, range_texts, with_unit
from mcda_app.domain.voting.ballots import read_ballots
from mcda_app.domain.workshop.workshop import BallotSource, RoundKind
from mcda_app.exchange.ballots.ballot_file import empty_ballot, open_ballot, write_ballot
from mcda_app.exchange.ballots.excel_form import form
from mcda_app.exchange.ballots.merge import collect
from mcda_app.exchange.ballots.paper_ballot import paper_ballot
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
from mcda_app.exchange.report.content import build
from mcda_app.exchange.tables.typed_scores import Cell, enter_score
from mcda_app.files.project_file import open_project, save_project
from tests.domain.workshops import (
    AT,
    CODE_COST,
    SEALER,
    answers_to,
    cast_ballot,
    code_of,
    latest,
    open_round,
    reveal_round,
    with_codes,
)
from tests.exchange.ballots.filled import NOW, filled_form
from tests.exchange.ballots.reading import read_line_of
from tests.exchange.ballots.test_answer_fields import line_of

SCORES = {
    "One": ("€ 1250000", "30 days", "40%", "7/10"),
    "Two": ("900000", "45", "55", "8"),
    "Three": ("400000", "90", "70", "3"),
}
CRITERIA = (
    ("Cost", Direction.COST),
    ("Delay", Direction.COST),
    ("Coverage", Direction.BENEFIT),
    ("Quality", Direction.BENEFIT),
)


def project() -> Project:
    decision = new_decision()
    for name, direction in CRITERIA:
        decision = append_criterion(decision, name, direction)
    for name in SCORES:
        decision = add_option(decision, name)
    for name, row in SCORES.items():
        for criterion, text in zip(decision.criteria, row, strict=True):
            decision = enter_score(decision, Cell("decision", name.casefold(), criterion.id), text).project
    return decision


PROJECT = project()


@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize("normalisation", Normalisation)
def test_every_method_ranks_it(method, normalisation):
    settings = replace(PROJECT.settings, method=method, normalisation=normalisation)
    result = evaluate(replace(PROJECT, settings=settings)).results["decision"]
    assert result.failure == ""
    assert len(result.ranked) == 3


def test_numbers_are_written_in_full_with_their_unit():
    cost, delay, coverage, quality = PROJECT.criteria
    assert cost.describe(1250000) == "€1250000"
    assert delay.describe(30) == "30 days"
    assert coverage.describe(40) == "40%"
    assert quality.describe(7) == "7"
    assert range_texts(cost) == ("2000000 €", "0 €")
    assert with_unit(1234567.5, "€") == "€1234567.5"


def test_the_file_and_the_workbook_bring_it_back(tmp_path):
    save_project(PROJECT, tmp_path / "numbers.mcda")
    assert open_project(tmp_path / "numbers.mcda") == PROJECT
    opened = reopen(workbook(PROJECT), "numbers.xlsx")
    assert (opened.project, opened.changes, opened.faults) == (PROJECT, (), ())


def test_a_number_changed_in_the_workbook_comes_back_as_a_change():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(workbook(PROJECT)))
    cells = [c for s in book.worksheets for row in s.iter_rows() for c in row if c.value == 1250000]
    unlocked = [c for c in cells if not c.protection.locked]
    assert len(unlocked) == 1
    unlocked[0].value = 1500000
    stream = io.BytesIO()
    book.save(stream)
    opened = reopen(stream.getvalue(), "numbers.xlsx")
    assert len(opened.changes) == 1
    changed = opened.changes[0].edit(opened.project)
    assert changed.issue("decision").score("one", "cost").number == 1500000


def test_a_group_scores_it_on_paper_in_excel_and_in_a_ballot_file(tmp_path):
    voting_project = begin_workshop(PROJECT, anonymous=False, rng=Random(1), code_cost=CODE_COST)
    for name in ("Anna", "Ben", "Cleo"):
        voting_project = add_participant(voting_project, name)
    voting_project = with_codes(voting_project)
    voting_project = open_round(voting_project, RoundKind.SCORES, AT, issue_ids=["decision"])
    round_, people = latest(voting_project), voting_project.workshop.participants
    answers = {p.id: answers_to(round_, Random(n)) for n, p in enumerate(people)}
    assert "€2000000" in str(paper_ballot(voting_project, voting_project.workshop, round_, people[0]))
    line = line_of(round_, answers[people[0].id], code_of(people[0])).replace("cannottell", "-")
    _, keyed = read_line_of(voting_project.workshop, round_, line)
    assert keyed.answers.scores == answers[people[0].id].scores
    voting_project = cast_ballot(
        voting_project, round_.id, people[0].id, keyed.answers, source=BallotSource.PAPER, at=AT
    )
    blank = empty_ballot(voting_project, voting_project.workshop, round_, people[1])
    path = tmp_path / "ben.mcda-ballot"
    write_ballot(blank._replace(answers=answers[people[1].id], code=code_of(people[1])), path)
    assert open_ballot(path).box, "it is sealed"
    data = form(voting_project, voting_project.workshop, round_, people[2], code_of(people[2]))
    filled = filled_form(data, round_, answers[people[2].id], code_of(people[2]))
    (tmp_path / "cleo.xlsx").write_bytes(filled)
    merged = collect(voting_project, tmp_path, NOW, SEALER).merged
    merged = reveal_round(close_round(merged, round_.id, AT), round_.id, AT)
    assert len(read_ballots(merged.workshop, round_.id)) == 3


def test_swing_questions_name_the_range():
    voting_project = with_codes(
        add_participant(begin_workshop(PROJECT, rng=Random(1), code_cost=CODE_COST), "Anna")
    )
    voting_project = open_round(voting_project, RoundKind.WEIGHTS, AT, question=WeightQuestion.SWING)
    assert [(c.worst, c.best) for c in latest(voting_project).asked.criteria] == [
        ("2000000 €", "0 €"),
        ("100 days", "0 days"),
        ("0 %", "100 %"),
        ("0", "10"),
    ]


def test_the_report_and_robustness_take_numbers():
    report = build(PROJECT, None, date="today", annexes=EVERY_ANNEX)
    assert "€1250000" in str(report)
    result = acceptability(PROJECT, replace(STANDARD, score_levels=1, samples=200))
    assert sum(share for _, share in result["decision"].firsts) == pytest.approx(1, abs=0.01)
