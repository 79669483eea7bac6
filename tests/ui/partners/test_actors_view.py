# SPDX-License-Identifier: MIT
"""Actors, forums and rules are typed, pasted, ticked and removed in place, one step each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from mcda_app.domain.edits.partners.actors import rename_actor, set_actor_label
from mcda_app.domain.membership.rules import ActorRating, Counting, GoodKind, MembershipRule
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_table import EditTable
from mcda_app.ui.partners.actors_card import CENTRAL, FIRST_RATING, NAME, SHORT, US
from mcda_app.ui.partners.page import PartnersPage
from tests.ui.waiting import settle


@pytest.fixture
def session(qapp) -> Session:
    session = Session(presets.load())
    session.select_issue("alliances")
    return session


@pytest.fixture
def page(qtbot, session: Session) -> PartnersPage:
    page = PartnersPage(session)
    qtbot.addWidget(page)
    page.resize(900, 1800)
    page.show()
    page.show_view("actors")
    return page


def type_in(qtbot, table: EditTable, row: int, column: int, text: str) -> None:
    settle()
    table.edit_cell(row, column)
    editor = table.findChild(QLineEdit)
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()


def choose_in(qtbot, table: EditTable, row: int, column: int, at: int) -> None:
    table.edit_cell(row, column)
    box = table.findChild(QComboBox)
    box.setCurrentIndex(at)
    box.activated.emit(at)
    settle()


def cell(table: EditTable, row: int, column: int) -> str:
    return table.item(row, column).text()


def test_an_actor_is_renamed_rated_and_explained_in_place(page, session, qtbot):
    card = page.actors.actors
    type_in(qtbot, card.table, 4, NAME, "Nippon")
    assert session.project.partners.actors[4].title == "Nippon"
    type_in(qtbot, card.table, 4, FIRST_RATING, "High")
    score = session.project.partners.actors[4].rating(ActorRating.CAPACITY)
    assert (score.level, score.evidence) == ("high", Evidence.USER)
    card.table.setCurrentCell(4, FIRST_RATING)
    card.reason.setText("Chips")
    card.reason.editingFinished.emit()
    assert session.project.partners.actors[4].rating(ActorRating.CAPACITY).reason == "Chips"
    assert session.undo_stack.count() == 3


def test_what_is_not_understood_is_refused_with_a_sentence_and_changes_nothing(page, session, qtbot):
    card, before = page.actors.actors, session.project
    type_in(qtbot, card.table, 1, FIRST_RATING, "enormous")
    assert session.project == before
    assert "enormous" in card.fault.text()
    QApplication.clipboard().setText("\t" * 20 + "beyond")
    qtbot.keyClick(card.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert session.project == before
    assert "“beyond” lies outside the table" in card.fault.text()
    assert card.fault.isVisible()
    assert cell(card.table, 1, FIRST_RATING) == "very high"
    type_in(qtbot, card.table, 1, NAME, "China")
    assert session.project == before
    type_in(qtbot, card.table, 1, FIRST_RATING, "low")
    assert not card.fault.isVisible()


def test_a_rating_may_hold_for_one_issue_alone(page, session, qtbot):
    card = page.actors.actors
    card.scope.setCurrentIndex(1)
    card.scope.activated.emit(1)
    type_in(qtbot, card.table, 2, FIRST_RATING, "none")
    china = session.project.partners.actors[2]
    assert china.rating(ActorRating.CAPACITY).level == "very-high"
    assert session.issue.ratings[china.id, ActorRating.CAPACITY].level == "none"
    session.select_issue("trade")
    assert cell(card.table, 2, FIRST_RATING) == "very high"


def test_boxes_say_who_us_and_the_central_powers_are(page, session, qtbot):
    table = page.actors.actors.table
    table.setCurrentCell(3, CENTRAL)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    settle()
    assert session.project.partners.actors[3].central
    table.setCurrentCell(3, US)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    settle()
    assert [actor.us for actor in session.project.partners.actors].index(True) == 3


def test_tab_goes_from_one_typed_cell_to_the_next_past_the_boxes(page, session, qtbot):
    table = page.actors.actors.table
    settle()
    table.edit_cell(3, NAME)
    for text in ("Norway", "low", "high", "medium", "low", "NO"):
        editor = table.findChild(QLineEdit)
        assert editor is not None
        editor.setText(text)
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
        settle()
    assert (table.currentRow(), table.currentColumn()) == (4, NAME)
    assert [cell(table, 3, n) for n in (NAME, FIRST_RATING, FIRST_RATING + 3, SHORT)] == [
        "Norway",
        "low",
        "low",
        "NO",
    ]
    qtbot.keyClick(table.findChild(QLineEdit), Qt.Key.Key_Backtab)
    settle()
    assert (table.currentRow(), table.currentColumn()) == (3, SHORT)


def test_where_columns_have_no_room_side_by_side_one_half_is_shown_at_a_time(page, session, qtbot):
    card = page.actors.actors
    table = card.table

    def shown() -> list[int]:
        return [n for n in range(table.columnCount()) if not table.isColumnHidden(n)]

    assert not card.more.isVisible()
    assert len(shown()) == table.columnCount()
    page.resize(440, 1800)
    settle()
    assert card.more.isVisible()
    assert shown() == [NAME, *range(FIRST_RATING, SHORT)]
    assert table.horizontalScrollBar().maximum() == 0
    again: list[bool] = []
    table.crowded.connect(again.append)
    for _ in range(5):
        settle()
    assert again == []  # what is hidden still needs its room
    assert card.height() == card.heightForWidth(card.width())
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert shown() == [NAME, SHORT, US, CENTRAL]
    page.resize(1200, 1800)
    settle()
    assert len(shown()) == table.columnCount()


def test_names_stay_readable_where_there_is_little_room(page, session, qtbot):
    table = page.actors.actors.table
    page.resize(420, 1800)
    settle()
    words = [word for actor in session.project.partners.actors for word in actor.title.split()]
    widest = max(map(table.fontMetrics().horizontalAdvance, words))
    assert table.columnWidth(NAME) >= widest  # names wrap, and no word is broken or cut
    page.resize(1200, 1800)
    settle()
    assert table.horizontalHeader().length() == table.viewport().width()


def test_actors_and_their_ratings_are_pasted_in_one_step(page, session, qtbot):
    session.apply("Edit", lambda p: replace(p, partners=Partners()))
    card = page.actors.actors
    QApplication.clipboard().setText(
        "Town\thigh\thigh\tvery high\tnone\t\tx\nVillage\tlow\t2\tmedium\tlow\n"
        "Province\tvery high\thigh\tlow\thigh\tProv.\t\tx\n"
    )
    card.table.setFocus()
    qtbot.keyClick(card.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    actors = session.project.partners.actors
    assert [(a.title, a.label, a.us, a.central) for a in actors] == [
        ("Town", "Town", True, False),
        ("Village", "Village", False, False),
        ("Province", "Prov.", False, True),
    ]
    assert actors[1].rating(ActorRating.REACH).level == "medium"
    session.undo_stack.undo()
    assert session.project.partners.actors == ()


def test_a_block_with_one_bad_cell_is_refused_whole(page, session, qtbot):
    card, before = page.actors.actors, session.project
    card.table.setCurrentCell(1, FIRST_RATING)
    QApplication.clipboard().setText("low\thigh\nlow\tenormous")
    qtbot.keyClick(card.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert session.project == before
    assert "enormous" in card.fault.text()
    card.table.setCurrentCell(len(before.partners.actors) - 1, FIRST_RATING)
    QApplication.clipboard().setText("low\nlow")
    qtbot.keyClick(card.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert session.project == before
    assert "Line 2" in card.fault.text()


def test_more_than_can_be_compared_are_refused_with_a_sentence(page, session, qtbot):
    card, before = page.actors.actors, session.project
    card.table.setCurrentCell(0, NAME)
    QApplication.clipboard().setText("\n".join(f"Country {n}" for n in range(21)))
    qtbot.keyClick(card.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert session.project == before
    assert "20 actors" in card.fault.text()


def test_an_actor_is_removed_with_its_places_and_comes_back(page, session, qtbot):
    card, before = page.actors.actors, session.project
    card.table.setCurrentCell(2, NAME)
    qtbot.keyClick(card.table, Qt.Key.Key_Delete)
    assert "china" not in {actor.id for actor in session.project.partners.actors}
    assert not any("china" in forum.members for forum in session.project.partners.forums)
    session.undo_stack.undo()
    assert session.project == before


def test_how_members_add_up_is_chosen_and_typed(page, session, qtbot):
    card = page.actors.goods
    choose_in(qtbot, card.table, 0, card.KIND, 1 + list(GoodKind).index(GoodKind.THRESHOLD))
    choose_in(qtbot, card.table, 0, card.COUNTING, list(Counting).index(Counting.BOTH))
    type_in(qtbot, card.table, 0, card.THRESHOLD, "60%")
    good = session.project.issues[0].good
    assert (good.kind, good.counting, good.threshold) == (GoodKind.THRESHOLD, Counting.BOTH, 0.6)
    type_in(qtbot, card.table, 0, card.THRESHOLD, "0.6")
    assert "60%" in card.fault.text()
    assert "0.6%" in card.fault.text()
    choose_in(qtbot, card.table, 0, card.KIND, 1 + list(GoodKind).index(GoodKind.RIVALRY))
    type_in(qtbot, card.table, 0, card.RIVALS, "Russia, usa")
    assert session.project.issues[0].good.rivals == {"russia", "united-states"}
    type_in(qtbot, card.table, 0, card.RIVALS, "Atlantis")
    assert "Atlantis" in card.fault.text()


def test_a_criterion_s_rule_is_chosen_with_its_number(page, session, qtbot):
    card = page.actors.rules
    rules = list(MembershipRule)
    choose_in(qtbot, card.table, 1, card.RULE, 1 + rules.index(MembershipRule.MEMBERS))
    assert session.project.partners.rules["cost"].rule is MembershipRule.MEMBERS
    choose_in(qtbot, card.table, 1, card.RULE, 1 + rules.index(MembershipRule.EFFORT))
    type_in(qtbot, card.table, 1, card.NUMBER, "30 %")
    assert session.project.partners.rules["cost"].growth == 0.3
    choose_in(qtbot, card.table, 1, card.RULE, 0)
    assert "cost" not in session.project.partners.rules


def test_a_forum_is_added_with_its_members_and_source(page, session, qtbot):
    card = page.actors.forums
    qtbot.mouseClick(card.add, Qt.MouseButton.LeftButton)
    row = card.table.rowCount() - 1
    editor = card.table.findChild(QLineEdit)
    editor.setText("Quad")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()
    for column in (2, 5):
        card.table.setCurrentCell(row, column)
        qtbot.keyClick(card.table, Qt.Key.Key_Space)
        settle()
    card.source.setText("Joint statement")
    card.source.editingFinished.emit()
    forum = session.project.partners.forums[-1]
    assert (forum.title, forum.members, forum.source) == (
        "Quad",
        ("united-states", "japan"),
        "Joint statement",
    )


def test_an_own_decision_gets_its_first_answer_from_one_grid(page, session, qtbot):
    session.apply("Edit", lambda p: replace(p, partners=Partners()))
    page.show_view("map")
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert page.view == "actors"
    assert len(session.project.partners.actors) == 1
    QApplication.clipboard().setText("We\thigh\thigh\thigh\tnone\nThey\thigh\thigh\thigh\tlow")
    table = page.actors.actors.table
    table.setFocus()
    table.setCurrentCell(0, NAME)
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    card = page.actors.rules
    for row, rule in enumerate(
        (MembershipRule.SHARE, MembershipRule.EFFORT, MembershipRule.MEAN, MembershipRule.SHARE)
    ):
        choose_in(qtbot, card.table, row, card.RULE, 1 + list(MembershipRule).index(rule))
    page.show_view("map")
    assert page.answers is not None
    assert page.answers.ranking.count == 2


def test_after_an_edit_the_keyboard_is_still_in_the_cell(page, session, qtbot):
    table = page.actors.actors.table
    page.activateWindow()
    type_in(qtbot, table, 4, FIRST_RATING, "high")
    assert (table.currentRow(), table.currentColumn()) == (4, FIRST_RATING)
    assert table.hasFocus()
    session.undo_stack.undo()
    settle()
    assert (table.currentRow(), table.currentColumn()) == (4, FIRST_RATING)
    assert table.hasFocus()


def test_tab_goes_on_to_the_next_rating_and_stays_in_it(page, session, qtbot):
    table = page.actors.actors.table
    table.edit_cell(4, FIRST_RATING)
    editor = table.findChild(QLineEdit)
    editor.setText("high")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    settle()
    assert session.project.partners.actors[4].rating(ActorRating.CAPACITY).level == "high"
    (editor,) = [each for each in table.findChildren(QLineEdit) if each.isVisible()]
    assert (table.currentRow(), table.currentColumn()) == (4, FIRST_RATING + 1)
    editor.setText("low")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert session.project.partners.actors[4].rating(ActorRating.REACH).level == "low"


def test_names_and_ratings_are_in_sight_on_a_narrow_screen(page, session):
    page.resize(530, 900)
    settle()
    table = page.actors.actors.table
    assert table.columnViewportPosition(FIRST_RATING + 3) + table.columnWidth(FIRST_RATING + 3) <= (
        table.viewport().width()
    )
    rules = page.actors.rules.table
    assert rules.horizontalScrollBar().maximum() == 0


def paste(qtbot, table: EditTable, row: int, column: int, text: str) -> None:
    table.setFocus()
    table.setCurrentCell(row, column)
    QApplication.clipboard().setText(text)
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_pasted_kind_and_what_counts_hold_together(page, session, qtbot):
    card = page.actors.goods
    paste(qtbot, card.table, 4, card.KIND, "one suffices\tReach")
    good = session.project.issues[4].good
    assert (good.kind, good.counting) == (GoodKind.BEST_SHOT, Counting.REACH)
    card = page.actors.rules
    paste(qtbot, card.table, 3, card.RULE, "the lowest of the partners\tReach")
    rule = session.project.partners.rules["leverage"]
    assert (rule.rule, rule.rating) == (MembershipRule.LOWEST, ActorRating.REACH)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no such kind", "none of the choices"),
        ("one suffices\tReach\t50%", "cannot stand in"),
        ("\n".join(["one suffices"] * 30), "outside the table"),
    ],
)
def test_what_a_cell_cannot_take_is_named_and_nothing_is_pasted(page, session, qtbot, text, message):
    card, before = page.actors.goods, session.project
    paste(qtbot, card.table, 4, card.KIND, text)
    assert session.project == before
    assert message in card.fault.text()


def test_a_rival_may_have_a_comma_in_its_name(page, session, qtbot):
    session.apply("Rename", lambda p: rename_actor(p, "south-korea", "Korea, South"))
    session.apply("Label", lambda p: set_actor_label(p, "south-korea", "Korea, South"))
    card = page.actors.goods
    type_in(qtbot, card.table, 0, card.RIVALS, "Russia, Korea, South")
    assert session.project.issues[0].good.rivals == {"russia", "south-korea"}
