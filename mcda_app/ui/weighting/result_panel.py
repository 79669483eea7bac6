# SPDX-License-Identifier: MIT
"""The weights that the answers give and what they would change; a button uses them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mcda_app.analysis.phrases import capital, figure
from mcda_app.analysis.ranking.verdict import score_word
from mcda_app.analysis.weighting.derived_weights import Derived
from mcda_app.analysis.weighting.preview import Effect, Move
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.weights import Weights
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.charts.weights_bar.weights_bar import WeightsBar
from mcda_app.ui.weighting.small_widgets import row_of, small_label
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.help_buttons import HelpButton, WhyButton
from mcda_app.ui.widgets.labels import plain, show_text, text_label

MAX_MOVES = 8
"""Options whose place before and after is listed; those behind them are not."""


class ResultPanel(ChartCard):
    """Resulting weights as a bar, and the ranking of the chosen issue before and after.

    use_wanted  the weights are to be put in place of those in use
    """

    use_wanted = Signal()

    def __init__(self, why: WhyButton) -> None:
        self.bar = WeightsBar(tr("Resulting weights"), movable=False)
        super().__init__(tr("Resulting weights"), self.bar, tr("the resulting weights"))
        help_button = HelpButton(
            tr("Weights and what they would do"),
            tr(
                "Nothing changes until you use these weights. The bar shows the weights from your "
                "answers; below it is the chosen issue's ranking before and after."
            ),
        )
        self._why = why
        self.tools.insertWidget(0, why)
        self.tools.insertWidget(0, help_button)
        self._obstacle = text_label("muted")
        self._count = text_label("heading")
        self._sentence, self._elsewhere = text_label(), text_label("muted")
        self._moves_box = QWidget()
        self._grid = QGridLayout(self._moves_box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self._head = small_label(muted=True, right=True)
        self._grid.addWidget(self._head, 0, 1, 1, 2)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self._shows_moves, self._has_moves = True, False
        self.use = push_button(tr("&Use these weights"), Rank.PRIMARY)
        self.use.clicked.connect(self.use_wanted)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._count, self._sentence, self._elsewhere):
            words.addWidget(label)
        line = row_of()
        line.addLayout(words, 1)
        line.addWidget(self.use, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self._obstacle)
        self.body.addLayout(line)
        self.body.addWidget(self._moves_box)
        self.body.addStretch(1)

    def sizeHint(self) -> QSize:
        """With the lines that its sentences need in this width: at the foot of the page it is no higher."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.layout().heightForWidth(self.width())))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_result(
        self, project: Project, derived: Derived, in_use: Weights, effect: Effect | None, *, where: str
    ) -> None:
        """Show weights and what they would do; effect is None while there are none.

        where  the issue that alone is weighed so; empty for the project
        """
        show_text(self._obstacle, derived.obstacle, hide_empty=True)
        known = effect is not None
        for widget in (self.bar, self.button):
            widget.setVisible(known)
        self._why.setVisible(bool(derived.shares))
        if effect is None:
            self._has_moves = False
            self.show_moves(self._shows_moves)
            self.show_table(False)
            self.use.hide()
            for label in (self._count, self._sentence, self._elsewhere):
                show_text(label, "", hide_empty=True)
            return
        self.bar.caption = tr("Resulting weights")
        self.bar.show_weights(project, Weights(FrozenDict(derived.shares)))
        used = all(abs(in_use.share(c) - share) < 1e-12 for c, share in derived.shares.items())
        self._show_words(effect, where, used=used)
        self._has_moves = not used
        self.show_moves(self._shows_moves)
        word = capital(score_word(project.settings.method))
        show_text(self._head, tr("{word} now → then").format(word=word))
        self._show_moves(effect.moves[:MAX_MOVES])
        self.use.setText(tr("&Use for {where}").format(where=where) if where else tr("&Use these weights"))
        self.use.setToolTip(tr("Replace the weights in use with these; Edit ▸ Undo restores them"))
        self.use.setVisible(not used)

    def show_moves(self, on: bool) -> None:
        """Whether there is room for the ranking before and after."""
        self._shows_moves = on
        self._moves_box.setVisible(on and self._has_moves)

    def _show_words(self, effect: Effect, where: str, *, used: bool) -> None:
        if used:
            text = tr("These weights are in use{part}.").format(
                part=tr(" for {where}").format(where=where) if where else ""
            )
            show_text(self._count, text, hide_empty=True)
            show_text(self._sentence, "", hide_empty=True)
            show_text(self._elsewhere, "", hide_empty=True)
            return
        show_text(self._count, "" if where else effect.total, hide_empty=True)
        show_text(self._sentence, effect.sentence, hide_empty=True)
        show_text(
            self._elsewhere,
            "" if where or not effect.changes_elsewhere else effect.elsewhere,
            hide_empty=True,
        )

    def _show_moves(self, moves: tuple[Move, ...]) -> None:
        while len(self._rows) < len(moves):
            row = (small_label(), small_label(right=True), small_label(muted=True, right=True))
            for column, label in enumerate(row):
                self._grid.addWidget(label, len(self._rows) + 1, column)
            self._rows.append(row)
        for n, (name, rank, score) in enumerate(self._rows):
            for label in (name, rank, score):
                label.setVisible(n < len(moves))
            if n >= len(moves):
                continue
            move = moves[n]
            show_text(name, move.option.label)
            name.setToolTip(plain(move.option.title))
            show_text(rank, _change(_rank(move.rank_before), _rank(move.rank_after)))
            show_text(score, _change(_score(move.score_before), _score(move.score_after)))
            for label in (name, rank):
                font = label.font()
                if font.bold() != (move.rank_after == 1):
                    font.setBold(move.rank_after == 1)
                    label.setFont(font)


def _change(before: str, after: str) -> str:
    return after if before == after else f"{before} → {after}"


def _rank(rank: int | None) -> str:
    return "–" if rank is None else f"{rank}."


def _score(score: float | None) -> str:
    return tr("not ranked") if score is None else figure(score)
