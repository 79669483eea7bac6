# SPDX-License-Identifier: MIT
"""What an audit trail says of each step, and that it names the places that changed."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.audit.field_changes import LEFT_OUT, field_changes
from mcda_app.analysis.audit.sentences import FIELDS, ChangeTexts, chain_sentence, step_sentence
from mcda_app.domain.audit.trail import MAX_CHANGES, AuditEntry, AuditTrail, FieldChange, StepKind, StepText
from mcda_app.domain.edits.issues import add_issue, place_issue, rename_issue
from mcda_app.domain.edits.project import set_texts
from mcda_app.domain.edits.scores import set_weights, type_score
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.exchange.data.audit_csv import audit_csv
from mcda_app.files import presets
from mcda_app.files.audit_chain import extended
from tests.domain.drawn_edits import STARTS

START = presets.load()
AT = "2026-11-30T10:00:00+01:00"


def texts(after: Project, before: Project = START) -> list[str]:
    changes, _ = field_changes(before, after)
    return [ChangeTexts(after).sentence(change) for change in changes]


def test_a_score_is_named_with_issue_option_and_criterion() -> None:
    after = type_score(START, "trade", "global", "cost", "low")
    (first, *_) = texts(after)
    assert first == "Trade · Global cooperation · Cost of coordination: high → low"


def test_weights_are_shares() -> None:
    weights = START.weights.moved("cost", 0.4)
    after = set_weights(START, weights)
    assert "Weights · Cost of coordination: 25% → 40%" in texts(after)


def test_texts_method_and_lists_are_named() -> None:
    renamed = rename_issue(START, "trade", "Trade")
    assert texts(renamed)[0].endswith("Title: Realizing benefits from trade → Trade")
    assert texts(set_texts(START, "New", START.description, "")) == [
        f"Title: {START.title} → New",
    ] + ([f"Notes: {START.notes[:159]}… → –"] if START.notes else [])
    added = add_issue(START, "Cables", "", None)
    assert texts(added) == ["Cables: – → Cables"]
    assert texts(START, added) == [f"{added.issues[-1].id}: Cables → –"]
    method = replace(START, settings=replace(START.settings, method=Method.AHP))
    assert texts(method) == ["Method: TOPSIS → AHP"]
    first = START.issues[0]
    moved = place_issue(START, first.id, first.group, None)
    assert texts(moved)[-1] == "Issues · Order"


def test_a_workshop_leaves_no_place() -> None:
    assert {"workshop", "deviations", "audit"} == LEFT_OUT
    assert field_changes(START, begin_workshop(START, anonymous=True)) == ((), 0)


def test_many_changes_are_counted() -> None:
    changes, omitted = field_changes(START, replace(START, issues=()))
    assert len(changes) + omitted == len(START.issues)
    blank = replace(START, issues=tuple(replace(i, scores=type(i.scores)()) for i in START.issues))
    changes, omitted = field_changes(START, blank)
    assert len(changes) == MAX_CHANGES
    assert omitted > 0


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(STARTS), st.sampled_from(STARTS))
def test_two_documents_that_differ_have_a_place_that_does(one: Project, other: Project) -> None:
    one, other = (replace(p, workshop=None, audit=None) for p in (one, other))
    changes, omitted = field_changes(one, other)
    assert bool(changes) == (one != other)
    assert omitted == 0 or len(changes) == MAX_CHANGES
    assert all(change.path for change in changes)


def test_every_field_of_the_project_has_a_name() -> None:
    unnamed = {field.name for field in fields(Project)} - set(FIELDS) - LEFT_OUT
    assert unnamed == {"preset"}


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (StepKind.STEP, "Weigh Cost"),
        (StepKind.UNDONE, "Undone: Weigh Cost"),
        (StepKind.REDONE, "Redone: Weigh Cost"),
        (StepKind.STARTED, "Audit trail started"),
        (StepKind.STOPPED, "Audit trail stopped"),
    ],
)
def test_a_step_is_a_sentence(kind: StepKind, sentence: str) -> None:
    entry = AuditEntry(AT, kind, step=StepText("Weigh {title}", "", (("title", "Cost"),)))
    assert step_sentence(entry) == sentence


def test_the_chain_is_reported_in_words() -> None:
    trail = AuditTrail(True, (AuditEntry(AT, StepKind.STARTED),), "x", 4)
    assert "unbroken" in chain_sentence(trail, None)
    assert "first 4 entries" in chain_sentence(trail, None)
    assert "broken at entry 5" in chain_sentence(trail, 0)
    assert chain_sentence(trail, 1) == "The chain is broken: entries are missing."


def test_the_export_has_a_line_for_each_change_and_no_formula() -> None:
    change = FieldChange(("notes",), "", "=HYPERLINK(1)")
    entries = (
        AuditEntry(AT, StepKind.STEP, "Ada", "Note", (change, change), 3, "aa"),
        AuditEntry(AT, StepKind.UNDONE),
    )
    trail = AuditTrail(True)
    for entry in entries:
        trail = extended(trail, entry)
    lines = audit_csv(replace(START, audit=trail)).splitlines()
    assert len(lines) == 1 + 3 + 1
    assert "'=HYPERLINK(1)" in lines[1]
    assert lines[1].endswith(f"aa,,{trail.entries[1].previous}")
    assert lines[-1].endswith(f",{trail.entries[1].previous},{trail.head}")
    assert "3 more changes" in lines[3]
