# SPDX-License-Identifier: MIT
"""Why an option is left out: given, changed, and gone once it is no longer true."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.duplicates import duplicate_option
from mcda_app.domain.edits.issues import exclude_option, own_options, remove_option, set_exclusion_reason
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.files import presets

START = presets.load("table-1-goals")
REASON = "No legal basis before 2028"


def left_out() -> Project:
    return set_exclusion_reason(
        exclude_option(START, "trade", "global", True), "trade", "global", f" {REASON} "
    )


def test_a_reason_is_kept_by_option_and_taken_back_when_emptied() -> None:
    project = left_out()
    assert project.issue("trade").exclusion_reasons == {"global": REASON}
    assert exclude_option(project, "trade", "global", True) == project
    emptied = set_exclusion_reason(project, "trade", "global", "  ")
    assert emptied == exclude_option(START, "trade", "global", True)


def test_an_option_that_takes_part_again_has_no_reason_for_being_left_out() -> None:
    assert exclude_option(left_out(), "trade", "global", False) == START


def test_a_reason_for_an_option_that_takes_part_is_refused() -> None:
    with pytest.raises(EditError, match="Global cooperation is not left out of this issue"):
        set_exclusion_reason(START, "trade", "global", REASON)


def test_reasons_go_with_their_option_and_are_copied_with_it() -> None:
    project = left_out()
    assert not remove_option(project, "global").issue("trade").exclusion_reasons
    copied = duplicate_option(project, "global").issue("trade")
    assert len(copied.excluded) == 2
    assert set(copied.exclusion_reasons) == copied.excluded
    own = remove_option(own_options(project, "trade", True), "global", "trade")
    assert not own.issue("trade").exclusion_reasons
