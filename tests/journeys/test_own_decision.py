# SPDX-License-Identifier: MIT
"""Three options on four criteria, typed in without a mouse: how many keys and seconds it takes.

The pace is that of an office worker who thinks: 0.28 s a key and 1.2 s before each field. The old way was
measured with the same pace: about 13 dialogs, 60 clicks and more than five minutes.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from mcda_app.files.project_file import open_project, save_project

KEY_SECONDS, THINKING_SECONDS = 0.28, 1.2
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@dataclass
class Typist:
    """Types into whatever has the focus, and counts."""

    keys: int = 0
    fields: int = 0
    clicks: int = 0

    @property
    def seconds(self) -> float:
        return self.keys * KEY_SECONDS + self.fields * THINKING_SECONDS

    def press(self, key: Qt.Key, text: str = "", modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QApplication.processEvents()
        target = QApplication.focusWidget()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, int(key), modifiers, text))
        QApplication.processEvents()

    def enter(self, text: str, key: Qt.Key = ENTER) -> None:
        """One field: a thought, the text, and the key that leaves it."""
        self.fields += 1
        for sign in text:
            self.press(Qt.Key.Key_unknown, sign)
        self.press(key)


def type_decision(window) -> Typist:
    typist = Typist()
    window.actions_by_id["new_decision"].trigger()
    typist.keys += 1  # Ctrl+N
    typist.enter("Which chip-export regime should we back?")
    for option in ("Trilateral with NL and Japan", "National controls only", "Licence by country"):
        typist.enter(option)
    typist.press(ENTER)
    for criterion in ("Slows rivals", "Exports lost", "Allies trust us", "Enforceable"):
        typist.enter(criterion)
    typist.press(ENTER)
    for row in (
        ("high", "€ 850 million", "very high", "7/10"),
        ("medium", "300", "low", "8"),
        ("medium", "420", "medium", "6"),
    ):
        for score in row:
            typist.enter(score, TAB)
    return typist


def test_three_options_on_four_criteria_are_ranked_within_two_minutes_without_a_mouse(window, tmp_path):
    typist = type_decision(window)
    project, result = window.session.project, window.session.result
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    assert [s.rank for s in result.ranked] == [1, 2, 3]
    page = window.page("decision")
    assert [bar.rank for bar in page.ranking.bars] == [1, 2, 3]
    assert page.completeness.text() == ""
    assert project.issues[0].title == "Which chip-export regime should we back?" == project.title
    assert [c.direction.value for c in project.criteria] == ["benefit", "cost", "benefit", "benefit"]
    assert [c.scale.unit for c in project.criteria] == ["", "€ million", "", ""]
    print(f"\n{typist.clicks} clicks, {typist.keys} keys, {typist.fields} fields, {typist.seconds:.0f} s")
    assert typist.seconds < 120
    path = tmp_path / "own.mcda"
    save_project(project, path)
    assert open_project(path) == project


def test_every_step_of_it_is_undone_and_redone(window):
    type_decision(window)
    stack, states = window.session.undo_stack, []
    after = window.session.project
    while stack.canUndo():
        states.append(window.session.project)
        stack.undo()
    empty = window.session.project
    assert (empty.options, empty.criteria, empty.issues[0].scores) == ((), (), {})
    assert window.page("decision").grid.decision.rowCount() == 2
    while stack.canRedo():
        stack.redo()
        assert window.session.project == states.pop()
    assert window.session.project == after
