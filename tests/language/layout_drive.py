# SPDX-License-Identifier: MIT
"""Opens every page and prints what is cut: `layout_drive.py LANGUAGE POINTS WIDTHxHEIGHT`.

POINTS is the size of the font, 0 for the usual one.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from mcda_app import i18n
from mcda_app.files.resources import resource

CODE, POINTS, SIZE = sys.argv[1], float(sys.argv[2]), sys.argv[3].split("x")
i18n.load(CODE, resource("translations"))

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from mcda_app.ui.app import make_window
from mcda_app.ui.weighting.method_texts import WAYS

PAGES = ("overview", "issue", "partners", "weights", "robustness", "workshop")
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


def main() -> None:
    QApplication.setStyle("Fusion")
    app = QApplication([])
    font = app.font()
    if POINTS:
        font.setPointSizeF(POINTS)
        app.setFont(font)
    window = make_window(app)
    window.resize(*map(int, SIZE))
    window.show()

    def wait(seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            app.processEvents()
            time.sleep(0.005)

    def look(where: str) -> None:
        """Prints what is cut and stays so: answers come in one after the other, and make room."""
        wait(0.5)
        found = list(cut(window))
        if found:
            wait(3)
            still = set(cut(window))
            print(*(f"{where}: {line}" for line in found if line in still), sep="\n", end="\n" * bool(still))

    for page in PAGES:
        window.show_page(page)
        look(page)
    window.show_page("weights")
    for way in WAYS:
        window.page("weights").ask(way)
        look(way.value)


if __name__ == "__main__":
    main()
