# SPDX-License-Identifier: MIT
"""The Futures page says what the analysis says, and what differs in a future is edited in place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu

from mcda_app.analysis.futures.sentences import basis_sentence, explanation, headline, regret_notes, summary
from mcda_app.analysis.futures.table import futures_table
from mcda_app.analysis.partners.answers import PartnerFinder
from mcda_app.analysis.phrases import figure
from mcda_app.domain.edits.futures.differences import type_future_rating, type_future_score
from mcda_app.domain.edits.futures.futures import add_future, remove_future, set_probability
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.issue import colour_indices
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_table import EditTable
from mcda_app.ui.futures import futures_card, list_card
from mcda_app.ui.futures.page import FuturesPage
from mcda_app.ui.widgets.toast import shown_toast
from tests.domain.future_projects import BLOCS, WITHDRAWS, with_futures
from tests.journeys.screen_drive.documents import drawn
from tests.ui.waiting import settle, wait_until


@pytest.fixture
def session(qapp) -> Session:
    session = Session(with_futures(presets.load("table-1-goals")))
    session.select_issue("trade")
    return session


@pytest.fixture
def page(qtbot, session: Session) -> FuturesPage:
    page = FuturesPage(session)
    qtbot.addWidget(page)
    page.resize(900, 1600)
    page.show()
    return page


def type_in(qtbot, table: EditTable, row: int, column: int, text: str) -> None:
    settle()
    table.edit_cell(row, column)
    editor = table.findChild(QLineEdit)
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()


def assert_true(page: FuturesPage, session: Session) -> None:
    """What is in sight is what the analysis says of the project as it is now."""
    table = futures_table(session.project)
    each = table[session.issue_id]
    assert page.headline.sentence.text() == headline(each)
    below = f"{summary(table)}. {basis_sentence(session.project.futures)}".strip()
    assert page.headline.below.text() == below
    for n, row in enumerate(page.holds.heat.rows):
        for m, result in enumerate(each.results):
            standing = result.standing(each.options[n].id)
            assert row.cells[m].first == (standing.rank == 1)
            if standing.score is not None:
                assert row.cells[m].text == f"{standing.rank}. {figure(standing.score)}"
        if each.expected is not None:
            assert row.cells[-1].text == figure(each.expected[n] or 0.0)
    hedges = {option.label for option in each.hedges}
    assert {bar.name.removesuffix(" ✓") for bar in page.holds.regret.bars if "✓" in bar.name} == hedges
    colour_of = colour_indices(session.project.options_of(session.issue))
    for option, bar in zip(each.options, page.holds.regret.bars, strict=True):
        assert all(part.shade == colour_of[option.id] for part in bar.parts)
    shown = page.holds.issues.table
    assert shown.rowCount() == len(session.project.issues)
    for row, one in enumerate(table.issues.values()):
        for m, holds in enumerate(one.holds):
            assert shown.item(row, 2 + m).font().bold() != holds
    assert page.holds.measure.text().endswith(" ".join(["the smallest of these.", *regret_notes(each)]))
    assert page.holds.words.text() == "\n\n".join(explanation(session.project, each))


def test_it_says_what_the_analysis_says_through_every_kind_of_change(page, session):
    page.holds.explain.click()
    assert_true(page, session)
    for edit in (
        lambda p: set_weights(p, p.weights.moved("cost", 0.6)),
        lambda p: type_future_score(p, WITHDRAWS, "trade", "selective", "effectiveness", "not useful"),
        lambda p: set_probability(p, BLOCS, None),
        lambda p: replace(p, settings=MethodSettings(Method.AHP)),
        lambda p: remove_future(p, BLOCS),
    ):
        session.apply("Edit", edit)
        settle()
        assert_true(page, session)
    session.select_issue("norms")
    assert_true(page, session)
    for _ in range(session.undo_stack.count()):
        session.undo_stack.undo()
    settle()
    assert_true(page, session)


def test_the_best_coalition_of_each_future_is_the_one_of_the_partners_engine(page, session):
    session.apply(
        "Edit",
        lambda p: type_future_rating(
            p, WITHDRAWS, p.partners.actors[1].id, ActorRating.EFFORT, "very high", "trade"
        ),
    )
    card = page.holds.coalitions
    wait_until(lambda: not card.table.isHidden())
    table = futures_table(session.project)
    assert card.table.rowCount() == 3
    for n, project in enumerate(table.projects):
        answers = PartnerFinder().answers(project, project.issue("trade"))
        assert answers is not None
        for actor in answers.best:
            assert actor.label in card.table.item(n, 1).text()
        assert card.table.item(n, 3).text() == figure(answers.ranking.score)


def test_an_issue_is_chosen_in_the_table_of_all(page, session):
    page.holds.issues.table.cellClicked.emit(0, 0)
    assert session.issue_id == session.project.issues[0].id
    assert_true_headline = futures_table(session.project)[session.issue_id]
    assert page.headline.sentence.text() == headline(assert_true_headline)


def test_from_nothing_to_a_first_future(qtbot, qapp):
    session = Session(presets.load("table-1-goals"))
    page = FuturesPage(session)
    qtbot.addWidget(page)
    page.resize(900, 1200)
    page.show()
    assert page.empty.isVisible()
    assert page.empty.button is not None
    page.empty.button.click()
    assert page.view == "differences"
    editor = page.differences.futures.table.findChild(QLineEdit)
    editor.setText("Détente")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert [future.title for future in session.project.futures.futures] == ["Détente"]
    type_in(qtbot, page.differences.scores.table, 2, 2, "low")
    assert len(session.project.futures.futures[0].scores) == 1
    page.show_view("holds")
    assert not page.empty.isVisible()
    assert page.holds.isVisible()


def test_a_score_is_changed_reasoned_and_let_be_as_today(page, session, qtbot):
    page.show_view("differences")
    view = page.differences
    assert view.futures.future.id == WITHDRAWS
    row = [o.id for o in session.project.options].index("selective")
    column = 1 + [c.id for c in session.project.criteria].index("cost")
    type_in(qtbot, view.scores.table, row, column, "high")
    key = ("trade", "selective", "cost")
    assert session.project.futures.future(WITHDRAWS).scores[key].level == "high"
    assert view.scores.table.item(row, column).font().bold()
    at = next(n for n, d in enumerate(view.differences.shown) if d.subject_id == "selective")
    type_in(qtbot, view.differences.table, at, list_card.REASON, "Fewer to share it.")
    assert session.project.futures.future(WITHDRAWS).scores[key].reason == "Fewer to share it."
    view.differences.table.edit_cell(at, list_card.EVIDENCE)
    box = view.differences.table.findChild(QComboBox)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    settle()
    assert session.project.futures.future(WITHDRAWS).scores[key].evidence is Evidence.ASSUMPTION
    menu = QMenu()
    view.scores.table.menu_for.emit(row, column, menu)
    next(action for action in menu.actions() if action.text() == "As today").trigger()
    settle()
    assert key not in session.project.futures.future(WITHDRAWS).scores
    assert not view.scores.table.item(row, column).font().bold()


def test_what_is_no_score_is_said_and_changes_nothing(page, session, qtbot):
    page.show_view("differences")
    before = session.project
    type_in(qtbot, page.differences.scores.table, 0, 1, "banana")
    assert session.project == before
    assert "banana" in page.differences.scores.fault.text()


def test_ratings_weights_and_probabilities_in_place(page, session, qtbot):
    page.show_view("differences")
    view = page.differences
    type_in(qtbot, view.ratings.table, 2, 4, "none")
    actor = session.project.partners.actors[2]
    assert session.project.futures.future(WITHDRAWS).rating(actor.id, ActorRating.EFFORT).level == "none"
    view.futures.choose(BLOCS)
    view.refresh()
    type_in(qtbot, view.weights.table, 1, 2, "10 %")
    weights = session.project.futures.future(BLOCS).weights
    assert weights.share(session.project.criteria[1].id) == pytest.approx(0.1)
    view.weights.back.click()
    assert session.project.futures.future(BLOCS).weights is None
    type_in(qtbot, view.futures.table, 0, futures_card.PROBABILITY, "40")
    assert session.project.futures.today == 0.4
    assert "add up to 90%" in view.futures.note.text()
    type_in(qtbot, view.futures.table, 1, futures_card.PROBABILITY, "140")
    assert "from 0% to 100%" in view.futures.fault.text()
    view.futures.whose.setText("nobody in particular")
    view.futures.whose.editingFinished.emit()
    assert session.project.futures.whose == "nobody in particular"


def test_futures_are_named_copied_and_deleted_with_undo(page, session, qtbot):
    page.show_view("differences")
    card = page.differences.futures
    type_in(qtbot, card.table, 1, futures_card.NAME, "Leaves")
    type_in(qtbot, card.table, 1, futures_card.STORY, "It goes.")
    first = session.project.futures.futures[0]
    assert (first.title, first.description) == ("Leaves", "It goes.")
    card.duplicate.click()
    assert [f.title for f in session.project.futures.futures] == ["Leaves", "Leaves (copy)", "Blocs harden"]
    assert card.future.title == "Leaves (copy)"
    card.remove.click()
    assert len(session.project.futures.futures) == 2
    toast = shown_toast(page)
    assert toast is not None
    session.undo_stack.undo()
    assert len(session.project.futures.futures) == 3


def test_a_click_on_a_future_shows_what_differs_in_it(page, session, qtbot):
    heat = page.holds.heat
    at = QPoint(round(heat.width() * 0.7), 10)  # the heading of the second future, before the expected score
    qtbot.mouseClick(heat, Qt.MouseButton.LeftButton, pos=at)
    assert page.view == "differences"
    assert page.differences.futures.future.id == BLOCS
    assert page.differences.differences.shown[0].there == "2.5"


def test_charts_have_their_numbers_as_a_table(page, session):
    heads, rows = page.holds.heat.table()
    assert list(heads) == ["Option", "As today", "Withdraws", "Blocs harden", "Expected score"]
    assert len(rows) == 3
    heads, rows = page.holds.regret.table()
    each = futures_table(session.project)["trade"]
    assert [row[-1] for row in rows] == [figure(regret) for regret in each.largest]
    assert "Withdraws" in page.holds.heat.accessibleDescription()


def test_of_many_issues_the_chosen_one_is_shown_at_once_and_all_once_the_hand_rests(qtbot, qapp):
    project = drawn(40, 20, 14, 3)
    project = add_future(project, "Another")
    project = type_future_score(project, "another", "i0", "o0", "c0", "level 4")
    session = Session(project)
    page = FuturesPage(session)
    qtbot.addWidget(page)
    page.resize(900, 1200)
    page.show()
    session.apply("Weights", lambda p: set_weights(p, p.weights.moved("c1", 0.4)))
    table = futures_table(session.project)
    assert page.headline.sentence.text() == headline(table["i0"])
    assert page.holds.issues.isHidden()  # nothing of before
    assert "Calculating" in page.headline.below.text()
    wait_until(lambda: not page.holds.issues.isHidden())
    assert page.headline.below.text().startswith(f"{summary(table)}.")
    session.select_issue("i7")
    assert page.headline.sentence.text() == headline(table["i7"])
    assert not page.holds.issues.isHidden()
