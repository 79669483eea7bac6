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
    QWidget,
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
from mcda_app.ui.widgets.buttons import Rank
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable
from mcda_app.ui.workshop.layout import Prose, add_prose, bare, content_column
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
        self._filling = False
        layout = content_column(self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._make_list_card(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._make_step_card(), 1)
        layout.addLayout(row)
        layout.addWidget(self._make_minutes_card())

    def _make_list_card(self) -> QWidget:
        self.steps = _Steps()
        self.steps.setAccessibleName(tr("Steps of the agenda"))
        for step in STEPS:
            item = QListWidgetItem(step.title)
            item.setData(Qt.ItemDataRole.UserRole, step.step)
            self.steps.addItem(item)
        self.steps.setSpacing(3)
        self.steps.setProperty("bare", "true")
        self.steps.currentRowChanged.connect(self._select_step)
        card = Card()
        card.body.addWidget(self.steps)
        return card

    def _make_step_card(self) -> QWidget:
        card = Card(lead=True)
        self._title = text_label("title")
        self._say, self._do = Prose("answer"), Prose()
        self._ticked = QCheckBox(tr("This step is &done"))
        self._ticked.toggled.connect(self._tick)
        self._open = button("", self._go, rank=Rank.PRIMARY)
        self._next = button(tr("&Next step"), self._forward)
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
        room = button(tr("Room &window (projector)"), self._page.room_requested.emit)
        for part in (self._open, self._next, self._timer, room):
            buttons.addWidget(part)
        card.body.addLayout(buttons)
        return card

    def _make_minutes_card(self) -> QWidget:
        card = Card(tr("Minutes"))
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(tr("Note a decision, a reason or anything else, and press Enter"))
        self.entry.setAccessibleName(tr("New entry in the minutes"))
        self.entry.returnPressed.connect(self._note)
        card.body.addWidget(self.entry)
        self.minutes = ReadOnlyTable(tr("Minutes"), stretch=(1,))
        bare(self.minutes)
        self.minutes.itemSelectionChanged.connect(self._enable)
        card.body.addWidget(self.minutes)
        self._change = button(tr("&Edit the selected entry…"), self._on_change, rank=Rank.LINK)
        self._remove = button(tr("Re&move it"), self._on_remove, rank=Rank.LINK)
        for part in (self._change, self._remove):
            card.tools.addWidget(part)
        return card

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
        self._enable()

    def _enable(self) -> None:
        for part in (self._change, self._remove):
            part.setEnabled(self._selected_minute() >= 0)

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
