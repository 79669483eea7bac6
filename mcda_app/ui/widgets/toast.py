# SPDX-License-Identifier: MIT
"""Toasts report what was just done, at the bottom of the window, for some seconds.

Questions belong in a dialog, and lasting conditions in a notice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.buttons import Rank, push_button

SHORT_MS, LONG_MS = 5_000, 12_000
"""How long a toast stays, without and with buttons."""

EDGE = 16
"""Pixels between a toast and the bottom of the widget below it."""

WIDEST = 640


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
            if self.isAncestorOf(QApplication.focusWidget() or over):
                over.setFocus()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def _run(self, action: ToastAction) -> None:
        self.dismiss()
        action.run()

    def _place(self) -> None:
        over = self.parentWidget()
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
        self.move(room.center().x() - self.width() // 2, room.bottom() - self.height() - EDGE)

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


def shown_toast(over: QWidget) -> Toast | None:
    """The toast over a widget, or None."""
    return over.findChild(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly)


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
