# SPDX-License-Identifier: MIT
"""Above a ballot of a second round: the reasons of the first, and a key that keeps one's earlier answers."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mcda_app.domain.workshop.workshop import Answers
from mcda_app.exchange.ballots.earlier_round import EarlierRound, reason_lines
from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import text_label

PAUSE_MS = 600
"""Milliseconds in which the key that ended the code does not also keep the answers."""


class KeepButton(QPushButton):
    """Enter and the space bar press it, but not before it has been seen."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._since = QElapsedTimer()
        self._since.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressing = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() not in pressing:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and self._since.elapsed() >= PAUSE_MS:
            self.click()


class EarlierAnswer(QWidget):
    """What the voter is told of the first round, apart from what stands beside each question.

    kept  the voter keeps their answers of the first round
    """

    kept = Signal(object)

    def __init__(self, earlier: EarlierRound) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.keep: KeepButton | None = None
        if earlier.answers is not None:
            self._add_keep(layout, earlier, earlier.answers)
        lines = reason_lines(earlier)
        if lines:
            layout.addWidget(
                text_label("heading", tr("Reasons given in {round}").format(round=earlier.mention))
            )
            layout.addWidget(text_label("", "\n".join(f"• {line}" for line in lines)))

    def _add_keep(self, layout: QVBoxLayout, earlier: EarlierRound, answers: Answers) -> None:
        row = QHBoxLayout()
        self.keep = KeepButton(tr("&Keep my answers of {round}").format(round=earlier.mention))
        self.keep.setToolTip(tr("Submits the same answers again"))
        self.keep.clicked.connect(lambda _=False: self.kept.emit(answers))
        row.addWidget(self.keep)
        row.addWidget(text_label("muted", tr("Or answer anew below.")), 1)
        layout.addLayout(row)
