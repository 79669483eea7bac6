# SPDX-License-Identifier: MIT
"""Colours, light and dark.

Everything painted by hand takes its colours from :func:`colours` of the widget's palette, so that a
change of theme needs no other news than Qt's own palette change.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


class Colours(NamedTuple):
    """One theme, as ``#rrggbb``. Every text colour has a contrast of at least 4.5:1 on its grounds."""

    window: str
    surface: str
    raised: str
    text: str
    muted: str
    border: str
    edge: str
    accent: str
    on_accent: str
    selection: str
    warning: str
    warning_ground: str
    heat: str
    options: tuple[str, ...]
    criteria: tuple[str, ...]


# The six option colours follow the categorical palette that the UK Government Analysis Function
# tested for colour blindness; the dark set keeps their hues and raises their lightness.
LIGHT = Colours(
    window="#eef1f4",
    surface="#ffffff",
    raised="#f6f8fa",
    text="#17202a",
    muted="#55606c",
    border="#cfd6dd",
    edge="#7d8995",
    accent="#12436d",
    on_accent="#ffffff",
    selection="#d6e5f2",
    warning="#7a4100",
    warning_ground="#fdf1dc",
    heat="#1b6cb0",
    options=("#12436d", "#1c7a72", "#801650", "#b8470f", "#3d3d3d", "#6a4fa0"),
    criteria=("#8fb8de", "#e8c170", "#c3a5cf", "#a6c48a", "#e3a18b", "#9fb3b8"),
)
DARK = Colours(
    window="#14181c",
    surface="#1c2126",
    raised="#242a30",
    text="#e9edf1",
    muted="#a9b4be",
    border="#3a434c",
    edge="#76838f",
    accent="#7db6e3",
    on_accent="#0d1b27",
    selection="#2b4258",
    warning="#ffcf8a",
    warning_ground="#3a2d17",
    heat="#5aa9e6",
    options=("#7db6e3", "#5fcabf", "#e58bbb", "#f79a66", "#c4c9ce", "#bda6ee"),
    criteria=("#4a7fb0", "#a8832f", "#8a6a99", "#6c8f4a", "#b06a52", "#627b82"),
)


def colours(palette: QPalette) -> Colours:
    """The theme a palette belongs to."""
    # By its text: some classes have a window colour of their own (see apply_theme).
    return DARK if palette.color(QPalette.ColorRole.Text).lightness() > 128 else LIGHT


def system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply_theme(app: QApplication, preference: str) -> None:
    """Dress the program; preference is ``light``, ``dark`` or ``system``."""
    # Without it, whatever lies in a widget with a style sheet of its own keeps its first palette.
    app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    dark = preference == "dark" or (preference != "light" and system_is_dark())
    theme = DARK if dark else LIGHT
    palette = make_palette(theme)
    app.setPalette(palette)
    # Fusion draws a field's edge as its window colour made darker, which nobody sees on a dark
    # ground; these classes get a window colour whose darker shade is the edge wanted.
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.edge).lighter(140))
    for kind in ("QLineEdit", "QAbstractSpinBox", "QPlainTextEdit", "QCheckBox", "QRadioButton"):
        app.setPalette(palette, kind)  # type: ignore[arg-type]  # takes text; only its stub wants bytes
    for widget in app.allWidgets():
        sheet = widget.styleSheet()
        if sheet:  # it holds the colours it was first read with
            widget.setStyleSheet("")
            widget.setStyleSheet(sheet)


def make_palette(theme: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    chosen = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.warning,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Mid: theme.border,
        role.Midlight: theme.border,
        role.Light: theme.raised,
        role.Dark: theme.border,
        role.Accent: theme.accent,
    }
    for which, colour in chosen.items():
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, mix(theme.text, theme.window, 0.5))
    return palette


def mix(one: str, other: str, share: float) -> QColor:
    """A colour between two; share 0 is the first, 1 the second."""
    a, b = QColor(one), QColor(other)
    return QColor(
        round(a.red() + (b.red() - a.red()) * share),
        round(a.green() + (b.green() - a.green()) * share),
        round(a.blue() + (b.blue() - a.blue()) * share),
    )


def luminance(colour: QColor) -> float:
    """Relative luminance in [0, 1] (WCAG 2.2)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    r, g, b = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio in [1, 21] (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable_on(ground: QColor) -> QColor:
    """Black or white, whichever reads better: one of them has a contrast of 4.58 or more on any ground."""
    black, white = QColor("#000000"), QColor("#ffffff")
    return black if contrast(black, ground) >= contrast(white, ground) else white


@lru_cache(maxsize=512)
def heat(theme: Colours, hundredths: int) -> tuple[QColor, QColor]:
    """Ground and text colour of a cell for a score of 0 to 100 hundredths. Kept, for a drag asks often."""
    ground = mix(theme.surface, theme.heat, 0.04 + 0.0086 * hundredths)
    return ground, readable_on(ground)


@lru_cache(maxsize=64)
def badge_colours(name: str) -> tuple[QColor, QColor]:
    """A colour to write on, such as a badge's, and that of the letters on it. Kept, as above."""
    ground = QColor(name)
    return ground, readable_on(ground)


TOOLBAR = """
QToolBar { background: palette(base); border: 0; border-bottom: 1px solid palette(mid);
  spacing: 3px; padding: 2px 8px; }
QToolButton { padding: 4px 8px; border: 1px solid transparent; border-radius: 4px; }
QToolButton#qt_toolbar_ext_button { padding: 0; }
QToolButton:hover { background: palette(button); border-color: palette(mid); }
QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); }
QToolButton:focus { border-color: palette(highlight); }
QToolButton::menu-indicator { subcontrol-position: right center; right: 3px; }
QToolButton[popupMode="2"] { padding-right: 18px; }
"""
"""For the toolbar alone: a sheet for the whole program would cost a third of its start."""

TABS = """
QTabBar::tab { padding: 8px 16px; border: 0; border-bottom: 3px solid transparent;
  color: palette(placeholder-text); }
QTabBar::tab:selected { color: palette(text); border-bottom-color: palette(highlight); }
QTabBar::tab:hover, QTabBar::tab:focus { color: palette(text); }
"""

PILLS = """
QToolButton { padding: 5px 3px; border: 1px solid palette(mid); border-radius: 4px;
  background: palette(base); color: palette(text); }
QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); }
QToolButton:hover:!checked { background: palette(button); }
QToolButton:focus { border: 2px solid palette(text); padding: 4px 2px; }
"""
"""For a row of choices within a page."""

BAR = """
QToolButton { padding: 5px 9px; border: 1px solid palette(mid); border-radius: 4px;
  background: palette(base); }
QToolButton:hover { background: palette(button); }
QToolButton:focus { border: 2px solid palette(highlight); padding: 4px 8px; }
"""
"""For a button beside such a row."""
