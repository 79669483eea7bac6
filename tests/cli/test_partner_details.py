# SPDX-License-Identifier: MIT
"""What the command ``partners`` says about one issue, beside what the functions behind it answer."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from mcda_app.analysis.partners.answers import PartnerAnswers, PartnerFinder
from mcda_app.analysis.partners.certainty import certainty
from mcda_app.cli.main import main
from mcda_app.cli.partner_details import draw_lines, power_lines, tie_lines, tipping_lines
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.rules import GoodKind
from mcda_app.domain.project import Project
from mcda_app.files.presets import load

PROJECT = load()


def answers_of(project: Project, issue_id: str) -> PartnerAnswers:
    answers = PartnerFinder().answers(project, project.issue(issue_id))
    assert answers is not None
    return answers


def test_draws_are_printed_and_the_same_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["partners", "--issue", "trade", "--draws", "200"]) == 0
    text = capsys.readouterr().out
    assert "share of 200 draws of weights and ratings (seed 2026)" in text
    assert main(["partners", "--issue", "trade", "--draws", "200", "--json"]) == 0
    (issue,) = json.loads(capsys.readouterr().out)["issues"]
    draws = issue["draws"]
    expected = certainty(PROJECT, PROJECT.issue("trade"), samples=200)
    assert expected is not None
    assert draws["samples"] == 200
    assert {each["id"]: each["share"] for each in draws["actors"]} == {
        actor.id: expected.share(actor) for actor in PROJECT.partners.actors
    }
    for each in draws["coalitions"]:
        assert each["share"] == expected.counts.share(expected.problem.mask(each["members"])) >= 0.05
    assert ("power" in issue) == (answers_of(PROJECT, "trade").power() is not None)


def test_one_draw_is_told_in_the_singular() -> None:
    lines = draw_lines(PROJECT, answers_of(PROJECT, "trade"), 1)
    assert lines[1].endswith("in one draw of weights and ratings (seed 2026)")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [(["--draws", "5"], "Name an issue with --issue"), (["--issue", "trade", "--draws", "0"], "between 1")],
)
def test_draws_that_cannot_be_told_get_a_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["partners", *arguments]) == 1
    assert sentence in capsys.readouterr().err


def test_power_is_printed_where_a_threshold_is_to_be_reached_only() -> None:
    for issue in PROJECT.issues:
        lines = power_lines(answers_of(PROJECT, issue.id))
        assert issue.good is not None
        assert bool(lines) == (issue.good.kind is GoodKind.THRESHOLD)
        if lines:
            assert len(lines) == 2 + len(PROJECT.partners.actors)


def test_what_would_change_it_names_only_actors_that_come_in_or_drop_out() -> None:
    text = "\n".join(tipping_lines(PROJECT, answers_of(PROJECT, "trade")))
    assert "China: in the best coalition for Trade at any weight of Cost of coordination below" in text
    assert "at any weight of Cost of coordination.\n" not in text
    assert "Effort to win over goes from" in text


def test_coalitions_that_share_first_place_are_listed() -> None:
    answers = answers_of(PROJECT, "trade")
    assert answers.ranking.tied == 2
    lines = tie_lines(answers)
    assert lines[1].strip().startswith("2 coalitions share first place")
    assert [line.strip() for line in lines[2:]] == [
        "EU, USA, China, UK, Japan, Canada",
        "EU, USA, China, UK, Korea, Canada",
    ]
    single = answers_of(PROJECT, "alliances")
    assert single.ranking.tied == 1
    assert tie_lines(single) == []


def test_a_long_list_of_ties_is_cut_short() -> None:
    # One member with the largest share suffices, and only effectiveness counts.
    issue = replace(
        PROJECT.issue("norms"), good=replace(PROJECT.issue("norms").good, kind=GoodKind.BEST_SHOT)
    )
    weights = replace(PROJECT.weights, shares=FrozenDict({"effectiveness": 1.0}))
    project = replace(PROJECT, issues=(issue,), weights=weights)
    answers = answers_of(project, "norms")
    assert answers.ranking.tied > 1000
    lines = tie_lines(answers)
    assert len(lines) == 23
    assert lines[-1].strip() == "…"
