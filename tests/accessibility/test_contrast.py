# SPDX-License-Identifier: MIT
"""Texts and signs stand out from their grounds, in both themes.

Contrast as defined by WCAG 2.1 (W3C 2018), success criteria 1.4.3 (texts, 4.5:1) and 1.4.11 (parts of the
interface and of charts, 3:1), from the relative luminance of sRGB colours.
"""

from __future__ import annotations

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
    assert {pair: round(found, 2) for pair, found in pairs.items() if found < TEXT} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_texts_on_cells_badges_and_bars(theme: Colours) -> None:
    cells = {n: contrast(*heat(theme, n)) for n in range(101)}
    badges = {name: contrast(*badge_colours(name)) for name in (*theme.options, *theme.criteria)}
    assert {what: round(found, 2) for what, found in {**cells, **badges}.items() if found < TEXT} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_lines_edges_and_focus(theme: Colours) -> None:
    parts = {
        "edge of a field": contrast(theme.edge, theme.surface),
        "focus": contrast(theme.accent, theme.surface),
        "focus on the window": contrast(theme.accent, theme.window),
        **{f"line {name}": contrast(name, theme.surface) for name in theme.options},
    }
    assert {part: round(found, 2) for part, found in parts.items() if found < PART} == {}


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
    found = {f"{a.name} on {b.name}": contrast(palette.color(a), palette.color(b)) for a, b in pairs}
    assert {pair: round(each, 2) for pair, each in found.items() if each < TEXT} == {}
