# SPDX-License-Identifier: MIT
"""The list of what to check: entries, settling a score, and doubts that follow scales and scores."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.evidence.doubts import set_doubt, set_doubts
from mcda_app.domain.edits.evidence.tasks import (
    NewScore,
    add_task,
    change_task,
    remove_task,
    set_task_state,
    settle,
    task_of,
)
from mcda_app.domain.edits.issues import remove_issue
from mcda_app.domain.edits.scores import reset_scores, type_score
from mcda_app.domain.evidence.plausible import plausible
from mcda_app.domain.evidence.tasks import Rated, ScorePlace, TaskState
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Level, Scale
from mcda_app.domain.score import Evidence
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash

PLACE = ScorePlace("trade", "global", "cost")
OTHER = ScorePlace("trade", "selective", "cost")


def listed() -> Project:
    return add_task(presets.load(), [PLACE], ask="Ministry of trade")


def score_at(project: Project, place: ScorePlace = PLACE):
    return project.issue(place.issue).score(place.option, place.criterion)


def test_settling_a_score_updates_it_and_ticks_its_entry_in_one_step() -> None:
    before = listed()
    study = NewScore("medium", None, Evidence.TEXT, "Study 7", "Two rounds sufficed.", Doubt("low", "medium"))
    after = settle(before, PLACE, study, on="2026-11-30", result="Lower than assumed")
    score = score_at(after)
    assert (score.level, score.evidence, score.source, score.reason) == (
        "medium",
        Evidence.TEXT,
        "Study 7",
        "Two rounds sufficed.",
    )
    assert score.doubt == Doubt("low", "medium")
    (task,) = after.evidence_tasks
    assert (task.state, task.result, task.ask) == (
        TaskState.SETTLED,
        "Lower than assumed",
        "Ministry of trade",
    )
    (settlement,) = task.settlements
    assert (settlement.before, settlement.after) == (Rated(3.0, "high"), Rated(2.0, "medium"))
    assert reset_scores(after, "trade", [PLACE[1:]]).issue("trade").score("global", "cost").level == "high"


def test_a_confirmed_score_keeps_its_value_and_loses_its_doubt() -> None:
    before = listed()
    confirmed = NewScore("high", None, Evidence.TABLE, "Annual report, table 3")
    after = settle(before, PLACE, confirmed, on="2026-11-30")
    may_be = plausible(score_at(after), after.criterion("cost"))
    assert may_be is not None
    assert may_be.certain
    assert after.evidence_tasks[0].state is TaskState.SETTLED


def test_an_entry_of_several_scores_is_ticked_with_the_last() -> None:
    project = add_task(presets.load(), [PLACE, OTHER])
    assert task_of(project, OTHER) is project.evidence_tasks[0]
    first = settle(project, PLACE, NewScore("low", None, Evidence.TEXT), on="2026-11-30")
    assert first.evidence_tasks[0].state is TaskState.OPEN
    assert first.evidence_tasks[0].unsettled == (OTHER,)
    assert task_of(first, PLACE) is None
    both = settle(first, OTHER, NewScore("low", None, Evidence.TEXT), on="2026-12-01")
    assert both.evidence_tasks[0].state is TaskState.SETTLED


def test_settling_what_is_not_on_the_list_records_it_there() -> None:
    after = settle(presets.load(), PLACE, NewScore("low", None, Evidence.USER, "Call"), on="2026-11-30")
    assert [t.state for t in after.evidence_tasks] == [TaskState.SETTLED]
    again = settle(after, PLACE, NewScore("medium", None, Evidence.USER, "Letter"), on="2026-12-02")
    assert [t.settlements[0].after.label for t in again.evidence_tasks] == ["low", "medium"]


def test_entries_are_changed_dropped_opened_again_and_removed() -> None:
    project = change_task(listed(), "check", owner="Ms Vos", due=" 2026-12-24 ", result="asked")
    (task,) = project.evidence_tasks
    assert (task.owner, task.due, task.result, task.ask) == (
        "Ms Vos",
        "2026-12-24",
        "asked",
        "Ministry of trade",
    )
    dropped = set_task_state(project, "check", TaskState.DROPPED)
    assert task_of(dropped, PLACE) is None
    assert task_of(set_task_state(dropped, "check", TaskState.OPEN), PLACE) is not None
    assert remove_task(project, "check").evidence_tasks == ()
    assert change_task(project, "check", due="").evidence_tasks[0].due == ""


def test_what_cannot_be_put_on_the_list_is_refused_with_a_sentence() -> None:
    project = listed()
    for refused, sentence in (
        (lambda: add_task(project, []), "Nothing is chosen."),
        (lambda: add_task(project, [PLACE]), "on the list already"),
        (lambda: add_task(project, [ScorePlace("trade", "nobody", "cost")]), "nobody"),
        (lambda: change_task(project, "check", due="soon"), "“soon” is not a date."),
        (lambda: change_task(project, "check-9", owner="x"), "check-9"),
        (lambda: settle(project, PLACE, NewScore(None, None, Evidence.USER), on="2026-11-30"), "no score"),
        (lambda: settle(project, PLACE, NewScore("never", None, Evidence.USER), on="2026-11-30"), "never"),
    ):
        with pytest.raises(EditError) as error:
            refused()
        assert sentence in str(error.value)


def test_a_removed_issue_leaves_its_entries_on_the_list() -> None:
    assert remove_issue(listed(), "trade").evidence_tasks[0].places == (PLACE,)


@pytest.mark.parametrize(
    ("doubt", "sentence"),
    [
        (Doubt("none", "low"), "must lie between"),
        (Doubt("none", "extreme"), "levels or numbers on the scale"),
        (Doubt(-1.0, 4.0), "levels or numbers on the scale"),
        (Doubt(float("nan"), 4.0), "levels or numbers on the scale"),
    ],
)
def test_doubts_that_do_not_fit_are_refused(doubt: Doubt, sentence: str) -> None:
    with pytest.raises(EditError, match=sentence):
        set_doubt(presets.load(), PLACE, doubt)


def test_a_doubt_belongs_to_one_value_of_the_score() -> None:
    project = set_doubt(presets.load(), PLACE, Doubt("medium", "high"))
    other = type_score(project, "trade", "global", "cost", "low")
    assert score_at(other).doubt is None
    back = type_score(other, "trade", "global", "cost", "high")
    assert score_at(back).doubt == Doubt("medium", "high")
    assert score_at(set_doubt(project, PLACE, None)).doubt is None


def test_a_missing_score_has_no_doubt() -> None:
    empty = type_score(presets.load(), "trade", "global", "cost", "")
    with pytest.raises(EditError, match="There is no score yet"):
        set_doubts(empty, {PLACE: Doubt("low", "high")})


def test_doubts_follow_a_new_scale_and_end_where_they_do_not_fit() -> None:
    project = set_doubt(presets.load(), PLACE, Doubt("medium", "very-high"))
    criterion = project.criterion("cost")
    stretched = tuple(replace(level, value=10 * level.value) for level in criterion.scale.levels)
    wider = replace_criterion(project, replace(criterion, scale=Scale(stretched)))
    assert score_at(wider).doubt == Doubt("medium", "very-high")
    numbers = replace_criterion(project, replace(criterion, scale=Scale(low=0.0, high=9.0)))
    assert score_at(numbers).doubt == Doubt(2.0, 4.0)
    short = replace_criterion(project, replace(criterion, scale=Scale(low=0.0, high=3.5)))
    assert score_at(short).doubt is None
    without = tuple(v for v in criterion.scale.levels if v.id != "medium")
    gone = replace_criterion(
        project, replace(criterion, scale=Scale((*without[:2], Level("x", "X", 2.0), *without[2:])))
    )
    assert score_at(gone).doubt == Doubt("x", "very-high")


def test_neither_doubts_nor_the_list_change_the_hash_of_the_decision() -> None:
    project = presets.load()
    assert inputs_hash(set_doubt(project, PLACE, Doubt("low", "high"))) == inputs_hash(project)
    assert inputs_hash(listed()) == inputs_hash(project)
    settled = settle(listed(), PLACE, NewScore("low", None, Evidence.TEXT), on="2026-11-30")
    assert inputs_hash(settled) != inputs_hash(project)
