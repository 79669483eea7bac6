# SPDX-License-Identifier: MIT
"""The style sheet: that Qt reads all of it, and that what it draws can be seen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication, QScrollBar, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.skin.style_sheet import style_sheet
from mcda_app.ui.widgets.theme import DARK, LIGHT, Colours, apply_theme, contrast, sheet_colours

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_and_picture_is_there(theme: Colours) -> None:
    sheet = style_sheet(sheet_colours(theme), dark=theme is DARK)
    assert "$" not in sheet
    pictures = set(re.findall(r"url\(([^)]+)\)", sheet))
    assert len(pictures) >= 7
    assert [path for path in pictures if QImageReader(path).read().isNull()] == []
    assert all(Path(path).stem.endswith("dark" if theme is DARK else "light") for path in pictures)


def test_no_field_or_list_has_its_font_from_the_sheet() -> None:
    """Of what lies in a field, a choice or a scroll area, Qt never forgets that a sheet gave it a font.

    Whatever is made later at the same place in memory loses its own: headings are no longer bold.
    """
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(sheet_colours(LIGHT), dark=False), flags=re.DOTALL)
    with_fonts = {
        selector.split()[-1]
        for selectors, rules in re.findall(r"([^{}]+)\{([^}]*)\}", sheet)
        for selector in selectors.split(",")
        if re.search(r"(^|[;\s])font(-\w+)?\s*:", rules)
    }
    whole = {selector for selector in with_fonts if "::" not in selector}
    assert whole == {"QPushButton", "QToolButton", "QTabBar"}


@pytest.mark.parametrize("theme", THEMES)
def test_qt_understands_it(qapp: QApplication, capfd: pytest.CaptureFixture[str], theme: Colours) -> None:
    apply_theme(qapp, "dark" if theme is DARK else "light")
    widget = QWidget()
    widget.ensurePolished()
    apply_theme(qapp, "light")
    assert "parse" not in capfd.readouterr().err


@pytest.mark.parametrize("theme", THEMES)
def test_thumbs_and_handles_are_seen(qapp: QApplication, qtbot: QtBot, theme: Colours) -> None:
    apply_theme(qapp, "dark" if theme is DARK else "light")
    page, bar, slider = QWidget(), QScrollBar(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Horizontal)
    bar.setRange(0, 100)
    bar.setPageStep(50)
    slider.setValue(50)
    column = QVBoxLayout(page)
    column.addWidget(bar)
    column.addWidget(slider)
    qtbot.addWidget(page)
    page.resize(300, 80)
    page.show()
    qtbot.waitExposed(page)
    for part in (bar, slider):
        image = part.grab().toImage()
        best = max(contrast(colour, QColor(theme.window)) for colour in middle_row(image))
        assert best >= 3, type(part).__name__
    apply_theme(qapp, "light")


def middle_row(image: QImage) -> list[QColor]:
    return [QColor(image.pixel(x, image.height() // 2)) for x in range(image.width())]


@pytest.mark.parametrize("theme", THEMES)
def test_texts_on_its_own_grounds_are_read(theme: Colours) -> None:
    names = sheet_colours(theme)
    pairs = [
        ("on_accent", "accent_hover"),
        ("on_tip", "tip"),
        ("tip_link", "tip"),
        ("link", "surface"),
        ("link", "page"),
        ("link", "hover"),
        ("text", "selection"),
        ("text", "hover"),
        ("muted", "surface"),
        ("text", "progress"),
        ("text", "track"),
    ]
    low = {pair: contrast(QColor(names[pair[0]]), QColor(names[pair[1]])) for pair in pairs}
    assert {pair: round(ratio, 2) for pair, ratio in low.items() if ratio < 4.5} == {}
    parts = [("thumb", "surface"), ("thumb", "page"), ("edge", "surface"), ("accent", "track")]
    low = {pair: contrast(QColor(names[pair[0]]), QColor(names[pair[1]])) for pair in parts}
    assert {pair: round(ratio, 2) for pair, ratio in low.items() if ratio < 3} == {}
