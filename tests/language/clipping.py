"""What of a window is cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QTabBar, QToolBar, QToolButton, QWidget

SLACK = 3


def cut(root: QWidget) -> Iterator[str]:
    """Texts that need more room than they have, and pages that have to be pushed sideways."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QToolBar):
            if widget.findChild(QToolButton, "qt_toolbar_ext_button").isVisible():
                yield "end of the toolbar"
        elif isinstance(widget, QTabBar):
            if widget.count() and widget.sizeHint().width() > widget.width():
                yield f"end of the row of tabs from “{widget.tabText(0)}”"
        elif isinstance(widget, QScrollArea):
            beyond = widget.horizontalScrollBar().maximum()
            if beyond > 0 and widget.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                yield f"{type(widget).__name__} in {type(widget.parent()).__name__} is {beyond} too wide"
        elif isinstance(widget, QLabel | QAbstractButton) and widget.text():
            if widget.wordWrap() if isinstance(widget, QLabel) else widget.hasHeightForWidth():
                if widget.heightForWidth(widget.width()) > widget.height() + SLACK:
                    yield f"lines of “{widget.text()[:60]}”"
                continue
            if isinstance(widget, QLabel):
                needed = widget.fontMetrics().boundingRect(widget.text().replace("&", "")).width()
            elif isinstance(widget, QToolButton):
                needed = widget.minimumSizeHint().width()
            else:
                needed = widget.sizeHint().width()
            if needed > widget.width() + SLACK:
                yield f"end of “{widget.text()[:60]}”"
