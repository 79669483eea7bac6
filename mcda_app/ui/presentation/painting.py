# SPDX-License-Identifier: MIT
"""How slides are painted: one code for the screen, the small pictures and the pages of the PDF."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from mcda_app.exchange.pdf.slides import Part
from mcda_app.ui.presentation.canvas import BODY, LEFT, MIDDLE, RIGHT, TOP, Canvas
from mcda_app.ui.presentation.paint_answer import paint_answer
from mcda_app.ui.presentation.paint_background import paint_group, paint_sources
from mcda_app.ui.presentation.paint_futures import paint_futures
from mcda_app.ui.presentation.paint_issue import paint_change, paint_issue
from mcda_app.ui.presentation.paint_partners import paint_growth, paint_map
from mcda_app.ui.presentation.slides import (
    AnswerSlide,
    ChangeSlide,
    EmptySlide,
    FuturesSlide,
    GroupSlide,
    GrowthSlide,
    IssueSlide,
    PartnersSlide,
    Slide,
    SourcesSlide,
)
from mcda_app.ui.widgets.theme import Colours

MARGIN = 0.075
"""Around the content, as a share of the height."""

FOOT = 0.06


@dataclass
class Painted:
    """Where things were painted, for clicks.

    issues  the tiles of issues
    """

    issues: dict[str, QRectF] = field(default_factory=dict)


def paint_slide(
    painter: QPainter,
    family: QFont,
    width: float,
    height: float,
    theme: Colours,
    slide: Slide,
    *,
    foot: tuple[str, str] = ("", ""),
) -> Painted:
    """Paint a slide over all of a surface.

    family  a font of any size
    foot    texts at the left and the right of the lower edge
    """
    painter.fillRect(QRectF(0, 0, width, height), QColor(theme.surface))
    return paint_on(Canvas(painter, family, width, height, theme), slide, foot=foot)


def paint_on(canvas: Canvas, slide: Slide, *, foot: tuple[str, str] = ("", "")) -> Painted:
    """Paint a slide on a surface, whose ground is there already. foot as for :func:`paint_slide`."""
    width, height, unit = canvas.width, canvas.height, canvas.unit
    margin = MARGIN * unit
    bottom = height - margin * 0.55 - FOOT * unit
    content = QRectF(margin, margin * 0.8, width - 2 * margin, bottom - 0.8 * margin)
    painted = Painted()
    if isinstance(slide, AnswerSlide):
        painted.issues = paint_answer(canvas, slide, content)
    elif isinstance(slide, IssueSlide):
        paint_issue(canvas, slide, content)
    elif isinstance(slide, ChangeSlide):
        paint_change(canvas, slide, content)
    elif isinstance(slide, PartnersSlide):
        paint_map(canvas, slide, content)
    elif isinstance(slide, GrowthSlide):
        paint_growth(canvas, slide, content)
    elif isinstance(slide, FuturesSlide):
        paint_futures(canvas, slide, content)
    elif isinstance(slide, GroupSlide):
        paint_group(canvas, slide, content)
    elif isinstance(slide, SourcesSlide):
        paint_sources(canvas, slide, content)
    else:
        _paint_empty(canvas, slide, content)
    with canvas.part(Part.FOOT):
        _paint_foot(canvas, margin, foot)
    return painted


def _paint_foot(canvas: Canvas, margin: float, foot: tuple[str, str]) -> None:
    size = 0.024
    place = QRectF(
        margin,
        canvas.height - margin * 0.55 - FOOT * 0.7 * canvas.unit,
        canvas.width - 2 * margin,
        FOOT * 0.6 * canvas.unit,
    )
    left, right = foot
    wide = canvas.text_width(right, size) + margin if right else 0.0
    if right:
        canvas.write(right, place, size, colour=canvas.theme.muted, align=RIGHT | MIDDLE)
    if left:
        canvas.write(
            left, place.adjusted(0, 0, -wide, 0), size, colour=canvas.theme.muted, align=LEFT | MIDDLE
        )


def _paint_empty(canvas: Canvas, slide: EmptySlide, content: QRectF) -> None:
    used = canvas.write_fitted(
        slide.title,
        QRectF(content.left(), content.top(), content.width(), 0.3 * content.height()),
        0.085,
        bold=True,
    )
    below = content.adjusted(0, used + 0.04 * canvas.unit, 0, 0)
    canvas.write_fitted(slide.text, below, BODY, align=LEFT | TOP)
