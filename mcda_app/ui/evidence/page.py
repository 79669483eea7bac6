# SPDX-License-Identifier: MIT
"""The page Evidence: which scores to check first, what that is expected to bring, and the list of checks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.analysis.information import sentences as words
from mcda_app.analysis.information.plan import CheckingPlan
from mcda_app.analysis.information.results import IssueInformation, ScoreInformation
from mcda_app.analysis.information.run import ProjectInformation
from mcda_app.domain.edits.evidence.tasks import add_task, task_of
from mcda_app.domain.project import Project
from mcda_app.i18n import in_percent, tr, tr_lazy
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.evidence.answers import EvidenceAnswers
from mcda_app.ui.evidence.gain_chart import GainChart, GainRow, row_name
from mcda_app.ui.evidence.groups_card import GroupsCard
from mcda_app.ui.evidence.score_panel import ScorePanel
from mcda_app.ui.evidence.task_card import TaskCard
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import EmptyState, Headline, readable
from mcda_app.ui.widgets.help_buttons import help_on
from mcda_app.ui.widgets.labels import plain, show_text, text_label
from mcda_app.ui.widgets.pill_bar import PillBar
from mcda_app.ui.widgets.scrolling_column import scrolled_column

WIDEST = 1200
"""Pixels at most for the page's content, which would fall apart on a wide screen."""

SHOWN = 10
"""Scores that are shown as bars."""

ALL_ISSUES, CHOSEN_ISSUE = range(2)


