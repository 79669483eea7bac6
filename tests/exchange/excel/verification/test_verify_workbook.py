# SPDX-License-Identifier: MIT
"""Verify notices every change that a reader of a workbook could see or follow, and nothing else."""

from __future__ import annotations

import io
import random
import re
import warnings
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment

from mcda_app.domain.edits.scores import set_judgements
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import Method, MethodSettings, Prioritisation
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.verification.verify import Verification, verify
from mcda_app.files import presets
from mcda_app.files.project_file import open_project
from tests.exchange.changed_workbooks import cells, sheet_parts, with_cell, with_part
from tests.exchange.excel.reading.test_reimport import escapes, rich
from tests.exchange.shortened import shortened
from tests.exchange.spreadsheet import recalculated, without_values
from tests.exchange.test_excel_pairs import PROJECT as PAIRS

INPUTS = Path(__file__).parents[2] / "inputs"
CHANGES_A_WORKBOOK = 30
CHANGES_OF_LARGEST = 12
"""Of a workbook with fifteen issues; the others have its kinds of sheets too."""


def judged() -> Project:
    """Options compared one by one on a criterion, in part, by AHP."""
    project = shortened(presets.load("table-1-goals"), "trade", "norms", "alliances")
    ratios = {("unilateral", "selective"): 1 / 3, ("selective", "global"): 5.0}
    project = set_judgements(project, "trade", "cost", Judgements(FrozenDict(ratios)))
    return replace(project, settings=MethodSettings(Method.AHP))


def by_mean() -> Project:
    settings = MethodSettings(Method.AHP, prioritisation=Prioritisation.GEOMETRIC_MEAN)
    return replace(judged(), settings=settings)


def at_a_workshop() -> Project:
    return open_project(Path(__file__).parents[3] / "fuzz" / "seeds" / "workshop-named.mcda")


PROJECTS: dict[str, Callable[[], Project]] = {
    "start": presets.load,
    "rich": rich,
    "escapes": escapes,
    "judged": judged,
    "by mean": by_mean,
    "criteria in pairs": lambda: PAIRS,
    "workshop": at_a_workshop,
    "every field": lambda: open_project(Path(__file__).parents[3] / "fuzz" / "seeds" / "every-field.mcda"),
}


@cache
def exported(name: str) -> bytes:
    data = workbook(PROJECTS[name]())
    assert data is not None
    return data


def verified(data: bytes, folder: Path) -> Verification:
    path = folder / "w.xlsx"
    path.write_bytes(data)
    return verify(path)


@pytest.mark.parametrize("name", PROJECTS)
def test_an_untouched_workbook_agrees(name: str, tmp_path: Path) -> None:
    verification = verified(exported(name), tmp_path)
    assert verification.agrees, verification.text()
    assert "Not checked: colours" in verification.text()


def test_a_summary_with_another_winner_is_told_by_its_cells() -> None:
    verification = verify(INPUTS / "tampered.xlsx")
    assert not verification.agrees
    assert "Sheet “Summary”, cell B6 contains “Unilateral (tampered)”, not the formula" in verification.text()
    for column in "BCDEFGH":
        for row in range(6, 10):
            assert f"Sheet “Summary”, cell {column}{row} contains" in verification.text()


def test_an_untouched_workbook_of_an_earlier_version_agrees_as_far_as_it_can_be_compared() -> None:
    verification = verify(INPUTS / "untouched.xlsx")
    assert verification.agrees, verification.text()
    assert "by an earlier version of the program" in verification.text()
    assert "AHP working" in verification.text()


def test_a_workbook_with_a_project_of_format_version_1_is_compared_whole(tmp_path: Path) -> None:
    data = (INPUTS / "layout-2.xlsx").read_bytes()
    verification = verified(data, tmp_path)
    assert verification.agrees, verification.text()
    assert "only the names and numbers were compared" in verification.text()
    for sheet, cell in (
        ("Summary", "A1"),
        ("Summary", "B6"),
        ("mcda_project", "A2"),
        ("mcda_project", "B1"),
        ("mcda_project", "D1"),
    ):
        assert verification_text(with_cell(data, sheet, cell, "changed"), tmp_path) != "", (sheet, cell)


