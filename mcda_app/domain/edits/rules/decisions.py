# SPDX-License-Identifier: MIT
"""Edits of the decisions taken, and of who stands behind the analysis."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import whole_text
from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.edits.evidence.tasks import checked_day
from mcda_app.domain.project import Project, Record
from mcda_app.domain.titles import find_or_refuse
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def set_decision(project: Project, issue_id: str, decision: Decision | None) -> Project:
    """Record what was decided on an issue; None if nothing is decided.

    Raises EditError for an option that the issue does not have, no outcome at all, or what is not a day.
    """
    issue = project.issue(issue_id)
    if decision is None:
        return project.with_issue(replace(issue, decision=None))
    outcome = whole_text(decision.outcome).strip()
    if decision.option:
        outcome = find_or_refuse(project.options_of(issue), decision.option, tr("option")).title
    if not outcome:
        raise EditError(
            tr("The decision is empty."), remedy=tr("Choose an option, or say what was decided instead.")
        )
    reason = whole_text(decision.reason).strip()
    options = {option.id for option in project.options_of(issue)}
    checked = Decision(
        outcome,
        decision.option,
        whole_text(decision.by).strip(),
        checked_day(decision.on) if decision.on.strip() else "",
        reason,
        tuple(i for i in decision.recommended if i in options) if reason else (),
    )
    return project.with_issue(replace(issue, decision=checked))


def set_record(project: Project, record: Record) -> Project:
    """Who stands behind the analysis. Raises EditError if the approval has no valid day."""
    return replace(
        project,
        record=Record(
            whole_text(record.commissioner),
            whole_text(record.analyst),
            whole_text(record.checker),
            whole_text(record.version),
            whole_text(record.date),
            whole_text(record.approver),
            checked_day(record.approved_on) if record.approved_on.strip() else "",
            whole_text(record.classification),
            whole_text(record.reference),
        ),
    )
