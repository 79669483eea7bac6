# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.first_places import FirstPlace, compare_first
from mcda_app.analysis.ranking.paper_agreement import (
    IssueAgreement,
    Verdict,
    agreement,
    describe_agreement,
    describe_net,
    effectiveness,
)
from mcda_app.domain.edits.scores import apply_lens
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.files import presets
from tests.analysis.problems import project_of


def agreement_by_issue(project: Project) -> dict[str, IssueAgreement]:
    evaluator = Evaluator()
    each = agreement(evaluator.evaluate(project), evaluator)
    assert each is not None
    return {a.issue.id: a for a in each}


def letters(options: tuple[object, ...]) -> str:
    return "".join(getattr(o, "letter", "?") for o in options)


def test_the_sources_best_are_those_its_tables_print() -> None:
    best = {issue: letters(a.source_best) for issue, a in agreement_by_issue(presets.load("start")).items()}
    assert best == {
        "alliances": "S",
        "arms-races": "G",
        "proliferation": "G",
        "trade": "SG",
        "knowledge": "G",
        "norms": "SG",
        "externalities": "G",
        "foundation-development": "G",
        "foundation-deployment": "U",
        "physical-development": "G",
        "physical-deployment": "U",
        "services-development": "G",
        "services-deployment": "U",
        "military-development": "G",
        "military-deployment": "G",
    }


def test_effectiveness_alone_agrees_on_every_issue() -> None:
    start = presets.load("start")
    gross = agreement_by_issue(apply_lens(start, start.lens("gross-benefit")))
    assert all(a.verdict is Verdict.AGREES for a in gross.values())
    assert all(a.leaders == a.source_best == a.gross for a in gross.values())
    sentence = "Counting all criteria gives the same first place as effectiveness alone on every issue."
    assert describe_net(list(gross.values())) == sentence
    assert (
        describe_agreement(list(gross.values()))
        == "First place agrees with the source on 15 of 15 issues that it rates."
    )


def test_a_tie_that_breaks_is_the_same_to_the_source_as_to_effectiveness_alone() -> None:
    """Trade and Norms: gross, and in the paper, Selective and Global tie; net, Selective leads alone."""
    issues = agreement_by_issue(presets.load("start"))
    for issue in ("trade", "norms"):
        issue_agreement = issues[issue]
        assert (
            letters(issue_agreement.gross),
            letters(issue_agreement.source_best),
            letters(issue_agreement.leaders),
        ) == ("SG", "SG", "S")
        assert issue_agreement.net_differs
        assert issue_agreement.verdict is Verdict.PARTLY
        assert issue_agreement.reason == (
            "Selective leads, while the source rates Selective and Global best on Effectiveness; "
            "Cost of coordination tips it towards Selective."
        )
    every = list(issues.values())
    assert describe_net(every) == (
        "Counting all criteria changes first place on 3 of 15 issues: Knowledge, Products · dev and "
        "Services · dev; it forms or breaks a tie on Trade and Norms."
    )
    assert describe_agreement(every) == (
        "First place agrees with the source on 10 of 15 issues that it rates; partly on Trade and Norms; "
        "not on Knowledge, Products · dev and Services · dev."
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("ab", "ba", FirstPlace.SAME),
        ("a", "ab", FirstPlace.PARTLY),
        ("ab", "a", FirstPlace.PARTLY),
        ("ab", "bc", FirstPlace.PARTLY),
        ("a", "b", FirstPlace.OTHER),
        ("a", "", FirstPlace.OTHER),
        ("", "", FirstPlace.SAME),
    ],
)
def test_first_places_are_compared_as_sets_of_options(one: str, other: str, expected: FirstPlace) -> None:
    assert compare_first([Option(x, x) for x in one], [Option(x, x) for x in other]) is expected


def test_first_place_changes_where_the_source_does_not_agree_and_nowhere_else() -> None:
    for settings in (MethodSettings(), MethodSettings(method=Method.AHP)):
        for lens in presets.load("start").lenses:
            project = replace(apply_lens(presets.load("start"), lens), settings=settings)
            for issue_agreement in agreement_by_issue(project).values():
                if issue_agreement.gross == issue_agreement.source_best:
                    assert (issue_agreement.verdict is Verdict.AGREES) is not issue_agreement.net_differs


def test_where_it_differs_the_turning_criterion_is_named() -> None:
    knowledge = agreement_by_issue(presets.load("start"))["knowledge"]
    assert knowledge.verdict is Verdict.DIFFERS
    assert [c.id for c in knowledge.turning] == ["cost"]
    assert knowledge.net_differs
    assert knowledge.reason == (
        "Selective leads, while the source rates Global best on Effectiveness; "
        "Cost of coordination tips it towards Selective."
    )


def test_cross_checks_that_pull_the_other_way_are_pointed_out() -> None:
    pulled = [issue for issue, a in agreement_by_issue(presets.load("start")).items() if a.pulls]
    assert {"services-deployment", "physical-development"} <= set(pulled)
    assert "military-deployment" not in pulled


def test_an_edited_rating_is_measured_by_its_original() -> None:
    start = presets.load("start")
    issue = start.issue("alliances")
    cell = ("selective", "effectiveness")
    edited = issue.scores.with_item(cell, issue.scores[cell].edited("not-useful", None))
    project = start.with_issue(replace(issue, scores=edited))
    alliances = agreement_by_issue(project)["alliances"]
    assert letters(alliances.source_best) == "S"
    assert letters(alliances.edited) == "S"
    gross = agreement_by_issue(apply_lens(project, project.lens("gross-benefit")))["alliances"]
    assert gross.verdict is Verdict.PARTLY
    assert gross.reason.endswith("Ratings of Selective on Effectiveness were edited.")


def test_an_issue_the_source_does_not_rate_is_silent() -> None:
    silent = agreement_by_issue(presets.load("blank"))
    assert all(a.verdict is Verdict.SILENT for a in silent.values())
    assert describe_agreement(list(silent.values())) == "The source rates none of these issues."


def test_a_project_without_the_lens_has_no_agreement() -> None:
    project = project_of([[4, 2], [2, 4]], [1, 1])
    evaluator = Evaluator()
    assert effectiveness(project) is None
    assert agreement(evaluator.evaluate(project), evaluator) is None
