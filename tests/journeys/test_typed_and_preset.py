# SPDX-License-Identifier: MIT
"""Whatever the paper's presets can do, a decision that was typed in by hand can do too.

The same jobs are done in the same window, through the same menus, on the one and on the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from mcda_app.analysis.futures.table import futures_table
from mcda_app.analysis.phrases import figure
from mcda_app.domain.edits.futures.differences import type_future_score
from mcda_app.domain.edits.futures.futures import add_future, remove_future
from mcda_app.domain.edits.partners.actors import add_actor
from mcda_app.domain.edits.value_functions import set_value_function
from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Method, Normalisation, Synthesis
from mcda_app.domain.scale import Direction
from mcda_app.domain.value_functions.value_function import ValueFunction, ValuePoint, ValueShape
from mcda_app.domain.workshop.workshop import RoundState
from mcda_app.files import presets
from mcda_app.files.project_file import open_project
from mcda_app.ui.app import make_window
from mcda_app.ui.dialogs.report_scope import ReportScopeDialog
from mcda_app.ui.robustness.page import VIEWS
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.value_functions.curve_chart import CurveChart
from mcda_app.ui.widgets.pictures import image_export
from mcda_app.ui.workshop.collecting.paper_ballots import PaperBallotsDialog
from mcda_app.ui.workshop.round_dialogs import RoundDialog
from tests.domain.workshops import code_of, with_codes
from tests.journeys.typist import type_decision
from tests.ui.controls import buttons, press, words
from tests.ui.waiting import settle, wait_until

TYPED = "typed by hand"


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[MainWindow]:
    new_window = make_window(qapp)
    new_window.resize(1280, 800)
    new_window.show()
    new_window.activateWindow()
    new_window.badges.start()
    yield new_window
    new_window.session.saved_as(Path("seen.mcda"))
    new_window.close()
    new_window.deleteLater()


@pytest.fixture(params=[TYPED, presets.START])
def decision(
    request: pytest.FixtureRequest, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """The window, with one document or the other."""
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    window.session.saved_as(Path("seen.mcda"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if request.param == TYPED:
        type_decision(window)
    else:
        window.commands.files.new_from_preset(request.param)
    return window


def test_each_method_ranks_it(decision: MainWindow) -> None:
    session, project = decision.session, decision.commands.project
    visited = set()
    for method in Method:
        project.set_method(method)
        for choose in (project.set_normalisation, project.set_synthesis):
            for choice in Normalisation if choose == project.set_normalisation else Synthesis:
                choose(choice)
                result = session.result
                assert result is not None
                assert sorted(s.rank for s in result.ranked)[0] == 1
                assert len(result.ranked) == len(session.project.options_of(session.issue))
                visited.add(tuple(round(s.score, 9) for s in result.ranked))
    assert len(visited) > 2


def test_it_has_tipping_points_and_says_how_sure_first_place_is(decision: MainWindow, qtbot: QtBot) -> None:
    session, page = decision.session, decision.page("robustness")
    qtbot.waitUntil(lambda: decision.badges.badge(session.issue_id) is not None, timeout=20_000)
    tippings = session.weight_tippings(session.issue)
    assert [tipping.criterion.id for tipping in tippings] == [c.id for c in session.project.criteria]
    decision.show_page("robustness")
    assert session.result.leaders[0].label in page.headline.sentence.text()
    sentences = set()
    for name, *_ in VIEWS:
        page.show_view(name)
        qtbot.wait(20)
        sentences.add(words(page))
    assert len(sentences) == len(VIEWS)
    draws = page.draws.acceptability
    qtbot.waitUntil(lambda: draws.table.rowCount() == len(session.result.ranked), timeout=20_000)


def test_each_way_of_weighing_asks_about_it(decision: MainWindow) -> None:
    page = decision.page("weights")
    decision.show_page("weights")
    criteria = [c.title for c in decision.session.project.criteria]
    for question in WeightQuestion:
        page.ask(question)
        text = words(page)
        assert [title for title in criteria if title in text], question


def test_it_says_what_to_check_first(decision: MainWindow) -> None:
    decision.show_page("evidence")
    page = decision.page("evidence")
    settle()
    wait_until(page.card.isVisible)
    names = [o.label for o in decision.session.project.options]
    assert page.chart.rows
    assert [row.name for row in page.chart.rows if not any(name in row.name for name in names)] == []
    QTest.keyClick(page.chart, Qt.Key.Key_Down)
    press(page.panel, "Put on the list")
    (task,) = decision.session.project.evidence_tasks
    assert {place.issue for place in task.places} <= {issue.id for issue in decision.session.project.issues}


def test_it_has_futures_in_which_a_score_differs(decision: MainWindow) -> None:
    session = decision.session
    option, criterion = session.result.leaders[0], session.project.criteria[0]
    for future in session.project.futures.futures:
        session.apply("Remove", lambda p, id=future.id: remove_future(p, id))
    session.apply("Add", lambda p: add_future(p, "A power withdraws"))
    future = session.project.futures.futures[0]
    worst = criterion.describe(criterion.worst_best[0])
    session.apply(
        "Type", lambda p: type_future_score(p, future.id, session.issue_id, option.id, criterion.id, worst)
    )
    decision.show_page("futures")
    page = decision.page("futures")
    page.show_view("holds")
    settle()
    table = futures_table(session.project)[session.issue_id]
    today, there = (result.standing(option.id).score for result in table.results)
    assert there < today
    row = next(row for row in page.holds.heat.rows if row.name == option.label)
    assert [cell.text.split()[-1] for cell in row.cells] == [figure(today), figure(there)]


def test_actors_are_added_and_compared_on_it(decision: MainWindow) -> None:
    decision.show_page("partners")
    page = decision.page("partners")
    settle()
    if not decision.session.project.partners.actors:
        assert page.empty.isVisible()
        press(page.empty, "Add actors")
        assert page.view == "actors"
    names = [actor.title for actor in decision.session.project.partners.actors]
    for n in range(2):
        decision.session.apply("Add", lambda p, n=n: add_actor(p, f"Country {n}"))
    page.show_view("actors")
    assert [a.title for a in decision.session.project.partners.actors] == [*names, "Country 0", "Country 1"]
    page.show_view("map")
    wait_until(lambda: bool(page.headline.sentence.text()))


def test_its_steps_are_given_values_that_count(decision: MainWindow) -> None:
    session = decision.session
    decision.commands.project.set_method(Method.VALUE)
    before = [standing.score for standing in session.result.standings]
    criterion = next(c for c in session.project.criteria if len(c.scale.levels) > 3)
    decision.show_page("weights")
    decision.page("weights").show_steps(criterion.id)
    settle()
    numbers = [level.value for level in criterion.scale.levels]
    values = [0.0, *(0.9 for _ in numbers[2:]), 1.0]
    if criterion.direction is Direction.COST:
        values.reverse()
    points = tuple(map(ValuePoint, numbers, values))
    function = ValueFunction(ValueShape.PIECEWISE, points)
    session.apply("Value", lambda p: set_value_function(p, criterion.id, function))
    assert [standing.score for standing in session.result.standings] != before
    chart = decision.page("weights").values.findChildren(CurveChart)[0]
    assert chart.isVisible()
    assert "0.90" in " ".join(map(str, chart.table()[1]))


def test_a_round_of_a_workshop_is_held_on_it(decision: MainWindow, qtbot: QtBot) -> None:
    session = decision.session
    decision.commands.workshop.show_workshop()
    page = decision.page("workshop")
    qtbot.waitUntil(page.isVisible)
    press(page, "Begin with names")
    for name in ("Ada", "Ben"):
        session.apply_without_undo(lambda p, name=name: add_participant(p, name))
    rounds = page.show_view("rounds")
    dialog = RoundDialog(rounds, session)
    dialog.question.setCurrentIndex(2)
    dialog.accept()
    session.apply_without_undo(with_codes)
    paper = PaperBallotsDialog(rounds, session, session.project.workshop.open_round)
    paper.show()
    for person, points in zip(
        session.project.workshop.participants, ("40 30 20 10", "50 30 10 10"), strict=True
    ):
        paper.line.setText(f"{code_of(person)} {points}")
        QTest.keyClick(paper.line, Qt.Key.Key_Return)
    paper.reject()
    press(page, "Close round 1  (F8)")
    press(page, "Reveal round 1  (F8)")
    assert [r.state for r in session.project.workshop.rounds] == [RoundState.REVEALED]
    results = page.show_view("results")
    qtbot.waitUntil(lambda: any(b.isVisible() for b in buttons(results, "Use these weights")))
    press(results, "Use these weights")
    assert session.project.weights.origin == "workshop"
    assert session.result.leaders


WRITTEN = {
    "save_as": ".mcda",
    "save_report": ".pdf",
    "export_excel": ".xlsx",
    "export_slides": ".pdf",
    "save_picture": ".svg",
    "save_data": ".json",
}


@pytest.mark.parametrize(("command", "suffix"), WRITTEN.items(), ids=WRITTEN.keys())
def test_it_is_saved_reported_and_exported(
    command: str, suffix: str, decision: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"of-it{suffix}"
    monkeypatch.setattr(decision.commands.files, "ask_target", lambda *_: path)
    monkeypatch.setattr(image_export, "ask_picture_path", lambda *_: path)
    monkeypatch.setattr(ReportScopeDialog, "exec", lambda dialog: dialog.DialogCode.Accepted)
    decision.actions_by_id[command].trigger()
    content = path.read_bytes()
    options = [o.title for o in decision.session.project.options_of(decision.session.issue)]
    if suffix == ".pdf":
        assert content.startswith(b"%PDF")
    elif suffix == ".xlsx":
        with ZipFile(path) as parts:
            cells = unescape(b"".join(map(parts.read, parts.namelist())).decode("utf-8", "replace"))
        assert [title for title in options if title not in cells] == []
    elif suffix == ".mcda":
        assert open_project(path) == decision.session.project
    else:
        assert len(content) > 500


def test_it_is_presented(decision: MainWindow, qtbot: QtBot) -> None:
    decision.actions_by_id["present"].trigger()
    presentation = decision.commands.presentation.presentation
    qtbot.waitUntil(presentation.isVisible)
    leader = decision.session.result.leaders[0].label
    for at in range(len(presentation.deck.keys)):
        presentation.go_to(at)
        assert presentation.accessibleDescription()
    presentation.go_to_issue(decision.session.issue_id)
    assert leader in presentation.accessibleDescription()
    presentation.end()
