# SPDX-License-Identifier: MIT
"""The Futures page: what holds if the world changes, which option hedges, and what differs in each future."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.analysis.futures.sentences import basis_sentence, headline, summary
from mcda_app.analysis.futures.table import FuturesEvaluator, FuturesTable, futures_table
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer
from mcda_app.ui.futures.differences_view import DifferencesView
from mcda_app.ui.futures.holds_view import HoldsView
from mcda_app.ui.widgets.card import EmptyState, Headline
from mcda_app.ui.widgets.pill_bar import PillBar
from mcda_app.ui.widgets.scrolling_column import add_limited, scrolled_column

VIEWS = LocalisedTuple[tuple[str, str, str]](
    lambda: (
        ("holds", tr("What holds"), tr("Each option in each future, and what you could regret")),
        ("differences", tr("What differs"), tr("The futures, and what is different in each")),
    )
)
"""Name, label and explanation of each view."""

WIDEST = 1200
"""Pixels at most for the page's content."""

MANY_CELLS = 20_000
"""Up to so many scores in all states, all issues are worked out at every step of a drag."""

_CONTENT = Change.RANKING | Change.PARTNERS | Change.FUTURES


def _cells(project: Project) -> int:
    """Scores in all states."""
    options = sum(len(project.options_of(issue)) for issue in project.issues)
    return options * len(project.criteria) * (1 + len(project.futures.futures))


class FuturesPage(Page):
    """Follows the session while it is in sight."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._evaluator = FuturesEvaluator()
        self._whole: FuturesTable | None = None
        self._all_issues = DeferredAnswer(self, self._wait_for_all, self._take_all)
        column = scrolled_column(self)
        self.headline = Headline()
        column.addWidget(self.headline)
        self.bar = PillBar(tr("Views of the Futures page"), [(text, tip) for _, text, tip in VIEWS])
        column.addWidget(self.bar)
        self.holds = HoldsView(session)
        self.differences = DifferencesView(session)
        for view in (self.holds, self.differences):
            add_limited(column, view, WIDEST)
        self.empty = EmptyState(
            tr(
                "What if a power withdraws, or blocs harden? Name a future, say what differs in it, and see "
                "which recommendation holds."
            ),
            tr("Add a future"),
            self._begin,
        )
        column.addWidget(self.empty)
        column.addStretch(1)
        self.bar.picked.connect(lambda _at: self.refresh())
        self.holds.future_wanted.connect(self._show_future)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)
        self.setFocusProxy(self.bar)
        self.refresh()

    # Showing

    @property
    def view(self) -> str:
        """The name of the view in front, one of VIEWS."""
        return VIEWS[self.bar.currentIndex()][0]

    def show_view(self, name: str) -> None:
        """Bring a view to the front, by its name in VIEWS."""
        self.bar.setCurrentIndex([key for key, _, _ in VIEWS].index(name))

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        if change.touches(_CONTENT):
            self.refresh()

    def refresh(self) -> None:
        project, issue = self._session.project, self._session.issue
        some = bool(project.futures.futures)
        view = self.view
        self.bar.setVisible(bool(project.issues))
        self.empty.setVisible(bool(project.issues) and not some and view == "holds")
        self.holds.setVisible(some and issue is not None and view == "holds")
        self.differences.setVisible(view == "differences" and bool(project.issues))
        if not self.isVisible():
            return
        if issue is None:
            self.headline.show_text(tr("No issue yet"))
            return
        if some:
            self._show_futures(project, issue)
        else:
            self.headline.show_text(tr("Does it hold if the world changes?"))
        if view == "differences":
            self.differences.refresh()

    def _show_futures(self, project: Project, issue: Issue) -> None:
        """Show the chosen issue at once, and all issues too; many of them once the hand rests."""
        if _cells(project) <= MANY_CELLS:
            self._all_issues.drop()
            self._whole = None
            self._show(project, issue, self._evaluator.table(project))
            return
        structure = project.issues, project.options, project.criteria, project.partners
        basis = (*structure, project.weights, project.settings, project.futures)
        self._all_issues.follow(basis, lambda: iter((futures_table(project),)))
        self._show(project, issue, self._whole)

    def _show(self, project: Project, issue: Issue, whole: FuturesTable | None) -> None:
        """whole  all issues; None while they are being worked out"""
        table = whole or self._evaluator.table(replace(project, issues=(issue,)))
        above_all = str(WAITING) if whole is None else f"{summary(whole)}." if len(project.issues) > 1 else ""
        below = " ".join(filter(None, (above_all, basis_sentence(project.futures))))
        self.headline.show_text(headline(table[issue.id]), below)
        if self.view == "holds":
            self.holds.show_table(table, whole)

    def _wait_for_all(self) -> None:
        self._whole = None

    def _take_all(self, whole: FuturesTable) -> None:
        self._whole = whole
        self.refresh()

    # Choosing

    def _begin(self) -> None:
        """From nothing to a first future, whose name is typed."""
        self.show_view("differences")
        self.differences.futures.add_one()

    def _show_future(self, number: int) -> None:
        futures = self._session.project.futures.futures
        if number < len(futures):
            self.show_view("differences")
            self.differences.futures.choose(futures[number].id)
            self.refresh()

    def commit_texts(self) -> None:
        self.differences.futures.commit()

    # Looking back

    def view_state(self) -> tuple[str, list[bool]]:
        """The chosen future, and which charts show their table."""
        future = self.differences.futures.future
        shown = [card.table_shown for card in self.findChildren(ChartCard)]
        return "" if future is None else future.id, shown

    def restore_view(self, state: tuple[str, list[bool]]) -> None:
        future_id, shown = state
        self.differences.futures.choose(future_id)
        for card, on in zip(self.findChildren(ChartCard), shown, strict=True):
            card.show_table(on)
        self.refresh()
