# SPDX-License-Identifier: MIT
"""Nobody can tie answers to a person in an anonymous workshop."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.group.minutes import minute_text
from mcda_app.domain.edits.workshop.anonymity import (
    make_anonymous,
    make_named,
    remaining_names,
    retention_notes,
)
from mcda_app.domain.edits.workshop.minutes import add_dissent, add_minute
from mcda_app.domain.edits.workshop.participants import (
    add_participant,
    edit_participant,
    remove_participant,
    set_attendance,
)
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.voting.ballots import progress, read_ballots, read_remarks, shown_groups
from mcda_app.domain.workshop.workshop import Attendee, BallotSource, MinuteKind, Participant, RoundKind
from mcda_app.errors import EditError
from mcda_app.exchange.data.csv_table import long_csv
from mcda_app.exchange.data.json_results import results_json
from mcda_app.files.project_file import dumps, save_project
from tests.domain.workshops import (
    AT,
    NAMES,
    anonymous,
    cast_ballot,
    code_of,
    issue_ids,
    named,
    open_round,
    people,
    points,
    reveal_round,
    revealed,
    sign_off,
    voted,
)

PERSONAL = (*NAMES, "Adviser", *(f"Ministry {n}" for n in range(7)))


def told_before():
    """Seven named people after two rounds, with reasons, dissent, minutes and signatures."""
    project = revealed(named(7), RoundKind.GUT, issue_ids=issue_ids(named()))
    project = open_round(project, RoundKind.WEIGHTS, AT)
    for n, voter in enumerate(people(project)):
        project = edit_participant(project, voter, weight=n + 1)
        project = cast_ballot(
            project,
            "round-2",
            voter,
            points(n + 1, 2, 3, 4),
            source=BallotSource.FILE,
            at=f"2026-03-04T11:0{n}",
            reasons={"cost": f"reason {n}"},
        )
    project = reveal_round(close_round(project, "round-2", AT), "round-2", AT)
    project = add_dissent(project, "Too slow.", voter=people(project)[0], at=AT)
    project = add_minute(project, AT, f"{NAMES[3]} asked for a second round.")
    project = add_minute(project, AT, "We paused.")
    return sign_off(project, people(project)[1], AT, "hash", agrees=False, reason="Not enough evidence.")


def as_kept(project, path):
    save_project(project, path)
    return path.read_bytes()


@pytest.mark.parametrize("seed", range(3))
def test_no_name_is_left_in_the_file_or_in_an_export(tmp_path, seed):
    before = told_before()
    with_snapshot = as_kept(before, tmp_path / "before.mcda")
    assert all(word.encode() in with_snapshot for word in PERSONAL)
    after = make_anonymous(before, AT, keep_attendance=False, rng=Random(seed))
    everything = (
        as_kept(after, tmp_path / "before.mcda"),
        results_json(after).encode(),
        long_csv(after).encode(),
    )
    ids = people(before)
    for data in everything:
        folded = data.decode().casefold()
        for word in (*PERSONAL, *ids, *(code_of(p) for p in before.workshop.participants)):
            assert word.casefold() not in folded
            assert json.dumps(word).strip('"').casefold() not in folded
        assert "11:0" not in folded


def test_the_minutes_forget_who_left_or_had_another_name():
    project = revealed(named(4), RoundKind.WEIGHTS)
    project = edit_participant(project, people(project)[0], present=False, at=AT)
    project = edit_participant(project, people(project)[0], name="Somebody Else", at=AT)
    project = add_participant(project, "Olive Guest", at=AT)
    project = remove_participant(project, people(project)[-1], at=AT)
    assert NAMES[0] in dumps(project)
    assert "Olive Guest" in dumps(project)
    after = dumps(make_anonymous(project, AT, keep_attendance=False, rng=Random(1)))
    assert NAMES[0] not in after
    assert "Olive Guest" not in after


def test_an_attendance_list_is_the_one_place_with_names():
    after = make_anonymous(told_before(), AT, keep_attendance=True, rng=Random(1))
    stored_attendance = json.loads(dumps(after))["workshop"]
    attendance = stored_attendance.pop("attendance")
    assert [p["name"] for p in attendance] == sorted(NAMES, key=str.casefold)
    assert all(set(p) == {"name", "role", "organisation"} for p in attendance)
    rest = json.dumps(stored_attendance, ensure_ascii=False)
    assert not any(word in rest for word in PERSONAL)


def test_ballots_keep_together_by_voter_and_nobody_votes_under_their_numbers_again():
    before = told_before()
    after = make_anonymous(before, AT, keep_attendance=False, rng=Random(5))
    for round_id in ("round-1", "round-2"):
        was = {b.voter: b.answers for b in read_ballots(before.workshop, round_id)}
        now = {b.voter: b.answers for b in read_ballots(after.workshop, round_id)}
        assert Counter(map(repr, was.values())) == Counter(map(repr, now.values()))
        assert set(now) == {f"participant-{n}" for n in range(1, 8)}
    pairs = [
        {
            (repr(a.answers), repr(b.answers))
            for a in read_ballots(p.workshop, "round-1")
            for b in read_ballots(p.workshop, "round-2")
            if a.voter == b.voter
        }
        for p in (before, after)
    ]
    assert pairs[0] == pairs[1]
    again = open_round(after, RoundKind.WEIGHTS, AT)
    assert progress(again.workshop, "round-3").expected == 7
    with pytest.raises(EditError, match="earlier ballots"):
        cast_ballot(again, "round-3", "participant-1", points(1, 1, 1, 1), source=BallotSource.PAPER, at=AT)
    with pytest.raises(EditError, match="earlier ballots"):
        sign_off(after, "participant-1", AT, "hash")


def test_numbers_follow_neither_names_nor_one_another():
    before = told_before()
    firsts = set()
    for seed in range(30):
        after = make_anonymous(before, AT, keep_attendance=False, rng=Random(seed))
        answers = {
            b.voter: b.answers.points["effectiveness"] for b in read_ballots(after.workshop, "round-2")
        }
        firsts.add(answers["participant-1"])
    assert len(firsts) == 7


def test_reasons_stay_apart_and_what_names_anybody_goes():
    after = make_anonymous(told_before(), AT, keep_attendance=False, rng=Random(2)).workshop
    assert read_remarks(after, "round-2") == tuple(("cost", f"reason {n}") for n in range(7))
    assert [(d.reason, d.voter, d.at) for d in after.dissents] == [
        ("Not enough evidence.", "", ""),
        ("Too slow.", "", ""),
    ]
    assert after.sign_offs == ()
    sentences = [minute_text(after, m) for m in after.minutes]
    assert "We paused." in sentences
    assert sentences[-1] == "The workshop was made anonymous."
    assert {m.kind for m in after.minutes} == {MinuteKind.ROUND, MinuteKind.NOTE, MinuteKind.PEOPLE}
    assert {p.weight for p in after.participants} == {1.0}


def test_names_that_stand_in_other_texts_are_pointed_out():
    before = told_before()
    before = add_dissent(before, "I think FATOU is wrong.", voter=people(before)[0], at=AT)
    before = replace(before, notes="Written by Emil.")
    for keep_attendance in (True, False):
        after = make_anonymous(before, AT, keep_attendance=keep_attendance, rng=Random(1))
        assert remaining_names(before.workshop, after) == ("Emil", "Fatou")
    clean = make_anonymous(told_before(), AT, keep_attendance=True, rng=Random(1))
    assert remaining_names(before.workshop, clean) == ()


def test_an_open_round_is_closed_first():
    with pytest.raises(EditError, match="still open"):
        make_anonymous(voted(named(), RoundKind.WEIGHTS), AT, keep_attendance=False)
    with pytest.raises(EditError, match="already"):
        make_anonymous(anonymous(), AT, keep_attendance=False)


def test_names_return_only_where_nobody_voted():
    assert make_named(set_attendance(anonymous(), [Attendee("Ada")])).workshop.participants == ()
    with pytest.raises(EditError, match="belong to slips"):
        make_named(revealed(anonymous(), RoundKind.WEIGHTS))
    with pytest.raises(EditError, match="not anonymous"):
        make_named(named())


GROUPS = st.lists(st.sampled_from(["", "A", "B", "C", "D"]), max_size=20)


@given(GROUPS)
def test_no_group_is_shown_that_would_point_at_one_or_two(groups):
    crowd = [Participant(str(n), "", group=g) for n, g in enumerate(groups)]
    visible_groups = shown_groups(crowd, True)
    sizes = Counter(groups)
    assert "" not in visible_groups
    assert all(sizes[g] >= 3 for g in visible_groups)
    rest = len(groups) - sum(sizes[g] for g in visible_groups)
    assert not visible_groups or rest == 0 or rest >= 3
    assert set(shown_groups(crowd, False)) == set(groups) - {""}


def test_groups_are_shown_where_that_gives_nobody_away():
    crowd = [Participant(str(n), "", group=g) for n, g in enumerate("AAAABBBCC")]
    # Showing A and B would leave the two of C by themselves; the smaller of them joins these.
    assert shown_groups(crowd, True) == ("A",)
    assert shown_groups(crowd[:7], True) == ("A", "B")


def test_everybody_can_read_what_is_kept():
    hidden, open_ = (
        " ".join(retention_notes(anonymous().workshop)),
        " ".join(retention_notes(named().workshop)),
    )
    assert "never learns who holds which slip" in hidden
    assert "no names at all" in hidden
    listed = set_attendance(anonymous(), [Attendee("Ada")])
    assert "attendance list: names" in " ".join(retention_notes(listed.workshop))
    assert "name, role, organisation" in open_
