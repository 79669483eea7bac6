# SPDX-License-Identifier: MIT
"""Presses keys in every kind of field for a number, in one language, and prints what came of it as JSON.

`test_typing.py` runs it in a process of its own: the language is chosen once.
"""

from __future__ import annotations

import json
import os
import sys

from mcda_app import i18n
from mcda_app.files.resources import resource

CODE = sys.argv[1]
i18n.load(CODE, resource("translations"))

from dataclasses import replace

import numpy  # noqa: F401  # before a worker and the window both begin to
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from mcda_app.domain.acceptability_question import WeightVariation
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.scale import Scale
from mcda_app.domain.workshop.workshop import Participant, RoundKind
from mcda_app.ui.app import make_window
from mcda_app.ui.core.qt_language import apply_language
from mcda_app.ui.issue.criterion_dialog import CriterionDialog
from mcda_app.ui.widgets.fields.number_field import FieldNote, NumberField
from mcda_app.ui.workshop.ballot_form import BallotForm
from mcda_app.ui.workshop.people.person_dialog import PersonDialog
from tests.domain.workshops import open_round
from tests.ui.controls import labelled, words

app = QApplication([])
apply_language(app)
window = make_window(app)
session = window.session
wide = Scale(low=0.0, high=50_000.0, unit="€")
session.apply("Scale", lambda p: replace_criterion(p, replace(p.criterion("cost"), scale=wide)))
window.show()
window.activateWindow()
QTest.qWaitForWindowActive(window)
found: dict[str, list[object]] = {}
THEIRS = "1,250" if CODE == "en" else "1.250"


def press(field: QWidget, typed: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus()
    app.processEvents()
    line = field.lineEdit() if isinstance(field, NumberField | QComboBox) else field
    line.selectAll()
    target = app.focusWidget() or field
    QTest.keyClicks(target, typed)
    QTest.keyClick(target, key)
    app.processEvents()


def tell(name: str, *result: object) -> None:
    found.setdefault(name, []).extend(result)


def numbers(name: str, field: NumberField, *more: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """7,5 and 7.5; the sign of others before three digits; and more."""
    for typed in ("7.5", "7,5", THEIRS, *more):
        press(field, typed, key)
        tell(name, [typed, field.number, bool(field.fault)])
        if field.fault and not any(n.isVisible() and n.text() == field.fault for n in notes(field)):
            tell(name, f"nothing says {field.fault}")


def notes(field: NumberField) -> list[FieldNote]:
    return field.window().findChildren(FieldNote)


# The sliders' boxes, and what the project then holds
box = window.weights_panel.rows["cost"].box
numbers("weight", box, "150", "33,5")
tell("share", session.project.weights.share("cost"))

# The Weights page: a weight typed over the bar, and swing points
window.show_page("weights")
page = window.page("weights")
page.ask(WeightQuestion.DIRECT)
app.processEvents()
at = [c.id for c in session.project.criteria].index("cost")
for typed in ("7.5", "7,5", THEIRS):  # the field over the bar closes once it has taken a number
    field = page.bar.type_number(at)
    press(field, typed)
    tell("direct", [typed, round(100 * session.project.weights.share("cost"), 6), page.bar.editor is field])
    if page.bar.editor is field and not any(n.isVisible() and n.text() == field.fault for n in notes(field)):
        tell("direct", f"nothing says {field.fault}")
page.bar.close_editor()
page.ask(WeightQuestion.SWING)
app.processEvents()
numbers("swing", page.panel.rows["cost"].box, "150")
tell("swing answer", session.project.elicitation.swing.get("cost"))

# Comparisons in the matrix
page.ask(WeightQuestion.PAIRWISE)
app.processEvents()
matrix = page.panel.panel.matrix
for typed in ("2.5", "2,5", "1/2,5"):
    matrix.item(0, 1).setText(typed)
    first, second = (c.id for c in session.project.criteria[:2])
    tell("comparison", session.project.elicitation.pairwise.ratio(first, second))

# Robustness
window.show_page("robustness")
window.page("robustness").show_view("draws")
app.processEvents()
controls = next(w for w in window.findChildren(QWidget) if type(w).__name__ == "Controls")
numbers("spread", controls.spread)
for typed in ("2026", "7,5", THEIRS):
    press(controls.seed, typed)
    tell("seed", controls.seed.number)
press(controls.levels, "2")
tell("levels", session.project.robustness.score_levels)
controls.weights.setCurrentIndex(controls.weights.findData(WeightVariation.WITHIN))
app.processEvents()
column = [c.id for c in session.project.criteria].index("cost")
numbers("interval", controls.intervals.findChildren(NumberField)[2 * column])

# A score cell
window.show_page("issue")
issue = window.page("issue")
for typed in ("2.5", "2,5", "12 500", "1250"):
    issue.matrix.setFocus()
    issue.matrix.setCurrentIndex(issue.matrix.model().index(0, column))
    QTest.keyClick(issue.matrix, Qt.Key.Key_F2)
    press(issue.matrix.viewport().findChild(QComboBox), typed)
    option = session.project.options_of(session.issue)[0].id
    tell("score", session.issue.score(option, "cost").number)
issue.matrix.setCurrentIndex(issue.matrix.model().index(0, column))
QTest.keyClick(issue.matrix, Qt.Key.Key_F2)
refused: list[str] = []
session.refused.connect(refused.append)
press(issue.matrix.viewport().findChild(QComboBox), THEIRS)
tell("score refused", session.issue.score(option, "cost").number, bool(refused), THEIRS in "".join(refused))
QTest.keyClick(issue.matrix.viewport().findChild(QComboBox), Qt.Key.Key_Escape)

# Ends of a scale
taken: list[Scale] = []
dialog = CriterionDialog(
    window, session.project.criterion("cost"), lambda c: (taken.append(c.scale), dialog.show())
)
dialog.show()
high = labelled(dialog, i18n.tr("&Highest number"))
for typed in ("60000,5", "60000.5", "60 000.5"):
    high.setText(typed)
    dialog.accept()
    tell("end", taken[-1].high)
count = len(taken)
high.setText(THEIRS)
dialog.accept()
tell("end refused", len(taken) == count, THEIRS in words(dialog))
dialog.reject()

# People and ballots
session.apply_without_undo(lambda p: add_participant(begin_workshop(p), "Ada"))
person = PersonDialog(window, "Ada", Participant("a", "", "Ada"), lambda _p: None)
person.show()
numbers("voting weight", person.weight, key=Qt.Key.Key_Tab)
person.reject()
for question, name in ((WeightQuestion.DIRECT, "points"), (WeightQuestion.SWING, "swing ballot")):
    asked = open_round(session.project, RoundKind.WEIGHTS, "2026-01-01T10:00", question=question)
    form = BallotForm(asked.workshop.rounds[-1])
    form.show()
    form.activateWindow()
    QTest.qWaitForWindowActive(form)
    field = form.first_field()
    numbers(name, field, "150", "33.12345678")
    press(field, THEIRS)
    tell(name, form.check(), form.touched)
    field.lineEdit().selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    tell(name, field.number, field.text())
    form.hide()
asked = open_round(session.project, RoundKind.SCORES, "2026-01-01T10:00", issue_ids=[session.issue_id])
form = BallotForm(asked.workshop.rounds[-1])
form.show()
form.activateWindow()
QTest.qWaitForWindowActive(form)
field = next(f.widget for f in form._fields.values() if isinstance(f.widget, NumberField))
numbers("score ballot", field, "12 500,123456789", "60000")

print(json.dumps(found))
sys.stdout.flush()
session.undo_stack.setClean()
os._exit(0)
