# SPDX-License-Identifier: MIT
"""Decision matrices from files: what the file says is taken, and what it leaves open is asked for."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy.testing as npt
import openpyxl
import pandas as pd
import pytest

import mcda_app as mcda
from mcda_app.errors import FileError, McdaError
from mcda_app.exchange.data.export import write_data
from mcda_app.exchange.excel import export_workbook
from mcda_app.files import presets

TABLE = "Phone,Price,Memory\nAlder,250,16\nBirch,200,8\nCedar,300,32\n"
KINDS = {"Price": "cost", "Memory": "benefit"}
read = mcda.DecisionMatrix.from_file


@pytest.fixture(autouse=True)
def _warnings_are_errors() -> object:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def file(folder: Path, text: str, name: str = "phones.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def book(folder: Path, **sheets: list[list[object]]) -> Path:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = folder / "phones.xlsx"
    workbook.save(path)
    return path


ROWS: list[list[object]] = [["Phone", "Price", "Memory"], ["Alder", 250, 16], ["Birch", 200, 8]]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_plain_table_with_kinds(tmp_path: Path, separator: str) -> None:
    path = file(tmp_path, TABLE.replace(",", separator), "phones.tsv" if separator == "\t" else "phones.csv")
    matrix = read(str(path), kinds=KINDS)
    frame = pd.read_csv(path, sep=separator, index_col=0)
    pd.testing.assert_frame_equal(matrix.to_frame(), frame.astype(float), check_names=False)
    assert matrix.kinds == ["cost", "benefit"]
    npt.assert_allclose(mcda.rank(matrix).scores, mcda.rank(frame, kinds=KINDS).scores)


@pytest.mark.parametrize(
    ("kinds", "open_ones"), [(None, "Price, Memory"), ({"Price": "cost"}, "Memory")], ids=["none", "one"]
)
def test_kinds_that_the_file_leaves_open_are_asked_for(tmp_path: Path, kinds, open_ones: str) -> None:
    with pytest.raises(McdaError) as refusal:
        read(file(tmp_path, TABLE), kinds=kinds)
    name = open_ones.split(", ", maxsplit=1)[0]
    assert str(refusal.value) == (
        f"{tmp_path / 'phones.csv'}: The file does not say whether more or less is better on {open_ones}. "
        f"Pass kinds such as {{'{name}': 'cost'}}."
    )


def test_what_the_file_says_is_taken(tmp_path: Path) -> None:
    text = (
        "Which phone?,,,\nPhone,Price,Memory,Service\nDirection,cost,benefit,benefit\nWeight,50%,30%,20%\n"
        "Alder,250,16,good\nBirch,200,,poor\nCedar,300,32,fair\n"
    )
    matrix = read(file(tmp_path, text))
    assert matrix.issue.title == "Which phone?"
    assert matrix.kinds == ["cost", "benefit", "benefit"]
    assert matrix.weights == pytest.approx({"Price": 0.5, "Memory": 0.3, "Service": 0.2})
    ranking = mcda.rank(matrix)
    assert ranking.weights == matrix.weights
    assert ranking.missing == {"Birch": ["Memory"]}
    assert "Scales were set from the numbers" in matrix.explain()
    assert read(file(tmp_path, text), kinds="benefit").kinds == ["benefit"] * 3


def test_a_decimal_sign_that_the_file_leaves_open_is_asked_for(tmp_path: Path) -> None:
    path = file(tmp_path, "Phone;Price;Memory\nAlder;1,250;2,016\nBirch;1,200;3,008\n")
    with pytest.raises(FileError, match=r"Pass decimal='\.' or decimal=','\.(?s:.*)may be read as thousands"):
        read(path, kinds=KINDS)
    assert read(path, kinds=KINDS, decimal=",").values[0, 0] == 1.25
    assert read(path, kinds=KINDS, decimal=".").values[0, 0] == 1250
    with pytest.raises(McdaError, match=r"must be “\.” or “,”"):
        read(path, kinds=KINDS, decimal="point")


def test_a_cell_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileError) as refusal:
        read(file(tmp_path, TABLE.replace("200", "2oo") + "Dogwood,275,16\nElder,225,16\n"), kinds=KINDS)
    assert "2oo" in str(refusal.value)
    assert "decimal" not in str(refusal.value)


def test_the_sheet_with_the_table_is_taken_and_of_two_one_must_be_named(tmp_path: Path) -> None:
    path = book(tmp_path, Notes=[["Written in May"]], Phones=ROWS)
    assert read(path, kinds=KINDS).options == ["Alder", "Birch"]
    path = book(tmp_path, May=ROWS, June=[*ROWS, ["Cedar", 300, 32]])
    with pytest.raises(McdaError, match=r"several sheets: “May”, “June”\. Pass sheet='May' or another"):
        read(path, kinds=KINDS)
    assert len(read(path, kinds=KINDS, sheet="June").options) == 3
    with pytest.raises(McdaError, match=r"no sheet “July”\. Sheets: “May”, “June”"):
        read(path, kinds=KINDS, sheet="July")


def test_criteria_in_rows(tmp_path: Path) -> None:
    path = file(tmp_path, "Criterion,Direction,Alder,Birch\nPrice,cost,250,200\nMemory,benefit,16,8\n")
    assert read(path).criteria == ["Price", "Memory"]
    assert read(file(tmp_path, TABLE), kinds="max", criteria_in="rows").criteria == [
        "Alder",
        "Birch",
        "Cedar",
    ]
    with pytest.raises(McdaError, match="in “columns” or in “rows”"):
        read(path, criteria_in="lines")


def test_what_is_not_read_as_scores_is_a_warning(tmp_path: Path) -> None:
    text = "Phone,Price,Memory,Rank\nAlder,250,16,2\nBirch,200,8,3\nCedar,300,32,1\n"
    with pytest.warns(UserWarning, match="Rank"):
        matrix = read(file(tmp_path, text), kinds=KINDS)
    assert matrix.criteria == ["Price", "Memory"]
    assert any("Rank" in note for note in matrix.notes)


def test_fixed_anchors_need_scales_that_the_file_gives(tmp_path: Path) -> None:
    with pytest.raises(McdaError, match="need the scale of every criterion"):
        mcda.rank(read(file(tmp_path, TABLE), kinds=KINDS), normalisation="anchors")
    text = TABLE.replace("Alder,", "Lowest,0,0\nHighest,400,64\nAlder,")
    assert mcda.rank(read(file(tmp_path, text), kinds=KINDS), normalisation="anchors").leaders


@pytest.mark.parametrize("ending", [".mcda", ".xml", ".xlsx"])
def test_a_project_in_each_format_ranks_as_in_the_window(tmp_path: Path, ending: str) -> None:
    project, path = presets.load(), tmp_path / f"start{ending}"
    if ending == ".mcda":
        mcda.save_project(project, path)
    elif ending == ".xml":
        write_data(project, path)
    else:
        export_workbook(project, path)
    with pytest.raises(McdaError, match=r"There are 15 issues\. Pass issue='\w+' or another of "):
        read(path)
    matrix = read(path, issue=project.issues[3].title)
    expected = mcda.rank(mcda.DecisionMatrix.from_project(project, project.issues[3].id))
    npt.assert_allclose(mcda.rank(matrix).scores, expected.scores)
    with pytest.raises(McdaError, match="There is no issue “none”"):
        read(path, "none")
    with pytest.raises(McdaError, match="The file itself defines how it is read: leave out kinds, decimal"):
        read(path, kinds="max", decimal=".")


def test_an_exported_workbook_that_was_edited_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "start.xlsx"
    export_workbook(presets.load(), path)
    with warnings.catch_warnings(action="ignore"):  # openpyxl drops what it does not know
        workbook = openpyxl.load_workbook(path)
    sheet = workbook["Weights"]
    cell = next(c for row in sheet.iter_rows() for c in row if isinstance(c.value, (int, float)))
    cell.value += 7
    workbook.save(path)
    with pytest.raises(FileError, match=r"edited after it was exported\. Open it in the program"):
        read(path, "trade")


@pytest.mark.parametrize(
    ("name", "text"),
    [("none.csv", None), ("empty.csv", ""), ("letter.csv", "Dear colleague"), ("page.csv", "<html></html>")],
)
def test_what_is_no_table_is_one_clear_sentence(tmp_path: Path, name: str, text: str | None) -> None:
    if text is not None:
        file(tmp_path, text, name)
    with pytest.raises(FileError) as refusal:
        read(tmp_path / name)
    assert "\n" not in str(refusal.value)
