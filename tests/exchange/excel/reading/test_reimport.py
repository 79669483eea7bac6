# SPDX-License-Identifier: MIT
"""An exported workbook is the same project; what is changed in its cells arrives as named changes."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.criteria import add_criterion, rename_criterion, replace_criterion
from mcda_app.domain.edits.issues import add_issue, rename_issue, set_issue_notes
from mcda_app.domain.edits.scores import own_weights, set_reason, type_score
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction, Scale
from mcda_app.errors import FileError
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.reading.reimport import ExportedWorkbook, reopen
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import open_project, save_project
from mcda_app.methods.value_functions import value_at
from tests.exchange.changed_workbooks import with_cell
from tests.exchange.shortened import shortened

# openpyxl drops what it does not know, such as charts' styles; input cells it keeps.
pytestmark = [
    pytest.mark.filterwarnings(f"ignore:{what} extension:UserWarning")
    for what in ("Unknown", "Conditional Formatting", "Data Validation")
]


def exported(project: Project) -> bytes:
    data = workbook(project)
    assert data is not None
    return data


def rich() -> Project:
    project = shortened(presets.load(), "trade", "alliances", "knowledge")
    project = add_issue(project, "Gaps =1+1 \u0007")
    project = own_weights(project, "trade", True)
    numbers = Scale(low=-1.5, high=4.0, unit="€")
    project = add_criterion(project, "Price", Direction.COST)
    project = replace_criterion(project, replace(project.criteria[-1], scale=numbers))
    project = type_score(project, "alliances", "selective", "price", "2.123456789012345")
    project = type_score(project, "alliances", "global", project.criteria[0].id, "0.1")
    project = set_reason(project, "alliances", "global", project.criteria[0].id, "=because; “so”\nit is")
    return set_issue_notes(project, "knowledge", "A note\n\nwith lines")


def escapes() -> Project:
    """Texts that look like the workbook format's own escapes."""
    project = add_issue(presets.load("blank"), "Gaps _x0041_ and more")
    return set_issue_notes(project, project.issues[0].id, "_x000D_ and _x005F_")


CURVES = Path(__file__).parents[3] / "files" / "corpus" / "5" / "value-functions.mcda"

PROJECTS = {info.id: lambda i=info.id: presets.load(i) for info in presets.available()} | {
    "rich": rich,
    "escapes": escapes,
    "curves": lambda: open_project(CURVES),
    "value": lambda: replace(rich(), settings=MethodSettings(method=Method.VALUE)),
}


@pytest.mark.parametrize("name", PROJECTS)
def test_a_workbook_opens_as_the_same_project(name: str) -> None:
    project = PROJECTS[name]()
    opened = reopen(exported(project), "w.xlsx")
    assert opened.project == project
    assert opened.changes == ()
    assert opened.faults == ()
    assert opened.intact


def edited(project: Project, change: Callable[[Any], None]) -> bytes:
    book = load_workbook(io.BytesIO(exported(project)))
    change(book)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def find(sheet: Any, text: str) -> int:
    return next(cell.row for cell in sheet["A"] if str(cell.value or "").startswith(text))


def test_a_scale_edited_in_the_workbook_keeps_its_curve_true() -> None:
    project = open_project(CURVES)

    def change(book: Any) -> None:
        levels = book["Levels"]
        levels.cell(find(levels, "much"), 2).value = 7
        levels.cell(find(levels, project.criterion("time").title) + 3, 2).value = 60

    opened = reopen(edited(project, change), "w.xlsx").with_changes()
    use, time = opened.criterion("use"), opened.criterion("time")
    assert [value_at(use, x) for x in (0, 1, 7)] == [0, 0.625, 1]
    assert time.value_function is None
    assert time.set_aside_function is not None
    assert opened.criterion("price") == project.criterion("price")


def test_edits_in_input_cells_arrive_with_their_names() -> None:
    project = rich()
    issue = project.issue("trade")
    option, criterion = project.options[1], project.criteria[2]

    def change(book: Any) -> None:
        sheet = book["Weights"]
        row = find(sheet, project.criteria[0].title)
        sheet.cell(row, 3).value = 3 * sheet.cell(row, 3).value
        book["Method"]["B4"] = "AHP"
        book["Method"]["B5"] = "anchors"
        levels = book["Levels"]
        levels.cell(find(levels, "very useful"), 2).value = 3
        sheet = book[issue.label]
        head = find(sheet, "Scores")
        sheet.cell(head + 2 + 1, 2 + 2).value = criterion.scale.levels[0].label
        sheet.cell(head + 2, 2 + len(project.criteria)).value = "no"
        own = find(sheet, "Own weight")
        sheet.cell(own, 2).value = 5

    opened = reopen(edited(project, change), "w.xlsx")
    assert opened.project == project
    assert not opened.faults
    sentences = [c.text for c in opened.changes]
    assert sentences[0] == "Rank with AHP (was TOPSIS)"
    assert sentences[1] == "Normalisation anchors (was vector)"
    assert sentences[2] == f"Levels of {project.criteria[0].title}: very useful 2 → 3"
    assert sentences[3].startswith(f"Weights: {project.criteria[0].title} 25% → 50%")
    assert f"{issue.label}: {project.options[0].label} left out" in sentences
    assert any(t.startswith(f"{issue.label}, {option.label}, {criterion.title}: ") for t in sentences)
    assert sentences[-1].startswith(f"Weights on {issue.label}: ")
    imported_project = opened.with_changes()
    assert imported_project.settings.method is Method.AHP
    assert imported_project.settings.normalisation is Normalisation.ANCHORS
    assert imported_project.weights.share(project.criteria[0].id) == pytest.approx(0.5)
    assert imported_project.issue("trade").excluded == {project.options[0].id}
    assert (
        imported_project.issue("trade").score(option.id, criterion.id).level == criterion.scale.levels[0].id
    )
    assert imported_project.criteria[0].scale.levels[-1].value == 3
    assert evaluate(imported_project)


