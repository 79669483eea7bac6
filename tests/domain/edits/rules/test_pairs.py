# SPDX-License-Identifier: MIT
"""Options that depend on each other: noted once, gone with their options, copied with their issue."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.issues import duplicate_issue, own_options, remove_issue, remove_option
from mcda_app.domain.edits.rules.pairs import remove_pair, set_pair
from mcda_app.domain.pairs.option_pair import OptionPair, PairKind
from mcda_app.errors import EditError
from mcda_app.files import presets

START = presets.load("table-1-goals")
PAIRED = set_pair(START, "global", "selective", PairKind.SUBSTITUTES, " One budget ")


def test_a_pair_is_noted_once_whichever_comes_first() -> None:
    assert PAIRED.option_pairs == (OptionPair("global", "selective", PairKind.SUBSTITUTES, "One budget"),)
    again = set_pair(PAIRED, "selective", "global", PairKind.COMPLEMENTS)
    assert again.option_pairs == (OptionPair("selective", "global", PairKind.COMPLEMENTS),)
    assert remove_pair(PAIRED, "selective", "global") == START


@pytest.mark.parametrize(("first", "second"), [("global", "global"), ("global", "gone"), ("", "global")])
def test_what_is_no_pair_is_refused(first: str, second: str) -> None:
    with pytest.raises(EditError):
        set_pair(START, first, second, PairKind.COMPLEMENTS)


def test_a_pair_goes_with_its_option() -> None:
    assert remove_option(PAIRED, "unilateral").option_pairs == PAIRED.option_pairs
    assert remove_option(PAIRED, "global").option_pairs == ()


def test_an_issue_with_options_of_its_own_has_pairs_of_its_own() -> None:
    project = own_options(PAIRED, "trade", True)
    trade = project.issue("trade")
    assert [p.options for p in project.pairs_of(trade)] == [{"global", "selective"}]
    project = remove_pair(project, "global", "selective", "trade")
    assert project.pairs_of(trade) == ()
    assert project.pairs_of(project.issue("norms")) == PAIRED.option_pairs
    own = set_pair(project, "global", "unilateral", PairKind.COMPLEMENTS, "", "trade")
    copied = duplicate_issue(own, "trade")
    copy = next(i for i in copied.issues if i.id not in {i.id for i in own.issues})
    assert [p.issue for p in copied.pairs_of(copy)] == [copy.id]
    assert own_options(own, "trade", False).option_pairs == PAIRED.option_pairs
    assert remove_issue(own, "trade").option_pairs == PAIRED.option_pairs
    with pytest.raises(EditError, match="options of the project"):
        set_pair(PAIRED, "global", "selective", PairKind.COMPLEMENTS, "", "trade")