@pytest.mark.usefixtures("written_once")
@pytest.mark.parametrize("name", PROJECTS)
def test_each_random_change_of_a_cell_is_noticed_with_its_place(name: str, tmp_path: Path) -> None:
    data, draw = exported(name), random.Random(name)
    every = [
        (sheet, cell)
        for sheet in sheet_parts(data)
        for cell, (_, inside) in cells(data, sheet).items()
        if inside
    ]
    unnoticed, changes = [], CHANGES_OF_LARGEST if name == "start" else CHANGES_A_WORKBOOK
    for sheet, cell in draw.sample(every, changes):
        attributes, inside = cells(data, sheet)[cell]
        number = re.search(r"<v>([-+.0-9eE]+)</v>", inside)
        is_text = 't="s"' in attributes
        formula = "<f" in inside
        value = float(number[1]) if number and not is_text else None
        ways: list[tuple[float | str | None, bool]] = [("changed", formula), (None, False)]
        if value is not None:
            little = value * 1.00001 if abs(value) > 1e-3 else value + 1e-6
            # less than a hundred-thousandth is below what arithmetic in spreadsheets keeps of large numbers
            ways += [(little, formula), (value + max(1.0, abs(value) * 1e-5), formula)]
        if formula:
            ways += [(value if value is not None else "as it was", False)]  # a constant in its place
        other, keeps = draw.choice(ways)
        report_text = verification_text(with_cell(data, sheet, cell, other, formula=keeps), tmp_path)
        if report_text is not None and not (
            f"“{sheet}”, cell {cell}" in report_text or sheet == "mcda_project"
        ):
            unnoticed.append((sheet, cell, inside, other, keeps))
    assert not unnoticed, f"{len(unnoticed)} of {changes}: {unnoticed[:3]}"


def verification_text(data: bytes, folder: Path) -> str | None:
    """What is said; None for a workbook that is refused, with a sentence, or whose checksum differs."""
    from mcda_app.errors import FileError

    try:
        verification = verified(data, folder)
    except FileError:
        return None
    lines = verification.text().splitlines()
    if any(line.startswith("DIFFERS") and "checksum" in line for line in lines):
        return None
    return "\n".join(line for line in lines if line.startswith("DIFFERS"))


def opened(data: bytes) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(data))


BOOK, SHEET, CHART = "xl/workbook.xml", "xl/worksheets/sheet{}.xml", "xl/charts/chart1.xml"
OTHERWISE: dict[str, tuple[str, Callable[[str], str], str]] = {
    "a sheet hidden": (
        BOOK,
        lambda t: t.replace('<sheet name="Summary"', '<sheet state="hidden" name="Summary"'),
        "the sheet “Summary” is hidden",
    ),
    "the project shown": (BOOK, lambda t: t.replace(' state="hidden"', ""), "“mcda_project” is visible"),
    "a sheet renamed": (
        BOOK,
        lambda t: t.replace('<sheet name="Check"', '<sheet name="Cheque"'),
        "“Check” was deleted",
    ),
    "sheets exchanged": (
        BOOK,
        lambda t: re.sub(r"(<sheet [^>]*/>)(<sheet [^>]*/>)", r"\2\1", t, count=1),
        "order of the sheets",
    ),
    "a name moved": (BOOK, lambda t: t.replace("$C$5<", "$C$6<"), "the name “weight_1”"),
    "a list": (SHEET.format(5), lambda t: t.replace("TOPSIS,AHP", "TOPSIS,SAW"), "its data validation"),
    "a message": (SHEET.format(3), lambda t: t.replace("zero or more", "one or more"), "its data validation"),
    "a row hidden": (
        SHEET.format(2),
        lambda t: re.sub(r'<row r="6"', '<row r="6" hidden="1"', t),
        "row 6 was hidden",
    ),
    "a column hidden": (
        SHEET.format(2),
        lambda t: t.replace("<cols>", '<cols><col min="2" max="2" hidden="1"/>', 1),
        "column B was hidden",
    ),
    "a chart's source": (CHART, lambda t: t.replace("$F$", "$E$"), "the chart's titles"),
    "a chart's values": (CHART, lambda t: re.sub(r"<c:v>0\.[0-9]+</c:v>", "<c:v>0.9</c:v>", t), "numbers"),
    "a chart's title": (CHART, lambda t: t.replace("Score of each", "Cost of each"), "the chart's titles"),
    "a chart's axis": (CHART, lambda t: t.replace('<c:max val="1"/>', '<c:max val="3"/>'), "chart's titles"),
    "a number format": (
        "xl/styles.xml",
        lambda t: t.replace('formatCode="0.000"', 'formatCode="&quot;0.900&quot;"'),
        "in the format",
    ),
    "the title": (
        "docProps/core.xml",
        lambda t: re.sub(r"<dc:title>.*</dc:title>", "<dc:title>Another</dc:title>", t),
        "property “title” is “Another”",
    ),
    "a link": (SHEET.format(2), lambda t: t.replace("!A1", "!A9", 1), "its link has changed"),
    "a footer": (SHEET.format(2), lambda t: t.replace("&amp;A", "Approved", 1), "header or footer"),
}  # fmt: skip


