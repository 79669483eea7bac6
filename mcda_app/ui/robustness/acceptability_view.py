# SPDX-License-Identifier: MIT
"""Rank acceptability: the shares as bars and as tables, and what they mean in words."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis import sentences_robustness as words
from mcda_app.analysis.acceptability import (
    Acceptability,
    AcceptabilityQuestion,
    IssueAcceptability,
    LiveAcceptability,
    WeightVariation,
    alone,
    asked_of,
    stream,
)
from mcda_app.analysis.sentences_robustness import share_figure, share_words
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.language import localised, tr
from mcda_app.ui.charts.bars import Bar, Part, StackedBars
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.robustness.what_varies import Controls
from mcda_app.ui.tables import Cell, ReadTable
from mcda_app.ui.theme import Colours, heat
from mcda_app.ui.worker import Stream

REST = 250
"""Milliseconds without a change after which all samples are drawn."""
LIVE_SECONDS = 0.003
"""What a drag can spare of a frame for samples,"""
SECONDS_A_SCORE = 13e-9
"""of which each takes this much for each score of the issue."""
LIVE_SAMPLES = range(500, 10_001)
LONG = 100_000
"""More samples than this show their progress."""

_FOLLOWS = (WeightVariation.AROUND, WeightVariation.CURRENT)


class AcceptabilityView(QWidget):
    """Follows a drag with as many samples as fit a frame, and draws all of them once it rests.

    All samples are drawn beside the window; the answer streams in, and another question stops the last.
    asked  the user wants another question
    """

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.controls = Controls()
        self.controls.changed.connect(self.asked)
        layout.addWidget(self.controls)
        row = QHBoxLayout()
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setFormat("%p %")
        self.progress.setAccessibleName(tr("Samples drawn"))
        self.cancel = QPushButton(tr("&Stop"))
        self.cancel.setAccessibleName(tr("Stop drawing samples"))
        self.remaining = text_label("muted")
        self.remaining.setWordWrap(False)
        row.addWidget(self.progress, 1)
        row.addWidget(self.remaining)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        self.bars = StackedBars(_shade)
        self.table = ReadTable(tr("Rank acceptability: share of samples in which an option takes a rank"))
        layout.addWidget(self.bars)
        layout.addWidget(self.table)
        self.sentences = text_label()
        layout.addWidget(self.sentences)
        self._typical_head = text_label(
            "heading", tr("What would have to matter for each option to be first?")
        )
        self.typical = ReadTable(tr("Mean weights of the samples in which an option is first"))
        layout.addWidget(self._typical_head)
        layout.addWidget(self.typical)
        self.precision = text_label("muted")
        layout.addWidget(self.precision)
        self._shares = (self.bars, self.table, self.precision)
        self._parts = (*self._shares, self.sentences, self._typical_head, self.typical)
        self._project: Project | None = None
        self._issue_id = ""
        self._key: object = None
        self._live: LiveAcceptability | None = None
        self._stream: Stream | None = None
        self._begun = 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._draw_all)
        self.cancel.clicked.connect(self.stop)
        self._busy(False)

    def follow(self, project: Project, issue: Issue) -> None:
        """Show an issue of a project; costs next to nothing if all that the answer rests on is as before."""
        question = asked_of(project, issue)
        self.controls.show_question(question, project.criteria)
        key = _basis(project, issue, question)
        if key == self._key:
            return
        known = self._key is not None and self._issue_id == issue.id
        self._key, self._issue_id = key, issue.id
        self._project = alone(project, issue)
        self.stop()
        self._up_to_date(False, *self._parts)
        self._rest.start()
        if known and self._live is not None and not self.bars.visibleRegion().isEmpty():
            self._draw_some(question)

    def _up_to_date(self, now: bool, *parts: QWidget) -> None:
        """Show faintly what tells what held before the last change."""
        for part in parts:
            part.setEnabled(now)

    def stop(self) -> None:
        """Draw no more; what was found so far stays."""
        self._rest.stop()
        if self._stream is not None:
            self._stream.stop()
            self._stream = None
        self._busy(False)

    def _draw_some(self, question: AcceptabilityQuestion) -> None:
        """As many samples as a frame has room for."""
        assert self._project is not None
        issue = self._project.issues[0]
        scores = len(self._project.options_of(issue)) * len(self._project.criteria)
        fitting = int(LIVE_SECONDS / (SECONDS_A_SCORE * max(1, scores)))
        if fitting < LIVE_SAMPLES.start or self._live is None:
            return
        if replace(self._live.question, samples=question.samples) != question:
            self._live = _live_on(question)
        try:
            answer = self._live.answer(self._project, min(fitting, self._live.question.samples))
        except McdaError:
            return  # the sentence comes with all samples
        self._show_shares(answer, answer[self._issue_id])

    def _draw_all(self) -> None:
        if self._project is None:
            return
        project = self._project
        question = asked_of(project, project.issues[0])
        self._begun = time.monotonic()
        self._busy(question.samples > LONG)
        self.progress.setValue(0)
        put(self.remaining, "")
        work = partial(stream, project, question)
        self._stream = Stream(self, work, self._take, self._refused).start()

    def _busy(self, busy: bool) -> None:
        for widget in (self.progress, self.cancel, self.remaining):
            widget.setVisible(busy)

    def _refused(self, error: Exception) -> None:
        self.stop()
        if not isinstance(error, McdaError):
            raise error
        self._show_nothing(str(error))

    def _take(self, answer: Acceptability) -> None:
        share = answer.samples / answer.question.samples
        self.progress.setValue(round(1000 * share))
        spent = time.monotonic() - self._begun
        put(self.remaining, time_left(spent * (1 - share) / max(share, 1e-9)))
        self.show_answer(answer)
        if answer.complete:
            self._stream = None
            self._busy(False)
            self._live = self._live or _live_on(answer.question)

    # Showing

    def show_answer(self, answer: Acceptability) -> None:
        assert self._project is not None
        found = answer[self._issue_id]
        if found.failure or not found.options:
            self._show_nothing(found.failure or tr("No option can be ranked here."))
            return
        self._show_shares(answer, found)
        told = [words.what_varies(answer.question)]
        told += [words.first_place(answer, self._issue_id, o, self._project) for o in found.options]
        put(self.sentences, "\n".join(told))
        self._show_typical(found)
        self._up_to_date(True, *self._parts)

    def _show_nothing(self, why: str) -> None:
        put(self.sentences, why)
        self._up_to_date(True, *self._parts)
        for widget in (self.bars, self.table, self._typical_head, self.typical, self.precision):
            widget.hide()

    def _show_shares(self, answer: Acceptability, found: IssueAcceptability) -> None:
        if not found.options:
            return
        for widget in (self.bars, self.table, self.precision):
            if widget.isHidden():
                widget.show()
        last = max(1, len(found.options) - 1)
        self.bars.caption = f"{found.issue.label}: {words.what_varies(answer.question)}"
        self.bars.show_bars(
            [
                Bar(
                    option.label,
                    tuple(
                        Part(
                            share,
                            round(100 * rank / last),
                            tr("rank {rank}: {share}").format(rank=rank + 1, share=share_words(share)),
                        )
                        for rank, share in enumerate(shares)
                        if share
                    ),
                )
                for option, shares in zip(found.options, found.shares, strict=True)
            ]
        )
        self.bars.describe(tr("Share of samples in which each option takes each rank"), self._told)
        self._fill(found)
        put(self.precision, words.precision(answer))
        self._up_to_date(True, *self._shares)

    def _told(self) -> str:
        """The bars in words."""
        bars = self.bars.bars
        return "; ".join(f"{bar.name}: {', '.join(part.text for part in bar.parts)}" for bar in bars)

    def _fill(self, found: IssueAcceptability) -> None:
        ranks = range(1, len(found.options) + 1)
        heads = [
            tr("Option"),
            *(tr("Rank {rank}").format(rank=rank) for rank in ranks),
            tr("Ranks"),
            *(tr("beats {o}").format(o=o.label) for o in found.options),
        ]
        rows = []
        for n, option in enumerate(found.options):
            best, worst = found.rank_range(option.id)
            shares = [share_figure(found.shares[n][rank - 1]) for rank in ranks]
            wins = [share_figure(found.wins[n][k]) if k != n else "–" for k in range(len(found.options))]
            error = tr("± {id} percentage points (standard error)").format(
                id=localised(100 * found.standard_error(option.id), ".2g")
            )
            rows.append(
                [
                    Cell(option.label, bold=True, tip=option.title),
                    *(
                        Cell(text, number=True, bold=k == 0, tip=error if k == 0 else "")
                        for k, text in enumerate(shares)
                    ),
                    Cell(f"{best}" if best == worst else f"{best}–{worst}", number=True),
                    *(Cell(text, number=True) for text in wins),
                ]
            )
        self.table.show_rows(heads, rows)

    def _show_typical(self, found: IssueAcceptability) -> None:
        """The central weights, and how far they suffice."""
        assert self._project is not None
        criteria = self._project.criteria
        heads = [tr("First"), *(c.short or c.title for c in criteria), tr("First there in")]
        rows = []
        for option, central, held in zip(found.options, found.central, found.confidence, strict=True):
            shares = [share_words(central[c.id]) if central is not None else "–" for c in criteria]
            rows.append(
                [
                    Cell(option.label, bold=True, tip=option.title),
                    *(Cell(text, number=True) for text in shares),
                    Cell("–" if held is None else share_words(held), number=True, tip=CONFIDENCE),
                ]
            )
        self.typical.show_rows(heads, rows)
        for widget in (self._typical_head, self.typical):
            if widget.isHidden():
                widget.show()


CONFIDENCE = tr(
    "Confidence factor: the share of samples in which the option is first at exactly these weights, "
    "while all else varies"
)


def time_left(seconds: float) -> str:
    """Roughly, in words."""
    if seconds < 1:
        return tr("nearly done")
    if seconds < 90:
        return tr("about {seconds} s left").format(seconds=localised(seconds, ".0f"))
    return tr("about {seconds} min left").format(seconds=localised(seconds / 60, ".0f"))


def _live_on(question: AcceptabilityQuestion) -> LiveAcceptability:
    return LiveAcceptability(replace(question, samples=min(question.samples, LIVE_SAMPLES.stop - 1)))


def _basis(project: Project, issue: Issue, question: AcceptabilityQuestion) -> tuple[object, ...]:
    """All that the answer rests on: with equal bases it is the same."""
    weights = project.weights_of(issue)
    scattered = question.weights in _FOLLOWS
    weighty = [c.id for c in project.criteria if weights.share(c.id) > 0]
    return (
        question,
        replace(issue, weights=None),
        project.options,
        project.criteria,
        project.settings,
        weights.shares if scattered else weighty,
    )


def _shade(theme: Colours, hundredths: int) -> tuple[QColor, QColor]:
    """The darker, the better the rank."""
    return heat(theme, round(90 - 0.9 * hundredths))
