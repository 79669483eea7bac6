# SPDX-License-Identifier: MIT
"""Looks at every page, view, slide and dialog: `look.py LANGUAGE THEME SIZE DOCUMENT…`.

    python tests/tools/look.py de dark 1024x700 start own --pictures /tmp/looks
    python tests/tools/look.py fr light 1280x800@200 large --only weights,robustness

Prints what a person would call a defect of the layout: texts that are cut, in labels and buttons and where a
widget paints them itself; texts painted over each other; widgets that overlap, or reach out of their parent.
With --pictures it also saves what it saw, nine pictures to a sheet, for the eye to judge.

SIZE is WIDTHxHEIGHT of the window, with `@PERCENT` at that zoom. A DOCUMENT is the id of a preset, `own` (a
decision of one's own with long names), `large` (60 options, 12 criteria, 15 issues), `workshop` (all of its
rounds revealed), `voting` (a round open), `hat` (an anonymous workshop) or the path of a project.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path[:0] = [
    str(Path(__file__).parents[2]),
    str(Path(__file__).parent),
]

from look_documents import document
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFileDialog,
    QWidget,
)
from shiboken6 import isValid

from mcda_app import i18n
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.files.project_file import save_project
from mcda_app.files.resources import resource
from mcda_app.ui.app import make_window
from mcda_app.ui.core.session import Session
from mcda_app.ui.futures.page import VIEWS as FUTURES_VIEWS
from mcda_app.ui.overview.offered_views import offered_views
from mcda_app.ui.robustness.page import VIEWS as ROBUSTNESS_VIEWS
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.workshop.page import VIEWS as WORKSHOP_VIEWS
from mcda_app.ui.workshop.projector.stage import reveals
from tests.language.clipping import cut
from tests.tools.painted_texts import PaintedTexts, cut_cells, misplaced
from tests.ui.hand import Hand
from tests.ui.openings import openings
from tests.ui.scenes import scenes

PATIENCE = 8.0
"""Seconds to wait for what is worked out beside the window."""

GRID, SHEET = 3, (456, 300)


class Sheets:
    """Pictures, nine to a sheet, with their names."""

    def __init__(self, folder: Path | None, name: str) -> None:
        self._folder, self._name = folder, name
        self._pictures: list[tuple[str, QPixmap]] = []
        self._count = 0

    def add(self, name: str, picture: QPixmap) -> None:
        if self._folder is None:
            return
        self._pictures.append((name, picture))
        if len(self._pictures) == GRID * GRID:
            self.finish()

    def finish(self) -> None:
        if self._folder is None or not self._pictures:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        wide, high = SHEET
        rows = -(-len(self._pictures) // GRID)
        sheet = QPixmap(GRID * (wide + 6), rows * (high + 22))
        sheet.fill(Qt.GlobalColor.gray)
        painter = QPainter(sheet)
        for n, (name, picture) in enumerate(self._pictures):
            x, y = n % GRID * (wide + 6), n // GRID * (high + 22)
            painter.drawText(x + 4, y + 15, name)
            flags = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            fits = picture.width() <= wide and picture.height() <= high
            painter.drawPixmap(x, y + 20, picture if fits else picture.scaled(wide, high, *flags))
        painter.end()
        self._count += 1
        sheet.save(str(self._folder / f"{self._name}-{self._count}.png"))
        self._pictures = []


class Eye:
    """Looks at a window and reports what is wrong in it."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets, self._painted = sheets, PaintedTexts()
        self.looks, self._known = 0, set[tuple[str, str]]()

    @property
    def faults(self) -> int:
        return len(self._known)

    def look(self, name: str, window: QWidget) -> None:
        self.looks += 1
        pictures: list[QPixmap] = []

        def faults() -> list[str]:
            found = [*self._painted.faults(lambda: pictures.append(window.grab()))]
            return [*found, *cut(window), *misplaced(window), *cut_cells(window)]

        problems = faults()
        for _ in range(3):  # answers come in one after the other, and make room
            if not problems:
                break
            wait(QApplication.instance(), 0.5)
            if not isValid(window) or not window.isVisible():
                break
            before, problems = problems, faults()
            if problems == before:
                break
        self._sheets.add(name, pictures[-1])
        for line in problems:  # each once a document
            if (name.split(maxsplit=1)[0], line) not in self._known:
                self._known.add((name.split(maxsplit=1)[0], line))
                print(f"{name}: {line}", flush=True)


