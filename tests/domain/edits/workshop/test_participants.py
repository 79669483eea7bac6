# SPDX-License-Identifier: MIT
"""People, agenda, minutes, decisions and signatures of a workshop."""

from __future__ import annotations

import pytest

from mcda_app.domain.edits.workshop.agenda import enter_step
from mcda_app.domain.edits.workshop.minutes import (
    add_dissent,
    add_minute,
    remove_dissent,
)
from mcda_app.domain.edits.workshop.participants import (
    add_participant,
    edit_participant,
    issue_codes,
    make_slips,
    remove_participant,
    set_attendance,
    set_headcount,
)
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import (
    adopt_weights,
    begin_workshop,
    remove_workshop,
    set_aggregation,
    set_timer,
    tick_step,
)
from mcda_app.domain.elicitation import Aggregation
from mcda_app.domain.voting.ballots import redacted_for_export
from mcda_app.domain.voting.lookup import signatures
from mcda_app.domain.workshop.signatures import Dissent
from mcda_app.domain.workshop.workshop import AgendaStep, Attendee, MinuteKind, RoundKind
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.inputs_hash import record_hash
from tests.domain.workshops import (
    AT,
    SEALER,
    anonymous,
    code_of,
    minutes_of,
    named,
    people,
    revealed,
    sign_off,
    voted,
    whose_code,
    with_codes,
)

SHARES = {"effectiveness": 4.0, "cost": 3.0, "alignment": 2.0, "leverage": 1.0}


def test_a_project_has_one_workshop_or_none():
    with pytest.raises(EditError, match="has no workshop"):
        add_participant(presets.load(), "Ada")
    with pytest.raises(EditError, match="already"):
        begin_workshop(named())
    assert remove_workshop(named()).workshop is None
    first, second = (begin_workshop(presets.load()).workshop.id for _ in range(2))
    assert first != second


def test_participants_have_codes_of_their_own_and_are_found_by_them():
    project = named(7)
    codes = [code_of(p) for p in project.workshop.participants]
    assert len(set(codes)) == 7
    for person in project.workshop.participants:
        assert whose_code(project, code_of(person).lower()) == person
    first = people(project)[0]
    again, issued = issue_codes(project, SEALER, [first])
    other = issued[first]
    assert other not in codes
    with pytest.raises(EditError, match="not in use"):
        whose_code(project, other)
    assert whose_code(again, other).id == first
    with pytest.raises(EditError, match="not in use"):
        whose_code(again, codes[0])


def test_what_is_known_of_participants_is_edited():
    project = named()
    first = people(project)[0]
    edited = edit_participant(
        project, first, name=" Ada  Q. ", role="Chair", organisation="", group="A", weight=2, present=False
    )
    one = edited.workshop.participants[0]
    assert (one.name, one.role, one.organisation, one.group) == ("Ada Q.", "Chair", "", "A")
    assert (one.weight, one.present) == (2.0, False)
    assert edit_participant(project, first) is project
    assert people(remove_participant(project, first)) == people(project)[1:]


@pytest.mark.parametrize("weight", [0, -1, float("nan"), float("inf")])
def test_voting_weights_are_above_zero(weight):
    project = named()
    with pytest.raises(EditError, match="above 0"):
        edit_participant(project, people(project)[0], weight=weight)


@pytest.mark.parametrize("name", ["", "  ", "ada quill", "x" * 201])
def test_names_are_told_apart(name):
    with pytest.raises(EditError):
        add_participant(named(), name)


def test_whoever_voted_or_signed_stays():
    project = voted(named(), RoundKind.WEIGHTS)
    with pytest.raises(EditError, match="has voted"):
        remove_participant(project, people(project)[0])
    signed = sign_off(named(), people(named())[0], AT, "hash")
    with pytest.raises(EditError, match="has signed"):
        remove_participant(signed, people(signed)[0])


def test_nothing_personal_is_kept_of_a_slip():
    project = anonymous()
    first = people(project)[0]
    for edit in (
        lambda: add_participant(project, "Ada"),
        lambda: edit_participant(project, first, name="Ada"),
        lambda: edit_participant(project, first, weight=3),
        lambda: remove_participant(project, first),
        lambda: make_slips(project, 2),
    ):
        with pytest.raises(EditError):
            edit()
    with pytest.raises(EditError):
        make_slips(named(), 5)


def test_slips_are_numbered_on_and_their_codes_do_not_follow_the_numbers():
    project = with_codes(make_slips(anonymous(30), 5, "Trade"))
    slips = project.workshop.participants
    assert [p.id for p in slips] == [f"participant-{n}" for n in range(1, 36)]
    assert [p.group for p in slips[30:]] == ["Trade"] * 5
    codes = [code_of(p) for p in slips]
    assert len(set(codes)) == 35
    assert codes != sorted(codes)


def test_the_attendance_list_is_alphabetical_and_stands_apart():
    zoe = Attendee("Zoe", "Chair")
    project = set_attendance(anonymous(), [zoe, Attendee("  abe "), zoe])
    assert project.workshop.attendance == (Attendee("abe"), Attendee("Zoe", "Chair"))
    with pytest.raises(EditError):
        set_attendance(named(), [])
    with pytest.raises(EditError):
        set_headcount(named(), 4)
    assert set_headcount(project, 3).workshop.headcount == 3
    with pytest.raises(EditError):
        set_headcount(project, -1)


