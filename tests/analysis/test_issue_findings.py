# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from mcda_app.analysis import issue_findings
from mcda_app.analysis.acceptability.badges import BadgeMaker
from mcda_app.analysis.acceptability.run import (
    LiveAcceptability,
    acceptability,
    question_for,
    single_issue_project,
)
from mcda_app.analysis.issue_findings import IssueFindings, findings_of
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.sensitivity.rank_reversal import describe_drops, drop_one
from mcda_app.analysis.sensitivity.tipping_sentences import describe, describe_tips
from mcda_app.analysis.sensitivity.weight_tipping import weight_tippings
from mcda_app.domain.project import Project
from mcda_app.files import presets
from tests.analysis.problems import project_of

PARTS = ("weight_tippings", "score_tips", "drop_one", "acceptability", "first_shares", "rank_shares")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each part was worked out."""
    counts: Counter[str] = Counter()

    def count(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def counting(*args: object, **named: object) -> object:
            counts[name] += 1
            return real(*args, **named)

        return counting

    for name in PARTS[:4]:
        monkeypatch.setattr(issue_findings, name, count(name, getattr(issue_findings, name)))
    monkeypatch.setattr(BadgeMaker, "first_shares", count("first_shares", BadgeMaker.first_shares))
    monkeypatch.setattr(LiveAcceptability, "answer", count("rank_shares", LiveAcceptability.answer))
    return counts


def small() -> Project:
    return project_of([[4, 2], [2, 4], [1, 1]], [3, 1])


def ask_everything(finding: IssueFindings) -> None:
    assert finding.weight_tippings
    assert finding.tipping_sentences
    assert finding.tip_sentences(1)
    assert finding.tip_sentences(3)
    assert finding.drops_sentence
    assert finding.badge is not None
    assert finding.first_shares
    assert finding.rank_shares.issues
    assert finding.acceptability.complete


def test_nothing_is_worked_out_before_it_is_asked_for(calls: Counter[str]) -> None:
    project = small()
    findings = findings_of(project, Evaluator())["i"]
    assert not calls
    assert findings.drops
    assert calls == {"drop_one": 1}


def test_every_part_is_worked_out_once(calls: Counter[str]) -> None:
    project = small()
    findings = findings_of(project, Evaluator())["i"]
    ask_everything(findings)
    ask_everything(findings)
    assert calls == dict.fromkeys(PARTS, 1)


def test_the_draws_of_badges_are_shared_by_all_issues(calls: Counter[str]) -> None:
    project = presets.load("start")
    findings = findings_of(project, Evaluator())
    assert [finding.badge is not None for finding in findings.values()] == [True] * len(project.issues)
    assert calls == {"first_shares": 1}


def test_each_part_is_what_the_question_alone_gives() -> None:
    project, evaluator = presets.load("start"), Evaluator()
    issue = project.issues[1]
    findings = findings_of(project, evaluator, [issue])[issue.id]
    arguments = evaluator.matrix(project, issue), project.weights_of(issue), project.settings
    assert findings.weight_tippings == weight_tippings(*arguments)
    assert findings.tipping_sentences == tuple(describe(tipping) for tipping in weight_tippings(*arguments))
    assert findings.tip_sentences(2) == describe_tips(*arguments, 2)
    assert findings.drops_sentence == describe_drops(drop_one(*arguments))
    badges = BadgeMaker().badges(project, evaluator.evaluate(project))
    assert findings.badge == badges[issue.id]
    assert findings.badge_sentence == f"{findings.badge.firmness.sign} {findings.badge.sentence}"
    answer = acceptability(single_issue_project(project, issue), question_for(project, issue))
    assert findings.acceptability == answer
    assert findings.rank_shares[issue.id].shares == answer[issue.id].shares


def test_samples_and_seed_may_be_others_than_the_project_asks_for() -> None:
    project = small()
    question = findings_of(project, Evaluator(), samples=2_000, seed=7)["i"].acceptability.question
    assert (question.samples, question.seed) == (2_000, 7)
    evaluator = Evaluator()
    badge = findings_of(project, evaluator, samples=2_000, seed=7)["i"].badge
    maker = BadgeMaker(seed=7)
    assert badge == maker.badges(project, evaluator.evaluate(project), samples=2_000)["i"]


def test_an_issue_that_nothing_ranks_has_neither_badge_nor_shares() -> None:
    project = project_of([[None, 2], [2, None]], [3, 1])
    findings = findings_of(project, Evaluator())["i"]
    assert findings.badge is None
    assert findings.badge_sentence == ""
    assert not findings.first_shares
    assert findings.tip_sentences(3) == []
    assert findings.drops_sentence == "There is nothing to drop: too few options are ranked."
