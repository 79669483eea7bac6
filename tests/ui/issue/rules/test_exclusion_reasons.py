# SPDX-License-Identifier: MIT
"""Leaving an option out on the Issue page: the reason is asked beside the act."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from mcda_app.domain.edits.issues import set_exclusion_reason
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.issue.rules.exclusion_reasons import ReasonField
from mcda_app.ui.shell.main_window import MainWindow


def trigger(page: IssuePage, option: str, text: str) -> None:
    menu = page.card.menus.fill_option_menu(QMenu(page), option)
    next(a for a in menu.actions() if a.text() == text).trigger()


def fields(page: IssuePage) -> list[ReasonField]:
    return [field for field in page.findChildren(ReasonField) if field.isVisible()]


def test_the_reason_is_asked_shown_where_the_option_is_listed_and_undone(
    window: MainWindow, page: IssuePage
) -> None:
    session = window.session
    before = session.project
    assert not fields(page)
    trigger(page, "global", "Exclude from this issue")
    (field,) = fields(page)
    assert window.focusWidget() is field
    assert field.accessibleName() == "Why Global cooperation is left out"
    QTest.keyClicks(field, "No legal basis")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.issue is not None
    assert session.issue.exclusion_reasons == {"global": "No legal basis"}
    model = page.matrix.model()
    tip = model.headerData(2, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert "Left out: Global cooperation, because: No legal basis." in tip
    session.undo_stack.undo()
    assert field.text() == ""
    session.undo_stack.undo()
    assert session.project == before
    assert not fields(page)


def test_what_is_being_typed_is_taken_when_the_page_is_left_or_saved(
    window: MainWindow, page: IssuePage
) -> None:
    trigger(page, "global", "Exclude from this issue")
    (field,) = fields(page)
    QTest.keyClicks(field, "Half a thought")
    page.commit_texts()
    assert window.session.issue.exclusion_reasons == {"global": "Half a thought"}


def test_a_field_shows_the_reason_of_the_issue_in_front(window: MainWindow, page: IssuePage) -> None:
    session = window.session
    first, second = session.project.issues[:2]
    trigger(page, "global", "Exclude from this issue")
    session.apply("Why", lambda p: set_exclusion_reason(p, first.id, "global", "Here"))
    assert [field.text() for field in fields(page)] == ["Here"]
    session.select_issue(second.id)
    assert not fields(page)
    trigger(page, "selective", "Exclude from this issue")
    assert [(field.option_id, field.text()) for field in fields(page)] == [("selective", "")]
    session.select_issue(first.id)
    assert [(field.option_id, field.text()) for field in fields(page)] == [("global", "Here")]
