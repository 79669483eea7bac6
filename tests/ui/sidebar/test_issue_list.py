# SPDX-License-Identifier: MIT
"""The list of issues: search, names, order, adding and removing, by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from mcda_app.domain.edits.issues import add_option, rename_issue
from mcda_app.domain.edits.labels import set_option_colour
from mcda_app.domain.edits.scores import set_weights, type_score
from mcda_app.domain.project import Project
from mcda_app.files import presets
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.sidebar.issue_delegate import ISSUE_ID
from mcda_app.ui.sidebar.issue_list import IssueList
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.widgets.toast import shown_toast

START = presets.load()
IDS = [i.id for i in START.issues]


def settle(app) -> None:
    for _ in range(4):
        app.processEvents()


def index_of(view: IssueList, issue_id: str):
    return next(item.index() for item in view.items() if item.data(ISSUE_ID) == issue_id)


def in_view(view: IssueList) -> list[str]:
    """The issues that can be seen, from top to bottom."""
    return [
        item.data(ISSUE_ID)
        for item in view.items()
        if not view.isRowHidden(item.row(), item.parent().index())
        and not view.isRowHidden(item.parent().row(), view.rootIndex())
    ]


def order(window: MainWindow) -> list[str]:
    return [i.id for i in window.session.project.issues]


def click(view: IssueList, issue_id: str, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    at = view.visualRect(index_of(view, issue_id)).center() - QPoint(60, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


def type_name(view: IssueList, text: str, key=Qt.Key.Key_Return) -> None:
    editor = view.editor()
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)
    QTest.qWait(10)


def test_a_search_shows_what_has_the_words_and_enter_goes_there(window: MainWindow) -> None:
    view, search = window.issue_list, window.issue_panel.search
    QTest.keyClicks(search, "norM")
    assert in_view(view) == ["norms"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert window.session.issue_id == "norms"
    assert view.hasFocus()
    QTest.keyClicks(search, "xyz")
    assert in_view(view) == []
    assert window.issue_panel.no_match.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert in_view(view) == IDS
    assert not window.issue_panel.no_match.isVisible()


def test_a_search_lasts_through_edits_and_another_language(window: MainWindow) -> None:
    QTest.keyClicks(window.issue_panel.search, "trade")
    window.session.apply("Rename", lambda p: rename_issue(p, "norms", "Trade in norms"))
    assert in_view(window.issue_list) == ["trade", "norms"]
    window.session.undo_stack.undo()
    assert in_view(window.issue_list) == ["trade"]


@pytest.mark.parametrize("way", ["F2", "double-click", "menu"])
def test_a_name_is_typed_in_its_row(window: MainWindow, monkeypatch, way: str) -> None:
    view = window.issue_list
    click(view, "trade")
    if way == "F2":
        QTest.keyClick(view, Qt.Key.Key_F2)
    elif way == "double-click":
        at = view.visualRect(index_of(view, "trade")).center() - QPoint(60, 0)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    else:
        choose(monkeypatch, "Rename")
        view.menu_wanted.emit(QPoint())
    assert view.editor().text() == START.issue("trade").title
    type_name(view, "Commerce")
    assert window.session.project.issue("trade").title == "Commerce"
    assert index_of(view, "trade").data() == "Commerce"
    assert window.session.undo_stack.undoText() == "Rename an issue"
    window.session.undo_stack.undo()
    assert window.session.project == START


def choose(monkeypatch, text: str) -> None:
    def pick(menu: QMenu, *_at: object) -> None:
        next(a for a in menu.actions() if a.text().replace("&", "") == text).trigger()

    monkeypatch.setattr("mcda_app.ui.widgets.dialogs.showing.run_menu", pick)


def test_escape_leaves_the_name_as_it_is(window: MainWindow) -> None:
    view = window.issue_list
    click(view, "trade")
    QTest.keyClick(view, Qt.Key.Key_F2)
    type_name(view, "Commerce", Qt.Key.Key_Escape)
    assert window.session.project == START
    assert view.editor() is None


def test_a_name_that_is_taken_is_kept_to_be_put_right(window: MainWindow) -> None:
    view, other_title = window.issue_list, START.issue("norms").title
    click(view, "trade")
    QTest.keyClick(view, Qt.Key.Key_F2)
    type_name(view, other_title)
    assert window.session.project == START
    assert f"Another issue is already called “{other_title}”" in shown_toast(window).text
    assert view.editor().text() == other_title
    type_name(view, "Commerce")
    assert window.session.project.issue("trade").title == "Commerce"


def test_a_name_being_typed_is_taken_before_the_file_is_saved(window: MainWindow, tmp_path) -> None:
    click(window.issue_list, "trade")
    QTest.keyClick(window.issue_list, Qt.Key.Key_F2)
    editor = window.issue_list.editor()
    editor.selectAll()
    QTest.keyClicks(editor, "Commerce")
    window.commit_texts()
    assert window.session.project.issue("trade").title == "Commerce"
    assert window.issue_list.editor() is None


def test_delete_removes_all_that_is_selected_and_undo_brings_it_back(window: MainWindow) -> None:
    view = window.issue_list
    click(view, IDS[1])
    click(view, IDS[2], Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert order(window) == [IDS[0], *IDS[3:]]
    toast = shown_toast(window)
    assert toast.text == "Removed 2 issues"
    toast.buttons[0].click()
    assert window.session.project == START
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert len(order(window)) == len(IDS) - 1


def test_plus_adds_an_issue_at_the_end_to_be_named(window: MainWindow) -> None:
    window.issue_panel.add_button.click()
    assert window.session.issue.title == "New issue"
    assert in_view(window.issue_list)[-1] == window.session.issue_id
    type_name(window.issue_list, "Space")
    assert window.session.issue.title == "Space"
    assert window.session.issue.row == "Space"
    window.issue_panel.add_button.click()
    window.issue_panel.add_button.click()
    assert [i.title for i in window.session.project.issues][-2:] == ["New issue", "New issue 2"]


def test_plus_stands_below_the_last_issue_as_long_as_there_is_room(window: MainWindow) -> None:
    panel = window.issue_panel
    view, button = panel.list, panel.add_button
    settle(QApplication.instance())

    def gap() -> int:
        last = view.visualRect(index_of(view, window.session.project.issues[-1].id))
        below = view.viewport().mapTo(panel, last.bottomLeft()).y()
        return button.mapTo(panel, button.rect().topLeft()).y() - below

    assert 0 < gap() < 24
    panel.search.setText(window.session.project.issues[-1].label)
    settle(QApplication.instance())
    assert 0 < gap() < 24
    panel.search.clear()
    window.resize(1024, 500)
    settle(QApplication.instance())
    assert view.verticalScrollBar().maximum() > 0
    assert panel.rect().contains(button.geometry())


def test_a_copy_is_chosen_and_undone_with_one_step(window: MainWindow) -> None:
    click(window.issue_list, "trade")
    window.actions_by_id["duplicate_issue"].trigger()
    assert window.session.issue.title == f"{START.issue('trade').title} (copy)"
    scores = [s.score for s in window.session.result.standings]
    assert scores == [s.score for s in window.session.evaluation.results["trade"].standings]
    window.session.undo_stack.undo()
    assert window.session.project == START


def drop(view: IssueList, issue_id: str, where: QAbstractItemView.DropIndicatorPosition, monkeypatch) -> None:
    """What Qt passes on when the selected issues are let go at another."""
    at = QPointF(view.visualRect(index_of(view, issue_id)).center())
    monkeypatch.setattr(view, "dropIndicatorPosition", lambda: where)
    actions, left, none = (
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event = QDropEvent(at, actions, QMimeData(), left, none)
    view.dropEvent(event)
    assert event.dropAction() != Qt.DropAction.MoveAction  # Qt would take the rows away itself
    QTest.qWait(10)


def test_issues_are_dragged_to_another_place(window: MainWindow, monkeypatch) -> None:
    view, where = window.issue_list, QAbstractItemView.DropIndicatorPosition
    click(view, IDS[0])
    drop(view, IDS[3], where.AboveItem, monkeypatch)
    assert order(window)[:4] == [IDS[1], IDS[2], IDS[0], IDS[3]]
    assert window.session.issue_id == IDS[0]
    drop(view, IDS[3], where.BelowItem, monkeypatch)
    assert order(window)[:4] == [*IDS[1:4], IDS[0]]
    window.session.undo_stack.undo()
    window.session.undo_stack.undo()
    assert window.session.project == START


def test_several_issues_keep_their_order_where_they_are_dropped(window: MainWindow, monkeypatch) -> None:
    view, where = window.issue_list, QAbstractItemView.DropIndicatorPosition
    click(view, IDS[0])
    click(view, IDS[2], Qt.KeyboardModifier.ControlModifier)
    drop(view, IDS[4], where.BelowItem, monkeypatch)
    assert order(window)[:5] == [IDS[1], IDS[3], IDS[4], IDS[0], IDS[2]]
    assert window.session.undo_stack.count() == 1


def test_an_issue_dragged_into_another_group_belongs_to_it(window: MainWindow, monkeypatch) -> None:
    view, where = window.issue_list, QAbstractItemView.DropIndicatorPosition
    first, last = START.issues[0], START.issues[-1]
    assert first.group != last.group
    click(view, first.id)
    drop(view, last.id, where.BelowItem, monkeypatch)
    assert window.session.project.issue(first.id).group == last.group
    assert in_view(view)[-1] == first.id


def test_the_dots_of_a_row_open_its_menu(window: MainWindow, monkeypatch) -> None:
    menus: list[list[str]] = []
    monkeypatch.setattr(
        "mcda_app.ui.widgets.dialogs.showing.run_menu",
        lambda menu, _at: menus.append([a.text().replace("&", "") for a in menu.actions() if a.text()]),
    )
    view = window.issue_list
    dots = view.itemDelegate().dots_rect(view.visualRect(index_of(view, "trade")), "trade").center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=dots)
    assert window.session.issue_id == "trade"
    names = ["Rename", "Duplicate issue", "Add issue…", "Move up", "Move down", "Delete"]
    assert menus == [names]


def test_enter_opens_the_chosen_issue(window: MainWindow) -> None:
    click(window.issue_list, "trade")
    QTest.keyClick(window.issue_list, Qt.Key.Key_Return)
    assert window.current_page == "issue"


def test_long_names_wrap_to_four_lines_before_they_are_cut(window: MainWindow) -> None:
    view = window.issue_list
    line = view.fontMetrics().height()
    one = view.visualRect(index_of(view, "trade")).height()
    window.session.apply(
        "Rename", lambda p: rename_issue(p, "trade", "How to trade in what nobody can do without")
    )
    QApplication.processEvents()
    two = view.visualRect(index_of(view, "trade")).height()
    assert two >= 2 * line > one - line
    window.session.apply("Rename", lambda p: rename_issue(p, "trade", "word " * 30))
    QApplication.processEvents()
    assert view.visualRect(index_of(view, "trade")).height() == 4 * line + one - max(line, line + 4)


def pixel(window: MainWindow, issue_id: str) -> QColor:
    """The ground of an issue's chip."""
    view = window.issue_list
    rect = view.visualRect(index_of(view, issue_id))
    image = view.viewport().grab().toImage()
    return QColor(image.pixel(rect.right() - 15, rect.center().y() - 6))


