# SPDX-License-Identifier: MIT
"""How sure the best coalition is: a word, on what it rests, and how often it stays the best."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mcda_app.analysis.partners.answers import PartnerAnswers
from mcda_app.analysis.partners.sentences import stays_sentence, stays_words
from mcda_app.analysis.vocabulary.certainty import FIRMNESS
from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.pill import FIRMNESS_SIGNS, Pill


class SureRow(QWidget):
    """Two pills and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.firmness = Pill()
        self.assumed = Pill(
            tr("Rests on assumptions"),
            tip=tr("The rule by which members add up, or a rating that decides who is in, is an assumption"),
        )
        self.sentence = text_label("muted")
        row.addWidget(self.firmness)
        row.addWidget(self.assumed)
        row.addWidget(self.sentence, 1)

    def show_answers(self, answers: PartnerAnswers, *, waiting: str, dependent: bool) -> None:
        """Show how sure the best coalition is.

        waiting    that draws are still to come; empty once they are there, or cannot be
        dependent  whether the answer rests on an assumption
        """
        draws = answers.draws
        self.firmness.setVisible(draws is not None)
        if draws is not None:
            code = draws.firmness.value
            self.firmness.show_sign(FIRMNESS[code], FIRMNESS_SIGNS[code], stays_sentence(answers))
        self.assumed.setVisible(dependent)
        show_text(self.sentence, waiting or stays_words(answers))
