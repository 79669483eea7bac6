# SPDX-License-Identifier: MIT
"""Numbers in PDF files can be searched and copied."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication

from mcda_app.ui.widgets.pictures.image_export import save_picture
from mcda_app.ui.widgets.pictures.pdf_painter import searchable
from mcda_app.ui.widgets.skin.fonts import TABULAR, app_font, load_more_fonts

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")


def test_digits_of_one_width_are_digits_to_whoever_searches(qapp: QApplication, tmp_path: Path) -> None:
    load_more_fonts()
    font = app_font(9.0)
    assert font.featureValue(TABULAR) == 1

    def draw(painter: QPainter) -> None:
        bold = QFont(font)
        bold.setBold(True)
        for top, each in ((20, font), (50, bold)):
            painter.setFont(each)
            painter.drawText(10, top, "holds up to 57%, then 0.42")

    save_picture(draw, QSize(300, 80), tmp_path / "chart.pdf")
    words = subprocess.run(
        ["pdftotext", str(tmp_path / "chart.pdf"), "-"], check=True, capture_output=True, text=True
    ).stdout
    assert words.count("holds up to 57%, then 0.42") == 2
    assert font.featureValue(TABULAR) == 1  # on the screen they stay aligned


def test_another_font_stays_as_it_is(qapp: QApplication) -> None:
    font = QFont("Inter", 11, QFont.Weight.Bold)
    assert searchable(font) == font
