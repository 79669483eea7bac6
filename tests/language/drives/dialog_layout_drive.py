"""Opens every dialog in every language and prints what is cut or too large for a screen of 1024×700.

MCDA_ONLY in the environment names the openings to try, separated by commas.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[3])]

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMessageBox,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from mcda_app import i18n
from mcda_app.files.resources import resource
from mcda_app.ui.app import make_window
from tests.language.clipping import cut
from tests.ui import controls
from tests.ui import openings as ways_in
from tests.ui.hand import Hand, wait
from tests.ui.openings import openings
from tests.ui.scenes import scenes

WIDTH, HEIGHT = 1024, 700
SETTLE = 15
"""Milliseconds after which a new window has laid itself out."""

FILE_WORK = ("export", "report as PDF", "report as Word", "long work", "second opinions", "hand ballots out")
"""Whose windows are Qt's own, or a bar that waits."""


SLOW = ("verification",)
"""Which take seconds, and so are tried in the last language alone."""


class Looker(Hand):
    """Looks at each window that comes before it is answered."""

    name = ""

    def look_at(self, top: QWidget) -> None:
        if isinstance(top, QDialog) and not isinstance(top, QFileDialog):
            wait(SETTLE)
            if isValid(top) and top.isVisible():
                self.report(top)

    def report(self, top: QWidget) -> None:
        title = f"{i18n.current_language()} {self.name}, “{top.windowTitle()}”"
        if top.width() > WIDTH or top.height() > HEIGHT:
            print(f"{title}: {top.width()}×{top.height()} is larger than the screen")
        for line in cut(top):
            print(f"{title}: {line}")
        for table in top.findChildren(QTableView):
            beyond = table.horizontalScrollBar().maximum()
            if table.isVisible() and beyond:
                print(f"{title}: the table “{table.accessibleName()}” is {beyond} too wide")
        if isinstance(top, QMessageBox) and len(top.buttons()) > 1 and top.defaultButton() is None:
            print(f"{title}: Enter does nothing")


SOURCES: dict[str, set[str]] = {}
"""The English texts of each translation in the present language, without the marks of access keys."""


def english(text: str) -> set[str]:
    """What a text may be in English; two texts may be translated alike."""
    plain = controls.plain_text(text)
    return {source.rstrip("…") for source in SOURCES.get(plain, {plain})}


def press(parent: QWidget, text: str) -> None:
    """Press the button with this text in English."""
    for button in parent.findChildren(QAbstractButton):
        if text.rstrip("…") in english(button.text()) and button.isVisibleTo(parent):
            button.click()
            return
    raise AssertionError(text)


def control(parent: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """The one widget of a kind with this accessible name in English."""
    (widget,) = (each for each in parent.findChildren(kind) if name in english(each.accessibleName()))
    return widget


def choose(box: QComboBox, text: str) -> None:
    """Choose the entry with this text in English."""
    controls.choose(box, i18n.tr(text))


def speak_english() -> None:
    """Have the ways in find their controls by what those are called in English."""
    ways_in.press_button, ways_in.choose, ways_in.control, ways_in.english = press, choose, control, english


def use_language(code: str) -> None:
    i18n.load(code, resource("translations"))
    SOURCES.clear()
    if code != "en":
        texts = i18n.read(resource("translations", f"{code}.ts"))
        for key, text in texts.items():
            source = controls.plain_text(key.split("\x04")[-1])
            SOURCES.setdefault(controls.plain_text(text), set()).add(source)


def main() -> None:
    speak_english()
    QApplication.setStyle("Fusion")
    app = QApplication([])
    window = make_window(app)
    window.resize(WIDTH, HEIGHT)
    window.show()
    only = os.environ.get("MCDA_ONLY", "").split(",")
    projects = scenes()
    hand = Looker(window)
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        ways = [
            way
            for way in openings(Path(folder), projects)
            if way.name not in FILE_WORK and not way.name.startswith("menu") and only in ([""], *[[way.name]])
        ]
        for code in sys.argv[1:]:
            use_language(code)
            for way in ways:
                if way.name in SLOW and code != sys.argv[-1]:
                    continue
                project = projects[way.scene]
                if window.session.project is not project or window.session.modified:
                    window.session.open(project, None)
                hand.name = way.name
                count += hand.open(way)
                window.session.undo_stack.setClean()
    print(f"{count} windows", file=sys.stderr)


if __name__ == "__main__":
    main()
