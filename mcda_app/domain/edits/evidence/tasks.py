# SPDX-License-Identifier: MIT
"""Edits of the list of what to check, and settling a score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from mcda_app.domain.checks import whole_text
from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.edits.scores import set_score
from mcda_app.domain.evidence.tasks import EvidenceTask, Rated, ScorePlace, Settlement, TaskState
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.titles import find_or_refuse, slug
from mcda_app.errors import EditError
from mcda_app.i18n import tr

MAX_TASKS = 2_000
"""Entries of the list."""


@dataclass(frozen=True, slots=True)
class NewScore:
    """What a score was settled to be.

    level, number  one of them, as in a Score
    doubt          what it may still be instead; None for the usual doubt by its evidence
    """

    level: str | None
    number: float | None
    evidence: Evidence
    source: str = ""
    reason: str = ""
    doubt: Doubt | None = None


def add_task(project: Project, places: Iterable[ScorePlace], *, ask: str = "") -> Project:
    """A new entry of the list of what to check.

    Raises EditError without scores, for a score that the project does not have, and for one that is on the
    list already.
    """
    chosen = tuple(dict.fromkeys(places))
    if not chosen:
        raise EditError(tr("Nothing is chosen."), remedy=tr("Choose a score to check."))
    for place in chosen:
        _check_place(project, place)
        if task_of(project, place) is not None:
            raise EditError(tr("That score is on the list already."))
    if len(project.evidence_tasks) >= MAX_TASKS:
        raise EditError(tr("The list has {most} entries, the maximum.").format(most=MAX_TASKS))
    task = EvidenceTask(slug("check", [t.id for t in project.evidence_tasks]), chosen, ask=whole_text(ask))
    return replace(project, evidence_tasks=(*project.evidence_tasks, task))


def task_of(project: Project, place: ScorePlace) -> EvidenceTask | None:
    """The open entry about a score, if there is one."""
    return next(
        (t for t in project.evidence_tasks if t.state is TaskState.OPEN and place in t.unsettled), None
    )


def remove_task(project: Project, task_id: str) -> Project:
    _require_task(project, task_id)
    return replace(project, evidence_tasks=tuple(t for t in project.evidence_tasks if t.id != task_id))


def change_task(
    project: Project,
    task_id: str,
    *,
    owner: str | None = None,
    ask: str | None = None,
    due: str | None = None,
    result: str | None = None,
) -> Project:
    """Change the texts of an entry; None leaves one as it is. Raises EditError for a due day that is none."""
    task = _require_task(project, task_id)
    if due:
        due = checked_day(due)
    changed = replace(
        task,
        owner=task.owner if owner is None else whole_text(owner),
        ask=task.ask if ask is None else whole_text(ask),
        due=task.due if due is None else due,
        result=task.result if result is None else whole_text(result),
    )
    return _with_task(project, changed)


def set_task_state(project: Project, task_id: str, state: TaskState) -> Project:
    """Drop an entry, open it again, or tick it off without changing a score."""
    return _with_task(project, replace(_require_task(project, task_id), state=state))


def settle(
    project: Project, place: ScorePlace, new: NewScore, *, on: str, result: str | None = None
) -> Project:
    """A score becomes what a check found; its evidence and doubt follow, and its entry is ticked off.

    place   of a score with or without an entry on the list; without one it gets a ticked one
    on      the day, as YYYY-MM-DD
    result  what came of it; None leaves the entry's text as it is
    """
    _check_place(project, place)
    criterion = project.criterion(place.criterion)
    score = project.issue(place.issue).score(place.option, place.criterion)
    before = _rated(score, criterion)
    settled = _settled(score, new)
    if settled.missing:
        raise EditError(tr("There is no score yet."), remedy=tr("Type the score first."))
    project = set_score(project, place.issue, place.option, place.criterion, settled)
    after = _rated(project.issue(place.issue).score(place.option, place.criterion), criterion)
    assert after is not None  # the edit refused it otherwise
    task = task_of(project, place)
    if task is None:
        project = add_task(project, (place,))
        task = project.evidence_tasks[-1]
    done = replace(task, settlements=(*task.settlements, Settlement(place, before, after, checked_day(on))))
    if result is not None:
        done = replace(done, result=whole_text(result))
    if not done.unsettled:
        done = replace(done, state=TaskState.SETTLED)
    return _with_task(project, done)


def _settled(score: Score, new: NewScore) -> Score:
    settled = score.edited(new.level, new.number)
    if new.reason and new.reason != settled.reason_text:
        settled = settled.with_reason(whole_text(new.reason))
    if settled.coalition is not None and new.evidence is not Evidence.COMPUTED:
        settled = settled.with_reason("")  # it does not rest on a coalition any more
    if new.source:
        settled = replace(settled, imported=None)  # which would stand in place of the source
    if (settled.evidence, settled.source) != (new.evidence, new.source):
        settled = settled.with_evidence(new.evidence, whole_text(new.source))
    return replace(settled, doubt=new.doubt)


def checked_day(text: str) -> str:
    """A day as YYYY-MM-DD; raises EditError for anything else."""
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise EditError(
            tr("“{text}” is not a date.").format(text=whole_text(text)[:40]),
            remedy=tr("Type it as year, month and day: {example}.").format(example="2026-12-31"),
        ) from None


def _rated(score: Score, criterion: Criterion) -> Rated | None:
    value = score.value_on(criterion)
    if value is None:
        return None
    level = criterion.scale.level_at(value)
    return Rated(value, unit=criterion.scale.unit) if level is None else Rated(value, level.label)


def _check_place(project: Project, place: ScorePlace) -> None:
    issue = project.issue(place.issue)
    find_or_refuse(project.options_of(issue), place.option, tr("option"))
    project.criterion(place.criterion)


def _require_task(project: Project, task_id: str) -> EvidenceTask:
    task = next((t for t in project.evidence_tasks if t.id == task_id), None)
    if task is None:
        raise EditError(
            tr("There is no entry “{task_id}” on the list of what to check.").format(task_id=task_id)
        )
    return task


def _with_task(project: Project, changed: EvidenceTask) -> Project:
    tasks = tuple(changed if t.id == changed.id else t for t in project.evidence_tasks)
    return replace(project, evidence_tasks=tasks)
