# SPDX-License-Identifier: MIT
"""Pictures saved as PDF: tagged, described in words, and drawn as on the screen."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from pdfua import Severity, validate
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication

from mcda_app.analysis.futures.table import futures_table
from mcda_app.files import presets
from mcda_app.ui.futures.regret_bars import RegretBars
from mcda_app.ui.widgets.pictures.image_export import image, save_picture
from mcda_app.ui.widgets.skin.fonts import TABULAR, app_font, load_more_fonts
from tests.exchange.pdf.conformance import faults
from tests.exchange.pdf.reader import Document


def test_a_chart_is_a_figure_described_in_words(qapp: QApplication, tmp_path: Path) -> None:
    project = presets.load()
    each = futures_table(project)["trade"]
    chart = RegretBars()
    chart.caption = "What could you regret?"
    chart.resize(600, 120)
    chart.show_issue(each, project)
    path = tmp_path / "chart.pdf"
    chart.write_picture(path)
    data = path.read_bytes()
    assert faults(data) == []
    assert [f.message for f in validate(path).findings if f.severity is not Severity.INFO] == []
    document = Document(data)
    assert str(document.pdf.docinfo.Title) == "What could you regret?"
    (figure,) = document.structure.all("Figure")
    assert figure.alt == chart.accessibleDescription()
    assert "Selective cooperation: no regret" in figure.alt
    size = chart.picture_size()
    (page,) = document.pdf.pages
    assert [float(n) for n in page.mediabox[2:]] == [size.width() * 0.75, size.height() * 0.75]
    for text in ("What could you regret?", "Selective ✓", "0.00"):
        assert text in figure.text
    assert "/Image" not in repr(page.Resources)


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler is not installed")
def test_digits_of_one_width_clips_and_lines_are_as_on_the_screen(qapp: QApplication, tmp_path: Path) -> None:
    load_more_fonts()
    font = app_font(9.0)
    assert font.featureValue(TABULAR) == 1

    def draw(painter: QPainter) -> None:
        painter.fillRect(0, 0, 300, 160, QColor("white"))
        bold = QFont(font)
        bold.setBold(True)
        for top, each in ((20, font), (50, bold)):
            painter.setFont(each)
            painter.drawText(10, top, "holds up to 57%, then 0.42")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QPainterPath()
        inside.addEllipse(200, 70, 80, 80)
        painter.setClipPath(inside)
        painter.fillRect(0, 60, 300, 100, QColor("#12436d"))

    size = QSize(300, 160)
    save_picture(draw, size, tmp_path / "chart.pdf", "Chart", "57%")
    assert Document((tmp_path / "chart.pdf").read_bytes()).text.count("holds up to 57%, then 0.42") == 2
    assert font.featureValue(TABULAR) == 1  # on the screen they stay aligned
    subprocess.run(
        ["pdftoppm", "-r", "192", "-singlefile", "-png", "chart.pdf", "chart"], check=True, cwd=tmp_path
    )
    screen, page = image(draw, size), QImage(str(tmp_path / "chart.png"))
    assert page.size() == screen.size()
    assert difference(screen, page) < 25


def difference(one: QImage, other: QImage) -> int:
    """The largest difference in brightness between squares of ten units of two pictures, of 255."""
    greys = [
        each.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
            30, 16, mode=Qt.TransformationMode.SmoothTransformation
        )
        for each in (one, other)
    ]
    return max(
        abs(greys[0].pixelColor(x, y).value() - greys[1].pixelColor(x, y).value())
        for x in range(30)
        for y in range(16)
    )
