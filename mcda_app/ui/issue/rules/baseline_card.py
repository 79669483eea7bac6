# SPDX-License-Identifier: MIT
"""On the issue page: which option is the baseline, and what each of the others gains and costs against it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker

from mcda_app.analysis.rules.baseline import BaselineComparison, against_baseline, no_baseline_sentence
from mcda_app.domain.edits.issues import set_baseline
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable

WIDEST_CHOICE = 260
"""Pixels of the box that the baseline is chosen in."""


MOST_COLUMNS = 64
"""Columns that share the width, so that words wrap before the table has to be scrolled."""


class BaselineCard(Card):
    """Follows the chosen issue; the page says when."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Gains and burdens against the baseline"))
        self._session = session
        self._comparison: BaselineComparison | None = None
        self.choice = ElidingCombo()
        self.choice.setAccessibleName(tr("Baseline"))
        self.choice.setMaximumWidth(WIDEST_CHOICE)
        self.choice.activated.connect(self._chosen)
        self.tools.addWidget(self.choice)
        self.note = text_label("muted")
        self.table = ReadOnlyTable(tr("gains and burdens against the baseline"), range(MOST_COLUMNS))
        self.body.addWidget(self.note)
        self.body.addWidget(self.table)
        self.refresh()

    def refresh(self) -> None:
        """Show the document as it is."""
        issue = self._session.issue
        if issue is None:
            return
        options = self._session.project.options_of(issue)
        marked = next((o.id for o in options if o.baseline), "")
        items = [(tr("No baseline"), ""), *((o.title, o.id) for o in options)]
        shown = [(self.choice.itemText(n), self.choice.itemData(n)) for n in range(self.choice.count())]
        with QSignalBlocker(self.choice):
            if shown != items:
                self.choice.clear()
                for title, option_id in items:
                    self.choice.addItem(title, option_id)
            self.choice.setCurrentIndex([option_id for _, option_id in items].index(marked))
        self.refresh_ranking()

    def refresh_ranking(self) -> None:
        """Show what follows from weights."""
        issue, result = self._session.issue, self._session.result
        if issue is None or result is None:
            return
        project = self._session.project
        comparison = against_baseline(project, result)
        self.table.setVisible(comparison is not None)
        note = "" if comparison is not None else no_baseline_sentence(project, issue)
        show_text(self.note, note, hide_empty=True)
        if comparison is None or comparison == self._comparison:
            self._comparison = comparison
            return
        self._comparison = comparison
        heads = [
            tr("Option"),
            *(c.short or c.title for c in project.criteria),
            tr("Score", "of an option as a whole"),
        ]
        rows = [
            [
                Cell(row.option.label, bold=True, tip=row.option.title),
                *(Cell(difference.words.replace(": ", ":\n", 1)) for difference in row.differences),
                Cell(row.score_words, number=True),
            ]
            for row in comparison.rows
        ]
        self.table.show_rows(heads, rows)

    def _chosen(self, at: int) -> None:
        issue, option_id = self._session.issue, self.choice.itemData(at)
        if issue is not None:
            scope = issue.id if issue.options is not None else None
            self._session.apply(tr_lazy("Choose the baseline"), lambda p: set_baseline(p, option_id, scope))
