# SPDX-License-Identifier: MIT
"""Every cell that an exported workbook lets its user change is read back, and verify sees it changed."""

from __future__ import annotations

import io
import random
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from mcda_app.domain.edits.issues import exclude_option
from mcda_app.domain.edits.scores import set_judgements
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.formula import reference
from mcda_app.exchange.excel.reading.contents import read_contents
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.excel.reading.sheet_contents import Content, Contents
from mcda_app.exchange.excel.reading.workbook_inputs import InputReader
from mcda_app.exchange.excel.references import PARTNER_SWITCHES_NAME, PARTNERS_ISSUE_NAME
from mcda_app.exchange.excel.verification.compare import Scope, differences
from mcda_app.exchange.tables.grid import cell_name
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets
from mcda_app.i18n import tr
from tests.exchange.changed_workbooks import sheet_parts, with_cell, with_part
from tests.exchange.excel.reading.test_reimport import rich
from tests.exchange.shortened import shortened
from tests.exchange.test_excel_pairs import PROJECT as PAIRS

RATIOS = {("unilateral", "selective"): 1 / 3, ("selective", "global"): 5.0}
THROUGH_A_FILE = 12


def judged() -> Project:
    """Options compared on two criteria of two issues, one pair left open, one option left out."""
    project = shortened(presets.load("table-1-goals"), "trade", "norms", "alliances")
    project = replace(project, settings=MethodSettings(Method.AHP))
    for issue, criterion in (("trade", "cost"), ("norms", "effectiveness")):
        project = set_judgements(project, issue, criterion, Judgements(FrozenDict(RATIOS)))
    return exclude_option(project, "norms", "global", True)


PROJECTS: dict[str, Callable[[], Project]] = {
    **{info.id: lambda name=info.id: presets.load(name) for info in presets.available()},
    "own decision": rich,
    "judged": judged,
    "criteria in pairs": lambda: PAIRS,
}  # type: ignore[misc]


def exported(project: Project) -> bytes:
    data = workbook(project)
    assert data is not None
    return data


