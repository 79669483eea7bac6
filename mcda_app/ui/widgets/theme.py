# SPDX-License-Identifier: MIT
"""Colours, light and dark.

Everything painted by hand takes its colours from :func:`colours` of the widget's palette, so that a
change of theme needs no signal other than Qt's palette change.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from mcda_app.hues import OPTION_HUES
from mcda_app.ui.widgets.skin.style_sheet import style_sheet


class Colours(NamedTuple):
    """One theme, as ``#rrggbb``. Every text colour has a contrast of at least 4.5:1 on its backgrounds."""

    window: str
    surface: str
    raised: str
    text: str
    muted: str
    border: str
    edge: str
    track: str
    thumb: str
    hover: str
    link: str
    accent: str
    on_accent: str
    selection: str
    warning: str
    warning_ground: str
    heat: str
    options: tuple[str, ...]
    criteria: tuple[str, ...]


# The option colours of the dark theme are chosen like those of the light one, among the colours readable on
# the dark surface.
LIGHT = Colours(
    window="#f4f5f7",
    surface="#ffffff",
    raised="#f6f7f9",
    text="#17202e",
    muted="#566070",
    border="#dbe0e6",
    edge="#7d8896",
    track="#e1e6ec",
    thumb="#7d8896",
    hover="#eef1f6",
    link="#0b5cad",
    accent="#12436d",
    on_accent="#ffffff",
    selection="#e4eaf4",
    warning="#7a4100",
    warning_ground="#fdf1dc",
    heat="#1b6cb0",
    options=OPTION_HUES,
    criteria=("#9cc3e8", "#e9c46a", "#c9a6d9", "#a7cf8d", "#e3a18b", "#9fb3b8"),
)
DARK = Colours(
    window="#12161c",
    surface="#1b2129",
    raised="#222a33",
    text="#e9edf1",
    muted="#a9b4be",
    border="#343e49",
    edge="#7c8995",
    track="#343e49",
    thumb="#7c8995",
    hover="#28313b",
    link="#8cc2f0",
    accent="#7db6e3",
    on_accent="#0d1b27",
    selection="#26384a",
    warning="#ffcf8a",
    warning_ground="#3a2d17",
    heat="#5aa9e6",
    options=(
        "#5b9bea",
        "#79ddcd",
        "#dd5c96",
        "#f0a569",
        "#a5b4e1",
        "#936eff",
        "#a58769",
        "#b4ffa5",
        "#ffe12d",
        "#5a962d",
        "#d2f069",
        "#a5b40f",
    ),
    criteria=("#4a7fb0", "#a8832f", "#8a6a99", "#6c8f4a", "#b06a52", "#627b82"),
)


def colours(palette: QPalette) -> Colours:
    """The theme a palette belongs to."""
    # By its text: some classes have a window colour of their own (see apply_theme).
    return DARK if palette.color(QPalette.ColorRole.Text).lightness() > 128 else LIGHT


def system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark


def apply_theme(app: QApplication, preference: str) -> None:
    """Apply a theme; preference is ``light``, ``dark`` or ``system``."""
    apply_sheet(app, apply_palette(app, preference))


def apply_palette(app: QApplication, preference: str) -> Colours:
    """Give the program a theme's colours, and what is painted by hand with them; returns the theme."""
    let_palettes_propagate(app)
    return _use_palette(app, preference, system_dark=system_is_dark())


def apply_first_palette(app: QApplication, preference: str) -> Colours:
    """As :func:`apply_palette`, before there is a window: without Qt's enumerations, a tenth of the start.

    Widgets with a style sheet of their own can be built once :func:`let_palettes_propagate` was called.
    """
    ground = QGuiApplication.palette().color(
        QPalette.ColorRole.Window
    )  # as Qt's style chose it for the system
    return _use_palette(app, preference, system_dark=ground.lightness() < 128)


def let_palettes_propagate(app: QApplication) -> None:
    """Have palettes reach what lies in widgets with a style sheet of their own."""
    app.setAttribute(QtCore.Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)


def _use_palette(app: QApplication, preference: str, *, system_dark: bool) -> Colours:
    dark = preference == "dark" or (preference != "light" and system_dark)
    theme = DARK if dark else LIGHT
    app.setPalette(make_palette(theme))
    return theme


def apply_first_sheet(app: QApplication, theme: Colours) -> None:
    """Shape Qt's widgets at start-up; once they are built, since each step of building reads the sheet."""
    app.setStyleSheet(style_sheet(sheet_colours(theme), dark=theme is DARK))


def apply_sheet(app: QApplication, theme: Colours) -> None:
    """Shape Qt's widgets, whatever they were shaped by before."""
    apply_first_sheet(app, theme)
    for widget in app.allWidgets():
        sheet = widget.styleSheet()
        if sheet:  # it keeps the colours of the palette it was parsed with
            widget.setStyleSheet("")
            widget.setStyleSheet(sheet)


def sheet_colours(theme: Colours) -> dict[str, str]:
    """The colours of the style sheet, by its names for them."""
    dark = theme is DARK
    return {
        **{name: value for name, value in theme._asdict().items() if isinstance(value, str)},
        "page": theme.window,
        "strong": theme.text,
        "control": mix(theme.border, theme.edge, 0.25).name(),
        "disabled": mix(theme.text, theme.window, 0.5).name(),
        "accent_hover": mix(theme.accent, theme.text, 0.35).name(),
        "progress": mix(theme.accent, theme.surface, 0.55).name(),
        "tip": theme.raised if dark else theme.text,
        "on_tip": theme.text if dark else theme.surface,
        "tip_edge": theme.edge if dark else theme.text,
        "tip_link": theme.link if dark else "#9ccdf5",
    }


def make_palette(theme: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    roles = {
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
    for which, colour in roles.items():
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
    """Black or white, whichever reads better: one of them has 4.58 or more on any background."""
    return _readable_on(ground.rgba())


@lru_cache(maxsize=4096)
def _readable_on(rgba: int) -> QColor:
    ground = QColor.fromRgba(rgba)
    black, white = QColor("#000000"), QColor("#ffffff")
    return black if contrast(black, ground) >= contrast(white, ground) else white


@lru_cache(maxsize=512)
def heat(theme: Colours, hundredths: int) -> tuple[QColor, QColor]:
    """Background and text colour of a cell for a score of 0 to 100 hundredths. Cached for drags."""
    ground = mix(theme.surface, theme.heat, 0.04 + 0.0086 * hundredths)
    return ground, readable_on(ground)


@lru_cache(maxsize=64)
def criterion_colour(theme: Colours, at: int) -> QColor:
    """A criterion's colour by its index; after the last one they begin anew, paler and then darker."""
    rounds, place = divmod(at, len(theme.criteria))
    colour = theme.criteria[place]
    if not rounds:
        return QColor(colour)
    return mix(colour, theme.surface if rounds % 2 else theme.text, min(0.75, 0.45 + 0.1 * (rounds // 2)))


@lru_cache(maxsize=256)
def badge_colours(name: str) -> tuple[QColor, QColor]:
    """A background colour, such as a badge's, and its text colour. Cached for drags."""
    ground = QColor(name)
    return ground, readable_on(ground)
