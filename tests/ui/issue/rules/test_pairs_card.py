# SPDX-License-Identifier: MIT
"""Options that depend on each other, noted on the Issue page."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.pairs.option_pair import OptionPair, PairKind
from mcda_app.ui.editing.edit_table import Entry
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.issue.rules.pairs_card import KIND, REASON
from mcda_app.ui.shell.main_window import MainWindow


def pick(box: QComboBox, text: str) -> None:
    at = box.findText(text)
    assert at >= 0
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_a_pair_is_noted_explained_turned_round_and_removed(window: MainWindow, page: IssuePage) -> None:
    session, card = window.session, page.pairs
    start = session.project
    assert not card.table.isVisible()
    assert not card.add.isEnabled()
    pick(card.first, "Selective cooperation")
    pick(card.second, "Selective cooperation")
    assert not card.add.isEnabled()
    pick(card.second, "Unilateral regulation")
    pick(card.kind, "works only together with")
    card.add.click()
    assert session.project.option_pairs == (OptionPair("selective", "unilateral", PairKind.COMPLEMENTS),)
    assert card.table.isVisible()
    assert "Selective cooperation leads, but works only together" in card.note.text()
    card.table.entered.emit(Entry(0, REASON, "Shared staff"))
    card.table.entered.emit(Entry(0, KIND, "can replace", choice=1))
    assert session.project.option_pairs == (
        OptionPair("selective", "unilateral", PairKind.SUBSTITUTES, "Shared staff"),
    )
    assert "stand side by side" in card.note.text()
    page.contributions.explain_button.click()
    assert "can replace each other (substitutes). Why: Shared staff." in page.explanation.rules.text()
    card.remove.click()
    assert session.project == start
    assert "side by side" not in page.explanation.rules.text()
    for _ in range(4):
        session.undo_stack.undo()
    assert session.project == start


def test_the_warning_follows_the_weights(window: MainWindow, page: IssuePage) -> None:
    session, card = window.session, page.pairs
    for box, text in ((card.first, "Selective cooperation"), (card.second, "Unilateral regulation")):
        pick(box, text)
    card.add.click()
    before = card.note.text()
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 1.0)))
    assert card.note.text() != before
