# SPDX-License-Identifier: MIT
"""On an issue's sheet: what was decided in the end."""

from __future__ import annotations

from mcda_app.analysis.rules.decisions import decision_sentence, reason_sentence
from mcda_app.exchange.excel.issue_content import IssueContent
from mcda_app.exchange.excel.styled_workbook import Sheet
from mcda_app.i18n import tr


def write_decision(sheet: Sheet, content: IssueContent, row: int) -> None:
    """The decision and why it differs from the recommendation, in words; nothing without one."""
    decision = content.issue.decision
    if decision is None:
        return
    sheet.text(row, 0, tr("Decision taken"), "heading")
    sheet.text(row + 1, 0, decision_sentence(content.options, decision), "line")
    reason = reason_sentence(content.result, decision)
    if reason:
        sheet.text(row + 2, 0, reason, "line")
