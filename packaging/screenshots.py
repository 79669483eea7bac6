#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Draw the pictures of the README anew: `python packaging/screenshots.py [FOLDER]`.

Runs the real window without a screen, with settings of its own, and shows the start project.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mcda_app.ui.core.session import Session

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("overview", "issue", "weights", "robustness", "workshop")
VOTES = {
    "Adviser, foreign affairs": (60, 20, 10, 10),
    "Head of unit, trade": (20, 55, 15, 10),
    "Adviser, economy": (25, 45, 15, 15),
    "Legal adviser": (35, 15, 40, 10),
    "Adviser, security": (40, 10, 20, 30),
    "Research council": (55, 15, 20, 10),
    "Standards body": (30, 25, 30, 15),
}
"""A workshop to show: who, and the points they give."""

SIZE = 1280, 800
REST = 6.0


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as settings:
        os.environ["XDG_CONFIG_HOME"] = settings
        from PySide6.QtWidgets import QApplication

        from mcda_app.ui.app import make_window

        QApplication.setStyle("Fusion")
        application = QApplication([])
        window = make_window(application)
        window.resize(*SIZE)
        window.show()
        window.badges.start()
        _hold_workshop(window.session)
        window.page("workshop").show_view("results")  # type: ignore[attr-defined]
        while window.badges.firmnesses() is None:  # how sure the results are is part of the picture
            _rest(application)
        folder.mkdir(parents=True, exist_ok=True)
        for theme in ("light", "dark"):
            window.commands.project.set_theme(theme)
            for page in PAGES:
                window.show_page(page)
                _rest(application)
                name = f"{page}.png" if theme == "light" else f"{page}-dark.png"
                window.grab().save(str(folder / name))
                print(folder / name)


def _hold_workshop(session: Session) -> None:
    from mcda_app.domain.edits.workshop.participants import add_participant
    from mcda_app.domain.edits.workshop.rounds import cast_ballot, close_round, open_round, reveal_round
    from mcda_app.domain.edits.workshop.workshop import begin_workshop
    from mcda_app.domain.frozendict import FrozenDict
    from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind

    at = "2026-03-04T10:00:00"
    project = begin_workshop(session.project)
    for name in VOTES:
        project = add_participant(project, name)
    project = open_round(project, RoundKind.WEIGHTS, at, session.sealer)
    assert project.workshop is not None
    key = project.workshop.rounds[-1].id
    ids = [c.id for c in project.criteria]
    for person, points in zip(project.workshop.participants, VOTES.values(), strict=True):
        answers = Answers(points=FrozenDict(zip(ids, map(float, points), strict=True)))
        project = cast_ballot(
            project, key, person.id, answers, session.sealer, source=BallotSource.PAPER, at=at
        )
    project = reveal_round(close_round(project, key, at), key, at, session.sealer)
    session.apply_without_undo(lambda _p: project)


def _rest(application: QApplication) -> None:
    """Let what is worked out beside the window arrive."""
    begun = time.monotonic()
    while time.monotonic() - begun < REST:
        application.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "screenshots")
