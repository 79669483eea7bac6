# SPDX-License-Identifier: MIT
"""Rank acceptability: the shares as bars and as tables, and what they mean in words."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis.acceptability import sentences as words
from mcda_app.analysis.acceptability.results import Acceptability, IssueAcceptability
from mcda_app.analysis.acceptability.run import LiveAcceptability, question_for, single_issue_project, stream
from mcda_app.analysis.acceptability.sentences import share_figure, share_words
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.i18n import localised, percent_sign, tr, tr_lazy
from mcda_app.ui.charts.chart import (
    WAITING,
)
from mcda_app.ui.charts.stacked_bars import Bar, Part, StackedBars
from mcda_app.ui.core.work.background import BackgroundStream
from mcda_app.ui.robustness.uncertainty_controls import Controls
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import readable
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell
from mcda_app.ui.widgets.theme import Colours, heat

REST = 250
"""Milliseconds without a change after which all samples are drawn."""
LIVE_SECONDS = 0.003
"""What a drag can spare of a frame for samples,"""
SECONDS_A_SCORE = 13e-9
"""of which each takes this much for each score of the issue."""
LIVE_SAMPLES = range(500, 10_001)
MAX_SHOWN = 20
"""Options at most in the bars and tables, which would have a cell for each pair of them."""
LONG = 100_000
"""More samples than this show their progress."""

SPARED = 8
"""For each second that showing an answer on its way takes, so many are left to all else."""

_FOLLOWS = (WeightVariation.AROUND, WeightVariation.CURRENT)


class AcceptabilityView(QWidget):
    """Follows a drag with as many samples as fit a frame, and draws all of them once it rests.

    All samples are drawn beside the window; the answer streams in, and another question stops the last.
    question_changed  the user wants another question
    """

    question_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.controls = Controls()  # which stand in a card of their own
        self.controls.changed.connect(self.question_changed)
        row = QHBoxLayout()
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setFormat(f"%p{percent_sign()}")
        self.progress.setAccessibleName(tr("Draws so far"))
        self.cancel = QPushButton(tr("&Stop"))
        self.cancel.setAccessibleName(tr("Stop the draws"))
        self.remaining = text_label("muted")
        self.remaining.setWordWrap(False)
        row.addWidget(self.progress, 1)
        row.addWidget(self.remaining)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        self.bars = StackedBars(_shade)
        self.table = BalancedTable(tr("Rank acceptability: share of draws in which an option takes a rank"))
        self.some = text_label("muted")
        self.some.hide()
        self.note = text_label("muted")
        layout.addWidget(self.some)
        layout.addWidget(readable(self.note))
        layout.addWidget(self.bars)
        self.explain = push_button(
            tr("Explain…"),
            Rank.INLINE,
            tip=tr("What each option needs to be first, all ranks as a table, and how exact the shares are"),
        )
        self.explain.setCheckable(True)
        layout.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignLeft)
        self._explanation = self._make_explanation()
        self._explanation.hide()
        self.explain.toggled.connect(self._explanation.setVisible)
        layout.addWidget(self._explanation)
        self._project: Project | None = None
        self._issue_id = ""
        self._key: object = None
        self._live: LiveAcceptability | None = None
        self._stream: BackgroundStream | None = None
        self._begun = 0.0
        self._next = 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._draw_all)
        self.cancel.clicked.connect(self.stop)
        self._busy(False)

    def _make_explanation(self) -> QWidget:
        """Sentences and tables, for whoever asks for them."""
        explanation = QWidget()
        column = QVBoxLayout(explanation)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.sentences = text_label()
        self._typical_head = text_label(
            "heading", tr("What would have to matter for each option to be first?")
        )
        self.typical = BalancedTable(tr("Mean weights of the draws in which an option is first"))
        self.precision = text_label("muted")
        column.addWidget(readable(self.sentences))
        column.addWidget(self.table)
        column.addWidget(self._typical_head)
        column.addWidget(self.typical)
        column.addWidget(readable(self.precision))
        return explanation

    def follow(self, project: Project, issue: Issue) -> None:
        """Show an issue of a project; costs next to nothing if all that the answer rests on is as before."""
        question = question_for(project, issue)
        self.controls.show_question(question, project.criteria)
        key = _basis(project, issue, question)
        if key == self._key:
            return
        known = self._key is not None and self._issue_id == issue.id
        self._key, self._issue_id = key, issue.id
        self._project = single_issue_project(project, issue)
        self.stop()
        self._rest.start()
        self._show_nothing(str(WAITING), but_shares=True)
        if known and self._live is not None and not self.bars.visibleRegion().isEmpty():
            self._draw_some(question)
        else:
            self._show_nothing(str(WAITING))

    @property
    def is_busy(self) -> bool:
        """Whether samples are being drawn, or will be after a short rest."""
        return self._rest.isActive() or self._stream is not None

    def stop(self) -> None:
        """Draw no more; what was found so far stays."""
        self._rest.stop()
        if self._stream is not None:
            self._stream.drop()
            self._stream = None
        self._busy(False)

    def _draw_some(self, question: AcceptabilityQuestion) -> None:
        """As many samples as a frame has room for."""
        assert self._project is not None
        issue = self._project.issues[0]
        scores = len(self._project.options_of(issue)) * len(self._project.criteria)
        fitting = int(LIVE_SECONDS / (SECONDS_A_SCORE * max(1, scores)))
        if fitting < LIVE_SAMPLES.start or self._live is None:
            self._show_nothing(str(WAITING))
            return
        if replace(self._live.question, samples=question.samples) != question:
            self._live = _live_on(question)
        try:
            answer = self._live.answer(self._project, min(fitting, self._live.question.samples))
        except McdaError:
            self._show_nothing(str(WAITING))  # the sentence comes with all samples
            return
        self._show_shares(answer, answer[self._issue_id])

    def _draw_all(self) -> None:
        if self._project is None:
            return
        project = self._project
        question = question_for(project, project.issues[0])
        self._begun, self._next = time.monotonic(), 0.0
        self._busy(question.samples > LONG)
        self.progress.setValue(0)
        show_text(self.remaining, "")
        work = partial(stream, project, question)
        self._stream = BackgroundStream(self, work, self._take, self._refused).start()

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
        show_text(self.remaining, time_left(spent * (1 - share) / max(share, 1e-9)))
        if answer.complete or time.monotonic() > self._next:
            begun = time.monotonic()
            self.show_answer(answer)
            ended = time.monotonic()
            self._next = ended + SPARED * (ended - begun)
        if answer.complete:
            self._stream = None
            self._busy(False)
            self._live = self._live or _live_on(answer.question)

    # Showing

    def show_answer(self, answer: Acceptability) -> None:
        assert self._project is not None
        result = answer[self._issue_id]
        if result.failure or not result.options:
            self._show_nothing(result.failure or tr("No option can be ranked here."))
            return
        self._show_shares(answer, result)
        lines = [words.what_varies(answer.question)]
        lines += [
            words.first_place(answer, self._issue_id, result.options[n], self._project)
            for n in _shown(result)
        ]
        show_text(self.sentences, "\n".join(lines))
        missed = words.eliminated_sentences(answer, self._issue_id)  # else the bars would seem too short
        show_text(self.note, "\n".join(missed), hide_empty=True)
        self._show_typical(result)

    def _show_nothing(self, why: str, *, but_shares: bool = False) -> None:
        """A sentence in place of all, or of all but the shares, which follow a drag."""
        show_text(self.note, why, hide_empty=True)
        show_text(self.sentences, "")
        shares = self.some, self.bars, self.table, self.precision
        for widget in (self._typical_head, self.typical, *(() if but_shares else shares)):
            widget.hide()

    def _show_shares(self, answer: Acceptability, result: IssueAcceptability) -> None:
        if not result.options:
            return
        for widget in (self.bars, self.table, self.precision):
            if widget.isHidden():
                widget.show()
        shown, shares = _shown(result), result.shares
        some = len(shown) < len(result.options)
        text = tr("Of {count} options, the {shown} that come first most often, or rank best, are shown here.")
        show_text(
            self.some,
            text.format(count=len(result.options), shown=len(shown)) if some else "",
            hide_empty=True,
        )
        last = max(1, len(result.options) - 1)
        self.bars.caption = f"{result.issue.label}: {words.what_varies(answer.question)}"
        self.bars.show_bars(
            [
                Bar(
                    result.options[n].label,
                    tuple(
                        Part(
                            share,
                            round(100 * rank / last),
                            tr("rank {rank}: {share}").format(rank=rank + 1, share=share_words(share)),
                        )
                        for rank, share in enumerate(shares[n])
                        if share
                    ),
                )
                for n in shown
            ]
        )
        self.bars.describe(tr("Share of draws in which each option takes each rank"), self._in_words)
        self._fill(result, shown, shares)
        show_text(self.precision, words.precision(answer))

    def _in_words(self) -> str:
        """The bars in words."""
        bars = self.bars.bars
        return "; ".join(f"{bar.name}: {', '.join(part.text for part in bar.parts)}" for bar in bars)

    def _fill(
        self, result: IssueAcceptability, shown: Sequence[int], shares: Sequence[Sequence[float]]
    ) -> None:
        ranks = range(1, len(shown) + 1)
        heads = [
            tr("Option"),
            *(tr("Rank {rank}").format(rank=rank) for rank in ranks),
            tr("Ranks"),
            *(tr("beats {o}").format(o=result.options[k].label) for k in shown),
        ]
        rows = []
        for n in shown:
            option = result.options[n]
            ranks_of = result.rank_range(option.id)
            wins = [share_figure(result.wins[n][k]) if k != n else "–" for k in shown]
            error = tr("± {id} percentage points (standard error)").format(
                id=localised(100 * result.standard_error(option.id), ".2g")
            )
            rows.append(
                [
                    Cell(option.label, bold=True, tip=option.title),
                    *(
                        Cell(
                            share_figure(shares[n][rank - 1]),
                            number=True,
                            bold=rank == 1,
                            tip=error if rank == 1 else "",
                        )
                        for rank in ranks
                    ),
                    Cell(_range_words(ranks_of), number=True),
                    *(Cell(text, number=True) for text in wins),
                ]
            )
        self.table.show_rows(heads, rows)

    def _show_typical(self, result: IssueAcceptability) -> None:
        """The central weights, and how far they suffice."""
        assert self._project is not None
        criteria = self._project.criteria
        heads = [tr("First"), *(c.short or c.title for c in criteria), tr("Share of first places")]
        rows = []
        for n in _shown(result):
            option, central, confidence = result.options[n], result.central[n], result.confidence[n]
            shares = [share_words(central[c.id]) if central is not None else "–" for c in criteria]
            rows.append(
                [
                    Cell(option.label, bold=True, tip=option.title),
                    *(Cell(text, number=True) for text in shares),
                    Cell(
                        "–" if confidence is None else share_words(confidence),
                        number=True,
                        tip=str(CONFIDENCE),
                    ),
                ]
            )
        self.typical.show_rows(heads, rows)
        for widget in (self._typical_head, self.typical):
            if widget.isHidden():
                widget.show()


CONFIDENCE = tr_lazy(
    "Confidence factor: the share of draws in which the option is first at exactly these weights, "
    "while all else varies"
)


def _range_words(ranks: tuple[int, int] | None) -> str:
    """The ranks that an option has in some draw, in figures."""
    if ranks is None:
        return "–"
    best, worst = ranks
    return f"{best}" if best == worst else f"{best}–{worst}"


def time_left(seconds: float) -> str:
    """Roughly, in words."""
    if seconds < 1:
        return tr("nearly done")
    if seconds < 90:
        return tr("about {seconds} s left").format(seconds=localised(seconds, ".0f"))
    return tr("about {seconds} min left").format(seconds=localised(seconds / 60, ".0f"))


def _shown(result: IssueAcceptability) -> tuple[int, ...]:
    """Which options are shown, in their order: all, or those that come first most often, or rank best."""
    count = len(result.options)
    if count <= MAX_SHOWN:
        return tuple(range(count))

    def badness(n: int) -> tuple[int, int]:
        counts = result.counts[n]
        return -counts[0], sum(rank * times for rank, times in enumerate(counts))

    return tuple(sorted(sorted(range(count), key=badness)[:MAX_SHOWN]))


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