def test_a_chip_has_the_colour_of_the_option_that_leads(window: MainWindow) -> None:
    options = colours(window.palette()).options
    leader = window.session.evaluation.results["trade"].leaders[0].id
    at = [o.id for o in START.options].index(leader)
    assert pixel(window, "trade").name() == options[at]
    window.session.apply("Colour", lambda p: set_option_colour(p, leader, 6))
    assert pixel(window, "trade").name() == options[5]


def test_options_that_share_first_place_have_a_chip_each_or_are_counted(window: MainWindow) -> None:
    def level(project: Project) -> Project:
        scores = {(o.id, c.id): "low" for o in project.options for c in project.criteria if c.id == "cost"}
        for (option, criterion), text in scores.items():
            project = type_score(project, "trade", option, criterion, text)
        return set_weights(project, project.weights.moved("cost", 1.0))

    view = window.issue_list
    for more, texts in ((0, ["U", "S", "G"]), (2, ["U", "S", "+3"])):
        for n in range(more):
            window.session.apply("Add", lambda p, n=n: add_option(p, f"Option {n}"))
        window.session.apply("Level", level)
        result = window.session.evaluation.results["trade"]
        assert len(result.leaders) == 3 + more
        row = view.visualRect(index_of(view, "trade"))
        chips, start = view.itemDelegate().chips(row, result)
        assert [chip.text for chip in reversed(chips)] == texts
        assert not any(view.itemDelegate().dots_rect(row, "trade").intersects(chip.place) for chip in chips)
        assert start == chips[-1].place.left()


