# SPDX-License-Identifier: MIT
"""Steps in the audit trail: each undoable one while it is kept, drags as one, and nothing of a vote."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from mcda_app.analysis.audit.sentences import ChangeTexts, step_sentence
from mcda_app.domain.audit.trail import AuditTrail, StepKind
from mcda_app.domain.deviations.deviation import Assessment, Deviation
from mcda_app.domain.edits.issues import rename_issue
from mcda_app.domain.edits.project import set_texts
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.evidence.tasks import Rated, ScorePlace
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind
from mcda_app.files import presets
from mcda_app.files.audit_chain import first_break, started
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads
from mcda_app.i18n import tr_lazy
from mcda_app.ui.core.session import Session
from tests.domain.workshops import anonymous, answers_to, cast_ballot, open_round, people, reveal_round

AT = "2026-11-30T10:00:00+01:00"


def begin(session: Session) -> None:
    session.set_audit(started(session.project.audit, AT, "Ada", inputs_hash(session.project)))


def trail(session: Session) -> AuditTrail:
    assert session.project.audit is not None
    assert first_break(session.project.audit) is None
    return session.project.audit


def steps(session: Session) -> list[str]:
    return [step_sentence(entry) for entry in trail(session).entries[1:]]


def rename(session: Session, title: str) -> None:
    session.apply(tr_lazy("Rename an issue"), lambda p: rename_issue(p, "trade", title))


def weigh(session: Session, share: float) -> None:
    text = tr_lazy("Weigh {title}").format(title="Cost")
    session.apply(text, lambda p: set_weights(p, p.weights.moved("cost", share)), merge="cost")


def test_nothing_is_kept_unless_it_is_asked_for(session: Session) -> None:
    rename(session, "One")
    assert session.project.audit is None
    begin(session)
    session.set_audit(replace(trail(session), keeping=False))
    rename(session, "Two")
    assert steps(session) == []


def test_each_step_says_who_when_what_and_what_the_inputs_are_then(session: Session) -> None:
    begin(session)
    session.person = lambda: "Ben"
    rename(session, "Mine")
    entry = trail(session).entries[-1]
    assert (entry.person, entry.kind, entry.inputs) == ("Ben", StepKind.STEP, inputs_hash(session.project))
    assert abs(datetime.now().astimezone() - datetime.fromisoformat(entry.at)) < timedelta(minutes=5)
    assert step_sentence(entry) == "Rename an issue"
    old = presets.load().issue("trade").title
    assert f"Mine · Title: {old} → Mine" in ChangeTexts(session.project).sentences(entry)
    assert session.modified


def test_undo_and_redo_are_entries_not_erasures(session: Session) -> None:
    begin(session)
    rename(session, "Mine")
    session.undo_stack.undo()
    session.undo_stack.redo()
    session.undo_stack.undo()
    kinds = [entry.kind for entry in trail(session).entries]
    assert kinds == [StepKind.STARTED, StepKind.STEP, StepKind.UNDONE, StepKind.REDONE, StepKind.UNDONE]
    undone = trail(session).entries[-1]
    assert undone.inputs == inputs_hash(session.project) == trail(session).entries[0].inputs
    assert steps(session)[1] == "Undone: Rename an issue"
    assert loads(dumps(session.project)).audit == trail(session)


def test_undoing_what_came_before_the_trail_keeps_the_trail(session: Session) -> None:
    rename(session, "Mine")
    begin(session)
    session.undo_stack.undo()
    assert [entry.kind for entry in trail(session).entries] == [StepKind.STARTED, StepKind.UNDONE]


def test_a_drag_is_one_entry_once_it_ends(session: Session) -> None:
    begin(session)
    session.begin_gesture()
    for share in (0.3, 0.4, 0.5):
        weigh(session, share)
    assert steps(session) == []
    session.settle_audit()
    assert steps(session) == ["Weigh Cost"]
    (change,) = (c for c in trail(session).entries[-1].changes if c.path == ("weights", "shares", "cost"))
    assert (change.before, change.after) == ("0.25", "0.5")
    session.begin_gesture()
    weigh(session, 0.1)
    rename(session, "Mine")
    session.begin_gesture()
    weigh(session, 0.2)
    session.undo_stack.undo()
    expected = ["Weigh Cost", "Weigh Cost", "Rename an issue", "Weigh Cost", "Undone: Weigh Cost"]
    assert steps(session) == expected


def test_a_drag_in_one_document_is_no_entry_of_the_next(session: Session) -> None:
    begin(session)
    weigh(session, 0.5)
    session.open(replace(presets.load(), audit=trail(session)), None)
    session.settle_audit()
    assert steps(session) == []


def test_a_step_is_read_in_the_language_of_the_reader(session: Session) -> None:
    from mcda_app.files.resources import resource
    from mcda_app.i18n import install, load

    begin(session)
    rename(session, "Mine")
    english = dumps(session.project)
    try:
        load("de", resource("translations"))
        session.language_changed()
        assert steps(session) == ["Thema umbenennen"]
        assert dumps(session.project) == english
    finally:
        install("en", {})


@pytest.mark.parametrize("kind", [RoundKind.WEIGHTS, RoundKind.SCORES])
def test_a_workshop_leaves_no_entry_of_any_ballot(session: Session, kind: RoundKind) -> None:
    """Neither ballots nor when they came, nor rounds, nor codes."""
    project = anonymous(4)
    session.open(project, None)
    begin(session)
    before = trail(session)

    def ballot(project: Project, voter: str, answers: Answers) -> Project:
        return cast_ballot(project, round_.id, voter, answers, source=BallotSource.KEYBOARD, at=AT)

    issues = {} if kind is RoundKind.WEIGHTS else {"issue_ids": ["trade"]}
    session.apply_without_undo(lambda p: open_round(p, kind, AT, **issues))
    round_ = session.project.workshop.rounds[-1]  # type: ignore[union-attr]
    for n, voter in enumerate(people(session.project)):
        answers = answers_to(round_, Random(n))
        session.apply_without_undo(lambda p, v=voter, a=answers: ballot(p, v, a))
        assert trail(session) == before
    session.apply_without_undo(lambda p: close_round(p, round_.id, AT))
    session.apply_without_undo(lambda p: reveal_round(p, round_.id, AT))
    assert trail(session) == before
    rename(session, "Mine")
    assert {c.path[:2] for c in trail(session).entries[-1].changes} == {("issues", "trade")}


def test_an_edit_of_workshop_and_project_lists_the_project_alone(session: Session) -> None:
    def both(project: Project) -> Project:
        workshop = anonymous(3).workshop
        return replace(set_texts(project, "New", "", ""), workshop=workshop)

    begin(session)
    session.apply("Both", both)
    assert {change.path[0] for change in trail(session).entries[-1].changes} <= {
        "title",
        "description",
        "notes",
    }


def test_what_voters_gave_leaves_no_entry_when_it_is_kept_or_undone(session: Session) -> None:
    low, high = (Assessment(who, Rated(value)) for who, value in (("Ann", 0.0), ("Bob", 2.0)))
    parting = Deviation(ScorePlace("trade", "global", "cost"), low, high)
    begin(session)
    before = trail(session)
    session.apply("Keep", lambda p: replace(p, deviations=(parting,)))
    session.undo_stack.undo()
    session.undo_stack.redo()
    assert session.project.deviations == (parting,)
    assert trail(session) == before


def test_removing_the_trail_leaves_nothing_of_it(session: Session) -> None:
    begin(session)
    rename(session, "Mine")
    session.set_audit(None)
    assert '"audit"' not in dumps(session.project)
    session.undo_stack.undo()
    assert session.project == presets.load()
