# SPDX-License-Identifier: MIT
"""An entry of the minutes that is edited or struck out keeps its original words."""

from __future__ import annotations

import pytest

from mcda_app.analysis.group.minutes import minute_text, present_words
from mcda_app.domain.edits.workshop.anonymity import make_anonymous
from mcda_app.domain.edits.workshop.minute_revisions import revise_minute, strike_minute
from mcda_app.domain.edits.workshop.minutes import add_minute, note_reason
from mcda_app.domain.workshop.workshop import MinuteKind, RoundKind
from mcda_app.errors import EditError
from tests.domain.workshops import AT, minutes_of, named, voted

LATER = "2026-03-04T11:30:00+01:00"


def test_an_edited_entry_shows_its_edit_and_its_original() -> None:
    project = add_minute(named(), AT, "Coffee at ten.")
    edited = revise_minute(project, 0, "Coffee at eleven.", LATER)
    assert minutes_of(edited) == [
        "Coffee at eleven. (edited by the facilitator, 2026-03-04 11:30; originally: “Coffee at ten.”)"
    ]
    again = revise_minute(edited, 0, "Tea at eleven.", LATER)
    assert again.workshop is not None
    assert again.workshop.minutes[0].text == "Coffee at ten."
    assert [r.text for r in again.workshop.minutes[0].revisions] == ["Coffee at eleven.", "Tea at eleven."]
    assert present_words(again.workshop, again.workshop.minutes[0]) == "Tea at eleven."
    assert revise_minute(again, 0, "Tea at eleven.", LATER) is again


def test_an_entry_that_is_struck_out_stays_on_record() -> None:
    project = strike_minute(add_minute(named(), AT, "Coffee at ten."), 0, LATER)
    assert minutes_of(project) == ["Struck out by the facilitator, 2026-03-04 11:30: “Coffee at ten.”"]
    assert strike_minute(project, 0, LATER) is project
    restored = revise_minute(project, 0, "Coffee at ten.", LATER)
    assert restored.workshop is not None
    assert not restored.workshop.minutes[0].struck


def test_what_the_program_noted_of_a_reason_is_kept_beside_the_facilitator_s_words() -> None:
    project = revise_minute(note_reason(named(), AT, "Old data.", criterion="Cost"), 0, "Data of 2019", LATER)
    assert project.workshop is not None
    assert project.workshop.minutes[0].event is not None
    assert "originally: “The weight of Cost: Old data.”" in minute_text(
        project.workshop, project.workshop.minutes[0]
    )


def test_rounds_and_signatures_are_not_edited() -> None:
    project = add_minute(voted(named(), RoundKind.WEIGHTS), AT, "Coffee.")
    for edit in (
        lambda: revise_minute(project, 0, "It never opened.", LATER),
        lambda: strike_minute(project, 0, LATER),
        lambda: revise_minute(project, 5, "x", LATER),
        lambda: strike_minute(project, -1, LATER),
        lambda: revise_minute(project, 1, " ", LATER),
    ):
        with pytest.raises(EditError):
            edit()


def test_a_name_in_an_earlier_version_goes_when_the_workshop_becomes_anonymous() -> None:
    project = add_minute(named(), AT, "Ada Quill left early.", MinuteKind.NOTE)
    project = revise_minute(project, 0, "Somebody left early.", LATER)
    noted = add_minute(named(), AT, "Somebody left early.", MinuteKind.NOTE)
    noted = revise_minute(noted, 0, "Ada Quill left early.", LATER)
    for each in (project, noted):
        assert "Ada" not in repr(make_anonymous(each, LATER, keep_attendance=False).workshop)
