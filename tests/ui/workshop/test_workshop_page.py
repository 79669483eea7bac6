# SPDX-License-Identifier: MIT
"""The Workshop page through its widgets: people, rounds, ballots, results, the room and signatures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from mcda_app.domain.edits.workshop.minutes import add_minute
from mcda_app.domain.edits.workshop.participants import (
    add_participant,
    set_attendance,
)
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop, set_timer
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.voting.actor_questions import GENERAL
from mcda_app.domain.workshop.workshop import AgendaStep, Answers, BallotSource, MinuteKind, RoundKind
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.page import VIEWS, WorkshopPage
from mcda_app.ui.workshop.projector.window import SMALLEST, RoomWindow
from mcda_app.ui.workshop.round_dialogs import RoundDialog
from tests.domain import actor_ballots
from tests.domain.workshops import (
    codes_of,
    minutes_of,
    open_round,
    reveal_round,
)
from tests.ui.controls import buttons, choose, press, words
from tests.ui.waiting import wait_until
from tests.ui.workshop.workshop_window import AT, NAMES, begun, latest, opened, revealed, vote

# Beginning, people


def test_a_workshop_begins_with_a_button(session: Session, page: WorkshopPage) -> None:
    next(b for b in page.findChildren(QPushButton) if b.text() == "Begin with &names").click()
    assert session.project.workshop is not None
    assert not session.project.workshop.anonymous
    assert session.modified
    assert page.current == "agenda"


def test_every_view_shows_an_empty_and_a_running_workshop(session: Session, page: WorkshopPage) -> None:
    session.apply_without_undo(begin_workshop)
    for key, *_ in VIEWS:
        page.show_view(key)
    for name in NAMES:
        session.apply_without_undo(lambda p, name=name: add_participant(p, name))
    revealed(session, (60, 20, 10, 10), (10, 60, 20, 10), (25, 25, 25, 25))
    for key, *_ in VIEWS:
        page.show_view(key)
        assert page.view(key).isVisible()


def test_people_are_told_with_what_is_kept_of_them(session: Session, page: WorkshopPage) -> None:
    begun(session)
    view = page.show_view("people")
    assert view.table.rowCount() == 3
    assert "3 participants, all present" in words(view)
    view.table.selectRow(1)
    press(view, "Present or absent")
    assert [view.table.item(n, 5).text() for n in range(3)] == ["yes", "absent", "yes"]
    assert "sealed until the round is revealed" not in words(view)
    press(view, "Explain")
    assert "sealed until the round is revealed" in words(view)


def test_names_go_for_good(session: Session, page: WorkshopPage, agree: None) -> None:
    begun(session)
    press(page.show_view("people"), "Make it anonymous")
    workshop = session.project.workshop
    assert workshop is not None
    assert workshop.anonymous
    assert not any(p.name for p in workshop.participants)
    session.undo_stack.undo()
    assert session.project.workshop is workshop


# Steps and votes


def test_undoing_an_edit_loses_no_vote(session: Session) -> None:
    begun(session)
    session.apply("Weigh", lambda p: p.__class__(**{**_fields(p), "title": "Another title"}))
    key = opened(session)
    vote(session, "ada-quill", 1, 2, 3, 4)
    session.undo_stack.undo()
    workshop = session.project.workshop
    assert workshop is not None
    assert session.project.title != "Another title"
    assert [b.tag for b in workshop.round(key).sealed] == ["ada-quill"]
    session.undo_stack.redo()
    assert session.project.title == "Another title"
    assert session.project.workshop is workshop


def test_votes_are_no_steps_and_steps_hold_no_votes(session: Session) -> None:
    begun(session, anonymous=True)
    opened(session)
    workshop = session.project.workshop
    assert workshop is not None
    for person in workshop.participants:
        vote(session, person.id, 1, 2, 3, 4)
        session.apply("Rename", lambda p, n=person.id: p.__class__(**{**_fields(p), "title": f"T {n}"}))
    stack = session.undo_stack
    assert stack.count() == 4
    for n in range(stack.count()):
        command = stack.command(n)
        assert command.before.workshop is None
        assert command.after.workshop is None


def _fields(project) -> dict[str, object]:
    return {name: getattr(project, name) for name in project.__slots__}


def test_only_who_votes_twice_can_have_moved(session: Session, page: WorkshopPage) -> None:
    begun(session)
    first = revealed(session, (40, 20, 20, 20), (70, 10, 10, 10))
    session.apply_without_undo(lambda p: open_round(p, RoundKind.WEIGHTS, AT, previous=first))
    key = latest(session).id
    vote(session, "ada-quill", 40.4, 20, 20, 20)
    session.apply_without_undo(lambda p: close_round(p, key, AT))
    session.apply_without_undo(lambda p: reveal_round(p, key, AT))
    table = page.show_view("rounds").changes
    rows = [[table.item(r, c).text() for c in range(5)] for r in range(table.rowCount())]
    assert {row[0] for row in rows} == {"Ada Quill"}
    assert rows[0][2:] == ["40.0%", "40.2%", "+0.24 points"]
    assert rows[1][4] == "−0.08 points"


def test_minutes_are_struck_out_only_if_agreed_and_edited_in_sight(
    session: Session, page: WorkshopPage, agree: list[str], monkeypatch
) -> None:
    begun(session)
    session.apply_without_undo(lambda p: add_minute(p, AT, "Coffee", MinuteKind.NOTE))
    view = page.show_view("agenda")
    view.minutes.selectRow(0)
    monkeypatch.setattr("mcda_app.ui.workshop.agenda_view.ask_text", lambda *_args: "Tea")
    press(view, "Edit the selected entry")
    assert "Tea (edited by the facilitator, " in view.minutes.item(0, 1).text()
    assert "originally: “Coffee”" in view.minutes.item(0, 1).text()
    view.minutes.selectRow(0)
    press(view, "Strike it out")
    assert agree == ["Strike this entry out?"]
    assert view.minutes.item(0, 1).text().endswith(": “Coffee”")
    assert not any(b.isEnabled() for b in buttons(view, "Strike it out"))


def test_what_is_printed_is_told(session: Session, page: WorkshopPage, tmp_path, monkeypatch) -> None:
    from PySide6.QtWidgets import QFileDialog

    begun(session)
    messages: list[str] = []
    monkeypatch.setattr(
        "mcda_app.ui.workshop.printing.show_written", lambda _w, text, _path: messages.append(text)
    )
    monkeypatch.setattr(
        "mcda_app.ui.workshop.printing.show_error", lambda _w, _e, head: messages.append(head)
    )
    for place, outcome in (
        (tmp_path / "none" / "slips", "slips.pdf was not written"),
        (tmp_path / "slips", "Saved slips.pdf"),
    ):
        # No code is lost if printing fails: the second attempt has the same ones.
        session.apply_without_undo(lambda p: add_participant(p, f"Newcomer {len(messages)}"))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, place=place: (str(place), ""))
        press(page.show_view("people"), "Print slips")
        wait_until(lambda outcome=outcome: outcome in messages)
    assert session.fresh_codes == {}
    assert all(p.code_hash for p in session.project.workshop.participants)


def test_the_attendance_list_comes_back_as_it_was(session: Session, page: WorkshopPage) -> None:
    from mcda_app.domain.workshop.workshop import Attendee
    from mcda_app.ui.workshop.people.attendance_dialog import AttendanceDialog

    begun(session, anonymous=True)
    attendees = (
        Attendee("Ann", "", "Ministry; Finance"),
        Attendee("Bo; the chair", "Chair"),
        Attendee('Cem "the voice" Ay', '"Sic"'),
    )
    session.apply_without_undo(lambda p: set_attendance(p, attendees))
    people: list[Attendee] = []
    dialog = AttendanceDialog(page, session.project.workshop, people.extend)
    dialog.accept()
    assert tuple(people) == attendees
    dialog.text.setPlainText(dialog.text.toPlainText().replace("Chair", "Speaker"))
    people.clear()
    dialog.accept()
    assert people == [attendees[0], Attendee("Bo; the chair", "Speaker"), *attendees[2:]]
    dialog.text.setPlainText('"Ann; Chair\nBo\n' + "x" * 200_000)
    people.clear()
    dialog.accept()
    assert [one.name for one in people] == ["Ann; Chair", "Bo", "x" * 200_000]


@pytest.mark.parametrize("keep_list", [True, False])
def test_a_workshop_becomes_anonymous(
    session: Session, page: WorkshopPage, monkeypatch, keep_list: bool
) -> None:
    begun(session)
    show, messages = QMessageBox.exec, []

    def answer(box: QMessageBox) -> int:
        messages.append(box.text())
        if box.checkBox() is not None:
            box.checkBox().setChecked(keep_list)
        QTimer.singleShot(0, box.buttons()[0].click)
        return show(box)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    press(page.show_view("people"), "Make it anonymous")
    assert messages == ["Make this workshop anonymous permanently?", "The workshop is now anonymous."]
    workshop = session.project.workshop
    assert workshop.anonymous
    assert bool(workshop.attendance) is keep_list


def test_files_go_out_and_come_back(session: Session, page: WorkshopPage, tmp_path, qtbot) -> None:
    from mcda_app.exchange.ballots.ballot_file import open_ballot, write_ballot
    from mcda_app.exchange.ballots.distribute import hand_out
    from mcda_app.ui.workshop.ballot_files_dialog import CollectDialog

    begun(session)
    opened(session)
    paths = hand_out(session.project, tmp_path, (".mcda-ballot",), codes=codes_of(session.project))
    ids = [c.id for c in session.project.criteria]
    ballot = open_ballot(paths[0])
    answers = Answers(points=FrozenDict(zip(ids, (1.0, 2.0, 3.0, 4.0), strict=True)))
    write_ballot(ballot._replace(answers=answers), paths[0])
    dialog = CollectDialog(page, session, str(tmp_path))
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 3, timeout=5000)
    assert "1 ballot will be merged; 2 files will not." in dialog.summary.text()
    assert not latest(session).sealed
    dialog.accept()
    assert [b.source for b in latest(session).sealed] == [BallotSource.FILE]


def test_blank_forms_look_like_no_faults_and_reasons_have_the_most_room(
    session: Session, page: WorkshopPage, tmp_path, qtbot
) -> None:
    from mcda_app.exchange.ballots.distribute import hand_out
    from mcda_app.ui.workshop.ballot_files_dialog import CollectDialog

    begun(session)
    opened(session)
    hand_out(session.project, tmp_path, (".mcda-ballot",), codes=codes_of(session.project))
    (tmp_path / "broken.xlsx").write_text("no workbook")
    dialog = CollectDialog(page, session, str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 4, timeout=5000)
    table = dialog.table
    marked = [
        table.item(row, 0).text()
        for row in range(4)
        if table.item(row, 2).background().style() is not Qt.BrushStyle.NoBrush
    ]
    assert marked == ["broken.xlsx"]
    assert table.columnWidth(2) > table.columnWidth(0) + table.columnWidth(1)


def test_a_round_is_opened_closed_revealed_and_repeated(
    session: Session, page: WorkshopPage, agree: None
) -> None:
    begun(session)
    view = page.show_view("rounds")
    dialog = RoundDialog(view, session)
    dialog.question.setCurrentIndex(2)
    dialog.accept()
    for n, person in enumerate(session.project.workshop.participants):
        vote(session, person.id, 10 + n, 20, 30, 40)
    press(page, "Close round 1  (F8)")
    press(page, "Reveal round 1  (F8)")
    assert view.answers.rowCount() == 3
    press(view, "Repeat it")
    for n, person in enumerate(session.project.workshop.participants):
        vote(session, person.id, 10 + 5 * n, 20, 30, 40)
    press(page, "Close round 2  (F8)")
    press(page, "Reveal round 2  (F8)")
    assert latest(session).previous == "round-1"
    who = {view.changes.item(n, 0).text() for n in range(view.changes.rowCount())}
    assert who == {"Björn Ек", "Chidi Umbra"}  # Ada's answers are the same


def test_a_round_on_actors_in_general_is_repeated(session: Session, page: WorkshopPage) -> None:
    session.open(actor_ballots.revealed(["low", "high", "low"]), None)
    press(page.show_view("rounds"), "Repeat it")
    assert latest(session).previous == "round-1"
    assert [issue.id for issue in latest(session).asked.issues] == [GENERAL]


def test_a_round_on_no_issue_is_refused_in_the_dialog(session: Session, page: WorkshopPage) -> None:
    begun(session)
    dialog = RoundDialog(page.show_view("rounds"), session)
    dialog.question.setCurrentIndex(0)
    for n in range(dialog.issues.count()):
        dialog.issues.item(n).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    assert session.project.workshop.rounds == ()
    assert "issue" in words(dialog)


# Results


def test_the_group_s_weights_are_told_and_used(session: Session, page: WorkshopPage) -> None:
    begun(session)
    revealed(session, (60, 20, 10, 10), (20, 60, 10, 10), (40, 40, 10, 10))
    view = page.show_view("results")
    assert "Effectiveness 40%, Cost of coordination 40%" in view.headline.text()
    assert view.people.rowCount() == 3
    assert view.issues.rowCount() == 15
    press(view, "Use these weights")
    shares = session.project.weights.shares
    assert shares["effectiveness"] == pytest.approx(0.4)
    assert session.project.weights.origin == "workshop"
    assert "adopted" in minutes_of(session.project)[-1]
    session.undo_stack.undo()
    assert session.project.weights.origin != "workshop"


def test_one_alone_and_a_way_of_adding_up_can_be_chosen(session: Session, page: WorkshopPage) -> None:
    begun(session)
    revealed(session, (60, 20, 10, 10), (20, 60, 10, 10), (40, 40, 10, 10))
    view = page.show_view("results")
    view.who.setCurrentIndex(view.who.findText("only Ada Quill"))
    view.refresh()
    assert "Effectiveness 60%" in view.headline.text()
    view.who.setCurrentIndex(0)
    choose(view.aggregation, "geometric mean of weights")
    assert session.project.workshop.aggregation.value == "priorities-geometric"
    assert "Effectiveness 39%" in view.headline.text()


def test_what_to_discuss_jumps_to_its_place(session: Session, page: WorkshopPage) -> None:
    begun(session)
    revealed(session, (80, 5, 5, 10), (5, 80, 5, 10), (25, 25, 25, 25))
    view = page.show_view("discuss")
    assert view.headline.text().startswith("Discuss")
    wanted = []
    page.weight_requested.connect(wanted.append)
    first = view.discussion().items[0]
    before = session.project.weights
    use, show = "Use the group's weights and show on the Robustness page", "Show on the Robustness page"
    wait_until(lambda: bool(buttons(view, use)))
    buttons(view, use)[0].click()
    assert wanted == [first.criterion.id]
    assert session.issue_id == first.effects[0].issue.id
    result = session.group_result(session.project.workshop.rounds[-1].id)
    shares = result.usable(session.project.workshop.aggregation).shares
    assert [session.project.weights.share(c) for c in result.table.criteria] == pytest.approx(shares)
    wait_until(lambda: len(buttons(view, show)) == len(view.discussion().shown))
    session.undo_stack.undo()
    assert session.project.weights == before
    wait_until(lambda: bool(buttons(view, use)) and not buttons(view, show))


def test_dissent_is_told_and_recorded(session: Session, page: WorkshopPage, agree: list[str]) -> None:
    begun(session)
    revealed(session, (80, 5, 5, 10), (5, 80, 5, 10), (25, 25, 25, 25))
    view = page.show_view("dissent")
    assert "Under their own weights" in view.sentences.text()
    view.issue.setCurrentIndex(view.issue.findData("trade"))
    view.who.setCurrentIndex(view.who.findData("ada-quill"))
    view.reason.setPlainText("Too slow")
    press(view, "Put it on record")
    (dissent_entry,) = session.project.workshop.dissents
    assert (dissent_entry.issue, dissent_entry.voter, dissent_entry.reason) == (
        "trade",
        "ada-quill",
        "Too slow",
    )
    view.table.selectRow(0)
    press(view, "Remove the selected reason")
    assert agree == ["Remove this reason from the record?"]
    assert session.project.workshop.dissents == ()


def test_signatures_show_later_edits(session: Session, page: WorkshopPage) -> None:
    begun(session)
    view = page.show_view("sign-off")
    view.sign()
    view.word.setCurrentIndex(1)
    view.reason.setText("Trade is missing")
    view.sign()
    assert "2 of 3 have signed the present state: 1 in agreement, 1 under dissent." in view.state.text()
    session.apply("Weigh", lambda p: p.__class__(**{**_fields(p), "weights": p.weights.moved("cost", 0.7)}))
    assert "2 of 2 signed an earlier state" in view.state.text()
    session.undo_stack.undo()
    assert "have signed the present state" in view.state.text()


def test_looking_at_a_step_changes_nothing(session: Session, page: WorkshopPage) -> None:
    begun(session)
    view = page.show_view("agenda")
    before = session.project
    for row in range(view.steps.count()):
        view.steps.setCurrentRow(row)
    assert session.project is before
    assert "Sign-off" in words(view)
    press(view, "Go on with this step")
    assert session.project.workshop.step is AgendaStep.SIGN_OFF
    press(view, "Open Sign-off")
    assert page.current == "sign-off"
    view = page.show_view("agenda")
    view.entry.setText("We decided to go on")
    QTest.keyClick(view.entry, Qt.Key.Key_Return)
    assert session.project.workshop.minutes[-1].text == "We decided to go on"
    view.entry.setText("We go with the EU")
    press(view, "Record as a decision")
    minute = session.project.workshop.minutes[-1]
    assert (minute.text, minute.kind) == ("We go with the EU", MinuteKind.DECISION)
    assert view.minutes.item(0, 1).text() == "Decision: We go with the EU"
    assert not view.entry.text()


# The room


def test_the_room_sees_the_question_and_the_count_but_no_names(session: Session, qtbot) -> None:
    begun(session, anonymous=True)
    room = RoomWindow(session)
    qtbot.addWidget(room)
    room.show()
    opened(session)
    vote(session, "participant-1", 1, 2, 3, 4)
    content = room.content()
    assert (content.heading, content.main, content.voted) == (
        "Round 1",
        "How much does each criterion matter?",
        (1, 4),
    )
    room.show_what("result")
    assert "Participant" not in room.content().description
    session.apply_without_undo(lambda p: set_timer(p, 90))
    room.start_timer()
    assert room.corner in ("1:30", "1:29"), "beside the question, which it never covers"
    room.stop_timer()
    assert not room.counting
    assert not room.grab().isNull()


def test_the_room_without_a_workshop_says_how_to_begin_one_and_how_to_leave(session: Session, qtbot) -> None:
    assert session.project.workshop is None
    room = RoomWindow(session)
    qtbot.addWidget(room)
    with qtbot.waitActive(room):  # shortcuts are those of the active window
        room.show()
        room.activateWindow()
    assert "Workshop page" in room.content().description
    assert "F6" in room.content().below
    QTest.keyClick(room, Qt.Key.Key_F6)
    assert not room.isVisible()


def test_the_room_comes_back_when_the_projector_goes(session: Session, qtbot) -> None:
    begun(session)
    room = RoomWindow(session)
    qtbot.addWidget(room)
    room.showFullScreen()
    room.screen_removed(room.screen())
    assert room.isVisible()
    assert not room.isFullScreen()


def test_the_smallest_text_can_be_read_from_ten_metres() -> None:
    """Capitals of a two-hundredth of the distance on a picture 1.12 m high; capitals are 0.7 of a size."""
    assert 0.7 * SMALLEST * 1.12 >= 10 / 200
