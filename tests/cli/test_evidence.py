# SPDX-License-Identifier: MIT
"""The command that prints which scores to check first."""

from __future__ import annotations

import json

from mcda_app.cli.main import main


def test_it_prints_what_to_check_first(capsys) -> None:
    assert main(["evidence"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Check 3 of 144 doubtful scores: if they are confirmed, 7 of 15 results are firm")
    assert "every combination" in text
    assert "Cost of coordination: Selective cooperation – 15 scores on 15 issues" in text


def test_its_figures_as_json(capsys) -> None:
    assert main(["evidence", "--issue", "knowledge", "--issue", "knowledge", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    (issue,) = data["issues"]
    assert issue["leaders"] == ["selective"]
    assert sum(issue["really_first"].values()) >= 1
    cost = next(s for s in issue["scores"] if (s["option"], s["criterion"]) == ("selective", "cost"))
    assert cost["bearing"] == "alone"
    assert sum(o["chance"] for o in cost["outcomes"]) == 1
    assert [len(p["scores"]) for p in data["plans"] if p["aim"] == "right"] == [1, 2, 3]
    assert data["draws"] == 0


def test_what_it_cannot_answer(capsys) -> None:
    assert main(["evidence", "--draws", "5"]) == 1
    assert "between 100 and 1,000,000" in capsys.readouterr().err
    assert main(["evidence", "--issue", "nowhere"]) == 1
    assert "no issue" in capsys.readouterr().err