def make_screen(size: str) -> None:
    """Have Qt begin with a screen of this size, and with settings of its own."""
    wide, high = map(int, size.partition("@")[0].split("x"))
    screen = {"name": "screen", "x": 0, "y": 0, "width": wide, "height": high, "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    folder = Path(tempfile.mkdtemp())
    (folder / "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={folder / 'screen.json'}"
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder)
    os.environ["PYTEST_CURRENT_TEST"] = "look"  # keys of rounds go to this home, where the window looks


def wait(app: QApplication, seconds: float = 0.25) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def views(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Each view of each page: its name, and what shows it."""

    def show(page: str, inner: Callable[[Any], object] = lambda page: None) -> None:
        window.show_page(page)
        inner(window.page(page))

    def profile(page: Any) -> None:
        page.profile.switch.setCurrentIndex(1)

    if window.tabs.isTabVisible(1):
        yield "decision", lambda: show("decision")
    for key in offered_views(window.session.project):
        yield f"overview/{key}", lambda key=key: show("overview", lambda page: page.show_view(key))
    yield "issue", lambda: show("issue")
    yield "issue/explain", lambda: show("issue", lambda page: page.contributions.explain_button.click())
    for question in WeightQuestion:
        yield f"weights/{question.value}", lambda q=question: show("weights", lambda page: page.ask(q))
    for key, *_ in ROBUSTNESS_VIEWS:
        yield f"robustness/{key}", lambda key=key: show("robustness", lambda page: page.show_view(key))
    for key in ("map", "paper", "actors"):
        if key != "paper" or window.page("partners").paper.offered:
            yield f"partners/{key}", lambda key=key: show("partners", lambda page: page.show_view(key))
    for criterion in window.session.project.criteria[:2]:
        yield (
            f"weights/steps {criterion.id}",
            lambda c=criterion: show("weights", lambda p: p.show_steps(c.id)),
        )
    yield "evidence", lambda: show("evidence")
    for key, *_ in FUTURES_VIEWS:
        yield f"futures/{key}", lambda key=key: show("futures", lambda page: page.show_view(key))
    workshop = window.session.project.workshop
    if workshop is None:
        yield "workshop", lambda: show("workshop")
        return
    for key, *_ in WORKSHOP_VIEWS:
        yield f"workshop/{key}", lambda key=key: show("workshop", lambda page: page.show_view(key))
    for n, round_ in enumerate(workshop.rounds[:-1]):
        yield (
            f"workshop/rounds {n + 1}",
            lambda id=round_.id: show("workshop", lambda page: page.show_view("rounds").select(id)),
        )


def look_at_pages(app: QApplication, window: MainWindow, eye: Eye, name: str, only: list[str]) -> None:
    window.badges.start()
    end = time.monotonic() + PATIENCE
    while window.badges.firmnesses() is None and time.monotonic() < end:
        wait(app, 0.1)
    for view, show in views(window):
        if only and not any(view.startswith(each) for each in only):
            continue
        show()
        wait(app, 0.6 if "robust" in view or "large" in name else 0.3)
        eye.look(f"{name} {view}", window)
        column = window.page(view.split("/")[0]).findChild(QAbstractScrollArea)
        bar = column.verticalScrollBar() if column is not None else None
        if bar is not None and bar.maximum() > 60:  # what is below the fold
            bar.setValue(bar.maximum())
            wait(app, 0.15)
            eye.look(f"{name} {view} end", window)
            bar.setValue(0)
    if window.session.project.workshop is not None and (not only or "room" in only):
        look_at_room(app, window, eye, name)
    if not only or "slides" in only:
        look_at_slides(app, window, eye, name)


def look_at_slides(app: QApplication, window: MainWindow, eye: Eye, name: str) -> None:
    if not any(result.leaders for result in window.session.evaluation.results.values()):
        return
    window.commands.presentation.present()
    slides = window.commands.presentation.presentation
    wait(app, 0.3)
    for n in range(min(6, len(slides.deck.keys))):
        slides.go_to(n)
        wait(app, 0.2)
        eye.look(f"{name} slide {n + 1}", slides)
    slides.end()


def look_at_room(app: QApplication, window: MainWindow, eye: Eye, name: str) -> None:
    """What the room sees of the latest round, part by part."""
    room, stage = window.commands.workshop.room, window.commands.workshop.stage
    window.commands.workshop.show_room()
    room.showNormal()
    room.resize(1024, 576)
    workshop = window.session.project.workshop
    assert workshop is not None
    round_ = workshop.rounds[-1] if workshop.rounds else None
    for n in range(1 if round_ is None else min(4, max(1, len(reveals(workshop, round_))))):
        wait(app, 0.2)
        eye.look(f"{name} room {n + 1}", room)
        if round_ is not None:
            stage.advance(workshop, round_)
    room.close()


class Visitor(Hand):
    """Has the eye look at each dialog and menu before it is answered."""

    def __init__(self, window: MainWindow, eye: Eye) -> None:
        super().__init__(window)
        self._eye, self.name = eye, ""

    def look_at(self, top: QWidget) -> None:
        if isinstance(top, QFileDialog) or type(top).__name__ == "QTipLabel":
            return
        from tests.ui.hand import wait as rest

        rest(20)
        if isValid(top) and top.isVisible():
            self._eye.look(self.name, top)


def look_at_dialogs(window: MainWindow, eye: Eye, only: list[str]) -> None:
    from tests.language.drives import dialog_layout_drive as words

    words.speak_english()
    words.use_language(i18n.current_language())
    projects, hand = scenes(), Visitor(window, eye)
    with tempfile.TemporaryDirectory() as folder:
        for way in openings(Path(folder), projects):
            if only and not any(way.name.startswith(each) for each in only):
                continue
            if way.name in (*words.FILE_WORK, "verification") and not only:
                continue
            project = projects[way.scene]
            if window.session.project is not project or window.session.modified:
                window.session.open(project, None)
            hand.name = f"dialog {way.name}"
            try:
                hand.open(way)
            except (AssertionError, StopIteration) as error:
                print(f"dialog {way.name}: not opened, {error}")
            window.session.undo_stack.setClean()


def look_at_start(app: QApplication, window: MainWindow, eye: Eye) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("start", "own", "propaganda-chatbot"):
            path = Path(folder) / f"{name} document.mcda"
            save_project(document(name, i18n.current_language()), path)
            window.preferences.add_recent(path)
        window.session.undo_stack.setClean()
        window.commands.start.close_document()
        window.commands.start.refresh()
        wait(app, 2.5)
        eye.look("start", window)
        page = window.start_page
        bar = (
            page if isinstance(page, QAbstractScrollArea) else page.findChild(QAbstractScrollArea)
        ).verticalScrollBar()
        if bar.maximum() > 20:
            bar.setValue(bar.maximum())
            wait(app)
            eye.look("start end", window)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("language", choices=i18n.LANGUAGES)
    parser.add_argument("theme", choices=("light", "dark"))
    parser.add_argument("size")
    parser.add_argument("documents", nargs="*", help="documents, `dialogs` and `startpage`")
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--only", default="", help="pages, views or dialogs, separated by commas")
    arguments = parser.parse_args()
    only = [each for each in arguments.only.split(",") if each]
    make_screen(arguments.size)
    extent, _, zoom = arguments.size.partition("@")
    i18n.load(arguments.language, resource("translations"))
    app = QApplication([sys.argv[0], "-style", "fusion"])
    names = "-".join(Path(name).stem for name in arguments.documents)
    sheets = Sheets(arguments.pictures, f"{arguments.language}-{arguments.theme}-{arguments.size}-{names}")
    eye = Eye(sheets)
    from mcda_app.ui.core.preferences import Preferences
    from mcda_app.ui.core.qt_language import apply_language

    preferences = Preferences()
    preferences.theme, preferences.zoom = arguments.theme, int(zoom or 100)
    preferences.language = arguments.language
    apply_language(app)
    for name in arguments.documents:
        page = "start" if name in ("dialogs", "startpage") else name
        window = make_window(app, Session(document(page, arguments.language)))
        window.resize(*map(int, extent.split("x")))
        window.show()
        wait(app)
        if name == "dialogs":
            look_at_dialogs(window, eye, only)
        elif name == "startpage":
            look_at_start(app, window, eye)
        else:
            look_at_pages(app, window, eye, name, only)
        window.session.undo_stack.setClean()
        window.close()
        window.deleteLater()
        wait(app, 0.05)
    sheets.finish()
    print(f"{eye.looks} looks, {eye.faults} faults", file=sys.stderr)
    return bool(eye.faults)


if __name__ == "__main__":
    sys.exit(main())
