# SPDX-License-Identifier: MIT
"""Weights by a few short questions on the page of a decision."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.own_decision.test_page import enter, lay_out, press, type_at


def ask_on_weights(page):
    page.questions_button.click()
    assert page.questions.isVisible()
    return page.questions


def test_questions_in_place_give_swing_weights_in_one_step(window, page):
    lay_out(page, criteria=("Price", "Quality", "Speed"))
    session, before = window.session, window.session.project
    assert page.questions_button.text() == "answer 3 short questions instead"
    dialog = ask_on_weights(page)
    assert window.current_page == "decision"
    assert dialog.progress.text() == "Question 1 of 3"
    assert [button.text() for button in dialog.choices] == ["Price", "Quality", "Speed"]
    dialog.choices[1].click()
    assert dialog.question.text() == (
        "Improving Quality from 0 to 1 counts 100. What does improving Price from 1 to 0 count beside it?"
    )
    assert dialog.box.number == 100  # the proportion before
    dialog.slider.setValue(50)
    live = session.project.weights
    assert [live.share(c) for c in ("price", "quality", "speed")] == pytest.approx([0.2, 0.4, 0.4])
    assert page.weights_bar.table()[1] == [("Price", "20%"), ("Quality", "40%"), ("Speed", "40%")]
    assert live.origin == "direct"  # not all is answered
    dialog.next_button.click()
    dialog.box.setFocus()
    dialog.box.selectAll()
    enter("25")
    assert not dialog.isVisible()
    weights = session.project.weights
    assert [weights.share(c) for c in ("price", "quality", "speed")] == pytest.approx(
        [50 / 175, 100 / 175, 25 / 175]
    )
    assert weights.origin == "swing"
    assert session.project.elicitation.swing == {"price": 50, "quality": 100, "speed": 25}
    assert page.questions_button.isVisible()
    window.undo_action.trigger()
    assert session.project == before


def test_what_is_shown_is_agreed_to_and_another_first_asks_again(window, page):
    lay_out(page, criteria=("Price", "Quality", "Speed"))
    dialog = ask_on_weights(page)
    dialog.choices[0].click()
    dialog.slider.setValue(10)
    dialog.back_button.click()
    dialog.choices[2].click()
    assert dialog.box.number == 100
    dialog.next_button.click()
    assert dialog.next_button.text() == "Done"
    dialog.slider.setValue(40)
    dialog.next_button.click()
    assert window.session.project.elicitation.swing == {"price": 100, "quality": 40, "speed": 100}


@pytest.mark.parametrize("answered", [False, True])
def test_escape_takes_the_answers_back_and_nothing_else(window, page, answered):
    lay_out(page)
    before = window.session.project
    dialog = ask_on_weights(page)
    if answered:
        dialog.choices[0].click()
        dialog.slider.setValue(30)
        assert window.session.project.weights != before.weights
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert window.session.project == before


def test_questions_end_where_the_weights_are_changed_otherwise(window, page):
    lay_out(page)
    type_at(page, 1, 1, "3")
    dialog = ask_on_weights(page)
    dialog.choices[0].click()
    dialog.slider.setValue(30)
    window.undo_action.trigger()
    assert not dialog.isVisible()
    dialog = ask_on_weights(page)
    type_at(page, 1, 1, "4")
    assert dialog.isVisible()  # a score says nothing of weights
    page.weights_bar.move_border(0, 0.9)
    assert not dialog.isVisible()


def test_another_language_asks_on(window, page):
    from mcda_app.ui.app import change_language

    lay_out(page)
    ask_on_weights(page).choices[0].click()
    window.preferences.language = "de"
    change_language(window)
    try:
        questions = window.page("decision").questions
        assert questions.isVisible()
        assert "Price" in questions.question.text()
    finally:
        window.preferences.language = "en"
        change_language(window)
