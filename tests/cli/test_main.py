# SPDX-License-Identifier: MIT
"""The command line, as other programs and people call it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import docx
import pytest

import mcda_app
from mcda_app.analysis.acceptability.run import acceptability
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.cli import localised_parser
from mcda_app.cli.main import COMMANDS, main
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.method_settings import Method
from mcda_app.files import presets
from mcda_app.files.project_file import save_project

ROOT = Path(__file__).resolve().parents[2]

# A report as PDF makes an application without windows where there is none; later tests need one with them.
pytestmark = pytest.mark.usefixtures("qapp")


def run(*arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mcda_app", *arguments],
        check=False, cwd=ROOT, capture_output=True, text=True, env={**os.environ, **env}, timeout=60,
    )  # fmt: skip


def test_rank_prints_json_of_the_stated_shape(capsys):
    assert main(["rank", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert list(document) == ["method", "weights", "issues"]
    assert document["method"] == "topsis"
    assert document["weights"] == dict.fromkeys(("effectiveness", "cost", "alignment", "leverage"), 0.25)
    results = evaluate(presets.load()).results
    assert [issue["id"] for issue in document["issues"]] == list(results)
    for issue in document["issues"]:
        assert list(issue) == ["id", "title", "options"]
        for option in issue["options"]:
            assert list(option) == ["id", "title", "rank", "score"]
            standing = results[issue["id"]].standing(option["id"])
            assert (option["rank"], option["score"]) == (standing.rank, standing.score)


def test_lens_and_method_change_the_ranking(capsys):
    assert main(["rank", "table-1-goals", "--lens", "gross-benefit", "--method", "ahp", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["method"] == "ahp"
    assert document["weights"]["effectiveness"] == 1
    trade = next(issue for issue in document["issues"] if issue["id"] == "trade")
    assert [o["id"] for o in trade["options"] if o["rank"] == 1] == ["selective", "global"]


def test_a_project_file_is_ranked(tmp_path, capsys):
    path = tmp_path / "my project.mcda"
    save_project(presets.load("propaganda-chatbot"), path)
    assert main(["rank", str(path)]) == 0
    assert "chatbot" in capsys.readouterr().out.casefold()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["rank", "nowhere"], "table-1-goals"),
        (["rank", "nowhere.mcda"], "does not exist"),
        (["rank", "--lens", "rosy"], "neorealist"),
        (["export", "start", "out.pdf"], ".xlsx"),
        (["export", "out.xlsx", "too/far/out.xlsx"], "no file or preset"),
        (["report", "start", "out.txt"], ".pdf, .docx or .odt"),
        (["report", "start", "out.pdf", "--annex", "matrix,none"], "no annex called “none”"),
        (["report", "start", "out.pdf", "--workshop", "--annex", "all"], "no annexes"),
        (["robustness", "--issue", "nowhere"], "no issue"),
        (["robustness", "--samples", "0"], "draws"),
        (["a", "b"], "one project"),
        (["gibberish"], "neither a command nor a file"),
    ],
)
def test_mistakes_are_told_in_a_sentence(arguments, message, capsys):
    assert main(arguments) == 1
    assert message in capsys.readouterr().err


def test_rank_by_weighted_value(capsys):
    assert main(["rank", "table-1-goals", "--method", "value", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    project = presets.load("table-1-goals")
    project = replace(project, settings=replace(project.settings, method=Method.VALUE))
    assert printed["method"] == "value"
    trade = next(issue for issue in printed["issues"] if issue["id"] == "trade")
    expected = {s.option.id: s.score for s in evaluate(project)["trade"].standings}
    assert {option["id"]: option["score"] for option in trade["options"]} == pytest.approx(expected)
    assert main(["rank", "table-1-goals", "--method", "value"]) == 0
    assert capsys.readouterr().out.splitlines()[0].endswith(" · Weighted value")


@pytest.mark.parametrize("arguments", [["rank", "--method", "guess"], ["--what"], ["rank", "a", "b"]])
def test_mistyped_commands_exit_with_2(arguments, capsys):
    assert main(arguments) == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize("command", [*COMMANDS, "ballots merge"])
def test_the_help_of_a_command_says_how_to_call_it_and_what_it_does(command, capsys):
    assert main([*command.split(), "--help"]) == 0
    usage, task, *_ = capsys.readouterr().out.split("\n\n")
    assert usage.startswith(f"usage: mcda-app {command} ")
    assert task.strip().endswith(".")
    main(["--help"] if command in COMMANDS else ["ballots", "--help"])
    listed = " ".join(capsys.readouterr().out.split())
    assert " ".join(task.split())[1:].removesuffix(".") in listed


def test_version_and_help(capsys):
    for argument, expected_text in (("--version", mcda_app.__version__), ("--help", "rank")):
        assert main([argument]) == 0
        assert expected_text in capsys.readouterr().out


def test_presets_are_listed_with_the_lenses(capsys):
    assert main(["presets"]) == 0
    out = capsys.readouterr().out
    assert "table-4-kinds" in out
    assert "neoliberal-institutionalist" in out


def test_export_report_and_data_are_written(tmp_path, capsys):
    reports = [("report", f"r.{kind}") for kind in ("docx", "odt", "pdf")]
    for command, name in (("export", "r.xlsx"), *reports, ("data", "r.csv")):
        assert main([command, "propaganda-chatbot", str(tmp_path / name)]) == 0
    assert len(list(tmp_path.iterdir())) == 5
    assert docx.Document(str(tmp_path / "r.docx")).paragraphs
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert main(["verify", str(tmp_path / "r.xlsx")]) == 0


def test_a_document_never_replaces_the_project_it_is_made_of(tmp_path, capsys):
    project = tmp_path / "project.json"
    save_project(presets.load(), project)
    before = project.read_bytes()
    (tmp_path / "link.json").symlink_to(project)
    for out in (project, tmp_path / "link.json"):
        assert main(["data", str(project), str(out)]) == 1
        assert "This is the project itself" in capsys.readouterr().err
    assert project.read_bytes() == before


def test_what_cannot_be_written_is_told_without_a_word_of_the_window(tmp_path, capsys):
    assert main(["data", "start", str(tmp_path / "none" / "x.csv")]) == 1
    error = capsys.readouterr().err
    assert error.endswith("does not exist. Save it under another name or in another folder.\n")


def test_annexes_follow_a_note_that_asks_for_them(tmp_path, capsys):
    def headings(name: str, *more: str) -> list[str]:
        assert main(["report", "table-1-goals", str(tmp_path / name), "--issue", "trade", *more]) == 0
        paragraphs = docx.Document(str(tmp_path / name)).paragraphs
        return [p.text for p in paragraphs if p.style.name == "Heading 1"]

    short = headings("short.docx")
    assert headings("two.docx", "--annex", "matrix,method") == headings(
        "again.docx", "--annex", "method", "--annex", "matrix"
    )
    assert headings("one.docx", "--annex", "method") == [*short, "Criteria, weights and method"]
    every = headings("all.docx", "--annex", "all")
    assert {"Scores with their reasons", "Robustness", "Partners"} <= set(every[len(short) :])


def test_robustness_repeats_for_a_seed(capsys):
    outputs = []
    for _ in range(2):
        assert main(["robustness", "--issue", "trade", "--samples", "2000", "--seed", "5", "--json"]) == 0
        outputs.append(json.loads(capsys.readouterr().out))
    assert outputs[0] == outputs[1]
    assert outputs[0]["issues"][0]["id"] == "trade"


def test_robustness_asks_what_the_project_asks(tmp_path, capsys):
    question = AcceptabilityQuestion(samples=3_000, seed=7)
    path = tmp_path / "own.mcda"
    save_project(replace(presets.load(), robustness=question), path)

    def told(*more: str) -> dict[str, object]:
        assert main(["robustness", str(path), "--issue", "trade", "--issue", "trade", "--json", *more]) == 0
        return json.loads(capsys.readouterr().out)

    own = told()
    assert (own["samples"], own["seed"], own["question"]) == (3_000, 7, "Drawn at random: all weights.")
    project = presets.load()
    answer = acceptability(replace(project, issues=(project.issue("trade"),)), question)["trade"]
    (issue,) = own["issues"]
    assert issue["acceptability"] == {
        o.id: list(shares) for o, shares in zip(answer.options, answer.shares, strict=True)
    }
    assert issue["badge_samples"] == 10_000
    other = told("--samples", "500", "--seed", "8")
    assert other | {"issues": []} == own | {"samples": 500, "seed": 8, "issues": []}
    assert other["issues"][0]["badge_samples"] == 500


def test_the_number_of_draws_asked_for_rules_all_that_robustness_prints(capsys):
    assert main(["robustness", "--issue", "trade", "--draws", "700"]) == 0
    printed = capsys.readouterr().out
    assert set(re.findall(r"([\d,]+) draws", printed)) == {"700"}
    assert "first in every one of 700 draws" in printed or "stays first in" in printed


def test_the_map_tells_agreement_with_the_source(capsys):
    assert main(["map"]) == 0
    assert "agrees with the source on 10 of 15" in capsys.readouterr().out


def test_ranking_loads_neither_qt_nor_numpy():
    script = (
        "import sys; from mcda_app.cli.main import main; main(['rank']);"
        "print([m for m in ('PySide6', 'numpy', 'pandas', 'openpyxl') if m in sys.modules])"
    )
    process = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert process.stdout.splitlines()[-1] == "[]"


def test_the_window_starts_without_the_slow_libraries():
    script = (
        "import sys, os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from mcda_app.ui.app import make_window\n"
        "app = QApplication([]); window = make_window(app); window.show(); app.processEvents()\n"
        "slow = ('numpy', 'pandas', 'openpyxl', 'pymcdm', 'matplotlib', 'xlsxwriter', 'scipy')\n"
        "slow += ('docx', 'odfdo')\n"
        "print([m for m in slow if m in sys.modules])"
    )
    process = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert process.stdout.splitlines()[-1] == "[]"


def test_a_console_without_unicode_gets_no_traceback():
    process = run("rank", PYTHONIOENCODING="ascii")
    assert "Traceback" not in process.stderr
    assert process.returncode == 0


def test_without_a_display_the_window_is_declined_in_a_sentence():
    env = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    process = run(**env)
    assert process.returncode == 1
    assert "no display" in process.stderr


@pytest.mark.parametrize("command", [[], ["rank"], ["ballots", "check"]])
def test_argparse_s_own_words_follow_the_language(command, capsys, monkeypatch):
    words = {"usage:": "Aufruf:", "arguments": "Argumente", "options": "Optionen", "show this help": "Hilfe"}
    monkeypatch.setattr(localised_parser, "tr", lambda text, _comment="": words[text])
    assert main([*command, "--help"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Aufruf: mcda-app")
    assert "\nArgumente:\n" in text
    assert "\nOptionen:\n  -h, --help" in text
    for english in ("usage:", "positional arguments", "options:", "show this help message and exit"):
        assert english not in text
