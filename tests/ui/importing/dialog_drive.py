# SPDX-License-Identifier: MIT
"""Opens the import dialog and prints what is wrong with it: `dialog_drive.py LANGUAGE POINTS SIZE FILE`.

POINTS is the size of the font, 0 for the usual one; SIZE is that of the screen.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

from mcda_app import i18n
from mcda_app.files.resources import resource

CODE, POINTS = sys.argv[1], float(sys.argv[2])
WIDTH, HEIGHT = (int(n) for n in sys.argv[3].split("x"))
i18n.load(CODE, resource("translations"))

SCREEN = {"name": "s", "x": 0, "y": 0, "width": WIDTH, "height": HEIGHT, "logicalDpi": 96, "dpr": 1}
with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as stream:
    json.dump({"screens": [SCREEN]}, stream)
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={stream.name}"

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from mcda_app.exchange.tables.read import read_table
from mcda_app.files import presets
from mcda_app.ui.core.session import Session
from mcda_app.ui.importing.dialog import ImportDialog

FRAME = 40
"""What a window's title and frame take of the screen."""
LEAST = 4


def main() -> None:
    app = QApplication([])
    assert (app.primaryScreen().size().width(), app.primaryScreen().size().height()) == (WIDTH, HEIGHT)
    if POINTS:
        font = app.font()
        font.setPointSizeF(POINTS)
        app.setFont(font)
    dialog = ImportDialog(None, Session(presets.load()), read_table(Path(sys.argv[4])), "provinces")
    dialog.show()
    app.processEvents()
    room = QRect(0, 0, WIDTH, HEIGHT - FRAME)
    if not room.contains(QRect(QPoint(0, 0), dialog.size())):
        print("the dialog is", dialog.size().toTuple(), "on a screen of", sys.argv[3])
    least = dialog.minimumSizeHint()
    if least.width() > WIDTH or least.height() > HEIGHT - FRAME:
        print("the dialog needs at least", least.toTuple())
    buttons = dialog.findChild(QDialogButtonBox)
    place = QRect(buttons.mapTo(dialog, QPoint(0, 0)), buttons.size())
    if not dialog.rect().contains(place):
        print("the buttons lie at", place)
    table = dialog.view.table
    rows = table.viewport().height() // table.rowHeight(0)
    if rows < LEAST:
        print("only", rows, "rows of the table are seen")
    if not dialog.notes_area.isVisible() or dialog.notes_area.height() < 2 * dialog.fontMetrics().height():
        print("the notes have", dialog.notes_area.height(), "pixels")
    dialog.close()


main()
Path(stream.name).unlink()
