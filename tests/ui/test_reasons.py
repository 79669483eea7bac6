# SPDX-License-Identifier: MIT
"""On the screen, too, a reason stands beside the value it was given for, and names follow what they name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mcda_app.domain.edits.criteria import add_criterion, rename_criterion
from mcda_app.domain.edits.elicitation import set_weight_reason
from mcda_app.domain.edits.scores import type_score
from mcda_app.ui.issue.criterion_dialog import CriterionDialog
from mcda_app.ui.issue.score_texts import earlier_reason, evidence_text
from mcda_app.ui.shell.main_window import MainWindow
from tests.ui.controls import labelled

CELL = ("alliances", "unilateral", "effectiveness")


def texts(window: MainWindow) -> str:
    """What labels show on the page in front."""
    shown = (label.text() for label in window.findChildren(QLabel) if not label.isHidden())
    return "\n".join(shown).replace("\u200b", "")


def test_the_presets_reason_is_shown_as_the_earlier_scores_and_can_be_taken_over(window: MainWindow) -> None:
    session = window.session
    window.show_page("issue")
    page = window.page("issue")
    page.show_score(*CELL[1:])
    before = session.issue.score(*CELL[1:])
    assert page.inspector.reason.toPlainText() == before.reason
    session.apply("Edit", lambda p: type_score(p, *CELL, "very useful"))
    after = session.issue.score(*CELL[1:])
    criterion = session.project.criterion("effectiveness")
    assert page.inspector.reason.toPlainText() == ""
    told = f"Reason for the earlier score, not useful (0): {before.reason}"
    assert earlier_reason(criterion, after) == told
    assert told in texts(window)
    assert f"Reason: {before.reason}" not in evidence_text(criterion, after)
    tip = page.matrix.model().data(page.matrix.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert "Reason for the earlier score" in tip
    assert "\nReason: " not in tip
    page.inspector.take_over.click()
    taken = session.issue.score(*CELL[1:])
    assert (taken.level, taken.reason) == ("very-useful", before.reason)
    assert page.inspector.take_over.isHidden()
    assert told not in texts(window)
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.issue.score(*CELL[1:]) == before
    assert page.inspector.reason.toPlainText() == before.reason


def test_a_weights_reason_says_for_which_weight_it_was_given(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.apply("Reason", lambda p: set_weight_reason(p, "cost", "Our people are few"))
    window.show_page("weights")
    qtbot.waitUntil(window.page("weights").isVisible)
    row, note, keep = window.page("weights").reasons.earlier["cost"]
    assert not row.isVisible()
    window.weights_panel.move("cost", 0.7)
    assert row.isVisible()
    assert note.text() == "Given when the weight was 25%."
    keep.click()
    assert not row.isVisible()
    assert session.project.weights.reason("cost") == ("Our people are few", None)


def test_equal_weights_are_called_so_and_a_new_criterion_takes_the_name_away(window: MainWindow) -> None:
    session = window.session
    shown = window.toolbar.viewpoint_box
    assert shown.currentText() == "Equal weights"
    session.apply("Add", lambda p: add_criterion(p, "Speed"))
    assert shown.currentText() == "Set by hand"
    assert shown.currentIndex() == 0
    window.show_page("weights")
    window.page("weights").weights.equal.click()
    assert shown.currentText() == "All equal"
    session.undo_stack.undo()
    assert shown.currentText() == "Set by hand"
    session.undo_stack.undo()
    assert shown.currentText() == "Equal weights"


def test_a_renamed_criterion_gives_up_the_short_name_of_the_old_one(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    old = session.project.criterion("cost")
    assert old.short == "Cost"
    taken = []
    dialog = CriterionDialog(window, old, taken.append)
    qtbot.addWidget(dialog)
    labelled(dialog, "Name").setText("Speed of agreement")
    labelled(dialog, "Colour").setCurrentText("Colour 3")
    dialog.accept()
    assert taken[0].colour == 3
    from mcda_app.domain.edits.criteria import replace_criterion

    session.apply("Change", lambda p: replace_criterion(p, taken[0]))
    assert (session.project.criterion("cost").title, session.project.criterion("cost").short) == (
        "Speed of agreement",
        "",
    )
    session.undo_stack.undo()
    session.apply("Rename", lambda p: rename_criterion(p, "cost", "Speed"))
    assert session.project.criterion("cost").short == ""
    session.undo_stack.undo()
    assert session.project.criterion("cost") == old
