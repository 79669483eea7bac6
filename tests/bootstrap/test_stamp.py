# SPDX-License-Identifier: MIT
"""When there is nothing left to set up, and what a change renews."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "packaging" / "locks"
PROGRAM = ["setup", "program"]  # the build backend, then the program by means of it


@pytest.fixture
def environment(bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """An environment in which making and installing are only noted, in its list `done`."""
    locks = tmp_path / "locks"
    locks.mkdir()
    for name in ("run", "dev", "setup"):
        (locks / f"{name}.txt").write_text(f"# {name}\n", "ascii")
    venv = bootstrap.Environment(tmp_path / "venv", locks)
    venv.done = []
    venv.now = "python3.12"

    def create() -> None:
        venv.done.append("create")
        venv.folder.mkdir(exist_ok=True)

    monkeypatch.setattr(venv, "create", create)
    monkeypatch.setattr(venv, "install", venv.done.append)
    monkeypatch.setattr(venv, "install_program", lambda: venv.done.append("program"))
    monkeypatch.setattr(venv, "version", lambda: venv.now if venv.folder.exists() else "none")
    return venv


class TestStamp:
    def test_the_second_time_there_is_nothing_to_do(self, environment) -> None:
        environment.prepare("run")
        environment.prepare("run")
        assert environment.done == ["create", "run", *PROGRAM]

    def test_testing_adds_to_what_running_installed(self, environment) -> None:
        for lock in ("run", "dev", "dev", "run"):
            environment.prepare(lock)
        assert environment.done == ["create", "run", *PROGRAM, "dev"]

    def test_a_renewed_lock_is_installed_over_the_old_one(self, environment) -> None:
        environment.prepare("run")
        (environment.locks / "run.txt").write_text("# newer\n", "ascii")
        environment.prepare("run")
        assert environment.done == ["create", "run", *PROGRAM, "run"]

    def test_a_renewed_build_backend_installs_the_program_alone(self, environment) -> None:
        environment.prepare("dev")
        environment.done.clear()
        (environment.locks / "setup.txt").write_text("# newer\n", "ascii")
        for lock in ("run", "dev"):
            environment.prepare(lock)
        assert environment.done == PROGRAM

    def test_a_folder_that_was_moved_installs_the_program_alone(
        self, bootstrap: ModuleType, environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        environment.prepare("run")
        environment.done.clear()
        (tmp_path / "moved" / "mcda_app").mkdir(parents=True)
        for name in ("pyproject.toml", "mcda_app/version.py"):
            shutil.copy(ROOT / name, tmp_path / "moved" / name)
        monkeypatch.setattr(bootstrap, "ROOT", tmp_path / "moved")
        environment.prepare("run")
        assert environment.done == PROGRAM

    @pytest.mark.parametrize("before", ["nothing", "an older set-up"])
    def test_an_interrupted_set_up_begins_anew(self, environment, monkeypatch, before: str) -> None:
        if before != "nothing":
            environment.prepare("run")
            environment.done.clear()

        def interrupted(lock: str) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(environment, "install", interrupted)
            with pytest.raises(KeyboardInterrupt):
                environment.prepare("dev")
        environment.done.clear()
        environment.prepare("dev")
        assert environment.done == ["create", "dev", *PROGRAM]

    def test_another_python_underneath_means_a_new_environment(self, environment) -> None:
        environment.prepare("run")
        environment.now = "python3.13"
        environment.prepare("run")
        assert environment.done == ["create", "run", *PROGRAM] * 2

    def test_once_ready_no_process_but_python_itself_is_asked(
        self, bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        environment = bootstrap.Environment(tmp_path, LOCKS)
        environment.python = Path(sys.executable)
        stamped = (environment.version(), environment.fingerprint("run"), environment.program_fingerprint())
        environment.stamp.write_text(" ".join(stamped), "ascii")
        calls = []
        real = bootstrap.call
        monkeypatch.setattr(bootstrap, "call", lambda *args: calls.append(args[0]) or real(*args))
        environment.prepare("run")
        assert [command[0] for command in calls] == [sys.executable]
        assert "pip" not in calls[0]

    def test_a_failed_download_says_what_to_do_without_a_network(
        self, bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap, "call", lambda *_: (1, "no route to host"))
        with pytest.raises(bootstrap.SetupError, match=r"(?s)no route to host.*PIP_FIND_LINKS"):
            bootstrap.Environment(tmp_path, LOCKS).install("run")

    def test_other_packages_cannot_get_in_through_variables(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("PYTHONHOME", "PIP_TARGET", "PYTHONPATH", "PIP_USER"):
            monkeypatch.setenv(name, "elsewhere")
        env = bootstrap.clean_environ()
        assert "elsewhere" not in env.values()
        assert env["PYTHONPATH"] == str(ROOT)