def test_the_agenda_the_room_and_the_way_of_adding_up():
    project = tick_step(tick_step(named(), AgendaStep.WELCOME), AgendaStep.REVEAL)
    project = enter_step(
        tick_step(project, AgendaStep.REVEAL, False), AgendaStep.WEIGHTS, "2026-03-04T10:00:00+01:00"
    )
    project = set_aggregation(set_timer(project, 90), Aggregation.JUDGEMENTS)
    workshop = project.workshop
    assert (workshop.step, workshop.ticked, workshop.timer) == (
        AgendaStep.WEIGHTS,
        {AgendaStep.WELCOME},
        90,
    )
    assert workshop.aggregation is Aggregation.JUDGEMENTS
    with pytest.raises(EditError):
        set_timer(project, 0)


def test_minutes_are_written_in_whole_words():
    project = add_minute(voted(named(), RoundKind.WEIGHTS), AT, " We ask\nagain. ", MinuteKind.DECISION)
    (last,) = project.workshop.minutes[1:]
    assert last.kind is MinuteKind.DECISION
    for text in (" ", "x" * 5001):
        with pytest.raises(EditError):
            add_minute(project, AT, text)


def test_dissent_is_recorded_with_who_and_when_or_in_an_anonymous_workshop_without():
    project = named()
    issue, voter = project.issues[0].id, people(project)[1]
    after = add_dissent(project, "Too slow.", issue_id=issue, voter=voter, at=AT)
    assert after.workshop.dissents == (Dissent(issue, "Too slow.", voter, AT),)
    assert remove_dissent(after, 0).workshop.dissents == ()
    hidden = anonymous()
    for reason in ("zeal", "alarm", "zeal"):
        hidden = add_dissent(hidden, reason, voter="participant-1", at=AT)
    assert hidden.workshop.dissents == (Dissent("", "alarm"), Dissent("", "zeal"))
    with pytest.raises(EditError):
        add_dissent(project, "x", voter="nobody")
    with pytest.raises(EditError):
        add_dissent(project, "x", issue_id="gone")
    with pytest.raises(EditError):
        remove_dissent(project, 0)


def test_a_groups_weights_become_the_projects_and_the_minutes_say_how():
    project = revealed(named(), RoundKind.WEIGHTS)
    changed_project = adopt_weights(project, SHARES, "round-1", Aggregation.JUDGEMENTS, AT)
    assert changed_project.weights.shares == {
        "effectiveness": 0.4,
        "cost": 0.3,
        "alignment": 0.2,
        "leverage": 0.1,
    }
    assert changed_project.weights.origin == "workshop"
    assert changed_project.workshop.aggregation is Aggregation.JUDGEMENTS
    last = changed_project.workshop.minutes[-1]
    assert last.kind is MinuteKind.DECISION
    assert "geometric mean of judgements" in minutes_of(changed_project)[-1]
    assert "Effectiveness 40%" in minutes_of(changed_project)[-1]
    closed = close_round(voted(named(), RoundKind.WEIGHTS), "round-1", AT)
    with pytest.raises(EditError, match="not been revealed"):
        adopt_weights(closed, SHARES, "round-1", Aggregation.JUDGEMENTS, AT)


def test_signatures_tell_whether_what_was_signed_still_stands():
    project = named()
    one, two, _ = people(project)
    project = sign_off(project, one, AT, "before")
    project = sign_off(project, two, AT, "before", agrees=False, reason="The cost is guessed.")
    assert minutes_of(project) == [
        "Ada Quill signed in agreement.",
        "Björn Ек signed under dissent.",
    ]
    assert [ok for _, ok in signatures(project.workshop, "after", record=record_hash(project))] == [
        False,
        False,
    ]
    project = sign_off(project, one, AT, "after")
    by_signer = {
        s.signer: (s.agrees, s.reason, ok)
        for s, ok in signatures(project.workshop, "after", record=record_hash(project))
    }
    assert by_signer == {two: (False, "The cost is guessed.", False), one: (True, "", True)}
    with pytest.raises(EditError, match="Only a dissent"):
        sign_off(project, one, AT, "after", reason="but")
    with pytest.raises(EditError, match="still open"):
        sign_off(voted(project, RoundKind.WEIGHTS), one, AT, "after")


def test_an_anonymous_signature_has_a_day_and_neither_a_number_nor_a_reason():
    project = sign_off(anonymous(), "participant-2", AT, "hash", agrees=False, reason="No.")
    project = sign_off(project, "participant-1", AT, "hash")
    signed = project.workshop.sign_offs
    assert [(s.name, s.role, s.at, s.reason) for s in signed] == [
        ("", "", "2026-03-04", ""),
        ("", "", "2026-03-04", ""),
    ]
    assert not {s.signer for s in signed} & {p.id for p in project.workshop.participants}
    assert project.workshop.dissents == (Dissent("", "No.", with_signature=True),)
    assert project.workshop.minutes == ()


@pytest.mark.parametrize("start", [named, anonymous])
def test_what_leaves_the_computer_has_no_codes_and_no_ballots_that_are_sealed(start):
    project = voted(revealed(start(), RoundKind.WEIGHTS), RoundKind.WEIGHTS)
    out = redacted_for_export(project).workshop
    assert [len(r.ballots) for r in out.rounds] == [len(people(project)), 0]
    assert not any(code_of(p) for p in out.participants)
    assert redacted_for_export(presets.load()) == presets.load()
