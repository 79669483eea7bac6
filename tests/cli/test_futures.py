# SPDX-License-Identifier: MIT
"""The command futures, as other programs and people read it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mcda_app.analysis.futures.sentences import headline
from mcda_app.analysis.futures.table import futures_table
from mcda_app.cli.main import main
from mcda_app.exchange.data.json_results import results_json
from mcda_app.files import presets
from mcda_app.files.project_file import save_project
from tests.domain.future_projects import with_futures

PROJECT = with_futures(presets.load("table-1-goals"))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("futures") / "futures.mcda"
    save_project(PROJECT, file)
    return str(file)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["futures", *arguments]) == 0
    return capsys.readouterr().out


def test_json_has_the_engines_numbers(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(printed(capsys, path, "--json", "--issue", "trade"))
    each = futures_table(PROJECT)["trade"]
    assert [state["future"] for state in data["states"]] == [None, "withdraws", "blocs-harden"]
    assert [state["probability"] for state in data["states"]] == [0.5, 0.25, 0.25]
    assert data["probabilities_of"] == "the planning staff"
    (issue,) = data["issues"]
    assert issue["holds"] == list(each.holds)
    assert issue["hedges"] == [option.id for option in each.hedges]
    assert [o["regrets"] for o in issue["options"]] == [list(row) for row in each.regrets]
    assert [o["expected_score"] for o in issue["options"]] == list(each.expected or ())


def test_text_has_a_table_for_each_issue(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, path)
    table = futures_table(PROJECT)
    for each in table.issues.values():
        assert headline(each) in text
    assert "As today   Withdraws   Blocs harden   largest regret   expected score" in text
    assert "recommendations hold in all two futures." in text
    assert "minimax" not in text
    assert "minimax" in printed(capsys, path, "--issue", "trade")


def test_without_futures_there_is_a_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bare = tmp_path / "bare.mcda"
    save_project(presets.load("blank"), bare)
    assert main(["futures", str(bare)]) == 1
    assert "There are no futures in this project yet." in capsys.readouterr().err


def test_an_unknown_issue_is_named(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["futures", path, "--issue", "weather"]) == 1
    assert "weather" in capsys.readouterr().err


def test_the_results_for_other_programs_have_them_too() -> None:
    data = json.loads(results_json(PROJECT))
    each = futures_table(PROJECT)["trade"]
    issue = next(i for i in data["futures"]["issues"] if i["issue"] == "trade")
    assert [o["largest_regret"] for o in issue["options"]] == list(each.largest)
    assert json.loads(results_json(presets.load("blank")))["futures"] is None
