# SPDX-License-Identifier: MIT
"""A set of comparisons: one row a pair, the matrix, and how well the answers agree.

It works on anything in pairs: criteria, criteria groups, or an issue's options on a criterion.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mcda_app.analysis.weighting.comparison_sets import Item, OptionPairs, Pairs
from mcda_app.analysis.weighting.consistency_advice import Report
from mcda_app.domain.pairwise import Judgements
from mcda_app.errors import EditError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.consistency_panel import ConsistencyPanel
from mcda_app.ui.weighting.judgement_matrix import JudgementMatrix
from mcda_app.ui.weighting.pair_row import PairRow
from mcda_app.ui.weighting.preview_cache import Previews
from mcda_app.ui.weighting.small_widgets import clear
from mcda_app.ui.widgets.labels import show_text, text_label

BESIDE = 54
"""Width, in lines of text, from which the matrix stands beside the rows."""
PROMPT = 9
"""Items up to which consistency follows each key; with more it waits for a pause."""
PAUSE = 300
"""That pause, in milliseconds."""
UNREAD = Report(None, "", 0.0)
KEYS = tr_lazy(
    "Keys: ← → move the judgement, 1 to 9 set its strength, Enter accepts it and goes to the next pair, "
    "↑ ↓ move between pairs, Delete clears an answer."
)


class PairwisePanel(QWidget):
    """Asks one set of comparisons.

    finished  Enter was pressed with nothing left to answer
    """

    finished = Signal()

    def __init__(self, session: Session, pairs: Pairs, previews: Previews) -> None:
        super().__init__()
        self._session, self.pairs, self._previews = session, pairs, previews
        self.rows: list[PairRow] = []
        self._items: tuple[Item, ...] = ()
        self._report = UNREAD
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._report_now)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.progress = text_label()
        layout.addWidget(self.progress)
        hint = text_label("muted", str(KEYS))
        layout.addWidget(hint)
        self._split = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._split.setSpacing(12)
        rows = QWidget()
        self._rows_layout = QVBoxLayout(rows)
        self._rows_layout.setContentsMargins(0, 0, 0, 0)
        self._rows_layout.setSpacing(2)
        self._split.addWidget(rows, 0, Qt.AlignmentFlag.AlignTop)
        side = QWidget()
        side_layout = QVBoxLayout(side)
        side_layout.setContentsMargins(0, 0, 0, 0)
        side_layout.setSpacing(6)
        side_layout.addWidget(text_label("heading", tr("The same as a matrix")))
        side_layout.addWidget(
            text_label(
                "muted", tr("How many times the row outweighs the column. Type 3 or 1/3 to change a cell.")
            )
        )
        self.matrix = JudgementMatrix()
        self._refusal = text_label("note")
        self._refusal.hide()
        side_layout.addWidget(self.matrix)
        side_layout.addWidget(self._refusal)
        self.consistency = ConsistencyPanel(session, pairs, previews)
        side_layout.addWidget(self.consistency)
        side_layout.addStretch(1)
        self._split.addWidget(side)
        layout.addLayout(self._split)
        self.matrix.judged.connect(self._judge)
        self.matrix.refused.connect(self._refused)
        self.refresh()

    def refresh(self) -> None:
        project = self._session.project
        items = self.pairs.items(project)
        if items != self._items:
            self._items = items
            self._rebuild()
        if len(items) > PROMPT:
            self._later.start()
        else:
            previous, self._report = self._report, self._previews.report(self.pairs)
            if previous is self._report:
                return  # neither answers nor choices have changed
        self._show()

    def _report_now(self) -> None:
        self._report = self._previews.report(self.pairs)
        self._show()

    def _show(self) -> None:
        project, items, report = self._session.project, self._items, self._report
        judgements, reading = self.pairs.judgements(project), self.pairs.reading(project)
        fits = {(a.first, a.second): a.fits for a in report.advice}
        implied = self._implied(judgements)
        for row in self.rows:
            pair = (row.first.id, row.second.id)
            row.show_judgement(judgements.ratio(*pair), fits.get(pair), implied.get(pair), report.urgent)
        doubtful = tuple(fits) if report.urgent else ()
        self.matrix.show_judgements(items, judgements, reading.priorities, doubtful)
        words = (
            tr("{answered} of {pairs} comparison answered")
            if reading.pairs == 1
            else tr("{answered} of {pairs} comparisons answered")
        ).format(answered=reading.answered, pairs=reading.pairs)
        if reading.answered and reading.answered < reading.pairs and reading.priorities:
            words += tr(": enough to work with; more would make the weights firmer")
        show_text(self.progress, words)
        self.consistency.show_report(report)

    def _implied(self, judgements: Judgements) -> Mapping[tuple[str, str], float]:
        """For edited comparisons of options, what the scores would say where that differs."""
        project = self._session.project
        if not isinstance(self.pairs, OptionPairs) or not self.pairs.edited(project):
            return {}
        scores = self.pairs.implied(project)
        pairs = ((a.id, b.id) for a, b in combinations(self._items, 2))
        ratios = {pair: scores.ratio(*pair) for pair in pairs}
        return {
            pair: ratio
            for pair, ratio in ratios.items()
            if ratio is not None and abs((judgements.ratio(*pair) or 0) - ratio) > 1e-9
        }

    def _rebuild(self) -> None:
        clear(self._rows_layout)
        self.rows = []
        for first, second in combinations(self._items, 2):
            row = PairRow(first, second, self.pairs.adjective)
            row.bar.judged.connect(lambda ratio, row=row: self._judge(row.first.id, row.second.id, ratio))
            row.bar.entered.connect(self._session.begin_gesture)
            row.bar.next_wanted.connect(lambda row=row: self._step(row, 1))
            row.bar.previous_wanted.connect(lambda row=row: self._step(row, -1))
            self.rows.append(row)
            self._rows_layout.addWidget(row)

    def start(self) -> None:
        """Put the keyboard on the first pair not answered yet, or the first."""
        open_ = [row for row in self.rows if row.bar.ratio is None]
        for row in (open_ or self.rows)[:1]:
            row.bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, row: PairRow, step: int) -> None:
        at = self.rows.index(row) + step
        if 0 <= at < len(self.rows):
            self.rows[at].bar.setFocus(Qt.FocusReason.TabFocusReason)
        elif step > 0:
            open_ = [r for r in self.rows if r.bar.ratio is None]
            if open_:
                open_[0].bar.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self.finished.emit()

    def _judge(self, first: str, second: str, ratio: float | None) -> None:
        titles = {item.id: item.title for item in self._items}
        text = (
            tr_lazy("Clear the comparison of {first} and {second}")
            if ratio is None
            else tr_lazy("Compare {first} and {second}")
        )
        self._refusal.hide()
        try:
            self._session.apply(
                text.format(first=titles[first], second=titles[second]),
                lambda p: self.pairs.judge(p, first, second, ratio),
                merge=f"judge/{self.pairs.key}/{first}/{second}",
            )
        except EditError as error:
            self._refused(str(error))

    def _refused(self, text: str) -> None:
        self._refusal.setText(text)
        self._refusal.show()
        self._show()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE * self.fontMetrics().height()
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._split.direction() != wanted:
            self._split.setDirection(wanted)
            for place, stretch in enumerate((3, 2)):
                self._split.setStretch(place, stretch if beside else 0)
