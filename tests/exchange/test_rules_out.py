# SPDX-License-Identifier: MIT
"""What the rules of the house ask for in the report and in the workbook."""

from __future__ import annotations

import io
import warnings
from dataclasses import replace
from typing import Any

import openpyxl

from mcda_app.domain.edits.issues import exclude_option, set_exclusion_reason
from mcda_app.domain.project import Project
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Paragraph
from mcda_app.files import presets

REASON = "No legal basis before 2028"


def small() -> Project:
    project = presets.load("table-1-goals")
    return replace(project, issues=(project.issue("trade"), project.issue("norms")))


def left_out(reason: str = REASON) -> Project:
    project = exclude_option(exclude_option(small(), "trade", "global", True), "norms", "unilateral", True)
    return set_exclusion_reason(project, "trade", "global", reason)


def sentences(project: Project) -> list[str]:
    nodes = build(project, date="2026-11-30").nodes
    return [node.text for node in nodes if isinstance(node, Paragraph)]


def book(project: Project) -> Any:
    data = workbook(project)
    assert data is not None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that the library does not read
        return openpyxl.load_workbook(io.BytesIO(data))


def column_of(sheet: Any, head: str) -> list[object]:
    """What stands below the first cell with a text."""
    cell = next(c for row in sheet.iter_rows() for c in row if c.value == head)
    return [sheet.cell(cell.row + n, cell.column).value for n in (1, 2, 3)]


def test_the_report_says_who_is_left_out_and_why_or_that_nobody_said() -> None:
    texts = sentences(left_out())
    assert f"Left out: Global cooperation, because: {REASON}." in texts
    assert "Left out: Unilateral regulation. No reason was given." in texts
    assert not any(text.startswith("Left out") for text in sentences(small()))


def test_the_workbook_has_the_reason_beside_the_option_and_comes_back_unchanged() -> None:
    project = left_out("=1+1")
    sheet = book(project).worksheets
    trade = next(s for s in sheet if any("Why it was left out" in row for row in s.values))
    assert column_of(trade, "Why it was left out") == [None, None, "=1+1"]
    cell = next(c for row in trade.iter_rows() for c in row if c.value == "=1+1")
    assert cell.data_type == "s"
    data = workbook(project)
    assert data is not None
    assert reopen(data, project).changes == ()
