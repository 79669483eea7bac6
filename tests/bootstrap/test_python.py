# SPDX-License-Identifier: MIT
"""Which Python is taken, and that the program can be imported from any folder."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "packaging" / "locks"


def versions(
    versions_by_path: dict[str, tuple[int, int]],
) -> Callable[[Sequence[str]], tuple[int, int] | None]:
    return lambda command: versions_by_path.get(command[0])


class TestPython:
    def test_an_old_python_can_read_the_script(self) -> None:
        source = (ROOT / "bootstrap.py").read_text("utf-8")
        ast.parse(source, feature_version=(3, 8))
        assert "from __future__ import annotations" in source

    def test_the_python_that_runs_it_is_taken_first(self, bootstrap: ModuleType) -> None:
        assert bootstrap.find_python() == [sys.executable]

    def test_an_old_python_hands_over_to_a_newer_one_on_the_path(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pythons = {sys.executable: (3, 9), "python3.12": (3, 12)}
        monkeypatch.setattr(bootstrap, "version_of", versions(pythons))
        assert bootstrap.find_python() == ["python3.12"]

    @pytest.mark.parametrize("version", [(3, 10), (3, 15), None])
    def test_without_a_suitable_python_the_sentence_says_which_to_install(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, version: tuple[int, int] | None
    ) -> None:
        monkeypatch.setattr(bootstrap, "version_of", lambda _: version)
        with pytest.raises(bootstrap.SetupError, match=r"needs Python 3\.11 to 3\.14.*Install one"):
            bootstrap.find_python()

    def test_a_command_that_is_no_python_has_no_version(self, bootstrap: ModuleType, tmp_path: Path) -> None:
        assert bootstrap.version_of([str(tmp_path / "none")]) is None
        assert bootstrap.version_of([sys.executable]) == sys.version_info[:2]


class TestProgram:
    def test_the_tests_import_the_sources_they_lie_beside(self) -> None:
        import mcda_app

        assert Path(mcda_app.__file__).parents[1] == ROOT

    @pytest.mark.skipif(Path(sys.prefix) != ROOT / ".venv", reason="not in the .venv that bootstrap.py makes")
    def test_it_can_be_imported_and_started_from_any_folder(self, tmp_path: Path) -> None:
        scripts = Path(sys.executable).parent
        env = {n: v for n, v in os.environ.items() if not n.startswith("PYTHON")}
        code = "import mcda_app as mcda; print(mcda.rank([[1], [2]], kinds='max').leaders, mcda.__file__)"
        for command, expected in (
            ([sys.executable, "-c", code], f"['A2'] {ROOT / 'mcda_app' / '__init__.py'}"),
            ([str(scripts / "mcda-app"), "presets"], "table-4-kinds"),
        ):
            process = subprocess.run(
                command, cwd=tmp_path, env=env, capture_output=True, text=True, encoding="utf-8", check=False
            )
            assert process.returncode == 0, process.stderr
            assert expected in process.stdout
        assert not list(scripts.parent.rglob("site-packages/mcda_app"))  # one copy: the sources

    def test_a_failure_is_one_clear_sentence(
        self, bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap, "call", lambda *_: (1, "no hatchling"))
        with pytest.raises(bootstrap.SetupError, match=r"could not be installed into .*:\n  no hatchling$"):
            bootstrap.Environment(tmp_path, LOCKS).install_program()
