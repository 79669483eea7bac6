# SPDX-License-Identifier: MIT
"""On the issue page: options that depend on each other, and where the ranking does not go with them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QMenu

from mcda_app.analysis.rules.pairs import independence_sentence, pair_warnings
from mcda_app.analysis.vocabulary.rules import PAIR_KINDS
from mcda_app.domain.edits.rules.pairs import remove_pair, set_pair
from mcda_app.domain.pairs.option_pair import OptionPair, PairKind
from mcda_app.domain.project import Project
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import Edit, EditCard
from mcda_app.ui.editing.edit_table import Entry, Field
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import readable
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label

FIRST, KIND, SECOND, REASON = range(4)
WIDEST_CHOICE = 220
"""Pixels of a box that an option is chosen in."""


class PairsCard(EditCard):
    """One row a pair, edited in place; below it a line to note another. The page says when to refresh."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Options that depend on each other"))
        self.note = text_label("muted")
        self.body.insertWidget(0, readable(self.note))
        self.first, self.kind, self.second = (ElidingCombo() for _ in range(3))
        names = tr("One option"), tr("How they depend on each other"), tr("Another option")
        row = FlowLayout(spacing=8)
        for box, name in zip((self.first, self.kind, self.second), names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setMaximumWidth(WIDEST_CHOICE)
            box.activated.connect(lambda _at: self._show_buttons())
            row.addWidget(box)
        self.add = push_button(tr("Note the pair"))
        self.add.clicked.connect(lambda _checked=False: self._add())
        self.remove = push_button(tr("Remove the pair"), Rank.LINK)
        self.remove.clicked.connect(lambda _checked=False: self._remove([self.table.currentRow()]))
        row.addWidget(self.add)
        row.addWidget(self.remove)
        self.body.addLayout(row)
        self.table.letters = {REASON: 12}
        self.table.currentCellChanged.connect(lambda *_at: self._show_buttons())
        self._issue_id = ""
        self.refresh()

    def _pairs(self) -> tuple[OptionPair, ...]:
        issue = self._session.issue
        return () if issue is None else self._session.project.pairs_of(issue)

    def refresh(self) -> None:
        """Show the document as it is."""
        issue, project = self._session.issue, self._session.project
        if issue is None:
            return
        if issue.id != self._issue_id:
            self._issue_id = issue.id
            self.fault.hide()
        options = project.options_of(issue)
        items = [(tr("Choose an option"), ""), *((o.title, o.id) for o in options)]
        kinds = [(PAIR_KINDS[kind], kind) for kind in PairKind]
        for box, texts in ((self.first, items), (self.kind, kinds), (self.second, items)):
            shown = [(box.itemText(n), box.itemData(n)) for n in range(box.count())]
            if shown != texts:
                before = box.currentData()
                with QSignalBlocker(box):
                    box.clear()
                    for text, data in texts:
                        box.addItem(text, data)
                    known = [data for _, data in texts]
                    box.setCurrentIndex(known.index(before) if before in known else 0)
        titles = {o.id: o.title for o in options}
        words = tuple(PAIR_KINDS[kind] for kind in PairKind)
        rows = [
            [
                Field(titles[pair.first], locked=True),
                Field(PAIR_KINDS[pair.kind], choices=words),
                Field(titles[pair.second], locked=True),
                Field(pair.reason),
            ]
            for pair in self._pairs()
        ]
        heads = [
            (tr("Option"), ""),
            (tr("How"), tr("Complements work only together; substitutes can replace each other")),
            (tr("Other option"), ""),
            (tr("Why"), tr("The reason, which the report prints")),
        ]
        self.table.show_fields(heads, rows)
        self.table.setVisible(bool(rows))
        if rows and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, FIRST)
        self.refresh_ranking()
        self._show_buttons()

    def refresh_ranking(self) -> None:
        """Say what follows from the ranking."""
        result = self._session.result
        warnings = [] if result is None else pair_warnings(self._session.project, result)
        show_text(self.note, " ".join([independence_sentence(), *warnings]))

    def _show_buttons(self) -> None:
        first, second = self.first.currentData(), self.second.currentData()
        self.add.setEnabled(bool(first) and bool(second) and first != second)
        self.remove.setVisible(bool(self._pairs()))
        self.remove.setEnabled(self.table.currentRow() >= 0)

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        issue = project.issue(self._issue_id)
        pair = project.pairs_of(issue)[entry.row]
        if entry.column == KIND and entry.choice >= 0:
            kind = list(PairKind)[entry.choice]
            return tr_lazy("Say how options depend on each other"), _setting(pair, kind, pair.reason)
        if entry.column == REASON:
            return tr_lazy("Say why options depend on each other"), _setting(pair, pair.kind, entry.text)
        return None

    def _add(self) -> None:
        issue = self._session.issue
        if issue is None:
            return
        first, kind, second = self.first.currentData(), self.kind.currentData(), self.second.currentData()
        known = {pair.options for pair in self._pairs()}
        scope = None if issue.options is None else issue.id
        name = tr_lazy("Note options that depend on each other")
        reason = next((p.reason for p in self._pairs() if p.options == {first, second}), "")
        if not self.attempt(name, lambda p: set_pair(p, first, second, kind, reason, scope)):
            return
        for box in (self.first, self.second):
            box.setCurrentIndex(0)
        self._show_buttons()
        if {first, second} not in known:
            self.table.edit_cell(self.table.rowCount() - 1, REASON)

    def _remove(self, rows: list[int]) -> None:
        pairs = self._pairs()
        gone = [pairs[row] for row in rows if 0 <= row < len(pairs)]

        def edit(project: Project) -> Project:
            for pair in gone:
                project = remove_pair(project, pair.first, pair.second, pair.issue or None)
            return project

        if gone:
            self.attempt(tr_lazy("Remove options that depend on each other"), edit)

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        if 0 <= row < len(self._pairs()):
            action = menu.addAction(tr("Remove the pair"))
            action.triggered.connect(lambda _checked=False: self._remove([row]))


def _setting(pair: OptionPair, kind: PairKind, reason: str) -> Edit:
    return lambda p: set_pair(p, pair.first, pair.second, kind, reason, pair.issue or None)
