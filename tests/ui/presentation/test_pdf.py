# SPDX-License-Identifier: MIT
"""The slides as a file: pages, text, fonts and what happens where it cannot be written."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from pdfua import Severity, validate
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mcda_app.errors import EditError, FileError
from mcda_app.exchange.pdf.slides import Part, SlidePage, slides_pdf
from mcda_app.files import presets
from mcda_app.ui.app import build_window
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.presentation.deck import Deck
from mcda_app.ui.presentation.painting import paint_slide
from mcda_app.ui.presentation.pdf import material_of, write_slides
from mcda_app.ui.presentation.recording import HEIGHT, WIDTH, recorded
from mcda_app.ui.presentation.slides import Slide
from mcda_app.ui.widgets.skin.fonts import app_font, load_more_fonts
from mcda_app.ui.widgets.theme import LIGHT
from mcda_app.ui.widgets.toast import Toast
from tests.domain.workshops import RoundKind, named, revealed
from tests.exchange.pdf.conformance import faults
from tests.exchange.pdf.reader import Document

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@needs_poppler
def test_every_slide_is_a_page_with_its_words(qapp: QApplication, tmp_path: Path) -> None:
    project = presets.load("table-2-examples")
    path = tmp_path / "slides.pdf"
    assert write_slides(project, path)
    deck = Deck(material_of(project))
    facts = run("pdfinfo", str(path))
    assert f"Title:           {project.title}" in facts
    assert re.search(rf"^Pages: +{len(deck.keys)}$", facts, re.MULTILINE)
    assert re.search(r"^Page size: +960 x 540 pts", facts, re.MULTILINE)
    for page, key in enumerate(deck.keys, 1):
        text = squeezed(run("pdftotext", "-f", str(page), "-l", str(page), str(path), "-"))
        assert squeezed(deck.slide(key).title) in text
        assert f"{page} / {len(deck.keys)}" in text


@needs_poppler
def test_the_typeface_is_embedded_and_nothing_is_a_picture(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "slides.pdf"
    write_slides(presets.load("propaganda-chatbot"), path)
    fonts = run("pdffonts", str(path)).splitlines()[2:]
    assert fonts
    assert all("Inter" in line and " yes " in line for line in fonts)
    assert run("pdfimages", "-list", str(path)).splitlines()[2:] == []


@pytest.fixture(scope="module")
def one_of_each(qapp: QApplication) -> tuple[list[Slide], list[SlidePage]]:
    """A slide of each kind, and as it is taken apart."""
    project = revealed(named(3), RoundKind.WEIGHTS)
    deck = Deck(material_of(project))
    slides = {type(slide): slide for slide in map(deck.slide, reversed(deck.keys))}
    load_more_fonts()
    foot = project.title, "1 / 1"
    return list(slides.values()), [recorded(slide, app_font(12.0), foot) for slide in slides.values()]


def test_every_kind_of_slide_is_tagged_with_its_chart_in_words(
    one_of_each: tuple[list[Slide], list[SlidePage]], tmp_path: Path
) -> None:
    slides, pages = one_of_each
    assert len(slides) == 8
    data = slides_pdf("Slides", "", pages, date(2026, 11, 30))
    assert faults(data) == []
    (tmp_path / "x.pdf").write_bytes(data)
    findings = validate(tmp_path / "x.pdf").findings
    assert [f.message for f in findings if f.severity is not Severity.INFO] == []
    document = Document(data)
    assert [text.replace("\xa0", " ") for _, text in document.headings()] == [s.title for s in slides]
    assert [figure.alt for figure in document.structure.all("Figure")] == [s.chart for s in slides]
    assert all(slide.chart in slide.spoken for slide in slides)
    read = squeezed(document.text)
    for page in pages:
        prose = [t for t in page.texts if t.part is Part.PROSE]
        assert len(prose) > 1
        assert all(squeezed(line) in read for text in prose for line in text.lines)


@needs_poppler
def test_a_page_looks_as_the_slide_on_the_screen(
    one_of_each: tuple[list[Slide], list[SlidePage]], tmp_path: Path
) -> None:
    """Compared in squares of 20 points, in which a missing word or shape shows."""
    slides, pages = one_of_each
    path = tmp_path / "x.pdf"
    path.write_bytes(slides_pdf("Slides", "", pages, date(2026, 11, 30)))
    run("pdftoppm", "-r", "108", "-gray", str(path), str(tmp_path / "page"))
    pictures = sorted(tmp_path.glob("page-*.pgm"))
    for slide, title, picture in zip(slides, pages, pictures, strict=True):
        foot = tuple(t.text for t in reversed(title.texts[-2:]))
        screen = QImage(1440, 810, QImage.Format.Format_RGB32)
        painter = QPainter(screen)
        painter.scale(1440 / WIDTH, 810 / HEIGHT)
        paint_slide(painter, app_font(12.0), WIDTH, HEIGHT, LIGHT, slide, foot=foot)
        painter.end()
        assert difference(screen, QImage(str(picture))) < 25, type(slide).__name__


def difference(one: QImage, other: QImage) -> int:
    """The largest difference in brightness between squares of two pictures, of 255."""
    squares = []
    for image in (one, other):
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        squares.append(grey.scaled(48, 27, mode=Qt.TransformationMode.SmoothTransformation))
    first, second = squares
    return max(
        abs(first.pixelColor(x, y).value() - second.pixelColor(x, y).value())
        for x in range(48)
        for y in range(27)
    )


def test_a_stopped_export_leaves_no_file(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "slides.pdf"
    steps: list[tuple[int, int]] = []

    def progress(position: int, total: int) -> bool:
        steps.append((position, total))
        return position < 1

    assert not write_slides(presets.load("propaganda-chatbot"), path, progress=progress)
    assert steps == [(0, 3), (1, 3)]
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_present_and_nowhere_to_write_are_said(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(EditError, match="nothing to present"):
        write_slides(presets.load("blank"), tmp_path / "slides.pdf")
    with pytest.raises(FileError):
        write_slides(presets.load("propaganda-chatbot"), tmp_path / "no" / "slides.pdf")
    assert list(tmp_path.iterdir()) == []


def test_the_menu_writes_the_file_and_offers_to_open_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = build_window(Session(presets.load("propaganda-chatbot")), Preferences())
    qtbot.addWidget(window)
    window.show()
    path = tmp_path / "slides.pdf"
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(path)])
    window.actions_by_id["export_slides"].trigger()
    qtbot.waitUntil(path.exists, timeout=20_000)
    assert path.read_bytes().startswith(b"%PDF")
    toast = window.findChild(Toast)
    assert toast is not None
    assert toast.text == "Exported slides.pdf"
    assert toast.buttons[0].text() == "Open the file"
