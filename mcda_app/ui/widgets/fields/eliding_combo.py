# SPDX-License-Identifier: MIT
"""A combo box that elides its current text and shows the whole text in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import plain

MARGIN = 4
"""Pixels that styles leave beside the text."""
LEAST = 10
"""Letters for which there is room at least."""


class ElidingCombo(ComboBox):
    """Unlike Qt's own, it does not cut the text within a letter."""

    def __init__(self) -> None:
        super().__init__()
        # By Qt's own policy it would keep the width of the texts it was first shown with.
        self.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentTextChanged.connect(lambda text: self.setToolTip(plain(text)))

    @property
    def shown_text(self) -> str:
        """The current text, elided to fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        room = field.width() - MARGIN
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        """As narrow as a text still says something: else the longest entry would widen the whole page."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST * self.fontMetrics().averageCharWidth() + 40), hint.height())

    def paintEvent(self, _event) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
