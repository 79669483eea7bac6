# SPDX-License-Identifier: MIT
"""Paints a PDF whose digits can be searched, copied and read aloud."""

from __future__ import annotations

from PySide6.QtGui import QFont, QPainter, QPdfWriter

from mcda_app.ui.widgets.skin.fonts import TABULAR


class PdfPainter(QPainter):
    """Writes text in fonts as they are without features.

    Qt notes for each glyph of a PDF which character it stands for, but not for those that a feature puts in
    the place of others: with tabular digits, 57% would be a lone percent sign to whoever searches for it.
    """

    def __init__(self, writer: QPdfWriter) -> None:
        super().__init__(writer)
        if self.isActive():
            self.setFont(self.font())

    def setFont(self, font: QFont) -> None:
        super().setFont(searchable(font))


def searchable(font: QFont) -> QFont:
    """The font as a PDF's text is written with it."""
    plain = QFont(font)
    plain.unsetFeature(TABULAR)
    return plain
