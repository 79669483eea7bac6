# SPDX-License-Identifier: MIT
"""The slides as a file: pages, text, fonts and what happens where it cannot be written."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mcda_app.errors import EditError, FileError
from mcda_app.files import presets
from mcda_app.ui.app import build_window
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.presentation.deck import Deck
from mcda_app.ui.presentation.pdf import material_of, write_slides
from mcda_app.ui.widgets.toast import Toast

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
