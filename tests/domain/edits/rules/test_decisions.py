# SPDX-License-Identifier: MIT
"""What was decided in the end, and who approved it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.edits.issues import duplicate_issue, remove_option, rename_option
from mcda_app.domain.edits.rules.decisions import set_decision, set_record
from mcda_app.domain.project import Project, Record
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash

START = presets.load("table-1-goals")


def decided(**changes: str) -> Project:
    return set_decision(START, "trade", replace(Decision("", "global", "Ms Vos", "2026-12-01"), **changes))


def test_a_decision_names_its_option_also_after_the_option_is_gone() -> None:
    assert decided().issue("trade").decision == Decision(
        "Global cooperation", "global", "Ms Vos", "2026-12-01"
    )
    gone = remove_option(rename_option(decided(), "global", "Everybody"), "global").issue("trade").decision
    assert gone is not None
    assert (gone.outcome, gone.option) == ("Global cooperation", "")
    assert set_decision(decided(), "trade", None) == START


def test_a_copy_of_the_issue_was_not_decided() -> None:
    issues = duplicate_issue(decided(), "trade").issues
    assert sum(issue.decision is not None for issue in issues) == 1


@pytest.mark.parametrize("changes", [{"option": "gone"}, {"option": "", "outcome": " "}, {"on": "soon"}])
def test_what_cannot_be_a_decision_is_refused(changes: dict[str, str]) -> None:
    with pytest.raises(EditError):
        decided(**changes)


def test_the_approval_needs_a_day_that_is_one() -> None:
    project = set_record(START, Record(approver="Mr Bos", approved_on=" 2026-12-02 "))
    assert (project.record.approver, project.record.approved_on) == ("Mr Bos", "2026-12-02")
    with pytest.raises(EditError, match="not a date"):
        set_record(START, Record(approved_on="tomorrow"))


def test_deciding_later_leaves_what_was_signed_as_it_was() -> None:
    project = set_record(decided(), Record(approver="Mr Bos"))
    assert inputs_hash(project) == inputs_hash(START)
