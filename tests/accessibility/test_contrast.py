# SPDX-License-Identifier: MIT
"""Texts and signs stand out from their grounds, in both themes.

Contrast as defined by WCAG 2.1 (W3C 2018), success criteria 1.4.3 (texts, 4.5:1) and 1.4.11 (parts of the
interface and of charts, 3:1), from the relative luminance of sRGB colours.
"""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QColor, QPalette

from mcda_app.ui.widgets.theme import DARK, LIGHT, Colours, badge_colours, heat, make_palette

TEXT, PART = 4.5, 3.0
THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


def luminance(colour: QColor) -> float:
    """Relative luminance in [0, 1]."""

    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(share) for share in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """From 1 (alike) to 21 (black and white)."""
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def test_black_on_white_is_the_most() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)  # the usual example of too little


@pytest.mark.parametrize("theme", THEMES)
def test_texts(theme: Colours) -> None:
    grounds = (theme.window, theme.surface, theme.raised)
    pairs = {
        **{("text", g): contrast(theme.text, g) for g in (*grounds, theme.selection, theme.warning_ground)},
        **{("muted", g): contrast(theme.muted, g) for g in grounds},
        ("on accent", theme.accent): contrast(theme.on_accent, theme.accent),
        ("warning", theme.warning_ground): contrast(theme.warning, theme.warning_ground),
        **{("link", g): contrast(theme.accent, g) for g in grounds},
        **{("option's name", o): contrast(o, theme.surface) for o in theme.options},
    }
    assert {pair: round(ratio, 2) for pair, ratio in pairs.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_texts_on_cells_badges_and_bars(theme: Colours) -> None:
    cells = {n: contrast(*heat(theme, n)) for n in range(101)}
    badges = {name: contrast(*badge_colours(name)) for name in (*theme.options, *theme.criteria)}
    assert {what: round(ratio, 2) for what, ratio in {**cells, **badges}.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_lines_edges_and_focus(theme: Colours) -> None:
    parts = {
        "edge of a field": contrast(theme.edge, theme.surface),
        "focus": contrast(theme.accent, theme.surface),
        "focus on the window": contrast(theme.accent, theme.window),
        **{f"line {name}": contrast(name, theme.surface) for name in theme.options},
    }
    assert {part: round(ratio, 2) for part, ratio in parts.items() if ratio < PART} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_what_qt_paints(theme: Colours) -> None:
    palette, role = make_palette(theme), QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
    )
    contrasts = {f"{a.name} on {b.name}": contrast(palette.color(a), palette.color(b)) for a, b in pairs}
    assert {pair: round(each, 2) for pair, each in contrasts.items() if each < TEXT} == {}


# Colours that people with colour-blindness tell apart

SIGHT = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""How linear sRGB is seen: Machado, Oliveira & Fernandes (2009), severity 1."""


def perceived_colour(name: str, matrix: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    """A colour as CIELAB (D65), as somebody sees it."""
    colour = QColor(name)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    rgb = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    r, g, b = (min(1.0, max(0.0, sum(m * c for m, c in zip(row, rgb, strict=True)))) for row in matrix)
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    x, y, z = (c ** (1 / 3) if c > 0.008856 else 7.787 * c + 16 / 116 for c in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("theme", THEMES)
def test_twelve_options_are_told_apart(theme: Colours) -> None:
    """A distance of 2.3 is just noticed; the paper's three keep their colours, whose least is 11."""
    assert len(theme.options) == len(set(theme.options)) == 12
    close = {}
    for sight, matrix in SIGHT.items():
        places = [perceived_colour(name, matrix) for name in theme.options]
        for n, one in enumerate(places):
            for m, other in enumerate(places[:n]):
                least = 11 if n < 3 else 18
                if math.dist(one, other) < least:
                    close[sight, theme.options[m], theme.options[n]] = round(math.dist(one, other), 1)
    assert close == {}


def test_the_papers_options_keep_their_colours() -> None:
    assert LIGHT.options[:3] == ("#12436d", "#1c7a72", "#801650")  # navy, teal, purple-red
