# SPDX-License-Identifier: MIT
"""A short summary of the differences between two states of a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from mcda_app.analysis.phrases import listed, percent, some_of
from mcda_app.analysis.vocabulary.methods import METHODS_IN_SENTENCES
from mcda_app.domain.evidence.tasks import TaskState
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.voting.ballots import progress
from mcda_app.i18n import tr

MAX_NAMED = 4


def project_changes(before: Project, after: Project) -> tuple[str, ...]:
    """One line for each kind of difference; none if there are none."""
    if before == after:
        return ()
    return tuple(_changes(before, after)) or (tr("Details differ."),)


def _changes(before: Project, after: Project) -> Iterator[str]:
    if before.title != after.title:
        yield tr("The title: “{after}” instead of “{before}”.").format(after=after.title, before=before.title)
    if before.weights.shares != after.weights.shares:
        weights = listed(f"{c.title} {percent(after.weights.share(c.id))}" for c in after.criteria)
        yield tr("The weights: {weights}.").format(weights=weights)
    if before.settings != after.settings:
        yield tr("The method or its options: {method}.").format(
            method=METHODS_IN_SENTENCES[after.settings.method]
        )
    yield from _added_and_removed(tr("issue"), before.issues, after.issues)
    yield from _added_and_removed(tr("criterion"), before.criteria, after.criteria)
    yield from _added_and_removed(tr("option"), before.options, after.options)
    yield from _scores(before, after)
    if before.notes != after.notes or any(a.notes != b.notes for a, b in _shared(before, after)):
        yield tr("Notes.")
    if len(before.snapshots) != len(after.snapshots):
        yield tr("Snapshots: {snapshots_count} instead of {snapshots_count2}.").format(
            snapshots_count=len(after.snapshots), snapshots_count2=len(before.snapshots)
        )
    curves = [
        criterion.title
        for criterion in after.criteria
        if any(c.id == criterion.id and c.value_function != criterion.value_function for c in before.criteria)
    ]
    if curves:
        yield tr("What steps are worth: {criteria}.").format(criteria=listed(curves))
    if before.elicitation != after.elicitation:
        yield tr("Answers on the Weights page.")
    if before.option_pairs != after.option_pairs:
        yield tr("Options that depend on each other.")
    if [(i.id, i.decision) for i in before.issues] != [(i.id, i.decision) for i in after.issues]:
        yield tr("Decisions taken.")
    yield from _futures(before, after)
    yield from _checks(before, after)
    yield from _workshop(before, after)


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...


def _added_and_removed(noun: str, before: Sequence[_Named], after: Sequence[_Named]) -> Iterator[str]:
    old, new = {x.id: x for x in before}, {x.id: x for x in after}
    for what, items in (
        (tr("Added"), [new[k] for k in new if k not in old]),
        (tr("Removed"), [old[k] for k in old if k not in new]),
    ):
        if items:
            names = [x.title for x in items]
            more = (
                tr(" and {names_count} more").format(names_count=len(names) - MAX_NAMED)
                if len(names) > MAX_NAMED
                else ""
            )
            yield f"{what} {noun}: {', '.join(names[:MAX_NAMED])}{more}."


def _shared(before: Project, after: Project) -> Iterator[tuple[Issue, Issue]]:
    old = {i.id: i for i in before.issues}
    return ((old[i.id], i) for i in after.issues if i.id in old)


def _scores(before: Project, after: Project) -> Iterator[str]:
    changed = {
        new.label: sum(old.scores.get(k) != new.scores.get(k) for k in {*old.scores, *new.scores})
        for old, new in _shared(before, after)
        if old.scores != new.scores
    }
    if changed:
        names = list(changed)
        more = (
            tr(" and {names_count} more").format(names_count=len(names) - MAX_NAMED)
            if len(names) > MAX_NAMED
            else ""
        )
        count = sum(changed.values())
        cells = tr("One score") if count == 1 else tr("{count} scores").format(count=count)
        yield tr("{cells} on {names}{more}.").format(
            cells=cells, names=", ".join(names[:MAX_NAMED]), more=more
        )


def _futures(before: Project, after: Project) -> Iterator[str]:
    old, new = before.futures, after.futures
    yield from _added_and_removed(tr("future"), old.futures, new.futures)
    known = {future.id: future for future in old.futures}
    changed = [f.title for f in new.futures if f.id in known and known[f.id] != f]
    if changed:
        yield tr("What is different in these futures: {futures}.").format(futures=some_of(changed))
    elif (old.today, old.whose) != (new.today, new.whose):
        yield tr("Probabilities of futures.")


def _checks(before: Project, after: Project) -> Iterator[str]:
    old, new = before.evidence_tasks, after.evidence_tasks
    if old != new:
        counts = [f"{sum(t.state is TaskState.SETTLED for t in tasks)}/{len(tasks)}" for tasks in (old, new)]
        yield tr("What to check: {after} settled instead of {before}.").format(
            after=counts[1], before=counts[0]
        )
    if before.deviations != after.deviations:
        yield tr("Scores on which two assessors differ: {now} instead of {before}.").format(
            now=len(after.deviations), before=len(before.deviations)
        )


def _workshop(before: Project, after: Project) -> Iterator[str]:
    old, new = before.workshop, after.workshop
    if old == new:
        return
    if old is None or new is None:
        yield tr("A workshop was started.") if old is None else tr("The workshop was removed.")
        return
    ballots = [sum(progress(w, r.id).voted for r in w.rounds) for w in (old, new)]
    if ballots[0] != ballots[1]:
        yield tr("Ballots: {ballots} instead of {ballots2}.").format(ballots=ballots[1], ballots2=ballots[0])
    else:
        yield tr("The workshop.")
