# SPDX-License-Identifier: MIT
"""Three options on four criteria, typed in without a mouse: how many keys and seconds it takes.

The pace is that of an office worker who thinks: 0.28 s a key and 1.2 s before each field. The old way was
measured with the same pace: about 13 dialogs, 60 clicks and more than five minutes.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from mcda_app.files import presets
from mcda_app.files.project_file import open_project, save_project
from mcda_app.ui.app import make_window
from tests.journeys.typist import type_decision


@pytest.fixture
def window(qtbot):
    new_window = make_window(QApplication.instance())
    qtbot.addWidget(new_window, before_close_func=lambda w: w.session.undo_stack.setClean())
    new_window.resize(1280, 800)
    new_window.show()
    qtbot.waitExposed(new_window)
    return new_window


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


def test_a_second_decision_is_typed_as_the_first_was(window):
    type_decision(window)
    first = window.session.project
    window.session.undo_stack.setClean()
    type_decision(window)
    second = window.session.project
    assert [o.title for o in second.options] == [o.title for o in first.options]
    assert second.issues[0].scores == first.issues[0].scores


def test_a_page_of_another_language_is_gone_with_all_its_ties(window, qtbot):
    type_decision(window)
    with qtbot.capture_exceptions() as raised:
        for code in ("de", "en"):
            window.commands.project.set_language(code)
            QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.session.undo_stack.setClean()
        window.commands.files.new_from_preset(presets.START)
    assert raised == []
