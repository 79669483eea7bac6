# SPDX-License-Identifier: MIT
"""The audit trail in the file: it opens as it was saved, its chain shows changes, hostile ones do not."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.audit.trail import (
    MAX_CHANGES,
    MAX_ENTRIES,
    AuditEntry,
    AuditTrail,
    FieldChange,
    StepKind,
    StepText,
    step_text,
)
from mcda_app.errors import ContentError
from mcda_app.files import presets
from mcda_app.files.audit_chain import entry_hash, extended, first_break, started, stopped
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads
from mcda_app.i18n import ProgramText, install, tr_lazy

AT = "2026-11-30T10:00:00+01:00"
START = presets.load()
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NAME = st.from_regex(r"[a-z]{1,6}", fullmatch=True)
STEPS = st.recursive(
    TEXT | st.builds(StepText, st.just("Weigh {title}"), TEXT, st.just((("title", "Cost"),))),
    lambda inner: st.builds(
        lambda name, value: StepText(f"Change {{{name}}}", "", ((name, value),)), NAME, inner
    ),
    max_leaves=3,
)
ENTRIES = st.builds(
    AuditEntry,
    st.just(AT),
    st.sampled_from(StepKind),
    TEXT,
    STEPS,
    st.lists(st.builds(FieldChange, st.lists(TEXT, max_size=3).map(tuple), TEXT, TEXT), max_size=3).map(
        tuple
    ),
    st.integers(0, 9),
    TEXT,
)


def trail(*entries: AuditEntry) -> AuditTrail:
    kept = AuditTrail(keeping=True)
    for entry in entries:
        kept = extended(kept, entry)
    return kept


def three() -> AuditTrail:
    change = FieldChange(("issues", "trade", "scores", "global", "cost"), "low", "high")
    step = StepText("Weigh {title}", "", (("title", "Cost"),))
    return stopped(
        extended(
            started(None, AT, "Ada", "aa"), AuditEntry(AT, StepKind.STEP, "Ada", step, (change,), 2, "bb")
        ),
        AT,
        "Ben",
        "bb",
    )


@given(st.lists(ENTRIES, max_size=4))
def test_a_trail_survives_saving_with_its_chain(entries: list[AuditEntry]) -> None:
    project = replace(START, audit=trail(*entries))
    again = loads(dumps(project))
    assert again == project
    assert again.audit is not None
    assert first_break(again.audit) is None
    assert inputs_hash(again) == inputs_hash(START)


def test_the_chain_is_the_same_in_every_language() -> None:
    proposed = ProgramText.of(tr_lazy("very high"))
    entry = AuditEntry(AT, StepKind.STEP, changes=(FieldChange(("title",), "", proposed),))
    english = entry_hash(entry)
    try:
        install("de", {"very high": "sehr hoch"})
        again = loads(dumps(replace(START, audit=trail(entry))))
        assert again.audit is not None
        assert again.audit.entries[0].changes[0].after == "sehr hoch"
        assert again.audit.head == english
        assert first_break(again.audit) is None
    finally:
        install("en", {})


@pytest.mark.parametrize(
    ("harm", "position"),
    [
        (lambda t: replace(t, entries=t.entries[1:]), 0),
        (lambda t: replace(t, entries=t.entries[:-1]), 1),
        (lambda t: replace(t, entries=(t.entries[0], *t.entries[2:])), 0),
        (lambda t: replace(t, entries=(replace(t.entries[0], person="Eve"), *t.entries[1:])), 0),
        (lambda t: replace(t, entries=(*t.entries[:2], replace(t.entries[2], at="2026-12-01"))), 2),
        (lambda t: replace(t, entries=tuple(reversed(t.entries))), 0),
        (lambda t: replace(t, entries=()), 0),
        (lambda t: replace(t, head=""), 2),
    ],
    ids=["first gone", "last gone", "middle gone", "person", "time", "order", "all gone", "head"],
)
def test_a_change_breaks_the_chain_where_it_is(
    harm: Callable[[AuditTrail], AuditTrail], position: int
) -> None:
    assert first_break(three()) is None
    assert first_break(harm(three())) == position


def test_the_trail_stays_bounded_and_counts_what_it_drops() -> None:
    entry = AuditEntry(AT, StepKind.STEP)
    full = AuditTrail(True, (entry,) * MAX_ENTRIES, entry_hash(entry), 3)
    longer = extended(full, AuditEntry(AT, StepKind.UNDONE))
    assert (len(longer.entries), longer.dropped) == (MAX_ENTRIES, 4)
    assert longer.entries[-1].kind is StepKind.UNDONE


def test_starting_again_goes_on_with_the_same_chain() -> None:
    again = started(three(), AT, "Ada", "bb")
    assert [entry.kind for entry in again.entries] == [
        *(StepKind.STARTED, StepKind.STEP, StepKind.STOPPED, StepKind.STARTED)
    ]
    assert again.keeping
    assert not three().keeping
    assert first_break(again) is None


@pytest.mark.parametrize(
    ("entry", "path"),
    [
        ({"at": AT, "kind": "voted"}, "audit.entries[0].kind"),
        ({"kind": "step"}, "audit.entries[0].at"),
        ({"at": AT, "kind": "step", "colour": 1}, "audit.entries[0].colour"),
        ({"at": AT, "kind": "step", "step": {"source": "{x.__class__}"}}, "audit.entries[0].step.source"),
        ({"at": AT, "kind": "step", "step": {"source": "{0}"}}, "audit.entries[0].step.source"),
        (
            {"at": AT, "kind": "step", "step": {"source": "{x:>99999999}", "values": {"x": "1"}}},
            "step.source",
        ),
        ({"at": AT, "kind": "step", "step": {"source": "{missing}"}}, "audit.entries[0].step.source"),
        ({"at": AT, "kind": "step", "step": 7}, "audit.entries[0].step"),
        ({"at": AT, "kind": "step", "changes": [{"path": "x"}]}, "audit.entries[0].changes[0].path"),
        ({"at": AT, "kind": "step", "changes": [{}] * (MAX_CHANGES + 1)}, "audit.entries[0].changes"),
        ({"at": AT, "kind": "step", "omitted": -1}, "audit.entries[0].omitted"),
        ({"at": "\ud800", "kind": "step"}, "audit.entries[0].at"),
    ],
)
def test_a_hostile_trail_is_refused_by_its_path(entry: dict[str, object], path: str) -> None:
    data = json.loads(dumps(START)) | {"audit": {"keeping": True, "entries": [entry]}}
    with pytest.raises(ContentError) as refusal:
        loads(json.dumps(data))
    assert path in str(refusal.value)


def test_too_many_entries_and_too_deep_texts_are_refused() -> None:
    deep: object = "x"
    for _ in range(40):
        deep = {"source": "{x}", "values": {"x": deep}}
    entry = {"at": AT, "kind": "step"}
    for entries, fault in (([entry] * (MAX_ENTRIES + 1), "2000"), ([entry | {"step": deep}], "nested")):
        data = json.loads(dumps(START)) | {"audit": {"entries": entries}}
        with pytest.raises(ContentError, match=fault):
            loads(json.dumps(data))


def test_a_text_that_a_file_could_not_hold_is_kept_as_it_reads() -> None:
    assert step_text(tr_lazy("{n:.1f} of {m}").format(n=2.0, m=3)) == "2.0 of 3"
    assert step_text(tr_lazy("Weigh {title}").format(title=tr_lazy("Cost"))) == StepText(
        "Weigh {title}", "", (("title", StepText("Cost")),)
    )
