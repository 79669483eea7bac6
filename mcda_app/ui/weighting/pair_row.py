# SPDX-License-Identifier: MIT
"""One comparison: two items, what stands beside them, and the bar between."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from mcda_app.analysis.weighting.comparison_sets import Item
from mcda_app.analysis.weighting.judgement_labels import figure, judgement_sentence, strength
from mcda_app.domain.pairwise import is_equal
from mcda_app.i18n import tr
from mcda_app.ui.weighting.judgement_bar import JudgementBar, show_in_scroll
from mcda_app.ui.weighting.small_widgets import small_label
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.name_label import NameLabel
from mcda_app.ui.widgets.theme import colours


class PairRow(QFrame):
    """Two items, the bar between them and the judgement in words."""

    def __init__(self, first: Item, second: Item, adjective: str) -> None:
        super().__init__()
        self.first, self.second, self._adjective = first, second, adjective
        self._doubtful = False
        self.bar = JudgementBar(first.title, second.title)
        self._words = small_label(muted=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self.clear_button = QToolButton()
        self.clear_button.setText("×")
        self.clear_button.setAutoRaise(True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setToolTip(tr("Clear this answer (Delete)"))
        self.clear_button.setAccessibleName(
            tr("Clear the answer on {first} and {second}").format(first=first.title, second=second.title)
        )
        self.clear_button.clicked.connect(lambda: self.bar.judged.emit(None))
        keep = self.clear_button.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(keep)
        self._doubt = text_label("")
        self._doubt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._doubt.hide()
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self.bar, self._words, self._doubt):
            middle.addWidget(widget)
        middle.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 4, 5)
        row.setSpacing(6)
        row.addLayout(_side(first, Qt.AlignmentFlag.AlignRight), 3)
        row.addLayout(middle, 5)
        row.addLayout(_side(second, Qt.AlignmentFlag.AlignLeft), 3)
        row.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignTop)
        self.bar.entered.connect(lambda: show_in_scroll(self))

    def show_judgement(
        self, ratio: float | None, fits: float | None, implied: float | None, urgent: bool
    ) -> None:
        words = judgement_sentence(self.first.title, self.second.title, ratio, self._adjective)
        self.bar.show_judgement(ratio, words, fits, implied)
        show_text(self._words, self._short(ratio))
        notes = []
        if fits is not None:
            notes.append(tr("the other answers imply {fits}").format(fits=_aimed(fits)))
        if implied is not None:
            notes.append(tr("edited; the scores imply {implied}").format(implied=_aimed(implied)))
        show_text(self._doubt, "; ".join(notes), hide_empty=True)
        doubtful = urgent and fits is not None
        if doubtful != self._doubtful:
            self._doubtful = doubtful
            self.update()
        self.clear_button.setVisible(ratio is not None)

    def paintEvent(self, event) -> None:
        theme = colours(self.palette())
        QPainter(self).fillRect(
            self.rect(), QColor(theme.warning_ground if self._doubtful else theme.surface)
        )
        super().paintEvent(event)

    def _short(self, ratio: float | None) -> str:
        if ratio is None:
            return tr("not answered")
        if is_equal(ratio):
            return tr("equally {adjective}").format(adjective=self._adjective)
        text = f"{strength(ratio)} {self._adjective}"
        return f"← {text}" if ratio > 1 else f"{text} →"


def _side(item: Item, side: Qt.AlignmentFlag) -> QVBoxLayout:
    """An item's title and what stands beside it in the question."""
    layout = QVBoxLayout()
    layout.setSpacing(1)
    title, detail = NameLabel(item.title), text_label("muted", item.detail)
    font = title.font()
    font.setBold(True)
    title.setFont(font)
    for label in (title, detail):
        label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        layout.addWidget(label)
    layout.addStretch(1)
    return layout


def _aimed(ratio: float) -> str:
    """“← 3” if the left outweighs the right three times, “3 →” the other way round."""
    if is_equal(ratio):
        return tr("1, equal")
    return f"← {figure(ratio)}" if ratio > 1 else f"{figure(1 / ratio)} →"
