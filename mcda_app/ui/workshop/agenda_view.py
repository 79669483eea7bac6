# SPDX-License-Identifier: MIT
"""The facilitation guide: eight steps, each with instructions and its page; the minutes below."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
)

from mcda_app.analysis.group.minutes import minute_text
from mcda_app.analysis.phrases import in_quotes
from mcda_app.analysis.vocabulary.rounds import AGENDA_STEPS
from mcda_app.domain.edits.minutes import add_minute, edit_minute, remove_minute
from mcda_app.domain.edits.workshop import go_to_step, tick_step
from mcda_app.domain.workshop import AgendaStep, MinuteKind, RoundKind
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import local_time, timestamp
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.scrolling_column import scrolled_column
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable
from mcda_app.ui.workshop.prompts import ask_text, button, confirm, record
from mcda_app.ui.workshop.view import Navigator, WorkshopView


class Step(NamedTuple):
    """One step of the agenda.

    minutes  its usual duration
    say      what to say to the room
    do       what to do
    opens    the key of a view of this page; after a slash, the name of another page
    asks     the kind of round to open there if none is open
    """

    step: AgendaStep
    minutes: int
    say: str
    do: str
    opens: str
    button: str
    asks: RoundKind | None = None

    @property
    def title(self) -> str:
        return AGENDA_STEPS[self.step]


STEPS = LocalisedTuple(
    lambda: (
        Step(
            AgendaStep.WELCOME,
            10,
            tr(
                "This is what we decide today, and this is what we do not. A ranking is a tool for "
                "thinking: it shows what follows from scores and weights. It does not decide for us."
            ),
            tr(
                "Agree on names or anonymity. List the participants and give everybody a slip with "
                "their code."
            ),
            "people",
            tr("Open People"),
        ),
        Step(
            AgendaStep.GUT_CHECK,
            10,
            tr(
                "Rank the options as you would now, each on your own. Nobody sees a ranking until all "
                "are revealed."
            ),
            tr(
                "Pick the issues that matter most. Keep the overview and the rankings off the "
                "projector: people anchor on what they have seen."
            ),
            "rounds",
            tr("Open a gut check…"),
            RoundKind.GUT,
        ),
        Step(
            AgendaStep.WEIGHTS,
            25,
            tr(
                "How much does it matter to go from the worst to the best on each criterion? Weigh the "
                "criteria alone and in silence. A weight without its range means nothing."
            ),
            tr(
                "Show the question in the room window and go through the ranges. Collect ballots at the "
                "keyboard, from files or on paper."
            ),
            "rounds",
            tr("Open a round on weights…"),
            RoundKind.WEIGHTS,
        ),
        Step(
            AgendaStep.REVEAL,
            10,
            tr(
                "Look at how far apart we are before you look at the mean. The mean of two camps is "
                "nobody's opinion."
            ),
            tr(
                "Close the round and reveal it under Rounds. Then go through the spread, "
                "criterion by criterion."
            ),
            "results",
            tr("Show Results"),
        ),
        Step(
            AgendaStep.DISCUSS,
            25,
            tr(
                "We discuss only the disagreements that can change a result. Those at either extreme "
                "give their reasons first."
            ),
            tr("Take them one by one. Note reasons as they are given. Do not press for agreement."),
            "discuss",
            tr("Show what to discuss"),
        ),
        Step(
            AgendaStep.SECOND_ROUND,
            15,
            tr("Everybody weighs once more. You may change your mind; nobody has to."),
            tr("Repeat the round: collect, close and reveal. Then show who changed their answers."),
            "rounds",
            tr("Open Rounds to repeat it"),
        ),
        Step(
            AgendaStep.ROBUSTNESS,
            15,
            tr("What would have to be true for the runner-up to be first? Do we believe it?"),
            tr(
                "Under Results, use the group's weights. Then go through the issues whose first place is "
                "a close call."
            ),
            "/robustness",
            tr("Open the Robustness page"),
        ),
        Step(
            AgendaStep.SIGN_OFF,
            10,
            tr(
                "This is the result, and this is who would favour something else. Sign in agreement or "
                "under dissent; both are a result."
            ),
            tr(
                "Read the dissent aloud and record its reasons. Let everybody sign. "
                "Save, and export the report."
            ),
            "sign-off",
            tr("Open Sign-off"),
        ),
    )
)


class _Steps(QListWidget):
    """A list that is as large as its texts, whatever the font."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        around, between = 2 * self.frameWidth(), 2 * self.spacing()
        height = sum(self.sizeHintForRow(row) + between for row in range(self.count()))
        return QSize(self.sizeHintForColumn(0) + between + around, height + around)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


