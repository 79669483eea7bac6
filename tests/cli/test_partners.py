# SPDX-License-Identifier: MIT
"""The command partners, as other programs and people read it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mcda_app.cli.main import main
from mcda_app.domain.edits.partners.coalition_rules import clear_good
from mcda_app.files import presets
from mcda_app.files.project_file import save_project
from tests.analysis.partners.problems import PROJECT, answers_of


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["partners", *arguments]) == 0
    return capsys.readouterr().out


def test_json_has_the_stated_shape_and_the_engines_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(printed(capsys, "--json", "--issue", "trade", "--issue", "alliances"))
    assert [issue["id"] for issue in data["issues"]] == ["trade", "alliances"]
    for issue in data["issues"]:
        answers = answers_of(presets.load(), issue["id"])
        assert issue["title"] == answers.issue.title
        assert issue["best"] == [actor.id for actor in answers.best]
        assert issue["score"] == answers.ranking.score
        assert [size["net"] for size in issue["sizes"]] == [s.net for s in answers.ranking.sizes]
        assert [size["members"] for size in issue["sizes"]] == list(range(1, 13))
        assert [forum["score"] for forum in issue["forums"]] == [r.score.score for r in answers.forums]


def test_the_table_has_a_row_for_each_issue_and_a_column_for_each_actor(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = printed(capsys).splitlines()
    assert lines[0].split() == (
        [
            "EU",
            "(us)",
            "USA",
            "China",
            "UK",
            "Japan",
            "Korea",
            "India",
            "Canada",
            "Brazil",
            "UAE",
            "Russia",
            "Singapore",
        ]
    )
    rows = lines[1:16]
    assert all(sum(row.count(sign) for sign in "●◐○") == 12 for row in rows)
    assert rows[0].startswith("Alliances")
    assert "Six partners are enough for Alliances; one more costs more than it brings." in lines
    assert lines[-1].startswith("What coalitions reach agrees with 34 of 40 ratings of the paper.")


def test_an_issue_is_told_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, "--issue", "alliances")
    assert "The best coalition of this size" in text
    assert "Safety institutes is the best coalition already." in text
    assert "−China −India −Brazil −UAE −Russia" in text


def test_an_issue_that_cannot_be_compared_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "own.mcda"
    save_project(clear_good(PROJECT, "trade"), path)
    assert "Nothing says yet how members add up on Trade." in printed(capsys, str(path), "--issue", "trade")
    (issue,) = json.loads(printed(capsys, str(path), "--issue", "trade", "--json"))["issues"]
    assert (issue["best"], issue["score"], issue["forums"]) == ([], None, [])
    assert "how members add up" in issue["obstacle"]


def test_a_project_without_actors_and_an_unknown_issue_are_refused_in_a_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["partners", "blank"]) == 1
    assert "Add at least two actors." in capsys.readouterr().err
    assert main(["partners", "--issue", "gone"]) == 1
    assert "There is no issue “gone”" in capsys.readouterr().err
