# SPDX-License-Identifier: MIT
"""The first sheet: what was asked, the answer, how sure it is, and whether anything was changed since."""

from __future__ import annotations

import io
import warnings
from typing import Any

import openpyxl
import pytest

from mcda_app.analysis.issue_findings import findings_of
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.exchange.excel import workbook
from mcda_app.files import presets


@pytest.fixture(scope="module")
def data() -> bytes:
    exported = workbook(presets.load())
    assert exported is not None
    return exported


def opened(data: bytes, *, values: bool) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that the library does not read
        return openpyxl.load_workbook(io.BytesIO(data), data_only=values)


def test_the_first_sheet_gives_each_issue_its_answer_and_how_sure_it_is(data: bytes) -> None:
    project, evaluator = presets.load(), Evaluator()
    results, findings = evaluator.evaluate(project), findings_of(project, evaluator)
    sheet = opened(data, values=True).worksheets[0]
    rows = {row[0]: row[1:3] for row in sheet.iter_rows(values_only=True) if row[0]}
    for issue in project.issues:
        leaders = ", ".join(option.title for option in results[issue.id].leaders)
        badge = findings[issue.id].badge
        assert badge is not None
        assert rows[issue.title] == (leaders, str(badge.firmness.word))


def test_the_answers_follow_the_summary_and_the_check(data: bytes) -> None:
    book = opened(data, values=False)
    formulas = [row[1] for row in book.worksheets[0].iter_rows(values_only=True) if row[1]]
    assert "='Check'!$A$2" in formulas
    assert sum(str(text).startswith("='Summary'!$B$") for text in formulas) == len(presets.load().issues)


def test_every_sheet_is_a4_with_numbered_pages(data: bytes) -> None:
    for sheet in opened(data, values=False).worksheets:
        assert sheet.page_setup.paperSize == 9
        assert "&P / &N" in str(sheet.oddFooter.right.text), sheet.title
