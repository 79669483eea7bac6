# SPDX-License-Identifier: MIT
"""Looks at everything in one language and prints wherever the project was changed by that.

Pages and views are shown, cells are opened for editing and left with Enter, fields are entered and left, and
every dialog ends with Cancel and, where OK without an edit means nothing, with OK. The document holds what
fields show in their own way: no-break spaces, line ends of other systems, numbers with more digits than are
shown. With --all the document without these is looked at too, and every page of an anonymous workshop.
`test_looking.py` runs it in a process of its own: the language is chosen once.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import fields, replace

from mcda_app import i18n
from mcda_app.files.resources import resource

i18n.load(sys.argv[1], resource("translations"))

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from mcda_app.analysis.vocabulary.weighting import WAYS
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.edits.workshop.minutes import add_minute
from mcda_app.domain.edits.workshop.participants import add_participant, set_attendance
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.workshop.workshop import Answers, Attendee, BallotSource, MinuteKind, RoundKind
from mcda_app.ui.app import make_window
from mcda_app.ui.shell.action_table import action_table
from tests.domain.workshops import cast_ballot, open_round, reveal_round

ODD = " « Très\u00a0utile\u202f» :\u00a0oui\r\nligne\u2028suite\t fin\u00a0"
"""A text that widgets show in their own way."""
LINE = "Coût\u00a0: élevé  ou\u202fnon"
SETTLE = 0.02
# Files, the clipboard and the system's own dialogs, and what opens nothing but acts at once.
LEAVE = {
    *("quit", "open_file", "save", "save_as", "export_excel", "save_template", "save_data", "save_report"),
    *(
        "save_picture",
        "export_slides",
        "import_table",
        "paste_table",
        "present",
        "copy_picture",
        "copy_diagnosis",
    ),
    *("issue_up", "issue_down", "remove_issue", "show_room", "room_question", "room_result"),
    *("room_timer", "room_stop_timer", "previous_issue", "next_issue"),
    *("new_decision", "home", "duplicate_issue", "duplicate_document"),
    *("zoom_in", "zoom_out", "zoom_usual"),
}
MEANS_NOTHING = ("rename_issue", "edit_project", "choose_method", "show_about", "show_glossary")
"""Actions whose dialog says with OK that what is shown holds."""


def odd(project: Project, anonymous: bool) -> Project:
    """The project with texts and numbers that no widget shows as they are."""
    reach = Scale((), 0.123456789, 98765.4321987, LINE)
    criteria = []
    for criterion in project.criteria:
        levels = [
            replace(one, label=one.label.replace(" ", "\u00a0"), value=one.value + 0.123456789, anchor=ODD)
            for one in criterion.scale.levels
        ]
        criteria.append(replace(criterion, description=ODD, scale=Scale(tuple(levels))))
    criteria[0] = replace(criteria[0], title=LINE)
    criteria.append(Criterion("reach", "Portée\u00a0!", Direction.BENEFIT, reach, description=ODD))
    ids = [c.id for c in criteria]
    shares = FrozenDict(dict(zip(ids, (0.123456, 0.234567, 0.3, 0.2, 0.141977), strict=True)))
    weights = replace(
        project.weights, shares=shares, origin="direct", reasons=FrozenDict(dict.fromkeys(ids, LINE))
    )
    issues = tuple(
        replace(
            issue,
            title=f"{issue.title}\u00a0?",
            notes=ODD,
            description=ODD,
            weights=weights if n == 1 else None,
            options=project.options if n == 2 else None,
            scores=FrozenDict({k: replace(s, reason=ODD, source=LINE) for k, s in issue.scores.items()}),
        )
        for n, issue in enumerate(project.issues)
    )
    options = tuple(replace(o, title=f"{o.title}\u00a0!", description=ODD) for o in project.options)
    question = AcceptabilityQuestion(
        weights=WeightVariation.WITHIN, within=FrozenDict({ids[0]: (0.0123456, 0.87654321)})
    )
    project = replace(
        project,
        title=f"Projet\u00a0: {project.title}",
        description=ODD,
        notes=ODD,
        criteria=tuple(criteria),
        weights=weights,
        issues=issues,
        options=options,
        lenses=(),
        robustness=question,
    )
    project = set_score(
        project, issues[0].id, options[0].id, "reach", Score(number=777.777777777, reason=ODD)
    )
    project = begin_workshop(project, anonymous=anonymous)
    if anonymous:
        with_attendance = set_attendance(
            project, [Attendee("Ada; Quill", "a", "b"), Attendee("Ben", "", "c")]
        )
        return replace(
            with_attendance,
            workshop=replace(with_attendance.workshop, attendance=(Attendee(LINE, LINE, ""),)),
        )
    for name in ("Ada", "Ben", "Eva"):
        project = add_participant(project, name)
    people = tuple(
        replace(p, name=f"{p.name}\u00a0{LINE}", role=LINE, weight=1.23456789)
        for p in project.workshop.participants
    )
    project = replace(project, workshop=replace(project.workshop, participants=people))
    project = open_round(project, RoundKind.WEIGHTS, "1")
    for person in people:
        answers = Answers(points=FrozenDict(dict.fromkeys(ids, 20.0)))
        project = cast_ballot(project, "round-1", person.id, answers, source=BallotSource.CONSOLE, at="2")
    project = reveal_round(close_round(project, "round-1", "3"), "round-1", "4")
    project = add_minute(project, "5", "x", MinuteKind.NOTE)
    minutes = [*project.workshop.minutes]
    minutes[-1] = replace(minutes[-1], text=ODD)
    return replace(project, workshop=replace(project.workshop, minutes=tuple(minutes)))


class Drive:
    def __init__(self) -> None:
        QApplication.setStyle("Fusion")
        self.app = QApplication([])
        self.window = make_window(self.app)
        self.window.resize(1280, 900)
        self.window.show()
        self.found: list[str] = []
        self.steps = 0
        self.document = self.window.session.project
        self.check("start")

    def wait(self, seconds: float = SETTLE) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.002)

    def show(self, project: Project) -> None:
        self.document = project
        self.window.session.open(project, None)
        self.wait(0.2)
        self.check("opened")

    def check(self, where: str) -> None:
        self.steps += 1
        session = self.window.session
        now = session.project
        if now == self.document and not session.modified and not session.undo_stack.count():
            return
        differs = [f.name for f in fields(now) if getattr(now, f.name) != getattr(self.document, f.name)]
        self.found.append(f"{where}: {differs or 'marked as changed'}")
        session.open(self.document, None)
        self.wait(0.1)

    def pages(self) -> None:
        window, session = self.window, self.window.session
        for issue in session.project.issues[:4]:
            for page in (
                "overview",
                "issue",
                "partners",
                "weights",
                "issue",
                "robustness",
                "futures",
                "workshop",
                "overview",
            ):
                session.select_issue(issue.id)
                window.show_page(page)
                self.wait()
                self.check(f"{page} of {issue.id}")
        for view in ("cost", "paper", "evidence", "versions", "scores"):
            window.commands.project.show_overview()
            window.overview_page.show_view(view)
            self.wait()
            self.check(f"map, {view}")
        window.commands.project.show_weights()
        for way in WAYS:
            window.page("weights").ask(way)
            self.wait()
            self.focus(window.page("weights"))
            window.commands.project.show_issue()
            self.wait()
            window.commands.project.show_weights()
            self.check(f"weights, {way.value}")
        weights = window.page("weights")
        for criterion in window.session.project.criteria[:2]:
            weights.show_steps(criterion.id)
            for question, button in weights.values.ways.items():
                if not button.isHidden():
                    weights.values.ask(question)
                    self.wait()
                    self.check(f"steps of {criterion.id}, {question.value}")
        self.focus(weights)
        self.check("steps, fields")
        window.commands.workshop.show_workshop()
        for view in ("agenda", "people", "rounds", "results", "discuss", "dissent", "sign-off"):
            window.page("workshop").show_view(view)
            self.wait()
            self.focus(window.page("workshop").view(view))
            self.check(f"workshop, {view}")
        window.commands.project.show_overview()
        self.wait()
        self.focus(window)
        self.check("every field of the window")
        window.commands.project.show_robustness()
        self.focus(window.page("robustness"))
        self.check("robustness, fields")

    def focus(self, root: QWidget) -> None:
        """Enter each field and leave it."""
        for field in root.findChildren(QWidget):
            if field.isVisible() and field.isEnabled() and field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                field.setFocus(Qt.FocusReason.TabFocusReason)
                if field.objectName().startswith("qt_"):  # within a number box, which refuses letters
                    continue
                if isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly():
                    QTest.keyClick(field, Qt.Key.Key_End)  # Tab chose it all
                    QTest.keyClicks(field, "x")
                    QTest.keyClick(field, Qt.Key.Key_Backspace)
        self.window.setFocus()
        self.window.commit_texts()
        self.wait()

    def cells(self) -> None:
        self.window.commands.project.show_issue()
        page = self.window.page("issue")
        for issue in self.window.session.project.issues[:3]:
            self.window.session.select_issue(issue.id)
            matrix = page.matrix
            for row in range(matrix.model().rowCount()):
                for column in range(matrix.model().columnCount()):
                    matrix.setCurrentIndex(matrix.model().index(row, column))
                    matrix.setFocus()
                    self.wait(0.01)
                    QTest.keyClick(matrix, Qt.Key.Key_F2)
                    self.wait(0.01)
                    editor = self.app.focusWidget()
                    if editor is not None and editor is not matrix:
                        QTest.keyClick(editor, Qt.Key.Key_Return)
                    self.wait(0.01)
                    self.check(f"cell {row}, {column} of {issue.id}")
        self.focus(page)
        self.check("fields of the issue")

    def during(self, act: Callable[[], object], end: Callable[[QDialog], None], where: str) -> None:
        """Do what opens a dialog, and end that."""

        def shut() -> None:
            for top in self.app.topLevelWidgets():
                if top is not self.window and top.isVisible() and isinstance(top, QDialog):
                    end(top)

        for pause in (30, 100, 200):
            QTimer.singleShot(pause, shut)
        act()
        self.wait(0.22)
        self.check(where)

    def dialogs(self) -> None:
        for spec in action_table(self.window.commands):
            if spec.run is None or spec.id in LEAVE:
                continue
            act = spec.run
            self.during(act, lambda dialog: dialog.reject(), f"{spec.id}, cancelled")
            if spec.id in MEANS_NOTHING:
                self.during(act, agree, f"{spec.id}, OK")
        edit = self.window.commands.project.edit_criterion
        for criterion in self.window.session.project.criteria:
            self.during(lambda c=criterion.id: edit(c), agree, f"criterion {criterion.id}, OK")
        project = self.window.commands.project
        for action in (project.edit_options, project.edit_criteria):
            self.during(action, change_all(self), f"{action.__name__}, each, OK")

    def workshop_dialogs(self) -> None:
        self.window.commands.workshop.show_workshop()
        page = self.window.page("workshop")
        for key in ("people", "agenda"):
            page.show_view(key)
            self.wait()
            view = page.view(key)
            if key == "agenda":
                view.minutes.selectRow(0)
            else:
                view.table.selectRow(0)
            self.wait()
            for button in view.findChildren(QPushButton):
                if button.isVisible() and button.isEnabled() and button.text().endswith("…"):
                    text = button.text()
                    edits_lists = button in (
                        getattr(view, "_edit", None),
                        getattr(view, "_change", None),
                        getattr(view, "_attendance", None),
                    )
                    self.during(button.click, agree if edits_lists else QDialog.reject, f"{key}, {text}")


def agree(dialog: QDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    ok = box.button(QDialogButtonBox.StandardButton.Ok) if box is not None else None
    ok.click() if ok is not None else dialog.reject()


def change_all(drive: Drive) -> Callable[[QDialog], None]:
    """Open each thing of a list to be changed, and agree to it as it is."""
    visited: set[QDialog] = set()

    def end(dialog: QDialog) -> None:
        things = dialog.findChild(QListWidget)
        if things is None:
            agree(dialog)
            return
        if dialog in visited:
            return
        visited.add(dialog)
        for row in range(things.count()):
            things.setCurrentRow(row)
            for pause in (20, 60):
                QTimer.singleShot(pause, lambda: [agree(d) for d in _others(drive, dialog)])
            things.itemDoubleClicked.emit(things.item(row))
        dialog.reject()

    return end


def _others(drive: Drive, dialog: QDialog) -> list[QDialog]:
    tops = drive.app.topLevelWidgets()
    return [t for t in tops if isinstance(t, QDialog) and t.isVisible() and t is not dialog]


if __name__ == "__main__":
    drive = Drive()
    plain, everywhere = drive.document, sys.argv[2:] == ["--all"]
    if everywhere:
        drive.pages()
    for anonymous in (False, True):
        drive.show(odd(plain, anonymous))
        if everywhere or not anonymous:
            drive.pages()
            drive.cells()
        drive.workshop_dialogs()
    drive.dialogs()
    print("\n".join(drive.found))
    print(f"{drive.steps} looks", file=sys.stderr)
    drive.window.session.undo_stack.setClean()
