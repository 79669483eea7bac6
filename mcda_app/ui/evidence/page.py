# SPDX-License-Identifier: MIT
"""The page Evidence: which scores to check first, what that is expected to bring, and the list of checks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.group.score_doubts import doubts_of_round
from mcda_app.analysis.information import sentences as words
from mcda_app.analysis.information.check_questions import where_to_look
from mcda_app.analysis.information.plan import CheckingPlan
from mcda_app.analysis.information.results import Aim, IssueInformation, ScoreInformation
from mcda_app.analysis.information.run import ProjectInformation
from mcda_app.domain.edits.evidence.doubts import set_doubts
from mcda_app.domain.edits.evidence.tasks import add_task, task_of
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import RoundKind, RoundState
from mcda_app.i18n import in_percent, tr, tr_lazy
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.evidence.answers import EvidenceAnswers
from mcda_app.ui.evidence.deviations_card import DeviationsCard
from mcda_app.ui.evidence.gain_chart import GainChart, GainRow, row_name
from mcda_app.ui.evidence.groups_card import GroupsCard
from mcda_app.ui.evidence.score_panel import ScorePanel
from mcda_app.ui.evidence.task_card import TaskCard
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import EmptyState, Headline, readable
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.help_buttons import help_on
from mcda_app.ui.widgets.labels import plain, show_text, text_label
from mcda_app.ui.widgets.pill_bar import PillBar
from mcda_app.ui.widgets.scrolling_column import add_limited, scrolled_column

WIDEST = 1200
"""Pixels at most for the page's content, which would fall apart on a wide screen."""

SHOWN = 10
"""Scores that are shown as bars."""

