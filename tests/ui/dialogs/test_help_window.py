# SPDX-License-Identifier: MIT
"""The help: F1 opens it on the page in front, and its search finds."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mcda_app.files.help_pages import help_pages
from mcda_app.ui.dialogs.help_window import HelpWindow
from mcda_app.ui.shell.action_table import action_table
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.workshop.phones.start_dialog import StartPhonesDialog


def open_help(window: MainWindow) -> HelpWindow:
    return window.findChildren(HelpWindow)[-1]


def visible_titles(help_window: HelpWindow) -> list[str]:
    items = [help_window.contents.item(n) for n in range(help_window.contents.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_f1_opens_the_page_in_front(window: MainWindow, qtbot) -> None:
    for page, title in (("robustness", "Robustness"), ("weights", "Weights")):
        window.show_page(page)
        QTest.keyClick(window, Qt.Key.Key_F1)
        assert open_help(window).text.toPlainText().startswith(title)
    assert len(window.findChildren(HelpWindow)) == 1


def test_the_search_leaves_pages_that_hold_all_words(window: MainWindow) -> None:
    window.commands.project.show_help()
    help_window = open_help(window)
    help_window.search.setText("missing score")
    expected = [p.title for p in help_pages() if {"missing", "score"} <= set(p.text.casefold().split())]
    assert expected
    assert set(expected) <= set(visible_titles(help_window)) < {p.title for p in help_pages()}
    assert help_window.text.textCursor().selectedText().casefold() == "missing score"
    help_window.search.setText("qwertz")
    assert visible_titles(help_window) == []
    QTest.keyClick(help_window, Qt.Key.Key_Escape)
    assert len(visible_titles(help_window)) == len(help_pages())


def test_every_title_begins_its_page_as_a_heading(window: MainWindow) -> None:
    """A page must not inherit the looks of the one before."""
    window.commands.project.show_help()
    help_window = open_help(window)
    for page in help_pages():
        help_window.show_page(page.id)
        document = help_window.text.document()
        assert document.firstBlock().text() == page.title
        assert document.firstBlock().blockFormat().headingLevel() == 1
        sizes = {
            document.findBlockByNumber(n).charFormat().intProperty(QTextFormat.Property.FontSizeAdjustment)
            for n in range(document.blockCount())
            if document.findBlockByNumber(n).blockFormat().headingLevel() == 0
        }
        assert sizes == {0}


def test_the_page_of_keys_names_keys_that_work(window: MainWindow) -> None:
    text = next(p.text for p in help_pages() if p.id == "keys")
    shortcuts = {spec.shortcut for spec in action_table(window.commands) if spec.shortcut}
    for key in (
        "Ctrl+E",
        "Ctrl+P",
        "Ctrl+R",
        "Ctrl+T",
        "F1",
        "F5",
        "Ctrl+PgUp",
        "Ctrl+-",
        "Ctrl+0",
        "Ctrl+1",
    ):
        assert key in shortcuts
        assert key.replace("Pg", "Page ") in text


def test_f1_helps_in_a_dialog_that_keeps_keys_from_the_window(window: MainWindow, qtbot) -> None:
    """As in the one that starts phone ballots; the help lies over it and can be read."""
    window.show_page("workshop")
    pages: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, StartPhonesDialog)
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_F1)
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_F1)
        (over,) = dialog.findChildren(HelpWindow)
        pages.append(over.contents.currentItem().text())
        dialog.reject()

    QTimer.singleShot(100, look)
    run_dialog(StartPhonesDialog(window))
    assert pages == ["Workshop"]