def test_several_issues_are_moved_and_duplicated_together_each_as_one_step(window: MainWindow) -> None:
    view, alt = window.issue_list, Qt.KeyboardModifier.AltModifier
    click(view, IDS[1])
    click(view, IDS[2], Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Down, alt)
    assert order(window)[:5] == [IDS[0], IDS[3], IDS[1], IDS[2], IDS[4]]
    assert view.selected_ids() == [IDS[1], IDS[2]]
    QTest.keyClick(view, Qt.Key.Key_Up, alt)
    QTest.keyClick(view, Qt.Key.Key_Up, alt)
    assert order(window)[:4] == [IDS[1], IDS[2], IDS[0], IDS[3]]
    assert window.session.undo_stack.count() == 3
    window.actions_by_id["duplicate_issue"].trigger()
    assert len(order(window)) == len(IDS) + 2
    assert len(view.selected_ids()) == 2
    assert not set(view.selected_ids()) & set(IDS), "the copies are selected"
    for _ in range(4):
        window.undo_action.trigger()
    assert window.session.project == START


def test_moving_past_a_group_goes_into_it(window: MainWindow) -> None:
    view, alt = window.issue_list, Qt.KeyboardModifier.AltModifier
    groups = {i.id: i.group for i in START.issues}
    last = max(n for n, i in enumerate(IDS) if groups[i] == groups[IDS[0]])
    click(view, IDS[last])
    QTest.keyClick(view, Qt.Key.Key_Down, alt)
    moved = window.session.project.issue(IDS[last])
    assert moved.group == groups[IDS[last + 1]]
    assert in_view(view).index(IDS[last]) == last
    QTest.keyClick(view, Qt.Key.Key_Up, alt)
    assert window.session.project == START
