# SPDX-License-Identifier: MIT
"""The Workshop page's results: subsets, groups, what to discuss, what is signed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from mcda_app.analysis.group.revealed_round import EVERYBODY, Who
from mcda_app.analysis.phrases import percent
from mcda_app.domain.edits.workshop.minutes import add_dissent
from mcda_app.domain.edits.workshop.participants import add_participant, edit_participant
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import set_timer
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import AgendaStep, BallotSource, RoundKind
from mcda_app.ui.app import make_window
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.labels import scale_fonts_of
from mcda_app.ui.workshop.page import WorkshopPage
from mcda_app.ui.workshop.round_dialogs import RoundDialog
from mcda_app.ui.workshop.subset_dialog import SubsetDialog
from tests.domain.workshops import (
    AT,
    anonymous,
    cast_ballot,
    issue_ids,
    minutes_of,
    named,
    open_round,
    people,
    points,
    reveal_round,
    revealed,
    sign_off,
    voted,
)
from tests.ui.controls import buttons, choose, ok_button, press, words
from tests.ui.waiting import wait_until


def started(session: Session, project: Project) -> Session:
    session.open(project, None)
    return session


def column(table, at: int) -> list[str]:
    return [table.item(n, at).text() for n in range(table.rowCount())]


# Results


def test_a_subset_is_added_up_alone_and_adopted_as_such(session: Session, page: WorkshopPage) -> None:
    started(session, revealed(named(5), RoundKind.WEIGHTS))
    view = page.show_view("results")
    everybody = view.headline.text()
    ids = [p.id for p in session.project.workshop.participants]
    view.choose_people(frozenset(ids[:3]))
    assert view.whose == Who(ids=frozenset(ids[:3]))
    assert view.people.rowCount() == 3
    assert view.headline.text() != everybody
    assert view.headline.text().startswith("The weights of all but Dora Vex and Emil Yarrow: ")
    assert view.groups.isHidden()
    press(view, "Use these weights")
    assert "answers of all but Dora Vex and Emil Yarrow alone" in minutes_of(session.project)[-1]
    choose(view.who, "everybody")
    assert view.whose == EVERYBODY
    assert view.headline.text() == everybody


def test_whoever_was_represented_is_named_with_the_proxy(session: Session, page: WorkshopPage) -> None:
    project = named(3)
    ada, ben, _ = people(project)
    project = edit_participant(project, ada, present=False, proxy=ben, at=AT)
    project = add_dissent(revealed(project, RoundKind.WEIGHTS), "Too dear.", voter=ada, at=AT)
    session.open(project, None)
    both = "Ada Quill (represented by Björn Ек)"
    assert both in column(page.show_view("results").people, 0)
    assert both in column(page.show_view("rounds").answers, 0)
    assert column(page.show_view("dissent").table, 1) == [both]
    results = page.show_view("results")
    results.choose_people(frozenset([ada]))
    assert results.headline.text().startswith(f"The weights of {both}: ")
    session.apply_without_undo(lambda p: open_round(p, RoundKind.WEIGHTS, AT))
    assert f"Still to vote: {both}, " in words(page.show_view("rounds"))


def test_fewer_than_may_be_shown_cannot_be_chosen(session: Session, page: WorkshopPage, qtbot) -> None:
    project = anonymous(4)
    dialog = SubsetDialog(page, project.workshop.participants, (), 3)
    qtbot.addWidget(dialog)
    ok = ok_button(dialog)
    assert ok.isEnabled()
    assert len(dialog.selected) == 4
    for n in (0, 1):
        dialog.people.item(n).setCheckState(Qt.CheckState.Unchecked)
    assert not ok.isEnabled()
    dialog.people.item(0).setCheckState(Qt.CheckState.Checked)
    assert ok.isEnabled()


def test_groups_and_the_chosen_way_are_on_one_screen(session: Session, page: WorkshopPage) -> None:
    started(session, revealed(named(6), RoundKind.WEIGHTS))
    view = page.show_view("results")
    assert column(view.groups, 0) == ["Economy (3)", "Security (3)"]
    bold = [
        view.aggregations.item(n, 0).text() for n in range(3) if view.aggregations.item(n, 0).font().bold()
    ]
    assert bold == ["Mean of weights"]


def test_agreement_stands_between_chance_and_full_and_is_explained(
    session: Session, page: WorkshopPage
) -> None:
    started(session, revealed(named(6), RoundKind.WEIGHTS))
    view = page.show_view("results")
    result = session.group_result(view.current_round.id, EVERYBODY)
    assert f"Agreement beyond chance: {percent(result.chance.beyond)}; 0% is chance" in (
        view.agreement_chart.accessibleDescription()
    )
    assert "unrelated answers" in view.agreement.text().lower()
    press(view, "Explain")
    assert "87.5% high" in words(view)
    view.choose_people(frozenset([result.table.people[0].id]))
    wait_until(view.agreement.isHidden)
    assert view.agreement_chart.isHidden()


def test_a_judgement_mean_that_does_not_apply_falls_back_in_every_view(
    session: Session, page: WorkshopPage
) -> None:
    from mcda_app.domain.edits.workshop.workshop import set_aggregation
    from mcda_app.domain.elicitation import Aggregation

    started(session, set_aggregation(revealed(named(4), RoundKind.WEIGHTS), Aggregation.JUDGEMENTS))
    view = page.show_view("results")
    assert view.aggregation.currentText() == "mean of weights"
    assert view.headline.text().startswith("The group's weights: Effectiveness ")


def test_weights_in_use_are_not_offered_again(session: Session, page: WorkshopPage) -> None:
    started(session, revealed(named(4), RoundKind.WEIGHTS))
    view = page.show_view("results")
    assert buttons(view, "Use these weights")
    press(view, "Use these weights")
    page.refresh()
    assert not buttons(view, "Use these weights")
    assert "The project uses these weights." in words(view)
    session.undo_stack.undo()
    assert buttons(view, "Use these weights")


def test_weights_of_other_criteria_cannot_be_used(session: Session, page: WorkshopPage) -> None:
    from mcda_app.domain.edits.criteria import remove_criterion

    project = revealed(named(4), RoundKind.WEIGHTS)
    started(session, remove_criterion(project, "leverage"))
    view = page.show_view("results")
    assert not buttons(view, "Use these weights")
    assert "asked about criteria that differ" in view.notes.text()


def test_gut_is_held_against_the_group_and_not_the_sliders(session: Session, page: WorkshopPage) -> None:
    project = revealed(named(4), RoundKind.GUT, issue_ids=issue_ids(named(1)))
    started(session, revealed(project, RoundKind.WEIGHTS))
    view = page.show_view("results")
    text = view.gut.text()
    assert text.count("In the gut check") == 2
    session.apply("Weigh", lambda p: _with(p, weights=p.weights.moved("cost", 0.97)))
    page.refresh()
    view.refresh()
    assert view.gut.text() == text


def test_the_group_s_scores_are_shown_and_used(session: Session, page: WorkshopPage) -> None:
    project = revealed(named(4), RoundKind.WEIGHTS)
    started(session, revealed(project, RoundKind.SCORES, issue_ids=["trade"]))
    view = page.show_view("results")
    assert view.rounds.currentText().startswith("Round 2: scores on ")
    assert view.scores.isVisible()
    assert not view.chart.isVisible()
    assert not view.aggregation.isVisible()
    options = [o.label for o in session.project.options_of(session.project.issue("trade"))]
    assert column(view.scores.table, 1) == options
    assert "would change" in view.headline.text()
    view.scores.use.click()
    assert "group's scores of round 2 were adopted" in minutes_of(session.project)[-1]
    assert view.headline.text() == "The group's scores are the project's."
    assert view.scores.use.isHidden()
    session.undo_stack.undo()
    assert "would change" in view.headline.text()
    view.rounds.setCurrentIndex(1)
    view.refresh()
    assert view.chart.isVisible()
    assert view.scores.isHidden()


def test_what_was_revealed_last_comes_to_the_front(session: Session, page: WorkshopPage) -> None:
    started(session, revealed(named(3), RoundKind.WEIGHTS))
    view = page.show_view("results")
    assert view.rounds.currentData() == "round-1"
    session.apply_without_undo(lambda p: revealed(p, RoundKind.WEIGHTS, seed=2))
    assert view.rounds.currentData() == "round-2"
    view.rounds.setCurrentIndex(1)
    view.refresh()
    session.apply_without_undo(lambda p: set_timer(p, 77))
    assert view.rounds.currentData() == "round-1"


# What to discuss


def test_gut_and_model_are_held_against_each_other_for_discussion(
    session: Session, page: WorkshopPage
) -> None:
    project = revealed(named(5), RoundKind.GUT, issue_ids=issue_ids(named(1), 6))
    started(session, revealed(project, RoundKind.WEIGHTS))
    view = page.show_view("discuss")
    topics = view.discussion()
    assert 0 < len(topics.gaps) <= 3
    assert all(gap.apart for gap in topics.gaps)
    wanted = []
    page.page_requested.connect(wanted.append)
    next(b for b in view.findChildren(QPushButton) if b.text() == "Show the issue").click()
    assert wanted == ["issue"]
    assert session.issue_id == topics.gaps[0].issue.id


def test_what_is_to_be_discussed_does_not_hang_on_the_sliders(session: Session, page: WorkshopPage) -> None:
    project = revealed(named(4), RoundKind.SCORES, issue_ids=issue_ids(named(1)))
    started(session, revealed(project, RoundKind.WEIGHTS))
    view = page.show_view("discuss")
    before = view.discussion()
    session.apply("Weigh", lambda p: _with(p, weights=p.weights.moved("cost", 0.97)))
    assert view.discussion() == before


def test_scores_that_differ_count_by_the_sliders_until_there_are_group_weights(
    session: Session, page: WorkshopPage
) -> None:
    started(session, revealed(named(4), RoundKind.SCORES, issue_ids=issue_ids(named(1))))
    view = page.show_view("discuss")
    before = view.discussion().items
    session.apply("Weigh", lambda p: _with(p, weights=p.weights.moved("cost", 0.97)))
    assert view.discussion().items != before


def test_a_score_to_discuss_is_shown_where_it_is(qapp: QApplication, qtbot, tmp_path: Path) -> None:
    window = make_window(qapp)
    qtbot.addWidget(window)
    window.session.open(revealed(named(4), RoundKind.SCORES, issue_ids=issue_ids(named(1))), None)
    window.show()
    window.show_page("workshop")
    view = window.page("workshop").show_view("discuss")
    one = next(d for d in view.discussion().items if d.issue is not None)
    view.go_to(one)
    assert window.session.issue_id == one.issue.id
    matrix = window.page("issue").matrix
    assert matrix.model().cell(matrix.currentIndex()) == (one.option.id, one.criterion.id)
    window.page("workshop").weight_requested.emit("cost")
    assert window.page("robustness").one_weight.criterion.currentData() == "cost"
    window.session.saved_as(tmp_path / "done.mcda")


@pytest.mark.parametrize("hidden", [False, True])
def test_what_people_wrote_is_shown_once_it_is_revealed(
    session: Session, page: WorkshopPage, hidden: bool
) -> None:
    project = open_round(anonymous(4) if hidden else named(3), RoundKind.WEIGHTS, AT)
    for voter in people(project)[:3]:
        project = cast_ballot(
            project,
            "round-1",
            voter,
            points(1, 2, 3, 4),
            source=BallotSource.PAPER,
            at=AT,
            reasons={"cost": "Too\ndear", "": "In a hurry"} if voter == people(project)[1] else {},
        )
    started(session, project)
    view = page.show_view("discuss")
    assert view.comments.text() == ""
    session.apply_without_undo(lambda p: reveal_round(close_round(p, "round-1", AT), "round-1", AT))
    who = "" if hidden else f" ({session.project.workshop.participants[1].name})"
    assert set(view.comments.text().splitlines()) == {
        f"• Round 1, Cost of coordination: “Too dear”{who}",
        f"• Round 1: “In a hurry”{who}",
    }


# Agenda, signatures


OPENS = {
    AgendaStep.GUT_CHECK: "Open a gut check",
    AgendaStep.SCORES: "Open a round on scores",
    AgendaStep.WEIGHTS: "Open a round on weights",
}


def test_the_agenda_asks_for_the_round_it_says(session: Session, page: WorkshopPage, monkeypatch) -> None:
    started(session, named(3))
    calls = []
    monkeypatch.setattr(RoundDialog, "exec", lambda self: calls.append(self.question.currentData()[0]))
    view = page.show_view("agenda")
    for step, text in OPENS.items():
        view.steps.setCurrentRow(list(AgendaStep).index(step))
        press(view, text)
        assert page.current == "rounds"
        page.show_view("agenda")
    assert calls == [RoundKind.GUT, RoundKind.SCORES, RoundKind.WEIGHTS]
    session.apply_without_undo(lambda p: revealed(p, RoundKind.WEIGHTS))
    press(view, OPENS[AgendaStep.WEIGHTS])
    assert len(calls) == 4, "another one"
    page.show_view("agenda")
    session.apply_without_undo(lambda p: voted(p, RoundKind.WEIGHTS))
    press(view, "Show round 2")
    assert len(calls) == 4
    assert page.current == "rounds"


def test_a_step_s_time_runs_in_the_room(session: Session, page: WorkshopPage) -> None:
    started(session, named(3))
    wanted = []
    page.timer_requested.connect(wanted.append)
    view = page.show_view("agenda")
    next(b for b in view.findChildren(QPushButton) if "timer" in b.text().replace("&", "")).click()
    assert wanted == [600]


def test_the_steps_follow_the_font(session: Session, page: WorkshopPage) -> None:
    started(session, named(3))
    steps = page.show_view("agenda").steps
    scale_fonts_of(page, 1.45)
    QApplication.processEvents()
    assert steps.horizontalScrollBar().maximum() == 0
    assert steps.verticalScrollBar().maximum() == 0
    wide = steps.fontMetrics().horizontalAdvance
    assert all(wide(steps.item(n).text()) < steps.viewport().width() for n in range(steps.count()))
    scale_fonts_of(page, 1 / 1.45)


def test_whoever_signs_other_weights_than_the_group_s_is_warned(session: Session, page: WorkshopPage) -> None:
    started(session, named(3))
    view = page.show_view("sign-off")
    assert view.warning.text() == ""
    session.apply_without_undo(lambda p: voted(p, RoundKind.WEIGHTS))
    assert "still open" in view.warning.text()
    started(session, revealed(named(3), RoundKind.WEIGHTS))
    page.refresh()
    assert "not the group's" in view.warning.text()
    page.view("results").refresh()
    press(page.show_view("results"), "Use these weights")
    page.show_view("sign-off")
    page.refresh()
    assert view.warning.text() == ""
    view.sign()
    assert "1 of 3 has signed the present state" in view.state.text()


def test_signatures_are_read_without_pushing_sideways(session: Session, page: WorkshopPage) -> None:
    role = "Senior adviser for international co-operation on compute and evaluations"
    project = add_participant(named(3), "Henriette van der Weide", role)
    for who in people(project):
        project = sign_off(
            project, who, AT, "fa3dd734c09a1b2c", agrees=False, reason="Trade cannot wait. " * 4
        )
    started(session, project)
    page.resize(620, 700)
    table = page.show_view("sign-off").table
    assert "fa3dd734" in column(table, 5)[0]
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnWidth(4) > table.columnWidth(0)
    assert table.rowHeight(3) > 2 * table.fontMetrics().height()


def _with(project: Project, **changes: object) -> Project:
    return project.__class__(**{name: getattr(project, name) for name in project.__slots__} | changes)