class EvidencePage(Page):
    """Follows the session while it is in sight.

    score_requested  a score is to be seen on the Issue page: its issue, option and criterion
    """

    score_requested = Signal(str, str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._answer: ProjectInformation | None = None
        column = scrolled_column(self)
        self.headline = Headline()
        self.headline.sentence.setToolTip(plain(words.firm_rule()))
        column.addWidget(self.headline)
        self.empty = EmptyState(tr("There is nothing to check yet: add issues, options and scores first."))
        column.addWidget(self.empty)
        self._content = QWidget()
        self._content.setMaximumWidth(WIDEST)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(12)
        self.scope = PillBar(
            tr("Issues to check"),
            [
                (tr("All issues"), tr("What to check first over all issues")),
                (tr("The chosen issue"), tr("What to check first on the issue chosen in the list")),
            ],
        )
        layout.addWidget(self.scope)
        self.chart = GainChart()
        self.card = ChartCard(tr("What checking a score promises"), self.chart, tr("what checking promises"))
        self.card.tools.insertWidget(0, help_on("value-of-information"))
        self.panel = ScorePanel(session)
        self.sentence = readable(text_label("muted"))
        self.note = readable(text_label("muted"))
        self.propose = push_button(tr("Put the proposed scores on the list"), Rank.PRIMARY)
        self.propose.clicked.connect(lambda _checked=False: self._put_proposed())
        self.card.tools.insertWidget(1, self.propose)
        for widget in (self.panel, self.sentence, self.note):
            self.card.body.addWidget(widget)
        self.tasks = TaskCard(session)
        self.groups = GroupsCard(session)
        for card in (self.card, self.tasks, self.groups):
            layout.addWidget(card)
        column.addWidget(self._content)
        column.addStretch(1)
        self.setFocusProxy(self.scope)
        self._answers = EvidenceAnswers(self, session, self._wait, self._take)
        self.scope.picked.connect(lambda _at: self._show())
        self.chart.chosen.connect(lambda _row: self._show_chosen())
        self.panel.place_requested.connect(lambda place: self.score_requested.emit(*place))
        self.tasks.place_requested.connect(lambda place: self.score_requested.emit(*place))
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(lambda _id: self.refresh())
        self.refresh()

    # Showing

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING | Change.EVIDENCE):
            self.refresh()

    def refresh(self) -> None:
        """Show the list as it is, and ask for what checking promises while in sight."""
        project = self._session.project
        something = bool(project.issues and project.criteria)
        self.empty.setVisible(not something)
        self._content.setVisible(something)
        self.tasks.refresh()
        if not something:
            self.headline.show_text(tr("No issue yet"))
            return
        if self._answer is not None and not self._is_current(self._answer.project):
            self._wait()
        if self.isVisible():
            self._answers.follow()
        self._show()

    def _is_current(self, project: Project) -> bool:
        """Whether an answer about a project holds for the present one."""
        now = self._session.project
        return (
            project.issues is now.issues
            and project.criteria is now.criteria
            and project.options is now.options
            and project.weights is now.weights
            and project.settings == now.settings
        )

    def _wait(self) -> None:
        self._answer = None
        self.headline.show_text(str(WAITING))
        self._show()

    def _take(self, state: ProjectInformation | float) -> None:
        if isinstance(state, ProjectInformation):
            self._answer = state
            self._show()
        elif self._answer is None:
            self.headline.show_text(
                tr("Calculating: {share} of the issues are done.").format(share=in_percent(state, ".0f"))
            )

    def _issues(self, answer: ProjectInformation) -> tuple[IssueInformation, ...]:
        """The issues that are looked at."""
        if self.scope.currentIndex() == ALL_ISSUES:
            return answer.issues
        chosen = answer.issue(self._session.issue_id)
        return () if chosen is None else (chosen,)

    def _show(self) -> None:
        answer = self._answer
        for widget in (self.card, self.groups):
            widget.setVisible(answer is not None)
        if answer is None:
            return
        issues = self._issues(answer)
        several = len(issues) > 1
        plan = words.proposed_plan(issues)
        self.headline.show_text(words.issues_headline(issues), self._below(issues, plan))
        rows = self._rows(answer, issues, plan, several)
        self.chart.show_rows(rows)
        self.chart.caption = words.issues_headline(issues)
        self.propose.setVisible(bool(plan and plan.places))
        self.propose.setEnabled(bool(plan and self._unlisted(plan)))
        show_text(self.sentence, "" if plan is None else words.plan_sentence(plan), hide_empty=True)
        show_text(self.note, self._note(answer, issues), hide_empty=True)
        self.groups.show_groups(answer.groups if several else ())
        self._show_chosen()

    def _below(self, issues: tuple[IssueInformation, ...], plan: CheckingPlan | None) -> str:
        if len(issues) == 1:
            return words.issue_sentence(issues[0])
        return "" if plan is None else words.never_sentence(issues)

    def _note(self, answer: ProjectInformation, issues: tuple[IssueInformation, ...]) -> str:
        notes = [words.firm_rule(), words.precision(answer), words.missing_note(answer.project)]
        notes += [note for issue in issues if (note := words.expected_leader_note(issue))][:1]
        return " ".join(note for note in notes if note)

    def _rows(
        self,
        answer: ProjectInformation,
        issues: tuple[IssueInformation, ...],
        plan: CheckingPlan | None,
        several: bool,
    ) -> list[GainRow]:
        """The proposed scores first, then those that promise most."""
        ids = {issue.issue.id for issue in issues}
        firm = {i.issue.id for i in issues if words.is_firm(i)}
        scores = [info for info in answer.scores if info.doubted.issue.id in ids]
        proposed = set(plan.places) if plan else set()
        first = [info for info in scores if info.doubted.place in proposed]
        rest = [info for info in scores if info.doubted.place not in proposed and info.settling.scores]
        shown = (first + rest)[:SHOWN]
        longest = max((_gain(info) for info in shown), default=0.0)
        project = self._session.project
        return [
            GainRow(
                info,
                row_name(info, with_issue=several),
                _gain(info) / longest if longest > 0 else 0.0,
                words.gain_words(info, firm_now=info.doubted.issue.id in firm),
                info.doubted.place in proposed,
                task_of(project, info.doubted.place) is not None,
            )
            for info in shown
        ]

    def _show_chosen(self) -> None:
        row, answer = self.chart.current, self._answer
        issue = None if row is None or answer is None else answer.issue(row.info.doubted.issue.id)
        self.panel.setVisible(row is not None and issue is not None)
        if row is not None and issue is not None:
            self.panel.show_score(row.info, issue)

    # The list

    def _unlisted(self, plan: CheckingPlan) -> list:
        project = self._session.project
        return [place for place in plan.places if task_of(project, place) is None]

    def _put_proposed(self) -> None:
        answer = self._answer
        plan = None if answer is None else words.proposed_plan(self._issues(answer))
        if plan is None:
            return
        places = self._unlisted(plan)

        def edit(project: Project) -> Project:
            for place in places:
                project = add_task(project, [place])
            return project

        self._session.apply(tr_lazy("Put scores on the list of what to check"), edit)

    def view_state(self) -> tuple[bool, bool]:
        """Whether the chart shows its table, and whether the chosen score is explained."""
        return self.card.table_shown, self.panel.explain_button.isChecked()

    def restore_view(self, state: tuple[bool, bool]) -> None:
        table, explained = state
        self.card.show_table(table)
        self.panel.explain_button.setChecked(explained)
        self.refresh()


def _gain(info: ScoreInformation) -> float:
    return info.settling.gain if info.value is None else info.value.gain
