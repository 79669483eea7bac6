# SPDX-License-Identifier: MIT
"""Texts of the program in a document: the same in every file, read in the user's language."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest

from mcda_app.domain.edits.criteria import five_levels
from mcda_app.domain.edits.issues import rename_issue, rename_option, replace_option, set_issue_notes
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.program_texts import Retranslation, in_english, unedited
from mcda_app.domain.scale import Level
from mcda_app.domain.titles import MAX_TITLE, copy_title, numbered_title, slug
from mcda_app.files import presets
from mcda_app.i18n import ProgramText, TextPart, install, source_of, tr_lazy

GERMAN = {"high": "hoch", "(copy {number})": "(Kopie {number})", "Option {number}": "Option Nr. {number}"}
HIGH = ProgramText.of(tr_lazy("high"))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    install("en", {})


class Named(NamedTuple):
    number: int
    text: str


def german(text: str) -> str:
    return GERMAN.get(text, text)


def test_a_text_is_a_string_in_the_language_it_was_made_in() -> None:
    assert HIGH == "high"
    assert Retranslation(german).of(HIGH) == "hoch"
    assert source_of(Retranslation(german).of(HIGH)) == "high"
    install("de", GERMAN)
    assert ProgramText(HIGH.parts) == "hoch"
    assert HIGH == "high"


def test_what_was_typed_is_the_same_in_every_language() -> None:
    text = ProgramText.of("Trade", " ", ProgramText.of(tr_lazy("(copy {number})"), number=3), " high")
    assert (text, Retranslation(german).of(text)) == ("Trade (copy 3) high", "Trade (Kopie 3) high")
    assert Retranslation(german).of("high") == "high"


def test_only_the_number_is_filled_in() -> None:
    parts = (TextPart("{number.__class__} {} {number}", number=2),)
    assert ProgramText(parts) == "{number.__class__} {} 2"
    assert ProgramText((TextPart("{number}"),)) == "{number}"


def test_a_text_survives_being_copied_and_pickled() -> None:
    for again in (copy.copy(HIGH), copy.deepcopy([HIGH])[0], pickle.loads(pickle.dumps(HIGH))):
        assert (again, again.parts) == (HIGH, HIGH.parts)
    assert not isinstance(HIGH + "", ProgramText)


def test_parts_without_such_texts_stay_as_they_are() -> None:
    level = Level("a", "low", 1.0)
    value = (level, FrozenDict({"x": HIGH, "y": "low"}), (1, None, level))
    other = Retranslation(german).of(value)
    assert other[1] == {"x": "hoch", "y": "low"}
    assert other[0] is level
    assert other[2] is value[2]
    assert Retranslation(german).of(other[2]) is value[2]
    named = Named(1, HIGH)
    assert Retranslation(german).of(named) == Named(1, "hoch")
    assert type(Retranslation(german).of(named)) is Named


def test_documents_that_share_a_part_share_it_in_another_language() -> None:
    scale = five_levels()
    again = Retranslation(german)
    one, two = again.of((scale, 1)), again.of((scale, 2))
    assert one[0] is two[0]
    assert [level.label for level in one[0].levels] == ["none", "low", "medium", "hoch", "very high"]
    assert in_english(one[0]) == scale
    assert not any(isinstance(level.label, ProgramText) for level in in_english(scale).levels)


def test_a_form_that_says_the_same_keeps_the_programs_text() -> None:
    old = Level("a", HIGH, 1.0)
    assert isinstance(unedited(old, replace(old, label="".join("high"), value=2.0)).label, ProgramText)
    assert not isinstance(unedited(old, replace(old, label="higher")).label, ProgramText)


def test_edits_of_a_preset_keep_what_they_do_not_change() -> None:
    project = presets.load()
    option = project.options[0]
    form = replace(option, title=f"{option.title}", description="Mine.")
    edited = replace_option(project, form).options[0]
    assert isinstance(edited.title, ProgramText)
    assert not isinstance(edited.description, ProgramText)
    trade = project.issue("trade")
    assert rename_issue(project, "trade", f"{trade.title}").issue("trade").title is trade.title
    assert not isinstance(rename_option(project, option.id, "Mine").options[0].title, ProgramText)
    assert set_issue_notes(project, "trade", "Mine.").issue("trade").notes == "Mine."


def test_proposed_titles_and_their_ids() -> None:
    name = numbered_title(tr_lazy("Option {number}"), 2, ["Option 1", "option 2"])
    assert (name, Retranslation(german).of(name)) == ("Option 3", "Option Nr. 3")
    assert slug(Retranslation(german).of(name), ()) == slug(name, ()) == "option-3"
    assert Retranslation(german).of(copy_title(HIGH, ["high", "high (copy)"])) == "hoch (Kopie 2)"
    assert len(copy_title("x" * MAX_TITLE, ())) == MAX_TITLE