class AgendaView(WorkshopView):
    """The steps on the left, the current one beside them, the minutes below."""

    def __init__(self, session: Session, page: Navigator) -> None:
        super().__init__()
        self._session, self._page = session, page
        layout = scrolled_column(self)
        row = QHBoxLayout()
        self.steps = _Steps()
        self.steps.setAccessibleName(tr("Steps of the agenda"))
        for step in STEPS:
            item = QListWidgetItem(step.title)
            item.setData(Qt.ItemDataRole.UserRole, step.step)
            self.steps.addItem(item)
        self.steps.setSpacing(2)
        self.steps.currentRowChanged.connect(self._select_step)
        row.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(3)  # else it takes on the row's
        self._title = text_label("title")
        self._say = text_label("answer")
        self._do = text_label()
        self._ticked = QCheckBox(tr("This step is &done"))
        self._ticked.toggled.connect(self._tick)
        self._open = button("", self._go)
        self._next = button(tr("&Next step"), self._forward)
        for parts in (
            (self._title,),
            (text_label("muted", tr("Say")), self._say),
            (text_label("muted", tr("Do")), self._do),
            (self._ticked,),
        ):
            for part in parts:
                side.addWidget(part)
            side.addSpacing(9)
        buttons = FlowLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._next)
        self._timer = button("", self._start_timer, tr("Counts down in the room window"))
        buttons.addWidget(self._timer)
        buttons.addWidget(button(tr("Room &window (projector)"), self._page.room_requested.emit))
        side.addLayout(buttons)
        side.addStretch(1)
        row.addLayout(side, 1)
        row.setSpacing(20)
        layout.addLayout(row)
        layout.addWidget(text_label("heading", tr("Minutes")))
        entry = QHBoxLayout()
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(tr("Note a decision, a reason or anything else, and press Enter"))
        self.entry.setAccessibleName(tr("New entry in the minutes"))
        self.entry.returnPressed.connect(self._note)
        entry.addWidget(self.entry, 1)
        layout.addLayout(entry)
        self.minutes = ReadOnlyTable(tr("Minutes"), stretch=(1,))
        layout.addWidget(self.minutes)
        below = FlowLayout()
        self._change = button(tr("&Edit the selected entry…"), self._on_change)
        self._remove = button(tr("Re&move it"), self._on_remove)
        below.addWidget(self._change)
        below.addWidget(self._remove)
        layout.addLayout(below)
        layout.addStretch(1)
        self._filling = False

    def refresh(self) -> None:
        workshop = self._session.project.workshop
        if workshop is None:
            return
        self._filling = True
        for n, step in enumerate(STEPS):
            ticked = step.step in workshop.ticked
            self.steps.item(n).setText(
                tr("{part}  {step}  ({minutes} min)").format(
                    part="✓" if ticked else "  ", step=step.title, minutes=step.minutes
                )
            )
            if step.step is workshop.step:
                self.steps.setCurrentRow(n)
                show_text(self._title, f"{n + 1}. {step.title}")
                show_text(self._say, in_quotes(step.say))
                show_text(self._do, step.do)
                self._open.setText(step.button)
                self._timer.setText(tr("Start the t&imer ({minutes} min)").format(minutes=step.minutes))
                self._ticked.setChecked(ticked)
                self._next.setEnabled(n + 1 < len(STEPS))
        self._filling = False
        self.steps.updateGeometry()
        rows = [(Cell(local_time(m.at)), Cell(minute_text(workshop, m))) for m in reversed(workshop.minutes)]
        self.minutes.setVisible(bool(rows))
        self._change.setVisible(bool(rows))
        self._remove.setVisible(bool(rows))
        if rows:
            self.minutes.show_rows((tr("When"), tr("What")), rows)

    @property
    def _step(self) -> Step:
        workshop = self._session.project.workshop
        assert workshop is not None
        return next(s for s in STEPS if s.step is workshop.step)

    def _select_step(self, row: int) -> None:
        if not self._filling and 0 <= row < len(STEPS):
            record(self, self._session, lambda p: go_to_step(p, STEPS[row].step))

    def _tick(self, ticked: bool) -> None:
        if not self._filling:
            step = self._step.step
            record(self, self._session, lambda p: tick_step(p, step, ticked))

    def _go(self) -> None:
        step = self._step
        if step.asks is not None:
            self._page.ask(step.asks)
        elif step.opens.startswith("/"):
            self._page.page_requested.emit(step.opens[1:])
        else:
            self._page.show_view(step.opens)

    def _start_timer(self) -> None:
        self._page.timer_requested.emit(60 * self._step.minutes)

    def _forward(self) -> None:
        at = STEPS.index(self._step)
        if at + 1 < len(STEPS):
            here, following = STEPS[at].step, STEPS[at + 1].step
            record(self, self._session, lambda p: go_to_step(tick_step(p, here), following))

    # Minutes

    def _note(self) -> None:
        text, at = self.entry.text().strip(), timestamp()
        if text and record(self, self._session, lambda p: add_minute(p, at, text, MinuteKind.NOTE)):
            self.entry.clear()

    def _selected_minute(self) -> int:
        workshop = self._session.project.workshop
        rows = {index.row() for index in self.minutes.selectedIndexes()}
        return len(workshop.minutes) - 1 - min(rows) if workshop is not None and rows else -1

    def _on_change(self) -> None:
        workshop, number = self._session.project.workshop, self._selected_minute()
        if workshop is None or number < 0:
            return
        current = minute_text(workshop, workshop.minutes[number])
        text = ask_text(self, tr("Edit the minutes"), tr("What happened?"), current)
        if text is not None and text != current:
            record(self, self._session, lambda p: edit_minute(p, number, text))

    def _on_remove(self) -> None:
        workshop, number = self._session.project.workshop, self._selected_minute()
        if workshop is None or number < 0:
            return
        if confirm(
            self,
            tr("Remove this entry from the minutes?"),
            tr("“{text}” This cannot be undone.").format(
                text=minute_text(workshop, workshop.minutes[number])
            ),
            tr("Remove"),
        ):
            record(self, self._session, lambda p: remove_minute(p, number))
