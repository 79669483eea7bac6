# SPDX-License-Identifier: MIT
"""The annex with the audit trail: what is in the file is in the note, and nothing of a workshop is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mcda_app.domain.audit.trail import AuditEntry, AuditTrail, FieldChange, StepKind
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX, Annex, named_annexes, offered
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Heading, Paragraph, Report, Table
from mcda_app.exchange.report.pdf.typesetter import pdf_of
from mcda_app.files import presets
from mcda_app.files.audit_chain import extended, started
from tests.domain.workshops import named, revealed
from tests.exchange.pdf.conformance import faults
from tests.exchange.pdf.reader import Document

AT = "2026-11-30T09:15:30+01:00"
START = presets.load("propaganda-chatbot")


def trail_of(count: int) -> AuditTrail:
    trail = started(None, AT, "Ada", "aa")
    for n in range(count):
        change = FieldChange(("notes",), f"<b>{n}", "#eval(1)")
        trail = extended(trail, AuditEntry(AT, StepKind.STEP, "", f"Step {n}", (change,), 2, "bb"))
    return trail


def audited(count: int = 1) -> Project:
    return replace(START, audit=trail_of(count))


def note(project: Project, annexes: frozenset[Annex] = frozenset({Annex.AUDIT})) -> Report:
    return build(project, None, date="30 November 2026", annexes=annexes)


def annex(report: Report) -> tuple[Paragraph, Table]:
    at = report.nodes.index(Heading(1, "Audit trail"))
    sentence, table = report.nodes[at + 1 :]
    assert isinstance(sentence, Paragraph)
    assert isinstance(table, Table)
    return sentence, table


def test_every_entry_is_a_row_and_the_last_hash_is_printed_whole() -> None:
    project = audited(2)
    sentence, table = annex(note(project))
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["1", "2026-11-30 09:15+01:00", "Ada", "Audit trail started", ""],
        ["2", "2026-11-30 09:15+01:00", "not given", "Step 0", "Notes: <b>0 → #eval(1)\n2 more changes"],
        ["3", "2026-11-30 09:15+01:00", "not given", "Step 1", "Notes: <b>1 → #eval(1)\n2 more changes"],
    ]
    assert "unbroken" in sentence.text
    assert project.audit is not None
    assert project.audit.head in sentence.text


def test_dropped_entries_are_counted_in_the_numbers() -> None:
    project = audited()
    assert project.audit is not None
    older = replace(project, audit=replace(project.audit, dropped=40))
    assert [row[0].text for row in annex(note(older))[1].rows] == ["41", "42"]


def test_the_annex_is_offered_only_where_there_is_a_trail() -> None:
    assert Annex.AUDIT in offered(audited(), START.issues)
    assert Annex.AUDIT not in offered(START, START.issues)
    assert Annex.AUDIT not in offered(replace(START, audit=AuditTrail(True)), START.issues)
    assert Heading(1, "Audit trail") not in note(START).nodes
    assert named_annexes(["audit"]) == {Annex.AUDIT}


def test_without_being_asked_for_it_is_left_out() -> None:
    assert "Ada" not in str(note(audited(), EVERY_ANNEX - {Annex.AUDIT}).nodes)


@pytest.mark.parametrize("count", [1, 120])
def test_it_is_set_as_a_table_with_titles(count: int) -> None:
    pdf = pdf_of(note(audited(count)), date(2026, 11, 30))
    assert faults(pdf) == []
    assert "#eval(1)" in Document(pdf).text


def test_a_workshop_leaves_no_entry_in_it() -> None:
    project = replace(revealed(named(3), RoundKind.WEIGHTS), audit=trail_of(0))
    _sentence, table = annex(note(project))
    assert len(table.rows) == 1
