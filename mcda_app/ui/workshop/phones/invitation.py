# SPDX-License-Identifier: MIT
"""How the room reaches the phones' page: a picture to scan, the address to type, digits to compare."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.theme import Colours
from mcda_app.ui.workshop.phones.service import phone_ballots

QUIET = 4
"""Light modules around the picture, as ISO/IEC 18004 asks."""
DARK, LIGHT = "#000000", "#ffffff"
"""In every theme: cameras want dark on light."""
FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class Invitation(NamedTuple):
    """What leads to the page.

    url      in the picture, with the keys that seal a ballot
    address  to type
    digits   to compare for whoever typed it
    """

    url: str
    address: str
    digits: str

    @property
    def description(self) -> str:
        """The same in words, for a screen reader."""
        return tr("Vote with your phone: {address}, digits {digits}").format(
            address=self.address, digits=self.digits
        )


def invitation(session: Session) -> Invitation | None:
    """The invitation to the open round; None while phones cannot vote."""
    service = phone_ballots(session)
    if not service.round_id:
        return None
    return Invitation(service.url, service.short_address, service.digits)


@lru_cache(maxsize=4)
def modules(url: str) -> tuple[bytes, ...]:
    """The picture's rows, 1 for dark."""
    import segno

    return tuple(bytes(row) for row in segno.make(url, error="l", micro=False).matrix)


def paint_code(painter: QPainter, url: str, area: QRectF) -> QRectF:
    """Paint the picture as large as fits, at the top of the area; returns its place.

    Modules are whole pixels wide, so that none is blurred.
    """
    rows = modules(url)
    count = len(rows) + 2 * QUIET
    size = max(1, int(min(area.width(), area.height()) // count))
    whole = QRectF(0, 0, size * count, size * count)
    whole.moveTo(int(area.center().x() - whole.width() / 2), int(area.top()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(whole, QColor(LIGHT))
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                left, top = whole.left() + (x + QUIET) * size, whole.top() + (y + QUIET) * size
                painter.fillRect(QRectF(left, top, size, size), QColor(DARK))
    painter.restore()
    return whole


def paint_invitation(
    painter: QPainter, shown: Invitation, area: QRectF, family: QFont, theme: Colours
) -> None:
    """Paint picture, address and digits into an area of the room window, as large as fits."""
    painter.fillRect(area, QColor(theme.surface))
    margin = 0.05 * min(area.width(), area.height())
    inside = area.adjusted(margin, margin, -margin, -margin)
    lines = ((tr("Vote with your phone"), True), (shown.address, False), (shown.digits, True))
    size = 0.075 * inside.height()
    while size > 8 and not _fits(family, lines, size, inside.size()):
        size *= 0.95
    heights = [_height(family, text, size, bold, inside.width()) for text, bold in lines]
    room = inside.height() - sum(heights) - size
    painter.setPen(QColor(theme.text))
    y = inside.top()
    y = _write(painter, family, lines[0], size, QRectF(inside.left(), y, inside.width(), heights[0]))
    place = paint_code(painter, shown.url, QRectF(inside.left(), y, inside.width(), room))
    y = place.bottom() + 0.5 * size
    for line, height in zip(lines[1:], heights[1:], strict=True):
        y = _write(painter, family, line, size, QRectF(inside.left(), y, inside.width(), height))


def _font(family: QFont, size: float, bold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(8, round(size)))
    font.setBold(bold)
    return font


def _height(family: QFont, text: str, size: float, bold: bool, width: float) -> float:
    metrics = QFontMetricsF(_font(family, size, bold))
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), int(FLAGS), text).height()


def _fits(family: QFont, lines: tuple[tuple[str, bool], ...], size: float, area: QSizeF) -> bool:
    """Whether no word is wider than the area, and half of it is left for the picture."""
    for text, bold in lines:
        metrics = QFontMetricsF(_font(family, size, bold))
        if any(metrics.horizontalAdvance(word) > area.width() for word in text.split()):
            return False
    taken = sum(_height(family, text, size, bold, area.width()) for text, bold in lines)
    return taken < area.height() / 2


def _write(painter: QPainter, family: QFont, line: tuple[str, bool], size: float, area: QRectF) -> float:
    painter.setFont(_font(family, size, line[1]))
    painter.drawText(area, int(FLAGS), line[0])
    return area.bottom()