@pytest.mark.usefixtures("written_once")
@pytest.mark.parametrize("what", OTHERWISE)
def test_what_is_no_cell_is_noticed_too(what: str, tmp_path: Path) -> None:
    part, change, words = OTHERWISE[what]
    verification = verified(with_part(exported("start"), part, change), tmp_path)
    assert not verification.agrees
    assert words in verification.text(), verification.text()


@pytest.mark.usefixtures("written_once")
def test_what_is_laid_upon_a_sheet_is_noticed(tmp_path: Path) -> None:
    book = opened(exported("start"))
    book["Summary"]["B6"].comment = Comment("In truth: Unilateral", "somebody")
    book.create_sheet("Addendum")
    stream = io.BytesIO()
    book.save(stream)
    verification = verified(stream.getvalue(), tmp_path).text()
    assert "it contains an object that was not exported (comment B6: In truth: Unilateral" in verification
    assert "the sheet “Addendum” was added" in verification


def test_a_workshop_is_compared_with_its_checksum(tmp_path: Path) -> None:
    data = exported("workshop")
    verification = verified(data, tmp_path)
    assert "agrees   the sheet “Workshop” compared with its checksum only" in verification.text()
    cell = next(c for c, (_, inside) in cells(data, "Workshop").items() if inside)
    verification = verified(with_cell(data, "Workshop", cell, "Nobody dissented"), tmp_path)
    assert not verification.agrees
    assert "DIFFERS  the sheet “Workshop” compared with its checksum only" in verification.text()


@pytest.mark.usefixtures("written_once")
def test_values_that_follow_a_changed_input_are_compared_with_what_it_gives(tmp_path: Path) -> None:
    verification = verified(with_cell(exported("start"), "Weights", "C5", 0.9), tmp_path)
    assert "DIFFERS  input changed: Weights: " in verification.text()
    assert "Sheet “Weights”, cell C5 contains 0.9, not 0.25" in verification.text()
    assert "Sheet “Weights”, cell D5" in verification.text()  # not worked out anew since


@pytest.mark.usefixtures("written_once")
def test_a_workbook_that_hides_its_arrangement_does_not_pass(tmp_path: Path) -> None:
    data = exported("start")
    for cell, value in (("D1", None), ("D1", "1"), ("D1", "99"), ("D1", "x"), ("C1", "xx"), ("C1", "de")):
        assert not verified(with_cell(data, "mcda_project", cell, value), tmp_path).agrees, (cell, value)


def test_the_numbers_of_a_project_are_still_worked_out_in_two_ways(tmp_path: Path) -> None:
    assert "in two ways" in verify(INPUTS / "left-out.mcda").text()


@pytest.mark.libreoffice
def test_a_workbook_saved_by_another_program_agrees(tmp_path: Path) -> None:
    sources = []
    for number, name in enumerate(PROJECTS):
        sources.append(tmp_path / f"{number}.xlsx")
        sources[-1].write_bytes(exported(name))
    for name, path in zip(PROJECTS, recalculated(sources, tmp_path / "lo"), strict=True):
        verification = verify(path)
        assert verification.agrees, f"{name}: {verification.text()}"


@pytest.mark.libreoffice
def test_a_changed_input_worked_out_anew_differs_in_that_input_alone(tmp_path: Path) -> None:
    (tmp_path / "typed.xlsx").write_bytes(with_cell(exported("start"), "Weights", "C5", 0.75))
    without_values(tmp_path / "typed.xlsx", tmp_path / "changed.xlsx")
    (path,) = recalculated([tmp_path / "changed.xlsx"], tmp_path / "lo")
    lines = [line for line in verify(path).text().splitlines() if line.startswith("DIFFERS")]
    expected = ("input changed: Weights: ", "Sheet “Weights”, cell C5 contains 0.75", "differences: ")
    assert all(any(words in line for line in lines) for words in expected)
    # The sheets Check and At a glance say that numbers differ from the program's, and Partners shows the best
    # coalitions at export; nothing else does.
    rest = [line for line in lines if not any(words in line for words in expected)]
    assert all(any(s in line for s in ("“Check”", "“Partners”", "“At a glance”")) for line in rest), (
        "\n".join(rest)
    )
