# SPDX-License-Identifier: MIT
"""Opens every page and dialog in the language that nobody speaks and prints what is still in English.

A text is English if it has words of plain letters that come neither from the project nor from data that
stays as it was published. `test_pseudo.py` runs it in a process of its own: the language is chosen once.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[3])]

from mcda_app import i18n
from tests.language.pseudo import PseudoTexts

i18n.install("de", PseudoTexts())

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QTableView, QTabWidget, QWidget

from mcda_app.analysis.vocabulary.weighting import WAYS
from mcda_app.analysis.weighting.objective_weights import SCORE_RULES
from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind
from mcda_app.files.project_file import dumps
from mcda_app.files.resources import resource
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES
from mcda_app.methods.random_index import RANDOM_INDICES
from mcda_app.methods.second_opinions import METHODS
from mcda_app.methods.weight_elicitation import ORDER_RULES
from mcda_app.ui.app import make_window
from mcda_app.ui.shell.action_table import action_table
from tests.domain.workshops import cast_ballot, open_round, reveal_round

WORD = re.compile(r"[A-Za-z]{3,}")
QT = {"Cancel", "Close", "Save", "Discard", "Yes", "No"}
"""Buttons that Qt names, in the languages that it speaks."""
NAMES = {"TOPSIS", "AHP", "MCDA", "XMCDA", "JSON", "CSV", "DOI", "Spearman", "Ctrl", "Shift"}
# What opens no window of the program's own, and the diagnosis, which is for developers.
LEAVE = {
    *("zoom_in", "zoom_out", "zoom_usual"),
    *("quit", "open_file", "save", "save_as", "export_excel", "save_template", "save_data", "save_report"),
    *(
        "save_picture",
        "export_slides",
        "import_table",
        "paste_table",
        "present",
        "show_help",
        "copy_picture",
        "copy_diagnosis",
        "verify_file",
    ),
}
TEXTS = (
    *("text", "title", "windowTitle", "toolTip", "statusTip", "accessibleName", "accessibleDescription"),
    *("placeholderText", "toPlainText"),
)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
MOST = 40


def held_workshop(project: Project) -> Project:
    """A round on weights among three, revealed, and another open."""
    project = begin_workshop(project)
    for name in ("Ада", "Бен", "Вера"):
        project = add_participant(project, name)
    project = open_round(project, RoundKind.WEIGHTS, "1")
    criteria = [c.id for c in project.criteria]
    for n, person in enumerate(project.workshop.participants):
        points = FrozenDict({c: 10.0 + 40 * (k == n) for k, c in enumerate(criteria)})
        answers = Answers(points=points)
        project = cast_ballot(project, "round-1", person.id, answers, source=BallotSource.CONSOLE, at="2")
    project = reveal_round(close_round(project, "round-1", "3"), "round-1", "4")
    return open_round(project, RoundKind.WEIGHTS, "5", previous="round-1")


def texts(widget: QWidget) -> Iterator[str]:
    for name in TEXTS:
        getter = getattr(widget, name, None)
        if callable(getter):
            try:
                yield str(getter())
            except TypeError:  # one that wants an index
                continue
    for action in widget.actions():
        yield from (action.text(), action.toolTip())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(n) for n in range(widget.count()))
    if isinstance(widget, QTableView) and widget.model() is not None:
        model, top = widget.model(), QModelIndex()
        rows, columns = min(model.rowCount(top), MOST), min(model.columnCount(top), MOST)
        for role in ROLES:
            yield from (str(model.data(model.index(r, c), role)) for r in range(rows) for c in range(columns))
            yield from (str(model.headerData(n, Qt.Orientation.Horizontal, role)) for n in range(columns))
            yield from (str(model.headerData(n, Qt.Orientation.Vertical, role)) for n in range(rows))


class Drive:
    """Goes through the window and keeps what it finds."""

    def __init__(self) -> None:
        QApplication.setStyle("Fusion")
        self.app = QApplication([])
        self.window = make_window(self.app)
        self.window.resize(1280, 800)
        self.window.show()
        self.known = NAMES | QT | {"None"} | set(WORD.findall(str(i18n.LANGUAGES)))
        rules = (ORDER_RULES, JUDGEMENT_SCALES, RANDOM_INDICES, METHODS, SCORE_RULES)
        for rule in chain.from_iterable(each.values() for each in rules):
            self.known |= set(WORD.findall(str(rule)))
        for case in resource("cases").glob("*.json"):
            self.known |= set(WORD.findall(case.read_text(encoding="utf-8")))
        self.found: dict[str, str] = {}
        self.seen = 0

    def wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)

    def look(self, root: QWidget, where: str) -> None:
        own_words = self.known | set(WORD.findall(dumps(self.window.session.project)))
        for widget in (root, *root.findChildren(QWidget)):
            if widget.objectName().startswith(("qt_", "Scroll")):  # Qt's own, which it translates
                continue
            for text in texts(widget):
                self.seen += 1
                plain = re.sub(r"<[^<>]*>|/[\w./-]+|\w+…|\b[0-9a-f]{8,}\b", " ", text)
                if any(word not in own_words for word in WORD.findall(plain)):
                    self.found.setdefault(text, f"{where}: {type(widget).__name__}")

    def pages(self) -> None:
        window = self.window
        self.look(window, "overview")
        for view in ("cost", "paper", "evidence", "versions"):
            window.overview_page.show_view(view)
            self.wait(0.1)
            self.look(window.overview_page, f"overview, {view}")
        for page in ("issue", "partners", "weights", "robustness", "futures"):
            window.show_page(page)
            self.wait(0.4)
            self.look(window, page)
        for way in WAYS:
            window.page("weights").ask(way)
            self.wait(0.1)
            self.look(window.page("weights"), f"weights, {way.value}")
        window.show_page("workshop")
        self.look(window, "workshop, none")
        window.session.apply_without_undo(held_workshop)
        for view in ("agenda", "people", "rounds", "results", "discuss", "dissent", "sign-off"):
            window.page("workshop").show_view(view)
            self.wait(0.2)
            self.look(window, f"workshop, {view}")

    def dialogs(self) -> None:
        for spec in action_table(self.window.commands):
            if spec.run is None or spec.id in LEAVE:
                continue
            for pause in (60, 150, 300):
                QTimer.singleShot(pause, lambda where=spec.id: self.shut(where))
            spec.run()
            self.wait(0.4)

    def shut(self, where: str) -> None:
        for top in self.app.topLevelWidgets():
            if top is not self.window and top.isVisible():
                self.look(top, where)
                if isinstance(top, QDialog):
                    top.reject()


if __name__ == "__main__":
    drive = Drive()
    drive.wait(0.5)
    drive.pages()
    drive.dialogs()
    for text, where in drive.found.items():
        print(f"{where}: {text!r}")
    print(f"{drive.seen} texts looked at", file=sys.stderr)
