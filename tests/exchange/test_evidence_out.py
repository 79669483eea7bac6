# SPDX-License-Identifier: MIT
"""The list of what to check in the report and in the workbook."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from mcda_app.domain.edits.evidence.tasks import NewScore, add_task, change_task, settle
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.exchange.excel import export_workbook, workbook
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Heading, Paragraph, Table
from mcda_app.exchange.verification.verify import verify
from mcda_app.files import presets

TRADE, NORMS = ScorePlace("trade", "global", "cost"), ScorePlace("norms", "selective", "cost")


def three() -> Project:
    project = presets.load("table-1-goals")
    return replace(project, issues=tuple(map(project.issue, ("trade", "knowledge", "norms"))))


@pytest.fixture(scope="module")
def project() -> Project:
    project = add_task(add_task(three(), [TRADE], ask="Trade unit"), [NORMS])
    project = change_task(project, "check-2", owner="Ms Vos", due="2026-12-24")
    return settle(
        project, TRADE, NewScore("low", None, Evidence.TEXT, "Study"), on="2026-11-30", result="Less"
    )


def list_of(project: Project, issue_ids: list[str] | None) -> Table | None:
    nodes = build(project, issue_ids, date="2026-11-30", annexes=EVERY_ANNEX).nodes
    headings = [n for n, node in enumerate(nodes) if node == Heading(1, "What to check")]
    if not headings:
        return None
    assert isinstance(nodes[headings[0] + 1], Paragraph)
    table = nodes[headings[0] + 2]
    assert isinstance(table, Table)
    return table


def test_the_report_has_the_list_with_what_came_of_it(project: Project) -> None:
    table = list_of(project, None)
    assert table is not None
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Trade · Cost: Global", "high → low", "", "Trade unit", "", "settled", "Less"],
        ["Norms · Cost: Selective", "low (none to medium)", "Ms Vos", "", "2026-12-24", "open", ""],
    ]


def test_a_report_on_one_issue_has_its_own_checks_alone(project: Project) -> None:
    table = list_of(project, ["norms"])
    assert table is not None
    assert [row[0].text for row in table.rows] == ["Norms · Cost: Selective"]
    assert list_of(project, ["knowledge"]) is None
    assert list_of(three(), None) is None


def test_the_workbook_has_a_sheet_of_checks_and_still_verifies(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "work.xlsx"
    export_workbook(project, path)
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()), read_only=True)
    rows = [[cell.value for cell in row] for row in book["What to check"].iter_rows()]
    assert rows[0][0] == "What to check"
    assert rows[2][:2] == ["Trade · Cost: Global", "high → low"]
    assert verify(path).agrees


def test_a_workbook_without_checks_has_no_such_sheet() -> None:
    data = workbook(three())
    assert data is not None
    assert "What to check" not in openpyxl.load_workbook(io.BytesIO(data), read_only=True).sheetnames
