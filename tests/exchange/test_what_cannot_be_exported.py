# SPDX-License-Identifier: MIT
"""One issue that cannot be ranked stops no export, and odd titles and texts break none."""

from __future__ import annotations

import io
import subprocess
import sys
import warnings
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest

from mcda_app.cli.main import main
from mcda_app.domain.edits.issues import add_issue, rename_issue, set_issue_notes
from mcda_app.domain.project import Project
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.excel.sheet_names import sheet_names
from mcda_app.exchange.unranked import unranked
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash, known_hashes
from mcda_app.files.project_file import open_project

INPUTS = Path(__file__).parent / "inputs"
UNLINKED = INPUTS / "unlinked-issue.mcda"


def exported(project: Project) -> bytes:
    data = workbook(project)
    assert data is not None
    return data


def book_of(data: bytes, *, data_only: bool = True) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(data), data_only=data_only)


@pytest.mark.parametrize(
    "kind",
    ["export xlsx", "report docx", "report odt", "report pdf", "data csv", "data json", "data xml"],
)
def test_an_issue_that_nothing_links_stops_no_export_and_is_named(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command, ending = kind.split()
    out = tmp_path / f"out.{ending}"
    assert main([command, str(UNLINKED), str(out)]) == 0
    assert out.stat().st_size > 1000
    text = capsys.readouterr().out
    assert "No ranking on Alliances: Nothing links Unilateral and Selective with Global" in text
    assert text.count("No ranking on") == 1


def test_the_workbook_says_what_is_not_ranked_and_ranks_the_rest() -> None:
    project = open_project(UNLINKED)
    assert len(unranked(project)) == 1
    book = book_of(exported(project))
    texts = [str(c.value) for row in book["Alliances"].iter_rows() for c in row if c.value is not None]
    assert any(text.startswith("As exported: Nothing links Unilateral and Selective") for text in texts)
    rows = [row for row in book["Check"].iter_rows(min_row=7, values_only=True) if row[0]]
    not_ranked = [row for row in rows if row[2] == "not ranked"]
    assert len(rows) == 45
    assert len(not_ranked) == 3
    assert {row[3] for row in not_ranked} == {"not ranked"}


@pytest.mark.parametrize("name", ["title-of-256", "title-of-thousands"])
def test_a_title_of_any_length_stands_in_the_word_report(name: str, tmp_path: Path) -> None:
    project = open_project(INPUTS / f"{name}.mcda")
    out = tmp_path / "out.docx"
    assert main(["report", str(INPUTS / f"{name}.mcda"), str(out)]) == 0
    with zipfile.ZipFile(out) as archive:
        properties = ElementTree.fromstring(archive.read("docProps/core.xml"))
        text = archive.read("word/document.xml").decode("utf-8")
    title = next(node.text or "" for node in properties.iter() if node.tag.endswith("}title"))
    assert len(title) == 255
    assert project.title.startswith(title[:200])
    assert project.title[:300].replace("&", "&amp;").replace("<", "&lt;")[:200] in text


def test_a_fault_of_the_program_prints_no_thousands_of_letters() -> None:
    script = (
        "import sys, mcda_app.cli.main as cli\n"
        "def fail(_): raise RuntimeError('T' * 9000)\n"
        "cli.run_command = fail\n"
        "raise SystemExit(cli.main(['presets']))\n"
    )
    process = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert process.returncode == 3
    assert "RuntimeError: TTT" in process.stderr
    assert max(map(len, process.stderr.splitlines())) <= 210


TEXTS = (
    "_x005F_x0041_", "_x0041_x0042_x0043_", "__x000D__x000a_", "<r>bold</r>", "<r><t>a</t></r>",
    "\ufffe\uffff", "#N/A", "=1+1", "  blanks  ",
)  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_texts_that_look_like_the_formats_own_signs_stay_as_they_are(text: str, tmp_path: Path) -> None:
    project = presets.load("table-1-goals")
    project = set_issue_notes(project, "trade", text)
    issues = tuple(replace(i, description=text) for i in project.issues)
    options = tuple(replace(o, title=f"{text}{n or ''}") for n, o in enumerate(project.options))
    project = replace(project, issues=issues, options=options)
    path = tmp_path / "w.xlsx"
    path.write_bytes(exported(project))
    opened = reopen(path.read_bytes(), path.name)
    assert (opened.project, opened.changes, opened.faults, opened.intact) == (project, (), (), True)
    assert verify(path, inputs_hash(project)).agrees


def test_sheets_are_named_so_that_formulas_find_them() -> None:
    names = sheet_names(["Gaps_xD800_", "_x0041_", "[]:*?/\\", "''", "'", "\ud800"])
    assert names[:2] == ["Gaps xD800_", "x0041_"]
    assert names[2:] == ["Issue", "Issue (2)", "Issue (3)", "Issue (4)"]


def test_a_title_that_no_sheet_can_have_is_found_in_another_language(tmp_path: Path) -> None:
    project = open_project(INPUTS / "title-of-forbidden-signs.mcda")
    path = tmp_path / "w.xlsx"
    path.write_bytes(exported(project))
    code = (
        "import sys; from pathlib import Path; from mcda_app import i18n as language\n"
        "from mcda_app.files.resources import resource\n"
        "language.load('de', resource('translations'))\n"
        "from mcda_app.exchange.excel.reading.reimport import reopen\n"
        "opened = reopen(Path(sys.argv[1]).read_bytes(), 'w.xlsx')\n"
        "assert not opened.changes and not opened.faults, opened.faults\n"
    )
    process = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False, timeout=120
    )
    assert process.returncode == 0, process.stderr


def test_a_renamed_sheet_is_still_read() -> None:
    project = add_issue(presets.load("blank"), "Other")
    project = rename_issue(project, project.issues[0].id, "First")
    book = book_of(exported(project), data_only=False)
    book["First"].title = "Renamed"
    for name in book.defined_names.values():
        name.attr_text = name.attr_text.replace("First", "Renamed")
    stream = io.BytesIO()
    book.save(stream)
    assert reopen(stream.getvalue(), "w.xlsx").faults == ()


def test_the_hash_is_of_what_a_reader_reads() -> None:
    project = presets.load()
    locked = replace(project, weights=replace(project.weights, locked=frozenset({project.criteria[0].id})))
    assert inputs_hash(locked) == inputs_hash(project)
    assert known_hashes(locked)[0] == inputs_hash(project)
    assert known_hashes(locked)[1] != inputs_hash(project)  # which signatures of earlier versions have
    assert inputs_hash(replace(project, notes="another")) != inputs_hash(project)
    lens = replace(project.lenses[0], title="another")
    assert inputs_hash(replace(project, lenses=(lens, *project.lenses[1:]))) != inputs_hash(project)
