# SPDX-License-Identifier: MIT
"""The console leads: one next action, the clock against the plan, and nothing in sight that sways a voter."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox

from mcda_app.domain.agenda import todays_issues
from mcda_app.domain.edits.workshop.agenda import enter_step, plan_step, start_clock
from mcda_app.domain.edits.workshop.hands import record_hands
from mcda_app.domain.edits.workshop.participants import set_headcount
from mcda_app.domain.edits.workshop.rounds import close_round, discard_round
from mcda_app.domain.edits.workshop.workshop import adopt_weights
from mcda_app.domain.elicitation import Aggregation
from mcda_app.domain.project import Project
from mcda_app.domain.voting.ballots import read_ballots
from mcda_app.domain.workshop.workshop import AgendaStep, RoundKind, RoundState
from mcda_app.errors import EditError
from mcda_app.ui.core.session import Session
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.workshop.console.issues_dialog import IssuesDialog
from mcda_app.ui.workshop.console.next_action import next_action
from mcda_app.ui.workshop.console.surplus_dialog import SurplusDialog
from mcda_app.ui.workshop.page import WorkshopPage
from mcda_app.ui.workshop.private_ballot import PrivateBallot
from mcda_app.ui.workshop.projector.stage import RoomStage
from mcda_app.ui.workshop.round_dialogs import RoundDialog
from tests.domain.workshops import (
    AT,
    anonymous,
    latest,
    named,
    open_round,
    reveal_round,
    revealed,
    voted,
    with_codes,
)
from tests.ui.controls import buttons, press, trigger, words

ZONED = "2026-03-04T10:00:00+01:00"


def show(session: Session, project: Project) -> None:
    session.open(project, None)
    QApplication.processEvents()


def offered(page: WorkshopPage) -> str:
    return page.lead.button.accessibleName()


def test_one_button_leads_from_the_first_person_to_the_report(
    session: Session, page: WorkshopPage, monkeypatch
) -> None:
    """Each label is what is on the button before it is pressed, and the state after it is what it says."""
    kinds: list[RoundKind] = []

    def ask(dialog: RoundDialog) -> None:
        kinds.append(dialog.question.currentData()[0])
        dialog.accept()

    monkeypatch.setattr(RoundDialog, "exec", ask)
    monkeypatch.setattr(PrivateBallot, "start", lambda _booth: None)
    show(session, plan_step(with_codes(named(3)), AgendaStep.SCORES, 15))
    session.select_issue("trade")
    labels = []

    def act(vote: bool = False) -> None:
        labels.append(offered(page))
        press(page, page.lead.button.text())
        if vote:
            session.apply_without_undo(_everybody_votes)

    act()
    assert session.project.workshop.began
    act()  # on to the gut check
    act()
    act(vote=True)
    act()
    act()
    act()  # on to scores
    act()
    session.apply_without_undo(_everybody_votes)
    act()
    act()
    act()  # on to weights
    act()
    session.apply_without_undo(_everybody_votes)
    act()
    act()
    act()  # on to the reveal
    act()
    assert page.current == "results"
    act()  # on to the discussion
    act()
    assert page.current == "discuss"
    act()  # on to the second round
    act()
    session.apply_without_undo(_everybody_votes)
    act()
    act()
    assert latest(session.project).previous == "round-3"
    assert labels == [
        *("Start the workshop", "Go on: Gut check", "Open a gut check…", "Pass the keyboard…"),
        *("Close round 1", "Reveal round 1", "Go on: Scores", "Open a round on scores…"),
        *("Close round 2", "Reveal round 2", "Go on: Weights", "Open a round on weights…"),
        *("Close round 3", "Reveal round 3", "Go on: Results", "Show Results", "Go on: Discuss"),
        *("Show what to discuss", "Go on: Second round", "Repeat round 3", "Close round 4"),
        "Reveal round 4",
    ]
    assert kinds == [RoundKind.GUT, RoundKind.SCORES, RoundKind.WEIGHTS]
    assert all(r.state is RoundState.REVEALED for r in session.project.workshop.rounds)
    act()
    act()
    act()
    act()
    assert labels[-4:] == ["Go on: Robustness", "Show Results", "Go on: Sign-off", "Open Sign-off"]
    assert offered(page) == "Save a report…"
    wanted: list[bool] = []
    page.report_requested.connect(lambda: wanted.append(True))
    act()
    assert wanted


def _everybody_votes(project: Project) -> Project:
    from random import Random

    from mcda_app.domain.workshop.workshop import BallotSource
    from tests.domain.workshops import answers_to, cast_ballot

    rng, round_ = Random(2), latest(project)
    for person in project.workshop.participants:
        answers = answers_to(round_, rng)
        project = cast_ballot(project, round_.id, person.id, answers, source=BallotSource.CONSOLE, at=AT)
    return project


def test_an_anonymous_workshop_asks_how_many_are_here_and_resolves_a_surplus(
    session: Session, page: WorkshopPage, monkeypatch
) -> None:
    show(session, set_headcount(anonymous(4), 0))
    assert offered(page) == "How many are here…"
    project = voted(set_headcount(anonymous(4), 3), RoundKind.WEIGHTS)
    show(session, close_round(project, latest(project).id, AT))
    assert offered(page) == "Resolve the surplus…"
    assert "Round 1 has 4 ballots for 3 people." in words(page.lead)
    monkeypatch.setattr(SurplusDialog, "exec", lambda _dialog: 1)
    press(page, "Resolve the surplus…  (F8)")
    assert offered(page) == "Reveal round 1"


def test_without_codes_nobody_is_asked_for_one(session: Session, page: WorkshopPage) -> None:
    uncoded = {
        "Enter ballots…": without_codes(named(3)),
        "Print slips…": without_codes(anonymous(4)),
        "Pass the keyboard…": with_codes(named(3)),
    }
    for label, project in uncoded.items():
        show(session, open_round(project, RoundKind.WEIGHTS, AT))
        assert offered(page) == label


def without_codes(project: Project) -> Project:
    assert project.workshop is not None
    people = tuple(replace(p, code_hash="") for p in project.workshop.participants)
    return replace(project, workshop=replace(project.workshop, participants=people))


def test_a_closed_round_is_opened_again(session: Session, page: WorkshopPage) -> None:
    project = voted(named(3), RoundKind.WEIGHTS)
    show(session, close_round(project, latest(project).id, AT))
    press(page.show_view("rounds"), "Open it again")
    assert offered(page) == "Close round 1"


def test_the_room_s_parts_are_shown_one_after_the_other(session: Session, page: WorkshopPage) -> None:
    show(session, revealed(revealed(named(3), RoundKind.WEIGHTS), RoundKind.WEIGHTS, 2, previous="round-1"))
    assert offered(page).startswith("Go on"), "nobody sees a room"
    page.stage.set_visible(True)
    labels = []
    for _ in range(2):
        labels.append(offered(page))
        press(page, page.lead.button.text())
    assert labels == ["Show the mean", "Show who moved"]
    assert "the room sees who moved" in words(page.lead)
    assert offered(page).startswith("Go on")


def test_whoever_has_gone_ahead_is_not_led_through_every_option(session: Session, page: WorkshopPage) -> None:
    project = revealed(named(3), RoundKind.SCORES, issue_ids=["trade"])
    show(session, enter_step(project, AgendaStep.SECOND_ROUND, ZONED))
    page.stage.set_visible(True)
    assert offered(page) == "Show the group's scores"
    page.show_view("sign-off")
    assert offered(page) == "Open a round on weights…", "what this step is about"
    page.show_view("rounds")
    assert offered(page) == "Show the group's scores"


def test_scores_are_shown_in_the_words_that_people_chose(session: Session, page: WorkshopPage) -> None:
    project = open_round(named(3), RoundKind.SCORES, AT, issue_ids=["trade"])
    project = _everybody_votes(project)
    project = reveal_round(close_round(project, "round-1", AT), "round-1", AT)
    show(session, project)
    table = page.show_view("rounds").answers
    scores = read_ballots(project.workshop, "round-1")[0].answers.scores
    (issue,) = latest(project).asked.issues
    for row, (option, title) in enumerate(issue.options):
        assert table.item(row, 1).text() == title
        for column, criterion in enumerate(latest(project).asked.criteria, 2):
            score = scores[issue.id, option, criterion.id]
            label = dict(criterion.levels)[score.level] if score.level else "cannot tell"
            if score.number is None:
                assert table.item(row, column).text() == label


def test_what_earlier_rounds_gave_is_out_of_sight_while_people_vote(
    session: Session, page: WorkshopPage
) -> None:
    project = revealed(named(3), RoundKind.WEIGHTS)
    show(session, project)
    assert page.show_view("rounds").answers.rowCount() == 3
    assert "Effectiveness" in words(page.show_view("results"))
    show(session, voted(project, RoundKind.WEIGHTS, previous="round-1"))
    for key in ("results", "discuss", "dissent"):
        view = page.show_view(key)
        assert not view.isVisible()
        assert "Round 2 is open" in words(page)
    rounds = page.show_view("rounds")
    rounds.select("round-1")
    assert rounds.answers.isHidden()
    assert "hidden while a round is open" in words(rounds)


def test_no_panel_of_the_window_shows_who_leads_while_people_vote(window: MainWindow) -> None:
    window.session.open(revealed(named(3), RoundKind.GUT, issue_ids=["trade"]), None)
    window.show_page("issue")
    assert window.ranking_panel.isVisible()
    before = window.issue_list.grab().toImage()
    window.session.apply_without_undo(lambda p: open_round(p, RoundKind.WEIGHTS, AT))
    QApplication.processEvents()
    assert not window.ranking_panel.isVisible()
    assert not window.weights_panel.isVisible()
    assert "hidden until it is closed" in words(window.side_panel)
    assert window.issue_list.grab().toImage() != before
    model = window.issue_list.model()
    spoken = [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")
        for row in range(model.rowCount())
    ]
    assert not any("leads" in text for text in spoken)
    discarded = window.session.project.workshop.rounds[-1].id
    window.session.apply_without_undo(lambda p: discard_round(p, discarded))
    assert window.ranking_panel.isVisible()


def test_pages_with_rankings_are_covered_while_people_vote_until_they_are_wanted(
    window: MainWindow,
) -> None:
    window.session.open(revealed(named(3), RoundKind.GUT, issue_ids=["trade"]), None)
    pages = ("overview", "issue", "partners", "weights", "robustness")
    for name in pages:
        window.show_page(name)
        QApplication.processEvents()
        assert window.page(name).isVisible(), name
    window.session.apply_without_undo(lambda p: open_round(p, RoundKind.WEIGHTS, AT))
    for name in pages:
        window.show_page(name)
        assert not window.page(name).isVisible(), name
        assert "Round 2 is open" in words(window.tabs.currentWidget()), name
    before = window.session.project
    press(window.tabs.currentWidget(), "Show anyway")
    assert window.page("robustness").isVisible()
    assert not buttons(window.tabs.currentWidget(), "Show anyway")
    assert not window.ranking_panel.isVisible(), "one page was wanted"
    assert window.session.project is before, "looking changes nothing"
    window.translate(lambda: None)
    assert window.page("robustness").isVisible(), "another language hides nothing again"
    assert not window.page("issue").isVisible()
    window.show_page("overview")
    assert not window.page("overview").isVisible()
    window.show_page("robustness")
    assert not window.page("robustness").isVisible(), "covered again"
    window.session.apply_without_undo(lambda p: discard_round(p, latest(p).id))
    assert window.page("robustness").isVisible()
    window.show_page("issue")
    assert window.page("issue").isVisible()


def test_a_round_that_opens_ends_the_slides_and_they_are_not_shown_unasked(
    window: MainWindow, monkeypatch
) -> None:
    window.session.open(named(3), None)
    slides = window.commands.presentation
    trigger(window, "present")
    assert slides.presentation.isVisible()
    window.session.apply_without_undo(lambda p: open_round(p, RoundKind.WEIGHTS, AT))
    assert not slides.presentation.isVisible()
    asked: list[str] = []

    def answer(agree: bool) -> None:
        def run(box: QMessageBox) -> int:
            asked.append(box.text())
            assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
            if agree:
                press(box, "Show anyway")
            return 0

        monkeypatch.setattr(QMessageBox, "exec", run)

    answer(False)
    trigger(window, "present")
    trigger(window, "second_opinions")
    assert asked == ["Round 1 is open. Show rankings anyway?"] * 2
    assert not slides.presentation.isVisible()
    answer(True)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    trigger(window, "present")
    assert slides.presentation.isVisible()
    slides.close()


def test_nothing_with_rankings_is_printed_or_exported_unasked_while_a_round_is_open(
    window: MainWindow, monkeypatch
) -> None:
    window.session.open(open_round(named(3), RoundKind.WEIGHTS, AT), None)
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()) or 0)
    exports = ("export_excel", "save_data", "save_report", "export_slides", "save_picture", "copy_picture")
    for name in exports:
        trigger(window, name)
    window.commands.printing.print_note()
    assert asked == ["Round 1 is open. Export rankings and weights anyway?"] * (len(exports) + 1)
    asked.clear()
    trigger(window, "manage_snapshots")
    trigger(window, "audit_trail")
    assert asked == ["Round 1 is open. Show rankings anyway?"] * 2
    window.show_page("overview")
    with pytest.raises(EditError, match=r"is covered\. Press “Show anyway” on it first"):
        window.commands.printing.print_page()


def test_minutes_tell_no_adopted_weights_while_people_vote(session: Session, page: WorkshopPage) -> None:
    project = revealed(named(3), RoundKind.WEIGHTS)
    shares = {c.id: 1 / len(project.criteria) for c in project.criteria}
    project = adopt_weights(project, shares, latest(project).id, Aggregation.PRIORITIES_ARITHMETIC, AT)
    show(session, project)
    agenda = page.show_view("agenda")

    def told() -> str:
        table = agenda.minutes
        return "\n".join(table.item(row, 1).text() for row in range(table.rowCount()))

    assert "The group's weights of round 1 were adopted" in told()
    session.apply_without_undo(lambda p: open_round(p, RoundKind.WEIGHTS, AT))
    assert "adopted" not in told()
    assert "The entry on the group's weights is hidden while round 2 is open." in told()
    hidden = next(r for r in range(agenda.minutes.rowCount()) if "hidden" in agenda.minutes.item(r, 1).text())
    agenda.minutes.selectRow(hidden)
    (edit,) = buttons(agenda, "Edit the selected entry")
    assert not edit.isEnabled(), "it would be shown in the dialog"
    session.apply_without_undo(lambda p: discard_round(p, latest(p).id))
    assert "The group's weights of round 1 were adopted" in told()


def test_a_view_that_was_seen_is_not_offered_again(session: Session, page: WorkshopPage) -> None:
    project = enter_step(revealed(named(3), RoundKind.WEIGHTS), AgendaStep.REVEAL, ZONED)
    show(session, project)
    page.show_view("people")
    assert offered(page) == "Show Results"
    page.show_view("discuss")
    assert offered(page) == "Go on: Discuss", "whoever looks ahead is done with this step"
    page.show_view("agenda")
    assert offered(page) == "Show Results", "Results were not seen yet"
    page.show_view("results")
    page.show_view("rounds")
    assert offered(page) == "Go on: Discuss"
    session.apply_without_undo(lambda p: enter_step(p, AgendaStep.ROBUSTNESS, ZONED))
    assert offered(page) == "Show Results", "another step has its own"
    page.show_view("sign-off")
    assert offered(page) == "Go on: Sign-off"
    session.apply_without_undo(lambda p: enter_step(p, AgendaStep.SIGN_OFF, ZONED))
    assert offered(page) == "Save a report…"


def test_the_clock_is_told_against_the_plan(session: Session, page: WorkshopPage) -> None:
    assert page.lead.clock.isHidden()
    began = (datetime.now().astimezone() - timedelta(minutes=14, seconds=20)).isoformat(timespec="seconds")
    show(session, start_clock(named(3), began))
    assert page.lead.clock.text().startswith("14 of 10 min; 4 min behind the plan; ends about ")
    view = page.show_view("agenda")
    view.planned.setValue(20)
    assert session.project.workshop.plan[AgendaStep.WELCOME] == 20
    assert page.lead.clock.text().startswith("14 of 20 min; on time; ends about ")
    assert "130 min planned" in words(view)
    view.steps.setCurrentRow(1)
    view.planned.setValue(0)
    assert "Gut check  (left out)" in view.steps.item(1).text()
    assert "Step 1 of 7: Welcome" in words(page.lead)


def test_today_s_issues_are_chosen_once(session: Session, page: WorkshopPage, monkeypatch) -> None:
    project = revealed(revealed(named(5), RoundKind.WEIGHTS), RoundKind.GUT, issue_ids=["trade", "norms"])
    show(session, project)

    def choose(dialog: IssuesDialog) -> None:
        for row in range(dialog.issues.count()):
            dialog.issues.item(row).setCheckState(Qt.CheckState.Unchecked)
        (box,) = dialog.findChildren(QDialogButtonBox)
        assert not box.button(QDialogButtonBox.StandardButton.Ok).isEnabled(), "at least one"
        for row in range(dialog.issues.count()):
            if dialog.issues.item(row).data(Qt.ItemDataRole.UserRole) in ("norms", "arms-races"):
                dialog.issues.item(row).setCheckState(Qt.CheckState.Checked)
        dialog.accept()

    monkeypatch.setattr(IssuesDialog, "exec", choose)
    view = page.show_view("agenda")
    assert "All 15 issues of this project." in words(view)
    press(view, "Choose")
    assert {i.id for i in todays_issues(session.project)} == {"norms", "arms-races"}
    assert "Arms races, Norms" in words(view)
    discussion = page.show_view("discuss").discussion()
    touched = {effect.issue.id for item in discussion.items for effect in item.effects}
    assert touched <= {"norms", "arms-races"}
    assert {gap.issue.id for gap in discussion.gaps} <= {"norms"}
    dissent = page.show_view("dissent")
    assert [dissent.issue.itemData(n) for n in range(dissent.issue.count())] == ["", "arms-races", "norms"]
    assert "of two issues" in words(dissent) or "of 2 issues" in words(dissent)
    dialog = RoundDialog(page, session, RoundKind.GUT)
    checked = [
        dialog.issues.item(n).data(Qt.ItemDataRole.UserRole)
        for n in range(dialog.issues.count())
        if dialog.issues.item(n).checkState() is Qt.CheckState.Checked
        and not dialog.issues.item(n).isHidden()
    ]
    assert checked == ["arms-races", "norms"]


@pytest.mark.parametrize("step", AgendaStep)
def test_there_is_a_next_action_wherever_the_workshop_stands(step: AgendaStep) -> None:
    for project in (named(0), named(3), revealed(named(3), RoundKind.WEIGHTS), anonymous(4)):
        assert project.workshop is not None
        action = next_action(replace(project.workshop, step=step), "agenda", RoomStage())
        assert action.text
        assert action.state


def test_a_gut_check_by_hands_is_one(session: Session, page: WorkshopPage) -> None:
    show(session, enter_step(named(), AgendaStep.GUT_CHECK, ZONED))
    assert offered(page) == "Open a gut check…"
    issue = session.project.issues[0]
    options = {o.id: 1 for o in session.project.options_of(issue)}
    criteria = {c.id: 1 for c in session.project.criteria}
    session.apply_without_undo(lambda p: record_hands(p, AT, criteria, 4))
    assert offered(page) == "Open a gut check…", "hands for criteria are something else"
    session.apply_without_undo(lambda p: record_hands(p, AT, options, 4, issue_id=issue.id))
    assert offered(page) == "Go on: Weights"


def test_agenda_and_bar_number_the_steps_alike(session: Session, page: WorkshopPage) -> None:
    show(session, enter_step(named(), AgendaStep.WEIGHTS, ZONED))
    agenda = page.show_view("agenda")
    assert "Step 3 of 8: Weights" in words(page)
    assert "3. Weights" in words(agenda).splitlines(), "scores are left out"
