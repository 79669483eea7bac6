# SPDX-License-Identifier: MIT
"""Rank acceptability: what varies, the shares as bars and as a table, and what they mean in words."""

from __future__ import annotations

import contextlib
import threading
import time

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis import sentences_robustness as words
from mcda_app.analysis.acceptability import (
    Acceptability,
    AcceptabilityQuestion,
    IssueAcceptability,
    WeightVariation,
    stream,
)
from mcda_app.analysis.sentences_robustness import share_words
from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.tables import Cell, ReadTable
from mcda_app.ui.theme import colours, heat

ROW = 1.9
"""A bar's height in lines of text, the gap to the next included."""

VARIATIONS = (
    (WeightVariation.AROUND, "Weights around the current ones"),
    (WeightVariation.ALL, "All weights"),
    (WeightVariation.ORDER, "All weights in today's order of importance"),
    (WeightVariation.CURRENT, "The current weights only"),
)


class Controls(QWidget):
    """What varies; ``changed`` when the user changes any of it, ``exact`` when many samples are wanted."""

    changed = Signal()
    exact = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.weights = QComboBox()
        for variation, text in VARIATIONS:
            self.weights.addItem(text, variation)
        self.weights.setMinimumContentsLength(12)
        self.weights.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.spread = QDoubleSpinBox()
        self.spread.setRange(0.05, 5.0)
        self.spread.setSingleStep(0.1)
        self.spread.setValue(0.5)
        self.spread.setToolTip("0.5: a weight may grow by half or shrink by a third")
        self.levels = QSpinBox()
        self.levels.setRange(0, 4)
        self.levels.setSuffix(" levels")
        self.levels.setToolTip("How many levels each score may be off, either way")
        self.free_levels = QCheckBox("Any numbers behind the labels that keep their order")
        self.free_levels.setChecked(True)
        self.free_missing = QCheckBox("Missing scores take any value")
        self.samples = QComboBox()
        for count in (10_000, 100_000, 1_000_000, 10_000_000):
            self.samples.addItem(f"{count:,}", count)
        self.seed = QSpinBox()
        self.seed.setRange(0, 2_147_483_647)
        self.seed.setValue(AcceptabilityQuestion().seed)
        self.seed.setToolTip("The same seed gives the same samples on every machine")
        rows: tuple[tuple[str, QWidget, str, QWidget], ...] = (
            ("&Weights", self.weights, "S&pread", self.spread),
            ("Sa&mples", self.samples, "See&d", self.seed),
        )
        for row, (left, first, right, second) in enumerate(rows):
            for column, (text, widget) in enumerate(((left, first), (right, second))):
                label = QLabel(text)
                label.setBuddy(widget)
                grid.addWidget(label, row, 2 * column)
                widget.setAccessibleName(text.replace("&", ""))
                grid.addWidget(widget, row, 2 * column + 1)
        label = QLabel("Scores &off by")
        label.setBuddy(self.levels)
        self.levels.setAccessibleName("Levels by which scores may be off")
        grid.addWidget(label, 2, 0)
        grid.addWidget(self.levels, 2, 1)
        grid.addWidget(self.free_missing, 2, 2, 1, 2)
        grid.addWidget(self.free_levels, 3, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for signal in (
            self.weights.currentIndexChanged,
            self.spread.valueChanged,
            self.levels.valueChanged,
            self.free_levels.toggled,
            self.free_missing.toggled,
            self.seed.valueChanged,
            self.samples.currentIndexChanged,
        ):
            signal.connect(self._changed)

    def _changed(self) -> None:
        self.spread.setEnabled(self.weights.currentData() is WeightVariation.AROUND)
        self.changed.emit()

    def question(self, project: Project, issue_id: str) -> AcceptabilityQuestion:
        weights = project.weights_of(project.issue(issue_id))
        places: dict[float, list[str]] = {}
        for criterion in project.criteria:
            places.setdefault(weights.share(criterion.id), []).append(criterion.id)
        order = tuple(tuple(places[share]) for share in sorted(places, reverse=True))
        return AcceptabilityQuestion(
            weights=self.weights.currentData(),
            spread=self.spread.value(),
            order=order if self.weights.currentData() is WeightVariation.ORDER else (),
            score_levels=self.levels.value(),
            free_missing=self.free_missing.isChecked(),
            free_levels=self.free_levels.isChecked(),
            samples=self.samples.currentData(),
            seed=self.seed.value(),
        )


class _Feed(QObject):
    """Carries answers from the worker to the window."""

    arrived = Signal(object, object)


class _Job:
    """Draws samples until it is stopped; sends what it has now and then."""

    def __init__(self, project: Project, question: AcceptabilityQuestion, feed: _Feed) -> None:
        self._project, self._question, self._feed = project, question, feed
        self.stopped = threading.Event()

    def run(self) -> None:
        # Qt is gone if the program was closed meanwhile.
        with contextlib.suppress(RuntimeError):
            self._draw()

    def _draw(self) -> None:
        sent = 0.0
        try:
            for answer in stream(self._project, self._question):
                if self.stopped.is_set():
                    return
                if answer.complete or time.monotonic() - sent > 0.1:
                    sent = time.monotonic()
                    self._feed.arrived.emit(self, answer)
        except McdaError as error:
            self._feed.arrived.emit(self, error)


class AcceptabilityView(QWidget):
    """Asks beside the window; the answer streams in, and another question stops the last."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.controls = Controls()
        layout.addWidget(self.controls)
        row = QHBoxLayout()
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setFormat("%p %")
        self.cancel = QPushButton("&Stop")
        self.remaining = text_label("muted")
        row.addWidget(self.progress, 1)
        row.addWidget(self.remaining)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        self.bars = RankBars()
        layout.addWidget(self.bars)
        self.table = ReadTable("Rank acceptability: share of samples in which an option takes a rank")
        layout.addWidget(self.table)
        self.sentences = text_label()
        layout.addWidget(self.sentences)
        self.precision = text_label("muted")
        layout.addWidget(self.precision)
        self._feed = _Feed()
        self._feed.arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._job: _Job | None = None
        self._project: Project | None = None
        self._issue_id = ""
        self._begun = 0.0
        self.cancel.clicked.connect(self.stop)
        self._busy(False)

    def ask(self, project: Project, issue_id: str, question: AcceptabilityQuestion) -> None:
        self.stop()
        self._project, self._issue_id = project, issue_id
        self._begun = time.monotonic()
        self._job = _Job(project, question, self._feed)
        self._busy(question.samples > 100_000)
        QThreadPool.globalInstance().start(self._job.run)

    def stop(self) -> None:
        if self._job is not None:
            self._job.stopped.set()
            self._job = None
        self._busy(False)

    def _busy(self, busy: bool) -> None:
        for widget in (self.progress, self.cancel, self.remaining):
            widget.setVisible(busy)

    def _take(self, job: _Job, answer: Acceptability | McdaError) -> None:
        if job is not self._job or self._project is None:
            return
        if isinstance(answer, McdaError):
            put(self.sentences, str(answer))
            self.stop()
            return
        self.show_answer(answer)
        share = answer.samples / answer.question.samples
        self.progress.setValue(round(1000 * share))
        left = (time.monotonic() - self._begun) * (1 - share) / max(share, 1e-9)
        put(self.remaining, f"about {left:.0f} s left")
        if answer.complete:
            self.stop()

    def show_answer(self, answer: Acceptability) -> None:
        assert self._project is not None
        found = answer[self._issue_id]
        if found.failure or not found.options:
            put(self.sentences, found.failure or "No option can be ranked here.")
            self.table.hide()
            return
        self.table.show()
        self._fill(found)
        self.bars.show_answer(found)
        told = [words.what_varies(answer.question)]
        for option in found.options:
            told.append(words.first_place(answer, self._issue_id, option, self._project))
            told.append(words.confidence(found, option) if answer.complete else "")
        put(self.sentences, "\n".join(filter(None, told)))
        put(self.precision, words.precision(answer))

    def _fill(self, found: IssueAcceptability) -> None:
        ranks = range(1, len(found.options) + 1)
        heads = [
            "Option",
            *(f"Rank {rank}" for rank in ranks),
            "Ranks",
            *(f"beats {o.label}" for o in found.options),
        ]
        rows = []
        for n, option in enumerate(found.options):
            best, worst = found.rank_range(option.id)
            shares = [share_words(found.shares[n][rank - 1]) for rank in ranks]
            wins = [share_words(found.wins[n][k]) if k != n else "–" for k in range(len(found.options))]
            error = found.standard_error(option.id)
            rows.append(
                [
                    Cell(option.label, bold=True, tip=option.title),
                    *(
                        Cell(
                            text,
                            number=True,
                            bold=k == 0,
                            tip=f"± {100 * error:.2g} points" if k == 0 else "",
                        )
                        for k, text in enumerate(shares)
                    ),
                    Cell(f"{best}" if best == worst else f"{best}–{worst}", number=True),
                    *(Cell(text, number=True) for text in wins),
                ]
            )
        self.table.show_rows(heads, rows)


class RankBars(QWidget):
    """A bar a option, one part a rank: the darker, the better the rank."""

    def __init__(self) -> None:
        super().__init__()
        self._found: IssueAcceptability | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Share of samples in which each option takes each rank")

    def sizeHint(self) -> QSize:
        rows = len(self._found.options) if self._found is not None else 1
        return QSize(400, round(ROW * rows * self.fontMetrics().height()))

    def show_answer(self, found: IssueAcceptability) -> None:
        changed = self._found is None or len(self._found.options) != len(found.options)
        self._found = found
        if changed:
            self.updateGeometry()
        self.update()

    def paintEvent(self, _event) -> None:
        found = self._found
        if found is None or not found.options:
            return
        painter = QPainter(self)
        theme, metrics = colours(self.palette()), self.fontMetrics()
        step = ROW * metrics.height()
        left = min(max(metrics.horizontalAdvance(o.label) for o in found.options) + 12, self.width() / 3)
        middle = Qt.AlignmentFlag.AlignVCenter
        for row, (option, shares) in enumerate(zip(found.options, found.shares, strict=True)):
            top = row * step + 2
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(0, top, left - 8, step - 5), middle, option.label)
            x = left
            for rank, share in enumerate(shares, 1):
                ground, ink = heat(theme, round(100 * (1 - (rank - 1) / max(1, len(shares) - 1)) * 0.9))
                width = (self.width() - left) * share
                painter.fillRect(QRectF(x, top, width, step - 5), ground)
                text = f"rank {rank}: {share_words(share)}"
                if metrics.horizontalAdvance(text) + 8 < width:
                    painter.setPen(ink)
                    painter.drawText(QRectF(x, top, width, step - 5), Qt.AlignmentFlag.AlignCenter, text)
                x += width
        painter.end()
