# SPDX-License-Identifier: MIT
"""The open document: its present state, its evaluation, and its undo stack."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from mcda_app.analysis.ranking.evaluation import Evaluation, Evaluator
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.issue import Issue
from mcda_app.domain.program_texts import Retranslation
from mcda_app.domain.project import Project
from mcda_app.files.disk import mode_like
from mcda_app.i18n import LazyText
from mcda_app.ui.core.audit_recorder import AuditRecorder
from mcda_app.ui.core.change import Change, changes
from mcda_app.ui.core.undo import ReplaceProject
from mcda_app.ui.core.work.background import BackgroundTask

if TYPE_CHECKING:
    from mcda_app.analysis.group.result import GroupResult
    from mcda_app.analysis.group.result_cache import GroupResults
    from mcda_app.analysis.group.revealed_round import Who
    from mcda_app.analysis.sensitivity.weight_tipping import TippingCache, WeightTipping
    from mcda_app.domain.audit.trail import AuditTrail
    from mcda_app.files.sealing.sealer import BallotSealer


class Session(QObject):
    """Holds the project. Views listen to ``changed`` and read from it; they never write to it.

    opened           how many documents were opened so far, which tells one from the next
    collector        called with what an edit makes of the workshop, before that is shown, so that ballots
                     under way can be cast first; whether any were
    person           names whoever sits at this computer, for the audit trail; empty without a name
    fresh_codes      hash of each new code that was neither printed nor written yet to the code, which
                     nothing else keeps
    drawing_codes    the work that draws new codes, under way or done; None before the first

    changed          the project was replaced (by an edit, undo, or another document), or the theme or
                     language changed; the :class:`Change` says what to refresh
    leaving          another issue or document is about to be shown; unfinished typing belongs to this one
    issue_selected   another issue was chosen; its id, or "" without any
    refused          an edit was refused; the sentence to show
    """

    changed = Signal(object)
    leaving = Signal()
    issue_selected = Signal(str)
    document_changed = Signal()
    refused = Signal(str)

    def __init__(self, project: Project, path: Path | None = None, *, is_open: bool = True) -> None:
        """is_open  whether the project is a document of the user's, not one that stands in for none"""
        super().__init__()
        self._is_open = is_open
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self._clean_changed)
        self._evaluator = Evaluator()
        self._tipping_cache: TippingCache | None = None
        self._group_results: GroupResults | None = None
        self._sealer: BallotSealer | None = None
        self._recorded = False
        self._gestures = count(1)
        self._gesture = ""
        self.path = path
        self.read_only = False
        self.opened = 0
        self.collector: Callable[[Project], bool] | None = None
        self.person: Callable[[], str] = str
        self._recorder = AuditRecorder(lambda: self.project, self._keep_audit, self._person_name, self)
        self._pushing = False
        self.fresh_codes: dict[str, str] = {}
        self.drawing_codes: BackgroundTask | None = None
        self._discarded_keys: set[str] = set()
        self._removed_keys: set[str] = set()  # of workshops that were removed
        self.project = self._announced = project
        self.evaluation: Evaluation = self._evaluator.evaluate(project)
        self.issue_id = project.issues[0].id if project.issues else ""

    def _clean_changed(self, _clean: bool) -> None:
        self.document_changed.emit()

    @property
    def issue(self) -> Issue | None:
        """The chosen issue."""
        return next((i for i in self.project.issues if i.id == self.issue_id), None)

    @property
    def result(self) -> IssueResult | None:
        """The ranking of the chosen issue."""
        return self.evaluation.results.get(self.issue_id)

    @property
    def voting(self) -> bool:
        """Whether a round is open: rankings on the screen could influence whoever votes."""
        return self.project.workshop is not None and self.project.workshop.open_round is not None

    @property
    def evaluator(self) -> Evaluator:
        """The evaluator that ranked the project, for questions on its decision matrices."""
        return self._evaluator

    def weight_tippings(self, issue: Issue) -> tuple[WeightTipping, ...]:
        """The tipping points of an issue's weights, one entry per criterion."""
        if self._tipping_cache is None:
            from mcda_app.analysis.sensitivity.weight_tipping import (
                TippingCache,  # not needed for the first frame
            )

            self._tipping_cache = TippingCache(self._evaluator)
        return self._tipping_cache.weight_tippings(self.project, issue)

    def group_result(self, round_id: str, who: Who | None = None) -> GroupResult | None:
        """The group's result of a revealed round on weights; None before the reveal, or without weights.

        who  whose answers, everybody's by default
        """
        if self._group_results is None:
            from mcda_app.analysis.group.result_cache import GroupResults

            self._group_results = GroupResults(self._evaluator)
        return self._group_results.result(self.project, round_id, who)

    @property
    def sealer(self) -> BallotSealer:
        """Seals and opens ballots with the keys in the user's profile."""
        if self._sealer is None:
            from mcda_app.files.sealing.sealer import BallotSealer  # not needed without a workshop

            self._sealer = BallotSealer()
        return self._sealer

    @property
    def is_open(self) -> bool:
        """Whether a document is open; without one, the project stands in for it and is not shown."""
        return self._is_open

    @property
    def modified(self) -> bool:
        return self._recorded or not self.undo_stack.isClean()

    @property
    def rights(self) -> int | None:
        """Permission bits at most for a copy of the project or one of its ballots; None without a file."""
        return None if self.path is None else mode_like(self.path)

    def apply(self, text: LazyText | str, edit: Callable[[Project], Project], *, merge: str = "") -> None:
        """Apply an edit as one undoable step; an edit without effect adds no step.

        Raises EditError if the edit is refused; the project is then as it was.
        """
        new = edit(self.project)
        if new is self.project or new == self.project:
            return
        if new.workshop is not self.project.workshop:  # see apply_without_undo
            self.project = replace(self.project, workshop=new.workshop)
            self._recorded = True
        key = f"{merge}/{self._gesture}" if merge else ""
        old, new = _undoable(self.project), _undoable(new)
        if new == old:
            self._show(self.project)
        else:
            self._pushing = True
            try:
                self.undo_stack.push(ReplaceProject(text, old, new, self._restore, key))
            finally:
                self._pushing = False
            self._recorder.done(text, old, new, key)
        self.document_changed.emit()

    def apply_without_undo(self, edit: Callable[[Project], Project]) -> None:
        """Apply an edit of the workshop, which cannot be undone.

        Undoing an earlier edit must not lose a vote, and the undo stack must not reveal the order of votes.
        So steps hold projects without their workshop, and undoing keeps the present workshop.

        Raises EditError if the edit is refused; the project is then as it was.
        """
        new = edit(self.project)
        if self.collector is not None and self.collector(new):
            new = edit(self.project)
        if new is self.project or new == self.project:
            return
        self._recorded = True
        if self.project.workshop is not None:
            from mcda_app.domain.edits.workshop.rounds import discarded_keys, keys_of

            if new.workshop is None:
                self._removed_keys |= keys_of(self.project.workshop)
            else:
                self._discarded_keys |= discarded_keys(self.project.workshop, new.workshop)
        self._show(new)
        self.document_changed.emit()

    def _restore(self, step: ReplaceProject, before: Project, after: Project) -> None:
        """Do, undo or redo a step, keeping the workshop and the audit trail."""
        if not self._pushing:
            self._recorder.settle()
        self._show(_with_kept(after, self.project))
        if not self._pushing:
            enter = self._recorder.redone if after is step.after else self._recorder.undone
            enter(step.step, before, after)

    def settle_audit(self) -> None:
        """Enter what is being dragged in the audit trail, as before saving."""
        self._recorder.settle()

    def set_audit(self, trail: AuditTrail | None) -> None:
        """Begin, end or remove the audit trail; that cannot be undone."""
        self._recorder.settle()
        if trail != self.project.audit:
            self._keep_audit(trail)
            self.document_changed.emit()

    def _person_name(self) -> str:
        return self.person()

    def _keep_audit(self, trail: AuditTrail | None) -> None:
        self._recorded = True
        self._show(replace(self.project, audit=trail))

    def begin_gesture(self) -> None:
        """Start a new gesture, such as a drag; steps merge only within a gesture."""
        self._gesture = str(next(self._gestures))

    def open(self, project: Project, path: Path | None, evaluator: Evaluator | None = None) -> None:
        """Show another document; the steps of the last one are gone.

        evaluator  one that has ranked this project already, since that takes long; None for a new one
        """
        self._replace(project, path, is_open=True, evaluator=evaluator)

    def close(self, stand_in: Project) -> None:
        """Let go of the document and the steps that led to it.

        stand_in  the project that the session has while no document is open
        """
        self._replace(stand_in, None, is_open=False)

    def _replace(
        self, project: Project, path: Path | None, *, is_open: bool, evaluator: Evaluator | None = None
    ) -> None:
        self.leaving.emit()
        self._recorder.forget()
        self.opened += 1
        self.fresh_codes.clear()
        self._discarded_keys.clear()
        self._removed_keys.clear()
        self._is_open = is_open
        self.path = path
        self.read_only = False
        self._recorded = False
        self.undo_stack.clear()
        self._evaluator = Evaluator() if evaluator is None else evaluator
        self._tipping_cache = None
        self._group_results = None
        self.issue_id = project.issues[0].id if project.issues else ""
        self._show(project, Change.EVERYTHING)
        self.issue_selected.emit(self.issue_id)
        self.document_changed.emit()

    def recover(self, project: Project, path: Path | None) -> None:
        """Show a document as unsaved work on a file, as after a crash."""
        self.open(project, path)
        self._recorded = True
        self.document_changed.emit()

    def saved_as(self, path: Path) -> None:
        if path != self.path:  # the file of before, or that of which this is a duplicate, has the ballots
            self._removed_keys.clear()
            if self.path is not None:
                self._discarded_keys.clear()
        self.path = path
        self.read_only = False
        self._recorded = False
        discarded = self._discarded_keys | self._removed_keys
        if self.project.workshop is not None or discarded:
            self.sealer.destroy_spent_keys(self.project.workshop, discarded)
            self._discarded_keys.clear()
            self._removed_keys.clear()
        self.undo_stack.setClean()
        self.document_changed.emit()

    def select_issue(self, issue_id: str) -> None:
        if issue_id != self.issue_id:
            self.leaving.emit()
            self.issue_id = issue_id
            self.issue_selected.emit(issue_id)

    def language_changed(self) -> None:
        """Read the program's texts in the document in the current language, and rename the undo steps.

        The document stays as it is, for it keeps these texts in English. Cached results, which contain
        sentences, are dropped.
        """
        self._recorder.settle()
        again = Retranslation()
        self.project, self._announced = again.of(self.project), again.of(self._announced)
        self._evaluator = Evaluator()
        self._tipping_cache = None
        self._group_results = None
        self.evaluation = self._evaluator.evaluate(self.project)
        for at in range(self.undo_stack.count()):
            step = self.undo_stack.command(at)
            if isinstance(step, ReplaceProject):
                step.translate(again)

    def appearance_changed(self) -> None:
        """Refresh everything, for another theme or language."""
        self.changed.emit(Change.APPEARANCE)

    def _show(self, project: Project, change: Change = Change.NOTHING) -> None:
        """change  what to announce besides the differences from the last project announced"""
        # Not from self.project: an undoable step has already replaced its workshop.
        old, self._announced = self._announced, project
        self.project = project
        self.evaluation = self._evaluator.evaluate(project)
        vanished = self.issue is None
        if vanished:
            self.issue_id = self._neighbour(old, project)
        self.changed.emit(change | changes(old, project))
        if vanished:
            self.issue_selected.emit(self.issue_id)

    def _neighbour(self, old: Project, new: Project) -> str:
        """The issue to show when the selected one was removed: the one now in its place."""
        if not new.issues:
            return ""
        ids = [i.id for i in old.issues]
        at = ids.index(self.issue_id) if self.issue_id in ids else 0
        return new.issues[min(at, len(new.issues) - 1)].id


def _undoable(project: Project) -> Project:
    """The project without what undoing leaves alone: the workshop and the audit trail."""
    if project.workshop is None and project.audit is None:
        return project
    return replace(project, workshop=None, audit=None)


def _with_kept(project: Project, present: Project) -> Project:
    """A state of the project with the workshop and the audit trail that there are now."""
    if present.workshop is None and present.audit is None:
        return project
    return replace(project, workshop=present.workshop, audit=present.audit)
