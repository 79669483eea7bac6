# SPDX-License-Identifier: MIT
"""The command line verifies and writes data."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcda_app.cli.main import main
from mcda_app.exchange.excel import export_workbook
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import save_project


def test_verify_says_so_by_its_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = presets.load()
    book, saved = tmp_path / "w.xlsx", tmp_path / "p.mcda"
    export_workbook(project, book)
    save_project(project, saved)
    assert main(["verify", str(book)]) == 0
    assert main(["verify", str(saved), "--hash", inputs_hash(project)]) == 0
    assert "Numbers and inputs agree." in capsys.readouterr().out
    assert main(["verify", str(saved), "--hash", "f" * 64]) == 1
    assert "DIFFERS" in capsys.readouterr().out
    assert main(["verify", str(tmp_path / "none.xlsx")]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_data_is_written_by_the_ending(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("d.csv", "d.json", "d.xml"):
        assert main(["data", "start", str(tmp_path / name)]) == 0
        assert (tmp_path / name).stat().st_size > 1000
    assert main(["data", "start", str(tmp_path / "d.doc")]) == 1
    assert ".csv, .json or .xml" in capsys.readouterr().err
