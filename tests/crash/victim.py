# SPDX-License-Identifier: MIT
"""The program without a screen, editing, saving, importing and voting at random until it is killed.

`python victim.py FOLDER SEED`: prints “ready”, then for each edit a line with the clock, a number that the
project's notes hold from then on, and the ballots that the workshop then holds. With an odd seed the workshop
is anonymous.
"""

from __future__ import annotations

import csv
import io
import json
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mcda_app.domain.edits.workshop.participants import add_participant, make_slips, set_headcount
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import Answers, RoundKind
from mcda_app.files import presets
from mcda_app.files.project_file import save_project
from mcda_app.ui.app import make_window
from mcda_app.ui.documents.recovery import RecoveryKeeper
from mcda_app.ui.importing.changes_dialog import ChangesDialog
from mcda_app.ui.importing.dialog import ImportDialog
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.workshop.private_ballot import PrivateBallot
from tests.domain.workshops import CODE_COST, code_of, open_round, sealed_answers, with_codes

TABLE, BOOK = "table.csv", "book.xlsx"
"""What is imported; they lie beside the folder."""
AT = "2026-11-23T10:00:00+01:00"


def main(folder: Path, seed: int) -> None:
    application = QApplication([])
    window = make_window(application)
    window.show()
    window.commands.files.recovery = RecoveryKeeper(window.session, window, folder / "own")
    path = folder / "work.mcda"
    save_project(with_workshop(window.session.project, anonymous=seed % 2 == 1), path)
    window.commands.files.open_path(path)
    victim = Victim(window, path, random.Random(seed))
    print("ready", flush=True)
    QTimer.singleShot(0, victim.step)
    application.exec()


def with_workshop(project: Project, *, anonymous: bool) -> Project:
    project = begin_workshop(project, anonymous=anonymous, code_cost=CODE_COST)
    if anonymous:
        project = set_headcount(make_slips(project, 3), 3)
    else:
        for n in range(3):
            project = add_participant(project, f"Person {n}")
    return open_round(with_codes(project), RoundKind.WEIGHTS, AT)


def ballots(project: Project) -> str:
    """What each participant has voted, as one word."""
    assert project.workshop is not None
    answers = {voter: sorted(a.points.items()) for voter, a in sealed_answers(project).items()}
    return json.dumps(answers, sort_keys=True, separators=(",", ":"))


class Victim:
    """Does one thing after another to the program, as its user would."""

    def __init__(self, window: MainWindow, path: Path, rng: random.Random) -> None:
        self.window, self.session, self.path, self.rng = window, window.session, path, rng
        self.count = 0
        self.table, self.book = (path.parents[1] / name for name in (TABLE, BOOK))

    def step(self) -> None:
        self.count += 1
        what = self.rng.random()
        if what < 0.25:
            self.weigh()
        elif what < 0.5:
            self.vote()
        elif what < 0.6:
            self.import_table()
        elif what < 0.65:
            self.open_workbook()
        self.note()
        if what > 0.85:
            self.save()
        print(time.monotonic(), self.count, ballots(self.session.project), flush=True)
        QTimer.singleShot(self.rng.randrange(5, 120), self.step)

    def note(self) -> None:
        self.session.apply("Note", lambda p: replace(p, notes=str(self.count)))

    def weigh(self) -> None:
        share = self.rng.random()
        self.session.apply("Weigh", lambda p: replace(p, weights=p.weights.moved("cost", share)))

    def vote(self) -> None:
        """At the screen that is passed around."""
        workshop = self.session.project.workshop
        assert workshop is not None
        booth = PrivateBallot(self.session, workshop.rounds[-1].id, self.window)
        booth.code.setText(code_of(self.rng.choice(workshop.participants)))
        booth.enter()
        assert booth.form is not None
        points = {c.id: float(self.rng.randrange(1, 100)) for c in self.session.project.criteria}
        booth.form.show_answers(Answers(points=FrozenDict(points)))
        before = self.session.project
        booth.hand_in()
        assert self.session.project is not before
        booth.leave()

    def import_table(self) -> None:
        QTimer.singleShot(0, self.agree)
        before = len(self.session.project.issues)
        self.window.commands.imports.import_file(self.table)
        assert len(self.session.project.issues) == before + 1

    def open_workbook(self) -> None:
        """Instead of what was open, which is saved: an exported workbook with changes, and a new workshop."""
        self.note()  # or it may still be the project that the workbook was made of, which stays open
        self.save()
        workshop = self.session.project.workshop
        assert workshop is not None
        QTimer.singleShot(0, self.agree)
        self.window.commands.imports.import_file(self.book)
        assert self.session.path is None
        assert self.session.project.weights.share("cost") > 0.5
        self.session.apply_without_undo(lambda p: with_workshop(p, anonymous=workshop.anonymous))

    def agree(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ImportDialog):
            dialog.import_button.click()
        elif isinstance(dialog, ChangesDialog):
            dialog.accept()
        else:  # the workbook is still being read
            QTimer.singleShot(20, self.agree)

    def save(self) -> None:
        assert self.window.commands.files.save_to(self.path)


def prepare(folder: Path) -> None:
    """What is imported, made once for all kills."""
    project = presets.load()
    (folder / TABLE).write_text(table(project), "utf-8")
    (folder / BOOK).write_bytes(edited_workbook(project))


def table(project: Project) -> str:
    """A table about one issue."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(["Option", *(c.title for c in project.criteria)])
    for option in project.options:
        writer.writerow([option.title, *(c.scale.levels[0].label for c in project.criteria)])
    return stream.getvalue()


def edited_workbook(project: Project) -> bytes:
    """The project exported, then given other weights in the cells for them."""
    from openpyxl import load_workbook

    from mcda_app.exchange.excel import workbook

    data = workbook(project)
    assert data is not None
    book = load_workbook(io.BytesIO(data))
    title = next(c.title for c in project.criteria if c.id == "cost")
    sheet = book["Weights"]
    rows = {row[0].value: row for row in sheet.iter_rows(max_col=12)}
    column = next(n for n, cell in enumerate(rows["Criterion"]) if cell.value == "Weight")
    rows[title][column].value = 3.0
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
