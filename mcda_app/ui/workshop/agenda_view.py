# SPDX-License-Identifier: MIT
"""The agenda: its steps with their planned time, what to say and do in each, and the minutes below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QWidget,
)

from mcda_app.analysis.group.minutes import minute_text, present_words
from mcda_app.analysis.phrases import capital, in_quotes
from mcda_app.domain.agenda import LONGEST_STEP, planned_minutes, steps_of, todays_issues
from mcda_app.domain.edits.workshop.agenda import choose_issues, enter_step, plan_step
from mcda_app.domain.edits.workshop.minute_revisions import FIXED, revise_minute, strike_minute
from mcda_app.domain.edits.workshop.minutes import add_minute
from mcda_app.domain.edits.workshop.workshop import tick_step
from mcda_app.domain.workshop.minute_events import WeightsAdopted
from mcda_app.domain.workshop.workshop import AgendaStep, Minute, MinuteKind, Workshop
from mcda_app.i18n import plural, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import local_time, timestamp
from mcda_app.ui.widgets.buttons import Rank
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable
from mcda_app.ui.workshop.console.agenda_steps import STEPS, Step
from mcda_app.ui.workshop.console.issues_dialog import IssuesDialog
from mcda_app.ui.workshop.console.step_list import StepList
from mcda_app.ui.workshop.layout import Prose, add_prose, bare, content_column
from mcda_app.ui.workshop.prompts import ask_text, button, confirm, record
from mcda_app.ui.workshop.view import Navigator, WorkshopView

NARROW = 34
"""Width in lines of text below which the steps and the one that is looked at stand one below the other."""


class AgendaView(WorkshopView):
    """The steps on the left, one of them beside them, the minutes below.

    Choosing a step shows it and changes nothing; the workshop goes on with a button.
    """

    def __init__(self, session: Session, page: Navigator) -> None:
        super().__init__()
        self._session, self._page = session, page
        self._filling = False
        self._looked_at: AgendaStep | None = None
        self._present: AgendaStep | None = None
        layout = content_column(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._row.addWidget(self._make_list_card(), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._make_step_card(), 1)
        layout.addLayout(self._row)
        layout.addWidget(self._make_issues_card())
        layout.addWidget(self._make_minutes_card())

    def _make_list_card(self) -> QWidget:
        self.steps = StepList()
        self.steps.setAccessibleName(tr("Steps of the agenda"))
        for step in STEPS:
            item = QListWidgetItem(step.title)
            item.setData(Qt.ItemDataRole.UserRole, step.step)
            self.steps.addItem(item)
        self.steps.setSpacing(3)
        self.steps.setProperty("bare", "true")
        self.steps.currentRowChanged.connect(self._look_at)
        card = Card()
        card.body.addWidget(self.steps)
        self._total = text_label("muted")
        card.body.addWidget(self._total)
        return card

    def _make_step_card(self) -> QWidget:
        card = Card()
        self._title = text_label("title")
        self._say, self._do = Prose("answer"), Prose()
        self._ticked = QCheckBox(tr("This step is &done"))
        self._ticked.toggled.connect(self._tick)
        self.planned = NumberField(
            tr("Planned minutes of this step"), 0, LONGEST_STEP, whole=True, empty=tr("left out")
        )
        self.planned.number_changed.connect(lambda number: self._plan(int(number or 0)))
        self._open = button("", self._go)
        self._enter = button(tr("&Go on with this step"), self._on_enter, tr("Its time counts from now on"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._ticked)
        card.body.addLayout(head)
        for name, text in ((tr("Say"), self._say), (tr("Do"), self._do)):
            card.body.addSpacing(4)
            card.body.addWidget(text_label("muted", name))
            add_prose(card.body, text)
        card.body.addStretch(1)
        card.body.addSpacing(8)
        buttons = FlowLayout()
        self._timer = button("", self._start_timer, tr("Counts down in the room window"))
        for part in (self._enter, self._open, self._timer):
            buttons.addWidget(part)
        buttons.add_labelled(tr("Planned &minutes"), self.planned)
        card.body.addLayout(buttons)
        return card

    def _make_issues_card(self) -> QWidget:
        card = Card(tr("Today's issues"))
        self._issues = Prose()
        add_prose(card.body, self._issues)
        choose = button(tr("&Choose…"), self._choose_issues, rank=Rank.LINK)
        card.tools.addWidget(choose)
        return card

    def _make_minutes_card(self) -> QWidget:
        card = Card(tr("Minutes"))
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(tr("Note a decision, a reason or anything else, and press Enter"))
        self.entry.setAccessibleName(tr("New entry in the minutes"))
        self.entry.returnPressed.connect(lambda: self._note(MinuteKind.NOTE))
        decide = button(
            tr("Record as a decision"),
            lambda: self._note(MinuteKind.DECISION),
            tr("The workshop's two-page record lists decisions, and no other notes"),
        )
        row = QHBoxLayout()
        row.addWidget(self.entry, 1)
        row.addWidget(decide)
        card.body.addLayout(row)
        self.minutes = ReadOnlyTable(tr("Minutes"), stretch=(1,))
        bare(self.minutes)
        self.minutes.itemSelectionChanged.connect(self._enable)
        card.body.addWidget(self.minutes)
        self._change = button(tr("Edit the &selected entry…"), self._on_change, rank=Rank.LINK)
        self._strike = button(tr("Strike it &out…"), self._on_strike, rank=Rank.LINK)
        for part in (self._change, self._strike):
            card.tools.addWidget(part)
        return card

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().height()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)

    def refresh(self) -> None:
        workshop = self._session.project.workshop
        if workshop is None:
            return
        if workshop.step is not self._present:  # the workshop went on
            self._present, self._looked_at = workshop.step, None
        shown = self._step
        self._filling = True
        for n, step in enumerate(STEPS):
            minutes = planned_minutes(workshop, step.step)
            mark = "▸" if step.step is workshop.step else "✓" if step.step in workshop.ticked else "  "
            text = tr("{mark}  {step}  ({minutes} min)") if minutes else tr("{mark}  {step}  (left out)")
            self.steps.item(n).setText(text.format(mark=mark, step=step.title, minutes=minutes))
            if step.step is shown.step:
                self.steps.setCurrentRow(n)
                planned = steps_of(workshop)  # numbered as in the bar above, without steps left out
                number = f"{planned.index(step.step) + 1}. " if step.step in planned else ""
                show_text(self._title, number + step.title)
                self.planned.show_number(minutes or None)
                self._timer.setText(tr("Start the t&imer ({minutes} min)").format(minutes=minutes))
                self._timer.setEnabled(minutes > 0)
        show_text(self._say, in_quotes(shown.say))
        show_text(self._do, shown.do)
        open_round = workshop.open_round
        asks = shown.asks is not None and open_round is not None
        self._open.setText(
            capital(tr("Show {round}").format(round=open_round.mention))
            if asks and open_round
            else shown.button
        )
        self._ticked.setChecked(shown.step in workshop.ticked)
        self._enter.setVisible(shown.step is not workshop.step)
        total = sum(planned_minutes(workshop, step) for step in AgendaStep)
        show_text(self._total, tr("{minutes} min planned").format(minutes=total))
        self._filling = False
        self.steps.fit()
        self._show_issues()
        rows = [(Cell(local_time(m.at)), Cell(_entry(workshop, m))) for m in reversed(workshop.minutes)]
        self.minutes.setVisible(bool(rows))
        self._change.setVisible(bool(rows))
        self._strike.setVisible(bool(rows))
        if rows:
            self.minutes.show_rows((tr("When"), tr("What")), rows)
        self._enable()

    def _show_issues(self) -> None:
        project = self._session.project
        issues = todays_issues(project)
        if issues == project.issues:
            text = plural(
                len(issues), tr("The one issue of this project."), tr("All {count} issues of this project.")
            ).format(count=len(issues))
        else:
            text = ", ".join(issue.label for issue in issues)
        show_text(self._issues, text)

    def _enable(self) -> None:
        workshop, number = self._session.project.workshop, self._selected_minute()
        minute = workshop.minutes[number] if workshop is not None and number >= 0 else None
        editable = minute is not None and minute.kind not in FIXED
        if workshop is not None and minute is not None and _is_hidden(workshop, minute):
            editable = False
        self._change.setEnabled(editable)
        self._strike.setEnabled(editable and minute is not None and not minute.struck)

    @property
    def _step(self) -> Step:
        """The step that is shown."""
        workshop = self._session.project.workshop
        assert workshop is not None
        wanted = self._looked_at or workshop.step
        return next(s for s in STEPS if s.step is wanted)

    def view_state(self) -> object:
        return self._looked_at

    def restore_view(self, state: AgendaStep | None) -> None:
        workshop = self._session.project.workshop
        self._present = None if workshop is None else workshop.step
        self._looked_at = state
        self.refresh()

    def _look_at(self, row: int) -> None:
        if not self._filling and 0 <= row < len(STEPS):
            self._looked_at = STEPS[row].step
            self.refresh()

    def _tick(self, ticked: bool) -> None:
        if not self._filling:
            step = self._step.step
            record(self, self._session, lambda p: tick_step(p, step, ticked))

    def _plan(self, minutes: int) -> None:
        if not self._filling:
            step = self._step.step
            record(self, self._session, lambda p: plan_step(p, step, minutes))

    def _on_enter(self) -> None:
        step, at = self._step.step, timestamp()
        record(self, self._session, lambda p: enter_step(p, step, at))

    def _go(self) -> None:
        step, workshop = self._step, self._session.project.workshop
        if step.asks is not None and workshop is not None and workshop.open_round is None:
            self._page.ask(step.asks)
        elif step.opens.startswith("/"):
            self._page.page_requested.emit(step.opens[1:])
        else:
            self._page.show_view(step.opens)

    def _start_timer(self) -> None:
        self._page.timer_requested.emit(60 * int(self.planned.number or 0))

    def _choose_issues(self) -> None:
        project = self._session.project
        dialog = IssuesDialog(self, project.issues, todays_issues(project))
        dialog.accepted.connect(
            lambda: record(self, self._session, lambda p: choose_issues(p, dialog.selected))
        )
        run_dialog(dialog)

    # Minutes

    def _note(self, kind: MinuteKind) -> None:
        text, at = self.entry.text().strip(), timestamp()
        if text and record(self, self._session, lambda p: add_minute(p, at, text, kind)):
            self.entry.clear()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _selected_minute(self) -> int:
        workshop = self._session.project.workshop
        rows = {index.row() for index in self.minutes.selectedIndexes()}
        return len(workshop.minutes) - 1 - min(rows) if workshop is not None and rows else -1

    def _on_change(self) -> None:
        workshop, number = self._session.project.workshop, self._selected_minute()
        if workshop is None or number < 0:
            return
        current = present_words(workshop, workshop.minutes[number])
        text = ask_text(
            self, tr("Edit the minutes"), tr("What happened? The original stays on record."), current
        )
        if text is not None and text != current:
            at = timestamp()
            record(self, self._session, lambda p: revise_minute(p, number, text, at))

    def _on_strike(self) -> None:
        workshop, number = self._session.project.workshop, self._selected_minute()
        if workshop is None or number < 0:
            return
        if confirm(
            self,
            tr("Strike this entry out?"),
            tr("“{text}” It stays on record, marked as struck out.").format(
                text=present_words(workshop, workshop.minutes[number])
            ),
            tr("Strike it out"),
        ):
            at = timestamp()
            record(self, self._session, lambda p: strike_minute(p, number, at))


def _is_hidden(workshop: Workshop, minute: Minute) -> bool:
    """Whether an entry quotes weights that could influence who votes in an open round."""
    return workshop.open_round is not None and isinstance(minute.event, WeightsAdopted)


def _entry(workshop: Workshop, minute: Minute) -> str:
    """An entry of the minutes as it may be seen now."""
    round_ = workshop.open_round
    if round_ is None or not _is_hidden(workshop, minute):
        text = minute_text(workshop, minute)
        is_typed = minute.event is None and minute.kind is MinuteKind.DECISION
        return tr("Decision: {text}").format(text=text) if is_typed else text
    return tr("The entry on the group's weights is hidden while {round} is open.").format(
        round=round_.mention
    )
