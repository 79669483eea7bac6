# SPDX-License-Identifier: MIT
"""Toasts report what was just done, at the bottom of the window, for some seconds.

Questions belong in a dialog, and lasting conditions in a notice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from mcda_app.i18n import tr
from mcda_app.ui.widgets.buttons import Rank, push_button

SHORT_MS, LONG_MS = 5_000, 12_000
"""How long a toast stays, without and with buttons."""

EDGE = 16
"""Pixels between a toast and the bottom of the widget below it."""

WIDEST = 640

TYPED_INTO = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
KEEP_CLEAR = "keep_clear"
"""Property of widgets that no toast may cover, such as digits that are read out."""


def _seen_part(widget: QWidget, over: QWidget) -> QRect:
    """The part of a window in which a widget can be seen, whatever scrolls around it."""
    seen, parent = over.rect(), widget.parentWidget()
    while parent is not None and parent is not over:
        seen &= QRect(parent.mapTo(over, QPoint(0, 0)), parent.size())
        parent = parent.parentWidget()
    return seen


class ToastAction(NamedTuple):
    """A button of a toast: its text and what it does."""

    text: str
    run: Callable[[], object]


class Toast(QFrame):
    """One message at the bottom of a widget. It disappears by itself, but not while hovered or focused.

    until_change  whether the document's next change makes it outdated, as for an Undo
    ms            how long it stays, in milliseconds, if not as long as usual
    """

    def __init__(
        self,
        over: QWidget,
        text: str,
        actions: Sequence[ToastAction] = (),
        *,
        until_change: bool = False,
        ms: int = 0,
    ) -> None:
        super().__init__(over)
        self.until_change = until_change
        _SHOWN[over] = self
        self.setProperty("skin", "toast")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8 if actions else 16, 8)
        row.setSpacing(8)
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.label, 1)
        self.buttons: list[QPushButton] = []
        for action in actions:
            button = push_button(action.text, Rank.LINK)
            button.clicked.connect(lambda _checked=False, action=action: self._run(action))
            button.installEventFilter(self)
            row.addWidget(button)
            self.buttons.append(button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ms or (LONG_MS if actions else SHORT_MS))
        self._timer.timeout.connect(self.dismiss)
        over.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QTimer.singleShot(0, self, self._place)  # once what was done is laid out
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def text(self) -> str:
        return self.label.text()

    def dismiss(self) -> None:
        """Remove it; the focus returns to the widget below."""
        self._timer.stop()
        over = self.parentWidget()
        if over is not None:
            over.removeEventFilter(self)
            if _SHOWN.get(over) is self:
                del _SHOWN[over]
            if self.isAncestorOf(QApplication.focusWidget() or over):
                over.setFocus()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def _run(self, action: ToastAction) -> None:
        self.dismiss()
        action.run()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Make way for a field that is typed into from now on, wherever the page was scrolled to."""
        if isinstance(now, TYPED_INTO):
            self._place()

    def _place(self) -> None:
        over = self.parentWidget()
        if over is None:  # dismissed
            return
        content = over.centralWidget() if isinstance(over, QMainWindow) else None
        room = over.rect() if content is None else content.geometry()  # above a window's status bar
        self.label.setWordWrap(False)
        hint = self.sizeHint()
        most = min(WIDEST, room.width() - 2 * EDGE)
        if hint.width() > most:
            self.label.setWordWrap(True)
            self.resize(most, self.heightForWidth(most) if self.hasHeightForWidth() else hint.height())
        else:
            self.resize(hint)
        self.move(self._place_in(over, room))

    def _place_in(self, over: QWidget, room: QRect) -> QPoint:
        """At the bottom in the middle, or where it covers the least of what is typed into or read off."""
        right, bottom = room.right() - self.width() - EDGE, room.bottom() - self.height() - EDGE
        middle, left = room.center().x() - self.width() // 2, room.left() + EDGE
        kept_clear = [
            QRect(field.mapTo(over, QPoint(0, 0)), field.size()) & _seen_part(field, over)
            for field in over.findChildren(QWidget)
            if (isinstance(field, TYPED_INTO) or field.property(KEEP_CLEAR)) and field.isVisible()
        ]

        def covered(place: QPoint) -> int:
            rect = QRect(place, self.size())
            parts = (rect & field for field in kept_clear)
            return sum(part.width() * part.height() for part in parts if not part.isEmpty())

        heights = (bottom, room.top() + room.height() * 2 // 3, room.center().y(), room.top() + EDGE)
        places = [QPoint(x, y) for y in heights for x in (middle, right, left)]
        return min(places, key=covered)  # the first of those that cover the least

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.parentWidget() and kind in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._place()
        elif kind == QEvent.Type.FocusIn and watched in self.buttons:
            self._timer.stop()
        elif kind == QEvent.Type.FocusOut and watched in self.buttons:
            self._timer.start()
        return False

    def enterEvent(self, event) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event) -> None:
        super().leaveEvent(event)
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


_SHOWN: WeakKeyDictionary[QWidget, Toast] = WeakKeyDictionary()
"""The toasts by what they lie over: each change of the document asks, and Qt would look at all children."""


def shown_toast(over: QWidget) -> Toast | None:
    """The toast over a widget, or None."""
    toast = _SHOWN.get(over)
    return toast if toast is not None and isValid(toast) else None


def show_toast(
    over: QWidget,
    text: str,
    actions: Sequence[ToastAction] = (),
    *,
    until_change: bool = False,
    ms: int = 0,
) -> Toast:
    """Show a toast, replacing the present one; see :class:`Toast`."""
    dismiss_toast(over)
    return Toast(over, text, actions, until_change=until_change, ms=ms)


def dismiss_toast(over: QWidget, *, stale: bool = False) -> None:
    """Remove the toast, if any; with stale only one that the document's change makes outdated."""
    toast = shown_toast(over)
    if toast is not None and (toast.until_change or not stale):
        toast.dismiss()


def open_path(over: QWidget, path: Path) -> None:
    """Open a file or folder with the program that the system has for it."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        show_toast(over, tr("No program opened {path}.").format(path=path.name))


def show_written(over: QWidget, text: str, path: Path) -> Toast:
    """Report that a file was written, with buttons to open it or its folder."""
    return show_toast(
        over,
        text,
        (
            ToastAction(tr("Open the file"), lambda: open_path(over, path)),
            ToastAction(tr("Show in folder"), lambda: open_path(over, path.parent)),
        ),
    )