def unlocked(data: bytes) -> list[tuple[str, str]]:
    """Sheet and name of every cell that may be changed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(data))
    assert all(sheet.protection.sheet for sheet in book)
    return [
        (sheet.title, cell.coordinate)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if not cell.protection.locked
    ]


def inputs(data: bytes) -> list[tuple[str, str]]:
    """The same without the switches for coalitions, which are no inputs of the project."""
    names = read_contents(data, "w.xlsx").names
    switches = set()
    for name in (PARTNERS_ISSUE_NAME, PARTNER_SWITCHES_NAME):
        target = reference(names[name]) if name in names else None
        if target is not None:
            sheet, (top, column), (bottom, _) = target
            switches |= {(sheet, cell_name(row, column)) for row in range(top, bottom + 1)}
    return [each for each in unlocked(data) if each not in switches]


def place_of(cell: str) -> tuple[int, int]:
    row, column = openpyxl.utils.cell.coordinate_to_tuple(cell)
    return row - 1, column - 1


def others(contents: Contents, sheet: str, place: tuple[int, int]) -> Iterator[float | str]:
    """Other values that a user could put in a cell, likely ones first."""
    sheet_contents = contents.sheets[sheet]
    content = sheet_contents.cells.get(place)
    value = content.value if content is not None else None
    chosen = sheet_contents.lists.get(place)
    if chosen is not None and chosen[0] == "list":
        formula = chosen[2]
        if formula.startswith('"'):
            choices = formula.strip('"').split(",")
        else:
            name, _, span = formula.partition("!")
            first, last = (place_of(part.replace("$", "")) for part in span.split(":"))
            levels = contents.sheets[name.strip("'")].cells
            choices = [str(levels[row, first[1]].value) for row in range(first[0], last[0] + 1)]
        yield from (text for text in choices if text != value)
        return
    if chosen is not None and chosen[1] == "between":
        yield 3.0 if value != 3.0 else 5.0
        return
    if isinstance(value, float):
        yield from (value + 0.01, value - 0.01, value / 2, value * 1.01 + 0.001)
    yield from (1.5, 0.5)


def changed(contents: Contents, sheet: str, place: tuple[int, int], value: float | str) -> Contents:
    sheet_contents = contents.sheets[sheet]
    content = sheet_contents.cells.get(place, Content(None, "", ""))
    cells = {**sheet_contents.cells, place: content._replace(value=value, formula="")}
    return replace(contents, sheets={**contents.sheets, sheet: replace(sheet_contents, cells=cells)})


def read_back(project: Project, contents: Contents) -> tuple[list[str], list[str]]:
    reader = InputReader(contents, project, tr, by_position=False)
    return [change.text for change in reader.changes()], reader.faults


@pytest.mark.parametrize("name", PROJECTS)
def test_each_unlocked_cell_gives_a_named_change(name: str) -> None:
    project = PROJECTS[name]()
    data = exported(project)
    contents = read_contents(data, "w.xlsx")
    assert read_back(project, contents) == ([], [])
    lost = []
    for sheet, cell in inputs(data):
        place = place_of(cell)
        any_text = False
        for value in others(contents, sheet, place):
            other = changed(contents, sheet, place, value)
            texts, faults = read_back(project, other)
            if texts or any(f"“{sheet}”, cell {cell}" in fault for fault in faults):
                any_text = bool(texts) or any_text
                sheets = {sheet: contents.sheets[sheet]}
                pair = replace(contents, sheets=sheets), replace(other, sheets={sheet: other.sheets[sheet]})
                change_list = list(differences(*pair, Scope()))
                assert any(f"“{sheet}”, cell {cell} " in text for text in change_list), (sheet, cell, value)
            if any_text:
                break
        if not any_text:
            lost.append((sheet, cell, contents.sheets[sheet].cells.get(place)))
    assert not lost, f"{len(lost)}: {lost[:4]}"


@pytest.mark.usefixtures("written_once")
@pytest.mark.parametrize("name", ["judged", "own decision", "criteria in pairs"])
def test_and_so_it_is_through_a_file(name: str, tmp_path: Path) -> None:
    project = PROJECTS[name]()
    data = exported(project)
    contents = read_contents(data, "w.xlsx")
    for sheet, cell in random.Random(name).sample(inputs(data), THROUGH_A_FILE):
        value = next(others(contents, sheet, place_of(cell)))
        path = tmp_path / "w.xlsx"
        path.write_bytes(with_cell(data, sheet, cell, value))
        opened = reopen(path.read_bytes(), "w.xlsx")
        assert opened.changes or opened.faults, (sheet, cell, value)
        assert opened.with_changes() != project or opened.faults
        verification = verify(path)
        assert not verification.agrees
        assert f"“{sheet}”, cell {cell}" in verification.text()


def test_a_comparison_of_options_comes_back() -> None:
    project = judged()
    at = [i.id for i in project.issues].index("trade") + 1, [c.id for c in project.criteria].index("cost") + 1
    data = exported(project)
    formula = read_contents(data, "w.xlsx").names[f"judgements_{at[0]}_{at[1]}"]
    row, column = place_of(formula.partition("!")[2].partition(":")[0].replace("$", ""))
    cell = f"{get_column_letter(column + 2)}{row + 1}"
    opened = reopen(with_cell(data, "AHP working", cell, 7), "w.xlsx")
    assert [c.text for c in opened.changes] == [
        "Trade, Cost of coordination: Unilateral over Selective 0.333 → 7"
    ]
    judgements = opened.with_changes().issue("trade").judgements["cost"]
    assert judgements.ratio("unilateral", "selective") == 7
    assert judgements.ratio("selective", "global") == 5
    emptied = reopen(with_cell(data, "AHP working", cell, None), "w.xlsx")
    assert [c.text for c in emptied.changes] == [
        "Trade, Cost of coordination: Unilateral over Selective 0.333 → not answered"
    ]
    for wrong in (0, -2, 12, "much"):
        opened = reopen(with_cell(data, "AHP working", cell, wrong), "w.xlsx")
        assert not opened.changes
        assert f"“AHP working”, cell {cell}" in opened.faults[0]


def test_a_weight_typed_over_a_formula_comes_back_beside_changed_comparisons() -> None:
    data = exported(PAIRS)
    data = with_cell(data, "Criteria in pairs", "C5", 7)
    opened = reopen(with_cell(data, "Weights", "C6", 0.9), "w.xlsx")
    assert [c.text.partition(":")[0] for c in opened.changes] == ["Comparisons", "Weights"]
    assert opened.with_changes().weights.share(PAIRS.criteria[1].id) > 0.4


@pytest.mark.parametrize("name", ["table-1-goals", "criteria in pairs"])
def test_a_weight_brought_from_a_sheet_of_the_users_own_counts_as_typed(name: str) -> None:
    data = with_cell(exported(PROJECTS[name]()), "Weights", "C5", "FORMULA")
    text = "<is><t>FORMULA</t></is>"
    part = sheet_parts(data)["Weights"]

    def put(xml: str) -> str:
        head, _, tail = xml.partition(f' t="inlineStr">{text}')
        return f"{head}><f>'My notes'!$B$2</f><v>0.9</v>{tail}"

    opened = reopen(with_part(data, part, put), "w.xlsx")
    assert [c.text.partition(":")[0] for c in opened.changes] == ["Weights"]
    project = opened.with_changes()
    assert project.weights.share(project.criteria[0].id) > 0.5


HEADINGS = ("Scores: choose a label or type a number", "Own weight on this issue", "Criterion", "Method")


@pytest.mark.parametrize("text", HEADINGS)
def test_texts_like_headings_are_not_taken_for_them(text: str, tmp_path: Path) -> None:
    project: Any = rich()
    project = replace(project, title=text, notes=text, description=text)
    issues = tuple(replace(i, description=text, notes=f"{text}") for i in project.issues)
    titled = replace(issues[3], title=text, short=text) if hasattr(issues[3], "short") else issues[3]
    project = replace(project, issues=(*issues[:3], titled, *issues[4:]))
    criteria = tuple(replace(c, title=f"{text}{n or ''}") for n, c in enumerate(project.criteria))
    project = replace(project, criteria=criteria)
    path = tmp_path / "w.xlsx"
    path.write_bytes(exported(project))
    opened = reopen(path.read_bytes(), "w.xlsx")
    assert (opened.project, opened.changes, opened.faults) == (project, (), ())
    assert verify(path).agrees
