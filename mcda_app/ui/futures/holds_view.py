# SPDX-License-Identifier: MIT
"""What holds: the chosen issue in every future, and which option hedges."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from mcda_app.analysis.futures.fixed_scores import measure_sentence
from mcda_app.analysis.futures.sentences import explanation, probabilities_sentence, regret_notes
from mcda_app.analysis.futures.table import FuturesTable
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.core.session import Session
from mcda_app.ui.futures.coalitions_card import CoalitionsCard
from mcda_app.ui.futures.heat_table import HeatTable
from mcda_app.ui.futures.issues_card import IssuesCard
from mcda_app.ui.futures.regret_bars import RegretBars
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.card import LINE, readable
from mcda_app.ui.widgets.help_buttons import help_on
from mcda_app.ui.widgets.labels import plain, show_text, text_label


class HoldsView(QWidget):
    """Charts first; every sentence by one click.

    future_wanted  the user wants to see what is different in a future: its number, from 0
    """

    future_wanted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(16)
        self.heat = HeatTable()
        self.heat.future_wanted.connect(self.future_wanted)
        heat = ChartCard(tr("Options in each future"), self.heat, tr("the options in each future"))
        heat.tools.insertWidget(0, help_on("future"))
        self.whose = text_label("muted")
        heat.body.addWidget(readable(self.whose))
        self.regret = RegretBars()
        regret = ChartCard(tr("What could you regret?"), self.regret, tr("the largest regret of each option"))
        regret.tools.insertWidget(0, help_on("regret"))
        self.measure = text_label("muted")
        regret.body.addWidget(readable(self.measure))
        self.explain = set_rank(QToolButton(), Rank.INLINE)
        self.explain.setText(tr("Explain…"))
        self.explain.setCheckable(True)
        self.explain.toggled.connect(lambda _on: self._show_words())
        self.words = text_label()
        self.words.setMaximumWidth(LINE * self.words.fontMetrics().averageCharWidth())
        self.issues = IssuesCard()
        self.issues.issue_wanted.connect(session.select_issue)
        self.coalitions = CoalitionsCard(session)
        for widget in (heat, regret, self.explain, self.words, self.issues, self.coalitions):
            column.addWidget(widget)
        self._table: FuturesTable | None = None

    def show_table(self, table: FuturesTable, whole: FuturesTable | None) -> None:
        """Show the chosen issue, which there is, and all issues.

        table  has the chosen issue
        whole  has all issues; None while they are being worked out
        """
        project = self._session.project
        self._table = table
        each = table[self._session.issue_id]
        self.heat.caption = tr("{issue}: options in each future").format(issue=each.issue.label)
        self.heat.show_issue(each)
        show_text(self.whose, probabilities_sentence(project.futures), hide_empty=True)
        self.regret.caption = tr("{issue}: largest regret of each option").format(issue=each.issue.label)
        self.regret.show_issue(each, project)
        measure = tr(
            "How far behind the best of a future each option falls at most. ✓ marks the safest "
            "hedge: the smallest of these."
        )
        show_text(self.measure, " ".join([measure, *regret_notes(each)]))
        self.measure.setToolTip(plain(measure_sentence(project.settings)))
        self._show_words()
        self.issues.setVisible(whole is not None and len(project.issues) > 1)
        if whole is not None:
            self.issues.show_table(whole)
        self.coalitions.setVisible(self.coalitions.offered)
        if self.coalitions.offered:
            self.coalitions.follow(table.projects)

    def _show_words(self) -> None:
        shown = self.explain.isChecked()
        self.words.setVisible(shown)
        if shown and self._table is not None:
            each = self._table[self._session.issue_id]
            show_text(self.words, "\n\n".join(explanation(self._session.project, each)))
