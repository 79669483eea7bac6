# SPDX-License-Identifier: MIT
"""The program without a screen, editing, saving, importing and voting at random until it is killed.

`python victim.py FOLDER SEED`: prints “ready”, then for each edit a line with the clock and a number that the
project's notes hold from then on.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mcda_app.domain.edit_rounds import cast_ballot, open_round
from mcda_app.domain.edit_workshop import add_participant, begin_workshop
from mcda_app.domain.frozen import FrozenDict
from mcda_app.domain.workshop import Answers, BallotSource, RoundKind
from mcda_app.files.store import save_project
from mcda_app.ui.app import make_window
from mcda_app.ui.recovery import RecoveryKeeper

AT = "2026-11-23T10:00:00+01:00"


def main(folder: Path, seed: int) -> None:
    lots = random.Random(seed)
    application = QApplication([])
    window = make_window(application)
    window.show()
    window.recovery = RecoveryKeeper(window.session, window, folder / "own")
    session = window.session
    path = folder / "work.mcda"
    save_project(session.project, path)
    session.saved_as(path)
    session.record(begin_workshop)
    for n in range(3):
        session.record(lambda p, n=n: add_participant(p, f"Person {n}"))
    session.record(lambda p: open_round(p, RoundKind.WEIGHTS, AT))
    count = 0

    def step() -> None:
        nonlocal count
        count += 1
        number = count
        what = lots.random()
        if what < 0.4:
            session.do("Note", lambda p: replace(p, notes=str(number)))
        elif what < 0.7:
            session.do("Weigh", lambda p: replace(p, weights=p.weights.moved("cost", lots.random())))
            session.do("Note", lambda p: replace(p, notes=str(number)))
        elif what < 0.9:
            ids = [c.id for c in session.project.criteria]
            answers = Answers(points=FrozenDict({c: float(number) for c in ids}))
            voter = lots.choice(session.project.workshop.participants).id
            session.record(
                lambda p: cast_ballot(p, "round-1", voter, answers, source=BallotSource.KEYBOARD, at=AT)
            )
            session.do("Note", lambda p: replace(p, notes=str(number)))
        else:
            session.do("Note", lambda p: replace(p, notes=str(number)))
            save_project(session.project, path)
            session.saved_as(path)
        print(time.monotonic(), number, flush=True)
        QTimer.singleShot(lots.randrange(5, 120), step)

    print("ready", flush=True)
    QTimer.singleShot(0, step)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
