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
    asked = ask_on_weights(page)
    assert window.current_page == "decision"
    assert asked.progress.text() == "Question 1 of 3"
    assert [button.text() for button in asked.choices] == ["Price", "Quality", "Speed"]
    asked.choices[1].click()
    assert asked.question.text() == (
        "Improving Quality from 0 to 1 counts 100. What does improving Price from 1 to 0 count beside it?"
    )
    assert asked.box.number == 100  # the proportion before
    asked.slider.setValue(50)
    live = session.project.weights
    assert [live.share(c) for c in ("price", "quality", "speed")] == pytest.approx([0.2, 0.4, 0.4])
    assert page.weights_bar.table()[1] == [("Price", "20%"), ("Quality", "40%"), ("Speed", "40%")]
    assert live.origin == "direct"  # not all is answered
    asked.next_button.click()
    asked.box.setFocus()
    asked.box.selectAll()
    enter("25")
    assert not asked.isVisible()
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
    asked = ask_on_weights(page)
    asked.choices[0].click()
    asked.slider.setValue(10)
    asked.back_button.click()
    asked.choices[2].click()
    assert asked.box.number == 100
    asked.next_button.click()
    assert asked.next_button.text() == "Done"
    asked.slider.setValue(40)
    asked.next_button.click()
    assert window.session.project.elicitation.swing == {"price": 100, "quality": 40, "speed": 100}


@pytest.mark.parametrize("answered", [False, True])
def test_escape_takes_the_answers_back_and_nothing_else(window, page, answered):
    lay_out(page)
    before = window.session.project
    asked = ask_on_weights(page)
    if answered:
        asked.choices[0].click()
        asked.slider.setValue(30)
        assert window.session.project.weights != before.weights
    press(Qt.Key.Key_Escape)
    assert not asked.isVisible()
    assert window.session.project == before


def test_questions_end_where_the_weights_are_changed_otherwise(window, page):
    lay_out(page)
    type_at(page, 1, 1, "3")
    asked = ask_on_weights(page)
    asked.choices[0].click()
    asked.slider.setValue(30)
    window.undo_action.trigger()
    assert not asked.isVisible()
    asked = ask_on_weights(page)
    type_at(page, 1, 1, "4")
    assert asked.isVisible()  # a score says nothing of weights
    page.weights_bar.move_border(0, 0.9)
    assert not asked.isVisible()


def test_another_language_asks_on(window, page):
    from mcda_app.ui.app import change_language

    lay_out(page)
    ask_on_weights(page).choices[0].click()
    window.preferences.language = "de"
    change_language(window)
    try:
        asked = window.page("decision").questions
        assert asked.isVisible()
        assert "Price" in asked.question.text()
    finally:
        window.preferences.language = "en"
        change_language(window)
