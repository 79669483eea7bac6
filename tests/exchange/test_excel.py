# SPDX-License-Identifier: MIT
"""The workbook as other programs read it, and what must never get into it."""

from __future__ import annotations

import io
import warnings
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.acceptability.run import acceptability
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.errors import FileError
from mcda_app.exchange.excel import export_workbook, workbook
from mcda_app.exchange.excel.layout.pages import LEAST_SCALE
from mcda_app.exchange.excel.sheet_names import MAX_NAME, sheet_names
from mcda_app.exchange.safe_text import safe_text
from mcda_app.files import presets
from mcda_app.files.project_file import loads


@pytest.fixture(scope="module")
def project():
    return presets.load("table-1-goals")


def book_of(data: bytes, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl says which decorations it leaves out
        return openpyxl.load_workbook(io.BytesIO(data), **options)


def test_previewers_find_the_numbers_without_working_them_out(project):
    book = book_of(workbook(project), data_only=True)
    evaluation = evaluate(project)
    rows = {row[0]: row for row in book["Summary"].iter_rows(values_only=True) if row[0]}
    for issue in project.issues:
        row = rows[issue.title]
        standings = evaluation[issue.id].standings
        assert list(row[2:8:2]) == [s.rank for s in standings]
        assert list(row[3:8:2]) == pytest.approx([s.score for s in standings], abs=1e-15)


def test_a_tie_names_all_that_share_first_place(project):
    gross = project.lens("gross-benefit")
    tied = replace(project, weights=replace(project.weights, shares=gross.shares))
    book = book_of(workbook(tied), data_only=True)
    rows = {row[0]: row for row in book["Summary"].iter_rows(values_only=True) if row[0]}
    assert rows[project.issue("trade").title][1] == "Selective cooperation, Global cooperation"


def test_robustness_answers_what_the_project_asks(project):
    question = AcceptabilityQuestion(samples=2_000, seed=7)
    asking = replace(project, robustness=question)
    rows = list(book_of(workbook(asking), data_only=True)["Robustness"].iter_rows(values_only=True))
    assert "Drawn at random: all weights." in rows[1][0]
    assert "2,000 draws, seed 7" in rows[1][0]
    for issue in project.issues:
        result = acceptability(replace(asking, issues=(issue,)), question)[issue.id]
        below = rows[[row[0] for row in rows].index(issue.title) :]
        heads = [row[0] for row in below].index("Rank acceptability")
        for row, option, shares in zip(below[heads + 1 :], result.options, result.shares, strict=False):
            assert row[0] == option.title
            assert row[1 : 1 + len(shares)] == pytest.approx(shares)


def test_a_question_that_cannot_be_put_is_told_in_the_workbook(project):
    impossible = FrozenDict({c.id: (0.0, 0.1) for c in project.criteria})
    asking = replace(project, robustness=AcceptabilityQuestion(WeightVariation.WITHIN, within=impossible))
    cells = [row[0] for row in book_of(workbook(asking))["Robustness"].iter_rows(values_only=True)]
    messages = [cell for cell in cells if cell and "No weights within these intervals" in str(cell)]
    assert len(messages) == len(project.issues)


def test_inputs_are_open_and_the_rest_is_protected(project):
    book = book_of(workbook(project))
    assert all(sheet.protection.sheet for sheet in book)
    assert book["Weights"]["C5"].protection.locked is False
    assert book["Weights"]["D5"].protection.locked is True
    assert {"weight_1", "method", "normalisation"} <= set(book.defined_names)


def test_sheets_print_on_a4_with_their_title_on_each_page(project):
    for sheet in book_of(workbook(project)):
        assert sheet.page_setup.paperSize == 9
        fits_the_width = sheet.page_setup.fitToHeight == 0
        assert fits_the_width or sheet.page_setup.scale == LEAST_SCALE, sheet.title
        assert fits_the_width or sheet.print_title_cols, sheet.title


def test_there_are_no_macros_links_or_volatile_functions(project):
    with zipfile.ZipFile(io.BytesIO(workbook(project))) as parts:
        names = parts.namelist()
        formulas = "".join(parts.read(n).decode() for n in names if n.startswith("xl/worksheets/sheet"))
    assert not [n for n in names if "vba" in n.lower() or "externalLink" in n]
    for function in ("INDIRECT(", "OFFSET(", "NOW(", "TODAY(", "RAND(", "CELL(", "INFO("):
        assert function not in formulas


@pytest.mark.parametrize(
    "text",
    [
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "http://example.org",
        "Ωμέγα Жук سلام 🙂",
        "bell\x07 and \x1b escape",
        "x" * 40_000,
    ],
)
def test_user_text_stays_text(project, text):
    issue = replace(project.issue("trade"), notes=text, description=text)
    book = book_of(workbook(project.with_issue(issue)))
    cells = [c for row in book["Trade"].iter_rows(max_row=5) for c in row if c.value == safe_text(text)]
    assert len(cells) == 2
    assert all(c.data_type == "s" and c.hyperlink is None for c in cells)


@given(st.lists(st.text(max_size=50), max_size=12))
def test_sheet_names_are_legal_and_differ(titles):
    names = sheet_names(titles, ("Summary",))
    assert len({name.casefold() for name in [*names, "Summary"]}) == len(titles) + 1
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= MAX_NAME
        assert not set(name) & set("[]:*?/\\")
        assert name[0] != "'"
        assert name[-1] != "'"
        assert name.casefold() != "history"


def test_the_workbook_carries_the_whole_project(project):
    sheet = book_of(workbook(project))["mcda_project"]
    text = "".join(sheet.cell(n, 1).value for n in range(2, sheet.max_row + 1))
    assert loads(text) == project


def test_stopping_leaves_no_file(project, tmp_path):
    assert not export_workbook(project, tmp_path / "out.xlsx", progress=lambda progress, _all: progress < 2)
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_is_told(project, tmp_path):
    with pytest.raises(FileError, match="not saved"):
        export_workbook(project, tmp_path / "nowhere" / "out.xlsx")


def test_a_sheet_named_like_a_new_function_is_still_found(project):
    issue = replace(project.issue("trade"), short="MAP(2) and SORT(x)")
    book = book_of(workbook(project.with_issue(issue)))
    assert "MAP (2) and SORT (x)" in book.sheetnames
    formulas = [cell.value for row in book["Summary"].iter_rows() for cell in row]
    assert any("'MAP (2) and SORT (x)'!" in str(formula) for formula in formulas)
