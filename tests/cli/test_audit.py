# SPDX-License-Identifier: MIT
"""The command audit: a trail printed, written, and checked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.cli.main import main
from mcda_app.domain.audit.trail import AuditEntry, AuditTrail, FieldChange, StepKind
from mcda_app.exchange.data.audit_csv import audit_csv
from mcda_app.files import presets
from mcda_app.files.audit_chain import extended, started
from mcda_app.files.project_file import save_project

START = presets.load("blank")
AT = "2026-11-30T09:15:30+01:00"
TRAIL = extended(
    started(None, AT, "Ada", "aa"),
    AuditEntry(AT, StepKind.STEP, "Björn", "Change notes", (FieldChange(("notes",), "", "new"),), 0, "bb"),
)
AUDITED = replace(START, audit=TRAIL)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    save_project(AUDITED, tmp_path / "x.mcda")
    return tmp_path / "x.mcda"


def test_each_entry_is_printed_with_its_changes_and_the_last_hash(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split("  ")[-3:] == ["2026-11-30 09:15+01:00", "Ada", "Audit trail started"]
    assert lines[1].endswith("Björn  Change notes")
    assert lines[2].strip() == "Notes: – → new"
    assert "unbroken" in lines[-2]
    assert TRAIL.head in lines[-1]


def test_the_trail_is_written_as_in_the_window(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = path.with_name("trail.csv")
    assert main(["audit", str(path), str(out)]) == 0
    assert out.read_bytes() == audit_csv(AUDITED).encode()
    assert f"Wrote {out}." in capsys.readouterr().out


def test_a_trail_without_entries_is_printed_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_project(replace(START, audit=AuditTrail(True)), tmp_path / "e.mcda")
    assert main(["audit", str(tmp_path / "e.mcda")]) == 0
    assert "unbroken" in capsys.readouterr().out.splitlines()[-1]


def test_a_broken_chain_is_an_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = replace(TRAIL.entries[0], person="Eve")
    broken = replace(START, audit=replace(TRAIL, entries=(first, *TRAIL.entries[1:])))
    save_project(broken, tmp_path / "b.mcda")
    assert main(["audit", str(tmp_path / "b.mcda")]) == 1
    assert "The chain is broken" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "error"),
    [(("bare.mcda",), "This project has no audit trail."), (("x.mcda", "y.txt"), "must end in .csv")],
)
def test_what_cannot_be_done_is_said(
    arguments: tuple[str, ...], error: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_project(START, path.with_name("bare.mcda"))
    assert main(["audit", *(str(path.with_name(name)) for name in arguments)]) == 1
    assert error in capsys.readouterr().err
    assert not path.with_name("y.txt").exists()
