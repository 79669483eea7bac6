# SPDX-License-Identifier: MIT
"""Choosing the method and its choices, and being told whether they matter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.method_choice_effects import (
    Effect,
    choice_effect,
    choice_effects,
    describe_effects,
)
from mcda_app.analysis.vocabulary.method_options import RANDOM_INDEX, SCALES
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.method_settings import Method, Normalisation, Prioritisation, Synthesis
from mcda_app.files import presets
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES
from mcda_app.methods.random_index import RANDOM_INDICES
from mcda_app.ui.core.session import Session
from mcda_app.ui.dialogs import method
from mcda_app.ui.dialogs.method import MethodDialog
from mcda_app.ui.issue.page import IssuePage


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> MethodDialog:
    new_dialog = MethodDialog(None, session)
    qtbot.addWidget(new_dialog)
    new_dialog.show()
    return new_dialog


def pick(dialog: MethodDialog, field: str, row: int) -> None:
    dialog.boxes[field].setCurrentIndex(row)
    dialog.boxes[field].activated.emit(row)


def test_each_choice_is_a_step_that_can_be_undone(session: Session, dialog: MethodDialog) -> None:
    pick(dialog, "normalisation", 2)
    assert session.project.settings.normalisation is Normalisation.ANCHORS
    dialog.methods[Method.AHP].click()
    pick(dialog, "synthesis", 1)
    pick(dialog, "prioritisation", 1)
    pick(dialog, "random_index", 3)
    pick(dialog, "judgement_scale", 4)
    settings = session.project.settings
    assert settings.method is Method.AHP
    assert settings.synthesis is Synthesis.DISTRIBUTIVE
    assert settings.prioritisation is Prioritisation.GEOMETRIC_MEAN
    assert settings.random_index == list(RANDOM_INDICES)[3]
    assert settings.judgement_scale == list(JUDGEMENT_SCALES)[4]
    for _ in range(6):
        session.undo_stack.undo()
    assert session.project == presets.load()
    assert dialog.boxes["normalisation"].currentIndex() == 0


def test_only_the_choices_of_the_method_are_shown(session: Session, dialog: MethodDialog) -> None:
    assert dialog.boxes["normalisation"].isVisible()
    assert not dialog.boxes["synthesis"].isVisible()
    dialog.methods[Method.AHP].click()
    assert dialog.boxes["synthesis"].isVisible()
    assert not dialog.boxes["normalisation"].isVisible()


def test_every_published_table_and_scale_has_words() -> None:
    assert set(RANDOM_INDEX) == set(RANDOM_INDICES)
    assert set(SCALES) == set(JUDGEMENT_SCALES)


def test_it_says_where_the_choice_matters(session: Session, dialog: MethodDialog, qtbot: QtBot) -> None:
    effects = choice_effects(session.project)
    qtbot.waitUntil(lambda: "first place on" in dialog.answer.text())
    assert dialog.answer.text() == describe_effects(effects, Method.TOPSIS)
    assert session.issue is not None
    assert dialog.here.text().startswith(session.issue.label)
    dialog.methods[Method.AHP].click()
    qtbot.waitUntil(lambda: "ideal or distributive" in dialog.answer.text())


def test_effects_agree_with_ranking_under_each_normalisation() -> None:
    project = presets.load()
    leaders = []
    for normalisation in Normalisation:
        settings = replace(project.settings, normalisation=normalisation)
        results = evaluate(replace(project, settings=settings)).results
        leaders.append({issue_id: result.leaders for issue_id, result in results.items()})
    for effect in choice_effects(project):
        firsts = {leader[effect.issue.id] for leader in leaders}
        assert (effect.effect is Effect.FIRST) == (len(firsts) > 1)


def test_nothing_ranked_is_no_effect() -> None:
    project = presets.load("blank")
    effect = choice_effect(project, project.issues[0])
    assert effect.effect is Effect.NOTHING_RANKED
    assert describe_effects((effect,), Method.TOPSIS) == "No issue is ranked, so there is nothing to compare."


def test_the_issue_page_says_it_for_its_issue(session: Session, qtbot: QtBot) -> None:
    page = IssuePage(session)
    qtbot.addWidget(page)
    page.show()
    page.contributions.explain_button.click()
    panel = page.explanation.soundness
    qtbot.waitUntil(lambda: "fixed anchors" in panel.text.text())
    first = panel.text.text()
    assert first.startswith(choice_effect(session.project, session.project.issues[0]).sentence)
    session.select_issue("knowledge")
    qtbot.waitUntil(lambda: panel.text.text() != first)
    assert "changes only the order below first place here" in panel.text.text()


def test_only_what_bears_on_a_ranking_has_every_choice_tried_again(
    session: Session, dialog: MethodDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[object] = []
    monkeypatch.setattr(method, "choice_effects", lambda p: calls.append(p) or choice_effects(p))
    session.apply_without_undo(begin_workshop)
    qtbot.wait(50)
    assert calls == []
    session.apply("Weigh", lambda p: set_weights(p, p.weights.moved("cost", 0.7)))
    qtbot.waitUntil(lambda: calls == [session.project])
