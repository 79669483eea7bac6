# SPDX-License-Identifier: MIT
"""LibreOffice works an .ods workbook out as the program does, and what it saves can be read and checked."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.method_settings import Method, MethodSettings, Prioritisation
from mcda_app.domain.project import Project
from mcda_app.exchange.excel import ODS, workbook
from mcda_app.exchange.excel.reading.contents import read_contents
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.excel.verification.compare import Scope, differences
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets
from mcda_app.files.project_file import open_project
from tests.exchange.excel.ods.changed_ods import with_cells, without_values
from tests.exchange.spreadsheet import needs_soffice

pytestmark = pytest.mark.libreoffice
CORPUS = Path(__file__).parents[3] / "files" / "corpus" / "5"
PRESET = "table-1-goals"


def with_method(method: Method, preset: str = PRESET) -> Project:
    settings = MethodSettings(method, prioritisation=Prioritisation.GEOMETRIC_MEAN)
    return replace(presets.load(preset), settings=settings)


PROJECTS = {
    "topsis": lambda: presets.load("table-4-kinds"),
    "ahp": lambda: with_method(Method.AHP),
    "eigenvector": lambda: replace(presets.load("table-2-examples"), settings=MethodSettings(Method.AHP)),
    "value": lambda: with_method(Method.VALUE),
    "curves": lambda: open_project(CORPUS / "value-functions.mcda"),
    "partners": lambda: open_project(CORPUS / "coalitions.mcda"),
    "futures": lambda: open_project(CORPUS / "futures.mcda"),
    "rules": lambda: open_project(CORPUS / "house-rules.mcda"),
}
TYPED: dict[tuple[str, str], str | float | None] = {
    ("Weights", "C5"): 0.75,
    ("Trade", "B8"): "very useful",
    ("Norms", "F8"): "no",
    ("Levels", "B8"): 3.0,
    ("Method", "B5"): "min-max",
}
"""What somebody types in LibreOffice; formulas lose their values, which it works out anew."""
SWITCHED: dict[tuple[str, str], str | float | None] = {
    ("Partners", f"B{row}"): float(row in (31, 33)) for row in range(29, 39)
}
"""A coalition of two partners."""


def recalculated(workbooks: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """Workbooks as LibreOffice saves them, all in one start of it."""
    sources = []
    for name, data in workbooks.items():
        sources.append(folder / f"{name}.ods")
        sources[-1].write_bytes(data)
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [needs_soffice(), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "ods",
         "--outdir", str(folder / "out"), *map(str, sources)],
        check=True, capture_output=True, timeout=600,
    )  # fmt: skip
    return {name: (folder / "out" / f"{name}.ods").read_bytes() for name in workbooks}


def ods(project: Project) -> bytes:
    data = workbook(project, kind=ODS)
    assert data is not None
    return data


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every workbook without the values of its formulas, worked out and saved by LibreOffice."""
    bare = {name: without_values(ods(make())) for name, make in PROJECTS.items()}
    bare["typed"] = without_values(with_cells(ods(presets.load(PRESET)), TYPED))
    bare["switched"] = without_values(with_cells(ods(PROJECTS["partners"]()), SWITCHED))
    return recalculated(bare, tmp_path_factory.mktemp("ods"))


@pytest.mark.parametrize("name", PROJECTS)
def test_every_formula_gives_the_programs_number_and_everything_else_stays(
    saved: dict[str, bytes], name: str
) -> None:
    expected, actual = read_contents(ods(PROJECTS[name]()), "o"), read_contents(saved[name], "s")
    formulas = [cell for sheet in actual.sheets.values() for cell in sheet.cells.values() if cell.formula]
    assert len(formulas) > 200
    assert list(differences(expected, actual, Scope())) == []


def test_what_is_typed_changes_the_ranking_as_in_the_program(saved: dict[str, bytes]) -> None:
    opened = reopen(saved["typed"], "typed.ods")
    assert opened.intact
    assert not opened.faults
    changes = "\n".join(change.text for change in opened.changes)
    for part in ("Effectiveness 25% → 50%", "Trade, Unilateral", "left out", "min-max", "Levels of"):
        assert part in changes, changes
    project = opened.with_changes()
    check = read_contents(saved["typed"], "typed.ods").sheets["Check"]
    row = 6
    for issue in project.issues:
        for standing in evaluate(project)[issue.id].standings:
            score, rank = (check.cells[row, column].value for column in (3, 6))
            if standing.score is None:
                assert (score, rank) == ("not ranked", "not ranked")
            else:
                assert score == pytest.approx(standing.score, abs=1e-9)
                assert rank == standing.rank
            row += 1


def test_a_workbook_saved_by_libreoffice_passes_the_check_and_a_changed_one_names_its_changes(
    saved: dict[str, bytes], tmp_path: Path
) -> None:
    for name in ("topsis", "typed", "switched"):
        (tmp_path / f"{name}.ods").write_bytes(saved[name])
    assert verify(tmp_path / "topsis.ods").agrees
    verdict = verify(tmp_path / "switched.ods")
    assert verdict.agrees, verdict.text()
    assert "the switches on the sheet “Partners” were changed" in verdict.text()
    verdict = verify(tmp_path / "typed.ods")
    changes = [change.text for change in reopen(saved["typed"], "t").changes]
    faults = [finding.text for finding in verdict.findings if not finding.agrees]
    assert faults[: len(changes)] == [f"input changed: {change}" for change in changes]
