# SPDX-License-Identifier: MIT
"""“Discuss these three”: disagreements by what they do to the result, each with a way to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.analysis.workshop import score_table
from mcda_app.domain.edit_workshop import add_minute
from mcda_app.domain.workshop import MinuteKind, RoundKind
from mcda_app.errors import McdaError
from mcda_app.ui.clock import now
from mcda_app.ui.flow import FlowLayout
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.pages import scrolled_column
from mcda_app.ui.session import Session
from mcda_app.ui.workshop.asking import button, record
from mcda_app.ui.workshop.revealed import NOTHING_YET, latest_weights, result_of, revealed_rounds

if TYPE_CHECKING:
    from mcda_app.analysis.group_disagreements import Disagreement
    from mcda_app.ui.workshop.page import WorkshopPage

RULE = (
    "Ordered by how far people differ times what it does to the result: over how much of the range between "
    "the least and the most anyone gave first place is another, added up over the issues."
)


class DiscussView(QWidget):
    """What is worth discussing, and whether anything else is."""

    def __init__(self, session: Session, page: WorkshopPage) -> None:
        super().__init__()
        self._session, self._page = session, page
        layout = scrolled_column(self)
        self.headline = text_label("title", "Discuss these")
        layout.addWidget(self.headline)
        self._rule = text_label("muted", RULE)
        layout.addWidget(self._rule)
        self._items = QVBoxLayout()
        self._items.setSpacing(10)
        layout.addLayout(self._items)
        self.rest = text_label("answer")
        layout.addWidget(self.rest)
        self._others_head = text_label("heading", "Everything else people see differently")
        self.others = text_label("muted")
        layout.addWidget(self._others_head)
        layout.addWidget(self.others)
        layout.addStretch(1)
        self._shown: object = None

    def refresh(self) -> None:
        found, rest = self._found()
        key = (tuple(d.sentence for d in found), rest)
        if key == self._shown:
            return
        self._shown = key
        while self._items.count():
            widget = self._items.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        from mcda_app.analysis.group_disagreements import TO_DISCUSS

        shown = [d for d in found[:TO_DISCUSS] if d.matters > 0]
        put(self.headline, _headline(len(shown)) if found else "Nothing to discuss yet")
        for number, one in enumerate(shown, 1):
            self._items.addWidget(self._item(number, one))
        put(self.rest, rest, hide_empty=True)
        others = [d for d in found if d not in shown]
        self._others_head.setVisible(bool(others))
        put(self.others, "\n".join(f"• {d.sentence}" for d in others[:20]), hide_empty=True)

    def follow(self) -> None:
        """What differing scores do depends on the project's weights; what differing weights do does not."""
        if revealed_rounds(self._session.project.workshop, RoundKind.SCORES):
            self.refresh()

    def _found(self) -> tuple[list[Disagreement], str]:
        from mcda_app.analysis.group_disagreements import (
            rest_of_scores,
            rest_of_weights,
            score_disagreements,
            weight_disagreements,
        )

        project, evaluator = self._session.project, self._session.evaluator
        found: list[Disagreement] = []
        said: list[str] = []
        try:
            held = latest_weights(self._session)
            result = None if held is None else result_of(self._session, held)
            workshop = project.workshop
            if result is not None and workshop is not None:
                way = result.way(workshop.aggregation)
                group = way.shares or next(w.shares for w in result.ways if w.shares)
                table = result.table
                weights = weight_disagreements(project, evaluator, table.criteria, table.shares, group)
                found += weights
                if len(table.people) > 1:
                    rest = rest_of_weights(project, evaluator, table.criteria, table.shares, group, weights)
                    said.append(rest.sentence)
            scored = revealed_rounds(workshop, RoundKind.SCORES)
            if scored:
                tables = [score_table(project, scored[0].id, i.id) for i in scored[0].asked.issues]
                scores = score_disagreements(project, evaluator, tables)
                found += scores
                said.append(rest_of_scores(scores))
        except McdaError as error:
            return [], str(error)
        found.sort(key=lambda d: (-d.matters, -d.spread))
        return found, " ".join(said) if found else NOTHING_YET

    def _item(self, number: int, one: Disagreement) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(text_label("heading", f"{number}. {one.what}"))
        column.addWidget(text_label("", one.sentence))
        row = FlowLayout()
        if one.issue is None:
            row.addWidget(button("Show on the Robustness page", lambda: self._go_to_weight(one)))
        else:
            row.addWidget(button("Show the score", lambda: self._go_to_score(one)))
        row.addWidget(button("Note a reason in the minutes…", lambda: self._note(one)))
        column.addLayout(row)
        return box

    def _go_to_weight(self, one: Disagreement) -> None:
        if one.effects:
            self._session.select_issue(one.effects[0].issue.id)
        self._page.page_wanted.emit("robustness")

    def _go_to_score(self, one: Disagreement) -> None:
        if one.issue is not None:
            self._session.select_issue(one.issue.id)
        self._page.page_wanted.emit("issue")

    def _note(self, one: Disagreement) -> None:
        from PySide6.QtWidgets import QInputDialog

        text, agreed = QInputDialog.getMultiLineText(
            self.window(), "Note a reason", f"What was said about {one.what[0].lower()}{one.what[1:]}?"
        )
        if agreed and text.strip():
            at = now()
            record(
                self,
                self._session,
                lambda p: add_minute(p, at, f"{one.what}: {text.strip()}", MinuteKind.REASON),
            )


def _headline(count: int) -> str:
    words = {0: "No disagreement changes a result", 1: "Discuss this one", 2: "Discuss these two"}
    return words.get(count, "Discuss these three")
