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
    labels = (label.text() for label in window.findChildren(QLabel) if not label.isHidden())
    return "\n".join(labels).replace("\u200b", "")


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
    sentence = f"Reason for the earlier score, not useful (0): {before.reason}"
    assert earlier_reason(criterion, after) == sentence
    assert sentence in texts(window)
    assert f"Reason: {before.reason}" not in evidence_text(criterion, after)
    tip = page.matrix.model().data(page.matrix.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert "Reason for the earlier score" in tip
    assert "\nReason: " not in tip
    page.inspector.take_over.click()
    cell_score = session.issue.score(*CELL[1:])
    assert (cell_score.level, cell_score.reason) == ("very-useful", before.reason)
    assert page.inspector.take_over.isHidden()
    assert sentence not in texts(window)
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
    box = window.toolbar.viewpoint_box
    assert box.currentText() == "Equal weights"
    session.apply("Add", lambda p: add_criterion(p, "Speed"))
    assert box.currentText() == "Set by hand"
    assert box.currentIndex() == 0
    window.show_page("weights")
    window.page("weights").weights.equal.click()
    assert box.currentText() == "All equal"
    session.undo_stack.undo()
    assert box.currentText() == "Set by hand"
    session.undo_stack.undo()
    assert box.currentText() == "Equal weights"


def test_a_renamed_criterion_gives_up_the_short_name_of_the_old_one(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    old = session.project.criterion("cost")
    assert old.short == "Cost"
    results = []
    dialog = CriterionDialog(window, old, results.append)
    qtbot.addWidget(dialog)
    labelled(dialog, "Name").setText("Speed of agreement")
    labelled(dialog, "Colour").setCurrentText("Colour 3")
    dialog.accept()
    assert results[0].colour == 3
    from mcda_app.domain.edits.criteria import replace_criterion

    session.apply("Change", lambda p: replace_criterion(p, results[0]))
    assert (session.project.criterion("cost").title, session.project.criterion("cost").short) == (
        "Speed of agreement",
        "",
    )
    session.undo_stack.undo()
    session.apply("Rename", lambda p: rename_criterion(p, "cost", "Speed"))
    assert session.project.criterion("cost").short == ""
    session.undo_stack.undo()
    assert session.project.criterion("cost") == old
