# SPDX-License-Identifier: MIT
"""All that is different in the chosen future, with what it rests on and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from mcda_app.analysis.futures.differences import Difference, differences
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_SHORT
from mcda_app.domain.edits.futures.differences import (
    clear_future_rating,
    clear_future_score,
    set_future_rating_evidence,
    set_future_rating_reason,
    set_future_score_evidence,
    set_future_score_reason,
)
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.i18n import LazyText, plural, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import Edit
from mcda_app.ui.editing.edit_table import Entry, Field
from mcda_app.ui.futures.future_card import AsShown, FutureCard
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.labels import show_text, text_label

CHOICES = (Evidence.ASSUMPTION, Evidence.TEXT, Evidence.TABLE, Evidence.USER)
"""What a difference can be said to rest on."""

WHERE, WHAT, TODAY, THERE, EVIDENCE, REASON = range(6)


class DifferencesCard(FutureCard):
    """A row for each difference; reasons are typed here. Delete on a row lets it be as today."""

    def __init__(self, session: Session, chosen: AsShown) -> None:
        super().__init__(session, tr("What is different, and why"), chosen)
        self.about = text_label("muted")
        self.body.insertWidget(0, self.about)
        self.back = push_button(tr("As today"), Rank.LINK, tip=tr("Reset the chosen row to what it is today"))
        self.back.clicked.connect(lambda _checked=False: self._remove([self.table.currentRow()]))
        self.body.insertWidget(self.body.count() - 1, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._shown: tuple[Difference, ...] = ()

    @property
    def shown(self) -> tuple[Difference, ...]:
        """What is listed, from top to bottom."""
        return self._shown

    def refresh(self) -> None:
        future = self.future
        if future is None:
            return
        self._shown = differences(self._session.project, future)
        count = len(self._shown)
        without = sum(not each.score.has_reason for each in self._shown)
        text = (
            plural(without, tr("One has no reason yet."), tr("{count} have no reason yet."))
            if without
            else tr("Each has its reason.")
        )
        about = (
            text.format(count=without)
            if count
            else tr("Nothing is different yet: this future is the same as today.")
        )
        show_text(self.about, about)
        heads = [
            (tr("Issue"), ""),
            (tr("What"), ""),
            (tr("Today"), ""),
            (tr("In this future"), ""),
            (tr("Evidence"), tr("What it rests on")),
            (tr("Reason"), tr("Why it is different in this future")),
        ]
        self.table.show_fields(heads, [_fields(each) for each in self._shown])
        self.table.setVisible(bool(count))
        self.back.setVisible(bool(count))

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        future = self.future
        if future is None or entry.column not in (EVIDENCE, REASON) or entry.row >= len(self._shown):
            return None
        each, text, key = self._shown[entry.row], entry.text, future.id
        if entry.column == EVIDENCE:
            kind = CHOICES[entry.choice]
            return tr_lazy("Say what it rests on"), lambda p: _with_evidence(p, key, each, kind)

        def edit(project: Project) -> Project:
            if isinstance(each.on, ActorRating):
                return set_future_rating_reason(
                    project, key, each.subject_id, each.on, text, each.issue_id or None
                )
            return set_future_score_reason(project, key, each.issue_id, each.subject_id, each.on, text)

        return tr_lazy("Give a reason"), edit

    def _remove(self, rows: list[int]) -> None:
        future = self.future
        gone = [self._shown[row] for row in rows if 0 <= row < len(self._shown)]
        if future is None or not gone:
            return

        def edit(project: Project) -> Project:
            for each in gone:
                if isinstance(each.on, ActorRating):
                    project = clear_future_rating(
                        project, future.id, each.subject_id, each.on, each.issue_id or None
                    )
                else:
                    project = clear_future_score(project, future.id, each.issue_id, each.subject_id, each.on)
            return project

        self.attempt(tr_lazy("Reset it to today"), edit)

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        menu.addAction(tr("Change the reason…")).triggered.connect(lambda: self.table.edit_cell(row, REASON))
        menu.addAction(tr("As today")).triggered.connect(lambda: self._remove([row]))


def _with_evidence(project: Project, future_id: str, each: Difference, kind: Evidence) -> Project:
    """The project with a difference said to rest on something else, at the same place in the source."""
    source, where = each.score.source, each.issue_id or None
    if isinstance(each.on, ActorRating):
        return set_future_rating_evidence(project, future_id, each.subject_id, each.on, kind, source, where)
    return set_future_score_evidence(
        project, future_id, each.issue_id, each.subject_id, each.on, kind, source
    )


def _fields(each: Difference) -> list[Field]:
    choices = tuple(EVIDENCE_SHORT[kind] for kind in CHOICES)
    return [
        Field(each.where, locked=True),
        Field(each.what, locked=True),
        Field(each.today, locked=True),
        Field(each.there, locked=True, strong=True),
        Field(EVIDENCE_SHORT[each.score.evidence], choices, tip=each.score.source_text),
        Field(each.score.reason_text),
    ]
