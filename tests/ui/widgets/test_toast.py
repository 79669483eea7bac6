# SPDX-License-Identifier: MIT
"""Toasts: where they lie, how long they stay, and what their buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets import toast as toasts
from mcda_app.ui.widgets.toast import (
    KEEP_CLEAR,
    ToastAction,
    dismiss_toast,
    show_toast,
    show_written,
    shown_toast,
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    main_window = QMainWindow()
    main_window.setCentralWidget(QPlainTextEdit())
    main_window.resize(800, 500)
    qtbot.addWidget(main_window)
    main_window.show()
    qtbot.waitExposed(main_window)
    return main_window


def test_it_moves_nothing_and_follows_the_window(window: QMainWindow, qtbot: QtBot) -> None:
    window.statusBar().showMessage("Ready")
    QApplication.processEvents()
    content = window.centralWidget().geometry()
    toast = show_toast(window, "Saved report.pdf")
    QApplication.processEvents()
    assert window.centralWidget().geometry() == content
    assert content.contains(toast.geometry())  # above the status bar
    window.resize(1000, 700)
    QApplication.processEvents()
    assert window.centralWidget().geometry().contains(toast.geometry())
    assert abs(toast.geometry().center().x() - window.centralWidget().geometry().center().x()) <= 1


def test_a_long_text_wraps_inside_a_small_window(window: QMainWindow) -> None:
    window.resize(420, 400)
    QApplication.processEvents()
    toast = show_toast(window, "A rather long message about a file. " * 6)
    assert window.rect().contains(toast.geometry())
    assert toast.label.height() > 2 * toast.label.fontMetrics().height()


def test_what_is_typed_into_or_read_off_stays_clear(window: QMainWindow) -> None:
    content = QWidget()
    window.setCentralWidget(content)
    content.show()
    field, digits = QLineEdit(content), QLabel("4711 0815", content)
    digits.setProperty(KEEP_CLEAR, True)
    for part, at in ((field, 440), (digits, 300)):
        part.setGeometry(40, at, 700, 40)
        part.show()
    toast = show_toast(window, "Saved report.pdf")
    QApplication.processEvents()
    assert window.rect().contains(toast.geometry())
    assert not toast.geometry().intersects(QRect(field.mapTo(window, QPoint(0, 0)), field.size()))
    assert not toast.geometry().intersects(QRect(digits.mapTo(window, QPoint(0, 0)), digits.size()))
    field.hide()
    digits.setFocus()
    moved = QLineEdit(content)
    moved.move(content.mapFrom(window, toast.geometry().topLeft()))
    moved.show()
    assert toast.geometry().intersects(QRect(moved.mapTo(window, QPoint(0, 0)), moved.size()))
    QApplication.instance().focusChanged.emit(None, moved)  # as it does once the window is active
    assert not toast.geometry().intersects(QRect(moved.mapTo(window, QPoint(0, 0)), moved.size()))


def test_it_goes_by_itself(window: QMainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toasts, "SHORT_MS", 60)
    show_toast(window, "Saved")
    qtbot.waitUntil(lambda: shown_toast(window) is None, timeout=3000)


def test_it_stays_under_the_pointer_and_with_the_focus(
    window: QMainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toasts, "LONG_MS", 80)
    toast = show_toast(window, "Removed", [ToastAction("Undo", lambda: None)])
    point = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(point, point, point))
    QTest.qWait(200)
    assert shown_toast(window) is toast
    QApplication.sendEvent(toast.buttons[0], QEvent(QEvent.Type.FocusIn))
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    toast.eventFilter(toast.buttons[0], QEvent(QEvent.Type.FocusIn))
    QTest.qWait(200)
    assert shown_toast(window) is toast
    toast.eventFilter(toast.buttons[0], QEvent(QEvent.Type.FocusOut))
    qtbot.waitUntil(lambda: shown_toast(window) is None, timeout=3000)


def test_its_button_acts_once_and_takes_it_away(window: QMainWindow) -> None:
    undone: list[int] = []
    toast = show_toast(window, "Removed", [ToastAction("Undo", lambda: undone.append(1))])
    QTest.keyClick(toast.buttons[0], Qt.Key.Key_Space)
    assert undone == [1]
    assert shown_toast(window) is None


def test_escape_takes_it_away_and_gives_the_keyboard_back(window: QMainWindow) -> None:
    toast = show_toast(window, "Removed", [ToastAction("Undo", lambda: None)])
    QTest.keyClick(toast, Qt.Key.Key_Escape)
    assert shown_toast(window) is None


def test_a_new_one_takes_the_place_of_the_old(window: QMainWindow) -> None:
    show_toast(window, "one")
    show_toast(window, "two")
    toast = shown_toast(window)
    assert toast is not None
    assert (toast.text, toast.accessibleName()) == ("two", "two")


def test_only_what_the_next_change_makes_untrue_goes_with_it(window: QMainWindow) -> None:
    show_toast(window, "Saved")
    dismiss_toast(window, stale=True)
    assert shown_toast(window) is not None
    show_toast(window, "Removed", [ToastAction("Undo", lambda: None)], until_change=True)
    dismiss_toast(window, stale=True)
    assert shown_toast(window) is None


def test_a_written_file_can_be_opened_and_found(
    window: QMainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    path = tmp_path / "répört 1.xlsx"
    for at in (0, 1):
        show_written(window, "Exported", path).buttons[at].click()
    assert [Path(url.toLocalFile()) for url in opened] == [path, tmp_path]


def test_a_file_that_nothing_opens_is_told(
    window: QMainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    show_written(window, "Exported", tmp_path / "a.xlsx").buttons[0].click()
    toast = shown_toast(window)
    assert toast is not None
    assert toast.text == "No program opened a.xlsx."


def test_a_name_is_never_read_as_markup(window: QMainWindow) -> None:
    assert show_toast(window, "Removed “<b>x</b>”").label.textFormat() == Qt.TextFormat.PlainText
