# SPDX-License-Identifier: MIT
"""The whole window larger and smaller, and on paper."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from mcda_app.ui.app import make_window
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.dialogs.report_scope import ReportScopeDialog
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.skin.fonts import system_size, use_font
from mcda_app.ui.widgets.theme import LIGHT, colours
from mcda_app.ui.widgets.toast import shown_toast
from tests.ui.controls import press, trigger


@pytest.fixture
def window(qapp: QApplication, qtbot):
    new_window = make_window(qapp)
    qtbot.addWidget(new_window, before_close_func=lambda w: w.session.undo_stack.setClean())
    new_window.resize(1280, 800)
    new_window.show()
    yield new_window
    use_font(system_size())


def zoom(window: MainWindow, command: str) -> None:
    trigger(window, command)
    QApplication.processEvents()


def test_text_grows_and_shrinks_between_80_and_200_per_cent_and_is_remembered(
    window: MainWindow, qapp: QApplication
) -> None:
    usual, project = qapp.font().pointSizeF(), window.session.project
    window.show_page("issue")
    for _ in range(9):
        zoom(window, "zoom_in")
    assert qapp.font().pointSizeF() == pytest.approx(2 * usual)
    assert window.page("issue").matrix.font().pointSizeF() == pytest.approx(2 * usual)
    assert window.current_page == "issue"
    assert shown_toast(window).text == "Zoom: 200%"
    assert Preferences().zoom == 200
    assert window.session.project == project
    assert not window.session.modified
    again = make_window(qapp)
    assert qapp.font().pointSizeF() == pytest.approx(2 * usual)
    again.deleteLater()
    zoom(window, "zoom_usual")
    assert qapp.font().pointSizeF() == pytest.approx(usual)
    for _ in range(4):
        zoom(window, "zoom_out")
    assert qapp.font().pointSizeF() == pytest.approx(0.8 * usual)
    assert Preferences().zoom == 80


def test_nothing_in_the_panel_overlaps_at_200_per_cent(window: MainWindow, qtbot) -> None:
    window.badges.start()
    for _ in range(7):
        zoom(window, "zoom_in")
    panel = window.side_panel
    qtbot.waitUntil(panel.ranking.certainty.isVisible, timeout=20_000)
    QApplication.processEvents()
    table, certainty = panel.ranking.table.geometry(), panel.ranking.certainty.geometry()
    assert table.bottom() < certainty.top()
    foot = panel.ranking.mapTo(panel, certainty.bottomLeft()).y()
    assert foot < panel.weights.mapTo(panel, panel.weights.rect().topLeft()).y()


def answer(parent, text: str, *, then=None) -> None:
    """Press a button of the next question, and look at what opens after it."""

    def choose() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        if then is not None:
            QTimer.singleShot(0, then)
        press(box, text)

    QTimer.singleShot(0, choose)


@pytest.mark.parametrize(("page", "choice"), [("issue", "This page"), ("overview", "Briefing note")])
def test_page_and_briefing_note_are_previewed_and_printed(
    window: MainWindow, tmp_path, page: str, choice: str
) -> None:
    window.preferences.theme = "dark"
    window.apply_theme()
    window.show_page(page)
    QApplication.processEvents()
    path = tmp_path / "printed.pdf"
    previews = []

    def print_it() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ReportScopeDialog):
            QTimer.singleShot(0, print_it)
            press(dialog, "Only “Alliances”")
            press(dialog, "Continue")
            return
        if not isinstance(dialog, QPrintPreviewDialog):
            QTimer.singleShot(20, print_it)
            return
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        dialog.paintRequested.emit(printer)
        previews.append(dialog.windowTitle())
        dialog.reject()

    answer(window, choice, then=print_it)
    trigger(window, "print")
    assert len(previews) == 1
    assert path.stat().st_size > 5000
    assert colours(window.palette()) is not LIGHT, "the window is dark again"
    assert colours(window.page(page).palette()) is not LIGHT
    window.preferences.theme = "light"
    window.apply_theme()


def test_print_support_is_not_loaded_at_the_start() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from mcda_app.ui.app import make_window; window = make_window(app);"
        "assert 'PySide6.QtPrintSupport' not in sys.modules"
    )
    process = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, timeout=120)
    assert process.returncode == 0, process.stderr


def test_in_the_largest_text_all_names_of_pages_are_whole_and_nothing_scrolls_sideways(
    window: MainWindow,
) -> None:
    window.issue_list.setFocus()
    for _ in range(10):
        zoom(window, "zoom_in")
    bar = window.tabs.tabBar()
    assert bar.sizeHint().width() <= window.tabs.width()
    assert window.focusWidget() is window.issue_list
    for name in ("partners", "weights"):
        window.show_page(name)
        QApplication.processEvents()
        area = window.page(name).findChild(QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0
    ways = list(window.page("weights").ways.values())
    ways[0].parentWidget().resize(300, 200)
    assert len({way.y() for way in ways}) > 1
    assert {way.property("segment") for way in ways} == {"only"}
    side = window.side_panel.findChild(QScrollArea)
    assert side.widget().width() <= side.viewport().width()
    zoom(window, "zoom_usual")
    QApplication.processEvents()
    ways = window.page("weights").ways.values()
    assert len({way.y() for way in ways}) == 1
    assert {way.property("segment") for way in ways} == {"first", "middle", "last"}
    usual = window.tabs.tabBar().font().pointSizeF()
    assert usual == pytest.approx(window.tabs.font().pointSizeF())


def test_no_key_is_lost_when_zooming_quickly(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for key, size in (("+", 110), ("-", 100), ("+", 110), ("+", 125), ("-", 110), ("0", 100)):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        assert Preferences().zoom == size


def test_a_dialog_has_room_for_its_texts_however_large(window: MainWindow) -> None:
    dialog = QDialog(window)
    label = QLabel("A sentence of many words that needs more lines than one. " * 4)
    label.setWordWrap(True)
    QVBoxLayout(dialog).addWidget(label)
    dialog.resize(240, 60)
    sizes: list[tuple[int, int]] = []

    def look() -> None:
        sizes.append((label.height(), label.heightForWidth(label.width())))
        dialog.accept()

    QTimer.singleShot(50, look)
    run_dialog(dialog)
    assert sizes[0][0] >= sizes[0][1]