def faults(project: Project, change: Callable[[Any], None]) -> ExportedWorkbook:
    return reopen(edited(project, change), "w.xlsx")


def test_what_cannot_be_read_is_told_by_its_cell() -> None:
    project = presets.load()
    label = project.issues[0].label

    def change(book: Any) -> None:
        book["Weights"]["C5"] = "much"
        book["Method"]["B4"] = "magic"
        book[label].cell(find(book[label], "Scores") + 2, 2).value = "purple"
        levels = book["Levels"]
        levels.cell(find(levels, "very useful"), 2).value = -7

    opened = faults(project, change)
    assert opened.changes == ()
    text = " ".join(opened.faults)
    for words in (
        "“much” is not a number",
        "“magic” is not a method",
        "“purple” is not a valid score",
        "ascending order",
    ):
        assert words in text
    assert "Sheet “Weights”, cell C5" in text


def test_rearranged_and_missing_sheets_are_told_and_not_misread() -> None:
    project = presets.load()
    first, second = project.issues[0].label, project.issues[1].label

    def change(book: Any) -> None:
        sheet = book[first]
        row = find(sheet, "Scores") + 2
        sheet.cell(row, 1).value, sheet.cell(row + 1, 1).value = (
            sheet.cell(row + 1, 1).value,
            sheet.cell(row, 1).value,
        )
        del book[second]

    opened = faults(project, change)
    assert opened.changes == ()
    assert len(opened.faults) == 2
    assert "is no longer in its place" in opened.faults[0]
    assert "was deleted or renamed" in opened.faults[1]


def test_other_workbooks_are_refused() -> None:
    from openpyxl import Workbook

    buffer = io.BytesIO()
    Workbook().save(buffer)
    with pytest.raises(FileError, match="not exported by this program"):
        reopen(buffer.getvalue(), "w.xlsx")


def test_issues_with_like_names_keep_their_sheets() -> None:
    project = presets.load("blank")
    long = "An issue with a name far longer than a sheet's name may be"
    project = rename_issue(project, project.issues[0].id, long + " 1")
    project = add_issue(add_issue(project, long + " 2"), "Weights")
    assert reopen(exported(project), "w.xlsx") == ExportedWorkbook(
        project, (), (), True, inputs_hash(project)
    )


@pytest.mark.parametrize("title", ["Label", "none", "high", "Number"])
def test_a_criterion_may_be_called_like_a_level_or_a_heading(title: str) -> None:
    project = presets.load()
    project = rename_criterion(project, project.criteria[-1].id, title)
    assert reopen(exported(project), "w.xlsx") == ExportedWorkbook(
        project, (), (), True, inputs_hash(project)
    )


@pytest.mark.parametrize("name", PROJECTS)
def test_verify_agrees_with_what_was_exported_and_saved(name: str, tmp_path: Path) -> None:
    project = PROJECTS[name]()
    path = tmp_path / "w.xlsx"
    path.write_bytes(exported(project))
    assert verify(path, inputs_hash(project)).agrees
    saved = tmp_path / "p.mcda"
    save_project(project, saved)
    verification = verify(saved, inputs_hash(project)[:8])
    assert verification.agrees
    assert "in two ways" in verification.text()


def test_verify_tells_changed_inputs_and_numbers(tmp_path: Path) -> None:
    project = presets.load()

    def change(book: Any) -> None:
        book["Weights"]["C5"] = 0.9

    path = tmp_path / "w.xlsx"
    path.write_bytes(edited(project, change))
    verification = verify(path)
    assert not verification.agrees
    assert "DIFFERS  input changed: Weights: " in verification.text()

    data = workbook(project)
    assert data is not None
    path.write_bytes(with_cell(data, "Check", "C7", 0.123))  # which leaves all else as it was
    verification = verify(path)
    assert not verification.agrees
    assert verification.text().count("DIFFERS  Sheet “") == 1
    assert "DIFFERS  Sheet “Check”, cell C7 contains 0.123, not " in verification.text()


def test_verify_tells_another_hash(tmp_path: Path) -> None:
    path = tmp_path / "p.mcda"
    save_project(presets.load(), path)
    for wrong in ("0" * 64, "0" * 8):
        assert not verify(path, wrong).agrees
    hidden = tmp_path / "w.xlsx"

    def forge(book: Any) -> None:
        book["mcda_project"]["B1"] = "0" * 64

    hidden.write_bytes(edited(presets.load(), forge))
    assert "the project inside has the hash" in verify(hidden).text()
