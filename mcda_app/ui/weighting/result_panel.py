# SPDX-License-Identifier: MIT
"""The weights that the answers give and what they would do, always in view; a button uses them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mcda_app.analysis.phrases import capital, percent
from mcda_app.analysis.ranking.verdict import score_word
from mcda_app.analysis.weighting.derived_weights import Derived
from mcda_app.analysis.weighting.preview import Effect, Move
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights
from mcda_app.i18n import localised, tr
from mcda_app.ui.weighting.small_widgets import ElidedLabel, ShareBar, clear, row_of, small_label
from mcda_app.ui.widgets.help_buttons import HelpButton, WhyButton
from mcda_app.ui.widgets.labels import plain, show_text, text_label

MAX_ROWS = 7
"""Rows shown before the lists scroll."""
NARROW = 34
"""Width, in lines of text, below which the weights in use are told by their ticks alone."""


class ResultPanel(QFrame):
    """Resulting weights beside those in use, and the ranking of the chosen issue before and after."""

    use_wanted = Signal()

    def __init__(self, why: WhyButton) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 10, 16, 10)
        outer.setSpacing(6)
        help_button = HelpButton(
            tr("Weights and what they would do"),
            tr(
                "Nothing changes until you use these weights: the bars are what your answers give, the "
                "tick on a bar is the weight in use. On the right stands the chosen issue's ranking "
                "before and after."
            ),
        )
        self._why = why
        self._weights_heading = text_label("heading", tr("Resulting weights"))
        self._ranking_heading = text_label("heading")
        self._weights_box = QWidget()
        self._weights_grid = QGridLayout(self._weights_box)
        self._moves_box = QWidget()
        self._moves_grid = QGridLayout(self._moves_box)
        for grid in (self._weights_grid, self._moves_grid):
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(3)
            grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._weights_grid.setColumnStretch(1, 1)
        self._moves_grid.setColumnStretch(3, 1)
        lists = QWidget()
        columns = self._columns = QGridLayout(lists)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setHorizontalSpacing(24)
        columns.setVerticalSpacing(4)
        columns.addLayout(row_of(self._weights_heading, help_button, why, 1), 0, 0)
        columns.addWidget(self._ranking_heading, 0, 1)
        columns.addWidget(self._weights_box, 1, 0, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._moves_box, 1, 1, Qt.AlignmentFlag.AlignTop)
        columns.setColumnStretch(0, 5)
        for heading in (self._weights_heading, self._ranking_heading):
            heading.setWordWrap(False)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(lists)
        self._scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        lists.setBackgroundRole(QPalette.ColorRole.Base)
        outer.addWidget(self._scroll)
        self._obstacle = text_label()
        outer.addWidget(self._obstacle)
        self._sentence = text_label()
        font = self._sentence.font()
        font.setBold(True)
        self._sentence.setFont(font)
        self._elsewhere = text_label("muted")
        self.use = QPushButton(tr("&Use these weights"))
        self.use.clicked.connect(self.use_wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._elsewhere)
        line = row_of()
        line.addLayout(words, 1)
        line.addWidget(self.use, 0, Qt.AlignmentFlag.AlignBottom)
        outer.addLayout(line)
        self._rows: dict[str, tuple[ShareBar, QLabel, QLabel]] = {}
        self._names: list[ElidedLabel] = []
        self._titles: tuple[tuple[str, str], ...] = ()
        self._move_labels: list[tuple[QLabel, QLabel, QLabel]] = []

    def show_result(
        self,
        project: Project,
        derived: Derived,
        in_use: Weights,
        effect: Effect | None,
        *,
        direct: bool,
        where: str,
    ) -> None:
        """Show weights and what they would do; effect is None while there are none.

        direct  whether these are the weights in use themselves
        where   the issue that alone is weighed so; empty for the project
        """
        self._show_weights(project, derived.shares, in_use, direct)
        show_text(self._obstacle, derived.obstacle, hide_empty=True)
        shown = effect is not None
        self._ranking_heading.setVisible(shown)
        self._moves_box.setVisible(shown)
        self._columns.setColumnStretch(1, 4 if shown else 0)
        self._why.setVisible(bool(derived.shares) and not direct)
        show_text(self._weights_heading, tr("Weights in use") if direct else tr("Resulting weights"))
        if effect is None:
            show_text(self._sentence, "", hide_empty=True)
            show_text(self._elsewhere, "", hide_empty=True)
            self.use.hide()
            self._fit()
            return
        word = capital(score_word(project.settings.method))
        show_text(self._ranking_heading, word if direct else tr("{word} now → then").format(word=word))
        self._show_moves(effect.moves, direct)
        used = direct or all(abs(in_use.share(c) - s) < 1e-12 for c, s in derived.shares.items())
        if used:
            show_text(
                self._sentence,
                tr("These weights are in use{part}.").format(
                    part=tr(" for {where}").format(where=where) if where else ""
                ),
                hide_empty=True,
            )
            show_text(self._elsewhere, "", hide_empty=True)
        else:
            show_text(self._sentence, effect.sentence, hide_empty=True)
            show_text(self._elsewhere, "" if where else effect.elsewhere, hide_empty=True)
        self.use.setText(tr("&Use for {where}").format(where=where) if where else tr("&Use these weights"))
        self.use.setToolTip(tr("Put these weights in place of those in use; Edit ▸ Undo takes it back"))
        self.use.setVisible(not used)
        self._fit()

    def _show_weights(
        self, project: Project, shares: Mapping[str, float], in_use: Weights, direct: bool
    ) -> None:
        titles = tuple((c.id, c.title) for c in project.criteria)
        if titles != self._titles:
            self._titles = titles
            clear(self._weights_grid)
            self._rows, self._names = {}, []
            for n, (criterion_id, title) in enumerate(titles):
                name, bar = ElidedLabel(title), ShareBar()
                name.limit(self.width() // 4)
                self._names.append(name)
                new, old = small_label(right=True), small_label(muted=True)
                bar.setAccessibleName(tr("Resulting weight of {title}").format(title=title))
                for column, widget in enumerate((name, bar, new, old)):
                    self._weights_grid.addWidget(widget, n, column)
                    widget.show()  # at once, for the list to be as tall as it needs
                self._rows[criterion_id] = (bar, new, old)
        for criterion_id, (bar, new, old) in self._rows.items():
            now = in_use.share(criterion_id)
            share = shares.get(criterion_id)
            bar.show_share(share or 0.0, None if direct else now)
            show_text(new, "–" if share is None else percent(share))
            show_text(old, "" if direct else tr("now {now}").format(now=percent(now)))
            old.setVisible(not direct and not self._narrow)
            bar.setAccessibleDescription(f"{new.text()} {old.text()}".strip())

    def _show_moves(self, moves: tuple[Move, ...], direct: bool) -> None:
        while len(self._move_labels) < len(moves):
            row = (small_label(), small_label(right=True), small_label(muted=True, right=True))
            for column, label in enumerate(row):
                self._moves_grid.addWidget(label, len(self._move_labels), column)
            self._move_labels.append(row)
        for n, (name, rank, score) in enumerate(self._move_labels):
            for label in (name, rank, score):
                label.setVisible(n < len(moves))
            if n >= len(moves):
                continue
            move = moves[n]
            show_text(name, move.option.label)
            name.setToolTip(plain(move.option.title))
            before, after = _rank(move.rank_before), _rank(move.rank_after)
            show_text(rank, after if direct or before == after else f"{before} → {after}")
            old, new = _score(move.score_before), _score(move.score_after)
            show_text(score, new if direct or old == new else f"{old} → {new}")
            for label in (name, rank):
                font = label.font()
                if font.bold() != (move.rank_after == 1):
                    font.setBold(move.rank_after == 1)
                    label.setFont(font)

    @property
    def _narrow(self) -> bool:
        """Whether there is room for the bars alone, whose tick shows the weight in use."""
        return self.width() < NARROW * self.fontMetrics().height()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        for _, _, old in self._rows.values():
            old.setVisible(bool(old.text()) and not self._narrow)
        for name in self._names:
            name.limit(self.width() // 4)

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # The lists get the new font after this panel does.
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As tall as the lists, up to a limit above which they scroll."""
        for name in self._names:
            name.limit(self.width() // 4)
        content = self._scroll.widget()
        for part in (self._weights_box, self._moves_box, content):  # from the inside out
            part.layout().activate()
            part.updateGeometry()
        row = self.fontMetrics().height() + 5
        self._scroll.setFixedHeight(min(content.sizeHint().height(), (MAX_ROWS + 1) * row + 8))


def _rank(rank: int | None) -> str:
    return "–" if rank is None else f"{rank}."


def _score(score: float | None) -> str:
    return tr("not ranked") if score is None else f"{localised(score, '.3f')}"
