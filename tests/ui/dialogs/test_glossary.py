# SPDX-License-Identifier: MIT
"""The words the program uses are explained, each in two sentences."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from mcda_app.files.glossary import Term, glossary, term
from mcda_app.ui.dialogs.glossary import GlossaryDialog

NEEDED = (
    *("issue", "option", "criterion", "scale", "score", "evidence", "decision matrix", "weights"),
    *("pairwise comparison", "priority vector", "consistency ratio", "closeness coefficient", "ranking"),
    *("tipping point", "rank acceptability", "participant", "ballot", "round", "consensus", "viewpoint"),
    *("overview", "project", "snapshot", "topsis", "ahp", "normalisation"),
    *("actor", "coalition", "forum", "central power", "collective good", "gross and net"),
)


@pytest.mark.parametrize("word", NEEDED)
def test_every_word_is_there(word: str) -> None:
    assert any(word in entry.term.casefold() for entry in glossary())


@pytest.mark.parametrize("entry", glossary(), ids=lambda entry: entry.id)
def test_each_has_two_sentences(entry: Term) -> None:
    assert len(re.findall(r"[.](?=\s|$)", entry.text)) == 2
    assert entry.text.endswith(".")
    assert term(entry.id) == entry


def test_ids_are_unique() -> None:
    assert len({entry.id for entry in glossary()}) == len(glossary())


def test_search_leaves_what_holds_the_words(qtbot: QtBot) -> None:
    dialog = GlossaryDialog(None)
    qtbot.addWidget(dialog)
    dialog.search.setText("weight  first PLACE")
    entry_ids = [entry.id for entry, box in dialog.entries if not box.isHidden()]
    assert "tipping-point" in entry_ids
    assert "ballot" not in entry_ids
    dialog.search.setText("no such word")
    assert all(box.isHidden() for _, box in dialog.entries)
