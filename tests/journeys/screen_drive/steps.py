# SPDX-License-Identifier: MIT
"""One drive of the real window: deeds, what is looked at after each, and the account of it all."""

from __future__ import annotations

import json
import random
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from mcda_app.ui.app import make_window
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.qt_language import apply_language
from tests.journeys.screen_drive.comparison import false_to_the_document
from tests.journeys.screen_drive.deeds import PAGES, Deeds
from tests.journeys.screen_drive.pixels import Faults, false_pixels
from tests.journeys.screen_drive.settling import drain, settle
from tests.journeys.screen_drive.slides import false_slides

SIZE = (1280, 800)
BESIDE = QPoint(1310, 0)
OUTSIDE = (2699, 999)
"""Where the screen's own pointer rests, which no window is under: the drive's mouse is another."""
LOOKS = {"pixels": 12, "rest": 3, "anew": 3}
ENOUGH = 12
"""Deeds on a page before another one is due, so that each page gets its share."""

Deed = tuple[str, int, str]


class FalseError(Exception):
    """Something on the screen is false."""


class Drive:
    def __init__(self, theme: str, page: str, keep: Path | None) -> None:
        QApplication.setStyle("Fusion")
        Preferences().theme = theme
        self.app = QApplication([])
        self.app.setCursorFlashTime(0)  # a blinking cursor is no change of anything
        apply_language(self.app)
        self._raised: list[str] = []
        sys.excepthook = lambda *fault: self._raised.append("".join(traceback.format_exception(*fault)))
        QCursor.setPos(QPoint(*OUTSIDE))
        self.window = make_window(self.app)
        self.window.resize(*SIZE)
        self.window.move(0, 0)
        self.window.show()
        self.window.activateWindow()
        self.window.badges.start()
        self.window.show_page(page)
        self._keep = keep
        self.deeds = Deeds(self.window, self._look, self._look_at_slides)
        self.done: list[Deed] = []
        self.steps: Counter[str] = Counter()
        self.looks: Counter[tuple[str, str]] = Counter()
        settle(self.app, self.window)

    def at_random(self, seconds: float, draw: random.Random, *, stay: bool) -> int:
        end = time.monotonic() + seconds
        first, here = self.window.current_page, 0
        while time.monotonic() < end:
            name, here = self.deeds.choose(draw), here + 1
            if here > ENOUGH:
                name, here = "page", 0
            if stay and self.window.current_page != first:
                self.window.show_page(first)
            look = draw.choices(list(LOOKS), list(LOOKS.values()))[0]
            if not self._step((name, draw.randrange(1_000_000), look)):
                return 1
        self._account()
        return 0

    def replay(self, deeds: list[Deed]) -> int:
        for deed in deeds:
            if not self._step(deed):
                return 1
        self._account()
        return 0

    def _step(self, deed: Deed) -> bool:
        """Do something and look; False if what is seen is false."""
        name, seed, look = deed
        self.done.append(deed)
        self.steps[self.window.current_page] += 1
        try:
            self.deeds.do(name, seed)
            self._look()
            if look != "pixels":
                settle(self.app, self.window)
                self._look()
            if look == "anew":
                self._report(false_to_the_document(self.app, self.window, BESIDE, self._keep))
                self.looks[self.window.current_page, "against a newly opened window"] += 1
        except FalseError:
            return False
        except Exception:
            self._tell(["".join(traceback.format_exception(*sys.exc_info()))])
            return False
        return True

    def _look(self) -> None:
        """The screen as it is now, in the middle of a drag too."""
        if not drain(self.app):
            return
        self._report([*self._raised, *false_pixels(self.window, self._keep)])
        self.looks[self.window.current_page, "pixels of the screen"] += 1

    def _look_at_slides(self) -> None:
        self._report([*self._raised, *false_slides(self.app, self.window, BESIDE)])
        self.looks[self.window.current_page, "slides newly begun"] += 1

    def _report(self, faults: Faults) -> None:
        if faults:
            self._tell(faults)
            raise FalseError

    def _tell(self, faults: Faults) -> None:
        print(f"False on the page {self.window.current_page}, after {len(self.done)} deeds:")
        for line in faults[:40]:
            print(f"  {line}")
        print("The last deeds:", *self.done[-8:], sep="\n  ")
        if self._keep is not None:
            (self._keep / "deeds.json").write_text(json.dumps(self.done), "utf-8")
            print(f"All {len(self.done)} deeds and pictures: {self._keep}")
        sys.stdout.flush()

    def _account(self) -> None:
        print(f"True throughout: {sum(self.steps.values())} deeds, {sum(self.looks.values())} comparisons")
        for page in PAGES:
            kinds = ", ".join(f"{n} {kind}" for (where, kind), n in self.looks.items() if where == page)
            print(f"  {page}: {self.steps[page]} deeds; {kinds}")
        sys.stdout.flush()
