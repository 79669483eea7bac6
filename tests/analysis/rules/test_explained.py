# SPDX-License-Identifier: MIT
"""The explanation names the baseline and the decision taken, with the numbers of the case."""

from __future__ import annotations

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.rules.explained import rule_sentences
from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.edits.issues import set_baseline
from mcda_app.domain.edits.rules.decisions import set_decision
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from tests.analysis.problems import project_of

TWO = project_of([[4, 1], [0, 2]], [0.75, 0.25], settings=MethodSettings(method=Method.VALUE))
"""A has 0.75 + 0.0625, B 0.125."""


def sentences(project: Project) -> tuple[str, ...]:
    return rule_sentences(project, evaluate(project)["i"])


def test_nothing_to_say_without_rules() -> None:
    assert sentences(TWO) == ()


def test_the_leader_against_the_baseline() -> None:
    assert sentences(set_baseline(TWO, "b", "i" if TWO.issues[0].options else None)) == (
        "Against the baseline, B, A is better on Criterion 0 and worse on Criterion 1: score +0.69.",
    )


def test_a_baseline_that_leads() -> None:
    assert sentences(set_baseline(TWO, "a", "i" if TWO.issues[0].options else None)) == (
        "The baseline, A, leads: nothing else beats it.",
    )


def test_the_decision_taken() -> None:
    project = set_decision(TWO, "i", Decision("", "b", "Ms Vos", "2026-12-01", "Cheaper"))
    assert sentences(project) == (
        "Decided: B, by Ms Vos on 2026-12-01.",
        "The analysis recommends A instead. Why it differs: Cheaper",
    )
