# SPDX-License-Identifier: MIT
"""What running and testing start, and the code they end with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


class TestCommands:
    @pytest.fixture
    def commands_run(self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        """What `run` starts, on a set-up computer without a display."""
        commands: list[list[str]] = []
        monkeypatch.setattr(bootstrap, "display_missing", lambda _: "There is no display.")
        monkeypatch.setattr(bootstrap.Environment, "prepare", lambda *_: None)
        monkeypatch.setattr(
            bootstrap.Environment, "start", lambda _, command: commands.append(command[3:]) or 0
        )
        return commands

    def test_without_a_display_it_ranks_and_exports(
        self, bootstrap: ModuleType, commands_run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
    ) -> None:
        monkeypatch.chdir(tmp_path)
        assert bootstrap.main(["run"]) == 0
        workbook = str(tmp_path / "mcda-rankings.xlsx")
        assert commands_run == [["rank"], ["export", workbook]]
        printed = capsys.readouterr().out
        assert "There is no display." in printed
        assert workbook in printed

    def test_a_file_is_ranked_and_exported_likewise(self, bootstrap: ModuleType, commands_run) -> None:
        bootstrap.main(["run", "mine.mcda"])
        assert commands_run[0] == ["rank", "mine.mcda"]
        assert commands_run[1][:2] == ["export", "mine.mcda"]

    def test_commands_without_a_window_pass_through(self, bootstrap: ModuleType, commands_run) -> None:
        bootstrap.main(["run", "rank", "--json"])
        assert commands_run == [["rank", "--json"]]

    def test_missing_libraries_that_may_not_be_installed_do_not_stop_the_job(
        self, bootstrap: ModuleType, commands_run, monkeypatch: pytest.MonkeyPatch, capsys
    ) -> None:
        def refuse(*_: object) -> None:
            raise bootstrap.SetupError("Type: sudo apt-get install libegl1")

        monkeypatch.setattr(bootstrap, "display_missing", lambda _: None)
        monkeypatch.setattr(bootstrap, "missing_packages", lambda *_: ["libegl1"])
        monkeypatch.setattr(bootstrap, "install_packages", refuse)
        bootstrap.main(["run"])
        assert [command[0] for command in commands_run] == ["rank", "export"]
        assert "sudo apt-get install libegl1" in capsys.readouterr().out

    def test_a_failed_ranking_writes_no_workbook(
        self, bootstrap: ModuleType, commands_run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(
            bootstrap.Environment, "start", lambda _, command: commands_run.append(command) or 3
        )
        assert bootstrap.main(["run"]) == 3
        assert len(commands_run) == 1

    @pytest.mark.parametrize(("check", "tests", "expected"), [(0, 0, 0), (1, 0, 1), (0, 5, 5), (1, 1, 1)])
    def test_testing_fails_if_any_check_or_test_does(
        self, bootstrap: ModuleType, commands_run, monkeypatch, check: int, tests: int, expected: int
    ) -> None:
        def start(_: object, command: list[str], folder: Path) -> int:
            commands_run.append([*command, str(folder)])
            return tests if "pytest" in command else check

        monkeypatch.setattr(bootstrap, "missing_packages", lambda *_: [])
        monkeypatch.setattr(bootstrap.Environment, "start", start)
        assert bootstrap.main(["test", "-k", "topsis"]) == expected
        assert commands_run[-1] == ["-m", "pytest", *bootstrap.SIDE_BY_SIDE, "-k", "topsis", str(ROOT)]
        assert len(commands_run) == 5

    def test_control_c_ends_quietly(self, bootstrap: ModuleType, monkeypatch, capsys) -> None:
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(bootstrap.Environment, "prepare", interrupt)
        assert bootstrap.main(["run"]) == 130
        assert capsys.readouterr() == ("", "")

    @pytest.mark.parametrize(("arguments", "code"), [([], 2), (["fly"], 2), (["--help"], 0)])
    def test_help(self, arguments: list[str], code: int) -> None:
        command = [sys.executable, str(ROOT / "bootstrap.py"), *arguments]
        process = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        assert process.returncode == code
        assert "bootstrap.py run" in (process.stderr if code else process.stdout)
