# SPDX-License-Identifier: MIT
"""The typeface of the window: Inter, at the size that the system asks for.

Four static files rather than one variable font: Qt takes a variable font's first weight for all of them on
some systems, and makes the others bold by smearing. Signs that Inter lacks come from the system's fonts.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from mcda_app.files.resources import resource

FAMILY = "Inter"
FIRST = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-Bold.ttf")
LATER = ("Inter-SemiBold.ttf",)
"""For headers of tables, of which the first picture has none."""

FILES = FIRST + LATER

TABULAR = QFont.Tag("tnum")
"""The feature by which all digits are of one width."""

_loaded: list[str] = []
_loaded_later: list[str] = []
_sizes: list[tuple[float, float]] = []
"""What the system asked for, and what it was made by zooming."""


def load_fonts() -> str:
    """Make the typeface known to Qt; returns its family, or "" where its files cannot be read."""
    if not _loaded:
        family = FAMILY
        for name in FIRST:
            if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
                family = ""
        _loaded.append(family)
    return _loaded[0]


def load_more_fonts() -> None:
    """Make the weights known that the first picture does without."""
    if load_fonts() and not _loaded_later:
        _loaded_later.extend(LATER)
        for name in LATER:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def app_font(size: float) -> QFont:
    """The window's font in a size of points; digits are all of one width, so that numbers align."""
    family = load_fonts()
    font = QFont(QApplication.font())
    if family:
        font.setFamilies([family, *(f for f in font.families() if f != family)])
    font.setPointSizeF(size)
    font.setFeature(TABULAR, 1)
    return font


def system_size() -> float:
    """The size of text in points that the system asks for."""
    size = _points(QApplication.font())
    return next((wanted for wanted, used in _sizes if used == size), size)


def use_font(size: float, zoom: float = 1.0) -> None:
    """Show all of the program's text in this size, or larger or smaller by a factor."""
    QApplication.setFont(app_font(size * zoom))
    _sizes[:] = [(size, _points(QApplication.font()))]


def _points(font: QFont) -> float:
    """A font's size in points, also of one that is asked for in pixels: only for that one it is loaded."""
    asked = font.pointSizeF()
    return asked if asked > 0 else QFontInfo(font).pointSizeF()