ALL_ISSUES, CHOSEN_ISSUE = range(2)
AIMS = (Aim.FIRM, Aim.RIGHT)
"""What checking can be for, in the order of the choice on the page."""


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
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(12)
        self.scope = PillBar(
            tr("Issues to check"),
            [
                (tr("All issues"), tr("What to check first across all issues")),
                (tr("The chosen issue"), tr("What to check first on the issue chosen in the list")),
            ],
        )
        self.aim = PillBar(
            tr("What checking is for"),
            [
                (tr("Firm results"), tr("As many results as possible that the doubts do not overturn")),
                (tr("The right choice"), tr("The option picked is really first as often as possible")),
            ],
        )
        bars = FlowLayout(spacing=16)
        bars.addWidget(self.scope)
        bars.addWidget(self.aim)
        layout.addLayout(bars)
        self.chart = GainChart()
        self.card = ChartCard(tr("What checking a score promises"), self.chart, tr("what checking promises"))
        self.card.tools.insertWidget(0, help_on("value-of-information"))
        self.panel = ScorePanel(session)
        self.sentence = readable(text_label("muted"))
        self.propose = push_button(tr("Put the proposed scores on the list"), Rank.PRIMARY)
        self.propose.clicked.connect(lambda _checked=False: self._put_proposed())
        self.legend = readable(text_label("muted"))
        self.card.body.insertWidget(0, self.legend)
        self.spread = push_button(
            "",
            Rank.LINK,
            tip=tr("From the lowest to the highest answer, for each score asked about"),
        )
        self.spread.clicked.connect(lambda _checked=False: self._take_spread())
        steps = FlowLayout()
        steps.addWidget(self.propose)
        steps.addWidget(self.spread)
        self.card.body.addWidget(self.panel)
        self.card.body.addLayout(steps)
        self.card.body.addWidget(self.sentence)
        self.tasks = TaskCard(session)
        self.groups = GroupsCard(session)
        self.deviations = DeviationsCard(session)
        for card in (self.card, self.tasks, self.groups, self.deviations):
            layout.addWidget(card)
        add_limited(column, self._content, WIDEST)
        column.addStretch(1)
        self.setFocusProxy(self.scope)
        self._answers = EvidenceAnswers(self, session, self._wait, self._take)
        self.scope.picked.connect(lambda _at: self._show())
        self.aim.picked.connect(lambda _at: self._show())
        self.chart.chosen.connect(lambda _row: self._show_chosen())
        self.panel.place_requested.connect(lambda place: self.score_requested.emit(*place))
        for list_card in (self.tasks, self.deviations):
            list_card.place_requested.connect(lambda place: self.score_requested.emit(*place))
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)
        self.refresh()

    # Showing

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        relevant = Change.RANKING | Change.EVIDENCE | Change.WORKSHOP | Change.TEXTS
        if change.touches(relevant) and self.isVisible():  # else once it is seen
            self.refresh()

    def refresh(self) -> None:
        """Show the list as it is, and ask for what checking promises while in sight."""
        project = self._session.project
        something = bool(project.issues and project.criteria)
        self.empty.setVisible(not something)
        self._content.setVisible(something)
        self.scope.setVisible(len(project.issues) > 1)
        self.tasks.refresh()
        self.deviations.refresh()
        self._show_spread()
        if not something:
            self._answers.drop()
            self._answer = None
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

    def show_chosen_issue(self) -> None:
        """Look at the chosen issue alone."""
        self.scope.setCurrentIndex(CHOSEN_ISSUE)

    def _wait(self) -> None:
        self._answer = None
        self.headline.show_text(str(WAITING))
        self._show()

    def _take(self, state: ProjectInformation | float) -> None:
        if isinstance(state, ProjectInformation):
            self._answer = state
            self._show()
        elif self._answer is None and len(self._session.project.issues) > 1:
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
        plan = words.plan_for(issues, self._aim)
        headline = words.issues_headline(issues, self._aim)
        self.headline.show_text(headline, self._below(issues))
        self.chart.caption = headline
        additive = any(issue.value is not None for issue in issues)
        show_text(self.legend, words.legend(self._aim, additive=additive))
        self.chart.show_rows(self._rows(answer, issues, plan, several))
        self.propose.setVisible(plan is not None)
        self.propose.setEnabled(plan is not None and bool(self._unlisted(plan)))
        notes = ["" if plan is None else words.plan_sentence(plan), words.precision(answer)]
        show_text(self.sentence, " ".join(note for note in notes if note))
        self.groups.show_groups(answer.groups if several else ())
        self._show_chosen()

    @property
    def _aim(self) -> Aim:
        return AIMS[self.aim.currentIndex()]

    def _below(self, issues: tuple[IssueInformation, ...]) -> str:
        """What else is worth knowing at once: how sure one issue is, or how many doubts are idle."""
        if len(issues) != 1:
            notes = [words.never_sentence(issues)]
        else:
            notes = [words.issue_sentence(issues[0]), words.expected_leader_note(issues[0])]
        return " ".join(note for note in (*notes, words.missing_note(self._session.project)) if note)

    def _rows(
        self,
        answer: ProjectInformation,
        issues: tuple[IssueInformation, ...],
        plan: CheckingPlan | None,
        several: bool,
    ) -> list[GainRow]:
        """The proposed scores first, then those that promise most."""
        aim = self._aim
        ids = {issue.issue.id for issue in issues if aim is Aim.RIGHT or not words.is_firm(issue)}
        proposed = set(plan.places) if plan else set()
        scores = [info for info in answer.scores if info.doubted.issue.id in ids and info.settling.scores]
        scores.sort(key=lambda info: (info.doubted.place not in proposed, -_promise(info, aim)))
        shown = scores[:SHOWN]
        longest = 1.0 if aim is Aim.FIRM else max((_promise(info, aim) for info in shown), default=0.0)
        return [
            GainRow(
                info,
                row_name(info, with_issue=several),
                _promise(info, aim) / longest if longest > 0 else 0.0,
                words.gain_words(info, aim),
                info.doubted.place in proposed,
            )
            for info in shown
        ]

    def _show_chosen(self) -> None:
        row, answer = self.chart.current, self._answer
        issue = None if row is None or answer is None else answer.issue(row.info.doubted.issue.id)
        self.panel.setVisible(row is not None and issue is not None)
        if row is not None and issue is not None:
            self.panel.show_score(row.info, issue)

    # The group's doubts

    def _scores_round(self) -> RevealedRound | None:
        """The latest revealed round on scores."""
        workshop = self._session.project.workshop
        rounds = [] if workshop is None else workshop.rounds
        asked = [r for r in rounds if r.kind is RoundKind.SCORES and r.state is RoundState.REVEALED]
        if not asked:
            return None
        return RevealedRound.of(self._session.project, asked[-1].id)

    def _show_spread(self) -> None:
        revealed = self._scores_round()
        self.spread.setVisible(revealed is not None)
        if revealed is not None:
            text = tr("Set the doubts from the answers of {title}").format(title=revealed.round.title)
            self.spread.setText(text)

    def _take_spread(self) -> None:
        revealed = self._scores_round()
        if revealed is not None:
            doubts = doubts_of_round(revealed)
            self._session.apply(
                tr_lazy("Set doubts from a group's answers"), lambda project: set_doubts(project, doubts)
            )

    # The list

    def _unlisted(self, plan: CheckingPlan) -> list:
        project = self._session.project
        return [place for place in plan.places if task_of(project, place) is None]

    def _put_proposed(self) -> None:
        answer = self._answer
        plan = None if answer is None else words.plan_for(self._issues(answer), self._aim)
        if plan is None:
            return
        places = self._unlisted(plan)

        def edit(project: Project) -> Project:
            for place in places:
                project = add_task(project, [place], ask=where_to_look(project, place))
            return project

        self._session.apply(tr_lazy("Put scores on the list of what to check"), edit)

    def view_state(self) -> tuple[bool, bool, Any]:
        """Whether the chart shows its table, whether the chosen score is explained, who is compared."""
        return self.card.table_shown, self.panel.explain_button.isChecked(), self.deviations.view_state()

    def restore_view(self, state: tuple[bool, bool, Any]) -> None:
        table, explained, compared = state
        self.deviations.restore_view(compared)
        self.card.show_table(table)
        self.panel.explain_button.setChecked(explained)
        self.refresh()


def _promise(info: ScoreInformation, aim: Aim) -> float:
    """What a bar shows: the chance of a firm result, or the gain."""
    if aim is Aim.FIRM:
        return info.settling.firm
    return info.settling.gain if info.value is None else info.value.gain
