# SPDX-License-Identifier: MIT
"""The keys of a presentation, over the slide."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.presentation.canvas import LEFT, MIDDLE, Canvas

KEYS = LocalisedTuple(
    lambda: (
        ("← →", tr("previous and next slide; also Page keys, Space and the mouse buttons")),
        ("G", tr("all slides, to jump to one; a number and Enter also jumps")),
        ("W", tr("weights as sliders")),
        ("L", tr("pointer; also while Ctrl is held down")),
        ("+ − 0", tr("larger, smaller, whole slide; also the mouse wheel")),
        ("D", tr("light or dark")),
        ("B", tr("black screen")),
        ("Ctrl+Z", tr("undo")),
        ("Esc", tr("close what is open, then end")),
    )
)


def paint_keys(canvas: Canvas) -> None:
    """Paint the card in the middle of the slide."""
    theme, unit = canvas.theme, canvas.unit
    pad, high = 0.04 * unit, 0.065 * unit
    wide = min(canvas.width - 2 * pad, 1.35 * unit)
    whole = high * len(KEYS) + 2 * pad
    card = QRectF((canvas.width - wide) / 2, (canvas.height - whole) / 2, wide, whole)
    canvas.fill(card.adjusted(-2, -2, 2, 2), theme.edge, 0.02 * unit)
    canvas.fill(card, theme.surface, 0.02 * unit)
    keys = max(canvas.text_width(key, 0.036, True) for key, _ in KEYS) + 0.03 * unit
    room = wide - 2 * pad - keys
    size = canvas.common_size([text for _, text in KEYS], room, high, 0.036)
    for n, (key, text) in enumerate(KEYS):
        top = card.top() + pad + n * high
        canvas.write(key, QRectF(card.left() + pad, top, keys, high), 0.036, bold=True, align=LEFT | MIDDLE)
        canvas.write(text, QRectF(card.left() + pad + keys, top, room, high), size, align=LEFT | MIDDLE)
