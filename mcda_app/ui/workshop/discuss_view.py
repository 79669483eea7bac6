# SPDX-License-Identifier: MIT
"""“Discuss these three”: disagreements by their effect on the result, each with a link to its place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis.group.ballot_tables import latest_weights
from mcda_app.analysis.group.minutes import reason_subject
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.phrases import within
from mcda_app.domain.agenda import on_todays_issues
from mcda_app.domain.edits.workshop.minutes import note_reason
from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.card import Card, EmptyState
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.workshop.layout import Prose, add_prose, content_column, explain_button
from mcda_app.ui.workshop.prompts import ask_text, button, record
from mcda_app.ui.workshop.results.group_weights import (
    NOTHING_YET,
    use_group_weights,
    uses_group_weights,
)
from mcda_app.ui.workshop.view import Navigator, WorkshopView

if TYPE_CHECKING:
    from mcda_app.analysis.group.disagreements import Disagreement
    from mcda_app.analysis.group.discussion import Discussion
    from mcda_app.analysis.group.gut_check import Gap

RULE = tr_lazy(
    "Ordered by how far people differ, times the effect on the result: the share of the "
    "range between the lowest and the highest answer in which first place changes, summed "
    "over the issues."
)
GUT_RULE = tr_lazy("Ordered by how much of the gut ranking the scores and the group's weights reverse.")
MAX_OTHERS = 20


class DiscussView(WorkshopView):
    """The disagreements worth discussing, and whether any others are."""

    def __init__(self, session: Session, page: Navigator) -> None:
        super().__init__()
        self._session, self._page = session, page
        self._weight_buttons: list[QPushButton] = []
        layout = content_column(self)
        self._empty = EmptyState(str(NOTHING_YET), tr("Open Rounds"), lambda: page.show_view("rounds"))
        layout.addWidget(self._empty)
        self.headline = Prose("title")
        self.rest = Prose("answer")
        self._rule = Prose("muted", str(RULE))
        self._explain = explain_button(self._rule)
        head = QHBoxLayout()
        head.addWidget(self.headline, 1)
        head.addWidget(self._explain, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        add_prose(layout, self._rule)
        self._items = _Items()
        layout.addWidget(self._items)
        add_prose(layout, self.rest)
        self._gut_head = text_label("heading", tr("Where gut and model differ"))
        gut_rule = Prose("muted", str(GUT_RULE))
        self._gut_explain = explain_button(gut_rule)
        head = QHBoxLayout()
        head.addWidget(self._gut_head, 1)
        head.addWidget(self._gut_explain)
        layout.addLayout(head)
        add_prose(layout, gut_rule)
        self._gut = _Items()
        layout.addWidget(self._gut)
        self._comments_card = Card(tr("What people wrote with their answers"))
        self.comments = Prose()
        add_prose(self._comments_card.body, self.comments)
        layout.addWidget(self._comments_card)
        self._others_card = Card(tr("All other disagreements"))
        self.others = Prose("muted")
        self._others_card.tools.addWidget(explain_button(self.others, text=tr("Show all")))
        add_prose(self._others_card.body, self.others)
        layout.addWidget(self._others_card)

    def refresh(self) -> None:
        """Compute again what there is to discuss."""
        workshop = self._session.project.workshop
        if workshop is None:
            return
        from mcda_app.analysis.group.discussion import Discussion
        from mcda_app.analysis.group.sentences import remark_lines

        try:
            discussion = self.discussion()
        except McdaError as error:
            discussion = Discussion(rest=str(error))
        nothing = not (discussion.items or discussion.rest or discussion.gaps)
        self._empty.setVisible(nothing)
        for label in (self.headline, self.rest):
            label.setVisible(not nothing)
        show_text(
            self.headline, _headline(discussion.first) if discussion.items else tr("Nothing to discuss yet")
        )
        _offer(self._explain, offered=discussion.first > 0)
        self._weight_buttons.clear()
        self._items.show_items([self._item(n, one) for n, one in enumerate(discussion.shown, 1)])
        show_text(self.rest, discussion.rest, hide_empty=True)
        self._gut.show_items([self._gap(gap) for gap in discussion.gaps])
        self._gut_head.setVisible(bool(discussion.gaps))
        _offer(self._gut_explain, offered=bool(discussion.gaps))
        rounds = RevealedRound.all_of(self._session.project).values()
        comments = remark_lines(rounds, named=not workshop.anonymous)
        self._comments_card.setVisible(bool(comments))
        show_text(self.comments, "\n".join(f"• {line}" for line in comments), hide_empty=True)
        self._others_card.setVisible(bool(discussion.others))
        lines = [f"• {d.sentence}" for d in discussion.others[:MAX_OTHERS]]
        if len(discussion.others) > MAX_OTHERS:
            lines.append(
                tr("• {others_count} more, none more important than these").format(
                    others_count=len(discussion.others) - MAX_OTHERS
                )
            )
        show_text(self.others, "\n".join(lines))

    def follow(self) -> None:
        """The project's weights moved: they matter only until a round yields the group's."""
        if latest_weights(self._session.project) is None:
            self.refresh()
            return
        for place in self._weight_buttons:
            place.setText(self._robustness_text())

    def _robustness_text(self) -> str:
        """The page shows the project's weights, whereas a disagreement is about the group's."""
        if uses_group_weights(self._session) is False:
            return tr("Use the group's weights and show on the Robustness page")
        return tr("Show on the Robustness page")

    def discussion(self) -> Discussion:
        """What to discuss, under the group's weights if a round on weights was revealed."""
        from mcda_app.analysis.group.discussion import discussion

        session = self._session
        round_ = latest_weights(session.project)
        result = None if round_ is None else session.group_result(round_.id)
        return discussion(on_todays_issues(session.project), session.evaluator, result)

    # One item

    def _item(self, number: int, one: Disagreement) -> QWidget:
        if one.issue is None:
            place = button(self._robustness_text(), lambda: self.go_to(one))
            self._weight_buttons.append(place)
        else:
            place = button(tr("Show the score"), lambda: self.go_to(one))
        reason = partial(
            note_reason,
            criterion=one.criterion.title,
            option="" if one.option is None else one.option.label,
            issue="" if one.issue is None else one.issue.label,
        )
        return self._box(f"{number}. {one.what}", one.what, one.sentence, place, reason)

    def _gap(self, gap: Gap) -> QWidget:
        place = button(tr("Show the issue"), lambda: self._go_to_issue(gap.issue.id))
        what, reason = reason_subject("", "", gap.issue.label), partial(note_reason, issue=gap.issue.label)
        return self._box(gap.issue.label, what, gap.sentence, place, reason)

    def _box(
        self, head: str, what: str, sentence: str, place: QPushButton, reason: Callable[..., Project]
    ) -> QWidget:
        box = Card(head)
        add_prose(box.body, Prose("", sentence))
        row = FlowLayout()
        place.setAccessibleDescription(what)
        note = button(tr("Note a reason in the minutes…"), lambda: self.note(what, reason))
        note.setAccessibleDescription(what)
        row.addWidget(place)
        row.addWidget(note)
        box.body.addLayout(row)
        return box

    def go_to(self, one: Disagreement) -> None:
        """Show a disagreement's weight or score where it can be edited; a weight among the group's."""
        if one.issue is None or one.option is None:
            try:
                use_group_weights(self._session)
            except McdaError as error:
                show_error(self.window(), error, tr("The weights were not used"))
                return
            if one.effects:
                self._session.select_issue(one.effects[0].issue.id)
            self._page.weight_requested.emit(one.criterion.id)
        else:
            self._session.select_issue(one.issue.id)
            self._page.score_requested.emit(one.option.id, one.criterion.id)

    def _go_to_issue(self, issue_id: str) -> None:
        self._session.select_issue(issue_id)
        self._page.page_requested.emit("issue")

    def note(self, what: str, reason: Callable[..., Project]) -> None:
        """Ask what was said about something, and have a reason written down."""
        text = ask_text(
            self, tr("Note a reason"), tr("What was said about {what}?").format(what=within(what))
        )
        if text is not None and text.strip():
            at = timestamp()
            record(self, self._session, lambda p: reason(p, at, text))


class _Items(QWidget):
    """A column of boxes."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_items(self, boxes: list[QWidget]) -> None:
        """Replace the boxes."""
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for box in boxes:
            self._column.addWidget(box)
        self.setVisible(bool(boxes))


def _headline(count: int) -> str:
    words = {0: tr("No disagreement changes a result"), 1: tr("Discuss this one"), 2: tr("Discuss these two")}
    return words.get(count, tr("Discuss these three"))


def _offer(explain: QPushButton, *, offered: bool) -> None:
    """Offer an explanation while there is something to explain."""
    if not offered:
        explain.setChecked(False)
    explain.setVisible(offered)
