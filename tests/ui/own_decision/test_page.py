# SPDX-License-Identifier: MIT
"""The page of a decision of one's own, through what is seen and pressed on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from mcda_app.domain.scale import Direction
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, open_project, save_project
from mcda_app.ui.widgets.theme import colours
from tests.ui.controls import words

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def press(key, text="", modifiers=Qt.KeyboardModifier.NoModifier):
    QApplication.processEvents()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(QApplication.focusWidget(), QKeyEvent(kind, int(key), modifiers, text))
    QApplication.processEvents()


def enter(text, key=ENTER):
    for sign in text:
        press(Qt.Key.Key_unknown, sign)
    press(key)


def lay_out(page, options=("One", "Two"), criteria=("Price", "Quality")):
    page.grid.setFocus()
    page.grid.choose(1, 0)
    for name in options:
        enter(name)
    press(ENTER)
    for name in criteria:
        enter(name)
    press(ENTER)


def type_at(page, row, column, text, key=TAB):
    page.grid.setFocus()
    page.grid.choose(row, column)
    enter(text, key)


def cell_text(page, row, column):
    return page.grid.decision.index(row, column).data()


def paste(page, text, row=0, column=0):
    QGuiApplication.clipboard().setText(text)
    page.grid.setFocus()
    page.grid.choose(row, column)
    page.grid.paste()


def test_an_empty_decision_shows_a_first_step_and_no_error(window, page):
    assert window.current_page == "decision"
    assert page.question.hasFocus()
    assert page.question.selectedText() == "New decision"
    assert page.hint.text().startswith("What can be chosen?")
    assert not page.ranking_button.isEnabled()
    assert window.splitter.widget(0).isHidden()
    assert window.splitter.widget(2).isHidden()


@pytest.mark.parametrize("name", ["map", "issue", "partners", "weights", "robustness", "workshop"])
def test_every_page_can_be_looked_at_while_the_decision_is_empty_and_after_each_step(window, page, name):
    before = window.session.project
    window.show_page(name)
    QApplication.processEvents()
    assert window.session.project == before
    window.show_page("decision")
    lay_out(page, criteria=("Price",))
    for _ in range(2):
        window.show_page(name)
        QApplication.processEvents()
        window.show_page("decision")
        type_at(page, 1, 1, "3")
    assert window.session.result.leaders


def test_an_empty_decision_is_saved_and_opened_again(window, tmp_path):
    save_project(window.session.project, tmp_path / "empty.mcda")
    assert open_project(tmp_path / "empty.mcda") == window.session.project


def test_the_page_is_there_for_own_decisions_alone(window):
    assert window.current_page == "decision"
    at = window.tabs.currentIndex()
    assert window.tabs.isTabVisible(at)
    window.session.undo_stack.setClean()
    window.session.open(presets.load(), None)
    assert not window.tabs.isTabVisible(at)
    assert not window.splitter.widget(2).isHidden()


def test_the_question_is_the_issue_and_the_project_until_they_differ(window, page):
    enter("Where to build?")
    assert (window.session.project.title, window.session.issue.title) == ("Where to build?",) * 2
    window.undo_action.trigger()
    assert page.question.text() == "New decision"


def test_the_hint_is_about_the_cell_in_which_is_typed(window, page):
    grid = page.grid
    grid.choose(0, 1)
    assert page.hint.text().startswith("What makes an option good?")
    page.question.setFocus()
    press(ENTER)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (1, 0), "options come first"
    assert page.hint.text().startswith("What can be chosen?")
    for text in ("One", "Two", ""):
        assert page.hint.text().startswith("What can be chosen?")
        enter(text) if text else press(ENTER)
    assert page.hint.text().startswith("What makes an option good?")


def test_advice_with_readings_is_seen_whole_after_advice_without(window, page):
    lay_out(page)
    type_at(page, 1, 1, "5")
    type_at(page, 1, 2, "5")
    type_at(page, 2, 1, "3-4")
    type_at(page, 2, 2, "many")
    assert not page.advice.buttons
    page.grid.choose(2, 1)
    assert page.advice.buttons[0].text() == "Middle: 3.5"
    assert all(button.height() >= button.sizeHint().height() for button in page.advice.buttons)
    sentence = page.advice.sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_a_question_without_a_word_is_refused_beside_the_field(window, page):
    page.question.setText("  ")
    page.question.setModified(True)
    press(ENTER)
    assert "The issue needs a name. Type a name." in words(page).splitlines()
    assert window.session.issue.title == "New decision"


def test_a_long_question_is_seen_whole_and_moves_nothing(window, page):
    field, top = page.question, page.grid.mapTo(page, QPoint(0, 0)).y()
    for text in (
        "Where?",
        "Which regime for the export of " + "machines and " * 3 + "parts should we support?",
    ):
        field.setText(text)
        field.setModified(True)
        press(ENTER)
        QApplication.processEvents()
        assert field.fontMetrics().horizontalAdvance(text) <= field.width()
        assert page.grid.mapTo(page, QPoint(0, 0)).y() == top
        assert field.toolTip() == ""
    field.setText("why " * 100)
    assert field.toolTip().startswith("why why")


def test_direction_and_kind_are_proposed_and_seen(page):
    lay_out(page)
    type_at(page, 1, 1, "€ 850 million")
    type_at(page, 1, 2, "high")
    price, quality = page.grid.decision.criteria
    assert page.grid.decision.kind_text(price) == "€ million · less is better · 0–1000"
    assert page.grid.decision.kind_text(quality) == "more is better · words"


def test_the_ranking_begins_with_the_first_complete_row(page):
    lay_out(page)
    assert page.ranking.bars == ()
    type_at(page, 1, 1, "300")
    type_at(page, 1, 2, "high")
    assert [bar.name for bar in page.ranking.bars] == ["One"]
    assert page.completeness.text() == "1 of 2 options; Two lacks 2 scores"
    type_at(page, 2, 1, "400")
    assert page.completeness.text() == "1 of 2 options; Two lacks one score"
    type_at(page, 2, 2, "low")
    assert [bar.rank for bar in page.ranking.bars] == [1, 2]
    assert page.completeness.text() == ""


def test_what_cannot_be_read_stays_beside_its_cell_until_a_reading_is_chosen(window, page):
    lay_out(page)
    type_at(page, 1, 1, "300–420")
    assert cell_text(page, 1, 1) == "300–420"
    assert page.advice.isVisible()
    assert page.advice.sentence.text().startswith("“300–420” is a range")
    assert window.session.issue.scores == {}
    page.advice.buttons[0].click()
    score = window.session.issue.score("one", "price")
    assert (score.number, score.reason) == (360, "300–420")
    assert cell_text(page, 1, 1) == "360"
    assert not page.advice.isVisible()
    window.undo_action.trigger()
    assert window.session.issue.scores == {}


def test_ctrl_z_gives_up_a_refused_text_before_the_last_step(window, page):
    lay_out(page)
    type_at(page, 1, 1, "blue")
    assert cell_text(page, 1, 1) == "blue"
    steps = window.session.undo_stack.index()
    press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert cell_text(page, 1, 1) == "" or cell_text(page, 1, 1) == "type a score…"
    assert window.session.undo_stack.index() == steps


@pytest.mark.parametrize(
    ("row", "column", "name", "sentence"),
    [
        (3, 0, "One", "Another option is already called “One”. Choose another name."),
        (1, 0, "Two", "Another option is already called “Two”. Choose another name."),
        (0, 2, "price", "Another criterion is already called “price”. Choose another name."),
    ],
)
def test_a_name_that_is_there_already_is_refused_and_kept_to_be_corrected(
    window, page, row, column, name, sentence
):
    lay_out(page)
    before = window.session.project
    type_at(page, row, column, name, ENTER)
    assert window.session.project == before
    assert cell_text(page, row, column) == name
    assert page.advice.sentence.text() == sentence


def test_an_empty_name_is_refused(window, page):
    lay_out(page)
    page.grid.choose(1, 0)
    page.grid.edit(page.grid.currentIndex())
    QApplication.focusWidget().clear()
    press(ENTER)
    assert window.session.project.options[0].title == "One"
    assert page.advice.sentence.text() == "The option needs a name. Type a name."


def test_the_form_below_a_criterion_changes_direction_unit_and_range_in_one_step(window, page):
    lay_out(page)
    type_at(page, 1, 2, "3")
    page.grid.choose(0, 2)
    press(Qt.Key.Key_F4)
    form = page.form
    form.cost.click()
    form.unit.setText("days")
    form.high.setText("30")
    form.short.setText("Q")
    form.colour.setCurrentIndex(form.colour.findData(5))
    form.done_button.click()
    criterion = window.session.project.criterion("quality")
    theme = colours(page.palette())
    bar = page.weights_bar.grab().toImage()
    pixel_colours = {bar.pixelColor(x, 3).name() for x in range(bar.width())}
    assert (criterion.colour, theme.criteria[4] in pixel_colours, theme.criteria[1] in pixel_colours) == (
        5,
        True,
        False,
    )
    assert (criterion.direction, criterion.scale.unit, criterion.scale.high) == (Direction.COST, "days", 30)
    assert criterion.short == "Q"
    window.undo_action.trigger()
    assert window.session.project.criterion("quality").scale.unit == ""


def test_a_form_says_what_is_wrong_and_stays(window, page):
    lay_out(page)
    type_at(page, 1, 2, "3")
    page.grid.choose(0, 2)
    press(Qt.Key.Key_F4)
    page.form.high.setText("-4")
    page.form.done_button.click()
    assert page.form is not None
    assert "minimum below its maximum" in words(page.form)


def test_a_score_gets_its_reason_and_evidence_by_the_menu(window, page):
    lay_out(page)
    type_at(page, 1, 1, "300")
    menu = page.grid.menu_of(page.grid.decision.index(1, 1))
    next(a for a in menu.actions() if a.text() == "Reason and evidence…").trigger()
    page.form.reason.setPlainText("The audit of May.")
    page.form.evidence.setCurrentIndex(page.form.evidence.findData(Evidence.ASSUMPTION))
    page.form.done_button.click()
    score = window.session.issue.score("one", "price")
    assert (score.number, score.reason, score.evidence) == (300, "The audit of May.", Evidence.ASSUMPTION)


def test_the_dots_of_a_cell_open_its_menu(page, qtbot, monkeypatch):
    lay_out(page)
    opened = []
    monkeypatch.setattr("mcda_app.ui.own_decision.grid.run_menu", lambda menu, at: opened.append(menu))
    rect = page.grid.visualRect(page.grid.decision.index(1, 1))
    at = QPoint(rect.right() - 10, rect.center().y())
    qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [a.text() for a in opened[0].actions() if a.text()] == [
        "Change the score",
        "Reason and evidence…",
        "Scale and direction…",
        "&Copy scores",
        "&Paste scores",
        "Clear",
    ]


def test_a_click_below_a_name_opens_the_criterions_form(page, qtbot):
    lay_out(page)
    index = page.grid.decision.index(0, 1)
    at = page.grid.itemDelegate().kind_rect(index, page.grid.visualRect(index)).center()
    qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.form is not None
    press(Qt.Key.Key_Escape)
    assert page.form is None


def test_a_block_with_headings_becomes_the_decision(window, page):
    paste(page, "\tPrice\tQuality\nOne\t€ 300\thigh\nTwo\t€ 420\tlow\n")
    project = window.session.project
    assert [o.title for o in project.options] == ["One", "Two"]
    assert [c.title for c in project.criteria] == ["Price", "Quality"]
    assert [bar.rank for bar in page.ranking.bars] == [1, 2]
    window.undo_action.trigger()
    assert window.session.project.options == ()


def test_a_block_without_headings_goes_into_the_cells(window, page):
    lay_out(page)
    paste(page, "300\thigh\n420\tlow\n", 1, 1)
    issue = window.session.issue
    assert issue.score("two", "price").number == 420
    assert issue.score("one", "quality").level == "high"


def test_two_hundred_columns_are_pasted(window, page):
    head = "\t".join(["", *(f"C{n}" for n in range(200))])
    rows = ["\t".join([name, *(str(n + k) for n in range(200))]) for k, name in enumerate(("One", "Two"))]
    paste(page, "\n".join([head, *rows]))
    assert len(window.session.project.criteria) == 200
    assert len(page.ranking.bars) == 2


def test_words_among_numbers_are_named_cell_by_cell_and_nothing_is_lost(window, page):
    paste(page, "\tPrice\nOne\t300\nTwo\tdear\nThree\t420\nFour\t1,250\n")
    unclear = {key.option: value.text for key, value in page.grid.decision.unclear.items()}
    assert unclear == {"two": "dear", "four": "1,250"}
    assert cell_text(page, 2, 1) == "dear"
    assert page.advice.isVisible()
    assert page.advice.sentence.text().startswith("“dear” is a word, but Price is scored in numbers.")
    assert window.session.issue.score("one", "price").number == 300


def test_what_is_no_block_is_refused_in_a_sentence(window, page):
    before = window.session.project
    for text, sentence in (("x\n" * 200_001, "far too many cells"), ("9" * 200_000, "extremely long cell")):
        paste(page, text)
        assert sentence in page.advice.sentence.text()
        assert window.session.project is before


def test_duplicates_and_empty_names_in_a_block_get_names_and_a_sentence(window, page):
    paste(page, "\tPrice\tPrice\t\nOne\t1\t2\t3\nOne\t4\t5\t6\n")
    project = window.session.project
    assert [c.title for c in project.criteria] == ["Price", "Price (2)", "Criterion 3"]
    assert [o.title for o in project.options] == ["One", "One (2)"]
    assert "appears twice" in page.advice.sentence.text()


def test_a_border_of_the_weights_moves_by_key_and_by_mouse(window, page, qtbot):
    lay_out(page, criteria=("Price", "Quality", "Speed"))
    bar = page.weights_bar
    assert bar.table()[1] == [("Price", "33%"), ("Quality", "33%"), ("Speed", "33%")]
    bar.borders[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Right, modifiers=Qt.KeyboardModifier.ShiftModifier)
    shares = window.session.project.weights.shares
    assert shares["price"] == pytest.approx(1 / 3 + 0.05)
    assert shares["quality"] == pytest.approx(shares["speed"])  # the others keep their proportions
    border = bar.borders[1]
    middle = border.rect().center()
    qtbot.mousePress(border, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(border, middle - QPoint(40, 0))
    qtbot.mouseRelease(border, Qt.MouseButton.LeftButton, pos=middle - QPoint(40, 0))
    moved = window.session.project.weights
    assert moved.shares != pytest.approx(shares)
    assert sum(moved.shares.values()) == pytest.approx(1)
    window.undo_action.trigger()
    assert window.session.project.weights.shares == pytest.approx(shares)


def test_the_ranking_is_one_click_away(window, page):
    lay_out(page)
    type_at(page, 1, 1, "3")
    type_at(page, 1, 2, "3")
    page.ranking_button.click()
    assert window.current_page == "issue"


def seen_at(grid, row, column):
    """Where a cell is seen, in the viewport."""
    return grid.visualRect(grid.decision.index(row, column))


def test_names_and_heads_stay_in_view_while_a_large_grid_is_scrolled(window, page):
    names = "\t".join(["", *(f"Criterion {n}" for n in range(12))])
    rows = (f"Option {n}\t" + "\t".join(str((n * c) % 11) for c in range(12)) for n in range(60))
    paste(page, "\n".join([names, *rows]))
    grid = page.grid
    assert (len(grid.decision.options), len(grid.decision.criteria)) == (60, 12)
    assert grid.height() < page.height()
    across, down = grid.horizontalScrollBar(), grid.verticalScrollBar()
    for bars in ((across.maximum(), 0), (0, down.maximum()), (across.maximum() // 3, down.maximum() // 2)):
        across.setValue(bars[0])
        down.setValue(bars[1])
        QApplication.processEvents()
        assert seen_at(grid, 0, 0).topLeft() == QPoint(0, 0)
        assert seen_at(grid, 40, 0).left() == 0
        assert seen_at(grid, 0, 9).top() == 0
        # What is clicked is what is seen there.
        corner = seen_at(grid, 0, 0).bottomRight()
        assert grid.indexAt(corner) == grid.decision.index(0, 0)
        assert grid.indexAt(corner + QPoint(-5, 30)).column() == 0
        assert grid.indexAt(corner + QPoint(30, -5)).row() == 0
    frozen = QRect(QPoint(0, 0), seen_at(grid, 0, 0).bottomRight())
    for row, column in ((60, 12), (1, 1), (30, 6), (2, 11)):
        grid.choose(row, column)
        rect = seen_at(grid, row, column)
        assert grid.viewport().rect().contains(rect)
        assert rect.left() > frozen.right()
        assert rect.top() > frozen.bottom()


def test_what_is_scrolled_is_painted_as_it_is(window, page):
    options = "\n".join(f"Option {n}\t{n % 7}\t{n % 5}" for n in range(40))
    paste(page, f"\tPrice\tQuality\n{options}")
    page.grid.verticalScrollBar().setValue(217)
    QApplication.processEvents()
    scrolled = page.grid.viewport().grab().toImage()
    page.grid.viewport().update()
    QApplication.processEvents()
    assert page.grid.viewport().grab().toImage() == scrolled
    head = seen_at(page.grid, 0, 0)
    page.grid.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    unscrolled = page.grid.viewport().grab().toImage()
    inside = head.adjusted(0, 0, 0, -2)
    assert unscrolled.copy(inside) == scrolled.copy(inside)


def test_a_small_grid_is_seen_whole(window, page):
    lay_out(page, options=("One", "Two", "Three", "Four"), criteria=("Price", "Quality", "Speed", "Trust"))
    for width in (1024, 1280, 1920):
        window.resize(width, 700)
        QApplication.processEvents()
        assert page.grid.verticalScrollBar().maximum() == 0, width
        assert page.grid.horizontalScrollBar().maximum() == 0, width


def test_removing_an_option_offers_undo(window, page):
    lay_out(page)
    page.grid.choose(2, 0)
    press(Qt.Key.Key_Delete)
    assert [o.title for o in window.session.project.options] == ["One"]
    from mcda_app.ui.widgets.toast import shown_toast

    shown_toast(window).buttons[0].click()
    assert [o.title for o in window.session.project.options] == ["One", "Two"]


def test_what_is_being_typed_is_saved(window, page):
    lay_out(page)
    page.grid.choose(1, 1)
    press(Qt.Key.Key_unknown, "7")
    window.commit_texts()
    assert window.session.issue.score("one", "price").number == 7


def test_another_language_keeps_the_page_and_the_document(window, page):
    from mcda_app.ui.app import change_language

    lay_out(page)
    before = window.session.project
    window.preferences.language = "de"
    change_language(window)
    try:
        assert window.current_page == "decision"
        assert dumps(window.session.project) == dumps(before)
        assert cell_text(window.page("decision"), 1, 0) == "One"
    finally:
        window.preferences.language = "en"
        change_language(window)
