# SPDX-License-Identifier: MIT
"""What is written out gives no value the reason of another."""

from __future__ import annotations

import warnings
from io import BytesIO

import openpyxl

from mcda_app.domain.edits.elicitation import set_weight_reason
from mcda_app.domain.edits.scores import set_weights, type_score
from mcda_app.domain.project import Project
from mcda_app.exchange.data.long_table import long_rows
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Table
from mcda_app.files import presets

START = presets.load("table-1-goals")
CELL = ("trade", "global", "cost")
PRESET = START.issue("trade").score("global", "cost")


def in_report(project: Project) -> list[str]:
    tables = [node for node in build(project, date="", annexes=EVERY_ANNEX).nodes if isinstance(node, Table)]
    return [cell.text for table in tables for row in table.rows for cell in row]


def in_workbook(project: Project) -> list[object]:
    """What a reader of the workbook sees; openpyxl warns of a part that it does not read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(BytesIO(workbook(project) or b""))
    return [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]


def test_the_presets_reason_is_not_given_for_a_judgement_of_the_user() -> None:
    changed = type_score(START, *CELL, "low")
    assert PRESET.reason in in_report(START)
    assert PRESET.reason not in in_report(changed)
    assert PRESET.reason in in_workbook(START)
    assert PRESET.reason not in in_workbook(changed)
    row = next(r for r in long_rows(changed) if (r.issue_id, r.option_id, r.criterion_id) == CELL)
    assert (row.level, row.reason, row.source) == ("low", "", "")


def test_the_report_and_the_workbook_say_which_weight_a_reason_was_given_for() -> None:
    project = set_weight_reason(START, "cost", "Why this much")
    project = set_weights(project, project.weights.moved("cost", 0.7))
    sentence = "Given when it was 25%: Why this much"
    assert sentence in in_report(project)
    cells = in_workbook(project)
    assert sentence in cells
    assert "Why this much" not in cells
