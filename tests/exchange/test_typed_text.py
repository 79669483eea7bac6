# SPDX-License-Identifier: MIT
"""What people typed leaves the program as text: in no file a formula, a template or markup."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from mcda_app.cli.main import main
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.data.export import write_data
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.tables.template import template
from mcda_app.files import presets
from mcda_app.files.project_file import save_project
from tests.domain.workshops import named, open_round, revealed
from tests.exchange.marked import FORMULA, MARK, marked


@pytest.fixture(scope="module")
def project() -> Project:
    return marked(revealed(named(3), RoundKind.WEIGHTS))


def no_formula(data: bytes) -> int:
    """How often a typed text stands in a workbook; none of them is calculated, or a link."""
    texts = 0
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            for element in ElementTree.fromstring(archive.read(name)).iter():
                text = element.text or ""
                if element.tag.rpartition("}")[2] in ("f", "definedName", "formula1", "formula2"):
                    # Sheets are called by their quoted names; a list of words is one quotation.
                    called = text.replace(f"'{FORMULA}", "")
                    assert FORMULA not in called or re.fullmatch(r'"[^"]*"', called), text
                texts += MARK in text or FORMULA in text
                assert element.get("TargetMode") != "External"
    return texts


def test_no_workbook_calculates_it(project: Project, tmp_path: Path) -> None:
    data = workbook(project)
    assert data is not None
    assert no_formula(data) > 100
    assert no_formula(template(project)) > 3
    voting_project = open_round(project, RoundKind.SCORES, "", issue_ids=[project.issues[0].id])
    paths = [path for path in hand_out(voting_project, tmp_path) if path.suffix == ".xlsx"]
    assert paths
    for path in paths:
        assert path.parent == tmp_path
        assert no_formula(path.read_bytes()) > 3


def test_words_with_quotation_marks_are_no_list_in_a_template() -> None:
    project = presets.load()
    criterion = project.criteria[0]
    first, *rest = criterion.scale.levels
    odd = replace(criterion, scale=replace(criterion.scale, levels=(replace(first, label='x"&B1&"y'), *rest)))
    data = template(replace_criterion(project, odd))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
    assert any("dataValidation" in sheet for sheet in sheets)
    assert not any(
        "B1" in formula for sheet in sheets for formula in re.findall("<formula1>(.*?)</formula1>", sheet)
    )


def test_an_opendocument_template_holds_it_as_text(project: Project) -> None:
    with zipfile.ZipFile(io.BytesIO(template(project, ".ods"))) as archive:
        content = ElementTree.fromstring(archive.read("content.xml"))
    names = [text for text in content.itertext() if FORMULA in text]
    assert len(names) > 3
    assert not [key for node in content.iter() for key in node.attrib if key.endswith("}formula")]


def test_words_with_quotation_marks_stay_words_of_a_list_in_opendocument() -> None:
    project = presets.load()
    criterion = project.criteria[0]
    first, *rest = criterion.scale.levels
    odd = replace(criterion, scale=replace(criterion.scale, levels=(replace(first, label='x";B1;"y'), *rest)))
    with zipfile.ZipFile(io.BytesIO(template(replace_criterion(project, odd), ".ods"))) as archive:
        content = ElementTree.fromstring(archive.read("content.xml"))
    conditions = [
        value for node in content.iter() for key, value in node.attrib.items() if key.endswith("}condition")
    ]
    assert any('"x"";B1;""y"' in condition for condition in conditions)
    assert all(re.fullmatch(r'of:cell-content-is-in-list\(("(""|[^"])*";?)+\)', text) for text in conditions)


def test_a_workbook_brings_it_back(project: Project) -> None:
    data = workbook(project)
    assert data is not None
    opened = reopen(data, "x.xlsx")
    assert opened.faults == ()
    assert opened.changes == ()
    assert [i.title for i in opened.project.issues] == [i.title for i in project.issues]


def test_no_spreadsheet_takes_a_cell_of_a_text_table_for_a_formula(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    write_data(project, path)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        cells = [cell for row in csv.reader(stream) for cell in row]
    assert any(MARK in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "@", "+"))]


def test_xml_and_json_hold_it_as_text(project: Project, tmp_path: Path) -> None:
    for name in ("data.xml", "data.json"):
        write_data(project, tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000
    root = ElementTree.parse(tmp_path / "data.xml").getroot()
    assert root.find(".//img") is None
    assert project.criteria[0].title in {e.get("name") for e in root.iter("criterion")}


@pytest.mark.parametrize("command", ["rank", "map"])
def test_it_is_printed_as_it_is(
    project: Project, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_project(project, tmp_path / "x.mcda")
    assert main([command, str(tmp_path / "x.mcda")]) == 0
    assert "{x}%s" in capsys.readouterr().out
