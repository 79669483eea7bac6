# SPDX-License-Identifier: MIT
"""A workbook says the same as .ods as it says as .xlsx, cell by cell."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from mcda_app.domain.edits.issues import add_issue, set_issue_notes
from mcda_app.domain.edits.scores import set_reason
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings, Prioritisation
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.exchange.excel import KINDS, ODS, workbook
from mcda_app.exchange.excel.reading.contents import read_contents
from mcda_app.exchange.excel.reading.sheet_contents import Contents
from mcda_app.exchange.excel.sheet_names import PROJECT
from mcda_app.exchange.excel.verification.compare import Scope, differences
from mcda_app.files import presets
from mcda_app.files.project_file import open_project
from tests.exchange.changed_workbooks import parts
from tests.exchange.excel.ods.changed_ods import NAMES

# openpyxl drops what it does not know, such as charts' styles; protection it keeps.
pytestmark = [
    pytest.mark.filterwarnings(f"ignore:{what} extension:UserWarning")
    for what in ("Unknown", "Conditional Formatting", "Data Validation")
]
CORPUS = Path(__file__).parents[3] / "files" / "corpus" / "5"
ODD = "  two  spaces\ttab\n\n=1+1 <b>&amp;\u202f“quoted” ' \" \u0007 \ufffe\uffff _x0041_ \U0001f600 "


def odd() -> Project:
    """Texts that a careless writer would turn into markup, formulas, or other texts."""
    project = add_issue(presets.load("table-1-goals"), 'O\'Brien & <Söhne> = "x" ')
    project = set_reason(project, "trade", "global", project.criteria[0].id, ODD)
    return set_issue_notes(project, "knowledge", ODD)


def by_ahp() -> Project:
    settings = MethodSettings(Method.AHP, prioritisation=Prioritisation.GEOMETRIC_MEAN)
    return replace(presets.load("table-2-examples"), settings=settings)


PROJECTS = {
    "odd": odd,
    "ahp": by_ahp,
    "partners": lambda: open_project(CORPUS / "coalitions.mcda"),
    "futures": lambda: open_project(CORPUS / "futures.mcda"),
    "curves": lambda: open_project(CORPUS / "value-functions.mcda"),
    "workshop": lambda: open_project(CORPUS / "signed-slips.mcda"),
}


def bytes_of(project: Project, kind: str) -> bytes:
    data = workbook(project, kind=kind)
    assert data is not None
    return data


def without_series_names(contents: Contents) -> Contents:
    """The name of a chart's series is a text of its own in Excel, and a cell in OpenDocument."""
    for sheet in contents.sheets.values():
        sheet.charts = [
            chart._replace(
                sources=tuple(s for s in chart.sources if ":" in s),
                points={key: value for key, value in chart.points.items() if key[0]},
            )
            for chart in sheet.charts
        ]
    return contents


@pytest.mark.parametrize("name", PROJECTS)
def test_both_kinds_of_workbook_say_the_same(name: str) -> None:
    project = PROJECTS[name]()
    xlsx, ods = bytes_of(project, ".xlsx"), bytes_of(project, ODS)
    expected, actual = read_contents(xlsx, "x"), read_contents(ods, "o")
    assert any(sheet.charts for sheet in actual.sheets.values())
    assert any(sheet.lists for sheet in actual.sheets.values())
    assert list(differences(without_series_names(expected), without_series_names(actual), Scope())) == []
    assert unlocked_cells(ods) == unlocked_cells_of_excel(xlsx)
    assert bytes_of(project, ODS) == ods


