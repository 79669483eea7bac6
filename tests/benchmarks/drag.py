# SPDX-License-Identifier: MIT
"""Drag a weight in the real window and print each frame's milliseconds: `python drag.py presets|large PAGE`.

A frame is from the slider's move until everything that follows it has been painted.
"""

from __future__ import annotations

import math
import random
import sys
import time

from PySide6.QtWidgets import QApplication

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, equal_shares
from mcda_app.ui.app import after_first_paint, make_window

FRAMES, WARM = 400, 40


def large(issues: int = 200, options: int = 20, criteria: int = 20) -> Project:
    """A project of random scores on five-level scales."""
    draw = random.Random(1)
    scale = Scale(tuple(Level(f"l{n}", f"level {n}", float(n)) for n in range(5)))
    judged = tuple(
        Criterion(f"c{n}", f"Criterion {n}", list(Direction)[n % 2], scale) for n in range(criteria)
    )
    open_ = tuple(Option(f"o{n}", f"Option {n}", letter=str(n)) for n in range(options))
    issue_list = tuple(
        Issue(
            f"i{k}",
            f"Issue {k}",
            scores=FrozenDict({(o.id, c.id): Score(f"l{draw.randrange(5)}") for o in open_ for c in judged}),
        )
        for k in range(issues)
    )
    return Project("Large", judged, open_, Weights(equal_shares([c.id for c in judged])), issue_list)


def rest(application: QApplication, seconds: float) -> None:
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        application.processEvents()
        time.sleep(0.005)


def main(what: str, page: str) -> None:
    QApplication.setStyle("Fusion")
    application = QApplication([])
    window = make_window(application)
    window.resize(1280, 800)
    if what == "large":
        window.session.open(large(), None)
    window.show()
    after_first_paint(window)
    window.show_page(page)
    rest(application, 3.0 if what == "presets" else 8.0)
    slider = next(iter(window.weights_panel.rows.values())).slider
    for frame in range(FRAMES):
        # 1 % a frame, back and forth: a hand that crosses the slider in about two seconds.
        share = 0.5 + 0.4 * math.sin(frame / 40)
        start = time.perf_counter()
        slider.setValue(round(1000 * share))
        application.processEvents()
        if frame >= WARM:
            print((time.perf_counter() - start) * 1e3)
        time.sleep(0.002)


if __name__ == "__main__":
    main(*sys.argv[1:3])