def unlocked_cells_of_excel(data: bytes) -> set[tuple[str, str]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert all(sheet.protection.sheet for sheet in book)
    return {
        (sheet.title, cell.coordinate)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.has_style and not cell.protection.locked
    }


def unlocked_cells(data: bytes) -> set[tuple[str, str]]:
    """Cells that may be typed into; every sheet is protected."""
    root = etree.fromstring(parts(data)["content.xml"])
    table = f"{{{NAMES['table']}}}"
    styles = {
        style.get("{urn:oasis:names:tc:opendocument:xmlns:style:1.0}name")
        for style in root.iter("{urn:oasis:names:tc:opendocument:xmlns:style:1.0}style")
        for properties in style
        if properties.get("{urn:oasis:names:tc:opendocument:xmlns:style:1.0}cell-protect") == "none"
    }
    assert styles
    cells = set()
    for sheet in root.iter(f"{table}table"):
        assert sheet.get(f"{table}protected") == "true"
        row = 0
        for line in sheet.iter(f"{table}table-row"):
            column = 0
            for cell in line:
                if cell.get(f"{table}style-name") in styles:
                    place = openpyxl.utils.get_column_letter(column + 1) + str(row + 1)
                    cells.add((sheet.get(f"{table}name"), place))
                column += int(cell.get(f"{table}number-columns-repeated", "1"))
            row += int(line.get(f"{table}number-rows-repeated", "1"))
    return cells


def test_the_package_is_opendocument_and_refers_to_nothing_outside() -> None:
    data = bytes_of(odd(), ODS)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        first = package.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert package.read("mimetype") == b"application/vnd.oasis.opendocument.spreadsheet"
        manifest = package.read("META-INF/manifest.xml").decode()
        listed = set(re.findall('full-path="([^"]+)"', manifest))
        assert {name for name in package.namelist() if not name.startswith(("META", "mime"))} <= listed
        for name in package.namelist():
            if name.endswith(".xml"):
                root = etree.fromstring(package.read(name))  # well-formed, whatever the project says
                links = root.xpath("//@*[local-name()='href']")
                assert all(link == ".." or link.startswith(("#", "./Object ")) for link in links)
    contents = read_contents(data, "o")
    assert contents.sheets[PROJECT].state == "hidden"
    texts = {cell.value for sheet in contents.sheets.values() for cell in sheet.cells.values()}
    assert ODD.replace("\u0007", "\u2407").replace("\ufffe\uffff", "\ufffd\ufffd") in texts


def test_sheets_print_on_a4_with_their_heads_repeated_and_open_with_frozen_names() -> None:
    project = PROJECTS["partners"]()
    package = parts(bytes_of(project, ODS))
    styles, content = package["styles.xml"].decode(), package["content.xml"].decode()
    settings = package["settings.xml"].decode()
    assert 'fo:page-width="11.69in" fo:page-height="8.27in" style:print-orientation="landscape"' in styles
    assert "<text:page-number>1</text:page-number> / <text:page-count>" in styles
    assert content.count("<table:table-header-rows>") >= len(project.issues)
    assert 'fo:break-before="page"' in content
    assert settings.count('config:name="VerticalSplitPosition" config:type="int">3<') >= len(project.issues)
    assert '<config:config-item config:name="ShowGrid" config:type="boolean">false<' in settings


def test_a_chart_of_many_options_is_as_many_charts_as_fit_a_page() -> None:
    project = presets.load("table-1-goals")
    options = tuple(Option(f"o{n}", f"Option {n}", letter=str(n)) for n in range(60))
    scores = {(o.id, c.id): Score(c.scale.levels[0].id) for o in options for c in project.criteria}
    issue = replace(project.issues[0], scores=FrozenDict(scores), excluded=frozenset())
    project = replace(project, options=options, issues=(issue,))
    for kind in KINDS:
        contents = read_contents(bytes_of(project, kind), "w")
        (sheet,) = (sheet for sheet in contents.sheets.values() if sheet.charts)
        sources = [source for chart in sheet.charts for source in chart.sources if "$A$" in source]
        ends = [[int(row) for row in re.findall(r"\$A\$(\d+)", source)] for source in sources]
        assert len(ends) == 3
        names = [sheet.cells[row - 1, 0].value for first, last in ends for row in range(first, last + 1)]
        assert names == [option.title for option in options]
        texts = [text for chart in sheet.charts for text in chart.texts]
        assert texts == [f"Score of options {n} to {n + 19}" for n in (1, 21, 41)]
